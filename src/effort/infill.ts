import { withSharedForwards } from '../engine/shared-forwards.js';
import type { GenerationResult } from '../generation/generate.js';
import type { GenerateOptions } from '../generation/generate-options.js';
import {
  type InfillInput,
  type InfillOptions,
  type InfillResult,
  infillOn,
  infill as infillOnce,
} from '../generation/infill.js';
import type { LanguageModel } from '../generation/language-model.js';
import { type Expectation, expectationOf } from './check-candidate.js';
import { effortLevel } from './effort-level.js';
import type { Effort, EffortReport } from './effort-options.js';
import { beginsHoles, fillBegun } from './fill-begun.js';
import { holeStarts } from './hole-starts.js';
import { tokensOfHoles } from './hole-tokens.js';
import { reader } from './read-through.js';
import { runSearch } from './run-search.js';
import type { AnswerTokens } from './search-job.js';
import type { Verifier } from './verifier.js';

export interface InfillEffortOptions extends InfillOptions, Effort {}

export interface InfillEffortResult extends InfillResult {
  /** Absent at `instant`: nothing was checked. */
  readonly effort?: EffortReport | undefined;
}

/** A filling is a fraction of an answer. */
const fillingsForAnswer = 2;
/** Fillings of a round that may begin as they like, whatever the text around them lacks. */
const unbound = 2;

/**
 * Fills one or several holes, as `infill` without effort. With `effort` the whole text is checked: it parses, type-checks,
 * and its function gives the results of examples in comments. Up to twice as many fillings are written as `generate`
 * writes answers; each weighs what the model gives it, times how probable the whole text is when the model reads it from left to
 * right. Where the text behind a hole uses a name that is declared nowhere, some fillings begin with its declaration. Where
 * all have faults, other ways are taken from doubtful tokens of theirs.
 *
 * @throws CinnabarError what `infill` without effort throws, and `sandbox_failed`
 *
 * @example
 * const { holes } = await infill(model, { prefix: 'return ', suffix: ';' }, { effort: 'low' });
 */
export async function infill(
  model: LanguageModel,
  input: InfillInput,
  { effort, verifier, ...options }: InfillEffortOptions = {},
): Promise<InfillEffortResult> {
  if (!effortLevel(effort ?? 'instant').checks) return infillOnce(model, input, options);
  const segments = 'segments' in input ? input.segments : [input.prefix, input.suffix];
  const filled = new Map<string, InfillResult>();
  const keep = (result: InfillResult): GenerationResult => {
    filled.set(result.text, result);
    const { holes, ...rest } = result;
    return rest;
  };
  const { holeTokens, ...general } = options;
  let round = 0;
  const write = async (
    seeds: readonly number[],
    settings: GenerateOptions,
    inspect: Verifier['inspect'],
  ): Promise<GenerationResult[]> => {
    // The first round is the filling of `instant`.
    const begins = round++ === 1 && beginsHoles(model) && seeds.length > unbound;
    const starts = begins ? (await holeStarts(segments, inspect)).slice(0, seeds.length - unbound) : [];
    return withSharedForwards(model.denoiser, seeds.length, async (denoiser, i) => {
      const one = { ...model, denoiser };
      const seed = seeds[i]!;
      const start = starts[i];
      if (start === undefined) return keep(await infillOnce(one, input, { ...options, ...settings, seed }));
      return keep(await fillBegun(one, segments, start, { ...general, ...settings, seed }));
    });
  };
  const { specialTokens } = model.tokenizer;
  const tokens: AnswerTokens = {
    never: [...specialTokens].filter(([token]) => token !== '<|end_of_hole|>').map(([, id]) => id),
    spanOf: ({ text, tokens: written }, span) =>
      tokensOfHoles(model.tokenizer, { holes: filled.get(text)!.holes, tokens: written }, segments, span),
    writeOn: async (begun, settings) => keep(await infillOn(model, segments, settings, begun)),
  };
  const {
    text,
    tokens: written,
    stats,
    effort: report,
  } = await runSearch(model, { effort, verifier }, general, ({ inspect }) => ({
    expectation: expectationOfInfill(segments),
    tokens,
    promptIds: null,
    times: fillingsForAnswer,
    read: reader(model, segments),
    write: (seeds, settings) => write(seeds, settings, inspect),
  }));
  const chosen = filled.get(text)!;
  const { generatedTokens } = chosen.stats;
  return { ...chosen, tokens: written, stats: { ...stats, generatedTokens }, effort: report };
}

/** What the text around the holes says of its function: its comments. */
function expectationOfInfill(segments: readonly string[]): Expectation {
  const text = segments.join('\n');
  const comments = [...text.matchAll(/\/\*([\s\S]*?)\*\/|\/\/(.*)/g)];
  const said = expectationOf(
    comments.map(([, block, line]) => (block ?? line)!.replace(/^\s*\*/gm, '')).join('\n'),
  );
  const known = said.name !== null && segments.some((segment) => segment.includes(`${said.name}(`));
  return { ...said, name: known ? said.name : null, parameters: null, fragment: true };
}
