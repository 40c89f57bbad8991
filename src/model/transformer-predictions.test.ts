import { afterAll, describe, expect, it } from 'vitest';
import { CinnabarError } from '../errors.js';
import { randomReader, tinyConfig } from '../testing/tiny-model.js';
import {
  cleanTokens,
  denoiserOf,
  distance,
  logitsOf,
  noisyTokens,
  openSession,
  sliceOf,
  tinyDenoisers,
} from '../testing/tiny-transformer.js';
import type { ForwardSlice, KvCache, SlicePrediction } from './denoiser.js';
import { TransformerDenoiser } from './transformer-denoiser.js';

const denoisers = tinyDenoisers();
const denoiser = denoisers.causal;
afterAll(() => denoisers[Symbol.asyncDispose]());

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
