/** Infill by going on behind the text before each hole, one hole after another. */

import type { CanvasStats } from '../engine/events.js';
import { sumStats } from '../engine/sum-stats.js';
import { continuationPrompt } from '../text/task-prompt.js';
import { collect } from './generate.js';
import type { GenerateOptions } from './generate-options.js';
import { createRequest } from './generation-request.js';
import type { InfillResult } from './infill.js';
import type { LanguageModel } from './language-model.js';
import { runRequest } from './stream.js';

export async function continuedInfill(
  model: LanguageModel,
  segments: readonly string[],
  options: GenerateOptions,
): Promise<Omit<InfillResult, 'text'>> {
  const { tokenizer } = model;
  const holes: string[] = [];
  const spent: CanvasStats[] = [];
  let before = segments[0]!;
  let left = options.maxTokens;
  let finished = true;
  for (let hole = 1; hole < segments.length; hole++) {
    let text = '';
    if (left === undefined || left > 0) {
      const { ids, endOfHole, lead } = continuationPrompt(tokenizer, [before, ...segments.slice(hole)]);
      const stopTokenIds = [...(options.stopTokenIds ?? []), endOfHole];
      const request = createRequest(model, ids, { ...options, maxTokens: left, stopTokenIds });
      const ended = await collect(runRequest(model, request));
      const written = tokenizer.decode(
        ended.tokens.map(({ id }) => id),
        { skipSpecialTokens: true },
      );
      text = written.startsWith(lead) ? written.slice(lead.length) : written.trimStart();
      spent.push(ended.stats);
      if (left !== undefined) left -= ended.stats.generatedTokens;
      finished &&= ended.finishReason === 'stop';
    } else finished = false;
    holes.push(text);
    before += text + segments[hole]!;
  }
  return { holes, finishReason: finished ? 'stop' : 'length', stats: sumStats(spent) };
}
