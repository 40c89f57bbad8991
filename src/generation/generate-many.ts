import { type DenoiseRequest, denoiseMany } from '../engine/denoise-many.js';
import { checkInteger } from '../support/check-options.js';
import type { Prompt } from './encode-prompt.js';
import { type GenerationResult, resultOf } from './generate.js';
import { checkGenerateOptions, type GenerateOptions } from './generate-options.js';
import type { GenerationRequest } from './generation-request.js';
import type { LanguageModel } from './language-model.js';
import { promptRequest } from './prompt-request.js';

export interface GenerateManyOptions extends GenerateOptions {
  /** Prompts in one forward at most. Default 8. */
  readonly batch?: number | undefined;
}

/** What became of one prompt. */
export type GenerationOutcome =
  | { readonly index: number; readonly result: GenerationResult; readonly error?: undefined }
  | { readonly index: number; readonly error: unknown; readonly result?: undefined };

/**
 * Generates from many prompts, several in each forward, and yields the outcomes as they are ready (`index` is the
 * prompt's). `prompts` is read as slots become free. Each outcome is what `generate` gives for the prompt alone, with
 * the same seed; a prompt that fails does not disturb the others.
 *
 * @throws CinnabarError `invalid_argument`, `aborted`, `session_failed`: these end all of them.
 *
 * @example
 * for await (const { index, result } of generateMany(model, prompts)) console.log(index, result?.text);
 */
export async function* generateMany(
  model: LanguageModel,
  prompts: Iterable<Prompt>,
  options: GenerateManyOptions = {},
): AsyncGenerator<GenerationOutcome, void, undefined> {
  checkGenerateOptions('generateMany', options, ['batch']);
  checkInteger('batch', options.batch, 1);
  const { batch, signal, ...rest } = options;
  /** Requests that the engine has taken: its index → the prompt's index. */
  const taken: { index: number; request: GenerationRequest }[] = [];
  const refused: GenerationOutcome[] = [];

  function* requests(): Generator<DenoiseRequest> {
    let index = 0;
    for (const prompt of prompts) {
      try {
        const request = promptRequest(model, prompt, rest);
        taken.push({ index, request });
        yield request;
      } catch (error) {
        refused.push({ index, error });
      }
      index++;
    }
  }

  for await (const { index: slot, event } of denoiseMany(model.denoiser, requests(), { batch, signal })) {
    yield* refused.splice(0);
    const { index, request } = taken[slot]!;
    if (event.type === 'error') yield { index, error: event.error };
    else {
      for (const told of request.withText(event)) {
        if (told.type === 'canvas-end') yield { index, result: resultOf(told) };
      }
    }
  }
  yield* refused;
}
