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
];
