import { describe, expect, it } from 'vitest';
import type { LanguageModel } from '../generation/language-model.js';
import { byteTokenizer } from '../testing/byte-tokenizer.js';
import { inProcessVerifier } from '../testing/in-process-verifier.js';
import { type ScriptedDenoiser, scriptedDenoiser } from '../testing/scripted-denoiser.js';
import { infill } from './infill.js';

const tokenizer = byteTokenizer();
const verifier = inProcessVerifier();
const effort = 'low';

function scripted(...scripts: string[]): LanguageModel & { denoiser: ScriptedDenoiser } {
  const written = scripts.map((script) => `${script}<|end_of_hole|>`);
  return { tokenizer, denoiser: scriptedDenoiser(tokenizer, written) };
}

const prefix = '/** Twice n, double(2) gives 4. */\nfunction double(n: number): number {\n  return ';
const suffix = ';\n}\n';

describe('infill() with effort', () => {
  it('is one pass at instant', async () => {
    const { holes, effort: report } = await infill(scripted('n + n'), { prefix, suffix });
    expect(holes).toEqual(['n + n']);
    expect(report).toBeUndefined();
  });

  it('takes the filling whose text parses, type-checks and gives what the comment says', async () => {
    for (const wrong of ['n + (', 'm * 2', 'n * 3']) {
      const model = scripted(wrong, '2 * n');
      const {
        holes,
        text,
        effort: report,
        stats,
      } = await infill(model, { prefix, suffix }, { effort, verifier });
      expect(holes).toEqual(['2 * n']);
      expect(text).toBe(`${prefix}2 * n${suffix}`);
      // The first one, and a round side by side.
      expect(report).toMatchObject({ candidates: 8, chosen: 'sample', checks: { examplesPassed: 1 } });
      const alone = await infill(scripted('2 * n'), { prefix, suffix });
      expect(stats.generatedTokens).toBe(alone.stats.generatedTokens);
      expect(stats.nfe).toBeGreaterThan(alone.stats.nfe);
    }
  });

  it('takes the filling from which the rest follows, though the model found another one more probable', async () => {
    const written = ['n + n', 'n * n'].map((script) => `${script}<|end_of_hole|>`);
    const before = 'function double(n: number): number {\n  ';
    const input = { prefix: before, suffix: ' // twice\n}\n' };
    const holesOf = async (...liked: string[]) => {
      const scripts = written.map((script) => `return ${script}`);
      const denoiser = scriptedDenoiser(tokenizer, scripts, [6, 4.7], liked);
      return infill({ tokenizer, denoiser }, input, { effort, verifier });
    };
    const known = await holesOf();
    expect(known).toMatchObject({ holes: ['return n + n'], effort: { chosen: 'first' } });
    // A filling is short: two for each answer that the level allows.
    expect(known.effort!.candidates).toBe(8);
    const read = await holesOf('n * n');
    expect(read).toMatchObject({ holes: ['return n * n'], effort: { chosen: 'sample' } });
    expect(read.effort!.probability).toBeLessThan(known.effort!.probability);
  });

  it('fills several holes, and code that is no function, with one filling when nothing is wrong', async () => {
    const model = scripted('1<|end_of_hole|>a');
    const segments = ['const a = ', ';\nconst b = ', ';\n'];
    const { holes, effort: report } = await infill(model, { segments }, { effort: 'high', verifier });
    expect(holes).toEqual(['1', 'a']);
    expect(report).toMatchObject({ candidates: 1, probability: expect.closeTo(1, 3) });
    expect(
      (await infill(scripted('1<|end_of_hole|>a'), { segments }, { effort, verifier })).effort,
    ).toMatchObject({
      candidates: 1,
    });
  });

  it('begins fillings with the declaration of a name that only the hole can declare', async () => {
    const input = {
      prefix: 'function total(xs: number[]): number {\n  ',
      suffix: '\n  for (const x of xs) sum += x;\n  return sum;\n}\n',
    };
    // What comes after the first filling goes on behind `let sum`, or is wrong alone.
    const model = scripted('0;', ' = 0;');
    const found = await infill(model, input, { effort, verifier, maxTokens: 40 });
    expect(found).toMatchObject({ holes: ['let sum = 0;'], effort: { chosen: 'sample' } });
    const [first] = found.tokens;
    expect(first).toMatchObject({ id: tokenizer.encode('l')[0], step: 1 });
    expect(first!.confidence).toBeLessThan(1);
    expect(found.stats.generatedTokens).toBe(found.tokens.length);
  });
});
