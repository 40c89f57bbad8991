import { describe, expect, it } from 'vitest';
import { generate as generateOnce } from '../generation/generate.js';
import type { LanguageModel } from '../generation/language-model.js';
import { byteTokenizer } from '../testing/byte-tokenizer.js';
import { fakeDenoiser } from '../testing/fake-denoiser.js';
import { inProcessVerifier } from '../testing/in-process-verifier.js';
import { type ScriptedDenoiser, scriptedDenoiser } from '../testing/scripted-denoiser.js';
import { generate } from './generate.js';

const tokenizer = byteTokenizer();
const verifier = inProcessVerifier();

function scripted(...scripts: string[]): LanguageModel & { denoiser: ScriptedDenoiser } {
  return { tokenizer, denoiser: scriptedDenoiser(tokenizer, scripts) };
}

const code = (body: string, name = 'total'): string =>
  `function ${name}(values: number[]): number {\n  ${body}\n}`;
const sum = code('return values.reduce((a, b) => a + b, 0);');
const loopSum = code('let s = 0;\n  for (const v of values) s += v;\n  return s;');
const product = code('return values.reduce((a, b) => a * b, 1);');
const request = 'total(values): adds them up. total([1, 2, 4]) returns 7';

describe('generate()', () => {
  it('writes one answer and checks nothing at instant, as without effort', async () => {
    const model = scripted(code('return nothing;'));
    const result = await generate(model, request, { effort: 'instant', seed: 1 });
    expect(result.text).toBe(code('return nothing;'));
    expect(result.effort).toBeUndefined();
    const fake = { tokenizer, denoiser: fakeDenoiser({ vocabSize: tokenizer.vocabSize }) };
    const [with_, without] = [
      await generate(fake, 'a', { seed: 3, maxTokens: 20 }),
      await generateOnce(fake, 'a', { seed: 3, maxTokens: 20 }),
    ];
    expect(with_.text).toBe(without.text);
  });

  it('stops at the first answer when it passes everything', async () => {
    for (const effort of ['low', 'medium', 'high'] as const) {
      const model = scripted(sum);
      const { text, effort: report } = await generate(model, request, { effort, verifier });
      expect(text).toBe(sum);
      expect(model.denoiser.canvases).toBe(1);
      expect(report).toMatchObject({
        level: effort,
        candidates: 1,
        repairs: 0,
        chosen: 'first',
        checks: { parses: true, typeChecks: true, signature: true, examplesPassed: 1, examplesTotal: 1 },
      });
    }
  });

  it('takes another answer when the first one fails the example, and sums the forwards', async () => {
    const model = scripted(product, sum);
    const result = await generate(model, request, { effort: 'low', verifier });
    expect(result.text).toBe(sum);
    expect(result.effort).toMatchObject({ candidates: 4, chosen: 'sample' });
    const alone = await generate(scripted(sum), request, {});
    expect(result.stats.nfe).toBeGreaterThan(alone.stats.nfe);
    expect(result.stats.generatedTokens).toBe(alone.stats.generatedTokens);
  });

  it('keeps the answer with the fewest faults when none passes', async () => {
    const broken = 'function total(values: number[]) {{{';
    const wrongTypes = code('return values.map((v) => `${v}`);');
    const { text, effort } = await generate(scripted(broken, ...Array(20).fill(wrongTypes)), request, {
      effort: 'low',
      verifier,
    });
    expect(text).toBe(wrongTypes);
    expect(effort!.checks).toMatchObject({ parses: true, typeChecks: false, examplesPassed: 0 });
  });

  it('puts the name right that the request asks for', async () => {
    const misnamed = sum.replace('total', 'addUp');
    const { text, tokens, effort } = await generate(scripted(misnamed), request, { effort: 'low', verifier });
    expect(text).toBe(sum);
    expect(tokenizer.decode(tokens.map(({ id }) => id))).toBe(sum);
    expect(tokens[0]!.step).toBeGreaterThan(0);
    expect(effort).toMatchObject({ renamed: true, candidates: 1, checks: { examplesPassed: 1 } });
  });

  it('denoises again only what the compiler points at', async () => {
    // Byte tokens: the name that does not exist and the one that does have the same length.
    const faulty = sum.replace('values.reduce', 'valuez.reduce');
    const model = scripted(faulty, faulty, faulty, faulty, sum);
    const { text, tokens, effort } = await generate(model, 'total(values): adds them up', {
      effort: 'low',
      verifier,
    });
    expect(text).toBe(sum);
    expect(effort).toMatchObject({ candidates: 4, repairs: 1, chosen: 'rewrite' });
    expect(model.denoiser.canvases).toBe(5);
    expect(tokens.map(({ id }) => id)).toEqual(tokenizer.encode(sum));
  });

  it('goes back to what the compiler points at when denoising it again does not help', async () => {
    const faulty = sum.replace('values.reduce', 'zalues.reduce');
    // Four answers, a rewriting that changes nothing (the line is too long for one), then another token, and the rest.
    const model = scripted(faulty, faulty, faulty, faulty, faulty, sum);
    const plain = 'total(values): adds them up';
    const { text, tokens, stats, effort } = await generate(model, plain, { effort: 'low', verifier });
    expect(text).toBe(sum);
    expect(effort).toMatchObject({ candidates: 4, repairs: 1, chosen: 'branch' });
    expect(model.denoiser.canvases).toBe(7);
    expect(tokens.map(({ id }) => id)).toEqual(tokenizer.encode(sum));
    const alone = await generate(scripted(sum), plain, {});
    expect(stats.generatedTokens).toBe(alone.stats.generatedTokens);
    expect(stats.nfe).toBeGreaterThan(alone.stats.nfe);
  });

  it('takes the behaviour that is most probable where nothing decides', async () => {
    const plain = 'total(values): one number out of all of them';
    const doubtful = (scripts: string[], logits: number[]) => ({
      tokenizer,
      denoiser: scriptedDenoiser(tokenizer, scripts, logits),
    });
    const high = await generate(doubtful([product, sum, sum, sum, loopSum], [5, 4.5, 4.5, 4.5, 4.5]), plain, {
      effort: 'high',
      verifier,
    });
    expect(high.text).toBe(sum);
    expect(high.effort!.agreeing).toBeGreaterThan(6);
    expect(high.effort!.probability).toBeLessThan(0.75);
    // One way to write it, but more probable than the two others together.
    const medium = await generate(doubtful([product, sum, loopSum], [5.5, 3.8, 3.8]), plain, {
      effort: 'medium',
      verifier,
    });
    expect(medium.text).toBe(product);
    expect(medium.effort).toMatchObject({ candidates: 8, agreeing: 1 });
  });

  it('writes no other answer when the first is more probable than all others together', async () => {
    for (const [logit, candidates] of [
      [6, 1],
      [5, 4],
    ] as const) {
      const denoiser = scriptedDenoiser(tokenizer, [sum, product], [logit, 1]);
      const { text, effort } = await generate({ tokenizer, denoiser }, 'total(values): one number', {
        effort: 'low',
        verifier,
      });
      expect(text).toBe(sum);
      expect(effort).toMatchObject({ candidates });
    }
  });

  it('counts faulty answers among those that were seen', async () => {
    const faulty = sum.replace('values.reduce', 'zalues.reduce');
    // Two answers without a fault have 0.3 together, and 0.4 were seen with one: what is left cannot outweigh them.
    const denoiser = scriptedDenoiser(
      tokenizer,
      [faulty, sum, sum, loopSum, sum, loopSum],
      [5.2, 4, 4, 4, 4, 4],
    );
    const { text, effort } = await generate({ tokenizer, denoiser }, 'total(values): one number', {
      effort: 'high',
      verifier,
    });
    expect([sum, loopSum]).toContain(text);
    expect(effort).toMatchObject({ candidates: 9, checks: { typeChecks: true } });
  });

  it('gives the same for the same seed', async () => {
    const model = { tokenizer, denoiser: fakeDenoiser({ vocabSize: tokenizer.vocabSize, eosRate: 0.02 }) };
    const run = (seed?: number) => generate(model, 'x', { effort: 'medium', maxTokens: 24, seed, verifier });
    expect((await run(5)).text).toBe((await run(5)).text);
    expect((await run()).text).toBe((await run()).text);
  });

  it('refuses an unknown effort and an unknown option', async () => {
    const model = scripted(sum);
    await expect(generate(model, 'x', { effort: 'huge' as 'high' })).rejects.toThrow(
      /instant, low, medium, high/,
    );
    await expect(generate(model, 'x', { efort: 'high' } as object)).rejects.toMatchObject({
      code: 'invalid_argument',
    });
  });

  it('stops when it is aborted, before and between its answers', async () => {
    const controller = new AbortController();
    const model = scripted(product);
    const slow = {
      ...verifier,
      inspect: async (text: string) => {
        controller.abort();
        return verifier.inspect(text);
      },
    };
    const running = generate(model, request, { effort: 'high', verifier: slow, signal: controller.signal });
    await expect(running).rejects.toMatchObject({ code: 'aborted' });
    expect(model.denoiser.canvases).toBe(1);
    await expect(
      generate(model, request, { effort: 'low', verifier, signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({ code: 'aborted' });
  });
});
