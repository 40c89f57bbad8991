import { describe, expect, it } from 'vitest';
import { emptyRule, emptyTest } from './empty-rule.js';
import type { ValueShape } from './value-shape.js';

const number: ValueShape = { kind: 'number' };
const string: ValueShape = { kind: 'string' };
const numbers: ValueShape = { kind: 'array', element: number };

describe('emptyRule()', () => {
  it.each([
    ['average of a list of numbers? should give 0 for an empty list', 'array', 0],
    ['largest value, -1 if the list is empty', 'array', -1],
    ['first word (null if empty)', null, null],
    ['product of the numbers, an empty array gives 1', 'array', 1],
    ['Return null when the object is empty, first key on a tie', 'object', null],
    ['transpose it, [] for an empty matrix', 'array', []],
    ['capitalise; empty string for an empty sentence.', 'string', ''],
    ['median of xs. For an empty list it should return `null`', 'array', null],
    ['empty string → {}', 'string', {}],
    ['sum, zero on empty input', null, 0],
    ['if the text is empty return 0', 'string', 0],
    ['is it sorted? if the array is empty, it should return true', 'array', true],
  ] as const)('%s', (instruction, of, result) => {
    expect(emptyRule(instruction)).toEqual({ of, result });
  });

  it.each([
    ['reverse it, an empty array stays empty', 'array'],
    ['swap the case, empty stays empty', null],
  ] as const)('%s: the input itself', (instruction, of) => {
    expect(emptyRule(instruction)).toEqual({ of });
  });

  it.each([
    'drop the empty ones and return the rest',
    'it should only use the fallback if the list is empty',
    'skip entries with an empty name',
    'true only if every number is > 0 (and for an empty array)',
    'windows of 10 for an empty list of lists',
    'an empty array is fine',
    'returns 0 for an empty list, null for an empty list',
    '5 if empty slots remain',
    'version 1.0 for an empty arrayBuffer',
  ])('no rule: %s', (instruction) => {
    expect(emptyRule(instruction)).toBeNull();
  });
});

describe('emptyTest()', () => {
  const zero = { of: 'array', result: 0 } as const;

  it('empties the parameter that is meant and fills the others', () => {
    const [args, result] = emptyTest(zero, [number, numbers])!;
    expect([args[1], result]).toEqual([[], 0]);
    expect(args[0]).toEqual(expect.any(Number));
    expect(emptyTest({ of: null, result: null }, [string])).toEqual([[''], null]);
    expect(emptyTest({ of: 'array' }, [numbers])).toEqual([[[]], []]);
    expect(emptyTest({ of: 'string' }, [numbers, string])).toEqual([[expect.any(Array), ''], '']);
  });

  it.each([
    ['two that could be meant', [numbers, numbers]],
    ['none that could be meant', [number]],
    ['a function beside it', [numbers, { kind: 'function' }]],
  ] as const)('makes no test of %s', (_, parameters) => {
    expect(emptyTest(zero, parameters)).toBeNull();
  });
});
