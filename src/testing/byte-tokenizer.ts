/** A tokenizer of 256 bytes and some special tokens, for tests: no file, and every text round-trips. */
import { CinnabarError } from '../errors.js';
import type { ChatMessage, Tokenizer } from '../text/tokenizer.js';

export interface ByteTokenizerOptions {
  /** Special tokens, ids from 256 on. Default: `defaultSpecialTokens`. The last two are the stop and the mask token. */
  readonly specialTokens?: readonly string[];
  /** False: `renderChat` throws, as for a checkpoint without a chat template. */
  readonly chat?: boolean;
}

export const defaultSpecialTokens: readonly string[] = [
  '<|user|>',
  '<|assistant|>',
  '<|infill|>',
  '<|hole|>',
  '<|end_of_hole|>',
  '<|edit|>',
  '<|original|>',
  '<|endoftext|>',
  '<|mask|>',
];

export function byteTokenizer(options: ByteTokenizerOptions = {}): Tokenizer {
  const names = options.specialTokens ?? defaultSpecialTokens;
  const specialTokens = new Map(names.map((name, i) => [name, 256 + i]));
  const encoder = new TextEncoder();
  const tokenBytes = (id: number): Uint8Array => {
    const special = names[id - 256];
    if (special !== undefined) return encoder.encode(special);
    if (id < 0 || id > 255)
      throw new CinnabarError('invalid_argument', `token ${id} is not in the vocabulary`);
    return Uint8Array.of(id);
  };
  return {
    vocabSize: 256 + names.length,
    specialTokens,
    encode(text) {
      const ids: number[] = [];
      for (const part of text.split(/(<\|[a-z_]+\|>)/)) {
        const special = specialTokens.get(part);
        if (special !== undefined) ids.push(special);
        else ids.push(...encoder.encode(part));
      }
      return ids;
    },
    decode(ids, { skipSpecialTokens = false } = {}) {
      const kept = Array.from(ids).filter((id) => !(skipSpecialTokens && id >= 256));
      return new TextDecoder().decode(Uint8Array.from(kept.flatMap((id) => [...tokenBytes(id)])));
    },
    tokenBytes,
    tokenId: (token) => specialTokens.get(token) ?? null,
    renderChat(messages: readonly ChatMessage[], { addGenerationPrompt = false } = {}) {
      if (options.chat === false)
        throw new CinnabarError('invalid_tokenizer', 'the tokenizer has no chat template');
      const turns = messages.map(
        ({ role, content }) => `${role === 'assistant' ? '<|assistant|>' : '<|user|>'}${content}`,
      );
      return turns.join('') + (addGenerationPrompt ? '<|assistant|>' : '');
    },
  };
}
