/** Cache strategies: what is kept of the clean tokens that went through the model. */
import type { Denoiser, ForwardSlice, KvCache, SliceKeyValues } from '../model/denoiser.js';

export interface CleanPast {
  /** Handed to the denoiser with the next slice. */
  readonly cache: KvCache | null;
  /** Leading positions of the canvas that the next slice need not hold. */
  readonly length: number;
  /** Keeps the first `count` entries of a slice, which are clean and follow the past; called once a forward. */
  keep(slice: ForwardSlice, keyValues: SliceKeyValues, count: number): void;
}

/** Exact: a clean token's keys and values never change, so they are computed once. */
export function prefixPast(denoiser: Denoiser): CleanPast {
  const cache = denoiser.createCache();
  return {
    cache,
    get length() {
      return cache.length;
    },
    keep(slice, keyValues, count) {
      if (count > 0) cache.append(slice, keyValues, 0, count);
    },
  };
}

/** Computes everything at every step: the oracle, and all that a bidirectional model can do exactly. */
export function noPast(): CleanPast {
  return { cache: null, length: 0, keep() {} };
}
