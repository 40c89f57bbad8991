/** Dynamic programming over one list or one number. */
import { type Family, family } from '../../family.js';

const xs = { name: 'xs', type: 'number[]', alt: ['nums', 'numbers', 'values', 'arr', 'list'] };
const n = { name: 'n', type: 'number', alt: ['k', 'count', 'steps'] };

export const families: readonly Family[] = [
  family({
    name: 'max-subarray',
    group: 'dynamic-programming',
    names: ['maxSubarray', 'maxSubArraySum', 'kadane', 'largestSum', 'bestStretch'],
    params: [xs],
    returns: 'number',
    body: `  let best = $xs[0];
  let current = $xs[0];
  for (const x of $xs.slice(1)) {
    current = Math.max(x, current + x);
    best = Math.max(best, current);
  }
  return best;`,
    tests: [
      [[[-2, 1, -3, 4, -1, 2, 1, -5, 4]], 6],
      [[[1]], 1],
      [[[-3, -1, -2]], -1],
      [[[5, 4, -1, 7, 8]], 23],
      [[[2, -5, 3]], 3],
      [[[0, 0]], 0],
    ],
    phrasings: [
      'Find the largest sum of a contiguous subarray.',
      'how do i get the maximum subarray sum?',
      'max subarray sum, kadane',
      'I have daily profits and losses and want the best result over any stretch of consecutive days.',
      'Please return the greatest sum that a run of neighbouring elements can have (at least one element).',
      "Returns the maximum sum over all contiguous slices, using Kadane's algorithm.",
      'need the biggest total of consecutive numbers',
      'Given an integer array with negatives, find the contiguous part with the largest sum and return the sum.',
      'kadane',
      'maximum contiguous sum',
      'Which slice of the list has the highest total? Only the total is needed.',
      'maximun sub array sum',
      '[-2, 1, -3, 4, -1, 2, 1] -> 6, best sum of a slice',
      'Best time to hold: price changes per day in, maximal overall gain of an unbroken period out.',
      'How can I compute the largest possible sum of adjacent elements in linear time?',
      'leetcode 53',
      'Find the most profitable uninterrupted period; return what it earns.',
      'The sum of the best non-empty consecutive sequence.',
      'Largest subarray total, subarray must not be empty.',
      'I want to know the most I can get by adding up numbers next to each other.',
    ],
    rules: [
      {
        say: ['return 0 for an empty array', 'an empty list gives 0', '0 if there are no numbers'],
        body: `  if ($xs.length === 0) return 0;
  let best = $xs[0];
  let current = $xs[0];
  for (const x of $xs.slice(1)) {
    current = Math.max(x, current + x);
    best = Math.max(best, current);
  }
  return best;`,
        tests: [
          [[[]], 0],
          [[[-2]], -2],
          [[[1, -1, 3]], 3],
          [[[2, -1, 3]], 4],
        ],
      },
    ],
  }),
  family({
    name: 'climbing-stairs',
    group: 'dynamic-programming',
    names: ['climbStairs', 'stairWays', 'countWays', 'waysToClimb', 'climb'],
    params: [n],
    returns: 'number',
    body: `  let a = 1;
  let b = 1;
  for (let i = 1; i < $n; i++) [a, b] = [b, a + b];
  return b;`,
    tests: [
      [[1], 1],
      [[2], 2],
      [[3], 3],
      [[4], 5],
      [[5], 8],
      [[10], 89],
      [[0], 1],
    ],
    phrasings: [
      'In how many ways can you climb n stairs taking 1 or 2 steps at a time?',
      'how many ways are there to go up a staircase with n steps, one or two at once?',
      'climbing stairs',
      'I have a staircase of n steps and can take one or two steps; count the different ways up.',
      'Please count the distinct ways to reach the top of n stairs with single and double steps.',
      'Returns the number of sequences of 1s and 2s that add up to n.',
      'need the count of ways to climb n steps',
      'Given n, count the orders in which steps of size 1 and 2 make n in total.',
      'ways to climb stairs, 1 or 2 steps',
      'leetcode climbing stairs',
      'Number of compositions of n from ones and twos.',
      'clmbing stairs problem',
      'ways with 1 or 2 steps: n = 3 -> 3 (1+1+1, 1+2, 2+1)',
      'A frog jumps 1 or 2 stones. How many ways does it have to get n stones forward?',
      'How would you count the paths up a stair, two kinds of steps?',
      'Tilings of a 2 x n board by dominoes: same numbers as climbing n stairs with 1 or 2 steps; compute it.',
      'Count possible ways to walk n stairs if you may skip one stair each time.',
      'I want the number of ways to reach step n.',
      'DP on stairs: each move is one or two steps.',
      'Kids hop up n stairs by 1 or 2, how many variants?',
    ],
    rules: [
      {
        say: [
          'also allow 3 steps at a time',
          'three steps at once are possible as well',
          'you can also take three steps',
        ],
        body: `  let [a, b, c] = [0, 0, 1];
  for (let i = 0; i < $n; i++) [a, b, c] = [b, c, a + b + c];
  return c;`,
        tests: [
          [[1], 1],
          [[2], 2],
          [[3], 4],
          [[4], 7],
          [[5], 13],
        ],
      },
    ],
  }),
  family({
    name: 'house-robber',
    group: 'dynamic-programming',
    names: ['rob', 'houseRobber', 'maxLoot', 'maxNonAdjacent', 'maxNonAdjacentSum'],
    params: [xs],
    returns: 'number',
    body: `  let take = 0;
  let skip = 0;
  for (const x of $xs) [take, skip] = [skip + x, Math.max(take, skip)];
  return Math.max(take, skip);`,
    tests: [
      [[[1, 2, 3, 1]], 4],
      [[[2, 7, 9, 3, 1]], 12],
      [[[]], 0],
      [[[5]], 5],
      [[[2, 1, 1, 2]], 4],
      [[[0, 0, 0]], 0],
    ],
    phrasings: [
      'Find the maximum sum of elements such that no two are adjacent.',
      'how do i solve house robber? no two neighbouring houses may be robbed',
      'house robber',
      'I have the money in each house of a street and may not take from houses next to each other; what is the most I can get?',
      'Please return the largest total of non-adjacent numbers (all are non-negative).',
      'Returns the best sum without using two elements in a row.',
      'need max sum with no two adjacent elements',
      'Given non-negative integers, choose some with no neighbours and maximise the sum.',
      'max non adjacent sum',
      'pick numbers, never two next to each other, maximum total',
      'leetcode 198',
      'maximum sum of non adjecent elements',
      'best sum without neighbours, e.g. [1, 2, 3, 1] -> 4',
      'Booking offers for consecutive days, one day off between jobs: maximise income.',
      'What is the greatest sum if choosing an element forbids its neighbors?',
      'A thief cannot rob two adjacent houses. Compute the best loot.',
      'How would I select values with gaps so that they add up to as much as possible?',
      'Dynamic programming: take or skip each number, taken ones must not touch.',
      'I want the highest total for a subset of positions that contains no consecutive ones, 0 for an empty list.',
      'Maximize the sum, adjacent picks are not allowed.',
    ],
  }),
  family({
    name: 'longest-increasing-subsequence',
    group: 'dynamic-programming',
    names: ['lisLength', 'longestIncreasingSubsequence', 'lengthOfLIS', 'lis'],
    params: [xs],
    returns: 'number',
    body: `  const best: number[] = [];
  for (let i = 0; i < $xs.length; i++) {
    best[i] = 1;
    for (let j = 0; j < i; j++) {
      if ($xs[j] < $xs[i]) best[i] = Math.max(best[i], best[j] + 1);
    }
  }
  return Math.max(0, ...best);`,
    tests: [
      [[[10, 9, 2, 5, 3, 7, 101, 18]], 4],
      [[[]], 0],
      [[[7, 7, 7]], 1],
      [[[1, 2, 3]], 3],
      [[[3, 2, 1]], 1],
      [[[0, 1, 0, 3, 2, 3]], 4],
    ],
    phrasings: [
      'Return the length of the longest strictly increasing subsequence.',
      'how do i compute LIS?',
      'longest increasing subsequence length',
      'I have a list of numbers; by deleting some of them, how long an increasing list can remain?',
      'Please find the length of the longest ascending subsequence, elements need not be adjacent.',
      'Returns the size of the largest increasing selection that keeps the order.',
      'need the LIS length',
      'Given an array, find the length of the longest subsequence in which every element is greater than the previous.',
      'LIS',
      'longest subsequence that goes up',
      'leetcode 300',
      'longest incresing subsequence',
      '[10, 9, 2, 5, 3, 7, 101, 18] -> 4 (length of the longest rising subsequence)',
      'What is the largest number of elements I can keep so that they increase from left to right?',
      'Dynamic programming for the increasing subsequence of maximal length.',
      'Not contiguous: the longest rising chain of values.',
      'Stack boxes in given order, each bigger than the last: the maximum number of boxes.',
      'I want only the length, not the subsequence itself, which has to be strictly ascending.',
      'How many numbers at most form an increasing sequence within the list, order preserved?',
      'Compute the maximal length of increasing subsequences; an empty list gives 0.',
    ],
  }),
  family({
    name: 'max-profit',
    group: 'dynamic-programming',
    names: ['maxProfit', 'bestTrade', 'buyAndSell', 'stockProfit'],
    params: [{ name: 'prices', type: 'number[]', alt: ['xs', 'quotes', 'values', 'stock'] }],
    returns: 'number',
    body: `  let low = Infinity;
  let best = 0;
  for (const price of $prices) {
    low = Math.min(low, price);
    best = Math.max(best, price - low);
  }
  return best;`,
    tests: [
      [[[7, 1, 5, 3, 6, 4]], 5],
      [[[7, 6, 4]], 0],
      [[[]], 0],
      [[[5]], 0],
      [[[1, 2]], 1],
      [[[3, 8, 1, 4]], 5],
    ],
    phrasings: [
      'Find the maximum profit from buying and selling a stock once.',
      'how do i get the best profit with one buy and one later sell from a list of prices?',
      'best time to buy and sell stock',
      'I have share prices by day and may buy once and sell once later; how much can I make?',
      'Please return the largest difference between a price and an earlier price, 0 if there is no gain.',
      'Returns the maximal profit of one transaction, zero when prices only fall.',
      'need max profit, one trade',
      'Given daily prices, choose a day to buy and a later day to sell such that the profit is maximal.',
      'stock profit single transaction',
      'buy low sell high, one time',
      'leetcode 121',
      'maximum proft from stock prices',
      '[7, 1, 5, 3, 6, 4] -> 5 (buy at 1, sell at 6)',
      'What would the ideal trader have earned with a single trade?',
      'The biggest rise from any price to some later price; no rise means 0.',
      'How can one compute the best buy/sell pair in a price series?',
      'Largest increase between two times, in order.',
      'I want to know the most money possible from one purchase and one sale of a share.',
      'Compute the greatest upward move in a list where low comes before high.',
      'Crypto prices in an array: best single trade gain, never negative.',
    ],
    rules: [
      {
        say: [
          'any number of trades is allowed',
          'you may buy and sell as often as you like',
          'with unlimited transactions instead of one, holding one share at most',
        ],
        body: `  let total = 0;
  for (let i = 1; i < $prices.length; i++) total += Math.max(0, $prices[i] - $prices[i - 1]);
  return total;`,
        tests: [
          [[[7, 1, 5, 3, 6, 4]], 7],
          [[[1, 2, 3]], 2],
          [[[3, 2, 1]], 0],
          [[[]], 0],
        ],
      },
    ],
  }),
  family({
    name: 'min-cost-stairs',
    group: 'dynamic-programming',
    names: ['minCostStairs', 'minCostClimbing', 'cheapestClimb', 'minCost'],
    params: [{ name: 'costs', type: 'number[]', alt: ['xs', 'fees', 'prices'] }],
    returns: 'number',
    body: `  let a = 0;
  let b = 0;
  for (const cost of $costs) [a, b] = [b, cost + Math.min(a, b)];
  return Math.min(a, b);`,
    tests: [
      [[[10, 15, 20]], 15],
      [[[1, 100, 1, 1, 1, 100, 1, 1, 100, 1]], 6],
      [[[5, 3]], 3],
      [[[0, 0]], 0],
      [[[1, 2, 3]], 2],
      [[[4, 1, 1, 9]], 2],
    ],
    phrasings: [
      'Each stair has a cost; you may start on stair 0 or 1 and climb one or two stairs. What is the minimum cost to get past the last stair?',
      'how do i solve min cost climbing stairs?',
      'min cost climbing stairs',
      'I have the price of stepping on each stair and can go up by one or two; find the cheapest way to the top.',
      'Please return the least total cost to climb the staircase, steps of 1 or 2, free to begin at either of the first two stairs.',
      'Returns the cheapest climb, where the top is just beyond the last stair.',
      'need the minimal sum of stair costs to the top',
      'Given stair costs, paid when leaving a stair by one or two steps, minimise what is paid to reach the top.',
      'cheapest way up with 1 or 2 steps',
      'leetcode 746',
      'Minimum toll on a path where each move goes one or two cells ahead, ending after the last cell, starting at cell 0 or 1.',
      'min cost climbling stairs dp',
      '[10, 15, 20] -> 15, cheapest climb by 1 or 2 stairs',
      'Walk up a staircase as cheap as possible; each stair used charges its fee.',
      'How little can I pay to reach the floor above when I may skip every other stair?',
      'Dynamic programming: cost array of stairs, single or double steps, minimum total.',
      'Lowest possible cost to pass all stairs.',
      'I want the minimum cost to climb, given a fee per step of the stair.',
      'Skip a stair or not: minimise the fees until the top.',
      'Compute the smallest cost of getting to the end of the stairs.',
    ],
  }),
  family({
    name: 'jump-game',
    group: 'dynamic-programming',
    names: ['canJump', 'canReachEnd', 'jumpGame', 'reachable'],
    params: [xs],
    returns: 'boolean',
    body: `  let reach = 0;
  for (let i = 0; i < $xs.length; i++) {
    if (i > reach) return false;
    reach = Math.max(reach, i + $xs[i]);
  }
  return true;`,
    tests: [
      [[[2, 3, 1, 1, 4]], true],
      [[[3, 2, 1, 0, 4]], false],
      [[[0]], true],
      [[[1, 0, 2]], false],
      [[[2, 0, 0]], true],
      [[[]], true],
      [[[0, 1]], false],
    ],
    phrasings: [
      'Each number is the maximum jump length from that index. Can you get from the first to the last index?',
      'how do i check if the end of the array is reachable by jumps of at most xs[i]?',
      'jump game',
      'I stand on the first field; each field says how far I may jump at most. Do I reach the last field?',
      'Please return true if the last position can be reached from the start.',
      'Returns whether one can jump to the end of the list.',
      'need the greedy jump game check',
      'Given non-negative maximum jumps, decide if you can arrive at the last index.',
      'can reach end',
      'leetcode 55',
      'Is the last element reachable, moving forward by up to the value of the current element?',
      'jmup game',
      'can the end be reached, values are max jumps: [2, 3, 1, 1, 4] -> true, [3, 2, 1, 0, 4] -> false',
      'A frog on stone i may leap at most xs[i] stones. Can it get to the final stone?',
      'Test whether zeros block the way to the end (values are max steps).',
      'Starting at index 0, the entries are the longest allowed jumps; is the goal at the end attainable?',
      'I want to know if a path of jumps leads to the last index.',
      'Determine the reachability of the last cell.',
      'Can I hop through the array all the way?',
      'true if some sequence of allowed jumps ends on the last index',
    ],
  }),
];
