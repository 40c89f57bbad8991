import type { Prompt } from '../generation/encode-prompt.js';
import { generate as generateOnce } from '../generation/generate.js';
import { checkGenerateOptions } from '../generation/generate-options.js';
import type { LanguageModel } from '../generation/language-model.js';
import { effortLevel } from './effort-level.js';
import type { EffortOptions, EffortResult } from './effort-options.js';
import { runSearch } from './run-search.js';
import { promptJob } from './search-job.js';

/**
 * Generates text; with `effort`, by a search.
 *
 * @throws CinnabarError `invalid_argument`, `empty_prompt`, `context_length_exceeded`, `aborted`, `session_failed`, and
 *   with effort `sandbox_failed`
 *
 * @example
 * const { text } = await generate(model, 'reverse a string', { effort: 'high' });
 */
export async function generate(
  model: LanguageModel,
  prompt: Prompt,
  { effort = 'instant', verifier, ...options }: EffortOptions = {},
): Promise<EffortResult> {
  checkGenerateOptions('generate', options);
  if (!effortLevel(effort).checks) return generateOnce(model, prompt, options);
  return runSearch(model, { effort, verifier }, options, () => promptJob(model, prompt, options));
}
