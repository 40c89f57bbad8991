import { describe, expect, it } from 'vitest';
import { Random } from '../../support/random.js';
import type { Proposals } from '../proposals.js';
import { originPolicy } from './origin.js';
import { scheduledPolicy } from './scheduled.js';

const proposals: Proposals = {
  count: 4,
  positions: [10, 11, 12, 13],
  ids: [1, 2, 3, 4],
  confidence: [0.5, 0.9, 0.7, 0.1],
  margin: [0.4, 0.1, 0.2, 0.05],
  entropy: [2, 3, 1, 0.5],
};
const at = (step: number, seed = 1) => ({ step, masksAtStart: 4, random: new Random(seed) });

describe('scheduledPolicy()', () => {
  const counts = (): number[] => [0, 2, 1];

  it('commits the planned number of the best positions, by the chosen key', () => {
    expect(scheduledPolicy({ counts }).stepsOf?.(4)).toBe(3);
    expect(scheduledPolicy({ counts }).select(proposals, at(0))).toEqual([]);
    expect(scheduledPolicy({ counts }).select(proposals, at(1))).toEqual([1, 2]);
    expect(scheduledPolicy({ counts, rankBy: 'margin' }).select(proposals, at(1))).toEqual([0, 2]);
    expect(scheduledPolicy({ counts, rankBy: 'entropy' }).select(proposals, at(1))).toEqual([3, 2]);
    expect(scheduledPolicy({ counts }).select(proposals, at(9))).toEqual([]);
  });

  it('asks for the second best token only when it ranks by margin', () => {
    expect(scheduledPolicy({ counts }).usesMargin).toBe(false);
    expect(scheduledPolicy({ counts, rankBy: 'margin' }).usesMargin).toBe(true);
  });

  it('draws positions from the softmax of the keys when it has a temperature', () => {
    const policy = scheduledPolicy({ counts: () => [1], rankTemperature: 0.5 });
    const drawn = [0, 0, 0, 0];
    for (let seed = 0; seed < 4000; seed++) drawn[policy.select(proposals, at(0, seed))[0]!]!++;
    const weights = proposals.confidence.map((p) => Math.exp(p / 0.5));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    for (const [row, weight] of weights.entries())
      expect(Math.abs(drawn[row]! / 4000 - weight / total)).toBeLessThan(0.03);
  });

  it('ranks at random, the same with the same seed', () => {
    const policy = scheduledPolicy({ counts: () => [2], rankBy: 'random' });
    const chosen = Array.from({ length: 40 }, (_, seed) => policy.select(proposals, at(0, seed)).join());
    expect(new Set(chosen).size).toBeGreaterThan(4);
    expect(policy.select(proposals, at(0, 3))).toEqual(policy.select(proposals, at(0, 3)));
  });
});

describe('originPolicy()', () => {
  it('opens each mask with probability 1 - s/t, and all at the last step', () => {
    const policy = originPolicy(4);
    expect(policy.stepsOf?.(9)).toBe(4);
    expect(originPolicy().stepsOf?.(9)).toBe(9);
    expect(policy.select(proposals, at(3))).toEqual([0, 1, 2, 3]);
    let opened = 0;
    for (let seed = 0; seed < 2000; seed++) opened += policy.select(proposals, at(0, seed)).length;
    expect(Math.abs(opened / 8000 - (1 - (1 - 0.999 / 4)))).toBeLessThan(0.02);
  });
});
