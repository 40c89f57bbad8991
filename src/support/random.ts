/**
 * A small seedable random number generator: xoshiro128** (Blackman and Vigna, 2018) seeded by splitmix32.
 * Every request, trainer and generator owns one; there is no global random state.
 */
import { CinnabarError } from '../errors.js';

/** Everything needed to go on exactly where a generator stopped: four state words and the two origin words. */
export type RandomState = readonly [number, number, number, number, number, number];

export class Random {
  #a = 0;
  #b = 0;
  #c = 0;
  #d = 0;
  readonly #low: number;
  readonly #high: number;

  /** @throws CinnabarError `invalid_argument` when the seed is not a finite number. */
  constructor(seed: number) {
    if (!Number.isFinite(seed))
      throw new CinnabarError('invalid_argument', `seed must be a finite number, got ${seed}`);
    const whole = Math.trunc(seed);
    this.#low = whole >>> 0;
    this.#high = Math.floor(whole / 0x1_0000_0000) >>> 0;
    const mix = splitmix32(this.#low ^ Math.imul(this.#high, 0x9e3779b1));
    this.#a = mix();
    this.#b = mix();
    this.#c = mix();
    // The all-zero state is the one state that xoshiro never leaves.
    this.#d = mix() || 1;
  }

  static fromState(state: RandomState): Random {
    const random = new Random(state[5] * 0x1_0000_0000 + state[4]);
    [random.#a, random.#b, random.#c, random.#d] = state;
    return random;
  }

  state(): RandomState {
    return [this.#a, this.#b, this.#c, this.#d, this.#low, this.#high];
  }

  /** Uniform unsigned 32-bit integer. */
  uint32(): number {
    const result = Math.imul(rotateLeft(Math.imul(this.#b, 5), 7), 9) >>> 0;
    const shifted = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b = (this.#b ^ this.#c) >>> 0;
    this.#a = (this.#a ^ this.#d) >>> 0;
    this.#c = (this.#c ^ shifted) >>> 0;
    this.#d = rotateLeft(this.#d, 11) >>> 0;
    return result;
  }

  /** Uniform in [0, 1) with 53 random bits. */
  next(): number {
    return ((this.uint32() >>> 5) * 0x400_0000 + (this.uint32() >>> 6)) / 0x20_0000_0000_0000;
  }

  /** Uniform integer in [0, below). */
  int(below: number): number {
    return Math.floor(this.next() * below);
  }

  /** Standard Gumbel noise: adding it to log-probabilities and taking the argmax samples from them. */
  gumbel(): number {
    return -Math.log(-Math.log(this.next() || Number.MIN_VALUE));
  }

  /** Standard normal (Box-Muller, one of the two values). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }

  /** Shuffles in place (Fisher-Yates) and returns the same array. */
  shuffle<T>(items: T[]): T[] {
    for (let i = items.length - 1; i > 0; i--) {
      const j = this.int(i + 1);
      [items[i], items[j]] = [items[j]!, items[i]!];
    }
    return items;
  }

  /** A generator of its own that depends on the seed and the label alone, not on what was drawn so far. */
  fork(label: string): Random {
    let hash = 0x811c9dc5;
    for (let i = 0; i < label.length; i++) hash = Math.imul(hash ^ label.charCodeAt(i), 0x01000193);
    const mix = splitmix32(hash ^ this.#low);
    return new Random((mix() ^ this.#high) * 0x1_0000_0000 + mix());
  }
}

function splitmix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
}

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
