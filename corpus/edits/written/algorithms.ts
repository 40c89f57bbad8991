/** Edits of small algorithms: searching, stacks, intervals, primes, bases, runs, matrices, grids. */
import type { TestCase } from '../../family.js';
import { type EditFamily, editFamily } from '../edit-family.js';

export const edits: readonly EditFamily[] = [
  editFamily({
    name: 'algorithms-binary-search-last',
    change: 'fix',
    original: `function findIndex(sorted: number[], target: number): number {
  let lo = 0;
  let hi = sorted.length - 1;
  while (lo < hi) {
    const mid = Math.floor((lo + hi) / 2);
    if (sorted[mid] === target) return mid;
    if (sorted[mid] < target) lo = mid + 1;
    else hi = mid - 1;
  }
  return -1;
}`,
    code: `function findIndex(sorted: number[], target: number): number {
  let lo = 0;
  let hi = sorted.length - 1;
  while (lo <= hi) {
    const mid = Math.floor((lo + hi) / 2);
    if (sorted[mid] === target) return mid;
    if (sorted[mid] < target) lo = mid + 1;
    else hi = mid - 1;
  }
  return -1;
}`,
    functionName: 'findIndex',
    instructions: [
      'findIndex([5], 5) is -1, expected 0',
      'Some values that are definitely in the list are not found, the last one for example. Please repair it.',
      'binary search gives up one step too early',
      'fix: look at the element when lo and hi meet',
      'Why do I get -1 for a list with a single element that matches?',
      'the loop must also run when only one candidate is left',
      'findIndex([1, 3, 5], 5) → should be 2, we get -1',
      'Bug: the last remaining position is never compared with the target.',
      'doesnt find the only elemnt of a one-element list',
      'Reviewer: your loop condition excludes the case lo === hi, so elements get missed.',
      'Can you make the search find the first and the last entry too? Right now it says they are missing.',
    ],
    tests: [
      [[[5], 5], 0],
      [[[1, 3, 5], 5], 2],
      [[[1, 3, 5], 1], 0],
      [[[1, 3, 5], 4], -1],
      [[[], 4], -1],
      [[[2, 4, 6, 8], 8], 3],
    ],
  }),
  editFamily({
    name: 'algorithms-insert-position-end',
    change: 'fix',
    original: `function insertPosition(values: number[], x: number): number {
  let left = 0, right = values.length - 1;
  while (left < right) {
    const mid = (left + right) >> 1;
    if (values[mid] < x) {
      left = mid + 1;
    } else {
      right = mid;
    }
  }
  return left;
}`,
    code: `function insertPosition(values: number[], x: number): number {
  let left = 0, right = values.length;
  while (left < right) {
    const mid = (left + right) >> 1;
    if (values[mid] < x) {
      left = mid + 1;
    } else {
      right = mid;
    }
  }
  return left;
}`,
    functionName: 'insertPosition',
    instructions: [
      'insertPosition([1,3,5], 9) returns 2 but 9 belongs at index 3',
      'wrong when x is bigger than everything in the list, it should be the length then',
      'A value larger than all the others has to go at the end. At the moment it ends up before the last one.',
      'fix: allow the position after the last element',
      'the upper bound is one too small',
      'If I insert at the position I get for a new maximum, my list is not sorted any more. Please fix.',
      'for [2] and x = 3 I want 1, not 0',
      'Never returns values.length, even when x is the greatest.',
      'Shouldn’t right start at the length? Appending is impossible now.',
      'inserting past the end doesnt work, off by one',
      'Code review: the answer may be any index from 0 up to and including values.length, but right starts too low.',
      'make it handel x greater than the last value',
    ],
    tests: [
      [[[1, 3, 5], 9], 3],
      [[[1, 3, 5], 4], 2],
      [[[], 4], 0],
      [[[2], 3], 1],
      [[[2], 1], 0],
      [[[1, 3, 3, 5], 3], 1],
    ],
  }),
  editFamily({
    name: 'algorithms-balanced-unclosed',
    change: 'fix',
    original: `function isBalanced(text: string): boolean {
  const pairs: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
  const stack: string[] = [];
  for (const ch of text) {
    if ('([{'.includes(ch)) stack.push(ch);
    else if (ch in pairs && stack.pop() !== pairs[ch]) return false;
  }
  return true;
}`,
    code: `function isBalanced(text: string): boolean {
  const pairs: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
  const stack: string[] = [];
  for (const ch of text) {
    if ('([{'.includes(ch)) stack.push(ch);
    else if (ch in pairs && stack.pop() !== pairs[ch]) return false;
  }
  return stack.length === 0;
}`,
    functionName: 'isBalanced',
    instructions: [
      "isBalanced('((') says true, which is wrong",
      'brackets that are opened but never closed must give false',
      'It accepts "(a" although the bracket stays open. Can you fix that?',
      'fix: unclosed brackets count as unbalanced',
      'why is "[1, 2" balanced?',
      'You forgot to check that nothing is left on the stack at the end.',
      'Leftover opening brackets are ignored.',
      "isBalanced('{[}') is false, good, but isBalanced('{[]') is true. It should be false as well.",
      'the string "(" should not pass',
      'At the end of the text every bracket has to be closed; report false if one isnt.',
      'when stack still contians something we return true, please correct',
      'Only return true when all opened brackets have been matched.',
    ],
    tests: [
      [['(('], false],
      [['{[]'], false],
      [['([]{})'], true],
      [[''], true],
      [['(]'], false],
      [['a)'], false],
      [['f(x[0])'], true],
    ],
  }),
  editFamily({
    name: 'algorithms-merge-contained',
    change: 'fix',
    original: `function mergeRanges(ranges: [number, number][]): [number, number][] {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = merged[merged.length - 1];
    if (last && start <= last[1]) {
      last[1] = end;
    } else {
      merged.push([start, end]);
    }
  }
  return merged;
}`,
    code: `function mergeRanges(ranges: [number, number][]): [number, number][] {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = merged[merged.length - 1];
    if (last && start <= last[1]) {
      last[1] = Math.max(last[1], end);
    } else {
      merged.push([start, end]);
    }
  }
  return merged;
}`,
    functionName: 'mergeRanges',
    instructions: [
      'mergeRanges([[1, 10], [2, 3]]) gives [[1, 3]] instead of [[1, 10]]',
      'a range inside another one shortens the outer one',
      'Bug: when the second interval lies completely within the first, the merged end is too small.',
      'fix: keep the larger end when merging',
      'Please take the maximum of both ends, not simply the later one.',
      'Why does [0,9] with [1,2] become [0,2]? It should stay [0,9].',
      'nested intervals get lost',
      'The end of a merged range must never move backwards.',
      'we loose part of the range if a smaller one is containd in it',
      'I merged 8–20 with 9–12 and got 8–12. Expected 8–20.',
      'review: last[1] gets overwritten even if it was already greater',
    ],
    tests: [
      [
        [
          [
            [1, 10],
            [2, 3],
          ],
        ],
        [[1, 10]],
      ],
      [
        [
          [
            [1, 4],
            [3, 6],
          ],
        ],
        [[1, 6]],
      ],
      [
        [
          [
            [5, 6],
            [1, 2],
          ],
        ],
        [
          [1, 2],
          [5, 6],
        ],
      ],
      [[[]], []],
      [
        [
          [
            [0, 9],
            [1, 2],
            [8, 12],
          ],
        ],
        [[0, 12]],
      ],
      [
        [
          [
            [1, 2],
            [2, 3],
          ],
        ],
        [[1, 3]],
      ],
    ],
  }),
  editFamily({
    name: 'algorithms-prime-squares',
    change: 'fix',
    original: `function isPrime(n: number): boolean {
  if (n < 2) return false;
  for (let i = 2; i * i < n; i++) {
    if (n % i === 0) {
      return false;
    }
  }
  return true;
}`,
    code: `function isPrime(n: number): boolean {
  if (n < 2) return false;
  for (let i = 2; i * i <= n; i++) {
    if (n % i === 0) {
      return false;
    }
  }
  return true;
}`,
    functionName: 'isPrime',
    instructions: [
      '9 is not a prime, but isPrime(9) is true',
      'squares of primes (4, 9, 25, 49) are wrongly reported as prime',
      'Why does it say that 25 is prime?',
      'fix: try the square root as a divisor too',
      'The loop stops right before the root, so perfect squares slip through. Please correct it.',
      '4 should be false',
      'loop bound is exclusive and should be inclusive',
      'Bug report: isPrime(49) → true, expected false. Other numbers look ok.',
      'I think there is an off-by-one in the loop condition: 121 = 11 * 11 comes out as prime.',
      'dont treat square numbers as prims',
      'Please make it reject numbers like 4 and 9.',
    ],
    tests: [
      [[9], false],
      [[4], false],
      [[2], true],
      [[3], true],
      [[1], false],
      [[49], false],
      [[13], true],
    ],
  }),
  editFamily({
    name: 'algorithms-gcd-negative',
    change: 'fix',
    original: `function gcd(a: number, b: number): number {
  while (b !== 0) {
    const r = a % b;
    a = b;
    b = r;
  }
  return a;
}`,
    code: `function gcd(a: number, b: number): number {
  while (b !== 0) {
    const r = a % b;
    a = b;
    b = r;
  }
  return Math.abs(a);
}`,
    functionName: 'gcd',
    instructions: [
      'gcd(12, -18) is -6, should be 6',
      'the greatest common divisor must never be negative',
      'negative inputs → result has the wrong sign',
      'Please make the result positive also when one of the numbers is below zero.',
      'fix: sign of gcd for negative arguments',
      'Why do I get -5 for (0, -5)? A divisor should be positive.',
      'I want the absolute value in the end.',
      'gcd(-4, -6) → 2',
      'Returns a negative number for negative input. Only the returned value needs fixing.',
      'whith negative numbers the outcome is sometimes negativ',
      'Our fraction class breaks because gcd can come back below zero, can you make sure it does not?',
    ],
    tests: [
      [[12, -18], 6],
      [[-4, -6], 2],
      [[12, 18], 6],
      [[0, -5], 5],
      [[7, 0], 7],
      [[9, 28], 1],
    ],
  }),
  editFamily({
    name: 'algorithms-first-fibonacci-short',
    change: 'fix',
    original: `function firstFibonacci(count: number): number[] {
  const numbers = [0, 1];
  for (let i = 2; i < count; i++) {
    numbers.push(numbers[i - 1] + numbers[i - 2]);
  }
  return numbers;
}`,
    code: `function firstFibonacci(count: number): number[] {
  const numbers = [0, 1];
  for (let i = 2; i < count; i++) {
    numbers.push(numbers[i - 1] + numbers[i - 2]);
  }
  return numbers.slice(0, count);
}`,
    functionName: 'firstFibonacci',
    instructions: [
      'firstFibonacci(1) returns two numbers, should be [0]',
      'count 0 should give an empty array',
      'For counts below 2 there are too many numbers in the result. Please fix.',
      'never return more than count numbers',
      'fix: counts 0 and 1',
      'I asked for one Fibonacci number and got [0, 1].',
      'cut the list to the wanted length at the end, otherwise small counts are wrong',
      'What happens with count = 0? I get [0, 1], I would expect [].',
      'The array always has at least two entries, even if fewer are requested.',
      'firstFibonacci(0) → [], firstFibonacci(1) → [0]',
      'resutl is too long for 0 and 1',
    ],
    tests: [
      [[1], [0]],
      [[0], []],
      [[2], [0, 1]],
      [[3], [0, 1, 1]],
      [[7], [0, 1, 1, 2, 3, 5, 8]],
    ],
  }),
  editFamily({
    name: 'algorithms-base-zero',
    change: 'fix',
    slots: { base: [2, 3, 8] },
    original: `function inBase(value: number): string {
  let out = '';
  while (value > 0) {
    out = (value % {base}) + out;
    value = Math.floor(value / {base});
  }
  return out;
}`,
    code: `function inBase(value: number): string {
  let out = '';
  while (value > 0) {
    out = (value % {base}) + out;
    value = Math.floor(value / {base});
  }
  return out || '0';
}`,
    functionName: 'inBase',
    instructions: [
      "0 comes out as an empty string, it should be '0'",
      'inBase(0) returns ""',
      'Zero in base {base} is still written 0. Please handle it.',
      'fix: write zero as a digit',
      'Why is there nothing printed for 0?',
      'empty result for value 0, expected "0"',
      "The loop is never entered for zero so no digit is produced; return '0' in that case.",
      'base {base} conversion fails for 0',
      'Edge case missing: value = 0.',
      'I would like to see a 0 instead of an empty text when the value is zero.',
      'zero shoud become the string 0, right now its blank',
    ],
    tests: ({ base }) =>
      [0, 1, 5, 8, 26, 100].map((value) => [
        [value],
        value.toString(base as number),
      ]) as unknown as TestCase[],
  }),
];
