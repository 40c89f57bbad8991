/** Follows the final tokens of a canvas as text, and finds the stop texts in it. */
import { IncrementalDecoder } from '../text/incremental-decoder.js';
import type { Tokenizer } from '../text/tokenizer.js';

export class TextTracker {
  readonly #decoder: IncrementalDecoder;
  readonly #stop: readonly string[];
  #count = 0;
  #text = '';
  /** Length of `#text` that was handed out. */
  #given = 0;
  #stopped = false;

  /** @param prefill tokens that the text begins with, before those that are followed */
  constructor(tokenizer: Tokenizer, stop: readonly string[] = [], prefill: readonly number[] = []) {
    this.#decoder = new IncrementalDecoder(tokenizer, { skipSpecialTokens: true });
    this.#stop = stop;
    for (const id of prefill) this.#text += this.#decoder.push(id);
  }

  /** Takes the final tokens so far; how many to keep when a stop text ends the output among them, else null. */
  readonly follow = (ids: readonly number[]): number | null => {
    while (this.#count < ids.length) {
      this.#text += this.#decoder.push(ids[this.#count++]!);
      if (this.#cut()) return this.#count;
    }
    return null;
  };

  /** Text that is new and cannot become part of a stop text any more. */
  takeDelta(): string {
    const held = this.#stopped ? 0 : this.#heldBack();
    const delta = this.#text.slice(this.#given, Math.max(this.#given, this.#text.length - held));
    this.#given += delta.length;
    return delta;
  }

  /** Takes what is left of the ids, ends the text and returns all of it. */
  finish(ids: readonly number[]): string {
    if (!this.#stopped && this.follow(ids) === null) {
      this.#text += this.#decoder.flush();
      this.#cut();
    }
    this.#stopped = true;
    return this.#text;
  }

  #cut(): boolean {
    const found = this.#stop.map((text) => this.#text.indexOf(text)).filter((index) => index >= 0);
    if (found.length === 0) return false;
    this.#text = this.#text.slice(0, Math.min(...found));
    this.#stopped = true;
    return true;
  }

  /** Length of the longest end of the text that a stop text begins with. */
  #heldBack(): number {
    let held = 0;
    for (const stop of this.#stop) {
      for (let length = Math.min(stop.length - 1, this.#text.length); length > held; length--) {
        if (this.#text.endsWith(stop.slice(0, length))) held = length;
      }
    }
    return held;
  }
}
