import { type EditFamily, editFamily } from '../edit-family.js';

export const edits: readonly EditFamily[] = [
  editFamily({
    name: 'records-price-lookup-early-return',
    change: 'fix',
    functionName: 'priceOf',
    original: `function priceOf(products: { sku: string; price: number }[], sku: string): number | null {
  for (const product of products) {
    if (product.sku === sku) {
      return product.price;
    } else {
      return null;
    }
  }
  return null;
}`,
    code: `function priceOf(products: { sku: string; price: number }[], sku: string): number | null {
  for (const product of products) {
    if (product.sku === sku) {
      return product.price;
    }
  }
  return null;
}`,
    instructions: [
      'only finds the first product',
      'it gives up after looking at one product',
      'returns null for everything except the first entry, please fix',
      'drop the else, the loop has to go on',
      'priceOf always says null unless the sku is at the start of the list',
      "Given skus 'a' and 'b', asking for 'b' yields null. I expect the price of b.",
      'fix: search the whole list before giving up',
      'The function leaves the loop too early. It must check all the products and only then return null.',
      'why cant it find the second product??',
      'Early return inside the loop, should only happen on a match',
      'Could you look into this? Lookups of later items fail altough they are in the array.',
      'null only if no product at all matches',
    ],
    tests: [
      [
        [
          [
            { sku: 'a', price: 1 },
            { sku: 'b', price: 2 },
          ],
          'b',
        ],
        2,
      ],
      [
        [
          [
            { sku: 'a', price: 1 },
            { sku: 'b', price: 2 },
          ],
          'a',
        ],
        1,
      ],
      [[[], 'a'], null],
      [[[{ sku: 'a', price: 1 }], 'z'], null],
      [
        [
          [
            { sku: 'x1', price: 10 },
            { sku: 'x2', price: 20 },
            { sku: 'x3', price: 0 },
          ],
          'x3',
        ],
        0,
      ],
      [
        [
          [
            { sku: 'q', price: 5 },
            { sku: 'r', price: 6 },
            { sku: 'r', price: 7 },
          ],
          'r',
        ],
        6,
      ],
    ],
  }),
  editFamily({
    name: 'records-defaults-order',
    change: 'fix',
    functionName: 'withDefaults',
    original: `function withDefaults(
  options: Record<string, string | number | boolean>,
  defaults: Record<string, string | number | boolean>,
): Record<string, string | number | boolean> {
  return { ...options, ...defaults };
}`,
    code: `function withDefaults(
  options: Record<string, string | number | boolean>,
  defaults: Record<string, string | number | boolean>,
): Record<string, string | number | boolean> {
  return { ...defaults, ...options };
}`,
    instructions: [
      'the defaults win over what the user set',
      'my options are ignored when there is a default for the same key',
      'wrong spread order',
      'A default should only apply if the option is missing. Now it always overwrites.',
      'withDefaults({ size: 5 }, { size: 1 }) → { size: 5 } please, it gives size 1',
      'fix: given options take precedence',
      'Why does my setting get replaced by the default value? Should be the other way round.',
      'swap the two so that options override defaults',
      'The merge is backwards.',
      'explicit options must beat the defualts',
      'Bug: passing { color: "red" } has no effect if defaults contain a color. The passed value ought to stay.',
      'Please make sure that a key in both objects keeps the value from options.',
    ],
    tests: [
      [[{ size: 5 }, { size: 1 }], { size: 5 }],
      [[{}, { size: 1 }], { size: 1 }],
      [[{ a: 1 }, {}], { a: 1 }],
      [[{ wrap: false }, { wrap: true, tab: 2 }], { wrap: false, tab: 2 }],
      [
        [
          { color: 'red', n: 0 },
          { color: 'blue', n: 3, x: 'y' },
        ],
        { color: 'red', n: 0, x: 'y' },
      ],
      [[{}, {}], {}],
    ],
  }),
  editFamily({
    name: 'records-rename-user-keeps-fields',
    change: 'fix',
    functionName: 'renameUser',
    original: `const renameUser = (users: { id: number; name: string; email: string }[], id: number, name: string) =>
  users.map((u) => (u.id === id ? { id, name } : u));`,
    code: `const renameUser = (users: { id: number; name: string; email: string }[], id: number, name: string) =>
  users.map((u) => (u.id === id ? { ...u, name } : u));`,
    instructions: [
      'email is lost after renaming',
      'the renamed user has no email any more',
      'Keep the other fields when changing the name.',
      'it should only change the name and leave everything else of the user as it was',
      'fix: spread the old user so that no properties disappear',
      'After renameUser the record consists of just id and name. The rest must be preserved.',
      'Where did the mail address go? pls keep it',
      'copy all of u, then set name',
      "Renaming user 1 in [{ id: 1, name: 'A', email: 'a@x.io' }] to 'B' should give [{ id: 1, name: 'B', email: 'a@x.io' }], the email vanishes instead.",
      'fields beyond id and name get droped',
      'Review comment: you are building a new object with two properties here, that throws away the email.',
      'bug: update replaces the whole record rather than one field',
    ],
    tests: [
      [[[{ id: 1, name: 'A', email: 'a@x.io' }], 1, 'B'], [{ id: 1, name: 'B', email: 'a@x.io' }]],
      [[[{ id: 1, name: 'A', email: 'a@x.io' }], 2, 'B'], [{ id: 1, name: 'A', email: 'a@x.io' }]],
      [[[], 1, 'B'], []],
      [
        [
          [
            { id: 1, name: 'A', email: 'a@x.io' },
            { id: 2, name: 'C', email: 'c@x.io' },
          ],
          2,
          'D',
        ],
        [
          { id: 1, name: 'A', email: 'a@x.io' },
          { id: 2, name: 'D', email: 'c@x.io' },
        ],
      ],
      [[[{ id: 0, name: 'Z', email: '' }], 0, ''], [{ id: 0, name: '', email: '' }]],
    ],
  }),
  editFamily({
    name: 'records-rows-shared-object',
    change: 'fix',
    functionName: 'toRecords',
    original: `function toRecords(columns: string[], lines: number[][]): Record<string, number>[] {
  const records: Record<string, number>[] = [];
  const record: Record<string, number> = {};
  for (const line of lines) {
    for (let i = 0; i < columns.length; i++) {
      record[columns[i]] = line[i];
    }
    records.push(record);
  }
  return records;
}`,
    code: `function toRecords(columns: string[], lines: number[][]): Record<string, number>[] {
  const records: Record<string, number>[] = [];
  for (const line of lines) {
    const record: Record<string, number> = {};
    for (let i = 0; i < columns.length; i++) {
      record[columns[i]] = line[i];
    }
    records.push(record);
  }
  return records;
}`,
    instructions: [
      'all the records are the same',
      'every row shows the values of the last line',
      'the object is shared between rows, make a new one per line',
      "toRecords(['a'], [[1], [2]]) gives [{ a: 2 }, { a: 2 }], expected [{ a: 1 }, { a: 2 }]",
      'move record into the loop',
      'Why does the whole table contain only the last row, repeated? Please fix.',
      'fix: create a fresh object for each line',
      'Each line needs its own object, they all point to one now.',
      'earlier rows get overwriten by later ones',
      'Reference bug: we push the same object again and again.',
      'I import three lines and get three copies of the third. I want the three different ones.',
      'Rows must be independent of one another',
    ],
    tests: [
      [
        [['a'], [[1], [2]]],
        [{ a: 1 }, { a: 2 }],
      ],
      [[['a', 'b'], []], []],
      [[['x', 'y'], [[1, 2]]], [{ x: 1, y: 2 }]],
      [
        [
          ['x', 'y'],
          [
            [1, 2],
            [3, 4],
            [5, 6],
          ],
        ],
        [
          { x: 1, y: 2 },
          { x: 3, y: 4 },
          { x: 5, y: 6 },
        ],
      ],
      [
        [[], [[1], [2]]],
        [{}, {}],
      ],
    ],
  }),
  editFamily({
    name: 'records-rank-ties',
    change: 'fix',
    functionName: 'rankPlayers',
    original: `function rankPlayers(players: { name: string; score: number }[]): { name: string; rank: number }[] {
  const sorted = [...players].sort((a, b) => b.score - a.score);
  return sorted.map((p, i) => ({ name: p.name, rank: i + 1 }));
}`,
    code: `function rankPlayers(players: { name: string; score: number }[]): { name: string; rank: number }[] {
  const sorted = [...players].sort((a, b) => b.score - a.score);
  return sorted.map((p) => ({ name: p.name, rank: sorted.findIndex((q) => q.score === p.score) + 1 }));
}`,
    instructions: [
      'ties should share a rank: 1, 1, 3',
      'two players with the same score get different ranks, they should both have the better one and the next rank is skipped',
      'Equal scores → equal rank (1, 2, 2, 4)',
      'fix: competition ranking for ties, like 1-1-3',
      'Scores 50, 50, 40 are ranked 1, 2, 3. They must be ranked 1, 1, 3.',
      'Why is Bob second when he has as many points as Ann? Both are first, and whoever follows is third.',
      'Handle draws: the rank is one plus the number of players with a higher score.',
      'Players who are level on points must get the same place. After two firsts comes a third.',
      'same score = same rank, leave a gap afterwards as in sports',
      'ranks are wrong when scores are equal (should be 1,1,3 not 1,2,3)',
      'tied players shoud not be ranked by their position, give them the rank of the first one among them',
      'rank has to be the position of the first player with that score, please',
    ],
    tests: [
      [
        [
          [
            { name: 'Ann', score: 50 },
            { name: 'Bob', score: 50 },
            { name: 'Cy', score: 40 },
          ],
        ],
        [
          { name: 'Ann', rank: 1 },
          { name: 'Bob', rank: 1 },
          { name: 'Cy', rank: 3 },
        ],
      ],
      [[[]], []],
      [[[{ name: 'Ann', score: 0 }]], [{ name: 'Ann', rank: 1 }]],
      [
        [
          [
            { name: 'A', score: 1 },
            { name: 'B', score: 9 },
            { name: 'C', score: 5 },
            { name: 'D', score: 5 },
          ],
        ],
        [
          { name: 'B', rank: 1 },
          { name: 'C', rank: 2 },
          { name: 'D', rank: 2 },
          { name: 'A', rank: 4 },
        ],
      ],
      [
        [
          [
            { name: 'A', score: 1 },
            { name: 'B', score: 2 },
          ],
        ],
        [
          { name: 'B', rank: 1 },
          { name: 'A', rank: 2 },
        ],
      ],
    ],
  }),
  editFamily({
    name: 'records-pick-falsy',
    change: 'fix',
    functionName: 'pickFields',
    original: `function pickFields(record: Record<string, unknown>, keys: string[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const key of keys) {
    if (record[key]) result[key] = record[key];
  }
  return result;
}`,
    code: `function pickFields(record: Record<string, unknown>, keys: string[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const key of keys) {
    if (key in record) result[key] = record[key];
  }
  return result;
}`,
    instructions: [
      '0 and false are dropped, keep them',
      'fields with an empty string go missing, every key that exists should be copied',
      "pickFields({ n: 0 }, ['n']) returns {} but must return { n: 0 }",
      'check whether the key exists instead of whether the value is truthy',
      'fix: falsy values (0, false, "", null) are values too',
      'Why does stock: 0 vanish from the picked object? It is there in the record.',
      'use `in` for the check',
      'Fields that are null in the record should be null in the result as well, not left out. The same goes for 0, false and the empty string.',
      'the condition is wrong for falsy values',
      'an unchecked box (done: false) isnt picked, only absent keys shoud be skipped',
      'Only skip a key when the record does not have it at all.',
      'I lose all zeros here. Please pick whatever is present.',
    ],
    tests: [
      [[{ n: 0 }, ['n']], { n: 0 }],
      [[{ a: 1, b: 2 }, ['b']], { b: 2 }],
      [[{ a: 1 }, ['z']], {}],
      [[{ done: false, note: '', x: null }, ['done', 'note', 'x']], { done: false, note: '', x: null }],
      [[{ a: 1 }, []], {}],
      [[{ a: 1, b: 0, c: 'q' }, ['c', 'b', 'd']], { c: 'q', b: 0 }],
    ],
  }),
  editFamily({
    name: 'records-unique-email-seen',
    change: 'fix',
    functionName: 'uniqueByEmail',
    original: `function uniqueByEmail(contacts: { name: string; email: string }[]) {
  const seen = new Set<string>();
  return contacts.filter((contact) => {
    if (seen.has(contact.email)) return false;
    return true;
  });
}`,
    code: `function uniqueByEmail(contacts: { name: string; email: string }[]) {
  const seen = new Set<string>();
  return contacts.filter((contact) => {
    if (seen.has(contact.email)) return false;
    seen.add(contact.email);
    return true;
  });
}`,
    instructions: [
      'duplicates are still there',
      'nothing is ever added to seen',
      'The function does not remove anything. Contacts that share an email should appear once, the first one stays.',
      'fix: remember the emails we have come across',
      'forgot seen.add',
      'why are there two entries with the same address in the output? please make it unique',
      "Two contacts with 'a@x.io' go in and two come out; I want just the first.",
      'The set stays empty, so has() is never true. Please repair.',
      'uniqueByEmail returns its input unchanged, it is supposed to drop repeated emails',
      'dedupe doesnt work, later contacts with a known email must go',
      'Bug: repeated addreses are not filtered out',
      'Each email may occur only one time in the result, but right now they all pass.',
    ],
    tests: [
      [
        [
          [
            { name: 'A', email: 'a@x.io' },
            { name: 'B', email: 'a@x.io' },
          ],
        ],
        [{ name: 'A', email: 'a@x.io' }],
      ],
      [[[]], []],
      [[[{ name: 'A', email: '' }]], [{ name: 'A', email: '' }]],
      [
        [
          [
            { name: 'A', email: 'a@x.io' },
            { name: 'B', email: 'b@x.io' },
            { name: 'C', email: 'a@x.io' },
            { name: 'D', email: 'b@x.io' },
          ],
        ],
        [
          { name: 'A', email: 'a@x.io' },
          { name: 'B', email: 'b@x.io' },
        ],
      ],
      [
        [
          [
            { name: 'A', email: 'q@x.io' },
            { name: 'A', email: 'r@x.io' },
          ],
        ],
        [
          { name: 'A', email: 'q@x.io' },
          { name: 'A', email: 'r@x.io' },
        ],
      ],
    ],
  }),
];
