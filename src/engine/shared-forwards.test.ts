import { describe, expect, it } from 'vitest';
import { createCanvas } from '../canvas/canvas.js';
import type { Denoiser } from '../model/denoiser.js';
import { fakeDenoiser } from '../testing/fake-denoiser.js';
import { denoise } from './denoise.js';
import type { DenoiseOptions } from './denoise-options.js';
import { withSharedForwards } from './shared-forwards.js';

/** Writes canvases one after another, each behind the one before; returns all that was written. */
async function chain(
  denoiser: Denoiser,
  lengths: readonly number[],
  options: DenoiseOptions,
): Promise<number[]> {
  const ids = [1, 2];
  for (const outputLength of lengths) {
    const canvas = createCanvas({ prompt: ids, outputLength, maskTokenId: 63 });
    for await (const event of denoise(denoiser, canvas, options))
      if (event.type === 'canvas-end') ids.push(...event.ids);
  }
  return ids;
}

const works: readonly (readonly [number[], DenoiseOptions])[] = [
  [[3, 5, 2], { mode: 'autoregressive' }],
  [[9], { mode: 'autoregressive', temperature: 0.8, topK: 4, seed: 7 }],
  [[6, 1], { mode: 'self-speculation' }],
  [[4, 4, 4, 4], { mode: 'autoregressive', temperature: 0.8, seed: 8 }],
];

describe('withSharedForwards()', () => {
  it('gives each piece of work what it gets alone, in one forward for all that wait', async () => {
    const alone: number[][] = [];
    const calls: number[] = [];
    for (const [lengths, options] of works) {
      const denoiser = fakeDenoiser();
      alone.push(await chain(denoiser, lengths, options));
      calls.push(denoiser.calls.length);
    }
    const denoiser = fakeDenoiser();
    const run = (shared: Denoiser, i: number): Promise<number[]> => chain(shared, ...works[i]!);
    expect(await withSharedForwards(denoiser, works.length, run)).toEqual(alone);
    expect(denoiser.calls).toHaveLength(Math.max(...calls));
    expect(denoiser.calls[0]!.slices).toHaveLength(works.length);
  });

  it('finishes the others before it throws the error of one', async () => {
    const denoiser = fakeDenoiser();
    const ended: number[] = [];
    const work = withSharedForwards(denoiser, 3, async (shared, i) => {
      await chain(shared, [2 + i], { mode: 'autoregressive' });
      if (i === 0) throw new Error('no room');
      ended.push(i);
    });
    await expect(work).rejects.toThrow('no room');
    expect(ended).toEqual([1, 2]);
  });

  it('gives an error of the denoiser to all that waited', async () => {
    const broken: Denoiser = { ...fakeDenoiser(), forward: () => Promise.reject(new Error('session')) };
    const seen: unknown[] = [];
    const work = withSharedForwards(broken, 2, (shared) =>
      chain(shared, [3], { mode: 'autoregressive' }).catch((error: unknown) => {
        seen.push(error);
        throw error;
      }),
    );
    await expect(work).rejects.toThrow('session');
    expect(seen).toHaveLength(2);
    expect(seen[0]).toBe(seen[1]);
  });

  it('runs nothing for no work', async () => {
    const never = (): Promise<number> => Promise.reject(new Error('called'));
    expect(await withSharedForwards(fakeDenoiser(), 0, never)).toEqual([]);
  });
});
