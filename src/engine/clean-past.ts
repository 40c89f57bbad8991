/** Cache strategies: what is kept of the tokens that went through the model. */
import type { Span } from '../canvas/spans.js';
import {
  type Denoiser,
  type ForwardSlice,
  type KvCache,
  Role,
  type SliceKeyValues,
} from '../model/denoiser.js';
import { type BlockRows, blockRows } from './block-rows.js';

export interface CleanPast {
  /** Handed to the denoiser with the next slice. */
  readonly cache: KvCache | null;
  /** Leading positions of the canvas that the next slice need not hold. */
  readonly length: number;
  /**
   * Keeps the first `count` entries of a slice, which are clean and follow the past; called once a forward. They stand
   * for `positions` positions of the canvas (default `count`; more when some are hidden from the model).
   */
  keep(slice: ForwardSlice, keyValues: SliceKeyValues, count: number, positions?: number): void;
  /** Forgets everything. */
  reset(): void;
  /** Block-causal models: the kept rows of the active block; null unless sub-blocks are written around frozen ones. */
  readonly rows: BlockRows | null;
  /** Bidirectional models: the positions of the canvas that the next step of a block holds. */
  window(block: Span, canvasLength: number): Span;
  /** Bidirectional models: called after each step of a block with the slice of `window`. */
  freeze(block: Span, slice: ForwardSlice, keyValues: SliceKeyValues): void;
}

const wholeCanvas = (_: Span, end: number): Span => ({ start: 0, end });

/**
 * Exact: a clean token's keys and values never change, so they are computed once.
 *
 * @param keepsRows rows of the active block are kept as well, see `BlockRows`.
 */
export function prefixPast(denoiser: Denoiser, keepsRows = false): CleanPast {
  const cache = denoiser.createCache();
  // A conversation hands over a cache that already holds the beginning of the prompt.
  let length = cache.length;
  return {
    cache,
    get length() {
      return length;
    },
    keep(slice, keyValues, count, positions = count) {
      if (count > 0) cache.append(slice, keyValues, 0, count);
      length += positions;
    },
    reset() {
      cache.truncate(0);
      length = 0;
    },
    rows: keepsRows ? blockRows(cache) : null,
    window: wholeCanvas,
    freeze() {},
  };
}

/** Computes everything at every step: the oracle, and all that a bidirectional model can do exactly. */
export function noPast(): CleanPast {
  return {
    cache: null,
    length: 0,
    keep() {},
    reset() {},
    rows: null,
    window: wholeCanvas,
    freeze() {},
  };
}

/** Seen by every noisy entry, since it is clean and its block lies before theirs. */
const frozenBlock = -1;

/**
 * For bidirectional models, approximate (NVlabs/Fast-dLLM): the first step of a block computes the whole canvas; the
 * keys and values before the block, with `dual` also those behind it, then stay as they were until the next block.
 *
 * @param shift the prediction of a position is read one place before it, which must then be in the slice.
 */
export function frozenPast(
  denoiser: Denoiser,
  kind: 'prefix-approximate' | 'dual',
  shift: boolean,
): CleanPast {
  const cache = denoiser.createCache();
  let frozenFor: number | null = null;
  const live = (block: Span, canvasLength: number): Span => ({
    start: Math.max(0, block.start - (shift ? 1 : 0)),
    end: kind === 'dual' ? block.end : canvasLength,
  });
  return {
    cache,
    length: 0,
    keep() {},
    reset() {},
    rows: null,
    window(block, canvasLength) {
      if (frozenFor === block.start) return live(block, canvasLength);
      frozenFor = null;
      cache.truncate(0);
      return wholeCanvas(block, canvasLength);
    },
    freeze(block, slice, keyValues) {
      if (frozenFor !== null) return;
      const { length } = slice.ids;
      const kept = live(block, length);
      const frozen: ForwardSlice = {
        ...slice,
        blocks: new Int32Array(length).fill(frozenBlock),
        roles: new Uint8Array(length).fill(Role.clean),
      };
      cache.append(frozen, keyValues, 0, kept.start);
      cache.append(frozen, keyValues, kept.end, length - kept.end);
      frozenFor = block.start;
    },
  };
}
