import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../support/random.js';
import { corrupt } from './corrupt.js';
import { defaultObjective, type ObjectiveConfig } from './objective.js';

const vocabulary = { maskTokenId: 2, firstToken: 3, vocabSize: 40 };
const plain: ObjectiveConfig = { ...defaultObjective, fullMaskShare: 0, editShare: 0, weighting: 'uniform' };

const cleanBlocks = fc
  .array(fc.integer({ min: 3, max: 39 }), { minLength: 1, maxLength: 32 })
  .map((ids) => Int32Array.from(ids));

describe('corrupt()', () => {
  it('masks at least one token, weighs masked tokens only, and leaves the others and its input as they are', () => {
    fc.assert(
      fc.property(cleanBlocks, fc.nat(), (clean, seed) => {
        const before = clean.slice();
        const { ids, weights } = corrupt(clean, plain, vocabulary, new Random(seed));
        expect(clean).toEqual(before);
        expect(ids).toContain(vocabulary.maskTokenId);
        for (const [i, id] of ids.entries()) {
          const masked = id === vocabulary.maskTokenId;
          if (!masked) expect(id).toBe(clean[i]);
          expect(weights[i]).toBe(masked ? 1 : 0);
        }
      }),
    );
  });

  it('is a pure function of its generator', () => {
    fc.assert(
      fc.property(cleanBlocks, fc.nat(), (clean, seed) => {
        const draw = () => corrupt(clean, defaultObjective, vocabulary, new Random(seed));
        expect(draw()).toEqual(draw());
      }),
    );
  });

  it('masks everything when the share of full masks is 1', () => {
    const clean = Int32Array.from({ length: 20 }, (_, i) => i + 3);
    const { ids } = corrupt(clean, { ...plain, fullMaskShare: 1 }, vocabulary, new Random(1));
    expect(new Set(ids)).toEqual(new Set([vocabulary.maskTokenId]));
  });

  it('masks half of the tokens on average, or the fixed share', () => {
    const clean = new Int32Array(50).fill(5);
    const random = new Random(2);
    const share = (objective: ObjectiveConfig): number => {
      let masked = 0;
      for (let i = 0; i < 400; i++) {
        masked += corrupt(clean, objective, vocabulary, random).ids.filter((id) => id === 2).length;
      }
      return masked / (400 * clean.length);
    };
    expect(share(plain)).toBeGreaterThan(0.45);
    expect(share(plain)).toBeLessThan(0.55);
    expect(Math.abs(share({ ...plain, maskRatio: 0.2 }) - 0.2)).toBeLessThan(0.02);
  });

  it('weighs by 1/t up to 10 when the weighting is elbo', () => {
    const clean = new Int32Array(30).fill(5);
    const weight = (maskRatio: number): number => {
      const objective: ObjectiveConfig = { ...plain, weighting: 'elbo', maskRatio };
      return Math.max(...corrupt(clean, objective, vocabulary, new Random(3)).weights);
    };
    expect(weight(0.25)).toBe(4);
    expect(weight(1)).toBe(1);
    expect(weight(0.001)).toBe(10);
  });

  it('replaces visible tokens by ordinary ones when it edits, and asks for every visible token', () => {
    fc.assert(
      fc.property(cleanBlocks, fc.nat(), (clean, seed) => {
        const objective: ObjectiveConfig = { ...plain, editShare: 1, editRatio: 1 };
        const { ids, weights } = corrupt(clean, objective, vocabulary, new Random(seed));
        for (const [i, id] of ids.entries()) {
          expect(weights[i]).toBeGreaterThan(0);
          if (id === vocabulary.maskTokenId) continue;
          expect(id).toBeGreaterThanOrEqual(vocabulary.firstToken);
          expect(id).toBeLessThan(vocabulary.vocabSize);
          if (id !== clean[i]) expect(weights[i]).toBe(1);
        }
      }),
    );
    const clean = new Int32Array(400).fill(7);
    const edited: ObjectiveConfig = { ...plain, editShare: 1, editRatio: 1, maskRatio: 0.01 };
    const { ids } = corrupt(clean, edited, vocabulary, new Random(4));
    expect(ids.filter((id) => id !== 7 && id !== 2).length).toBeGreaterThan(20);
  });
});
