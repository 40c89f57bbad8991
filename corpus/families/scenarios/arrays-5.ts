/** The commonest helpers that walk over a list, change it in one place as a copy, order it or check it. */
import { type Family, family } from '../../family.js';
import { numbers, words } from './parameters.js';

export const families: readonly Family[] = [
  family({
    name: 'arrays-contains-wanted',
    group: 'scenarios',
    names: ['containsWanted', 'hasItems', 'includesThem', 'containsThese', 'hasWanted'],
    params: [
      { name: 'items', type: 'string[]', alt: ['list', 'words', 'haystack'] },
      { name: 'wanted', type: 'string[]', alt: ['needles', 'required', 'others'] },
    ],
    returns: 'boolean',
    slots: { which: ['all', 'at least one', 'none'] },
    body: ({ which }) =>
      which === 'all'
        ? '  return $wanted.every((item) => $items.includes(item));'
        : which === 'none'
          ? '  return !$wanted.some((item) => $items.includes(item));'
          : '  return $wanted.some((item) => $items.includes(item));',
    tests: ({ which }) => [
      [
        [
          ['a', 'b', 'c'],
          ['a', 'c'],
        ],
        which !== 'none',
      ],
      [
        [
          ['a', 'b'],
          ['b', 'x'],
        ],
        which === 'at least one',
      ],
      [[['a'], ['x']], which === 'none'],
      [[['a'], []], which !== 'at least one'],
      [[[], ['a']], which === 'none'],
      [[[], []], which !== 'at least one'],
      [[['A'], ['a']], which === 'none'],
    ],
    phrasings: [
      'Is {which} of the wanted strings in the list?',
      'true if {which} of the second array occurs in the first (case-sensitive)',
      'how do i check that {which} of the values in one array can be found in another one?',
      'Returns whether {which} of the wanted items is among the items.',
      'boolean: {which} of list b is contained in list a',
      'A recipe has required ingredients, and my fridge is a list too. The fridge comes first. Does it hold {which} of the required ones?',
      'items, wanted -> does items include {which} of wanted?',
      'Please test a post for tags: given the tags of the post and a list of tags I look for, say true when {which} of the latter is present.',
      'haystack contains {which} of the needles?',
      'membership check of several strings at once, condition: {which} of them found in the first list',
      'Check roles: the user has the roles in the first array; access depends on {which} of the roles in the second array being there. Return a boolean.',
      'look for several words in an array of words; answer yes if {which} of the words is there',
      'the first argument should contain {which} of the second argument - does it?',
      'tell me if {which} of the searched names is on the list of names',
      'includes for many strings: is {which} of those in the arary?',
      'For each wanted string look whether the list has it. Is it so for {which} of them?',
      'Two string arrays. Report true exactly if {which} of the strings in the later one also exists in the former one.',
      'does {which} of my keywords appear in the keyword list of the page? page first, mine second, exact spelling',
      'array has {which} of these strings (true/false)',
      'Verify that {which} of the given options was selected; the selected ones are the first array, the given ones the second.',
    ],
  }),
  family({
    name: 'arrays-find-beyond-limit',
    group: 'scenarios',
    names: ['findBeyond', 'beyondLimit', 'findOver', 'overLimit', 'pickOver'],
    params: [numbers, { name: 'limit', type: 'number', alt: ['threshold', 'bound', 'max'] }],
    returns: 'number | null',
    slots: { which: ['first', 'last'], kind: ['greater', 'less'] },
    body: ({ which, kind }) =>
      `  return $xs.${which === 'first' ? 'find' : 'findLast'}((x) => x ${kind === 'greater' ? '>' : '<'} $limit) ?? null;`,
    tests: ({ which, kind }) => [
      [[[1, 6, 3, 8, 2], 5], kind === 'greater' ? (which === 'first' ? 6 : 8) : which === 'first' ? 1 : 2],
      [[[], 0], null],
      [[[5, 5], 5], null],
      [[[0, 9], 4], kind === 'greater' ? 9 : 0],
      [[[7, 8], 2], kind === 'less' ? null : which === 'first' ? 7 : 8],
      [[[-3, -2], 0], kind === 'greater' ? null : which === 'first' ? -3 : -2],
    ],
    phrasings: [
      'The {which} number in a list that is {kind} than a limit, null if there is none.',
      '{which} element {kind} than limit or null',
      'how do i find the {which} value strictly {kind} than some number? null when nothing fits',
      'Returns the {which} number which is {kind} than the limit (not equal), or null.',
      'search list for the {which} x {kind} than the bound',
      'I read sensor values in order and need the {which} one that is {kind} than the allowed value; equal is still allowed. No such value: null.',
      'values, limit -> {which} value {kind} than limit | null',
      'Please look through the array and report the {which} entry being {kind} than the second argument. If the search fails, report null.',
      'get the {which} match of "{kind} than limit", the number itself and not its index, else null',
      'among the bids, which is the {which} that is {kind} than the reserve price? null if no bid is',
      'Find a number. It must be {kind} than the threshold and the {which} such number in list order. Return null rather than undefined.',
      '{which} number {kind} than a border, null for no result',
      'null or the {which} item in the sequence with a value {kind} than the parameter',
      'the {which} offer {kind} than my limit please, or null (an offer right at the limit does not do)',
      'serach the {which} number {kind} than x in an array, null if not found',
      'Out of all numbers {kind} than the limit take the {which}; should there be none, take null.',
      'temperature log: {which} temperature that was {kind} than the given one, in the order of the log; null otherwise',
      'pick out the {which} element for which "element is {kind} than limit" holds, default null',
      'a lookup by comparison: {which} one {kind} than n, strict, null-safe',
      'Does any number exceed the condition "{kind} than limit"? If yes hand me the {which} such number, if no hand me null.',
    ],
  }),
  family({
    name: 'arrays-group-by-length',
    group: 'scenarios',
    names: ['groupByLength', 'wordsByLength', 'byLength', 'bucketByLength', 'lengthGroups'],
    params: [words],
    returns: 'Record<number, string[]>',
    body: `  const groups: Record<number, string[]> = {};
  for (const word of $words) {
    groups[word.length] ??= [];
    groups[word.length].push(word);
  }
  return groups;`,
    tests: [
      [[['a', 'bb', 'c']], { 1: ['a', 'c'], 2: ['bb'] }],
      [[[]], {}],
      [[['']], { 0: [''] }],
      [[['tea', 'cup', 'tea']], { 3: ['tea', 'cup', 'tea'] }],
      [[['four', 'five', 'six']], { 4: ['four', 'five'], 3: ['six'] }],
      [[['hello']], { 5: ['hello'] }],
    ],
    rules: [
      {
        say: [
          'each string only once per group',
          'no string twice in a group',
          'drop repeated strings',
          'a repeated word is listed a single time',
          'duplicates are left out',
        ],
        body: `  const groups: Record<number, string[]> = {};
  for (const word of new Set($words)) {
    groups[word.length] ??= [];
    groups[word.length].push(word);
  }
  return groups;`,
        tests: [
          [[['a', 'bb', 'a']], { 1: ['a'], 2: ['bb'] }],
          [[[]], {}],
          [[['', '']], { 0: [''] }],
          [[['tea', 'cup', 'tea']], { 3: ['tea', 'cup'] }],
          [[['four', 'six', 'four']], { 4: ['four'], 3: ['six'] }],
          [[['hello']], { 5: ['hello'] }],
        ],
      },
    ],
    phrasings: [
      'Group strings by their length: an object from length to the strings of that length.',
      'words by length -> { 3: [...], 5: [...] }',
      'how do i put words with the same number of characters together in an object keyed by that number?',
      'Returns an object whose keys are lengths and whose values are the strings with this length, in input order.',
      "['a','bb','c'] -> {1: ['a','c'], 2: ['bb']}",
      'For a crossword I need my word list sorted into boxes, one for each word length. The box label is the length, the box content an array.',
      'bucket by .length',
      'Please classify the names by how many characters they have and give me a record of arrays.',
      'length -> list of strings that long',
      'dictionary of word sizes: size as key, words as array value, {} without words',
      'split a list of strings into groups of equally long ones, as object with the length as property',
      'Arrange passwords according to their length; result is a plain object with number keys and string arrays.',
      'group array by string length, keep order inside the groups',
      'all one-letter words under 1, all two-letter words under 2, etc.',
      'strings grouped by lenght in an object',
      'which words are how long? Object please: number of letters -> words',
      'Collect strings of equal length into arrays, stored under that length.',
      'index a vocabulary by word length',
      'take each string, look at its character count, append it to the array under that count',
      'Produce lists of tags per tag length (object, key = length).',
    ],
  }),
  family({
    name: 'arrays-sort-by-length-then-name',
    group: 'scenarios',
    names: ['sortByLength', 'byLengthThenName', 'sortWords', 'orderByLength', 'lengthOrder'],
    params: [words],
    returns: 'string[]',
    slots: { way: ['shortest', 'longest'] },
    body: ({ way }) =>
      `  return [...$words].sort((a, b) => ${way === 'shortest' ? 'a.length - b.length' : 'b.length - a.length'} || a.localeCompare(b));`,
    tests: ({ way }) => {
      const order = (short: string[], long: string[]) =>
        way === 'shortest' ? [...short, ...long] : [...long, ...short];
      return [
        [[['ccc', 'a', 'bbb']], order(['a'], ['bbb', 'ccc'])],
        [[[]], []],
        [[['b', 'a']], ['a', 'b']],
        [[['pear', 'fig', 'plum', 'nut']], order(['fig', 'nut'], ['pear', 'plum'])],
        [[['x', 'x', '']], order([''], ['x', 'x'])],
        [[['one']], ['one']],
        [[['zz', 'y', 'aa', 'b']], order(['b', 'y'], ['aa', 'zz'])],
      ];
    },
    phrasings: [
      'Sort strings by length, {way} first, and strings of the same length alphabetically, as a copy.',
      'order by length ({way} first), then a-z',
      'how do i sort words by how long they are, {way} ones on top, and alphabetically if equally long?',
      'Returns the strings in order of length starting with the {way}; ties are in alphabetical order.',
      'two sort keys: length ({way} at the front), then the text itself ascending',
      'I want to print a word list: {way} words lead, words with equally many letters follow the alphabet. The original list must stay.',
      'words -> sorted copy, {way} to the front, ties alphabetical',
      'Please arrange my names so that the {way} comes first. Names with as many characters as each other go from A to Z.',
      'length sort with the {way} in front, alphabet as the tie-breaker',
      'non-mutating sort of a string array; criterion one is size with {way} leading, criterion two is localeCompare',
      'Sort file names. What matters first is the number of characters ({way} first), what matters second is the alphabet.',
      'alphabetical order, but the {way} strings take precedence over the others',
      'put strings in a row beginning with the {way} and settle equal lengths alphabetically',
      'which comparator sorts by length, {way} first, and falls back to alphabetical order? apply it to a copy',
      'sort strings by lenght, {way} first, then alphabeticaly',
      'Rank words: being {way} wins, same length is decided by alphabetical order. Give all of them in ranking order.',
      'tags list ordered {way} first; a before b where lengths agree',
      'dictionary order within equal lengths, lengths ordered from the {way} on',
      'new array of the strings, {way} ones leading, each length group in alphabetical order',
      'Sorting exercise with two levels: {way} string first; among strings of one length, alphabetical ascending.',
    ],
  }),
  family({
    name: 'arrays-sort-by-given-order',
    group: 'scenarios',
    names: ['sortByOrder', 'orderLike', 'customSort', 'arrangeBy', 'sortAs'],
    params: [words, { name: 'order', type: 'string[]', alt: ['ranking', 'sequence', 'preferred'] }],
    returns: 'string[]',
    body: `  const rank = (word: string) => ($order.includes(word) ? $order.indexOf(word) : $order.length);
  return [...$words].sort((a, b) => rank(a) - rank(b));`,
    tests: [
      [
        [
          ['low', 'high', 'mid'],
          ['high', 'mid', 'low'],
        ],
        ['high', 'mid', 'low'],
      ],
      [
        [
          ['x', 'b', 'a'],
          ['a', 'b'],
        ],
        ['a', 'b', 'x'],
      ],
      [[[], ['a']], []],
      [
        [['q', 'p'], []],
        ['q', 'p'],
      ],
      [
        [
          ['M', 'S', 'M', 'L'],
          ['S', 'M', 'L'],
        ],
        ['S', 'M', 'M', 'L'],
      ],
      [
        [['z', 'b', 'y'], ['b']],
        ['b', 'z', 'y'],
      ],
    ],
    phrasings: [
      'Sort strings in the order given by another list; strings not in that list go last in their original order.',
      'custom sort order from an array, unknown items at the end (stable)',
      'how do i sort sizes like S, M, L according to a list that states the order? unlisted ones should come at the end, unsorted',
      'Returns a copy sorted by position in the second array, with absent strings behind all others as they were.',
      "['L','S','?'] by ['S','M','L'] -> ['S','L','?']",
      'Tasks have priorities as words and the ranking of the words is configured in an array. Bring a list of such words into that ranking; words without a rank follow after them, not reordered among themselves.',
      'sort by index in the reference list, missing -> last',
      'Please order the values as the second argument prescribes. Values it does not mention are placed behind, keeping their sequence. No mutation.',
      'items, ranking -> items arranged like the ranking, strangers at the tail',
      'weekday names to be ordered Mon..Sun by a passed list; anything else to the back in the old order',
      'use one list as sort key for another list, leftovers last',
      'I have a preferred order of columns. Sort the actual column names by it, with the columns I did not think of at the end in their present order.',
      'array sort with an explicit order (first in the order list = first in the result), not listed = bottom, copy',
      'what is the neat way to sort strings by a predefined sequence, the unmentioned ones going after it in unchanged order?',
      'sort acording to a given order array; strings missing there come last',
      'Arrange cards by the suit order passed in. Suits that are not part of it stay together at the end, original order.',
      'rank each string by where it stands in the second list (not there: worst rank) and sort by rank, keeping ties in place',
      'predefined order for known words, stable tail for the unknown words, new array',
      'The second array is a template for the order. Sort the first one by it, put what the template lacks to the very end, as found.',
      'menu entries sorted by an order list, entries outside of the list after all others',
    ],
  }),
  family({
    name: 'arrays-sort-numeric-texts',
    group: 'scenarios',
    names: ['sortNumericTexts', 'sortNumberStrings', 'sortAsNumbers', 'numericSort'],
    params: [{ name: 'texts', type: 'string[]', alt: ['strings', 'values', 'list', 'numbers'] }],
    returns: 'string[]',
    slots: { order: ['ascending', 'descending'] },
    body: ({ order }) =>
      `  return [...$texts].sort((a, b) => ${order === 'ascending' ? 'Number(a) - Number(b)' : 'Number(b) - Number(a)'});`,
    tests: ({ order }) => {
      const up = (...texts: string[]) => (order === 'ascending' ? texts : texts.reverse());
      return [
        [[['10', '9', '100']], up('9', '10', '100')],
        [[[]], []],
        [[['2']], ['2']],
        [[['-1', '0', '-20']], up('-20', '-1', '0')],
        [[['1.5', '1.25']], up('1.25', '1.5')],
        [[['3', '3', '1']], up('1', '3', '3')],
      ];
    },
    phrasings: [
      'Sort numbers that are given as strings by their numeric value, {order}, and keep them strings.',
      'numeric sort of string array, {order}',
      "how do i sort ['10','9','100'] as numbers ({order}) without converting the result?",
      'Returns a sorted copy of numeric strings, {order} by value.',
      'texts like "10" and "9": order {order} as numbers, not alphabetically',
      'The house numbers come from a form as text. Sort them {order} so that "9" and "10" are compared as numbers; they remain text.',
      'strings holding numbers -> same strings, numerically {order}',
      'Please put the texts into {order} order according to the number each of them stands for. The input array is not to be changed.',
      '{order} sort by Number(text) on a copy',
      'my sort puts "10" before "9" because they are strings. I need true numeric order, {order}, strings in the output',
      'order numeral strings {order}: negative and decimal ones too',
      'Version build numbers as strings, e.g. "7" and "12". Sort by size in {order} order and return strings.',
      'sort stringified numbers ({order})',
      'compare the strings by value instead of by character and sort {order}',
      'sort array of number strings numericaly {order}',
      'what comparator makes text numbers sort {order} by magnitude? give me the sorted new array of texts',
      'CSV column of numbers, still unparsed: bring it into {order} numeric order without altering the cells',
      'list of prices as text, {order} by amount, result again text',
      'Each string is a number in writing. Rearrange the strings by that number in {order} order.',
      'id strings such as "003"? no, only plain ones like "3", "20", "100": sort {order} as numbers, return the strings',
    ],
  }),
  family({
    name: 'arrays-times-table',
    group: 'scenarios',
    names: ['timesTable', 'multiplicationTable', 'multiplicationGrid', 'tableOf', 'productGrid'],
    params: [
      { name: 'rows', type: 'number', alt: ['height', 'm', 'rowCount'] },
      { name: 'columns', type: 'number', alt: ['width', 'n', 'columnCount'] },
    ],
    returns: 'number[][]',
    slots: { sign: ['product', 'sum'] },
    body: ({ sign }) =>
      `  return Array.from({ length: $rows }, (_, i) =>
    Array.from({ length: $columns }, (_, j) => ${sign === 'product' ? '(i + 1) * (j + 1)' : 'i + 1 + (j + 1)'}),
  );`,
    tests: ({ sign }) => [
      [
        [2, 3],
        sign === 'product'
          ? [
              [1, 2, 3],
              [2, 4, 6],
            ]
          : [
              [2, 3, 4],
              [3, 4, 5],
            ],
      ],
      [[0, 4], []],
      [[1, 1], sign === 'product' ? [[1]] : [[2]]],
      [
        [2, 0],
        [[], []],
      ],
      [[3, 1], sign === 'product' ? [[1], [2], [3]] : [[2], [3], [4]]],
      [[1, 4], sign === 'product' ? [[1, 2, 3, 4]] : [[2, 3, 4, 5]]],
    ],
    phrasings: [
      'A table with the given number of rows and columns; each cell is the {sign} of its row number and its column number, both counted from 1.',
      'grid of {sign}s, rows and columns numbered from 1',
      'how do i build a 2d array where the cell is the {sign} of row and column number (starting at one)?',
      'Returns a matrix of the requested size whose entry is the {sign} of the 1-based row and column.',
      'rows x columns array, cell = {sign} of row no. and col no., first row and column are number 1',
      'For my son I print an arithmetic table. Along each side the numbers start with 1, and in the crossing is their {sign}. Give me the inner part as array of rows.',
      'height, width -> table of {sign}s (1-indexed)',
      'Please fill a matrix: in row r and column c stands the {sign} of r and c. Counting begins with 1. Zero rows gives an empty array.',
      'nested arrays like in a school {sign} table, size as two arguments',
      'array of rows; the first row pairs 1 with 1, 2, 3 and so on, the next one pairs 2 with them, each pair as its {sign}',
      'make a table where row i and column j (from 1) meet in the {sign} of i and j',
      'generate the {sign} table 1..rows by 1..columns as number[][]',
      'Two loops, classic: outer from 1 to rows, inner from 1 to columns, collect the {sign} of the two counters row by row.',
      'what would a {sign} chart for the numbers 1 to r (down) and 1 to c (across) look like as nested list?',
      'matrx with the {sign} of one-based row index and column index in each cell',
      'two-dimensional list: down the side 1..m, across 1..n, inside the {sign} of both',
      'all {sign}s of a number up to the first argument and a number up to the second one, arranged as rows',
      'dimensions in, {sign} grid out, indices begin at one',
      'I need a lookup table for the {sign} of two small positive numbers. Row number first, column number second, both beginning with 1, returned as rows.',
      'Create number rows. Cell value: {sign} of the position down and the position across (top left is 1 and 1).',
    ],
  }),
  family({
    name: 'arrays-scale-to-range',
    group: 'scenarios',
    names: ['normalize', 'scaleToRange', 'rescale', 'normalizeValues', 'minMaxScale'],
    params: [numbers],
    returns: 'number[]',
    slots: { top: [1, 100, 10] },
    body: ({ top }) => `  const min = Math.min(...$xs);
  const max = Math.max(...$xs);
  return $xs.map((x) => (max === min ? 0 : ${top === 1 ? '(x - min) / (max - min)' : `((x - min) / (max - min)) * ${top}`}));`,
    tests: ({ top }) => {
      const t = top as number;
      return [
        [[[0, 5, 10]], [0, 0.5 * t, t]],
        [[[]], []],
        [[[3, 3]], [0, 0]],
        [[[-2, 2]], [0, t]],
        [[[8]], [0]],
        [[[20, 10, 15, 20]], [t, 0, 0.5 * t, t]],
      ];
    },
    phrasings: [
      'Scale numbers so that the smallest becomes 0 and the largest {top}; all 0 if they are equal.',
      'min-max normalise to 0..{top}, zeros when max equals min',
      'how do i normalize an array to the range from 0 to {top}? constant arrays should give zeros',
      'Returns the numbers linearly mapped so that the minimum is 0 and the maximum is {top}.',
      'rescale list to [0, {top}], all the same -> 0',
      'My bars have heights between nothing and {top}. The lowest value gets 0, the highest {top}, others in proportion. If every value is equal each bar has height 0.',
      'values -> 0 to {top} by min/max scaling, avoid dividing by zero (use 0)',
      'Please stretch or shrink the data linearly such that it spans exactly 0 to {top}. Data without any spread turns into zeros.',
      'feature scaling with min 0 and max {top} (no spread: 0 everywhere)',
      'map lowest to 0, highest to {top} and everything between accordingly; equal numbers become 0',
      'Normalise scores. New score = (score - lowest) / (highest - lowest), times {top}. All new scores are zero when lowest and highest coincide.',
      'numbers relative to the range of the list, 0 at the bottom and {top} at the top; a flat list gives only zeros',
      'linear normalization onto 0..{top}',
      'What are the values on a scale where the least one is 0 and the greatest {top}? For identical values: 0 for each.',
      'normalise nubmers between 0 and {top}, return zeros if max = min',
      'heat map colours: convert each number into its position between min (0) and max ({top}); one single level -> 0',
      'shift and scale an array: min to 0, max to {top}, zeros if not possible',
      'put the measurements on a common scale from 0 (smallest) to {top} (largest), 0 if there is no difference at all',
      'Array in, array of the same length out, with each number expressed as its share of the way from min to max, on a 0-to-{top} scale; no way, no share: 0.',
      'relative position of every number within the list range, in the interval 0 to {top}; for equal numbers 0',
    ],
  }),
];
