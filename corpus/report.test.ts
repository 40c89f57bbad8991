import { describe, expect, it } from 'vitest';
import type { Example } from './example.js';
import { reportCorpus } from './report.js';

const example = (instruction: string, code: string): Example => ({
  id: instruction,
  family: 'f',
  group: 'g',
  instruction,
  signature: null,
  functionName: 'f',
  code,
  tests: [],
});

describe('reportCorpus()', () => {
  it('counts functions with and without their literals', () => {
    const train = [
      example('a', "function f(x: string): boolean {\n  return x === 'a' && x.length > 2;\n}"),
      example('b', "function f(x: string): boolean {\n  return x === 'it\\'s' && x.length > 30;\n}"),
      example('b', "function f(x: string): boolean {\n  return x !== 'a';\n}"),
    ];
    const [figures] = reportCorpus({ train }).sets;
    expect(figures).toMatchObject({
      examples: 3,
      instructions: 2,
      functions: 3,
      functionsWithoutLiterals: 2,
    });
  });

  it('finds n-grams and instructions that training has seen', () => {
    const train = [example('sum of the even numbers in a list', '')];
    const heldOut = [
      example('Sum of the even NUMBERS please', ''),
      example('sum of the even numbers in a list', ''),
    ];
    const [overlap] = reportCorpus({ train, heldOut }, 3).overlaps;
    expect(overlap).toEqual({ set: 'heldOut', sameInstructions: 1, sharedNgrams: 9 / 10, ngrams: 10 });
  });

  it('throws when there is no set', () => {
    expect(() => reportCorpus({})).toThrow('at least one set');
  });
});
