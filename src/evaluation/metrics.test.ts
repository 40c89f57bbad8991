import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accuracyUnderParallelism, bitsPerByte, mean, passAt1, ratioOfSums, utf8Bytes } from './metrics.js';

const results = (passed: number, total: number): boolean[] =>
  Array.from({ length: total }, (_, i) => i < passed);

describe('passAt1', () => {
  it('passAt1() gives the Wilson interval of published examples', () => {
    // R: binom::binom.confint(8, 10, methods = "wilson") and (0, 20)
    const eight = passAt1(results(8, 10));
    expect(eight.value).toBe(0.8);
    expect(eight.low).toBeCloseTo(0.4901625, 6);
    expect(eight.high).toBeCloseTo(0.9433178, 6);
    expect(passAt1(results(0, 20)).high).toBeCloseTo(0.1611252, 6);
    expect(passAt1(results(20, 20)).low).toBeCloseTo(1 - 0.1611252, 6);
  });

  it('passAt1() stays within [0, 1] around the rate', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (a, b) => {
        fc.pre(a + b > 0);
        const { value, low, high } = passAt1(results(a, a + b));
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(value + 1e-12);
        expect(high).toBeGreaterThanOrEqual(value - 1e-12);
      }),
    );
  });

  it('passAt1() throws when there is no task', () => {
    expect(() => passAt1([])).toThrow(/one task/);
  });
});

describe('ratioOfSums', () => {
  it('ratioOfSums() weighs tasks by their denominator', () => {
    expect(
      ratioOfSums([
        [10, 1],
        [10, 9],
      ]).value,
    ).toBe(2);
    expect(ratioOfSums([[0, 0]])).toEqual({ value: 0, low: 0, high: 0 });
  });

  it('ratioOfSums() gives the same interval for the same seed, and one that narrows with more tasks', () => {
    const tasks = (n: number) => Array.from({ length: n }, (_, i) => [i % 7, 1] as const);
    expect(ratioOfSums(tasks(50), { seed: 3 })).toEqual(ratioOfSums(tasks(50), { seed: 3 }));
    const few = ratioOfSums(tasks(28));
    const many = ratioOfSums(tasks(2800));
    expect(many.high - many.low).toBeLessThan((few.high - few.low) / 5);
    // Standard error of the mean of 0..6 over 2,800 tasks is 2 / √2800 = 0.0378.
    expect(many.high - many.low).toBeCloseTo(2 * 1.96 * 0.0378, 1);
    expect(many.low).toBeLessThan(3);
    expect(many.high).toBeGreaterThan(3);
  });

  it('mean() of equal values has no width', () => {
    expect(mean([2, 2, 2])).toEqual({ value: 2, low: 2, high: 2 });
    expect(() => mean([])).toThrow(/one task/);
  });
});

describe('bitsPerByte', () => {
  it('bitsPerByte() is 8 when every byte is equally likely', () => {
    expect(bitsPerByte(5 * Math.log(256), 5)).toBeCloseTo(8, 12);
    expect(() => bitsPerByte(1, 0)).toThrow(/0 bytes/);
  });

  it('utf8Bytes() counts bytes, not characters', () => {
    expect(utf8Bytes('aé€🦊')).toBe(1 + 2 + 3 + 4);
  });
});

describe('accuracyUnderParallelism', () => {
  it('accuracyUnderParallelism() of an autoregressive decoder is its accuracy', () => {
    expect(accuracyUnderParallelism([{ tpf: 1, accuracy: 0.8 }])).toBeCloseTo(80, 12);
  });

  it('accuracyUnderParallelism() is the plain area when accuracy does not fall', () => {
    const points = [4, 1, 2].map((tpf) => ({ tpf, accuracy: 0.9 }));
    expect(accuracyUnderParallelism(points)).toBeCloseTo(4 * 90, 10);
  });

  it('accuracyUnderParallelism() weighs lost accuracy and drops points more than 5 lower', () => {
    const weight = Math.exp(-3 * (1 - 0.85 / 0.9));
    const points = [
      { tpf: 1, accuracy: 0.9 },
      { tpf: 3, accuracy: 0.85 },
      { tpf: 9, accuracy: 0.84 },
    ];
    expect(accuracyUnderParallelism(points)).toBeCloseTo(90 + (2 * (90 + 85 * weight)) / 2, 9);
  });

  it('accuracyUnderParallelism() compares with the best of other methods when it is given', () => {
    const points = [
      { tpf: 1, accuracy: 0.5 },
      { tpf: 2, accuracy: 0.5 },
    ];
    expect(accuracyUnderParallelism(points, { best: 1 })).toBeCloseTo(50 + 50 * Math.exp(-1.5), 9);
    expect(accuracyUnderParallelism([{ tpf: 1, accuracy: 0 }])).toBe(0);
    expect(() => accuracyUnderParallelism([])).toThrow(/one point/);
  });
});
