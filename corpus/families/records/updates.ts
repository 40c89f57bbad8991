/** Immutable changes to a list of objects, and joining two lists. */
import { type Family, family } from '../../family.js';

const items = {
  name: 'items',
  type: '{ id: number; [key: string]: unknown }[]',
  alt: ['records', 'rows', 'list', 'todos', 'users'],
};
const id = { name: 'id', type: 'number', alt: ['targetId', 'wantedId', 'itemId'] };

export const families: readonly Family[] = [
  family({
    name: 'remove-by-id',
    group: 'records',
    names: ['removeById', 'deleteById', 'withoutId', 'removeItem'],
    params: [items, id],
    returns: '{ id: number; [key: string]: unknown }[]',
    body: '  return $items.filter((item) => item.id !== $id);',
    tests: [
      [[[{ id: 1 }, { id: 2 }], 1], [{ id: 2 }]],
      [[[], 1], []],
      [[[{ id: 1 }], 5], [{ id: 1 }]],
      [[[{ id: 3, a: 'x' }], 3], []],
      [[[{ id: 0 }, { id: 1 }], 0], [{ id: 1 }]],
      [
        [
          [
            { id: 1, n: 'a' },
            { id: 2, n: 'b' },
            { id: 3, n: 'c' },
          ],
          2,
        ],
        [
          { id: 1, n: 'a' },
          { id: 3, n: 'c' },
        ],
      ],
    ],
    phrasings: [
      'Remove the object with a given id from an array, without mutation.',
      'how do i delete an item by id from a list of objects?',
      'remove by id',
      'I have a list of todos and want to drop the one with a certain id.',
      'Please return a new array without the record that has the id.',
      'Returns the records except the one with the given id.',
      'need an immutable delete by id',
      'Given objects with ids, filter out the one to be deleted.',
      'delete record with id',
      'all items but the one with this id',
      'Take an entry out of the list; it is identified by its id.',
      'remvoe object from array by id',
      'Reducer for a "delete" action: state array and id.',
      'The user with this id has left, return the remaining users.',
      'Discard a row via its identifier; an unknown id changes nothing.',
      'How can I get the list minus the element whose id matches?',
      'Erase one product from a product list, by product id.',
      'I want everything that does not have the given id.',
      'Keep objects with a different id.',
      'Filter an array of objects by id inequality.',
    ],
  }),
  family({
    name: 'update-by-id',
    group: 'records',
    names: ['updateById', 'patchById', 'updateItem', 'replaceById'],
    params: [
      items,
      id,
      { name: 'changes', type: 'Record<string, unknown>', alt: ['patch', 'update', 'fields', 'props'] },
    ],
    returns: '{ id: number; [key: string]: unknown }[]',
    body: '  return $items.map((item) => (item.id === $id ? { ...item, ...$changes } : item));',
    tests: [
      [
        [
          [
            { id: 1, a: 1 },
            { id: 2, a: 1 },
          ],
          2,
          { a: 9 },
        ],
        [
          { id: 1, a: 1 },
          { id: 2, a: 9 },
        ],
      ],
      [[[], 1, { a: 1 }], []],
      [[[{ id: 1 }], 5, { a: 1 }], [{ id: 1 }]],
      [[[{ id: 1 }], 1, { b: null }], [{ id: 1, b: null }]],
      [[[{ id: 1, x: 1 }], 1, {}], [{ id: 1, x: 1 }]],
      [[[{ id: 7, done: false, t: 'q' }], 7, { done: true }], [{ id: 7, done: true, t: 'q' }]],
    ],
    phrasings: [
      'Update the object with a given id in an array, immutably.',
      'how do i change some fields of one item in a list of objects by its id?',
      'update by id',
      'I have a list of todos and want to apply changes to the one with a certain id.',
      'Please return a new array in which the record with the id is merged with the changes.',
      'Returns the records, the matching one patched with the given fields.',
      'need an immutable patch by id',
      'Given records, an id and an object of new values, overwrite these values in the record.',
      'patch record with id',
      'merge changes into the item that has this id',
      'Edit an entry of the list; it is identified by its id, the others stay as they are.',
      'udpate object in array by id',
      'Reducer for an "edit" action: state array, id and the changed fields.',
      'A user changed his profile: produce the new user list from the old, the id and the changed properties.',
      'Modify a row via its identifier; an unknown id changes nothing.',
      'How can I spread new values into the one element whose id matches?',
      'Set new values on a product in a product list.',
      'I want the same list but with one object altered.',
      'Apply a partial update to the record having the id.',
      'map over the array and merge the patch where the id is equal',
    ],
  }),
  family({
    name: 'join-by-id',
    group: 'records',
    names: ['joinById', 'mergeById', 'combineById', 'innerJoin'],
    params: [
      { name: 'left', type: '{ id: number; [key: string]: unknown }[]', alt: ['a', 'first', 'users'] },
      { name: 'right', type: '{ id: number; [key: string]: unknown }[]', alt: ['b', 'second', 'details'] },
    ],
    returns: '{ id: number; [key: string]: unknown }[]',
    body: `  return $left.flatMap((item) => {
    const match = $right.find((other) => other.id === item.id);
    return match ? [{ ...item, ...match }] : [];
  });`,
    tests: [
      [[[{ id: 1, a: 1 }], [{ id: 1, b: 2 }]], [{ id: 1, a: 1, b: 2 }]],
      [[[], []], []],
      [[[{ id: 1 }], [{ id: 2 }]], []],
      [
        [
          [
            { id: 1, a: 1 },
            { id: 2, a: 2 },
          ],
          [{ id: 2, b: 3 }],
        ],
        [{ id: 2, a: 2, b: 3 }],
      ],
      [[[{ id: 1, a: 1 }], [{ id: 1, a: 5 }]], [{ id: 1, a: 5 }]],
      [
        [
          [{ id: 2 }, { id: 1 }],
          [
            { id: 1, z: 0 },
            { id: 2, z: 1 },
          ],
        ],
        [
          { id: 2, z: 1 },
          { id: 1, z: 0 },
        ],
      ],
    ],
    phrasings: [
      'Join two arrays of objects on id, keeping only ids that are in both.',
      'how do i merge the objects of two lists that have the same id?',
      'inner join by id',
      'I have users in one list and their addresses in another, both with ids; combine them.',
      'Please merge each record of the first list with the record of equal id in the second; skip those without partner.',
      'Returns the merged records for the ids present in both lists, in the order of the first.',
      'need to combine two tables on their id column',
      'Given two arrays of records with ids, build one array of merged records (inner join).',
      'join lists on id',
      'match up records by id and spread them together',
      'Fuse objects from two sources when their ids agree.',
      'jion two arrays of objects by id',
      'Like SQL: SELECT * FROM left JOIN right USING (id).',
      'For every item that has a counterpart with the same id, return both in one object; right wins on conflicts.',
      'How can two lists of objects be linked by a common id?',
      'Attach the details to the items; items without details are dropped.',
      'Zip records by identifier.',
      'I want one object per shared id with the fields of both objects.',
      'Merge data from two API calls on id.',
      'Combine rows of equal id, no row if one side is missing.',
    ],
    rules: [
      {
        say: [
          'keep left records without a match as they are',
          'left join: unmatched items of the first list stay',
          'items of the first list that have no partner are kept unchanged',
        ],
        body: `  return $left.map((item) => {
    const match = $right.find((other) => other.id === item.id);
    return match ? { ...item, ...match } : item;
  });`,
        tests: [
          [[[{ id: 1, a: 1 }], [{ id: 1, b: 2 }]], [{ id: 1, a: 1, b: 2 }]],
          [[[{ id: 1, a: 1 }], []], [{ id: 1, a: 1 }]],
          [[[], [{ id: 3 }]], []],
        ],
      },
    ],
  }),
  family({
    name: 'partition-by-flag',
    group: 'records',
    names: ['partition', 'partitionBy', 'splitBy', 'separate'],
    params: [
      { name: 'items', type: 'Record<string, any>[]', alt: ['records', 'rows', 'list', 'todos'] },
      { name: 'key', type: 'string', alt: ['flag', 'field', 'prop'] },
    ],
    returns: 'Record<string, any>[][]',
    body: '  return [$items.filter((item) => item[$key]), $items.filter((item) => !item[$key])];',
    tests: [
      [
        [
          [
            { d: true, i: 1 },
            { d: false, i: 2 },
          ],
          'd',
        ],
        [[{ d: true, i: 1 }], [{ d: false, i: 2 }]],
      ],
      [
        [[], 'd'],
        [[], []],
      ],
      [
        [[{ d: true }], 'd'],
        [[{ d: true }], []],
      ],
      [
        [[{ d: false }, { d: false }], 'd'],
        [[], [{ d: false }, { d: false }]],
      ],
      [
        [[{ a: 1 }], 'b'],
        [[], [{ a: 1 }]],
      ],
      [
        [[{ n: 0 }, { n: 3 }], 'n'],
        [[{ n: 3 }], [{ n: 0 }]],
      ],
    ],
    phrasings: [
      'Split an array of objects in two by a boolean property: those where it is true and the others.',
      'how do i separate a list of objects into two lists by a flag?',
      'partition by flag',
      'I have todos and want the done ones and the open ones in two arrays; the flag name is given.',
      'Please return [matching, rest] where matching records have a truthy value under the key.',
      'Returns two arrays: records with the flag set, then records without.',
      'need to divide records by a boolean field',
      'Given records and the name of a yes/no field, partition the records.',
      'split into truthy and falsy',
      'two lists depending on a property',
      'Sort the items into a yes pile and a no pile.',
      'partiton objects by a boolean key',
      "[{d: true}, {d: false}] by 'd' -> [[{d: true}], [{d: false}]] (flagged ones and the others)",
      'Active and inactive users in separate arrays, with the property name as an argument.',
      'Break a list up into those that have a truthy field and those that do not.',
      'How can I filter and also keep the leftovers?',
      'Separate the wheat from the chaff according to a flag.',
      'I want a pair of arrays, first the ones for which the key holds.',
      'Divide a set of records in passed and failed, the field is a parameter.',
      'Return the records with and without the flag as two groups.',
    ],
  }),
];
