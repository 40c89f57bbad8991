import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from './parse-policy.js';
import { scheduleNames, transferCounts } from './schedules.js';

describe('transferCounts()', () => {
  it('spreads all masks over the steps, none twice', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...scheduleNames),
        fc.nat(300),
        fc.integer({ min: 1, max: 300 }),
        (schedule, masks, steps) => {
          const counts = transferCounts(schedule, masks, { steps });
          expect(counts.length).toBe(steps);
          expect(counts.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(masks);
        },
      ),
    );
  });

  it('gives the remainder to the first steps when even, and begins slowly with the others', () => {
    expect(transferCounts('even', 7, { steps: 3 })).toEqual([3, 2, 2]);
    expect(transferCounts('even', 2, { steps: 4 })).toEqual([1, 1, 0, 0]);
    expect(transferCounts('dream', 4, { steps: 4 })).toEqual([0, 1, 1, 2]);
    expect(transferCounts('linear', 8, { steps: 4 })).toEqual([2, 2, 2, 2]);
    expect(transferCounts('cosine', 8, { steps: 4 })).not.toEqual([2, 2, 2, 2]);
  });

  it('rounds alpha to float32, which changes the counts of many pairs', () => {
    const exact = (masks: number, steps: number): number[] => {
      let left = masks;
      return Array.from({ length: steps }, (_, step) => {
        const x = left * (1 - (steps - step - 1) / steps / ((steps - step) / steps));
        const count = x % 1 === 0.5 ? 2 * Math.round(x / 2) : Math.round(x);
        left -= count;
        return count;
      });
    };
    const differing = Array.from(
      { length: 64 * 64 },
      (_, i) => [1 + (i % 64), 1 + Math.floor(i / 64)] as const,
    );
    const count = differing.filter(
      ([masks, steps]) => `${exact(masks, steps)}` !== `${transferCounts('linear', masks, { steps })}`,
    );
    expect(count.length).toBeGreaterThan(1000);
  });
});

describe('parsePolicy() with a schedule', () => {
  it('takes the steps that commit nothing only when told to', () => {
    const options = { schedule: 'dream', steps: 4 } as const;
    expect(parsePolicy('scheduled', options).stepsOf?.(4)).toBe(3);
    expect(parsePolicy('scheduled', { ...options, emptySteps: true }).stepsOf?.(4)).toBe(4);
    expect(parsePolicy('scheduled').stepsOf?.(5)).toBe(5);
  });

  it('names what is wrong', () => {
    expect(() => parsePolicy('scheduled', { schedule: 'liniar' as 'linear' })).toThrow(/did you mean linear/);
    expect(() => parsePolicy('scheduled', { rankBy: 'best' as 'margin' })).toThrow(/rankBy/);
    expect(() => parsePolicy('threshold', { schedule: 'even' })).toThrow(/takes no schedule/);
    expect(() => parsePolicy('origin', { endTime: 0 })).toThrow(/endTime/);
  });
});
