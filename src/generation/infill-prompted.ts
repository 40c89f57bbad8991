/** Infill as ordinary generation behind a prompt made of special tokens. */

import { hasTokens, specialIds } from '../text/special-ids.js';
import { infillPrompt } from '../text/task-prompt.js';
import { collect } from './generate.js';
import type { GenerateOptions } from './generate-options.js';
import { createRequest } from './generation-request.js';
import type { InfillResult } from './infill.js';
import type { LanguageModel } from './language-model.js';
import { runRequest } from './stream.js';

const holeTokenNames = ['<|infill|>', '<|hole|>', '<|end_of_hole|>'];
const fimTokenNames = ['<|fim_prefix|>', '<|fim_suffix|>', '<|fim_middle|>'];

export async function promptedInfill(
  model: LanguageModel,
  segments: readonly string[],
  options: GenerateOptions,
): Promise<Omit<InfillResult, 'text'>> {
  const { tokenizer } = model;
  const count = segments.length - 1;
  const fim = count === 1 && !hasTokens(tokenizer, holeTokenNames) && hasTokens(tokenizer, fimTokenNames);
  if (fim) {
    // Fill-in-the-middle as Qwen2.5-Coder and others are trained: prefix, suffix, then the middle is written.
    const [prefix, suffix, middle] = specialIds(tokenizer, 'infill', fimTokenNames);
    const [before, after] = segments.map((segment) => tokenizer.encode(segment)) as [number[], number[]];
    const ids = [prefix!, ...before, suffix!, ...after, middle!];
    const { text, finishReason, stats } = await collect(
      runRequest(model, createRequest(model, ids, options)),
    );
    return { holes: [text], finishReason, stats };
  }
  const { ids, endOfHole } = infillPrompt(tokenizer, segments);
  // Every hole is written: the text does not end before the last one does.
  const bannedTokenIds = [...(options.bannedTokenIds ?? []), ...model.denoiser.config.eosTokenIds];
  const request = createRequest(model, ids, { ...options, bannedTokenIds });
  // The output ends with the last hole, whatever the model would write after it.
  const endAt = (written: readonly number[]): number | null => {
    let ends = 0;
    const last = written.findIndex((id) => id === endOfHole && ++ends === count);
    return last < 0 ? null : last;
  };
  const ended = await collect(runRequest(model, { ...request, options: { ...request.options, endAt } }));
  const holes: number[][] = [[]];
  for (const { id } of ended.tokens) {
    if (id === endOfHole) holes.push([]);
    else holes.at(-1)!.push(id);
  }
  const texts = holes.map((content) => tokenizer.decode(content, { skipSpecialTokens: true }));
  while (texts.length < count) texts.push('');
  return { holes: texts.slice(0, count), finishReason: ended.finishReason, stats: ended.stats };
}
