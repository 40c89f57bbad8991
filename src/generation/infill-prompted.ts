/** Infill as ordinary generation behind a prompt made of special tokens. */

import { sumStats } from '../engine/sum-stats.js';
import { hasTokens, specialIds } from '../text/special-ids.js';
import { holeTokenNames, infillPrompt } from '../text/task-prompt.js';
import { collect, type GenerationResult } from './generate.js';
import type { GenerateOptions } from './generate-options.js';
import { createRequest } from './generation-request.js';
import type { FilledHoles } from './infill.js';
import type { LanguageModel } from './language-model.js';
import { runRequest } from './stream.js';

const fimTokenNames = ['<|fim_prefix|>', '<|fim_suffix|>', '<|fim_middle|>'];

export async function promptedInfill(
  model: LanguageModel,
  segments: readonly string[],
  options: GenerateOptions,
  begun: readonly number[],
): Promise<FilledHoles> {
  const { tokenizer } = model;
  const count = segments.length - 1;
  const fim = count === 1 && !hasTokens(tokenizer, holeTokenNames) && hasTokens(tokenizer, fimTokenNames);
  if (fim) {
    // Fill-in-the-middle as Qwen2.5-Coder and others are trained: prefix, suffix, then the middle is written.
    const [prefix, suffix, middle] = specialIds(tokenizer, 'infill', fimTokenNames);
    const [before, after] = segments.map((segment) => tokenizer.encode(segment)) as [number[], number[]];
    const ids = [prefix!, ...before, suffix!, ...after, middle!];
    const { text, ...ended } = await collect(runRequest(model, createRequest(model, ids, options, begun)));
    return { holes: [text], ...ended };
  }
  const { ids, endOfHole } = infillPrompt(tokenizer, segments);
  // Every hole is written: the text does not end before the last one does.
  const bannedTokenIds = [...(options.bannedTokenIds ?? []), ...model.denoiser.config.eosTokenIds];
  // The output ends with the last hole, whatever the model would write after it.
  const endOf = (given: readonly number[]): number => {
    let ends = 0;
    return given.findIndex((id) => id === endOfHole && ++ends === count) + 1;
  };
  const written = endOf(begun) > 0 ? begunOnly(begun) : await writeHoles();
  const contents: number[][] = [[]];
  for (const { id } of written.tokens) {
    if (id === endOfHole) contents.push([]);
    else contents.at(-1)!.push(id);
  }
  const holes = contents
    .slice(0, count)
    .map((content) => tokenizer.decode(content, { skipSpecialTokens: true }));
  while (holes.length < count) holes.push('');
  const { tokens, finishReason, stats } = written;
  return { holes, tokens, finishReason, stats };

  function writeHoles(): Promise<GenerationResult> {
    const request = createRequest(model, ids, { ...options, bannedTokenIds }, begun);
    const endAt = (rest: readonly number[]): number | null => {
      const end = endOf([...begun, ...rest]);
      return end === 0 ? (request.options.endAt?.(rest) ?? null) : end - begun.length;
    };
    return collect(runRequest(model, { ...request, options: { ...request.options, endAt } }));
  }
}

/** Nothing is left to write. */
function begunOnly(begun: readonly number[]): GenerationResult {
  const tokens = begun.map((id) => ({ id, step: 0, confidence: 1 }));
  return { text: '', tokens, finishReason: 'stop', stats: sumStats([]) };
}
