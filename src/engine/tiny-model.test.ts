/** The promises of the engine on the real transformer, where rounding could break them. */
import { describe, expect, it } from 'vitest';
import { createCanvas } from '../canvas/canvas.js';
import type { Denoiser } from '../model/denoiser.js';
import { tinyDenoiser } from '../testing/tiny-denoiser.js';
import { denoiseMany } from './denoise-many.js';
import type { DenoiseOptions } from './denoise-options.js';

const prompts = [[1, 2, 3], [5, 6, 7, 8, 9, 10, 11, 12], [40]];

async function outputs(
  denoiser: Denoiser,
  options: DenoiseOptions,
  batch: number,
): Promise<(readonly number[])[]> {
  const found: (readonly number[])[] = [];
  const { maskTokenId } = denoiser.config.diffusion!;
  const requests = prompts.map((prompt) => ({
    canvas: createCanvas({ prompt, outputLength: 24, maskTokenId }),
    options: { seed: 7, ...options },
  }));
  for await (const { index, event } of denoiseMany(denoiser, requests, { batch })) {
    if (event.type === 'error') throw event.error;
    if (event.type === 'canvas-end') found[index] = event.ids;
  }
  return found;
}

describe.each(['float32', 'int8'] as const)('denoiseMany() on a transformer with %s weights', (weights) => {
  it('gives the same tokens alone, in a batch and without a cache, in every mode', async () => {
    await using denoiser = tinyDenoiser({}, weights);
    const all: DenoiseOptions[] = [
      { mode: 'autoregressive' },
      { mode: 'self-speculation' },
      { mode: 'self-speculation', temperature: 0.8 },
      { mode: 'block', steps: 3 },
      { mode: 'whole', steps: 5, edit: true },
    ];
    for (const options of all) {
      const alone = await outputs(denoiser, options, 1);
      expect(await outputs(denoiser, options, 3)).toEqual(alone);
      expect(await outputs(denoiser, { ...options, cache: 'none' }, 1)).toEqual(alone);
    }
  });

  it("writes the twin's tokens by self-speculation", async () => {
    await using denoiser = tinyDenoiser({}, weights);
    const twin = await outputs(denoiser, { mode: 'autoregressive' }, 1);
    for (const tuning of [
      {},
      { verifyFloor: 0, fuseAbove: 0 },
      { verifyFloor: 0, fuseAbove: 2, draftLength: 5 },
    ]) {
      expect(await outputs(denoiser, { mode: 'self-speculation', ...tuning }, 3)).toEqual(twin);
    }
  });
});
