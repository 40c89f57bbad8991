import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import {
  cleanTokens,
  copies,
  distance,
  fill,
  logitsOf,
  noisyTokens,
  sliceOf,
  tinyDenoisers,
} from '../testing/tiny-transformer.js';
import type { ForwardSlice, SlicePrediction } from './denoiser.js';

const denoisers = tinyDenoisers();
const denoiser = denoisers.causal;
afterAll(() => denoisers[Symbol.asyncDispose]());

describe('TransformerDenoiser cache', () => {
  it.each(['causal', 'block'] as const)(
    'equals full recompute with clean attention %s',
    async (cleanAttention) => {
      const model = denoisers[cleanAttention];
      const unit = cleanAttention === 'causal' ? 1 : copies;
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.integer({ min: 1, max: 24 / unit }), { minLength: 1, maxLength: 5 }),
          fc.integer({ min: 1, max: 9 }),
          fc.nat(1000),
          async (parts, noisyCount, seed) => {
            // Block attention is only exact when a chunk is made of whole blocks.
            const chunks = parts.map((part) => part * unit);
            const past = chunks.reduce((sum, count) => sum + count, 0);
            const tokens = cleanTokens(past, seed, cleanAttention);
            const noisy = noisyTokens(past, noisyCount, seed, cleanAttention);
            const cache = await fill(model, tokens, chunks);
            const whole = sliceOf(
              [...tokens, ...noisy],
              null,
              Array.from(noisy, (_, i) => past + i),
            );
            const [cached, full] = [
              await logitsOf(model, sliceOf(noisy, cache)),
              await logitsOf(model, whole),
            ];
            expect(distance(cached, full)).toBeLessThan(1e-4);
            expect(full.some((value) => Math.abs(value) > 0.5)).toBe(true);
          },
        ),
        { numRuns: 25 },
      );
    },
  );

  it('matters: another past gives other logits', async () => {
    const noisy = noisyTokens(12, 4, 1);
    const one = await fill(denoiser, cleanTokens(12, 1), [12]);
    const other = await fill(denoiser, cleanTokens(12, 2), [12]);
    const apart = distance(
      await logitsOf(denoiser, sliceOf(noisy, one)),
      await logitsOf(denoiser, sliceOf(noisy, other)),
    );
    expect(apart).toBeGreaterThan(0.1);
  });

  it('truncate() leaves the cache of the shorter prefix, also beyond one growth step', async () => {
    const tokens = cleanTokens(100, 4);
    const cache = await fill(denoiser, tokens, [60, 40]);
    cache.truncate(30);
    expect(cache.length).toBe(30);
    const short = await fill(denoiser, tokens.slice(0, 30), [30]);
    const noisy = noisyTokens(30, 6, 4);
    const wanted = await logitsOf(denoiser, sliceOf(noisy, short));
    expect(distance(await logitsOf(denoiser, sliceOf(noisy, cache)), wanted)).toBeLessThan(1e-5);
    // Written again with other tokens after the cut.
    const rest = tokens.slice(30, 40);
    const slice = sliceOf(rest, cache, []);
    const [{ keyValues }] = (await denoiser.forward([slice])) as [SlicePrediction];
    cache.append(slice, keyValues, 0, 5);
    expect(cache.length).toBe(35);
    const later = noisyTokens(35, 3, 5);
    const full = sliceOf([...tokens.slice(0, 35), ...later], null, [35, 36, 37]);
    expect(
      distance(await logitsOf(denoiser, sliceOf(later, cache)), await logitsOf(denoiser, full)),
    ).toBeLessThan(1e-4);
  });

  it('clone() is independent of its source', async () => {
    const cache = await fill(denoiser, cleanTokens(10, 6), [10]);
    const copy = cache.clone();
    const noisy = noisyTokens(10, 4, 6);
    const before = await logitsOf(denoiser, sliceOf(noisy, copy));
    cache.truncate(2);
    const other = cleanTokens(10, 7).slice(2);
    const slice = sliceOf(other, cache, []);
    cache.append(slice, (await denoiser.forward([slice]))[0]!.keyValues, 0, 8);
    expect(copy.length).toBe(10);
    expect(await logitsOf(denoiser, sliceOf(noisy, copy))).toEqual(before);
  });

  it('append() refuses noisy or missing entries and changes nothing', async () => {
    const cache = await fill(denoiser, cleanTokens(6, 8), [6]);
    const noisy = noisyTokens(6, 3, 8);
    const before = await logitsOf(denoiser, sliceOf(noisy, cache));
    const mixed = sliceOf([...cleanTokens(8, 9).slice(6), ...noisy], cache);
    const [{ keyValues }] = (await denoiser.forward([mixed])) as [SlicePrediction];
    expect(() => cache.append(mixed, keyValues, 0, 3)).toThrow(/Entry 2 is noisy/);
    expect(() => cache.append(mixed, keyValues, 3, 3)).toThrow(/outside the slice of 5/);
    expect(() => cache.append(mixed, keyValues, -1, 1)).toThrow(/outside the slice/);
    expect(() => cache.append(mixed, { length: 5 }, 0, 1)).toThrow(/another model/);
    expect(() => cache.truncate(7)).toThrow(/Cannot cut a cache of 6 to 7/);
    expect(cache.length).toBe(6);
    expect(await logitsOf(denoiser, sliceOf(noisy, cache))).toEqual(before);
  });
});

describe('TransformerDenoiser batch', () => {
  it.each(['causal', 'int8'] as const)('gives each slice exactly what it gets alone (%s)', async (name) => {
    const model = denoisers[name];
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            past: fc.constantFrom(0, 1, 7, 70),
            noisy: fc.integer({ min: 1, max: 20 }),
            seed: fc.nat(1000),
          }),
          { minLength: 2, maxLength: 4 },
        ),
        async (rows) => {
          const slices: ForwardSlice[] = [];
          for (const { past, noisy, seed } of rows) {
            const cache = past > 0 ? await fill(model, cleanTokens(past, seed), [past]) : null;
            slices.push(sliceOf(noisyTokens(past, noisy, seed), cache));
          }
          const together = await model.forward(slices, { logits: true, topK: 8 });
          for (const [row, slice] of slices.entries()) {
            const [alone] = (await model.forward([slice], { logits: true, topK: 8 })) as [SlicePrediction];
            expect(together[row]!.count).toBe(slice.ids.length);
            // Exactly: the same seed must give the same canvas alone and in a batch.
            expect(distance(together[row]!.logits!, alone.logits!)).toBe(0);
            expect(together[row]!.topIds).toEqual(alone.topIds);
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it('returns keys and values that a row of the batch can append', async () => {
    const [long, short] = [cleanTokens(20, 1), cleanTokens(9, 2)];
    const caches = [denoiser.createCache(), denoiser.createCache()];
    const slices = [long, short].map((tokens, row) => sliceOf(tokens, caches[row]!, []));
    const predictions = await denoiser.forward(slices);
    predictions.forEach(({ keyValues, count }, row) => {
      expect(count).toBe(0);
      caches[row]!.append(slices[row]!, keyValues, 0, slices[row]!.ids.length);
    });
    const noisy = noisyTokens(9, 4, 2);
    const alone = await fill(denoiser, short, [9]);
    const wanted = await logitsOf(denoiser, sliceOf(noisy, alone));
    expect(distance(await logitsOf(denoiser, sliceOf(noisy, caches[1]!)), wanted)).toBeLessThan(1e-4);
  });
});
