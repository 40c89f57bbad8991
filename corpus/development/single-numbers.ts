import { cases } from './cases.js';
import type { DevelopmentTask } from './development-task.js';

export const singleNumbers: readonly DevelopmentTask[] = [
  {
    id: 'single-numbers-clamp',
    kind: 'single',
    prompt: `clamp(value: number, min: number, max: number): number
Keep value inside [min, max].`,
    functionName: 'clamp',
    solution: `function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}
`,
    tests: cases`
      5, 0, 10 => 5
      -3, 0, 10 => 0
      42, 0, 10 => 10
      0, 0, 10 => 0
      10, 0, 10 => 10
      -7, -5, -1 => -5
      2.5, 2, 3 => 2.5
    `,
  },
  {
    id: 'single-numbers-average',
    kind: 'single',
    prompt: 'how do i get the average of a list of numbers? should give 0 for an empty list',
    functionName: null,
    solution: `function average(numbers: number[]): number {
  if (numbers.length === 0) return 0;
  let sum = 0;
  for (const n of numbers) sum += n;
  return sum / numbers.length;
}
`,
    tests: cases`
      [1, 2, 3] => 2
      [] => 0
      [5] => 5
      [1, 2] => 1.5
      [-4, 4] => 0
      [10, 20, 30, 40] => 25
    `,
  },
  {
    id: 'single-numbers-prime',
    kind: 'single',
    prompt:
      'write isPrime(n) that tells me if an integer is a prime number. 0, 1 and negatives are not prime',
    functionName: 'isPrime',
    solution: `function isPrime(n: number): boolean {
  if (n < 2) return false;
  for (let d = 2; d * d <= n; d++) {
    if (n % d === 0) return false;
  }
  return true;
}
`,
    tests: cases`
      2 => true
      1 => false
      0 => false
      -7 => false
      9 => false
      17 => true
      25 => false
      97 => true
      91 => false
    `,
  },
  {
    id: 'single-numbers-digit-sum',
    kind: 'single',
    prompt: 'sum of the digits of an integer, ignore the minus sign',
    functionName: null,
    solution: `function digitSum(n: number): number {
  let sum = 0;
  for (const c of String(Math.abs(n))) sum += Number(c);
  return sum;
}
`,
    tests: cases`
      123 => 6
      0 => 0
      -45 => 9
      9 => 9
      1000 => 1
      99999 => 45
    `,
  },
  {
    id: 'single-numbers-gcd',
    kind: 'single',
    prompt:
      'Please write a TypeScript function `gcd(a: number, b: number): number` which returns the greatest common divisor of two non-negative integers. If one of them is 0 the result is the other one.',
    functionName: 'gcd',
    solution: `function gcd(a: number, b: number): number {
  while (b !== 0) {
    [a, b] = [b, a % b];
  }
  return a;
}
`,
    tests: cases`
      12, 18 => 6
      18, 12 => 6
      7, 13 => 1
      0, 5 => 5
      5, 0 => 5
      100, 25 => 25
      0, 0 => 0
    `,
  },
  {
    id: 'single-numbers-factorial',
    kind: 'single',
    prompt: `function factorial(n: number): number
n! as usual, but return -1 if n is negative`,
    functionName: 'factorial',
    solution: `function factorial(n: number): number {
  if (n < 0) return -1;
  let result = 1;
  for (let i = 2; i <= n; i++) result *= i;
  return result;
}
`,
    tests: cases`
      0 => 1
      1 => 1
      5 => 120
      10 => 3628800
      -1 => -1
      -8 => -1
      3 => 6
    `,
  },
  {
    id: 'single-numbers-percent-change',
    kind: 'single',
    prompt:
      'change in percent from an old value to a new value (arguments in that order), eg 50 to 75 is 50. null if the old value is 0',
    functionName: null,
    solution: `function percentChange(oldValue: number, newValue: number): number | null {
  if (oldValue === 0) return null;
  return ((newValue - oldValue) / oldValue) * 100;
}
`,
    tests: cases`
      50, 75 => 50
      100, 80 => -20
      0, 10 => null
      10, 10 => 0
      4, 0 => -100
      8, 24 => 200
      1, 3 => 200
    `,
  },
  {
    id: 'single-numbers-median',
    kind: 'single',
    prompt:
      'i need the median of an array of numbers. with an even count take the mean of the two middle ones, and return null if the array is empty. The input isnt sorted and must not be changed.',
    functionName: null,
    solution: `function median(values: number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const mid = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[mid];
  return (sorted[mid - 1] + sorted[mid]) / 2;
}
`,
    tests: cases`
      [3, 1, 2] => 2
      [4, 1, 3, 2] => 2.5
      [] => null
      [7] => 7
      [10, 9, 100, 1, 5] => 9
      [5, 5] => 5
      [-1, -3] => -2
    `,
  },
  {
    id: 'single-numbers-fibonacci',
    kind: 'single',
    prompt: 'nth fibonacci number, starting with fib(0) = 0 and fib(1) = 1',
    functionName: null,
    solution: `function fibonacci(n: number): number {
  let a = 0;
  let b = 1;
  for (let i = 0; i < n; i++) {
    [a, b] = [b, a + b];
  }
  return a;
}
`,
    tests: cases`
      0 => 0
      1 => 1
      2 => 1
      7 => 13
      10 => 55
      30 => 832040
    `,
  },
  {
    id: 'single-numbers-round-up-step',
    kind: 'single',
    prompt:
      'Im rounding prices. need roundUpTo(n: number, step: number): number, the smallest multiple of step that is >= n (both integers, step > 0)',
    functionName: 'roundUpTo',
    solution: `function roundUpTo(n: number, step: number): number {
  return Math.ceil(n / step) * step;
}
`,
    tests: cases`
      12, 5 => 15
      15, 5 => 15
      0, 5 => 0
      1, 10 => 10
      99, 100 => 100
      101, 100 => 200
      7, 1 => 7
    `,
  },
  {
    id: 'single-numbers-divisors',
    kind: 'single',
    prompt: 'list all divisors of a positive integer in ascending order',
    functionName: null,
    solution: `function divisors(n: number): number[] {
  const result: number[] = [];
  for (let d = 1; d <= n; d++) {
    if (n % d === 0) result.push(d);
  }
  return result;
}
`,
    tests: cases`
      1 => [1]
      6 => [1, 2, 3, 6]
      7 => [1, 7]
      16 => [1, 2, 4, 8, 16]
      28 => [1, 2, 4, 7, 14, 28]
      30 => [1, 2, 3, 5, 6, 10, 15, 30]
    `,
  },
  {
    id: 'single-numbers-collatz',
    kind: 'single',
    prompt:
      'how many steps until n reaches 1 if you halve even numbers and replace odd n by 3n+1? n is a positive integer; 1 needs 0 steps',
    functionName: null,
    solution: `function collatzSteps(n: number): number {
  let steps = 0;
  while (n !== 1) {
    n = n % 2 === 0 ? n / 2 : 3 * n + 1;
    steps++;
  }
  return steps;
}
`,
    tests: cases`
      1 => 0
      2 => 1
      3 => 7
      6 => 8
      7 => 16
      16 => 4
      27 => 111
    `,
  },
  {
    id: 'single-numbers-reverse-digits',
    kind: 'single',
    prompt: 'reverse the digits of an integer and keep the sign, -120 becomes -21',
    functionName: null,
    solution: `function reverseDigits(n: number): number {
  const reversed = Number(String(Math.abs(n)).split('').reverse().join(''));
  return n < 0 ? -reversed : reversed;
}
`,
    tests: cases`
      123 => 321
      -120 => -21
      0 => 0
      7 => 7
      1000 => 1
      -45 => -54
    `,
  },
  {
    id: 'single-numbers-perfect-square',
    kind: 'single',
    prompt: 'isPerfectSquare(n: number): boolean. true for 0, 1, 4, 9 ... false for negatives',
    functionName: 'isPerfectSquare',
    solution: `function isPerfectSquare(n: number): boolean {
  if (n < 0) return false;
  const root = Math.round(Math.sqrt(n));
  return root * root === n;
}
`,
    tests: cases`
      0 => true
      1 => true
      2 => false
      16 => true
      15 => false
      -4 => false
      10000 => true
    `,
  },
  {
    id: 'single-numbers-rescale',
    kind: 'single',
    prompt:
      'whats the formula to map a value linearly from one range to another? give me a function with arguments value, inMin, inMax, outMin, outMax in that order',
    functionName: null,
    solution: `function rescale(value: number, inMin: number, inMax: number, outMin: number, outMax: number): number {
  return outMin + ((value - inMin) / (inMax - inMin)) * (outMax - outMin);
}
`,
    tests: cases`
      5, 0, 10, 0, 100 => 50
      0, 0, 10, 20, 30 => 20
      10, 0, 10, 20, 30 => 30
      0, -1, 1, 0, 1 => 0.5
      3, 1, 5, 10, 0 => 5
      15, 0, 10, 0, 100 => 150
    `,
  },
];
