import { type EditFamily, editFamily } from '../edit-family.js';

export const edits: readonly EditFamily[] = [
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
];
