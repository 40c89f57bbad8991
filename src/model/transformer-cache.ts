/**
 * Exact KV cache of one canvas. Keys and values lie as [kvHeads, capacity, headDim] a layer, so that a forward pass
 * reads them without a copy; the capacity grows in steps, and what lies behind `length` is masked as padding.
 */
import { CinnabarError } from '../errors.js';
import type { ForwardSlice, KvCache, SliceKeyValues } from './denoiser.js';
import { Role } from './denoiser.js';
import type { ModelConfig } from './model-config.js';

/** Capacity grows by this many positions. */
const growth = 64;

/** Keys and values of one layer of a forward pass, [batch, kvHeads, length, headDim] flattened. */
export interface LayerKeyValues {
  readonly keys: Float32Array;
  readonly values: Float32Array;
}

/** What a forward pass leaves for the cache: all rows' tensors, and which row is this slice's. */
export class ForwardKeyValues implements SliceKeyValues {
  readonly layers: readonly LayerKeyValues[];
  readonly row: number;
  /** Positions a row, padding included. */
  readonly stride: number;
  readonly length: number;

  constructor(layers: readonly LayerKeyValues[], row: number, stride: number, length: number) {
    this.layers = layers;
    this.row = row;
    this.stride = stride;
    this.length = length;
  }
}

export class TransformerCache implements KvCache {
  readonly #config: ModelConfig;
  #length = 0;
  capacity = 0;
  layers: { keys: Float32Array<ArrayBuffer>; values: Float32Array<ArrayBuffer> }[];
  documents: Int32Array = new Int32Array(0);
  positions: Int32Array = new Int32Array(0);
  blocks: Int32Array = new Int32Array(0);

  constructor(config: ModelConfig) {
    this.#config = config;
    this.layers = Array.from({ length: config.layers }, () => ({
      keys: new Float32Array(0),
      values: new Float32Array(0),
    }));
  }

  get length(): number {
    return this.#length;
  }

  append(slice: ForwardSlice, keyValues: SliceKeyValues, from: number, count: number): void {
    if (!(keyValues instanceof ForwardKeyValues)) {
      throw new CinnabarError('invalid_argument', 'The keys and values come from another model');
    }
    if (from < 0 || count < 0 || from + count > keyValues.length) {
      throw new CinnabarError(
        'invalid_argument',
        `Entries ${from} to ${from + count} are outside the slice of ${keyValues.length}`,
      );
    }
    // Before anything is written: a refused append must leave no visible entry behind.
    for (let i = from; i < from + count; i++) {
      if (slice.roles[i] !== Role.clean) {
        throw new CinnabarError('invalid_argument', `Entry ${i} is noisy; only clean entries are cached`);
      }
    }
    this.#reserve(this.#length + count);
    const { kvHeads, headDim } = this.#config;
    for (const [index, layer] of keyValues.layers.entries()) {
      const own = this.layers[index]!;
      for (let head = 0; head < kvHeads; head++) {
        const source = ((keyValues.row * kvHeads + head) * keyValues.stride + from) * headDim;
        const target = (head * this.capacity + this.#length) * headDim;
        own.keys.set(layer.keys.subarray(source, source + count * headDim), target);
        own.values.set(layer.values.subarray(source, source + count * headDim), target);
      }
    }
    for (let i = 0; i < count; i++) {
      this.documents[this.#length + i] = 0;
      this.positions[this.#length + i] = slice.positions[from + i]!;
      this.blocks[this.#length + i] = slice.blocks[from + i]!;
    }
    this.#length += count;
  }

  truncate(length: number): void {
    if (length < 0 || length > this.#length) {
      throw new CinnabarError('invalid_argument', `Cannot cut a cache of ${this.#length} to ${length}`);
    }
    this.documents.fill(-1, length);
    this.#length = length;
  }

  clone(): TransformerCache {
    const copy = new TransformerCache(this.#config);
    copy.#length = this.#length;
    copy.capacity = this.capacity;
    copy.layers = this.layers.map(({ keys, values }) => ({ keys: keys.slice(), values: values.slice() }));
    copy.documents = this.documents.slice();
    copy.positions = this.positions.slice();
    copy.blocks = this.blocks.slice();
    return copy;
  }

  #reserve(length: number): void {
    if (length <= this.capacity) return;
    const capacity = Math.ceil(length / growth) * growth;
    const { kvHeads, headDim } = this.#config;
    const widen = (old: Float32Array): Float32Array<ArrayBuffer> => {
      const wide = new Float32Array(kvHeads * capacity * headDim);
      for (let head = 0; head < kvHeads; head++) {
        const start = head * this.capacity * headDim;
        wide.set(old.subarray(start, start + this.#length * headDim), head * capacity * headDim);
      }
      return wide;
    };
    const lengthen = (old: Int32Array, fill: number): Int32Array => {
      const long = new Int32Array(capacity).fill(fill);
      long.set(old.subarray(0, this.#length));
      return long;
    };
    this.layers = this.layers.map(({ keys, values }) => ({ keys: widen(keys), values: widen(values) }));
    this.documents = lengthen(this.documents, -1);
    this.positions = lengthen(this.positions, 0);
    this.blocks = lengthen(this.blocks, 0);
    this.capacity = capacity;
  }
}
