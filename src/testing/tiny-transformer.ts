/** A transformer of random weights, slices of it, and what it predicts of them, for tests. */
import { type ForwardSlice, type KvCache, Role, type SlicePrediction } from '../model/denoiser.js';
import { TransformerDenoiser, type WeightFormat } from '../model/transformer-denoiser.js';
import { cleanBlock, noisyBlock } from '../model/visibility.js';
import type { Graph } from '../onnx/graph.js';
import { openNodeSession } from '../session/ort-node.js';
import type { Session } from '../session/session.js';
import { Random } from '../support/random.js';
import { randomReader, tinyConfig } from './tiny-model.js';

export const openSession = (graph: Graph): Promise<Session> => openNodeSession(graph, { threads: 1 });
export const copies = 4;
const maskId = 63;

export function denoiserOf(
  cleanAttention: 'causal' | 'block',
  weights: WeightFormat = 'float32',
): TransformerDenoiser {
  const config = tinyConfig({ cleanAttention });
  return new TransformerDenoiser({ config, read: randomReader(config, 3), weights, openSession });
}

export interface TinyDenoisers extends AsyncDisposable {
  readonly causal: TransformerDenoiser;
  readonly block: TransformerDenoiser;
  readonly int8: TransformerDenoiser;
}

/** One of each kind. */
export function tinyDenoisers(): TinyDenoisers {
  const [causal, block, int8] = [denoiserOf('causal'), denoiserOf('block'), denoiserOf('causal', 'int8')];
  return {
    causal,
    block,
    int8,
    async [Symbol.asyncDispose]() {
      for (const denoiser of [causal, block, int8]) await denoiser[Symbol.asyncDispose]();
    },
  };
}

export interface Token {
  readonly id: number;
  readonly position: number;
  readonly block: number;
  readonly role: number;
}

export function sliceOf(
  tokens: readonly Token[],
  cache: KvCache | null,
  predictAt?: readonly number[],
): ForwardSlice {
  return {
    ids: Int32Array.from(tokens, ({ id }) => id),
    positions: Int32Array.from(tokens, ({ position }) => position),
    blocks: Int32Array.from(tokens, ({ block }) => block),
    roles: Uint8Array.from(tokens, ({ role }) => role),
    cache,
    predictAt: Int32Array.from(predictAt ?? tokens.keys()),
  };
}

/** Clean tokens, numbered by position (causal) or in blocks of `copies` (block). */
export function cleanTokens(
  count: number,
  seed: number,
  cleanAttention: 'causal' | 'block' = 'causal',
): Token[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, position) => ({
    id: random.int(60),
    position,
    block: cleanAttention === 'causal' ? cleanBlock(position, copies) : Math.floor(position / copies),
    role: Role.clean,
  }));
}

/** A noisy block behind `start` clean tokens, about half of it masked. */
export function noisyTokens(
  start: number,
  count: number,
  seed: number,
  cleanAttention: 'causal' | 'block' = 'causal',
): Token[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, i) => ({
    id: random.next() < 0.5 ? maskId : random.int(60),
    position: start + i,
    block: cleanAttention === 'causal' ? noisyBlock(start, 1, copies) : Math.floor(start / copies),
    role: Role.noisy,
  }));
}

export async function fill(
  denoiser: TransformerDenoiser,
  tokens: readonly Token[],
  chunks: readonly number[],
): Promise<KvCache> {
  const cache = denoiser.createCache();
  let from = 0;
  for (const count of chunks) {
    const slice = sliceOf(tokens.slice(from, from + count), cache, []);
    const [{ keyValues }] = (await denoiser.forward([slice])) as [SlicePrediction];
    cache.append(slice, keyValues, 0, count);
    from += count;
  }
  return cache;
}

export async function logitsOf(denoiser: TransformerDenoiser, slice: ForwardSlice): Promise<Float32Array> {
  const [prediction] = await denoiser.forward([slice], { logits: true });
  return prediction!.logits!;
}

/** Greatest difference; infinite when the lengths differ. */
export function distance(a: Float32Array, b: Float32Array): number {
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  return a.reduce((most, value, i) => Math.max(most, Math.abs(value - b[i]!)), 0);
}
