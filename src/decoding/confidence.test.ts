/** What the policies see of a proposal, beyond the probability of its token. */
import { describe, expect, it } from 'vitest';
import { Random } from '../support/random.js';
import { predictionOf } from '../testing/prediction-of.js';
import { Sampler } from './sampler.js';
import { checkSamplingOptions, type SamplingOptions } from './sampling-options.js';

const probs = [0.4, 0.3, 0.2, 0.1];
const logits = Float32Array.from(probs, Math.log);

function propose(options: SamplingOptions, maskTokenId = -1, usesMargin = false) {
  checkSamplingOptions(options, 4);
  const sampler = new Sampler(options, maskTokenId, 4, usesMargin);
  const prediction = predictionOf([logits], 4, sampler.needs);
  return { ...sampler.propose({ prediction, row: 0 }, null, new Random(1)), needs: sampler.needs };
}

describe('Sampler confidence', () => {
  it('is that of the whole softmax, the mask token included, with logits or without', () => {
    for (const [options, usesMargin] of [
      [{ logitBias: new Map([[3, 0]]) }, false],
      [{}, true],
    ] as const) {
      const { id, confidence, needs } = propose(options, 0, usesMargin);
      expect(needs.logits).toBe(!usesMargin);
      expect(id).toBe(1);
      expect(confidence).toBeCloseTo(0.3, 6);
    }
  });

  it('of distrusted tokens is 0, and their probability goes to the others', () => {
    expect(propose({ distrustedTokenIds: [0] })).toMatchObject({ id: 0, confidence: 0 });
    const other = propose({ distrustedTokenIds: [1] });
    expect(other.id).toBe(0);
    expect(other.confidence).toBeCloseTo(0.4 / 0.7, 6);
  });

  it('counts truncation at temperature 0 only when asked for', () => {
    expect(propose({ topK: 2 }).confidence).toBeCloseTo(0.4, 6);
    const truncated = propose({ topK: 2, confidence: 'truncated' });
    expect(truncated.confidence).toBeCloseTo(0.4 / 0.7, 6);
    expect(truncated.entropy).toBeLessThan(Math.LN2);
    expect(propose({ topP: 0.65, confidence: 'truncated' }).confidence).toBeCloseTo(0.4 / 0.7, 6);
    expect(propose({ confidence: 'truncated' }).needs.logits).toBe(false);
  });

  it('depends on whether top-k or top-p comes first', () => {
    const both = { topK: 3, topP: 0.75, confidence: 'truncated' } as const;
    // Of all: 0.4 + 0.3 is not yet 0.75. Of the best three: (0.4 + 0.3) / 0.9 is.
    expect(propose(both).confidence).toBeCloseTo(0.4 / 0.7, 6);
    expect(propose({ ...both, truncateFirst: 'top-p' }).confidence).toBeCloseTo(0.4 / 0.9, 6);
  });

  it('comes with a margin when the policy wants one, from candidates and from logits', () => {
    expect(propose({}).margin).toBe(0);
    const few = propose({}, -1, true);
    expect(few.needs).toEqual({ topK: 3, logits: false });
    expect(few.margin).toBeCloseTo(0.1, 6);
    expect(propose({ topK: 2, confidence: 'truncated' }, -1, true).margin).toBeCloseTo(0.1 / 0.7, 6);
  });
});
