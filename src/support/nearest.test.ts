import { describe, expect, it } from 'vitest';
import { checkInteger, checkKnownOptions, checkNumber, checkOneOf } from './check-options.js';
import { didYouMean, nearest } from './nearest.js';

describe('nearest()', () => {
  it('finds the name with the fewest edits', () => {
    const names = ['threshold', 'fixed', 'factor', 'random'];
    expect(nearest('treshold', names)).toBe('threshold');
    expect(nearest('thershold', names)).toBe('threshold');
    expect(nearest('FIXED', names)).toBe('fixed');
    expect(nearest('facter', names)).toBe('factor');
  });

  it('is null when nothing is close', () => {
    expect(nearest('zebra', ['threshold', 'fixed'])).toBeNull();
    expect(nearest('x', ['ar'])).toBeNull();
    expect(didYouMean('zebra', ['threshold'])).toBe('');
    expect(didYouMean('blok', ['block'])).toBe(', did you mean block?');
  });
});

describe('option checks', () => {
  it('throw invalid_argument that names the option and the value', () => {
    expect(() => checkKnownOptions('generate', { maxTokns: 3 }, ['maxTokens'])).toThrow(
      'unknown option maxTokns of generate, did you mean maxTokens?',
    );
    expect(() => checkNumber('topP', 1.5, 0, 1)).toThrow('topP must be between 0 and 1, got 1.5');
    expect(() => checkNumber('topP', Number.NaN, 0)).toThrow('topP must be 0 or more, got NaN');
    expect(() => checkInteger('steps', 1.5, 1)).toThrow('steps must be an integer, got 1.5');
    expect(() => checkOneOf('cache', 'prefx' as 'prefix', ['prefix', 'none'])).toThrow(
      /prefx, did you mean prefix/,
    );
  });

  it('accept what is in range or not given', () => {
    checkKnownOptions('x', { a: 1 }, ['a']);
    checkNumber('x', undefined, 0);
    checkInteger('x', 3, 1, 3);
    checkOneOf('x', undefined, ['a']);
  });
});
