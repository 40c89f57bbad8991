/** How often values occur in a list, and which are repeated. */
import { type Family, family } from '../../family.js';

const xs = { name: 'xs', type: 'number[]', alt: ['nums', 'numbers', 'values', 'arr', 'list'] };
const words = { name: 'words', type: 'string[]', alt: ['items', 'strings', 'list', 'values', 'names'] };

export const families: readonly Family[] = [
  family({
    name: 'unique',
    group: 'arrays',
    names: ['unique', 'uniq', 'dedupe', 'removeDuplicates', 'distinct', 'uniqueValues'],
    params: [xs],
    returns: 'number[]',
    body: '  return [...new Set($xs)];',
    tests: [
      [[[1, 2, 2, 3, 1]], [1, 2, 3]],
      [[[]], []],
      [[[5, 5, 5]], [5]],
      [[[3, 1, 2]], [3, 1, 2]],
      [[[0, -1, 0, -1]], [0, -1]],
      [[[2, 1, 2, 3]], [2, 1, 3]],
    ],
    phrasings: [
      'Remove the duplicates from an array.',
      'how do i get only the unique values of an array?',
      'unique array',
      'I have a list of ids with repeats and want each id once, in the original order.',
      'Please write a function that deduplicates a list of numbers.',
      'Returns the distinct elements of the array.',
      'need to drop repeated values from a list',
      'Given an array, return a new one without repeats.',
      'dedupe a list, keep the first occurrence',
      'strip out duplicate numbers',
      'Get rid of repeated items, keeping order of first appearance.',
      'remove dupes from array',
      'How can I make sure that every number is in the list at most once?',
      'no repeats, e.g. [1, 2, 2, 3, 1] -> [1, 2, 3]',
      'Turn a list with duplicates into a list of distinct values.',
      'keep one copy of each element',
      'My scanner reads some barcodes twice. Give me the codes with the doubles taken out.',
      'filter out dupliactes from an array of numbers',
      'Collect the different values that an array has.',
      'I only want unique entries left in the array.',
    ],
    rules: [
      {
        say: [
          'sorted ascending',
          'sort the result in ascending order',
          'the result must be sorted from low to high',
        ],
        body: '  return [...new Set($xs)].sort((a, b) => a - b);',
        tests: [
          [[[3, 1, 3, 2]], [1, 2, 3]],
          [[[]], []],
          [[[10, 9, 10, -1]], [-1, 9, 10]],
        ],
      },
      {
        say: [
          'keep the last occurrence instead of the first',
          'when a value repeats, keep its last position',
          'the last copy of each value stays',
        ],
        body: '  return $xs.filter((x, i) => $xs.lastIndexOf(x) === i);',
        tests: [
          [[[1, 2, 1, 3]], [2, 1, 3]],
          [[[]], []],
          [[[4, 4]], [4]],
        ],
      },
    ],
  }),
  family({
    name: 'has-duplicates',
    group: 'arrays',
    names: ['hasDuplicates', 'containsDuplicate', 'hasRepeats', 'hasDuplicate', 'anyDuplicates'],
    params: [xs],
    returns: 'boolean',
    body: '  return new Set($xs).size !== $xs.length;',
    tests: [
      [[[1, 2, 3]], false],
      [[[1, 2, 1]], true],
      [[[]], false],
      [[[4]], false],
      [[[0, 0]], true],
      [[[-1, 1]], false],
    ],
    phrasings: [
      'Check whether an array contains duplicates.',
      'how can i tell if any value appears more than once in an array?',
      'does the array have duplicates',
      'I have a list of ids, they should all be different. Tell me if some id is repeated.',
      'Please write a function that returns true if some number occurs at least twice.',
      'Returns true when the list has a repeated element, false otherwise.',
      'need a boolean: any repeats in this list?',
      'Given an integer array, say if any value is there twice.',
      'contains duplicate',
      'true if at least two elements are equal',
      'Detect repeated values in a list of numbers.',
      'is there a duplciate in the array',
      'Are there any doubles in the list?',
      'Return false if all the numbers are distinct and true if not.',
      'Test for duplicate entries in an array.',
      'How would I find out that a numeric list is not unique?',
      '[1, 2, 1] is true, [1, 2, 3] is false: repeated number present or not',
      'Determine if the same number shows up two or more times.',
      'See if lottery numbers were drawn twice.',
      'I want to know whether there are repeated items in my array.',
    ],
  }),
  family({
    name: 'all-unique',
    group: 'arrays',
    names: ['allUnique', 'isUnique', 'areDistinct', 'allDistinct', 'noDuplicates'],
    params: [xs],
    returns: 'boolean',
    body: '  return new Set($xs).size === $xs.length;',
    tests: [
      [[[1, 2, 3]], true],
      [[[1, 2, 1]], false],
      [[[]], true],
      [[[4]], true],
      [[[0, 0]], false],
      [[[-1, 1]], true],
    ],
    phrasings: [
      'Check whether all elements of an array are unique.',
      'how do i check that every number in the list is different?',
      'all unique?',
      'I have a list of seat numbers and need to be sure nobody has the same seat.',
      'Please return true only if no value occurs twice.',
      'Returns true when the array has no repeated values.',
      'are all the numbers distinct',
      'Given a list of integers, tell me if each of them appears exactly once.',
      'true if there are no duplicates',
      'Verify that the elements of the list are pairwise different.',
      'need a check that an array has only distinct items',
      'test that a list is free of repeats',
      'Does every value occur just once?',
      'is evrey item of the array unique',
      'Make sure no two elements are equal, return a boolean.',
      '[1,2,3] true, [1,1] false, checks for uniqueness',
      'Return false as soon as something in the list is repeated, true otherwise.',
      'Tell whether a set of ids is duplicate free.',
      'Determine if an array consists of distinct numbers only.',
      'I want to validate that all entries differ from each other.',
    ],
  }),
  family({
    name: 'find-duplicates',
    group: 'arrays',
    names: ['duplicates', 'findDuplicates', 'repeated', 'getDuplicates', 'repeatedValues'],
    params: [xs],
    returns: 'number[]',
    body: '  return [...new Set($xs.filter((x, i) => $xs.indexOf(x) !== i))];',
    tests: [
      [[[1, 2, 1, 3, 2]], [1, 2]],
      [[[1, 2, 3]], []],
      [[[]], []],
      [[[4, 4, 4]], [4]],
      [[[0, 5, 0]], [0]],
      [[[-1, -1, 2, 2]], [-1, 2]],
    ],
    phrasings: [
      'Return the values that appear more than once in an array, each listed once.',
      'how do i find the duplicates in a list?',
      'find duplicates',
      'I have a list of invoice numbers and want those that were entered twice or more.',
      'Please list the repeated numbers of the array without repeating them in the result.',
      'Returns every element that occurs at least two times.',
      'need the dupes of an array',
      'Given an array of integers, get all the duplicated ones.',
      'which numbers are in the list more than once?',
      'repeated elements of array, each one only once',
      'Find all the values with two or more occurrences.',
      'get duplicted values',
      'Collect the numbers that show up again later in the list.',
      '[1, 2, 1] -> [1]; only what is repeated',
      'Tell me which entries are doubled.',
      'Show the values that are not unique.',
      'extract the repeated items from an array of numbers',
      'Some ids were imported twice; return these ids.',
      'What are the recurring elements of a numeric list?',
      'I want a list of duplicates, one entry per duplicated value.',
    ],
  }),
  family({
    name: 'values-once',
    group: 'arrays',
    names: ['onlyOnce', 'singles', 'nonRepeated', 'appearOnce', 'uniqueOnly'],
    params: [xs],
    returns: 'number[]',
    body: '  return $xs.filter((x) => $xs.indexOf(x) === $xs.lastIndexOf(x));',
    tests: [
      [[[1, 2, 1, 3]], [2, 3]],
      [[[]], []],
      [[[4, 4]], []],
      [[[7]], [7]],
      [[[0, 0, -1]], [-1]],
      [[[3, 2, 1]], [3, 2, 1]],
    ],
    phrasings: [
      'Return the elements that occur exactly once in the array.',
      'how do i keep only values that are not repeated at all?',
      'values appearing once',
      'I have a list of numbers, give me those without a twin.',
      'Please drop every number that is present more than one time, including its first copy.',
      'Returns the non-repeated values in original order.',
      'need the elements with a count of exactly 1',
      'Given an array of ids, which ones are there a single time?',
      'filter the list to entries that occur just once',
      'numbers that have no duplicate',
      'Remove all copies of anything that is repeated.',
      '[1, 2, 1, 3] -> [2, 3], the ones are gone completely',
      'Find the singletons in a list of numbers.',
      'Keep items whose frequency is one.',
      'elements wich appear only one time',
      'Which votes were cast by exactly one person? array of numbers in, those seen once out',
      'Get the lonely numbers, i.e. those that do not come up a second time.',
      'List the unrepeated items of an array.',
      'I only want the numbers that never recur.',
      'Select the values occurring a single time, keep the order.',
    ],
  }),
  family({
    name: 'most-frequent',
    group: 'arrays',
    names: ['mostFrequent', 'mode', 'mostCommon', 'findMode', 'mostOften'],
    params: [xs],
    returns: 'number',
    body: `  const counts = new Map<number, number>();
  let best = $xs[0];
  for (const x of $xs) counts.set(x, (counts.get(x) ?? 0) + 1);
  for (const [x, count] of counts) {
    if (count > counts.get(best)!) best = x;
  }
  return best;`,
    tests: [
      [[[1, 2, 2, 3]], 2],
      [[[5]], 5],
      [[[1, 1, 2, 2]], 1],
      [[[3, -1, -1]], -1],
      [[[2, 1, 1, 2, 3]], 2],
      [[[0, 0, 0, 4]], 0],
      [[[9, 4, 4, 9, 4]], 4],
    ],
    phrasings: [
      'Find the most frequent number in an array.',
      'how do i get the most common value in a list?',
      'mode of array',
      'I have the answers of a survey as numbers and want the one that was chosen most often.',
      'Please return the element with the highest number of occurrences.',
      'Returns the value that occurs most.',
      'need the mode of a list of numbers',
      'Given a list of dice rolls, which face came up the most?',
      'which element appears the most times',
      'most common item of a numeric array',
      'Determine the number with the greatest frequency.',
      'most freqent element',
      'Count the votes (an array of candidate numbers) and give the winner.',
      '[4, 7, 7] -> 7 as 7 is the most common',
      'What number is repeated most often in the array?',
      'Compute the statistical mode.',
      'Pick the element which shows up more than any other.',
      'Find the top occurring value in a list.',
      'Which shoe size is sold the most? sizes come as a list.',
      'I want the most popular value of the array.',
    ],
    rules: [
      {
        say: [
          'if there is a tie return the one that comes first',
          'the first one wins a tie',
          'on ties pick the value that appears earliest',
        ],
        body: `  const counts = new Map<number, number>();
  let best = $xs[0];
  for (const x of $xs) counts.set(x, (counts.get(x) ?? 0) + 1);
  for (const [x, count] of counts) {
    if (count > counts.get(best)!) best = x;
  }
  return best;`,
        tests: [
          [[[3, 1, 1, 3]], 3],
          [[[8, 2]], 8],
          [[[8, 2, 2]], 2],
        ],
      },
      {
        say: [
          'on a tie return the smallest value',
          'the smaller number wins a tie',
          'if several are equally frequent take the lowest',
        ],
        body: `  const counts = new Map<number, number>();
  let best = $xs[0];
  for (const x of $xs) counts.set(x, (counts.get(x) ?? 0) + 1);
  for (const [x, count] of counts) {
    const most = counts.get(best)!;
    if (count > most || (count === most && x < best)) best = x;
  }
  return best;`,
        tests: [
          [[[3, 1, 1, 3]], 1],
          [[[8, 2]], 2],
          [[[8, 2, 8]], 8],
          [[[5, 4, 4, 5, 6, 6]], 4],
        ],
      },
      {
        say: ['null for an empty array', 'return null when the list is empty', 'empty list gives null'],
        returns: 'number | null',
        body: `  if ($xs.length === 0) return null;
  const counts = new Map<number, number>();
  let best = $xs[0];
  for (const x of $xs) counts.set(x, (counts.get(x) ?? 0) + 1);
  for (const [x, count] of counts) {
    if (count > counts.get(best)!) best = x;
  }
  return best;`,
        tests: [
          [[[]], null],
          [[[1]], 1],
          [[[1, 6, 6]], 6],
        ],
      },
    ],
  }),
  family({
    name: 'count-each-word',
    group: 'arrays',
    names: ['countEach', 'tally', 'frequencies', 'countItems', 'countBy', 'histogram'],
    params: [words],
    returns: 'Record<string, number>',
    body: `  const counts: Record<string, number> = {};
  for (const word of $words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;`,
    tests: [
      [[['a', 'b', 'a']], { a: 2, b: 1 }],
      [[[]], {}],
      [[['x']], { x: 1 }],
      [[['A', 'a']], { A: 1, a: 1 }],
      [[['no', 'no', 'no', 'yes']], { no: 3, yes: 1 }],
      [[['']], { '': 1 }],
    ],
    phrasings: [
      'Count how often each string occurs in an array and return an object.',
      'how do i count the occurrences of every item in a list of strings?',
      'frequency map of string array',
      'I have a list of fruit names and want to know how many there are of each.',
      'Please build an object from word to number of times it appears.',
      'Returns the tally of each element as an object.',
      'need counts per value for an array of strings',
      'Given a list of votes (names), return the number of votes for each name.',
      'count each item -> {apple: 2, pear: 1}',
      'histogram of strings',
      'Make a frequency table of the words in the list.',
      'tally up the strings, keys are the strings and values are counts',
      'How many times does each tag show up? tags are in an array, result is an object',
      'occurences of every string in an array',
      "['a', 'b', 'a'] should become { a: 2, b: 1 }",
      'Group equal strings and count them.',
      'Create a dictionary of counts from an array of strings.',
      'For each distinct label in the array, give its count.',
      'I want an object telling how many of each colour are in my list.',
      'turn a list of names into a count by name',
    ],
    rules: [
      {
        say: [
          'ignore case',
          'case-insensitively, keys in lower case',
          'treat upper and lower case as the same (lowercase keys)',
        ],
        body: `  const counts: Record<string, number> = {};
  for (const word of $words) {
    const key = word.toLowerCase();
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;`,
        tests: [
          [[['A', 'a', 'b']], { a: 2, b: 1 }],
          [[[]], {}],
          [[['Yes', 'YES', 'no']], { yes: 2, no: 1 }],
        ],
      },
    ],
  }),
  family({
    name: 'count-distinct',
    group: 'arrays',
    names: ['countUnique', 'countDistinct', 'distinctCount', 'uniqueCount', 'numDistinct'],
    params: [xs],
    returns: 'number',
    body: '  return new Set($xs).size;',
    tests: [
      [[[1, 2, 2, 3]], 3],
      [[[]], 0],
      [[[4, 4, 4]], 1],
      [[[0, -1, 1]], 3],
      [[[10]], 1],
      [[[5, 6, 5, 6]], 2],
    ],
    phrasings: [
      'Count the distinct values in an array.',
      'how many different numbers are in a list?',
      'number of unique values',
      'I have a list of visitor ids (with repeats) and want to know how many visitors there were.',
      'Please return how many unique elements the array has.',
      'Returns the count of different items.',
      'need the amount of distinct entries',
      'Given an array with duplicates, count each value only once and return the total.',
      'count unique',
      'how many uniqe numbers does this array contain',
      'size of the set of values in a list',
      'Work out the number of different elements.',
      'Tell me how many separate values occur.',
      '[1, 1, 2] -> 2 because there are two different numbers',
      'Number of distinct product codes in an array of scans.',
      'Determine how many non-duplicate values there are in a list, repeats counting as one.',
      'How varied is the list? I need the number of different integers.',
      'count elements without counting the same one twice',
      'cardinality of an array viewed as a set',
      'I want to count unique ids.',
    ],
  }),
];
