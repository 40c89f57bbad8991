import { describe, expect, it } from 'vitest';
import { type Denoiser, Role } from '../model/denoiser.js';
import { Random } from '../support/random.js';
import { fakeDenoiser } from '../testing/fake-denoiser.js';
import { tinyDenoiser } from '../testing/tiny-denoiser.js';
import { arLikelihood, diffusionLikelihood } from './likelihood.js';

/** A model whose logits do not depend on what it sees. */
function constantDenoiser(logits: readonly number[], blockSize: number): Denoiser & { calls: number } {
  const base = fakeDenoiser({ vocabSize: logits.length, blockSize });
  return Object.assign(Object.create(base) as Denoiser, {
    calls: 0,
    config: base.config,
    async forward(this: { calls: number }, slices: Parameters<Denoiser['forward']>[0]) {
      this.calls++;
      const predictions = await base.forward(slices);
      return predictions.map((prediction) => ({
        ...prediction,
        logits: Float32Array.from(
          { length: prediction.count * logits.length },
          (_, i) => logits[i % logits.length]!,
        ),
      }));
    },
  }) as Denoiser & { calls: number };
}

const vocabulary = 12;
const uniform = Array.from({ length: vocabulary }, () => 0.7);
const text = [5, 6, 7, 8, 9, 10, 4, 5, 6, 7, 8];

describe('arLikelihood()', () => {
  it('is the response length times ln V when the model knows nothing', async () => {
    const { nats, tokens } = await arLikelihood(constantDenoiser(uniform, 4), text, 3);
    expect(tokens).toBe(8);
    expect(nats).toBeCloseTo(8 * Math.log(vocabulary), 5);
  });

  it('equals the product of next-token probabilities, one forward at a time', async () => {
    const denoiser = tinyDenoiser();
    const ids = [3, 7, 2, 9, 4, 8];
    let expected = 0;
    for (let at = 2; at < ids.length; at++) {
      const head = ids.slice(0, at);
      const [prediction] = await denoiser.forward(
        [
          {
            ids: Int32Array.from(head),
            positions: Int32Array.from(head, (_, i) => i),
            blocks: new Int32Array(at),
            roles: new Uint8Array(at).fill(Role.clean),
            cache: null,
            predictAt: Int32Array.of(at - 1),
          },
        ],
        { logits: true },
      );
      const logits = Array.from(prediction!.logits!);
      const sum = logits.reduce((total, value) => total + Math.exp(value), 0);
      expected += Math.log(sum) - logits[ids[at]!]!;
    }
    expect((await arLikelihood(denoiser, ids, 2)).nats).toBeCloseTo(expected, 4);
    await denoiser[Symbol.asyncDispose]();
  });

  it('throws invalid_argument without a response or a prompt', async () => {
    const denoiser = constantDenoiser(uniform, 4);
    for (const promptLength of [0, text.length]) {
      await expect(arLikelihood(denoiser, text, promptLength)).rejects.toMatchObject({
        code: 'invalid_argument',
      });
    }
  });
});

describe('diffusionLikelihood()', () => {
  it('estimates the response length times ln V without bias when the model knows nothing', async () => {
    const denoiser = constantDenoiser(uniform, 4);
    const random = new Random(1);
    let sum = 0;
    const rounds = 400;
    for (let i = 0; i < rounds; i++) sum += (await diffusionLikelihood(denoiser, text, 3, { random })).nats;
    expect(Math.abs(sum / rounds / (8 * Math.log(vocabulary)) - 1)).toBeLessThan(0.05);
  });

  it('runs one forward for each block and sample, and none for nothing masked', async () => {
    const denoiser = constantDenoiser(uniform, 3);
    await diffusionLikelihood(denoiser, text, 3, { random: new Random(2), samples: 1 });
    expect(denoiser.calls).toBeGreaterThan(0);
    expect(denoiser.calls).toBeLessThanOrEqual(3);
  });

  it('is the same for the same seed', async () => {
    const denoiser = tinyDenoiser();
    const once = await diffusionLikelihood(denoiser, [3, 7, 2, 9, 4, 8], 2, { random: new Random(5) });
    const again = await diffusionLikelihood(denoiser, [3, 7, 2, 9, 4, 8], 2, { random: new Random(5) });
    expect(again).toEqual(once);
    expect(once.nats).toBeGreaterThan(0);
    await denoiser[Symbol.asyncDispose]();
  });
});
