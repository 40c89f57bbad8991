/** Lists of objects handled by a key that the caller names. */
import { type Family, family } from '../../family.js';

const items = {
  name: 'items',
  type: 'Record<string, any>[]',
  alt: ['records', 'rows', 'list', 'data', 'objects'],
};
const numeric = { name: 'items', type: 'Record<string, number>[]', alt: ['records', 'rows', 'list', 'data'] };
const key = { name: 'key', type: 'string', alt: ['field', 'prop', 'property', 'by'] };

export const families: readonly Family[] = [
  family({
    name: 'group-by',
    group: 'records',
    names: ['groupBy', 'groupByKey', 'group', 'groupItems', 'bucketBy'],
    params: [items, key],
    returns: 'Record<string, Record<string, any>[]>',
    body: `  const groups: Record<string, Record<string, any>[]> = {};
  for (const item of $items) {
    groups[item[$key]] ??= [];
    groups[item[$key]].push(item);
  }
  return groups;`,
    tests: [
      [
        [
          [
            { t: 'a', n: 1 },
            { t: 'b', n: 2 },
            { t: 'a', n: 3 },
          ],
          't',
        ],
        {
          a: [
            { t: 'a', n: 1 },
            { t: 'a', n: 3 },
          ],
          b: [{ t: 'b', n: 2 }],
        },
      ],
      [[[], 'x'], {}],
      [[[{ k: 1 }], 'k'], { 1: [{ k: 1 }] }],
      [[[{ k: 'z' }, { k: 'z' }], 'k'], { z: [{ k: 'z' }, { k: 'z' }] }],
      [[[{ ok: true }, { ok: false }], 'ok'], { true: [{ ok: true }], false: [{ ok: false }] }],
      [
        [
          [
            { city: 'Rome', id: 1 },
            { city: 'Oslo', id: 2 },
          ],
          'city',
        ],
        { Rome: [{ city: 'Rome', id: 1 }], Oslo: [{ city: 'Oslo', id: 2 }] },
      ],
    ],
    phrasings: [
      'Group an array of objects by a key.',
      'how do i group a list of objects by one of their properties?',
      'group by key',
      'I have a list of people and want them grouped by some field, e.g. city; the field name is an argument.',
      'Please return an object whose keys are the different values of the property and whose values are arrays of the objects.',
      'Returns the records bucketed by the given field.',
      'need records grouped by a property',
      'Given rows and a column name, collect the rows with the same value in that column.',
      'lodash style group-by for records',
      'bucket objects by field',
      'Sort objects into groups according to a property.',
      'gruop array of objects by property',
      "[{t:'a'},{t:'b'},{t:'a'}] by 't' -> {a: [..2], b: [..1]}, collect equal ones together",
      'Put every item in the list that belongs to its category; the property holding the category is given.',
      'SQL group by, but keep the rows.',
      'How can I split records into lists by a certain attribute?',
      'Cluster entries that share a field value.',
      'I want an object from field value to all entries that have it.',
      'Classify items by the value under a key.',
      'Arrange orders per customer or per status, depending on the key passed in.',
    ],
  }),
  family({
    name: 'sum-by',
    group: 'records',
    names: ['sumBy', 'totalBy', 'sumField', 'sumOf', 'addUp'],
    params: [numeric, key],
    returns: 'number',
    body: '  return $items.reduce((total, item) => total + item[$key], 0);',
    tests: [
      [[[{ n: 1 }, { n: 2 }], 'n'], 3],
      [[[], 'n'], 0],
      [[[{ n: -5, m: 2 }], 'n'], -5],
      [[[{ n: 0.5 }, { n: 0.25 }], 'n'], 0.75],
      [
        [
          [
            { a: 1, b: 10 },
            { a: 2, b: 20 },
          ],
          'b',
        ],
        30,
      ],
      [[[{ price: 7 }, { price: 0 }, { price: 3 }], 'price'], 10],
    ],
    phrasings: [
      'Sum a numeric property over an array of objects.',
      'how do i add up one field of all objects in a list?',
      'sum by key',
      'I have order lines and want the total of one column, whose name I pass.',
      'Please total the values under the given key across all records.',
      'Returns the sum of the named field.',
      'need the total of a property in a list of objects',
      'Given rows and a column name, what does the column add up to?',
      'sum of obj[key]',
      'total a field',
      'Add together the value of a certain attribute of each item.',
      'sum of a proprety in array of objects',
      "that field added up: [{n: 1}, {n: 2}] and 'n' -> 3",
      'Column total, zero for no rows.',
      'How can I calculate the total of e.g. price or quantity (name is an argument) for a list of products?',
      'Accumulate one number per record.',
      'Compute sum over records for some key.',
      'I want the grand total of a numeric field.',
      'Like SELECT SUM(column).',
      'Sum up what all entries have under that property.',
    ],
  }),
  family({
    name: 'sort-by',
    group: 'records',
    names: ['sortBy', 'orderBy', 'sortByKey', 'sortRecords', 'sorted'],
    params: [numeric, key],
    returns: 'Record<string, number>[]',
    body: '  return [...$items].sort((a, b) => a[$key] - b[$key]);',
    tests: [
      [
        [[{ n: 3 }, { n: 1 }, { n: 2 }], 'n'],
        [{ n: 1 }, { n: 2 }, { n: 3 }],
      ],
      [[[], 'n'], []],
      [
        [
          [
            { n: 1, i: 0 },
            { n: 1, i: 1 },
          ],
          'n',
        ],
        [
          { n: 1, i: 0 },
          { n: 1, i: 1 },
        ],
      ],
      [
        [
          [
            { a: 2, b: 1 },
            { a: 1, b: 2 },
          ],
          'b',
        ],
        [
          { a: 2, b: 1 },
          { a: 1, b: 2 },
        ],
      ],
      [
        [[{ x: 10 }, { x: 9 }], 'x'],
        [{ x: 9 }, { x: 10 }],
      ],
      [
        [[{ x: -1 }, { x: -5 }, { x: 0 }], 'x'],
        [{ x: -5 }, { x: -1 }, { x: 0 }],
      ],
    ],
    phrasings: [
      'Sort an array of objects by a numeric property, without changing the input.',
      'how do i order a list of objects by one field?',
      'sort by key',
      'I have rows of numbers by column name and want them sorted by one column.',
      'Please return a new array with the records arranged by the given field.',
      'Returns the items ordered by the named number.',
      'need objects sorted by a property',
      'Given records and a key, sort by the value under the key, equal ones keep their order.',
      'order records by field',
      'sort list of objects, key is a parameter',
      'Arrange products by price or stock, whichever property name is passed.',
      'sort array of objcets by number property',
      "ordered by that field, e.g. [{n: 3}, {n: 1}] by 'n' -> [{n: 1}, {n: 3}]",
      'Put the entries in the order of one of their attributes.',
      'Like SQL ORDER BY for a numeric column.',
      'Immutable sort of records on a key.',
      'How can I rank a list of measurement objects by a field?',
      'I want my table sorted when the user clicks on a column.',
      'Stable sort of records according to a number they contain.',
      'sorting of records by number',
    ],
    rules: [
      {
        say: ['ascending', 'smallest first', 'from low to high'],
        body: '  return [...$items].sort((a, b) => a[$key] - b[$key]);',
        tests: [
          [
            [[{ n: 3 }, { n: 1 }], 'n'],
            [{ n: 1 }, { n: 3 }],
          ],
          [[[], 'n'], []],
          [
            [[{ n: 0 }, { n: -4 }, { n: 2 }], 'n'],
            [{ n: -4 }, { n: 0 }, { n: 2 }],
          ],
        ],
      },
      {
        say: ['descending', 'largest first', 'from high to low', 'in descending order'],
        body: '  return [...$items].sort((a, b) => b[$key] - a[$key]);',
        tests: [
          [
            [[{ n: 1 }, { n: 3 }], 'n'],
            [{ n: 3 }, { n: 1 }],
          ],
          [[[], 'n'], []],
          [
            [[{ n: 0 }, { n: -4 }, { n: 2 }], 'n'],
            [{ n: 2 }, { n: 0 }, { n: -4 }],
          ],
        ],
      },
    ],
  }),
  family({
    name: 'index-by',
    group: 'records',
    names: ['indexBy', 'keyBy', 'toLookup', 'byKey', 'toMap'],
    params: [items, key],
    returns: 'Record<string, Record<string, any>>',
    body: '  return Object.fromEntries($items.map((item) => [item[$key], item]));',
    tests: [
      [
        [
          [
            { id: 'a', n: 1 },
            { id: 'b', n: 2 },
          ],
          'id',
        ],
        { a: { id: 'a', n: 1 }, b: { id: 'b', n: 2 } },
      ],
      [[[], 'id'], {}],
      [[[{ id: 7 }], 'id'], { 7: { id: 7 } }],
      [
        [
          [
            { k: 'x', n: 1 },
            { k: 'x', n: 2 },
          ],
          'k',
        ],
        { x: { k: 'x', n: 2 } },
      ],
      [[[{ code: 'de', name: 'Germany' }], 'code'], { de: { code: 'de', name: 'Germany' } }],
      [
        [
          [
            { id: 1, name: 'p' },
            { id: 2, name: 'q' },
          ],
          'name',
        ],
        { p: { id: 1, name: 'p' }, q: { id: 2, name: 'q' } },
      ],
    ],
    phrasings: [
      'Turn an array of objects into an object indexed by a key.',
      'how do i convert a list to a lookup object by id (or another property)?',
      'index by key',
      'I have a list of users and want fast access by a field such as the id.',
      'Please make an object from the value of the given property to the object itself.',
      'Returns the records keyed by the named field; a later duplicate replaces an earlier one.',
      'need a dictionary of objects by some property',
      'Given an array of records and a field name, build a lookup table.',
      'key objects by field',
      'array to map by property',
      'Create an index over a list of records.',
      'inedx array of objects by property',
      "[{id: 'a'}, {id: 'b'}] -> {a: {id: 'a'}, b: {id: 'b'}} for 'id' (lookup by that field)",
      'I look things up in the list all the time, so build a record from key to item.',
      'Like key-by in lodash.',
      'Normalize a list: entities by id.',
      'Normalise an array of rows to an object with one property per row.',
      'Make it possible to get an item via its key, e.g. result[code].',
      'Associate each item with its identifier in one object.',
      'Each object under the value that it has in the given field; last one wins.',
    ],
  }),
  family({
    name: 'pluck',
    group: 'records',
    names: ['pluck', 'pluckField', 'getField', 'mapTo', 'column'],
    params: [items, key],
    returns: 'any[]',
    body: '  return $items.map((item) => item[$key]);',
    tests: [
      [
        [[{ n: 1 }, { n: 2 }], 'n'],
        [1, 2],
      ],
      [[[], 'n'], []],
      [[[{ a: 'x', b: 1 }], 'a'], ['x']],
      [
        [[{ a: null }, { a: false }], 'a'],
        [null, false],
      ],
      [
        [[{ name: 'Ann' }, { name: 'Bob' }], 'name'],
        ['Ann', 'Bob'],
      ],
      [[[{ v: [1] }], 'v'], [[1]]],
    ],
    phrasings: [
      'Get the values of one property from an array of objects.',
      'how do i pull a single field out of every object in a list?',
      'pluck',
      'I have a list of users and need just their emails (or another field, the name is passed in).',
      'Please return an array of what each record has under the given key.',
      'Returns the column of values for a property name.',
      'need one property of all items',
      'Given rows and a column name, return the column as an array.',
      'list of obj[key]',
      'extract field from objects',
      'Map objects to one of their attributes.',
      'get all vlaues of a property',
      "[{n: 1}, {n: 2}] and 'n' -> [1, 2], that field of each",
      'All the names, or all the ages, whichever key I ask for.',
      'How can I collect a given attribute from a set of records?',
      'Select a single column from an array of records.',
      'Reduce each object to the value of a field.',
      'I want an array with the ids only when I pass id as the key.',
      'Project records onto one property.',
      'Take a certain key from each element.',
    ],
  }),
  family({
    name: 'count-by',
    group: 'records',
    names: ['countBy', 'countPer', 'tallyBy', 'countByKey', 'frequencyBy'],
    params: [items, key],
    returns: 'Record<string, number>',
    body: `  const counts: Record<string, number> = {};
  for (const item of $items) counts[item[$key]] = (counts[item[$key]] ?? 0) + 1;
  return counts;`,
    tests: [
      [[[{ t: 'a' }, { t: 'b' }, { t: 'a' }], 't'], { a: 2, b: 1 }],
      [[[], 't'], {}],
      [[[{ n: 1 }], 'n'], { 1: 1 }],
      [[[{ ok: true }, { ok: true }], 'ok'], { true: 2 }],
      [
        [
          [
            { c: 'x', d: 'p' },
            { c: 'y', d: 'p' },
          ],
          'd',
        ],
        { p: 2 },
      ],
      [[[{ s: 'open' }, { s: 'done' }, { s: 'open' }, { s: 'open' }], 's'], { open: 3, done: 1 }],
    ],
    phrasings: [
      'Count the objects per value of a property.',
      'how do i count how many records there are for each value of a field?',
      'count by key',
      'I have a list of tasks and want the number of tasks for each status; the field name is given.',
      'Please return an object from field value to number of records having it.',
      'Returns the tally of the given property.',
      'need a count per category of a list of objects',
      'Given rows and a column name, count the rows by the values of that column.',
      'how many per group',
      'frequency of field values',
      'Number of items in each group, grouped by a property.',
      'cuont objects by property',
      "how many of each: [{t:'a'},{t:'b'},{t:'a'}], 't' -> {a: 2, b: 1}",
      'SELECT key, COUNT(*) GROUP BY key as a function.',
      'How many people live in each city? (people list, property name)',
      'Make a histogram over one attribute of the records.',
      'For each distinct value under the key give how often it occurs.',
      'I want statistics: number of entries by type.',
      'Tally records by some field.',
      'Distribution of a property in a list of objects.',
    ],
  }),
];
