/** Lists, records, tables, statistics. */
import type { Snippet } from './snippet.js';

export const snippets: readonly Snippet[] = [
  {
    name: 'data-spiral-order',
    comments: [
      'The elements of a matrix in spiral order: clockwise from the top left to the inside.',
      'Walks round the matrix from outside in by taking the top row and turning the rest to the left.',
      'Reads a rectangular grid along a clockwise spiral.',
    ],
    functionName: 'spiralOrder',
    code: `function spiralOrder(matrix: number[][]): number[] {
  const result: number[] = [];
  let rest = matrix;
  while (rest.length > 0) {
    const [top, ...below] = rest;
    result.push(...top);
    rest = below.length === 0 ? [] : top.map((_, col) => below.map((row) => row[col])).reverse();
  }
  return result;
}`,
    tests: [
      [[[]], []],
      [[[[1]]], [1]],
      [
        [
          [
            [1, 2],
            [4, 3],
          ],
        ],
        [1, 2, 3, 4],
      ],
      [
        [
          [
            [1, 2, 3],
            [4, 5, 6],
            [7, 8, 9],
          ],
        ],
        [1, 2, 3, 6, 9, 8, 7, 4, 5],
      ],
      [[[[1], [2], [3]]], [1, 2, 3]],
      [
        [
          [
            [1, 2, 3, 4],
            [5, 6, 7, 8],
          ],
        ],
        [1, 2, 3, 4, 8, 7, 6, 5],
      ],
    ],
  },
  {
    name: 'data-is-symmetric',
    comments: [
      'Whether a square matrix equals its transpose.',
      'True if the matrix is symmetric about its main diagonal.',
      'Compares every element below the diagonal with its mirror image.',
    ],
    functionName: 'isSymmetric',
    code: `function isSymmetric(matrix: number[][]): boolean {
  for (let i = 1; i < matrix.length; i++) {
    for (let j = 0; j < i; j++) {
      if (matrix[i][j] !== matrix[j][i]) return false;
    }
  }
  return true;
}`,
    tests: [
      [[[]], true],
      [[[[8]]], true],
      [
        [
          [
            [1, 2],
            [2, 1],
          ],
        ],
        true,
      ],
      [
        [
          [
            [1, 2],
            [3, 1],
          ],
        ],
        false,
      ],
      [
        [
          [
            [1, 2, 3],
            [2, 5, 6],
            [3, 6, 9],
          ],
        ],
        true,
      ],
      [
        [
          [
            [1, 2, 3],
            [2, 5, 6],
            [4, 6, 9],
          ],
        ],
        false,
      ],
    ],
  },
  {
    name: 'data-union-sorted',
    comments: [
      'Union of two lists of numbers, without duplicates, ascending.',
      'All numbers that are in a or b, each once, sorted from small to large.',
      'Merges two lists into a sorted set of numbers.',
    ],
    functionName: 'union',
    code: `function union(a: number[], b: number[]): number[] {
  const all = new Set([...a, ...b]);
  return Array.from(all).sort((x, y) => x - y);
}`,
    tests: [
      [[[], []], []],
      [
        [[3, 1], []],
        [1, 3],
      ],
      [
        [
          [1, 2],
          [2, 3],
        ],
        [1, 2, 3],
      ],
      [
        [
          [10, 9],
          [9, 2],
        ],
        [2, 9, 10],
      ],
      [[[5, 5], [5]], [5]],
    ],
  },
  {
    name: 'data-intersection',
    comments: [
      'The items of the first list that are also in the second, each once, in the order of the first.',
      'What two lists of strings have in common; duplicates count once.',
      'Common elements of left and right without repeats.',
    ],
    functionName: 'intersection',
    code: `function intersection(left: string[], right: string[]): string[] {
  const wanted = new Set(right);
  const common: string[] = [];
  for (const item of left) {
    if (!wanted.has(item)) continue;
    common.push(item);
    wanted.delete(item);
  }
  return common;
}`,
    tests: [
      [[[], ['a']], []],
      [
        [
          ['a', 'b'],
          ['b', 'c'],
        ],
        ['b'],
      ],
      [[['a', 'a'], ['a']], ['a']],
      [
        [
          ['x', 'y', 'z'],
          ['z', 'x'],
        ],
        ['x', 'z'],
      ],
      [[['q'], []], []],
      [[['a', 'b'], ['c']], []],
    ],
  },
  {
    name: 'data-symmetric-difference',
    comments: [
      'The numbers that are in exactly one of the two lists: those of a first, then those of b.',
      'Symmetric difference, in the order of a and then of b.',
      'What a has and b lacks, followed by what b has and a lacks.',
    ],
    functionName: 'symmetricDifference',
    code: `function symmetricDifference(a: number[], b: number[]): number[] {
  const onlyA = a.filter((x) => !b.includes(x));
  const onlyB = b.filter((x) => !a.includes(x));
  return onlyA.concat(onlyB);
}`,
    tests: [
      [[[], []], []],
      [
        [
          [1, 2],
          [2, 3],
        ],
        [1, 3],
      ],
      [[[1], []], [1]],
      [
        [[], [4, 5]],
        [4, 5],
      ],
      [
        [
          [1, 2],
          [2, 1],
        ],
        [],
      ],
      [
        [
          [9, 1],
          [3, 1],
        ],
        [9, 3],
      ],
    ],
  },
  {
    name: 'data-is-subset',
    comments: [
      'Whether every element of the subset is in the superset; the empty list is a subset of anything.',
      'True if the second list contains all of the first.',
      'Checks that no item of the first list is missing from the second.',
    ],
    functionName: 'isSubset',
    code: `function isSubset(subset: string[], superset: string[]): boolean {
  const known = new Set(superset);
  return subset.every((item) => known.has(item));
}`,
    tests: [
      [[[], []], true],
      [[[], ['a']], true],
      [[['a'], []], false],
      [
        [
          ['a', 'b'],
          ['b', 'c', 'a'],
        ],
        true,
      ],
      [
        [
          ['a', 'd'],
          ['a', 'b'],
        ],
        false,
      ],
      [[['a', 'a'], ['a']], true],
    ],
  },
  {
    name: 'data-merge-sorted',
    comments: [
      'Merges two ascending lists into one ascending list.',
      'Takes the smaller head of two sorted lists again and again, then whatever is left.',
      'The merge step of merge sort.',
    ],
    functionName: 'mergeSorted',
    code: `function mergeSorted(left: number[], right: number[]): number[] {
  const merged: number[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    if (left[i] <= right[j]) {
      merged.push(left[i++]);
    } else {
      merged.push(right[j++]);
    }
  }
  return [...merged, ...left.slice(i), ...right.slice(j)];
}`,
    tests: [
      [[[], []], []],
      [[[1], []], [1]],
      [
        [[], [2, 3]],
        [2, 3],
      ],
      [
        [
          [1, 4, 6],
          [2, 3, 9],
        ],
        [1, 2, 3, 4, 6, 9],
      ],
      [
        [[1, 1], [1]],
        [1, 1, 1],
      ],
      [
        [
          [10, 20],
          [1, 2],
        ],
        [1, 2, 10, 20],
      ],
    ],
  },
  {
    name: 'data-merge-intervals',
    comments: [
      'Merges intervals that overlap or touch, sorted by their start.',
      'Joins overlapping [start, end] ranges into as few as possible; touching ones are joined too.',
      'The union of intervals as a sorted list of disjoint ones.',
    ],
    functionName: 'mergeIntervals',
    code: `function mergeIntervals(intervals: [number, number][]): [number, number][] {
  const sorted = intervals.slice().sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = merged[merged.length - 1];
    if (last && start <= last[1]) {
      last[1] = Math.max(last[1], end);
    } else {
      merged.push([start, end]);
    }
  }
  return merged;
}`,
    tests: [
      [[[]], []],
      [[[[1, 2]]], [[1, 2]]],
      [
        [
          [
            [1, 3],
            [2, 4],
          ],
        ],
        [[1, 4]],
      ],
      [
        [
          [
            [5, 6],
            [1, 2],
          ],
        ],
        [
          [1, 2],
          [5, 6],
        ],
      ],
      [
        [
          [
            [1, 2],
            [2, 3],
          ],
        ],
        [[1, 3]],
      ],
      [
        [
          [
            [1, 10],
            [2, 3],
            [12, 13],
          ],
        ],
        [
          [1, 10],
          [12, 13],
        ],
      ],
    ],
  },
];
