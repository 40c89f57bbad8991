import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../evaluation/test-case.js';
import { examplesInInstruction } from './examples-in-instruction.js';

const json = fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)) as Json);
/** Backticks set code off in a request, so the parser takes none for text. */
const value = json.filter((of) => !JSON.stringify(of).includes('`'));

describe('examplesInInstruction()', () => {
  it('finds a call with its result, whatever the values and the way of saying it', () => {
    const sign = fc.constantFrom(
      ...[' returns ', ' -> ', ' => ', ' → ', ' === ', ' == ', ' is ', ' gives ', ' // ', ' should be '],
      ' should return ',
    );
    const frame = fc.constantFrom<(text: string) => string>(
      (text) => `Do it. ${text}.`,
      (text) => `For example ${text}`,
      (text) => `do it, e.g. ${text} and that is all`,
      (text) => `Do it (${text})`,
      (text) => `Do it\n${text}\nthanks`,
    );
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 3 }),
        value,
        sign,
        frame,
        (args, expected, between, around) => {
          const call = `solveIt(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
          const text = around(call + between + JSON.stringify(expected));
          const found = examplesInInstruction(text);
          expect(
            found.filter(({ name }) => name !== null),
            text,
          ).toEqual([{ name: 'solveIt', test: [args, expected] }]);
        },
      ),
    );
  });

  it('finds arguments and a result without a name', () => {
    const lead = fc.constantFrom(
      'Example: ',
      'e.g. ',
      'For example ',
      'Flip it. ',
      'flip it, like ',
      'Flip it\n- ',
    );
    const sign = fc.constantFrom(' -> ', ' → ', ' => ', '→');
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 3 }),
        value,
        lead,
        sign,
        (args, expected, before, between) => {
          const text =
            before + args.map((arg) => JSON.stringify(arg)).join(', ') + between + JSON.stringify(expected);
          expect(examplesInInstruction(text), text).toEqual([{ name: null, test: [args, expected] }]);
        },
      ),
    );
  });

  it.each([
    ['running sums: [1,2,3] → [1,3,6]', [[[[1, 2, 3]], [1, 3, 6]]]],
    ["don't loop. 'ab' -> 'ba'", [[['ab'], 'ba']]],
    ['for [1,2] give 3', [[[[1, 2]], 3]]],
    ['e.g. 70 becomes { feet: 5, inches: 10 }', [[[70], { feet: 5, inches: 10 }]]],
    ['like ([1,2], 2) => 4', [[[[1, 2], 2], 4]]],
    [
      'Input: nums = [2,7], target = 9\nOutput: [0, 1]',
      [
        [
          [[2, 7], 9],
          [0, 1],
        ],
      ],
    ],
    ['input "a" output "b"', [[['a'], 'b']]],
    [
      'f(0) -> 0, f(1) -> 1',
      [
        [[0], 0],
        [[1], 1],
      ],
    ],
    ['`f("a")` → `"b"`', [[['a'], 'b']]],
    ['f() => 5', [[[], 5]]],
    ['expect(f(1)).toBe(-2)', [[[1], -2]]],
    ['assert.deepStrictEqual(f([1]), {a: 1,});', [[[[1]], { a: 1 }]]],
    ['console.log(f(2)); // 3', [[[2], 3]]],
    [
      "f([]) returns null and f('a') === undefined.",
      [
        [[[]], null],
        [['a'], null],
      ],
    ],
    ['f(3) returns 6 because 1 + 2 + 3', [[[3], 6]]],
    ['f(5) -> 120 (5 * 4 * 3 * 2)', [[[5], 120]]],
    ['f(1) returns 2. Again: f(1) returns 2.', [[[1], 2]]],
  ] as const)('reads %j', (text, tests) => {
    expect(examplesInInstruction(text).map(({ test }) => test)).toEqual(tests);
  });

  it.each([
    'Write sum(numbers: number[]): number',
    'clamp(x, low, high) -> the number within the bounds',
    'less than 3 → 0',
    'if n is 0 → 1',
    'f(2) returns 3 elements',
    'f(2) returns 3 or 4',
    'f(2) returns 2 * 3',
    'f(2) returns 3%',
    'f(x) returns 1',
    'f([1, 2, ...]) returns 1',
    '1 → 2 → 3',
    'camelCase to snake_case, e.g. userName -> user_name',
    '(number[], number) => string',
    'numbers from 1..5 => 6',
    'Math.max(1, 2) is 2',
    'f(1) is 2, later f(1) is 3',
    'map 90 -> "A" and so on',
    'for 3 is 4',
  ])('finds nothing in %j', (text) => {
    expect(examplesInInstruction(text)).toEqual([]);
  });

  it('takes little time for a long text of brackets, numbers and quotes', () => {
    const start = performance.now();
    for (const part of ['[', '1, ', '"', "f('", 'f(1, ', '{a: [', '. 1, ']) {
      examplesInInstruction(part.repeat(10_000));
    }
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
