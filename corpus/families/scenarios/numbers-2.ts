/** Numbers and lists of numbers: small tasks of two to four steps. */
import { type Family, family } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'numbers-step-streak',
    group: 'scenarios',
    names: ['longestStreak', 'bestStreak', 'longestActiveStreak', 'goalStreak', 'maxStreak'],
    params: [{ name: 'steps', type: 'number[]', alt: ['days', 'counts', 'daily', 'values'] }],
    returns: 'number',
    slots: { limit: [5000, 8000, 10000] },
    body: `  let longest = 0;
  let streak = 0;
  for (const count of $steps) {
    streak = count >= {limit} ? streak + 1 : 0;
    longest = Math.max(longest, streak);
  }
  return longest;`,
    tests: ({ limit }) => {
      const l = limit as number;
      return [
        [[[]], 0],
        [[[l, l - 1, l, l]], 2],
        [[[l - 1, 0, 10]], 0],
        [[[l + 5, l, l + 1]], 3],
        [[[l, l, 0, l]], 2],
        [[[0, 0, 2 * l, 2 * l, 2 * l, 1, l]], 3],
        [[[100, l, l, 100, l, l, l, l]], 4],
      ];
    },
    phrasings: [
      'longest streak of days in a row with at least {limit} steps',
      'my fitness tracker gives steps per day; how many days at most did I reach {limit} steps or more without a break?',
      'longest run of consecutive values >= {limit}, 0 if there is none',
      'how do i find the maximum number of successive days on which the goal of {limit} steps was met (exactly {limit} is met)?',
      'Returns the length of the longest sequence of adjacent entries that are {limit} or more.',
      'step counts -> best streak, a day counts from {limit} on',
      'Gamification: a streak goes on as long as the daily count is not below {limit}. What was the longest streak?',
      'count consecutive days >= {limit}, reset on a lower day, return the max',
      'Please write a function for a pedometer app which tells the record number of days in a row hitting {limit} steps (inclusive).',
      'array of daily step totals, longest stretch without any day under {limit}',
      'Given sales per day, what is the longest unbroken series of days with revenue of at least {limit}? No such day means 0.',
      'maximal contiguous block where every number is at least {limit}; its length please',
      'streak length helper, threshold {limit} inclusive, [] -> 0',
      'For how many days running did someone walk {limit}+ steps, best case in the list?',
      'the most consecutive elements not less than {limit}',
      'longest consequtive run of days over or equal {limit} steps',
      'I want the record streak: days reaching {limit} extend it, other days break it, answer 0 when the goal was never reached',
      'Find how long the longest chain of values greater than or equal to {limit} is.',
      'walking challenge, {limit} steps a day required, longest time someone kept it up in days',
      'Number of days in the best uninterrupted series at or above {limit} steps.',
      'scan the list, current streak grows while value >= {limit} otherwise back to zero, output biggest streak',
    ],
    rules: [
      {
        say: [
          'a single day is no streak, so 1 becomes 0',
          'only streaks of two or more days count, otherwise 0',
          'return 0 if the longest one is just one day',
          'streaks must last at least 2 days or the result is 0',
          'one day alone does not count and gives 0',
        ],
        body: `  let longest = 0;
  let streak = 0;
  for (const count of $steps) {
    streak = count >= {limit} ? streak + 1 : 0;
    longest = Math.max(longest, streak);
  }
  return longest >= 2 ? longest : 0;`,
        tests: ({ limit }) => {
          const l = limit as number;
          return [
            [[[]], 0],
            [[[l]], 0],
            [[[l, 0, l, 0, l]], 0],
            [[[l, l - 1, l, l]], 2],
            [[[l + 5, l, l + 1]], 3],
          ];
        },
      },
    ],
  }),
  family({
    name: 'numbers-trail-peaks',
    group: 'scenarios',
    names: ['findPeaks', 'peakIndexes', 'localPeaks', 'hilltops', 'summitPositions'],
    params: [{ name: 'heights', type: 'number[]', alt: ['elevations', 'altitudes', 'values', 'profile'] }],
    returns: 'number[]',
    body: `  const peaks: number[] = [];
  for (let i = 1; i < $heights.length - 1; i++) {
    if ($heights[i] > $heights[i - 1] && $heights[i] > $heights[i + 1]) peaks.push(i);
  }
  return peaks;`,
    tests: [
      [[[1, 3, 2, 5, 4]], [1, 3]],
      [[[1, 2, 3]], []],
      [[[]], []],
      [[[5, 1, 5]], []],
      [[[1, 4, 4, 1]], []],
      [[[900, 1200, 1100, 1150, 1150, 800]], [1]],
      [[[0, 2, 0, 2, 0, 2, 0]], [1, 3, 5]],
    ],
    phrasings: [
      'indexes of all hilltops on a hiking trail: heights strictly greater than the one before and the one after; the first and last point never count',
      'local maxima of an array as indexes, both neighbours must be smaller, ends excluded',
      'how do i find the peaks in a list of elevations? a peak is higher than both its neighbours, give me the positions, the ends are no peaks',
      'I have an altitude profile of a bike tour and want to mark each summit. Return the indexes whose height is above the previous and the next height (edges and flat tops are not summits).',
      'Returns the positions of elements larger than both adjacent elements; borders are skipped.',
      '[1,3,2,5,4] -> [1,3], positions where the value is higher than left and right neighbour',
      'peaks: i with h[i-1] < h[i] > h[i+1], collect i',
      'Given heights, list every index (not the first nor the last) at which both neighbours are lower.',
      'Find where the curve goes up and then straight down again; the indices of these turning points, plateaus ignored, end points ignored.',
      'Please detect spikes in a signal: samples strictly bigger than the sample on either side. Output indices, inner samples only.',
      'positions of local peaks, strict, without the ends',
      'which stations on the route are higher than the stations right before and after them? indexes please, and the two ends do not qualify',
      'For a chart I need peak indexes. A value equal to a neighbour is not a peak, and neither is the first or last value.',
      'mountain tops in an array -> list of index numbers; needs a lower number on both sides',
      'Return all i such that heights[i] exceeds heights[i - 1] and heights[i + 1]; no such i gives [].',
      'local maximum finder returning an array of indexs, boundary elements not considered',
      "the index of each price high, i.e. a price above yesterday's and above tomorrow's, so never the first or final day",
      'get indices of elements that top both direct neighbors (strictly), first/last excluded',
      'walk along the list and note the index whenever the middle one of three neighbouring values is the highest of the three on its own',
      'Roller coaster track heights as numbers; where are the crests? Crest = strictly higher than its two neighbours; answer as indexes.',
      'array peaks, excluding edges, as an array of positions in ascending order',
    ],
    rules: [
      {
        say: [
          'only those of at least 1000 metres count',
          'ignore peaks lower than 1000',
          'the height must be 1000 or more as well',
          'leave out anything under 1000',
          'and only if the value is at least 1000',
        ],
        body: `  const peaks: number[] = [];
  for (let i = 1; i < $heights.length - 1; i++) {
    const isPeak = $heights[i] > $heights[i - 1] && $heights[i] > $heights[i + 1];
    if (isPeak && $heights[i] >= 1000) peaks.push(i);
  }
  return peaks;`,
        tests: [
          [[[1, 3, 2, 5, 4]], []],
          [[[900, 1200, 1100, 1150, 1150, 800]], [1]],
          [[[900, 1000, 900, 999, 900]], [1]],
          [[[]], []],
          [[[0, 2000, 0, 1500, 0]], [1, 3]],
          [[[2000, 1500, 2000]], []],
        ],
      },
    ],
  }),
  family({
    name: 'numbers-biggest-jump',
    group: 'scenarios',
    names: ['biggestJump', 'largestChange', 'biggestSwing', 'steepestStep', 'maxJumpPair'],
    params: [{ name: 'rates', type: 'number[]', alt: ['prices', 'values', 'levels', 'quotes'] }],
    returns: 'number[] | null',
    body: `  if ($rates.length < 2) return null;
  let best = 1;
  for (let i = 2; i < $rates.length; i++) {
    if (Math.abs($rates[i] - $rates[i - 1]) > Math.abs($rates[best] - $rates[best - 1])) best = i;
  }
  return [$rates[best - 1], $rates[best]];`,
    tests: [
      [[[1, 5, 2, 10, 9]], [2, 10]],
      [[[10, 1, 3]], [10, 1]],
      [[[]], null],
      [[[4]], null],
      [[[0, 3, 0, 3]], [0, 3]],
      [[[7, 7, 7]], [7, 7]],
      [[[-4, -9, 1]], [-9, 1]],
    ],
    phrasings: [
      'The two neighbouring exchange rates with the biggest jump between them, up or down, as [before, after]; first such pair on ties; null for fewer than two rates.',
      'which adjacent pair in the list differs the most? return both numbers in their order, the earliest pair if equal, null if less than 2 numbers',
      'largest change between neighbours -> [previous, next], direction does not matter, ties: first, too short: null',
      'how do i get the pair of consecutive values having the greatest absolute difference (first one wins), or null when there is no pair?',
      'I have daily water levels of a river. Give me the level before and after the most dramatic change, rise or fall. Earliest one if two changes are equally large, null without at least two levels.',
      'Returns the consecutive values with the maximal absolute difference as a two-element array, or null for lists shorter than two; the first on a tie.',
      '[1,5,2,10,9] -> [2,10] because 8 is the biggest step from one number to the next (falls count too, first on ties, null under two elements)',
      'Find the steepest step of a price series, regardless of sign, and return [from, to]. Keep the earliest of equal steps. No step: null.',
      'stock quotes: biggest overnight swing in either direction as a pair; fewer than 2 quotes -> null; on equal swings take the first',
      'Please compare each number with its successor and hand back the two that are furthest apart (earliest if tied, null when the array has 0 or 1 entries).',
      'max abs diff of neighbors, output the neighbors themselves in list order; first max; null for length < 2',
      'need the most extreme transition in a sensor log: value before, value after. null if the log has not got two values, leftmost for ties',
      'where does the temperature curve jump the most? return the old and new temperature in an array, null if there are not two, first jump for ties',
      'Given heart rates measured every minute, output the pair of successive measurements with the largest gap between them; sign ignored; tie -> earlier; short list -> null',
      'bigest difference between two values standing next to each other, return those two values [a, b] or null, the first pair wins',
      'Among all pairs (x[i], x[i+1]) choose the one with the greatest |x[i+1] - x[i]|, the lowest i on a tie; null if there is no pair.',
      'sudden change detector: rates in, [rate before, rate after] of the largest move out, null when under two rates, first of equal moves',
      'The largest leap, upwards or downwards, from one lap time to the next: give me both lap times. Two equal leaps: the former. Under two laps: null.',
      'list of numbers, look at steps between adjacent ones, return the endpoints of the widest step (absolute), first in case of a tie, null for no steps',
      'I would like to know between which two consecutive weigh-ins my weight changed most; an array with the earlier and the later weight; null for less than two weigh-ins; the first change if several are equal.',
    ],
  }),
  family({
    name: 'numbers-days-until-warmer',
    group: 'scenarios',
    names: ['daysUntilWarmer', 'waitForWarmer', 'daysToWarmer', 'warmerWaits', 'untilWarmer'],
    params: [{ name: 'temps', type: 'number[]', alt: ['temperatures', 'values', 'degrees', 'daily'] }],
    returns: 'number[]',
    slots: { d: [2, 3, 5], none: [0, -1] },
    body: `  return $temps.map((temp, i) => {
    const warmer = $temps.findIndex((other, j) => j > i && other >= temp + {d});
    return warmer === -1 ? {none} : warmer - i;
  });`,
    tests: ({ d, none }) => {
      const up = d as number;
      const no = none as number;
      return [
        [[[]], []],
        [[[20]], [no]],
        [[[10, 10 + up, 10 + 2 * up]], [1, 1, no]],
        [[[10, 9 + up, 10 + up]], [2, no, no]],
        [[[30, 20, 10]], [no, no, no]],
        [[[0, 0, 0, 10]], [3, 2, 1, no]],
        [[[-10, -12, -11, -3]], [3, 2, 1, no]],
      ];
    },
    phrasings: [
      'for each day how many days until it is at least {d} degrees warmer, {none} if that never happens',
      'daily temperatures: how long do I have to wait for a day with a rise of {d} or more compared to this day? {none} when no later day is warm enough',
      'Given a list of temperatures return a list of the same length: the distance to the next later day which is {d}+ degrees warmer, else {none}.',
      'how do i compute for every number the number of positions to the first later number that is greater by at least {d}? use {none} if there is none',
      'Returns, per day, the count of days to wait for a temperature at least {d} higher; {none} marks days without one.',
      'temps -> waiting days till temp + {d} is reached or exceeded ({none} = never)',
      'I run an outdoor pool. For each date in a list of degrees I want the days until it gets {d} or more degrees warmer, {none} if the data ends before that.',
      'next element bigger by {d} or more: offsets, default {none}',
      'Please map every temperature to how far ahead the nearest temperature lies that beats it by no less than {d} degrees. Put {none} where nothing does.',
      'stock prices per day, for every day: in how many days is the price at least {d} above the price of that day? {none} for not at all',
      'for i find smallest j > i with t[j] >= t[i] + {d}, answer j - i, otherwise {none}',
      'Waiting for warmer weather: a day counts as warmer from a difference of {d} degrees on. Output the waits as an array and {none} for those in vain.',
      'weather puzzle, like daily temperatures on leetcode but warmer means by {d} or more; not found = {none}',
      'how many days till the mercury climbs {d} degrees over the value of each day (at least)? use {none} as a filler',
      'need an array telling for each measurment when a value at least {d} larger turns up later, in steps, {none} otherwise',
      'Every day gets the number of days up to the first following day that is {d} degrees hotter or more; {none} if no such day follows.',
      'a simple quadratic solution is fine: for each temperature the gap in days to the next one higher by {d} or over, and {none} when missing',
      'steps to the next value exceeding or equalling current + {d}, {none} if no next value does, empty input gives empty output',
      'Look forward from each day. When is it first {d} or more degrees above that day? Give days ahead, {none} meaning never.',
      'temperatures array to array of waits; wait = days until temperature has gone up by {d} at least; last day and hopeless days get {none}',
    ],
  }),
  family({
    name: 'numbers-age-gap-pairs',
    group: 'scenarios',
    names: ['countPairs', 'pairsWithGap', 'countAgePairs', 'gapPairs', 'countPairsWithDifference'],
    params: [{ name: 'ages', type: 'number[]', alt: ['numbers', 'values', 'nums'] }],
    returns: 'number',
    slots: { k: [1, 2, 3, 5] },
    body: `  let pairs = 0;
  for (let i = 0; i < $ages.length; i++) {
    for (let j = i + 1; j < $ages.length; j++) {
      if (Math.abs($ages[i] - $ages[j]) === {k}) pairs++;
    }
  }
  return pairs;`,
    tests: ({ k }) => {
      const d = k as number;
      return [
        [[[]], 0],
        [[[10]], 0],
        [[[10, 10 + d]], 1],
        [[[10 + d, 10]], 1],
        [[[10, 10, 10 + d]], 2],
        [[[0, d, 2 * d]], 2],
        [[[7, 7, 7]], 0],
        [[[20, 20 + d, 20, 20 + d]], 4],
      ];
    },
    phrasings: [
      'count the pairs of children whose ages differ by exactly {k} years',
      'number of pairs in an array with absolute difference {k}',
      'how many pairs (i, j) with i < j are there where the two numbers are {k} apart?',
      'Summer camp: from a list of ages, in how many ways can I pick two kids with an age gap of {k}?',
      'Returns how many two-element combinations have a difference of exactly {k}.',
      'ages -> count of pairs with |a - b| = {k}',
      'Given numbers, find out how many pairs have values {k} apart, order within a pair does not matter.',
      'For a dance class we match people by age difference. How many matches with a difference of exactly {k} are possible?',
      'pairs with diff {k}, just the count, each pair counted one time',
      'I need to check every two entries of the list and count those which are {k} units from each other.',
      'Count couples of numbers separated by {k}, e.g. 10 and 10 plus {k}; negative or positive direction both fine.',
      'write a double loop that counts pairs whose absolute diference equals {k}',
      'Please tell me the number of pairs of players with ratings that lie {k} points apart.',
      'interview question: k-diff pairs with k = {k}, return how many',
      'the amount of unordered pairs in the array that differ by {k}',
      'compare each runner number with each later one, plus one if they are {k} apart',
      'What is the number of sibling pairs with {k} years between them in this list of ages?',
      'counts of pairs having gap {k}; no pairs or short list gives 0',
      'two numbers are friends if one is {k} more than the other. How many friendships are in the array?',
      'how many combinations of two elements where larger minus smaller is {k}',
    ],
    rules: [
      {
        say: [
          'count the same pair of ages only once',
          'equal pairs of values count once only',
          'repeated ages make no extra pairs',
          'only different pairs of values count',
          'ignore repeated values, so every value pair is counted a single time',
        ],
        body: `  const distinct = new Set($ages);
  return [...distinct].filter((age) => distinct.has(age + {k})).length;`,
        tests: ({ k }) => {
          const d = k as number;
          return [
            [[[]], 0],
            [[[10, 10, 10 + d]], 1],
            [[[20, 20 + d, 20, 20 + d]], 1],
            [[[0, d, 2 * d]], 2],
            [[[10 + d, 10]], 1],
            [[[7, 7, 7]], 0],
          ];
        },
      },
    ],
  }),
  family({
    name: 'numbers-fibonacci-multiples',
    group: 'scenarios',
    names: ['sumFibonacciMultiples', 'fibonacciSum', 'fibMultiplesSum', 'sumOfFibs', 'divisibleFibSum'],
    params: [{ name: 'limit', type: 'number', alt: ['max', 'n', 'upTo'] }],
    returns: 'number',
    slots: { k: [2, 3, 5] },
    body: `  let [a, b] = [1, 1];
  let sum = 0;
  while (a <= $limit) {
    if (a % {k} === 0) sum += a;
    [a, b] = [b, a + b];
  }
  return sum;`,
    tests: ({ k }) => {
      const by = (two: number, three: number, five: number) => (k === 2 ? two : k === 3 ? three : five);
      return [
        [[10], by(10, 3, 5)],
        [[34], by(44, 24, 5)],
        [[33], by(10, 24, 5)],
        [[100], by(44, 24, 60)],
        [[144], by(188, 168, 60)],
        [[1], 0],
        [[0], 0],
      ];
    },
    phrasings: [
      'sum of the Fibonacci numbers up to a limit (inclusive) that are divisible by {k}',
      'project euler style: add all fibonacci terms not exceeding n which are multiples of {k}',
      'how do i add up fibonacci numbers <= limit that {k} divides?',
      'Returns the total of those Fibonacci numbers that are at most the limit and leave no remainder when divided by {k}.',
      'fib sequence 1, 1, 2, 3, 5, ... keep terms divisible by {k}, stop after the limit, sum them',
      'limit -> sum of fib numbers that are multiples of {k} (limit itself included)',
      'Generate the Fibonacci series as long as terms do not exceed the maximum and total the ones where term mod {k} is 0.',
      'I was asked in an interview to sum every Fibonacci number divisible by {k} that is no bigger than a given number, with a simple while loop.',
      'Please compute the sum over Fibonacci numbers f with f <= max and f % {k} == 0; 0 if there are none.',
      'fibonacci filter + sum, filter: multiple of {k}, bound: up to and including n',
      'Maths homework: Given N, consider 1, 1, 2, 3, 5, 8 and so on up to N. What do the terms divisible by {k} add up to?',
      'total of fibonnaci values divisible by {k} up to some max value',
      'walk through the rabbit sequence (each term the sum of the two before) until it passes the limit, adding only multiples of {k}',
      'only fib numbers that are a multiple of {k} and not above the limit should be summed',
      'need one number: all Fibonacci numbers between 1 and limit, divisible by {k}, summed up',
      'What is the sum of Fibonacci numbers less than or equal to x that can be divided evenly by {k}?',
      'sum fibs where fib mod {k} is zero, fib <= bound',
      'The Fibonacci terms through the limit, filtered to multiples of {k}, reduced to a sum.',
      'accumulate fibonacci numbers if they are divisible by {k}; end once a term is greater than the argument',
      'Could you write code summing the {k}-divisible members of the Fibonacci sequence that do not go over a limit?',
    ],
  }),
];
