/** lists, records, tables, statistics. */
import type { Snippet } from './snippet.js';

export const snippets: readonly Snippet[] = [
  {
    name: 'data-2-first-duplicate',
    comments: [
      'The first number that has already occurred before it, or null if all are different.',
      'First repeated value when reading from the left; null when there is no repeat.',
      'Remembers what was seen and stops at the first number seen twice.',
    ],
    functionName: 'firstDuplicate',
    code: `function firstDuplicate(numbers: number[]): number | null {
  const seen = new Set<number>();
  for (const number of numbers) {
    if (seen.has(number)) return number;
    seen.add(number);
  }
  return null;
}`,
    tests: [
      [[[]], null],
      [[[1, 2, 3]], null],
      [[[1, 1]], 1],
      [[[1, 2, 2, 1]], 2],
      [[[5, 6, 7, 5, 7]], 5],
      [[[0, 0]], 0],
    ],
  },
  {
    name: 'data-2-remove-consecutive-duplicates',
    comments: [
      'Drops every string that equals the one just before it.',
      'Collapses runs of equal neighbours to a single element.',
      'Removes consecutive repeats; the same string may come back later.',
    ],
    functionName: 'collapseRepeats',
    code: `function collapseRepeats(list: string[]): string[] {
  const kept: string[] = [];
  for (let index = 0; index < list.length; index++) {
    if (index > 0 && list[index] === list[index - 1]) continue;
    kept.push(list[index]);
  }
  return kept;
}`,
    tests: [
      [[[]], []],
      [[['a']], ['a']],
      [[['a', 'a', 'b']], ['a', 'b']],
      [[['a', 'b', 'a']], ['a', 'b', 'a']],
      [[['x', 'x', 'x']], ['x']],
      [[['p', 'q', 'q', 'p', 'p']], ['p', 'q', 'p']],
    ],
  },
  {
    name: 'data-2-run-lengths',
    comments: [
      'Runs of equal neighbours as pairs of value and length.',
      'Run-length encoding of a list of numbers.',
      'Counts how often each number is repeated in a row: [value, count] pairs in order.',
    ],
    functionName: 'runLengths',
    code: `function runLengths(values: number[]): number[][] {
  const runs: number[][] = [];
  let i = 0;
  while (i < values.length) {
    let j = i;
    while (j < values.length && values[j] === values[i]) j++;
    runs.push([values[i], j - i]);
    i = j;
  }
  return runs;
}`,
    tests: [
      [[[]], []],
      [[[7]], [[7, 1]]],
      [
        [[1, 1, 2]],
        [
          [1, 2],
          [2, 1],
        ],
      ],
      [[[0, 0, 0]], [[0, 3]]],
      [
        [[1, 2, 1]],
        [
          [1, 1],
          [2, 1],
          [1, 1],
        ],
      ],
    ],
  },
  {
    name: 'data-2-partition',
    comments: [
      'Splits numbers into those below the limit and the others, both in their order.',
      'Two lists: what is less than limit, and what is limit or more.',
      'Partitions the list at the limit, which itself belongs to the second part.',
    ],
    functionName: 'splitAtLimit',
    code: `function splitAtLimit(nums: number[], limit: number): [number[], number[]] {
  const below: number[] = [];
  const rest: number[] = [];
  for (const num of nums) {
    (num < limit ? below : rest).push(num);
  }
  return [below, rest];
}`,
    tests: [
      [
        [[], 5],
        [[], []],
      ],
      [
        [[5], 5],
        [[], [5]],
      ],
      [
        [[1, 9, 2, 8], 5],
        [
          [1, 2],
          [9, 8],
        ],
      ],
      [
        [[1, 2], 10],
        [[1, 2], []],
      ],
      [
        [[0, -1], 0],
        [[-1], [0]],
      ],
    ],
  },
  {
    name: 'data-2-chunk',
    comments: [
      'Cuts the list into pieces of the given size; the last one may be shorter.',
      'Splits items into consecutive chunks of size elements.',
      'Pages of a list, size items to a page.',
    ],
    functionName: 'chunk',
    code: `function chunk(items: string[], size: number): string[][] {
  const chunks: string[][] = [];
  for (let start = 0; start < items.length; start += size) {
    chunks.push(items.slice(start, start + size));
  }
  return chunks;
}`,
    tests: [
      [[[], 2], []],
      [[['a'], 2], [['a']]],
      [
        [['a', 'b', 'c'], 2],
        [['a', 'b'], ['c']],
      ],
      [
        [['a', 'b', 'c', 'd'], 2],
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
      ],
      [
        [['a', 'b'], 1],
        [['a'], ['b']],
      ],
    ],
  },
  {
    name: 'data-2-histogram',
    comments: [
      'Histogram: for each bucket of the given width from 0 up, how many values fall into it.',
      'Counts non-negative values by bucket; bucket i holds those from i * width up to the next. Empty for no values.',
      'Number of values per bucket of width, as many buckets as the largest value needs.',
    ],
    functionName: 'histogram',
    code: `function histogram(values: number[], width: number): number[] {
  if (values.length === 0) return [];
  const bucketOf = (value: number) => Math.floor(value / width);
  const buckets = new Array(bucketOf(Math.max(...values)) + 1).fill(0);
  for (const value of values) {
    buckets[bucketOf(value)]++;
  }
  return buckets;
}`,
    tests: [
      [[[], 10], []],
      [[[3], 10], [1]],
      [
        [[1, 9, 10], 10],
        [2, 1],
      ],
      [
        [[25], 10],
        [0, 0, 1],
      ],
      [
        [[0, 1, 2, 3], 2],
        [2, 2],
      ],
      [
        [[5, 0, 5], 5],
        [1, 2],
      ],
    ],
  },
  {
    name: 'data-2-percentile',
    comments: [
      'Nearest-rank percentile: the smallest value that at least p percent of the values do not exceed; null for none.',
      'The p-th percentile by nearest rank, p from 0 to 100; null for an empty list.',
      'Sorts the values and picks the one whose rank is p percent of the count, rounded up and at least 1.',
    ],
    functionName: 'percentile',
    code: `function percentile(values: number[], p: number): number | null {
  if (!values.length) return null;
  const sorted = values.slice().sort((a, b) => a - b);
  const rank = Math.max(1, Math.ceil((p / 100) * sorted.length));
  return sorted[rank - 1];
}`,
    tests: [
      [[[], 50], null],
      [[[9], 0], 9],
      [[[4, 3, 2, 1], 50], 2],
      [[[4, 3, 2, 1], 100], 4],
      [[[15, 20, 35, 40, 50], 75], 40],
      [[[10, 2], 0], 2],
    ],
  },
  {
    name: 'data-2-normalize',
    comments: [
      'Scales the values to the range from 0 to 1; all become 0 when they are equal.',
      'Min-max normalization: the smallest becomes 0, the largest 1.',
      'Maps every value to its distance from the minimum as a share of the whole range.',
    ],
    functionName: 'normalize',
    code: `function normalize(values: number[]): number[] {
  const min = Math.min(...values);
  const range = Math.max(...values) - min;
  if (range === 0) return values.map(() => 0);
  return values.map((value) => (value - min) / range);
}`,
    tests: [
      [[[]], []],
      [[[5]], [0]],
      [[[2, 4]], [0, 1]],
      [[[0, 5, 10]], [0, 0.5, 1]],
      [[[3, 3]], [0, 0]],
      [[[-1, 1, 0]], [0, 1, 0.5]],
    ],
  },
  {
    name: 'data-2-two-sum',
    comments: [
      'Indices of two numbers that add up to the target, or null; the pair that is complete first.',
      'Finds i before j with nums[i] + nums[j] equal to target, using a map of what was seen; null if there is no pair.',
      'Two sum: the positions of a pair with the wanted total.',
    ],
    functionName: 'twoSum',
    code: `function twoSum(nums: number[], target: number): [number, number] | null {
  const seen = new Map<number, number>();
  for (let i = 0; i < nums.length; i++) {
    const partner = seen.get(target - nums[i]);
    if (partner !== undefined) return [partner, i];
    seen.set(nums[i], i);
  }
  return null;
}`,
    tests: [
      [[[], 0], null],
      [[[4], 8], null],
      [
        [[2, 7, 11], 9],
        [0, 1],
      ],
      [
        [[3, 2, 4], 6],
        [1, 2],
      ],
      [
        [[5, 5], 10],
        [0, 1],
      ],
      [[[1, 2], 9], null],
    ],
  },
];
