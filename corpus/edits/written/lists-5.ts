/** Edits of functions over lists: other wishes, and other code for the same. */
import type { TestCase } from '../../family.js';
import { type EditFamily, editFamily } from '../edit-family.js';

export const edits: readonly EditFamily[] = [
  editFamily({
    name: 'lists-positions-from-one',
    change: 'change',
    original: `function positionsOf(list: string[], wanted: string): number[] {
  const found: number[] = [];
  list.forEach((item, index) => {
    if (item === wanted) found.push(index);
  });
  return found;
}`,
    code: `function positionsOf(list: string[], wanted: string): number[] {
  const found: number[] = [];
  list.forEach((item, index) => {
    if (item === wanted) found.push(index + 1);
  });
  return found;
}`,
    functionName: 'positionsOf',
    instructions: [
      'count positions from 1',
      'The first item is number 1 for our users, not 0.',
      '1-based please',
      "positionsOf(['a', 'b', 'a'], 'a') → [1, 3]",
      'Could the positions start at one instead of zero?',
      'all positions one higher',
      'People read these numbers, so begin counting with 1.',
      'change: one-based positions',
      'An item at the very front has position 1.',
      'I need line numbers (1, 2, 3 ...), at the moment these are indexes.',
      'the postions should start with 1',
      'return index plus one, its meant for humans not programers',
    ],
    tests: [
      [
        [['a', 'b', 'a'], 'a'],
        [1, 3],
      ],
      [[['x'], 'x'], [1]],
      [[['x'], 'y'], []],
      [[[], 'y'], []],
      [
        [['q', 'w', 'w', 'w'], 'w'],
        [2, 3, 4],
      ],
    ],
  }),
  editFamily({
    name: 'lists-count-above-limit-parameter',
    change: 'change',
    slots: { d: [10, 18, 100] },
    original: `function countAbove(values: number[]): number {
  return values.filter((v) => v > {d}).length;
}`,
    code: `function countAbove(values: number[], limit = {d}): number {
  return values.filter((v) => v > limit).length;
}`,
    functionName: 'countAbove',
    instructions: [
      'make the limit a parameter, default {d}',
      'I want to choose the limit: second parameter `limit`, {d} if it is left out.',
      'Please add an optional argument limit (default {d}).',
      'countAbove(values, limit = {d})',
      'Could {d} be turned into a parameter with that default?',
      'no hard-coded {d}; let callers pass a limit and fall back to {d}',
      'feat: configurable limit, {d} stays the default',
      'countAbove([1, 2, 3], 1) → 2, and without a limit it works like today',
      'Sometimes we need another threshold than {d}. Add a parameter for it, {d} by default.',
      'extract the magic number into a default parameter named limit',
      'add a limit paramter with defualt {d}',
      'the limit should be passed in as 2nd argument, if not its {d} as befor',
    ],
    tests: ({ d }) => {
      const n = d as number;
      return [
        [[[1, 2, 3], 1], 2],
        [[[n, n + 1, n + 2]], 2],
        [[[n, n + 1], n], 1],
        [[[0, 5, -5], -6], 3],
        [[[], 3], 0],
        [[[]], 0],
        [[[1, 0, -1], 0], 1],
      ] as TestCase[];
    },
  }),
  editFamily({
    name: 'lists-rewrite-product-reduce',
    change: 'rewrite',
    original: `function product(factors: number[]): number {
  let result = 1;
  for (let i = 0; i < factors.length; i++) {
    result = result * factors[i];
  }
  return result;
}`,
    code: `function product(factors: number[]): number {
  return factors.reduce((result, factor) => result * factor, 1);
}`,
    functionName: 'product',
    instructions: [
      'use reduce',
      'Please write this with reduce instead of the loop.',
      'refactor: reduce',
      'Could this be a single reduce call?',
      'replace the for loop by Array.prototype.reduce',
      'I prefer reduce here, same result.',
      'Turn the accumulation into factors.reduce(...).',
      'no let and no loop please, reduce does the same',
      'Review: this is a textbook case for reduce.',
      'Shorten it using reduce, an empty list still gives 1.',
      'rewirte with reduce',
      'can you make this functional (reduce), without teh index',
    ],
    tests: [
      [[[2, 3, 4]], 24],
      [[[]], 1],
      [[[7]], 7],
      [[[5, 0]], 0],
      [[[-2, 3]], -6],
      [[[0.5, 4]], 2],
    ],
  }),
  editFamily({
    name: 'lists-rewrite-halves-chain',
    change: 'rewrite',
    slots: { k: [2, 3, 5] },
    original: `function dividedMultiples(nums: number[]): number[] {
  const out: number[] = [];
  for (const n of nums) {
    if (n % {k} === 0) {
      out.push(n / {k});
    }
  }
  return out;
}`,
    code: `function dividedMultiples(nums: number[]): number[] {
  return nums.filter((n) => n % {k} === 0).map((n) => n / {k});
}`,
    functionName: 'dividedMultiples',
    instructions: [
      'filter and map instead of the loop',
      'Please rewrite with filter + map.',
      'as a method chain',
      'Could you do this without a loop, by filter and then map?',
      'refactor: chain filter(...).map(...)',
      'I would like the functional version: first filter the multiples of {k}, then map.',
      'get rid of `out` and the for...of, use filter/map',
      'Same behaviour, but with array methods (filter, map).',
      'Review: pushing in a loop is not needed, filter and map say it better.',
      'one return with filter and map',
      'make this shorter wtih filter and map',
      'replace the loop by a filter folowed by a map, dividing by {k} in the second',
    ],
    tests: (slots) => {
      const k = slots.k as number;
      return [
        [[[k, 1, 2 * k]], [1, 2]],
        [[[]], []],
        [[[1]], []],
        [[[0, k + 1]], [0]],
        [[[-k, 10 * k, k]], [-1, 10, 1]],
      ] as TestCase[];
    },
  }),
  editFamily({
    name: 'lists-rewrite-size-early-returns',
    change: 'rewrite',
    slots: { n: [5, 10, 20] },
    original: `function sizeLabel(list: string[]): string {
  let label: string;
  if (list.length === 0) {
    label = 'empty';
  } else {
    if (list.length < {n}) {
      label = 'small';
    } else {
      label = 'large';
    }
  }
  return label;
}`,
    code: `function sizeLabel(list: string[]): string {
  if (list.length === 0) return 'empty';
  if (list.length < {n}) return 'small';
  return 'large';
}`,
    functionName: 'sizeLabel',
    instructions: [
      'early returns please',
      'Flatten the nested ifs with early returns.',
      'refactor: return directly instead of setting label',
      'Could you get rid of the nesting and of `label`? Return right away in each case.',
      'no else, use early returns',
      'I find nested else blocks hard to read. Guard clauses would be nicer.',
      'Rewrite with one return per case and no variable.',
      'simplify: early exit for empty and small',
      'Review: use guard clauses here.',
      'drop the let and return each label at once',
      'make it flat, erly returns',
      'too much nesting, retrun immediately in every branch',
    ],
    tests: ({ n }) => {
      const list = (length: number): string[] => new Array<string>(length).fill('x');
      const limit = n as number;
      return [
        [[[]], 'empty'],
        [[['a']], 'small'],
        [[list(limit - 1)], 'small'],
        [[list(limit)], 'large'],
        [[list(limit + 5)], 'large'],
      ] as TestCase[];
    },
  }),
  editFamily({
    name: 'lists-rewrite-common-with-set',
    change: 'rewrite',
    original: `function common(left: string[], right: string[]): string[] {
  return left.filter((word) => right.includes(word));
}`,
    code: `function common(left: string[], right: string[]): string[] {
  const known = new Set(right);
  return left.filter((word) => known.has(word));
}`,
    functionName: 'common',
    instructions: [
      'use a Set for the lookup',
      'This is slow for long lists. Put the second list into a Set.',
      'perf: Set instead of includes',
      'Could you make the membership check constant time with a Set?',
      'replace right.includes by a Set lookup',
      'Please avoid the quadratic search, a Set of the right list does it.',
      'build a Set from right first, then filter with has',
      'O(n*m) → O(n+m), use a Set',
      'I would look the words up in a Set, the result stays the same.',
      'Review: includes inside filter scans the whole list every time. A Set is better.',
      'make it fatser with a Set',
      'includes is to slow here, take a set of the second array',
    ],
    tests: [
      [
        [
          ['a', 'b', 'c'],
          ['c', 'a'],
        ],
        ['a', 'c'],
      ],
      [
        [['a', 'a'], ['a']],
        ['a', 'a'],
      ],
      [[[], ['x']], []],
      [[['x'], []], []],
      [
        [
          ['p', 'q'],
          ['r', 's'],
        ],
        [],
      ],
      [[['q'], ['q', 'q']], ['q']],
    ],
  }),
];
