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
];
