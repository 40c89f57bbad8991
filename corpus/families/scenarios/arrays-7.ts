/** The commonest helpers over plain objects: keys, values, entries, dotted paths, comparison. */
import { type Family, family } from '../../family.js';

const counts = { name: 'counts', type: 'Record<string, number>', alt: ['obj', 'values', 'totals', 'record'] };

export const families: readonly Family[] = [
  family({
    name: 'arrays-value-shares',
    group: 'scenarios',
    names: ['shares', 'percentages', 'toPercent', 'valueShares', 'percentPerKey'],
    params: [counts],
    returns: 'Record<string, number>',
    body: `  const total = Object.values($counts).reduce((sum, value) => sum + value, 0);
  return Object.fromEntries(
    Object.entries($counts).map(([key, value]) => [key, total === 0 ? 0 : Math.round((value / total) * 100)]),
  );`,
    tests: [
      [[{ a: 1, b: 3 }], { a: 25, b: 75 }],
      [[{}], {}],
      [[{ a: 0, b: 0 }], { a: 0, b: 0 }],
      [[{ x: 7 }], { x: 100 }],
      [[{ a: 1, b: 1, c: 1 }], { a: 33, b: 33, c: 33 }],
      [[{ yes: 2, no: 1 }], { yes: 67, no: 33 }],
    ],
    phrasings: [
      'Replace every value of an object by its percentage of the total, rounded to whole numbers; 0 for each if the total is 0.',
      'object of numbers -> object of percents (Math.round), zeros when the sum is zero',
      'how do i convert counts like {a: 1, b: 3} into {a: 25, b: 75}? round to integers, and no NaN if everything is 0',
      'Returns the same keys with the share of each value in the sum as a rounded percentage (0 when the sum is 0).',
      'votes per party -> percent per party, whole percents, all 0 without votes',
      'I count survey answers in an object. For the pie chart I need what percentage each answer makes up, rounded to the nearest integer. As long as nobody answered (sum 0) show 0 everywhere.',
      'percent of total by key, rounded, total 0 => 0',
      'Please turn amounts per category into percentages per category: nearest whole percent, 0 for all categories if the amounts add up to nothing.',
      'share of each entry in %, integer',
      'Given spending per person as a record, how many percent of the whole did each one pay? Integer values, 0 if the whole is zero.',
      'map an object of counts to rounded percentages of their sum, guard against division by 0 with 0',
      'relative frequencies in percent: {heads: 3, tails: 1} -> {heads: 75, tails: 25}; no throws, i.e. sum 0, means 0 each',
      'normalise values of a record so they add to about 100, rounding each to a whole number; a zero sum leaves zeros',
      'for each key: value divided by the sum of values, times 100, rounded. If the sum is 0 then 0.',
      'percantage per key of an object with numbers, rounded, zero total gives zeros',
      'Work out the proportions. Input: name -> number. Output: name -> rounded percentage that the number is of all numbers together. Zero altogether: 0.',
      'distribution in whole percent from a tally object ({} stays {}, an all-zero tally stays zero)',
      'what fraction of the total, in %, does each property hold? rounded to integers; 0 if there is no total',
      'Disk usage per folder: give the percentage of the sum per folder, without decimals. With zero usage in sum, zero per folder.',
      'convert an object of absolute numbers to one of rounded percentages, 0% if nothing was counted',
    ],
  }),
  family({
    name: 'arrays-prefix-keys',
    group: 'scenarios',
    names: ['prefixKeys', 'withPrefix', 'addPrefix', 'prefixedKeys', 'extendKeys'],
    params: [
      { name: 'obj', type: 'Record<string, unknown>', alt: ['object', 'data', 'record', 'source'] },
      { name: 'prefix', type: 'string', alt: ['start', 'lead', 'text'] },
    ],
    returns: 'Record<string, unknown>',
    slots: { glue: ['', '.', '_', '-'] },
    body: ({ glue }) =>
      glue === ''
        ? '  return Object.fromEntries(Object.entries($obj).map(([key, value]) => [$prefix + key, value]));'
        : `  return Object.fromEntries(Object.entries($obj).map(([key, value]) => [\`\${$prefix}${glue}\${key}\`, value]));`,
    tests: ({ glue }) => [
      [[{ id: 1, name: 'x' }, 'user'], { [`user${glue}id`]: 1, [`user${glue}name`]: 'x' }],
      [[{}, 'a'], {}],
      [[{ a: null }, 'b'], { [`b${glue}a`]: null }],
      [[{ a: [1] }, 'p'], { [`p${glue}a`]: [1] }],
      [[{ w: true, h: false }, 'box'], { [`box${glue}w`]: true, [`box${glue}h`]: false }],
    ],
    phrasings: [
      'Put a prefix plus "{glue}" in front of every key of an object, values unchanged.',
      'prefix all keys, "{glue}" between prefix and key',
      'how do i rename all properties by adding a text and then "{glue}" at their beginning?',
      'Returns a new object whose keys are the prefix followed by "{glue}" and the old key.',
      "{id: 1} with 'user' -> {'user{glue}id': 1}",
      'I store settings of several modules in one flat object. To avoid clashes each key gets the module name at its front, joined by "{glue}". Give me the renamed object.',
      'key -> prefix + "{glue}" + key for a whole object',
      'Please copy the object and extend each of its keys at the left with the second argument, using "{glue}" as the glue.',
      'add a namespace to keys (glue "{glue}")',
      'object with renamed keys: the given start, then "{glue}", then the original name',
      'Map over the keys. New key: prefix, "{glue}", key. The values stay as they are.',
      'metrics record and a host name: name every metric by host, "{glue}" and metric, as a new record',
      'all keys should start with the given text and "{glue}"; do not modify the input',
      'what turns { w: 1, h: 2 } and "box" into { "box{glue}w": 1, "box{glue}h": 2 }?',
      'prepend prefx to object keys, seperator "{glue}"',
      'Make prefixed property names from plain ones (top level only); between prefix and name stands "{glue}".',
      'fromEntries/entries helper that prepends a string with "{glue}" to each key',
      'qualify each field name with the table name: table, "{glue}", field. Same values.',
      'rebuild an object so that a common lead text and "{glue}" precede each key',
      'key prefixing: (object, prefix) -> object, joined via "{glue}"',
    ],
  }),
  family({
    name: 'arrays-enabled-keys',
    group: 'scenarios',
    names: ['enabledKeys', 'activeKeys', 'switchedOn', 'keysThatAreOn', 'selectedKeys'],
    params: [
      { name: 'flags', type: 'Record<string, boolean>', alt: ['options', 'features', 'settings', 'obj'] },
    ],
    returns: 'string[]',
    slots: { state: ['true', 'false'] },
    body: ({ state }) =>
      state === 'true'
        ? '  return Object.keys($flags).filter((key) => $flags[key]).sort();'
        : '  return Object.keys($flags).filter((key) => !$flags[key]).sort();',
    tests: ({ state }) => [
      [[{ b: true, a: true, c: false }], state === 'true' ? ['a', 'b'] : ['c']],
      [[{}], []],
      [[{ x: false }], state === 'true' ? [] : ['x']],
      [[{ x: true }], state === 'true' ? ['x'] : []],
      [[{ z: false, y: false, q: true }], state === 'true' ? ['q'] : ['y', 'z']],
      [[{ wifi: true, gps: false, nfc: true }], state === 'true' ? ['nfc', 'wifi'] : ['gps']],
    ],
    phrasings: [
      'The keys of an object whose value is {state}, sorted alphabetically.',
      'keys with value {state}, a-z',
      'how do i list the names of all flags that are {state}, in alphabetical order?',
      'Returns the property names set to {state} in sorted order.',
      'flags -> sorted names of those that are {state}',
      'Feature switches live in an object from name to boolean. For the status page I want the features that are {state}, by alphabet.',
      'filter boolean record by {state} and give the keys (sorted)',
      'Please collect from the options object every option which is {state}; sort the result from A to Z.',
      'which settings are {state}? alphabetical array of keys',
      'names where obj[name] is {state}, sort() them',
      'A form has check boxes, saved as { boxName: boolean }. Tell me the {state} ones as a sorted list of names.',
      'sorted list of {state} entries of a name -> boolean map (names only)',
      'Extract keys from an object of booleans: only those with {state}. Order: alphabetical.',
      'from a record of permissions get all permission names being {state}, ordered alphabetically, [] if there are none',
      'all kyes whose boolean is {state}, sorted',
      'attendance object, person -> present or not: the persons with {state}, sorted by name',
      'who is marked {state}? return names in alphabetical order, flags object as input',
      'select by boolean value {state} and return the sorted property names',
      'Pick the {state} toggles out of an object of toggles and name them in a-z order.',
      'object with true/false values in, sorted array of the keys that hold {state} out',
    ],
  }),
  family({
    name: 'arrays-merge-adding',
    group: 'scenarios',
    names: ['mergeAdding', 'sumObjects', 'addAll', 'combineCounts', 'mergeTotals'],
    params: [
      { name: 'records', type: 'Record<string, number>[]', alt: ['objects', 'list', 'parts', 'tallies'] },
    ],
    returns: 'Record<string, number>',
    slots: { op: ['sum', 'maximum'] },
    body: ({ op }) => `  const result: Record<string, number> = {};
  for (const record of $records) {
    for (const [key, value] of Object.entries(record)) {
      result[key] = ${op === 'sum' ? '(result[key] ?? 0) + value' : 'Math.max(result[key] ?? value, value)'};
    }
  }
  return result;`,
    tests: ({ op }) => [
      [[[{ a: 1, b: 2 }, { a: 3 }]], op === 'sum' ? { a: 4, b: 2 } : { a: 3, b: 2 }],
      [[[]], {}],
      [[[{ x: 5 }]], { x: 5 }],
      [[[{ a: -1 }, { a: -4 }]], op === 'sum' ? { a: -5 } : { a: -1 }],
      [[[{}, { z: 0 }]], { z: 0 }],
      [[[{ p: 1 }, { q: 1 }, { p: 1, q: 6 }]], op === 'sum' ? { p: 2, q: 7 } : { p: 1, q: 6 }],
    ],
    phrasings: [
      'Merge a list of objects with numeric values; for a key that occurs several times take the {op}.',
      'combine number records, {op} per key',
      'how do i merge an array of objects like {a: 1, b: 2} so that each key gets the {op} of its values?',
      'Returns one object with all keys, each holding the {op} of the values found under it.',
      'objects -> one object, {op} of values by key',
      'Every shop sends its stock as product -> number. I would like one object for the whole company with the {op} per product.',
      'fold several tallies into one using the {op}',
      'Please unite these records into a single one. Where keys coincide, the value shall be the {op}; keys of just one record are taken over.',
      'merge with {op} on collision, any number of objects',
      'per-key {op} over an array of plain objects with numbers',
      'There are monthly reports, each an object from category to amount. Build the yearly report by taking the {op} for each category. No reports: {}.',
      'key-wise {op} of a list of dictionaries',
      'join objects; duplicates among keys are resolved by their {op}',
      'what does the {op} look like for each player if every game is an object player -> points? all games in an array',
      'mrege list of count objects, take {op} for equal keys',
      'aggregate an array of { name: number } maps into a total map that has the {op} for every name',
      'Union of all properties; the number of a property is the {op} of its numbers in the inputs.',
      'reduce many score objects to one, {op} wherever a key repeats, empty object for none',
      'Readings from sensors: array of objects sensor -> value. Give the {op} by sensor.',
      'collapse the objects in an array to one, computing the {op} under each key',
    ],
  }),
  family({
    name: 'arrays-key-of-extreme',
    group: 'scenarios',
    names: ['keyOfExtreme', 'winner', 'topKey', 'bestKey', 'extremeKey'],
    params: [counts],
    returns: 'string | null',
    slots: { kind: ['largest', 'smallest'], tie: ['first', 'alphabetically first'] },
    body: ({ kind, tie }) => {
      const order = kind === 'largest' ? 'b[1] - a[1]' : 'a[1] - b[1]';
      const ties = tie === 'first' ? '' : ' || a[0].localeCompare(b[0])';
      return `  const sorted = Object.entries($counts).sort((a, b) => ${order}${ties});
  return sorted[0]?.[0] ?? null;`;
    },
    tests: ({ kind, tie }) => [
      [[{ a: 1, b: 5, c: 3 }], kind === 'largest' ? 'b' : 'a'],
      [[{}], null],
      [[{ only: 0 }], 'only'],
      [[{ z: 2, y: 2 }], tie === 'first' ? 'z' : 'y'],
      [[{ m: -1, n: -7 }], kind === 'largest' ? 'm' : 'n'],
      [[{ tea: 4, milk: 4, rum: 4 }], tie === 'first' ? 'tea' : 'milk'],
    ],
    phrasings: [
      'The key with the {kind} value, the {tie} one on ties, null for an empty object.',
      'key of {kind} number in object; tie -> {tie}; {} -> null',
      'how do i get the property name whose value is the {kind}? if several, the {tie}. null if no properties',
      'Returns the key holding the {kind} number ({tie} among equals) or null.',
      'name with the {kind} count, ties: {tie}, empty: null',
      'Scores are stored by player name. Name the player with the {kind} score; equal scores are resolved to the {tie} name. No players: null.',
      'record -> key for its {kind} value or null ({tie} if tied)',
      'Please determine which entry of the object has the {kind} value and give me its key. Several such entries: the {tie} key. No entry: null.',
      'argmax/argmin style: the key whose number is {kind}, {tie} key when it is a draw',
      'who has the {kind} number? object of name -> number, choose the {tie} name on a draw, null for {}',
      'Look through the values of an object, find the {kind}, and return its key. Draws go to the {tie} key, an empty object to null.',
      'the city with the {kind} temperature (object city -> temperature), the {tie} city if equal, else null',
      'find key by {kind} value, tie break {tie}, nothing: null',
      'what is the key of the {kind} entry? take the {tie} key should there be more than one; null if there are no keys',
      'key of teh {kind} value in a map of numbers, {tie} on equal values, null when empty',
      'Stock per article: which article has the {kind} stock? One name only - the {tie} if it is not unique - or null without articles.',
      'best entry by value where best = {kind}; output its key; equal values -> {tie} key; no entries -> null',
      'votes: option -> number. Output the option having the {kind} number of votes; for a tie the {tie} option; null without options.',
      'sort the entries so that the {kind} value is on top ({tie} key for equal values) and return the top key, null if there is none',
      'From a dictionary of amounts, the label of the {kind} amount. Same amount twice: the {tie} label.  Empty: null.',
    ],
  }),
  family({
    name: 'arrays-sum-numeric-values',
    group: 'scenarios',
    names: ['sumNumericValues', 'sumOfNumbers', 'totalOfValues', 'addNumericFields', 'sumValues'],
    params: [{ name: 'obj', type: 'Record<string, unknown>', alt: ['object', 'data', 'record', 'row'] }],
    returns: 'number',
    body: `  let total = 0;
  for (const value of Object.values($obj)) {
    if (typeof value === 'number') total += value;
  }
  return total;`,
    tests: [
      [[{ a: 1, b: 'x', c: 2 }], 3],
      [[{}], 0],
      [[{ a: '5' }], 0],
      [[{ a: null, b: -4 }], -4],
      [[{ a: [1], b: { c: 2 }, d: 3 }], 3],
      [[{ a: true, b: 0.5, c: 0.25 }], 0.75],
    ],
    rules: [
      {
        say: [
          'strings that are numbers, like "5", count as well',
          'also add numeric strings',
          'a text such as "12" is to be added as 12 (blank texts count as nothing)',
          'numbers written as text count too',
          'include values like "3.5" that are numbers in a string',
        ],
        body: `  let total = 0;
  for (const value of Object.values($obj)) {
    if (typeof value === 'number') total += value;
    else if (typeof value === 'string') total += Number(value) || 0;
  }
  return total;`,
        tests: [
          [[{ a: 1, b: 'x', c: '2' }], 3],
          [[{}], 0],
          [[{ a: '5' }], 5],
          [[{ a: null, b: '-4' }], -4],
          [[{ a: [1], b: ' ', d: 3 }], 3],
          [[{ a: true, b: '0.5', c: '' }], 0.5],
        ],
      },
    ],
    phrasings: [
      'Add up the numbers among the values of an object, ignoring other types.',
      'sum of the numeric values of a mixed object',
      'how do i total all number properties of an object that also has strings and nulls?',
      'Returns the sum of those values that are numbers (top level only).',
      "{name: 'Tea', price: 3, tax: 1} -> 4",
      'A spreadsheet row is an object with texts and amounts. I need the amounts of the row summed, the other cells do not matter.',
      'object with mixed values -> total of its numbers',
      'Please go over the values and accumulate everything of type number. Nested objects, booleans and such are left out.',
      'total numeric fields, skip the rest, {} = 0',
      'what do the numbers in this record add to? non-numbers are to be disregarded',
      'Given a record with arbitrary values, compute the sum over its numeric ones (not recursively).',
      'only numbers count in the sum of an object',
      'calculate points of a quiz sheet: keys are questions or notes, values points or other things; add the points',
      'sum Object.values where typeof is number',
      'sum all numeric propertys of an object',
      'ignore strings, booleans, null, arrays; add the remaining values of the object',
      'How much is it in total, if some properties of the invoice object are figures and others are not?',
      'accumulate the number-valued properties',
      'Write code for adding all figures found directly in an object. Anything else in it has no effect on the result.',
      'number fields of a plain object summed up',
    ],
  }),
  family({
    name: 'arrays-lines-by-value',
    group: 'scenarios',
    names: ['linesByValue', 'rankingLines', 'formatCounts', 'sortedLines', 'scoreLines'],
    params: [counts],
    returns: 'string[]',
    slots: { sep: [': ', ' - ', ' = '], order: ['highest', 'lowest'] },
    body: ({ sep, order }) => `  return Object.entries($counts)
    .sort((a, b) => ${order === 'highest' ? 'b[1] - a[1]' : 'a[1] - b[1]'} || a[0].localeCompare(b[0]))
    .map(([key, value]) => \`\${key}${sep}\${value}\`);`,
    tests: ({ sep, order }) => {
      const up = (...lines: string[]) => (order === 'lowest' ? lines : lines.reverse());
      return [
        [[{ a: 3, b: 10 }], up(`a${sep}3`, `b${sep}10`)],
        [[{}], []],
        [[{ z: 1, y: 1 }], [`y${sep}1`, `z${sep}1`]],
        [[{ x: 0 }], [`x${sep}0`]],
        [[{ a: -1, b: -2, c: 5 }], up(`b${sep}-2`, `a${sep}-1`, `c${sep}5`)],
        [[{ tea: 20, milk: 9 }], up(`milk${sep}9`, `tea${sep}20`)],
      ];
    },
    phrasings: [
      'Lines "key{sep}value" of an object, {order} value first, ties by key alphabetically.',
      'object of counts -> strings "key{sep}value" sorted {order} first, then by name',
      'how do i print a tally as lines like "tea{sep}4", the {order} number on top and equal ones in alphabetical order?',
      'Returns an array of texts "name{sep}number", ordered from the {order} number on; equal numbers by name.',
      'sorted entries as text: {order} first, same value -> a-z, format key{sep}value',
      'My object has the points per team. For the printed table I want an array of strings, each "team{sep}points", beginning with the {order} points; teams level on points by alphabet.',
      '{order} first list of "key{sep}value"',
      'Please sort the entries by value ({order} leading) and, where values match, by key, then write every entry as key{sep}value.',
      'leaderboard strings "{order} first", template key{sep}value, tie-break alphabetical',
      'from a name -> number record make an ordered list of captions such as "milk{sep}2", {order} number at the start; alphabetical within equal numbers',
      'What is sold how often? Output one string per product (product{sep}count), the {order} count in front, products with equal counts in alphabetical order.',
      'entries to text lines; sort criterion 1: value, {order} at top; criterion 2: key ascending; line = key{sep}value',
      'word frequencies into lines "word{sep}frequency" with the {order} frequency first and words of equal frequency in a-z order',
      'format and order a counts object, {order} first, ties a to z, as ["key{sep}value", ...]',
      'array of "key{sep}value" strings sortd by value ({order} first) then key',
      'Show the stock. Each line reads item{sep}amount. The {order} amount opens the list; the same amount is listed alphabetically.',
      'turn { b: 1, a: 1 } into ["a{sep}1", "b{sep}1"]; with differing numbers the {order} goes first',
      'report lines from an object: the key, "{sep}", the number. Sorted so that the {order} number comes first, names decide ties.',
      'rank keys by their number ({order} is rank one, alphabet for ties) and give strings key{sep}number',
      'stringify and sort a score map: {order} score leads, equal scores alphabetically, "name{sep}score"',
    ],
  }),
  family({
    name: 'arrays-has-path',
    group: 'scenarios',
    names: ['hasPath', 'pathExists', 'hasDeep', 'containsPath', 'hasNested'],
    params: [
      { name: 'obj', type: 'Record<string, any>', alt: ['data', 'source', 'config'] },
      { name: 'path', type: 'string', alt: ['keyPath', 'dotted', 'address'] },
    ],
    returns: 'boolean',
    body: `  let current: any = $obj;
  for (const key of $path.split('.')) {
    if (current === null || typeof current !== 'object' || !Object.hasOwn(current, key)) return false;
    current = current[key];
  }
  return true;`,
    tests: [
      [[{ a: { b: 1 } }, 'a.b'], true],
      [[{ a: { b: 1 } }, 'a.c'], false],
      [[{ a: null }, 'a'], true],
      [[{ a: null }, 'a.b'], false],
      [[{}, 'x'], false],
      [[{ a: 'text' }, 'a.length'], false],
      [[{ list: [{ id: 5 }] }, 'list.0.id'], true],
    ],
    phrasings: [
      'Does an object have a value at a dotted path like "a.b.c"? A null or other value at the end counts as present; only own keys count.',
      'has nested key by dotted path (own properties, null value is fine)',
      "how can i check whether 'user.address.city' exists in an object without crashing on missing levels? existing but null should be true",
      'Returns true if each part of the dot-separated path is an own key of the object reached so far, otherwise false.',
      "{a: {b: null}}, 'a.b' -> true; 'a.x' -> false; 'a.b.c' -> false",
      'I validate configs. Given the config and an address such as "db.pool.size", say whether the entry is there at all, whatever its value. Going through null, text or numbers means it is not.',
      'path like "a.b.c" exists in nested object? boolean, own keys, null at the end is fine',
      'Please follow a path with dots key by key and tell if you can get to the end. Inherited properties do not count, array indexes such as "items.0" do.',
      'deep "in" operator with own keys only: object + dotted string -> boolean',
      'key existence at depth, undefined levels -> false, null leaf -> true',
      'Write lodash has for string paths separated by dots, plain objects and arrays, own properties.',
      'is there something stored under this dotted key? do not look at the value, just at existence; strings have no sub-keys',
      'check nested property presence (dots separate levels, own keys)',
      'walk down an object along "x.y.z" and return if all of these keys exist as own keys on their level, false as soon as one does not or the level is no object',
      'check if an object has a nestd key given as dot path, without prototype keys, value may be null',
      'Translation files are nested objects. Is the key "menu.file.open" defined in one? Own keys only, a defined null is defined.',
      'boolean: can the dotted path be resolved in this JSON data (any value incl. null at the end)?',
      'test for a deep property given as "x.y.z"; every step has to be an own key, a null at the very end still means yes',
      'The path "a.b" exists if a is an own key of the object and b is an own key of what is there. Check for paths of any length; primitives and null have no keys.',
      'does data contain the address? address = keys joined by periods; must be own keys at every level; the last value is irrelevant',
    ],
  }),
  family({
    name: 'arrays-fill-defaults',
    group: 'scenarios',
    names: ['withDefaults', 'fillDefaults', 'applyDefaults', 'completeOptions', 'mergeDefaults'],
    params: [
      { name: 'options', type: 'Record<string, unknown>', alt: ['obj', 'settings', 'input', 'given'] },
      { name: 'defaults', type: 'Record<string, unknown>', alt: ['fallbacks', 'base', 'standard'] },
    ],
    returns: 'Record<string, unknown>',
    slots: { which: ['missing', 'missing or null'] },
    body: ({ which }) =>
      which === 'missing'
        ? '  return { ...$defaults, ...$options };'
        : `  const result = { ...$options };
  for (const [key, value] of Object.entries($defaults)) result[key] ??= value;
  return result;`,
    tests: ({ which }) => [
      [[{ a: 1 }, { a: 9, b: 2 }], { a: 1, b: 2 }],
      [[{ a: null }, { a: 5 }], { a: which === 'missing' ? null : 5 }],
      [[{}, { x: 'y' }], { x: 'y' }],
      [
        [
          { z: 0, s: '', f: false },
          { z: 1, s: 't', f: true },
        ],
        { z: 0, s: '', f: false },
      ],
      [[{ extra: 1 }, {}], { extra: 1 }],
      [[{}, {}], {}],
    ],
    phrasings: [
      'Fill in default values for options that are {which}; all other options keep their value, even 0 or an empty string.',
      'apply defaults to {which} keys, new object',
      'how do i complete an options object from a defaults object, replacing only what is {which}? false and 0 are real values',
      'Returns the options together with the default for each key that is {which}.',
      'options win over defaults unless {which}',
      'Users may set some preferences; the rest comes from a table of standard values. Use the standard value just for preferences that are {which}.',
      'shallow merge of settings and defaults, default used where {which}',
      'Please produce the complete configuration: take what was given, and for keys {which} there take the default. Do not alter the arguments.',
      'defaults() for flat objects, condition for the default: {which}',
      'given + fallbacks -> full object; a fallback is only used if the given one is {which}; extra keys remain',
      'Form data with gaps: for a field that is {which} use the prepared value of the second object, otherwise leave what the person typed.',
      'object completion (second object provides the values for keys {which} in the first)',
      'combine two objects, first has priority, except where its value is {which}',
      'what is the shortest way to default properties? They count as unset when {which}; falsy values like false, 0 and "" are set.',
      'set defualts for {which} properties in a copy',
      'Every key of the defaults has to exist in the result. Where the input has it {which}, the default is the value, else the input.',
      'user settings first, base settings for everything {which}; return a new object',
      'patch holes in a record using another record; hole = {which}',
      'Product data from a supplier can have keys {which}. Insert our standard values for these and return the finished record.',
      'override semantics: options over defaults, where a {which} option does not override',
    ],
  }),
];
