/** Edits of functions over lists of records and dictionaries: other wishes and the same results by other code. */
import type { TestCase } from '../../family.js';
import { type EditFamily, editFamily } from '../edit-family.js';
import { order, priced, user } from '../test-records.js';

const named = (name: string, score: number) => ({ name, score });

const item = (name: string, category: string) => ({ name, category });

export const edits: readonly EditFamily[] = [
  editFamily({
    name: 'records-top-products-limit',
    change: 'change',
    functionName: 'bestSellers',
    slots: { old: [3, 10], wanted: [2, 4, 5] },
    original: `function bestSellers(products: { name: string; score: number }[]): string[] {
  const ranked = products.slice().sort((a, b) => b.score - a.score);
  return ranked.slice(0, {old}).map((product) => product.name);
}`,
    code: `function bestSellers(products: { name: string; score: number }[]): string[] {
  const ranked = products.slice().sort((a, b) => b.score - a.score);
  return ranked.slice(0, {wanted}).map((product) => product.name);
}`,
    instructions: [
      'show {wanted} instead of {old}',
      'limit is now {wanted}',
      'We want the {wanted} best products in the list from now on, not {old}.',
      'change the limit from {old} to {wanted}',
      'bestSellers should return up to {wanted} names',
      'top {wanted} please',
      'The box on the home page has room for {wanted} entries. Could you adapt the number?',
      'feat: {wanted} best sellers',
      'Can it give me the first {wanted} rather than the first {old}?',
      '{old} -> {wanted}',
      'make it at most {wanted} products, everything else stays',
      'pls retrun only {wanted} items, {old} isnt what marketing asked for',
    ],
    tests: ({ wanted }) => {
      const letters = [...'abcdefghijkl'];
      const many = letters.map((name, i) => named(name, 100 - i));
      return [
        [[many], letters.slice(0, wanted as number)],
        [[[]], []],
        [[[named('x', 1)]], ['x']],
        [[[named('x', 1), named('y', 2)]], ['y', 'x']],
        [[[...many].reverse()], letters.slice(0, wanted as number)],
      ] as TestCase[];
    },
  }),
  editFamily({
    name: 'records-sort-students-tie-name',
    change: 'change',
    functionName: 'sortStudents',
    original: `function sortStudents(students: { name: string; score: number }[]): { name: string; score: number }[] {
  const copy = [...students];
  copy.sort((a, b) => b.score - a.score);
  return copy;
}`,
    code: `function sortStudents(students: { name: string; score: number }[]): { name: string; score: number }[] {
  const copy = [...students];
  copy.sort((a, b) => b.score - a.score || a.name.localeCompare(b.name));
  return copy;
}`,
    instructions: [
      'I want ties broken by name',
      'same score → alphabetical by name',
      'If two students have equal scores, the one whose name comes first in the alphabet should be first.',
      'add name as second sort key, ascending',
      'Sort by score as before, then by name.',
      'students with the same number of points are in random looking order, please order those from A to Z',
      'feat: secondary sort on name',
      "sortStudents([{ name: 'Bo', score: 5 }, { name: 'Al', score: 5 }]) should start with Al",
      'tie break: name a-z',
      'Can equal scores be listed alphabetically?',
      'Among equals use localeCompare on the names',
      'when the scores are identcal order by there names',
    ],
    tests: [
      [[[named('Bo', 5), named('Al', 5)]], [named('Al', 5), named('Bo', 5)]],
      [[[]], []],
      [[[named('Al', 1), named('Bo', 2)]], [named('Bo', 2), named('Al', 1)]],
      [
        [[named('Zed', 3), named('Mia', 8), named('Ann', 3), named('Kim', 3)]],
        [named('Mia', 8), named('Ann', 3), named('Kim', 3), named('Zed', 3)],
      ],
      [[[named('A', 0)]], [named('A', 0)]],
      [[[named('Y', 7), named('X', 7), named('A', 6)]], [named('X', 7), named('Y', 7), named('A', 6)]],
    ],
  }),
  editFamily({
    name: 'records-totals-as-pairs',
    change: 'change',
    functionName: 'totalsByCustomer',
    original: `function totalsByCustomer(orders: { customer: string; total: number }[]) {
  const sums: Record<string, number> = {};
  for (let i = 0; i < orders.length; i++) {
    const { customer, total } = orders[i];
    sums[customer] = (sums[customer] || 0) + total;
  }
  return sums;
}`,
    code: `function totalsByCustomer(orders: { customer: string; total: number }[]) {
  const sums: Record<string, number> = {};
  for (let i = 0; i < orders.length; i++) {
    const { customer, total } = orders[i];
    sums[customer] = (sums[customer] || 0) + total;
  }
  return Object.entries(sums).map(([customer, total]) => ({ customer, total }));
}`,
    instructions: [
      'return a list of { customer, total } instead of one object',
      'I need an array like [{ customer: "Ann", total: 12 }] as the result',
      'Result should be an array of objects with the fields customer and total, in order of first appearance.',
      'Can the output be rows ({ customer, total }) rather than a dictionary?',
      'convert sums to an array of { customer, total } before returning it',
      'The table component wants records, so give back one { customer, total } per customer.',
      'output: array of {customer, total}',
      "totalsByCustomer([{ customer: 'Al', total: 2 }]) → [{ customer: 'Al', total: 2 }]",
      'refactor the return value: list with customer and total per entry, not a map from name to sum',
      'use Object.entries at the end so that I get objects with customer and total',
      'instead of { Ann: 5 } I would like [{ customer: "Ann", total: 5 }]',
      'make it an aray of customer/total objects plaese',
    ],
    tests: [
      [[[{ customer: 'Al', total: 2 }]], [{ customer: 'Al', total: 2 }]],
      [[[]], []],
      [
        [[order('Bo', 5, ''), order('Al', 1, ''), order('Bo', 7, '')]],
        [
          { customer: 'Bo', total: 12 },
          { customer: 'Al', total: 1 },
        ],
      ],
      [[[{ customer: 'Al', total: 0 }]], [{ customer: 'Al', total: 0 }]],
      [[[order('X', 3, ''), order('X', -3, '')]], [{ customer: 'X', total: 0 }]],
    ],
  }),
  editFamily({
    name: 'records-average-price-rounded',
    change: 'change',
    functionName: 'averagePrice',
    slots: { digits: [1, 2, 3] },
    original: `const averagePrice = (items: { name: string; price: number }[]): number => {
  if (!items.length) return 0;
  const sum = items.reduce((acc, item) => acc + item.price, 0);
  return sum / items.length;
};`,
    code: `const averagePrice = (items: { name: string; price: number }[]): number => {
  if (!items.length) return 0;
  const sum = items.reduce((acc, item) => acc + item.price, 0);
  return Number((sum / items.length).toFixed({digits}));
};`,
    instructions: [
      'round to {digits} decimals',
      'the result has far too many digits, {digits} after the point are enough',
      'Round the average to {digits} decimal places, still as a number.',
      'feat: rounded result ({digits} digits)',
      'averagePrice should be rounded, {digits} decimals please',
      'Can we get rid of 3.3333333333333335? Give a number with at most {digits} decimals.',
      'return a number rounded to {digits} digits behind the decimal point',
      'use toFixed({digits}) but return a number and not a string',
      'precision: {digits} decimals',
      'I would like the mean to be rounded to {digits} places.',
      'too many decimal plases, round it to {digits} (number, no sting)',
      'Before returning, round the value so it keeps {digits} decimals.',
    ],
    tests: ({ digits }) =>
      [
        [[[]], 0],
        [[[priced('a', 5)]], 5],
        [
          [[priced('a', 1), priced('b', 1), priced('c', 0)]],
          { 1: 0.7, 2: 0.67, 3: 0.667 }[digits as 1 | 2 | 3],
        ],
        [
          [[priced('a', 10), priced('b', 0), priced('c', 0)]],
          { 1: 3.3, 2: 3.33, 3: 3.333 }[digits as 1 | 2 | 3],
        ],
        [[[priced('a', 1), priced('b', 2)]], 1.5],
        [[[priced('a', 4), priced('b', 8)]], 6],
      ] as TestCase[],
  }),
  editFamily({
    name: 'records-user-name-fallback',
    change: 'change',
    functionName: 'userName',
    slots: { guest: ['Guest', 'nobody', 'n/a'] },
    original: `function userName(users: { id: number; name: string }[], id: number): string | undefined {
  const found = users.find((u) => u.id === id);
  return found?.name;
}`,
    code: `function userName(users: { id: number; name: string }[], id: number): string {
  const found = users.find((u) => u.id === id);
  return found?.name ?? '{guest}';
}`,
    instructions: [
      "return '{guest}' if there is no such user",
      'unknown id → "{guest}"',
      'Instead of undefined I would like the text {guest} when nobody has that id.',
      'default to {guest}',
      'feat: fall back to "{guest}" for unknown ids',
      'userName should never be undefined; use {guest} as the name then',
      'Could it answer {guest} for an id that does not exist?',
      'not found should give the string {guest} and the return type should be plain string',
      'The page shows "undefined" for deleted users; show "{guest}".',
      'add a default value ({guest}) for a missing user',
      'if the user isnt ther return {guest}',
      "userName([], 1) → '{guest}'",
    ],
    tests: ({ guest }) =>
      [
        [[[], 1], guest],
        [[[user(1, 'Ann')], 1], 'Ann'],
        [[[user(1, 'Ann')], 2], guest],
        [[[user(1, 'Ann'), user(2, 'Bob')], 2], 'Bob'],
        [[[user(0, 'Zoe')], 0], 'Zoe'],
        [[[user(3, '')], 3], ''],
      ] as TestCase[],
  }),
  editFamily({
    name: 'records-group-ignore-case',
    change: 'change',
    functionName: 'groupByCategory',
    original: `function groupByCategory(items: { name: string; category: string }[]): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const item of items) {
    const key = item.category;
    if (!groups[key]) {
      groups[key] = [];
    }
    groups[key].push(item.name);
  }
  return groups;
}`,
    code: `function groupByCategory(items: { name: string; category: string }[]): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const item of items) {
    const key = item.category.toLowerCase();
    if (!groups[key]) {
      groups[key] = [];
    }
    groups[key].push(item.name);
  }
  return groups;
}`,
    instructions: [
      'ignore case of the category, use lower case keys',
      "'Fruit' and 'fruit' should be one group, called fruit",
      'Categories that differ only in upper and lower case belong together. The keys should be in lower case.',
      'lowercase the keys',
      'feat: case-insensitive grouping (keys lower-cased)',
      'Our editors write Toys, TOYS and toys. Please group those together under "toys".',
      'groupByCategory should not be case sensitive; name the groups in small letters',
      'can you make the key lower case so that mixed spellings are merged?',
      'key = category in lower case',
      "[{ name: 'kiwi', category: 'FRUIT' }] → { fruit: ['kiwi'] }",
      'normalise the category with toLowerCase()',
      'group regardles of capital letters, result keys all lowercase',
    ],
    tests: [
      [[[item('kiwi', 'FRUIT')]], { fruit: ['kiwi'] }],
      [[[]], {}],
      [[[item('kiwi', 'Fruit'), item('fig', 'fruit')]], { fruit: ['kiwi', 'fig'] }],
      [[[item('a', 'x'), item('b', 'y'), item('c', 'x')]], { x: ['a', 'c'], y: ['b'] }],
      [
        [[item('Car', 'Toys'), item('Leek', 'VEG'), item('Doll', 'toYs')]],
        { toys: ['Car', 'Doll'], veg: ['Leek'] },
      ],
    ],
  }),
  editFamily({
    name: 'records-price-range-parameter',
    change: 'change',
    functionName: 'affordable',
    original: `const affordable = (products: { name: string; price: number }[], max: number): string[] =>
  products.filter(({ price }) => price <= max).map(({ name }) => name);`,
    code: `const affordable = (products: { name: string; price: number }[], max: number, min: number): string[] =>
  products.filter(({ price }) => price >= min && price <= max).map(({ name }) => name);`,
    instructions: [
      'add a third parameter min, price must be at least min',
      'I also want to pass a lower limit: affordable(products, max, min), both limits inclusive',
      'New last argument `min`: leave out products that are cheaper than it.',
      'support a minimum price (third argument, min, inclusive)',
      'Can this take a range? max stays second, min becomes the third parameter and prices equal to min count.',
      'feat: parameter min after max, only keep prices from min up to max',
      'filter by min as well (new param, at the end, inclusive)',
      'The slider has two ends now, so please accept `min` after `max` and drop everything below min.',
      'extra argument min at the end; a product passes if min <= price <= max',
      'let me give a min price too as 3rd parmeter, products below that shoud not be listed',
      'products under a given minimum should be hidden. Put min last in the parameter list.',
      "affordable([{ name: 'gum', price: 1 }], 10, 2) → [] because 1 is below the new third argument min (inclusive)",
    ],
    tests: [
      [[[priced('gum', 1)], 10, 2], []],
      [[[priced('gum', 2)], 10, 2], ['gum']],
      [[[], 10, 0], []],
      [
        [[priced('a', 1), priced('b', 5), priced('c', 10), priced('d', 11)], 10, 5],
        ['b', 'c'],
      ],
      [
        [[priced('a', 0), priced('b', 3)], 3, 0],
        ['a', 'b'],
      ],
      [[[priced('a', 4)], 3, 5], []],
    ],
  }),
  editFamily({
    name: 'records-rename-active-names',
    change: 'change',
    functionName: 'activeNames',
    original: `function getNames(users: { name: string; active: boolean }[]): string[] {
  const names = [];
  for (const user of users) {
    names.push(user.name);
  }
  return names;
}`,
    code: `function activeNames(users: { name: string; active: boolean }[]): string[] {
  const names = [];
  for (const user of users) {
    if (!user.active) continue;
    names.push(user.name);
  }
  return names;
}`,
    instructions: [
      'only active users, and call it activeNames',
      'rename to activeNames and skip the inactive ones',
      'Please turn getNames into activeNames: users that are not active must be left out.',
      'getNames → activeNames, only names of users with active = true',
      'I need the same function for active users, named activeNames.',
      'inactive users should be ignored. New name: activeNames',
      'refactor!: activeNames replaces getNames and leaves out deactivated users',
      'Could you skip everyone whose active flag is false? And name the function activeNames then.',
      'Name it activeNames. It returns the names of the active users.',
      'this should be called activeNames and filter by active',
      'we show deactivated acounts by mistake; skip them and renmae the function activeNames',
      'add a check for user.active in the loop & rename it: activeNames',
    ],
    tests: [
      [[[{ name: 'Ann', active: true }]], ['Ann']],
      [[[{ name: 'Ann', active: false }]], []],
      [[[]], []],
      [
        [
          [
            { name: 'Ann', active: true },
            { name: 'Bob', active: false },
            { name: 'Cy', active: true },
          ],
        ],
        ['Ann', 'Cy'],
      ],
      [
        [
          [
            { name: 'Z', active: true },
            { name: 'A', active: true },
          ],
        ],
        ['Z', 'A'],
      ],
    ],
  }),
  editFamily({
    name: 'records-summary-extra-field',
    change: 'change',
    functionName: 'summarize',
    original: `function summarize(sales: { total: number }[]): { count: number; total: number } {
  let total = 0;
  sales.forEach((sale) => {
    total += sale.total;
  });
  return { count: sales.length, total };
}`,
    code: `function summarize(sales: { total: number }[]): { count: number; total: number; average: number } {
  let total = 0;
  sales.forEach((sale) => {
    total += sale.total;
  });
  const average = sales.length > 0 ? total / sales.length : 0;
  return { count: sales.length, total, average };
}`,
    instructions: [
      'add the average too (0 when there are no sales)',
      'also return average, 0 for an empty list',
      'The summary should have a third field `average`, the mean of the totals; with no sales it is 0.',
      'feat: average in the summary, zero if empty',
      'Can you include an average field? For [] please 0 and not NaN.',
      'result → { count, total, average }, average of nothing is 0',
      'I miss the mean. Put it in the returned object as average, with 0 if the array is empty.',
      'new key average = total / count (count 0 → average 0)',
      'extend summarize with average; watch out for division by zero, that should be 0',
      'Besides count and total we need the avarage as `average`. Emtpy input: 0.',
      'summarize([{ total: 4 }, { total: 6 }]) should be { count: 2, total: 10, average: 5 }, and summarize([]) should have all three at 0',
      'one more field please: average, being 0 when nothing was sold',
    ],
    tests: [
      [[[]], { count: 0, total: 0, average: 0 }],
      [[[{ total: 4 }, { total: 6 }]], { count: 2, total: 10, average: 5 }],
      [[[{ total: 7 }]], { count: 1, total: 7, average: 7 }],
      [[[{ total: 1 }, { total: 2 }]], { count: 2, total: 3, average: 1.5 }],
      [[[{ total: -2 }, { total: 2 }]], { count: 2, total: 0, average: 0 }],
    ],
  }),
];
