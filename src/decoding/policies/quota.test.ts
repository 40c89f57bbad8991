import { describe, expect, it } from 'vitest';
import { Random } from '../../support/random.js';
import type { Proposals } from '../proposals.js';
import type { PolicyStep } from '../unmask-policy.js';
import { entropySumPolicy } from './entropy-sum.js';
import { quotaPolicy } from './quota.js';

function proposals(confidence: number[], entropy = confidence): Proposals {
  const zeros = confidence.map(() => 0);
  const positions = confidence.map((_, row) => 10 + row);
  return { count: confidence.length, positions, ids: zeros, confidence, entropy, margin: zeros };
}

const at = (step: number): PolicyStep => ({ step, masksAtStart: 4, random: new Random(1) });
const confidence = proposals([0.2, 0.9, 0.5, 0.8]);

describe('quotaPolicy()', () => {
  it('takes the most confident, or the first, and no more than are left', () => {
    expect(quotaPolicy({ quota: () => 2 }).select(confidence, at(0))).toEqual([1, 3]);
    expect(quotaPolicy({ quota: () => 2, order: 'position' }).select(confidence, at(0))).toEqual([0, 1]);
    expect(quotaPolicy({ quota: ({ step }) => step * 9 }).select(confidence, at(1))).toEqual([1, 3, 2, 0]);
  });

  it('takes all above the threshold when they are at least the quota, else the quota', () => {
    const policy = quotaPolicy({ quota: ({ step }) => step, threshold: 0.5 });
    expect(policy.select(confidence, at(1))).toEqual([1, 3]);
    expect(policy.select(confidence, at(2))).toEqual([1, 3]);
    expect(policy.select(confidence, at(3))).toEqual([1, 3, 2]);
    // Above, not at: a probability that rounds to 1 is not above 1.
    expect(quotaPolicy({ quota: () => 1, threshold: 1 }).select(proposals([1, 1]), at(0))).toEqual([0]);
  });

  it('takes one when the quota is none: a step never goes without', () => {
    expect(quotaPolicy({ quota: () => 0, threshold: 0.95 }).select(confidence, at(0))).toEqual([1]);
  });
});

describe('entropySumPolicy()', () => {
  it('takes the prefix sums below the bound, at least one position', () => {
    const rows = proposals([0, 0, 0, 0], [0.5, 0.1, 2, 0.4]);
    expect(entropySumPolicy(1).select(rows, at(0))).toEqual([1, 3]);
    expect(entropySumPolicy(1.01).select(rows, at(0))).toEqual([1, 3, 0]);
    expect(entropySumPolicy(0.05).select(rows, at(0))).toEqual([1]);
    expect(entropySumPolicy(99).select(rows, at(0))).toEqual([1, 3, 0, 2]);
  });
});
