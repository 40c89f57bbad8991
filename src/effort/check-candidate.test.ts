import { describe, expect, it } from 'vitest';
import { inProcessVerifier } from '../testing/in-process-verifier.js';
import { checkCandidate, expectationOf } from './check-candidate.js';

const verifier = inProcessVerifier();
const check = (instruction: string, text: string) =>
  checkCandidate(text, expectationOf(instruction), { verifier });

describe('expectationOf()', () => {
  it('keeps the examples of the function that is asked for, and those without a name', () => {
    expect(expectationOf('addAll([1]) returns 1, round(1.5) is 2. e.g. [2] → 2. Name it addAll')).toEqual({
      name: 'addAll',
      parameters: null,
      examples: [
        [[[1]], 1],
        [[[2]], 2],
      ],
      empty: null,
    });
    expect(expectationOf('sumAll(values). f([1]) returns 1').examples).toEqual([[[[1]], 1]]);
  });

  it('takes no example when two names are called and none is asked for', () => {
    expect(expectationOf('as first(1) is 2, so second(1) is 3')).toMatchObject({ name: null, examples: [] });
  });
});

describe('checkCandidate()', () => {
  const good = 'function double(n: number): number {\n  return 2 * n;\n}';

  it('finds no fault in a right answer, fenced or not', async () => {
    for (const text of [good, `Sure:\n\`\`\`ts\n${good}\n\`\`\``]) {
      const checked = await check('double(n): twice n. double(2) returns 4', text);
      expect(checked).toMatchObject({ faults: [], examplesPassed: 1, examplesTotal: 1, failedExample: null });
      expect(checked.subject!.name).toBe('double');
    }
  });

  it('places a fault in the text, behind a fence too', async () => {
    for (const around of ['', 'Here:\n```ts\n']) {
      const text = around + good.replace('* n', '* m');
      const { faults } = await check('double(n): twice n', text);
      const fault = faults.find(({ kind }) => kind === 'type')!;
      expect(fault.message).toBe("Cannot find name 'm'.");
      expect(text.slice(fault.span!.start, fault.span!.end)).toBe('m');
      // And that the parameter is not used any more.
      expect(faults.map(({ kind }) => kind).sort()).toEqual(['type', 'warning']);
    }
  });

  it.each([
    ['double(n): twice n', good.slice(0, -1), ['syntax']],
    ['double(n): twice n', 'type A = 1;', ['missing']],
    ['twice(n): twice n', good, ['name']],
    ['double(n, times): n times', good, ['parameters']],
    ['double(n): twice n', good.replace('2 * n', '`${n}`'), ['type']],
    ['double(n): twice n, 2 → 5', good, ['example']],
    ['double(n): twice n', good.replace('n: number', 'n: number, k: number'), ['parameters', 'warning']],
    ['twice n', good, []],
  ] as const)('%s, %s: %j', async (instruction, text, kinds) => {
    const { faults } = await check(instruction, text);
    expect(faults.map(({ kind }) => kind).sort()).toEqual(kinds);
  });

  it('takes a rule for empty input as an example, unless an example gives it', async () => {
    const total = (initial: number): string =>
      `function total(values: number[]): number {\n  return values.reduce((a, b) => a + b, ${initial});\n}`;
    const rule = 'add up, 0 for an empty list';
    expect(await check(rule, total(0))).toMatchObject({ faults: [], examplesPassed: 1, examplesTotal: 1 });
    const { faults, failedExample } = await check(rule, total(1));
    expect(faults.map(({ kind }) => kind)).toEqual(['example']);
    expect(failedExample).toBe('test 1: ([]) gave 1, expected 0');
    expect(await check(`${rule}. total([]) returns 0`, total(0))).toMatchObject({ examplesTotal: 1 });
  });

  it('says which example fails', async () => {
    const { failedExample, examplesPassed } = await check('double(2) returns 4, double(3) returns 7', good);
    expect(examplesPassed).toBe(1);
    expect(failedExample).toBe('test 2: (3) gave 6, expected 7');
  });

  it('leaves an example alone that the function cannot be called with', async () => {
    expect(await check('twice n, e.g. 1, 2 → 3', good)).toMatchObject({ faults: [], examplesTotal: 0 });
  });

  it('makes a fault of a snippet on which the compiler hangs', async () => {
    const hanging = { ...verifier, inspect: async () => null };
    const { faults } = await checkCandidate(good, expectationOf('x'), { verifier: hanging });
    expect(faults.map(({ kind }) => kind)).toEqual(['syntax']);
  });
});
