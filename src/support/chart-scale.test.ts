import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartScale, formatTick, linearTicks, logTicks } from './chart-scale.js';

describe('chartScale', () => {
  it('chartScale() maps its ends to the ends of the pixels', () => {
    const scale = chartScale([0.3, 9.2], { kind: 'linear', pixels: [100, 200], tickCount: 5 });
    expect([scale.low, scale.high]).toEqual([0, 10]);
    expect([scale.place(0), scale.place(5), scale.place(10)]).toEqual([100, 150, 200]);
  });

  it('chartScale() covers the data with ticks inside its ends', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), (values) => {
        const { low, high, ticks, place } = chartScale(values, {
          kind: 'linear',
          pixels: [0, 1],
          tickCount: 6,
        });
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(14);
        for (const inside of [...values, ...ticks]) {
          expect(inside).toBeGreaterThanOrEqual(low - Math.abs(low) * 1e-9);
          expect(inside).toBeLessThanOrEqual(high + Math.abs(high) * 1e-9);
          expect(place(inside)).toBeGreaterThanOrEqual(-1e-6);
          expect(place(inside)).toBeLessThanOrEqual(1 + 1e-6);
        }
      }),
    );
  });

  it('chartScale() keeps a given range and given bounds', () => {
    const fixed = chartScale([50], { kind: 'linear', range: [0.05, 0.95], pixels: [0, 90], tickCount: 5 });
    expect(fixed.place(0.5)).toBeCloseTo(45, 9);
    expect(fixed.ticks).toEqual([0.2, 0.4, 0.6, 0.8]);
    const share = chartScale([0.62, 1], { kind: 'linear', pixels: [0, 1], tickCount: 3, bounds: [0, 1] });
    expect(share.high).toBe(1);
  });
});

describe('ticks', () => {
  it('linearTicks() takes steps of 1, 2 or 5', () => {
    expect(linearTicks(0, 1, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(linearTicks(-3, 12, 3)).toEqual([-5, 0, 5, 10, 15]);
    expect(linearTicks(0.1, 0.3, 2)).toEqual([0.1, 0.2, 0.3]);
  });

  it('logTicks() takes decades, with 2 and 5 between few of them', () => {
    expect(logTicks(0.5, 20)).toEqual([0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100]);
    expect(logTicks(1, 1e6)).toEqual([1, 10, 100, 1e3, 1e4, 1e5, 1e6]);
  });

  it('formatTick() is short', () => {
    const texts = [0, 0.25, 1500, 12_000, 2_500_000, 3e9, -2, 0.0001].map((value) =>
      formatTick(value, 'number'),
    );
    expect(texts).toEqual(['0', '0.25', '1500', '12k', '2.5M', '3G', '−2', '1e−4']);
    expect(formatTick(0.07, 'percent')).toBe('7 %');
  });
});
