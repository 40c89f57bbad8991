/** Interleaving, products and pairs of elements. */
import { type Family, family } from '../../family.js';

const xs = { name: 'xs', type: 'number[]', alt: ['nums', 'numbers', 'values', 'arr', 'list'] };
const a = { name: 'a', type: 'number[]', alt: ['xs', 'first', 'left', 'arr1'] };
const b = { name: 'b', type: 'number[]', alt: ['ys', 'second', 'right', 'arr2'] };
const target = { name: 'target', type: 'number', alt: ['sum', 'goal', 'k', 'total'] };

export const families: readonly Family[] = [
  family({
    name: 'two-sum',
    group: 'arrays',
    names: ['twoSum', 'findPair', 'pairWithSum', 'twoSumIndices'],
    params: [xs, target],
    returns: 'number[]',
    body: `  const seen = new Map<number, number>();
  for (let i = 0; i < $xs.length; i++) {
    const j = seen.get($target - $xs[i]);
    if (j !== undefined) return [j, i];
    seen.set($xs[i], i);
  }
  return [];`,
    tests: [
      [
        [[2, 7, 11, 15], 9],
        [0, 1],
      ],
      [
        [[3, 2, 4], 6],
        [1, 2],
      ],
      [
        [[3, 3], 6],
        [0, 1],
      ],
      [[[1, 2], 10], []],
      [[[], 0], []],
      [
        [[-1, 5, 1], 0],
        [0, 2],
      ],
      [[[5], 10], []],
    ],
    phrasings: [
      'Find the indices of two numbers in the array that add up to the target.',
      'how do i solve two sum?',
      'two sum, return indices',
      'I have a list of prices and a gift card amount: which two items (their positions) use it up exactly?',
      'Please return the positions of a pair whose sum equals the given value, smaller index first.',
      'Returns the two indexes of the elements summing to the target.',
      'need the indices i < j with xs[i] + xs[j] equal to the target',
      'Given an array of integers and a target, find two different elements with that total and return where they are.',
      'classic two-sum with a hash map',
      'pair of indices that sum to target',
      'Locate two entries that together give a certain number.',
      'twosum problem, index pair as a result',
      'positions of the two that add up to it: [2, 7, 11] and 9 -> [0, 1]',
      'Which two positions hold numbers that sum to the target value?',
      'Find a couple of numbers adding to a given sum, give back their indexes.',
      'Search for two array elements whose addition yields the goal; the answer is their index pair.',
      'I need the places of two numbers wich add up to some total.',
      'Can you get the indices of the first pair that makes the target?',
      'Look for two complementary values (they must sum to the target) and tell me their offsets.',
      'leetcode 1',
    ],
    rules: [
      {
        say: [
          'return an empty array if there is no such pair',
          'empty array when nothing is found',
          '[] if no two numbers work',
        ],
        body: `  const seen = new Map<number, number>();
  for (let i = 0; i < $xs.length; i++) {
    const j = seen.get($target - $xs[i]);
    if (j !== undefined) return [j, i];
    seen.set($xs[i], i);
  }
  return [];`,
        tests: [
          [[[1, 2, 3], 7], []],
          [
            [[1, 2, 3], 5],
            [1, 2],
          ],
          [[[4], 8], []],
        ],
      },
      {
        say: [
          'return null if there is no such pair',
          'null when nothing is found',
          'null if no two numbers work',
        ],
        returns: 'number[] | null',
        body: `  const seen = new Map<number, number>();
  for (let i = 0; i < $xs.length; i++) {
    const j = seen.get($target - $xs[i]);
    if (j !== undefined) return [j, i];
    seen.set($xs[i], i);
  }
  return null;`,
        tests: [
          [[[1, 2, 3], 7], null],
          [
            [[1, 2, 3], 5],
            [1, 2],
          ],
          [[[4], 8], null],
        ],
      },
    ],
  }),
  family({
    name: 'has-pair-with-sum',
    group: 'arrays',
    names: ['hasPairWithSum', 'hasPair', 'pairExists', 'canMakeSum'],
    params: [xs, target],
    returns: 'boolean',
    body: `  const seen = new Set<number>();
  for (const x of $xs) {
    if (seen.has($target - x)) return true;
    seen.add(x);
  }
  return false;`,
    tests: [
      [[[2, 7, 11], 9], true],
      [[[1, 2], 4], false],
      [[[], 0], false],
      [[[5], 10], false],
      [[[5, 5], 10], true],
      [[[-3, 1, 3], 0], true],
    ],
    phrasings: [
      'Check whether any two numbers in the array add up to the target.',
      'how can i tell if a list has a pair with a given sum?',
      'does a pair with this sum exist',
      'I have item prices and want to know if two of them cost exactly my budget together.',
      'Please return true if two different elements sum to the target, otherwise false.',
      'Returns whether the array contains a pair of elements totalling the given value.',
      'need a boolean for two-sum',
      'Given a list and a number, decide if the number is the sum of two entries of the list.',
      'pair sum exists?',
      'true when some two elements make the target',
      'Is there a couple of numbers in the array whose total equals the goal?',
      'check for pair wich sums to k',
      'do two of them make it, e.g. [2, 7, 11], 9 -> true',
      'Tell me if the target can be made from two of these numbers (not the same one twice).',
      'Test for the existence of two values adding to a total.',
      'Can two of the weights balance to exactly the wanted weight?',
      'Determine if two array items together equal some value.',
      'I just need yes or no: do any two entries sum up to it?',
      'Find out if the sum is reachable with exactly two elements.',
      'bool version of the two sum problem',
    ],
  }),
  family({
    name: 'count-pairs-with-sum',
    group: 'arrays',
    names: ['countPairs', 'pairCount', 'countPairsWithSum', 'numPairs'],
    params: [xs, target],
    returns: 'number',
    body: `  let count = 0;
  for (let i = 0; i < $xs.length; i++) {
    for (let j = i + 1; j < $xs.length; j++) {
      if ($xs[i] + $xs[j] === $target) count++;
    }
  }
  return count;`,
    tests: [
      [[[1, 2, 3, 4], 5], 2],
      [[[1, 1, 1], 2], 3],
      [[[], 0], 0],
      [[[4], 8], 0],
      [[[-1, 1, 0, 0], 0], 2],
      [[[2, 3], 7], 0],
    ],
    phrasings: [
      'Count the pairs of elements whose sum equals a given number.',
      'how many pairs in an array add up to the target?',
      'number of pairs with sum k',
      'I have a list of weights and want to know in how many ways two of them give a certain total.',
      'Please count the index pairs i < j with xs[i] + xs[j] equal to the target.',
      'Returns the number of pairs that sum to the target.',
      'need the count of two-element combinations totalling k',
      'Given an array and a sum, how many unordered pairs reach it? Equal values at different positions are different pairs.',
      'count pairs adding to target',
      'pairs summing to a value, only the count',
      'Find out how many couples of numbers make the given sum.',
      'coutn pairs with a sum',
      '[1, 2, 3, 4] and 5 -> 2 (1+4 and 2+3) (how many pairs make it)',
      'In how many ways can I pick two entries so that they total the goal?',
      'Number of two-sum solutions.',
      'Tally every pair of positions with the requested sum.',
      'Tell me the amount of pairs that match the target sum.',
      'I want to count, not list, the pairs with a particular total.',
      'For each pair in the list check the sum and count the hits.',
      'how often do two numbers of the list give exactly the target together',
    ],
  }),
  family({
    name: 'all-pairs',
    group: 'arrays',
    names: ['allPairs', 'pairs', 'getPairs', 'pairCombinations', 'uniquePairs'],
    params: [xs],
    returns: 'number[][]',
    body: `  const result: number[][] = [];
  for (let i = 0; i < $xs.length; i++) {
    for (let j = i + 1; j < $xs.length; j++) result.push([$xs[i], $xs[j]]);
  }
  return result;`,
    tests: [
      [
        [[1, 2, 3]],
        [
          [1, 2],
          [1, 3],
          [2, 3],
        ],
      ],
      [[[]], []],
      [[[4]], []],
      [[[5, 6]], [[5, 6]]],
      [[[7, 7]], [[7, 7]]],
      [[[0, -1]], [[0, -1]]],
    ],
    phrasings: [
      'Return all pairs of elements of an array.',
      'how do i get every combination of two items from a list?',
      'all unordered pairs',
      'I have team ids and need all matches, every team against every other team once.',
      'Please list every pair (i < j), in order.',
      'Returns the 2-combinations of the list.',
      'need all possible pairs without pairing an element with itself',
      'Given an array, generate each pair of an element with a later one.',
      'combinations of 2',
      'pair each item with all the following items',
      'Make the list of all handshakes between these people (numbers).',
      'get al pairs from an array',
      '[1, 2, 3] -> [[1, 2], [1, 3], [2, 3]], each with each later one',
      'Which couples can be formed from the list? order within a couple as in the list',
      'round robin fixtures from a list of team numbers',
      'Build pairs from elements at different positions, no mirrored repeats.',
      'Enumerate the two-element subsets.',
      'I want to compare everything with everything else, so give me the pairs.',
      'nested loop over an array collecting pairs',
      'List out every twosome from an array.',
    ],
  }),
  family({
    name: 'adjacent-pairs',
    group: 'arrays',
    names: ['pairwise', 'adjacentPairs', 'consecutivePairs', 'neighbours'],
    params: [xs],
    returns: 'number[][]',
    body: '  return $xs.slice(1).map((x, i) => [$xs[i], x]);',
    tests: [
      [
        [[1, 2, 3]],
        [
          [1, 2],
          [2, 3],
        ],
      ],
      [[[]], []],
      [[[4]], []],
      [[[5, 6]], [[5, 6]]],
      [
        [[7, 7, 7]],
        [
          [7, 7],
          [7, 7],
        ],
      ],
      [[[0, -1]], [[0, -1]]],
    ],
    phrasings: [
      'Return the pairs of neighbouring elements of an array.',
      'how do i get each element together with the next one?',
      'consecutive pairs',
      'I have a route as a list of stops and want every leg as [from, to].',
      'Please list the adjacent pairs: first and second, second and third, and so on.',
      'Returns overlapping pairs of successive elements.',
      'need sliding window of size 2',
      'Given an array, pair every element with its successor.',
      'pairwise like itertools',
      'neighbor pairs of list',
      'Make pairs out of elements that are next to each other (they overlap).',
      'ajacent pairs in array',
      'neighbours together: [1, 2, 3] -> [[1, 2], [2, 3]]',
      'Split a path of node ids into its edges.',
      'How to walk an array two elements at a time with overlap?',
      'For n items the result has n - 1 pairs of direct neighbours.',
      'Combine each item with the one right after it; fewer than two items give nothing.',
      'I want to see each transition in a sequence of states.',
      'previous and current value as pairs',
      'Turn a sequence into its list of steps (before, after).',
    ],
  }),
  family({
    name: 'cartesian-product',
    group: 'arrays',
    names: ['cartesianProduct', 'cartesian', 'crossProduct', 'allCombinations'],
    params: [a, b],
    returns: 'number[][]',
    body: '  return $a.flatMap((x) => $b.map((y) => [x, y]));',
    tests: [
      [
        [
          [1, 2],
          [3, 4],
        ],
        [
          [1, 3],
          [1, 4],
          [2, 3],
          [2, 4],
        ],
      ],
      [[[], [1]], []],
      [[[1], []], []],
      [[[1], [2]], [[1, 2]]],
      [
        [[0], [1, 2]],
        [
          [0, 1],
          [0, 2],
        ],
      ],
      [
        [[5, 5], [6]],
        [
          [5, 6],
          [5, 6],
        ],
      ],
    ],
    phrasings: [
      'Return the Cartesian product of two arrays.',
      'how do i combine every element of one list with every element of another?',
      'cartesian product',
      'I have sizes and colour codes and need all size/colour combinations.',
      'Please produce all pairs with the first component from the first list and the second from the second list.',
      'Returns every combination of one item from each array.',
      'need the cross join of two lists',
      'Given two arrays, list all ordered pairs taking one value of each.',
      'cross product of lists',
      'all pairs between two arrays',
      'Pair up everything from the left array with everything from the right.',
      'cartesain product of 2 arrays',
      'each with each of the other list, e.g. [1, 2] x [3, 4] -> [[1,3],[1,4],[2,3],[2,4]]',
      'Make the grid of coordinates from x values and y values.',
      'How to form all possible outfits from shirts and trousers, both given as lists of ids?',
      'For each number of the first array go through the second one and collect the pairs.',
      'Nested loop over two arrays that yields pairs.',
      'I want each member of one group matched with each member of the other.',
      'Get the full set of combinations between two lists.',
      'Take two lists; length of the output is the product of both lengths.',
    ],
  }),
  family({
    name: 'interleave',
    group: 'arrays',
    names: ['interleave', 'weave', 'alternate', 'zipFlat', 'mergeAlternating'],
    params: [a, b],
    returns: 'number[]',
    body: `  const result: number[] = [];
  for (let i = 0; i < Math.max($a.length, $b.length); i++) {
    if (i < $a.length) result.push($a[i]);
    if (i < $b.length) result.push($b[i]);
  }
  return result;`,
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
        [[1, 2, 3], [9]],
        [1, 9, 2, 3],
      ],
      [
        [[1], [7, 8, 9]],
        [1, 7, 8, 9],
      ],
      [[[0], []], [0]],
      [
        [[], [5, 6]],
        [5, 6],
      ],
    ],
    phrasings: [
      'Interleave two arrays: one element of the first, one of the second, and so on.',
      'how do i merge two lists in alternating order?',
      'interleave arrays, leftovers go at the end',
      'I have two playlists and want a mixed one that takes songs from each in turn.',
      'Please weave the two lists together starting with the first.',
      'Returns the elements of both arrays alternately; the rest of the longer one is appended.',
      'need to alternate between two arrays',
      'Given two arrays, take elements by turns from each until both are used up.',
      'zipper merge of lists',
      'alternate items from both lists',
      'Mix two number lists like a perfect shuffle of cards.',
      'interleve two arrays',
      '[1, 3], [2, 4] -> [1, 2, 3, 4] (take turns)',
      'How can I combine lists so that their elements take turns?',
      'Merge by alternating; do not drop anything when the lengths differ.',
      'First from the left, then from the right, again left, again right...',
      'Two queues are served in turn, who is served when? (arrays of ids)',
      'I want one array with the elements of the two arrays intermixed one by one.',
      'Braid two sequences.',
      'combine lists element by element into one flat list',
    ],
  }),
];
