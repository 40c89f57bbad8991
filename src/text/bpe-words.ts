/**
 * The training corpus of the BPE trainer: each distinct word once, as symbols, with its count; and the number
 * of times each pair of neighbouring symbols occurs.
 */

export class BpeWords {
  /** Symbols of all words, one word after the other; a word shrinks in place. */
  readonly #symbols: Int32Array;
  /** Start of word i in `#symbols`, [words]. */
  readonly #starts: Int32Array;
  /** Present length of word i, [words]. */
  readonly #lengths: Int32Array;
  readonly #counts: Float64Array;
  readonly #stride: number;
  readonly #pairCounts: Map<number, number> = new Map();
  /** Pairs that appeared since the last `takeAppeared`, with the words that hold them. */
  #appeared: Map<number, number[]> = new Map();

  /**
   * @param words distinct word → number of occurrences
   * @param symbolOfByte symbol of each of the 256 bytes
   * @param stride greater than any symbol that will ever exist
   */
  constructor(words: ReadonlyMap<string, number>, symbolOfByte: Int32Array, stride: number) {
    this.#stride = stride;
    this.#starts = new Int32Array(words.size);
    this.#lengths = new Int32Array(words.size);
    this.#counts = new Float64Array(words.size);
    let total = 0;
    for (const word of words.keys()) total += word.length;
    const encoder = new TextEncoder();
    // A UTF-16 unit takes three bytes of UTF-8 at most.
    const bytes = new Uint8Array(total * 3);
    let end = 0;
    let i = 0;
    for (const [word, count] of words) {
      this.#starts[i] = end;
      end += encoder.encodeInto(word, bytes.subarray(end)).written;
      this.#lengths[i] = end - this.#starts[i]!;
      this.#counts[i] = count;
      i += 1;
    }
    this.#symbols = Int32Array.from(bytes.subarray(0, end), (byte) => symbolOfByte[byte]!);
    for (let word = 0; word < words.size; word++) this.#countPairs(word);
  }

  /** Occurrences of the pair in the whole corpus; kept up as Hugging Face does, see `merge`. */
  pairCount(left: number, right: number): number {
    return this.#pairCounts.get(left * this.#stride + right) ?? 0;
  }

  /** Pairs that appeared since the last call, with their counts and words. */
  *takeAppeared(): Generator<{ left: number; right: number; count: number; words: number[] }> {
    const appeared = this.#appeared;
    this.#appeared = new Map();
    for (const [key, words] of appeared) {
      const right = key % this.#stride;
      yield { left: (key - right) / this.#stride, right, count: this.#pairCounts.get(key)!, words };
    }
  }

  /**
   * Replaces the pair by `merged` in the given words. The neighbours' counts change; the pair's own count stays
   * as it was. Hugging Face's trainer does the same, and it decides the order when two pairs make one token.
   */
  merge(left: number, right: number, merged: number, words: readonly number[]): void {
    const symbols = this.#symbols;
    for (const word of words) {
      const start = this.#starts[word]!;
      const end = start + this.#lengths[word]!;
      const count = this.#counts[word]!;
      let write = start;
      for (let read = start; read < end; read++, write++) {
        if (symbols[read] !== left || read + 1 >= end || symbols[read + 1] !== right) {
          symbols[write] = symbols[read]!;
          continue;
        }
        if (write > start) {
          this.#change(symbols[write - 1]!, left, -count, word);
          this.#change(symbols[write - 1]!, merged, count, word);
        }
        symbols[write] = merged;
        read += 1;
        if (read + 1 < end) {
          this.#change(right, symbols[read + 1]!, -count, word);
          this.#change(merged, symbols[read + 1]!, count, word);
        }
      }
      this.#lengths[word] = write - start;
    }
  }

  #countPairs(word: number): void {
    const start = this.#starts[word]!;
    const last = start + this.#lengths[word]! - 1;
    for (let i = start; i < last; i++) {
      this.#change(this.#symbols[i]!, this.#symbols[i + 1]!, this.#counts[word]!, word);
    }
  }

  #change(left: number, right: number, change: number, word: number): void {
    const key = left * this.#stride + right;
    this.#pairCounts.set(key, (this.#pairCounts.get(key) ?? 0) + change);
    if (change < 0) return;
    const words = this.#appeared.get(key);
    if (words === undefined) this.#appeared.set(key, [word]);
    // All changes of one word follow each other, so looking at the last entry keeps the list free of repeats.
    else if (words[words.length - 1] !== word) words.push(word);
  }
}
