/** Decodes token ids as they arrive, holding back the bytes of a character that is not complete yet. */
import type { Tokenizer } from './tokenizer.js';

/**
 * The texts that `push` and `flush` return, joined, equal `tokenizer.decode` of all the ids.
 *
 * @example
 * const decoder = new IncrementalDecoder(tokenizer, { skipSpecialTokens: true });
 * for (const id of ids) process.stdout.write(decoder.push(id));
 * process.stdout.write(decoder.flush());
 */
export class IncrementalDecoder {
  readonly #tokenizer: Tokenizer;
  readonly #skippedIds: ReadonlySet<number>;
  readonly #utf8: TextDecoder = new TextDecoder('utf-8', { ignoreBOM: true });

  constructor(tokenizer: Tokenizer, options: { skipSpecialTokens?: boolean } = {}) {
    this.#tokenizer = tokenizer;
    this.#skippedIds = new Set(options.skipSpecialTokens ? tokenizer.specialTokens.values() : []);
  }

  /** Text that the ids complete; '' while a character is still open. */
  push(ids: number | Iterable<number>): string {
    let text = '';
    for (const id of typeof ids === 'number' ? [ids] : ids) {
      if (this.#skippedIds.has(id)) continue;
      text += this.#utf8.decode(this.#tokenizer.tokenBytes(id), { stream: true });
    }
    return text;
  }

  /** Ends the text: an incomplete character becomes U+FFFD. The decoder may be used again afterwards. */
  flush(): string {
    return this.#utf8.decode();
  }
}
