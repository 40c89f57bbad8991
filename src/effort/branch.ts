/** Another answer from a token of one on: what was written there is not written again, and the model goes on. */

import { supportedModes } from '../engine/mode-support.js';
import { sumStats } from '../engine/sum-stats.js';
import { CinnabarError } from '../errors.js';
import type { GenerationResult } from '../generation/generate.js';
import type { GenerateOptions } from '../generation/generate-options.js';
import type { LanguageModel } from '../generation/language-model.js';
import { type Candidate, firstPlacedFault } from './candidate.js';
import type { AnswerTokens } from './search-job.js';
import type { TokenSpan } from './token-span.js';

export interface Branch {
  /** Token of the answer, from 0: those before stay. */
  readonly at: number;
  /** Tokens that were written there already. */
  readonly taken: readonly number[];
}

/** A model that can write token by token can go back to any of them. */
export function canBranch({ denoiser }: LanguageModel): boolean {
  return supportedModes(denoiser.config).includes('autoregressive');
}

/** Ways to go on at the place that the compiler points at; elsewhere one is enough. */
const waysAtFault = 3;
/** A token that the model was surer of than this is left. */
const sure = 0.9;
/** How far before a fault its cause is looked for, in tokens. */
const reach = 24;

/** Remembers what was tried, so that no way is gone twice. */
export class Branches {
  readonly #tried = new Map<string, number[]>();

  /**
   * @returns the next way to try from this answer, the most promising first: at the first place that the compiler points
   *   at, then at the least sure tokens before it; without such a place, at the least sure tokens of all. Null when
   *   there is none.
   */
  next(candidate: Candidate, spanOf: AnswerTokens['spanOf']): Branch | null {
    const { tokens } = candidate.result;
    const ids = tokens.map(({ id }) => id);
    for (const { at, ways } of places(candidate, spanOf)) {
      if (tokens[at] === undefined || tokens[at].step === 0) continue;
      const key = ids.slice(0, at).join();
      const taken = this.#tried.get(key) ?? [];
      if (taken.length >= ways) continue;
      const now = [...taken.filter((id) => id !== ids[at]), ids[at]!];
      this.#tried.set(key, now);
      return { at, taken: now };
    }
    return null;
  }

  /** What was written instead, so that it is not written there again. */
  add(result: GenerationResult, { at }: Branch): void {
    const ids = result.tokens.map(({ id }) => id);
    const key = ids.slice(0, at).join();
    const taken = this.#tried.get(key) ?? [];
    if (ids[at] !== undefined && !taken.includes(ids[at])) this.#tried.set(key, [...taken, ids[at]]);
  }
}

interface Place {
  readonly at: number;
  /** How many tokens may have been written there before the place is given up. */
  readonly ways: number;
}

function places({ result, check }: Candidate, spanOf: AnswerTokens['spanOf']): Place[] {
  const { tokens, text } = result;
  const unsure = (from: number, to: number, limit: number = sure, ways: number = 1): Place[] =>
    tokens
      .map(({ confidence }, at) => ({ at, confidence, ways }))
      .slice(from, to)
      .filter(({ confidence }) => confidence < limit)
      .sort((a, b) => a.confidence - b.confidence);
  const fault = firstPlacedFault(check);
  const span: TokenSpan | null = fault === null ? null : spanOf(result, fault.span);
  if (fault === null) return unsure(0, tokens.length);
  // Around a hole: something in the hole is wrong for certain.
  if (span === null) return unsure(0, tokens.length, Number.POSITIVE_INFINITY, waysAtFault);
  const named = /^[\w$]+$/.test(text.slice(fault.span.start, fault.span.end));
  const here = { at: span.start, ways: waysAtFault };
  const around = unsure(Math.max(0, span.start - reach), Math.max(span.start + 1, span.end));
  return named || fault.kind === 'syntax' ? [here, ...around] : [...around, here];
}

/**
 * @param options of the answer; its seed and temperature hold behind the branch
 * @returns null when nothing can be written there: the context or `maxTokens` ends
 * @throws CinnabarError `aborted`, `session_failed`
 */
export async function branchOff(
  { denoiser }: LanguageModel,
  { never, writeOn }: AnswerTokens,
  { tokens }: GenerationResult,
  { at, taken }: Branch,
  options: GenerateOptions,
): Promise<GenerationResult | null> {
  const kept = tokens.slice(0, at);
  const begun = kept.map(({ id }) => id);
  const { maxTokens, bannedTokenIds = [], stopTokenIds = [], signal } = options;
  const room = (maxTokens ?? Number.POSITIVE_INFINITY) - kept.filter(({ step }) => step > 0).length;
  if (room < 2) return null;
  const banned = [...taken, ...never, ...bannedTokenIds, ...stopTokenIds, ...denoiser.config.eosTokenIds];
  const one = { mode: 'autoregressive', maxTokens: 1, bannedTokenIds: banned, signal } as const;
  const rest = maxTokens === undefined ? {} : { maxTokens: room - 1 };
  try {
    const turned = await writeOn(begun, one);
    const next = turned.tokens[at];
    if (next === undefined) return null;
    const written = await writeOn([...begun, next.id], { ...options, ...rest });
    return {
      ...written,
      tokens: [...kept, next, ...written.tokens.slice(at + 1)],
      stats: sumStats([turned.stats, written.stats]),
    };
  } catch (error) {
    if (CinnabarError.isInstance(error) && error.code === 'context_length_exceeded') return null;
    throw error;
  }
}
