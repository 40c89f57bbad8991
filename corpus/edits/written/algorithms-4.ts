/** Edits of small algorithms, second part: simulations, graphs, recursion, stacks, bases, and the rewrites. */
import type { TestCase } from '../../family.js';
import { type EditFamily, editFamily } from '../edit-family.js';

export const edits: readonly EditFamily[] = [
  editFamily({
    name: 'algorithms-2-last-in-circle',
    change: 'fix',
    original: `function lastInCircle(people: string[], step: number): string {
  const circle = [...people];
  let index = 0;
  while (circle.length > 1) {
    index = (index + step) % circle.length;
    circle.splice(index, 1);
  }
  return circle[0];
}`,
    code: `function lastInCircle(people: string[], step: number): string {
  const circle = [...people];
  let index = 0;
  while (circle.length > 1) {
    index = (index + step - 1) % circle.length;
    circle.splice(index, 1);
  }
  return circle[0];
}`,
    functionName: 'lastInCircle',
    instructions: [
      'we count one person too far before somebody leaves',
      'With step 2 the second person has to go first, but it removes the third.',
      "lastInCircle(['a', 'b', 'c'], 2) should be 'c' (b leaves, then a)",
      'fix: counting starts with the current person as 1',
      'step = 1 must remove the first person first. Right now the first one is skipped.',
      'Off by one in the counting-out rhyme: the person at the current index is number 1. Please correct.',
      'Why is person number step + 1 removed instead of number step?',
      'index is moved one place too many each round',
      'the wrong persn gets eliminated, always the next one',
      'Every step-th person leaves, starting to count at index 0 with one.',
      'review: (index + step) should account for the current element, which counts as one',
    ],
    tests: [
      [[['a', 'b', 'c'], 2], 'c'],
      [[['a', 'b', 'c', 'd', 'e'], 3], 'd'],
      [[['a', 'b', 'c', 'd'], 1], 'd'],
      [[['x'], 7], 'x'],
      [[['a', 'b'], 2], 'a'],
      [[['a', 'b', 'c', 'd', 'e'], 2], 'c'],
    ],
  }),
  editFamily({
    name: 'algorithms-2-reachable-cycle',
    change: 'fix',
    original: `function reachable(edges: [number, number][], start: number): number[] {
  const seen = new Set<number>([start]);
  const queue = [start];
  while (queue.length > 0) {
    const node = queue.shift();
    for (const [a, b] of edges) {
      if (a === node) {
        seen.add(b);
        queue.push(b);
      }
    }
  }
  return [...seen].sort((x, y) => x - y);
}`,
    code: `function reachable(edges: [number, number][], start: number): number[] {
  const seen = new Set<number>([start]);
  const queue = [start];
  while (queue.length > 0) {
    const node = queue.shift();
    for (const [a, b] of edges) {
      if (a === node && !seen.has(b)) {
        seen.add(b);
        queue.push(b);
      }
    }
  }
  return [...seen].sort((x, y) => x - y);
}`,
    functionName: 'reachable',
    instructions: [
      'hangs forever if the graph has a cycle',
      'reachable([[1, 2], [2, 1]], 1) never returns, I expect [1, 2]',
      'Nodes that were already seen should not go into the queue again.',
      'fix: endless loop on cycles',
      'Why does my page freeze when two nodes point at each other? Please repair it.',
      'skip visited nodes',
      'The set of seen nodes is filled but never asked; a loop in the graph keeps it running.',
      'A self edge like [3, 3] makes it run until memory is gone.',
      'dont enqueue b when it has been visted before',
      'Please make it terminate for cyclic graphs too.',
      'infinite loop when a path leads back to start',
    ],
    tests: [
      [
        [
          [
            [1, 2],
            [2, 1],
          ],
          1,
        ],
        [1, 2],
      ],
      [[[[3, 3]], 3], [3]],
      [[[], 4], [4]],
      [
        [
          [
            [1, 2],
            [2, 3],
            [4, 5],
          ],
          1,
        ],
        [1, 2, 3],
      ],
      [
        [
          [
            [1, 2],
            [2, 3],
            [3, 1],
            [3, 10],
          ],
          2,
        ],
        [1, 2, 3, 10],
      ],
    ],
  }),
  editFamily({
    name: 'algorithms-2-power-odd',
    change: 'fix',
    original: `const power = (base: number, exp: number): number => {
  if (exp === 0) return 1;
  const half = power(base, Math.floor(exp / 2));
  return half * half;
};`,
    code: `const power = (base: number, exp: number): number => {
  if (exp === 0) return 1;
  const half = power(base, Math.floor(exp / 2));
  return exp % 2 === 0 ? half * half : half * half * base;
};`,
    functionName: 'power',
    instructions: [
      'power(2, 3) gives 1, should be 8',
      'odd exponents lose one factor',
      'Everything comes out as 1. For odd exponents the remaining factor has to be multiplied in.',
      'fix: handle odd exponents',
      'Why is 5 to the power of 1 equal to 1?',
      'Rounding down exp / 2 drops a factor when exp is odd; please multiply by base once more in that case.',
      'the odd case is missing',
      'power(3, 2) should be 9. I always get 1.',
      'if exp is not even, the result needs another times base',
      'squaring alone isnt enougth, exponent 7 = 3 + 3 + 1',
      'I think the extra base for an odd exp was forgotten in the return.',
    ],
    tests: [
      [[2, 3], 8],
      [[5, 1], 5],
      [[3, 2], 9],
      [[7, 0], 1],
      [[2, 10], 1024],
      [[-2, 5], -32],
    ],
  }),
  editFamily({
    name: 'algorithms-2-streak-reset',
    change: 'fix',
    slots: { win: ['W', 'win', 'up', 'yes'] },
    original: `function longestStreak(results: string[]): number {
  let best = 0;
  let run = 0;
  for (let i = 0; i < results.length; i++) {
    if (results[i] === '{win}') {
      run++;
      best = Math.max(best, run);
    }
  }
  return best;
}`,
    code: `function longestStreak(results: string[]): number {
  let best = 0;
  let run = 0;
  for (let i = 0; i < results.length; i++) {
    if (results[i] === '{win}') {
      run++;
      best = Math.max(best, run);
    } else {
      run = 0;
    }
  }
  return best;
}`,
    functionName: 'longestStreak',
    instructions: [
      "counts all '{win}' entries, not the longest run of them",
      'the streak has to start over after anything else',
      'Something other than {win} in between should break the streak. It doesn’t.',
      'fix: reset run',
      "longestStreak(['{win}', '-', '{win}']) is 2 and should be 1",
      'Why do interruptions not matter? I want the longest uninterrupted sequence of {win}.',
      'run is never set back to 0',
      'forgot to reset the counter when the result isn’t {win}',
      'Please fix: only consecutive {win} belong together.',
      'streek continues after a break',
      'review: an else branch that ends the current run is missing',
    ],
    tests: ({ win: w }) =>
      [
        [[[w, '-', w]], 1],
        [[[w, w, '-', w]], 2],
        [[[]], 0],
        [[['-', '-']], 0],
        [[[w, '-', w, w, w, '-', w]], 3],
        [[[w, w]], 2],
      ] as TestCase[],
  }),
  editFamily({
    name: 'algorithms-2-ranks-mutation',
    change: 'fix',
    original: `function ranks(scores: number[]): number[] {
  const ordered = scores.sort((a, b) => b - a);
  return scores.map((score) => ordered.indexOf(score) + 1);
}`,
    code: `function ranks(scores: number[]): number[] {
  const ordered = [...scores].sort((a, b) => b - a);
  return scores.map((score) => ordered.indexOf(score) + 1);
}`,
    functionName: 'ranks',
    instructions: [
      'ranks([50, 80, 65]) gives [1, 2, 3] instead of [3, 1, 2]',
      'the input array is sorted in place',
      'Always returns 1, 2, 3, ... no matter in which order the scores are.',
      'fix: do not mutate scores',
      'Please sort a copy, the order of the scores is needed afterwards.',
      'Why are the ranks ascending every time? I think sort changes the argument.',
      'After the call my own list is in another order. Work on a copy please.',
      'sort() modifies scores so the map below sees the sorted list',
      'rank of the first player is always 1, even if his score is the lowest',
      'make a copie before sorting',
      'Ranks must follow the original order of the scores.',
    ],
    tests: [
      [[[50, 80, 65]], [3, 1, 2]],
      [[[1, 2]], [2, 1]],
      [[[]], []],
      [[[7]], [1]],
      [[[10, 30, 30]], [3, 1, 1]],
      [[[9, 8, 7]], [1, 2, 3]],
    ],
  }),
  editFamily({
    name: 'algorithms-2-search-insertion-point',
    change: 'change',
    original: `function search(list: number[], wanted: number): number {
  let first = 0;
  let last = list.length - 1;
  while (first <= last) {
    const middle = first + Math.floor((last - first) / 2);
    if (list[middle] === wanted) return middle;
    if (list[middle] > wanted) last = middle - 1;
    else first = middle + 1;
  }
  return -1;
}`,
    code: `function search(list: number[], wanted: number): number {
  let first = 0;
  let last = list.length - 1;
  while (first <= last) {
    const middle = first + Math.floor((last - first) / 2);
    if (list[middle] === wanted) return middle;
    if (list[middle] > wanted) last = middle - 1;
    else first = middle + 1;
  }
  return first;
}`,
    functionName: 'search',
    instructions: [
      'return the position where it would be inserted instead of -1',
      'If the value is not there, tell me where it belongs.',
      'search([1, 3], 2) → 1 please (index where 2 would go)',
      'not found: give the insertion index, not -1',
      'I never want -1. For a missing number I want the index at which it keeps the list sorted.',
      'Could search return the insertion point when nothing matches?',
      'feat: missing values yield the index they should be inserted at',
      'When wanted is absent, answer with the number of elements that are smaller.',
      'no -1 anymore, use the place where the number shoud be put in',
      'For an empty list the result has to be 0, for a number larger than all of them the length; in general the insert position.',
    ],
    tests: [
      [[[1, 3], 2], 1],
      [[[1, 3], 3], 1],
      [[[], 5], 0],
      [[[1, 3], 9], 2],
      [[[4, 6, 8], 1], 0],
      [[[4, 6, 8], 7], 2],
    ],
  }),
  editFamily({
    name: 'algorithms-2-rpn-operator',
    change: 'change',
    slots: { op: ['-', '%', '**', '/'] },
    original: `function evaluate(expression: string): number {
  const ops: Record<string, (a: number, b: number) => number> = {
    '+': (a, b) => a + b,
    '*': (a, b) => a * b,
  };
  const stack: number[] = [];
  for (const token of expression.split(' ')) {
    if (token in ops) {
      const right = stack.pop()!;
      const left = stack.pop()!;
      stack.push(ops[token](left, right));
    } else stack.push(Number(token));
  }
  return stack[0];
}`,
    code: `function evaluate(expression: string): number {
  const ops: Record<string, (a: number, b: number) => number> = {
    '+': (a, b) => a + b,
    '*': (a, b) => a * b,
    '{op}': (a, b) => a {op} b,
  };
  const stack: number[] = [];
  for (const token of expression.split(' ')) {
    if (token in ops) {
      const right = stack.pop()!;
      const left = stack.pop()!;
      stack.push(ops[token](left, right));
    } else stack.push(Number(token));
  }
  return stack[0];
}`,
    functionName: 'evaluate',
    instructions: [
      'support {op} too',
      'Please add the operator {op} next to + and *.',
      "evaluate('7 2 {op}') should work (7 {op} 2)",
      'add {op} to the operators, meaning the same as in JavaScript',
      'feat: {op} operator',
      'I also need {op} in my expressions. Can you extend the calculator?',
      'The calculator knows + and *. Teach it {op}.',
      'operator {op} is missing from the table',
      'What about {op}? It should be a third opperator.',
      'Postfix expressions may contain {op} as well; left {op} right.',
      'as a user I want to use {op} so that I can calculate more than sums and products',
    ],
    tests: ({ op }) => {
      const values: Record<string, number[]> = {
        '-': [5, 1, 10],
        '%': [1, 1, 4],
        '**': [49, 625, 84],
        '/': [3.5, 1.25, 7.5],
      };
      const [a, b, c] = values[String(op)] ?? [];
      return [
        [[`7 2 ${op}`], a],
        [[`2 3 + 4 ${op}`], b],
        [[`9 2 ${op} 3 +`], c],
        [['2 3 *'], 6],
        [['8'], 8],
        [['1 2 3 * +'], 7],
      ] as unknown as TestCase[];
    },
  }),
  editFamily({
    name: 'algorithms-2-distinct-prime-factors',
    change: 'change',
    original: `function primeFactors(n: number): number[] {
  const factors: number[] = [];
  let rest = n;
  for (let p = 2; p <= rest; p++) {
    while (rest % p === 0) {
      factors.push(p);
      rest /= p;
    }
  }
  return factors;
}`,
    code: `function primeFactors(n: number): number[] {
  const factors: number[] = [];
  let rest = n;
  for (let p = 2; p <= rest; p++) {
    while (rest % p === 0) {
      if (!factors.includes(p)) factors.push(p);
      rest /= p;
    }
  }
  return factors;
}`,
    functionName: 'primeFactors',
    instructions: [
      'each prime only once',
      'primeFactors(12) → [2, 3]',
      'I want the distinct prime factors, no repetitions.',
      'Please leave out duplicates: 8 should give [2].',
      'Can you make it list every factor a single time, however often it divides n?',
      'change: unique factors',
      'skip a factor that is in the list already',
      'The result should not repeat primes.',
      'dont push the same prime twise',
      'We only need to know which primes divide n, not how often.',
    ],
    tests: [
      [[12], [2, 3]],
      [[8], [2]],
      [[1], []],
      [[7], [7]],
      [[90], [2, 3, 5]],
      [[49], [7]],
    ],
  }),
];
