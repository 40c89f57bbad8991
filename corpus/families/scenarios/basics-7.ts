/** The commonest helpers over numbers, objects and dates, each with a behaviour a little off the obvious one. */
import { type Family, family } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'basics-group-names',
    group: 'scenarios',
    names: ['groupNames', 'namesByGroup', 'collectNames', 'nameLists', 'groupPeople'],
    params: [
      {
        name: 'people',
        type: '{ name: string; {field}: string }[]',
        alt: ['members', 'list', 'rows', 'users'],
      },
    ],
    returns: 'Record<string, string[]>',
    slots: { field: ['city', 'team', 'role'] },
    body: `  const groups: Record<string, string[]> = {};
  for (const { name, {field} } of $people) {
    (groups[{field}] ??= []).push(name);
  }
  return groups;`,
    tests: ({ field }) => {
      const f = String(field);
      return [
        [
          [
            [
              { name: 'Ann', [f]: 'x' },
              { name: 'Bo', [f]: 'y' },
              { name: 'Cy', [f]: 'x' },
            ],
          ],
          { x: ['Ann', 'Cy'], y: ['Bo'] },
        ],
        [[[]], {}],
        [[[{ name: 'A', [f]: 'q' }]], { q: ['A'] }],
        [
          [
            [
              { name: 'A', [f]: 'q' },
              { name: 'A', [f]: 'q' },
            ],
          ],
          { q: ['A', 'A'] },
        ],
        [
          [
            [
              { name: 'Z', [f]: 'm' },
              { name: 'Y', [f]: 'n' },
            ],
          ],
          { m: ['Z'], n: ['Y'] },
        ],
      ];
    },
    phrasings: [
      'Group people { name, {field} } by {field} and keep only the names.',
      '{field} -> list of names, from objects with name and {field}',
      'how do i turn [{ name, {field} }] into an object from {field} to an array of names?',
      'Returns an object with one entry per {field} holding the names of the people there; each person has a name and a {field}.',
      "[{name:'Ann', {field}:'x'}, {name:'Cy', {field}:'x'}] -> {x: ['Ann','Cy']}",
      'I have people, each with name and {field}, and want to print the names below each {field}. So an object whose values are arrays of names please, not of whole objects.',
      'group by {field} but only names in the groups (items: name, {field})',
      'names per {field}, people: { name: string; {field}: string }[]',
      'Collect names under their {field}. Input rows have the columns name and {field}.',
      'type Person = { name: string; {field}: string }; from Person[] make { [{field}]: names[] }',
      'who belongs to which {field}? input: name and {field} of everyone; output: {field} as key, names in a list',
      'bucket the name property by the {field} property',
      'group array of {name, {field}} objects by {field}, result has just strings (the names), order as given',
      'grup people by {field} and map to name',
      'a directory: for each {field} the names of those with that {field}; people have name and {field}',
      'Given records with name and {field}, make a lookup from {field} to the array of names.',
      'Members (name, {field}) sorted into lists of names by {field}, in the order they come.',
      'SQL would be select {field}, array_agg(name) group by {field}; rows are { name, {field} }',
      'need Record<{field}, name[]> out of a list of { name, {field} }',
      'Put together the names of all people that share a {field}. Each element is { name, {field} } and the answer is an object of string arrays.',
      'list of name/{field} pairs as objects to an object of name lists keyed by {field}',
      'for every {field} gather the names: { x: ["Ann"] } style, from objects that have name and {field}',
    ],
  }),
  family({
    name: 'basics-sort-score-then-name',
    group: 'scenarios',
    names: ['ranked', 'rankPlayers', 'sortByScore', 'sortPlayers', 'leaderboard'],
    params: [
      {
        name: 'players',
        type: '{ name: string; {field}: number }[]',
        alt: ['entries', 'rows', 'list', 'people'],
      },
    ],
    returns: 'string[]',
    slots: { field: ['score', 'points', 'wins'] },
    body: `  return [...$players]
    .sort((a, b) => b.{field} - a.{field} || a.name.localeCompare(b.name))
    .map((player) => player.name);`,
    tests: ({ field }) => {
      const f = String(field);
      return [
        [
          [
            [
              { name: 'Bo', [f]: 1 },
              { name: 'Al', [f]: 5 },
            ],
          ],
          ['Al', 'Bo'],
        ],
        [
          [
            [
              { name: 'Cy', [f]: 2 },
              { name: 'Al', [f]: 2 },
              { name: 'Bo', [f]: 3 },
            ],
          ],
          ['Bo', 'Al', 'Cy'],
        ],
        [[[]], []],
        [[[{ name: 'A', [f]: 0 }]], ['A']],
        [
          [
            [
              { name: 'Al', [f]: 9 },
              { name: 'Bo', [f]: 10 },
            ],
          ],
          ['Bo', 'Al'],
        ],
      ];
    },
    phrasings: [
      'Names of players { name, {field} } sorted by {field} descending, ties by name alphabetically.',
      'order by {field} desc, name asc -> names (objects: name, {field})',
      'how do i rank objects with name and {field} so that the highest {field} is first, equal ones are alphabetical, and I get the names only?',
      'Returns the names from the highest to the lowest {field}; those with the same {field} are in alphabetical order. Each player has name and {field}.',
      "[{name:'Cy', {field}:2}, {name:'Al', {field}:2}, {name:'Bo', {field}:3}] -> ['Bo','Al','Cy'] (highest {field} first, then a to z)",
      'For our quiz night: every team is { name, {field} }. Give the names in ranking order, most {field} on top; with equal {field} use the alphabet.',
      'leaderboard names: {field} high to low then name a-z, entries have name and {field}',
      'sort by two keys and pluck the name: first {field} (descending), then name (ascending); rows are { name: string; {field}: number }',
      'Please produce a list of names from players (name, {field}). The bigger {field} goes first, and the tie-breaker is the name in alphabetical order.',
      'who is ahead? names by falling {field}, alphabetical on ties; input type is { name: string; {field}: number }[]',
      'type Player = { name: string; {field}: number }. Player[] -> names ranked by {field}, ties alphabetically',
      'players carry a name and a {field}; list their names best first, a before b when the {field} is equal',
      'ranking: sort copies of {name, {field}} records descending on {field} and ascending on name, output only the names',
      'sort palyers by {field} descending then by name, return names (fields: name, {field})',
      'table order of competitors. Fields: name, {field}. Most {field} comes first; same {field} means by name from A to Z. I just need the names.',
      'names in order of {field} from large to small with name as the second sort criterion, for objects with these two properties',
      'Given entries with a name and a number called {field}, return an array of names: larger {field} earlier, then localeCompare of names.',
      'from { name, {field} } items to a string array, largest {field} at the front and alphabetical within the same {field}',
      'standings as a list of names, {field} counts first and the alphabet second (items hold name and {field})',
      'secondary sort: primary key {field} (biggest first), secondary key name (a-z). Items: { name, {field} }. Result: names.',
      'I want the player names, top {field} at index 0. Two with the same {field} should be in dictionary order. A player has a name and a {field}.',
      "don't change the array of { name, {field} }; return the names in descending {field}, names ascending where it is a draw",
    ],
  }),
  family({
    name: 'basics-pick-with-default',
    group: 'scenarios',
    names: ['pickOrNull', 'pickWithDefault', 'pick', 'selectKeys', 'pickKeys'],
    params: [
      { name: 'keys', type: 'string[]', alt: ['names', 'fields', 'props'] },
      { name: 'obj', type: 'Record<string, unknown>', alt: ['source', 'record', 'o', 'data'] },
    ],
    returns: 'Record<string, unknown>',
    slots: { value: ['null', "''", '0'] },
    body: '  return Object.fromEntries($keys.map((key) => [key, $obj[key] ?? {value}]));',
    tests: ({ value }) => {
      const v = value === 'null' ? null : value === '0' ? 0 : '';
      return [
        [[['a'], { a: 1, b: 2 }], { a: 1 }],
        [[['a', 'z'], { a: 1 }], { a: 1, z: v }],
        [[[], { a: 1 }], {}],
        [[['x'], {}], { x: v }],
        [[['n'], { n: null }], { n: v }],
        [[['f', 'e'], { f: false, e: 5, g: 1 }], { f: false, e: 5 }],
      ];
    },
    phrasings: [
      'Pick the given keys from an object; keys that are missing or null get {value}. Keys come first, then the object.',
      'pick(keys first, object second) with {value} for absent or null values',
      'how do i take certain properties of an object so that each requested key exists in the result, {value} if it is not set (missing, null)? order of arguments: keys, object',
      'Returns an object with exactly the requested keys; a missing or nullish value is replaced by {value}.',
      "['a','z'] of {a: 1} -> {a: 1, z: {value}}",
      'Exports always need the same columns. From a list of column names and a record make a record with these columns only, {value} wherever the record has nothing or null.',
      'subset of an object, {value} as default for undefined and null ones, first argument the key list',
      'Please select these fields of the record and fill the ones it does not have (or has as null) with {value}. First the fields and then the record.',
      'keys + object -> object of just those keys, nullish = {value}',
      'like lodash pick but unknown keys are {value} and not left out, and null becomes {value} as well; the keys come before the object',
      'whitelist properties, use {value} for not existing or null ones, params keys then obj',
      'I need a shape with all keys that I name, taken from an object, falling back to {value} when null or undefined',
      'pick propertys by name, defualt {value} on missing/null',
      'project an object onto a list of keys. A key without a value (absent, null) gets {value}; false and other values are kept.',
      'narrow an object down to the listed names, no name skipped: put {value} if the object lacks it or holds null there',
      'build { key: obj[key] ?? {value} } for every key in a list, arguments: list, obj',
      'choose only some entries of a dictionary with {value} standing in for entries that are not there or are null',
      'First a list of names, second a record. Copy these names out of the record. No value there (or null): {value}.',
      'extract chosen fields, guaranteeing that all of them are in the output ({value} if nullish)',
      'Restrict an object to certain keys while adding missing ones as {value}, the null ones too',
      'For each wanted key get the value from the object or {value} if there is none or null, and return them as a new object.',
      'pick with fallback {value}: wanted keys, then source object; nothing else is copied',
    ],
  }),
  family({
    name: 'basics-omit-empty',
    group: 'scenarios',
    names: ['omitEmpty', 'removeEmpty', 'compactObject', 'dropBlankFields', 'cleanObject'],
    params: [{ name: 'form', type: 'Record<string, unknown>', alt: ['obj', 'data', 'record', 'fields'] }],
    returns: 'Record<string, unknown>',
    body: `  return Object.fromEntries(
    Object.entries($form).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );`,
    tests: [
      [[{ a: 1, b: null, c: '' }], { a: 1 }],
      [[{}], {}],
      [[{ x: 0, y: false }], { x: 0, y: false }],
      [[{ s: ' ' }], { s: ' ' }],
      [[{ n: null }], {}],
      [[{ list: [], name: 'Jo' }], { list: [], name: 'Jo' }],
    ],
    phrasings: [
      'Omit the entries of an object whose value is null, undefined or an empty string; keep 0 and false.',
      'remove null / undefined / "" properties, zero and false stay',
      'how do i drop blank fields from form data (empty string, null, undefined) but not 0 or false?',
      'Returns a copy without the properties that are null, undefined or an empty string.',
      "{a: 1, b: null, c: '', d: 0} -> {a: 1, d: 0}",
      'Before posting a form I want to get rid of the fields the user left empty, i.e. "" or null or undefined. Unchecked boxes (false) and zeros are real answers and remain.',
      'compact an object: no undefined values, no nulls, no empty strings',
      'Please strip an object of its empty values. Empty means null, undefined or "", nothing else.',
      'filter object entries, value must not be nullish or empty string',
      'clean query params: leave out null, "" and undefined; leave in false and 0',
      'new object having only those keys with something in them (null, undefined and empty text are nothing; 0, false and [] are something)',
      'delete emtpy properties ("" null undefined) from object without changing the original',
      'shallow clean-up of a record, removing keys set to null, undefined or the empty string',
      'all entries whose value is not null, not "" and not undefined',
      'Which filled-in fields does this object have? Return them as an object; a field is unfilled if it is null, undefined or ""',
      "object minus blanks, where blank is one of null, undefined and ''",
      'I need to skip the unset attributes of an object: null or undefined ones and those with a zero-length string. Falsy numbers and booleans must survive.',
      'make an object smaller by leaving out whatever is null, undefined or an empty string, top level only',
      'Reject empty string, null and undefined values in an object; retain everything else including false.',
      'settings without a value ("" or null or undefined) should vanish from the copied settings object',
      'like omitBy with the condition value is nullish or equal to ""',
      'Keep an entry unless it is "", null or undefined. Input and output are plain objects.',
    ],
  }),
  family({
    name: 'basics-deep-get-fallback',
    group: 'scenarios',
    names: ['getPath', 'deepGet', 'readPath', 'getIn', 'valueAt'],
    params: [
      { name: 'path', type: 'string', alt: ['keys', 'dotted'] },
      { name: 'obj', type: 'any', alt: ['source', 'data', 'root', 'o'] },
      { name: 'fallback', type: 'unknown', alt: ['defaultValue', 'otherwise', 'alternative'] },
    ],
    returns: 'unknown',
    slots: { sep: ['.', '/'] },
    body: "  return $path.split('{sep}').reduce((value, key) => value?.[key], $obj) ?? $fallback;",
    tests: ({ sep }) => [
      [[`a${sep}b`, { a: { b: 1 } }, 9], 1],
      [[`a${sep}c`, { a: { b: 1 } }, 9], 9],
      [[`x${sep}y${sep}z`, {}, 'none'], 'none'],
      [['k', { k: false }, true], false],
      [[`p${sep}q`, { p: null }, 0], 0],
      [[`list${sep}1`, { list: [5, 6] }, 0], 6],
      [['n', { n: null }, 'd'], 'd'],
    ],
    phrasings: [
      'Read a nested value by a path separated with "{sep}", with a default if it is missing or null. Arguments: path, object, default.',
      'deep get "a{sep}b{sep}c" from an object, fallback when nullish; path comes first',
      'how do i get a value out of a nested object by "user{sep}name" without crashing and with a default value for null or undefined? path, then object, then default',
      'Returns the value at the "{sep}"-delimited path or the fallback if anything along the way, or the value itself, is null or undefined.',
      '"a{sep}b", {a: {b: 1}}, 9 -> 1 and "a{sep}c" -> 9',
      'Translation files are nested objects and my keys look like menu{sep}file{sep}open. Given key, dictionary and an alternative text, find the text or return the alternative.',
      'lodash get with "{sep}" paths, args (path, object, default), null also triggers the default',
      'Please look up a property several levels deep. The path is a string split at "{sep}" and comes as the first parameter; the third one is returned if there is nothing (null or undefined).',
      'nested lookup with default, separator {sep}, arrays by index too, like list{sep}0; order: path, data, default',
      'safe property access via string path ("{sep}" between keys), third argument if nullish',
      'walk down an object key by key, keys from splitting at {sep}, return default when you hit undefined or null, including at the end',
      'config value by name such as db{sep}port: name, config and default in, value out; unset or null counts as not there',
      'get nested valeu from path like x{sep}y{sep}z, default value for undefined or null, path is first argument',
      'optional chaining for a path known only at run time. Path pieces are joined by "{sep}". Nullish result means the default (last argument).',
      'resolve "a{sep}b" against an object and use the fallback where it does not lead anywhere or leads to null; false and 0 are valid values',
      "path, object, fallback => object's deep value at the path (keys divided by {sep}) or the fallback for null and undefined",
      'Fetch data[a][b][c] for the string "a{sep}b{sep}c". Missing levels must not throw but give the default. Null is treated as missing.',
      'I have API responses of unknown depth. By a "{sep}" path I want either the value or my default value; keep false and empty strings.',
      'dig into an object with a "{sep}" separated string, ?? default',
      'Follow the keys of a path in an object (split by {sep}); if that ends in nothing or null, take the given default. The path precedes the object.',
      'What is stored at this {sep}-path? Default in the third place for undefined or null.',
      'template variables like customer{sep}address{sep}zip have to be looked up in a context object; otherwise (nullish) the given substitute',
    ],
  }),
  family({
    name: 'basics-invert-to-lists',
    group: 'scenarios',
    names: ['invertToLists', 'keysByValue', 'invertGrouped', 'groupKeysByValue', 'invertObject'],
    params: [{ name: 'obj', type: 'Record<string, string>', alt: ['source', 'map', 'record', 'dict'] }],
    returns: 'Record<string, string[]>',
    body: `  const result: Record<string, string[]> = {};
  for (const [key, value] of Object.entries($obj)) {
    (result[value] ??= []).push(key);
  }
  return result;`,
    tests: [
      [[{ ann: 'tea', bob: 'milk', cy: 'tea' }], { tea: ['ann', 'cy'], milk: ['bob'] }],
      [[{}], {}],
      [[{ a: 'b' }], { b: ['a'] }],
      [[{ x: 'z', y: 'z' }], { z: ['x', 'y'] }],
      [[{ p: '', q: '' }], { '': ['p', 'q'] }],
      [[{ de: 'EUR', fr: 'EUR', us: 'USD' }], { EUR: ['de', 'fr'], USD: ['us'] }],
    ],
    phrasings: [
      'Invert an object so that every value points to the array of keys that had it.',
      'value -> keys[]',
      'how do i swap keys and values of an object without losing keys when two have the same value? lists of keys please',
      'Returns an object from each distinct value to the list of its keys.',
      "{ann:'tea', bob:'milk', cy:'tea'} -> {tea:['ann','cy'], milk:['bob']}",
      'I have country to currency and need currency to countries (an array, since many share one).',
      'invert with arrays, always an array even for a single key',
      'Please flip the mapping around. As several keys may map to the same value, collect them in arrays.',
      'reverse lookup table: for a value all the keys',
      'group the keys of an object by value',
      'who ordered what: from {person: drink} to {drink: [persons]}',
      'turn Record<string, string> into Record<string, string[]> by exchanging keys and values',
      'invert object, duplicates values are gathered in an array',
      'like lodash invertBy without an iteratee',
      'Keys become values in lists and values become keys.',
      'Which keys have which value? e.g. {x: z, y: z} means {z: [x, y]}.',
      'reverse a dictionary whose values are not unique; the result has string arrays',
      'obj in which the old values are properties that hold the old keys in their order',
      'file extension map {ts: code, js: code, md: text} must become {code: [ts, js], text: [md]}',
      'swap key/value and keep all colliding keys in a list',
      'make a multi-valued inverse of a string to string mapping',
      'For each value in the objct list the keys under which it is found.',
    ],
  }),
  family({
    name: 'basics-max-by-name',
    group: 'scenarios',
    names: ['bestName', 'topName', 'nameOfHighest', 'winner', 'highestScorer'],
    params: [
      {
        name: 'entries',
        type: '{ name: string; {field}: number }[]',
        alt: ['items', 'rows', 'list', 'records'],
      },
    ],
    returns: 'string | null',
    slots: { field: ['score', 'price', 'votes'] },
    body: `  if ($entries.length === 0) return null;
  return $entries.reduce((best, entry) => (entry.{field} >= best.{field} ? entry : best)).name;`,
    tests: ({ field }) => {
      const f = String(field);
      return [
        [[[]], null],
        [[[{ name: 'a', [f]: 1 }]], 'a'],
        [
          [
            [
              { name: 'a', [f]: 3 },
              { name: 'b', [f]: 1 },
            ],
          ],
          'a',
        ],
        [
          [
            [
              { name: 'a', [f]: 3 },
              { name: 'b', [f]: 3 },
              { name: 'c', [f]: 2 },
            ],
          ],
          'b',
        ],
        [
          [
            [
              { name: 'a', [f]: -5 },
              { name: 'b', [f]: -2 },
            ],
          ],
          'b',
        ],
      ];
    },
    phrasings: [
      'Name of the entry { name, {field} } with the highest {field}; the last one on a tie, null for an empty list.',
      'max by {field}, return name, ties -> last, none -> null (objects: name, {field})',
      'how do i get the name of the object with the largest {field} from [{ name, {field} }], taking the later one if equal and null if the array is empty?',
      'Returns the name belonging to the greatest {field}, preferring later entries among equals, and null without entries. Entries have name and {field}.',
      "[{name:'a', {field}:3}, {name:'b', {field}:3}] -> 'b', [] -> null (highest {field}, last on ties)",
      'Each row has a name and a {field}. I need to know which name has the biggest {field}; if it is a draw the most recently added (last) row counts; no rows means null.',
      'items: { name: string; {field}: number }[] => name of the max {field} | null, last wins',
      'Please find who leads: the name of the record with the maximum {field}. When two share it take the last. For no records return null. A record is { name, {field} }.',
      'top entry by {field}, output its name; last of the tied ones; null on empty; fields are name and {field}',
      'name with most {field}, >= so that later ones replace earlier ones, null if nothing given; input has name and {field} in each object',
      'type Entry = { name: string; {field}: number }. Which entry has the highest {field}? Return its name, the final one of several, or null when there is no entry.',
      'from name/{field} objects pick the one with the maximum {field} and give back the name only, null for none, rightmost for equal',
      'get the name of max {field} (last if tie, nul if empty), elements look like { name, {field} }',
      'highest {field} wins, ties go to whoever is later in the list. answer with the name or null if the list of { name, {field} } is empty',
      'I have { name, {field} } records. Whose {field} is the highest? In case of equality the last of them. No record, null.',
      'Scan records (name, {field}), remember the one whose {field} is at least as high as the best so far, and return the remembered name or null.',
      'the name in the element with the largest {field}, choosing the last such element; null in the absence of elements; elements: name, {field}',
      'greatest {field} -> name, not the object itself; draw: last listed; empty: null. Objects contain name and {field}.',
      'which of these objects (name + {field}) is on top by {field}? name please. same {field}: the one after. empty array: null.',
      'argmax over {field}, result the name, with later elements preferred, null for zero elements of { name, {field} }',
      'Given things having a name and a {field}, report the name of the thing with the highest {field} (the last if several, null if there are none).',
      'leader by {field} among { name, {field} } objects: name as string or null for an empty array, the last leader if they are level',
    ],
  }),
];
