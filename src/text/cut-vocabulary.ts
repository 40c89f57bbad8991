/**
 * A smaller vocabulary out of a byte-level BPE: its bytes, its first merges, and the merges that given texts use most.
 * A kept token keeps the whole chain of merges that makes it, so that the cut is a valid BPE in which words whose
 * tokens are kept are split as before; other words take more tokens, each of which the model already knows.
 */
import { CinnabarError } from '../errors.js';
import { byteCharacters } from './byte-alphabet.js';
import type { JsonObject } from './json-object.js';
import { tokenizerFromJson } from './tokenizer-from-json.js';
import { checkTokenizerJson } from './tokenizer-json.js';

export interface CutOptions {
  /** Ids in all: special tokens, 256 bytes and merges. */
  readonly vocabSize: number;
  /** Get the ids 0, 1, …; the source's own special tokens are dropped unless named here. */
  readonly specialTokens: readonly string[];
  /** What the model will read and write. With it, half of the merges are the source's first, half are chosen by use. */
  readonly texts?: Iterable<string>;
}

export interface CutVocabulary {
  /** The content of the new tokenizer.json. */
  readonly tokenizerJson: JsonObject;
  /** New id → id in the source; -1 for tokens that the source lacks. */
  readonly sourceIds: Int32Array;
}

interface Merge {
  readonly left: string;
  readonly right: string;
  readonly token: string;
}

function mergesOf(list: unknown): Merge[] {
  return (list as readonly (string | readonly [string, string])[]).map((merge) => {
    const [left, right] = (typeof merge === 'string' ? merge.split(' ') : merge) as [string, string];
    return { left, right, token: left + right };
  });
}

/**
 * @param value content of the source's tokenizer.json
 * @throws CinnabarError `invalid_tokenizer` (not a byte-level BPE), `invalid_argument` (vocabSize too small or too large)
 */
export function cutVocabulary(value: unknown, options: CutOptions): CutVocabulary {
  const { vocabSize, specialTokens, texts } = options;
  const { json, vocab, addedTokens } = checkTokenizerJson(value, {}, 'the tokenizer to cut');
  const merges = mergesOf(json.model.merges);
  const fixed = new Set([...specialTokens, ...byteCharacters]);
  const room = vocabSize - fixed.size;
  if (room < 0) {
    throw new CinnabarError(
      'invalid_argument',
      `a vocabulary of ${vocabSize} is too small: special tokens and bytes alone are ${fixed.size}`,
    );
  }
  const kept = new Set<string>();
  const keepFirst = (count: number): void => {
    for (const { token } of merges) if (kept.size < count && !fixed.has(token)) kept.add(token);
  };
  if (texts !== undefined) {
    keepFirst(room / 2);
    keepByUse(kept, room, merges, tokensByUse(json, vocab, texts));
  }
  keepFirst(room);
  if (kept.size < room) {
    throw new CinnabarError(
      'invalid_argument',
      `a vocabulary of ${vocabSize} is too large: the source gives ${fixed.size + kept.size}`,
    );
  }
  const has = (token: string): boolean => kept.has(token) || fixed.has(token);
  const own = merges.filter(({ left, right, token }) => has(left) && has(right) && has(token));
  const special = new Map(addedTokens.map(({ content, id }) => [content, id]));
  const tokens = [...new Set([...fixed, ...own.map(({ token }) => token)])];
  // Without a prototype: a token may be called "__proto__".
  const ids: Record<string, number> = Object.create(null);
  for (const [id, token] of tokens.entries()) ids[token] = id;
  const added = specialTokens.map((content, id) => ({
    id,
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  }));
  const pairs = own.map(({ left, right }) => [left, right]);
  return {
    tokenizerJson: { ...json, added_tokens: added, model: { ...json.model, vocab: ids, merges: pairs } },
    sourceIds: Int32Array.from(tokens, (token) => special.get(token) ?? vocab.get(token) ?? -1),
  };
}

/** Tokens of the texts, the most frequent first. */
function tokensByUse(
  json: JsonObject,
  vocab: ReadonlyMap<string, number>,
  texts: Iterable<string>,
): string[] {
  const tokenizer = tokenizerFromJson(json, {}, 'the tokenizer to cut');
  const counts = new Map<number, number>();
  for (const text of texts) {
    for (const id of tokenizer.encode(text)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const count = ([, id]: readonly [string, number]): number => counts.get(id) ?? 0;
  const used = [...vocab].filter((entry) => count(entry) > 0);
  return used.sort((a, b) => count(b) - count(a)).map(([token]) => token);
}

/** Adds tokens and what they are made of, in order, while there is room. */
function keepByUse(
  kept: Set<string>,
  room: number,
  merges: readonly Merge[],
  order: readonly string[],
): void {
  const made = new Map(merges.map((merge) => [merge.token, merge]));
  for (const token of order) {
    const chain: string[] = [];
    const open = [token];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const merge = made.get(next);
      if (merge === undefined || kept.has(next)) continue;
      chain.push(next);
      open.push(merge.left, merge.right);
    }
    if (kept.size + chain.length <= room) for (const part of chain) kept.add(part);
  }
}
