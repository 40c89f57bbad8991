import type { BlockSpan, Span } from '../canvas/spans.js';
import { type ForwardSlice, type KvCache, Role, type SliceKeyValues } from '../model/denoiser.js';

/**
 * Keys and values of the active block's rows as they were when they last went through the model: while one sub-block
 * is written, the others stay so. Approximate. Source: Fast-dLLM v2, `use_block_cache`.
 */
export interface BlockRows {
  /** Keeps `count` rows from entry `from` of a slice on; they are the positions from `start` on. */
  keep(start: number, slice: ForwardSlice, keyValues: SliceKeyValues, from: number, count: number): void;
  /** Puts the kept rows of `block` outside `part` into the cache. False when none of that block are kept. */
  lend(block: BlockSpan, part: Span): boolean;
  /** Takes them out again. */
  takeBack(): void;
}

interface Row {
  readonly slice: ForwardSlice;
  readonly keyValues: SliceKeyValues;
  readonly index: number;
}

export function blockRows(cache: KvCache): BlockRows {
  const rows = new Map<number, Row>();
  let own: number | null = null;
  const append = (block: BlockSpan, { start, end }: Span): void => {
    // Rows that came from one slice, one after another, go into the cache together.
    for (let at = start; at < end; ) {
      const { slice, keyValues, index } = rows.get(at)!;
      let count = 1;
      while (at + count < end && rows.get(at + count)!.slice === slice) count++;
      // Clean and of the block before: what every entry of `block` sees.
      const { length } = slice.ids;
      const seen = {
        roles: new Uint8Array(length).fill(Role.clean),
        blocks: new Int32Array(length).fill(block.block - 1),
      };
      cache.append({ ...slice, ...seen }, keyValues, index, count);
      at += count;
    }
  };
  return {
    keep(start, slice, keyValues, from, count) {
      for (let i = 0; i < count; i++) rows.set(start + i, { slice, keyValues, index: from + i });
    },
    lend(block, part) {
      if (!rows.has(block.start)) return false;
      own = cache.length;
      append(block, { start: block.start, end: part.start });
      append(block, { start: part.end, end: block.end });
      return true;
    },
    takeBack() {
      if (own !== null) cache.truncate(own);
      own = null;
    },
  };
}
