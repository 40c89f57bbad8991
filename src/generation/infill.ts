/** Writes what is missing between given pieces of text. */

import type { CanvasStats, FinishReason } from '../engine/events.js';
import { CinnabarError } from '../errors.js';
import { checkInteger } from '../support/check-options.js';
import type { GeneratedToken } from './generate.js';
import { checkGenerateOptions, type GenerateOptions } from './generate-options.js';
import { continuedInfill } from './infill-continued.js';
import { frozenInfill } from './infill-frozen.js';
import { promptedInfill } from './infill-prompted.js';
import type { LanguageModel } from './language-model.js';

/** Text around the holes: n + 1 segments leave n holes. */
export type InfillInput =
  | { readonly prefix: string; readonly suffix: string }
  | { readonly segments: readonly string[] };

export interface InfillOptions
  extends Omit<GenerateOptions, 'prefill' | 'stop' | 'promptFormat' | 'chatVariables'> {
  /** Bidirectional models: masks of each hole; a shorter content ends with end-of-text. Default 32. */
  readonly holeTokens?: number | undefined;
}

export interface InfillResult {
  /** Content of each hole. */
  readonly holes: readonly string[];
  /** Segments and holes together. */
  readonly text: string;
  /** Tokens of the holes, one hole after another; `<|end_of_hole|>` behind each where the model writes it. */
  readonly tokens: readonly GeneratedToken[];
  readonly finishReason: FinishReason;
  readonly stats: CanvasStats;
}

/** Without the text around the holes. */
export type FilledHoles = Omit<InfillResult, 'text'>;

/**
 * Fills one or several holes. How depends on what the checkpoint was trained for: a bidirectional model sees the
 * segments as frozen tokens around masks; others need special tokens (`<|infill|>`, `<|hole|>`, `<|end_of_hole|>`, or
 * for one hole `<|fim_prefix|>`, `<|fim_suffix|>`, `<|fim_middle|>`) and write the holes one after another. Those whose
 * configuration says `"infill": "continuation"` go on behind the text before each hole.
 *
 * @throws CinnabarError `unsupported_model` that names the missing tokens, and what `generate` throws.
 *
 * @example
 * const { holes } = await infill(model, { prefix: 'return ', suffix: ';' });
 */
export async function infill(
  model: LanguageModel,
  input: InfillInput,
  options: InfillOptions = {},
): Promise<InfillResult> {
  checkGenerateOptions('infill', options, ['holeTokens']);
  checkInteger('holeTokens', options.holeTokens, 1);
  const segments = 'segments' in input ? input.segments : [input.prefix, input.suffix];
  if (segments.length < 2) {
    throw new CinnabarError(
      'invalid_argument',
      `infill needs 2 segments or more around its holes, got ${segments.length}`,
    );
  }
  if (segments.every((segment) => segment === ''))
    throw new CinnabarError('empty_prompt', 'every segment is empty');
  const { holeTokens = 32, ...rest } = options;
  if (!model.denoiser.config.diffusion?.bidirectional) return infillOn(model, segments, rest, []);
  return withText(segments, await frozenInfill(model, segments, holeTokens, rest));
}

/**
 * What a model writes into holes when it writes them one after another.
 *
 * @param begun tokens that the holes begin with, as in `InfillResult.tokens`; no part of `maxTokens`
 */
export async function infillOn(
  model: LanguageModel,
  segments: readonly string[],
  options: GenerateOptions,
  begun: readonly number[],
): Promise<InfillResult> {
  const fill = model.denoiser.config.infill === 'continuation' ? continuedInfill : promptedInfill;
  return withText(segments, await fill(model, segments, options, begun));
}

function withText(segments: readonly string[], filled: FilledHoles): InfillResult {
  return { ...filled, text: segments.map((segment, i) => segment + (filled.holes[i] ?? '')).join('') };
}
