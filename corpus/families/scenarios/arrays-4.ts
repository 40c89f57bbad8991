/** The commonest helpers that walk over a list, change it in one place as a copy, order it or check it. */
import { type Family, family } from '../../family.js';
import { numbers, words } from './parameters.js';

export const families: readonly Family[] = [
  family({
    name: 'arrays-move-element',
    group: 'scenarios',
    names: ['moveElement', 'moveItem', 'reorder', 'arrayMove', 'moveTo'],
    params: [
      words,
      { name: 'from', type: 'number', alt: ['source', 'oldIndex', 'i'] },
      { name: 'to', type: 'number', alt: ['target', 'newIndex', 'j'] },
    ],
    returns: 'string[]',
    body: `  const result = [...$words];
  const [moved] = result.splice($from, 1);
  result.splice($to, 0, moved);
  return result;`,
    tests: [
      [
        [['a', 'b', 'c'], 0, 2],
        ['b', 'c', 'a'],
      ],
      [
        [['a', 'b', 'c'], 2, 0],
        ['c', 'a', 'b'],
      ],
      [
        [['a', 'b', 'c'], 1, 1],
        ['a', 'b', 'c'],
      ],
      [
        [['a', 'b', 'c', 'd'], 1, 2],
        ['a', 'c', 'b', 'd'],
      ],
      [[['a'], 0, 0], ['a']],
      [
        [['p', 'q'], 0, 1],
        ['q', 'p'],
      ],
    ],
    rules: [
      {
        say: [
          'an index outside the list leaves the order as it is',
          'if one of the positions does not exist return an unchanged copy',
          'no change when either index is out of range',
          'invalid indexes (negative or too large) change nothing',
          'copy without change for a position beyond the array',
        ],
        body: `  const result = [...$words];
  if (!($from in result) || !($to in result)) return result;
  const [moved] = result.splice($from, 1);
  result.splice($to, 0, moved);
  return result;`,
        tests: [
          [
            [['a', 'b', 'c'], 0, 2],
            ['b', 'c', 'a'],
          ],
          [
            [['a', 'b', 'c'], 0, 3],
            ['a', 'b', 'c'],
          ],
          [
            [['a', 'b', 'c'], -1, 0],
            ['a', 'b', 'c'],
          ],
          [[[], 0, 0], []],
          [
            [['a', 'b', 'c'], 5, 1],
            ['a', 'b', 'c'],
          ],
          [
            [['a', 'b', 'c', 'd'], 3, 1],
            ['a', 'd', 'b', 'c'],
          ],
        ],
      },
    ],
    phrasings: [
      'Move the element from one index to another, as a copy.',
      'drag and drop reorder: take item at from, put it at to, new array',
      'how do i move an array item to a different position without mutating the array?',
      'Returns a new list where the string at the first index stands at the second index and the rest closes up.',
      "['a','b','c'], 0 -> 2 gives ['b','c','a']",
      'My playlist can be sorted by hand. The user drags song number i to place j (both from zero). I need the new order of titles as a fresh array.',
      'remove at one index, insert at another index (index after removal)',
      'Please relocate a single entry of the array: old place and new place are given, everything between shifts by one, the original stays untouched.',
      'array move, immutable',
      'list, old index, new index -> reordered list',
      'pull one string out of the array and push it in again somewhere else so that it ends up at the target index',
      'Change the order of columns: the column at position from gets position to. Return all column names.',
      'shift one element to a new spot, do not swap, do not mutate',
      'what is the order after somebody in a queue of names goes from place a to place b? zero-based places, result in a new array',
      'move an itme inside an array from index a to index b, return a copy',
      'splice an element out and back in elsewhere; input must not change',
      'Reposition an element. Its final index is the third argument, its current index the second.',
      'copy of a list with the entry at index `from` placed at index `to`',
      'Rearrange slides: one slide jumps from its index to another one and the others make room.',
      'sorting by hand helper for string lists: source and destination index, non-destructive',
    ],
  }),
  family({
    name: 'arrays-insert-between',
    group: 'scenarios',
    names: ['intersperse', 'insertBetween', 'withSeparators', 'interleaveWith', 'addBetween'],
    params: [words, { name: 'separator', type: 'string', alt: ['divider', 'between', 'sep'] }],
    returns: 'string[]',
    body: '  return $words.flatMap((word, i) => (i === 0 ? [word] : [$separator, word]));',
    tests: [
      [
        [['a', 'b', 'c'], '-'],
        ['a', '-', 'b', '-', 'c'],
      ],
      [[['a'], '-'], ['a']],
      [[[], '-'], []],
      [
        [['x', 'y'], ''],
        ['x', '', 'y'],
      ],
      [
        [['p', 'p'], 'p'],
        ['p', 'p', 'p'],
      ],
      [
        [['Home', 'Shop'], '>'],
        ['Home', '>', 'Shop'],
      ],
    ],
    phrasings: [
      'Put a separator between each two elements of a list of strings; not before the first or after the last.',
      'intersperse array with a separator element',
      'how do i get [a, sep, b, sep, c] from [a, b, c]? stays an array, not a joined string',
      'Returns a new array with the given string inserted between neighbouring elements.',
      "['a','b','c'] and '-' -> ['a','-','b','-','c']",
      'I render menu entries and want divider items among them, but none at the edges. Entries and the divider are strings, result is the list with dividers.',
      'add a divider entry between items',
      'Please insert the second argument in every gap of the array. A list with one string has no gap.',
      'like join, but the outcome is an array again',
      'elements and glue -> list with glue in between, one element or none: unchanged',
      'Breadcrumb pieces with an arrow text as its own array item in each gap. No arrow at either end.',
      'alternate the words with one and the same separator, begin and end with a word',
      'place a given string among the members of an array so that no two members touch',
      'spread the list apart, with the separator filling the gaps (array result, empty for empty)',
      'insert separater between all array elements, returns array',
      'what is a short way to weave a constant string into an array at every inner boundary?',
      'Every pair of adjacent strings gets a spacer string between them; the spacer is a parameter and the result an array.',
      'songs with a pause track between them: track list in, track list with the pause after every song but the last out',
      'insert x after each item except the final one',
      'Make a list with 2n - 1 entries from n entries: the entries in order plus the delimiter in each space.',
    ],
  }),
  family({
    name: 'arrays-unzip-pairs',
    group: 'scenarios',
    names: ['unzip', 'splitPairs', 'separatePairs', 'namesAndValues', 'pairsToLists'],
    params: [{ name: 'pairs', type: '[string, number][]', alt: ['entries', 'tuples', 'list'] }],
    returns: '[string[], number[]]',
    body: '  return [$pairs.map(([name]) => name), $pairs.map(([, value]) => value)];',
    tests: [
      [
        [
          [
            ['a', 1],
            ['b', 2],
          ],
        ],
        [
          ['a', 'b'],
          [1, 2],
        ],
      ],
      [[[]], [[], []]],
      [[[['x', 0]]], [['x'], [0]]],
      [
        [
          [
            ['p', 5],
            ['p', 5],
          ],
        ],
        [
          ['p', 'p'],
          [5, 5],
        ],
      ],
      [
        [
          [
            ['', -1],
            ['y', 2.5],
          ],
        ],
        [
          ['', 'y'],
          [-1, 2.5],
        ],
      ],
      [
        [
          [
            ['c', 3],
            ['b', 2],
            ['a', 1],
          ],
        ],
        [
          ['c', 'b', 'a'],
          [3, 2, 1],
        ],
      ],
    ],
    phrasings: [
      'Turn a list of [string, number] pairs into a pair of lists: [all strings, all numbers].',
      'unzip pairs -> [strings, numbers]',
      'how do i split [["a",1],["b",2]] into [["a","b"],[1,2]]?',
      'Returns the first components and the second components of the pairs as two arrays inside one array.',
      'the inverse of zip for name/number tuples',
      'My chart library needs labels and values in separate arrays, but I have entries like ["Mon", 4]. Return both arrays as a pair, labels first.',
      'tuples -> two parallel arrays, [] becomes [[], []]',
      'Please take apart the pairs: names in one list, numbers in the other, order kept, the two lists wrapped in an array.',
      'columns of a two-column table given by rows [text, number]',
      'array of [name, score] -> [[names], [scores]]',
      'Separate the entries. The left parts form the first list, the right parts the second one. Even with no entries there are two (empty) lists.',
      'parallel lists from pairs: result[0] the strings, result[1] the numbers',
      'pull pairs apart into names and amounts',
      'un-zip a list of key/value tuples into keys and values',
      'convert pairs to a pair of arays (strings, numbers)',
      'given Object.entries style data (string keys, number values), produce [keys, values]',
      'transpose a list of two-element tuples so that I get exactly two lists, one of text and one of numbers',
      'What helper divides couples like ["tea", 3] into an array of drinks and an array of quantities, both in one returned array?',
      'split up tuples by component: string list first, number list second',
      'from ticket pairs [holder, seat] get all holders and all seats as [holders, seats], preserving order',
    ],
  }),
  family({
    name: 'arrays-nested-total',
    group: 'scenarios',
    names: ['nestedSum', 'deepSum', 'sumNested', 'totalOfNested', 'sumAllLevels'],
    params: [{ name: 'items', type: 'unknown[]', alt: ['nested', 'list', 'values', 'tree'] }],
    returns: 'number',
    body: `  let total = 0;
  for (const item of $items) {
    if (Array.isArray(item)) total += $name(item);
    else if (typeof item === 'number') total += item;
  }
  return total;`,
    tests: [
      [[[1, [2, [3]]]], 6],
      [[[]], 0],
      [[[[], [[]]]], 0],
      [[[1, 'x', [null, 2]]], 3],
      [[[-1, [1]]], 0],
      [[['7', [8, true]]], 8],
      [[[4]], 4],
    ],
    phrasings: [
      'Sum of all numbers in an array nested to any depth; anything that is not a number is ignored.',
      'deep sum of nested arrays, skip non-numbers',
      'how do i add up numbers in arrays inside arrays inside arrays? strings, null and so on should be skipped',
      'Returns the total of the numbers at every level of a nested array, other values not counted.',
      "[1,[2,['a',3]]] -> 6",
      'The costs of a project come as lists that contain costs or further lists. Some fields hold text. Add all costs, leaving the text out.',
      'recursive total, ignore everything but numbers and arrays',
      'Please walk through an array whose elements can be arrays again and sum the numbers. Number-like strings such as "5" do not count.',
      'nested list -> sum of its numbers, 0 if none',
      'add numbers regardless of how many brackets they are wrapped in; other types contribute nothing',
      'total up an arbitrarily deep array, only typeof number counts',
      'homework on recursion: calculate the sum of a list with sublists; elements of other types are passed over',
      'flatten completely and add, numbers only',
      'what do all numbers in this tree of arrays make together? booleans, strings and nulls are to be overlooked',
      'sum of nestd arrays with mixed content, non-numbers are zero',
      'A number adds itself, an array adds its own sum, all else adds zero. Compute that for the array.',
      'sum over all depths of a nested array, counting numbers and nothing else',
      'dig into each inner array and accumulate its numeric entries too, but not entries of any other kind',
      'Compute the grand total of [5, [5, [5]]]-like data, where stray texts are possible and do no harm.',
      'accumulate numbers recursively from mixed nested lists',
    ],
  }),
  family({
    name: 'arrays-sort-state',
    group: 'scenarios',
    names: ['sortState', 'sortedDirection', 'orderOf', 'describeOrder', 'howSorted'],
    params: [numbers],
    returns: 'string',
    slots: { none: ['none', 'unsorted', 'mixed'] },
    body: `  if ($xs.every((x, i) => i === 0 || $xs[i - 1] <= x)) return 'ascending';
  if ($xs.every((x, i) => i === 0 || $xs[i - 1] >= x)) return 'descending';
  return '{none}';`,
    tests: ({ none }) => [
      [[[1, 2, 2, 5]], 'ascending'],
      [[[5, 3, 3]], 'descending'],
      [[[1, 3, 2]], none as string],
      [[[]], 'ascending'],
      [[[4, 4, 4]], 'ascending'],
      [[[2, 1]], 'descending'],
      [[[10, 9, 100]], none as string],
    ],
    phrasings: [
      "Tell whether numbers are sorted: 'ascending', 'descending' or '{none}'; equal neighbours are fine, and all equal or empty counts as 'ascending'.",
      "sorted? -> 'ascending' | 'descending' | '{none}', ties allowed, 'ascending' if both apply",
      "how do i detect which way an array is ordered? answer 'ascending', 'descending' or '{none}'. constant and empty arrays are 'ascending'",
      "Returns 'ascending' if no number is less than the one before, else 'descending' if none is greater, else '{none}'.",
      "[1,2,2] -> 'ascending', [3,1] -> 'descending', [1,3,2] -> '{none}', [] -> 'ascending'",
      "My table header shows an arrow for the order of a column. From the numbers work out 'ascending', 'descending' or '{none}'. Repeats do not break an order; if it could be both, it is 'ascending'.",
      "check for non-decreasing (ascending) first, then non-increasing (descending), otherwise '{none}'",
      'Please classify the order of the list with one of the words ascending, descending, {none}. Equal adjacent values are allowed in either direction; ascending has priority.',
      "monotonic up: 'ascending'; monotonic down: 'descending'; neither: '{none}' (not strict, up wins)",
      'is this list going up, going down or neither? words: ascending, descending, {none}. equal values are ok; a flat list goes up',
      "Determine the sort direction of an array as text. It is '{none}' if there is a rise as well as a fall, 'descending' if there are only falls, and 'ascending' if there is no fall.",
      "order of readings -> 'ascending' when they never fall, 'descending' when they never rise, '{none}' when they do both; never changing is ascending",
      "direction of sortedness as a string, '{none}' for zigzag lists; duplicates allowed, [5,5] is 'ascending'",
      'name the order of these prices: ascending, descending or {none}; staying the same is compatible with both, prefer ascending',
      "say if numbers are in ascnding order ('ascending'), in reverse order ('descending') or not in order ('{none}'); equals permitted, short lists are ascending",
      "Did the scores never drop? 'ascending'. Did they drop but never rise? 'descending'. Both happened? '{none}'.",
      'three-way sorted check with the results ascending/descending/{none}; <= and >= comparisons, empty list ascending',
      "which of the two directions is the array sorted in, or '{none}'? Report 'ascending' for single, empty and constant arrays. Neighbours may be equal.",
      "read the list from left to right: without any decrease it is 'ascending', without any increase 'descending', in other cases '{none}'; the first matching word counts",
      "I need the words 'ascending' (weakly increasing), 'descending' (weakly decreasing) or '{none}' for a number list, tested in this order.",
    ],
  }),
  family({
    name: 'arrays-same-items-any-order',
    group: 'scenarios',
    names: ['sameItems', 'equalIgnoringOrder', 'sameNumbers', 'isRearrangement', 'haveSameItems'],
    params: [
      { name: 'first', type: 'number[]', alt: ['xs', 'list1'] },
      { name: 'second', type: 'number[]', alt: ['ys', 'list2'] },
    ],
    returns: 'boolean',
    body: `  if ($first.length !== $second.length) return false;
  const left = [...$first].sort((a, b) => a - b);
  const right = [...$second].sort((a, b) => a - b);
  return left.every((x, i) => x === right[i]);`,
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
      [[[1], []], false],
      [
        [
          [5, 5],
          [5, 5],
        ],
        true,
      ],
      [
        [
          [10, 9],
          [9, 11],
        ],
        false,
      ],
    ],
    rules: [
      {
        say: [
          'repeated numbers count only once',
          'how often a number occurs does not matter',
          'duplicates are to be ignored',
          'compare them as sets',
          'only the distinct numbers are compared',
        ],
        body: '  return $first.every((x) => $second.includes(x)) && $second.every((x) => $first.includes(x));',
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
            true,
          ],
          [[[], []], true],
          [[[1], []], false],
          [[[5], [5, 5, 5]], true],
          [
            [
              [1, 2],
              [1, 2, 3],
            ],
            false,
          ],
        ],
      },
    ],
    phrasings: [
      'Do two arrays hold the same numbers, regardless of order?',
      'array equality where the order does not matter',
      'how do i compare two number lists when [1,2,3] and [3,1,2] are equal?',
      'Returns true if both lists consist of the same numbers in whatever order.',
      '[2,1] and [1,2] -> true, [1] and [2] -> false',
      'Two people count the lottery balls, but not in the same sequence. Did they note the same balls? true or false.',
      'order-insensitive equals for number arrays',
      'Please check whether the second list contains precisely what the first one contains, just maybe shuffled.',
      'same elements, any order -> boolean',
      'is one array equal to the other after sorting both?',
      'unordered comparison of two lists of ids, true when they match; two empty lists match',
      'In a test I want to assert the contents of an array without caring about the arrangement. Give me the yes/no check for numbers.',
      'are these arrays equal up to reordering (must not modify them)?',
      'could I rearrange the one list into the other? boolean',
      'compare to arrays of ints ignoring teh order',
      'true when both arrays are made of the same numbers, false as soon as one of them has something the other lacks',
      'Check that the stock list and the delivered list agree. The items are numbers and may be listed in a different order.',
      'list equality modulo order',
      'Two selections of seats are the same if they include the same seat numbers; clicking order is irrelevant. Are they?',
      'does a match b element for element once order is disregarded?',
    ],
  }),
];
