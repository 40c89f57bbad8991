import { describe, expect, it } from 'vitest';
import { createCanvas } from '../canvas/canvas.js';
import { fakeDenoiser } from '../testing/fake-denoiser.js';
import { predictionOf } from '../testing/prediction-of.js';
import { tinyDenoiser } from '../testing/tiny-denoiser.js';
import { denoise } from './denoise.js';
import { type DenoiseRequest, denoiseMany } from './denoise-many.js';
import type { DenoiseOptions } from './denoise-options.js';
import type { CanvasEnd } from './events.js';
import { guidedPrediction } from './guidance.js';

const rows = (values: number[][]): Float32Array[] => values.map((row) => Float32Array.from(row));

async function run(
  denoiser: ReturnType<typeof fakeDenoiser> | ReturnType<typeof tinyDenoiser>,
  options: DenoiseOptions,
  frozen = new Map<number, number>(),
): Promise<CanvasEnd> {
  const { maskTokenId } = denoiser.config.diffusion!;
  const canvas = createCanvas({ prompt: [3, 1, 4, 1], outputLength: 12, maskTokenId, frozen });
  let end: CanvasEnd | null = null;
  for await (const event of denoise(denoiser, canvas, { seed: 1, stopTokenIds: [], ...options }))
    if (event.type === 'canvas-end') end = event;
  return end!;
}

describe('guidedPrediction()', () => {
  it('is the prediction of un + (scale + 1)(c - un)', () => {
    const c = [
      [1, 2, 0.5, -1],
      [0, 0, 3, 3],
    ];
    const un = [
      [1.5, 1, 0, -1],
      [0, 1, 2, 2],
    ];
    const mixed = c.map((row, r) => row.map((x, i) => un[r]![i]! + 2.5 * (x - un[r]![i]!)));
    const asked = { topK: 2, logits: true };
    const wanted = predictionOf(rows(mixed), 4, asked);
    const [conditional, unconditional] = [c, un].map((part) => predictionOf(rows(part), 4, asked));
    const guided = guidedPrediction(conditional!, unconditional!, 1.5, 2);
    expect(Array.from(guided.topIds)).toEqual(Array.from(wanted.topIds));
    for (const part of ['topProbs', 'entropy', 'logits'] as const)
      guided[part]!.forEach((value, i) => {
        expect(value).toBeCloseTo(wanted[part]![i]!, 5);
      });
  });
});

describe('denoise() with guidance', () => {
  it('feeds the canvas a second time with all that was given masked, but the tokens to keep', async () => {
    const denoiser = fakeDenoiser({ bidirectional: true });
    const { maskTokenId } = denoiser.config.diffusion!;
    await run(
      denoiser,
      { mode: 'whole', steps: 2, guidance: { scale: 1, keepTokenIds: [4] } },
      new Map([[2, 9]]),
    );
    expect(denoiser.calls.map(({ slices }) => slices.length)).toEqual([2, 2]);
    const [given, guide] = denoiser.calls[1]!.slices.map(({ ids }) => Array.from(ids));
    expect(guide!.slice(0, 4)).toEqual([maskTokenId, maskTokenId, 4, maskTokenId]);
    expect(guide![6]).toBe(maskTokenId);
    expect(guide!.filter((_, i) => i >= 4 && i !== 6)).toEqual(given!.filter((_, i) => i >= 4 && i !== 6));
    expect(given!.slice(4).some((id) => id !== maskTokenId)).toBe(true);
  });

  it('counts one forward and both halves of its positions, and none at scale 0', async () => {
    const guided = await run(fakeDenoiser({ bidirectional: true }), { mode: 'whole', steps: 3, guidance: 2 });
    const plain = await run(fakeDenoiser({ bidirectional: true }), { mode: 'whole', steps: 3, guidance: 0 });
    expect([guided.stats.nfe, plain.stats.nfe]).toEqual([3, 3]);
    expect(guided.stats.forwardedPositions).toBe(2 * plain.stats.forwardedPositions);
    expect(guided.ids).not.toEqual(plain.ids);
  });

  it.each([{ cleanAttention: 'causal' }, { cleanAttention: 'block', shift: true }] as const)(
    'keeps two caches, exact as without one: %o',
    async (options) => {
      await using denoiser = tinyDenoiser(options);
      const modes: DenoiseOptions[] = [{ mode: 'block', steps: 2 }];
      if (options.cleanAttention === 'causal')
        modes.push({ mode: 'autoregressive' }, { mode: 'self-speculation' });
      for (const mode of modes) {
        const cached = await run(denoiser, { ...mode, guidance: 1.5 });
        expect((await run(denoiser, { ...mode, guidance: 1.5, cache: 'none' })).ids).toEqual(cached.ids);
      }
    },
  );

  it('gives a canvas the same tokens beside others that have no guidance', async () => {
    await using denoiser = tinyDenoiser({ bidirectional: true });
    const { maskTokenId } = denoiser.config.diffusion!;
    const options: DenoiseOptions[] = [{ guidance: 1.5 }, {}, { guidance: 3 }];
    const request = (own: DenoiseOptions): DenoiseRequest => ({
      canvas: createCanvas({ prompt: [3, 1, 4, 1], outputLength: 12, maskTokenId }),
      options: { mode: 'whole', steps: 4, seed: 1, stopTokenIds: [], ...own },
    });
    const together: (readonly number[])[] = [];
    for await (const { index, event } of denoiseMany(denoiser, options.map(request)))
      if (event.type === 'canvas-end') together[index] = event.ids;
    for (const [i, own] of options.entries())
      expect((await run(denoiser, { mode: 'whole', steps: 4, ...own })).ids).toEqual(together[i]);
  });

  it('names what is wrong', async () => {
    const denoiser = fakeDenoiser({ bidirectional: true });
    await expect(run(denoiser, { guidance: -1 })).rejects.toThrow(/guidance.scale/);
    await expect(run(denoiser, { guidance: { scale: 1, keep: [] } as never })).rejects.toThrow(/keep/);
  });
});
