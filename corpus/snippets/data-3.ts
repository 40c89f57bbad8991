/** Lists, records, tables, statistics. */
import type { Snippet } from './snippet.js';

export const snippets: readonly Snippet[] = [
  {
    name: 'data-total-covered',
    comments: [
      'Length that the intervals cover together; overlaps count once.',
      'Measures the union of [start, end] intervals.',
      'Sorts the intervals and adds up what each one covers beyond the end reached so far.',
    ],
    functionName: 'totalCovered',
    code: `function totalCovered(intervals: number[][]): number {
  const byStart = [...intervals].sort((p, q) => p[0] - q[0]);
  let covered = 0;
  let reached = -Infinity;
  for (const [start, end] of byStart) {
    if (end <= reached) continue;
    covered += end - Math.max(start, reached);
    reached = end;
  }
  return covered;
}`,
    tests: [
      [[[]], 0],
      [[[[2, 5]]], 3],
      [
        [
          [
            [0, 2],
            [1, 3],
          ],
        ],
        3,
      ],
      [
        [
          [
            [5, 6],
            [0, 1],
          ],
        ],
        2,
      ],
      [
        [
          [
            [0, 10],
            [2, 3],
          ],
        ],
        10,
      ],
      [
        [
          [
            [0, 1],
            [1, 2],
          ],
        ],
        2,
      ],
    ],
  },
  {
    name: 'data-has-conflict',
    comments: [
      'Whether any two meetings overlap; one may start when another ends.',
      'True if somebody would have to be in two meetings at once.',
      'Checks sorted meetings for one that starts before the previous one has ended.',
    ],
    functionName: 'hasConflict',
    code: `function hasConflict(meetings: { start: number; end: number }[]): boolean {
  const sorted = [...meetings].sort((a, b) => a.start - b.start);
  for (let i = 1; i < sorted.length; i++) {
    const previous = sorted[i - 1];
    if (sorted[i].start < previous.end) {
      return true;
    }
  }
  return false;
}`,
    tests: [
      [[[]], false],
      [[[{ start: 1, end: 2 }]], false],
      [
        [
          [
            { start: 9, end: 10 },
            { start: 10, end: 11 },
          ],
        ],
        false,
      ],
      [
        [
          [
            { start: 9, end: 11 },
            { start: 10, end: 12 },
          ],
        ],
        true,
      ],
      [
        [
          [
            { start: 13, end: 14 },
            { start: 8, end: 9 },
          ],
        ],
        false,
      ],
      [
        [
          [
            { start: 4, end: 5 },
            { start: 1, end: 9 },
          ],
        ],
        true,
      ],
    ],
  },
  {
    name: 'data-group-by-length',
    comments: [
      'Groups words by their length.',
      'A record from length to the words of that length, in their order.',
      'Puts words of equal length into one list each.',
    ],
    functionName: 'groupByLength',
    code: `function groupByLength(words: string[]): Record<number, string[]> {
  const groups: Record<number, string[]> = {};
  for (const word of words) {
    (groups[word.length] ??= []).push(word);
  }
  return groups;
}`,
    tests: [
      [[[]], {}],
      [[['a']], { 1: ['a'] }],
      [[['to', 'be', 'not']], { 2: ['to', 'be'], 3: ['not'] }],
      [[['', 'x', '']], { 0: ['', ''], 1: ['x'] }],
      [[['dog', 'cat', 'dog']], { 3: ['dog', 'cat', 'dog'] }],
    ],
  },
  {
    name: 'data-count-by-status',
    comments: [
      'How many orders there are of each status.',
      'Counts orders by their status field.',
      'A table from status to the number of orders with it.',
    ],
    functionName: 'countByStatus',
    code: `function countByStatus(orders: Array<{ id: number; status: string }>) {
  return orders.reduce<Record<string, number>>((counts, order) => {
    counts[order.status] = (counts[order.status] || 0) + 1;
    return counts;
  }, {});
}`,
    tests: [
      [[[]], {}],
      [[[{ id: 1, status: 'open' }]], { open: 1 }],
      [
        [
          [
            { id: 1, status: 'open' },
            { id: 2, status: 'paid' },
            { id: 3, status: 'open' },
          ],
        ],
        { open: 2, paid: 1 },
      ],
      [
        [
          [
            { id: 1, status: 'paid' },
            { id: 1, status: 'paid' },
          ],
        ],
        { paid: 2 },
      ],
      [[[{ id: 4, status: '' }]], { '': 1 }],
    ],
  },
  {
    name: 'data-cheapest-product',
    comments: [
      'Name of the cheapest product in stock, or null when there is none; the first of equal prices wins.',
      'Looks for the lowest price among the products that are in stock and returns the name.',
      'The cheapest available product, by name; null if everything is sold out.',
    ],
    functionName: 'cheapestInStock',
    code: `function cheapestInStock(products: { name: string; price: number; stock: number }[]): string | null {
  let cheapest: { name: string; price: number } | null = null;
  for (const product of products) {
    if (product.stock <= 0) continue;
    if (cheapest === null || product.price < cheapest.price) {
      cheapest = product;
    }
  }
  return cheapest ? cheapest.name : null;
}`,
    tests: [
      [[[]], null],
      [[[{ name: 'pen', price: 2, stock: 5 }]], 'pen'],
      [[[{ name: 'pen', price: 2, stock: 0 }]], null],
      [
        [
          [
            { name: 'a', price: 9, stock: 1 },
            { name: 'b', price: 4, stock: 1 },
            { name: 'c', price: 1, stock: 0 },
          ],
        ],
        'b',
      ],
      [
        [
          [
            { name: 'a', price: 3, stock: 1 },
            { name: 'b', price: 3, stock: 1 },
          ],
        ],
        'a',
      ],
    ],
  },
  {
    name: 'data-rank-scores',
    comments: [
      'Rank of every score, the highest being 1; equal scores share a rank and the next ranks are skipped.',
      'Competition ranking: one more than the number of higher scores.',
      'For each score its place among all, ties at the same place.',
    ],
    functionName: 'rankScores',
    code: `function rankScores(scores: number[]): number[] {
  return scores.map((score) => {
    const higher = scores.filter((other) => other > score).length;
    return higher + 1;
  });
}`,
    tests: [
      [[[]], []],
      [[[50]], [1]],
      [[[10, 30, 20]], [3, 1, 2]],
      [[[5, 5, 1]], [1, 1, 3]],
      [[[7, 7]], [1, 1]],
      [[[1, 2, 2, 3]], [4, 2, 2, 1]],
    ],
  },
  {
    name: 'data-dense-rank',
    comments: [
      'Dense ranks of the values, the largest being 1: equal values share a rank and no rank is skipped.',
      'Position of each value among the distinct values in descending order, from 1.',
      'Ranks without gaps.',
    ],
    functionName: 'denseRank',
    code: `function denseRank(values: number[]): number[] {
  const distinct = [...new Set(values)].sort((a, b) => b - a);
  const rankOf = new Map<number, number>();
  distinct.forEach((value, index) => rankOf.set(value, index + 1));
  return values.map((value) => rankOf.get(value)!);
}`,
    tests: [
      [[[]], []],
      [[[3]], [1]],
      [[[10, 30, 20]], [3, 1, 2]],
      [[[5, 5, 1]], [1, 1, 2]],
      [[[100, 9, 100, 8]], [1, 2, 1, 3]],
    ],
  },
  {
    name: 'data-binary-search',
    comments: [
      'Index of the target in an ascending list, or -1 if it is not there.',
      'Binary search: halves the range between low and high until the target is found; -1 when it is missing.',
      'Finds where target stands in a sorted array, -1 for nowhere.',
    ],
    functionName: 'binarySearch',
    code: `function binarySearch(sorted: number[], target: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const mid = Math.floor((low + high) / 2);
    if (sorted[mid] === target) return mid;
    if (sorted[mid] < target) {
      low = mid + 1;
    } else {
      high = mid - 1;
    }
  }
  return -1;
}`,
    tests: [
      [[[], 1], -1],
      [[[5], 5], 0],
      [[[1, 3, 5, 7], 7], 3],
      [[[1, 3, 5, 7], 1], 0],
      [[[1, 3, 5, 7], 4], -1],
      [[[2, 4, 6, 8, 10], 6], 2],
    ],
  },
  {
    name: 'data-lower-bound',
    comments: [
      'First index whose value is not less than x in an ascending list; the length if there is none.',
      'Where x would have to be inserted to stay in front of equal values.',
      'Lower bound by bisection.',
    ],
    functionName: 'lowerBound',
    code: `function lowerBound(list: number[], x: number): number {
  let lo = 0, hi = list.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (list[mid] < x) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}`,
    tests: [
      [[[], 3], 0],
      [[[1, 2, 4], 3], 2],
      [[[1, 2, 2, 2, 5], 2], 1],
      [[[1, 2], 9], 2],
      [[[4, 5], 1], 0],
      [[[7], 7], 0],
    ],
  },
];
