/** Families that look for something in a list, mostly a sorted one. */
import { type Family, family } from '../family.js';

const xs = { name: 'xs', type: 'number[]', alt: ['nums', 'numbers', 'values', 'arr', 'sorted'] };
const target = { name: 'target', type: 'number', alt: ['value', 'key', 'needle', 'goal'] };

export const families: readonly Family[] = [
  family({
    name: 'binary-search',
    group: 'searching',
    names: ['binarySearch', 'search', 'bsearch', 'findIndex', 'binSearch'],
    params: [xs, target],
    returns: 'number',
    body: `  let low = 0;
  let high = $xs.length - 1;
  while (low <= high) {
    const mid = Math.floor((low + high) / 2);
    if ($xs[mid] === $target) return mid;
    if ($xs[mid] < $target) low = mid + 1;
    else high = mid - 1;
  }
  return -1;`,
    tests: [
      [[[1, 3, 5, 7], 5], 2],
      [[[1, 3, 5, 7], 4], -1],
      [[[], 1], -1],
      [[[2], 2], 0],
      [[[2], 3], -1],
      [[[-5, -1, 0, 8, 9], -5], 0],
      [[[-5, -1, 0, 8, 9], 9], 4],
    ],
    phrasings: [
      'Implement binary search on a sorted array.',
      'how do i find a value in a sorted list in logarithmic time?',
      'binary search, returns the index',
      'I have a sorted list of ids and want the index of one id quickly.',
      'Please search the ascending array by halving the range.',
      'Returns the index of the target in a sorted array.',
      'need a fast lookup in an ordered list of numbers',
      'Given numbers in increasing order and a target, return its position.',
      'bsearch',
      'index of target in sorted array using binary search',
      'Search by repeatedly looking at the middle element.',
      'binray search in array',
      '[1, 3, 5, 7] and 5 -> 2, index in a sorted list by halving',
      'Guess-the-number strategy on a sorted list: return where the number is.',
      'How to locate an element in an ordered array without scanning it all?',
      'Divide and conquer search, all elements are distinct and ascending.',
      'O(log n) search for a number.',
      'I want binary search with two pointers low and high.',
      'Find the position of a key in ordered data by bisection.',
      'Look a number up in an already sorted list efficiently.',
    ],
    rules: [
      {
        say: ['return -1 if it is not there', '-1 when the target is missing', 'not found gives -1'],
        body: `  let low = 0;
  let high = $xs.length - 1;
  while (low <= high) {
    const mid = Math.floor((low + high) / 2);
    if ($xs[mid] === $target) return mid;
    if ($xs[mid] < $target) low = mid + 1;
    else high = mid - 1;
  }
  return -1;`,
        tests: [
          [[[1, 2], 3], -1],
          [[[1, 2], 2], 1],
          [[[], 2], -1],
        ],
      },
      {
        say: ['return null if it is not there', 'null when the target is missing', 'not found gives null'],
        returns: 'number | null',
        body: `  let low = 0;
  let high = $xs.length - 1;
  while (low <= high) {
    const mid = Math.floor((low + high) / 2);
    if ($xs[mid] === $target) return mid;
    if ($xs[mid] < $target) low = mid + 1;
    else high = mid - 1;
  }
  return null;`,
        tests: [
          [[[1, 2], 3], null],
          [[[1, 2], 1], 0],
          [[[], 2], null],
        ],
      },
    ],
  }),
  family({
    name: 'insert-position',
    group: 'searching',
    names: ['searchInsert', 'insertPosition', 'lowerBound', 'bisectLeft', 'sortedIndex'],
    params: [xs, target],
    returns: 'number',
    body: `  let low = 0;
  let high = $xs.length;
  while (low < high) {
    const mid = Math.floor((low + high) / 2);
    if ($xs[mid] < $target) low = mid + 1;
    else high = mid;
  }
  return low;`,
    tests: [
      [[[1, 3, 5], 4], 2],
      [[[1, 3, 5], 3], 1],
      [[[], 1], 0],
      [[[2], 1], 0],
      [[[2], 3], 1],
      [[[1, 2, 2, 3], 2], 1],
    ],
    phrasings: [
      'Find the index where a value should be inserted into a sorted array to keep it sorted.',
      'at which position does a number belong in a sorted list?',
      'search insert position',
      'I have a sorted list of scores and want the place where a new score goes, before equal ones.',
      'Please return the first index whose element is not smaller than the target.',
      'Returns the lower bound of the target in an ascending list.',
      'need the insertion point in an ordered array',
      'Given a sorted array and a target, return its index, or where it would be if inserted.',
      'lower bound by binary search',
      'bisect left',
      'Count how many elements are less than the value, in a sorted array, using binary search.',
      'find insert postion in sorted array',
      'where it would go in the sorted list: [1, 3, 5] and 4 -> 2',
      'Where must I splice a number in so that the order remains?',
      'First position at which the element is >= target, or the length.',
      'How could one keep a list sorted while adding: compute the index for the new item.',
      'leetcode 35',
      'I want the smallest index i with xs[i] >= target in ascending xs.',
      'Locate the slot for a value in ascending data.',
      'sorted index of a value',
    ],
  }),
  family({
    name: 'closest-value',
    group: 'searching',
    names: ['closest', 'nearest', 'findClosest', 'closestTo', 'nearestValue'],
    params: [{ ...xs, alt: ['nums', 'numbers', 'values', 'arr', 'list'] }, target],
    returns: 'number',
    body: `  let best = $xs[0];
  for (const x of $xs) {
    if (Math.abs(x - $target) < Math.abs(best - $target)) best = x;
  }
  return best;`,
    tests: [
      [[[1, 5, 9], 6], 5],
      [[[4], 100], 4],
      [[[10, 2], 2], 2],
      [[[-5, 5], 1], 5],
      [[[3, 7], 5], 3],
      [[[7, 3], 5], 7],
      [[[0.5, 1.5], 1.2], 1.5],
    ],
    phrasings: [
      'Find the number in an array that is closest to a target.',
      'how do i get the nearest value to a given number from a list?',
      'closest number to target',
      'I have available sizes and want the one nearest to the wished size.',
      'Please return the element with the smallest distance to the target.',
      'Returns the value that differs least from the given number.',
      'need the nearest element of a list of numbers',
      'Given an array and a number, which entry comes closest?',
      'nearest value',
      'element with minimal |x - target|',
      'Which price tier is nearest to my budget?',
      'find closet number in an array',
      'nearest one, e.g. [1, 5, 9], 6 -> 5',
      'Guessing game: guesses and the right number, whose guess is the nearest?',
      'Snap a number to the closest of the allowed values.',
      'How can I pick the station position with the least distance from a point on a line?',
      'Approximate: choose from the list the number that is the best match for the target.',
      'I want the list element that is as near as possible to x.',
      'Look for the smallest absolute difference to a value and return the element.',
      'Round a value to its nearest neighbour in a list.',
    ],
    rules: [
      {
        say: [
          'the smaller one wins a tie',
          'if two are equally close return the smaller',
          'on a tie take the lower number',
        ],
        body: `  let best = $xs[0];
  for (const x of $xs) {
    const gap = Math.abs(x - $target) - Math.abs(best - $target);
    if (gap < 0 || (gap === 0 && x < best)) best = x;
  }
  return best;`,
        tests: [
          [[[7, 3], 5], 3],
          [[[3, 7], 5], 3],
          [[[1, 9, 6], 5], 6],
        ],
      },
      {
        say: [
          'the first one wins a tie',
          'if two are equally close return the one that comes first',
          'on a tie take the earlier element',
        ],
        body: `  let best = $xs[0];
  for (const x of $xs) {
    if (Math.abs(x - $target) < Math.abs(best - $target)) best = x;
  }
  return best;`,
        tests: [
          [[[7, 3], 5], 7],
          [[[3, 7], 5], 3],
          [[[1, 9, 6], 5], 6],
        ],
      },
    ],
  }),
  family({
    name: 'find-peak',
    group: 'searching',
    names: ['findPeak', 'peakIndex', 'firstPeak', 'localMaximum'],
    params: [{ ...xs, alt: ['nums', 'numbers', 'heights', 'arr', 'list'] }],
    returns: 'number',
    body: `  for (let i = 1; i < $xs.length - 1; i++) {
    if ($xs[i] > $xs[i - 1] && $xs[i] > $xs[i + 1]) return i;
  }
  return -1;`,
    tests: [
      [[[1, 3, 2]], 1],
      [[[1, 2, 3]], -1],
      [[[]], -1],
      [[[5]], -1],
      [[[0, 2, 1, 4, 3]], 1],
      [[[3, 3, 3]], -1],
      [[[9, 1, 1, 5, 0]], 3],
    ],
    phrasings: [
      'Return the index of the first peak: an inner element greater than both neighbours, -1 if there is none.',
      'how do i find a local maximum in a list (not at the ends)? return -1 if it does not exist',
      'first peak index or -1',
      'I have an altitude profile and want the first summit, i.e. higher than the point before and after it, -1 without one.',
      'Please find the first index whose value is larger than the one on its left and the one on its right, else -1.',
      'Returns the position of the first local maximum, ends do not count, or -1.',
      'need the index of the first peak in a list, -1 otherwise',
      'Given an array of heights, where is the first hilltop? -1 if there are no hilltops; the first and last elements cannot be one.',
      'local max index, minus one if absent',
      'first element bigger than its two neighbors, index or -1',
      'Look for a spike in sensor readings: greater than previous and next; index of the first, -1 for none.',
      'find peek element strictly inside the array, -1 if none',
      '[1, 3, 2] -> 1, [1, 2, 3] -> -1 (first index higher than both sides or -1)',
      'At which index does the series turn from rising to falling for the first time (-1 if never)?',
      'The first strict local high in prices, border values excluded, -1 when nothing qualifies.',
      'Search from the left for an element that exceeds both adjacent elements and give its index (-1 if not found).',
      'Which index holds the first mountain top? No mountain top means -1.',
      'I want the index of the first interior element that stands out above its neighbours, or -1.',
      'Detect the first peak, return -1 for flat or monotone lists.',
      'Peak finder: first interior i with xs[i-1] < xs[i] > xs[i+1], or -1.',
    ],
  }),
  family({
    name: 'min-in-rotated',
    group: 'searching',
    names: ['findMinRotated', 'minRotated', 'rotatedMin', 'findPivot'],
    params: [xs],
    returns: 'number',
    body: `  let low = 0;
  let high = $xs.length - 1;
  while (low < high) {
    const mid = Math.floor((low + high) / 2);
    if ($xs[mid] > $xs[high]) low = mid + 1;
    else high = mid;
  }
  return $xs[low];`,
    tests: [
      [[[3, 4, 5, 1, 2]], 1],
      [[[1, 2, 3]], 1],
      [[[2, 1]], 1],
      [[[7]], 7],
      [[[4, 5, 6, 7, 0, 1, 2]], 0],
      [[[2, 3, 4, -9]], -9],
    ],
    phrasings: [
      'Find the minimum of a rotated sorted array in logarithmic time.',
      'how do i get the smallest element of a sorted list that was rotated?',
      'min in rotated sorted array',
      'I have a sorted ring buffer that starts somewhere in the middle and want its smallest value.',
      'Please use binary search to find the least element of a sorted, then rotated, array.',
      'Returns the smallest value; the array was ascending before it was rotated.',
      'need the minimum of a shifted sorted list, O(log n)',
      'Given distinct numbers, sorted and cyclically shifted, find the lowest.',
      'find minimum in rotated sorted array',
      'leetcode 153',
      'Look for the point where the order breaks in a rotated ascending list and return that element.',
      'minimun of rotated array',
      '[3, 4, 5, 1, 2] -> 1, smallest, the list is rotated but sorted',
      'The list is in order but cut and swapped at some point. What is its smallest number?',
      'Where sorted data wraps around there is the min; return it.',
      'Search a circularly sorted array for its smallest item.',
      'Least value in a rotated ordered array (no duplicates).',
      'I want the original first element of a rotated sorted list.',
      'binary search for the min after rotation',
      'How can the smallest entry be found quickly if a sorted array has been rotated?',
    ],
  }),
  family({
    name: 'first-greater',
    group: 'searching',
    names: ['firstGreater', 'firstAbove', 'findFirstAbove', 'firstLarger'],
    params: [
      { ...xs, alt: ['nums', 'numbers', 'values', 'arr', 'list'] },
      { name: 'limit', type: 'number', alt: ['threshold', 'n', 'min'] },
    ],
    returns: 'number | null',
    body: '  return $xs.find((x) => x > $limit) ?? null;',
    tests: [
      [[[1, 5, 8], 4], 5],
      [[[1, 2], 4], null],
      [[[], 0], null],
      [[[4, 4], 4], null],
      [[[-1, 0], -2], -1],
      [[[9, 10], 8], 9],
    ],
    phrasings: [
      'Return the first number in the array that is greater than a limit.',
      'how do i find the first element above a threshold?',
      'first value > limit',
      'I have readings in order of time and want the first one that went over the alarm level.',
      'Please find the first entry exceeding the given number.',
      'Returns the earliest element larger than the limit.',
      'need the first value over x',
      'Given a list and a number, give me the first item bigger than the number.',
      'find first above threshold',
      'first larger element',
      'Scan from the left until a value is higher than the bound; return the value.',
      'get the frist number greater than n',
      'the first bigger one: [1, 5, 8], 4 -> 5',
      'Which offer is the first to beat my price?',
      'The first measurement that is strictly more than the limit.',
      'How can I pick the leftmost number that is greater than a given one?',
      'Look through a list of bids in order; the first bid above the reserve wins.',
      'I want the value, not the index, of the first number past the limit.',
      'Search for the first number exceeding a maximum.',
      'earliest value beyond a cutoff',
    ],
    rules: [
      {
        say: [
          'null if there is none',
          'return null when no number is greater',
          'if nothing exceeds it, null',
        ],
        body: '  return $xs.find((x) => x > $limit) ?? null;',
        tests: [
          [[[1], 4], null],
          [[[1, 0, 6, 7], 4], 6],
          [[[], 4], null],
        ],
      },
      {
        say: ['-1 if there is none', 'return -1 when no number is greater', 'if nothing exceeds it, -1'],
        returns: 'number',
        body: '  return $xs.find((x) => x > $limit) ?? -1;',
        tests: [
          [[[1], 4], -1],
          [[[1, 0, 6, 7], 4], 6],
          [[[], 4], -1],
        ],
      },
    ],
  }),
  family({
    name: 'search-matrix',
    group: 'searching',
    names: ['searchGrid', 'findInMatrix', 'locate', 'findCell', 'searchMatrix'],
    params: [{ name: 'matrix', type: 'number[][]', alt: ['grid', 'rows', 'table'] }, target],
    returns: 'number[]',
    body: `  for (let i = 0; i < $matrix.length; i++) {
    const j = $matrix[i].indexOf($target);
    if (j !== -1) return [i, j];
  }
  return [-1, -1];`,
    tests: [
      [
        [
          [
            [1, 2],
            [3, 4],
          ],
          3,
        ],
        [1, 0],
      ],
      [
        [[[1]], 2],
        [-1, -1],
      ],
      [
        [[], 1],
        [-1, -1],
      ],
      [
        [[[5, 5]], 5],
        [0, 0],
      ],
      [
        [
          [
            [0, 1],
            [1, 0],
          ],
          1,
        ],
        [0, 1],
      ],
      [
        [[[7, 8, 9]], 9],
        [0, 2],
      ],
    ],
    phrasings: [
      'Find the row and column of a value in a 2d array, [-1, -1] if it is missing.',
      'how do i locate a number in a matrix? return [row, col] or [-1, -1]',
      'position of value in grid, [-1, -1] if absent',
      'I have a board and need the coordinates [row, column] of a piece number, [-1, -1] if it is not on the board.',
      'Please search the grid row by row and return the indices of the first match, otherwise [-1, -1].',
      'Returns [row, column] of the target, [-1, -1] when not found.',
      'need the coordinates of a cell with a given value ([-1, -1] for none)',
      'Given a table of numbers and a target, where is it? Answer as [i, j], with [-1, -1] meaning nowhere.',
      'find in 2d array -> [r, c] or [-1, -1]',
      'indexOf for a matrix, [-1, -1] as not found value',
      'Look for a number in a nested array and report both indexes; nothing found: [-1, -1].',
      'find postion in matrix, [-1,-1] if not there',
      'row and column of it, e.g. [[1, 2], [3, 4]] and 3 -> [1, 0], missing -> [-1, -1]',
      'Which row and which column contain the value? Use [-1, -1] for not present.',
      'Scan the grid for the target (rows first) and give back its coordinates or [-1, -1].',
      'Find the empty tile (a given number) of a sliding puzzle; [row, col], or [-1, -1].',
      'First occurrence of a number in a list of lists as [outer index, inner index], [-1, -1] if none.',
      'I want a two-dimensional search giving [row, col], or a pair of -1.',
      'Coordinates of the first cell equal to the value, a pair of -1 otherwise.',
      'Where in the seating plan is person n? [row, seat], [-1, -1] if not seated.',
    ],
  }),
];
