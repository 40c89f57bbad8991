import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interpolate, rateFactor, type ScheduleConfig } from './learning-rate.js';

const config: ScheduleConfig = {
  steps: 100,
  learningRate: 1e-3,
  muonLearningRate: 2e-2,
  warmupShare: 0.1,
  decayShare: 0.2,
  finalShare: 0.1,
};

describe('rateFactor()', () => {
  it('rises over the warm-up, stays, and falls towards the final share', () => {
    expect(rateFactor(0, config)).toBeCloseTo(0.1, 12);
    expect(rateFactor(4, config)).toBeCloseTo(0.5, 12);
    for (const step of [9, 10, 50, 80]) expect(rateFactor(step, config)).toBe(1);
    expect(rateFactor(90, config)).toBeCloseTo(0.1 + 0.9 * 0.5, 12);
    expect(rateFactor(99, config)).toBeCloseTo(0.1 + 0.9 / 20, 12);
  });

  it('is the final share after the last step, so that a run that goes on stays slow', () => {
    expect(rateFactor(100, config)).toBe(0.1);
    expect(rateFactor(500, config)).toBe(0.1);
  });

  it('is positive and at most 1, rises first and falls last, when shares are arbitrary', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const arbitrary = fc.record({
      steps: fc.integer({ min: 1, max: 300 }),
      warmupShare: share,
      decayShare: share,
    });
    fc.assert(
      fc.property(arbitrary, (given) => {
        const factors = Array.from({ length: given.steps }, (_, step) =>
          rateFactor(step, { ...config, ...given, finalShare: 0 }),
        );
        for (const factor of factors) expect(factor > 0 && factor <= 1).toBe(true);
      }),
    );
  });

  it('needs no warm-up and no decay', () => {
    const flat = { ...config, warmupShare: 0, decayShare: 0, finalShare: 0 };
    expect([0, 50, 99].map((step) => rateFactor(step, flat))).toEqual([1, 1, 1]);
  });
});

describe('interpolate()', () => {
  const points = [
    [0.2, 1],
    [0.6, 3],
    [0.6, 10],
    [1, 0],
  ] as const;

  it.each([
    [0, 1],
    [0.2, 1],
    [0.4, 2],
    [0.8, 5],
    [1, 0],
    [2, 0],
  ])('is piecewise linear, constant outside the points: %s → %s', (progress, value) => {
    expect(interpolate(points, progress)).toBeCloseTo(value, 12);
  });

  it('takes the later of two points at one place', () => {
    expect(interpolate(points, 0.6)).toBe(10);
    expect(interpolate([[0, 7]], 0.5)).toBe(7);
  });
});
