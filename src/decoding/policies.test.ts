import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../support/random.js';
import { parsePolicy, policyNames } from './parse-policy.js';
import { stepCount } from './policies/step-count.js';
import type { Proposals } from './proposals.js';
import type { PolicyStep, UnmaskPolicy } from './unmask-policy.js';

const proposalsOf = (confidence: number[], entropy: number[] = confidence.map((p) => 1 - p)): Proposals => ({
  count: confidence.length,
  positions: confidence.map((_, i) => 10 + i),
  ids: confidence.map((_, i) => i),
  confidence,
  entropy,
  margin: confidence.map(() => 0),
});

const select = (policy: UnmaskPolicy, proposals: Proposals, step: Partial<PolicyStep> = {}): number[] =>
  policy
    .select(proposals, { step: 0, masksAtStart: proposals.count, random: new Random(1), ...step })
    .sort((a, b) => a - b);

describe('every policy', () => {
  it('selects distinct rows, all inside, and at least one unless its steps are planned, whatever the numbers', () => {
    const rows = fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 9, noNaN: true })),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...policyNames),
        rows,
        fc.nat(12),
        fc.nat(4),
        (name, pairs, step, extra) => {
          const proposals = proposalsOf(
            pairs.map(([p]) => p),
            pairs.map(([, h]) => h),
          );
          const policy = parsePolicy(name);
          const chosen = select(policy, proposals, { step, masksAtStart: pairs.length + extra });
          if (policy.stepsOf === undefined) expect(chosen.length).toBeGreaterThan(0);
          expect(new Set(chosen).size).toBe(chosen.length);
          expect(chosen.every((row) => row >= 0 && row < proposals.count)).toBe(true);
        },
      ),
    );
  });
});

describe('jointPrefixPolicy()', () => {
  it('commits from the left while all are right together with the probability asked for, at least one', () => {
    const policy = parsePolicy('joint-prefix', { threshold: 0.8 });
    expect(select(policy, proposalsOf([0.95, 0.9, 0.9, 1]))).toEqual([0, 1]);
    expect(select(policy, proposalsOf([1, 1, 0.8, 0.99]))).toEqual([0, 1, 2]);
    expect(select(policy, proposalsOf([0.3, 1, 1]))).toEqual([0]);
    expect(select(parsePolicy('joint-prefix'), proposalsOf([0.81, 1, 0.9]))).toEqual([0, 1]);
  });
});

describe('thresholdPolicy()', () => {
  it('commits all at or above the threshold, or else the best, the lowest of equals', () => {
    const policy = parsePolicy('threshold', { threshold: 0.9 });
    expect(select(policy, proposalsOf([0.9, 0.89, 0.95]))).toEqual([0, 2]);
    expect(select(policy, proposalsOf([0.3, 0.5, 0.5]))).toEqual([1]);
  });
});

describe('fixedPolicy()', () => {
  it('splits the masks evenly, the remainder first, the most confident first', () => {
    const policy = parsePolicy('fixed', { steps: 3 });
    const proposals = proposalsOf([0.1, 0.4, 0.3, 0.4, 0.2, 0.9, 0.4]);
    expect(select(policy, proposals, { step: 0, masksAtStart: 7 })).toEqual([1, 3, 5]);
    const counts = [0, 1, 2].map((step) =>
      stepCount({ step, masksAtStart: 7, random: new Random(0) }, 7 - step * 2, 3),
    );
    expect(counts).toEqual([3, 2, 3]);
  });

  it('commits the whole block in exactly its steps, one a step when there are fewer masks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (masks, steps) => {
        let left = masks;
        let taken = 0;
        for (let step = 0; left > 0; step++, taken++) {
          left -= stepCount({ step, masksAtStart: masks, random: new Random(0) }, left, steps);
        }
        expect(left).toBe(0);
        expect(taken).toBe(Math.min(masks, steps));
      }),
    );
  });
});

describe('randomPolicy()', () => {
  it('takes as many as the fixed one, at random, the same for the same seed', () => {
    const policy = parsePolicy('random', { steps: 2 });
    const proposals = proposalsOf([0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
    const seen = new Set(
      Array.from({ length: 20 }, (_, seed) => select(policy, proposals, { random: new Random(seed) }).join()),
    );
    expect(seen.size).toBeGreaterThan(5);
    expect(select(policy, proposals)).toHaveLength(3);
    expect(select(policy, proposals)).toEqual(select(policy, proposals));
  });
});

describe('entropyBoundPolicy()', () => {
  it('takes the most positions whose entropies but the greatest stay within the bound', () => {
    const policy = parsePolicy('entropy-bound', { entropyBound: 0.1 });
    // Rising: 0.01, 0.04, 0.05, 0.3; sums before the last: 0, 0.01, 0.05, 0.1; the fifth would have 0.4.
    expect(select(policy, proposalsOf([0, 0, 0, 0, 0], [0.3, 0.01, 0.05, 0.9, 0.04]))).toEqual([0, 1, 2, 4]);
    expect(select(policy, proposalsOf([0, 0], [2, 1]))).toEqual([1]);
  });

  it('agrees with the formula tried for every k', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 0.2, noNaN: true }), { minLength: 1, maxLength: 10 }),
        (entropy) => {
          const sorted = [...entropy].sort((a, b) => a - b);
          let best = 1;
          for (let k = 1; k <= sorted.length; k++) {
            const head = sorted.slice(0, k);
            if (head.slice(0, -1).reduce((a, b) => a + b, 0) <= 0.15) best = k;
          }
          const policy = parsePolicy('entropy-bound', { entropyBound: 0.15 });
          expect(
            select(
              policy,
              proposalsOf(
                entropy.map(() => 0),
                entropy,
              ),
            ),
          ).toHaveLength(best);
        },
      ),
    );
  });
});

describe('leftToRightPolicy()', () => {
  it('commits the longest confident prefix, at least the leftmost', () => {
    const policy = parsePolicy('left-to-right', { threshold: 0.8 });
    expect(select(policy, proposalsOf([0.9, 0.8, 0.7, 0.99]))).toEqual([0, 1]);
    expect(select(policy, proposalsOf([0.2, 0.99, 0.99]))).toEqual([0]);
    expect(select(parsePolicy('left-to-right', { threshold: 2 }), proposalsOf([1, 1, 1]))).toEqual([0]);
  });
});

describe('factorPolicy()', () => {
  it('accepts ranks while confidence is at least 1 − f/(rank + 1)', () => {
    const policy = parsePolicy('factor', { factor: 1 });
    // Rank 2 needs 2/3, rank 3 needs 3/4, rank 4 needs 4/5.
    expect(select(policy, proposalsOf([0.76, 0.1, 0.7, 0.9]))).toEqual([0, 3]);
    expect(select(policy, proposalsOf([0.66, 0.65]))).toEqual([0]);
    expect(select(policy, proposalsOf([0.85, 0.8, 0.9, 0.81]))).toEqual([0, 1, 2, 3]);
  });
});

describe('parsePolicy()', () => {
  it('throws invalid_argument that names the nearest policy or the option that does not belong', () => {
    expect(() => parsePolicy('entropy-bond')).toThrow(
      /unknown policy entropy-bond, did you mean entropy-bound/,
    );
    expect(() => parsePolicy('zzz')).toThrow(/known: threshold, fixed/);
    expect(() => parsePolicy('threshold', { steps: 3 })).toThrow(
      'the policy threshold takes no steps, only threshold',
    );
    expect(() => parsePolicy('fixed', { steps: 0 })).toThrow(/steps/);
    expect(() => parsePolicy('threshold', { threshold: -1 })).toThrow(/threshold/);
  });
});
