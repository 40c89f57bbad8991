import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { CinnabarError } from '../errors.js';
import type { Graph } from '../onnx/graph.js';
import { openNodeSession } from '../session/ort-node.js';
import type { Session } from '../session/session.js';
import { Random } from '../support/random.js';
import { randomReader, tinyConfig } from '../testing/tiny-model.js';
import { type ForwardSlice, type KvCache, Role, type SlicePrediction } from './denoiser.js';
import { TransformerDenoiser, type WeightFormat } from './transformer-denoiser.js';
import { cleanBlock, noisyBlock } from './visibility.js';

const openSession = (graph: Graph): Promise<Session> => openNodeSession(graph, { threads: 1 });
const copies = 4;
const maskId = 63;

function denoiserOf(
  cleanAttention: 'causal' | 'block',
  weights: WeightFormat = 'float32',
): TransformerDenoiser {
  const config = tinyConfig({ cleanAttention });
  return new TransformerDenoiser({ config, read: randomReader(config, 3), weights, openSession });
}

interface Token {
  readonly id: number;
  readonly position: number;
  readonly block: number;
  readonly role: number;
}

function sliceOf(
  tokens: readonly Token[],
  cache: KvCache | null,
  predictAt?: readonly number[],
): ForwardSlice {
  return {
    ids: Int32Array.from(tokens, ({ id }) => id),
    positions: Int32Array.from(tokens, ({ position }) => position),
    blocks: Int32Array.from(tokens, ({ block }) => block),
    roles: Uint8Array.from(tokens, ({ role }) => role),
    cache,
    predictAt: Int32Array.from(predictAt ?? tokens.keys()),
  };
}

/** Clean tokens, numbered by position (causal) or in blocks of `copies` (block). */
function cleanTokens(count: number, seed: number, cleanAttention: 'causal' | 'block' = 'causal'): Token[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, position) => ({
    id: random.int(60),
    position,
    block: cleanAttention === 'causal' ? cleanBlock(position, copies) : Math.floor(position / copies),
    role: Role.clean,
  }));
}

/** A noisy block behind `start` clean tokens, about half of it masked. */
function noisyTokens(
  start: number,
  count: number,
  seed: number,
  cleanAttention: 'causal' | 'block' = 'causal',
): Token[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, i) => ({
    id: random.next() < 0.5 ? maskId : random.int(60),
    position: start + i,
    block: cleanAttention === 'causal' ? noisyBlock(start, 1, copies) : Math.floor(start / copies),
    role: Role.noisy,
  }));
}

async function fill(
  denoiser: TransformerDenoiser,
  tokens: readonly Token[],
  chunks: readonly number[],
): Promise<KvCache> {
  const cache = denoiser.createCache();
  let from = 0;
  for (const count of chunks) {
    const slice = sliceOf(tokens.slice(from, from + count), cache, []);
    const [{ keyValues }] = (await denoiser.forward([slice])) as [SlicePrediction];
    cache.append(slice, keyValues, 0, count);
    from += count;
  }
  return cache;
}

async function logitsOf(denoiser: TransformerDenoiser, slice: ForwardSlice): Promise<Float32Array> {
  const [prediction] = await denoiser.forward([slice], { logits: true });
  return prediction!.logits!;
}

function distance(a: Float32Array, b: Float32Array): number {
  expect(a.length).toBe(b.length);
  return a.reduce((most, value, i) => Math.max(most, Math.abs(value - b[i]!)), 0);
}

const denoisers = {
  causal: denoiserOf('causal'),
  block: denoiserOf('block'),
  int8: denoiserOf('causal', 'int8'),
};
const denoiser = denoisers.causal;

afterAll(async () => {
  for (const open of Object.values(denoisers)) await open[Symbol.asyncDispose]();
});

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

describe('TransformerDenoiser predictions', () => {
  const tokens = [...cleanTokens(5, 11), ...noisyTokens(5, 6, 11)];

  it('are the softmax, its order and its entropy', async () => {
    const { vocabSize } = denoiser.config;
    const [prediction] = await denoiser.forward([sliceOf(tokens, null, [5, 7, 10])], {
      logits: true,
      topK: 10,
    });
    const { count, topK, topIds, topProbs, entropy, logits } = prediction!;
    expect([count, topK, topIds.length, topProbs.length, entropy.length]).toEqual([3, 10, 30, 30, 3]);
    for (let row = 0; row < count; row++) {
      const scores = Array.from(logits!.subarray(row * vocabSize, (row + 1) * vocabSize));
      const most = Math.max(...scores);
      const total = scores.reduce((sum, score) => sum + Math.exp(score - most), 0);
      const probs = scores.map((score) => Math.exp(score - most) / total);
      const order = scores.map((_, id) => id).sort((a, b) => scores[b]! - scores[a]! || a - b);
      expect(Array.from(topIds.subarray(row * 10, row * 10 + 10))).toEqual(order.slice(0, 10));
      for (let c = 0; c < 10; c++) expect(topProbs[row * 10 + c]).toBeCloseTo(probs[order[c]!]!, 5);
      expect(entropy[row]).toBeCloseTo(-probs.reduce((sum, p) => sum + p * Math.log(p), 0), 4);
    }
  });

  it('do not depend on the number of candidates, and carry no logits unless asked', async () => {
    const slice = sliceOf(tokens, null, [6, 9]);
    const [one] = (await denoiser.forward([slice])) as [SlicePrediction];
    const [all] = (await denoiser.forward([slice], { topK: 64 })) as [SlicePrediction];
    expect([one.topK, one.logits]).toEqual([1, null]);
    for (const row of [0, 1]) {
      expect(one.topIds[row]).toBe(all.topIds[row * 64]);
      expect(one.topProbs[row]).toBeCloseTo(all.topProbs[row * 64]!, 6);
      const sum = all.topProbs.subarray(row * 64, (row + 1) * 64).reduce((total, p) => total + p, 0);
      expect(sum).toBeCloseTo(1, 5);
    }
  });

  it('rank equal candidates by lowest id, as the single candidate does', async () => {
    const config = tinyConfig();
    const read = randomReader(config, 3);
    // Tied rows: every id has the same logit.
    const flat = { ...read('model.embed_tokens.weight'), data: new Float32Array(64 * 24).fill(0.1) };
    const tied = (name: string) => (name === 'model.embed_tokens.weight' ? flat : read(name));
    await using model = new TransformerDenoiser({ config, read: tied, weights: 'float32', openSession });
    const slice = sliceOf(tokens, null, [6]);
    const [eight] = (await model.forward([slice], { topK: 8 })) as [SlicePrediction];
    const [one] = (await model.forward([slice])) as [SlicePrediction];
    expect(Array.from(eight.topIds)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(Array.from(one.topIds)).toEqual([0]);
  });

  it('int8 weights stay near the float32 ones', async () => {
    const slice = sliceOf(tokens, null);
    const [exact, rounded] = [await logitsOf(denoiser, slice), await logitsOf(denoisers.int8, slice)];
    const scale = exact.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    expect(distance(exact, rounded)).toBeGreaterThan(0);
    expect(distance(exact, rounded)).toBeLessThan(0.1 * scale);
  });

  it('forward() of no slices is empty', async () => {
    expect(await denoiser.forward([])).toEqual([]);
  });

  it.each<[string, Partial<ForwardSlice>, RegExp]>([
    ['an id is outside the vocabulary', { ids: Int32Array.of(64) }, /id 64 is outside the vocabulary of 64/],
    ['an id is negative', { ids: Int32Array.of(-1) }, /id -1/],
    [
      'a position is outside the context',
      { positions: Int32Array.of(256) },
      /position 256 .* context of 256/,
    ],
    ['a list has another length', { blocks: Int32Array.of(0, 1) }, /2 blocks for 1 ids/],
    ['a prediction is wanted behind the slice', { predictAt: Int32Array.of(1) }, /no entry 1/],
    ['a cache is foreign', { cache: { length: 0 } as KvCache }, /another model/],
  ])('forward() throws invalid_argument when %s', async (_, change, message) => {
    const slice = { ...sliceOf(cleanTokens(1, 1), null), ...change };
    const failure = denoiser.forward([sliceOf(cleanTokens(3, 1), null), slice]);
    await expect(failure).rejects.toThrow(expect.objectContaining({ code: 'invalid_argument' }));
    await expect(failure).rejects.toThrow(message);
  });

  it.each([0, 65])('forward() throws invalid_argument when topK is %s', async (topK) => {
    const big = { ...tinyConfig(), vocabSize: 80 };
    await using model = new TransformerDenoiser({
      config: big,
      read: randomReader(big, 1),
      weights: 'float32',
      openSession,
    });
    await expect(model.forward([sliceOf(cleanTokens(2, 1), null)], { topK })).rejects.toThrow(
      /topK must be 1 to 64/,
    );
  });

  it('forward() throws aborted when the signal is, and goes on with the next request', async () => {
    const slice = sliceOf(tokens, null);
    const aborted = denoiser.forward([slice], { signal: AbortSignal.abort() });
    const next = denoiser.forward([slice]);
    await expect(aborted).rejects.toThrow(expect.objectContaining({ code: 'aborted' }));
    expect((await next)[0]!.count).toBe(tokens.length);
  });

  it('a session that failed to open is opened again', async () => {
    const config = tinyConfig();
    let calls = 0;
    await using model = new TransformerDenoiser({
      config,
      read: randomReader(config, 1),
      weights: 'float32',
      openSession: async (graph) => {
        calls++;
        if (calls === 1) throw new CinnabarError('session_failed', 'no memory');
        return openSession(graph);
      },
    });
    await expect(model.forward([sliceOf(tokens, null)])).rejects.toThrow(/no memory/);
    expect(await model.forward([sliceOf(tokens, null)])).toHaveLength(1);
    expect(calls).toBe(2);
  });

  it('refuses a forward pass after it was disposed instead of opening itself again', async () => {
    const model = denoiserOf('causal');
    await model.warm();
    await model[Symbol.asyncDispose]();
    const slice = sliceOf(cleanTokens(3, 1), null);
    await expect(model.forward([slice])).rejects.toThrow('the model was closed');
  });
});
