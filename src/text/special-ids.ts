import { CinnabarError } from '../errors.js';
import type { Tokenizer } from './tokenizer.js';

/**
 * Ids of special tokens that a task needs.
 *
 * @throws CinnabarError `unsupported_model` that names the tokens that the tokenizer lacks.
 */
export function specialIds(tokenizer: Tokenizer, task: string, tokens: readonly string[]): number[] {
  const missing = tokens.filter((token) => tokenizer.tokenId(token) === null);
  if (missing.length > 0) {
    throw new CinnabarError(
      'unsupported_model',
      `this model was not trained to ${task}: it has no ${missing.join(', ')}`,
    );
  }
  return tokens.map((token) => tokenizer.tokenId(token)!);
}

export function hasTokens(tokenizer: Tokenizer, tokens: readonly string[]): boolean {
  return tokens.every((token) => tokenizer.tokenId(token) !== null);
}

/** Special tokens that come first in the vocabulary have the ids below it. */
export function firstOrdinaryToken(tokenizer: Tokenizer): number {
  const ids = new Set(tokenizer.specialTokens.values());
  let first = 0;
  while (ids.has(first)) first++;
  return first;
}
