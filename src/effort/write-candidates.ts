import { denoiseMany } from '../engine/denoise-many.js';
import { type GenerationResult, resultOf } from '../generation/generate.js';
import type { GenerateOptions } from '../generation/generate-options.js';
import { createRequest } from '../generation/generation-request.js';
import type { LanguageModel } from '../generation/language-model.js';

/** Answers whose forwards together cost little more than those of one. */
export const sideBySide = 8;

/**
 * Writes several answers to one prompt, side by side in each forward.
 *
 * @param seeds one an answer; an answer is that of `generate` alone with the seed
 * @returns the answers in the order of the seeds
 */
export async function writeCandidates(
  model: LanguageModel,
  promptIds: readonly number[],
  seeds: readonly number[],
  options: GenerateOptions,
): Promise<GenerationResult[]> {
  const { signal, ...rest } = options;
  const requests = seeds.map((seed) => createRequest(model, promptIds, { ...rest, seed }));
  const results = new Array<GenerationResult>(seeds.length);
  for await (const { index, event } of denoiseMany(model.denoiser, requests, {
    batch: seeds.length,
    signal,
  })) {
    if (event.type === 'error') throw event.error;
    for (const told of requests[index]!.withText(event)) {
      if (told.type === 'canvas-end') results[index] = resultOf(told);
    }
  }
  return results;
}
