/** Edits of small algorithms: searching, stacks, intervals, primes, bases, runs, matrices, grids. */
import type { TestCase } from '../../family.js';
import { type EditFamily, editFamily } from '../edit-family.js';

export const edits: readonly EditFamily[] = [
  editFamily({
    name: 'algorithms-pair-same-element',
    change: 'fix',
    slots: { goal: [10, 50, 100, 24] },
    original: `function hasPair(sorted: number[]): boolean {
  let i = 0;
  let j = sorted.length - 1;
  while (i <= j) {
    const sum = sorted[i] + sorted[j];
    if (sum === {goal}) return true;
    if (sum < {goal}) i++;
    else j--;
  }
  return false;
}`,
    code: `function hasPair(sorted: number[]): boolean {
  let i = 0;
  let j = sorted.length - 1;
  while (i < j) {
    const sum = sorted[i] + sorted[j];
    if (sum === {goal}) return true;
    if (sum < {goal}) i++;
    else j--;
  }
  return false;
}`,
    functionName: 'hasPair',
    instructions: [
      'an element must not be paired with itself',
      'a list with only half of {goal} in it returns true, although there is no second number',
      'The two numbers that add up to {goal} have to be two different entries.',
      'fix: stop when the pointers meet',
      'Why is it true when half of {goal} appears just once?',
      'It uses the same number twice to reach {goal}. Please fix.',
      'hasPair should only be true for two distinct positions',
      'false positive: single element list',
      'i and j may never be at the same index when we add them',
      'one elemnt gets added to itself, thats not a pair',
      'With one number in the array there cannot be a pair, yet I get true for some values.',
      'Loop condition is wrong, it lets i equal j.',
    ],
    tests: ({ goal }) => {
      const g = goal as number;
      return [
        [[[g / 2]], false],
        [[[1, g - 1]], true],
        [[[g / 2, g / 2]], true],
        [[[]], false],
        [[[1, g / 2, g]], false],
        [[[0, 1, 2, g - 2]], true],
      ] as TestCase[];
    },
  }),
  editFamily({
    name: 'algorithms-digit-sum-negative',
    change: 'fix',
    original: `function digitSum(n: number): number {
  return String(n)
    .split('')
    .reduce((acc, d) => acc + Number(d), 0);
}`,
    code: `function digitSum(n: number): number {
  return String(Math.abs(n))
    .split('')
    .reduce((acc, d) => acc + Number(d), 0);
}`,
    functionName: 'digitSum',
    instructions: [
      'NaN for negative numbers',
      'digitSum(-12) should be 3',
      'Please ignore the minus sign. At the moment negative numbers give NaN.',
      'fix: negative input',
      'Why does -7 produce NaN? I would expect 7.',
      'the "-" is treated as a digit',
      'The sign should not matter: same result for n and -n.',
      'digitSum breaks below zero because of the minus in the string',
      'use the absolut value of n',
      'works for 123, not for -123 (want 6 for both)',
      'Take the digits of the number without its sign.',
    ],
    tests: [
      [[-12], 3],
      [[-7], 7],
      [[123], 6],
      [[0], 0],
      [[999], 27],
      [[-100], 1],
    ],
  }),
  editFamily({
    name: 'algorithms-degrees-wrong-key',
    change: 'fix',
    original: `function degrees(edges: [string, string][]): Record<string, number> {
  const result: Record<string, number> = {};
  for (const [from, to] of edges) {
    result[from] = (result[from] || 0) + 1;
    result[to] = (result[from] || 0) + 1;
  }
  return result;
}`,
    code: `function degrees(edges: [string, string][]): Record<string, number> {
  const result: Record<string, number> = {};
  for (const [from, to] of edges) {
    result[from] = (result[from] || 0) + 1;
    result[to] = (result[to] || 0) + 1;
  }
  return result;
}`,
    functionName: 'degrees',
    instructions: [
      "degrees([['a', 'b']]) gives b: 2, expected a: 1, b: 1",
      'the second end of each edge gets the wrong count',
      'Each edge should add one to both of its ends. For `to` the numbers are wrong.',
      'fix: wrong variable when counting the target node',
      'Why does b have degree 2 after a single edge a-b?',
      'copy-paste error in the line for to',
      'Looks like the count of `from` is used for `to` as well. Please correct.',
      'result[to] must be based on its own old value',
      'target nodes have to high counts',
      'The degree of a node is the number of edges it appears in; that is not what I get for the nodes in second place.',
      'review: you read result[from] where you mean result[to]',
    ],
    tests: [
      [[[['a', 'b']]], { a: 1, b: 1 }],
      [[[]], {}],
      [
        [
          [
            ['a', 'b'],
            ['a', 'c'],
          ],
        ],
        { a: 2, b: 1, c: 1 },
      ],
      [
        [
          [
            ['a', 'b'],
            ['c', 'b'],
            ['d', 'b'],
          ],
        ],
        { a: 1, b: 3, c: 1, d: 1 },
      ],
      [
        [
          [
            ['x', 'y'],
            ['y', 'x'],
          ],
        ],
        { x: 2, y: 2 },
      ],
    ],
  }),
  editFamily({
    name: 'algorithms-permutations-base-case',
    change: 'fix',
    original: `function permutations(items: string[]): string[][] {
  if (items.length === 0) return [];
  return items.flatMap((item, i) => {
    const rest = [...items.slice(0, i), ...items.slice(i + 1)];
    return permutations(rest).map((p) => [item, ...p]);
  });
}`,
    code: `function permutations(items: string[]): string[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, i) => {
    const rest = [...items.slice(0, i), ...items.slice(i + 1)];
    return permutations(rest).map((p) => [item, ...p]);
  });
}`,
    functionName: 'permutations',
    instructions: [
      'always returns an empty array',
      "permutations(['a']) is [] but should be [['a']]",
      'I get no permutations at all, whatever I pass in.',
      'The base case is wrong: no items means exactly one (empty) permutation.',
      'fix: recursion must end with [[]]',
      'Why is the result empty for [a, b]? I expect [[a,b],[b,a]].',
      'base case must contain the empty arrangement',
      'Nothing comes out, because the recursion bottoms out with an empty list and map has nothing to work on. Please fix.',
      'empty input → one empty permutation, so that the others can be bulid on it',
      'the result of permutations is [] for every input, pls repair',
      'For zero items there is one ordering, not zero.',
    ],
    tests: [
      [[['a']], [['a']]],
      [[[]], [[]]],
      [
        [['a', 'b']],
        [
          ['a', 'b'],
          ['b', 'a'],
        ],
      ],
      [
        [['a', 'b', 'c']],
        [
          ['a', 'b', 'c'],
          ['a', 'c', 'b'],
          ['b', 'a', 'c'],
          ['b', 'c', 'a'],
          ['c', 'a', 'b'],
          ['c', 'b', 'a'],
        ],
      ],
      [
        [['x', 'x']],
        [
          ['x', 'x'],
          ['x', 'x'],
        ],
      ],
    ],
  }),
];
