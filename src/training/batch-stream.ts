/**
 * Documents → batches. A batch is a pure function of (seed, cursor, step), so that a resumed run draws exactly what
 * the uninterrupted one would have drawn.
 */
import { CinnabarError } from '../errors.js';
import { Random } from '../support/random.js';
import { Batch, RowWriter } from './batch.js';
import { type CorruptionVocabulary, corrupt } from './corrupt.js';
import type { Document } from './document.js';
import type { ObjectiveConfig } from './objective.js';
import { packOrder } from './pack-order.js';
import type { BatchShape } from './training-graph.js';

export interface StreamOptions {
  readonly documents: readonly Document[];
  readonly shape: BatchShape;
  readonly objective: ObjectiveConfig;
  readonly vocabulary: CorruptionVocabulary & { readonly eosTokenId: number };
  readonly seed: number;
}

interface Placed {
  readonly number: number;
  readonly document: Document;
}

/** Smallest space worth a noisy block. */
const smallestBlock = 4;

export class BatchStream {
  readonly #options: StreamOptions;
  /** Documents taken since the start of training; the only state. */
  cursor: number;
  #epoch = -1;
  #order: Uint32Array = new Uint32Array(0);

  constructor(options: StreamOptions, cursor: number = 0) {
    const longest = options.shape.length * 0.8;
    const fitting = options.documents.filter(
      ({ ids, promptLength }) => ids.length > promptLength && ids.length <= longest,
    );
    if (fitting.length === 0) {
      throw new CinnabarError(
        'invalid_argument',
        `None of the ${options.documents.length} documents fits rows of ${options.shape.length} positions`,
      );
    }
    this.#options = { ...options, documents: fitting };
    this.cursor = cursor;
  }

  /** Documents in one epoch; those too long for a row are left out. */
  get size(): number {
    return this.#options.documents.length;
  }

  get epochs(): number {
    return this.cursor / this.size;
  }

  /** The batch of `step`; moves the cursor. */
  next(step: number): Batch {
    const { shape } = this.#options;
    const batch = new Batch(shape);
    const random = new Random(this.#options.seed).fork(`batch ${step}`);
    for (let row = 0; row < shape.rows; row++) this.#fillRow(new RowWriter(batch, row), random);
    return batch;
  }

  #fillRow(writer: RowWriter, random: Random): void {
    const { shape, objective } = this.#options;
    const placed: Placed[] = [];
    let clean = 0;
    for (;;) {
      const document = this.#peek();
      clean += document.ids.length;
      if (placed.length > 0 && clean > shape.length * objective.cleanShare) break;
      this.cursor++;
      placed.push({ number: writer.clean(document.ids, document.promptLength), document });
    }
    for (let misses = 0; writer.room >= smallestBlock && misses < 8; ) {
      const target = placed[random.int(placed.length)]!;
      if (!this.#addBlock(writer, target, random)) misses++;
    }
  }

  #addBlock(writer: RowWriter, { number, document }: Placed, random: Random): boolean {
    const { objective, vocabulary } = this.#options;
    const { ids, promptLength } = document;
    const size = pickBlock(objective, random);
    const whole = size === 'whole';
    const response = ids.length - promptLength;
    const start =
      whole || random.next() < objective.alignedShare ? promptLength : promptLength + random.int(response);
    const wanted = whole ? response + random.int(objective.wholePadding + 1) : size;
    // A cut block is a shorter block, except for whole outputs, which must hold the whole response.
    const length = Math.min(wanted, writer.room);
    if (whole && length < response) return false;
    const clean = new Int32Array(length);
    for (let i = 0; i < length; i++) clean[i] = ids[start + i] ?? vocabulary.eosTokenId;
    const noisy = corrupt(clean, objective, vocabulary, random);
    for (let i = ids.length - start; i < length; i++) noisy.weights[i]! *= objective.paddingWeight;
    return writer.noisy(number, start, noisy.ids, clean, noisy.weights);
  }

  #peek(): Document {
    const { documents, seed, shape, objective } = this.#options;
    const epoch = Math.floor(this.cursor / documents.length);
    if (epoch !== this.#epoch) {
      this.#epoch = epoch;
      const lengths = documents.map(({ ids }) => ids.length);
      const random = new Random(seed).fork(`epoch ${epoch}`);
      this.#order = packOrder(lengths, shape.length * objective.cleanShare, random);
    }
    return documents[this.#order[this.cursor % documents.length]!]!;
  }
}

function pickBlock(objective: ObjectiveConfig, random: Random): number | 'whole' {
  let rest = random.next() * objective.blockMix.reduce((sum, { share }) => sum + share, 0);
  for (const { size, share } of objective.blockMix) {
    rest -= share;
    if (rest < 0) return size;
  }
  return objective.blockMix.at(-1)!.size;
}
