/** Results as the command line writes them: snake_case, as on the wire. */
import type { EffortReport } from '../effort/effort-options.js';
import type { CanvasStats, FinishReason } from '../engine/events.js';
import type { GenerationResult } from '../generation/generate.js';
import type { Tokenizer } from '../text/tokenizer.js';

export function statsJson(stats: CanvasStats, finishReason: FinishReason): Record<string, unknown> {
  return {
    finish_reason: finishReason,
    nfe: stats.nfe,
    generated_tokens: stats.generatedTokens,
    tokens_per_forward: round(stats.tokensPerForward),
    forwarded_positions: stats.forwardedPositions,
    wall_ms: round(stats.wallMs),
    prefill_ms: round(stats.prefillMs),
  };
}

/** What was done for an answer, and what it passed. */
export function effortJson(report: EffortReport): Record<string, unknown> {
  const { level, candidates, repairs, chosen, renamed, agreeing, probability, checks } = report;
  return {
    level,
    candidates,
    repairs,
    chosen,
    renamed,
    agreeing,
    probability,
    checks: {
      parses: checks.parses,
      type_checks: checks.typeChecks,
      signature: checks.signature,
      examples_passed: checks.examplesPassed,
      examples_total: checks.examplesTotal,
    },
  };
}

/** `{ effort }` where there was any. */
export function effortFields({
  effort,
}: {
  readonly stats: CanvasStats;
  readonly effort?: EffortReport | undefined;
}): Record<string, unknown> {
  return effort === undefined ? {} : { effort: effortJson(effort) };
}

/** Every token with the forward that wrote it and its probability then. */
export function tokensJson(result: GenerationResult, tokenizer: Tokenizer): Record<string, unknown>[] {
  return result.tokens.map(({ id, step, confidence }) => ({
    id,
    text: tokenizer.decode([id]),
    step,
    confidence: round(confidence),
  }));
}

export function errorJson(error: unknown): Record<string, unknown> {
  const code = error instanceof Error && 'code' in error ? error.code : 'internal';
  return { code, message: error instanceof Error ? error.message : String(error) };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
