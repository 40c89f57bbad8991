import { cases } from './cases.js';
import type { InfillTask } from './development-task.js';

export const infill4: readonly InfillTask[] = [
  {
    id: 'infill-max-profit',
    kind: 'infill',
    segments: [
      `// best profit with one buy and one later sale, 0 if there is none
function maxProfit(prices: number[]): number {
  `,
      `
  for (const price of prices) {
    lowest = Math.min(lowest, price);
    `,
      `
  }
  return profit;
}
`,
    ],
    holes: [
      `let lowest = Infinity;
  let profit = 0;`,
      'profit = Math.max(profit, price - lowest);',
    ],
    functionName: 'maxProfit',
    tests: cases`
      [7, 1, 5, 3, 6, 4] => 5
      [] => 0
      [5, 4, 3] => 0
      [1, 2] => 1
      [3] => 0
      [2, 9, 1, 4] => 7
    `,
  },
  {
    id: 'infill-unique-emails',
    kind: 'infill',
    segments: [
      `function uniqueEmails(users: { email: string }[]): string[] {
  const emails = new Set<string>();
  for (const user of users) {
    `,
      `
  }
  // lower case, sorted
  return Array.from(emails).sort();
}
`,
    ],
    holes: ['emails.add(user.email.toLowerCase());'],
    functionName: 'uniqueEmails',
    tests: cases`
      [{"email": "B@x.y"}, {"email": "a@x.y"}] => ["a@x.y", "b@x.y"]
      [] => []
      [{"email": "A@a.a"}, {"email": "a@a.a"}] => ["a@a.a"]
      [{"email": "z@z"}] => ["z@z"]
      [{"email": "C@c"}, {"email": "B@b"}, {"email": "A@a"}] => ["a@a", "b@b", "c@c"]
      [{"email": "Q@q"}, {"email": "Q@q"}, {"email": "p@p"}] => ["p@p", "q@q"]
    `,
  },
  {
    id: 'infill-run-length',
    kind: 'infill',
    segments: [
      `/** "aab" becomes [["a", 2], ["b", 1]]. */
function encode(text: string): [string, number][] {
  const runs: [string, number][] = [];
  for (const letter of text) {
    const last = runs[runs.length - 1];
    if (`,
      `) {
      last[1]++;
    } else {
      `,
      `
    }
  }
  return runs;
}
`,
    ],
    holes: ['last && last[0] === letter', 'runs.push([letter, 1]);'],
    functionName: 'encode',
    tests: cases`
      "aab" => [["a", 2], ["b", 1]]
      "" => []
      "x" => [["x", 1]]
      "aaaa" => [["a", 4]]
      "abab" => [["a", 1], ["b", 1], ["a", 1], ["b", 1]]
      "zzyyyx" => [["z", 2], ["y", 3], ["x", 1]]
    `,
  },
  {
    id: 'infill-second-largest',
    kind: 'infill',
    segments: [
      `/** Second largest of at least two different numbers. */
function secondLargest(numbers: number[]): number {
  let first = -Infinity;
  let second = -Infinity;
  for (const n of numbers) {
    if (n > first) {
      `,
      `
      first = n;
    } else if (`,
      `) {
      second = n;
    }
  }
  return second;
}
`,
    ],
    holes: ['second = first;', 'n > second'],
    functionName: 'secondLargest',
    tests: cases`
      [1, 2, 3] => 2
      [3, 2, 1] => 2
      [5, 9] => 5
      [-1, -2, -3] => -2
      [10, 4, 7] => 7
      [0, 100, 50, 75] => 75
    `,
  },
  {
    id: 'infill-overdue',
    kind: 'infill',
    segments: [
      `function isOverdue(due: { month: number; day: number }, today: { month: number; day: number }): boolean {
  if (today.month !== due.month) {
    return `,
      `;
  }
  return today.day > due.day;
}
`,
    ],
    holes: ['today.month > due.month'],
    functionName: 'isOverdue',
    tests: cases`
      {"month": 3, "day": 5}, {"month": 3, "day": 6} => true
      {"month": 3, "day": 5}, {"month": 3, "day": 5} => false
      {"month": 3, "day": 5}, {"month": 4, "day": 1} => true
      {"month": 3, "day": 5}, {"month": 2, "day": 28} => false
      {"month": 12, "day": 31}, {"month": 1, "day": 1} => false
      {"month": 1, "day": 1}, {"month": 12, "day": 31} => true
    `,
  },
  {
    id: 'infill-matrix-trace',
    kind: 'infill',
    segments: [
      `// sums of both diagonals of a square matrix
function diagonals(matrix: number[][]): { main: number; anti: number } {
  const size = matrix.length;
  let main = 0;
  `,
      `
  for (let i = 0; i < size; i++) {
    main += matrix[i][i];
    anti += matrix[i][`,
      `];
  }
  return { main, anti };
}
`,
    ],
    holes: ['let anti = 0;', 'size - 1 - i'],
    functionName: 'diagonals',
    tests: cases`
      [[1, 2], [3, 4]] => {"main": 5, "anti": 5}
      [] => {"main": 0, "anti": 0}
      [[7]] => {"main": 7, "anti": 7}
      [[1, 0, 2], [0, 5, 0], [3, 0, 4]] => {"main": 10, "anti": 10}
      [[1, 9], [0, 1]] => {"main": 2, "anti": 9}
      [[0, 0, 1], [0, 1, 0], [1, 0, 5]] => {"main": 6, "anti": 3}
    `,
  },
  {
    id: 'infill-to-binary',
    kind: 'infill',
    segments: [
      `function toBinary(n: number): string {
  if (n === 0) return '0';
  let bits = '';
  while (n > 0) {
    bits = `,
      `;
    n = Math.floor(n / 2);
  }
  return bits;
}
`,
    ],
    holes: ['(n % 2) + bits'],
    functionName: 'toBinary',
    tests: cases`
      0 => "0"
      1 => "1"
      2 => "10"
      5 => "101"
      8 => "1000"
      255 => "11111111"
    `,
  },
  {
    id: 'infill-search-products',
    kind: 'infill',
    segments: [
      `function searchProducts(
  products: { title: string; price: number }[],
  query: string,
  maxPrice: number,
): string[] {
  const needle = query.toLowerCase();
  return products
    .filter((product) => `,
      `)
    .filter((product) => product.price <= maxPrice)
    .map(`,
      `);
}
`,
    ],
    holes: ['product.title.toLowerCase().includes(needle)', '(product) => product.title'],
    functionName: 'searchProducts',
    tests: cases`
      [{"title": "Red Shoe", "price": 10}, {"title": "Blue Hat", "price": 5}], "shoe", 20 => ["Red Shoe"]
      [], "x", 1 => []
      [{"title": "Red Shoe", "price": 30}], "shoe", 20 => []
      [{"title": "Hat", "price": 5}], "HAT", 5 => ["Hat"]
      [{"title": "Hat", "price": 5}], "cap", 5 => []
      [{"title": "Hat", "price": 5}, {"title": "Cap", "price": 2}], "", 9 => ["Hat", "Cap"]
    `,
  },
  {
    id: 'infill-bounded-counter',
    kind: 'infill',
    segments: [
      `/** Page after the current one; after the last page the first (1) comes again. */
function nextPage(current: number, items: number, pageSize: number): number {
  const pages = `,
      `;
  return current >= pages ? 1 : current + 1;
}
`,
    ],
    holes: ['Math.ceil(items / pageSize)'],
    functionName: 'nextPage',
    tests: cases`
      1, 30, 10 => 2
      3, 30, 10 => 1
      3, 31, 10 => 4
      4, 31, 10 => 1
      1, 5, 10 => 1
      2, 100, 25 => 3
    `,
  },
  {
    id: 'infill-remove-vowels',
    kind: 'infill',
    segments: [
      `function withoutVowels(text: string): string {
  const kept: string[] = [];
  for (const letter of text) {
    if (!'aeiou'.includes(`,
      `)) {
      `,
      `
    }
  }
  return kept.join('');
}
`,
    ],
    holes: ['letter.toLowerCase()', 'kept.push(letter);'],
    functionName: 'withoutVowels',
    tests: cases`
      "hello" => "hll"
      "" => ""
      "AEIOU" => ""
      "xyz" => "xyz"
      "Apple" => "ppl"
      "A quick Owl" => " qck wl"
    `,
  },
  {
    id: 'infill-top-n',
    kind: 'infill',
    segments: [
      `// names of the n customers who spent the most, biggest spender first
function topCustomers(customers: { name: string; spent: number }[], n: number): string[] {
  const ranked = `,
      `;
  return ranked.slice(0, n).map((customer) => customer.name);
}
`,
    ],
    holes: ['[...customers].sort((a, b) => b.spent - a.spent)'],
    functionName: 'topCustomers',
    tests: cases`
      [{"name": "a", "spent": 1}, {"name": "b", "spent": 5}], 1 => ["b"]
      [], 3 => []
      [{"name": "a", "spent": 1}], 5 => ["a"]
      [{"name": "a", "spent": 1}, {"name": "b", "spent": 5}, {"name": "c", "spent": 3}], 2 => ["b", "c"]
      [{"name": "a", "spent": 10}, {"name": "b", "spent": 9}], 2 => ["a", "b"]
      [{"name": "a", "spent": 10}], 0 => []
    `,
  },
  {
    id: 'infill-weekday-name',
    kind: 'infill',
    segments: [
      `function weekdayName(daysFromMonday: number): string {
  const names = `,
      `;
  // 0 is Monday, 7 is Monday again
  return names[daysFromMonday % names.length];
}
`,
    ],
    holes: ["['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']"],
    functionName: 'weekdayName',
    tests: cases`
      0 => "Monday"
      1 => "Tuesday"
      4 => "Friday"
      6 => "Sunday"
      7 => "Monday"
      16 => "Wednesday"
    `,
  },
  {
    id: 'infill-validate-range',
    kind: 'infill',
    segments: [
      `function parsePort(text: string): number | null {
  const port = `,
      `;
  if (!Number.isInteger(port)) return null;
  if (port < 1 || `,
      `) return null;
  return port;
}
`,
    ],
    holes: ['Number(text)', 'port > 65535'],
    functionName: 'parsePort',
    tests: cases`
      "80" => 80
      "65535" => 65535
      "65536" => null
      "0" => null
      "abc" => null
      "-5" => null
    `,
  },
];
