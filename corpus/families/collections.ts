/** Families on sets, multisets and combinations written as plain arrays. */
import { type Family, family } from '../family.js';

const xs = { name: 'xs', type: 'number[]', alt: ['nums', 'numbers', 'values', 'arr', 'items'] };
const a = { name: 'a', type: 'number[]', alt: ['xs', 'first', 'left', 'subset'] };
const b = { name: 'b', type: 'number[]', alt: ['ys', 'second', 'right', 'superset'] };

export const families: readonly Family[] = [
  family({
    name: 'is-subset',
    group: 'collections',
    names: ['isSubset', 'isSubsetOf', 'containedIn', 'subset', 'allIn'],
    params: [a, b],
    returns: 'boolean',
    body: '  return $a.every((x) => $b.includes(x));',
    tests: [
      [
        [
          [1, 2],
          [1, 2, 3],
        ],
        true,
      ],
      [
        [
          [1, 4],
          [1, 2, 3],
        ],
        false,
      ],
      [[[], [1]], true],
      [[[1], []], false],
      [[[2, 2], [2]], true],
      [[[], []], true],
    ],
    phrasings: [
      'Check whether the first array is a subset of the second.',
      'how do i test if all elements of one list are also in another?',
      'is a subset of b',
      'I have required permissions and granted permissions (ids) and want to know if everything required is granted.',
      'Please return true if each value of the first list occurs in the second.',
      'Returns whether every element of a is contained in b.',
      'need a subset test on arrays',
      'Given two lists, does the second contain everything from the first?',
      'all of a in b?',
      'subset check, repeats do not matter',
      'Are all the ingredients of the recipe in the pantry? both are lists of ids',
      'check if an array is a subet of another',
      '[1, 2] in [1, 2, 3] -> true, all of the first in the second',
      'Does the bigger list cover the smaller one?',
      'The empty list is a subset of anything; otherwise check each member.',
      'Is no element of the first array missing in the second one?',
      'Set inclusion for arrays of numbers.',
      'I want to know if the second list is a superset.',
      'Determine if the chosen ids are all among the valid ids.',
      'True when the left list is wholly contained in the right one.',
    ],
  }),
  family({
    name: 'are-disjoint',
    group: 'collections',
    names: ['areDisjoint', 'isDisjoint', 'noCommon', 'nothingShared'],
    params: [a, b],
    returns: 'boolean',
    body: '  return !$a.some((x) => $b.includes(x));',
    tests: [
      [
        [
          [1, 2],
          [3, 4],
        ],
        true,
      ],
      [
        [
          [1, 2],
          [2, 3],
        ],
        false,
      ],
      [[[], [1]], true],
      [[[], []], true],
      [[[5], [5]], false],
      [[[0], [-1, 1]], true],
    ],
    phrasings: [
      'Check whether two arrays have no element in common.',
      'how do i test that two lists are disjoint?',
      'are disjoint',
      'I have two teams as lists of player ids; nobody may play in both. Is that so?',
      'Please return true if the lists do not share any value.',
      'Returns whether the intersection is empty.',
      'need a disjointness test',
      'Given two lists of numbers, say if they have nothing in common.',
      'no shared elements?',
      'no overlap between two lists -> true',
      'Is there not a single value that occurs in both arrays?',
      'check that two arrays have no comon element',
      'nothing shared: [1, 2] and [3, 4] -> true, [1, 2] and [2, 3] -> false',
      'Do the training ids and the test ids stay apart?',
      'True when the sets are separate.',
      'Does no member of one list belong to the other?',
      'Make sure that two groups do not have a person (id) in common.',
      'I want false as soon as a value is in both lists.',
      'Determine if two collections are mutually exclusive.',
      'Are these sets disjoint?',
    ],
  }),
  family({
    name: 'power-set',
    group: 'collections',
    names: ['powerSet', 'subsets', 'allSubsets', 'getSubsets'],
    params: [xs],
    returns: 'number[][]',
    body: `  let result: number[][] = [[]];
  for (const x of $xs) result = [...result, ...result.map((subset) => [...subset, x])];
  return result;`,
    tests: [
      [[[1, 2]], [[], [1], [2], [1, 2]]],
      [[[]], [[]]],
      [[[5]], [[], [5]]],
      [[[1, 2, 3]], [[], [1], [2], [1, 2], [3], [1, 3], [2, 3], [1, 2, 3]]],
      [[[0]], [[], [0]]],
      [[[4, -4]], [[], [4], [-4], [4, -4]]],
    ],
    phrasings: [
      'Return all subsets of an array of distinct numbers.',
      'how do i generate the power set of a list?',
      'power set',
      'I have toppings (ids) and want every possible selection of toppings, including none.',
      'Please list every subset, starting with the empty one.',
      'Returns all 2^n subsets.',
      'need all possible selections from a list',
      'Given distinct elements, produce each subset once.',
      'all subsets',
      'leetcode 78',
      'Every combination of any size from the given items.',
      'powerset of an arary',
      'all subsets, e.g. [1, 2] -> [[], [1], [2], [1, 2]]',
      'Take or leave each element: enumerate all outcomes.',
      'Which groups can be formed from these people (ids), nobody and everybody included?',
      'Enumerate the subsets of a set.',
      'Build the set of all subsets as nested arrays.',
      'I want to try every subset of features, so list them.',
      'Double the list of subsets for each new element.',
      'Give me the combinations of all lengths, in the order in which doubling produces them.',
    ],
  }),
  family({
    name: 'permutations',
    group: 'collections',
    names: ['permutations', 'permute', 'allOrders', 'getPermutations'],
    params: [xs],
    returns: 'number[][]',
    body: `  if ($xs.length === 0) return [[]];
  return $xs.flatMap((x, i) => {
    const rest = [...$xs.slice(0, i), ...$xs.slice(i + 1)];
    return $name(rest).map((perm) => [x, ...perm]);
  });`,
    tests: [
      [
        [[1, 2]],
        [
          [1, 2],
          [2, 1],
        ],
      ],
      [[[]], [[]]],
      [[[5]], [[5]]],
      [
        [[1, 2, 3]],
        [
          [1, 2, 3],
          [1, 3, 2],
          [2, 1, 3],
          [2, 3, 1],
          [3, 1, 2],
          [3, 2, 1],
        ],
      ],
      [
        [[0, -1]],
        [
          [0, -1],
          [-1, 0],
        ],
      ],
      [
        [[7, 7]],
        [
          [7, 7],
          [7, 7],
        ],
      ],
    ],
    phrasings: [
      'Return all permutations of an array.',
      'how do i generate every possible order of the elements?',
      'permutations',
      'I have a few stops and want every order in which they can be visited.',
      'Please list all arrangements of the numbers.',
      'Returns the n! orderings of the list.',
      'need all permutations of distinct numbers',
      'Given a list, produce each ordering of it, in lexicographic order of positions.',
      'all orderings',
      'leetcode 46',
      'Every way of lining up the given items.',
      'all permuations of a list',
      '[1, 2] -> [[1, 2], [2, 1]] (all orders)',
      'In which sequences can the tasks be done? Enumerate all of them.',
      'Recursively put each element first and permute the rest.',
      'Seat n people in a row: list the seatings (ids).',
      'Rearrangements of an array of numbers, all of them.',
      'I want to brute-force the travelling salesman, so give me all orders.',
      'How could I enumerate the permutations without a library?',
      'Generate arrangements of a small array.',
    ],
  }),
  family({
    name: 'combinations',
    group: 'collections',
    names: ['combinations', 'combine', 'chooseK', 'kSubsets'],
    params: [xs, { name: 'k', type: 'number', alt: ['n', 'size', 'count'] }],
    returns: 'number[][]',
    body: `  if ($k === 0) return [[]];
  return $xs.flatMap((x, i) => $name($xs.slice(i + 1), $k - 1).map((rest) => [x, ...rest]));`,
    tests: [
      [
        [[1, 2, 3], 2],
        [
          [1, 2],
          [1, 3],
          [2, 3],
        ],
      ],
      [[[1, 2], 0], [[]]],
      [[[], 1], []],
      [[[5], 1], [[5]]],
      [[[1, 2, 3], 3], [[1, 2, 3]]],
      [[[1, 2], 3], []],
      [
        [[4, 5, 6], 1],
        [[4], [5], [6]],
      ],
    ],
    phrasings: [
      'Return all combinations of k elements of an array.',
      'how do i get every way to choose k items from a list? order does not matter',
      'combinations of size k',
      'I have players and want every possible team of k players.',
      'Please list the k-element subsets, elements in original order.',
      'Returns all selections of exactly k values.',
      'need n choose k, the actual combinations',
      'Given a list and a number k, produce all the subsets that have k elements.',
      'k-combinations',
      'leetcode combinations',
      'Pick k things out of the list in all possible ways.',
      'all combintions of length k',
      '[1, 2, 3] and 2 -> [[1, 2], [1, 3], [2, 3]], all choices of that size',
      'Which groups of k people can be formed?',
      'Itertools combinations for number arrays.',
      'Enumerate the ways of drawing k cards from these cards, ignoring order.',
      'Choose k of n, list them all.',
      'I want every k-subset; none if k exceeds the length.',
      'Recursively build selections with a fixed size.',
      'Lottery: list all tickets with k of the given numbers.',
    ],
  }),
  family({
    name: 'same-elements',
    group: 'collections',
    names: ['sameElements', 'isPermutation', 'sameMultiset', 'haveSameItems'],
    params: [
      { ...a, alt: ['first', 'left', 'p'] },
      { ...b, alt: ['second', 'right', 'q'] },
    ],
    returns: 'boolean',
    body: `  if ($a.length !== $b.length) return false;
  const counts = new Map<number, number>();
  for (const x of $a) counts.set(x, (counts.get(x) ?? 0) + 1);
  for (const x of $b) {
    if (!counts.get(x)) return false;
    counts.set(x, counts.get(x)! - 1);
  }
  return true;`,
    tests: [
      [
        [
          [1, 2, 3],
          [3, 1, 2],
        ],
        true,
      ],
      [
        [
          [1, 1, 2],
          [1, 2, 2],
        ],
        false,
      ],
      [[[], []], true],
      [[[1], [1, 1]], false],
      [
        [
          [4, 5],
          [4, 6],
        ],
        false,
      ],
      [
        [
          [0, -1, 0],
          [0, 0, -1],
        ],
        true,
      ],
    ],
    phrasings: [
      'Check whether two arrays contain the same elements the same number of times, in any order.',
      'how do i compare two lists ignoring order but not counts?',
      'same multiset',
      'I have what was ordered and what was delivered as lists of item ids; is it the same, order aside?',
      'Please return true if one array is a rearrangement of the other.',
      'Returns whether both lists are permutations of each other.',
      'need an order-independent array comparison with duplicates counted',
      'Given two lists of numbers, can the first be reordered into the second?',
      'equal as multisets?',
      'is permutation of',
      'Do both lists hold exactly the same numbers, repeats included?',
      'check that two lists have the same elemnts in any order',
      'same numbers, any order: [1, 2, 3] and [3, 1, 2] -> true, [1, 1, 2] and [1, 2, 2] -> false',
      'Anagram check, but for arrays of numbers.',
      'Bag equality.',
      'Were the cards only shuffled or were some exchanged? (deck before and after, true if only shuffled)',
      'Same items and same quantity of each item, positions are irrelevant.',
      'I want to know if two lists agree up to order.',
      'Every value must occur equally often in both arrays.',
      'Determine if two arrays would be equal after sorting.',
    ],
  }),
  family({
    name: 'multiset-intersection',
    group: 'collections',
    names: ['multisetIntersection', 'intersectCounts', 'commonWithRepeats', 'intersectBags'],
    params: [
      { ...a, alt: ['first', 'left', 'p'] },
      { ...b, alt: ['second', 'right', 'q'] },
    ],
    returns: 'number[]',
    body: `  const rest = [...$b];
  return $a.filter((x) => {
    const i = rest.indexOf(x);
    if (i === -1) return false;
    rest.splice(i, 1);
    return true;
  });`,
    tests: [
      [
        [
          [1, 2, 2, 1],
          [2, 2],
        ],
        [2, 2],
      ],
      [
        [
          [4, 9, 5],
          [9, 4, 9, 8, 4],
        ],
        [4, 9],
      ],
      [[[], [1]], []],
      [
        [
          [1, 1, 1],
          [1, 1],
        ],
        [1, 1],
      ],
      [[[3], [4]], []],
      [[[7, 7], [7]], [7]],
    ],
    phrasings: [
      'Intersect two arrays, keeping repeats: each value as often as it occurs in both.',
      'how do i get the intersection of two lists with duplicates counted?',
      'intersection with multiplicity',
      'I have two hands of cards (numbers) and want the cards both hands have, a pair that is in both counts twice.',
      'Please return the common elements; a number occurring twice in both lists is in the result twice.',
      'Returns the multiset intersection in the order of the first list.',
      'need intersection of arrays ii (leetcode 350)',
      'Given two lists, match equal elements one to one and return the matched ones of the first list.',
      'common elements incl. repeats',
      'bag intersection',
      'Each element may be matched only once; which elements of the first list find a partner in the second?',
      'intersection of two lists with dupliactes',
      'common ones, counted with repeats, e.g. [1, 2, 2, 1] and [2, 2] -> [2, 2]',
      'Overlap of two inventories given as lists of ids, minimum of both counts.',
      'Keep as many copies of a value as both arrays have.',
      'What do both shopping lists have in common, repeated items included?',
      'Pair off equal numbers from two arrays.',
      'I want the shared values, with the smaller of both frequencies.',
      'Take from the first list everything that can be ticked off in the second.',
      'Elements in both lists counted with their multiplicity.',
    ],
  }),
  family({
    name: 'jaccard',
    group: 'collections',
    names: ['jaccard', 'similarity', 'jaccardIndex', 'overlapRatio'],
    params: [
      { ...a, alt: ['first', 'left', 'p'] },
      { ...b, alt: ['second', 'right', 'q'] },
    ],
    returns: 'number',
    body: `  const union = new Set([...$a, ...$b]);
  if (union.size === 0) return 0;
  const shared = [...union].filter((x) => $a.includes(x) && $b.includes(x));
  return shared.length / union.size;`,
    tests: [
      [
        [
          [1, 2, 3],
          [2, 3, 4],
        ],
        0.5,
      ],
      [[[1], [1]], 1],
      [[[1], [2]], 0],
      [[[], []], 0],
      [[[1, 1, 2], [1]], 0.5],
      [[[], [5]], 0],
      [[[1, 2, 3, 4], [1]], 0.25],
    ],
    phrasings: [
      'Compute the Jaccard similarity of two arrays seen as sets.',
      'how do i calculate intersection size over union size of two lists?',
      'jaccard index',
      'I have the tags (ids) of two articles and want to know how similar they are: shared tags divided by all tags.',
      'Please return the number of common distinct values over the number of all distinct values.',
      'Returns the Jaccard coefficient, 0 when both lists are empty.',
      'need IoU of two sets of numbers, 0 for two empty ones',
      'Given two lists, divide the size of their intersection by the size of their union.',
      'set similarity between 0 and 1',
      'overlap ratio of two arrays',
      'How alike are the tastes of two users, given lists of liked items? Use Jaccard.',
      'jacard similarity',
      '[1, 2, 3] and [2, 3, 4] -> 0.5 (shared over all)',
      'Ratio of shared to total different elements (0 if there are none at all).',
      'Similarity of two sets: 1 if equal, 0 if disjoint.',
      'Measure the overlap of two id lists as a fraction of the union.',
      'Tanimoto coefficient for sets.',
      'I want |A and B| / |A or B|.',
      'Compute what share of all occurring values is in both lists.',
      'Compare two sets by the Jaccard measure.',
    ],
  }),
];
