import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCanvas } from '../canvas/canvas.js';
import { commitToken } from '../canvas/write-token.js';
import { Random } from '../support/random.js';
import { predictionOf } from '../testing/prediction-of.js';
import { type Distribution, entropyOf, probabilityOf, residual, sampleFrom } from './distribution.js';
import { resolveEdit, selectEdits } from './edit.js';
import { type PredictionRow, Sampler } from './sampler.js';
import { checkSamplingOptions, type SamplingOptions } from './sampling-options.js';
import { tokenHistory } from './token-history.js';
import { truncate } from './truncate.js';

const random = new Random(1);

/** A prediction of one row, as much of it as the sampler asks for. */
function rowOf(sampler: Sampler, logits: number[]): PredictionRow {
  return { row: 0, prediction: predictionOf([Float32Array.from(logits)], logits.length, sampler.needs) };
}

function distributionOf(options: SamplingOptions, logits: number[], maskTokenId = -1): number[] {
  const sampler = new Sampler(options, maskTokenId, logits.length);
  const distribution = sampler.distribution(rowOf(sampler, logits), null);
  return logits.map((_, id) => probabilityOf(distribution, id));
}

const close = (actual: number[], expected: number[]): void => {
  expect(actual).toHaveLength(expected.length);
  for (const [i, p] of actual.entries()) expect(p).toBeCloseTo(expected[i]!, 5);
};

const logs = (probs: number[]): number[] => probs.map(Math.log);

describe('Sampler at temperature 0', () => {
  it('proposes the most probable token with its probability, the lowest of equals', () => {
    const sampler = new Sampler({}, -1, 3);
    expect(sampler.needs).toEqual({ topK: 1, logits: false });
    expect(sampler.propose(rowOf(sampler, logs([0.2, 0.4, 0.4])), null, random)).toMatchObject({ id: 1 });
    expect(sampler.propose(rowOf(sampler, logs([0.2, 0.5, 0.3])), null, random).confidence).toBeCloseTo(
      0.5,
      5,
    );
  });

  it('never proposes the mask token', () => {
    const sampler = new Sampler({}, 1, 3);
    expect(sampler.suffices(rowOf(sampler, logs([0.5, 0.2, 0.3])).prediction)).toBe(true);
    expect(sampler.suffices(rowOf(sampler, logs([0.2, 0.5, 0.3])).prediction)).toBe(false);
    const prediction = predictionOf([Float32Array.from(logs([0.2, 0.5, 0.3]))], 3, {
      topK: 2,
      logits: false,
    });
    expect(sampler.propose({ prediction, row: 0 }, null, random).id).toBe(2);
    close(distributionOf({ temperature: 1 }, logs([0.2, 0.5, 0.3]), 1), [0.4, 0, 0.6]);
    close(distributionOf({ temperature: 1, topK: 2 }, logs([0.2, 0.5, 0.3]), 1), [0.4, 0, 0.6]);
  });

  it('asks for whole logits when the ranking may change, and applies bias and bans', () => {
    const sampler = new Sampler({ logitBias: new Map([[0, 5]]), bannedTokenIds: [1] }, -1, 3);
    expect(sampler.needs.logits).toBe(true);
    const proposal = sampler.propose(rowOf(sampler, logs([0.2, 0.5, 0.3])), null, random);
    expect(proposal.id).toBe(0);
    expect(proposal.confidence).toBeCloseTo((0.2 * Math.E ** 5) / (0.2 * Math.E ** 5 + 0.3), 5);
  });
});

describe('Sampler penalties', () => {
  const canvas = createCanvas({ prompt: [0], outputLength: 3, maskTokenId: 9 });
  commitToken(canvas, 1, 1, 1, 1);
  commitToken(canvas, 3, 1, 1, 1);
  const history = tokenHistory(canvas);
  const proposalOf = (options: SamplingOptions, logits: number[]): number => {
    const sampler = new Sampler({ temperature: 1, ...options }, -1, logits.length);
    return Math.log(probabilityOf(sampler.distribution(rowOf(sampler, logits), history), 1));
  };

  it('presence counts once and frequency every time, in the output alone', () => {
    const logits = [0, 0, 0];
    expect(proposalOf({ presencePenalty: 1 }, logits)).toBeCloseTo(-1 - Math.log(2 + Math.exp(-1)), 5);
    expect(proposalOf({ frequencyPenalty: 1 }, logits)).toBeCloseTo(-2 - Math.log(2 + Math.exp(-2)), 5);
  });

  it('repetition divides positive and multiplies negative logits, of the prompt too', () => {
    const expected = -2 - Math.log(Math.exp(1) + Math.exp(-2) + Math.exp(2));
    expect(proposalOf({ repetitionPenalty: 2 }, [2, -1, 2])).toBeCloseTo(expected, 5);
  });
});

describe('Sampler above temperature 0', () => {
  it('draws from p^(1/T)', () => {
    close(distributionOf({ temperature: 0.5 }, logs([0.2, 0.5, 0.3])), [
      0.04 / 0.38,
      0.25 / 0.38,
      0.09 / 0.38,
    ]);
    close(distributionOf({ temperature: 1e-3 }, [0, -900, -1000]), [1, 0, 0]);
  });

  it('draws each token as often as its probability says', () => {
    const sampler = new Sampler({ temperature: 1 }, -1, 3);
    const row = rowOf(sampler, logs([0.2, 0.5, 0.3]));
    const counts = [0, 0, 0];
    for (let i = 0; i < 10_000; i++) counts[sampler.propose(row, null, random).id]!++;
    for (const [id, p] of [0.2, 0.5, 0.3].entries())
      expect(Math.abs(counts[id]! / 10_000 - p)).toBeLessThan(0.02);
  });

  it('gives the same from the few best candidates as from whole logits', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: -40, max: 40 }).map((tenths) => tenths / 10),
          { minLength: 6, maxLength: 12 },
        ),
        (logits) => {
          const few = distributionOf({ temperature: 0.7, topK: 3 }, logits, 2);
          const whole = distributionOf(
            { temperature: 0.7, topK: 3, logitBias: new Map([[0, 0]]) },
            logits,
            2,
          );
          close(few, whole);
        },
      ),
    );
  });

  it("leaves temperature and truncation out of the confidence when it is the model's", () => {
    const logits = logs([0.2, 0.5, 0.3]);
    for (const options of [{ topK: 1 }, { topP: 0.4 }]) {
      const sampler = new Sampler({ temperature: 0.1, confidence: 'model', ...options }, -1, 3);
      const proposal = sampler.propose(rowOf(sampler, logits), null, random);
      expect(proposal.id).toBe(1);
      expect(proposal.confidence).toBeCloseTo(0.5, 5);
      expect(proposal.entropy).toBeCloseTo(
        -0.2 * Math.log(0.2) - 0.5 * Math.log(0.5) - 0.3 * Math.log(0.3),
        5,
      );
    }
  });

  it("gives the model's confidence alike from few candidates and from whole logits, the mask token being none", () => {
    const logits = logs([0.1, 0.3, 0.4, 0.2]);
    const proposalOf = (options: SamplingOptions, uniform: number) => {
      const sampler = new Sampler({ temperature: 0.7, topK: 2, confidence: 'model', ...options }, 2, 4);
      return sampler.propose(rowOf(sampler, logits), null, { next: () => uniform } as Random);
    };
    for (const [uniform, id, confidence] of [
      [0.1, 1, 0.5],
      [0.9, 3, 1 / 3],
    ] as const) {
      const [few, whole] = [proposalOf({}, uniform), proposalOf({ logitBias: new Map([[0, 0]]) }, uniform)];
      expect([few.id, whole.id]).toEqual([id, id]);
      for (const proposal of [few, whole]) expect(proposal.confidence).toBeCloseTo(confidence, 5);
    }
  });

  it('asks for no logits when few candidates are enough, whatever the confidence', () => {
    const needs = (options: SamplingOptions) => new Sampler({ temperature: 1, ...options }, -1, 100).needs;
    expect(needs({ topK: 40, confidence: 'model' })).toEqual({ topK: 41, logits: false });
    expect(needs({ confidence: 'model' }).logits).toBe(true);
  });
});

describe('truncate()', () => {
  const four: Distribution = { ids: Int32Array.of(4, 5, 6, 7), probs: Float64Array.of(0.1, 0.4, 0.2, 0.3) };
  const keep = (options: SamplingOptions): number[] => [...truncate(four, options).ids];

  it('keeps the k best, the fewest that hold p, or those near the best', () => {
    expect(keep({ topK: 2 })).toEqual([5, 7]);
    expect(keep({ topP: 0.7 })).toEqual([5, 7]);
    expect(keep({ topP: 0.71 })).toEqual([5, 7, 6]);
    expect(keep({ minP: 0.5 })).toEqual([5, 7, 6]);
    expect(keep({ topK: 3, topP: 0.5 })).toEqual([5, 7]);
    expect(keep({ topP: 1e-9 })).toEqual([5]);
  });

  it('keeps the same as a plain sort over a long tail', () => {
    const vocab = 5000;
    const raw = Float64Array.from({ length: vocab }, (_, id) => Math.exp(-((id * 7919) % vocab) / 20));
    const total = raw.reduce((a, b) => a + b);
    const probs = raw.map((p) => p / total);
    const distribution = { ids: Int32Array.from(probs.keys()), probs };
    const order = [...probs.keys()].sort((a, b) => probs[b]! - probs[a]! || a - b);
    for (const topK of [1, 10, 800, 4999])
      expect([...truncate(distribution, { topK }).ids]).toEqual(order.slice(0, topK));
    for (const topP of [0.01, 0.5, 0.999, 0.9999999]) {
      let mass = 0;
      const expected = order.filter((id) => {
        const before = mass;
        mass += probs[id]!;
        return before < topP;
      });
      expect([...truncate(distribution, { topP }).ids]).toEqual(expected);
    }
  });
});

describe('distributions', () => {
  it('residual() of a draft together with acceptance gives back the target', () => {
    const probabilities = fc
      .array(fc.integer({ min: 0, max: 50 }), { minLength: 4, maxLength: 4 })
      .filter((weights) => weights.some((weight) => weight > 0));
    const make = (weights: number[]): Distribution => {
      const total = weights.reduce((a, b) => a + b);
      return {
        ids: Int32Array.of(0, 1, 2, 3),
        probs: Float64Array.from(weights, (weight) => weight / total),
      };
    };
    fc.assert(
      fc.property(probabilities, probabilities, (a, b) => {
        const p = make(a);
        const q = make(b);
        const accepted = p.probs.map((prob, i) => Math.min(prob, q.probs[i]!));
        const rejected = 1 - accepted.reduce((x, y) => x + y, 0);
        const rest = residual(p, q);
        for (let i = 0; i < 4; i++)
          expect(accepted[i]! + rejected * probabilityOf(rest, i)).toBeCloseTo(p.probs[i]!, 9);
      }),
    );
  });

  it('sampleFrom() never gives an id of probability 0, and entropyOf() is in nats', () => {
    const distribution = { ids: Int32Array.of(3, 4, 5), probs: Float64Array.of(0.5, 0.5, 0) };
    expect(sampleFrom(distribution, 1 - 2 ** -53)).toBe(4);
    expect(sampleFrom(distribution, 0)).toBe(3);
    expect(entropyOf(distribution)).toBeCloseTo(Math.log(2), 12);
  });
});

describe('edits and options', () => {
  it('selectEdits() takes other tokens above the threshold only', () => {
    const proposals = {
      count: 3,
      positions: [1, 2, 3],
      ids: [7, 8, 9],
      confidence: [0.95, 0.95, 0.9],
      entropy: [0, 0, 0],
      margin: [0, 0, 0],
    };
    expect(selectEdits(proposals, [6, 8, 6], 0.9)).toEqual([0]);
  });

  it('resolveEdit() fills defaults and refuses unknown options', () => {
    expect(resolveEdit(undefined)).toBeNull();
    expect(resolveEdit(true)).toEqual({ threshold: 0.9, maxPostSteps: 16 });
    expect(() => resolveEdit({ treshold: 1 } as object)).toThrow(/did you mean threshold/);
  });

  it('checkSamplingOptions() names what is out of range', () => {
    const check = (options: SamplingOptions): void => checkSamplingOptions(options, 10);
    expect(() => check({ topP: 0 })).toThrow(/topP/);
    expect(() => check({ topK: 0 })).toThrow(/topK/);
    expect(() => check({ logitBias: new Map([[11, 1]]) })).toThrow(/token id 11/);
    expect(() => check({ logitBias: new Map([[1, Number.NaN]]) })).toThrow(/NaN/);
    check({ temperature: 0.5, topK: 3, topP: 0.9, minP: 0.1, bannedTokenIds: [9] });
  });
});
