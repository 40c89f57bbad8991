import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cosineSchedule, linearSchedule, noiseSchedules } from './noise-schedule.js';

const times = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe.each(Object.values(noiseSchedules))('the $name schedule', (schedule) => {
  it('goes from all clean to all masked', () => {
    expect(schedule.alpha(0)).toBeCloseTo(1, 12);
    expect(schedule.alpha(1)).toBeCloseTo(0, 12);
    fc.assert(
      fc.property(times, times, (a, b) => {
        expect(schedule.maskProbability(a)).toBeCloseTo(1 - schedule.alpha(a), 12);
        if (a < b) expect(schedule.alpha(a)).toBeGreaterThanOrEqual(schedule.alpha(b));
      }),
    );
  });

  it('weighs a masked token by the slope of alpha over the mask probability', () => {
    fc.assert(
      fc.property(times, (t) => {
        const h = 1e-6;
        const slope = (schedule.alpha(t - h) - schedule.alpha(t + h)) / (2 * h);
        const wanted = slope / schedule.maskProbability(t);
        expect(Math.abs(schedule.weight(t) - wanted)).toBeLessThan(2e-3 * wanted);
      }),
    );
    expect(Number.isFinite(schedule.weight(0))).toBe(true);
  });
});

describe('noiseSchedules', () => {
  it('has the published values at t = 1/2', () => {
    expect(linearSchedule.weight(0.5)).toBeCloseTo(1 / 0.500001, 9);
    expect(cosineSchedule.maskProbability(0.5)).toBeCloseTo(Math.SQRT1_2, 12);
    expect(cosineSchedule.weight(0.5)).toBeCloseTo(Math.PI / 2, 5);
  });
});
