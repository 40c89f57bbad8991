/** The commonest helpers over plain objects: keys, values, entries, dotted paths, comparison. */
import { type Family, family } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'arrays-query-text',
    group: 'scenarios',
    names: ['toQuery', 'queryText', 'buildQuery', 'queryString', 'encodeParams'],
    params: [
      {
        name: 'params',
        type: 'Record<string, string | number | null>',
        alt: ['query', 'values', 'filters', 'obj'],
      },
    ],
    returns: 'string',
    slots: { lead: ['?', ''] },
    body: ({ lead }) =>
      lead === '?'
        ? `  const parts = Object.entries($params)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => \`\${encodeURIComponent(key)}=\${encodeURIComponent(value ?? '')}\`);
  return parts.length > 0 ? \`?\${parts.join('&')}\` : '';`
        : `  return Object.entries($params)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => \`\${encodeURIComponent(key)}=\${encodeURIComponent(value ?? '')}\`)
    .join('&');`,
    tests: ({ lead }) => [
      [[{ q: 'tea', page: 2 }], `${lead}q=tea&page=2`],
      [[{}], ''],
      [[{ a: null }], ''],
      [[{ q: 'a b&c' }], `${lead}q=a%20b%26c`],
      [[{ x: '', y: null, z: 0 }], `${lead}x=&z=0`],
      [[{ 'my key': 1 }], `${lead}my%20key=1`],
    ],
    phrasings: [
      'Build URL query text from an object: key=value joined by "&", encoded with encodeURIComponent, null values left out, "{lead}" at the front if anything is left, otherwise an empty string.',
      'object -> query string, skip nulls, encode keys and values (encodeURIComponent), starts with "{lead}" unless empty',
      'how do i turn {q: "a b", page: 2, sort: null} into "{lead}q=a%20b&page=2"? nulls are dropped, nothing left gives ""',
      'Returns the URI-encoded pairs key=value of the non-null entries joined with "&", preceded by "{lead}"; the empty string when there are none.',
      'querystring from params, null = omit, space becomes %20, lead "{lead}", "" for no params',
      'My list page keeps its filters in an object and I want the text to hang on the link. A filter that is null is not set. Begin with "{lead}" if there is a filter, encode both sides by encodeURIComponent, separate with ampersands.',
      'serialize flat params for a URL, without nulls; prefix "{lead}" (not for an empty result)',
      'Please write the search parameters as text, percent-encoding names and values via encodeURIComponent and ignoring null. Front: "{lead}". No parameters: "".',
      'encode { key: value } as key=value&key=value after "{lead}", leave null out, keep 0 and empty strings; {} gives ""',
      'make the part of the address with the parameters: "{lead}" then a=1&b=2, encodeURIComponent applied on both, null parameters gone, empty text if nothing remains',
      'What is a small replacement for URLSearchParams that encodes spaces as %20, drops null values and starts the text with "{lead}" when not empty?',
      'stringify query parameters with encodeURIComponent, entries in object order, null filtered, leading "{lead}", blank for nothing',
      'join the entries of an object into a query ("{lead}" + name=value pairs with & between); both encoded by encodeURIComponent; null ones are not part of it; "" if no pair',
      'params object to text: filter out null, encode, join by &, put "{lead}" in front if there is something',
      'create query sting with "{lead}" from an object, ignore null, encodeURIComponent for the rest, "" when empty',
      'API client: I pass { limit: 10, after: null } and need "{lead}limit=10". Values and keys must be escaped with encodeURIComponent; if all values are null the text is empty.',
      'From record to URL parameters. Null means absent. Escape with encodeURIComponent. Result begins with "{lead}" or is empty.',
      'tracking link helper: parameters as key/value object, output "{lead}key=value&..." with both parts percent-encoded (encodeURIComponent), no nulls, empty output for no values',
      'how would one write a query serializer - encodeURIComponent on key and value, & as glue, null skipped, "{lead}" before the first pair only if a pair exists?',
      'url parameters text; lead-in "{lead}"; null-valued keys skipped; encodeURIComponent everywhere; "" if no keys survive',
    ],
  }),
  family({
    name: 'arrays-changed-keys',
    group: 'scenarios',
    names: ['changedKeys', 'differingKeys', 'keysChanged', 'diffKeys', 'whatChanged'],
    params: [
      {
        name: 'before',
        type: 'Record<string, string | number | boolean | null>',
        alt: ['oldData', 'previous', 'original'],
      },
      {
        name: 'after',
        type: 'Record<string, string | number | boolean | null>',
        alt: ['newData', 'current', 'updated'],
      },
    ],
    returns: 'string[]',
    body: `  const keys = new Set([...Object.keys($before), ...Object.keys($after)]);
  return [...keys].filter((key) => $before[key] !== $after[key]).sort();`,
    tests: [
      [
        [
          { a: 1, b: 2 },
          { a: 1, b: 3 },
        ],
        ['b'],
      ],
      [[{ a: 1 }, { a: 1 }], []],
      [
        [{ z: 1 }, { a: 1 }],
        ['a', 'z'],
      ],
      [[{}, {}], []],
      [[{ a: 1 }, { a: '1' }], ['a']],
      [
        [
          { c: true, b: null, a: 'x' },
          { c: false, b: null },
        ],
        ['a', 'c'],
      ],
    ],
    rules: [
      {
        say: [
          'look only at keys that both objects have',
          'keys missing on one side are not reported',
          'added and removed keys do not count',
          'ignore keys that exist in just one of the two',
          'compare only the keys in common',
        ],
        body: `  return Object.keys($before)
    .filter((key) => key in $after && $before[key] !== $after[key])
    .sort();`,
        tests: [
          [
            [
              { a: 1, b: 2 },
              { a: 1, b: 3 },
            ],
            ['b'],
          ],
          [[{ a: 1 }, { a: 1 }], []],
          [[{ z: 1 }, { a: 1 }], []],
          [[{}, {}], []],
          [
            [
              { b: 1, a: 2 },
              { a: '2', b: 0, c: 4 },
            ],
            ['a', 'b'],
          ],
          [
            [
              { c: true, b: null, a: 'x' },
              { c: false, b: null },
            ],
            ['c'],
          ],
        ],
      },
    ],
    phrasings: [
      'Keys whose value differs between two flat objects, sorted.',
      'which fields changed? compare before and after with ===, sorted key list',
      'how do i find out what properties are different in two versions of a flat record? names in alphabetical order',
      'Returns the sorted names of the properties that are not strictly equal in both objects.',
      "{a:1,b:2} vs {a:1,b:3} -> ['b']",
      'A form is loaded and later saved. Which of its fields did the user modify? Both states are plain objects; give the field names by alphabet.',
      'old record, new record -> sorted changed keys',
      'Please compare two settings objects (values are primitives) and list the keys where they do not agree, from a to z.',
      'shallow diff, keys only, alphabetical',
      'names of modified fields between two snapshots, sort() them; 1 and "1" are different',
      'For the audit log I need the columns of a row that got another value. Row before and row after are objects. Sort the columns.',
      'list every key with unequal values in the two given objects in alphabetical order',
      'what is not the same in these two plain objects? sorted array of keys, strict comparison',
      'detect changes: two dictionaries in, alphabetically ordered names of what changed out, [] for no change',
      'keys with diffrent values in two objects, sorted',
      'Spot the differences between two product records. Report the property names only, alphabetically.',
      'state diff (primitive values): sorted list of keys to re-render',
      'Tell me by which keys two flat objects differ; sorted; strict equality.',
      'compare previous props and next props shallowly and return the sorted names of the unequal ones',
      'property-wise comparison of two records, the result being the alphabetically sorted keys of unequal values',
    ],
  }),
  family({
    name: 'arrays-keys-to-start-values',
    group: 'scenarios',
    names: ['fromKeys', 'keysToObject', 'initialObject', 'withStartValue', 'objectFromKeys'],
    params: [{ name: 'keys', type: 'string[]', alt: ['names', 'words', 'list', 'fields'] }],
    returns: 'Record<string, unknown>',
    slots: { start: ['0', 'true', 'null', "''", '[]'] },
    body: '  return Object.fromEntries($keys.map((key) => [key, {start}]));',
    tests: ({ start }) => {
      const value =
        start === '0' ? 0 : start === 'true' ? true : start === 'null' ? null : start === '[]' ? [] : '';
      return [
        [[['a', 'b']], { a: value, b: value }],
        [[[]], {}],
        [[['x', 'x']], { x: value }],
        [[['first name']], { 'first name': value }],
        [[['c', 'b', 'a']], { a: value, b: value, c: value }],
      ];
    },
    phrasings: [
      'An object with the given strings as keys and {start} as every value.',
      'keys -> object, all values {start}',
      'how do i make an object from an array of names where each name starts with {start}?',
      'Returns a record that maps each of the strings to {start}.',
      "['a','b'] -> {a: {start}, b: {start}}",
      'I set up a score board: for the player names in the array create an object in which every player has {start}.',
      'initialise object from list of keys with {start}',
      'Please convert my field names into an initial form state, the value of each field being {start}.',
      'like dict.fromkeys with {start}',
      'array of words to lookup object ({start} for each word)',
      'Build a plain object. Properties: the strings in the list. Value of all of them: {start}.',
      'prefill a record: one key per list item, value {start}',
      'fill an object by keys; use {start} throughout; [] gives {}',
      'what is the one-liner that takes [x, y] and yields { x: {start}, y: {start} }?',
      'create objcet from keys array, each value {start}',
      'every id of the list should become a property with {start} as the beginning value',
      'names in, map of name to {start} out (a repeated name is there once)',
      'fresh object for the given keys, everything at {start}',
      'Set all of the listed options to {start} in a new object.',
      'string list as the keys of an object whose values are all {start}',
    ],
  }),
  family({
    name: 'arrays-is-blank-value',
    group: 'scenarios',
    names: ['isBlank', 'isEmptyValue', 'isEmpty', 'hasNothing', 'isVoid'],
    params: [{ name: 'value', type: 'unknown', alt: ['x', 'data', 'input', 'thing'] }],
    returns: 'boolean',
    body: `  if ($value === null || $value === undefined) return true;
  if (typeof $value === 'string') return $value.trim() === '';
  if (typeof $value === 'object') return Object.keys($value).length === 0;
  return false;`,
    tests: [
      [[null], true],
      [[''], true],
      [['  '], true],
      [[[]], true],
      [[{}], true],
      [[0], false],
      [[false], false],
      [[['']], false],
      [[{ a: null }], false],
      [['x'], false],
    ],
    phrasings: [
      'Is a value empty: undefined or null, a string of only blanks, an array or object without entries? Numbers and booleans are never empty.',
      'isEmpty for anything: null/undefined, blank string (trimmed), [], {} -> true; 0 and false -> false',
      'how do i check for emptiness of any kind of value? nothing, whitespace text, empty array or empty object count, 0 and false do not',
      'Returns true for undefined and null, strings without visible characters, empty arrays and empty objects, else false.',
      "'' -> true, ' ' -> true, [] -> true, {} -> true, null -> true, 0 -> false, false -> false, [0] -> false",
      'A field of my form can be text, number, list or object. I must know if it was left empty. White space alone is empty, as are no value, an empty list and an object without keys; a number or a boolean is always an entry.',
      'blank check: nullish or whitespace string or zero-length array or keyless object',
      'Please decide whether something holds no content. No content: undefined and null, text that is empty after trimming, collections (array, plain object) with nothing in them. All else has content, also 0 and false.',
      'lodash isEmpty but numbers and booleans are not empty and blank strings are',
      'is there nothing in it? nullish, trimmed "" , [] or {} mean yes; any number or boolean means no',
      'Write the emptiness test for JSON values: null, spaces-only strings, arrays of length 0, objects with no keys. Undefined as well. Not zero, not false.',
      'unknown -> boolean, true when blank: undefined or null, "   ", [] and {}; false for every number and boolean',
      'does this value count as not filled in? (nullish values, blank text, empty array, empty object; 0 and false are filled in)',
      'empty-ness of arbitrary data where false and 0 count as data but whitespace, undefined and null, {} and [] do not',
      'check if value is emtpy: no value, blank string, array without items, object without keys. numbers/booleans -> not empty',
      'Table cells with nothing to show get a dash. Nothing to show: undefined or null, "" or only spaces, empty list, empty object. Zero and false are shown. Tell whether a cell is such.',
      'generic isBlank, treat whitespace as blank, treat 0 and false as non-blank, look at length of arrays and keys of objects, null and undefined are blank',
      'true when a thing is undefined or null, an all-whitespace string or a container (array/object) with no elements; otherwise, numbers and booleans included, false',
      'Should this optional answer be dropped? Yes if null or undefined, blank as text, or an array/object having nothing inside. Never for numbers and booleans.',
      'Determine if the argument is devoid of content. Strings are trimmed first, arrays and objects are judged by their entries, nullish is devoid, other primitives never are.',
    ],
  }),
  family({
    name: 'arrays-unflatten',
    group: 'scenarios',
    names: ['unflatten', 'nestKeys', 'expandKeys', 'fromDotted', 'toNested'],
    params: [{ name: 'flat', type: 'Record<string, unknown>', alt: ['obj', 'dotted', 'data', 'source'] }],
    returns: 'Record<string, any>',
    slots: { sep: ['.', '_', '/'] },
    body: `  const result: Record<string, any> = {};
  for (const [path, value] of Object.entries($flat)) {
    const keys = path.split('{sep}');
    const last = keys.pop() ?? '';
    let target = result;
    for (const key of keys) {
      target[key] ??= {};
      target = target[key];
    }
    target[last] = value;
  }
  return result;`,
    tests: ({ sep }) => [
      [[{ [`a${sep}b`]: 1, [`a${sep}c`]: 2 }], { a: { b: 1, c: 2 } }],
      [[{}], {}],
      [[{ x: 5 }], { x: 5 }],
      [[{ [`p${sep}q${sep}r`]: 'deep' }], { p: { q: { r: 'deep' } } }],
      [[{ a: null, [`b${sep}c`]: [1] }], { a: null, b: { c: [1] } }],
      [[{ [`u${sep}v`]: false, w: 0 }], { u: { v: false }, w: 0 }],
    ],
    phrasings: [
      'Turn keys like "a{sep}b" into nested objects.',
      'unflatten object, "{sep}" separates levels',
      'how do i expand {"a{sep}b": 1, "a{sep}c": 2} to {a: {b: 1, c: 2}}?',
      'Returns the nested object described by a flat one whose keys are paths with "{sep}" between the parts.',
      '{"user{sep}name": "Al"} -> {user: {name: "Al"}}',
      'Form fields are named like "address{sep}city", and the form gives me one flat object. The server wants real nesting at each "{sep}".',
      'flat keys -> tree, split on "{sep}"',
      'Please rebuild the hierarchy: every "{sep}" in a property name means one level deeper. Names without it stay at the top.',
      'inverse of flattening an object to "{sep}" keys (only objects, no arrays are created)',
      'nest properties by splitting their names at "{sep}"',
      'Settings come as "group{sep}option" keys with values. Make an object of groups with their options, for any number of levels.',
      'deep object out of path keys, delimiter "{sep}", values copied as they are',
      'each key is a path (steps divided by "{sep}"), put its value there in a new nested object',
      'translation strings with keys such as "menu{sep}file{sep}open" to be converted into nested objects',
      'convert falt object to nested by "{sep}" in keys',
      'what code groups flat keys by their "{sep}" separated parts into objects within objects?',
      'reverse operation of flatten: keys contain "{sep}", result has sub-objects',
      'unpack composite property names; "{sep}" is the level separator',
      'record with "{sep}"-joined paths in, structured object out, shared beginnings end up in the same sub-object',
      'Create sub-objects wherever a key contains "{sep}" and set the value at the innermost place.',
    ],
  }),
  family({
    name: 'arrays-rename-one-key',
    group: 'scenarios',
    names: ['renameKeepingOrder', 'renameKey', 'withRenamedKey', 'changeKey', 'replaceKey'],
    params: [
      { name: 'obj', type: 'Record<string, unknown>', alt: ['object', 'data', 'record', 'source'] },
      { name: 'from', type: 'string', alt: ['oldKey', 'current'] },
      { name: 'to', type: 'string', alt: ['newKey', 'name', 'replacement'] },
    ],
    returns: 'Record<string, unknown>',
    body: '  return Object.fromEntries(Object.entries($obj).map(([key, value]) => [key === $from ? $to : key, value]));',
    tests: [
      [[{ a: 1, b: 2 }, 'a', 'x'], { x: 1, b: 2 }],
      [[{ a: 1 }, 'z', 'x'], { a: 1 }],
      [[{}, 'a', 'b'], {}],
      [[{ a: null }, 'a', 'b'], { b: null }],
      [[{ p: [1], q: 2 }, 'q', 'r'], { p: [1], r: 2 }],
      [[{ a: 1 }, 'a', 'a'], { a: 1 }],
    ],
    phrasings: [
      'Rename one key of an object and keep the order of the keys; no change if the key is missing.',
      'rename property in a copy, same position, missing key -> same content',
      'how do i change the name of a single key without it jumping to the end of the object?',
      'Returns a copy of the object where the old key is replaced in place by the new key.',
      "{a: 1, b: 2}, 'a' to 'x' -> {x: 1, b: 2}, order preserved",
      'The columns of my table follow the key order of the row object. When a column is renamed the order has to survive. Old and new name are given, unknown names do nothing.',
      'object key rename, order-preserving, immutable',
      'Please give the property a new name; its value and its place among the other properties stay. An object lacking that property comes back as an equal copy.',
      'map the entries: key from becomes key to, others as they are',
      'swap a field name in a record for another one, not moving it',
      'Rebuild the object with one key spelled differently. The sequence of keys is the same as before.',
      'relabel key `from` as `to`, top level only, without mutation, keeping key order',
      'object, old name, new name -> object with new name in the same spot',
      'what is a clean way to rename a property while every property remains where it was?',
      'renmae key of object, keep key order, ignore if absent',
      'Adapt an API answer: one field has another name in our code. Return the answer with that field renamed where it stands.',
      'change a single property name via entries and fromEntries',
      'substitute a key (not its value), in place, as a new object',
      'A dictionary gets one of its words corrected: the old word becomes the new one with the same explanation, all words in the same order. No such word, no correction.',
      'copy object but call one key something else, order intact',
    ],
  }),
];
