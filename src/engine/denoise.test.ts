import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCanvas, PositionState } from '../canvas/canvas.js';
import { type FakeDenoiserOptions, fakeDenoiser } from '../testing/fake-denoiser.js';
import { prompt, run } from '../testing/run-denoise.js';
import { denoise } from './denoise.js';
import type { DenoiseOptions } from './denoise-options.js';

const policies = fc.constantFrom(
  { policy: 'threshold', threshold: 0.8 },
  { policy: 'fixed', steps: 3 },
  { policy: 'random' },
  { policy: 'entropy-bound', entropyBound: 1 },
  { policy: 'left-to-right', threshold: 0.7 },
  { policy: 'factor', factor: 1 },
  { steps: 2, edit: { threshold: 0.6, maxPostSteps: 3 } },
);
const models = fc.record({
  seed: fc.nat(1000),
  draftAccuracy: fc.constantFrom(0.3, 0.8, 1),
  eosRate: fc.constantFrom(0, 0.05, 0.2),
  blockSize: fc.constantFrom(1, 4, 8),
  architecture: fc.constantFrom<FakeDenoiserOptions>(
    { cleanAttention: 'causal' },
    { cleanAttention: 'causal', shift: true },
    { cleanAttention: 'block' },
    { cleanAttention: 'block', shift: true },
    { bidirectional: true },
    { bidirectional: true, shift: true },
  ),
});
const prompts = fc.array(fc.nat(40), { minLength: 1, maxLength: 12 });

describe('denoise() in block and whole mode', () => {
  it('writes every position, loses masks at each step, and repeats itself with the same seed', async () => {
    await fc.assert(
      fc.asyncProperty(
        models,
        policies,
        prompts,
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom<'block' | 'whole'>('block', 'whole'),
        fc.constantFrom(0, 0.7),
        async ({ architecture, ...model }, policy, ids, length, mode, temperature) => {
          const denoiser = fakeDenoiser({ ...architecture, ...model });
          const options: DenoiseOptions = { mode, temperature, ...policy };
          const first = await run(denoiser, ids, length, options);
          const again = await run(denoiser, ids, length, options);
          expect(again.canvas.ids).toEqual(first.canvas.ids);
          expect(first.end.ids.length).toBeLessThanOrEqual(length);
          expect(first.end.ids).not.toContain(denoiser.config.diffusion!.maskTokenId);
          if (first.end.finishReason === 'length') expect(first.end.ids).toHaveLength(length);
          else expect(first.end.stats.generatedTokens).toBe(first.end.ids.length + 1);
          const steps = first.events.filter((event) => event.type === 'step-end');
          expect(steps.length).toBe(first.end.stats.nfe);
          const edits = 'edit' in policy;
          for (const step of steps) if (!edits) expect(step.committed.length).toBeGreaterThan(0);
          const committed = steps.flatMap((step) => step.committed.map(({ position }) => position));
          expect(new Set(committed).size).toBe(committed.length);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('gives the same canvas with the prefix cache as with full recomputation', async () => {
    await fc.assert(
      fc.asyncProperty(
        models,
        policies,
        prompts,
        fc.constantFrom(0, 0.9),
        async (model, policy, ids, temperature) => {
          const { architecture, ...rest } = model;
          const denoiser = fakeDenoiser({ ...architecture, ...rest });
          const options: DenoiseOptions = { mode: 'block', temperature, ...policy };
          const cached = await run(denoiser, ids, 20, options);
          const oracle = await run(denoiser, ids, 20, { ...options, cache: 'none' });
          expect(cached.canvas).toEqual(oracle.canvas);
          expect(cached.end.stats.nfe).toBe(oracle.end.stats.nfe);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('spends no forward on filling the cache: prompt and finished blocks ride on a denoising step', async () => {
    const denoiser = fakeDenoiser({ blockSize: 4 });
    const { end } = await run(denoiser, prompt, 10, { mode: 'block', steps: 1 });
    expect(end.stats.nfe).toBe(3);
    expect(denoiser.calls.map(({ slices }) => [slices[0]!.ids.length, slices[0]!.cache!.length])).toEqual([
      [5 + 4, 13],
      [4 + 4, 13],
      [4 + 2, 13],
    ]);
    expect(end.stats.forwardedPositions).toBe(9 + 8 + 6);
  });

  it('reads a shifted head at the position before, also for a block whose text is cached', async () => {
    const denoiser = fakeDenoiser({ blockSize: 4, shift: true });
    await run(denoiser, prompt, 4, { mode: 'block', policy: 'left-to-right', threshold: 2 });
    expect(denoiser.calls.map(({ slices }) => [...slices[0]!.predictAt])).toEqual([
      [4, 5, 6, 7],
      [0, 1, 2],
      [1, 2],
      [2],
    ]);
  });

  it('asks for no whole logits at temperature 0, and for them when sampling from all of the vocabulary', async () => {
    const greedy = fakeDenoiser();
    await run(greedy, prompt, 12, { mode: 'block' });
    expect(greedy.calls.every(({ logits, topK }) => !logits && topK === 1)).toBe(true);
    const sampling = fakeDenoiser();
    await run(sampling, prompt, 12, { mode: 'block', temperature: 1 });
    expect(sampling.calls.every(({ logits }) => logits)).toBe(true);
    const few = fakeDenoiser();
    await run(few, prompt, 12, { mode: 'block', temperature: 1, topK: 5 });
    expect(few.calls.every(({ logits, topK }) => !logits && topK === 6)).toBe(true);
  });

  it('never changes frozen tokens, and takes no forward for a block of them', async () => {
    await fc.assert(
      fc.asyncProperty(
        models,
        policies,
        fc.dictionary(fc.integer({ min: 0, max: 11 }).map(String), fc.nat(40), { maxKeys: 8 }),
        async ({ architecture, ...model }, policy, given) => {
          const denoiser = fakeDenoiser({ ...architecture, ...model });
          const frozen = new Map(Object.entries(given).map(([offset, id]) => [Number(offset), id]));
          const { maskTokenId } = denoiser.config.diffusion!;
          const canvas = createCanvas({ prompt, outputLength: 12, maskTokenId, frozen });
          for await (const event of denoise(denoiser, canvas, {
            mode: 'block',
            stopTokenIds: [],
            seed: 2,
            ...policy,
          })) {
            if (event.type !== 'step-end') continue;
            for (const { position } of [...event.committed, ...event.edited]) {
              expect(frozen.has(position - prompt.length)).toBe(false);
            }
          }
          for (const [offset, id] of frozen) {
            expect(canvas.ids[prompt.length + offset]).toBe(id);
            expect(canvas.states[prompt.length + offset]).toBe(PositionState.frozen);
          }
          expect(canvas.states).not.toContain(PositionState.mask);
        },
      ),
      { numRuns: 60 },
    );
    const denoiser = fakeDenoiser({ blockSize: 2 });
    const frozen = new Map([
      [0, 7],
      [1, 8],
    ]);
    const canvas = createCanvas({ prompt, outputLength: 4, maskTokenId: 63, frozen });
    for await (const _ of denoise(denoiser, canvas, { mode: 'block', steps: 1 }));
    expect(denoiser.calls).toHaveLength(1);
  });

  it('ends after the block of the first stop token and trims what follows it', async () => {
    const denoiser = fakeDenoiser({ eosRate: 0.15, seed: 5 });
    const { end, canvas } = await run(denoiser, prompt, 200, { mode: 'block', steps: 2 });
    expect(end.finishReason).toBe('stop');
    const stop = canvas.ids.indexOf(62);
    expect(end.ids).toEqual([...canvas.ids.subarray(prompt.length, stop)]);
    expect(canvas.states.lastIndexOf(PositionState.committed)).toBeLessThan(
      prompt.length + Math.ceil((stop - 4) / 8) * 8,
    );
    expect(end.steps).toHaveLength(end.ids.length);
    expect(end.confidence.every((p) => p > 0)).toBe(true);
  });

  it('edits committed tokens that the model rejects, within the bound of post steps', async () => {
    let edits = 0;
    for (let seed = 0; seed < 10; seed++) {
      const denoiser = fakeDenoiser({ bidirectional: true, seed });
      const { events, end } = await run(denoiser, prompt, 8, {
        mode: 'whole',
        steps: 2,
        edit: { threshold: 0.9, maxPostSteps: 4 },
      });
      const steps = events.filter((event) => event.type === 'step-end');
      expect(steps.length).toBeLessThanOrEqual(2 + 4);
      for (const { edited } of steps) for (const edit of edited) expect(edit.id).not.toBe(edit.previous);
      edits += steps.flatMap(({ edited }) => edited).length;
      expect(end.ids).toHaveLength(8);
    }
    expect(edits).toBeGreaterThan(0);
  });
});

describe('denoise() with endAt', () => {
  it('is told the final tokens as they grow, and keeps as many as it says', async () => {
    for (const mode of ['autoregressive', 'self-speculation', 'block', 'whole'] as const) {
      const denoiser = fakeDenoiser();
      const { end: whole } = await run(denoiser, prompt, 30, { mode });
      const seen: number[][] = [];
      const endAt = (ids: readonly number[]): number | null => {
        seen.push([...ids]);
        return ids.length >= 11 ? 11 : null;
      };
      const { end } = await run(denoiser, prompt, 30, { mode, endAt });
      expect(end.ids).toEqual(whole.ids.slice(0, 11));
      expect(end.finishReason).toBe('stop');
      expect(end.stats.nfe).toBeLessThanOrEqual(whole.stats.nfe);
      for (const ids of seen) expect(ids).toEqual(whole.ids.slice(0, ids.length));
      for (const [i, ids] of seen.entries())
        if (i > 0) expect(ids.length).toBeGreaterThan(seen[i - 1]!.length);
    }
  });
});
