import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generate } from '../generation/generate.js';
import type { LanguageModel } from '../generation/language-model.js';
import { byteTokenizer } from '../testing/byte-tokenizer.js';
import { fakeDenoiser } from '../testing/fake-denoiser.js';
import { Branches, branchOff, canBranch } from './branch.js';
import type { Candidate } from './candidate.js';
import type { Fault } from './check-candidate.js';
import { tokensBehind } from './search-job.js';

const tokenizer = byteTokenizer();
const prompt = '<|user|>add<|assistant|>';
const letters = [...new TextEncoder().encode('abcdefgh')];

function model(options: object = {}): LanguageModel {
  return {
    tokenizer,
    promptFormat: 'text',
    denoiser: fakeDenoiser({ vocabSize: tokenizer.vocabSize, tokens: letters, ...options }),
  };
}

const behind = (of: LanguageModel) => tokensBehind(of, tokenizer.encode(prompt));

/** An answer "abcdefgh" whose tokens the model was as sure of as told, with faults. */
function answer(confidence: readonly number[], faults: readonly Fault[] = [], given = 0): Candidate {
  const text = 'abcdefgh'.slice(0, confidence.length);
  const ids = tokenizer.encode(text);
  return {
    result: {
      text,
      tokens: ids.map((id, i) => ({ id, step: i < given ? 0 : 1, confidence: confidence[i]! })),
      finishReason: 'stop',
      stats: {
        nfe: 1,
        generatedTokens: 1,
        tokensPerForward: 1,
        forwardedPositions: 1,
        wallMs: 1,
        prefillMs: 0,
      },
    },
    origin: 'first',
    reading: 0,
    renamed: false,
    check: { faults, code: text, subject: null, examplesPassed: 0, examplesTotal: 0, failedExample: null },
  };
}

const fault = (kind: Fault['kind'], start: number, end: number): Fault => ({
  kind,
  message: kind,
  span: { start, end },
});

function all(candidate: Candidate, spanOf = behind(model()).spanOf): number[] {
  const branches = new Branches();
  const found: number[] = [];
  for (let branch = branches.next(candidate, spanOf); branch !== null; ) {
    found.push(branch.at);
    // As if another token had been written there.
    const tokens = candidate.result.tokens.with(branch.at, { id: found.length, step: 1, confidence: 1 });
    branches.add({ ...candidate.result, tokens }, branch);
    branch = branches.next(candidate, spanOf);
  }
  return found;
}

describe('Branches', () => {
  it('begins where the compiler points, three ways, then takes the least sure tokens before', () => {
    const sureness = [0.8, 0.99, 0.3, 0.5, 1, 1, 0.1, 0.2];
    // The name "ef": what was written, and two others. Nothing behind the fault.
    expect(all(answer(sureness, [fault('type', 4, 6)]))).toEqual([4, 4, 2, 3, 0]);
    expect(all(answer(sureness, [fault('syntax', 1, 2)]))).toEqual([1, 1, 0]);
  });

  it('takes the least sure tokens of all where no place is known', () => {
    const sureness = [0.8, 0.99, 0.3, 0.5, 1, 1, 0.1, 0.2];
    expect(all(answer(sureness, [{ kind: 'example', message: 'x', span: null }]))).toEqual([6, 7, 2, 3, 0]);
    expect(all(answer([1, 1, 0.95]))).toEqual([]);
  });

  it('takes any token where the fault lies around the holes', () => {
    expect(all(answer([1, 0.99], [fault('type', 30, 36)]), () => null)).toEqual([1, 1, 0, 0]);
  });

  it('leaves what was given', () => {
    expect(all(answer([0.5, 0.4, 0.3], [], 2))).toEqual([2]);
    expect(all(answer([0.5, 0.4, 0.3], [fault('type', 0, 1)], 2))).toEqual([]);
  });
});

describe('branchOff()', () => {
  it('keeps what stands before, takes none of the tokens there, and goes on as the model does', async () => {
    const way = fc.record({
      seed: fc.nat(50),
      at: fc.nat(9),
      others: fc.subarray(letters),
      mode: fc.constantFrom('autoregressive' as const, 'self-speculation' as const),
    });
    await fc.assert(
      fc.asyncProperty(way, async ({ seed, at, others, mode }) => {
        const of = model({ seed });
        const options = { mode, maxTokens: 12, seed: 1 } as const;
        const first = await generate(of, prompt, options);
        const taken = [...others.slice(0, 6), first.tokens[at]!.id];
        const branched = (await branchOff(of, behind(of), first, { at, taken }, options))!;
        const ids = branched.tokens.map(({ id }) => id);
        expect(branched.tokens.slice(0, at)).toEqual(first.tokens.slice(0, at));
        expect(taken).not.toContain(ids[at]);
        expect(ids).toHaveLength(12);
        expect(tokenizer.decode(ids)).toBe(branched.text);
        const twin = { mode: 'autoregressive', maxTokens: 11 - at, seed: 1 } as const;
        const alone = await behind(of).writeOn(ids.slice(0, at + 1), twin);
        expect(branched.text).toBe(alone.text);
        expect(branched.tokens.every(({ step }) => step > 0)).toBe(true);
        if (mode === 'autoregressive') expect(branched.stats.nfe).toBe(1 + alone.stats.nfe);
      }),
      { numRuns: 40 },
    );
  });

  it('writes nothing where no room is left', async () => {
    const of = model();
    const first = await generate(of, prompt, { maxTokens: 3 });
    const branch = { at: 2, taken: [first.tokens[2]!.id] };
    expect(await branchOff(of, behind(of), first, branch, { maxTokens: 3 })).toBeNull();
    const tight = model({ contextLength: tokenizer.encode(prompt).length + 3 });
    expect(await branchOff(tight, behind(tight), first, { ...branch, at: 3 }, {})).toBeNull();
  });

  it('is for models that write token by token', () => {
    expect(canBranch(model())).toBe(true);
    expect(canBranch(model({ bidirectional: true }))).toBe(false);
  });
});
