import type { InfillResult } from '../generation/infill.js';
import type { Tokenizer } from '../text/tokenizer.js';
import { type TokenSpan, tokenSpan } from './token-span.js';

/**
 * The tokens of an infill (`InfillResult.tokens`) that some characters of the whole text touch.
 *
 * @param segments text around the holes
 * @returns null for characters outside of the holes, and where a hole's text is not that of its tokens
 */
export function tokensOfHoles(
  tokenizer: Tokenizer,
  { holes, tokens }: Pick<InfillResult, 'holes' | 'tokens'>,
  segments: readonly string[],
  { start, end }: { readonly start: number; readonly end: number },
): TokenSpan | null {
  // Models with `<|fim_middle|>` have one hole and no such token.
  const endOfHole = tokenizer.tokenId('<|end_of_hole|>');
  const ids = tokens.map(({ id }) => id);
  let at = 0;
  let character = segments[0]!.length;
  for (const [i, hole] of holes.entries()) {
    const found = endOfHole === null ? -1 : ids.indexOf(endOfHole, at);
    const content = ids.slice(at, found < 0 ? ids.length : found);
    if (start >= character && start <= character + hole.length) {
      const written = tokenizer.decode(content);
      // White space before the hole may have been written again.
      const shift = written.length - hole.length - character;
      if (!written.endsWith(hole)) return null;
      const within = { start: start + shift, end: Math.min(end, character + hole.length) + shift };
      const span = tokenSpan(tokenizer, content, written, within);
      return { start: at + span.start, end: at + span.end };
    }
    at += content.length + 1;
    character += hole.length + (segments[i + 1] ?? '').length;
  }
  return null;
}
