/** The options of block mode for models with a clean past, against what they promise. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Canvas, createCanvas, PositionState } from '../canvas/canvas.js';
import { quotaPolicy } from '../decoding/policies/quota.js';
import { Role } from '../model/denoiser.js';
import { type FakeDenoiser, type FakeDenoiserOptions, fakeDenoiser } from '../testing/fake-denoiser.js';
import { denoise } from './denoise.js';
import type { DenoiseOptions } from './denoise-options.js';
import type { CanvasEnd, DenoiseEvent } from './events.js';

interface Run {
  readonly canvas: Canvas;
  readonly events: readonly DenoiseEvent[];
  readonly end: CanvasEnd;
  readonly nfe: number;
  /** For each forward: entries of the slice, entries of the cache, and whether all are clean. */
  readonly shapes: readonly [number, number, boolean][];
}

const prompt = [3, 1, 4, 1, 5];

async function run(denoiser: FakeDenoiser, options: DenoiseOptions, length = 10, ids = prompt): Promise<Run> {
  const { maskTokenId } = denoiser.config.diffusion!;
  const canvas = createCanvas({ prompt: ids, outputLength: length, maskTokenId });
  const events: DenoiseEvent[] = [];
  const cached: number[] = [];
  const watched: FakeDenoiser = {
    ...denoiser,
    forward: (slices, asked) => {
      cached.push(slices[0]!.cache?.length ?? 0);
      return denoiser.forward(slices, asked);
    },
  };
  const before = denoiser.calls.length;
  for await (const event of denoise(watched, canvas, { mode: 'block', seed: 1, ...options }))
    events.push(event);
  const end = events.at(-1) as CanvasEnd;
  const shapes = denoiser.calls.slice(before).map(({ slices }, i): [number, number, boolean] => {
    const { roles } = slices[0]!;
    return [roles.length, cached[i]!, roles.every((role) => role === Role.clean)];
  });
  return { canvas, events, end, nfe: end.stats.nfe, shapes };
}

const model = (options: FakeDenoiserOptions = {}): FakeDenoiser =>
  fakeDenoiser({ cleanAttention: 'block', blockSize: 4, eosRate: 0, ...options });

const oneByOne = quotaPolicy({ quota: () => 1, order: 'position' });

describe('denoise() of a block-causal model', () => {
  it('writes the same whenever the text is read, and counts what that costs', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(1000),
        fc.boolean(),
        fc.constantFrom<'block' | 'causal'>('block', 'causal'),
        fc.constantFrom<'output' | 'canvas'>('output', 'canvas'),
        fc.integer({ min: 1, max: 12 }),
        async (seed, shift, cleanAttention, blockAlign, length) => {
          const denoiser = model({ seed, shift, cleanAttention });
          const options: DenoiseOptions = { blockAlign, threshold: 0.7 };
          const fused = await run(denoiser, options, length);
          const oracle = await run(denoiser, { ...options, cache: 'none' }, length);
          expect(oracle.canvas).toEqual(fused.canvas);
          const blocks = fused.events.filter(({ type }) => type === 'block-start').length;
          // Its first block may begin at 0, where there is nothing to read.
          const read = blockAlign === 'canvas' ? Math.floor(prompt.length / 4) * 4 : prompt.length;
          for (const pastForward of ['own', 'reread', 'every-block'] as const) {
            const apart = await run(denoiser, { ...options, pastForward }, length);
            expect(apart.canvas.ids).toEqual(fused.canvas.ids);
            const more = blocks - (read === 0 ? 1 : 0) + (pastForward === 'every-block' ? 1 : 0);
            expect(apart.nfe).toBe(fused.nfe + more);
            const reads = apart.shapes.filter(([, , clean]) => clean);
            expect(reads).toHaveLength(more);
            if (pastForward === 'reread') expect(reads.every(([, cached]) => cached === 0)).toBe(true);
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it('counts blocks from the start of the canvas when told to, the end of the prompt in the first', async () => {
    const { events, shapes } = await run(model(), { blockAlign: 'canvas', policy: oneByOne }, 6);
    const spans = events.flatMap((event) => (event.type === 'block-start' ? [[event.start, event.end]] : []));
    expect(spans).toEqual([
      [4, 8],
      [8, 11],
    ]);
    expect(shapes[0]).toEqual([8, 0, false]);
    const empty = await run(model(), { blockAlign: 'canvas' }, 4, []);
    expect(empty.end.ids).toHaveLength(4);
    await expect(run(model(), {}, 4, [])).rejects.toMatchObject({ code: 'empty_prompt' });
  });

  it('cuts the prompt into the blocks that the model was trained on', async () => {
    const denoiser = model();
    await run(denoiser, { policy: oneByOne }, 4, [9, 8, 7, 6, 5, 4]);
    const { blocks } = denoiser.calls[0]!.slices[0]!;
    expect([...blocks]).toEqual([-1, -1, 0, 0, 0, 0, 1, 1, 1, 1]);
  });

  it('writes sub-blocks from left to right', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(1000),
        fc.constantFrom<'prefix' | 'dual'>('prefix', 'dual'),
        fc.boolean(),
        async (seed, cache, shift) => {
          const denoiser = model({ seed, blockSize: 8, shift });
          const { events, canvas } = await run(denoiser, { subBlockSize: 2, cache, threshold: 0.6 }, 16);
          const committed = events.flatMap((event) => (event.type === 'step-end' ? event.committed : []));
          const parts = committed.map(({ position }) => Math.floor((position - prompt.length) / 2));
          expect(parts).toEqual([...parts].sort((a, b) => a - b));
          expect(canvas.states).not.toContain(PositionState.mask);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('feeds a sub-block alone with the rows around it lent to the cache, which then holds the text only', async () => {
    const options: DenoiseOptions = { subBlockSize: 4, cache: 'dual', policy: oneByOne };
    const { shapes } = await run(model({ blockSize: 8 }), options, 8);
    expect(shapes).toEqual([
      [13, 0, false],
      ...Array(3).fill([4, 9, false]),
      [8, 5, false],
      ...Array(3).fill([4, 9, false]),
    ]);
  });

  it('ends at a stop token as told: at once, with the block, or with the next block', async () => {
    const denoiser = model({ blockSize: 4 });
    const plain = await run(denoiser, { policy: oneByOne, stopTokenIds: [] }, 12);
    const stop = plain.canvas.ids[prompt.length]!;
    const masks = async (onStop: 'trim' | 'finish-block' | 'leave-block'): Promise<[string, number[]]> => {
      const options: DenoiseOptions = { policy: oneByOne, stopTokenIds: [stop], onStop };
      const { canvas, end } = await run(denoiser, options, 12);
      const left = [...canvas.states].flatMap((state, i) => (state === PositionState.mask ? [i] : []));
      return [end.finishReason, left.filter((at) => at < prompt.length + 8)];
    };
    expect(await masks('trim')).toEqual(['stop', [6, 7, 8, 9, 10, 11, 12]]);
    expect(await masks('finish-block')).toEqual(['stop', [9, 10, 11, 12]]);
    const [reason, left] = await masks('leave-block');
    expect(reason).toBe('length');
    expect(left.filter((at) => at < 9)).toEqual([6, 7, 8]);
  });

  it('writes the first token of a block as the next one of the text before it, without a step', async () => {
    const denoiser = model({ shift: true, blockSize: 4 });
    const options: DenoiseOptions = { policy: oneByOne, pastForward: 'own' };
    const causal = await run(denoiser, { ...options, firstToken: 'causal' }, 9);
    const plain = await run(denoiser, options, 9);
    // The same tokens here, since this policy writes the first position first, but three steps fewer.
    expect(causal.canvas.ids).toEqual(plain.canvas.ids);
    expect(causal.nfe).toBe(plain.nfe - 3);
    const stopTokenIds = [plain.canvas.ids[prompt.length + 4]!];
    const before = [...plain.canvas.ids.subarray(prompt.length, prompt.length + 4)];
    if (before.includes(stopTokenIds[0]!)) throw new Error('choose another seed');
    const stopped = await run(denoiser, { ...options, stopTokenIds, firstToken: 'causal' }, 9);
    expect(stopped.end.ids).toEqual(before);
    // It may come up in that block once more, which counts.
    const unchecked = await run(
      denoiser,
      { ...options, stopTokenIds, firstToken: 'causal-unchecked', onStop: 'finish-block' },
      8,
    );
    expect(unchecked.canvas.states).not.toContain(PositionState.mask);
  });

  it('hides padding tokens from the model and lets them take no position', async () => {
    const denoiser = model();
    await run(denoiser, { paddingTokenIds: [1], policy: oneByOne }, 4);
    const { ids, positions } = denoiser.calls[0]!.slices[0]!;
    const { maskTokenId } = denoiser.config.diffusion!;
    expect([...ids]).toEqual([3, 4, 5, ...Array(4).fill(maskTokenId)]);
    expect([...positions]).toEqual([0, 1, 2, 3, 4, 5, 6]);
    // What is hidden makes no difference to what is written.
    const a = await run(denoiser, { paddingTokenIds: [1] }, 4, [1, 3, 4, 1, 5]);
    const b = await run(denoiser, {}, 4, [3, 4, 5]);
    expect(a.end.ids).toEqual(b.end.ids);
  });

  it('cuts a block into attention blocks at their multiples', async () => {
    const denoiser = model({ blockSize: 4 });
    const whole = await run(denoiser, { threshold: 0.7 });
    const same = await run(denoiser, { threshold: 0.7, attentionBlockSize: 100 });
    expect(same.canvas.ids).toEqual(whole.canvas.ids);
    const before = denoiser.calls.length;
    await run(denoiser, { policy: oneByOne, attentionBlockSize: 3 }, 4);
    const { blocks, roles } = denoiser.calls[before]!.slices[0]!;
    // Positions 5 | 6 7 8 of the canvas; clean entries of one block see each other and what is before.
    expect([...blocks].slice(prompt.length)).toEqual([1, 2, 2, 2]);
    expect([...roles].every((role) => role === Role.clean)).toBe(true);
  });

  it('refuses what the model or the mode cannot do', async () => {
    const bad = async (denoiser: FakeDenoiser, options: DenoiseOptions): Promise<void> =>
      expect(run(denoiser, options)).rejects.toMatchObject({ code: 'invalid_argument' });
    await bad(model(), { firstToken: 'causal' });
    await bad(model({ cleanAttention: 'causal' }), { attentionBlockSize: 4 });
    await bad(fakeDenoiser({ bidirectional: true }), { pastForward: 'own' });
    await bad(model({ cleanAttention: 'causal' }), { mode: 'autoregressive', blockAlign: 'canvas' });
    await bad(model(), { cache: 'dual' });
    await bad(model(), { onStop: 'never' as 'trim' });
  });
});
