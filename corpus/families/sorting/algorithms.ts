/** The sorting algorithms of a first course, and merging of sorted lists. */
import { type Family, family } from '../../family.js';

const xs = { name: 'xs', type: 'number[]', alt: ['nums', 'numbers', 'values', 'arr', 'list'] };
const a = { name: 'a', type: 'number[]', alt: ['left', 'first', 'xs', 'arr1'] };
const b = { name: 'b', type: 'number[]', alt: ['right', 'second', 'ys', 'arr2'] };

export const families: readonly Family[] = [
  family({
    name: 'merge-sorted',
    group: 'sorting',
    names: ['mergeSorted', 'merge', 'mergeSortedArrays', 'mergeTwo', 'combineSorted'],
    params: [a, b],
    returns: 'number[]',
    body: `  const result: number[] = [];
  let i = 0;
  let j = 0;
  while (i < $a.length && j < $b.length) result.push($a[i] <= $b[j] ? $a[i++] : $b[j++]);
  return [...result, ...$a.slice(i), ...$b.slice(j)];`,
    tests: [
      [
        [
          [1, 3],
          [2, 4],
        ],
        [1, 2, 3, 4],
      ],
      [[[], []], []],
      [
        [[1, 2], []],
        [1, 2],
      ],
      [[[], [5]], [5]],
      [
        [[1, 1], [1]],
        [1, 1, 1],
      ],
      [
        [
          [5, 6],
          [1, 2, 10],
        ],
        [1, 2, 5, 6, 10],
      ],
      [
        [[-3, 0], [-2]],
        [-3, -2, 0],
      ],
    ],
    phrasings: [
      'Merge two sorted arrays into one sorted array.',
      'how do i combine two already sorted lists so the result is sorted as well?',
      'merge sorted lists',
      'I have two ascending lists of timestamps and need one ascending list with all of them.',
      'Please merge the sorted inputs in linear time.',
      'Returns one sorted list with the elements of both sorted lists.',
      'need the merge step of merge sort',
      'Given two arrays in increasing order, produce their sorted union with duplicates kept.',
      'merge two sorted arrays without calling sort',
      'zip two ordered lists together by value',
      'Join two queues that are each ordered by number, keep the order.',
      'merge to sorted arrays',
      'both are sorted, so is the result, e.g. [1, 3] + [2, 4] -> [1, 2, 3, 4]',
      'Always take the smaller head of both lists until both are empty.',
      'Combine ordered sequences of ints.',
      'How would one interleave two sorted lists by size?',
      'Two pointers: merge lists that are sorted ascending.',
      'I want to put two sorted stacks of cards together into one sorted stack.',
      'Fuse two sorted number lists.',
      'sorted + sorted = sorted',
    ],
  }),
  family({
    name: 'bubble-sort',
    group: 'sorting',
    names: ['bubbleSort', 'bubble', 'sortBubble', 'sort'],
    params: [xs],
    returns: 'number[]',
    body: `  const result = [...$xs];
  for (let i = 0; i < result.length; i++) {
    for (let j = 0; j + 1 < result.length - i; j++) {
      if (result[j] > result[j + 1]) [result[j], result[j + 1]] = [result[j + 1], result[j]];
    }
  }
  return result;`,
    tests: [
      [[[3, 1, 2]], [1, 2, 3]],
      [[[]], []],
      [[[5, 4, 3, 2, 1]], [1, 2, 3, 4, 5]],
      [[[7]], [7]],
      [[[2, -1, 2]], [-1, 2, 2]],
      [[[10, 9, 100]], [9, 10, 100]],
    ],
    phrasings: [
      'Implement bubble sort.',
      'how do i write bubble sort?',
      'bubble sort ascending',
      'I have to sort numbers by swapping neighbours for my homework (bubble sort), returning a new array.',
      'Please sort the list with the bubble sort algorithm on a copy.',
      'Returns the numbers sorted with bubblesort.',
      'need bubble sort in code',
      'Given an array of numbers, sort it by repeatedly exchanging adjacent elements that are out of order.',
      'bubblesort',
      'sort with the bubble method',
      'Let the large values bubble up to the end until all is in order.',
      'buble sort for numbers',
      'Simple sort: compare neighbours, swap when the left one is bigger, repeat.',
      'Do not use the built-in sort, use bubble sort.',
      'How does bubble sort look as a function that takes numbers and returns them sorted?',
      'Write the classic O(n^2) bubble algorithm for sorting.',
      'Educational: sort by adjacent swaps.',
      'I want to see a bubble sort implementation for an integer list.',
      'Bubble-sort the values from low to high.',
      'sorting via pairwise neighbour swaps',
    ],
  }),
  family({
    name: 'selection-sort',
    group: 'sorting',
    names: ['selectionSort', 'selectSort', 'sortBySelection', 'sort'],
    params: [xs],
    returns: 'number[]',
    body: `  const result = [...$xs];
  for (let i = 0; i < result.length; i++) {
    let min = i;
    for (let j = i + 1; j < result.length; j++) {
      if (result[j] < result[min]) min = j;
    }
    [result[i], result[min]] = [result[min], result[i]];
  }
  return result;`,
    tests: [
      [[[3, 1, 2]], [1, 2, 3]],
      [[[]], []],
      [[[5, 4, 3, 2, 1]], [1, 2, 3, 4, 5]],
      [[[7]], [7]],
      [[[2, -1, 2]], [-1, 2, 2]],
      [[[10, 9, 100]], [9, 10, 100]],
    ],
    phrasings: [
      'Implement selection sort.',
      'how do i write selection sort?',
      'selection sort ascending',
      'I have to sort numbers by selecting the minimum each time (selection sort), returning a new array.',
      'Please sort the list with the selection sort algorithm on a copy.',
      'Returns the numbers sorted by selection.',
      'need selection sort in code',
      'Given an array of numbers, sort it by repeatedly putting the smallest remaining element in front.',
      'selectionsort',
      'sort with the selection method',
      'Find the least of the rest, swap it to the current place, go on.',
      'seletion sort for numbers',
      'Simple sort: pick the minimum of the unsorted part and exchange it with its first element.',
      'Do not use the built-in sort, use selection sort.',
      'How does selection sort look as a function from numbers to sorted numbers?',
      'Write the algorithm that sorts by choosing the next smallest value in every pass.',
      'Educational: sort by min selection.',
      'I want to see a selection sort implementation for an integer list.',
      'Selection-sort the values from low to high.',
      'sorting by repeated minimum search',
    ],
  }),
  family({
    name: 'insertion-sort',
    group: 'sorting',
    names: ['insertionSort', 'insertSort', 'sortByInsertion', 'sort'],
    params: [xs],
    returns: 'number[]',
    body: `  const result = [...$xs];
  for (let i = 1; i < result.length; i++) {
    const x = result[i];
    let j = i - 1;
    while (j >= 0 && result[j] > x) {
      result[j + 1] = result[j];
      j--;
    }
    result[j + 1] = x;
  }
  return result;`,
    tests: [
      [[[3, 1, 2]], [1, 2, 3]],
      [[[]], []],
      [[[5, 4, 3, 2, 1]], [1, 2, 3, 4, 5]],
      [[[7]], [7]],
      [[[2, -1, 2]], [-1, 2, 2]],
      [[[10, 9, 100]], [9, 10, 100]],
    ],
    phrasings: [
      'Implement insertion sort.',
      'how do i write insertion sort?',
      'insertion sort ascending',
      'I have to sort numbers the way one sorts a hand of cards (insertion sort), returning a new array.',
      'Please sort the list with the insertion sort algorithm on a copy.',
      'Returns the numbers sorted by insertion.',
      'need insertion sort in code',
      'Given an array of numbers, sort it by inserting each element into the sorted part before it.',
      'insertionsort',
      'sort with the insertion method',
      'Take the next element and shift the bigger ones right until it fits.',
      'insertoin sort for numbers',
      'Simple sort: grow a sorted prefix by inserting one value after another.',
      'Do not use the built-in sort, use insertion sort.',
      'How does insertion sort look as a function from numbers to sorted numbers?',
      'Write the algorithm that sorts by putting every value at its place among the previous ones.',
      'Educational: sorting cards in hand.',
      'I want to see an insertion sort implementation for an integer list.',
      'Insertion-sort the values from low to high.',
      'sorting by shifting and inserting',
    ],
  }),
  family({
    name: 'merge-sort',
    group: 'sorting',
    names: ['mergeSort', 'mergesort', 'sortMerge', 'sort'],
    params: [xs],
    returns: 'number[]',
    body: `  if ($xs.length <= 1) return $xs;
  const mid = Math.floor($xs.length / 2);
  const left = $name($xs.slice(0, mid));
  const right = $name($xs.slice(mid));
  const result: number[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) result.push(left[i] <= right[j] ? left[i++] : right[j++]);
  return [...result, ...left.slice(i), ...right.slice(j)];`,
    tests: [
      [[[3, 1, 2]], [1, 2, 3]],
      [[[]], []],
      [[[5, 4, 3, 2, 1]], [1, 2, 3, 4, 5]],
      [[[7]], [7]],
      [[[2, -1, 2]], [-1, 2, 2]],
      [[[10, 9, 100, 9]], [9, 9, 10, 100]],
    ],
    phrasings: [
      'Implement merge sort.',
      'how do i write a recursive merge sort?',
      'merge sort ascending',
      'I need to sort numbers by splitting the list in halves and merging (merge sort).',
      'Please sort the array with mergesort.',
      'Returns the numbers sorted using merge sort.',
      'need a merge sort in code',
      'Given an array of numbers, sort both halves recursively and merge them.',
      'divide and conquer sort with merging',
      'sort by merge',
      'Split, sort the parts, merge the parts.',
      'mrege sort for numbers',
      'Sort in O(n log n) by merging sorted halves.',
      'Do not use the built-in sort, write merge sort yourself.',
      'How does merge sort look as a single recursive function?',
      'Write the algorithm of von Neumann that sorts by merging.',
      'Educational: top-down merge sort of integers.',
      'I want to see a merge sort implementation.',
      'Merge-sort the values from low to high.',
      'stable recursive sort with a merge step',
    ],
  }),
  family({
    name: 'quick-sort',
    group: 'sorting',
    names: ['quickSort', 'quicksort', 'qsort', 'sort'],
    params: [xs],
    returns: 'number[]',
    body: `  if ($xs.length <= 1) return $xs;
  const [pivot, ...rest] = $xs;
  const smaller = rest.filter((x) => x < pivot);
  const larger = rest.filter((x) => x >= pivot);
  return [...$name(smaller), pivot, ...$name(larger)];`,
    tests: [
      [[[3, 1, 2]], [1, 2, 3]],
      [[[]], []],
      [[[5, 4, 3, 2, 1]], [1, 2, 3, 4, 5]],
      [[[7]], [7]],
      [[[2, -1, 2]], [-1, 2, 2]],
      [[[10, 9, 100, 9]], [9, 9, 10, 100]],
    ],
    phrasings: [
      'Implement quicksort.',
      'how do i write a simple recursive quick sort?',
      'quick sort ascending',
      'I need to sort numbers around a pivot (quicksort), returning a new array.',
      'Please sort the array with the quicksort algorithm.',
      'Returns the numbers sorted using quicksort.',
      'need a quicksort in code',
      'Given an array of numbers, split it into smaller and larger elements than a pivot and sort these recursively.',
      'divide and conquer sort with a pivot',
      'sort by partitioning',
      'Pick a pivot, partition the rest, recurse on both sides.',
      'quik sort for numbers',
      'Sort like Hoare: smaller ones left, bigger ones right of the pivot.',
      'Do not use the built-in sort, write quicksort yourself.',
      'How does the functional version of quicksort look?',
      'Write the well known fast sort with pivots.',
      'Educational: quicksort of integers, not in place.',
      'I want to see a quicksort implementation.',
      'Quick-sort the values from low to high.',
      'recursive sort: less than pivot, pivot, rest',
    ],
  }),
  family({
    name: 'counting-sort',
    group: 'sorting',
    names: ['countingSort', 'countSort', 'sortByCounting', 'sortSmallInts'],
    params: [xs],
    returns: 'number[]',
    body: `  const counts: number[] = [];
  for (const x of $xs) counts[x] = (counts[x] ?? 0) + 1;
  return counts.flatMap((count, x) => Array<number>(count).fill(x));`,
    tests: [
      [[[3, 1, 2]], [1, 2, 3]],
      [[[]], []],
      [[[2, 0, 2, 1]], [0, 1, 2, 2]],
      [[[7]], [7]],
      [[[0, 0]], [0, 0]],
      [[[9, 4, 9, 4]], [4, 4, 9, 9]],
    ],
    phrasings: [
      'Implement counting sort for non-negative integers.',
      'how do i sort small non-negative integers by counting them?',
      'counting sort',
      'I have many ages (whole numbers from 0 up) and want to sort them by counting.',
      'Please sort with the counting sort algorithm, values are integers >= 0.',
      'Returns the integers sorted by tallying each value.',
      'need a counting sort in code',
      'Given an array of natural numbers, count each one and write them out in order.',
      'sort ints without comparisons',
      'sort by counts',
      'Tally the values, then rebuild the list in ascending order.',
      'couting sort for ints',
      'Sort in linear time when the values are small whole numbers.',
      'Do not compare elements; use counts per value.',
      'How does counting sort look for digits and other small numbers?',
      'Write the histogram based sort.',
      'Educational: counting sort, no negatives.',
      'I want to see a counting sort implementation.',
      'Order exam grades (small integers, none negative) using an array of counters.',
      'non-comparative sort of unsigned ints',
    ],
  }),
  family({
    name: 'top-k',
    group: 'sorting',
    names: ['topK', 'largestK', 'topN', 'highestK', 'kLargest'],
    params: [xs, { name: 'k', type: 'number', alt: ['n', 'count', 'limit'] }],
    returns: 'number[]',
    body: '  return [...$xs].sort((a, b) => b - a).slice(0, $k);',
    tests: [
      [
        [[1, 5, 3], 2],
        [5, 3],
      ],
      [[[], 3], []],
      [[[4], 0], []],
      [
        [[1, 2], 5],
        [2, 1],
      ],
      [
        [[7, 7, 1], 2],
        [7, 7],
      ],
      [[[-1, -5, -3], 1], [-1]],
    ],
    phrasings: [
      'Return the k largest numbers, largest first.',
      'how do i get the top k values of a list?',
      'top k',
      'I have a list of scores and want the best k of them in descending order.',
      'Please give me the highest n entries, sorted from high to low.',
      'Returns the k greatest elements in decreasing order.',
      'need the k biggest numbers',
      'Given an array and a count, find the largest ones, as many as the count says.',
      'largest k elements',
      'k maxima of an array, descending',
      'Select the podium: the k best results.',
      'get teh top n numbers',
      '[1, 5, 3] and 2 -> [5, 3] (the biggest ones)',
      'Which are the k most expensive prices?',
      'Sort from big to small and cut after k.',
      'How can I take only the highest k readings?',
      'Extract the k top values; all of them if there are fewer.',
      'I want a high score table of length k out of all scores.',
      'The upper k values of a list of ints.',
      'Pick the k greatest.',
    ],
    rules: [
      {
        say: [
          'the smallest k instead, smallest first',
          'correction: the k lowest, in ascending order',
          'sorry, I meant the bottom k, ascending',
        ],
        body: '  return [...$xs].sort((a, b) => a - b).slice(0, $k);',
        tests: [
          [
            [[1, 5, 3], 2],
            [1, 3],
          ],
          [[[], 3], []],
          [[[-1, -5], 1], [-5]],
        ],
      },
    ],
  }),
];
