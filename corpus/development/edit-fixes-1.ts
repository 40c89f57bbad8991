import { cases } from './cases.js';
import type { EditTask } from './development-task.js';

export const editFixes1: readonly EditTask[] = [
  {
    id: 'edit-fixes-average-empty',
    kind: 'edit',
    change: 'fix',
    instruction: 'it returns NaN for an empty list, should be 0',
    original: `function average(numbers: number[]): number {
  let sum = 0;
  for (const n of numbers) sum += n;
  return sum / numbers.length;
}
`,
    solution: `function average(numbers: number[]): number {
  if (numbers.length === 0) return 0;
  let sum = 0;
  for (const n of numbers) sum += n;
  return sum / numbers.length;
}
`,
    functionName: 'average',
    tests: cases`
      [] => 0
      [1, 2, 3] => 2
      [5] => 5
      [1, 2] => 1.5
      [-2, 2] => 0
      [10, 20] => 15
    `,
  },
  {
    id: 'edit-fixes-sort-numeric',
    kind: 'edit',
    change: 'fix',
    instruction: 'sortNumbers([10, 9, 1]) gives [1, 10, 9]. please fix',
    original: `function sortNumbers(numbers: number[]): number[] {
  return [...numbers].sort();
}
`,
    solution: `function sortNumbers(numbers: number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}
`,
    functionName: 'sortNumbers',
    tests: cases`
      [10, 9, 1] => [1, 9, 10]
      [] => []
      [3] => [3]
      [100, 20, 3] => [3, 20, 100]
      [-1, -10, 5] => [-10, -1, 5]
      [2, 2, 1] => [1, 2, 2]
    `,
  },
  {
    id: 'edit-fixes-max-negative',
    kind: 'edit',
    change: 'fix',
    instruction: 'wrong result when all numbers are negative, it says 0. Arrays are never empty here.',
    original: `function maxValue(values: number[]): number {
  let max = 0;
  for (const value of values) {
    if (value > max) max = value;
  }
  return max;
}
`,
    solution: `function maxValue(values: number[]): number {
  let max = values[0];
  for (const value of values) {
    if (value > max) max = value;
  }
  return max;
}
`,
    functionName: 'maxValue',
    tests: cases`
      [-3, -1, -2] => -1
      [1, 2, 3] => 3
      [-5] => -5
      [0, -1] => 0
      [7, 7] => 7
      [-10, 4] => 4
    `,
  },
  {
    id: 'edit-fixes-off-by-one-range',
    kind: 'edit',
    change: 'fix',
    instruction: 'range(1, 5) should include the 5',
    original: `function range(start: number, end: number): number[] {
  const result: number[] = [];
  for (let i = start; i < end; i++) {
    result.push(i);
  }
  return result;
}
`,
    solution: `function range(start: number, end: number): number[] {
  const result: number[] = [];
  for (let i = start; i <= end; i++) {
    result.push(i);
  }
  return result;
}
`,
    functionName: 'range',
    tests: cases`
      1, 5 => [1, 2, 3, 4, 5]
      3, 3 => [3]
      0, 1 => [0, 1]
      -1, 1 => [-1, 0, 1]
      5, 1 => []
      10, 12 => [10, 11, 12]
    `,
  },
  {
    id: 'edit-fixes-replace-first-only',
    kind: 'edit',
    change: 'fix',
    instruction: 'only the first space gets removed, all of them should go',
    original: `function removeSpaces(text: string): string {
  return text.replace(' ', '');
}
`,
    solution: `function removeSpaces(text: string): string {
  return text.replace(/ /g, '');
}
`,
    functionName: 'removeSpaces',
    tests: cases`
      "a b c" => "abc"
      "" => ""
      "ab" => "ab"
      "  x  " => "x"
      "one two" => "onetwo"
      " " => ""
    `,
  },
  {
    id: 'edit-fixes-mutating-reverse',
    kind: 'edit',
    change: 'fix',
    instruction:
      'This function is supposed to leave the input array alone but callers see their array reversed. It must return { original, reversed }.',
    original: `function reversedCopy(items: number[]): { original: number[]; reversed: number[] } {
  const reversed = items.reverse();
  return { original: items, reversed };
}
`,
    solution: `function reversedCopy(items: number[]): { original: number[]; reversed: number[] } {
  const reversed = [...items].reverse();
  return { original: items, reversed };
}
`,
    functionName: 'reversedCopy',
    tests: cases`
      [1, 2, 3] => {"original": [1, 2, 3], "reversed": [3, 2, 1]}
      [] => {"original": [], "reversed": []}
      [5] => {"original": [5], "reversed": [5]}
      [1, 2] => {"original": [1, 2], "reversed": [2, 1]}
      [0, 0, 1] => {"original": [0, 0, 1], "reversed": [1, 0, 0]}
      [9, 8, 7, 6] => {"original": [9, 8, 7, 6], "reversed": [6, 7, 8, 9]}
    `,
  },
  {
    id: 'edit-fixes-leap-century',
    kind: 'edit',
    change: 'fix',
    instruction: '1900 is no leap year but 2000 is, this gets 1900 wrong',
    original: `function isLeapYear(year: number): boolean {
  return year % 4 === 0;
}
`,
    solution: `function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
`,
    functionName: 'isLeapYear',
    tests: cases`
      1900 => false
      2000 => true
      2024 => true
      2023 => false
      2100 => false
      1996 => true
    `,
  },
  {
    id: 'edit-fixes-prime-one',
    kind: 'edit',
    change: 'fix',
    instruction: 'isPrime(1) and isPrime(0) return true. fix it',
    original: `function isPrime(n: number): boolean {
  for (let i = 2; i * i <= n; i++) {
    if (n % i === 0) return false;
  }
  return true;
}
`,
    solution: `function isPrime(n: number): boolean {
  if (n < 2) return false;
  for (let i = 2; i * i <= n; i++) {
    if (n % i === 0) return false;
  }
  return true;
}
`,
    functionName: 'isPrime',
    tests: cases`
      1 => false
      0 => false
      2 => true
      9 => false
      13 => true
      49 => false
    `,
  },
  {
    id: 'edit-fixes-prime-squares',
    kind: 'edit',
    change: 'fix',
    instruction: 'says 9 and 25 are prime??',
    original: `function isPrimeNumber(n: number): boolean {
  if (n < 2) return false;
  for (let i = 2; i * i < n; i++) {
    if (n % i === 0) return false;
  }
  return true;
}
`,
    solution: `function isPrimeNumber(n: number): boolean {
  if (n < 2) return false;
  for (let i = 2; i * i <= n; i++) {
    if (n % i === 0) return false;
  }
  return true;
}
`,
    functionName: 'isPrimeNumber',
    tests: cases`
      9 => false
      25 => false
      4 => false
      2 => true
      7 => true
      1 => false
      15 => false
    `,
  },
  {
    id: 'edit-fixes-palindrome-case',
    kind: 'edit',
    change: 'fix',
    instruction: 'should also work for "Level", right now it returns false because of the capital L',
    original: `function isPalindrome(word: string): boolean {
  const reversed = word.split('').reverse().join('');
  return word === reversed;
}
`,
    solution: `function isPalindrome(word: string): boolean {
  const lower = word.toLowerCase();
  const reversed = lower.split('').reverse().join('');
  return lower === reversed;
}
`,
    functionName: 'isPalindrome',
    tests: cases`
      "Level" => true
      "level" => true
      "" => true
      "Ab" => false
      "aBBA" => true
      "hello" => false
    `,
  },
  {
    id: 'edit-fixes-fizz-order',
    kind: 'edit',
    change: 'fix',
    instruction: 'fizz(15) should be "FizzBuzz" but i get "Fizz"',
    original: `function fizz(n: number): string {
  if (n % 3 === 0) return 'Fizz';
  if (n % 5 === 0) return 'Buzz';
  if (n % 15 === 0) return 'FizzBuzz';
  return String(n);
}
`,
    solution: `function fizz(n: number): string {
  if (n % 15 === 0) return 'FizzBuzz';
  if (n % 3 === 0) return 'Fizz';
  if (n % 5 === 0) return 'Buzz';
  return String(n);
}
`,
    functionName: 'fizz',
    tests: cases`
      15 => "FizzBuzz"
      3 => "Fizz"
      5 => "Buzz"
      7 => "7"
      30 => "FizzBuzz"
      9 => "Fizz"
    `,
  },
  {
    id: 'edit-fixes-reduce-empty',
    kind: 'edit',
    change: 'fix',
    instruction:
      'it crashes with "Reduce of empty array with no initial value". For an empty list it should return ""',
    original: `function longestName(names: string[]): string {
  return names.reduce((best, name) => (name.length > best.length ? name : best));
}
`,
    solution: `function longestName(names: string[]): string {
  return names.reduce((best, name) => (name.length > best.length ? name : best), '');
}
`,
    functionName: 'longestName',
    tests: cases`
      [] => ""
      ["Al", "Anna"] => "Anna"
      ["Bo"] => "Bo"
      ["Ann", "Bob"] => "Ann"
      ["", "x"] => "x"
      ["abc", "ab", "abcd"] => "abcd"
    `,
  },
  {
    id: 'edit-fixes-counts-undefined',
    kind: 'edit',
    change: 'fix',
    instruction: 'All the counts come out as NaN (or null in JSON). Whats wrong? please repair',
    original: `function countWords(words: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) {
    counts[word] = counts[word] + 1;
  }
  return counts;
}
`,
    solution: `function countWords(words: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) {
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
}
`,
    functionName: 'countWords',
    tests: cases`
      ["a", "b", "a"] => {"a": 2, "b": 1}
      [] => {}
      ["x"] => {"x": 1}
      ["A", "a"] => {"A": 1, "a": 1}
      ["q", "q", "q"] => {"q": 3}
      ["one", "two"] => {"one": 1, "two": 1}
    `,
  },
  {
    id: 'edit-fixes-string-sum',
    kind: 'edit',
    change: 'fix',
    instruction: 'sumStrings(["1", "2"]) gives "012" instead of 3',
    original: `function sumStrings(values: string[]): number {
  let sum: any = 0;
  for (const value of values) {
    sum += value;
  }
  return sum;
}
`,
    solution: `function sumStrings(values: string[]): number {
  let sum = 0;
  for (const value of values) {
    sum += Number(value);
  }
  return sum;
}
`,
    functionName: 'sumStrings',
    tests: cases`
      ["1", "2"] => 3
      [] => 0
      ["10"] => 10
      ["-1", "1"] => 0
      ["1.5", "2.5"] => 4
      ["7", "0", "3"] => 10
    `,
  },
  {
    id: 'edit-fixes-zero-falsy',
    kind: 'edit',
    change: 'fix',
    instruction:
      'bug: returns the fallback when the first number is 0. it should only use the fallback if the list is empty',
    original: `function firstNumber(numbers: number[], fallback: number): number {
  return numbers[0] || fallback;
}
`,
    solution: `function firstNumber(numbers: number[], fallback: number): number {
  return numbers[0] ?? fallback;
}
`,
    functionName: 'firstNumber',
    tests: cases`
      [0, 1], 9 => 0
      [], 9 => 9
      [5], 9 => 5
      [-1], 0 => -1
      [], 0 => 0
      [0], 1 => 0
    `,
  },
];
