/** Still more lists, records, tables, statistics. */
import type { Snippet } from './snippet.js';

export const snippets: readonly Snippet[] = [
  {
    name: 'data-3-majority-element',
    comments: [
      'The vote that more than half of the voters gave, or null if nobody has a majority.',
      'Majority winner: more than half of all votes, else null.',
      'Counts each candidate and returns the one above half of the votes.',
    ],
    functionName: 'majority',
    code: `function majority(votes: string[]): string | null {
  const tally: { [candidate: string]: number } = {};
  for (const candidate of votes) {
    tally[candidate] = (tally[candidate] || 0) + 1;
    if (tally[candidate] > votes.length / 2) {
      return candidate;
    }
  }
  return null;
}`,
    tests: [
      [[[]], null],
      [[['a']], 'a'],
      [[['a', 'b']], null],
      [[['a', 'b', 'a']], 'a'],
      [[['x', 'y', 'z']], null],
      [[['b', 'a', 'b', 'b', 'a']], 'b'],
    ],
  },
  {
    name: 'data-3-interleave',
    comments: [
      'Takes from both lists in turn, starting with a; the rest of the longer one comes last.',
      'Interleaves two lists of strings of any lengths.',
      'Zips a and b into one list: a[0], b[0], a[1], b[1] and so on.',
    ],
    functionName: 'interleave',
    code: `function interleave(a: string[], b: string[]): string[] {
  const out: string[] = [];
  const length = Math.max(a.length, b.length);
  for (let i = 0; i < length; i++) {
    if (i < a.length) out.push(a[i]);
    if (i < b.length) out.push(b[i]);
  }
  return out;
}`,
    tests: [
      [[[], []], []],
      [
        [['a'], ['b']],
        ['a', 'b'],
      ],
      [
        [['a', 'b', 'c'], ['x']],
        ['a', 'x', 'b', 'c'],
      ],
      [
        [[], ['x', 'y']],
        ['x', 'y'],
      ],
      [
        [
          ['1', '3'],
          ['2', '4'],
        ],
        ['1', '2', '3', '4'],
      ],
    ],
  },
  {
    name: 'data-3-rotate-list',
    comments: [
      'Moves the first k items to the end; k may exceed the length. An empty list stays empty.',
      'Rotates the list to the left by k places.',
      'Left rotation: k elements from the front go to the back, in their order.',
    ],
    functionName: 'rotateLeft',
    code: `function rotateLeft(items: number[], k: number): number[] {
  if (items.length === 0) return [];
  const shift = k % items.length;
  const head = items.slice(0, shift);
  const tail = items.slice(shift);
  return [...tail, ...head];
}`,
    tests: [
      [[[], 3], []],
      [
        [[1, 2, 3], 0],
        [1, 2, 3],
      ],
      [
        [[1, 2, 3], 1],
        [2, 3, 1],
      ],
      [
        [[1, 2, 3], 3],
        [1, 2, 3],
      ],
      [
        [[1, 2, 3], 5],
        [3, 1, 2],
      ],
      [[[9], 4], [9]],
    ],
  },
];
