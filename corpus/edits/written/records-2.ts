/** Edits of functions over lists of records and dictionaries: other wishes and the same results by other code. */
import type { TestCase } from '../../family.js';
import { type EditFamily, editFamily } from '../edit-family.js';

const named = (name: string, score: number) => ({ name, score });
const order = (customer: string, total: number, status: string) => ({ customer, total, status });
const item = (name: string, category: string) => ({ name, category });
const priced = (name: string, price: number) => ({ name, price });
const post = (title: string, ...tags: string[]) => ({ title, tags });
const task = (title: string, done: boolean) => ({ title, done });
const log = (level: string, message: string) => ({ level, message });
const user = (id: number, name: string) => ({ id, name });

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
      'userName should never be undefined, use {guest} as the name then',
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
  editFamily({
    name: 'records-revenue-skip-status',
    change: 'change',
    functionName: 'revenue',
    slots: { skipped: ['cancelled', 'refunded', 'draft'] },
    original: `function revenue(orders: { customer: string; total: number; status: string }[]): number {
  let sum = 0;
  for (const order of orders) {
    sum += order.total;
  }
  return sum;
}`,
    code: `function revenue(orders: { customer: string; total: number; status: string }[]): number {
  let sum = 0;
  for (const order of orders) {
    if (order.status === '{skipped}') continue;
    sum += order.total;
  }
  return sum;
}`,
    instructions: [
      'skip {skipped} orders',
      "orders with status '{skipped}' must not count",
      'We do not earn anything with {skipped} orders, so please leave them out of the sum.',
      'ignore status {skipped}',
      'feat: exclude {skipped} orders from revenue',
      'Could revenue() disregard all orders whose status is "{skipped}"?',
      'do not add up the {skipped} ones',
      'Only count orders that are not {skipped}.',
      'the total is too high for accounting because {skipped} orders are in it, take them out',
      'an order marked as {skipped} contributes nothing',
      'exlude {skipped} (the status field) from teh sum',
      "if status is '{skipped}', continue with the next order",
    ],
    tests: ({ skipped }) =>
      [
        [[[order('A', 5, skipped as string)]], 0],
        [[[order('A', 5, 'paid'), order('B', 7, skipped as string)]], 5],
        [[[]], 0],
        [[[order('A', 5, 'paid'), order('B', 7, 'open')]], 12],
        [[[order('A', 1, skipped as string), order('B', 2, 'paid'), order('C', 3, skipped as string)]], 2],
        [[[order('A', 2.5, '')]], 2.5],
      ] as TestCase[],
  }),
  editFamily({
    name: 'records-price-list-format',
    change: 'change',
    functionName: 'priceList',
    slots: { sign: ['€', '£', 'USD'] },
    original: `function priceList(products: { name: string; price: number }[]): string {
  return products.map((p) => p.name + ': ' + p.price).join('\\n');
}`,
    code: `function priceList(products: { name: string; price: number }[]): string {
  return products.map((p) => p.name + ': ' + p.price.toFixed(2) + ' {sign}').join('\\n');
}`,
    instructions: [
      'two decimals and {sign} after the price: "tea: 3.50 {sign}"',
      'show prices like 3.00 {sign}',
      'Each price needs exactly two digits after the point, then a space and {sign}.',
      'format: name: 0.00 {sign}',
      'tea: 3.5 looks bad, make it tea: 3.50 {sign}',
      'feat: prices with 2 decimals followed by a blank and {sign}',
      'Please print the currency. For a price of 4 the line should end in "4.00 {sign}".',
      "priceList([{ name: 'tea', price: 2 }]) → 'tea: 2.00 {sign}'",
      'Can you use toFixed(2) and append " {sign}" to every line?',
      'The amounts should be fixed to 2 decimals with the currency ({sign}) behind, separated by a space.',
      'add curency {sign} behind each price (one space between) and allways two decimals',
      'write 12.5 as 12.50 {sign}, rest of the line unchanged',
    ],
    tests: ({ sign }) =>
      [
        [[[priced('tea', 2)]], `tea: 2.00 ${sign}`],
        [[[]], ''],
        [[[priced('tea', 3.5), priced('jam', 12)]], `tea: 3.50 ${sign}\njam: 12.00 ${sign}`],
        [[[priced('x', 0)]], `x: 0.00 ${sign}`],
        [[[priced('y', 1.999)]], `y: 2.00 ${sign}`],
      ] as TestCase[],
  }),
  editFamily({
    name: 'records-all-tags-unique',
    change: 'change',
    functionName: 'allTags',
    original: `function allTags(posts: { title: string; tags: string[] }[]): string[] {
  const tags: string[] = [];
  for (const post of posts) {
    for (const tag of post.tags) {
      tags.push(tag);
    }
  }
  return tags;
}`,
    code: `function allTags(posts: { title: string; tags: string[] }[]): string[] {
  const tags: string[] = [];
  for (const post of posts) {
    for (const tag of post.tags) {
      if (!tags.includes(tag)) tags.push(tag);
    }
  }
  return tags;
}`,
    instructions: [
      'no duplicates please',
      'each tag only once',
      'A tag that is used by several posts should be listed a single time, where it came first.',
      'dedupe, keep the first occurrence',
      'allTags must return distinct tags',
      'Could you make the tags unique? The order should stay.',
      'feat: unique tags in order of appearance',
      'skip a tag that we already have',
      'The tag cloud shows "news" five times, once is enough.',
      "posts tagged ['a', 'b'] and ['b'] → ['a', 'b']",
      'dont add a tag twice to teh list',
      'before pushing, check that the tag is not included yet',
    ],
    tests: [
      [[[post('x', 'a', 'b'), post('y', 'b')]], ['a', 'b']],
      [[[]], []],
      [[[post('x')]], []],
      [[[post('x', 'a', 'a')]], ['a']],
      [[[post('x', 'c'), post('y', 'a', 'c'), post('z', 'b', 'a')]], ['c', 'a', 'b']],
      [[[post('x', 'A', 'a')]], ['A', 'a']],
    ],
  }),
  editFamily({
    name: 'records-count-done-and-open',
    change: 'change',
    functionName: 'countDone',
    original: `function countDone(tasks: { title: string; done: boolean }[]) {
  let done = 0;
  for (const task of tasks) {
    if (task.done) done++;
  }
  return done;
}`,
    code: `function countDone(tasks: { title: string; done: boolean }[]) {
  let done = 0;
  let open = 0;
  for (const task of tasks) {
    if (task.done) done++;
    else open++;
  }
  return { done, open };
}`,
    instructions: [
      'count the open ones too and return { done, open }',
      'return an object with done and open instead of a number',
      'I need both numbers: { done: 2, open: 3 }. Open means not done.',
      'also count unfinished tasks, result as { done, open }',
      'Could countDone give me how many are still open as well? As an object with the keys done and open please.',
      'feat: report open tasks next to done ones ({ done, open })',
      'output should be {done, open}',
      'One done and two unfinished tasks → { done: 1, open: 2 }',
      'The progress bar needs the remaining tasks. Return { done, open } where open counts tasks with done = false.',
      'add a second counter `open` for the tasks that are not done, and hand back both in one object',
      'a single number isnt enugh: give done and open as an object',
      'Please extend the result to { done, open }.',
    ],
    tests: [
      [[[task('a', true)]], { done: 1, open: 0 }],
      [[[]], { done: 0, open: 0 }],
      [[[task('a', false)]], { done: 0, open: 1 }],
      [[[task('a', false), task('b', true), task('c', false)]], { done: 1, open: 2 }],
      [[[task('a', true), task('a', true), task('b', false)]], { done: 2, open: 1 }],
    ],
  }),
  editFamily({
    name: 'records-merge-carts-add',
    change: 'change',
    functionName: 'mergeCarts',
    original: `function mergeCarts(first: Record<string, number>, second: Record<string, number>): Record<string, number> {
  const cart = { ...first };
  for (const [sku, quantity] of Object.entries(second)) {
    cart[sku] = quantity;
  }
  return cart;
}`,
    code: `function mergeCarts(first: Record<string, number>, second: Record<string, number>): Record<string, number> {
  const cart = { ...first };
  for (const [sku, quantity] of Object.entries(second)) {
    cart[sku] = (cart[sku] ?? 0) + quantity;
  }
  return cart;
}`,
    instructions: [
      'add the quantities up instead of replacing them',
      'an article in both carts should have the sum as its quantity',
      'mergeCarts({ tea: 1 }, { tea: 2 }) → { tea: 3 }',
      'If a sku is in both, sum the two amounts.',
      'feat: quantities are added when carts are merged',
      'Right now the second cart wins. I would rather have both counted together.',
      'sum quantities of the same item',
      'Can you make it so that 2 apples in one and 3 in the other become 5 apples?',
      'do not overwrite, accumulate',
      'Customers lose items when they log in; the amounts of the guest cart must be added to the saved ones.',
      'both carts have teh same item: add there numbers',
      'Same key in both: the merged value is first + second',
    ],
    tests: [
      [[{ tea: 1 }, { tea: 2 }], { tea: 3 }],
      [[{}, {}], {}],
      [[{ a: 1 }, { b: 2 }], { a: 1, b: 2 }],
      [
        [
          { a: 1, b: 4 },
          { b: 1, c: 5 },
        ],
        { a: 1, b: 5, c: 5 },
      ],
      [[{}, { x: 0 }], { x: 0 }],
      [[{ x: 0 }, { x: 3 }], { x: 3 }],
    ],
  }),
  editFamily({
    name: 'records-discount-default-parameter',
    change: 'change',
    functionName: 'discounted',
    slots: { standard: [5, 10, 20, 25] },
    original: `function discounted(products: { name: string; price: number }[], percent: number) {
  return products.map((product) => {
    const price = product.price * (1 - percent / 100);
    return { ...product, price };
  });
}`,
    code: `function discounted(products: { name: string; price: number }[], percent = {standard}) {
  return products.map((product) => {
    const price = product.price * (1 - percent / 100);
    return { ...product, price };
  });
}`,
    instructions: [
      'percent should default to {standard}',
      'make the second argument optional, {standard} if it is left out',
      'If no percentage is given, take {standard} percent off.',
      'default: {standard} %',
      'feat: default discount of {standard}',
      'I want to call discounted(products) without a percentage and get {standard} percent.',
      'give percent the default value {standard}',
      'Calling it with just the list returns NaN prices; use {standard} in that case.',
      'Our usual discount is {standard} %, so please make that the default for the parameter.',
      'percent = {standard} unless passed',
      'when the percantage is missing assume {standard}',
      'Could the discount be optional and fall back to {standard}?',
    ],
    tests: ({ standard }) =>
      [
        [[[priced('a', 100)]], [priced('a', 100 - (standard as number))]],
        [[[]], []],
        [[[priced('a', 100)], 50], [priced('a', 50)]],
        [[[priced('a', 80)], 0], [priced('a', 80)]],
        [[[priced('a', 200), priced('b', 0)]], [priced('a', 200 - 2 * (standard as number)), priced('b', 0)]],
        [
          [[priced('a', 40), priced('b', 8)], 25],
          [priced('a', 30), priced('b', 6)],
        ],
      ] as TestCase[],
  }),
  editFamily({
    name: 'records-first-to-last-error',
    change: 'change',
    functionName: 'lastError',
    original: `function firstError(logs: { level: string; message: string }[]): string | null {
  for (let i = 0; i < logs.length; i++) {
    if (logs[i].level === 'error') return logs[i].message;
  }
  return null;
}`,
    code: `function lastError(logs: { level: string; message: string }[]): string | null {
  for (let i = logs.length - 1; i >= 0; i--) {
    if (logs[i].level === 'error') return logs[i].message;
  }
  return null;
}`,
    instructions: [
      'make it lastError: the last one instead of the first',
      'I need the most recent error (end of the list), call the function lastError',
      'Search from the end and rename to lastError.',
      'firstError → lastError, with matching behaviour',
      'rename firstError to lastError and go through the logs backwards',
      'Could you turn this into lastError, which returns the message of the final error?',
      'We want lastError here. Same thing, only from the other side.',
      'refactor: lastError, walks from the last entry to the first',
      'lastError should give the newest error message; logs are sorted from old to new',
      "lastError([{ level: 'error', message: 'a' }, { level: 'error', message: 'b' }]) → 'b'",
      'loop in revers and name it lastError, still null if ther is none',
      'Please change the function so it finds the latest error in the array. New name: lastError.',
    ],
    tests: [
      [[[log('error', 'a'), log('error', 'b')]], 'b'],
      [[[]], null],
      [[[log('info', 'a')]], null],
      [[[log('error', 'x'), log('info', 'y')]], 'x'],
      [[[log('error', 'x'), log('warn', 'y'), log('error', 'z'), log('info', 'q')]], 'z'],
    ],
  }),
  editFamily({
    name: 'records-omit-several-keys',
    change: 'change',
    functionName: 'omit',
    original: `function omit(record: Record<string, unknown>, key: string): Record<string, unknown> {
  const copy = { ...record };
  delete copy[key];
  return copy;
}`,
    code: `function omit(record: Record<string, unknown>, keys: string[]): Record<string, unknown> {
  const copy = { ...record };
  for (const key of keys) {
    delete copy[key];
  }
  return copy;
}`,
    instructions: [
      'take a list of keys instead of one key',
      'I want to leave out several keys: second parameter becomes an array, keys',
      'Change the parameter to keys: string[] and remove them all.',
      "omit({ a: 1, b: 2, c: 3 }, ['a', 'c']) → { b: 2 }",
      'support multiple keys (array)',
      'Could it accept an array of names and drop each one of them?',
      'feat: omit(record, keys) with any number of keys in an array',
      'Instead of one string, pass an array of strings; an empty array removes nothing.',
      'second argument → string array, delete every key in it',
      'I have to call it three times for three fields. Let me pass the fields as one array.',
      'allow a arry of keys to be removed, not just a singel one',
      'make `key` a list called keys',
    ],
    tests: [
      [[{ a: 1, b: 2, c: 3 }, ['a', 'c']], { b: 2 }],
      [[{ a: 1 }, []], { a: 1 }],
      [[{}, ['a']], {}],
      [[{ a: 1, b: 2 }, ['z', 'a']], { b: 2 }],
      [[{ a: 1, b: null }, ['a', 'b']], {}],
      [[{ x: 0, y: false, long: 'q' }, ['long']], { x: 0, y: false }],
    ],
  }),
  editFamily({
    name: 'records-marks-extra-level',
    change: 'change',
    functionName: 'markLevels',
    slots: { top: [80, 85, 90], label: ['distinction', 'excellent'] },
    original: `function markLevels(marks: { name: string; mark: number }[]): Record<string, string> {
  const levels: Record<string, string> = {};
  for (const { name, mark } of marks) {
    if (mark >= 50) {
      levels[name] = 'pass';
    } else {
      levels[name] = 'fail';
    }
  }
  return levels;
}`,
    code: `function markLevels(marks: { name: string; mark: number }[]): Record<string, string> {
  const levels: Record<string, string> = {};
  for (const { name, mark } of marks) {
    if (mark >= {top}) {
      levels[name] = '{label}';
    } else if (mark >= 50) {
      levels[name] = 'pass';
    } else {
      levels[name] = 'fail';
    }
  }
  return levels;
}`,
    instructions: [
      "{top} and above is '{label}'",
      'add a third level {label} from {top} on',
      'Marks of at least {top} should get "{label}" instead of pass.',
      'feat: level {label} (>= {top})',
      'Could we have {label} as well? It starts at {top} points (inclusive).',
      'new best level: {label}, for {top} or more',
      'markLevels knows just pass and fail. Please add {label} for everybody who has {top} or better.',
      'from {top} upwards: {label}, the rest as before',
      'mark >= {top} → {label}',
      "put another branch in front for marks from {top}, the value is '{label}'",
      'students with {top}+ deserv {label}, not only pass',
      'Anyone reaching {top} gets the word {label}; pass is then for 50 up to just below {top}.',
    ],
    tests: ({ top, label }) => {
      const limit = top as number;
      return [
        [[[{ name: 'Ann', mark: limit }]], { Ann: label }],
        [[[{ name: 'Ann', mark: limit - 1 }]], { Ann: 'pass' }],
        [[[]], {}],
        [[[{ name: 'Bob', mark: 49 }]], { Bob: 'fail' }],
        [
          [
            [
              { name: 'A', mark: 100 },
              { name: 'B', mark: 50 },
              { name: 'C', mark: 0 },
            ],
          ],
          { A: label, B: 'pass', C: 'fail' },
        ],
      ] as TestCase[];
    },
  }),
  editFamily({
    name: 'records-index-by-id-entries',
    change: 'rewrite',
    functionName: 'nameById',
    original: `function nameById(users: { id: number; name: string }[]): Record<number, string> {
  const byId: Record<number, string> = {};
  for (let i = 0; i < users.length; i++) {
    byId[users[i].id] = users[i].name;
  }
  return byId;
}`,
    code: `function nameById(users: { id: number; name: string }[]): Record<number, string> {
  return Object.fromEntries(users.map(({ id, name }) => [id, name]));
}`,
    instructions: [
      'use Object.fromEntries instead of the loop',
      'no loop please, build it with Object.fromEntries and map',
      'Rewrite as a one-liner with Object.fromEntries, same result.',
      'refactor: fromEntries, destructure id and name',
      'Can this be shorter? I think Object.fromEntries would do.',
      'map the users to [id, name] pairs and make an object of those pairs',
      'replace the for loop by map + Object.fromEntries',
      'nameById could be a single return with Object.fromEntries(users.map(...))',
      'I do not like the mutable byId. Use Object.fromEntries.',
      'style: drop the index loop in favour of Object.fromEntries',
      'plese simplify with Object.fromEntires (map to pairs first)',
      'Code review: this is what Object.fromEntries is for.',
    ],
    tests: [
      [[[]], {}],
      [[[user(1, 'Ann')]], { 1: 'Ann' }],
      [[[user(2, 'Bob'), user(1, 'Ann')]], { 1: 'Ann', 2: 'Bob' }],
      [[[user(1, 'Ann'), user(1, 'Al')]], { 1: 'Al' }],
      [[[user(0, '')]], { 0: '' }],
    ],
  }),
  editFamily({
    name: 'records-city-optional-chaining',
    change: 'rewrite',
    functionName: 'cityOf',
    slots: { missing: ['unknown', '-'] },
    original: `function cityOf(person: { name: string; address?: { city?: string } | null }): string {
  if (person.address && person.address.city !== undefined) {
    return person.address.city;
  } else {
    return '{missing}';
  }
}`,
    code: `function cityOf(person: { name: string; address?: { city?: string } | null }): string {
  return person.address?.city ?? '{missing}';
}`,
    instructions: [
      'use optional chaining',
      'simplify with ?. and ??',
      'This can be one line with optional chaining and the nullish operator.',
      'refactor: replace the if by ?. and ??',
      'Please shorten cityOf, no if needed.',
      'Could you write that with `?.` and a `??` default? It should behave the same.',
      'shorter please (?. exists for this)',
      'the if/else is clumsy, use person.address?.city with a fallback',
      'style: prefer optional chaining over the && check',
      'Get rid of both branches. One return with ?? is enough.',
      'modernise: optinal chaining plus nulish coalescing',
      "I would write it as a single expression that falls back to '{missing}' through ??.",
    ],
    tests: ({ missing }) =>
      [
        [[{ name: 'A', address: { city: 'Rome' } }], 'Rome'],
        [[{ name: 'A' }], missing],
        [[{ name: 'A', address: null }], missing],
        [[{ name: 'A', address: {} }], missing],
        [[{ name: 'A', address: { city: '' } }], ''],
      ] as TestCase[],
  }),
  editFamily({
    name: 'records-open-minutes-chain',
    change: 'rewrite',
    functionName: 'openMinutes',
    original: `function openMinutes(tasks: { minutes: number; done: boolean }[]): number {
  let minutes = 0;
  for (const task of tasks) {
    if (!task.done) {
      minutes += task.minutes;
    }
  }
  return minutes;
}`,
    code: `function openMinutes(tasks: { minutes: number; done: boolean }[]): number {
  return tasks.filter((task) => !task.done).reduce((minutes, task) => minutes + task.minutes, 0);
}`,
    instructions: [
      'use filter and reduce',
      'rewrite without a loop: filter, then reduce',
      'I prefer a method chain here (filter + reduce), same result.',
      'refactor: filter/reduce chain instead of for...of',
      'Could this be done with filter followed by reduce?',
      'get rid of the loop and the let, use array methods: filter the open tasks, reduce to the sum',
      'functional style please: filter().reduce()',
      'openMinutes should be one return statement made of filter and reduce',
      'style: no mutable accumulator; filter what is not done and sum it with reduce',
      'Make it a chain: first drop the finished tasks with filter, then add up the minutes with reduce.',
      'turn teh loop into filter and redcue',
      'Review: simpler as tasks.filter(...).reduce(...)',
    ],
    tests: [
      [[[]], 0],
      [[[{ minutes: 5, done: false }]], 5],
      [[[{ minutes: 5, done: true }]], 0],
      [
        [
          [
            { minutes: 5, done: false },
            { minutes: 10, done: true },
            { minutes: 20, done: false },
          ],
        ],
        25,
      ],
      [
        [
          [
            { minutes: 0, done: false },
            { minutes: 1.5, done: false },
          ],
        ],
        1.5,
      ],
    ],
  }),
  editFamily({
    name: 'records-user-label-template',
    change: 'rewrite',
    functionName: 'userLabel',
    original: `function userLabel(user: { name: string; role: string; id: number }): string {
  return user.name + ' (' + user.role + ') #' + user.id;
}`,
    code: `function userLabel({ name, role, id }: { name: string; role: string; id: number }): string {
  return \`\${name} (\${role}) #\${id}\`;
}`,
    instructions: [
      'destructure the parameter and use a template literal',
      'template string instead of +, and take name, role and id apart in the parameter',
      'Please use destructuring in the signature and a template literal in the body.',
      'refactor: template literal, destructured parameter',
      'all those plus signs are hard to read. Destructure user in the parameter list and write one template string.',
      'Could you get rid of the repeated user. by destructuring the argument, and of the + by backticks?',
      'userLabel: destructuring + template literal',
      'style: replace concatenation by a template, unpack { name, role, id } directly in the parameter',
      'same output with backticks and a destructured argument',
      'Make it nicer: unpack the user in the parameters, then interpolate the three values.',
      'use a tempalte literal and destructring in the signature',
      'Code review: prefer `...` over string concatenation here, and destructure the argument right away.',
    ],
    tests: [
      [[{ name: 'Ann', role: 'admin', id: 1 }], 'Ann (admin) #1'],
      [[{ name: '', role: '', id: 0 }], ' () #0'],
      [[{ name: 'Bob Ray', role: 'guest', id: 42 }], 'Bob Ray (guest) #42'],
      [[{ name: 'A', role: 'b c', id: -1 }], 'A (b c) #-1'],
      [[{ name: '(x)', role: '#', id: 7 }], '(x) (#) #7'],
    ],
  }),
];
