/** From effort options to a search and its report. */
import { sumStats } from '../engine/sum-stats.js';
import { CinnabarError } from '../errors.js';
import type { GenerateOptions } from '../generation/generate-options.js';
import type { LanguageModel } from '../generation/language-model.js';
import { effortLevel } from './effort-level.js';
import type { Effort, EffortReport, EffortResult } from './effort-options.js';
import { type Found, Search } from './search.js';
import type { SearchJob } from './search-job.js';
import { createVerifier, type Verifier } from './verifier.js';

/**
 * @param effort a level that checks answers
 * @param jobOf makes the job, with the verifier that the search will use
 * @throws CinnabarError `aborted`, `session_failed`, `sandbox_failed`, `context_length_exceeded`, and what `jobOf` throws
 */
export async function runSearch(
  model: LanguageModel,
  { effort = 'instant', verifier }: Effort,
  options: GenerateOptions,
  jobOf: (verifier: Verifier) => SearchJob | Promise<SearchJob>,
): Promise<EffortResult & { readonly effort: EffortReport }> {
  if (options.signal?.aborted) throw new CinnabarError('aborted', 'the generation was aborted');
  const start = performance.now();
  const own = verifier === undefined ? createVerifier() : null;
  try {
    const used = verifier ?? own!;
    const found = await new Search(model, await jobOf(used), effortLevel(effort), used, options).run();
    return resultOf(found, effort, performance.now() - start);
  } finally {
    await own?.[Symbol.asyncDispose]();
  }
}

function resultOf(
  { chosen, candidates, agreeing, probability, spent }: Found,
  level: EffortReport['level'],
  wallMs: number,
): EffortResult & { readonly effort: EffortReport } {
  const { result, check, origin, renamed } = chosen;
  const { nfe, forwardedPositions } = sumStats(spent);
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
      forwardedPositions,
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
      probability,
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
