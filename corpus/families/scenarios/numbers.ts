/** Numbers and lists of numbers: small tasks of two to four steps. */
import { type Family, family } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'numbers-trimmed-mean',
    group: 'scenarios',
    names: ['trimmedMean', 'averageWithoutExtremes', 'judgeScore', 'fairAverage', 'meanOfMiddle'],
    params: [{ name: 'scores', type: 'number[]', alt: ['marks', 'points', 'values', 'ratings'] }],
    returns: 'number',
    slots: { k: [1, 2] },
    body: `  const sorted = [...$scores].sort((a, b) => a - b);
  const kept = sorted.slice({k}, -{k});
  return kept.reduce((sum, score) => sum + score, 0) / kept.length;`,
    tests: ({ k }) => [
      [[[9, 1, 5, 7, 3]], 5],
      [[[8, 8, 8, 8, 8, 8]], 8],
      [[[1, 2, 3, 4, 100, 6]], k === 1 ? 3.75 : 3.5],
      [[[-5, -1, 0, 20, 7]], k === 1 ? 2 : 0],
      [[[7.5, 6, 9.5, 8, 8.5, 6.5, 10]], 8],
      [[[100, 20, 3, 15, 9, 8]], k === 1 ? 13 : 12],
    ],
    phrasings: [
      'figure skating: drop the {k} lowest and the {k} highest scores, then average the rest',
      'how do I take the mean of the judges scores without the top {k} and the bottom {k}?',
      'Diving competition. The panel gives a list of scores, the best {k} and worst {k} are struck out and what counts is the average of those remaining.',
      'trimmed mean, cut {k} value(s) from each end after sorting',
      'Returns the average of the numbers after removing the {k} smallest and {k} largest.',
      'scores -> sort, throw away {k} on both sides -> mean',
      'I have customer ratings and a few people always vote extreme, so please ignore the lowest {k} and highest {k} and give me the average of the others.',
      'Given marks of a jury, compute the mean without {k} extreme value(s) at either end; do not change the input array.',
      'average minus outliers: remove {k} min and {k} max, equal values may be removed too but only {k} per side',
      'robust average of lap times: leave out the {k} fastest and {k} slowest laps',
      'calculate the mean of the middle values, i.e. everything except the {k} least and {k} greatest',
      'Discard {k} from the top and {k} from the bottom of the sorted scores. Average what is left.',
      'need avarage score without the {k} best and the {k} worst',
      'Could somebody show a truncated mean in typescript where {k} observation(s) get chopped at each tail?',
      'The fair score of a gymnast: the list of points sans the highest {k} and lowest {k}, averaged.',
      'mean of list ignoring {k} biggest and {k} smallest numbers',
      'For a cooking contest the jury marks come in as an array; {k} highest and {k} lowest are not counted; result is the arithmetic mean of the remainder, not rounded.',
      'what is the average once {k} of the lowest and {k} of the highest entries are thrown out',
      'my teacher wants a function that sorts the numbers, slices off {k} at the begining and {k} at the end and averages the rest',
      'Average of scores after dropping extremes ({k} each way).',
      'sensor values: trim {k} per tail, return mean',
      'Exclude the {k} top and {k} bottom bids and tell me the mean of all other bids.',
    ],
    rules: [
      {
        say: [
          'return 0 when nothing is left',
          '0 if no score remains after that',
          'too few scores give 0',
          'should all scores be removed the answer is 0',
          'and 0 for lists that are too short',
        ],
        body: `  const sorted = [...$scores].sort((a, b) => a - b);
  const kept = sorted.slice({k}, -{k});
  if (kept.length === 0) return 0;
  return kept.reduce((sum, score) => sum + score, 0) / kept.length;`,
        tests: ({ k }) => [
          [[[]], 0],
          [[[4]], 0],
          [[[3, 9]], 0],
          [[[9, 1, 5, 7, 3]], 5],
          [[[2, 9, 4]], k === 1 ? 4 : 0],
          [[[1, 2, 3, 4, 100, 6]], k === 1 ? 3.75 : 3.5],
        ],
      },
    ],
  }),
  family({
    name: 'numbers-median-of-parity',
    group: 'scenarios',
    names: ['{kind}Median', '{kind}sMedian', '{kind}NumbersMedian', '{kind}Middle'],
    params: [{ name: 'numbers', type: 'number[]', alt: ['nums', 'values', 'xs'] }],
    returns: 'number | null',
    slots: { kind: ['even', 'odd'] },
    body: ({
      kind,
    }) => `  const {kind}s = $numbers.filter((n) => n % 2 ${kind === 'even' ? '===' : '!=='} 0).sort((a, b) => a - b);
  if ({kind}s.length === 0) return null;
  const mid = Math.floor({kind}s.length / 2);
  return {kind}s.length % 2 === 1 ? {kind}s[mid] : ({kind}s[mid - 1] + {kind}s[mid]) / 2;`,
    tests: ({ kind }) => [
      [[[2, 3, 8, 5, 4, 7]], kind === 'even' ? 4 : 5],
      [[[10, 2, 1, 9]], kind === 'even' ? 6 : 5],
      [[[]], null],
      [[[6, 6]], kind === 'even' ? 6 : null],
      [[[3]], kind === 'even' ? null : 3],
      [[[-4, -3, 0, -1, 100]], kind === 'even' ? 0 : -2],
      [[[12, 4, 11, 5, 30, 7, 2, 9]], 8],
    ],
    phrasings: [
      'median of the {kind} numbers in a list, null if there are none',
      'how can i get the middle value of just the {kind} numbers? average the two middle ones when their count is even, null when nothing matches',
      'Keep only {kind} numbers, sort them and return the median; null for no {kind} number at all.',
      'The houses on one side of our street have {kind} numbers. From a list of all house numbers I need the median of the {kind} ones, or null if none are {kind}.',
      'filter {kind} -> median (mean of the middle two if needed), none -> null',
      'Returns the median of all {kind} integers of the array, or null when it holds no {kind} integer.',
      'Write something that picks the {kind} values from an unsorted array and gives their median. Without any, null.',
      'homework: find the median but count {kind} numbers only. If the array has no {kind} numbers return null',
      'need median over {kind} entries, input must stay unsorted, null if empty',
      'What is the median of those ticket numbers that are {kind}? With an even amount of them take the mean of both central ones; null if no ticket is {kind}.',
      'Given integers, some negative, ignore everything that is not {kind} and compute the median, null if nothing is left',
      'medain of {kind} nums only, null when there arent any',
      'I would like the central value among {kind} numbers of the list, please; two central values are averaged and a list lacking {kind} numbers gives null.',
      'statistics with a twist: median restricted to {kind} numbers (null for an empty selection)',
      'for a list of lottery numbers, take the {kind} ones, order them, give the middle one or the average of the middle two; null if none',
      'Median after filtering by parity ({kind}). No hits: null.',
      'numbers[] to median of {kind} numbers or null',
      'Select {kind} integers and return their 50th percentile in the classic median sense, else null if none exist',
      'Can you write me the median function which skips every number that is not {kind} and answers null when all are skipped?',
      'the {kind} numbers sorted ascending, then the one in the middle (or midpoint of the two); null without {kind} numbers',
      'Median of {kind} page numbers; return null when no page is {kind}.',
    ],
  }),
  family({
    name: 'numbers-modes-with-ties',
    group: 'scenarios',
    names: ['modes', 'mostCommonValues', 'findModes', 'mostFrequentSizes', 'allModes'],
    params: [{ name: 'sizes', type: 'number[]', alt: ['values', 'numbers', 'rolls', 'nums'] }],
    returns: 'number[]',
    body: `  const counts = new Map<number, number>();
  for (const size of $sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts.keys()].filter((size) => counts.get(size) === most).sort((a, b) => a - b);`,
    tests: [
      [[[42, 38, 42, 40]], [42]],
      [[[5, 3, 5, 3, 1]], [3, 5]],
      [[[]], []],
      [[[7]], [7]],
      [[[10, 9, 10, 9]], [9, 10]],
      [[[0, 0, -1, -1, -1, 2]], [-1]],
      [[[6, 6, 6]], [6]],
    ],
    phrasings: [
      'Which shoe sizes were sold most often? return all of them when several tie, smallest first',
      'mode of a list of numbers; with ties give every mode in ascending order, empty list -> []',
      'I rolled a die a lot of times and want the number or numbers that came up most, sorted ascending.',
      'how do i find all modes of an array (there may be more than one)? sort the result from low to high',
      'Returns the most frequent values sorted ascending; more than one if they occur equally often.',
      '[5,3,5,3,1] -> [3,5], the values with the highest count, in increasing order',
      'count how often each number occurs, then list all numbers having the maximum count, lowest number first',
      'Statistics class: multimodal mode. Return an array of every value that reaches the top frequency, ordered ascending; [] for no data.',
      'most popular table numbers as an array, ties included, sorted numerically',
      'Please give me the ages that appear most frequently in the survey. If two ages are equally common I need both, in ascending order.',
      'tally the votes (numbers) and return the winner or all joint winners sorted by number',
      'Given measurements, compute the mode; because it need not be unique the result is a sorted list.',
      'need the most comon numbers, all of them if tied, sorted asc',
      'list of lottery draws: which numbers came up the most? every tied number, small to large',
      'The modal values of a data set, i.e. those whose number of occurrences equals the largest one, in rising order.',
      'frequency map then keep the keys with max frequency, sort numerically, return the array',
      'A shop wants to know its best selling shirt size. On equal sales list all such sizes ascending, and an empty array for an empty list.',
      'mode but with ties -> array sorted ascending',
      'find the values repeated most often in an array; a tie means several results; order them by value',
      'what numbers occur more often than any other? (joint first places count, output ascending)',
      'Collect every number that shares the highest occurrence count. Output sorted, input untouched.',
      'give back the numbers with the greatest frequency lowest to highest, dont stop at the first one when there is a tie',
    ],
    rules: [
      {
        say: [
          'return an empty array when every value occurs only once',
          'if no value repeats there is no mode: []',
          'values that all appear just once give []',
          'there has to be at least one repeated value, otherwise return []',
          'no mode (empty array) if nothing occurs twice',
        ],
        body: `  const counts = new Map<number, number>();
  for (const size of $sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
  const most = Math.max(...counts.values());
  if (most === 1) return [];
  return [...counts.keys()].filter((size) => counts.get(size) === most).sort((a, b) => a - b);`,
        tests: [
          [[[1, 2, 3]], []],
          [[[7]], []],
          [[[]], []],
          [[[42, 38, 42, 40]], [42]],
          [[[5, 3, 5, 3, 1]], [3, 5]],
          [[[10, 9, 10, 9]], [9, 10]],
        ],
      },
    ],
  }),
  family({
    name: 'numbers-far-from-mean',
    group: 'scenarios',
    names: ['findOutliers', 'outliers', 'farFromMean', 'strangeReadings', 'deviatingValues'],
    params: [{ name: 'readings', type: 'number[]', alt: ['values', 'measurements', 'data', 'temps'] }],
    returns: 'number[]',
    slots: { x: [2, 5, 10, 20] },
    body: `  const mean = $readings.reduce((sum, reading) => sum + reading, 0) / $readings.length;
  return $readings.filter((reading) => Math.abs(reading - mean) > {x});`,
    tests: ({ x }) => {
      const d = x as number;
      return [
        [[[100 - d, 100 + d]], []],
        [[[100, 100 - 2 * d, 100 + 2 * d]], [100 - 2 * d, 100 + 2 * d]],
        [[[0, 0, 0, 4 * d]], [4 * d]],
        [[[]], []],
        [[[7]], []],
        [[[0, 10 * d]], [0, 10 * d]],
        [[[10, 10, 10]], []],
      ];
    },
    phrasings: [
      'all readings that are more than {x} away from the average of the readings',
      'how do i find outliers: numbers whose distance to the mean is greater than {x}?',
      'A thermometer logs temperatures. Show me the odd ones, meaning they differ from the mean by more than {x} degrees, in original order.',
      'filter values with |value - mean| > {x}',
      'Returns the measurements that deviate from the arithmetic mean by more than {x} (exactly {x} is fine).',
      'compute the average first, then keep only the numbers further than {x} from it in either direction',
      'outliers = farther than {x} from mean, order kept, exactly {x} does not count',
      'I weigh cereal packets and need the weights that are over {x} grams off the average weight, too light or too heavy.',
      'Given a list of delivery times, return those deviating from their mean by strictly more than {x} minutes.',
      'numbers -> suspicious numbers: above mean + {x} or below mean - {x}',
      'Find every data point outside mean plus/minus {x}; boundary values are inside.',
      'Please pick the exam marks lying more than {x} points above or below the class average.',
      'need values not within {x} of avarage',
      'Detect anomalies in heart rates: list entries whose absolute difference from the mean exceeds {x}.',
      'which of the electricity readings are off by more than {x} from the mean reading?',
      'keep what lies outside the band [mean - {x}, mean + {x}]',
      'simple anomaly filter, threshold {x} around the mean, strict',
      'The odd numbers out: everything that differs over {x} units from the average of the whole list, same order as given.',
      'for QA: bolts lengths come as an array, get me the ones where abs(length - average) is bigger then {x}',
      'extract extreme values (distance to the mean above {x}, sign irrelevant)',
      'what entries are too far from the average? too far is more than {x}',
    ],
    rules: [
      {
        say: [
          'return an empty array for fewer than three readings',
          'with less than 3 values there are no outliers',
          'one or two values always give []',
          'needs at least 3 numbers, otherwise []',
          'lists shorter than three yield an empty list',
        ],
        body: `  if ($readings.length < 3) return [];
  const mean = $readings.reduce((sum, reading) => sum + reading, 0) / $readings.length;
  return $readings.filter((reading) => Math.abs(reading - mean) > {x});`,
        tests: ({ x }) => {
          const d = x as number;
          return [
            [[[0, 10 * d]], []],
            [[[7]], []],
            [[[]], []],
            [[[0, 0, 0, 4 * d]], [4 * d]],
            [[[100, 100 - 2 * d, 100 + 2 * d]], [100 - 2 * d, 100 + 2 * d]],
            [[[100, 100 - d, 100 + d]], []],
          ];
        },
      },
    ],
  }),
  family({
    name: 'numbers-percent-rank',
    group: 'scenarios',
    names: ['percentRank', 'percentileOf', 'betterThanPercent', 'percentBelow', 'rankPercent'],
    params: [
      { name: 'scores', type: 'number[]', alt: ['results', 'marks', 'values', 'others'] },
      { name: 'score', type: 'number', alt: ['mine', 'mark', 'value', 'result'] },
    ],
    returns: 'number',
    body: `  const below = $scores.filter((other) => other < $score).length;
  return Math.round((below / $scores.length) * 100);`,
    tests: [
      [[[50, 60, 70, 80], 70], 50],
      [[[50, 60, 70], 10], 0],
      [[[50, 60, 70], 100], 100],
      [[[1, 2, 3], 3], 67],
      [[[5, 5, 5, 5], 5], 0],
      [[[90, 40, 60, 70, 80], 80], 60],
      [[[1, 2, 3, 4, 5, 6, 7, 8], 2], 13],
    ],
    phrasings: [
      'What percentage of the class scored below a given score? whole number',
      'percentile rank of a value: share of list values that are smaller, in percent, rounded to an integer',
      'I show users "you did better than 67 % of players" after a quiz. Input: all scores and the own score; lower scores are counted and the per cent is rounded.',
      'how do i compute which percent of numbers in an array are less than x, rounded?',
      'Returns the rounded percentage of scores strictly lower than the given one.',
      '[1,2,3] and 3 -> 67 (percent of the scores that are below it)',
      'count scores < score, divide by how many scores there are, times 100, Math.round',
      "Given everybody's results plus a single result, say how many percent of the results lie under it, to the nearest whole per cent.",
      'percent rank (strictly below), rounded',
      'Please work out the percentage of runners with fewer points than me. Points list first, my points second, nearest integer.',
      'scores + one score -> percent beaten, rounded',
      'share of salaries smaller than mine as a whole percentage',
      'For a growth chart: list of heights and a height; how many percent of the heights are lower (rounded to full percent)?',
      'calculate in % how much of the data falls below a threshold; round it',
      'we need a "top x" badge, first step: rounded percentage of entries with a lower score than this score',
      'what portion of exam marks does a mark beat? answer as an integer from 0 to 100',
      'percentige of values under the given value, no decimals',
      'Rank a bid among all bids by the percentage of cheaper bids, rounded to an integer.',
      'The part of the list, in percent and rounded, that is less than the number.',
      'percentile helper: list, value => round(100 * number of lower values / number of values)',
      'my speed compared with all speeds, how many percent are slower than me, round to nearest percent',
    ],
    rules: [
      {
        say: [
          'return 0 for an empty list',
          'no scores at all gives 0',
          'an empty array results in 0',
          '0 when there is nothing to compare with',
          'empty list -> 0',
        ],
        body: `  if ($scores.length === 0) return 0;
  const below = $scores.filter((other) => other < $score).length;
  return Math.round((below / $scores.length) * 100);`,
        tests: [
          [[[], 5], 0],
          [[[50, 60, 70, 80], 70], 50],
          [[[50, 60, 70], 100], 100],
          [[[1, 2, 3], 3], 67],
          [[[4], 4], 0],
        ],
      },
      {
        say: [
          'equal scores count half',
          'ties count as one half each',
          'a score equal to it adds 0.5',
          'count the same score as half below',
          'those with exactly the same value count for half',
        ],
        body: `  const below = $scores.filter((other) => other < $score).length;
  const equal = $scores.filter((other) => other === $score).length;
  return Math.round(((below + equal / 2) / $scores.length) * 100);`,
        tests: [
          [[[5, 5, 5, 5], 5], 50],
          [[[50, 60, 70, 80], 70], 63],
          [[[1, 2, 3], 3], 83],
          [[[50, 60, 70], 10], 0],
          [[[50, 60, 70], 100], 100],
        ],
      },
    ],
  }),
  family({
    name: 'numbers-busiest-window',
    group: 'scenarios',
    names: ['busiestStart', 'bestWindowStart', 'busiestPeriod', 'startOfBusiestDays', 'maxWindowIndex'],
    params: [{ name: 'visitors', type: 'number[]', alt: ['counts', 'sales', 'daily', 'values'] }],
    returns: 'number',
    slots: { k: [2, 3, 4] },
    body: `  let best = -1;
  let bestSum = -Infinity;
  for (let i = 0; i + {k} <= $visitors.length; i++) {
    const sum = $visitors.slice(i, i + {k}).reduce((total, count) => total + count, 0);
    if (sum > bestSum) {
      bestSum = sum;
      best = i;
    }
  }
  return best;`,
    tests: ({ k }) => {
      const size = k as number;
      return [
        [[[]], -1],
        [[[1]], -1],
        [[[1, 2, 3, 4, 5, 6, 7]], 7 - size],
        [[[9, 9, 9, 9, 9]], 0],
        [[[0, 0, 0, 0, 10, 0, 0, 0, 0]], 5 - size],
        [[[-5, -5, -5, -5, -1, -1, -1, -1]], 4],
        [[Array.from({ length: size }, () => 3)], 0],
      ];
    },
    phrasings: [
      'index where the {k} consecutive days with the most visitors in total begin; first one on ties, -1 if there are fewer than {k} days',
      'museum: daily visitor counts as an array. At which index does the busiest stretch of {k} days start? earliest if equal, -1 for less than {k} entries',
      'find the start of the window of size {k} with the largest sum, the first such window, -1 if the array is too short',
      'how do I locate the {k} neighbouring numbers with the greatest sum? I need the start index, the lowest on a tie, or -1 without a full window',
      'Returns the starting position of the {k}-day period with the highest total; the earliest wins a tie; -1 when the list has under {k} values.',
      'sliding window of {k}: max sum -> start index (ties: first, too short: -1)',
      'I sell ice cream and have sales per day. Please tell me the index of the first day of my best {k} days in a row, the earlier period if two are equally good, and -1 if I have not been open {k} days.',
      'best {k} in a row, give index of first element, -1 when impossible, leftmost for equal sums',
      'Given hourly call counts, which {k} successive hours are the busiest? Answer with the start index; leftmost on a draw; fewer than {k} hours -> -1.',
      'position of the maximum moving sum over {k} items (first if repeated, -1 if not enough items)',
      'rain per day: begin index of the wettest {k} day spell, earliest wins, -1 if not enough days',
      'Compute sums of all runs of {k} adjacent numbers and return the index at which the biggest of them starts, the smallest index if tied; -1 if no run fits.',
      'For planning staff we want the peak {k} hour block. input visitors per hour, output index of its first hour (first block on equality, -1 if shorter than {k})',
      'argmax of rolling sum with window {k}; negative numbers possible; tie -> lowest index; too few values -> -1',
      'where does the strongest {k} day period start? list too short gives -1 and equal totals give the earliest start',
      'need startindex of {k} consecutve values having the largest total, first on tie, -1 if the length is below {k}',
      'Which index starts the {k} contiguous elements with maximum sum? Prefer the leftmost. Use -1 for arrays with fewer than {k} elements.',
      'the most productive {k} days in succession: return where they begin (index), or -1 when there are not {k} days; keep the first of equals',
      'visits array, window {k} -> index of the window with the most visits, ties go to the left one, nothing fits: -1',
      'Look at every group of {k} neighbouring days, add them up and report the index of the first day in the top group; earliest for ties, -1 when there is no such group.',
    ],
  }),
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
  family({
    name: 'numbers-budget-passed-at',
    group: 'scenarios',
    names: ['budgetPassedAt', 'firstOverBudget', 'overLimitIndex', 'whenOverspent', 'limitExceededAt'],
    params: [{ name: 'expenses', type: 'number[]', alt: ['amounts', 'costs', 'values', 'payments'] }],
    returns: 'number',
    slots: { limit: [100, 250, 500, 1000] },
    body: `  let total = 0;
  for (let i = 0; i < $expenses.length; i++) {
    total += $expenses[i];
    if (total > {limit}) return i;
  }
  return -1;`,
    tests: ({ limit }) => {
      const l = limit as number;
      return [
        [[[]], -1],
        [[[l]], -1],
        [[[l + 1]], 0],
        [[[l, 1]], 1],
        [[[l / 2, l / 2, 1, 1]], 2],
        [[[10, 20, 30]], -1],
        [[[l, -50, 40, 20]], 3],
      ];
    },
    phrasings: [
      'index of the first expense at which the running total goes above {limit}, -1 if it never does',
      'travel budget of {limit}: at which expense did I overspend? return its index in the list or -1 (exactly {limit} is still ok)',
      'add the numbers one after the other, stop when the sum is more than {limit} and return that position, otherwise -1',
      'how do i find where the cumulative sum first exceeds {limit}? -1 when it does not',
      'Returns the position of the amount that pushes the sum over {limit}, or -1 if the total stays within it.',
      'amounts -> first i with sum of amounts[0..i] > {limit}, else -1',
      'A prepaid card holds {limit}. Given the payments in order, which payment (index) is the first that can no longer be covered by the card, adding up everything so far? -1 if all are covered.',
      'prefix sum passes {limit} -> index, none -> -1',
      'Please tell me on what day (0-based index) my accumulated spending was greater than {limit} for the first time; -1 for never.',
      'Lift with a maximum load of {limit} kg: people enter one by one, their weights are in the array; index of the person who overloads it, -1 if nobody does.',
      'first index where total so far is strictly greater than {limit}; not found is -1',
      'Keep a running total over the costs. As soon as it exceeds {limit} give back the current index. If the loop ends give back -1.',
      'when does the cummulative cost get higher than {limit}? want the array index or -1',
      'running sum limit check, limit {limit}, strict, returns an index',
      'Find which item breaks the budget of {limit} when items are bought in the given order. An exact match does not break it. Return -1 if affordable.',
      'data usage per day in MB: on which index do we get over {limit} MB in sum? -1 if we do not',
      'walk through the expenses, which one makes the sum larger than {limit}? index please; -1 when the sum of all is {limit} or less',
      'the earliest position at which the accumulated values are over {limit} (or -1)',
      'We freeze an account once purchases total more than {limit}. Output the index of the triggering purchase and -1 if none triggers.',
      'position where partial sums cross {limit} upward for the first time, must be above and not equal, -1 otherwise',
      'smallest index such that everything up to and including it adds up to over {limit}; -1 if there is no such index',
    ],
    rules: [
      {
        say: [
          'negative amounts are refunds and get ignored',
          'skip negative values when adding up',
          'values below zero do not lower the total',
          'treat negative numbers as 0',
          'do not subtract refunds, i.e. negative entries count as nothing',
        ],
        body: `  let total = 0;
  for (let i = 0; i < $expenses.length; i++) {
    total += Math.max(0, $expenses[i]);
    if (total > {limit}) return i;
  }
  return -1;`,
        tests: ({ limit }) => {
          const l = limit as number;
          return [
            [[[]], -1],
            [[[l]], -1],
            [[[l, -50, 40, 20]], 2],
            [[[-10, l + 1]], 1],
            [[[-5, -5]], -1],
            [[[l / 2, l / 2, 1, 1]], 2],
          ];
        },
      },
    ],
  }),
];
