/** Slices → feeds of the inference graph: rows padded to one length, caches stacked to one capacity. */
import { CinnabarError } from '../errors.js';
import type { HostTensor } from '../session/session.js';
import type { ForwardSlice } from './denoiser.js';
import { io, pastName } from './inference-graph.js';
import type { ModelConfig } from './model-config.js';
import { TransformerCache } from './transformer-cache.js';

export interface ForwardFeeds {
  readonly feeds: Record<string, HostTensor>;
  /** Entries a row, padding included. */
  readonly stride: number;
}

function integers(shape: readonly number[], data: Int32Array): HostTensor {
  return { type: 'int32', shape, data };
}

function checkSlice(config: ModelConfig, slice: ForwardSlice, row: number): void {
  const fail = (reason: string): never => {
    throw new CinnabarError('invalid_argument', `Slice ${row}: ${reason}`);
  };
  const { length } = slice.ids;
  for (const part of ['positions', 'blocks', 'roles'] as const) {
    if (slice[part].length !== length) fail(`${slice[part].length} ${part} for ${length} ids`);
  }
  if (slice.cache !== null && !(slice.cache instanceof TransformerCache))
    fail('the cache comes from another model');
  for (let i = 0; i < length; i++) {
    const [id, position] = [slice.ids[i]!, slice.positions[i]!];
    if (id < 0 || id >= config.vocabSize) fail(`id ${id} is outside the vocabulary of ${config.vocabSize}`);
    if (position < 0 || position >= config.contextLength) {
      fail(`position ${position} is outside the context of ${config.contextLength}`);
    }
  }
  // Behind the slice would lie the next one's entries.
  for (const at of slice.predictAt) if (at < 0 || at >= length) fail(`no entry ${at} to predict at`);
}

/**
 * @param topK candidates a prediction
 * @param least entries of the whole batch, padding included
 * @throws CinnabarError `invalid_argument` when a slice does not fit the model or itself
 */
export function forwardFeeds(
  config: ModelConfig,
  slices: readonly ForwardSlice[],
  topK: number = 1,
  least: number = 1,
): ForwardFeeds {
  const batch = slices.length;
  slices.forEach((slice, row) => {
    checkSlice(config, slice, row);
  });
  const longest = Math.max(...slices.map(({ ids }) => ids.length));
  if (longest === 0) throw new CinnabarError('invalid_argument', 'No slice has an entry');
  const stride = Math.max(longest, Math.ceil(least / batch));
  const grid = [batch, stride];
  const ids = new BigInt64Array(batch * stride);
  const positions = new BigInt64Array(batch * stride);
  const documents = new Int32Array(batch * stride).fill(-1);
  const blocks = new Int32Array(batch * stride);
  const roles = new Int32Array(batch * stride);
  const heads: bigint[] = [];
  slices.forEach((slice, row) => {
    const start = row * stride;
    for (let i = 0; i < slice.ids.length; i++) {
      ids[start + i] = BigInt(slice.ids[i]!);
      positions[start + i] = BigInt(slice.positions[i]!);
      documents[start + i] = 0;
    }
    blocks.set(slice.blocks, start);
    roles.set(slice.roles, start);
    for (const at of slice.predictAt) heads.push(BigInt(start + at));
  });
  // The head needs a row even when nobody reads it.
  if (heads.length === 0) heads.push(0n);
  const feeds: Record<string, HostTensor> = {
    [io.ids]: { type: 'int64', shape: grid, data: ids },
    [io.positions]: { type: 'int64', shape: grid, data: positions },
    [io.documents]: integers(grid, documents),
    [io.blocks]: integers(grid, blocks),
    [io.roles]: integers(grid, roles),
    [io.headAt]: { type: 'int64', shape: [heads.length], data: BigInt64Array.from(heads) },
    [io.topK]: { type: 'int64', shape: [1], data: BigInt64Array.of(BigInt(topK)) },
  };
  const caches = slices.map(({ cache }) => cache as TransformerCache | null);
  const capacity = Math.max(...caches.map((cache) => cache?.capacity ?? 0));
  return { feeds: { ...feeds, ...pastFeeds(config, caches, capacity) }, stride };
}

function pastFeeds(
  config: ModelConfig,
  caches: readonly (TransformerCache | null)[],
  capacity: number,
): Record<string, HostTensor> {
  const { kvHeads, headDim, layers } = config;
  const batch = caches.length;
  const grid = [batch, capacity];
  const stack = (part: 'documents' | 'positions' | 'blocks', fill: number): HostTensor => {
    const data = new Int32Array(batch * capacity).fill(fill);
    caches.forEach((cache, row) => {
      if (cache) data.set(cache[part], row * capacity);
    });
    return integers(grid, data);
  };
  const feeds: Record<string, HostTensor> = {
    [io.pastDocuments]: stack('documents', -1),
    [io.pastPositions]: stack('positions', 0),
    [io.pastBlocks]: stack('blocks', 0),
    [io.pastRoles]: integers(grid, new Int32Array(batch * capacity)),
  };
  const shape = [batch, kvHeads, capacity, headDim];
  const single = batch === 1 ? caches[0] : null;
  for (let layer = 0; layer < layers; layer++) {
    for (const part of ['keys', 'values'] as const) {
      const data = single
        ? single.layers[layer]![part]
        : stackLayer(caches, capacity, layer, part, kvHeads, headDim);
      feeds[pastName(layer, part)] = { type: 'float32', shape, data };
    }
  }
  return feeds;
}

function stackLayer(
  caches: readonly (TransformerCache | null)[],
  capacity: number,
  layer: number,
  part: 'keys' | 'values',
  kvHeads: number,
  headDim: number,
): Float32Array {
  const data = new Float32Array(caches.length * kvHeads * capacity * headDim);
  caches.forEach((cache, row) => {
    if (!cache) return;
    const source = cache.layers[layer]![part];
    const used = cache.length * headDim;
    for (let head = 0; head < kvHeads; head++) {
      const start = head * cache.capacity * headDim;
      data.set(source.subarray(start, start + used), (row * kvHeads + head) * capacity * headDim);
    }
  });
  return data;
}
