import { denoise } from '../engine/denoise.js';
import type { Prompt } from './encode-prompt.js';
import { checkGenerateOptions, type GenerateOptions } from './generate-options.js';
import type { GenerationEvent, GenerationRequest } from './generation-request.js';
import type { LanguageModel } from './language-model.js';
import { promptRequest } from './prompt-request.js';

/**
 * Generates text and reports every step: the events of `denoise()`, `text-delta` for text that is final, and a
 * `canvas-end` that has the whole text. The deltas joined are that text.
 *
 * @throws CinnabarError `invalid_argument`, `empty_prompt`, `context_length_exceeded`, `aborted`, `session_failed`
 *
 * @example
 * for await (const event of stream(model, 'add two numbers')) {
 *   if (event.type === 'text-delta') process.stdout.write(event.text);
 * }
 */
export async function* stream(
  model: LanguageModel,
  prompt: Prompt,
  options: GenerateOptions = {},
): AsyncGenerator<GenerationEvent, void, undefined> {
  checkGenerateOptions('generate', options);
  yield* runRequest(model, promptRequest(model, prompt, options));
}

/** The events of a prepared request. */
export async function* runRequest(
  model: LanguageModel,
  request: GenerationRequest,
): AsyncGenerator<GenerationEvent, void, undefined> {
  for await (const event of denoise(model.denoiser, request.canvas, request.options))
    yield* request.withText(event);
}
