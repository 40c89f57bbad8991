/** Descriptive statistics of a list of numbers. */
import { type Family, family } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'standard-deviation',
    group: 'numbers',
    names: ['standardDeviation', 'stdDev', 'stddev', 'std', 'deviation'],
    params: [{ name: 'xs', type: 'number[]', alt: ['numbers', 'values', 'nums', 'data'] }],
    returns: 'number',
    body: `  if ($xs.length === 0) return 0;
  const mean = $xs.reduce((total, x) => total + x, 0) / $xs.length;
  const squares = $xs.reduce((total, x) => total + (x - mean) ** 2, 0);
  return Math.sqrt(squares / $xs.length);`,
    tests: [
      [[[2, 4, 4, 4, 5, 5, 7, 9]], 2],
      [[[5]], 0],
      [[[3, 3, 3]], 0],
      [[[1, 3]], 1],
      [[[-2, 2]], 2],
      [[[0, 0, 6, 6]], 3],
    ],
    phrasings: [
      'standard deviation of a list of numbers',
      'how do i compute the population standard deviation of an array?',
      'std dev of the values',
      'Returns the population standard deviation (divide by n).',
      'I have measurements in an array and want to know how much they spread around the mean',
      'root of the average squared distance from the mean',
      'need sigma for a bunch of numbers',
      'Please calculate the standard deviation for the given data.',
      'how strongly do the numbers scatter? give me their standard deviation',
      'stdev over an array, population version',
      'square root of the variance of a number list',
      'Given numeric samples, compute their standard deviation.',
      'standart deviation of numbers',
      'compute the spread of test scores as standard deviation',
      'statistics: sd of a number[]',
      'deviation from the average, squared, averaged, rooted',
      'Could you write sd for an array of values, dividing by the count?',
      'what is the standard deviation of my daily temperatures',
      'want a function for the typical distance of values from their average (std)',
      'The standard deviation of the elements.',
    ],
    rules: [
      {
        say: ['return 0 for an empty array', 'empty list gives 0', '0 if there are no numbers'],
        body: `  if ($xs.length === 0) return 0;
  const mean = $xs.reduce((total, x) => total + x, 0) / $xs.length;
  const squares = $xs.reduce((total, x) => total + (x - mean) ** 2, 0);
  return Math.sqrt(squares / $xs.length);`,
        tests: [
          [[[]], 0],
          [[[2, 4, 4, 4, 5, 5, 7, 9]], 2],
          [[[7]], 0],
          [[[1, 3]], 1],
        ],
      },
      {
        say: ['return null for an empty array', 'empty list gives null', 'null if there are no numbers'],
        body: `  if ($xs.length === 0) return null;
  const mean = $xs.reduce((total, x) => total + x, 0) / $xs.length;
  const squares = $xs.reduce((total, x) => total + (x - mean) ** 2, 0);
  return Math.sqrt(squares / $xs.length);`,
        tests: [
          [[[]], null],
          [[[2, 4, 4, 4, 5, 5, 7, 9]], 2],
          [[[7]], 0],
          [[[1, 3]], 1],
        ],
        returns: 'number | null',
      },
    ],
  }),
  family({
    name: 'variance',
    group: 'numbers',
    names: ['variance', 'populationVariance', 'getVariance', 'spread'],
    params: [{ name: 'xs', type: 'number[]', alt: ['numbers', 'values', 'nums', 'data'] }],
    returns: 'number',
    body: `  if ($xs.length === 0) return 0;
  const mean = $xs.reduce((total, x) => total + x, 0) / $xs.length;
  return $xs.reduce((total, x) => total + (x - mean) ** 2, 0) / $xs.length;`,
    tests: [
      [[[2, 4, 4, 4, 5, 5, 7, 9]], 4],
      [[[5]], 0],
      [[[3, 3, 3]], 0],
      [[[1, 3]], 1],
      [[[1, 2, 3, 4]], 1.25],
      [[[-3, 3]], 9],
    ],
    phrasings: [
      'variance of an array of numbers',
      'how can i get the variance of some values?',
      'mean of the squared differences from the mean',
      'Returns the variance of the samples.',
      'I need the variance of my sensor data, a plain number list',
      'statistical variance for a list',
      'average squared deviation of the numbers',
      'Please compute how much the numbers vary, i.e. their variance.',
      'var(xs)',
      'Given a list of figures, calculate the variance.',
      'need variance for a set of grades',
      'compute varience of an int array',
      'spread of the data as variance',
      'sigma squared of the given numbers',
      'variance please: [1,3] -> 1',
      'take the mean, square each distance to it, average these squares',
      'what formula yields the variance of a number array',
      'Could you work out the variance over all elements?',
      'want a measure of dispersion: the variance',
      'The variance of the elements of the list.',
    ],
    rules: [
      {
        say: [
          'population variance, divide by the count',
          'divide by n',
          'use the population formula',
          'return 0 for an empty list',
        ],
        body: `  if ($xs.length === 0) return 0;
  const mean = $xs.reduce((total, x) => total + x, 0) / $xs.length;
  return $xs.reduce((total, x) => total + (x - mean) ** 2, 0) / $xs.length;`,
        tests: [
          [[[]], 0],
          [[[1, 2, 3, 4]], 1.25],
          [[[7]], 0],
          [[[1, 3]], 1],
        ],
      },
      {
        say: [
          'sample variance, divide by n - 1, 0 for fewer than two values',
          'use n - 1 in the denominator and give 0 below two numbers',
          'unbiased: divide by the count minus one, less than two items means 0',
        ],
        body: `  if ($xs.length < 2) return 0;
  const mean = $xs.reduce((total, x) => total + x, 0) / $xs.length;
  return $xs.reduce((total, x) => total + (x - mean) ** 2, 0) / ($xs.length - 1);`,
        tests: [
          [[[]], 0],
          [[[1, 2, 3, 4]], 5 / 3],
          [[[7]], 0],
          [[[1, 3]], 2],
          [[[2, 2, 2]], 0],
        ],
      },
    ],
  }),
  family({
    name: 'weighted-average',
    group: 'numbers',
    names: ['weightedAverage', 'weightedMean', 'averageWithWeights', 'weightedAvg'],
    params: [
      { name: 'xs', type: 'number[]', alt: ['values', 'numbers', 'grades', 'scores'] },
      { name: 'weights', type: 'number[]', alt: ['ws', 'factors', 'credits'] },
    ],
    returns: 'number',
    body: `  let total = 0;
  let weightSum = 0;
  for (let i = 0; i < $xs.length; i++) {
    total += $xs[i] * $weights[i];
    weightSum += $weights[i];
  }
  return weightSum === 0 ? 0 : total / weightSum;`,
    tests: [
      [
        [
          [1, 2, 3],
          [1, 1, 1],
        ],
        2,
      ],
      [
        [
          [10, 20],
          [1, 3],
        ],
        17.5,
      ],
      [[[5], [9]], 5],
      [[[], []], 0],
      [
        [
          [4, 8],
          [0, 0],
        ],
        0,
      ],
      [
        [
          [100, 0],
          [0.25, 0.75],
        ],
        25,
      ],
    ],
    phrasings: [
      'weighted average of numbers with a parallel array of weights',
      'how do i average grades when each grade has its own weight? total weight zero -> 0',
      'weighted mean of values and weights',
      'Returns sum(value * weight) / sum(weights), or 0 when the weights add up to zero.',
      'I have marks and the credits for each mark and need the average that takes credits into account',
      'average with weights, two arrays of the same length',
      'need a mean where some values count more than others; the weights come in a second list',
      'Please calculate the grade point average from points and credit hours.',
      'two lists: numbers, importance of each number -> weighted avg',
      'mean of xs weighted by ws',
      'Given values and their weights, compute the weighted arithmetic mean.',
      'values 10 and 20 with weights 1 and 3 give 17.5',
      'average price per unit from prices and quantities bought',
      'wieghted average, arrays of equal size',
      'every value multiplied by its weight, added up and divided by the sum of weights',
      'combine scores using the weights array, empty input gives 0',
      'final mark from partial marks, where each partial mark has a weighting factor',
      'what computes an average in which elements are scaled by their weight',
      'The weighted mean of a list.',
      'want the average rating weighted by number of votes',
    ],
  }),
  family({
    name: 'percentile',
    group: 'numbers',
    names: ['percentile', 'getPercentile', 'nearestRank', 'quantile'],
    params: [
      { name: 'xs', type: 'number[]', alt: ['values', 'numbers', 'nums', 'data'] },
      { name: 'p', type: 'number', alt: ['percent', 'rank', 'k'] },
    ],
    returns: 'number',
    body: `  const sorted = [...$xs].sort((a, b) => a - b);
  const index = Math.ceil(($p / 100) * sorted.length) - 1;
  return sorted[Math.max(index, 0)];`,
    tests: [
      [[[15, 20, 35, 40, 50], 30], 20],
      [[[15, 20, 35, 40, 50], 40], 20],
      [[[50, 15, 40, 20, 35], 50], 35],
      [[[15, 20, 35, 40, 50], 100], 50],
      [[[15, 20, 35, 40, 50], 0], 15],
      [[[7], 95], 7],
      [[[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 90], 9],
    ],
    phrasings: [
      'nearest-rank percentile of a list of numbers',
      'p-th percentile of an array by the nearest rank method, p from 0 to 100',
      'how do i get the 95th percentile of response times? use nearest rank, the percentile is an argument',
      'Returns the smallest value such that at least p percent of the data are less than or equal to it.',
      'I have latencies in random order and want any percentile of them (nearest rank)',
      'percentile of unsorted numbers, rank = ceil(p / 100 * n)',
      'need p50, p90, p99 of an array, no interpolation',
      'Please find the value at a certain percentile, nearest rank definition, without changing the input.',
      'sort a copy and pick the element at ceil(p% of n)',
      'percentile(data, 30) of 15,20,35,40,50 should be 20',
      'Given samples and a percentage p, return the nearest-rank percentile.',
      'quantile as actual list element, p in percent',
      'value below or at which p percent of observations fall, picked from the list itself',
      'percntile with nearest rank, p=0 gives the minimum and p=100 the maximum',
      'the score that a given percent of the students did not exceed, nearest rank',
      'statistics helper: nearest rank percentiles for a number array',
      'order the values and take the one at the p percent mark rounded up',
      'which number sits at the p percent position of the data when sorted (rank rounded up)',
      'The nearest-rank percentile of the numbers.',
      'would like the kth percentile of my timings where no averaging between neighbours happens',
    ],
  }),
  family({
    name: 'normalize-min-max',
    group: 'numbers',
    names: ['normalize', 'minMaxScale', 'scaleToUnit', 'normalise', 'rescale'],
    params: [{ name: 'xs', type: 'number[]', alt: ['numbers', 'values', 'nums', 'data'] }],
    returns: 'number[]',
    body: `  const lo = Math.min(...$xs);
  const hi = Math.max(...$xs);
  return $xs.map((x) => (hi === lo ? 0 : (x - lo) / (hi - lo)));`,
    tests: [
      [[[0, 5, 10]], [0, 0.5, 1]],
      [[[]], []],
      [[[4]], [0]],
      [[[3, 3]], [0, 0]],
      [[[10, 0]], [1, 0]],
      [[[-1, 0, 3]], [0, 0.25, 1]],
    ],
    phrasings: [
      'normalise numbers to the range 0 to 1',
      'normalize an array so the smallest becomes 0 and the largest 1',
      'how do i min-max scale a list of values? if all are the same return zeros',
      'Scales every number linearly into [0, 1]; equal values all become 0.',
      'I draw a chart and need the data squeezed between 0 and 1',
      'min max normalization of a numeric list',
      'need (x - min) / (max - min) for each element, zeros if max equals min',
      'Please rescale my numbers so that the lowest is zero and the highest is one.',
      'feature scaling 0..1',
      'map each value to its relative position between the minimum and the maximum of the list',
      'Given numbers return their normalised versions, constant arrays give 0 everywhere.',
      '[0,5,10] -> [0,0.5,1]',
      'turn raw scores into fractions between lowest and highest score',
      'normalizing data for machine learning with min and max',
      'normailze values of an array between zero and one',
      'every entry relative to the range of the whole array, empty stays empty',
      'shrink or stretch a series to the unit interval',
      'what is a clean way to bring all array values into 0-1',
      'The list scaled to the unit range.',
      'want intensities normalised: min -> 0, max -> 1, everything else in between',
    ],
  }),
  family({
    name: 'closest-number',
    group: 'numbers',
    names: ['closest', 'findClosest', 'nearest', 'closestTo', 'nearestNumber'],
    params: [
      { name: 'xs', type: 'number[]', alt: ['numbers', 'values', 'nums', 'arr'] },
      { name: 'target', type: 'number', alt: ['n', 'goal', 'value', 'wanted'] },
    ],
    returns: 'number',
    body: `  let best = $xs[0];
  for (const x of $xs) {
    if (Math.abs(x - $target) < Math.abs(best - $target)) best = x;
  }
  return best;`,
    tests: [
      [[[1, 5, 10], 6], 5],
      [[[1, 5, 10], 100], 10],
      [[[1, 5, 10], -3], 1],
      [[[4], 9], 4],
      [[[-2, 7, 3], 0], -2],
      [[[8, 2, 6], 2], 2],
      [[[1.5, 2.5], 2.4], 2.5],
    ],
    phrasings: [
      'find the number in a list that is closest to a target',
      'which element of an array is nearest to a given value?',
      'how do i pick the closest number to x from some numbers?',
      'Returns the element with the smallest distance to the target.',
      'I have available font sizes and want the one nearest to the desired size',
      'nearest value search in an unsorted list',
      'closest match for a number among candidates',
      'please get the array item that differs least from a certain number',
      'need the element with minimal |x - target|',
      'list + goal -> element nearest to the goal',
      'Given integers and a target, find the integer closest to it.',
      'snap a value to the nearest one of the allowed values in an array',
      'closest of [1, 5, 10] to 6 is 5',
      'number from the array which comes closest to the wanted one',
      'find the clossest value',
      'pick whichever price is nearest to my budget, above or below',
      'the element with the least absolute difference from a reference number',
      'what number in this list is the best approximation of n',
      'The member of the list nearest to the target value.',
      'look up the nearest available resolution for a requested width, resolutions are a number array',
    ],
    rules: [
      {
        say: [
          'the first one wins a tie',
          'on a tie take the earlier element',
          'if two are equally close return the first',
        ],
        body: `  let best = $xs[0];
  for (const x of $xs) {
    if (Math.abs(x - $target) < Math.abs(best - $target)) best = x;
  }
  return best;`,
        tests: [
          [[[4, 6], 5], 4],
          [[[6, 4], 5], 6],
          [[[1, 5, 10], 6], 5],
          [[[9], 0], 9],
        ],
      },
      {
        say: [
          'the smaller one wins a tie',
          'on a tie prefer the lower number',
          'if two are equally close return the smaller',
        ],
        body: `  let best = $xs[0];
  for (const x of $xs) {
    const gap = Math.abs(x - $target) - Math.abs(best - $target);
    if (gap < 0 || (gap === 0 && x < best)) best = x;
  }
  return best;`,
        tests: [
          [[[4, 6], 5], 4],
          [[[6, 4], 5], 4],
          [[[1, 5, 10], 6], 5],
          [[[9], 0], 9],
          [[[10, -10, 3], 0], 3],
          [[[10, -10], 0], -10],
        ],
      },
      {
        say: [
          'return null for an empty array',
          'empty list gives null',
          'null when there is nothing to choose from',
        ],
        body: `  if ($xs.length === 0) return null;
  let best = $xs[0];
  for (const x of $xs) {
    if (Math.abs(x - $target) < Math.abs(best - $target)) best = x;
  }
  return best;`,
        tests: [
          [[[], 5], null],
          [[[1, 5, 10], 6], 5],
          [[[9], 0], 9],
          [[[-2, 7, 3], 0], -2],
        ],
        returns: 'number | null',
      },
    ],
  }),
];
