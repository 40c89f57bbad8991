/** What a search is about: how its answers are written, and what an answer must be. */
import { encodePrompt, type Prompt } from '../generation/encode-prompt.js';
import type { GenerationResult } from '../generation/generate.js';
import type { GenerateOptions } from '../generation/generate-options.js';
import type { LanguageModel } from '../generation/language-model.js';
import { prefillOf } from '../generation/prompt-request.js';
import { type Expectation, expectationOf } from './check-candidate.js';
import { writeCandidates } from './write-candidates.js';

export interface SearchJob {
  readonly expectation: Expectation;
  /** What the tokens of an answer follow; null where they are not the whole text, which then is not rewritten. */
  readonly promptIds: readonly number[] | null;
  /** One answer for each seed, in their order. */
  write(seeds: readonly number[], options: GenerateOptions): Promise<GenerationResult[]>;
}

/** An answer to a prompt. @throws as `encodePrompt` */
export function promptJob(model: LanguageModel, prompt: Prompt, options: GenerateOptions): SearchJob {
  const promptIds = encodePrompt(model, prompt, options);
  const prefill = prefillOf(model, prompt, options);
  const texts = typeof prompt === 'string' ? [prompt] : prompt.filter(({ role }) => role === 'user');
  const last = texts.at(-1);
  return {
    expectation: expectationOf(typeof last === 'string' ? last : (last?.content ?? '')),
    promptIds,
    write: (seeds, settings) => writeCandidates(model, promptIds, seeds, { ...settings, prefill }),
  };
}
