import { cases } from './cases.js';
import type { DevelopmentTask } from './development-task.js';

export const singleEveryday: readonly DevelopmentTask[] = [
  {
    id: 'single-everyday-digits-only',
    kind: 'single',
    prompt: 'isDigits(text): true if the string has at least one character and all of them are 0-9',
    functionName: 'isDigits',
    solution: `function isDigits(text: string): boolean {
  return /^[0-9]+$/.test(text);
}
`,
    tests: cases`
      "123" => true
      "" => false
      "12a" => false
      "1.5" => false
      "0" => true
      " 1" => false
      "-7" => false
    `,
  },
  {
    id: 'single-everyday-password',
    kind: 'single',
    prompt:
      'password check: at least 8 characters, one upper case letter, one lower case letter and one digit. isStrongPassword(password: string): boolean',
    functionName: 'isStrongPassword',
    solution: `function isStrongPassword(password: string): boolean {
  return password.length >= 8 && /[A-Z]/.test(password) && /[a-z]/.test(password) && /[0-9]/.test(password);
}
`,
    tests: cases`
      "Abcdefg1" => true
      "abcdefg1" => false
      "ABCDEFG1" => false
      "Abcdefgh" => false
      "Abc1" => false
      "" => false
      "Passw0rd!!" => true
    `,
  },
  {
    id: 'single-everyday-brackets',
    kind: 'single',
    prompt:
      'check that brackets in a string are balanced: (), [] and {}. other characters dont matter. empty string is fine',
    functionName: null,
    solution: `function isBalanced(text: string): boolean {
  const closing: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
  const stack: string[] = [];
  for (const c of text) {
    if ('([{'.includes(c)) stack.push(c);
    else if (c in closing && stack.pop() !== closing[c]) return false;
  }
  return stack.length === 0;
}
`,
    tests: cases`
      "()" => true
      "([)]" => false
      "" => true
      "{a[b](c)}" => true
      "(" => false
      ")" => false
      "fn(x) { return [x]; }" => true
    `,
  },
  {
    id: 'single-everyday-luhn',
    kind: 'single',
    prompt:
      'luhnCheck(digits: string): boolean, the Luhn checksum used for credit card numbers. input has only digits and is not empty',
    functionName: 'luhnCheck',
    solution: `function luhnCheck(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    let d = Number(digits[digits.length - 1 - i]);
    if (i % 2 === 1) {
      d *= 2;
      if (d > 9) d -= 9;
    }
    sum += d;
  }
  return sum % 10 === 0;
}
`,
    tests: cases`
      "4539578763621486" => true
      "79927398713" => true
      "79927398710" => false
      "0" => true
      "18" => true
      "19" => false
      "4111111111111111" => true
    `,
  },
  {
    id: 'single-everyday-ipv4',
    kind: 'single',
    prompt:
      'is a string a valid ipv4 address? four parts with dots, every part a number 0-255 without leading zeros',
    functionName: null,
    solution: `function isIPv4(text: string): boolean {
  const parts = text.split('.');
  if (parts.length !== 4) return false;
  return parts.every((part) => /^(0|[1-9][0-9]{0,2})$/.test(part) && Number(part) <= 255);
}
`,
    tests: cases`
      "192.168.0.1" => true
      "256.1.1.1" => false
      "1.2.3" => false
      "01.2.3.4" => false
      "0.0.0.0" => true
      "" => false
      "a.b.c.d" => false
      "255.255.255.255" => true
      "10.20.100.7" => true
    `,
  },
  {
    id: 'single-everyday-binary-search',
    kind: 'single',
    prompt: `binarySearch(sorted: number[], target: number): number
Index of target in an ascending array without duplicates, -1 if not found.`,
    functionName: 'binarySearch',
    solution: `function binarySearch(sorted: number[], target: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const mid = Math.floor((low + high) / 2);
    if (sorted[mid] === target) return mid;
    if (sorted[mid] < target) low = mid + 1;
    else high = mid - 1;
  }
  return -1;
}
`,
    tests: cases`
      [1, 3, 5, 7], 5 => 2
      [1, 3, 5, 7], 4 => -1
      [], 1 => -1
      [2], 2 => 0
      [1, 2, 3, 4, 5], 1 => 0
      [1, 2, 3, 4, 5], 5 => 4
      [1, 2], 9 => -1
    `,
  },
  {
    id: 'single-everyday-merge-sorted',
    kind: 'single',
    prompt:
      'merge two already sorted (ascending) arrays into one sorted array. mergeSorted(a: number[], b: number[])',
    functionName: 'mergeSorted',
    solution: `function mergeSorted(a: number[], b: number[]): number[] {
  const result: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (j >= b.length || (i < a.length && a[i] <= b[j])) result.push(a[i++]);
    else result.push(b[j++]);
  }
  return result;
}
`,
    tests: cases`
      [1, 3, 5], [2, 4] => [1, 2, 3, 4, 5]
      [], [1] => [1]
      [1, 2], [] => [1, 2]
      [], [] => []
      [1, 1], [1] => [1, 1, 1]
      [-2, 10], [-3, 9, 11] => [-3, -2, 9, 10, 11]
    `,
  },
  {
    id: 'single-everyday-max-subarray',
    kind: 'single',
    prompt: 'largest sum of a contiguous subarray (at least one element, array not empty)',
    functionName: null,
    solution: `function maxSubarraySum(numbers: number[]): number {
  let best = numbers[0];
  let current = numbers[0];
  for (const n of numbers.slice(1)) {
    current = Math.max(n, current + n);
    best = Math.max(best, current);
  }
  return best;
}
`,
    tests: cases`
      [1, 2, 3] => 6
      [-2, 1, -3, 4, -1, 2, 1, -5, 4] => 6
      [-3, -1, -2] => -1
      [5] => 5
      [2, -1, 2] => 3
      [-5, 4, -5] => 4
      [0, 0] => 0
    `,
  },
  {
    id: 'single-everyday-stairs',
    kind: 'single',
    prompt: 'in how many ways can you climb n steps taking 1 or 2 at a time? n >= 1',
    functionName: null,
    solution: `function climbStairs(n: number): number {
  let a = 1;
  let b = 1;
  for (let i = 2; i <= n; i++) {
    [a, b] = [b, a + b];
  }
  return b;
}
`,
    tests: cases`
      1 => 1
      2 => 2
      3 => 3
      4 => 5
      5 => 8
      10 => 89
    `,
  },
  {
    id: 'single-everyday-stock-profit',
    kind: 'single',
    prompt:
      'prices of a stock day by day in an array. buy once, sell once on a later day, whats the best possible profit? 0 if you cant make any, also for an empty array',
    functionName: null,
    solution: `function maxProfit(prices: number[]): number {
  let best = 0;
  let lowest = Infinity;
  for (const price of prices) {
    lowest = Math.min(lowest, price);
    best = Math.max(best, price - lowest);
  }
  return best;
}
`,
    tests: cases`
      [7, 1, 5, 3, 6, 4] => 5
      [7, 6, 4, 3] => 0
      [] => 0
      [5] => 0
      [1, 2] => 1
      [3, 8, 1, 5] => 5
      [2, 10, 1, 9] => 8
    `,
  },
  {
    id: 'single-everyday-word-count',
    kind: 'single',
    prompt: 'count the words of a text, they are seperated by any whitespace, empty or blank text has 0',
    functionName: null,
    solution: `function wordCount(text: string): number {
  return text.split(/\\s+/).filter((word) => word !== '').length;
}
`,
    tests: cases`
      "hello world" => 2
      "" => 0
      "   " => 0
      " a  b\tc\nd " => 4
      "one" => 1
      "it's five o'clock" => 3
    `,
  },
  {
    id: 'single-everyday-letter-frequency',
    kind: 'single',
    prompt:
      'count how often each letter occurs in a text. only a-z, upper case counts as lower case. result: object letter -> count',
    functionName: null,
    solution: `function letterFrequency(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const c of text.toLowerCase()) {
    if (c >= 'a' && c <= 'z') counts[c] = (counts[c] ?? 0) + 1;
  }
  return counts;
}
`,
    tests: cases`
      "abA" => {"a": 2, "b": 1}
      "" => {}
      "123 !?" => {}
      "Hello" => {"h": 1, "e": 1, "l": 2, "o": 1}
      "z z z" => {"z": 3}
      "Mm-Nn" => {"m": 2, "n": 2}
    `,
  },
  {
    id: 'single-everyday-average-word-length',
    kind: 'single',
    prompt: 'average word length of a text with words separated by one space. empty text gives 0',
    functionName: null,
    solution: `function averageWordLength(text: string): number {
  if (text === '') return 0;
  const words = text.split(' ');
  return words.reduce((sum, word) => sum + word.length, 0) / words.length;
}
`,
    tests: cases`
      "ab abcd" => 3
      "" => 0
      "hello" => 5
      "a bb ccc" => 2
      "one two six" => 3
      "a bb" => 1.5
    `,
  },
  {
    id: 'single-everyday-celsius',
    kind: 'single',
    prompt: 'celsiusToFahrenheit(c: number): number',
    functionName: 'celsiusToFahrenheit',
    solution: `function celsiusToFahrenheit(c: number): number {
  return (c * 9) / 5 + 32;
}
`,
    tests: cases`
      0 => 32
      100 => 212
      -40 => -40
      37 => 98.6
      10 => 50
      20.5 => 68.9
    `,
  },
  {
    id: 'single-everyday-km-to-miles',
    kind: 'single',
    prompt: 'kilometers to miles, one mile is 1.609344 km',
    functionName: null,
    solution: `function kmToMiles(km: number): number {
  return km / 1.609344;
}
`,
    tests: cases`
      1.609344 => 1
      0 => 0
      16.09344 => 10
      160.9344 => 100
      3.218688 => 2
      0.804672 => 0.5
    `,
  },
];
