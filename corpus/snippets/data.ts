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
];
