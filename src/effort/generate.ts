import type { CanvasStats } from '../engine/events.js';
import { CinnabarError } from '../errors.js';
import type { Prompt } from '../generation/encode-prompt.js';
import { type GenerationResult, generate as generateOnce } from '../generation/generate.js';
import { checkGenerateOptions, type GenerateOptions } from '../generation/generate-options.js';
import type { LanguageModel } from '../generation/language-model.js';
import type { Origin } from './candidate.js';
import { type EffortName, effortLevel } from './effort-level.js';
import { type Found, Search } from './search.js';
import { createVerifier, type Verifier } from './verifier.js';

export interface EffortOptions extends GenerateOptions {
  /**
   * Test-time compute: `instant` (default) is one pass. The others check the answer by what the prompt allows (it
   * parses, type-checks, has the name that was asked for and gives the results of the prompt's examples), denoise
   * again what the compiler points at, and write more answers: `low` up to 2, `medium` up to 4, `high` up to 12, of which
   * the last two take the behaviour that most answers share when no example decides. For prompts that ask for a
   * TypeScript function. Seeds count up from `seed`; without a seed and a temperature it is 1.
   */
  readonly effort?: EffortName | undefined;
  /** Default: one for this call; keep one for many. */
  readonly verifier?: Verifier | undefined;
}

export interface EffortReport {
  readonly level: EffortName;
  /** Answers that were written from the prompt, and answers made of others by rewriting or editing. */
  readonly candidates: number;
  readonly repairs: number;
  readonly chosen: Origin;
  /** The function's name was put right. */
  readonly renamed: boolean;
  /** Answers that behave as the chosen one, itself included; null when that was not asked. */
  readonly agreeing: number | null;
  /** What the chosen answer passed. */
  readonly checks: {
    readonly parses: boolean;
    readonly typeChecks: boolean;
    /** The name, and the number of parameters, are those asked for, where the prompt has any. */
    readonly signature: boolean;
    readonly examplesPassed: number;
    readonly examplesTotal: number;
  };
}

export interface EffortResult extends GenerationResult {
  /** Forwards and forwarded positions of all answers; the tokens of this one; the time of everything. */
  readonly stats: CanvasStats;
  /** Absent at `instant`: nothing was checked. */
  readonly effort?: EffortReport | undefined;
}

/**
 * Generates text; with `effort`, by the search above.
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
  options: EffortOptions = {},
): Promise<EffortResult> {
  const { effort: name = 'instant', verifier, ...rest } = options;
  checkGenerateOptions('generate', rest);
  const level = effortLevel(name);
  if (!level.checks) return generateOnce(model, prompt, rest);
  if (rest.signal?.aborted) throw new CinnabarError('aborted', 'the generation was aborted');
  const start = performance.now();
  const own = verifier === undefined ? createVerifier() : null;
  try {
    const found = await new Search(model, prompt, level, verifier ?? own!, rest).run();
    return resultOf(found, name, performance.now() - start);
  } finally {
    await own?.[Symbol.asyncDispose]();
  }
}

function resultOf(
  { chosen, candidates, agreeing, spent }: Found,
  level: EffortName,
  wallMs: number,
): EffortResult {
  const { result, check, origin, renamed } = chosen;
  const sum = (of: (stats: CanvasStats) => number): number =>
    spent.reduce((total, stats) => total + of(stats), 0);
  const nfe = sum((stats) => stats.nfe);
  // A rewriting counts the tokens of its canvas alone; the answer has more.
  const written = result.tokens.filter(({ step }) => step > 0).length;
  const generatedTokens = written + (result.finishReason === 'stop' ? 1 : 0);
  const answers = candidates.filter((one) => one.origin === 'first' || one.origin === 'sample').length;
  const has = (...kinds: readonly string[]): boolean => check.faults.some(({ kind }) => kinds.includes(kind));
  return {
    ...result,
    stats: {
      nfe,
      generatedTokens,
      tokensPerForward: nfe === 0 ? 0 : generatedTokens / nfe,
      forwardedPositions: sum((stats) => stats.forwardedPositions),
      wallMs,
      prefillMs: spent[0]?.prefillMs ?? 0,
    },
    effort: {
      level,
      candidates: answers,
      repairs: candidates.length - answers,
      chosen: origin,
      renamed,
      agreeing,
      checks: {
        parses: !has('syntax', 'missing'),
        typeChecks: !has('syntax', 'missing', 'type'),
        signature: !has('syntax', 'missing', 'name', 'parameters'),
        examplesPassed: check.examplesPassed,
        examplesTotal: check.examplesTotal,
      },
    },
  };
}
