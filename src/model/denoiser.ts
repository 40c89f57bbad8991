/**
 * The contract between the engine and a model: slices of positions in, predictions out.
 * Implementations: `transformer-denoiser.ts` (ONNX session) and the fake of `testing/`.
 *
 * A forward pass takes several slices (one a canvas); each has its own cache, so a row of a batch computes
 * exactly what it computes alone. Every entry of a slice carries position, block and role; which entries see
 * which is decided by `visible()` of `visibility.ts` alone, for the slice itself and for the cached past.
 */
import type { ModelConfig } from './model-config.js';

/** Values of `ForwardSlice.roles`. */
export const Role = { clean: 0, noisy: 1 } as const;

export interface ForwardSlice {
  /** Token ids, [length]. */
  readonly ids: Int32Array;
  /** Rotary positions, [length]. */
  readonly positions: Int32Array;
  /** Block number of each entry, [length]; the prompt is block 0 or lower than every canvas block. */
  readonly blocks: Int32Array;
  /** `Role.clean` or `Role.noisy`, [length]. */
  readonly roles: Uint8Array;
  /** The clean past; all of it belongs to the same document. Not changed by the forward pass. */
  readonly cache: KvCache | null;
  /** Indices into this slice at which a prediction is wanted, ascending, [count]; the head runs only there. */
  readonly predictAt: Int32Array;
}

export interface ForwardOptions {
  /** Candidates returned per prediction, 1..64. Default 1. */
  readonly topK?: number;
  /** Also return whole logits (exact sampling, evaluation, tests). Default false. */
  readonly logits?: boolean;
  readonly signal?: AbortSignal;
}

/** Predictions of one slice; row r belongs to entry `predictAt[r]`. Raw: no shift, no temperature. */
export interface SlicePrediction {
  readonly count: number;
  readonly topK: number;
  /** [count, topK], most probable first; ties by lowest id. */
  readonly topIds: Int32Array;
  /** [count, topK], softmax over the whole vocabulary. */
  readonly topProbs: Float32Array;
  /** [count], nats, of the whole softmax. */
  readonly entropy: Float32Array;
  /** [count, vocab], only when asked. */
  readonly logits: Float32Array | null;
  /** Keys and values of this slice's entries, to be appended to a cache. */
  readonly keyValues: SliceKeyValues;
}

/** Opaque to the engine. */
export interface SliceKeyValues {
  readonly length: number;
}

/** Keys and values of committed clean tokens. Created by `Denoiser.createCache`. */
export interface KvCache {
  /** Number of cached positions. */
  readonly length: number;
  /**
   * Appends entries [from, from+count) of a slice that was forwarded against this cache. `slice` may be that slice
   * with other blocks and roles: noisy entries of a bidirectional model kept as context are clean in it.
   */
  append(slice: ForwardSlice, keyValues: SliceKeyValues, from: number, count: number): void;
  /** Drops everything from position index `length` on. */
  truncate(length: number): void;
  /** Independent copy (prefix reuse, several candidates from one prompt). */
  clone(): KvCache;
}

export interface Denoiser extends AsyncDisposable {
  readonly config: ModelConfig;
  createCache(): KvCache;
  /** One forward pass over all slices. @throws CinnabarError `aborted`, `session_failed`, `invalid_argument` */
  forward(slices: readonly ForwardSlice[], options?: ForwardOptions): Promise<SlicePrediction[]>;
}
