import type { SamplingOptions } from './sampling-options.js';
import type { TokenHistory } from './token-history.js';

/** True when whole logits are needed because the ranking of the tokens may change. */
export function adjustsLogits(options: SamplingOptions): boolean {
  return (
    (options.repetitionPenalty ?? 1) !== 1 ||
    usesOutputCounts(options) ||
    (options.logitBias?.size ?? 0) > 0 ||
    (options.bannedTokenIds?.length ?? 0) > 0
  );
}

/** True when the transforms look at the tokens written so far. */
export function usesHistory(options: SamplingOptions): boolean {
  return (options.repetitionPenalty ?? 1) !== 1 || usesOutputCounts(options);
}

function usesOutputCounts(options: SamplingOptions): boolean {
  return (options.presencePenalty ?? 0) !== 0 || (options.frequencyPenalty ?? 0) !== 0;
}

/**
 * Penalties, then bias, then bans, in place. Repetition looks at prompt and output (CTRL, Keskar et al. 2019),
 * presence and frequency at the output alone (OpenAI's definition).
 *
 * @param logits [vocab]
 */
export function adjustLogits(
  logits: Float64Array,
  options: SamplingOptions,
  history: TokenHistory | null,
): void {
  const repetition = options.repetitionPenalty ?? 1;
  if (history !== null && repetition !== 1) {
    for (const id of new Set([...history.prompt.keys(), ...history.output.keys()])) {
      const logit = logits[id];
      if (logit !== undefined) logits[id] = logit > 0 ? logit / repetition : logit * repetition;
    }
  }
  if (history !== null && usesOutputCounts(options)) {
    for (const [id, count] of history.output) {
      const penalty = (options.presencePenalty ?? 0) + count * (options.frequencyPenalty ?? 0);
      if (id < logits.length) logits[id]! -= penalty;
    }
  }
  for (const [id, bias] of options.logitBias ?? []) logits[id]! += bias;
  for (const id of options.bannedTokenIds ?? []) logits[id] = Number.NEGATIVE_INFINITY;
}
