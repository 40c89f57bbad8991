/** lists, records, tables, statistics. */
import type { Snippet } from './snippet.js';

export const snippets: readonly Snippet[] = [
  {
    name: 'data-2-rate-limit',
    comments: [
      'For each request time (ascending) whether it is allowed: at most limit allowed requests within the last span.',
      'Sliding window rate limiter: refuses a request when limit allowed ones are less than span old.',
      'Decides request by request, forgetting allowed ones that are span or more in the past.',
    ],
    functionName: 'rateLimit',
    code: `function rateLimit(times: number[], limit: number, span: number): boolean[] {
  const recent: number[] = [];
  const decisions: boolean[] = [];
  for (const time of times) {
    while (recent.length > 0 && time - recent[0] >= span) {
      recent.shift();
    }
    const allowed = recent.length < limit;
    if (allowed) recent.push(time);
    decisions.push(allowed);
  }
  return decisions;
}`,
    tests: [
      [[[], 1, 10], []],
      [[[0], 1, 10], [true]],
      [
        [[0, 5, 10], 1, 10],
        [true, false, true],
      ],
      [
        [[0, 1, 2], 2, 10],
        [true, true, false],
      ],
      [
        [[1, 2], 0, 5],
        [false, false],
      ],
      [
        [[0, 1, 3, 4], 2, 3],
        [true, true, true, true],
      ],
    ],
  },
  {
    name: 'data-2-index-by-id',
    comments: [
      'Turns a list of users into a table from id to user; a later user with the same id replaces the earlier.',
      'Indexes users by their id.',
      'A dictionary of the users, the last one of each id.',
    ],
    functionName: 'indexById',
    code: `type User = { id: string; name: string };

function indexById(users: User[]): Record<string, User> {
  return users.reduce((index, user) => {
    index[user.id] = user;
    return index;
  }, {} as Record<string, User>);
}`,
    tests: [
      [[[]], {}],
      [[[{ id: 'u1', name: 'Ann' }]], { u1: { id: 'u1', name: 'Ann' } }],
      [
        [
          [
            { id: 'u1', name: 'Ann' },
            { id: 'u2', name: 'Bob' },
          ],
        ],
        { u1: { id: 'u1', name: 'Ann' }, u2: { id: 'u2', name: 'Bob' } },
      ],
      [
        [
          [
            { id: 'u1', name: 'Ann' },
            { id: 'u1', name: 'Al' },
          ],
        ],
        { u1: { id: 'u1', name: 'Al' } },
      ],
      [[[{ id: '7', name: '' }]], { 7: { id: '7', name: '' } }],
    ],
  },
  {
    name: 'data-2-find-user-email',
    comments: [
      'Email of the user with this name, ignoring case, or unknown if there is no such user or they have no email.',
      'Finds a user by name without regard to case and returns the email; unknown when it is missing.',
      'Looks up an email address by user name, falling back to the word unknown.',
    ],
    functionName: 'emailOf',
    code: `function emailOf(users: { name: string; email?: string }[], name: string): string {
  const wanted = name.toLowerCase();
  const user = users.find((u) => u.name.toLowerCase() === wanted);
  return user?.email ?? 'unknown';
}`,
    tests: [
      [[[], 'ann'], 'unknown'],
      [[[{ name: 'Ann', email: 'ann@x.org' }], 'ann'], 'ann@x.org'],
      [[[{ name: 'Ann' }], 'Ann'], 'unknown'],
      [
        [
          [
            { name: 'Ann', email: 'a@x' },
            { name: 'Bob', email: 'b@x' },
          ],
          'BOB',
        ],
        'b@x',
      ],
      [[[{ name: 'Ann', email: 'a@x' }], 'Anna'], 'unknown'],
    ],
  },
  {
    name: 'data-2-join-orders',
    comments: [
      'One line for each order, with the name of its customer; orders of unknown customers say guest.',
      'Joins orders with customers by id into strings such as Ann: pen, using guest when the customer is missing.',
      'Labels every item ordered with who ordered it.',
    ],
    functionName: 'describeOrders',
    code: `function describeOrders(
  orders: { customerId: number; item: string }[],
  customers: { id: number; name: string }[],
): string[] {
  const names = new Map(customers.map((c) => [c.id, c.name] as [number, string]));
  return orders.map((order) => {
    const name = names.get(order.customerId) ?? 'guest';
    return \`\${name}: \${order.item}\`;
  });
}`,
    tests: [
      [[[], []], []],
      [[[{ customerId: 1, item: 'pen' }], [{ id: 1, name: 'Ann' }]], ['Ann: pen']],
      [[[{ customerId: 2, item: 'pen' }], [{ id: 1, name: 'Ann' }]], ['guest: pen']],
      [
        [
          [
            { customerId: 2, item: 'ink' },
            { customerId: 1, item: 'cup' },
          ],
          [
            { id: 1, name: 'Ann' },
            { id: 2, name: 'Bob' },
          ],
        ],
        ['Bob: ink', 'Ann: cup'],
      ],
      [[[{ customerId: 9, item: '' }], []], ['guest: ']],
    ],
  },
  {
    name: 'data-2-order-total',
    comments: [
      'Total of an order: quantity times price of each line, less a percentage of discount.',
      'Sums the lines and takes the discount, given in percent, off the sum.',
      'What the customer has to pay after the discount.',
    ],
    functionName: 'orderTotal',
    code: `function orderTotal(lines: { price: number; quantity: number }[], discountPercent: number): number {
  let subtotal = 0;
  for (let i = 0; i < lines.length; i++) {
    const { price, quantity } = lines[i];
    subtotal += price * quantity;
  }
  return subtotal - (subtotal * discountPercent) / 100;
}`,
    tests: [
      [[[], 10], 0],
      [[[{ price: 5, quantity: 2 }], 0], 10],
      [[[{ price: 5, quantity: 2 }], 50], 5],
      [
        [
          [
            { price: 10, quantity: 3 },
            { price: 70, quantity: 1 },
          ],
          25,
        ],
        75,
      ],
      [[[{ price: 9, quantity: 0 }], 20], 0],
      [[[{ price: 4, quantity: 1 }], 100], 0],
    ],
  },
  {
    name: 'data-2-low-stock',
    comments: [
      'Names of the products whose stock is below their minimum, the largest shortage first.',
      'What has to be reordered, sorted by how much is missing, descending.',
      'Products that are short of their minimum, by the size of the gap.',
    ],
    functionName: 'toReorder',
    code: `function toReorder(products: { name: string; stock: number; minimum: number }[]): string[] {
  const missing = (p: { stock: number; minimum: number }) => p.minimum - p.stock;
  return products
    .filter((product) => missing(product) > 0)
    .sort((a, b) => missing(b) - missing(a))
    .map((product) => product.name);
}`,
    tests: [
      [[[]], []],
      [[[{ name: 'pen', stock: 5, minimum: 5 }]], []],
      [[[{ name: 'pen', stock: 4, minimum: 5 }]], ['pen']],
      [
        [
          [
            { name: 'pen', stock: 4, minimum: 5 },
            { name: 'ink', stock: 0, minimum: 9 },
          ],
        ],
        ['ink', 'pen'],
      ],
      [
        [
          [
            { name: 'a', stock: 9, minimum: 1 },
            { name: 'b', stock: 1, minimum: 2 },
          ],
        ],
        ['b'],
      ],
    ],
  },
  {
    name: 'data-2-apply-transactions',
    comments: [
      'Balance after deposits and withdrawals; a withdrawal that exceeds the balance is ignored.',
      'Applies the transactions in order, starting from 0 and refusing to go below it.',
      'Account balance at the end, skipping withdrawals that are not covered.',
    ],
    functionName: 'finalBalance',
    code: `function finalBalance(transactions: { kind: string; amount: number }[]): number {
  let balance = 0;
  for (const { kind, amount } of transactions) {
    switch (kind) {
      case 'deposit':
        balance += amount;
        break;
      case 'withdraw':
        if (amount <= balance) balance -= amount;
        break;
    }
  }
  return balance;
}`,
    tests: [
      [[[]], 0],
      [[[{ kind: 'deposit', amount: 10 }]], 10],
      [[[{ kind: 'withdraw', amount: 5 }]], 0],
      [
        [
          [
            { kind: 'deposit', amount: 10 },
            { kind: 'withdraw', amount: 10 },
          ],
        ],
        0,
      ],
      [
        [
          [
            { kind: 'deposit', amount: 8 },
            { kind: 'withdraw', amount: 9 },
            { kind: 'withdraw', amount: 3 },
          ],
        ],
        5,
      ],
      [[[{ kind: 'note', amount: 3 }]], 0],
    ],
  },
  {
    name: 'data-2-flatten-object',
    comments: [
      'Flattens nested objects into one level, joining the keys with dots.',
      'Turns nested tables of numbers into a single table whose keys are dotted paths.',
      'A flat copy of a nested record: the key a.b stands for b inside a. Empty objects vanish.',
    ],
    functionName: 'flattenKeys',
    code: `type Nested = { [key: string]: number | Nested };

function flattenKeys(nested: Nested, prefix = ''): Record<string, number> {
  const flat: Record<string, number> = {};
  for (const [key, value] of Object.entries(nested)) {
    if (typeof value === 'number') {
      flat[prefix + key] = value;
    } else {
      Object.assign(flat, flattenKeys(value, \`\${prefix}\${key}.\`));
    }
  }
  return flat;
}`,
    tests: [
      [[{}], {}],
      [[{ a: 1 }], { a: 1 }],
      [[{ a: { b: 2 } }], { 'a.b': 2 }],
      [[{ a: { b: { c: 3 }, d: 4 }, e: 5 }], { 'a.b.c': 3, 'a.d': 4, e: 5 }],
      [[{ a: {}, b: 1 }], { b: 1 }],
    ],
  },
  {
    name: 'data-2-deep-get',
    comments: [
      'Value at a dotted path inside nested objects, or null if some step is missing.',
      'Follows the keys of a path such as user.address.city; null when it leads nowhere.',
      'Reads a deeply nested property by its path.',
    ],
    functionName: 'getPath',
    code: `function getPath(root: any, path: string): unknown {
  let current = root;
  for (const key of path.split('.')) {
    if (current === null || typeof current !== 'object') return null;
    current = current[key];
  }
  return current ?? null;
}`,
    tests: [
      [[{}, 'a'], null],
      [[{ a: 1 }, 'a'], 1],
      [[{ a: { b: 'x' } }, 'a.b'], 'x'],
      [[{ a: 1 }, 'a.b'], null],
      [[{ a: null }, 'a.b'], null],
      [[{ a: { b: { c: false } } }, 'a.b.c'], false],
    ],
  },
  {
    name: 'data-2-merge-counts',
    comments: [
      'Adds two tables of counts key by key; a key that one of them lacks counts as 0 there.',
      'Sum of two tallies, with the keys of both.',
      'Merges counts by adding what has the same key, leaving the inputs alone.',
    ],
    functionName: 'addCounts',
    code: `function addCounts(a: Record<string, number>, b: Record<string, number>) {
  const sum = { ...a };
  for (const key of Object.keys(b)) {
    sum[key] = (sum[key] ?? 0) + b[key];
  }
  return sum;
}`,
    tests: [
      [[{}, {}], {}],
      [[{ x: 1 }, {}], { x: 1 }],
      [[{}, { y: 2 }], { y: 2 }],
      [
        [
          { x: 1, y: 1 },
          { y: 2, z: 3 },
        ],
        { x: 1, y: 3, z: 3 },
      ],
      [[{ x: 5 }, { x: -5 }], { x: 0 }],
    ],
  },
  {
    name: 'data-2-changed-keys',
    comments: [
      'Sorted keys whose value differs between the two records, including keys that only one of them has.',
      'What was added, removed or changed from before to after: the keys in alphabetical order.',
      'Compares two flat objects and lists the keys that are not the same in both.',
    ],
    functionName: 'changedKeys',
    code: `function changedKeys(before: Record<string, number>, after: Record<string, number>): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed: string[] = [];
  keys.forEach((key) => {
    if (before[key] !== after[key]) changed.push(key);
  });
  return changed.sort();
}`,
    tests: [
      [[{}, {}], []],
      [[{ a: 1 }, { a: 1 }], []],
      [[{ a: 1 }, { a: 2 }], ['a']],
      [
        [{ b: 1 }, { a: 1 }],
        ['a', 'b'],
      ],
      [
        [
          { c: 1, a: 0, k: 7 },
          { c: 2, k: 7 },
        ],
        ['a', 'c'],
      ],
    ],
  },
  {
    name: 'data-2-top-words',
    comments: [
      'The n most frequent words, most frequent first; words with equal counts in alphabetical order.',
      'Counts the words and returns the top n, ties by alphabet.',
      'The n commonest words of the list.',
    ],
    functionName: 'topWords',
    code: `function topWords(words: string[], n: number): string[] {
  const counts = new Map<string, number>();
  for (const w of words) counts.set(w, (counts.get(w) ?? 0) + 1);
  const entries = [...counts.entries()];
  entries.sort(([wordA, countA], [wordB, countB]) => countB - countA || (wordA < wordB ? -1 : 1));
  return entries.slice(0, n).map(([word]) => word);
}`,
    tests: [
      [[[], 3], []],
      [[['a'], 1], ['a']],
      [[['b', 'a', 'b'], 1], ['b']],
      [
        [['b', 'a'], 2],
        ['a', 'b'],
      ],
      [
        [['x', 'y', 'y', 'z', 'z'], 2],
        ['y', 'z'],
      ],
      [[['a', 'b'], 0], []],
    ],
  },
];
