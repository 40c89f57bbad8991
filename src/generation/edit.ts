import { CinnabarError } from '../errors.js';
import { editPrompt } from '../text/task-prompt.js';
import { collect, type GenerationResult } from './generate.js';
import { checkGenerateOptions, type GenerateOptions } from './generate-options.js';
import { createRequest } from './generation-request.js';
import type { LanguageModel } from './language-model.js';
import { runRequest } from './stream.js';

export interface EditInput {
  /** What to change, in words. */
  readonly instruction: string;
  readonly code: string;
}

/**
 * Rewrites code as an instruction says; the result's text is the whole new code. It is ordinary generation behind the
 * prompt `<|edit|>` instruction `<|original|>` code.
 *
 * @throws CinnabarError `unsupported_model` when the tokenizer lacks these tokens, and what `generate` throws.
 *
 * @example
 * const { text } = await edit(model, { instruction: 'rename a to total', code });
 */
export async function edit(
  model: LanguageModel,
  input: EditInput,
  options: GenerateOptions = {},
): Promise<GenerationResult> {
  checkGenerateOptions('edit', options);
  if (input.instruction.trim() === '') throw new CinnabarError('empty_prompt', 'the instruction is empty');
  const ids = editPrompt(model.tokenizer, input.instruction, input.code);
  return collect(runRequest(model, createRequest(model, ids, options)));
}
