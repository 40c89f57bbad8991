import { withSharedForwards } from '../engine/shared-forwards.js';
import { collect, type GenerationResult } from '../generation/generate.js';
import type { GenerateOptions } from '../generation/generate-options.js';
import { createRequest } from '../generation/generation-request.js';
import type { LanguageModel } from '../generation/language-model.js';
import { runRequest } from '../generation/stream.js';

/** Answers whose forwards together cost little more than those of one. */
export const sideBySide = 8;

/**
 * Writes several answers to one prompt, side by side in each forward.
 *
 * @param seeds one an answer; an answer is that of `generate` alone with the seed
 * @returns the answers in the order of the seeds
 */
export function writeCandidates(
  model: LanguageModel,
  promptIds: readonly number[],
  seeds: readonly number[],
  options: GenerateOptions,
): Promise<GenerationResult[]> {
  return withSharedForwards(model.denoiser, seeds.length, (denoiser, i) => {
    const request = createRequest(model, promptIds, { ...options, seed: seeds[i]! });
    return collect(runRequest({ ...model, denoiser }, request));
  });
}
