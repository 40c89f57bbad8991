/** Finding, filtering and comparing objects in a list. */
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
    name: 'find-by-id',
    group: 'records',
    names: ['findById', 'getById', 'byId', 'lookup', 'findItem'],
    params: [
      { name: 'items', type: '{ id: number }[]', alt: ['users', 'records', 'rows', 'list'] },
      { name: 'id', type: 'number', alt: ['wantedId', 'targetId', 'searchId'] },
    ],
    returns: '{ id: number } | null',
    body: '  return $items.find((item) => item.id === $id) ?? null;',
    tests: [
      [[[{ id: 1 }, { id: 2 }], 2], { id: 2 }],
      [[[], 1], null],
      [[[{ id: 1 }], 3], null],
      [[[{ id: 0, name: 'x' }], 0], { id: 0, name: 'x' }],
      [
        [
          [
            { id: 4, v: 'a' },
            { id: 4, v: 'b' },
          ],
          4,
        ],
        { id: 4, v: 'a' },
      ],
      [[[{ id: 1 }, { id: 10 }], 10], { id: 10 }],
    ],
    phrasings: [
      'Find the object with a given id in an array.',
      'how do i look up an item by its id?',
      'find by id',
      'I have a list of users with ids and want the one with a certain id.',
      'Please return the record whose id equals the argument.',
      'Returns the item that has the id.',
      'need to get an object from a list by id',
      'Given an array of objects with an id property, find the matching one.',
      'lookup item by id',
      'get the element with this id',
      'Search the records for an id.',
      'fnid an object by id',
      'Which of the objects has the wanted id?',
      'Fetch a single entry out of a list using its identifier.',
      'Select a product from an array by its id number.',
      'Return the first object for which id is the given number.',
      'How can I pick the one with id n from a list of todos?',
      'I want the entity belonging to an id.',
      'Locate a record by its numeric id.',
      'Retrieve an item by identifier.',
    ],
    rules: [
      {
        say: ['null if there is none', 'return null when the id does not exist', 'null if nothing matches'],
        body: '  return $items.find((item) => item.id === $id) ?? null;',
        tests: [
          [[[{ id: 1 }], 2], null],
          [[[{ id: 1 }], 1], { id: 1 }],
          [[[], 1], null],
        ],
      },
      {
        say: [
          'undefined if there is none',
          'return undefined when the id does not exist',
          'undefined if nothing matches',
        ],
        returns: '{ id: number } | undefined',
        body: '  return $items.find((item) => item.id === $id);',
        tests: [
          [[[{ id: 1 }], 2], null],
          [[[{ id: 1 }], 1], { id: 1 }],
          [[[], 1], null],
        ],
      },
    ],
  }),
  family({
    name: 'where-equals',
    group: 'records',
    names: ['where', 'filterBy', 'filterByKey', 'findAll', 'matching'],
    params: [items, key, { name: 'value', type: 'unknown', alt: ['target', 'wanted', 'x'] }],
    returns: 'Record<string, any>[]',
    body: '  return $items.filter((item) => item[$key] === $value);',
    tests: [
      [
        [
          [
            { t: 'a', n: 1 },
            { t: 'b', n: 2 },
          ],
          't',
          'a',
        ],
        [{ t: 'a', n: 1 }],
      ],
      [[[], 'k', 1], []],
      [[[{ k: 1 }], 'k', 2], []],
      [
        [[{ ok: true }, { ok: false }, { ok: true }], 'ok', true],
        [{ ok: true }, { ok: true }],
      ],
      [[[{ k: null }], 'k', null], [{ k: null }]],
      [[[{ k: '1' }, { k: 1 }], 'k', 1], [{ k: 1 }]],
    ],
    phrasings: [
      'Return the objects whose property has a certain value.',
      'how do i filter a list of objects by a field being equal to something?',
      'filter objects by key and value',
      'I have a list of orders and want those where some field (name given) has a given value.',
      'Please keep only the records that match the value under the key.',
      'Returns all items with item[key] equal to the value.',
      'need all records where a property equals x',
      'Given rows, a column name and a value, select the matching rows.',
      'where key = value',
      'objects matching a property',
      'Select entries by the value of an attribute.',
      'fliter array of objects by property value',
      "only those with that value, e.g. [{t:'a'},{t:'b'}], 't', 'a' -> [{t:'a'}]",
      'Find every record having the given value in the given field.',
      'SQL WHERE with one equality.',
      'How can I get all the users of one city? The property and the value are arguments.',
      'Restrict a list to elements in which the field is exactly the value.',
      'I want a generic filter: key plus expected value.',
      'Which items have this value for this property?',
      'Drop the objects whose field is different from the value.',
    ],
  }),
  family({
    name: 'max-by',
    group: 'records',
    names: ['maxBy', 'largestBy', 'highestBy', 'topBy', 'bestBy'],
    params: [numeric, key],
    returns: 'Record<string, number> | null',
    body: `  let best: Record<string, number> | null = null;
  for (const item of $items) {
    if (best === null || item[$key] > best[$key]) best = item;
  }
  return best;`,
    tests: [
      [[[{ n: 1 }, { n: 5 }, { n: 3 }], 'n'], { n: 5 }],
      [[[], 'n'], null],
      [[[{ n: -2 }], 'n'], { n: -2 }],
      [
        [
          [
            { n: 2, i: 0 },
            { n: 2, i: 1 },
          ],
          'n',
        ],
        { n: 2, i: 0 },
      ],
      [
        [
          [
            { a: 1, b: 9 },
            { a: 2, b: 8 },
          ],
          'a',
        ],
        { a: 2, b: 8 },
      ],
      [[[{ x: -3 }, { x: -1 }], 'x'], { x: -1 }],
    ],
    phrasings: [
      'Return the object with the largest value of a property.',
      'how do i find the record with the highest number in some field?',
      'max by key',
      'I have rows of numbers and want the row with the greatest value in one column, whose name is given.',
      'Please give me the item for which the named field is the biggest.',
      'Returns the whole object, not only the maximum value.',
      'need the record having the maximum of a property',
      'Given records and a field name, which record is on top?',
      'object with max field',
      'largest by property',
      'Find the entry whose attribute is the highest.',
      'get teh object with the max value of a key',
      "[{n: 1}, {n: 5}] and 'n' -> {n: 5} (the object with the most)",
      'Who is the oldest, who earns most: pass the list and the property to compare.',
      'Pick the element that maximises a field.',
      'Pick the element that maximizes a numeric attribute.',
      'How can I get the most expensive item from a list, where the price field name is a parameter?',
      'I want the best record according to one of its numbers.',
      'Compare the objects on a key and return the greatest.',
      'Determine the leader of a list of objects with respect to a field.',
    ],
    rules: [
      {
        say: ['null for an empty list', 'return null if there are no items', 'an empty array gives null'],
        body: `  let best: Record<string, number> | null = null;
  for (const item of $items) {
    if (best === null || item[$key] > best[$key]) best = item;
  }
  return best;`,
        tests: [
          [[[], 'n'], null],
          [[[{ n: 0 }], 'n'], { n: 0 }],
          [[[{ n: 0 }, { n: 4 }], 'n'], { n: 4 }],
        ],
      },
      {
        say: [
          'the last one wins a tie',
          'if several have the same maximum return the last',
          'on ties the later item',
        ],
        body: `  let best: Record<string, number> | null = null;
  for (const item of $items) {
    if (best === null || item[$key] >= best[$key]) best = item;
  }
  return best;`,
        tests: [
          [
            [
              [
                { n: 2, i: 0 },
                { n: 2, i: 1 },
              ],
              'n',
            ],
            { n: 2, i: 1 },
          ],
          [[[], 'n'], null],
          [[[{ n: 0 }, { n: 4 }, { n: 1 }], 'n'], { n: 4 }],
        ],
      },
      {
        say: [
          'the first one wins a tie',
          'if several have the same maximum return the first',
          'on ties the earlier item',
        ],
        body: `  let best: Record<string, number> | null = null;
  for (const item of $items) {
    if (best === null || item[$key] > best[$key]) best = item;
  }
  return best;`,
        tests: [
          [
            [
              [
                { n: 2, i: 0 },
                { n: 2, i: 1 },
              ],
              'n',
            ],
            { n: 2, i: 0 },
          ],
          [[[], 'n'], null],
          [[[{ n: 0 }, { n: 4 }, { n: 1 }], 'n'], { n: 4 }],
        ],
      },
    ],
  }),
  family({
    name: 'min-by',
    group: 'records',
    names: ['minBy', 'smallestBy', 'lowestBy', 'cheapest'],
    params: [numeric, key],
    returns: 'Record<string, number> | null',
    body: `  let best: Record<string, number> | null = null;
  for (const item of $items) {
    if (best === null || item[$key] < best[$key]) best = item;
  }
  return best;`,
    tests: [
      [[[{ n: 4 }, { n: 1 }, { n: 3 }], 'n'], { n: 1 }],
      [[[], 'n'], null],
      [[[{ n: -2 }], 'n'], { n: -2 }],
      [
        [
          [
            { n: 2, i: 0 },
            { n: 2, i: 1 },
          ],
          'n',
        ],
        { n: 2, i: 0 },
      ],
      [
        [
          [
            { a: 1, b: 9 },
            { a: 2, b: 8 },
          ],
          'b',
        ],
        { a: 2, b: 8 },
      ],
      [[[{ x: -3 }, { x: -1 }], 'x'], { x: -3 }],
    ],
    phrasings: [
      'Return the object with the smallest value of a property, null for an empty list.',
      'how do i find the record with the lowest number in some field? null if there are none',
      'min by key (first on ties, null when empty)',
      'I have rows of numbers and want the row with the least value in one column, whose name is given.',
      'Please give me the item for which the named field is the smallest.',
      'Returns the whole object that has the minimum, not only the number.',
      'need the record having the minimum of a property',
      'Given records and a field name, which record is at the bottom?',
      'object with min field',
      'smallest by property',
      'Find the entry whose attribute is the lowest.',
      'get the object with teh min value of a key',
      "[{n: 4}, {n: 1}] and 'n' -> {n: 1}, the object with the least, null for none",
      'Who is the youngest, who needed the least time: pass the list and the property to compare.',
      'Pick the element that minimises a field.',
      'Pick the element that minimizes a numeric attribute.',
      'How can I get the cheapest item from a list, where the price field name is a parameter?',
      'I want the record that is lowest in one of its numbers.',
      'Compare the objects on a key and return the least one.',
      'Determine the last-placed object of a list with respect to a field.',
    ],
  }),
  family({
    name: 'unique-by',
    group: 'records',
    names: ['uniqueBy', 'uniqBy', 'dedupeBy', 'distinctBy', 'removeDuplicatesBy'],
    params: [items, key],
    returns: 'Record<string, any>[]',
    body: `  const seen = new Set<unknown>();
  return $items.filter((item) => {
    if (seen.has(item[$key])) return false;
    seen.add(item[$key]);
    return true;
  });`,
    tests: [
      [
        [
          [
            { id: 1, n: 'a' },
            { id: 1, n: 'b' },
            { id: 2, n: 'c' },
          ],
          'id',
        ],
        [
          { id: 1, n: 'a' },
          { id: 2, n: 'c' },
        ],
      ],
      [[[], 'id'], []],
      [[[{ k: 'x' }], 'k'], [{ k: 'x' }]],
      [[[{ k: 1 }, { k: 1 }, { k: 1 }], 'k'], [{ k: 1 }]],
      [
        [
          [
            { k: 1, j: 2 },
            { k: 2, j: 2 },
          ],
          'j',
        ],
        [{ k: 1, j: 2 }],
      ],
      [
        [[{ k: 1 }, { k: '1' }], 'k'],
        [{ k: 1 }, { k: '1' }],
      ],
    ],
    phrasings: [
      'Remove objects with a duplicate value of a property, keep the first of each.',
      'how do i dedupe a list of objects by one field?',
      'unique by key',
      'I have contacts from two sources and want each email (or whichever field is given) only once.',
      'Please drop records whose key value has already occurred.',
      'Returns the first record for each distinct value of the field.',
      'need to remove duplicates from an array of objects by property',
      'Given records and a field name, keep one record per value, the earliest.',
      'distinct by property',
      'dedupe objects on a key',
      'Filter out repeated entries, two entries being the same if the given field is equal.',
      'remove dupliacte objects by a property',
      "one object per value of the field: [{id:1,n:'a'},{id:1,n:'b'}], 'id' -> [{id:1,n:'a'}]",
      'Make the list unique with respect to an attribute.',
      'How can I ensure there is only one object per id? the key name is passed',
      'For several rows with the same value in a column only the first stays.',
      'Eliminate objects that share a key with a previous object.',
      'I want no two records with the same value in that field.',
      'Distinct rows according to one column.',
      'Keep an item only when its key has not been seen before.',
    ],
  }),
  family({
    name: 'average-by',
    group: 'records',
    names: ['averageBy', 'meanBy', 'avgBy', 'averageOf', 'meanField'],
    params: [numeric, key],
    returns: 'number',
    body: `  if ($items.length === 0) return 0;
  return $items.reduce((total, item) => total + item[$key], 0) / $items.length;`,
    tests: [
      [[[{ n: 1 }, { n: 2 }], 'n'], 1.5],
      [[[], 'n'], 0],
      [[[{ n: -5, m: 2 }], 'n'], -5],
      [[[{ n: 0 }, { n: 0 }], 'n'], 0],
      [
        [
          [
            { a: 1, b: 10 },
            { a: 2, b: 20 },
          ],
          'b',
        ],
        15,
      ],
      [[[{ age: 20 }, { age: 30 }, { age: 40 }], 'age'], 30],
    ],
    phrasings: [
      'Average a numeric property over an array of objects.',
      'how do i get the mean of one field of all objects in a list?',
      'average by key',
      'I have student rows and want the average of one column, whose name I pass.',
      'Please compute the mean of the values under the given key.',
      'Returns the average of the named field.',
      'need the mean value of a property in a list of objects',
      'Given rows and a column name, what is the column average?',
      'avg of obj[key]',
      'mean of a field',
      'Take a certain attribute of each item and average it.',
      'averge of a property in array of objects',
      "mean of that field, e.g. [{n: 1}, {n: 2}] and 'n' -> 1.5",
      'Column mean of a table of objects.',
      'How can I calculate the average age or height (field is an argument) of a list of people?',
      'SELECT AVG(column) as a function.',
      'Sum the property and divide by the number of records.',
      'I want the typical value of a numeric field, i.e. its arithmetic mean.',
      'Mean over records for some key.',
      'What is the average of this field across all entries?',
    ],
    rules: [
      {
        say: ['0 for an empty list', 'return 0 if there are no records', 'an empty array gives 0'],
        body: `  if ($items.length === 0) return 0;
  return $items.reduce((total, item) => total + item[$key], 0) / $items.length;`,
        tests: [
          [[[], 'n'], 0],
          [[[{ n: 4 }], 'n'], 4],
          [[[{ n: 4 }, { n: 5 }], 'n'], 4.5],
        ],
      },
      {
        say: ['null for an empty list', 'return null if there are no records', 'an empty array gives null'],
        returns: 'number | null',
        body: `  if ($items.length === 0) return null;
  return $items.reduce((total, item) => total + item[$key], 0) / $items.length;`,
        tests: [
          [[[], 'n'], null],
          [[[{ n: 4 }], 'n'], 4],
          [[[{ n: 4 }, { n: 5 }], 'n'], 4.5],
        ],
      },
    ],
  }),
];
