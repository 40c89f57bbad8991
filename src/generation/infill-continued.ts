/** Infill by going on behind the text before each hole, one hole after another. */

import type { CanvasStats } from '../engine/events.js';
import { sumStats } from '../engine/sum-stats.js';
import { continuationPrompt } from '../text/task-prompt.js';
import { collect, type GeneratedToken } from './generate.js';
import type { GenerateOptions } from './generate-options.js';
import { createRequest } from './generation-request.js';
import type { FilledHoles } from './infill.js';
import type { LanguageModel } from './language-model.js';
import { runRequest } from './stream.js';

export async function continuedInfill(
  model: LanguageModel,
  segments: readonly string[],
  options: GenerateOptions,
  begun: readonly number[],
): Promise<FilledHoles> {
  const { tokenizer } = model;
  const holes: string[] = [];
  const tokens: GeneratedToken[] = [];
  const spent: CanvasStats[] = [];
  let before = segments[0]!;
  let left = options.maxTokens;
  let given = begun;
  let finished = true;
  for (let hole = 1; hole < segments.length; hole++) {
    const { ids, endOfHole, lead } = continuationPrompt(tokenizer, [before, ...segments.slice(hole)]);
    const end = given.indexOf(endOfHole);
    const start = end < 0 ? given : given.slice(0, end + 1);
    given = given.slice(start.length);
    let content: readonly GeneratedToken[] = start.map((id) => ({ id, step: 0, confidence: 1 }));
    let closed = end >= 0;
    if (end < 0 && (left === undefined || left > 0)) {
      const request = createRequest(model, ids, { ...options, maxTokens: left }, start);
      const endAt = (written: readonly number[]): number | null => {
        const last = written.indexOf(endOfHole);
        return last < 0 ? (request.options.endAt?.(written) ?? null) : last + 1;
      };
      const ended = await collect(runRequest(model, { ...request, options: { ...request.options, endAt } }));
      content = ended.tokens;
      closed = ended.finishReason === 'stop';
      spent.push(ended.stats);
      if (left !== undefined) left -= ended.stats.generatedTokens;
    }
    const ends = content.at(-1)?.id === endOfHole;
    const text = holeText(model, ends ? content.slice(0, -1) : content, lead);
    finished &&= closed;
    holes.push(text);
    tokens.push(...content);
    before += text + segments[hole]!;
  }
  return { holes, tokens, finishReason: finished ? 'stop' : 'length', stats: sumStats(spent) };
}

/** What is written begins with the white space before the hole, which the segment has already. */
function holeText({ tokenizer }: LanguageModel, content: readonly GeneratedToken[], lead: string): string {
  const written = tokenizer.decode(
    content.map(({ id }) => id),
    { skipSpecialTokens: true },
  );
  return written.startsWith(lead) ? written.slice(lead.length) : written.trimStart();
}
