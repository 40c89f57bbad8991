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
  editFamily({
    name: 'algorithms-2-compress-no-ones',
    change: 'change',
    original: `const compress = (text: string): string =>
  (text.match(/(.)\\1*/g) ?? []).map((run) => run[0] + run.length).join('');`,
    code: `const compress = (text: string): string =>
  (text.match(/(.)\\1*/g) ?? []).map((run) => run[0] + (run.length > 1 ? run.length : '')).join('');`,
    functionName: 'compress',
    instructions: [
      'no number after single characters',
      "compress('aaab') → 'a3b' instead of 'a3b1'",
      'Leave out the 1s please.',
      'A letter that stands alone should appear without a count.',
      'omit the count when it is 1',
      'Can you write the number only if a character is repeated?',
      'abc should stay abc and not become a1b1c1',
      'feat: shorter output, runs of length one are just the character',
      'the ones are superflous, remove them from the output',
      'Counts from 2 upwards only.',
      'I would prefer "xy2" over "x1y2".',
    ],
    tests: [
      [['aaab'], 'a3b'],
      [['abc'], 'abc'],
      [[''], ''],
      [['zz'], 'z2'],
      [['aabaa'], 'a2ba2'],
      [['kkkkkkkkkkk'], 'k11'],
    ],
  }),
  editFamily({
    name: 'algorithms-2-bits-padded',
    change: 'change',
    slots: { width: [4, 8, 16] },
    original: `function toBits(n: number): string {
  return n.toString(2);
}`,
    code: `function toBits(n: number): string {
  return n.toString(2).padStart({width}, '0');
}`,
    functionName: 'toBits',
    instructions: [
      'always at least {width} digits, zeros in front',
      'Please pad with leading zeros to {width} bits.',
      'I want the result to be {width} characters long, filled up with 0 on the left.',
      'pad to {width}',
      'Can toBits return a fixed width of {width}? Longer numbers may stay longer.',
      'leading zeros missing, we need {width} bit output',
      'feat: zero-pad the binary string ({width})',
      'The hardware docs show {width} binary digits, e.g. for 0 that is {width} zeros. Do it like that.',
      'fill up whith zeros until there are {width} digits',
      'toBits(1) should be a 1 with zeros before it, {width} places in total.',
      'Output short numbers with a width of {width}, left-filled with "0".',
    ],
    tests: ({ width }) => {
      const w = width as number;
      return [
        [[0], '0'.repeat(w)],
        [[1], `${'0'.repeat(w - 1)}1`],
        [[5], `${'0'.repeat(w - 3)}101`],
        [[2 ** w - 1], '1'.repeat(w)],
        [[2 ** w], `1${'0'.repeat(w)}`],
      ];
    },
  }),
  editFamily({
    name: 'algorithms-2-collatz-path',
    change: 'change',
    original: `function collatz(n: number): number {
  let steps = 0;
  while (n !== 1) {
    n = n % 2 === 0 ? n / 2 : 3 * n + 1;
    steps++;
  }
  return steps;
}`,
    code: `function collatz(n: number): number[] {
  const steps = [n];
  while (n !== 1) {
    n = n % 2 === 0 ? n / 2 : 3 * n + 1;
    steps.push(n);
  }
  return steps;
}`,
    functionName: 'collatz',
    instructions: [
      'return all the numbers on the way instead of how many steps it took, n and 1 included',
      'collatz(4) → [4, 2, 1]',
      'I need the whole sequence as an array, from n down to 1, rather than the count.',
      'Make steps an array holding every value, starting with n itself.',
      'Can it give me the path (with the start and the final 1)?',
      'change: number of steps → list of values, beginning with n and ending with 1',
      'Collect the numbers and return them; for 1 that is just [1].',
      'not the count but the sequnce please, e.g. 3 gives [3,10,5,16,8,4,2,1]',
      'Result should be the list of visited numbers including both ends.',
      'We want to draw the curve, so a count is of no use. Give back each value of n in order, the first one too.',
    ],
    tests: [
      [[4], [4, 2, 1]],
      [[1], [1]],
      [[2], [2, 1]],
      [[3], [3, 10, 5, 16, 8, 4, 2, 1]],
      [[5], [5, 16, 8, 4, 2, 1]],
    ],
  }),
  editFamily({
    name: 'algorithms-2-join-spans-gap',
    change: 'change',
    slots: { gap: [1, 2, 5, 10] },
    original: `function joinSpans(spans: { from: number; to: number }[]): { from: number; to: number }[] {
  const out: { from: number; to: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const prev = out.at(-1);
    if (prev && span.from <= prev.to) prev.to = Math.max(prev.to, span.to);
    else out.push({ ...span });
  }
  return out;
}`,
    code: `function joinSpans(spans: { from: number; to: number }[]): { from: number; to: number }[] {
  const out: { from: number; to: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const prev = out.at(-1);
    if (prev && span.from <= prev.to + {gap}) prev.to = Math.max(prev.to, span.to);
    else out.push({ ...span });
  }
  return out;
}`,
    functionName: 'joinSpans',
    instructions: [
      'also join spans when the gap between them is at most {gap}',
      'Tolerate gaps of up to {gap} (inclusive).',
      'Two spans that are no more than {gap} apart should become one.',
      'bridge holes of {gap} or less',
      'Can you merge neighbours too if there are only {gap} or fewer units between them?',
      'feat: maximum gap {gap} when joining',
      'A distance of {gap} still counts as connected; anything larger does not.',
      'join if the next one begins not later then {gap} after the end of the previous one',
      'I want small interruptions (<= {gap}) to be ignored.',
      'Spans with a pause of {gap} or shorter in between: one span please.',
      'We see many fragments with tiny holes. Please treat a hole of size {gap} and below as no hole.',
    ],
    tests: ({ gap }) => {
      const g = gap as number;
      return [
        [
          [
            [
              { from: 0, to: 5 },
              { from: 5 + g, to: 40 },
            ],
          ],
          [{ from: 0, to: 40 }],
        ],
        [
          [
            [
              { from: 0, to: 5 },
              { from: 6 + g, to: 40 },
            ],
          ],
          [
            { from: 0, to: 5 },
            { from: 6 + g, to: 40 },
          ],
        ],
        [[[]], []],
        [
          [
            [
              { from: 3, to: 9 },
              { from: 1, to: 4 },
            ],
          ],
          [{ from: 1, to: 9 }],
        ],
        [
          [
            [
              { from: 0, to: 20 },
              { from: 2, to: 3 },
            ],
          ],
          [{ from: 0, to: 20 }],
        ],
      ];
    },
  }),
  editFamily({
    name: 'algorithms-2-walk-walls',
    change: 'change',
    slots: { most: [3, 5, 9] },
    original: `function walk(moves: string): [number, number] {
  let x = 0;
  let y = 0;
  for (const m of moves) {
    if (m === 'R') x += 1;
    if (m === 'L') x -= 1;
    if (m === 'U') y += 1;
    if (m === 'D') y -= 1;
  }
  return [x, y];
}`,
    code: `function walk(moves: string): [number, number] {
  let x = 0;
  let y = 0;
  for (const m of moves) {
    if (m === 'R' && x < {most}) x += 1;
    if (m === 'L' && x > 0) x -= 1;
    if (m === 'U' && y < {most}) y += 1;
    if (m === 'D' && y > 0) y -= 1;
  }
  return [x, y];
}`,
    functionName: 'walk',
    instructions: [
      'there are walls: x and y must stay between 0 and {most}, ignore moves that would leave',
      'Skip a move that would take us below 0 or above {most}.',
      'The field goes from 0 to {most} in both directions. A step outside is simply not made.',
      'keep the robot inside 0..{most} (inclusive)',
      'Can you stop it at the borders? Coordinates 0 to {most} are valid, other moves have no effect.',
      'feat: borders at 0 and {most}, moves against the wall do nothing',
      "walk('L') should stay at [0, 0]; going right ends at {most} at the latest; the same for y.",
      'no negative positions and nothing beyond {most}, for x as well as for y; drop such moves',
      'Neither coordinate may become less than 0 or more than {most} at any time. Forbidden steps are ignored.',
      'robot shoud not run off the board (0-{most}), it just waits when it hits the edge',
    ],
    tests: ({ most }) => {
      const m = most as number;
      return [
        [['L'], [0, 0]],
        [['R'.repeat(m + 2)], [m, 0]],
        [['UURD'], [1, 1]],
        [[''], [0, 0]],
        [['DLR'], [1, 0]],
        [[`${'U'.repeat(m + 1)}D`], [0, m - 1]],
      ];
    },
  }),
  editFamily({
    name: 'algorithms-2-fizz-third-word',
    change: 'change',
    slots: { word: ['Bang', 'Pop', 'Whizz'], d: [4, 7, 11] },
    original: `function fizz(n: number): string {
  let out = '';
  if (n % 3 === 0) out += 'Fizz';
  if (n % 5 === 0) out += 'Buzz';
  return out || String(n);
}`,
    code: `function fizz(n: number): string {
  let out = '';
  if (n % 3 === 0) out += 'Fizz';
  if (n % 5 === 0) out += 'Buzz';
  if (n % {d} === 0) out += '{word}';
  return out || String(n);
}`,
    functionName: 'fizz',
    instructions: [
      'add {word} for multiples of {d}',
      'Numbers divisible by {d} get a {word} at the end.',
      "A third rule please: {d} → '{word}', after Fizz and Buzz.",
      'fizz({d}) should be "{word}"',
      'Could you extend the game so that every {d}th number also says {word} (last)?',
      'feat: {word} when n is divisible by {d}',
      'We play with one more word. It is {word} and belongs to {d}; it comes after the others.',
      'if {d} divides n, append "{word}"',
      'new word "{word}" for the multipels of {d}',
      'multiples of both 3 and {d} are Fizz{word}, of {d} alone {word}',
      'What I want: same as now, plus {word} for n % {d}.',
    ],
    tests: ({ word, d }) => {
      const k = d as number;
      return [
        [[k], `${word}`],
        [[3 * k], `Fizz${word}`],
        [[5 * k], `Buzz${word}`],
        [[15 * k], `FizzBuzz${word}`],
        [[1], '1'],
        [[15], 'FizzBuzz'],
        [[6], 'Fizz'],
      ];
    },
  }),
  editFamily({
    name: 'algorithms-2-rename-factorial',
    change: 'change',
    original: `function rec(n: number): number {
  if (n <= 1) {
    return 1;
  }
  return n * rec(n - 1);
}`,
    code: `function factorial(n: number): number {
  if (n <= 1) {
    return 1;
  }
  return n * factorial(n - 1);
}`,
    functionName: 'factorial',
    instructions: [
      'rename to factorial',
      'Please call this function factorial, rec says nothing.',
      'rec → factorial',
      'The name should be factorial.',
      'refactor: rename rec to factorial',
      'Could you give it a proper name? factorial would be right.',
      'rec is a bad name for this; make it factorial everywhere, in the recursive call too',
      'I want to call it as factorial(5).',
      'name it "factorial" insted of "rec"',
      'Review: a function should be named after what it computes. Use factorial here.',
      'Same function, new name: factorial.',
    ],
    tests: [
      [[5], 120],
      [[0], 1],
      [[1], 1],
      [[3], 6],
      [[10], 3628800],
    ],
  }),
  editFamily({
    name: 'algorithms-2-digit-product-reduce',
    change: 'rewrite',
    original: `function digitProduct(n: number): number {
  let product = 1;
  for (const ch of String(n)) {
    product *= Number(ch);
  }
  return product;
}`,
    code: `function digitProduct(n: number): number {
  return [...String(n)].reduce((product, ch) => product * Number(ch), 1);
}`,
    functionName: 'digitProduct',
    instructions: [
      'use reduce',
      'Rewrite it with reduce instead of the loop.',
      'Can this be done in a single return with reduce?',
      'no loop and no let please, reduce over the digits',
      'refactor: digitProduct as a reduce',
      'I don’t like the mutable product variable. Use reduce.',
      'Same result, but as a reduce over the characters of the number.',
      'turn the for...of into a reduce call',
      'make it one expression (reduce)',
      'pls rewrite wiht reduce, keep the behavior',
      'Please replace the accumulation loop by an array reduce.',
    ],
    tests: [
      [[234], 24],
      [[0], 0],
      [[7], 7],
      [[105], 0],
      [[999], 729],
    ],
  }),
  editFamily({
    name: 'algorithms-2-lucas-loop',
    change: 'rewrite',
    original: `function lucas(n: number): number {
  if (n === 0) return 2;
  if (n === 1) return 1;
  return lucas(n - 1) + lucas(n - 2);
}`,
    code: `function lucas(n: number): number {
  let a = 2;
  let b = 1;
  for (let i = 0; i < n; i++) {
    [a, b] = [b, a + b];
  }
  return a;
}`,
    functionName: 'lucas',
    instructions: [
      'use a loop instead of recursion',
      'lucas(40) takes ages. Please compute it iteratively with two variables.',
      'Make it iterative.',
      'no recursion: keep the last two values a and b and move them forward in a loop',
      'perf: linear time, replace the double recursion by a for loop',
      'Can you write it without the function calling itself? A loop with [a, b] = [b, a + b] would be nice.',
      'too slow because everything is calculated twice, a simple loop is better',
      'rewrite as loop, same numbers',
      'Please get rid of the exponential runtime (a loop with two variables will do).',
      'turn the recursiv version into an iterativ one',
      'Review: the naive recursion is exponential. Swap through two variables in a for loop.',
    ],
    tests: [
      [[0], 2],
      [[1], 1],
      [[2], 3],
      [[5], 11],
      [[10], 123],
    ],
  }),
  editFamily({
    name: 'algorithms-2-count-cells-flat',
    change: 'rewrite',
    slots: { wall: ['#', 'X', 'wall'] },
    original: `function countWalls(maze: string[][]): number {
  let n = 0;
  for (let i = 0; i < maze.length; i++) {
    for (let j = 0; j < maze[i].length; j++) {
      if (maze[i][j] === '{wall}') n++;
    }
  }
  return n;
}`,
    code: `function countWalls(maze: string[][]): number {
  return maze.flat().filter((c) => c === '{wall}').length;
}`,
    functionName: 'countWalls',
    instructions: [
      'use flat and filter instead of the nested loops',
      "Shorter please: flatten the maze and count what equals '{wall}' with filter.",
      'Replace both loops by flat().filter(...).length.',
      'one line with flat() and filter()',
      'Could you rewrite this without loops? flat plus filter should do.',
      'refactor: countWalls with array methods (flat, filter)',
      'I find the index loops hard to read. Flatten the grid, filter for {wall}, take the length.',
      'no i and j, no counter: flatten, filter, length',
      'Same count, functional style: flat, then filter.',
      'get rid of nestd for loops, use .flat() and .filter()',
    ],
    tests: ({ wall }) =>
      [
        [
          [
            [
              [wall, '.'],
              ['.', wall],
            ],
          ],
          2,
        ],
        [[[]], 0],
        [[[[]]], 0],
        [[[['.', ' ']]], 0],
        [[[[wall], [wall, wall]]], 3],
      ] as TestCase[],
  }),
  editFamily({
    name: 'algorithms-2-turn-right-lookup',
    change: 'rewrite',
    original: `function turnRight(direction: string): string {
  if (direction === 'N') {
    return 'E';
  } else if (direction === 'E') {
    return 'S';
  } else if (direction === 'S') {
    return 'W';
  } else if (direction === 'W') {
    return 'N';
  } else {
    return direction;
  }
}`,
    code: `function turnRight(direction: string): string {
  const next: Record<string, string> = { N: 'E', E: 'S', S: 'W', W: 'N' };
  return next[direction] ?? direction;
}`,
    functionName: 'turnRight',
    instructions: [
      'use a lookup object instead of the if chain',
      'Please replace the if/else cascade with a table.',
      'a Record from direction to next direction would be much shorter',
      'refactor: lookup table in turnRight',
      'Could this be an object lookup? Unknown directions should still come back unchanged.',
      'I’d rather see the four turns in one object.',
      'too many ifs, make it an object keyed by direction and fall back to the direction itself',
      'Map each direction to the next one in an object and read from it.',
      'simplfy: table + default',
      'Review: five branches for a mapping. Put the mapping in a constant inside the function and use ?? for the rest.',
      'Write it with an object literal and no if at all.',
    ],
    tests: [
      [['N'], 'E'],
      [['E'], 'S'],
      [['S'], 'W'],
      [['W'], 'N'],
      [['?'], '?'],
      [[''], ''],
    ],
  }),
  editFamily({
    name: 'algorithms-2-first-repeat-set',
    change: 'rewrite',
    original: `function firstRepeat(nums: number[]): number | null {
  const seen: Record<number, boolean> = {};
  for (const num of nums) {
    if (seen[num]) return num;
    seen[num] = true;
  }
  return null;
}`,
    code: `function firstRepeat(nums: number[]): number | null {
  const seen = new Set<number>();
  for (const num of nums) {
    if (seen.has(num)) return num;
    seen.add(num);
  }
  return null;
}`,
    functionName: 'firstRepeat',
    instructions: [
      'use a Set for seen',
      'A Set would be cleaner than an object with booleans. Please change that.',
      'seen should be a Set',
      'Replace the record of flags by a Set.',
      'refactor: Set instead of object in firstRepeat',
      'Why an object here? Numbers become string keys. Use a Set<number>.',
      'Can you keep track of the numbers in a Set rather than in an object?',
      'store the visted numbers in a set',
      'Review: prefer new Set() with has/add to a plain object used as a set.',
      'Same behaviour, but with has() and add() of a Set.',
    ],
    tests: [
      [[[1, 2, 1]], 1],
      [[[]], null],
      [[[3, 4, 5]], null],
      [[[2, 5, 5, 2]], 5],
      [[[0, 0]], 0],
    ],
  }),
  editFamily({
    name: 'algorithms-2-is-power-recursive',
    change: 'rewrite',
    slots: { base: [2, 3, 5, 10] },
    original: `function isPower(n: number): boolean {
  if (n < 1) return false;
  while (n % {base} === 0) {
    n /= {base};
  }
  return n === 1;
}`,
    code: `function isPower(n: number): boolean {
  if (n < 1) return false;
  if (n % {base} === 0) return isPower(n / {base});
  return n === 1;
}`,
    functionName: 'isPower',
    instructions: [
      'make it recursive',
      'Please use recursion instead of the while loop.',
      'Don’t reassign n; let the function call itself with n / {base}.',
      'recursion rather than a loop, same answers',
      'refactor: isPower recursively',
      'Could you replace the loop with a recursive call?',
      'the while should become a call of isPower with n divided by {base}',
      'For my lesson on recursion I need this without a loop.',
      'no loop: if {base} divides n, ask again for the quotient',
      'rewrite it as a recusive function',
      'I want a version that never changes its parameter and has no loop in it (recursion).',
    ],
    tests: ({ base }) => {
      const b = base as number;
      return [
        [[1], true],
        [[b * b * b], true],
        [[b], true],
        [[b * (b + 1)], false],
        [[0], false],
        [[-b], false],
      ];
    },
  }),
];
