/** Edits of functions over lists of records and dictionaries: other wishes and the same results by other code. */
import type { TestCase } from '../../family.js';
import { type EditFamily, editFamily } from '../edit-family.js';
import { order, priced } from '../test-records.js';

const post = (title: string, ...tags: string[]) => ({ title, tags });
const log = (level: string, message: string) => ({ level, message });

const task = (title: string, done: boolean) => ({ title, done });

export const edits: readonly EditFamily[] = [
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
];
