/** Edits of small algorithms: searching, stacks, intervals, primes, bases, runs, matrices, grids. */
import type { TestCase } from '../../family.js';
import { type EditFamily, editFamily } from '../edit-family.js';

export const edits: readonly EditFamily[] = [
  editFamily({
    name: 'algorithms-encode-last-run',
    change: 'fix',
    slots: { sep: ['x', '*', ':', '='] },
    original: `function encodeRuns(s: string): string[] {
  const runs: string[] = [];
  let count = 1;
  for (let i = 1; i < s.length; i++) {
    if (s[i] === s[i - 1]) {
      count++;
    } else {
      runs.push(s[i - 1] + '{sep}' + count);
      count = 1;
    }
  }
  return runs;
}`,
    code: `function encodeRuns(s: string): string[] {
  const runs: string[] = [];
  let count = 1;
  for (let i = 1; i <= s.length; i++) {
    if (s[i] === s[i - 1]) {
      count++;
    } else {
      runs.push(s[i - 1] + '{sep}' + count);
      count = 1;
    }
  }
  return runs;
}`,
    functionName: 'encodeRuns',
    instructions: [
      'the last run is missing',
      "encodeRuns('aab') gives ['a{sep}2'] but the b{sep}1 is not there",
      'Why does it drop the final group of characters? Please fix it.',
      'A string of equal letters returns nothing at all.',
      "encodeRuns('a') → ['a{sep}1'], not []",
      'fix: also emit the run at the end of the string',
      'Bug: a run is only written when a different character follows, so the end of the text is lost.',
      'for "zzz" I expect one entry, z{sep}3, but the list is empty',
      'The loop should go one step further, past the last character.',
      'last letters get forgoten in the output',
      'Please include the trailing run as well; an empty string still gives an empty list.',
    ],
    tests: ({ sep }) => [
      [['aab'], [`a${sep}2`, `b${sep}1`]],
      [['a'], [`a${sep}1`]],
      [[''], []],
      [['zzz'], [`z${sep}3`]],
      [['abba'], [`a${sep}1`, `b${sep}2`, `a${sep}1`]],
    ],
  }),
  editFamily({
    name: 'algorithms-transpose-rectangle',
    change: 'fix',
    original: `function transpose(matrix: number[][]): number[][] {
  const result: number[][] = [];
  const width = matrix.length;
  for (let c = 0; c < width; c++) {
    const row: number[] = [];
    for (let r = 0; r < matrix.length; r++) row.push(matrix[r][c]);
    result.push(row);
  }
  return result;
}`,
    code: `function transpose(matrix: number[][]): number[][] {
  const result: number[][] = [];
  const width = matrix[0]?.length ?? 0;
  for (let c = 0; c < width; c++) {
    const row: number[] = [];
    for (let r = 0; r < matrix.length; r++) row.push(matrix[r][c]);
    result.push(row);
  }
  return result;
}`,
    functionName: 'transpose',
    instructions: [
      'transpose([[1, 2, 3]]) gives [[1]], expected [[1], [2], [3]]',
      'only works for square matrices',
      'Please make it work when the matrix is wider than high, or the other way round. An empty matrix stays empty.',
      'fix: width is the number of columns, not of rows',
      'With 2 rows and 3 columns the third column is lost; with 3 rows and 2 columns I get undefined in the result.',
      'width is computed from the wrong thing (careful with an empty matrix)',
      'Why does a single row come back with only its first number?',
      'non-square input is broken, [] should still give []',
      'transpose should handle any rectangel',
      'The outer loop must go over the columns of the first row (0 if there is no row).',
      'review comment: width = matrix.length is the height',
    ],
    tests: [
      [[[[1, 2, 3]]], [[1], [2], [3]]],
      [[[[1], [2]]], [[1, 2]]],
      [[[]], []],
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
  }),
  editFamily({
    name: 'algorithms-diagonals-centre-twice',
    change: 'fix',
    original: `function diagonalSum(grid: number[][]): number {
  let total = 0;
  const n = grid.length;
  for (let i = 0; i < n; i++) {
    total += grid[i][i];
    total += grid[i][n - 1 - i];
  }
  return total;
}`,
    code: `function diagonalSum(grid: number[][]): number {
  let total = 0;
  const n = grid.length;
  for (let i = 0; i < n; i++) {
    total += grid[i][i];
    if (i !== n - 1 - i) total += grid[i][n - 1 - i];
  }
  return total;
}`,
    functionName: 'diagonalSum',
    instructions: [
      'the middle cell is counted twice for odd sizes',
      'diagonalSum([[7]]) is 14, should be 7',
      'Please count the centre only once.',
      'fix: do not add the crossing point of the two diagonals a second time',
      'For a 3x3 grid of ones I get 6. There are only 5 cells on the diagonals!',
      'Why is the sum too big when the grid has an odd number of rows?',
      'skip the second addition where both diagonals meet',
      'even sizes are fine, odd ones are off by the value in the center',
      'center elment must not be added dubble',
      'Each cell on the diagonals counts once.',
    ],
    tests: [
      [[[[7]]], 7],
      [
        [
          [
            [1, 1, 1],
            [1, 1, 1],
            [1, 1, 1],
          ],
        ],
        5,
      ],
      [
        [
          [
            [1, 2],
            [3, 4],
          ],
        ],
        10,
      ],
      [[[]], 0],
      [
        [
          [
            [1, 2, 3],
            [4, 5, 6],
            [7, 8, 9],
          ],
        ],
        25,
      ],
    ],
  }),
  editFamily({
    name: 'algorithms-neighbours-self',
    change: 'fix',
    slots: { alive: ['#', '*', 'o'] },
    original: `function countAround(grid: string[], row: number, col: number): number {
  let total = 0;
  for (let r = row - 1; r <= row + 1; r++) {
    for (let c = col - 1; c <= col + 1; c++) {
      if (grid[r]?.[c] === '{alive}') total++;
    }
  }
  return total;
}`,
    code: `function countAround(grid: string[], row: number, col: number): number {
  let total = 0;
  for (let r = row - 1; r <= row + 1; r++) {
    for (let c = col - 1; c <= col + 1; c++) {
      if (r === row && c === col) continue;
      if (grid[r]?.[c] === '{alive}') total++;
    }
  }
  return total;
}`,
    functionName: 'countAround',
    instructions: [
      'the cell itself is counted as its own neighbour',
      "countAround(['{alive}'], 0, 0) gives 1 but there is nothing around it",
      'Don’t count the middle cell, only the eight around it.',
      'fix: skip (row, col)',
      'If the cell in question is a {alive}, the result is one too large.',
      'Why do I get 9 in a full 3x3 field? A cell has at most 8 neighbours.',
      'Please leave out the position that was asked for.',
      'number of neighbors too high by 1 when the cell is {alive} itself',
      'own cell schould not be included in the total',
      'Spec: the number of {alive} in the surrounding cells, without the cell at row/col.',
      'review: the loops pass over the centre too, and it must not add to total',
    ],
    tests: ({ alive: a }) => [
      [[[`${a}`], 0, 0], 0],
      [[[`${a}${a}${a}`, `${a}${a}${a}`, `${a}${a}${a}`], 1, 1], 8],
      [[[`${a}${a}${a}`, `${a}${a}${a}`], 0, 1], 5],
      [[['...', '...'], 0, 0], 0],
      [[[`.${a}.`, `${a}..`], 0, 0], 2],
    ],
  }),
  editFamily({
    name: 'algorithms-board-shared-rows',
    change: 'fix',
    slots: { mark: ['#', 'X', '1'], empty: ['.', '-', '_'] },
    original: `function makeBoard(rows: number, cols: number, marks: [number, number][]): string[][] {
  const board = Array(rows).fill(Array(cols).fill('{empty}'));
  for (const [r, c] of marks) board[r][c] = '{mark}';
  return board;
}`,
    code: `function makeBoard(rows: number, cols: number, marks: [number, number][]): string[][] {
  const board = Array.from({ length: rows }, () => Array(cols).fill('{empty}'));
  for (const [r, c] of marks) board[r][c] = '{mark}';
  return board;
}`,
    functionName: 'makeBoard',
    instructions: [
      'one {mark} shows up in every row',
      'all rows are the same array, so setting one cell changes the whole column',
      'makeBoard(2, 2, [[0, 0]]) has a {mark} in both rows. Only the first row should have it.',
      'fix: build a fresh row for each line of the board',
      'Why is the mark copied to all the other rows?',
      'Please create independent rows, fill() shares the same reference.',
      'Whole columns get filled with {mark} instead of single cells.',
      'Rows must not be shared.',
      'each row needs its own aray',
      'I mark a single cell and get a vertical line. Please fix.',
      'review: Array(rows).fill(array) puts the identical object in every slot; use Array.from with a callback',
    ],
    tests: ({ mark: m, empty: e }) =>
      [
        [
          [2, 2, [[0, 0]]],
          [
            [m, e],
            [e, e],
          ],
        ],
        [
          [2, 3, []],
          [
            [e, e, e],
            [e, e, e],
          ],
        ],
        [[1, 2, [[0, 1]]], [[e, m]]],
        [
          [3, 1, [[1, 0]]],
          [[e], [m], [e]],
        ],
        [
          [
            2,
            2,
            [
              [0, 0],
              [1, 1],
            ],
          ],
          [
            [m, e],
            [e, m],
          ],
        ],
        [[0, 3, []], []],
      ] as TestCase[],
  }),
  editFamily({
    name: 'algorithms-max-subarray-negative',
    change: 'fix',
    original: `function maxSubarray(nums: number[]): number {
  let best = 0;
  let current = 0;
  for (const n of nums) {
    current = Math.max(n, current + n);
    best = Math.max(best, current);
  }
  return best;
}`,
    code: `function maxSubarray(nums: number[]): number {
  let best = -Infinity;
  let current = 0;
  for (const n of nums) {
    current = Math.max(n, current + n);
    best = Math.max(best, current);
  }
  return best;
}`,
    functionName: 'maxSubarray',
    instructions: [
      'maxSubarray([-3, -1, -2]) returns 0, should be -1',
      'wrong result if all numbers are negative',
      'With only negative numbers we want the largest of them, not 0. Please fix the start value.',
      'fix: start best at minus infinity',
      'Why 0 for [-5]? The subarray must contain at least one element, so -5.',
      'best has the wrong initial value',
      'Negative-only arrays always give zero.',
      'An empty subarray is not allowed, hence the sum can be below zero.',
      'all negativ values → returns 0 insted of the biggest one',
      'Initialise the best sum so that any real sum beats it.',
      'Tests with positive numbers pass, but [-2, -7] should be -2 and comes out as 0.',
    ],
    tests: [
      [[[-3, -1, -2]], -1],
      [[[-5]], -5],
      [[[1, -2, 3, 4]], 7],
      [[[2, -1, 2]], 3],
      [[[0, -4]], 0],
      [[[-2, 1, -3, 4, -1, 2, 1, -5, 4]], 6],
    ],
  }),
  editFamily({
    name: 'algorithms-climb-largest-step',
    change: 'fix',
    slots: { most: [2, 3, 4] },
    original: `function climbWays(n: number): number {
  const ways = [1];
  for (let i = 1; i <= n; i++) {
    let sum = 0;
    for (let step = 1; step < {most}; step++) {
      if (i >= step) sum += ways[i - step];
    }
    ways.push(sum);
  }
  return ways[n];
}`,
    code: `function climbWays(n: number): number {
  const ways = [1];
  for (let i = 1; i <= n; i++) {
    let sum = 0;
    for (let step = 1; step <= {most}; step++) {
      if (i >= step) sum += ways[i - step];
    }
    ways.push(sum);
  }
  return ways[n];
}`,
    functionName: 'climbWays',
    instructions: [
      'you may take up to {most} stairs at once, but steps of {most} are never tried',
      'Steps of 1 to {most} are allowed, including {most}. The result is too small now.',
      'fix: include steps of size {most}',
      'inner loop should go up to and including {most}',
      'Why are there so few ways? One can also climb {most} stairs in one go.',
      'Bug: the largest step ({most}) is left out.',
      'climbWays counts too little, the maximum step of {most} is missing',
      'Please correct the step limit, it is meant to be inclusive: 1..{most}.',
      'off by one in the steps, jumping {most} at a time is allowd',
      'climbWays({most}) misses the way that takes all {most} stairs together.',
      'review: "step < {most}" excludes the biggest permitted step',
    ],
    tests: ({ most }) => {
      const expected: Record<string, number[]> = {
        2: [1, 1, 2, 3, 5, 8],
        3: [1, 1, 2, 4, 7, 13],
        4: [1, 1, 2, 4, 8, 15],
      };
      return (expected[String(most)] ?? []).map((ways, n) => [[n], ways]) as unknown as TestCase[];
    },
  }),
];
