/** The approximate caches of bidirectional models, and what else only they take. */
import { describe, expect, it } from 'vitest';
import { createCanvas, PositionState } from '../canvas/canvas.js';
import { type FakeDenoiser, fakeDenoiser } from '../testing/fake-denoiser.js';
import { tinyDenoiser } from '../testing/tiny-denoiser.js';
import { denoise } from './denoise.js';
import type { DenoiseOptions } from './denoise-options.js';
import type { CanvasEnd } from './events.js';

async function run(
  denoiser: FakeDenoiser | ReturnType<typeof tinyDenoiser>,
  options: DenoiseOptions,
  open: readonly number[] = [],
): Promise<CanvasEnd & { written: Int32Array }> {
  const { maskTokenId } = denoiser.config.diffusion!;
  const canvas = createCanvas({ prompt: [3, 1, 4, 1], outputLength: 12, maskTokenId });
  for (const at of open) {
    canvas.ids[at] = maskTokenId;
    canvas.states[at] = PositionState.mask;
  }
  let end: CanvasEnd | null = null;
  const settled: DenoiseOptions = {
    mode: 'block',
    blockSize: 4,
    steps: 2,
    seed: 1,
    stopTokenIds: [],
    ...options,
  };
  for await (const event of denoise(denoiser, canvas, settled)) if (event.type === 'canvas-end') end = event;
  return { ...end!, written: canvas.ids };
}

/** First and last position of every forward. */
const spans = ({ calls }: FakeDenoiser): string[] =>
  calls.map(({ slices }) => `${slices[0]!.positions[0]}-${slices[0]!.positions.at(-1)}`);

describe('denoise() with an approximate cache', () => {
  it('computes the whole canvas at the first step of a block, then the block and what may change', async () => {
    const [prefix, dual] = [fakeDenoiser({ bidirectional: true }), fakeDenoiser({ bidirectional: true })];
    await run(prefix, { cache: 'prefix-approximate' });
    expect(spans(prefix)).toEqual(['0-15', '4-15', '0-15', '8-15', '0-15', '12-15']);
    await run(dual, { cache: 'dual' });
    expect(spans(dual)).toEqual(['0-15', '4-7', '0-15', '8-11', '0-15', '12-15']);
  });

  it('holds the place before the block too where predictions are read one place earlier', async () => {
    const denoiser = fakeDenoiser({ bidirectional: true, shift: true });
    await run(denoiser, { cache: 'dual' });
    expect(spans(denoiser)).toEqual(['0-15', '3-7', '0-15', '7-11', '0-15', '11-15']);
  });

  it.each(['prefix-approximate', 'dual'] as const)(
    '%s is exact where a block takes one step, and spares the prompt where it takes more',
    async (cache) => {
      for (const shift of [false, true]) {
        await using denoiser = tinyDenoiser({ bidirectional: true, shift });
        // One step a block: every forward is whole.
        const [exact, kept] = [await run(denoiser, { steps: 1 }), await run(denoiser, { steps: 1, cache })];
        expect(kept.ids).toEqual(exact.ids);
        // One block: its second step computes the output again, and the prompt stays.
        const approximate = await run(denoiser, { mode: 'whole', blockSize: undefined, cache });
        expect(approximate.stats.forwardedPositions).toBe(shift ? 16 + 13 : 16 + 12);
      }
    },
  );

  it('is kept twice beside guidance', async () => {
    await using denoiser = tinyDenoiser({ bidirectional: true });
    const guided = await run(denoiser, { cache: 'dual', guidance: 1 });
    expect(guided.stats.forwardedPositions).toBe(2 * 3 * (16 + 4));
    expect((await run(denoiser, { cache: 'dual', guidance: 0 })).ids).not.toEqual(guided.ids);
  });

  it('is refused by models that have a clean past, and so are candidates before the block', async () => {
    const denoiser = fakeDenoiser({ cleanAttention: 'block' });
    for (const cache of ['dual', 'prefix-approximate'] as const)
      await expect(run(denoiser, { cache })).rejects.toThrow(/bidirectional/);
    await expect(run(denoiser, { candidates: 'until-block-end' })).rejects.toThrow(/bidirectional/);
  });
});

describe('denoise() with candidates, firstPosition and shift', () => {
  it('writes masks before the block only when told to', async () => {
    const denoiser = fakeDenoiser({ bidirectional: true });
    const { maskTokenId } = denoiser.config.diffusion!;
    expect((await run(denoiser, {}, [1])).written[1]).toBe(maskTokenId);
    expect((await run(denoiser, { candidates: 'until-block-end' }, [1])).written[1]).not.toBe(maskTokenId);
  });

  it('begins at a later position, in every mode', async () => {
    const bidirectional = fakeDenoiser({ bidirectional: true });
    await run(bidirectional, { firstPosition: 5 });
    expect(spans(bidirectional)[0]).toBe('5-20');
    for (const mode of ['block', 'autoregressive', 'self-speculation'] as const) {
      await using denoiser = tinyDenoiser();
      const own = mode === 'block' ? {} : { blockSize: undefined, steps: undefined };
      const [near, far] = [
        await run(denoiser, { mode, ...own }),
        await run(denoiser, { mode, ...own, firstPosition: 100 }),
      ];
      // Rotary positions are relative.
      expect(far.ids).toEqual(near.ids);
    }
    await expect(run(bidirectional, { firstPosition: 500 })).rejects.toThrow(/from position 500/);
  });

  it('reads predictions one place earlier when told to, whatever the checkpoint says', async () => {
    const denoiser = fakeDenoiser({ bidirectional: true });
    await run(denoiser, { shift: true, steps: 1 });
    expect(Array.from(denoiser.calls[1]!.slices[0]!.predictAt)).toEqual([7, 8, 9, 10]);
  });

  it('refuses a policy that commits nothing and plans no steps', async () => {
    const idle = { name: 'idle', select: () => [] };
    const denoiser = fakeDenoiser({ bidirectional: true });
    await expect(run(denoiser, { policy: idle, steps: undefined })).rejects.toThrow(/idle committed nothing/);
    const planned = { ...idle, stepsOf: () => 3 };
    const { stats, written } = await run(denoiser, { policy: planned, steps: undefined });
    expect(stats.nfe).toBe(9);
    expect(written[4]).toBe(denoiser.config.diffusion!.maskTokenId);
  });
});
