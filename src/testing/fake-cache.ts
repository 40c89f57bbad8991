import { type ForwardSlice, type KvCache, Role, type SliceKeyValues } from '../model/denoiser.js';
import type { Entry } from '../model/visibility.js';

/** One position that went through the fake network: what it is, and its state after each of the two layers. */
export interface FakeEntry extends Entry {
  readonly id: number;
  readonly first: number;
  readonly second: number;
}

export class FakeKeyValues implements SliceKeyValues {
  readonly slice: ForwardSlice;
  readonly entries: readonly FakeEntry[];

  constructor(slice: ForwardSlice, entries: readonly FakeEntry[]) {
    this.slice = slice;
    this.entries = entries;
  }

  get length(): number {
    return this.entries.length;
  }
}

/** Refuses everything that a real cache would silently get wrong. */
export class FakeCache implements KvCache {
  entries: readonly FakeEntry[] = [];

  get length(): number {
    return this.entries.length;
  }

  append(slice: ForwardSlice, keyValues: SliceKeyValues, from: number, count: number): void {
    const { entries, slice: forwarded } = keyValues as FakeKeyValues;
    // The same entries under other blocks and roles: frozen context of a bidirectional model, which may have gaps.
    const frozen = forwarded !== slice;
    if (frozen && (forwarded.ids !== slice.ids || forwarded.positions !== slice.positions))
      throw new Error('these keys and values belong to another slice');
    if (slice.cache !== this) throw new Error('the slice was forwarded against another cache');
    const added = entries.slice(from, from + count).map((entry, i) => {
      return { ...entry, role: slice.roles[from + i]!, block: slice.blocks[from + i]! };
    });
    if (added.length !== count) throw new Error(`the slice has no entries ${from} to ${from + count}`);
    for (const [i, entry] of added.entries()) {
      if (entry.role !== Role.clean) throw new Error(`the entry at position ${entry.position} is not clean`);
      if (!frozen && entry.position !== this.length + i)
        throw new Error(`position ${entry.position} leaves a gap in the cache`);
    }
    this.entries = [...this.entries, ...added];
  }

  truncate(length: number): void {
    this.entries = this.entries.slice(0, length);
  }

  clone(): KvCache {
    const copy = new FakeCache();
    copy.entries = this.entries;
    return copy;
  }
}
