/**
 * The contract of a tokenizer. `load-tokenizer.ts` makes one from a Hugging Face folder.
 */

export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant' | 'tool';
  readonly content: string;
}

export interface Tokenizer {
  /** Number of ids, special tokens included (greatest id + 1). */
  readonly vocabSize: number;
  /** Special token text → id. */
  readonly specialTokens: ReadonlyMap<string, number>;
  /** Encodes text; `addSpecialTokens` (default false) adds BOS and the like as the checkpoint says. */
  encode(text: string, options?: { addSpecialTokens?: boolean }): number[];
  decode(ids: ArrayLike<number>, options?: { skipSpecialTokens?: boolean }): string;
  /** Raw bytes of one token (for incremental decoding); special tokens give their text's bytes. */
  tokenBytes(id: number): Uint8Array;
  tokenId(token: string): number | null;
  /** Renders messages with the checkpoint's chat template. @throws invalid_tokenizer when there is none. */
  renderChat(
    messages: readonly ChatMessage[],
    options?: { addGenerationPrompt?: boolean; variables?: Record<string, unknown> },
  ): string;
}
