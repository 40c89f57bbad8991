/** Nested objects: flattening, deep merge, depth, deep set. */
import { type Family, family } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'flatten-object',
    group: 'objects',
    names: ['flattenObject', 'flatten', 'flattenKeys', 'toDotKeys'],
    params: [{ name: 'obj', type: 'Record<string, any>', alt: ['object', 'data', 'source', 'nested'] }],
    returns: 'Record<string, any>',
    body: `  const result: Record<string, any> = {};
  for (const [key, value] of Object.entries($obj)) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [inner, leaf] of Object.entries($name(value))) result[\`\${key}.\${inner}\`] = leaf;
    } else {
      result[key] = value;
    }
  }
  return result;`,
    tests: [
      [[{ a: { b: 1 } }], { 'a.b': 1 }],
      [[{}], {}],
      [[{ a: 1, b: 'x' }], { a: 1, b: 'x' }],
      [[{ a: { b: { c: true } }, d: 2 }], { 'a.b.c': true, d: 2 }],
      [[{ a: [1, 2] }], { a: [1, 2] }],
      [[{ a: null }], { a: null }],
    ],
    phrasings: [
      'Flatten a nested object into one level with dotted keys.',
      "how do i turn {a: {b: 1}} into {'a.b': 1}?",
      'flatten object, keys joined by dots',
      'I have a nested config and need it as a flat list of settings with names like db.host.',
      'Please collapse nested objects; key paths are joined with a dot, arrays are left as they are.',
      'Returns a flat object whose keys are the dot paths to the leaves.',
      'need dot notation keys from nested objects',
      'Given a nested record, produce a single-level one with path keys.',
      'nested object -> dot keys',
      'object flattening (dots)',
      'Bring every deep property to the top, naming it by its path, e.g. user.address.city.',
      'flaten nested object keys',
      'Unnest an object recursively and concatenate the keys with "."',
      'Make translation files flat: {menu: {open: "Open"}} becomes {"menu.open": "Open"}',
      'Each leaf should get a key made of all its parent keys separated by dots.',
      'How could one list all the paths of an object with their values, as an object?',
      'Convert hierarchical settings to flat ones.',
      'I want to compare nested objects easily, so flatten them to dotted keys first.',
      'Remove nesting from an object.',
      'Reduce a tree of objects to a path -> value record.',
    ],
  }),
  family({
    name: 'deep-merge',
    group: 'objects',
    names: ['deepMerge', 'mergeDeep', 'merge', 'mergeConfig'],
    params: [
      { name: 'a', type: 'Record<string, any>', alt: ['target', 'first', 'base'] },
      { name: 'b', type: 'Record<string, any>', alt: ['source', 'second', 'override'] },
    ],
    returns: 'Record<string, any>',
    body: `  const isObject = (x: any) => typeof x === 'object' && x !== null && !Array.isArray(x);
  const result = { ...$a };
  for (const [key, value] of Object.entries($b)) {
    result[key] = isObject(value) && isObject(result[key]) ? $name(result[key], value) : value;
  }
  return result;`,
    tests: [
      [[{ a: { x: 1 } }, { a: { y: 2 } }], { a: { x: 1, y: 2 } }],
      [[{ a: 1 }, { a: 2 }], { a: 2 }],
      [[{}, {}], {}],
      [[{ a: { x: 1 } }, { a: 5 }], { a: 5 }],
      [[{ a: [1, 2] }, { a: [3] }], { a: [3] }],
      [[{ a: { b: { c: 1, d: 2 } } }, { a: { b: { c: 9 } } }], { a: { b: { c: 9, d: 2 } } }],
      [[{ a: null }, { a: { b: 1 } }], { a: { b: 1 } }],
    ],
    phrasings: [
      'Deeply merge two objects; values of the second override those of the first.',
      'how do i merge nested objects recursively?',
      'deep merge',
      'I have default settings with nested sections and user settings that override just some of them.',
      'Please merge the objects at all levels; arrays are replaced, not joined.',
      'Returns a new object in which nested objects are merged too.',
      'need a recursive merge, right side wins',
      'Given two nested records, combine them deeply, preferring the second.',
      'merge configs deeply',
      'nested object merge',
      'Overlay one configuration on another, section by section.',
      'depe merge of two objects without mutation',
      'merge all levels: {a: {x: 1}} and {a: {y: 2}} -> {a: {x: 1, y: 2}}',
      'A spread only merges the top level, I need it for all levels.',
      'Where both have an object under the same key, merge these in turn; else take the second value.',
      'Like lodash merge, but arrays get replaced.',
      'Update a nested state with a nested patch.',
      'I want to extend deep defaults with deep options.',
      'Combine trees of settings.',
      'Merge two JSON objects recursively.',
    ],
  }),
  family({
    name: 'object-depth',
    group: 'objects',
    names: ['depth', 'objectDepth', 'nestingDepth', 'maxDepth', 'levels'],
    params: [{ name: 'obj', type: 'Record<string, any>', alt: ['object', 'data', 'tree'] }],
    returns: 'number',
    body: `  let best = 0;
  for (const value of Object.values($obj)) {
    if (typeof value === 'object' && value !== null) best = Math.max(best, $name(value));
  }
  return best + 1;`,
    tests: [
      [[{}], 1],
      [[{ a: 1 }], 1],
      [[{ a: { b: 1 } }], 2],
      [[{ a: { b: { c: {} } } }], 4],
      [[{ a: null, b: 'x' }], 1],
      [[{ a: { b: 1 }, c: { d: { e: 1 } } }], 3],
    ],
    phrasings: [
      'Return the nesting depth of an object; a flat object has depth 1.',
      'how deep is an object nested? a flat one counts as 1',
      'depth of nested object (flat = 1)',
      'I have a nested settings object and want to know how many levels it has, the top level included.',
      'Please compute the maximum number of levels, counting the object itself.',
      'Returns how many objects are nested inside each other at most.',
      'need the max depth of a tree of objects',
      'Given an object that may contain objects, find how deep it goes; {} is 1.',
      'max nesting level, starts from 1',
      'object depth',
      'Measure how far down the deepest property lies, with top-level properties at level 1.',
      'caculate the depth of an object recursively',
      'how many levels, e.g. {a: {b: 1}} -> 2',
      'How many levels of braces does the object have?',
      'Number of layers in a nested record.',
      'Depth of an object: one plus the depth of its deepest child object.',
      'Count the levels of nesting.',
      'I want to reject JSON that is nested too deeply, so calculate the depth of an object.',
      'Longest chain of nested objects, outer one included.',
      'Determine the number of hierarchy levels, where no nesting means 1.',
    ],
  }),
  family({
    name: 'deep-set',
    group: 'objects',
    names: ['setIn', 'deepSet', 'setPath', 'updatePath'],
    params: [
      { name: 'obj', type: 'Record<string, any>', alt: ['object', 'data', 'source'] },
      { name: 'path', type: 'string[]', alt: ['keys', 'keyPath'] },
      { name: 'value', type: 'unknown', alt: ['newValue', 'x'] },
    ],
    returns: 'Record<string, any>',
    body: `  const [key, ...rest] = $path;
  if (rest.length === 0) return { ...$obj, [key]: $value };
  return { ...$obj, [key]: $name($obj[key] ?? {}, rest, $value) };`,
    tests: [
      [[{ a: 1 }, ['a'], 2], { a: 2 }],
      [[{}, ['a', 'b'], 1], { a: { b: 1 } }],
      [[{ a: { b: 1, c: 2 } }, ['a', 'b'], 5], { a: { b: 5, c: 2 } }],
      [[{ x: 1 }, ['y'], null], { x: 1, y: null }],
      [[{}, ['k'], []], { k: [] }],
      [[{ a: { b: { c: 0 } } }, ['a', 'b', 'd'], true], { a: { b: { c: 0, d: true } } }],
    ],
    phrasings: [
      'Set a nested value in an object by a path of keys and return a new object.',
      'how do i update a deep property immutably? the path is an array of keys',
      'set value at key path, no mutation',
      'I have nested state and need a copy with one deep field changed; the keys leading there are in a list.',
      'Please put the value at the path, creating missing objects on the way.',
      'Returns a copy of the object with the value stored at the given path.',
      'need an immutable deep setter',
      'Given an object, an array of keys and a value, assign the value at that location in a copy.',
      'deep set',
      'update nested field by path',
      'Change something deep inside an object without touching the original.',
      'immutabel set of a nested property',
      "{}, ['a', 'b'], 1 -> {a: {b: 1}} (put the value at the path)",
      'Write a value several levels down; intermediate objects that do not exist are made.',
      'How can I assign obj[a][b][c] when the keys come as an array?',
      'The last key of the list gets the value, the earlier keys are the way to it.',
      'Store a setting in a nested config, path first then value.',
      'I want a modified clone in which one nested entry is replaced.',
      'Deep assignment that does not mutate.',
      'Return the updated tree after setting one leaf.',
    ],
  }),
];
