import { describe, expect, it } from 'vitest';
import { byteTokenizer } from '../testing/byte-tokenizer.js';
import { fakeDenoiser } from '../testing/fake-denoiser.js';
import { scriptedDenoiser } from '../testing/scripted-denoiser.js';
import { edit } from './edit.js';
import { infill, infillOn } from './infill.js';
import type { LanguageModel } from './language-model.js';

const tokenizer = byteTokenizer();
const letters = [...new TextEncoder().encode('abcdefgh')];
const endOfHole = tokenizer.tokenId('<|end_of_hole|>')!;

/** Letters, with an end of hole among them often. */
function holeModel(): LanguageModel & { denoiser: ReturnType<typeof fakeDenoiser> } {
  const tokens = [...letters, endOfHole];
  return { tokenizer, denoiser: fakeDenoiser({ vocabSize: tokenizer.vocabSize, tokens }) };
}

const promptOf = (model: ReturnType<typeof holeModel>): string => {
  const slice = model.denoiser.calls[0]!.slices[0]!;
  return tokenizer.decode([...slice.ids].filter((_, i) => slice.roles[i] === 0));
};

describe('infill() by special tokens', () => {
  it('goes on to the next hole where the model would end the text', async () => {
    for (const mode of ['autoregressive', 'self-speculation'] as const) {
      const denoiser = scriptedDenoiser(tokenizer, ['a<|end_of_hole|>']);
      const segments = ['x ', ' y ', ' z'];
      const { holes, finishReason } = await infill(
        { tokenizer, denoiser },
        { segments },
        { mode, maxTokens: 6 },
      );
      expect(holes[0]).toBe('a');
      expect(holes[1]).toHaveLength(4);
      expect(finishReason).toBe('length');
    }
  });

  it('puts the segments into the prompt and ends with the last hole', async () => {
    for (const mode of ['autoregressive', 'block', 'self-speculation'] as const) {
      const model = holeModel();
      const segments = ['const a = ', '; const b = ', ';'];
      const { holes, text, finishReason } = await infill(model, { segments }, { maxTokens: 200, mode });
      expect(promptOf(model)).toBe('<|infill|>const a = <|hole|>; const b = <|hole|>;');
      expect(finishReason).toBe('stop');
      expect(holes).toHaveLength(2);
      for (const hole of holes) expect(hole).toMatch(/^[a-h]*$/);
      expect(text).toBe(`const a = ${holes[0]}; const b = ${holes[1]};`);
    }
  });

  it.each([undefined, 'continuation'] as const)('goes on from any of its tokens (form %s)', async (form) => {
    const { denoiser } = holeModel();
    const model: LanguageModel = {
      tokenizer,
      denoiser: { ...denoiser, config: { ...denoiser.config, ...(form ? { infill: form } : {}) } },
    };
    const segments = ['const a =  ', '; const b = ', ';'];
    const mode = 'autoregressive';
    const whole = await infill(model, { segments }, { maxTokens: 200, mode });
    expect(whole.finishReason).toBe('stop');
    const ids = whole.tokens.map(({ id }) => id);
    expect(ids.filter((id) => id === endOfHole)).toHaveLength(2);
    expect(ids.at(-1)).toBe(endOfHole);
    for (let count = 0; count <= ids.length; count++) {
      const begun = ids.slice(0, count);
      const again = await infillOn(model, segments, { maxTokens: 200, mode }, begun);
      expect(again).toMatchObject({ text: whole.text, holes: whole.holes, finishReason: 'stop' });
      expect(again.tokens.map(({ id }) => id)).toEqual(ids);
      expect(again.tokens.map(({ step }) => step > 0)).toEqual(ids.map((_, i) => i >= count));
    }
  });

  it('leaves holes empty that the budget did not reach', async () => {
    const model: LanguageModel = {
      tokenizer,
      denoiser: fakeDenoiser({ vocabSize: tokenizer.vocabSize, tokens: letters }),
    };
    const { holes, finishReason } = await infill(model, { segments: ['a', 'b', 'c'] }, { maxTokens: 3 });
    expect(holes.map((hole) => hole.length)).toEqual([3, 0]);
    expect(finishReason).toBe('length');
  });

  it('uses fill-in-the-middle tokens for one hole when the tokenizer has those', async () => {
    const fim = byteTokenizer({
      specialTokens: ['<|fim_prefix|>', '<|fim_suffix|>', '<|fim_middle|>', '<|endoftext|>', '<|mask|>'],
    });
    const denoiser = fakeDenoiser({ vocabSize: fim.vocabSize, tokens: letters });
    const { text, holes } = await infill(
      { tokenizer: fim, denoiser },
      { prefix: 'x = ', suffix: ';' },
      { maxTokens: 4 },
    );
    const slice = denoiser.calls[0]!.slices[0]!;
    const prompt = fim.decode([...slice.ids].filter((_, i) => slice.roles[i] === 0));
    expect(prompt).toBe('<|fim_prefix|>x = <|fim_suffix|>;<|fim_middle|>');
    expect(text).toBe(`x = ${holes[0]};`);
    expect(holes[0]).toHaveLength(4);
  });

  it('throws unsupported_model that names the missing tokens', async () => {
    const bare = byteTokenizer({ specialTokens: ['<|hole|>', '<|endoftext|>', '<|mask|>'] });
    const model = { tokenizer: bare, denoiser: fakeDenoiser({ vocabSize: bare.vocabSize }) };
    const failure = infill(model, { prefix: 'a', suffix: 'b' });
    await expect(failure).rejects.toMatchObject({ code: 'unsupported_model' });
    await expect(failure).rejects.toThrow(/infill: it has no <\|infill\|>, <\|end_of_hole\|>/);
    await expect(edit(model, { instruction: 'a', code: 'b' })).rejects.toThrow(/<\|edit\|>, <\|original\|>/);
  });

  it('throws for fewer than two segments, empty ones and unknown options', async () => {
    const model = holeModel();
    await expect(infill(model, { segments: ['a'] })).rejects.toMatchObject({ code: 'invalid_argument' });
    await expect(infill(model, { prefix: '', suffix: '' })).rejects.toMatchObject({ code: 'empty_prompt' });
    const options = { holeTokns: 3 } as object;
    await expect(infill(model, { prefix: 'a', suffix: '' }, options)).rejects.toThrow(/mean holeTokens/);
  });
});

describe('infill() by continuation', () => {
  const segments = ['x(', ',\n ', ')'];

  /** Writes the scripts, each with the text before its hole in front as the prompt has it. */
  function continuing(...scripts: string[]): LanguageModel {
    const denoiser = scriptedDenoiser(tokenizer, scripts);
    return { tokenizer, denoiser: { ...denoiser, config: { ...denoiser.config, infill: 'continuation' } } };
  }

  it('writes each hole behind the text before it, the holes before that filled', async () => {
    for (const mode of ['autoregressive', 'self-speculation'] as const) {
      const model = continuing('x(a<|end_of_hole|>z', 'x(a,\n b<|end_of_hole|>');
      const { holes, text, finishReason, stats } = await infill(model, { segments }, { mode });
      expect([holes, text, finishReason]).toEqual([['a', 'b'], 'x(a,\n b)', 'stop']);
      // White space before the second hole is written too, and each hole's end.
      expect(stats.generatedTokens).toBe(2 + 4);
      expect(stats.tokensPerForward).toBe(6 / stats.nfe);
    }
  });

  it('takes other white space for what was before the hole, and end-of-text for its end', async () => {
    const model = continuing('x(a<|endoftext|>', 'x(a, b<|endoftext|>');
    const { holes, finishReason } = await infill(model, { segments });
    expect([holes, finishReason]).toEqual([['a', 'b'], 'stop']);
  });

  it('spends maxTokens on all holes together', async () => {
    const model = continuing('x(aa<|end_of_hole|>', 'x(aa,\n bbbb<|end_of_hole|>');
    const { holes, finishReason, stats } = await infill(model, { segments }, { maxTokens: 6 });
    expect([holes, finishReason]).toEqual([['aa', 'b'], 'length']);
    expect(stats.generatedTokens).toBe(6);
    const short = await infill(continuing('x(aaa'), { segments }, { maxTokens: 3 });
    expect([short.holes, short.finishReason]).toEqual([['aaa', ''], 'length']);
  });
});

describe('infill() by a bidirectional model', () => {
  it('writes around frozen segments and closes holes at end-of-text', async () => {
    const denoiser = fakeDenoiser({
      vocabSize: tokenizer.vocabSize,
      tokens: letters,
      bidirectional: true,
      eosRate: 0.2,
    });
    const segments = ['', 'const b = ', ';'];
    const { holes, text } = await infill({ tokenizer, denoiser }, { segments }, { holeTokens: 6, steps: 3 });
    expect(holes).toHaveLength(2);
    for (const hole of holes) expect(hole).toMatch(/^[a-h]{0,6}$/);
    expect(text).toBe(`${holes[0]}const b = ${holes[1]};`);
    expect(denoiser.calls).toHaveLength(3);
    expect(denoiser.calls[0]!.slices[0]!.ids).toHaveLength(6 + 10 + 6 + 1);
    await expect(infill({ tokenizer, denoiser }, { segments }, { maxTokens: 5 })).rejects.toThrow(
      /holeTokens/,
    );
  });
});

describe('edit()', () => {
  it('puts instruction and code into the prompt and returns the new code', async () => {
    const model = holeModel();
    const { text } = await edit(model, { instruction: 'rename', code: 'let a' }, { maxTokens: 8 });
    expect(promptOf(model)).toBe('<|edit|>rename<|original|>let a');
    expect(text.length).toBeGreaterThan(0);
    await expect(edit(model, { instruction: ' ', code: 'x' })).rejects.toMatchObject({
      code: 'empty_prompt',
    });
  });
});
