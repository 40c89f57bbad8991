import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteTokenizer } from '../testing/byte-tokenizer.js';
import { type FakeDenoiserOptions, fakeDenoiser } from '../testing/fake-denoiser.js';
import { rewriteSpan } from './rewrite-span.js';
import { tokenSpan } from './token-span.js';

const tokenizer = byteTokenizer();
const prompt = tokenizer.encode('<|user|>add<|assistant|>');
const ids = tokenizer.encode('one two three four five');

function model(options: FakeDenoiserOptions) {
  return { tokenizer, denoiser: fakeDenoiser({ vocabSize: tokenizer.vocabSize, blockSize: 16, ...options }) };
}

describe('rewriteSpan()', () => {
  it('changes nothing outside the span, of tri-mode and of bidirectional models', async () => {
    const spans = fc.tuple(fc.nat(ids.length), fc.nat(5), fc.integer({ min: 1, max: 8 }));
    await fc.assert(
      fc.asyncProperty(spans, fc.boolean(), async ([start, size, length], bidirectional) => {
        const end = Math.min(start + size, ids.length);
        const asked = { prompt, ids, start, end, length, seed: 1 };
        const rewritten = (await rewriteSpan(model({ bidirectional, eosRate: 0.5, maskRate: 0.2 }), asked))!;
        expect(rewritten.ids).toHaveLength(ids.length - (end - start) + length);
        expect(rewritten.ids.slice(0, start)).toEqual(ids.slice(0, start));
        expect(rewritten.ids.slice(start + length)).toEqual(ids.slice(end));
        // No stop token and no mask in the middle of an answer.
        expect(rewritten.ids.every((id) => id < 256)).toBe(true);
        expect(rewritten.steps.map((step) => step > 0)).toEqual(
          rewritten.ids.map((_, i) => i >= start && i < start + length),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('rewrites nothing without masks, and nothing longer than a block', async () => {
    const asked = { prompt, ids, start: 2, end: 5, length: 3, seed: 1 };
    expect(await rewriteSpan(model({ diffusion: false }), asked)).toBeNull();
    expect(await rewriteSpan(model({}), { ...asked, length: 16 })).toBeNull();
    expect(await rewriteSpan(model({ contextLength: 20 }), asked)).toBeNull();
  });
});

describe('tokenSpan()', () => {
  const text = 'aé€b';
  const bytes = tokenizer.encode(text);

  it.each([
    [0, 1, 0, 1],
    [1, 2, 1, 3],
    [2, 4, 3, 7],
    [1, 1, 1, 1],
    [4, 4, 7, 7],
    [3, 9, 6, 7],
  ])('characters %i to %i are tokens %i to %i', (start, end, first, last) => {
    expect(tokenSpan(tokenizer, bytes, text, { start, end })).toEqual({ start: first, end: last });
  });
});
