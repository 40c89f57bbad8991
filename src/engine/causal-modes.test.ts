import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCanvas } from '../canvas/canvas.js';
import { type Denoiser, Role } from '../model/denoiser.js';
import { type FakeDenoiserOptions, fakeDenoiser } from '../testing/fake-denoiser.js';
import { denoise } from './denoise.js';
import type { DenoiseOptions } from './denoise-options.js';
import type { CanvasEnd } from './events.js';

async function finish(
  denoiser: Denoiser,
  prompt: number[],
  length: number,
  options: DenoiseOptions,
): Promise<CanvasEnd> {
  const maskTokenId = denoiser.config.diffusion?.maskTokenId ?? -1;
  const canvas = createCanvas({ prompt, outputLength: length, maskTokenId });
  for await (const event of denoise(denoiser, canvas, { seed: 1, ...options })) {
    if (event.type === 'canvas-end') return event;
  }
  throw new Error('no canvas-end');
}

/** The naive loop: everything recomputed, the argmax taken, no engine. */
async function naive(denoiser: Denoiser, prompt: number[], length: number): Promise<number[]> {
  const ids = [...prompt];
  while (ids.length < prompt.length + length) {
    const count = ids.length;
    const slice = {
      ids: Int32Array.from(ids),
      positions: Int32Array.from(ids, (_, i) => i),
      blocks: new Int32Array(count),
      roles: new Uint8Array(count).fill(Role.clean),
      cache: null,
      predictAt: Int32Array.of(count - 1),
    };
    const [prediction] = await denoiser.forward([slice], { topK: 2 });
    const id = [...prediction!.topIds].find((best) => best !== denoiser.config.diffusion?.maskTokenId)!;
    if (denoiser.config.eosTokenIds.includes(id)) break;
    ids.push(id);
  }
  return ids.slice(prompt.length);
}

const models = fc.record({
  seed: fc.nat(1000),
  draftAccuracy: fc.constantFrom(0, 0.5, 0.9, 1),
  eosRate: fc.constantFrom(0, 0.03, 0.2),
  blockSize: fc.constantFrom(1, 2, 5, 8),
  shift: fc.boolean(),
});
const prompts = fc.array(fc.nat(40), { minLength: 1, maxLength: 10 });
const lengths = fc.integer({ min: 1, max: 30 });

describe('denoise() in autoregressive mode', () => {
  it('equals the naive loop, one forward a token, with and without the cache', async () => {
    await fc.assert(
      fc.asyncProperty(models, prompts, lengths, fc.boolean(), async (model, prompt, length, plain) => {
        const denoiser = fakeDenoiser({ ...model, diffusion: !plain });
        const expected = await naive(denoiser, prompt, length);
        const end = await finish(denoiser, prompt, length, { mode: 'autoregressive' });
        expect(end.ids).toEqual(expected);
        expect(end.stats.nfe).toBe(end.stats.generatedTokens);
        expect(end.stats.forwardedPositions).toBe(prompt.length + end.stats.nfe - 1);
        expect(end.finishReason).toBe(expected.length < length ? 'stop' : 'length');
        expect(
          (await finish(denoiser, prompt, length, { mode: 'autoregressive', cache: 'none' })).ids,
        ).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});

describe('denoise() in self-speculation mode', () => {
  it('equals the twin at temperature 0 for any draft quality and tuning, and never costs more forwards', async () => {
    const tunings = fc.record({
      verifyFloor: fc.constantFrom(0, 0.05, 0.5, 1),
      fuseAbove: fc.constantFrom(0, 0.5, 2),
      draftLength: fc.constantFrom(1, 2, 8, 40),
      cache: fc.constantFrom<'prefix' | 'none'>('prefix', 'none'),
    });
    await fc.assert(
      fc.asyncProperty(models, prompts, lengths, tunings, async (model, prompt, length, tuning) => {
        const denoiser = fakeDenoiser(model);
        const twin = await finish(denoiser, prompt, length, { mode: 'autoregressive' });
        const end = await finish(denoiser, prompt, length, { mode: 'self-speculation', ...tuning });
        expect(end.ids).toEqual(twin.ids);
        expect(end.finishReason).toBe(twin.finishReason);
        expect(end.stats.nfe).toBeLessThanOrEqual(twin.stats.nfe);
        expect(end.confidence).toEqual(twin.confidence);
      }),
      { numRuns: 150 },
    );
  });

  it('never writes the mask token, asking again for the next best where the model prefers it', async () => {
    const denoiser = fakeDenoiser({ maskRate: 0.1 });
    const expected = await naive(denoiser, [1, 2], 40);
    for (const mode of ['autoregressive', 'self-speculation'] as const) {
      const end = await finish(denoiser, [1, 2], 40, { mode });
      expect(end.ids).toEqual(expected);
      expect(end.ids).not.toContain(63);
    }
    const block = await finish(denoiser, [1, 2], 40, { mode: 'block', steps: 4 });
    expect(block.ids).not.toContain(63);
    expect(block.stats.nfe).toBeGreaterThan(20);
  });

  it('equals the twin with penalties, bias and bans', async () => {
    const options: DenoiseOptions = {
      repetitionPenalty: 1.3,
      presencePenalty: 0.4,
      frequencyPenalty: 0.3,
      logitBias: new Map([[7, 1]]),
      bannedTokenIds: [3, 5],
    };
    const denoiser = fakeDenoiser({ confidence: [0.2, 0.6], draftAccuracy: 0.95 });
    const twin = await finish(denoiser, [1, 2, 3], 40, { mode: 'autoregressive', ...options });
    const end = await finish(denoiser, [1, 2, 3], 40, { mode: 'self-speculation', ...options });
    const plain = await finish(denoiser, [1, 2, 3], 40, { mode: 'autoregressive' });
    expect(end.ids).toEqual(twin.ids);
    expect(end.ids).not.toEqual(plain.ids);
    expect(end.ids.some((id) => id === 3 || id === 5)).toBe(false);
  });

  it('takes about two forwards a block with perfect drafts, and one when the next draft is fused', async () => {
    const denoiser = fakeDenoiser({ draftAccuracy: 1 });
    const apart = await finish(denoiser, [1, 2], 64, { draftLength: 16, verifyFloor: 0, fuseAbove: 2 });
    // 1 + 15 verified + 1 bonus a cycle of two; the last cycle is shortened.
    expect(apart.stats.nfe).toBe(8);
    const fused = await finish(denoiser, [1, 2], 64, { draftLength: 16, verifyFloor: 0, fuseAbove: 0 });
    expect(fused.ids).toEqual(apart.ids);
    expect(fused.stats.nfe).toBe(5);
  });

  it('drafts on for every fork, so that a rejected token costs no forward that only drafts', async () => {
    const denoiser = fakeDenoiser({ draftAccuracy: 0.6 });
    const options = { draftLength: 8, verifyFloor: 0, stopTokenIds: [] };
    const end = await finish(denoiser, [1, 2], 64, { ...options, fuseAbove: 0 });
    // Tested tokens are the clean entries above the text's block. The end of the canvas has no room for a draft.
    const tests = denoiser.calls.map(({ slices: [slice] }) =>
      slice!.roles.some((role, i) => role === Role.clean && slice!.blocks[i]! > 0),
    );
    expect(tests.slice(0, -1)).toEqual(tests.slice(0, -1).map((_, i) => i > 0));
    const apart = await finish(denoiser, [1, 2], 64, { ...options, fuseAbove: 2 });
    expect(end.ids).toEqual(apart.ids);
    expect(end.stats.nfe).toBeLessThan(apart.stats.nfe);
  });

  it('keeps the keys and values of accepted tokens and forwards no text twice', async () => {
    const denoiser = fakeDenoiser({ draftAccuracy: 0.7 });
    await finish(denoiser, [1, 2, 3], 50, { draftLength: 8 });
    // The first prediction is read at the last text entry: behind the prompt it is the only one of the slice.
    expect(denoiser.calls.map(({ slices }) => slices[0]!.predictAt[0])).toEqual([
      2,
      ...denoiser.calls.slice(1).map(() => 0),
    ]);
  });

  it.each([
    ['shorter while none is accepted', 0, [4]],
    ['as long as it may be while all are accepted', 1, [16]],
  ])('makes drafts %s', async (_, draftAccuracy, settled) => {
    const denoiser = fakeDenoiser({ vocabSize: 32, draftAccuracy, blockSize: 16 });
    await finish(denoiser, [1, 2, 3], 120, {
      mode: 'self-speculation',
      draftLength: 16,
      verifyFloor: 0,
      stopTokenIds: [],
    });
    const longestRun = ({ slices }: (typeof denoiser.calls)[number]): number => {
      const { roles, blocks } = slices[0]!;
      const counts = new Map<number, number>();
      for (const [i, role] of roles.entries()) {
        if (role === Role.noisy) counts.set(blocks[i]!, (counts.get(blocks[i]!) ?? 0) + 1);
      }
      return Math.max(0, ...counts.values());
    };
    const masks = denoiser.calls.map(longestRun).filter((count) => count > 0);
    expect(masks[0]).toBe(16);
    // The last ones are cut by the end of the canvas.
    expect([...new Set(masks.slice(4, 6))]).toEqual(settled);
  });

  it("has the twin's distribution when sampling", async () => {
    // Three tokens and a stop token, two positions: nine outcomes, counted over many seeds in both modes.
    const model: FakeDenoiserOptions = {
      vocabSize: 6,
      tokens: [0, 1, 2],
      confidence: [0.3, 0.6],
      blockSize: 4,
      seed: 3,
    };
    const denoiser = fakeDenoiser({ ...model, draftAccuracy: 0.5 });
    const runs = 2000;
    const count = async (options: DenoiseOptions): Promise<Map<string, number>> => {
      const counts = new Map<string, number>();
      for (let seed = 0; seed < runs; seed++) {
        const end = await finish(denoiser, [1, 2], 3, { temperature: 0.9, seed, ...options });
        const key = end.ids.join();
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      return counts;
    };
    const twin = await count({ mode: 'autoregressive' });
    for (const tuning of [{}, { verifyFloor: 0, fuseAbove: 0 }, { verifyFloor: 0.45 }]) {
      const drafted = await count({ mode: 'self-speculation', ...tuning });
      let chiSquare = 0;
      const keys = new Set([...twin.keys(), ...drafted.keys()]);
      for (const key of keys) {
        const [a, b] = [twin.get(key) ?? 0, drafted.get(key) ?? 0];
        chiSquare += (a - b) ** 2 / (a + b);
      }
      // Mean k − 1, deviation √(2(k − 1)): four deviations above.
      const freedom = keys.size - 1;
      expect(chiSquare).toBeLessThan(freedom + 4 * Math.sqrt(2 * freedom));
    }
  }, 60_000);

  it("tells the model's confidence of what was drawn, as the twin does", async () => {
    const denoiser = fakeDenoiser({
      vocabSize: 6,
      tokens: [0, 1, 2],
      confidence: [0.3, 0.6],
      blockSize: 4,
      seed: 3,
    });
    const sampled = { temperature: 0.9, confidence: 'model' } as const;
    const byText = new Map<string, Map<string, readonly number[]>>();
    for (const mode of ['autoregressive', 'self-speculation'] as const) {
      const seen = new Map<string, readonly number[]>();
      for (let seed = 0; seed < 60; seed++) {
        const end = await finish(denoiser, [1, 2], 3, { mode, seed, ...sampled });
        seen.set(end.ids.join(), [...end.confidence]);
      }
      byText.set(mode, seen);
    }
    const [twin, drafted] = [byText.get('autoregressive')!, byText.get('self-speculation')!];
    const both = [...drafted.keys()].filter((text) => twin.has(text));
    expect(both.length).toBeGreaterThan(3);
    for (const text of both)
      for (const [i, confidence] of drafted.get(text)!.entries())
        expect(confidence).toBeCloseTo(twin.get(text)![i]!, 6);
  });

  it('refuses frozen tokens', async () => {
    const denoiser = fakeDenoiser();
    const canvas = createCanvas({ prompt: [1], outputLength: 4, maskTokenId: 63, frozen: new Map([[2, 5]]) });
    const drain = async (): Promise<void> => {
      for await (const _ of denoise(denoiser, canvas));
    };
    await expect(drain()).rejects.toThrow(/frozen/);
  });
});
