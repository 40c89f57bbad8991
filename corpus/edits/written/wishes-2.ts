/** Wishes about everyday functions: other results, parameters, order, limits, formats. */
import type { TestCase } from '../../family.js';
import { type EditFamily, editFamily } from '../edit-family.js';

export const edits: readonly EditFamily[] = [
  editFamily({
    name: 'wishes-cheapest-null-when-empty',
    change: 'change',
    original: `function cheapest(prices: number[]): number {
  let best = Infinity;
  for (const price of prices) if (price < best) best = price;
  return best;
}`,
    code: `function cheapest(prices: number[]): number | null {
  let best = Infinity;
  for (const price of prices) if (price < best) best = price;
  return prices.length === 0 ? null : best;
}`,
    functionName: 'cheapest',
    instructions: [
      'null for an empty list',
      'Return null instead of Infinity when there are no prices.',
      'cheapest([]) → null',
      'Infinity is not useful to our callers, give null if prices is empty',
      'no prices, no cheapest: the result should be null then',
      'feat: cheapest returns null when given nothing',
      'I get Infinity for []. I would rather have null.',
      'Could it answer null when the array is empty? Otherwise unchanged.',
      'For an empty array the function shall return null (adapt the type too).',
      'emtpy array should give null',
      'handle the empty case with null, please, JSON cannot carry Infinity',
      'prices can be empty, retrun null in that case',
    ],
    tests: [
      [[[]], null],
      [[[3, 1, 2]], 1],
      [[[5]], 5],
      [[[0, 4]], 0],
      [[[-2, -7, 3]], -7],
      [[[2.5, 2.25]], 2.25],
    ],
  }),
  editFamily({
    name: 'wishes-range-inclusive',
    change: 'change',
    original: `function range(from: number, to: number): number[] {
  const out = [];
  for (let n = from; n < to; n++) {
    out.push(n);
  }
  return out;
}`,
    code: `function range(from: number, to: number): number[] {
  const out = [];
  for (let n = from; n <= to; n++) {
    out.push(n);
  }
  return out;
}`,
    functionName: 'range',
    instructions: [
      'include the end',
      'range(1, 3) should be [1, 2, 3]',
      'I want `to` to be part of the result.',
      'make it inclusive on both ends',
      'the upper bound should be inclusive from now on',
      'Please let the range end with to itself, not one before it.',
      'range(5,5) → [5], range(1,4) → [1,2,3,4]',
      'Can we change this to a closed interval? Currently the last number is left out by design.',
      'feat!: inclusive upper limit',
      'to shuold be included as well',
      'Half-open was a bad idea, everybody expects from..to with both in it.',
      'also return the last nubmer',
    ],
    tests: [
      [
        [1, 3],
        [1, 2, 3],
      ],
      [[5, 5], [5]],
      [[4, 2], []],
      [
        [-1, 1],
        [-1, 0, 1],
      ],
      [
        [0, 4],
        [0, 1, 2, 3, 4],
      ],
    ],
  }),
  editFamily({
    name: 'wishes-rename-order-total',
    change: 'change',
    original: `function addUp(arr: number[]): number {
  let s = 0;
  for (let i = 0; i < arr.length; i++) {
    s += arr[i];
  }
  return s;
}`,
    code: `function orderTotal(prices: number[]): number {
  let s = 0;
  for (let i = 0; i < prices.length; i++) {
    s += prices[i];
  }
  return s;
}`,
    functionName: 'orderTotal',
    instructions: [
      'rename to orderTotal(prices)',
      'Better names please: the function is orderTotal and its parameter prices.',
      'addUp → orderTotal, arr → prices',
      'call it orderTotal and the argument prices, the rest can stay',
      'refactor: rename addUp to orderTotal and arr to prices',
      'arr says nothing. Make it prices, and let the function be called orderTotal.',
      'We agreed on the name orderTotal with a parameter named prices; could you adapt this?',
      'review: addUp is too vague, orderTotal(prices) would be clear',
      'I want this as orderTotal with prices as its input. No other change.',
      'pls rename the funtion to orderTotal and arr to prices',
      'Function name: orderTotal. Parameter name: prices.',
      'new name orderTotal, paramter should be prices',
    ],
    tests: [
      [[[1, 2, 3]], 6],
      [[[]], 0],
      [[[9.5]], 9.5],
      [[[-1, 1]], 0],
      [[[10, 20, 30, 40]], 100],
    ],
  }),
  editFamily({
    name: 'wishes-average-rounded',
    change: 'change',
    slots: { d: [1, 2, 3] },
    original: `function average(values: number[]): number {
  if (values.length === 0) return 0;
  const sum = values.reduce((a, b) => a + b, 0);
  return sum / values.length;
}`,
    code: `function average(values: number[]): number {
  if (values.length === 0) return 0;
  const sum = values.reduce((a, b) => a + b, 0);
  return Number((sum / values.length).toFixed({d}));
}`,
    functionName: 'average',
    instructions: [
      'round to {d} decimals',
      'I want the average rounded, {d} digits after the point',
      'The result has far too many digits. At most {d} after the decimal point please (rounded, still a number).',
      'average([1,2,2]) gives 1.6666666666666667, please round it to {d} decimal place(s)',
      'return a number with {d} decimals at most',
      'feat: round the average to {d} decimal digits',
      'could you round what it returns? precision {d}',
      'Round the mean to {d} fractional digits before returning it.',
      'we show this in a table, so {d} decimals are enough, rounded, as number not string',
      'ronud the result, {d} decimals',
      'The returned value shall be rounded to a precision of {d} decimal places.',
      'too many decimals, limit tehm to {d} (rounding)',
    ],
    tests: (slots) => {
      const d = slots.d as number;
      return [
        [[[1, 2, 2]], [1.7, 1.67, 1.667][d - 1]!],
        [[[1, 1, 2]], [1.3, 1.33, 1.333][d - 1]!],
        [[[]], 0],
        [[[2, 4]], 3],
        [[[1, 2]], 1.5],
        [[[-1, -1, -2]], [-1.3, -1.33, -1.333][d - 1]!],
      ] as TestCase[];
    },
  }),
  editFamily({
    name: 'wishes-group-by-length',
    change: 'change',
    original: `function groupWords(words: string[]): Record<string, string[]> {
  return words.reduce<Record<string, string[]>>((groups, word) => {
    const key = word.charAt(0);
    (groups[key] ??= []).push(word);
    return groups;
  }, {});
}`,
    code: `function groupWords(words: string[]): Record<string, string[]> {
  return words.reduce<Record<string, string[]>>((groups, word) => {
    const key = String(word.length);
    (groups[key] ??= []).push(word);
    return groups;
  }, {});
}`,
    functionName: 'groupWords',
    instructions: [
      'group by length instead of first letter',
      "groupWords(['hi','sun','to']) → { 2: ['hi','to'], 3: ['sun'] }",
      'The key should be the number of letters of the word.',
      'I need words of the same length together, not words with the same initial',
      'use word.length as the grouping key',
      'Please put words with equal length in one group.',
      'change the key from the first character to the length',
      'feat: group words by their length',
      'could the groups be made per word length?',
      'grouping key = lenght of the word',
      'Words shall be grouped by how many characters they have; keys like "3".',
      'not by first leter but by how long each word is',
    ],
    tests: [
      [[['hi', 'sun', 'to']], { 2: ['hi', 'to'], 3: ['sun'] }],
      [[[]], {}],
      [[['a', 'b', 'a']], { 1: ['a', 'b', 'a'] }],
      [[['tree', 'top', 'tea']], { 4: ['tree'], 3: ['top', 'tea'] }],
      [[['']], { 0: [''] }],
    ],
  }),
  editFamily({
    name: 'wishes-ticket-id-prefix',
    change: 'change',
    slots: { p: ['T', 'BUG', 'ORD'] },
    original: `function ticketId(n: number): string {
  return '{p}-' + String(n).padStart(4, '0');
}`,
    code: `function ticketId(n: number, prefix = '{p}'): string {
  return prefix + '-' + String(n).padStart(4, '0');
}`,
    functionName: 'ticketId',
    instructions: [
      "prefix as parameter, default '{p}' (dash stays)",
      "ticketId(7, 'X') → 'X-0007', ticketId(7) → '{p}-0007'",
      'Let me choose what stands before the dash; {p} if I say nothing.',
      'Add an optional second parameter prefix, "{p}" by default. The dash is not part of it.',
      'other teams want other prefixes than {p}, so please make it an argument (default {p}, without the dash)',
      'feat: optional prefix argument before the hyphen, falling back to {p}',
      'Can the letters before the hyphen be passed in as well? Default as today.',
      'the {p} in front of the dash should come from a second argument that defaults to it',
      'I want ticketId(12, "A") to return A-0012; calls with one argument stay the same',
      'make {p} configurble (second param prefix, the dash is added by the function)',
      'Extract the prefix {p}, but not the dash, into a default parameter.',
      'second arguemnt prefix = {p}, put a dash behind it like now',
    ],
    tests: (slots) =>
      [
        [[7], `${slots.p}-0007`],
        [[7, 'X'], 'X-0007'],
        [[12345, 'A'], 'A-12345'],
        [[0], `${slots.p}-0000`],
        [[420, 'NEW'], 'NEW-0420'],
      ] as TestCase[],
  }),
  editFamily({
    name: 'wishes-mean-skips-nulls',
    change: 'change',
    original: `function meanTemperature(temps: (number | null)[]): number {
  if (temps.length === 0) return 0;
  let sum = 0;
  for (const t of temps) {
    sum += t ?? 0;
  }
  return sum / temps.length;
}`,
    code: `function meanTemperature(temps: (number | null)[]): number {
  const known = temps.filter((t) => t !== null);
  if (known.length === 0) return 0;
  let sum = 0;
  for (const t of known) {
    sum += t;
  }
  return sum / known.length;
}`,
    functionName: 'meanTemperature',
    instructions: [
      'skip nulls, do not count them as 0; 0 if nothing is left',
      'null means "not measured", so leave those out of the mean completely (only nulls: 0)',
      'meanTemperature([10, null, 20]) should be 15, not 10. And [null] gives 0.',
      'Missing readings (null) must not pull the mean down: ignore them, and return 0 when no reading remains.',
      'average over the known values only, still 0 when there are none',
      'feat: nulls are excluded from sum and count, all-null yields 0',
      'could you filter the nulls out first? The result for no real values stays 0',
      'nulls currently count as zero degrees. I want them ignored; if every entry is null return 0.',
      'divide by the number of non-null temperatures, 0 if that number is 0',
      'igonre null entries (0 when all of them are null)',
      'Null entries shall affect neither the sum nor the divisor. Without any values the result is 0.',
      'dont treat null as 0 but leave it out, and give 0 for a list withuot values',
    ],
    tests: [
      [[[10, null, 20]], 15],
      [[[null]], 0],
      [[[]], 0],
      [[[4, 8]], 6],
      [[[0, null]], 0],
      [[[null, -3, null, -5]], -4],
    ],
  }),
  editFamily({
    name: 'wishes-peak-with-value',
    change: 'change',
    original: `function findPeak(readings: number[]): number {
  let peak = 0;
  for (let i = 1; i < readings.length; i++) {
    if (readings[i] > readings[peak]) peak = i;
  }
  return peak;
}`,
    code: `function findPeak(readings: number[]): { index: number; value: number } {
  let peak = 0;
  for (let i = 1; i < readings.length; i++) {
    if (readings[i] > readings[peak]) peak = i;
  }
  return { index: peak, value: readings[peak] };
}`,
    functionName: 'findPeak',
    instructions: [
      'return { index, value } instead of just the index',
      'findPeak([1, 9, 4]) → { index: 1, value: 9 }',
      'I need the reading too, please return an object with index and value',
      'Besides the position give back the reading there: fields index and value.',
      'result should be an object: index (as now) and value (the highest reading)',
      'feat: findPeak also reports the value, as { index, value }',
      'can it return both the index and the value? in an object with those names',
      'The function shall return an object with the keys index and value for the maximum.',
      'callers look up readings[peak] every time, so return {index, value} right away',
      'retrun an object with index and value',
      'Change the return type to { index: number; value: number }.',
      'not only the index, also its vlaue, as {index, value}',
    ],
    tests: [
      [[[1, 9, 4]], { index: 1, value: 9 }],
      [[[5]], { index: 0, value: 5 }],
      [[[2, 7, 7]], { index: 1, value: 7 }],
      [[[-4, -1, -9]], { index: 1, value: -1 }],
      [[[0, 1, 2, 3]], { index: 3, value: 3 }],
    ],
  }),
  editFamily({
    name: 'wishes-longest-word-last-tie',
    change: 'change',
    original: `function longestWord(sentence: string): string {
  let longest = '';
  for (const w of sentence.split(' ')) {
    if (w.length > longest.length) {
      longest = w;
    }
  }
  return longest;
}`,
    code: `function longestWord(sentence: string): string {
  let longest = '';
  for (const w of sentence.split(' ')) {
    if (w.length >= longest.length) {
      longest = w;
    }
  }
  return longest;
}`,
    functionName: 'longestWord',
    instructions: [
      'on ties take the last one',
      'If several words are equally long I want the last of them.',
      "longestWord('one two') should be 'two'",
      'tie → later word wins',
      'Words of the same length: please prefer the one that comes later in the sentence.',
      'feat: last longest word instead of first',
      'currently the first of the longest words is returned, can we have the final one?',
      'In case of equal length the word furthest to the right shall be returned.',
      'return the last word among the longest',
      'equaly long words: the last counts',
      'make a later word replace an earlier one of the same length',
      'for "red and big cat" I expect cat, so the lsat of the longest',
    ],
    tests: [
      [['one two'], 'two'],
      [['a longer word'], 'longer'],
      [[''], ''],
      [['red and big cat'], 'cat'],
      [['single'], 'single'],
      [['house of mouse is'], 'mouse'],
    ],
  }),
  editFamily({
    name: 'wishes-distinct-keeps-order',
    change: 'change',
    original: `function distinct(values: number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((v, i) => i === 0 || v !== sorted[i - 1]);
}`,
    code: `function distinct(values: number[]): number[] {
  return values.filter((v, i) => values.indexOf(v) === i);
}`,
    functionName: 'distinct',
    instructions: [
      'keep the original order, no sorting',
      'distinct([3,1,3,2]) → [3,1,2]',
      'I want the values in the order in which they first appear',
      "Please don't sort. Duplicates go, the order stays.",
      'order of first occurrence instead of ascending order',
      'feat: distinct preserves input order',
      'why is it sorted? I would like each value to stay where it was first seen',
      'The result shall list the distinct values in order of their first occurrence.',
      'without the sort please, just drop the later duplicates',
      'dont sort, keep the oder of the input',
      'Could the output follow the input order rather than being sorted?',
      'values should come out in there original sequence, only repeats removed',
    ],
    tests: [
      [[[3, 1, 3, 2]], [3, 1, 2]],
      [[[]], []],
      [[[5, 5, 5]], [5]],
      [[[1, 2, 3]], [1, 2, 3]],
      [[[9, -1, 0, -1, 9]], [9, -1, 0]],
    ],
  }),
];
