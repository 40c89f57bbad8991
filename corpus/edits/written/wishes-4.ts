/** wishes about everyday functions: formats, merging, optional arguments, the same by other code. */
import type { TestCase } from '../../family.js';
import { type EditFamily, editFamily } from '../edit-family.js';

export const edits: readonly EditFamily[] = [
  editFamily({
    name: 'wishes-duration-with-colon',
    change: 'change',
    original: `function formatDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return hours + 'h ' + rest + 'm';
}`,
    code: `function formatDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return hours + ':' + String(rest).padStart(2, '0');
}`,
    functionName: 'formatDuration',
    instructions: [
      'format as 1:05 instead of 1h 5m',
      'I want h:mm, e.g. 2:05 for 125 minutes',
      'formatDuration(65) should give "1:05" and formatDuration(0) "0:00"',
      'use a colon, with the minutes always in two digits (hours unpadded)',
      'Please print hours and minutes as H:MM.',
      'feat: clock style durations such as 0:59 or 10:00',
      'could we drop the letters h and m and write it like 3:07?',
      'The output shall be the hours, a colon and the minutes padded to two digits.',
      'change "1h 5m" to "1:05", please, also for 0 hours ("0:05")',
      'colon insted of letters, minutes with leading zero, hours without',
      'our table needs 12:30 rather than 12h 30m, and 4:00 rather than 4h 0m',
      'as h:mm, the minutes zero paded',
    ],
    tests: [
      [[65], '1:05'],
      [[0], '0:00'],
      [[59], '0:59'],
      [[600], '10:00'],
      [[125], '2:05'],
      [[1450], '24:10'],
    ],
  }),
  editFamily({
    name: 'wishes-price-currency-behind',
    change: 'change',
    slots: { c: ['€', 'EUR', 'kr', 'CHF'] },
    original: `const formatPrice = (cents: number): string => {
  const amount = cents / 100;
  return '$' + amount.toFixed(2);
};`,
    code: `const formatPrice = (cents: number): string => {
  const amount = cents / 100;
  return amount.toFixed(2) + ' {c}';
};`,
    functionName: 'formatPrice',
    instructions: [
      'put {c} behind the amount (with a space) instead of $ in front',
      'formatPrice(1250) → "12.50 {c}"',
      'We do not sell in dollars: amount, space, {c}.',
      'Please show prices like 9.99 {c}, without the dollar sign.',
      'replace the leading $ by a trailing " {c}"',
      'feat: prices end in a blank and {c}, dollar prefix removed',
      'can the currency be {c}, written after the number and separated by one space?',
      'The string shall consist of the amount with two decimals, one space and {c}.',
      'no $ any more. 5 cents should read 0.05 {c}',
      'currency {c} after the ammount, one space between, no dollar',
      'I want "{c}" as a suffix with a space before it rather than the $ prefix',
      'swap the $ for {c} and move it to the end, seperated by a space',
    ],
    tests: (slots) =>
      [
        [[1250], `12.50 ${slots.c}`],
        [[5], `0.05 ${slots.c}`],
        [[0], `0.00 ${slots.c}`],
        [[99999], `999.99 ${slots.c}`],
        [[-200], `-2.00 ${slots.c}`],
      ] as TestCase[],
  }),
  editFamily({
    name: 'wishes-pick-fields-null-for-missing',
    change: 'change',
    original: `function pickFields(record: Record<string, unknown>, keys: string[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const key of keys) {
    if (key in record) result[key] = record[key];
  }
  return result;
}`,
    code: `function pickFields(record: Record<string, unknown>, keys: string[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const key of keys) {
    result[key] = key in record ? record[key] : null;
  }
  return result;
}`,
    functionName: 'pickFields',
    instructions: [
      'missing keys should be null in the result',
      "pickFields({a: 1}, ['a','b']) → { a: 1, b: null }",
      'Every requested key must be in the output; use null if the record lacks it.',
      'do not leave out unknown keys, set them to null',
      'I want all the keys back, null for those that are not there',
      'feat: absent fields become null instead of being omitted',
      'could keys that the record does not have be returned as null?',
      'fill the gaps with null: a field that is asked for but missing has to appear anyway',
      'If a key is not present, its value in the result shall be null.',
      'instead of skiping missing fields put null there',
      'our CSV export needs the same columns every time, so add null where the record has nothing',
      'keys not found → null, not ommitted',
    ],
    tests: [
      [[{ a: 1 }, ['a', 'b']], { a: 1, b: null }],
      [[{}, ['x']], { x: null }],
      [[{ a: 1, b: 2 }, ['b']], { b: 2 }],
      [[{ a: 0, b: '' }, ['a', 'b', 'c']], { a: 0, b: '', c: null }],
      [[{ a: 1 }, []], {}],
      [[{ a: false }, ['a']], { a: false }],
    ],
  }),
  editFamily({
    name: 'wishes-merge-stock-adds',
    change: 'change',
    original: `function mergeStock(a: Record<string, number>, b: Record<string, number>): Record<string, number> {
  const merged = { ...a };
  for (const [item, amount] of Object.entries(b)) {
    merged[item] = amount;
  }
  return merged;
}`,
    code: `function mergeStock(a: Record<string, number>, b: Record<string, number>): Record<string, number> {
  const merged = { ...a };
  for (const [item, amount] of Object.entries(b)) {
    merged[item] = (merged[item] ?? 0) + amount;
  }
  return merged;
}`,
    functionName: 'mergeStock',
    instructions: [
      'add the amounts instead of overwriting',
      'mergeStock({nut: 2}, {nut: 3}) should be {nut: 5}',
      'Items in both should be summed up.',
      "b replaces a's number right now; I want the two amounts added together",
      'when an item is in both records, its amount is the sum',
      'feat: merging sums up shared items',
      'could we have totals? For an item on both sides 2 + 3 should be 5, not 3',
      'For a key present in both arguments the value shall be the sum of the two values.',
      'please combine both stocks by adding, an item that only one of them has stays as it is',
      'sum instead of overwritting for items that exist in both',
      'Two warehouses, one list: add up what each of them has of an item.',
      'shared keys → a[key] + b[key] (not the lst one)',
    ],
    tests: [
      [[{ nut: 2 }, { nut: 3 }], { nut: 5 }],
      [[{}, { a: 1 }], { a: 1 }],
      [[{ a: 1 }, {}], { a: 1 }],
      [
        [
          { a: 1, b: 2 },
          { b: 4, c: 8 },
        ],
        { a: 1, b: 6, c: 8 },
      ],
      [[{ x: 5 }, { x: -5 }], { x: 0 }],
    ],
  }),
  editFamily({
    name: 'wishes-title-case-every-word',
    change: 'change',
    original: `function titleCase(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1).toLowerCase();
}`,
    code: `function titleCase(title: string): string {
  return title
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join(' ');
}`,
    functionName: 'titleCase',
    instructions: [
      'every word, not only the first one',
      "titleCase('the big SHORT') → 'The Big Short'",
      'Capitalize each word, please (words are separated by spaces).',
      'all the words should start with a capital, the other letters stay lower case',
      'only the first word gets a capital now, I want that for each of them',
      'feat: apply the capitalization to every space-separated word',
      'can you make it work per word?',
      'Each word of the title shall begin with an upper-case letter followed by lower-case ones.',
      'do the same for every word in the title',
      'capitalise evry word',
      'split at spaces, capitalize the parts and put them together again with spaces',
      'a titel like "war and peace" should become "War And Peace"',
    ],
    tests: [
      [['the big SHORT'], 'The Big Short'],
      [[''], ''],
      [['dune'], 'Dune'],
      [['war and peace'], 'War And Peace'],
      [['A B c'], 'A B C'],
      [['iT'], 'It'],
    ],
  }),
  editFamily({
    name: 'wishes-palindrome-ignores-case-and-spaces',
    change: 'change',
    original: `function isPalindrome(text: string): boolean {
  let left = 0;
  let right = text.length - 1;
  while (left < right) {
    if (text[left] !== text[right]) return false;
    left++;
    right--;
  }
  return true;
}`,
    code: `function isPalindrome(text: string): boolean {
  const letters = text.replace(/ /g, '').toLowerCase();
  let left = 0;
  let right = letters.length - 1;
  while (left < right) {
    if (letters[left] !== letters[right]) return false;
    left++;
    right--;
  }
  return true;
}`,
    functionName: 'isPalindrome',
    instructions: [
      'ignore spaces and case',
      "isPalindrome('Never odd or even') should be true (spaces and capitals do not matter)",
      'Please disregard blanks, and treat upper and lower case as equal.',
      'strip the spaces and lowercase the text before comparing',
      'I want "Taco cat" to count as a palindrome: neither case nor spaces should play a role',
      'feat: case-insensitive check that skips spaces',
      'Could it accept whole phrases? Spaces are to be ignored, and so is capitalization.',
      'Spaces shall not take part in the comparison, which shall be case-insensitive.',
      'normalize first: remove all spaces, convert to lower case',
      'spaces and uppper/lower case should be ignored',
      'it is too strict for sentences, compare only without spaces and regardless of case',
      'shoud work for "A nut for a jar of tuna", so no spaces and no case in the comparison',
    ],
    tests: [
      [['Never odd or even'], true],
      [['Anna'], true],
      [[''], true],
      [['abca'], false],
      [['Taco cat'], true],
      [['hello world'], false],
      [['  a'], true],
    ],
  }),
  editFamily({
    name: 'wishes-clamp-defaults',
    change: 'change',
    slots: { lo: [0, 1], hi: [10, 100, 255] },
    original: `function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}`,
    code: `function clamp(value: number, min: number = {lo}, max: number = {hi}): number {
  return Math.min(Math.max(value, min), max);
}`,
    functionName: 'clamp',
    instructions: [
      'defaults: min {lo}, max {hi}',
      'make min and max optional, {lo} and {hi} if omitted',
      'We nearly always pass {lo} and {hi}, so please make these the default values.',
      'clamp(x) should mean clamp(x, {lo}, {hi})',
      'I want to leave out the limits; then {lo} to {hi} applies',
      'feat: default limits {lo} and {hi}',
      'can the bounds have default values? {lo} for the lower, {hi} for the upper',
      'The parameters min and max shall default to {lo} and {hi}.',
      'with just one argument it should use the interval from {lo} to {hi}',
      'add defualt values, min = {lo} and max = {hi}',
      'review: give min a default of {lo} and max one of {hi}, saves a lot of typing at the call sites',
      'optional bounds pls ({lo}..{hi} wehn missing)',
    ],
    tests: (slots) => {
      const lo = slots.lo as number;
      const hi = slots.hi as number;
      return [
        [[500], hi],
        [[-5], lo],
        [[5], 5],
        [[15, 10, 12], 12],
        [[-500, -20], -20],
        [[500, 4], hi],
        [[3, 4, 8], 4],
      ] as TestCase[];
    },
  }),
  editFamily({
    name: 'wishes-count-letter-ignore-case-option',
    change: 'change',
    original: `function countLetter(text: string, letter: string): number {
  let count = 0;
  for (const c of text) {
    if (c === letter) count++;
  }
  return count;
}`,
    code: `function countLetter(text: string, letter: string, ignoreCase = false): number {
  let count = 0;
  for (const c of text) {
    if (c === letter || (ignoreCase && c.toLowerCase() === letter.toLowerCase())) count++;
  }
  return count;
}`,
    functionName: 'countLetter',
    instructions: [
      'add an option ignoreCase (default false)',
      "countLetter('Anna', 'a', true) → 2, without the third argument still 1",
      'Third parameter ignoreCase: when true, upper and lower case are the same. Off by default.',
      'I need it case-insensitive sometimes, please add a flag ignoreCase = false',
      'optional boolean as last argument to count regardless of case, off unless given',
      'feat: ignoreCase parameter, false if left out',
      'could there be a switch for ignoring case? a third argument, false by default',
      'If the optional third argument is true, the comparison shall be case-insensitive; otherwise nothing changes.',
      'let callers choose with a third param whether case matters (it does by default)',
      'new paramter ignoreCase, defaults to false',
      'When I pass true as the third argument "A" and "a" should both count; existing calls must not change.',
      'a flag after letter to igonre case, exact match remains the default',
    ],
    tests: [
      [['Anna', 'a', true], 2],
      [['Anna', 'a'], 1],
      [['banana', 'A', true], 3],
      [['banana', 'A', false], 0],
      [['', 'x', true], 0],
      [['xyz', 'q', true], 0],
      [['EeE', 'E'], 2],
    ],
  }),
  editFamily({
    name: 'wishes-select-ages-exclusive-end',
    change: 'change',
    original: `function selectAges(ages: number[], from: number, to: number): number[] {
  return ages.filter((age) => age >= from && age <= to);
}`,
    code: `function selectAges(ages: number[], from: number, to: number): number[] {
  return ages.filter((age) => age >= from && age < to);
}`,
    functionName: 'selectAges',
    instructions: [
      'exclude the upper bound',
      'selectAges([17, 18, 30], 17, 30) → [17, 18]',
      'from stays inclusive, but `to` should be exclusive.',
      'ages equal to `to` should not be selected',
      'I want up to but not including the upper limit',
      'feat: half-open interval [from, to)',
      'can the end be left out? 18 to 30 should mean 18 through 29',
      'The lower limit shall be inclusive and the upper limit exclusive.',
      'people of exactly the age `to` belong to the next group, so please leave them out',
      'upper limit shuold be exclusive',
      'The groups overlap: 20-30 and 30-40 both have the thirty-year-olds. Make the end exclusive.',
      'strictly less then the second bound, please',
    ],
    tests: [
      [
        [[17, 18, 30], 17, 30],
        [17, 18],
      ],
      [[[], 1, 5], []],
      [[[5, 5], 5, 5], []],
      [[[29, 30, 31], 20, 30], [29]],
      [
        [[40, 10, 25], 0, 100],
        [40, 10, 25],
      ],
      [[[20], 20, 21], [20]],
    ],
  }),
  editFamily({
    name: 'wishes-summarize-names-and-more',
    change: 'change',
    slots: { k: [2, 3, 4] },
    original: `function summarizeNames(names: string[]): string {
  return names.join(', ');
}`,
    code: `function summarizeNames(names: string[]): string {
  if (names.length <= {k}) return names.join(', ');
  return \`\${names.slice(0, {k}).join(', ')} and \${names.length - {k}} more\`;
}`,
    functionName: 'summarizeNames',
    instructions: [
      'only the first {k} names, then " and N more"',
      'With more than {k} names list {k} and end in "and 5 more" (the number of the others).',
      'show at most {k} names; if there are others append " and <count> more"',
      'The list gets too long. I would like the first {k}, followed by e.g. " and 7 more" for those left out.',
      'limit to {k} and say how many are missing, as in "… and 2 more" (no dots, just after the last name)',
      'feat: abbreviate beyond {k} names with " and N more"',
      'could long lists be cut after {k} names, with " and 3 more" telling how many were cut?',
      'If there are more than {k} names, the text shall consist of the first {k}, " and ", the number of remaining ones and " more".',
      'up to {k} names unchanged, above that: first {k} joined as now + " and n more"',
      'cut after {k} names and add " and X more", X beeing the number of hidden ones',
      'collapse everything past the first {k} names into " and N more"',
      'names after the {k}. one should be sumarized as " and 1 more", " and 2 more" and so on',
    ],
    tests: (slots) => {
      const k = slots.k as number;
      const names = ['Al', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gus'];
      const first = names.slice(0, k).join(', ');
      return [
        [[names], `${first} and ${7 - k} more`],
        [[names.slice(0, k + 1)], `${first} and 1 more`],
        [[names.slice(0, k)], first],
        [[['Al']], 'Al'],
        [[[]], ''],
        [[['Al', 'Bo']], 'Al, Bo'],
      ] as TestCase[];
    },
  }),
];
