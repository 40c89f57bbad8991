/**
 * Prompts of the tasks beside chat, as token ids: what models trained here read before they write. Training and
 * generation both build them here.
 */
import { specialIds } from './special-ids.js';
import type { Tokenizer } from './tokenizer.js';

/** What a model reads and writes around holes. */
export const holeTokenNames: readonly string[] = ['<|infill|>', '<|hole|>', '<|end_of_hole|>'];

export interface InfillPrompt {
  /** `<|infill|>` and the segments, joined by `<|hole|>`. */
  readonly ids: readonly number[];
  /** Ends the content of each hole. */
  readonly endOfHole: number;
}

/** @throws CinnabarError `unsupported_model` when the tokenizer lacks the special tokens */
export function infillPrompt(tokenizer: Tokenizer, segments: readonly string[]): InfillPrompt {
  const [start, hole, endOfHole] = specialIds(tokenizer, 'infill', holeTokenNames);
  const encoded = segments.map((segment) => tokenizer.encode(segment));
  const ids = [start!, ...encoded.flatMap((segment, i) => (i === 0 ? segment : [hole!, ...segment]))];
  return { ids, endOfHole: endOfHole! };
}

export interface ContinuationPrompt extends InfillPrompt {
  /** White space before the hole: it is no part of the prompt, what is written begins with it. */
  readonly lead: string;
}

/**
 * The infill prompt, then `<|assistant|>` and the text before the first hole once more: the hole is what goes on behind it.
 *
 * @throws as `infillPrompt`
 */
export function continuationPrompt(tokenizer: Tokenizer, segments: readonly string[]): ContinuationPrompt {
  const { ids, endOfHole } = infillPrompt(tokenizer, segments);
  const [answer] = specialIds(tokenizer, 'infill', ['<|assistant|>']);
  const before = segments[0]!;
  const kept = before.trimEnd();
  return { ids: [...ids, answer!, ...tokenizer.encode(kept)], endOfHole, lead: before.slice(kept.length) };
}

/** `<|edit|>` instruction `<|original|>` code. @throws as `infillPrompt` */
export function editPrompt(tokenizer: Tokenizer, instruction: string, code: string): number[] {
  const [start, original] = specialIds(tokenizer, 'edit', ['<|edit|>', '<|original|>']);
  return [start!, ...tokenizer.encode(instruction), original!, ...tokenizer.encode(code)];
}
