import type { CanvasStats, FinishReason } from '../engine/events.js';
import type { Prompt } from './encode-prompt.js';
import type { GenerateOptions } from './generate-options.js';
import type { GenerationEnd, GenerationEvent } from './generation-request.js';
import type { LanguageModel } from './language-model.js';
import { stream } from './stream.js';

/** One written token. */
export interface GeneratedToken {
  readonly id: number;
  /** Number of the forward that wrote it, from 1; 0 for a token of the prefill, which was given. */
  readonly step: number;
  /** Its probability then. */
  readonly confidence: number;
}

export interface GenerationResult {
  readonly text: string;
  readonly tokens: readonly GeneratedToken[];
  readonly finishReason: FinishReason;
  readonly stats: CanvasStats;
}

/**
 * Generates text.
 *
 * @throws CinnabarError `invalid_argument`, `empty_prompt`, `context_length_exceeded`, `aborted`, `session_failed`
 *
 * @example
 * const { text } = await generate(model, 'reverse a string', { maxTokens: 128 });
 */
export function generate(
  model: LanguageModel,
  prompt: Prompt,
  options: GenerateOptions = {},
): Promise<GenerationResult> {
  return collect(stream(model, prompt, options));
}

/** Runs a stream to its end. */
export async function collect(events: AsyncIterable<GenerationEvent>): Promise<GenerationResult> {
  let result: GenerationResult | null = null;
  for await (const event of events) if (event.type === 'canvas-end') result = resultOf(event);
  if (result === null) throw new Error('the stream ended without canvas-end');
  return result;
}

export function resultOf({
  text,
  prefill,
  ids,
  steps,
  confidence,
  finishReason,
  stats,
}: GenerationEnd): GenerationResult {
  const given = prefill.map((id) => ({ id, step: 0, confidence: 1 }));
  const written = ids.map((id, i) => ({ id, step: steps[i]!, confidence: confidence[i]! }));
  const tokens = [...given, ...written];
  return { text, tokens, finishReason, stats };
}
