import type { Tokenizer } from '../text/tokenizer.js';

export interface TokenSpan {
  /** Tokens [start, end). */
  readonly start: number;
  readonly end: number;
}

/**
 * The tokens of a decoded text that a span of its characters touches; an empty span touches the token that it lies in,
 * and none at the text's end or between tokens.
 *
 * @param ids tokens without special ones, so that their bytes are the text
 */
export function tokenSpan(
  tokenizer: Tokenizer,
  ids: readonly number[],
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): TokenSpan {
  const from = Buffer.byteLength(text.slice(0, start));
  const to = Buffer.byteLength(text.slice(0, Math.max(start, end)));
  let at = 0;
  let first = ids.length;
  let last = ids.length;
  for (const [index, id] of ids.entries()) {
    const next = at + tokenizer.tokenBytes(id).length;
    if (first === ids.length && next > from) {
      first = index;
      // Between two tokens lies nothing.
      if (at >= to) return { start: index, end: index };
    }
    if (next >= to && first < ids.length) {
      last = index + 1;
      break;
    }
    at = next;
  }
  return { start: first, end: Math.max(first, last) };
}
