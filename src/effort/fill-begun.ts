/** A filling whose beginning is given. */
import { sumStats } from '../engine/sum-stats.js';
import { arLikelihood } from '../evaluation/likelihood.js';
import type { GenerateOptions } from '../generation/generate-options.js';
import { type InfillResult, infillOn } from '../generation/infill.js';
import type { LanguageModel } from '../generation/language-model.js';
import { hasTokens } from '../text/special-ids.js';
import { infillPrompt } from '../text/task-prompt.js';
import { canBranch } from './branch.js';

const tokenNames = ['<|infill|>', '<|hole|>', '<|end_of_hole|>'];

/** Whether a model writes holes one token after another behind a prompt, so that a beginning can be given. */
export function beginsHoles(model: LanguageModel): boolean {
  const { infill } = model.denoiser.config;
  return infill !== 'continuation' && canBranch(model) && hasTokens(model.tokenizer, tokenNames);
}

/**
 * @param start text that the first hole begins with; its tokens count as written in the first step, with the confidence that
 *   the model has in them
 * @throws as `infill`
 */
export async function fillBegun(
  model: LanguageModel,
  segments: readonly string[],
  start: string,
  { maxTokens, ...options }: GenerateOptions,
): Promise<InfillResult> {
  const { tokenizer, denoiser } = model;
  const room = maxTokens ?? Number.POSITIVE_INFINITY;
  const begun = tokenizer.encode(start).slice(0, room - 1);
  const rest = maxTokens === undefined ? options : { ...options, maxTokens: maxTokens - begun.length };
  if (begun.length === 0) return infillOn(model, segments, rest, begun);
  const { ids } = infillPrompt(tokenizer, segments);
  const begin = performance.now();
  const read = [...ids, ...begun];
  const { surprises } = await arLikelihood(denoiser, read, ids.length);
  const wallMs = performance.now() - begin;
  const filled = await infillOn(model, segments, rest, begun);
  const tokens = filled.tokens.map((token, i) =>
    i < begun.length ? { ...token, step: 1, confidence: Math.exp(-surprises[i]!) } : token,
  );
  const generatedTokens = begun.length;
  const reading = { nfe: 1, generatedTokens, tokensPerForward: generatedTokens, wallMs, prefillMs: wallMs };
  const stats = sumStats([{ ...reading, forwardedPositions: read.length }, filled.stats]);
  return { ...filled, tokens, stats };
}
