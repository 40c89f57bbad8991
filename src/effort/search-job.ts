/** What a search is about: how its answers are written, and what an answer must be. */
import { encodePrompt, type Prompt } from '../generation/encode-prompt.js';
import { collect, type GenerationResult } from '../generation/generate.js';
import type { GenerateOptions } from '../generation/generate-options.js';
import { createRequest } from '../generation/generation-request.js';
import type { LanguageModel } from '../generation/language-model.js';
import { prefillOf } from '../generation/prompt-request.js';
import { runRequest } from '../generation/stream.js';
import { type Expectation, expectationOf } from './check-candidate.js';
import type { Reader } from './read-through.js';
import { type TokenSpan, tokenSpan } from './token-span.js';
import { writeCandidates } from './write-candidates.js';

/** How the tokens of an answer and its text belong together. */
export interface AnswerTokens {
  /** Tokens that no answer holds. */
  readonly never: readonly number[];
  /** The answer's tokens that some of its characters touch; null when they cannot be told. */
  spanOf(result: GenerationResult, span: { readonly start: number; readonly end: number }): TokenSpan | null;
  /** The answer that begins with some tokens. */
  writeOn(begun: readonly number[], options: GenerateOptions): Promise<GenerationResult>;
}

export interface SearchJob {
  readonly expectation: Expectation;
  readonly tokens: AnswerTokens;
  /** What the tokens of an answer follow; null where they are not the whole text, which then is not rewritten. */
  readonly promptIds: readonly number[] | null;
  /** Answers for each one that the level allows: short ones cost less. */
  readonly times: number;
  /** How the whole text of an answer reads from left to right; null where the answer was written so. */
  readonly read: Reader | null;
  /** One answer for each seed, in their order. */
  write(seeds: readonly number[], options: GenerateOptions): Promise<GenerationResult[]>;
}

/** Of answers that are what a prompt is gone on with. */
export function tokensBehind(model: LanguageModel, promptIds: readonly number[]): AnswerTokens {
  const { tokenizer } = model;
  return {
    never: [...tokenizer.specialTokens.values()],
    spanOf({ tokens, text }, span) {
      const ids = tokens.map(({ id }) => id);
      // Where special tokens or a stop text were left out of the text, its places are not those of the tokens.
      return tokenizer.decode(ids) === text ? tokenSpan(tokenizer, ids, text, span) : null;
    },
    writeOn: (begun, options) => collect(runRequest(model, createRequest(model, promptIds, options, begun))),
  };
}

/** An answer to a prompt. @throws as `encodePrompt` */
export function promptJob(model: LanguageModel, prompt: Prompt, options: GenerateOptions): SearchJob {
  const promptIds = encodePrompt(model, prompt, options);
  const prefill = prefillOf(model, prompt, options);
  const texts = typeof prompt === 'string' ? [prompt] : prompt.filter(({ role }) => role === 'user');
  const last = texts.at(-1);
  return {
    expectation: expectationOf(typeof last === 'string' ? last : (last?.content ?? '')),
    tokens: tokensBehind(model, promptIds),
    promptIds,
    times: 1,
    read: null,
    write: (seeds, settings) => writeCandidates(model, promptIds, seeds, { ...settings, prefill }),
  };
}
