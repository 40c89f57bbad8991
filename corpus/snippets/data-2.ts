/** More lists, records, tables, statistics. */
import type { Snippet } from './snippet.js';

export const snippets: readonly Snippet[] = [
  {
    name: 'data-2-min-and-max',
    comments: [
      'Smallest and largest value in one pass, or null for an empty list.',
      'The extremes of the list as an object with min and max; null if it has no elements.',
      'Finds the minimum and the maximum at the same time.',
    ],
    functionName: 'extent',
    code: `function extent(values: number[]): { min: number; max: number } | null {
  if (values.length === 0) return null;
  let min = values[0];
  let max = values[0];
  for (const value of values) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return { min, max };
}`,
    tests: [
      [[[]], null],
      [[[4]], { min: 4, max: 4 }],
      [[[3, 9, -2]], { min: -2, max: 9 }],
      [[[1, 2, 3]], { min: 1, max: 3 }],
      [[[-5, -1]], { min: -5, max: -1 }],
    ],
  },
  {
    name: 'data-2-second-largest',
    comments: [
      'The second largest distinct number, or null if there are fewer than two different ones.',
      'Runner-up of the list; repeats of the largest number do not count.',
      'Keeps the two largest different values while walking the list once and returns the smaller of them.',
    ],
    functionName: 'secondLargest',
    code: `function secondLargest(nums: number[]): number | null {
  let first = -Infinity;
  let second = -Infinity;
  for (const n of nums) {
    if (n > first) {
      second = first;
      first = n;
    } else if (n < first && n > second) {
      second = n;
    }
  }
  return second === -Infinity ? null : second;
}`,
    tests: [
      [[[]], null],
      [[[5]], null],
      [[[5, 5]], null],
      [[[1, 2, 3]], 2],
      [[[9, 4, 9, 7]], 7],
      [[[3, 1]], 1],
    ],
  },
  {
    name: 'data-2-running-total',
    comments: [
      'Cumulative sums: element i is the sum of the first i + 1 numbers.',
      'Running totals of the list, one for each element.',
      'Replaces every number by the total up to and including it.',
    ],
    functionName: 'runningTotals',
    code: `function runningTotals(numbers: number[]): number[] {
  let total = 0;
  return numbers.map((n) => {
    total += n;
    return total;
  });
}`,
    tests: [
      [[[]], []],
      [[[4]], [4]],
      [[[1, 2, 3]], [1, 3, 6]],
      [[[5, -5, 2]], [5, 0, 2]],
      [[[0, 0]], [0, 0]],
    ],
  },
  {
    name: 'data-2-differences',
    comments: [
      'Differences between neighbours, each element minus the one before it.',
      'Changes from one value to the next; one fewer than there are values.',
      'How much the readings go up or down at every step.',
    ],
    functionName: 'differences',
    code: `function differences(readings: number[]): number[] {
  const steps: number[] = [];
  for (let i = 1; i < readings.length; i++) {
    steps.push(readings[i] - readings[i - 1]);
  }
  return steps;
}`,
    tests: [
      [[[]], []],
      [[[8]], []],
      [[[1, 4]], [3]],
      [[[10, 7, 7, 9]], [-3, 0, 2]],
      [[[0, -2, 5]], [-2, 7]],
    ],
  },
  {
    name: 'data-2-max-window-sum',
    comments: [
      'Largest sum of k neighbouring numbers, or null when the list has fewer than k.',
      'Slides a window of length k over the list and keeps the best sum; null if it does not fit.',
      'The maximum total of any k consecutive elements.',
    ],
    functionName: 'maxWindowSum',
    code: `function maxWindowSum(nums: number[], k: number): number | null {
  if (k > nums.length) return null;
  let sum = nums.slice(0, k).reduce((a, b) => a + b, 0);
  let best = sum;
  for (let end = k; end < nums.length; end++) {
    sum = sum + nums[end] - nums[end - k];
    best = Math.max(best, sum);
  }
  return best;
}`,
    tests: [
      [[[], 1], null],
      [[[5], 1], 5],
      [[[1, 9, -1, 3], 2], 10],
      [[[-1, -2, -3], 2], -3],
      [[[1, 2, 3], 3], 6],
      [[[1, 2], 3], null],
    ],
  },
  {
    name: 'data-2-max-subarray',
    comments: [
      'Largest sum of a run of neighbouring numbers; the empty run counts, so it is never below 0.',
      'Maximum subarray sum by the algorithm of Kadane, 0 if all numbers are negative.',
      'Best total of any contiguous part of the list, which may be empty.',
    ],
    functionName: 'maxSubarraySum',
    code: `function maxSubarraySum(values: number[]): number {
  let best = 0;
  let endingHere = 0;
  for (const value of values) {
    endingHere = Math.max(0, endingHere + value);
    best = Math.max(best, endingHere);
  }
  return best;
}`,
    tests: [
      [[[]], 0],
      [[[-3, -1]], 0],
      [[[2, 3]], 5],
      [[[4, -1, 2]], 5],
      [[[1, -5, 6, -2, 3]], 7],
      [[[5, -9, 4]], 5],
    ],
  },
  {
    name: 'data-2-longest-increasing-run',
    comments: [
      'Length of the longest run of neighbours that strictly increases; 0 for an empty list.',
      'How many elements the longest strictly rising stretch has.',
      'Counts up while the numbers rise, starts again at 1 when they do not, and returns the highest count.',
    ],
    functionName: 'longestRise',
    code: `function longestRise(numbers: number[]): number {
  let longest = 0;
  let current = 0;
  numbers.forEach((n, i) => {
    current = i > 0 && n > numbers[i - 1] ? current + 1 : 1;
    if (current > longest) longest = current;
  });
  return longest;
}`,
    tests: [
      [[[]], 0],
      [[[4]], 1],
      [[[3, 2, 1]], 1],
      [[[1, 2, 2, 3, 4]], 3],
      [[[1, 2, 3]], 3],
      [[[5, 6, 1, 2]], 2],
    ],
  },
  {
    name: 'data-2-count-local-peaks',
    comments: [
      'Number of peaks: elements greater than both neighbours. The ends are never peaks.',
      'Counts inner values that stand above the one before and the one after.',
      'How many local maxima the series has, not counting the first and last.',
    ],
    functionName: 'countPeaks',
    code: `function countPeaks(heights: number[]): number {
  let peaks = 0;
  for (let i = 1; i < heights.length - 1; i++) {
    const isPeak = heights[i] > heights[i - 1] && heights[i] > heights[i + 1];
    if (isPeak) peaks++;
  }
  return peaks;
}`,
    tests: [
      [[[]], 0],
      [[[1, 2]], 0],
      [[[1, 3, 2]], 1],
      [[[1, 3, 3, 1]], 0],
      [[[0, 5, 0, 5, 0]], 2],
      [[[9, 1, 9]], 0],
    ],
  },
  {
    name: 'data-2-average-grade',
    comments: [
      'Average grade of every student, keyed by name; a student without grades gets 0.',
      'Mean of the grades of each student, or 0 if they have none.',
      'Maps the name of each student to their average.',
    ],
    functionName: 'averageGrades',
    code: `interface Student {
  name: string;
  grades: number[];
}

function averageGrades(students: Student[]): Record<string, number> {
  const averages: Record<string, number> = {};
  for (const { name, grades } of students) {
    const total = grades.reduce((sum, grade) => sum + grade, 0);
    averages[name] = grades.length > 0 ? total / grades.length : 0;
  }
  return averages;
}`,
    tests: [
      [[[]], {}],
      [[[{ name: 'Ada', grades: [] }]], { Ada: 0 }],
      [[[{ name: 'Ada', grades: [4] }]], { Ada: 4 }],
      [
        [
          [
            { name: 'Ada', grades: [90, 80] },
            { name: 'Ben', grades: [1, 2, 3] },
          ],
        ],
        { Ada: 85, Ben: 2 },
      ],
      [[[{ name: 'Cy', grades: [0, 5] }]], { Cy: 2.5 }],
    ],
  },
  {
    name: 'data-2-letter-grade',
    comments: [
      'Letter for a score: A from 90, B from 80, C from 70, D from 60, else F.',
      'Turns a score into a grade; 90, 80, 70 and 60 are the limits of A, B, C and D.',
      'Looks up the first limit that the score reaches and returns its letter, F if it reaches none.',
    ],
    functionName: 'letterGrade',
    code: `function letterGrade(score: number): string {
  if (score >= 90) {
    return 'A';
  } else if (score >= 80) {
    return 'B';
  } else if (score >= 70) {
    return 'C';
  } else if (score >= 60) {
    return 'D';
  }
  return 'F';
}`,
    tests: [
      [[100], 'A'],
      [[90], 'A'],
      [[89.9], 'B'],
      [[70], 'C'],
      [[60], 'D'],
      [[12], 'F'],
    ],
  },
  {
    name: 'data-2-passing-students',
    comments: [
      'Names of the students whose score reaches the pass mark, in alphabetical order.',
      'Who passed: names, sorted, of everyone with a score of at least passMark.',
      'Filters the students by the pass mark and sorts their names.',
    ],
    functionName: 'passingStudents',
    code: `function passingStudents(students: { name: string; score: number }[], passMark: number): string[] {
  return students
    .filter(({ score }) => score >= passMark)
    .map(({ name }) => name)
    .sort();
}`,
    tests: [
      [[[], 50], []],
      [[[{ name: 'Eve', score: 50 }], 50], ['Eve']],
      [[[{ name: 'Eve', score: 49 }], 50], []],
      [
        [
          [
            { name: 'Zed', score: 80 },
            { name: 'Amy', score: 70 },
            { name: 'Bo', score: 10 },
          ],
          60,
        ],
        ['Amy', 'Zed'],
      ],
      [[[{ name: 'a', score: 0 }], 0], ['a']],
    ],
  },
  {
    name: 'data-2-count-log-levels',
    comments: [
      'Counts log lines by level; the level is the word in square brackets at the start, other lines are ignored.',
      'How many lines there are of each level such as [info] or [error]; lines without one are skipped.',
      'A tally of the bracketed levels at the beginning of log lines.',
    ],
    functionName: 'countLevels',
    code: `function countLevels(lines: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const line of lines) {
    const match = /^\\[(\\w+)\\]/.exec(line);
    if (!match) continue;
    const level = match[1];
    counts[level] = (counts[level] ?? 0) + 1;
  }
  return counts;
}`,
    tests: [
      [[[]], {}],
      [[['[info] started']], { info: 1 }],
      [[['[info] a', '[error] b', '[info] c']], { info: 2, error: 1 }],
      [[['no level', ' [info] indented']], {}],
      [[['[warn]', '[] empty']], { warn: 1 }],
    ],
  },
  {
    name: 'data-2-last-event-per-user',
    comments: [
      'The latest event of each user, by time; of equal times the later one in the list.',
      'Maps each user to the type of their most recent event.',
      'What every user did last.',
    ],
    functionName: 'lastAction',
    code: `function lastAction(events: { user: string; type: string; time: number }[]): Record<string, string> {
  const latest = new Map<string, { type: string; time: number }>();
  for (const event of events) {
    const known = latest.get(event.user);
    if (known === undefined || event.time >= known.time) {
      latest.set(event.user, event);
    }
  }
  return Object.fromEntries([...latest].map(([user, event]) => [user, event.type]));
}`,
    tests: [
      [[[]], {}],
      [[[{ user: 'a', type: 'login', time: 1 }]], { a: 'login' }],
      [
        [
          [
            { user: 'a', type: 'login', time: 1 },
            { user: 'a', type: 'logout', time: 2 },
          ],
        ],
        { a: 'logout' },
      ],
      [
        [
          [
            { user: 'a', type: 'buy', time: 9 },
            { user: 'a', type: 'view', time: 3 },
          ],
        ],
        { a: 'buy' },
      ],
      [
        [
          [
            { user: 'a', type: 'x', time: 1 },
            { user: 'b', type: 'y', time: 1 },
            { user: 'a', type: 'z', time: 1 },
          ],
        ],
        { a: 'z', b: 'y' },
      ],
    ],
  },
  {
    name: 'data-2-sessions',
    comments: [
      'Number of sessions in ascending click times: a gap longer than maxGap starts a new one. 0 without clicks.',
      'Counts visits; a new one begins with the first click and after every pause of more than maxGap.',
      'Splits sorted timestamps at long gaps and counts the parts.',
    ],
    functionName: 'countSessions',
    code: `function countSessions(times: number[], maxGap: number): number {
  if (!times.length) return 0;
  let sessions = 1;
  for (let i = 1; i < times.length; i++) {
    const gap = times[i] - times[i - 1];
    if (gap > maxGap) sessions++;
  }
  return sessions;
}`,
    tests: [
      [[[], 10], 0],
      [[[3], 10], 1],
      [[[0, 10, 20], 10], 1],
      [[[0, 11], 10], 2],
      [[[1, 2, 50, 51, 100], 5], 3],
      [[[5, 5], 0], 1],
    ],
  },
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
  {
    name: 'data-2-first-duplicate',
    comments: [
      'The first number that has already occurred before it, or null if all are different.',
      'First repeated value when reading from the left; null when there is no repeat.',
      'Remembers what was seen and stops at the first number seen twice.',
    ],
    functionName: 'firstDuplicate',
    code: `function firstDuplicate(numbers: number[]): number | null {
  const seen = new Set<number>();
  for (const number of numbers) {
    if (seen.has(number)) return number;
    seen.add(number);
  }
  return null;
}`,
    tests: [
      [[[]], null],
      [[[1, 2, 3]], null],
      [[[1, 1]], 1],
      [[[1, 2, 2, 1]], 2],
      [[[5, 6, 7, 5, 7]], 5],
      [[[0, 0]], 0],
    ],
  },
  {
    name: 'data-2-remove-consecutive-duplicates',
    comments: [
      'Drops every string that equals the one just before it.',
      'Collapses runs of equal neighbours to a single element.',
      'Removes consecutive repeats; the same string may come back later.',
    ],
    functionName: 'collapseRepeats',
    code: `function collapseRepeats(list: string[]): string[] {
  const kept: string[] = [];
  for (let index = 0; index < list.length; index++) {
    if (index > 0 && list[index] === list[index - 1]) continue;
    kept.push(list[index]);
  }
  return kept;
}`,
    tests: [
      [[[]], []],
      [[['a']], ['a']],
      [[['a', 'a', 'b']], ['a', 'b']],
      [[['a', 'b', 'a']], ['a', 'b', 'a']],
      [[['x', 'x', 'x']], ['x']],
      [[['p', 'q', 'q', 'p', 'p']], ['p', 'q', 'p']],
    ],
  },
  {
    name: 'data-2-run-lengths',
    comments: [
      'Runs of equal neighbours as pairs of value and length.',
      'Run-length encoding of a list of numbers.',
      'Counts how often each number is repeated in a row: [value, count] pairs in order.',
    ],
    functionName: 'runLengths',
    code: `function runLengths(values: number[]): number[][] {
  const runs: number[][] = [];
  let i = 0;
  while (i < values.length) {
    let j = i;
    while (j < values.length && values[j] === values[i]) j++;
    runs.push([values[i], j - i]);
    i = j;
  }
  return runs;
}`,
    tests: [
      [[[]], []],
      [[[7]], [[7, 1]]],
      [
        [[1, 1, 2]],
        [
          [1, 2],
          [2, 1],
        ],
      ],
      [[[0, 0, 0]], [[0, 3]]],
      [
        [[1, 2, 1]],
        [
          [1, 1],
          [2, 1],
          [1, 1],
        ],
      ],
    ],
  },
  {
    name: 'data-2-partition',
    comments: [
      'Splits numbers into those below the limit and the others, both in their order.',
      'Two lists: what is less than limit, and what is limit or more.',
      'Partitions the list at the limit, which itself belongs to the second part.',
    ],
    functionName: 'splitAtLimit',
    code: `function splitAtLimit(nums: number[], limit: number): [number[], number[]] {
  const below: number[] = [];
  const rest: number[] = [];
  for (const num of nums) {
    (num < limit ? below : rest).push(num);
  }
  return [below, rest];
}`,
    tests: [
      [
        [[], 5],
        [[], []],
      ],
      [
        [[5], 5],
        [[], [5]],
      ],
      [
        [[1, 9, 2, 8], 5],
        [
          [1, 2],
          [9, 8],
        ],
      ],
      [
        [[1, 2], 10],
        [[1, 2], []],
      ],
      [
        [[0, -1], 0],
        [[-1], [0]],
      ],
    ],
  },
  {
    name: 'data-2-chunk',
    comments: [
      'Cuts the list into pieces of the given size; the last one may be shorter.',
      'Splits items into consecutive chunks of size elements.',
      'Pages of a list, size items to a page.',
    ],
    functionName: 'chunk',
    code: `function chunk(items: string[], size: number): string[][] {
  const chunks: string[][] = [];
  for (let start = 0; start < items.length; start += size) {
    chunks.push(items.slice(start, start + size));
  }
  return chunks;
}`,
    tests: [
      [[[], 2], []],
      [[['a'], 2], [['a']]],
      [
        [['a', 'b', 'c'], 2],
        [['a', 'b'], ['c']],
      ],
      [
        [['a', 'b', 'c', 'd'], 2],
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
      ],
      [
        [['a', 'b'], 1],
        [['a'], ['b']],
      ],
    ],
  },
  {
    name: 'data-2-histogram',
    comments: [
      'Histogram: for each bucket of the given width from 0 up, how many values fall into it.',
      'Counts non-negative values by bucket; bucket i holds those from i * width up to the next. Empty for no values.',
      'Number of values per bucket of width, as many buckets as the largest value needs.',
    ],
    functionName: 'histogram',
    code: `function histogram(values: number[], width: number): number[] {
  if (values.length === 0) return [];
  const bucketOf = (value: number) => Math.floor(value / width);
  const buckets = new Array(bucketOf(Math.max(...values)) + 1).fill(0);
  for (const value of values) {
    buckets[bucketOf(value)]++;
  }
  return buckets;
}`,
    tests: [
      [[[], 10], []],
      [[[3], 10], [1]],
      [
        [[1, 9, 10], 10],
        [2, 1],
      ],
      [
        [[25], 10],
        [0, 0, 1],
      ],
      [
        [[0, 1, 2, 3], 2],
        [2, 2],
      ],
      [
        [[5, 0, 5], 5],
        [1, 2],
      ],
    ],
  },
  {
    name: 'data-2-percentile',
    comments: [
      'Nearest-rank percentile: the smallest value that at least p percent of the values do not exceed; null for none.',
      'The p-th percentile by nearest rank, p from 0 to 100; null for an empty list.',
      'Sorts the values and picks the one whose rank is p percent of the count, rounded up and at least 1.',
    ],
    functionName: 'percentile',
    code: `function percentile(values: number[], p: number): number | null {
  if (!values.length) return null;
  const sorted = values.slice().sort((a, b) => a - b);
  const rank = Math.max(1, Math.ceil((p / 100) * sorted.length));
  return sorted[rank - 1];
}`,
    tests: [
      [[[], 50], null],
      [[[9], 0], 9],
      [[[4, 3, 2, 1], 50], 2],
      [[[4, 3, 2, 1], 100], 4],
      [[[15, 20, 35, 40, 50], 75], 40],
      [[[10, 2], 0], 2],
    ],
  },
  {
    name: 'data-2-normalize',
    comments: [
      'Scales the values to the range from 0 to 1; all become 0 when they are equal.',
      'Min-max normalization: the smallest becomes 0, the largest 1.',
      'Maps every value to its distance from the minimum as a share of the whole range.',
    ],
    functionName: 'normalize',
    code: `function normalize(values: number[]): number[] {
  const min = Math.min(...values);
  const range = Math.max(...values) - min;
  if (range === 0) return values.map(() => 0);
  return values.map((value) => (value - min) / range);
}`,
    tests: [
      [[[]], []],
      [[[5]], [0]],
      [[[2, 4]], [0, 1]],
      [[[0, 5, 10]], [0, 0.5, 1]],
      [[[3, 3]], [0, 0]],
      [[[-1, 1, 0]], [0, 1, 0.5]],
    ],
  },
  {
    name: 'data-2-two-sum',
    comments: [
      'Indices of two numbers that add up to the target, or null; the pair that is complete first.',
      'Finds i before j with nums[i] + nums[j] equal to target, using a map of what was seen; null if there is no pair.',
      'Two sum: the positions of a pair with the wanted total.',
    ],
    functionName: 'twoSum',
    code: `function twoSum(nums: number[], target: number): [number, number] | null {
  const seen = new Map<number, number>();
  for (let i = 0; i < nums.length; i++) {
    const partner = seen.get(target - nums[i]);
    if (partner !== undefined) return [partner, i];
    seen.set(nums[i], i);
  }
  return null;
}`,
    tests: [
      [[[], 0], null],
      [[[4], 8], null],
      [
        [[2, 7, 11], 9],
        [0, 1],
      ],
      [
        [[3, 2, 4], 6],
        [1, 2],
      ],
      [
        [[5, 5], 10],
        [0, 1],
      ],
      [[[1, 2], 9], null],
    ],
  },
];
