/** A filling whose beginning is given. */
import { sumStats } from '../engine/sum-stats.js';
import { arLikelihood } from '../evaluation/likelihood.js';
import type { GenerateOptions } from '../generation/generate-options.js';
import { type InfillResult, infillOn } from '../generation/infill.js';
import type { LanguageModel } from '../generation/language-model.js';
import { hasTokens } from '../text/special-ids.js';
import { holeTokenNames, infillPrompt } from '../text/task-prompt.js';
import { canBranch } from './branch.js';

/** Whether a model writes holes one token after another behind a prompt, so that a beginning can be given. */
export function beginsHoles(model: LanguageModel): boolean {
  const { infill } = model.denoiser.config;
  return infill !== 'continuation' && canBranch(model) && hasTokens(model.tokenizer, holeTokenNames);
}

/**
 * @param start text that the first hole begins with; its tokens are the first forward's, with the confidence that the model has in
 *   them, and part of `maxTokens`: where these leave no room behind it, the hole begins as the model likes
 * @throws as `infill`
 */
export async function fillBegun(
  model: LanguageModel,
  segments: readonly string[],
  start: string,
  options: GenerateOptions,
): Promise<InfillResult> {
  const { tokenizer, denoiser } = model;
  const { maxTokens } = options;
  const begun = tokenizer.encode(start);
  if (maxTokens !== undefined && begun.length >= maxTokens) return infillOn(model, segments, options, []);
  const rest = maxTokens === undefined ? options : { ...options, maxTokens: maxTokens - begun.length };
  const { ids } = infillPrompt(tokenizer, segments);
  const read = [...ids, ...begun];
  const begin = performance.now();
  const { surprises } = await arLikelihood(denoiser, read, ids.length);
  const wallMs = performance.now() - begin;
  const filled = await infillOn(model, segments, rest, begun);
  const tokens = filled.tokens.map((token, i) =>
    i < begun.length
      ? { ...token, step: 1, confidence: Math.exp(-surprises[i]!) }
      : { ...token, step: token.step + 1 },
  );
  const generatedTokens = begun.length;
  const reading = { nfe: 1, generatedTokens, tokensPerForward: generatedTokens, wallMs, prefillMs: wallMs };
  const stats = sumStats([{ ...reading, forwardedPositions: read.length }, filled.stats]);
  return { ...filled, tokens, stats };
}
