/** Lists, records, tables, statistics. */
import type { Snippet } from './snippet.js';

export const snippets: readonly Snippet[] = [
  {
    name: 'data-total-by-customer',
    comments: [
      'Adds up the amounts of the orders of each customer.',
      'Maps every customer to the total of their orders; no orders, no keys.',
      'How much each customer spent in all.',
    ],
    functionName: 'totalByCustomer',
    code: `function totalByCustomer(orders: { customer: string; amount: number }[]): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const { customer, amount } of orders) {
    totals[customer] = (totals[customer] ?? 0) + amount;
  }
  return totals;
}`,
    tests: [
      [[[]], {}],
      [[[{ customer: 'ann', amount: 5 }]], { ann: 5 }],
      [
        [
          [
            { customer: 'ann', amount: 5 },
            { customer: 'bob', amount: 2 },
            { customer: 'ann', amount: 7 },
          ],
        ],
        { ann: 12, bob: 2 },
      ],
      [[[{ customer: 'x', amount: 0 }]], { x: 0 }],
      [
        [
          [
            { customer: 'x', amount: 10 },
            { customer: 'x', amount: -4 },
          ],
        ],
        { x: 6 },
      ],
    ],
  },
  {
    name: 'data-median',
    comments: [
      'The median of a list of numbers; the mean of the two middle ones when their count is even, null for an empty list.',
      'Middle value after sorting, without changing the input; null if there is nothing.',
      'Median of the values: averages the two central elements of an even number of them, gives null for none.',
    ],
    functionName: 'median',
    code: `function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[middle];
  return (sorted[middle - 1] + sorted[middle]) / 2;
}`,
    tests: [
      [[[]], null],
      [[[7]], 7],
      [[[3, 1, 2]], 2],
      [[[10, 2]], 6],
      [[[4, 1, 3, 2]], 2.5],
      [[[10, 9, 100, 1, 5]], 9],
    ],
  },
  {
    name: 'data-mode',
    comments: [
      'The number that occurs most often; of several the one that reached that count first. Null for an empty list.',
      'Most frequent value of the list, or null if it is empty; ties go to the one that got there first.',
      'Counts every value while keeping the best so far, and returns the most common one.',
    ],
    functionName: 'mode',
    code: `function mode(numbers: number[]): number | null {
  const counts = new Map<number, number>();
  let best: number | null = null;
  let bestCount = 0;
  for (let i = 0; i < numbers.length; i++) {
    const count = (counts.get(numbers[i]) || 0) + 1;
    counts.set(numbers[i], count);
    if (count > bestCount) {
      bestCount = count;
      best = numbers[i];
    }
  }
  return best;
}`,
    tests: [
      [[[]], null],
      [[[4]], 4],
      [[[1, 2, 2, 3]], 2],
      [[[1, 2, 2, 1]], 2],
      [[[5, 6, 7]], 5],
      [[[0, 0, 1, 1, 1]], 1],
    ],
  },
  {
    name: 'data-variance',
    comments: [
      'Population variance: the mean squared distance from the mean; 0 for an empty list.',
      'Variance of the whole population xs (divided by the count, not by the count less one); 0 if there are no values.',
      'Average of the squared deviations from the mean, 0 when the list is empty.',
    ],
    functionName: 'variance',
    code: `function variance(xs: number[]): number {
  const n = xs.length;
  if (n === 0) {
    return 0;
  }
  const mean = xs.reduce((sum, x) => sum + x, 0) / n;
  return xs.reduce((sum, x) => sum + (x - mean) ** 2, 0) / n;
}`,
    tests: [
      [[[]], 0],
      [[[3]], 0],
      [[[1, 3]], 1],
      [[[2, 4, 4, 4, 5, 5, 7, 9]], 4],
      [[[5, 5, 5]], 0],
      [[[-2, 2]], 4],
    ],
  },
  {
    name: 'data-weighted-mean',
    comments: [
      'Weighted mean of the values; the weights stand at the same positions. 0 when the weights add up to 0.',
      'Sum of value times weight over the sum of the weights, or 0 if that sum is 0.',
      'Averages values by their weights; gives 0 instead of dividing by zero.',
    ],
    functionName: 'weightedMean',
    code: `const weightedMean = (values: number[], weights: number[]): number => {
  let weightedSum = 0;
  let totalWeight = 0;
  values.forEach((value, i) => {
    weightedSum += value * weights[i];
    totalWeight += weights[i];
  });
  return totalWeight === 0 ? 0 : weightedSum / totalWeight;
};`,
    tests: [
      [[[], []], 0],
      [[[4], [3]], 4],
      [
        [
          [1, 3],
          [1, 1],
        ],
        2,
      ],
      [
        [
          [1, 5],
          [3, 1],
        ],
        2,
      ],
      [
        [
          [7, 8],
          [0, 0],
        ],
        0,
      ],
      [
        [
          [10, 20, 30],
          [0, 1, 1],
        ],
        25,
      ],
    ],
  },
  {
    name: 'data-moving-average',
    comments: [
      'Averages of every window of the given size, left to right; empty when the list is shorter than a window.',
      'Simple moving average: one number for each run of size neighbours, using a running sum.',
      'The mean of each size consecutive values.',
    ],
    functionName: 'movingAverage',
    code: `function movingAverage(values: number[], size: number): number[] {
  const averages: number[] = [];
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    sum += values[i];
    if (i >= size) sum -= values[i - size];
    if (i >= size - 1) averages.push(sum / size);
  }
  return averages;
}`,
    tests: [
      [[[], 2], []],
      [
        [[1, 2, 3], 1],
        [1, 2, 3],
      ],
      [
        [[1, 3, 5, 7], 2],
        [2, 4, 6],
      ],
      [[[3, 6, 9], 3], [6]],
      [[[1, 2], 3], []],
      [
        [[0, 0, 6, 0, 0], 3],
        [2, 2, 2],
      ],
    ],
  },
  {
    name: 'data-transpose',
    comments: [
      'Swaps the rows and columns of a matrix; an empty matrix stays empty.',
      'Transpose: element [r][c] moves to [c][r].',
      'Turns the columns of the matrix into rows.',
    ],
    functionName: 'transpose',
    code: `function transpose(matrix: number[][]): number[][] {
  if (matrix.length === 0) return [];
  return matrix[0].map((_, column) => matrix.map((row) => row[column]));
}`,
    tests: [
      [[[]], []],
      [[[[1]]], [[1]]],
      [
        [
          [
            [1, 2],
            [3, 4],
          ],
        ],
        [
          [1, 3],
          [2, 4],
        ],
      ],
      [[[[1, 2, 3]]], [[1], [2], [3]]],
      [[[[1], [2]]], [[1, 2]]],
      [
        [
          [
            [1, 2, 3],
            [4, 5, 6],
          ],
        ],
        [
          [1, 4],
          [2, 5],
          [3, 6],
        ],
      ],
    ],
  },
  {
    name: 'data-multiply-matrices',
    comments: [
      'Matrix product of a and b; the columns of a match the rows of b.',
      'Multiplies two matrices: each cell is the dot product of a row of a and a column of b.',
      'The product a times b as a new matrix.',
    ],
    functionName: 'multiplyMatrices',
    code: `function multiplyMatrices(a: number[][], b: number[][]): number[][] {
  const product: number[][] = [];
  for (let i = 0; i < a.length; i++) {
    product[i] = [];
    for (let j = 0; j < b[0].length; j++) {
      let sum = 0;
      for (let k = 0; k < b.length; k++) {
        sum += a[i][k] * b[k][j];
      }
      product[i][j] = sum;
    }
  }
  return product;
}`,
    tests: [
      [[[[2]], [[3]]], [[6]]],
      [
        [
          [
            [1, 2],
            [3, 4],
          ],
          [
            [1, 0],
            [0, 1],
          ],
        ],
        [
          [1, 2],
          [3, 4],
        ],
      ],
      [
        [
          [
            [1, 2],
            [3, 4],
          ],
          [
            [5, 6],
            [7, 8],
          ],
        ],
        [
          [19, 22],
          [43, 50],
        ],
      ],
      [[[[1, 2, 3]], [[1], [2], [3]]], [[14]]],
      [
        [[[1], [2]], [[3, 4]]],
        [
          [3, 4],
          [6, 8],
        ],
      ],
    ],
  },
  {
    name: 'data-rotate-clockwise',
    comments: [
      'Turns a square grid a quarter clockwise.',
      'Rotates an n by n matrix by 90 degrees to the right, into a new one.',
      'The first row becomes the last column, and so on.',
    ],
    functionName: 'rotateClockwise',
    code: `function rotateClockwise(grid: string[][]): string[][] {
  const n = grid.length;
  const rotated: string[][] = Array.from({ length: n }, () => []);
  for (let row = 0; row < n; row++) {
    for (let col = 0; col < n; col++) {
      rotated[col][n - 1 - row] = grid[row][col];
    }
  }
  return rotated;
}`,
    tests: [
      [[[]], []],
      [[[['a']]], [['a']]],
      [
        [
          [
            ['a', 'b'],
            ['c', 'd'],
          ],
        ],
        [
          ['c', 'a'],
          ['d', 'b'],
        ],
      ],
      [
        [
          [
            ['x', 'x'],
            ['o', 'o'],
          ],
        ],
        [
          ['o', 'x'],
          ['o', 'x'],
        ],
      ],
      [
        [
          [
            ['1', '2', '3'],
            ['4', '5', '6'],
            ['7', '8', '9'],
          ],
        ],
        [
          ['7', '4', '1'],
          ['8', '5', '2'],
          ['9', '6', '3'],
        ],
      ],
    ],
  },
  {
    name: 'data-diagonal-sums',
    comments: [
      'Sums of the main and the anti diagonal of a square matrix, in that order.',
      'Adds up both diagonals: top left to bottom right first, then top right to bottom left.',
      'The pair [main diagonal sum, other diagonal sum].',
    ],
    functionName: 'diagonalSums',
    code: `function diagonalSums(m: number[][]): [number, number] {
  let main = 0;
  let anti = 0;
  for (let i = 0; i < m.length; i += 1) {
    main += m[i][i];
    anti += m[i][m.length - 1 - i];
  }
  return [main, anti];
}`,
    tests: [
      [[[]], [0, 0]],
      [[[[5]]], [5, 5]],
      [
        [
          [
            [1, 2],
            [3, 4],
          ],
        ],
        [5, 5],
      ],
      [
        [
          [
            [1, 9],
            [0, 1],
          ],
        ],
        [2, 9],
      ],
      [
        [
          [
            [1, 2, 3],
            [4, 5, 6],
            [7, 8, 10],
          ],
        ],
        [16, 15],
      ],
    ],
  },
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
