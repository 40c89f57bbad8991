/** The commonest helpers over lists of numbers: extremes, counts, sets, ranges, windows; each says what happens at its edges. */
import { type Family, family } from '../../family.js';
import { numbers, words } from './parameters.js';

export const families: readonly Family[] = [
  family({
    name: 'arrays-count-words-any-case',
    group: 'scenarios',
    names: ['countIgnoringCase', 'wordCounts', 'countByLowerCase', 'tallyWords', 'countStrings'],
    params: [words],
    returns: 'Record<string, number>',
    body: `  const counts: Record<string, number> = {};
  for (const word of $words) {
    const key = word.toLowerCase();
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;`,
    tests: [
      [[['Tea', 'tea', 'Milk']], { tea: 2, milk: 1 }],
      [[[]], {}],
      [[['A', 'b', 'B', 'a', 'a']], { a: 3, b: 2 }],
      [[['yes']], { yes: 1 }],
      [[['NO', 'No', 'nO']], { no: 3 }],
      [[['red wine', 'Red Wine', 'red']], { 'red wine': 2, red: 1 }],
    ],
    rules: [
      {
        say: [
          'trim blanks around each string first',
          'spaces at the start and end of a string do not matter',
          'strip surrounding whitespace from the keys',
          'the strings may be padded with spaces, remove that padding',
          'ignore leading and trailing whitespace too',
        ],
        body: `  const counts: Record<string, number> = {};
  for (const word of $words) {
    const key = word.trim().toLowerCase();
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;`,
        tests: [
          [[[' Tea', 'tea ', 'Milk']], { tea: 2, milk: 1 }],
          [[[]], {}],
          [[['A ', 'b', ' B', 'a']], { a: 2, b: 2 }],
          [[['  yes  ']], { yes: 1 }],
          [[['red wine ', 'Red Wine']], { 'red wine': 2 }],
          [[['x', 'X', ' x ']], { x: 3 }],
        ],
      },
    ],
    phrasings: [
      'Count how often each string occurs, ignoring case; an object with lower-case keys.',
      'case-insensitive word counts as object, keys lowercased',
      'how do i count strings when "Yes" and "yes" are the same? result { yes: 2 }',
      'Returns a record from the lower-cased string to its number of occurrences.',
      "['Tea','TEA','milk'] -> {tea: 2, milk: 1}",
      'People type their drink as they like, capitals or not. Tell me how many want each drink; name the drinks in small letters as object keys.',
      'tally answers by lowercase text',
      'Please build a frequency object for a list of strings. Upper and lower case must not make a difference and the keys shall be in lower case.',
      'occurrences per word, all keys in lower case',
      'strings -> { lowercased string: count }',
      'counts of tags: convert each tag to lowercase and count it in a dictionary',
      'Make a poll result from free-text votes. "BLUE", "Blue" and "blue" are one option, "blue". Object of option and votes.',
      'word tally where capitalization is ignored (lower-case property names)',
      'frequency map of strings, lowercasing them beforehand; plain object, {} for an empty list',
      'an object that says how many times every string is in the array, case insenstive, lower-case keys',
      'Group equal strings regardless of capitals and count each group, the key being the string in lowercase.',
      'How many of each? The list has city names written in mixed case; collapse the case to lower and count.',
      'histogram over words after toLowerCase',
      'count the duplicates of each entry without looking at capitalisation, label the counts by the small-letter spelling',
      'For a list of hashtags, compute usage numbers per hashtag in lower case, as a record.',
    ],
  }),
  family({
    name: 'arrays-repeated-at-least',
    group: 'scenarios',
    names: ['frequentNumbers', 'repeatedNumbers', 'occurringAtLeast', 'repeatedValues', 'popularNumbers'],
    params: [numbers],
    returns: 'number[]',
    slots: { times: [2, 3, 4] },
    body: `  const counts = new Map<number, number>();
  for (const x of $xs) counts.set(x, (counts.get(x) ?? 0) + 1);
  return [...counts.keys()].filter((x) => (counts.get(x) ?? 0) >= {times}).sort((a, b) => a - b);`,
    tests: ({ times }) => [
      [[[...Array(times as number).fill(7), 1]], [7]],
      [[[]], []],
      [[[1, 2, 3]], []],
      [[[...Array(times as number).fill(20), ...Array(times as number).fill(3)]], [3, 20]],
      [[Array((times as number) + 1).fill(-5)], [-5]],
      [[[...Array((times as number) - 1).fill(6), ...Array(times as number).fill(0)]], [0]],
    ],
    phrasings: [
      'Numbers that occur at least {times} times, each once, ascending.',
      'values appearing {times}+ times, sorted small to large, listed once',
      'how do i find all numbers that are in my array {times} times or more? sorted ascending please, no repeats in the result',
      'Returns the distinct numbers with {times} or more occurrences in ascending order.',
      'which numbers turn up {times} or more times? list each of them a single time in increasing order',
      'I have the product ids of all sales today and want those sold at least {times} times, without repetition and in numerical order.',
      'filter by frequency >= {times} -> unique, ascending',
      'Please give me the repeated numbers only: everything with a count of {times} or higher, one entry for each and lowest first.',
      'lottery numbers drawn no fewer than {times} times, in ascending order, [] if none',
      'count numbers, keep those with count >= {times}, sort ascending',
      'Find the numbers which are there a minimum of {times} times. Result: no duplicates, from smallest to largest.',
      'numbers with >= {times} copies in the list, sorted',
      'what values are contained {times} times or more often (ordered upward, each listed once)',
      'Given ids of visitors, one per visit, who came at least {times} times? Ascending ids, each only once.',
      'report numbers whose freqency is {times} or more, ascending order, unique',
      'drop everything rarer than {times} occurrences and return the rest once each, ordered by size going up',
      'Detect the frequent numbers; frequent means {times} or more occurrences. Sorted numerically ascending.',
      'list -> numbers seen {times} or more times, smallest at the front, none doubled',
      'A number qualifies if the array contains it {times} times at the least. Return the qualifying numbers, sorted up.',
      'at least {times} equal ones needed: which numbers make it? ascending, distinct',
    ],
  }),
  family({
    name: 'arrays-list-changes',
    group: 'scenarios',
    names: ['listChanges', 'diffLists', 'addedAndRemoved', 'compareLists', 'changesBetween'],
    params: [
      { name: 'before', type: 'string[]', alt: ['oldList', 'previous', 'first'] },
      { name: 'after', type: 'string[]', alt: ['newList', 'current', 'second'] },
    ],
    returns: '{ added: string[]; removed: string[] }',
    body: `  return {
    added: $after.filter((item) => !$before.includes(item)),
    removed: $before.filter((item) => !$after.includes(item)),
  };`,
    tests: [
      [
        [
          ['a', 'b'],
          ['b', 'c'],
        ],
        { added: ['c'], removed: ['a'] },
      ],
      [[[], ['x']], { added: ['x'], removed: [] }],
      [[['x'], []], { added: [], removed: ['x'] }],
      [[[], []], { added: [], removed: [] }],
      [
        [
          ['p', 'q'],
          ['q', 'p'],
        ],
        { added: [], removed: [] },
      ],
      [
        [
          ['one', 'two', 'three'],
          ['zero', 'two', 'four'],
        ],
        { added: ['zero', 'four'], removed: ['one', 'three'] },
      ],
    ],
    phrasings: [
      'Compare an old and a new list of strings: { added, removed }, each in its original order.',
      'diff two string arrays into added and removed',
      'how can i see what is new and what is gone between two versions of a list? object with added and removed arrays please',
      'Returns the strings only in the second list as added and those only in the first as removed.',
      "['a','b'] vs ['b','c'] -> {added: ['c'], removed: ['a']}",
      'Our mailing list is exported every week. From last week and this week make an object: who joined (added), who left (removed). Order as in the exports.',
      'old list, new list -> { added: [...], removed: [...] }',
      'Please work out the changes from one tag set to another: key "added" for tags the later one has in addition, key "removed" for tags it lost.',
      'what came in and what fell out? fields added/removed, string arrays',
      'changes of a guest list: before and after given, need the guests added and the guests removed',
      'two arrays of names, first is yesterday, second is today; give back added (today only) and removed (yesterday only)',
      'Write a tiny changelog of dependencies: input the package names earlier and now, output object with added and removed names.',
      'set difference in both directions as an object with the properties added and removed (second minus first, first minus second)',
      'Determine additions and deletions between two lists of file names, under the keys added and removed.',
      'compare lists, report adds and removes as {added, removed}, keep the order, reordering alone is no change',
      'find which strings were aded and which were removed going from list one to list two: { added, removed }',
      'permissions before -> permissions after: granted ones in added, revoked ones in removed',
      'In which way did the array change? Items of the new one missing in the old one: added. Items of the old one missing in the new one: removed.',
      'a helper telling the difference between the previous and the current selection (strings): newly selected -> added, no longer selected -> removed',
      'split the differences of two lists into {added, removed}; items in both are left out',
    ],
  }),
  family({
    name: 'arrays-union-sorted',
    group: 'scenarios',
    names: ['sortedUnion', 'union', 'mergeUnique', 'allNumbers', 'combineDistinct'],
    params: [
      { name: 'first', type: 'number[]', alt: ['xs', 'left', 'list1'] },
      { name: 'second', type: 'number[]', alt: ['ys', 'right', 'list2'] },
    ],
    returns: 'number[]',
    slots: { order: ['ascending', 'descending'] },
    body: ({ order }) =>
      `  return [...new Set([...$first, ...$second])].sort((a, b) => ${order === 'ascending' ? 'a - b' : 'b - a'});`,
    tests: ({ order }) => {
      const up = (...xs: number[]) => (order === 'ascending' ? xs : xs.reverse());
      return [
        [
          [
            [3, 1],
            [2, 3],
          ],
          up(1, 2, 3),
        ],
        [[[], []], []],
        [[[5, 5], []], [5]],
        [[[], [10, 9]], up(9, 10)],
        [[[100], [20, 3]], up(3, 20, 100)],
        [
          [
            [-1, 0],
            [0, -1],
          ],
          up(-1, 0),
        ],
      ];
    },
    phrasings: [
      'All different numbers of two arrays, sorted {order}.',
      'union of two lists, no duplicates, {order} order',
      'how do i merge two arrays of numbers, drop the duplicates and sort the result {order}?',
      'Returns the numbers found in either list, each once, in {order} order.',
      'combine both, unique, {order}',
      'Two colleagues collected ticket numbers and some were collected twice. I want one {order} list of all of them without repeats.',
      'xs + ys -> distinct values, numerically {order}',
      'Please join the two lists into one where no number occurs twice; it should be ordered {order}.',
      'set union as a sorted array ({order})',
      'a number belongs in if it is in the one array or the other or both. Output {order}, once each.',
      'deduplicated and {order} sorted concatenation of two number arrays',
      'Which numbers exist at all in these two lists? {order} order, single mention.',
      'put the years of both timelines together, remove repeated years, order them {order}',
      'merge two int arrays without dupes and sort numerically in {order} order (10 is more than 9!)',
      'unoin of two arrays, {order} sorted',
      'Collect the house numbers from two streets lists in one {order} list; if a number is on both keep it one time.',
      'throw two bags of numbers together, keep one of each kind, arrange {order}',
      'everything from the first and the second array, unique, numbers {order}; [] for two empty ones',
      'Given two lists produce the sorted list of their distinct members. Sorting is {order}.',
      'set-like merge, result is an array in {order} order and does not repeat anything',
    ],
  }),
  family({
    name: 'arrays-common-to-all',
    group: 'scenarios',
    names: ['commonToAll', 'inEveryList', 'intersectAll', 'sharedByAll', 'intersection'],
    params: [{ name: 'lists', type: 'string[][]', alt: ['arrays', 'groups', 'sets'] }],
    returns: 'string[]',
    body: `  const [first = [], ...rest] = $lists;
  return [...new Set(first)].filter((item) => rest.every((list) => list.includes(item)));`,
    tests: [
      [
        [
          [
            ['a', 'b'],
            ['b', 'a'],
            ['c', 'b'],
          ],
        ],
        ['b'],
      ],
      [[[]], []],
      [[[['x', 'x', 'y']]], ['x', 'y']],
      [[[['x'], []]], []],
      [
        [
          [
            ['q', 'p', 'q'],
            ['p', 'q', 'r'],
          ],
        ],
        ['q', 'p'],
      ],
      [[[['a'], ['b'], ['a']]], []],
    ],
    phrasings: [
      'Strings that are in every one of several lists, each once, in the order of the first list.',
      'intersection of any number of string arrays, unique, order of the first; [] for no arrays',
      'how do i find what all arrays in an array of arrays have in common? no repeats, first array decides the order',
      'Returns the items shared by all lists, without duplicates, as ordered in the first list.',
      "[['a','b'],['b','c'],['b']] -> ['b']",
      'Each friend sends me a list of free days. On which days is everybody free? Take the order of the first friend, mention a day once. No friends: empty list.',
      'lists -> items contained in all of them',
      'Please compute the common elements of a bunch of string lists. The outcome is distinct and follows the first one. If there are no lists it is empty.',
      'which tags do all posts share? (array of tag arrays, unique result, first post order)',
      'intersect N arrays of strings, distinct results ordered like the first array, nothing for zero arrays',
      'keep a string of the first array only when each other array has it too; drop repeated strings',
      'An ingredient counts if every recipe uses it. Given the ingredient lists, name those ingredients once each, in the order of the first recipe.',
      'common denominator of several lists: the strings none of them lacks, deduplicated, sorted like list number one',
      'what is in list 1 and list 2 and list 3 and so on? duplicates removed; nothing given, nothing returned',
      'elements comon to all sub-arrays, once, in first-array order',
      'Find the languages that every member of the team speaks. Input: array of arrays of languages. Result has no doubles and keeps the order of the first member.',
      'reduce many string lists to their overlap (set semantics, ordering from the first list)',
      'overlap of all inner arrays; a single inner array gives its distinct strings',
      'a function for the mutual entries in multiple lists, [] when the outer list is empty',
      'From an array of playlists pick the songs appearing in each playlist. Order: as in the first playlist. Every song just once.',
    ],
  }),
  family({
    name: 'arrays-split-at-limit',
    group: 'scenarios',
    names: ['splitAtLimit', 'partitionByLimit', 'belowAndAbove', 'divideAt', 'splitNumbers'],
    params: [numbers, { name: 'limit', type: 'number', alt: ['threshold', 'border', 'pivot'] }],
    returns: '[number[], number[]]',
    slots: { side: ['first', 'second'] },
    body: ({ side }) =>
      side === 'first'
        ? '  return [$xs.filter((x) => x <= $limit), $xs.filter((x) => x > $limit)];'
        : '  return [$xs.filter((x) => x < $limit), $xs.filter((x) => x >= $limit)];',
    tests: ({ side }) => [
      [
        [[1, 9, 4], 5],
        [[1, 4], [9]],
      ],
      [[[5], 5], side === 'first' ? [[5], []] : [[], [5]]],
      [
        [[], 3],
        [[], []],
      ],
      [
        [[8, 7], 2],
        [[], [8, 7]],
      ],
      [
        [[-1, -3], 0],
        [[-1, -3], []],
      ],
      [[[2, 3, 4, 3], 3], side === 'first' ? [[2, 3, 3], [4]] : [[2], [3, 4, 3]]],
    ],
    phrasings: [
      'Split numbers into [smaller, larger] around a limit; numbers equal to the limit go to the {side} part.',
      'partition by threshold -> pair [low, high], equal ones in the {side}',
      'how do i divide a list into the numbers below a border and those above, as an array of two arrays? the border itself belongs to the {side}',
      'Returns two lists, the low numbers and the high numbers, values exactly at the limit being in the {side} list.',
      'low part, high part, order kept; x == limit -> {side} part',
      'I separate parcels by weight: light ones first, heavy ones second, in a pair of arrays. A parcel exactly at the limit is put in the {side} array.',
      '[numbers under the limit, numbers over it], with ties in the {side} array',
      'Please part the values at a pivot. The result is a pair, lesser values in front, greater ones behind; the pivot value counts to the {side}.',
      'two buckets: small and big. limit is an argument, equality -> {side} bucket',
      'quick-sort style partition without sorting: lower numbers, then higher numbers as two arrays, equals land in the {side} one',
      'Given ages and an age limit give me both groups as [younger, older]; whoever is exactly that age is in the {side} group.',
      'separate numbers with a cut-off; tuple of arrays (under, over); exactly at the cut-off: {side}',
      'divide nums at limit into a pair, keeping their order. Equal to limit means {side}.',
      'cut a list of readings into normal and high, compared to a maximum. A reading equal to the maximum is in the {side} of the two lists.',
      'partiton numbers by limit, [below, above], equal goes {side}',
      'A pair of filtered arrays: what is less than the given number and what is more. Numbers the same as it: {side} array.',
      'scores and a pass mark -> [lower scores, higher scores], scores right on the mark in the {side} list',
      'What would be a short way to get both sides of a threshold? Left: smaller numbers, right: bigger, with equal numbers in the {side} list.',
      'split list in two by comparing with a number, smaller ones to the first array, larger to the second, same ones to the {side}',
      'return [lows, highs] where the boundary value is in the {side} array, original order in each',
    ],
  }),
  family({
    name: 'arrays-block-sums',
    group: 'scenarios',
    names: ['blockSums', 'chunkSums', 'sumsOfGroups', 'sumPerBlock', 'groupTotals'],
    params: [numbers, { name: 'size', type: 'number', alt: ['n', 'length', 'blockSize'] }],
    returns: 'number[]',
    body: `  const sums: number[] = [];
  for (let i = 0; i < $xs.length; i += $size) {
    sums.push($xs.slice(i, i + $size).reduce((sum, x) => sum + x, 0));
  }
  return sums;`,
    tests: [
      [
        [[1, 2, 3, 4], 2],
        [3, 7],
      ],
      [
        [[1, 2, 3, 4, 5], 2],
        [3, 7, 5],
      ],
      [[[], 3], []],
      [[[4, 4], 5], [8]],
      [
        [[6, -6, 1], 1],
        [6, -6, 1],
      ],
      [[[1, 1, 1], 3], [3]],
    ],
    rules: [
      {
        say: [
          'leave out a last incomplete block',
          'an incomplete group at the end is dropped',
          'only full groups count, ignore the remainder',
          'skip the rest at the end if it is too short',
          'no sum for leftover numbers that do not fill a block',
        ],
        body: `  const sums: number[] = [];
  for (let i = 0; i + $size <= $xs.length; i += $size) {
    sums.push($xs.slice(i, i + $size).reduce((sum, x) => sum + x, 0));
  }
  return sums;`,
        tests: [
          [
            [[1, 2, 3, 4], 2],
            [3, 7],
          ],
          [
            [[1, 2, 3, 4, 5], 2],
            [3, 7],
          ],
          [[[], 3], []],
          [[[4, 4], 5], []],
          [
            [[6, -6, 1], 1],
            [6, -6, 1],
          ],
          [[[1, 1, 1, 9], 3], [3]],
        ],
      },
    ],
    phrasings: [
      'Sum of each consecutive block of the given size.',
      'chunk the numbers by n and add up each chunk',
      'how do i get weekly totals from daily numbers? block length is a parameter',
      'Returns the totals of the consecutive groups of a fixed number of elements.',
      'blocks of 2: [1,2,3,4] -> [3,7]',
      'I have hourly sales in an array and need the sum for every shift of so many hours, one after the other and without overlap.',
      'sum per group of k neighbours, groups do not overlap',
      'Please cut the list into pieces of equal length from the start and give me an array with the sum of every piece.',
      'totals by batch, batch size as second argument',
      'Every n numbers belong together. Add them. Result: array of these sums in order.',
      'numbers, size -> [sum of first size numbers, sum of the next size numbers, ...]',
      'aggregate a series into coarser buckets by adding up a fixed count of entries at a time',
      'non-overlapping window sums (window length is an argument)',
      'monthly values to quarterly values: add n at a time (n is passed)',
      'downsample by summing runs of n elements',
      'what do the pieces add up to if I slice my array into parts of given length?',
      'chunk sum: split an array of numbers into chunks of the given size and total each one',
      'consecutve groups of n numbers, the sum for each',
      'Add the numbers up in portions. The second parameter says how many belong to a portion.',
      'Rows of a table were written one after another into a flat list. With the row length known, compute all row sums.',
    ],
  }),
];
