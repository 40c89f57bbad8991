/**
 * How probable a model finds a whole text when it reads it from left to right. A filling is written by the little that a model knows
 * of holes; what it knows of functions says whether the text behind the filling follows from it (Brown et al. 1990, the
 * noisy channel).
 */
import { arLikelihood } from '../evaluation/likelihood.js';
import { encodePrompt } from '../generation/encode-prompt.js';
import type { LanguageModel } from '../generation/language-model.js';
import { canBranch } from './branch.js';

/** ln of how probable a text is; negative infinity for one that is longer than the context. */
export type Reader = (text: string) => Promise<number>;

const functionStart = /(?:export )?(?:default )?(?:async )?function /;

/**
 * The function of a text is read as an answer to what comes before its first line, and to that line.
 *
 * @returns null where the text before the first hole has no such line, or where the model does not read from left to right
 */
export function reader(model: LanguageModel, segments: readonly string[]): Reader | null {
  const [first] = segments as [string];
  const start = first.search(functionStart);
  const open = start < 0 ? -1 : first.indexOf('{\n', start);
  if (open < 0 || !canBranch(model)) return null;
  const { denoiser, tokenizer } = model;
  const prompt = encodePrompt(model, first.slice(0, open + 1), {});
  return async (text) => {
    const ids = [...prompt, ...tokenizer.encode(text.slice(start))];
    if (ids.length > denoiser.config.contextLength) return Number.NEGATIVE_INFINITY;
    return -(await arLikelihood(denoiser, ids, prompt.length)).nats;
  };
}
