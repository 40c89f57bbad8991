/** Rewrites an answer where the compiler points, and nowhere else. */
import type { GenerationResult } from '../generation/generate.js';
import type { LanguageModel } from '../generation/language-model.js';
import { type Candidate, firstPlacedFault } from './candidate.js';
import { rewriteSpan } from './rewrite-span.js';
import type { AnswerTokens } from './search-job.js';
import type { TokenSpan } from './token-span.js';

/** Tokens more or fewer than the span had: what should stand there may have another length. */
const lengthChanges = [0, 1, -1, 2, 3, -2];

/** Attempts in the order of their promise: the place itself, its line, then with other lengths. */
export function repairPlans(
  { result, check }: Candidate,
  spanOf: AnswerTokens['spanOf'],
): readonly { readonly span: TokenSpan; readonly length: number }[] {
  const fault = firstPlacedFault(check);
  if (fault === null) return [];
  const spans = [fault.span, lineOf(result.text, fault.span)]
    .map((span) => spanOf(result, span))
    .filter((span) => span !== null);
  const seen = new Set<string>();
  return lengthChanges
    .flatMap((change) => spans.map((span) => ({ span, length: span.end - span.start + change })))
    .filter(({ span, length }) => {
      const key = `${span.start} ${span.end} ${length}`;
      if (length < 1 || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/** @returns the answer with the span written again; null when it cannot be, or came out the same */
export async function repair(
  model: LanguageModel,
  { result }: Candidate,
  plan: { readonly span: TokenSpan; readonly length: number },
  options: {
    readonly prompt: readonly number[];
    readonly seed: number;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<GenerationResult | null> {
  const ids = result.tokens.map(({ id }) => id);
  const { start, end } = plan.span;
  const rewritten = await rewriteSpan(model, { ...options, ids, start, end, length: plan.length });
  if (rewritten === null) return null;
  const shift = plan.length - (end - start);
  const tokens = rewritten.ids.map((id, i) => {
    if (i < start) return result.tokens[i]!;
    if (i >= start + plan.length) return result.tokens[i - shift]!;
    return { id, step: rewritten.steps[i]!, confidence: rewritten.confidence[i]! };
  });
  const text = model.tokenizer.decode(rewritten.ids, { skipSpecialTokens: true });
  return { text, tokens, finishReason: result.finishReason, stats: rewritten.stats };
}

/** The line of the span, without its indentation and line break. */
function lineOf(text: string, { start, end }: { readonly start: number; readonly end: number }): TokenSpan {
  const from = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  const next = text.indexOf('\n', end);
  const indent = /^\s*/.exec(text.slice(from))![0].length;
  return { start: Math.min(from + indent, start), end: next < 0 ? text.length : next };
}
