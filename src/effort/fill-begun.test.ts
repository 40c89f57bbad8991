import { describe, expect, it } from 'vitest';
import type { LanguageModel } from '../generation/language-model.js';
import { byteTokenizer } from '../testing/byte-tokenizer.js';
import { scriptedDenoiser } from '../testing/scripted-denoiser.js';
import { beginsHoles, fillBegun } from './fill-begun.js';

const tokenizer = byteTokenizer();
const segments = ['a ', ' b'];
const start = 'let n';
const scripted = (): LanguageModel => ({
  tokenizer,
  denoiser: scriptedDenoiser(tokenizer, [' = 0;<|end_of_hole|>']),
});

describe('fillBegun()', () => {
  it('goes on behind the start, which costs one forward and is as probable as the model finds it', async () => {
    const { holes, text, tokens, stats, finishReason } = await fillBegun(scripted(), segments, start, {
      mode: 'autoregressive',
    });
    expect(holes).toEqual(['let n = 0;']);
    expect(text).toBe('a let n = 0; b');
    expect(finishReason).toBe('stop');
    // The denoiser finds every token as probable as any other when it reads a text.
    for (const token of tokens.slice(0, start.length)) {
      expect(token).toMatchObject({ step: 1, confidence: expect.closeTo(1 / tokenizer.vocabSize, 6) });
    }
    expect(tokens.slice(start.length).map(({ step }) => step)).toEqual([2, 3, 4, 5, 6, 7]);
    expect(stats.nfe).toBe(7);
    expect(stats.generatedTokens).toBe(tokens.length);
  });

  it('counts the start as part of maxTokens', async () => {
    const { holes, tokens, finishReason } = await fillBegun(scripted(), segments, start, { maxTokens: 8 });
    expect(holes).toEqual(['let n = ']);
    expect(tokens).toHaveLength(8);
    expect(finishReason).toBe('length');
  });

  it('leaves the start out where maxTokens has no room behind it', async () => {
    const { holes } = await fillBegun(scripted(), segments, start, { maxTokens: start.length });
    expect(holes).toEqual([' = 0;']);
  });
});

describe('beginsHoles()', () => {
  it('is false for models that fill by continuation', () => {
    const model = scripted();
    expect(beginsHoles(model)).toBe(true);
    const config = { ...model.denoiser.config, infill: 'continuation' as const };
    expect(beginsHoles({ ...model, denoiser: { ...model.denoiser, config } })).toBe(false);
  });
});
