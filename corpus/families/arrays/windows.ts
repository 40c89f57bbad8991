/** Sliding windows and runs of neighbouring elements. */
import { type Family, family } from '../../family.js';

const xs = { name: 'xs', type: 'number[]', alt: ['nums', 'numbers', 'values', 'arr', 'list'] };
const k = { name: 'k', type: 'number', alt: ['size', 'n', 'windowSize', 'width'] };

export const families: readonly Family[] = [
  family({
    name: 'moving-average',
    group: 'arrays',
    names: ['movingAverage', 'rollingAverage', 'slidingAverage', 'rollingMean', 'smooth'],
    params: [xs, k],
    returns: 'number[]',
    body: `  const result: number[] = [];
  for (let i = 0; i + $k <= $xs.length; i++) {
    const total = $xs.slice(i, i + $k).reduce((sum, x) => sum + x, 0);
    result.push(total / $k);
  }
  return result;`,
    tests: [
      [
        [[1, 2, 3, 4], 2],
        [1.5, 2.5, 3.5],
      ],
      [
        [[5, 7], 1],
        [5, 7],
      ],
      [[[1, 2], 3], []],
      [[[], 2], []],
      [[[3, 3, 3], 3], [3]],
      [
        [[0, 6, -6, 3], 3],
        [0, 1],
      ],
    ],
    phrasings: [
      'Compute the moving average of an array with window size k.',
      'how do i get a rolling mean over a list of numbers? the window length is a parameter',
      'moving average',
      'I have daily temperatures and want them smoothed: the mean of every k days in a row.',
      'Please return the averages of all windows of k consecutive elements.',
      'Returns the mean of each contiguous block of the given size (full windows only).',
      'need a simple moving average',
      'Given a series and a window size, average each window as it slides along.',
      'rolling average with window k',
      'SMA of prices',
      'Smooth a series by averaging k neighbouring values at a time.',
      'moving avarage of a list',
      '[1, 2, 3, 4] with k = 2 -> [1.5, 2.5, 3.5], mean of each window',
      'Slide a window across the data and output the mean at each stop.',
      'What is the average of every run of k adjacent values?',
      'Calculate sliding window means; too short a list gives an empty array.',
      'I want k-day averages of my numbers.',
      'Average over the values i to i+k-1 for every possible i.',
      'For every k successive readings give their mean.',
      'windowed average',
    ],
  }),
  family({
    name: 'max-window-sum',
    group: 'arrays',
    names: ['maxWindowSum', 'maxSumOfK', 'bestWindow', 'maxSubarraySum', 'largestWindowSum'],
    params: [xs, k],
    returns: 'number',
    body: `  let total = 0;
  for (let i = 0; i < $k; i++) total += $xs[i];
  let best = total;
  for (let i = $k; i < $xs.length; i++) {
    total += $xs[i] - $xs[i - $k];
    best = Math.max(best, total);
  }
  return best;`,
    tests: [
      [[[1, 2, 3, 4], 2], 7],
      [[[5, -1, 5], 2], 4],
      [[[2], 1], 2],
      [[[9, 1, 1, 9, 1], 3], 11],
      [[[-5, -2, -3], 1], -2],
      [[[1, 1, 1], 3], 3],
    ],
    phrasings: [
      'Find the maximum sum of k consecutive elements.',
      'how do i get the largest sum of any window of size k in a list?',
      'max sum subarray of length k',
      'I have daily sales and want the best k days in a row: how much was sold then?',
      'Please return the greatest total of a contiguous block of k numbers.',
      'Returns the highest window sum.',
      'need sliding window maximum sum',
      'Given an array and k, what is the largest sum of a subarray that has exactly k elements?',
      'best sum over k adjacent numbers',
      'fixed size window, max total',
      'Among all runs of k neighbours find the one with the biggest sum, return the sum.',
      'maximum sum of k consecutve elements',
      'best sum of that many in a row: [1, 2, 3, 4], 2 -> 7',
      'Which k successive values add up to the most? just the total',
      'Compute the peak k-period total of a series.',
      'Slide a window of k over the numbers, keep the best total.',
      'The most profitable k-day stretch given daily profits (k is at most the number of days).',
      'I want the largest possible sum of k elements next to each other.',
      'Get the top sum of any slice of length k.',
      'classic sliding window exercise: max sum for window size k',
    ],
    rules: [
      {
        say: [
          'return 0 if there are fewer than k elements',
          '0 when the array is shorter than k',
          'if k is larger than the array, 0',
        ],
        body: `  if ($xs.length < $k) return 0;
  let total = 0;
  for (let i = 0; i < $k; i++) total += $xs[i];
  let best = total;
  for (let i = $k; i < $xs.length; i++) {
    total += $xs[i] - $xs[i - $k];
    best = Math.max(best, total);
  }
  return best;`,
        tests: [
          [[[1, 2], 3], 0],
          [[[1, 2, 3, 4], 2], 7],
          [[[], 1], 0],
          [[[-4, -1], 1], -1],
        ],
      },
      {
        say: [
          'return null if there are fewer than k elements',
          'null when the array is shorter than k',
          'if k is larger than the array, null',
        ],
        returns: 'number | null',
        body: `  if ($xs.length < $k) return null;
  let total = 0;
  for (let i = 0; i < $k; i++) total += $xs[i];
  let best = total;
  for (let i = $k; i < $xs.length; i++) {
    total += $xs[i] - $xs[i - $k];
    best = Math.max(best, total);
  }
  return best;`,
        tests: [
          [[[1, 2], 3], null],
          [[[1, 2, 3, 4], 2], 7],
          [[[], 1], null],
        ],
      },
    ],
  }),
  family({
    name: 'sliding-windows',
    group: 'arrays',
    names: ['windows', 'slidingWindows', 'getWindows', 'slidingWindow', 'windowed'],
    params: [xs, k],
    returns: 'number[][]',
    body: `  const result: number[][] = [];
  for (let i = 0; i + $k <= $xs.length; i++) result.push($xs.slice(i, i + $k));
  return result;`,
    tests: [
      [
        [[1, 2, 3, 4], 2],
        [
          [1, 2],
          [2, 3],
          [3, 4],
        ],
      ],
      [[[1, 2, 3], 3], [[1, 2, 3]]],
      [[[1, 2], 3], []],
      [[[], 1], []],
      [
        [[5, 6], 1],
        [[5], [6]],
      ],
      [
        [[1, 2, 3, 4], 3],
        [
          [1, 2, 3],
          [2, 3, 4],
        ],
      ],
    ],
    phrasings: [
      'Return all windows of k consecutive elements.',
      'how do i get every contiguous sub-array of length k?',
      'sliding windows of size k',
      'I have a series and want overlapping slices of k values, moving one step each time.',
      'Please list each run of k neighbouring elements.',
      'Returns the sub-arrays of the given length, overlapping.',
      'need a sliding window over a list',
      'Given an array and a window size, produce the window at each start position.',
      'all subarrays with exactly k elements',
      'windows of a list',
      'n-grams of a number list, n is a parameter',
      'slidng window view of an array',
      'all runs of that length, e.g. [1, 2, 3, 4] and 2 -> [[1, 2], [2, 3], [3, 4]]',
      'Cut out each group of k adjacent values; a list that is too short has no windows.',
      'How can I look at k elements at a time, shifting by one?',
      'Collect the contiguous k-element pieces of an array.',
      'I want to compare each k-day period, so split my data in overlapping periods.',
      'Produce consecutive k-tuples from a sequence.',
      'Make a list of windows with full length only.',
      'every k items in a row',
    ],
  }),
  family({
    name: 'longest-run',
    group: 'arrays',
    names: ['longestRun', 'longestStreak', 'maxRun', 'longestRepeat'],
    params: [xs],
    returns: 'number',
    body: `  let best = 0;
  let run = 0;
  for (let i = 0; i < $xs.length; i++) {
    run = $xs[i] === $xs[i - 1] ? run + 1 : 1;
    best = Math.max(best, run);
  }
  return best;`,
    tests: [
      [[[1, 1, 2, 2, 2, 3]], 3],
      [[[]], 0],
      [[[4]], 1],
      [[[1, 2, 3]], 1],
      [[[7, 7]], 2],
      [[[1, 2, 2, 1, 1, 1, 1]], 4],
    ],
    phrasings: [
      'Return the length of the longest run of equal consecutive numbers.',
      'how do i find the longest streak of the same value in a list?',
      'longest run of identical elements',
      'I have dice rolls and want to know how many times at most the same number came in a row.',
      'Please find the maximum number of adjacent equal elements.',
      'Returns how long the longest stretch of one repeated value is.',
      'need the biggest streak of repeats',
      'Given an array, how many equal neighbours in a row are there at most?',
      'max consecutive same',
      'longest repeated stretch',
      'Measure the longest sequence in which the value does not change.',
      'longest streek of equal numbers',
      '[1, 1, 2, 2, 2, 3] -> 3 (most equal ones in a row)',
      'For how long did the reading stay constant at most (number of samples)?',
      'Count the size of the largest block of the same element, 0 if the array is empty.',
      'The list is grouped in runs; give the length of the longest.',
      'I want the record number of successive identical results.',
      'What is the greatest number of times a value is directly repeated, counting itself?',
      'Length of longest plateau.',
      'find maximum run length',
    ],
  }),
  family({
    name: 'max-consecutive-ones',
    group: 'arrays',
    names: ['maxOnes', 'maxConsecutiveOnes', 'longestOnes', 'onesStreak'],
    params: [xs],
    returns: 'number',
    body: `  let best = 0;
  let run = 0;
  for (const x of $xs) {
    run = x === 1 ? run + 1 : 0;
    best = Math.max(best, run);
  }
  return best;`,
    tests: [
      [[[1, 1, 0, 1]], 2],
      [[[]], 0],
      [[[0, 0]], 0],
      [[[1]], 1],
      [[[1, 0, 1, 1, 1]], 3],
      [[[0, 1, 0, 1]], 1],
    ],
    phrasings: [
      'Find the maximum number of consecutive 1s in a binary array.',
      'how do i get the longest streak of ones in a list of 0s and 1s?',
      'max consecutive ones',
      'I have wins and losses as 1 and 0 and want the longest winning streak.',
      'Please count the most ones that follow each other directly.',
      'Returns the length of the longest block of 1s.',
      'need the longest run of 1',
      'Given a bit array, how long is its longest stretch of ones?',
      'longest sequence of ones',
      'ones in a row, max',
      'A habit tracker stores 1 for done and 0 for not done. What is the best streak?',
      'maximun number of 1s in a row',
      '[1, 1, 0, 1] -> 2, most 1s in a row',
      'Look for the biggest group of adjacent 1s.',
      'The zeros break the series; what is the largest series of ones?',
      'Compute the longest uninterrupted sequence of 1 values, 0 when there are none.',
      'For how many days in a row was it on (1) at most?',
      'I want the record for successive ones.',
      'Count consecutive 1s, keep the maximum.',
      'Size of the longest run made of ones.',
    ],
  }),
  family({
    name: 'longest-increasing-run',
    group: 'arrays',
    names: ['longestIncreasingRun', 'longestRise', 'increasingStreak', 'longestClimb'],
    params: [xs],
    returns: 'number',
    body: `  let best = 0;
  let run = 0;
  for (let i = 0; i < $xs.length; i++) {
    run = i > 0 && $xs[i] > $xs[i - 1] ? run + 1 : 1;
    best = Math.max(best, run);
  }
  return best;`,
    tests: [
      [[[1, 2, 3, 1, 2]], 3],
      [[[]], 0],
      [[[4]], 1],
      [[[3, 2, 1]], 1],
      [[[2, 2, 3]], 2],
      [[[-3, -2, 0, 5, 4]], 4],
    ],
    phrasings: [
      'Return the length of the longest strictly increasing contiguous run.',
      'how long is the longest stretch of consecutive numbers that keep going up?',
      'longest increasing subarray length',
      'I have share prices and want to know the longest period in which the price rose every day (number of prices).',
      'Please find the length of the longest sub-array whose elements strictly increase.',
      'Returns the size of the longest rising streak.',
      'need the longest climb in a list, adjacent elements only',
      'Given an array, count the elements of its longest ascending contiguous part.',
      'max length of continuous increase',
      'longest rising run',
      'How many elements in a row are each bigger than the one before, at most?',
      'longest incresing continuous sequence',
      'longest climb without a break: [1, 2, 3, 1, 2] -> 3',
      'Measure the longest strictly growing segment; equal values end it.',
      'longest continuous increasing subsequence',
      'For how many readings in succession did the temperature go up?',
      'Find the best improving streak in a list of results.',
      'I want the length of the longest uphill section.',
      'Segment length where neighbours increase, maximum over all segments, 0 for an empty list.',
      'Largest number of successive ascending values.',
    ],
  }),
];
