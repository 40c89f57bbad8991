/** Edits of functions over lists of records and dictionaries: repairs. */
import type { TestCase } from '../../family.js';
import { type EditFamily, editFamily } from '../edit-family.js';

export const edits: readonly EditFamily[] = [
  editFamily({
    name: 'records-average-order-empty',
    change: 'fix',
    functionName: 'averageOrder',
    original: `function averageOrder(orders: { id: number; total: number }[]): number {
  let sum = 0;
  for (let i = 0; i < orders.length; i++) {
    sum += orders[i].total;
  }
  return sum / orders.length;
}`,
    code: `function averageOrder(orders: { id: number; total: number }[]): number {
  if (orders.length === 0) return 0;
  let sum = 0;
  for (let i = 0; i < orders.length; i++) {
    sum += orders[i].total;
  }
  return sum / orders.length;
}`,
    instructions: [
      'empty list should give 0',
      'averageOrder([]) returns NaN, I expect 0',
      'A customer without any orders shows up as NaN on the dashboard. It should be 0.',
      'please guard against division by zero: no orders means an average of 0',
      'fix: return 0 when there are no orders',
      'What happens if orders has no elements? It divides by 0. Make it return 0 then.',
      'handle [] (→ 0)',
      'If the array is empty the function must yield 0 instead of NaN.',
      'we get NaN for new shops that sold nothing yet, make that zero pls',
      'bug: NaN on an emtpy array, shoud be 0',
      'Add a check at the top so that zero orders do not produce NaN but 0',
      'Review: missing edge case, `orders.length` can be 0 here. Zero is the right answer for that.',
    ],
    tests: [
      [[[]], 0],
      [[[{ id: 1, total: 10 }]], 10],
      [
        [
          [
            { id: 1, total: 10 },
            { id: 2, total: 20 },
          ],
        ],
        15,
      ],
      [[[{ id: 4, total: 0 }]], 0],
      [
        [
          [
            { id: 1, total: 1 },
            { id: 2, total: 2 },
            { id: 3, total: 6 },
          ],
        ],
        3,
      ],
    ],
  }),
  editFamily({
    name: 'records-adults-inclusive',
    change: 'fix',
    functionName: 'adultNames',
    slots: { minimum: [16, 18, 21] },
    original: `const adultNames = (users: { name: string; age: number }[]): string[] =>
  users.filter((user) => user.age > {minimum}).map((user) => user.name);`,
    code: `const adultNames = (users: { name: string; age: number }[]): string[] =>
  users.filter((user) => user.age >= {minimum}).map((user) => user.name);`,
    instructions: [
      'people who are exactly {minimum} are missing from the result',
      'someone aged {minimum} is an adult too, include them',
      'off by one: the filter drops {minimum} year olds',
      'Should be {minimum} and older, not older than {minimum}.',
      "adultNames([{ name: 'Ann', age: {minimum} }]) gives [] but it should be ['Ann']",
      'fix: make the age limit inclusive',
      'Why is a user who turned {minimum} today not listed? Please correct that.',
      'the comparison is wrong, you count as grown up from {minimum} on',
      'use >= here',
      'Boundary bug: age {minimum} has to pass the filter',
      'my {minimum} yr old coleague does not apear in the list, he should',
      'Can you change it so that the minimum age itself is accepted?',
      'off-by-one at the age border',
    ],
    tests: ({ minimum }) => {
      const age = minimum as number;
      return [
        [[[{ name: 'Ann', age }]], ['Ann']],
        [[[{ name: 'Bob', age: age - 1 }]], []],
        [[[{ name: 'Cy', age: age + 1 }]], ['Cy']],
        [[[]], []],
        [
          [
            [
              { name: 'Di', age: age + 30 },
              { name: 'Ed', age: 3 },
              { name: 'Flo', age },
            ],
          ],
          ['Di', 'Flo'],
        ],
      ] as TestCase[];
    },
  }),
  editFamily({
    name: 'records-sorted-prices-numeric',
    change: 'fix',
    functionName: 'sortedPrices',
    original: `function sortedPrices(products: { name: string; price: number }[]): number[] {
  const prices = products.map((product) => product.price);
  prices.sort();
  return prices;
}`,
    code: `function sortedPrices(products: { name: string; price: number }[]): number[] {
  const prices = products.map((product) => product.price);
  prices.sort((a, b) => a - b);
  return prices;
}`,
    instructions: [
      '100 comes before 20 in the output, wrong order',
      'prices are sorted as text, should be as numbers',
      'sort is missing a comparator',
      'The order is off as soon as prices have different numbers of digits: 9, 25, 100 comes back as 100, 25, 9. Please sort ascending by value.',
      'fix numeric sort',
      'Why do I get [10, 9] for prices 9 and 10? I need the cheapest first.',
      'sort numerically, ascending',
      'bug: lexicographic order instead of numeric order',
      'JavaScript compares strings by default when sorting, so please pass a compare function that goes from low to high.',
      'for 5, 40 and 300 we should get [5, 40, 300], we get [300, 40, 5]',
      'the sorting dosnt work with numbers over 9',
      'Make sure the smallest price is first, also when one has two digits and the other has one.',
    ],
    tests: [
      [
        [
          [
            { name: 'a', price: 100 },
            { name: 'b', price: 20 },
            { name: 'c', price: 3 },
          ],
        ],
        [3, 20, 100],
      ],
      [
        [
          [
            { name: 'a', price: 9 },
            { name: 'b', price: 10 },
          ],
        ],
        [9, 10],
      ],
      [[[]], []],
      [[[{ name: 'x', price: 7.5 }]], [7.5]],
      [
        [
          [
            { name: 'a', price: 2 },
            { name: 'b', price: 2 },
            { name: 'c', price: 1 },
          ],
        ],
        [1, 2, 2],
      ],
      [
        [
          [
            { name: 'a', price: 8 },
            { name: 'b', price: 80.5 },
            { name: 'c', price: 10 },
          ],
        ],
        [8, 10, 80.5],
      ],
    ],
  }),
  editFamily({
    name: 'records-names-by-team-overwritten',
    change: 'fix',
    functionName: 'namesByTeam',
    original: `function namesByTeam(people: { name: string; team: string }[]): Record<string, string[]> {
  const teams: Record<string, string[]> = {};
  for (const { name, team } of people) {
    teams[team] = [];
    teams[team].push(name);
  }
  return teams;
}`,
    code: `function namesByTeam(people: { name: string; team: string }[]): Record<string, string[]> {
  const teams: Record<string, string[]> = {};
  for (const { name, team } of people) {
    teams[team] ??= [];
    teams[team].push(name);
  }
  return teams;
}`,
    instructions: [
      'only the last person of each team is in the result',
      'every team ends up with one name, even if five people belong to it',
      'the list gets reset on each turn of the loop, only create it when the team is new',
      "Expected { red: ['Ann', 'Bob'] } but got { red: ['Bob'] }.",
      'fix: do not overwrite the names that are already there',
      "Shouldn't namesByTeam collect all the members? It forgets the earlier ones, please repair.",
      'The array for a team should be made once and then added to.',
      'bug report: grouping loses members. Steps: two people in the same team. Result: just the second one.',
      'use ??= for the empty array',
      'earlier members of a team disapear',
      'Names go missing whenever a team occurs more than once. Keep all of them in input order.',
      'people with the same team must all be kept',
    ],
    tests: [
      [
        [
          [
            { name: 'Ann', team: 'red' },
            { name: 'Bob', team: 'red' },
          ],
        ],
        { red: ['Ann', 'Bob'] },
      ],
      [[[]], {}],
      [[[{ name: 'Cy', team: 'blue' }]], { blue: ['Cy'] }],
      [
        [
          [
            { name: 'Ann', team: 'red' },
            { name: 'Cy', team: 'blue' },
            { name: 'Di', team: 'red' },
          ],
        ],
        { red: ['Ann', 'Di'], blue: ['Cy'] },
      ],
      [
        [
          [
            { name: 'Ed', team: 'b' },
            { name: 'Ed', team: 'b' },
            { name: 'Al', team: 'b' },
          ],
        ],
        { b: ['Ed', 'Ed', 'Al'] },
      ],
    ],
  }),
  editFamily({
    name: 'records-count-by-status-start',
    change: 'fix',
    functionName: 'countByStatus',
    original: `function countByStatus(tasks: { title: string; status: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  tasks.forEach((task) => {
    if (task.status in counts) {
      counts[task.status]++;
    } else {
      counts[task.status] = 0;
    }
  });
  return counts;
}`,
    code: `function countByStatus(tasks: { title: string; status: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  tasks.forEach((task) => {
    if (task.status in counts) {
      counts[task.status]++;
    } else {
      counts[task.status] = 1;
    }
  });
  return counts;
}`,
    instructions: [
      'all counts are one too small',
      'one open task gives { open: 0 }, should be { open: 1 }',
      'the first task of a status is not counted',
      'Every number is off by one: 3 done tasks are reported as 2.',
      'wrong start value, must be 1',
      'fix: count the first occurrence as well',
      'Why does it say 0 when there is clearly a task with that status? Can you fix it?',
      'the initial value in the else branch is wrong',
      'I have two tasks "done" and countByStatus tells me 1. It has to be 2.',
      'counts shoud start with one not zero',
      'When a status shows up for the first time it already counts as 1.',
      'Numbers too low by 1 for each status',
    ],
    tests: [
      [[[{ title: 'a', status: 'open' }]], { open: 1 }],
      [[[]], {}],
      [
        [
          [
            { title: 'a', status: 'done' },
            { title: 'b', status: 'done' },
          ],
        ],
        { done: 2 },
      ],
      [
        [
          [
            { title: 'a', status: 'open' },
            { title: 'b', status: 'done' },
            { title: 'c', status: 'open' },
            { title: 'd', status: 'open' },
          ],
        ],
        { open: 3, done: 1 },
      ],
      [
        [
          [
            { title: 'a', status: '' },
            { title: 'b', status: 'x' },
          ],
        ],
        { '': 1, x: 1 },
      ],
    ],
  }),
  editFamily({
    name: 'records-richest-all-negative',
    change: 'fix',
    functionName: 'richestOwner',
    original: `function richestOwner(accounts: { owner: string; balance: number }[]): string {
  let best = 0;
  let owner = '';
  for (const account of accounts) {
    if (account.balance > best) {
      best = account.balance;
      owner = account.owner;
    }
  }
  return owner;
}`,
    code: `function richestOwner(accounts: { owner: string; balance: number }[]): string {
  let best = -Infinity;
  let owner = '';
  for (const account of accounts) {
    if (account.balance > best) {
      best = account.balance;
      owner = account.owner;
    }
  }
  return owner;
}`,
    instructions: [
      'does not work when all balances are negative',
      'everyone is overdrawn → I get an empty string, but the one with the smallest debt should win',
      "richestOwner([{ owner: 'Kim', balance: -5 }]) returns '' instead of 'Kim'",
      'best starts at 0, so accounts at or below zero never win. Start lower.',
      'fix: support negative and zero balances',
      'If nobody has money (all 0), it should still return the first owner. At the moment it returns nothing.',
      'start with -Infinity',
      'Wrong initial value for the maximum.',
      'Hi, could you make this right for debts? With -20 and -3 the answer must be the owner with -3.',
      'a single account with balance 0 yields an empty name, which is a bug',
      'negativ balances are ignored, they should be compared like any others',
      'Code review: initialising the maximum with zero is a classic mistake, please correct it; an empty list may keep giving an empty string.',
    ],
    tests: [
      [[[{ owner: 'Kim', balance: -5 }]], 'Kim'],
      [
        [
          [
            { owner: 'Ann', balance: -20 },
            { owner: 'Bob', balance: -3 },
          ],
        ],
        'Bob',
      ],
      [[[]], ''],
      [
        [
          [
            { owner: 'Ann', balance: 0 },
            { owner: 'Bob', balance: 0 },
          ],
        ],
        'Ann',
      ],
      [
        [
          [
            { owner: 'Ann', balance: 10 },
            { owner: 'Bob', balance: 25 },
            { owner: 'Cy', balance: -7 },
          ],
        ],
        'Bob',
      ],
      [
        [
          [
            { owner: 'Ann', balance: 4 },
            { owner: 'Bob', balance: 4 },
          ],
        ],
        'Ann',
      ],
    ],
  }),
  editFamily({
    name: 'records-price-lookup-early-return',
    change: 'fix',
    functionName: 'priceOf',
    original: `function priceOf(products: { sku: string; price: number }[], sku: string): number | null {
  for (const product of products) {
    if (product.sku === sku) {
      return product.price;
    } else {
      return null;
    }
  }
  return null;
}`,
    code: `function priceOf(products: { sku: string; price: number }[], sku: string): number | null {
  for (const product of products) {
    if (product.sku === sku) {
      return product.price;
    }
  }
  return null;
}`,
    instructions: [
      'only finds the first product',
      'it gives up after looking at one product',
      'returns null for everything except the first entry, please fix',
      'drop the else, the loop has to go on',
      'priceOf always says null unless the sku is at the start of the list',
      "Given skus 'a' and 'b', asking for 'b' yields null. I expect the price of b.",
      'fix: search the whole list before giving up',
      'The function leaves the loop too early. It must check all the products and only then return null.',
      'why cant it find the second product??',
      'Early return inside the loop, should only happen on a match',
      'Could you look into this? Lookups of later items fail altough they are in the array.',
      'null only if no product at all matches',
    ],
    tests: [
      [
        [
          [
            { sku: 'a', price: 1 },
            { sku: 'b', price: 2 },
          ],
          'b',
        ],
        2,
      ],
      [
        [
          [
            { sku: 'a', price: 1 },
            { sku: 'b', price: 2 },
          ],
          'a',
        ],
        1,
      ],
      [[[], 'a'], null],
      [[[{ sku: 'a', price: 1 }], 'z'], null],
      [
        [
          [
            { sku: 'x1', price: 10 },
            { sku: 'x2', price: 20 },
            { sku: 'x3', price: 0 },
          ],
          'x3',
        ],
        0,
      ],
      [
        [
          [
            { sku: 'q', price: 5 },
            { sku: 'r', price: 6 },
            { sku: 'r', price: 7 },
          ],
          'r',
        ],
        6,
      ],
    ],
  }),
  editFamily({
    name: 'records-defaults-order',
    change: 'fix',
    functionName: 'withDefaults',
    original: `function withDefaults(
  options: Record<string, string | number | boolean>,
  defaults: Record<string, string | number | boolean>,
): Record<string, string | number | boolean> {
  return { ...options, ...defaults };
}`,
    code: `function withDefaults(
  options: Record<string, string | number | boolean>,
  defaults: Record<string, string | number | boolean>,
): Record<string, string | number | boolean> {
  return { ...defaults, ...options };
}`,
    instructions: [
      'the defaults win over what the user set',
      'my options are ignored when there is a default for the same key',
      'wrong spread order',
      'A default should only apply if the option is missing. Now it always overwrites.',
      'withDefaults({ size: 5 }, { size: 1 }) → { size: 5 } please, it gives size 1',
      'fix: given options take precedence',
      'Why does my setting get replaced by the default value? Should be the other way round.',
      'swap the two so that options override defaults',
      'The merge is backwards.',
      'explicit options must beat the defualts',
      'Bug: passing { color: "red" } has no effect if defaults contain a color. The passed value ought to stay.',
      'Please make sure that a key in both objects keeps the value from options.',
    ],
    tests: [
      [[{ size: 5 }, { size: 1 }], { size: 5 }],
      [[{}, { size: 1 }], { size: 1 }],
      [[{ a: 1 }, {}], { a: 1 }],
      [[{ wrap: false }, { wrap: true, tab: 2 }], { wrap: false, tab: 2 }],
      [
        [
          { color: 'red', n: 0 },
          { color: 'blue', n: 3, x: 'y' },
        ],
        { color: 'red', n: 0, x: 'y' },
      ],
      [[{}, {}], {}],
    ],
  }),
  editFamily({
    name: 'records-rename-user-keeps-fields',
    change: 'fix',
    functionName: 'renameUser',
    original: `const renameUser = (users: { id: number; name: string; email: string }[], id: number, name: string) =>
  users.map((u) => (u.id === id ? { id, name } : u));`,
    code: `const renameUser = (users: { id: number; name: string; email: string }[], id: number, name: string) =>
  users.map((u) => (u.id === id ? { ...u, name } : u));`,
    instructions: [
      'email is lost after renaming',
      'the renamed user has no email any more',
      'Keep the other fields when changing the name.',
      'it should only change the name and leave everything else of the user as it was',
      'fix: spread the old user so that no properties disappear',
      'After renameUser the record consists of just id and name. The rest must be preserved.',
      'Where did the mail address go? pls keep it',
      'copy all of u, then set name',
      "Renaming user 1 in [{ id: 1, name: 'A', email: 'a@x.io' }] to 'B' should give [{ id: 1, name: 'B', email: 'a@x.io' }], the email vanishes instead.",
      'fields beyond id and name get droped',
      'Review comment: you are building a new object with two properties here, that throws away the email.',
      'bug: update replaces the whole record rather than one field',
    ],
    tests: [
      [[[{ id: 1, name: 'A', email: 'a@x.io' }], 1, 'B'], [{ id: 1, name: 'B', email: 'a@x.io' }]],
      [[[{ id: 1, name: 'A', email: 'a@x.io' }], 2, 'B'], [{ id: 1, name: 'A', email: 'a@x.io' }]],
      [[[], 1, 'B'], []],
      [
        [
          [
            { id: 1, name: 'A', email: 'a@x.io' },
            { id: 2, name: 'C', email: 'c@x.io' },
          ],
          2,
          'D',
        ],
        [
          { id: 1, name: 'A', email: 'a@x.io' },
          { id: 2, name: 'D', email: 'c@x.io' },
        ],
      ],
      [[[{ id: 0, name: 'Z', email: '' }], 0, ''], [{ id: 0, name: '', email: '' }]],
    ],
  }),
  editFamily({
    name: 'records-rows-shared-object',
    change: 'fix',
    functionName: 'toRecords',
    original: `function toRecords(columns: string[], lines: number[][]): Record<string, number>[] {
  const records: Record<string, number>[] = [];
  const record: Record<string, number> = {};
  for (const line of lines) {
    for (let i = 0; i < columns.length; i++) {
      record[columns[i]] = line[i];
    }
    records.push(record);
  }
  return records;
}`,
    code: `function toRecords(columns: string[], lines: number[][]): Record<string, number>[] {
  const records: Record<string, number>[] = [];
  for (const line of lines) {
    const record: Record<string, number> = {};
    for (let i = 0; i < columns.length; i++) {
      record[columns[i]] = line[i];
    }
    records.push(record);
  }
  return records;
}`,
    instructions: [
      'all the records are the same',
      'every row shows the values of the last line',
      'the object is shared between rows, make a new one per line',
      "toRecords(['a'], [[1], [2]]) gives [{ a: 2 }, { a: 2 }], expected [{ a: 1 }, { a: 2 }]",
      'move record into the loop',
      'Why does the whole table contain only the last row, repeated? Please fix.',
      'fix: create a fresh object for each line',
      'Each line needs its own object, they all point to one now.',
      'earlier rows get overwriten by later ones',
      'Reference bug: we push the same object again and again.',
      'I import three lines and get three copies of the third. I want the three different ones.',
      'Rows must be independent of one another',
    ],
    tests: [
      [
        [['a'], [[1], [2]]],
        [{ a: 1 }, { a: 2 }],
      ],
      [[['a', 'b'], []], []],
      [[['x', 'y'], [[1, 2]]], [{ x: 1, y: 2 }]],
      [
        [
          ['x', 'y'],
          [
            [1, 2],
            [3, 4],
            [5, 6],
          ],
        ],
        [
          { x: 1, y: 2 },
          { x: 3, y: 4 },
          { x: 5, y: 6 },
        ],
      ],
      [
        [[], [[1], [2]]],
        [{}, {}],
      ],
    ],
  }),
  editFamily({
    name: 'records-rank-ties',
    change: 'fix',
    functionName: 'rankPlayers',
    original: `function rankPlayers(players: { name: string; score: number }[]): { name: string; rank: number }[] {
  const sorted = [...players].sort((a, b) => b.score - a.score);
  return sorted.map((p, i) => ({ name: p.name, rank: i + 1 }));
}`,
    code: `function rankPlayers(players: { name: string; score: number }[]): { name: string; rank: number }[] {
  const sorted = [...players].sort((a, b) => b.score - a.score);
  return sorted.map((p) => ({ name: p.name, rank: sorted.findIndex((q) => q.score === p.score) + 1 }));
}`,
    instructions: [
      'ties should share a rank: 1, 1, 3',
      'two players with the same score get different ranks, they should both have the better one and the next rank is skipped',
      'Equal scores → equal rank (1, 2, 2, 4)',
      'fix: competition ranking for ties, like 1-1-3',
      'Scores 50, 50, 40 are ranked 1, 2, 3. They must be ranked 1, 1, 3.',
      'Why is Bob second when he has as many points as Ann? Both are first, and whoever follows is third.',
      'Handle draws: the rank is one plus the number of players with a higher score.',
      'Players who are level on points must get the same place. After two firsts comes a third.',
      'same score = same rank, leave a gap afterwards as in sports',
      'ranks are wrong when scores are equal (should be 1,1,3 not 1,2,3)',
      'tied players shoud not be ranked by their position, give them the rank of the first one among them',
      'rank has to be the position of the first player with that score, please',
    ],
    tests: [
      [
        [
          [
            { name: 'Ann', score: 50 },
            { name: 'Bob', score: 50 },
            { name: 'Cy', score: 40 },
          ],
        ],
        [
          { name: 'Ann', rank: 1 },
          { name: 'Bob', rank: 1 },
          { name: 'Cy', rank: 3 },
        ],
      ],
      [[[]], []],
      [[[{ name: 'Ann', score: 0 }]], [{ name: 'Ann', rank: 1 }]],
      [
        [
          [
            { name: 'A', score: 1 },
            { name: 'B', score: 9 },
            { name: 'C', score: 5 },
            { name: 'D', score: 5 },
          ],
        ],
        [
          { name: 'B', rank: 1 },
          { name: 'C', rank: 2 },
          { name: 'D', rank: 2 },
          { name: 'A', rank: 4 },
        ],
      ],
      [
        [
          [
            { name: 'A', score: 1 },
            { name: 'B', score: 2 },
          ],
        ],
        [
          { name: 'B', rank: 1 },
          { name: 'A', rank: 2 },
        ],
      ],
    ],
  }),
  editFamily({
    name: 'records-pick-falsy',
    change: 'fix',
    functionName: 'pickFields',
    original: `function pickFields(record: Record<string, unknown>, keys: string[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const key of keys) {
    if (record[key]) result[key] = record[key];
  }
  return result;
}`,
    code: `function pickFields(record: Record<string, unknown>, keys: string[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const key of keys) {
    if (key in record) result[key] = record[key];
  }
  return result;
}`,
    instructions: [
      '0 and false are dropped, keep them',
      'fields with an empty string go missing, every key that exists should be copied',
      "pickFields({ n: 0 }, ['n']) returns {} but must return { n: 0 }",
      'check whether the key exists instead of whether the value is truthy',
      'fix: falsy values (0, false, "", null) are values too',
      'Why does stock: 0 vanish from the picked object? It is there in the record.',
      'use `in` for the check',
      'Fields that are null in the record should be null in the result as well, not left out. The same goes for 0, false and the empty string.',
      'the condition is wrong for falsy values',
      'an unchecked box (done: false) isnt picked, only absent keys shoud be skipped',
      'Only skip a key when the record does not have it at all.',
      'I lose all zeros here. Please pick whatever is present.',
    ],
    tests: [
      [[{ n: 0 }, ['n']], { n: 0 }],
      [[{ a: 1, b: 2 }, ['b']], { b: 2 }],
      [[{ a: 1 }, ['z']], {}],
      [[{ done: false, note: '', x: null }, ['done', 'note', 'x']], { done: false, note: '', x: null }],
      [[{ a: 1 }, []], {}],
      [[{ a: 1, b: 0, c: 'q' }, ['c', 'b', 'd']], { c: 'q', b: 0 }],
    ],
  }),
  editFamily({
    name: 'records-unique-email-seen',
    change: 'fix',
    functionName: 'uniqueByEmail',
    original: `function uniqueByEmail(contacts: { name: string; email: string }[]) {
  const seen = new Set<string>();
  return contacts.filter((contact) => {
    if (seen.has(contact.email)) return false;
    return true;
  });
}`,
    code: `function uniqueByEmail(contacts: { name: string; email: string }[]) {
  const seen = new Set<string>();
  return contacts.filter((contact) => {
    if (seen.has(contact.email)) return false;
    seen.add(contact.email);
    return true;
  });
}`,
    instructions: [
      'duplicates are still there',
      'nothing is ever added to seen',
      'The function does not remove anything. Contacts that share an email should appear once, the first one stays.',
      'fix: remember the emails we have come across',
      'forgot seen.add',
      'why are there two entries with the same address in the output? please make it unique',
      "Two contacts with 'a@x.io' go in and two come out; I want just the first.",
      'The set stays empty, so has() is never true. Please repair.',
      'uniqueByEmail returns its input unchanged, it is supposed to drop repeated emails',
      'dedupe doesnt work, later contacts with a known email must go',
      'Bug: repeated addreses are not filtered out',
      'Each email may occur only one time in the result, but right now they all pass.',
    ],
    tests: [
      [
        [
          [
            { name: 'A', email: 'a@x.io' },
            { name: 'B', email: 'a@x.io' },
          ],
        ],
        [{ name: 'A', email: 'a@x.io' }],
      ],
      [[[]], []],
      [[[{ name: 'A', email: '' }]], [{ name: 'A', email: '' }]],
      [
        [
          [
            { name: 'A', email: 'a@x.io' },
            { name: 'B', email: 'b@x.io' },
            { name: 'C', email: 'a@x.io' },
            { name: 'D', email: 'b@x.io' },
          ],
        ],
        [
          { name: 'A', email: 'a@x.io' },
          { name: 'B', email: 'b@x.io' },
        ],
      ],
      [
        [
          [
            { name: 'A', email: 'q@x.io' },
            { name: 'A', email: 'r@x.io' },
          ],
        ],
        [
          { name: 'A', email: 'q@x.io' },
          { name: 'A', email: 'r@x.io' },
        ],
      ],
    ],
  }),
  editFamily({
    name: 'records-page-of-one-based',
    change: 'fix',
    functionName: 'pageOf',
    slots: { size: [2, 3, 5] },
    original: `function pageOf(titles: string[], page: number): { page: number; titles: string[] } {
  // page numbers start at 1
  const size = {size};
  const start = page * size;
  return { page, titles: titles.slice(start, start + size) };
}`,
    code: `function pageOf(titles: string[], page: number): { page: number; titles: string[] } {
  // page numbers start at 1
  const size = {size};
  const start = (page - 1) * size;
  return { page, titles: titles.slice(start, start + size) };
}`,
    instructions: [
      'page 1 shows the second page',
      'the first {size} titles are never shown',
      'off by one page: 1 should be the first page',
      'Page 1 must start with the first title, at present it skips {size} of them.',
      'fix: pages are counted from 1, so subtract one before multiplying',
      'every page is one too far',
      'Why do I not see the beginning of the list when I ask for page 1?',
      "pageOf(['a'], 1) comes back with no titles; it should contain 'a'",
      'start is calculated wrong',
      'The comment says that page numbers begin at 1 but the code treats them as if they began at 0. Make the code follow the comment.',
      'asking for page 2 gives me page 3, plese correct',
      'last page is always emtpy and the first {size} entries cannot be reached',
      'start index should be 0 for page 1, {size} for page 2 and so on',
    ],
    tests: ({ size }) => {
      const titles = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
      const first = { 2: ['a', 'b'], 3: ['a', 'b', 'c'], 5: ['a', 'b', 'c', 'd', 'e'] }[size as 2 | 3 | 5];
      const second = { 2: ['c', 'd'], 3: ['d', 'e', 'f'], 5: ['f', 'g'] }[size as 2 | 3 | 5];
      return [
        [[titles, 1], { page: 1, titles: first }],
        [[titles, 2], { page: 2, titles: second }],
        [[['a'], 1], { page: 1, titles: ['a'] }],
        [[[], 1], { page: 1, titles: [] }],
        [[['a', 'b'], 2], { page: 2, titles: [] }],
      ] as TestCase[];
    },
  }),
  editFamily({
    name: 'records-preview-raise-mutates',
    change: 'fix',
    functionName: 'previewRaise',
    original: `function previewRaise(staff: { name: string; salary: number }[], percent: number) {
  const raised = staff.map((person) => {
    person.salary = person.salary * (1 + percent / 100);
    return person;
  });
  const sum = (list: { salary: number }[]) => list.reduce((total, { salary }) => total + salary, 0);
  return { before: sum(staff), after: sum(raised) };
}`,
    code: `function previewRaise(staff: { name: string; salary: number }[], percent: number) {
  const raised = staff.map((person) => {
    return { ...person, salary: person.salary * (1 + percent / 100) };
  });
  const sum = (list: { salary: number }[]) => list.reduce((total, { salary }) => total + salary, 0);
  return { before: sum(staff), after: sum(raised) };
}`,
    instructions: [
      'before and after are always the same',
      'the raise changes the people passed in, it must work on copies',
      'do not mutate staff',
      'previewRaise overwrites the salaries of its argument, so `before` already contains the raise. Please copy each person instead.',
      'fix: "before" shows the new total',
      'A preview should not touch the real data!',
      'For one salary of 100 and 50 percent I get { before: 150, after: 150 }, but before should be 100.',
      'Why is before equal to after? I want the old sum there.',
      'Make it pure: return a new object per person in the map.',
      'the orignal salaries get modified, use a spread copy',
      'Side effect: calling it twice raises twice. The input objects have to stay as they are.',
      'total before the raise is wrong (too high), because the objects are changed in place',
    ],
    tests: [
      [[[{ name: 'A', salary: 100 }], 50], { before: 100, after: 150 }],
      [[[], 10], { before: 0, after: 0 }],
      [
        [
          [
            { name: 'A', salary: 1000 },
            { name: 'B', salary: 3000 },
          ],
          25,
        ],
        { before: 4000, after: 5000 },
      ],
      [[[{ name: 'A', salary: 200 }], 0], { before: 200, after: 200 }],
      [[[{ name: 'A', salary: 200 }], -50], { before: 200, after: 100 }],
      [[[{ name: 'A', salary: 0 }], 10], { before: 0, after: 0 }],
    ],
  }),
  editFamily({
    name: 'records-post-author-by-id',
    change: 'fix',
    functionName: 'withAuthors',
    slots: { nobody: ['unknown', 'anonymous'] },
    original: `function withAuthors(
  posts: { title: string; authorId: number }[],
  authors: { id: number; name: string }[],
): { title: string; author: string }[] {
  return posts.map((post) => {
    const author = authors[post.authorId];
    return { title: post.title, author: author?.name ?? '{nobody}' };
  });
}`,
    code: `function withAuthors(
  posts: { title: string; authorId: number }[],
  authors: { id: number; name: string }[],
): { title: string; author: string }[] {
  return posts.map((post) => {
    const author = authors.find(({ id }) => id === post.authorId);
    return { title: post.title, author: author?.name ?? '{nobody}' };
  });
}`,
    instructions: [
      'posts get the wrong author',
      'authorId is an id, not an index into authors',
      'look up the author by id',
      'The join uses the position in the array. It needs to match post.authorId with the id of the author.',
      "an author with id 7 is shown as '{nobody}' although he is in the list",
      'fix: find the author whose id matches',
      'Why do nearly all of my posts say {nobody}? The ids are all present in authors.',
      'Author names are shifted by one when ids start at 1. Match on the id field instead.',
      'use find',
      'Matching by index only works by accident; compare ids please.',
      'wrong lookup, athors[post.authorId] ist not right for ids like 120',
      "Posts by id 1 should be credited to { id: 1, name: 'Ann' }, wherever she is in the array. '{nobody}' only if there is no such id.",
    ],
    tests: ({ nobody }) =>
      [
        [[[{ title: 'T', authorId: 1 }], [{ id: 1, name: 'Ann' }]], [{ title: 'T', author: 'Ann' }]],
        [[[], [{ id: 1, name: 'Ann' }]], []],
        [[[{ title: 'T', authorId: 0 }], [{ id: 5, name: 'Eve' }]], [{ title: 'T', author: nobody }]],
        [[[{ title: 'T', authorId: 3 }], []], [{ title: 'T', author: nobody }]],
        [
          [
            [
              { title: 'X', authorId: 120 },
              { title: 'Y', authorId: 7 },
            ],
            [
              { id: 7, name: 'Gus' },
              { id: 120, name: 'Zoe' },
            ],
          ],
          [
            { title: 'X', author: 'Zoe' },
            { title: 'Y', author: 'Gus' },
          ],
        ],
      ] as TestCase[],
  }),
  editFamily({
    name: 'records-weighted-mark',
    change: 'fix',
    functionName: 'weightedMark',
    original: `function weightedMark(exams: { mark: number; weight: number }[]): number {
  if (exams.length === 0) return 0;
  let sum = 0;
  let weights = 0;
  for (const exam of exams) {
    sum += exam.mark * exam.weight;
    weights += exam.weight;
  }
  return sum / exams.length;
}`,
    code: `function weightedMark(exams: { mark: number; weight: number }[]): number {
  if (exams.length === 0) return 0;
  let sum = 0;
  let weights = 0;
  for (const exam of exams) {
    sum += exam.mark * exam.weight;
    weights += exam.weight;
  }
  return sum / weights;
}`,
    instructions: [
      'divides by the wrong thing',
      'a weighted average has to be divided by the sum of the weights',
      'one exam with mark 4 and weight 2 gives 8, should be 4',
      'weights is computed but never used',
      'fix the final division',
      'The result can be higher than the best mark, which makes no sense for an average. Please fix.',
      'Why do I get 8 for a single 4 that counts double?',
      'weightedMark is only right if all weights are 1',
      'It should divide by the total weight, not by the number of exams.',
      'Wrong variable in the return statement.',
      'result to big when wieghts are larger than one',
      'marks 2 (weight 1) and 5 (weight 3) should come out as 4.25',
    ],
    tests: [
      [[[{ mark: 4, weight: 2 }]], 4],
      [[[]], 0],
      [
        [
          [
            { mark: 2, weight: 1 },
            { mark: 5, weight: 3 },
          ],
        ],
        4.25,
      ],
      [
        [
          [
            { mark: 1, weight: 1 },
            { mark: 3, weight: 1 },
          ],
        ],
        2,
      ],
      [
        [
          [
            { mark: 6, weight: 0.5 },
            { mark: 2, weight: 0.5 },
          ],
        ],
        4,
      ],
    ],
  }),
  editFamily({
    name: 'records-longest-outage-reset',
    change: 'fix',
    functionName: 'longestOutage',
    original: `function longestOutage(checks: { time: string; up: boolean }[]): number {
  let current = 0;
  let longest = 0;
  for (const check of checks) {
    if (!check.up) {
      current++;
      longest = Math.max(longest, current);
    }
  }
  return longest;
}`,
    code: `function longestOutage(checks: { time: string; up: boolean }[]): number {
  let current = 0;
  let longest = 0;
  for (const check of checks) {
    if (!check.up) {
      current++;
      longest = Math.max(longest, current);
    } else {
      current = 0;
    }
  }
  return longest;
}`,
    instructions: [
      'it counts all failed checks instead of the longest run',
      'current is never reset when the service is up again',
      'down, up, down should give 1, I get 2',
      'Reset the counter after a successful check.',
      'fix: only consecutive failures count as one outage',
      'The number is too high whenever there is more than one outage. What we want is the longest one.',
      'Why does longestOutage add separate outages together? Please start over after each check that is up.',
      'missing else branch',
      'An outage ends with the first check that is up again, so the count has to go back to zero there.',
      'outages that have nothing to do with eachother are added up',
      'For 2 failures, a success and 3 failures → 3, not 5',
      'the streak isnt broken by a good check',
    ],
    tests: [
      [
        [
          [
            { time: '1', up: false },
            { time: '2', up: true },
            { time: '3', up: false },
          ],
        ],
        1,
      ],
      [[[]], 0],
      [[[{ time: '1', up: true }]], 0],
      [
        [
          [
            { time: '1', up: false },
            { time: '2', up: false },
          ],
        ],
        2,
      ],
      [
        [
          [
            { time: '1', up: false },
            { time: '2', up: false },
            { time: '3', up: true },
            { time: '4', up: false },
            { time: '5', up: false },
            { time: '6', up: false },
          ],
        ],
        3,
      ],
      [
        [
          [
            { time: '1', up: false },
            { time: '2', up: false },
            { time: '3', up: true },
            { time: '4', up: true },
            { time: '5', up: false },
          ],
        ],
        2,
      ],
    ],
  }),
];
