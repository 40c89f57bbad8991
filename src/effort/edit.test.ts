import { describe, expect, it } from 'vitest';
import type { LanguageModel } from '../generation/language-model.js';
import { byteTokenizer } from '../testing/byte-tokenizer.js';
import { inProcessVerifier } from '../testing/in-process-verifier.js';
import { type ScriptedDenoiser, scriptedDenoiser } from '../testing/scripted-denoiser.js';
import { edit } from './edit.js';

const tokenizer = byteTokenizer();
const verifier = inProcessVerifier();
const effort = 'low';

function scripted(...scripts: string[]): LanguageModel & { denoiser: ScriptedDenoiser } {
  return { tokenizer, denoiser: scriptedDenoiser(tokenizer, scripts) };
}

const code = (body: string, name = 'total'): string =>
  `function ${name}(values: number[]): number {\n  ${body}\n}`;
const product = code('return values.reduce((a, b) => a * b, 1);');
const sum = code('return values.reduce((a, b) => a + b, 0);');

describe('edit() with effort', () => {
  it('is one pass at instant', async () => {
    const { text, effort: report } = await edit(scripted(sum), { instruction: 'add them', code: product });
    expect(text).toBe(sum);
    expect(report).toBeUndefined();
  });

  it('takes an answer that passes the example of the instruction', async () => {
    const input = { instruction: 'total([1, 2, 4]) should be 7', code: product };
    const { text, effort: report } = await edit(scripted(product, sum), input, { effort, verifier });
    expect(text).toBe(sum);
    expect(report).toMatchObject({ chosen: 'sample', checks: { examplesPassed: 1, examplesTotal: 1 } });
  });

  it('holds what the given code does already for a complaint', async () => {
    const input = { instruction: 'total([1, 2, 4]) gives 8. please fix', code: product };
    const { text, effort: report } = await edit(scripted(sum, product), input, { effort, verifier });
    expect(text).toBe(sum);
    expect(report).toMatchObject({ candidates: 1, checks: { examplesTotal: 0 } });
  });

  it('goes on when nothing was changed', async () => {
    const input = { instruction: 'add instead', code: `${product}\n` };
    const { text, effort: report } = await edit(scripted(product, sum), input, { effort, verifier });
    expect(text).toBe(sum);
    expect(report).toMatchObject({ candidates: 4, chosen: 'sample' });
  });

  it('wants a new name only where names are spoken of', async () => {
    const renamed = product.replace('total', 'multiply');
    const input = { instruction: 'Rename it, call it multiply', code: product };
    const first = await edit(scripted(renamed), input, { effort, verifier });
    expect(first.text).toBe(renamed);
    const put = await edit(scripted(sum), { ...input }, { effort, verifier });
    expect(put.text).toBe(sum.replace('total', 'multiply'));
    const other = { instruction: 'use addUp(values) inside', code: product };
    expect((await edit(scripted(sum), other, { effort, verifier })).text).toBe(sum);
  });

  it('takes code that is no function, and an empty instruction for an error', async () => {
    const input = { instruction: 'f(1) should be 2', code: 'const a = 1;' };
    expect((await edit(scripted('const a = 2;'), input, { effort, verifier })).text).toBe('const a = 2;');
    await expect(edit(scripted(sum), { instruction: ' ', code: product }, { effort })).rejects.toMatchObject({
      code: 'empty_prompt',
    });
  });
});
