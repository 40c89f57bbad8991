/** Dynamic programming over amounts, weights, texts and grids. */
import { type Family, family } from '../../family.js';

const xs = { name: 'xs', type: 'number[]', alt: ['nums', 'numbers', 'values', 'arr', 'list'] };
const coins = { name: 'coins', type: 'number[]', alt: ['denominations', 'coinValues', 'units'] };
const amount = { name: 'amount', type: 'number', alt: ['target', 'total', 'sum'] };
const a = { name: 'a', type: 'string', alt: ['s', 'text1', 'first', 'word1'] };
const b = { name: 'b', type: 'string', alt: ['t', 'text2', 'second', 'word2'] };

export const families: readonly Family[] = [
  family({
    name: 'coin-change',
    group: 'dynamic-programming',
    names: ['minCoins', 'coinChange', 'fewestCoins', 'makeChange'],
    params: [coins, amount],
    returns: 'number',
    body: `  const best = Array<number>($amount + 1).fill(Infinity);
  best[0] = 0;
  for (let i = 1; i <= $amount; i++) {
    for (const coin of $coins) {
      if (coin <= i) best[i] = Math.min(best[i], best[i - coin] + 1);
    }
  }
  return best[$amount] === Infinity ? -1 : best[$amount];`,
    tests: [
      [[[1, 2, 5], 11], 3],
      [[[2], 3], -1],
      [[[1], 0], 0],
      [[[1, 3, 4], 6], 2],
      [[[5, 10], 15], 2],
      [[[], 1], -1],
      [[[7], 14], 2],
    ],
    phrasings: [
      'Find the minimum number of coins needed to make an amount.',
      'how do i compute the fewest coins for a sum? every coin may be used many times',
      'coin change, min coins',
      'I have coin values and an amount to pay and want to use as few coins as possible.',
      'Please return the smallest count of coins that add up to the amount.',
      'Returns the least number of coins for the given total.',
      'need the minimal coin count for an amount (unlimited coins)',
      'Given denominations and a target, how many coins are needed at least?',
      'fewest coins',
      'leetcode 322',
      'Pay an exact sum with the fewest pieces of the given denominations.',
      'coin chnage problem, minimum coins',
      'fewest coins, e.g. [1, 2, 5] and 11 -> 3 (5 + 5 + 1)',
      'What is the smallest number of stamps that give exactly the postage, with stamp values in a list?',
      'Dynamic programming for making change optimally (greedy is not enough).',
      'Cashier: give change using the minimum amount of coins, coin values are arbitrary.',
      'How few coins suffice to reach the amount exactly?',
      'I want the optimal number of coins, not the coins themselves.',
      'Minimise the number of coins whose sum is the amount.',
      'Minimum pieces of change.',
    ],
    rules: [
      {
        say: [
          'return -1 if it is impossible',
          '-1 when the amount cannot be made',
          'if no combination works return -1',
        ],
        body: `  const best = Array<number>($amount + 1).fill(Infinity);
  best[0] = 0;
  for (let i = 1; i <= $amount; i++) {
    for (const coin of $coins) {
      if (coin <= i) best[i] = Math.min(best[i], best[i - coin] + 1);
    }
  }
  return best[$amount] === Infinity ? -1 : best[$amount];`,
        tests: [
          [[[2], 3], -1],
          [[[2, 3], 4], 2],
          [[[], 5], -1],
        ],
      },
      {
        say: [
          'return null if it is impossible',
          'null when the amount cannot be made',
          'if no combination works return null',
        ],
        returns: 'number | null',
        body: `  const best = Array<number>($amount + 1).fill(Infinity);
  best[0] = 0;
  for (let i = 1; i <= $amount; i++) {
    for (const coin of $coins) {
      if (coin <= i) best[i] = Math.min(best[i], best[i - coin] + 1);
    }
  }
  return best[$amount] === Infinity ? null : best[$amount];`,
        tests: [
          [[[2], 3], null],
          [[[2, 3], 4], 2],
          [[[], 5], null],
        ],
      },
    ],
  }),
  family({
    name: 'coin-ways',
    group: 'dynamic-programming',
    names: ['countChange', 'coinWays', 'waysToChange', 'changeWays', 'numWays'],
    params: [coins, amount],
    returns: 'number',
    body: `  const ways = Array<number>($amount + 1).fill(0);
  ways[0] = 1;
  for (const coin of $coins) {
    for (let i = coin; i <= $amount; i++) ways[i] += ways[i - coin];
  }
  return ways[$amount];`,
    tests: [
      [[[1, 2, 5], 5], 4],
      [[[2], 3], 0],
      [[[10], 10], 1],
      [[[1, 2], 0], 1],
      [[[], 4], 0],
      [[[1, 2, 3], 4], 4],
    ],
    phrasings: [
      'Count the ways to make an amount with the given coins.',
      'in how many ways can i pay a sum with these coin values? order does not matter',
      'coin change, number of combinations',
      'I have coin values and an amount and want to know how many different combinations give exactly this amount.',
      'Please count the combinations of coins (unlimited supply) that add up to the amount.',
      'Returns the number of ways to make change.',
      'need the count of coin combinations for a total',
      'Given denominations and a target, how many multisets of coins sum to the target?',
      'coin change ii',
      'leetcode 518',
      'How many ways are there to change an amount of money?',
      'count ways to mkae change',
      '[1, 2, 5] and 5 -> 4 (number of ways to pay)',
      'Number of ways of representing a sum using some given parts, order ignored.',
      'Dynamic programming: ways to give change, coins can be reused.',
      'Distinct combinations of coins for a price.',
      'In how many variants can the cashier give back the sum?',
      'I want the number of possibilities to pay, 1 for an amount of 0.',
      'Count coin sums equal to the amount.',
      'Project Euler 31 style: ways to make a total with coins.',
    ],
  }),
  family({
    name: 'knapsack',
    group: 'dynamic-programming',
    names: ['knapsack', 'maxValue', 'bestLoad', 'packBag'],
    params: [
      { name: 'weights', type: 'number[]', alt: ['w', 'sizes', 'costs'] },
      { name: 'values', type: 'number[]', alt: ['v', 'profits', 'gains'] },
      { name: 'capacity', type: 'number', alt: ['limit', 'maxWeight', 'size'] },
    ],
    returns: 'number',
    body: `  const best = Array<number>($capacity + 1).fill(0);
  for (let i = 0; i < $weights.length; i++) {
    for (let c = $capacity; c >= $weights[i]; c--) {
      best[c] = Math.max(best[c], best[c - $weights[i]] + $values[i]);
    }
  }
  return best[$capacity];`,
    tests: [
      [[[1, 3, 4, 5], [1, 4, 5, 7], 7], 9],
      [[[], [], 10], 0],
      [[[5], [10], 4], 0],
      [[[5], [10], 5], 10],
      [[[2, 2, 2], [3, 3, 3], 4], 6],
      [[[1, 2, 3], [6, 10, 12], 5], 22],
      [[[3], [9], 0], 0],
    ],
    phrasings: [
      'Solve the 0/1 knapsack problem: weights, values and a capacity are given, return the best total value.',
      'how do i get the most value into a bag with a weight limit? every item at most once',
      '0/1 knapsack',
      'I have items with weights and values and a backpack that carries a limited weight; what is the most valuable load?',
      'Please maximise the total value of items whose total weight does not exceed the capacity.',
      'Returns the highest value that fits the knapsack.',
      'need knapsack dp, each item once',
      'Given parallel arrays of weights and values, find the maximum value within the weight limit.',
      'knapsack max value',
      'pack the bag: best value under a weight limit',
      'Choose a subset of things with bounded weight and maximal worth.',
      'knapsak problem',
      'weights [1,3,4,5], values [1,4,5,7], capacity 7 -> 9',
      'Projects cost money and bring profit; with a limited budget, each project at most once, what profit is possible?',
      'Dynamic programming: fill a suitcase optimally.',
      'How would I select items to maximize value subject to a capacity?',
      'A thief with a bag of limited capacity: the largest loot value, items cannot be split.',
      'I want the optimum value of the binary knapsack.',
      'Best total of values such that the sum of the weights stays within the limit.',
      'Pick or leave each item; stay under the weight; value as high as possible.',
    ],
  }),
  family({
    name: 'subset-sum',
    group: 'dynamic-programming',
    names: ['subsetSum', 'canSum', 'hasSubsetSum', 'canMakeTotal'],
    params: [xs, { ...amount, name: 'target', alt: ['sum', 'total', 'goal'] }],
    returns: 'boolean',
    body: `  const sums = new Set([0]);
  for (const x of $xs) {
    for (const s of [...sums]) sums.add(s + x);
  }
  return sums.has($target);`,
    tests: [
      [[[3, 34, 4, 12, 5, 2], 9], true],
      [[[1, 2], 4], false],
      [[[], 0], true],
      [[[], 1], false],
      [[[5, 5], 10], true],
      [[[7, -3], 4], true],
      [[[2, 4, 6], 5], false],
    ],
    phrasings: [
      'Check whether some subset of the numbers adds up to a target.',
      'how can i tell if a few of the numbers sum to exactly the target? each used at most once',
      'subset sum',
      'I have bill amounts and a payment and want to know if the payment equals the sum of some of the bills.',
      'Please return true if a selection of elements totals the target (the empty selection totals 0).',
      'Returns whether the target is the sum of some of the elements.',
      'need to decide the subset-sum problem',
      'Given numbers and a target, is there a subset with this sum?',
      'any subset with sum k?',
      'can pick elements that add up to n',
      'Is it possible to reach the total by adding some of the given values, none twice?',
      'subet sum problem',
      '[3, 34, 4, 12, 5, 2], 9 -> true (4 + 5), do some of them add up to it',
      'Weights on a scale: can I balance a given weight with some of my weights on the other side?',
      'Does any combination of the items cost exactly the amount on my voucher?',
      'Test if a target can be formed from list elements, one use for each.',
      'How would you determine that a sum is achievable by a subset?',
      'I want a yes/no: are there elements which total the target exactly.',
      'Exists a choice of numbers that makes the goal?',
      'Dynamic programming over reachable sums.',
    ],
  }),
  family({
    name: 'longest-common-subsequence',
    group: 'dynamic-programming',
    names: ['lcsLength', 'longestCommonSubsequence', 'lcs', 'commonSubsequence'],
    params: [a, b],
    returns: 'number',
    body: `  let row = Array<number>($b.length + 1).fill(0);
  for (const x of $a) {
    const next = [0];
    for (let j = 1; j <= $b.length; j++) {
      next[j] = x === $b[j - 1] ? row[j - 1] + 1 : Math.max(row[j], next[j - 1]);
    }
    row = next;
  }
  return row[$b.length];`,
    tests: [
      [['abcde', 'ace'], 3],
      [['abc', 'abc'], 3],
      [['abc', 'def'], 0],
      [['', 'a'], 0],
      [['a', ''], 0],
      [['aggtab', 'gxtxayb'], 4],
    ],
    phrasings: [
      'Return the length of the longest common subsequence of two strings.',
      'how do i compute LCS of two strings?',
      'LCS length',
      'I have two strings and want to know the length of the longest sequence of characters that is in both in the same order.',
      'Please find how long the longest shared subsequence is; characters need not be adjacent.',
      'Returns the LCS length.',
      'need longest common subsequence, length only',
      'Given two texts, how many characters can be matched in order?',
      'longest common subsequence',
      'common subsequence dp',
      'leetcode 1143',
      'longest comon subsequence',
      "how many letters in common in order, e.g. 'abcde', 'ace' -> 3",
      'Diff of two strings: the number of characters that stay, at most.',
      'Delete characters from both strings until they are equal; what is the greatest length left?',
      'Dynamic programming for the longest in-order match of two strings.',
      'How similar are two DNA strings, measured by their longest common subsequence?',
      'I want the size of the largest ordered overlap, gaps allowed.',
      'Maximum number of letters appearing in the same relative order in both words.',
      'Length of the biggest subsequence shared by both.',
    ],
  }),
  family({
    name: 'unique-paths',
    group: 'dynamic-programming',
    names: ['uniquePaths', 'countPaths', 'gridPaths', 'numPaths'],
    params: [
      { name: 'rows', type: 'number', alt: ['m', 'height', 'r'] },
      { name: 'cols', type: 'number', alt: ['n', 'width', 'c'] },
    ],
    returns: 'number',
    body: `  const ways = Array<number>($cols).fill(1);
  for (let i = 1; i < $rows; i++) {
    for (let j = 1; j < $cols; j++) ways[j] += ways[j - 1];
  }
  return ways[$cols - 1];`,
    tests: [
      [[3, 7], 28],
      [[3, 2], 3],
      [[1, 1], 1],
      [[1, 9], 1],
      [[9, 1], 1],
      [[3, 3], 6],
      [[4, 4], 20],
    ],
    phrasings: [
      'Count the paths from the top left to the bottom right cell of a grid, moving only right or down.',
      'how many ways can a robot go through a grid if it only moves right and down?',
      'unique paths in a grid',
      'I have a grid with a number of rows and columns and want the number of shortest routes from corner to corner.',
      'Please count the right/down paths of a rows x cols grid.',
      'Returns the number of monotone lattice paths through the cells.',
      'need the number of ways across an m by n grid',
      'Given the size of the board, how many right-and-down walks lead from the first to the last cell?',
      'unique paths m x n',
      'leetcode 62',
      'Grid walk: only steps to the right and downwards, count all routes to the opposite corner.',
      'count uniqe paths in grid',
      '3 x 7 -> 28 (ways through the grid, right and down only)',
      'A taxi in Manhattan drives only east and south. How many routes are there over the given number of rows and columns of crossings?',
      'Dynamic programming: number of ways to get to the bottom-right corner.',
      'In how many different ways can one cross the board?',
      'Robot in the upper-left corner wants to reach the lower-right corner by right and down moves: count.',
      'I want the count of grid routes, dimensions are the arguments.',
      'Number of paths through a matrix of a certain size.',
      'How many routes without backtracking exist through a grid?',
    ],
  }),
  family({
    name: 'min-path-sum',
    group: 'dynamic-programming',
    names: ['minPathSum', 'cheapestPath', 'minGridCost', 'lowestPath'],
    params: [{ name: 'grid', type: 'number[][]', alt: ['matrix', 'costs', 'm'] }],
    returns: 'number',
    body: `  const best: number[] = [];
  for (const [i, row] of $grid.entries()) {
    for (const [j, x] of row.entries()) {
      if (i === 0 && j === 0) best[j] = x;
      else best[j] = x + Math.min(best[j] ?? Infinity, best[j - 1] ?? Infinity);
    }
  }
  return best.at(-1) ?? 0;`,
    tests: [
      [
        [
          [
            [1, 3, 1],
            [1, 5, 1],
            [4, 2, 1],
          ],
        ],
        7,
      ],
      [[[[5]]], 5],
      [[[[1, 2, 3]]], 6],
      [[[[1], [2], [3]]], 6],
      [
        [
          [
            [1, 2],
            [1, 1],
          ],
        ],
        3,
      ],
      [[[]], 0],
      [
        [
          [
            [0, 9],
            [0, 0],
          ],
        ],
        0,
      ],
    ],
    phrasings: [
      'Find the minimum path sum from the top left to the bottom right of a grid, moving right or down.',
      'how do i get the cheapest way through a cost grid with only right and down moves?',
      'min path sum',
      'I have a grid of costs and want the cheapest route from corner to corner, going only right and down.',
      'Please return the least total of the cells on a right/down path through the matrix.',
      'Returns the smallest sum along a monotone path.',
      'need the lowest path cost of a grid',
      'Given a matrix of non-negative numbers, find the path with the smallest sum to the lower right cell (steps: right, down).',
      'minimum path sum in grid',
      'leetcode 64',
      'Walk over the grid as cheap as possible; each visited cell adds its number.',
      'minimun path sum',
      '[[1,3,1],[1,5,1],[4,2,1]] -> 7, cheapest right/down way',
      'What does the cheapest right-down route cost?',
      'Dynamic programming over a table: minimal cost to each cell, return the last.',
      'Energy costs per field in a 2d array: the least energy from the first to the last field, moves are right and down.',
      'How would I find the minimal sum of numbers when travelling to the opposite corner?',
      'I want the total of the best path, not the path.',
      'Lowest cost path, start at upper left, end at lower right.',
      'Minimise the sum on the way through the matrix.',
    ],
  }),
  family({
    name: 'pascal-triangle',
    group: 'dynamic-programming',
    names: ['pascalTriangle', 'pascal', 'generatePascal', 'trianglePascal'],
    params: [{ name: 'n', type: 'number', alt: ['rows', 'numRows', 'height'] }],
    returns: 'number[][]',
    body: `  const result: number[][] = [];
  for (let i = 0; i < $n; i++) {
    const row = [1];
    for (let j = 1; j < i; j++) row.push(result[i - 1][j - 1] + result[i - 1][j]);
    if (i > 0) row.push(1);
    result.push(row);
  }
  return result;`,
    tests: [
      [[1], [[1]]],
      [[0], []],
      [[2], [[1], [1, 1]]],
      [[3], [[1], [1, 1], [1, 2, 1]]],
      [[4], [[1], [1, 1], [1, 2, 1], [1, 3, 3, 1]]],
      [[5], [[1], [1, 1], [1, 2, 1], [1, 3, 3, 1], [1, 4, 6, 4, 1]]],
    ],
    phrasings: [
      "Generate the first n rows of Pascal's triangle.",
      "how do i build pascal's triangle with n rows?",
      'pascal triangle',
      'I need the binomial coefficients arranged in a triangle of n rows.',
      'Please return an array of rows where each inner number is the sum of the two above it.',
      "Returns Pascal's triangle up to the given height.",
      "need n rows of pascal's triangle as nested arrays",
      'Given n, make the rows [1], [1, 1], [1, 2, 1] and so on, n of them.',
      'first n rows of the triangle of binomials',
      'leetcode 118',
      'Build a number triangle: ones at the edges, inside the sum of both upper neighbours.',
      'pascals trianlge',
      'rows of binomials: 3 -> [[1], [1, 1], [1, 2, 1]]',
      'Every row starts and ends with 1; other entries are sums of adjacent entries of the previous row.',
      'Coefficients of (a + b)^0 to (a + b)^(n-1), one array for each power.',
      'How would I produce the triangle that gives n choose k?',
      'Print-ready rows of the arithmetic triangle.',
      'I want Pascal rows as a list of lists.',
      'Construct the binomial triangle of a given number of lines.',
      'Make a 2D ragged array with the binomial coefficients for n rows.',
    ],
  }),
];
