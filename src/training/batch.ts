/** One batch as the training graph reads it, and the row builder that fills it. */
import { Role } from '../model/denoiser.js';
import { cleanBlock, noisyBlock } from '../model/visibility.js';
import type { HostTensor } from '../session/session.js';
import { type BatchShape, batchFeeds } from './training-graph.js';

/** Which loss a position belongs to. */
export const LossKind = { none: 0, ar: 1, diffusion: 2 } as const;

/** Noisy copies that may overlap at one start in a row (see `noisyBlock`). */
const copies = 16;

export class Batch {
  readonly shape: BatchShape;
  readonly ids: BigInt64Array;
  readonly positions: BigInt64Array;
  readonly documents: Int32Array;
  readonly blocks: Int32Array;
  readonly roles: Int32Array;
  readonly lossAt: BigInt64Array;
  readonly labels: BigInt64Array;
  readonly weights: Float32Array;
  /** `LossKind` of each loss position. */
  readonly kinds: Uint8Array;
  /** Loss positions in use. */
  losses: number = 0;
  /** Positions in use, padding left out. */
  filled: number = 0;

  constructor(shape: BatchShape) {
    const count = shape.rows * shape.length;
    this.shape = shape;
    this.ids = new BigInt64Array(count);
    this.positions = new BigInt64Array(count);
    this.documents = new Int32Array(count).fill(-1);
    this.blocks = new Int32Array(count);
    this.roles = new Int32Array(count);
    this.lossAt = new BigInt64Array(shape.losses);
    this.labels = new BigInt64Array(shape.losses);
    this.weights = new Float32Array(shape.losses);
    this.kinds = new Uint8Array(shape.losses);
  }

  /** Makes the weights of each kind add up to its share, so that a batch's loss is Σ share · mean loss of the kind. */
  normalize(shares: { readonly ar: number; readonly diffusion: number }): void {
    const sums = [0, 0, 0];
    for (let i = 0; i < this.losses; i++) sums[this.kinds[i]!]! += this.weights[i]!;
    const factors = [
      0,
      shares.ar / (sums[LossKind.ar] || 1),
      shares.diffusion / (sums[LossKind.diffusion] || 1),
    ];
    for (let i = 0; i < this.losses; i++) this.weights[i]! *= factors[this.kinds[i]!]!;
  }

  feeds(): Record<string, HostTensor> {
    const grid = [this.shape.rows, this.shape.length];
    const list = [this.shape.losses];
    return {
      [batchFeeds.ids]: { type: 'int64', shape: grid, data: this.ids },
      [batchFeeds.positions]: { type: 'int64', shape: grid, data: this.positions },
      [batchFeeds.documents]: { type: 'int32', shape: grid, data: this.documents },
      [batchFeeds.blocks]: { type: 'int32', shape: grid, data: this.blocks },
      [batchFeeds.roles]: { type: 'int32', shape: grid, data: this.roles },
      [batchFeeds.lossAt]: { type: 'int64', shape: list, data: this.lossAt },
      [batchFeeds.labels]: { type: 'int64', shape: list, data: this.labels },
      [batchFeeds.weights]: { type: 'float32', shape: list, data: this.weights },
    };
  }
}

/** Writes one row of a batch: clean documents, and noisy blocks of them. */
export class RowWriter {
  readonly #batch: Batch;
  readonly #start: number;
  #used = 0;
  #documents = 0;
  /** `document:start` → noisy blocks that already begin there. */
  readonly #starts = new Map<string, number>();

  constructor(batch: Batch, row: number) {
    this.#batch = batch;
    this.#start = row * batch.shape.length;
  }

  get room(): number {
    return this.#batch.shape.length - this.#used;
  }

  get lossRoom(): number {
    return this.#batch.shape.losses - this.#batch.losses;
  }

  /** Adds a clean document with next-token losses on its response. @returns its number in the row */
  clean(ids: ArrayLike<number>, promptLength: number): number {
    const document = this.#documents++;
    for (let position = 0; position < ids.length; position++) {
      const at = this.#entry(ids[position]!, position, cleanBlock(position, copies), Role.clean, document);
      const next = ids[position + 1];
      if (next !== undefined && position + 1 >= promptLength) this.#loss(at, next, 1, LossKind.ar);
    }
    return document;
  }

  /** Adds a noisy block at position `start` of a document. False when `copies` blocks already begin there. */
  noisy(
    document: number,
    start: number,
    ids: Int32Array,
    labels: Int32Array,
    weights: Float32Array,
  ): boolean {
    const key = `${document}:${start}`;
    const copy = this.#starts.get(key) ?? 0;
    if (copy >= copies) return false;
    this.#starts.set(key, copy + 1);
    const block = noisyBlock(start, copy, copies);
    for (let i = 0; i < ids.length; i++) {
      const at = this.#entry(ids[i]!, start + i, block, Role.noisy, document);
      if (weights[i]! > 0) this.#loss(at, labels[i]!, weights[i]!, LossKind.diffusion);
    }
    return true;
  }

  #entry(id: number, position: number, block: number, role: number, document: number): number {
    const at = this.#start + this.#used++;
    const batch = this.#batch;
    batch.ids[at] = BigInt(id);
    batch.positions[at] = BigInt(position);
    batch.blocks[at] = block;
    batch.roles[at] = role;
    batch.documents[at] = document;
    batch.filled++;
    return at;
  }

  #loss(at: number, label: number, weight: number, kind: number): void {
    const batch = this.#batch;
    // A full list drops the rest of the row's losses; the shape should leave room (see `BatchShape.losses`).
    if (batch.losses >= batch.shape.losses) return;
    const i = batch.losses++;
    batch.lossAt[i] = BigInt(at);
    batch.labels[i] = BigInt(label);
    batch.weights[i] = weight;
    batch.kinds[i] = kind;
  }
}
