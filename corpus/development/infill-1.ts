import { cases } from './cases.js';
import type { InfillTask } from './development-task.js';

export const infill1: readonly InfillTask[] = [
  {
    id: 'infill-average',
    kind: 'infill',
    segments: [
      `/** Mean of the numbers, 0 for an empty array. */
function average(numbers: number[]): number {
  if (numbers.length === 0) return 0;
  `,
      `
  return sum / numbers.length;
}
`,
    ],
    holes: [
      `let sum = 0;
  for (const n of numbers) sum += n;`,
    ],
    functionName: 'average',
    tests: cases`
      [1, 2, 3] => 2
      [] => 0
      [4] => 4
      [1, 2] => 1.5
      [-1, 1] => 0
      [10, 20, 60] => 30
    `,
  },
  {
    id: 'infill-count-vowels',
    kind: 'infill',
    segments: [
      `function countVowels(text: string): number {
  let vowels = 0;
  for (const letter of text.toLowerCase()) {
    if (`,
      `) vowels++;
  }
  return vowels;
}
`,
    ],
    holes: ["'aeiou'.includes(letter)"],
    functionName: 'countVowels',
    tests: cases`
      "hello" => 2
      "" => 0
      "AEIOU" => 5
      "xyz" => 0
      "Infill" => 2
      "rhythm and blues" => 3
    `,
  },
  {
    id: 'infill-max-by-score',
    kind: 'infill',
    segments: [
      `// name of the player with the highest score, null without players
function bestPlayer(players: { name: string; score: number }[]): string | null {
  `,
      `
  for (const player of players) {
    if (player.score > best.score) best = player;
  }
  return best.name;
}
`,
    ],
    holes: [
      `if (players.length === 0) return null;
  let best = players[0];`,
    ],
    functionName: 'bestPlayer',
    tests: cases`
      [{"name": "a", "score": 1}, {"name": "b", "score": 3}] => "b"
      [] => null
      [{"name": "x", "score": 0}] => "x"
      [{"name": "a", "score": -5}, {"name": "b", "score": -2}] => "b"
      [{"name": "a", "score": 7}, {"name": "b", "score": 7}] => "a"
      [{"name": "a", "score": 2}, {"name": "b", "score": 1}, {"name": "c", "score": 9}] => "c"
    `,
  },
  {
    id: 'infill-min-max',
    kind: 'infill',
    segments: [
      `function minMax(values: number[]): { min: number; max: number } {
  let min = Infinity;
  `,
      `
  for (const value of values) {
    if (value < min) min = value;
    `,
      `
  }
  return { min, max };
}
`,
    ],
    holes: ['let max = -Infinity;', 'if (value > max) max = value;'],
    functionName: 'minMax',
    tests: cases`
      [1, 2, 3] => {"min": 1, "max": 3}
      [5] => {"min": 5, "max": 5}
      [-1, -9] => {"min": -9, "max": -1}
      [3, 1, 2] => {"min": 1, "max": 3}
      [0, 0] => {"min": 0, "max": 0}
      [10, -10, 5, 20] => {"min": -10, "max": 20}
    `,
  },
  {
    id: 'infill-word-frequency',
    kind: 'infill',
    segments: [
      `// words are separated by one or more spaces, upper and lower case are the same
function wordFrequency(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  `,
      `
  for (const word of words) {
    const key = word.toLowerCase();
    counts[key] = `,
      `;
  }
  return counts;
}
`,
    ],
    holes: ["const words = text.split(' ').filter((word) => word !== '');", '(counts[key] ?? 0) + 1'],
    functionName: 'wordFrequency',
    tests: cases`
      "a b a" => {"a": 2, "b": 1}
      "" => {}
      "One one ONE" => {"one": 3}
      "hello" => {"hello": 1}
      "  x   y " => {"x": 1, "y": 1}
      "to be or not to be" => {"to": 2, "be": 2, "or": 1, "not": 1}
    `,
  },
  {
    id: 'infill-is-palindrome',
    kind: 'infill',
    segments: [
      `function isPalindrome(word: string): boolean {
  let left = 0;
  `,
      `
  while (left < right) {
    if (word[left] !== word[right]) return false;
    `,
      `
  }
  return true;
}
`,
    ],
    holes: [
      'let right = word.length - 1;',
      `left++;
    right--;`,
    ],
    functionName: 'isPalindrome',
    tests: cases`
      "abba" => true
      "abc" => false
      "" => true
      "a" => true
      "racecar" => true
      "ab" => false
      "abca" => false
    `,
  },
  {
    id: 'infill-binary-search',
    kind: 'infill',
    segments: [
      `/** Index of target in the ascending array, or -1. */
function indexOfSorted(items: number[], target: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low <= high) {
    `,
      `
    if (items[middle] === target) return middle;
    if (items[middle] < target) {
      `,
      `
    } else {
      high = middle - 1;
    }
  }
  return -1;
}
`,
    ],
    holes: ['const middle = Math.floor((low + high) / 2);', 'low = middle + 1;'],
    functionName: 'indexOfSorted',
    tests: cases`
      [1, 3, 5], 3 => 1
      [], 1 => -1
      [1, 3, 5], 5 => 2
      [1, 3, 5], 1 => 0
      [1, 3, 5], 4 => -1
      [2, 4, 6, 8, 10, 12], 12 => 5
      [7], 9 => -1
    `,
  },
  {
    id: 'infill-fibonacci',
    kind: 'infill',
    segments: [
      `// the first n fibonacci numbers, starting with 0 and 1
function fibonacciList(n: number): number[] {
  const list: number[] = [];
  let current = 0;
  let next = 1;
  while (list.length < n) {
    list.push(current);
    `,
      `
    next = sum;
  }
  return list;
}
`,
    ],
    holes: [
      `const sum = current + next;
    current = next;`,
    ],
    functionName: 'fibonacciList',
    tests: cases`
      5 => [0, 1, 1, 2, 3]
      0 => []
      1 => [0]
      2 => [0, 1]
      8 => [0, 1, 1, 2, 3, 5, 8, 13]
      3 => [0, 1, 1]
    `,
  },
  {
    id: 'infill-filter-active',
    kind: 'infill',
    segments: [
      `function activeNames(users: { name: string; active: boolean }[]): string[] {
  const result: string[] = [];
  for (`,
      `) {
    if (!user.active) continue;
    result.push(user.name.toUpperCase());
  }
  return result;
}
`,
    ],
    holes: ['const user of users'],
    functionName: 'activeNames',
    tests: cases`
      [{"name": "ann", "active": true}] => ["ANN"]
      [] => []
      [{"name": "bob", "active": false}] => []
      [{"name": "a", "active": true}, {"name": "b", "active": false}, {"name": "c", "active": true}] => ["A", "C"]
      [{"name": "Z", "active": true}, {"name": "y", "active": true}] => ["Z", "Y"]
      [{"name": "", "active": true}] => [""]
    `,
  },
  {
    id: 'infill-cart-total',
    kind: 'infill',
    segments: [
      `interface CartItem {
  price: number;
  quantity: number;
}

function cartTotal(items: CartItem[], shipping: number): number {
  const subtotal = `,
      `;
  if (subtotal === 0) return 0;
  return subtotal + shipping;
}
`,
    ],
    holes: ['items.reduce((sum, item) => sum + item.price * item.quantity, 0)'],
    functionName: 'cartTotal',
    tests: cases`
      [{"price": 2, "quantity": 3}], 4 => 10
      [], 5 => 0
      [{"price": 1, "quantity": 1}, {"price": 10, "quantity": 2}], 0 => 21
      [{"price": 0, "quantity": 9}], 5 => 0
      [{"price": 2.5, "quantity": 2}], 1 => 6
      [{"price": 100, "quantity": 1}, {"price": 1, "quantity": 100}], 10 => 210
    `,
  },
  {
    id: 'infill-clamp-all',
    kind: 'infill',
    segments: [
      `function clampAll(values: number[], low: number, high: number): number[] {
  return values.map((value) => {
    if (value < low) return low;
    `,
      `
    return value;
  });
}
`,
    ],
    holes: ['if (value > high) return high;'],
    functionName: 'clampAll',
    tests: cases`
      [1, 5, 9], 2, 8 => [2, 5, 8]
      [], 0, 1 => []
      [3], 3, 3 => [3]
      [-5, 50], 0, 10 => [0, 10]
      [1, 2, 3], 0, 10 => [1, 2, 3]
      [11], 0, 10 => [10]
    `,
  },
  {
    id: 'infill-chunk',
    kind: 'infill',
    segments: [
      `/** Splits the list into parts of the given size; the last one may be shorter. */
function chunk(list: number[], size: number): number[][] {
  const parts: number[][] = [];
  let start = 0;
  while (start < list.length) {
    `,
      `
  }
  return parts;
}
`,
    ],
    holes: [
      `parts.push(list.slice(start, start + size));
    start += size;`,
    ],
    functionName: 'chunk',
    tests: cases`
      [1, 2, 3], 2 => [[1, 2], [3]]
      [], 2 => []
      [1, 2, 3, 4], 2 => [[1, 2], [3, 4]]
      [1], 5 => [[1]]
      [1, 2], 1 => [[1], [2]]
      [1, 2, 3, 4, 5], 3 => [[1, 2, 3], [4, 5]]
    `,
  },
  {
    id: 'infill-gcd',
    kind: 'infill',
    segments: [
      `function gcd(a: number, b: number): number {
  while (b !== 0) {
    const rest = `,
      `;
    a = b;
    b = rest;
  }
  return a;
}
`,
    ],
    holes: ['a % b'],
    functionName: 'gcd',
    tests: cases`
      12, 18 => 6
      7, 5 => 1
      10, 0 => 10
      100, 75 => 25
      9, 3 => 3
      17, 17 => 17
    `,
  },
  {
    id: 'infill-title-case',
    kind: 'infill',
    segments: [
      `function titleCase(sentence: string): string {
  return sentence
    .split(' ')
    .map((word) => {
      `,
      `
      return first + rest;
    })
    .join(' ');
}
`,
    ],
    holes: [
      `const first = word.charAt(0).toUpperCase();
      const rest = word.slice(1).toLowerCase();`,
    ],
    functionName: 'titleCase',
    tests: cases`
      "hello world" => "Hello World"
      "" => ""
      "ABC" => "Abc"
      "a" => "A"
      "mixed CASE words" => "Mixed Case Words"
      "x y" => "X Y"
    `,
  },
  {
    id: 'infill-group-by-department',
    kind: 'infill',
    segments: [
      `function groupByDepartment(staff: { name: string; department: string }[]): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const { name, department } of staff) {
    `,
      `
    groups[department].push(name);
  }
  return groups;
}
`,
    ],
    holes: ['if (!groups[department]) groups[department] = [];'],
    functionName: 'groupByDepartment',
    tests: cases`
      [{"name": "a", "department": "x"}] => {"x": ["a"]}
      [] => {}
      [{"name": "a", "department": "x"}, {"name": "b", "department": "x"}] => {"x": ["a", "b"]}
      [{"name": "a", "department": "x"}, {"name": "b", "department": "y"}] => {"x": ["a"], "y": ["b"]}
      [{"name": "c", "department": "z"}, {"name": "b", "department": "y"}, {"name": "a", "department": "z"}] => {"z": ["c", "a"], "y": ["b"]}
      [{"name": "", "department": ""}] => {"": [""]}
    `,
  },
  {
    id: 'infill-leap-year',
    kind: 'infill',
    segments: [
      `function daysInFebruary(year: number): number {
  const leap = `,
      `;
  return leap ? 29 : 28;
}
`,
    ],
    holes: ['(year % 4 === 0 && year % 100 !== 0) || year % 400 === 0'],
    functionName: 'daysInFebruary',
    tests: cases`
      2024 => 29
      2023 => 28
      1900 => 28
      2000 => 29
      2100 => 28
      1996 => 29
    `,
  },
];
