/** Edits of small algorithms: searching, stacks, intervals, primes, bases, runs, matrices, grids. */
import type { TestCase } from '../../family.js';
import { type EditFamily, editFamily } from '../edit-family.js';

export const edits: readonly EditFamily[] = [
  editFamily({
    name: 'algorithms-binary-search-last',
    change: 'fix',
    original: `function findIndex(sorted: number[], target: number): number {
  let lo = 0;
  let hi = sorted.length - 1;
  while (lo < hi) {
    const mid = Math.floor((lo + hi) / 2);
    if (sorted[mid] === target) return mid;
    if (sorted[mid] < target) lo = mid + 1;
    else hi = mid - 1;
  }
  return -1;
}`,
    code: `function findIndex(sorted: number[], target: number): number {
  let lo = 0;
  let hi = sorted.length - 1;
  while (lo <= hi) {
    const mid = Math.floor((lo + hi) / 2);
    if (sorted[mid] === target) return mid;
    if (sorted[mid] < target) lo = mid + 1;
    else hi = mid - 1;
  }
  return -1;
}`,
    functionName: 'findIndex',
    instructions: [
      'findIndex([5], 5) is -1, expected 0',
      'Some values that are definitely in the list are not found, the last one for example. Please repair it.',
      'binary search gives up one step too early',
      'fix: look at the element when lo and hi meet',
      'Why do I get -1 for a list with a single element that matches?',
      'the loop must also run when only one candidate is left',
      'findIndex([1, 3, 5], 5) → should be 2, we get -1',
      'Bug: the last remaining position is never compared with the target.',
      'doesnt find the only elemnt of a one-element list',
      'Reviewer: your loop condition excludes the case lo === hi, so elements get missed.',
      'Can you make the search find the first and the last entry too? Right now it says they are missing.',
    ],
    tests: [
      [[[5], 5], 0],
      [[[1, 3, 5], 5], 2],
      [[[1, 3, 5], 1], 0],
      [[[1, 3, 5], 4], -1],
      [[[], 4], -1],
      [[[2, 4, 6, 8], 8], 3],
    ],
  }),
  editFamily({
    name: 'algorithms-insert-position-end',
    change: 'fix',
    original: `function insertPosition(values: number[], x: number): number {
  let left = 0, right = values.length - 1;
  while (left < right) {
    const mid = (left + right) >> 1;
    if (values[mid] < x) {
      left = mid + 1;
    } else {
      right = mid;
    }
  }
  return left;
}`,
    code: `function insertPosition(values: number[], x: number): number {
  let left = 0, right = values.length;
  while (left < right) {
    const mid = (left + right) >> 1;
    if (values[mid] < x) {
      left = mid + 1;
    } else {
      right = mid;
    }
  }
  return left;
}`,
    functionName: 'insertPosition',
    instructions: [
      'insertPosition([1,3,5], 9) returns 2 but 9 belongs at index 3',
      'wrong when x is bigger than everything in the list, it should be the length then',
      'A value larger than all the others has to go at the end. At the moment it ends up before the last one.',
      'fix: allow the position after the last element',
      'the upper bound is one too small',
      'If I insert at the position I get for a new maximum, my list is not sorted any more. Please fix.',
      'for [2] and x = 3 I want 1, not 0',
      'Never returns values.length, even when x is the greatest.',
      'Shouldn’t right start at the length? Appending is impossible now.',
      'inserting past the end doesnt work, off by one',
      'Code review: the answer may be any index from 0 up to and including values.length, but right starts too low.',
      'make it handel x greater than the last value',
    ],
    tests: [
      [[[1, 3, 5], 9], 3],
      [[[1, 3, 5], 4], 2],
      [[[], 4], 0],
      [[[2], 3], 1],
      [[[2], 1], 0],
      [[[1, 3, 3, 5], 3], 1],
    ],
  }),
  editFamily({
    name: 'algorithms-balanced-unclosed',
    change: 'fix',
    original: `function isBalanced(text: string): boolean {
  const pairs: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
  const stack: string[] = [];
  for (const ch of text) {
    if ('([{'.includes(ch)) stack.push(ch);
    else if (ch in pairs && stack.pop() !== pairs[ch]) return false;
  }
  return true;
}`,
    code: `function isBalanced(text: string): boolean {
  const pairs: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
  const stack: string[] = [];
  for (const ch of text) {
    if ('([{'.includes(ch)) stack.push(ch);
    else if (ch in pairs && stack.pop() !== pairs[ch]) return false;
  }
  return stack.length === 0;
}`,
    functionName: 'isBalanced',
    instructions: [
      "isBalanced('((') says true, which is wrong",
      'brackets that are opened but never closed must give false',
      'It accepts "(a" although the bracket stays open. Can you fix that?',
      'fix: unclosed brackets count as unbalanced',
      'why is "[1, 2" balanced?',
      'You forgot to check that nothing is left on the stack at the end.',
      'Leftover opening brackets are ignored.',
      "isBalanced('{[}') is false, good, but isBalanced('{[]') is true. It should be false as well.",
      'the string "(" should not pass',
      'At the end of the text every bracket has to be closed; report false if one isnt.',
      'when stack still contians something we return true, please correct',
      'Only return true when all opened brackets have been matched.',
    ],
    tests: [
      [['(('], false],
      [['{[]'], false],
      [['([]{})'], true],
      [[''], true],
      [['(]'], false],
      [['a)'], false],
      [['f(x[0])'], true],
    ],
  }),
  editFamily({
    name: 'algorithms-merge-contained',
    change: 'fix',
    original: `function mergeRanges(ranges: [number, number][]): [number, number][] {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = merged[merged.length - 1];
    if (last && start <= last[1]) {
      last[1] = end;
    } else {
      merged.push([start, end]);
    }
  }
  return merged;
}`,
    code: `function mergeRanges(ranges: [number, number][]): [number, number][] {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
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
    functionName: 'mergeRanges',
    instructions: [
      'mergeRanges([[1, 10], [2, 3]]) gives [[1, 3]] instead of [[1, 10]]',
      'a range inside another one shortens the outer one',
      'Bug: when the second interval lies completely within the first, the merged end is too small.',
      'fix: keep the larger end when merging',
      'Please take the maximum of both ends, not simply the later one.',
      'Why does [0,9] with [1,2] become [0,2]? It should stay [0,9].',
      'nested intervals get lost',
      'The end of a merged range must never move backwards.',
      'we loose part of the range if a smaller one is containd in it',
      'I merged 8–20 with 9–12 and got 8–12. Expected 8–20.',
      'review: last[1] gets overwritten even if it was already greater',
    ],
    tests: [
      [
        [
          [
            [1, 10],
            [2, 3],
          ],
        ],
        [[1, 10]],
      ],
      [
        [
          [
            [1, 4],
            [3, 6],
          ],
        ],
        [[1, 6]],
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
      [[[]], []],
      [
        [
          [
            [0, 9],
            [1, 2],
            [8, 12],
          ],
        ],
        [[0, 12]],
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
    ],
  }),
  editFamily({
    name: 'algorithms-prime-squares',
    change: 'fix',
    original: `function isPrime(n: number): boolean {
  if (n < 2) return false;
  for (let i = 2; i * i < n; i++) {
    if (n % i === 0) {
      return false;
    }
  }
  return true;
}`,
    code: `function isPrime(n: number): boolean {
  if (n < 2) return false;
  for (let i = 2; i * i <= n; i++) {
    if (n % i === 0) {
      return false;
    }
  }
  return true;
}`,
    functionName: 'isPrime',
    instructions: [
      '9 is not a prime, but isPrime(9) is true',
      'squares of primes (4, 9, 25, 49) are wrongly reported as prime',
      'Why does it say that 25 is prime?',
      'fix: try the square root as a divisor too',
      'The loop stops right before the root, so perfect squares slip through. Please correct it.',
      '4 should be false',
      'loop bound is exclusive and should be inclusive',
      'Bug report: isPrime(49) → true, expected false. Other numbers look ok.',
      'I think there is an off-by-one in the loop condition: 121 = 11 * 11 comes out as prime.',
      'dont treat square numbers as prims',
      'Please make it reject numbers like 4 and 9.',
    ],
    tests: [
      [[9], false],
      [[4], false],
      [[2], true],
      [[3], true],
      [[1], false],
      [[49], false],
      [[13], true],
    ],
  }),
  editFamily({
    name: 'algorithms-gcd-negative',
    change: 'fix',
    original: `function gcd(a: number, b: number): number {
  while (b !== 0) {
    const r = a % b;
    a = b;
    b = r;
  }
  return a;
}`,
    code: `function gcd(a: number, b: number): number {
  while (b !== 0) {
    const r = a % b;
    a = b;
    b = r;
  }
  return Math.abs(a);
}`,
    functionName: 'gcd',
    instructions: [
      'gcd(12, -18) is -6, should be 6',
      'the greatest common divisor must never be negative',
      'negative inputs → result has the wrong sign',
      'Please make the result positive also when one of the numbers is below zero.',
      'fix: sign of gcd for negative arguments',
      'Why do I get -5 for (0, -5)? A divisor should be positive.',
      'I want the absolute value in the end.',
      'gcd(-4, -6) → 2',
      'Returns a negative number for negative input. Only the returned value needs fixing.',
      'whith negative numbers the outcome is sometimes negativ',
      'Our fraction class breaks because gcd can come back below zero, can you make sure it does not?',
    ],
    tests: [
      [[12, -18], 6],
      [[-4, -6], 2],
      [[12, 18], 6],
      [[0, -5], 5],
      [[7, 0], 7],
      [[9, 28], 1],
    ],
  }),
  editFamily({
    name: 'algorithms-first-fibonacci-short',
    change: 'fix',
    original: `function firstFibonacci(count: number): number[] {
  const numbers = [0, 1];
  for (let i = 2; i < count; i++) {
    numbers.push(numbers[i - 1] + numbers[i - 2]);
  }
  return numbers;
}`,
    code: `function firstFibonacci(count: number): number[] {
  const numbers = [0, 1];
  for (let i = 2; i < count; i++) {
    numbers.push(numbers[i - 1] + numbers[i - 2]);
  }
  return numbers.slice(0, count);
}`,
    functionName: 'firstFibonacci',
    instructions: [
      'firstFibonacci(1) returns two numbers, should be [0]',
      'count 0 should give an empty array',
      'For counts below 2 there are too many numbers in the result. Please fix.',
      'never return more than count numbers',
      'fix: counts 0 and 1',
      'I asked for one Fibonacci number and got [0, 1].',
      'cut the list to the wanted length at the end, otherwise small counts are wrong',
      'What happens with count = 0? I get [0, 1], I would expect [].',
      'The array always has at least two entries, even if fewer are requested.',
      'firstFibonacci(0) → [], firstFibonacci(1) → [0]',
      'resutl is too long for 0 and 1',
    ],
    tests: [
      [[1], [0]],
      [[0], []],
      [[2], [0, 1]],
      [[3], [0, 1, 1]],
      [[7], [0, 1, 1, 2, 3, 5, 8]],
    ],
  }),
  editFamily({
    name: 'algorithms-base-zero',
    change: 'fix',
    slots: { base: [2, 3, 8] },
    original: `function inBase(value: number): string {
  let out = '';
  while (value > 0) {
    out = (value % {base}) + out;
    value = Math.floor(value / {base});
  }
  return out;
}`,
    code: `function inBase(value: number): string {
  let out = '';
  while (value > 0) {
    out = (value % {base}) + out;
    value = Math.floor(value / {base});
  }
  return out || '0';
}`,
    functionName: 'inBase',
    instructions: [
      "0 comes out as an empty string, it should be '0'",
      'inBase(0) returns ""',
      'Zero in base {base} is still written 0. Please handle it.',
      'fix: write zero as a digit',
      'Why is there nothing printed for 0?',
      'empty result for value 0, expected "0"',
      "The loop is never entered for zero so no digit is produced; return '0' in that case.",
      'base {base} conversion fails for 0',
      'Edge case missing: value = 0.',
      'I would like to see a 0 instead of an empty text when the value is zero.',
      'zero shoud become the string 0, right now its blank',
    ],
    tests: ({ base }) =>
      [0, 1, 5, 8, 26, 100].map((value) => [
        [value],
        value.toString(base as number),
      ]) as unknown as TestCase[],
  }),
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
