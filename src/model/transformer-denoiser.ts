/** The denoiser over the transformer graph and a session. */
import { CinnabarError, type ErrorCode } from '../errors.js';
import type { ConstantStore, Graph } from '../onnx/graph.js';
import type { HostTensor, Session } from '../session/session.js';
import { type FactorType, rightFactorType } from '../session/signed-products.js';
import { SerialQueue } from '../support/serial-queue.js';
import type { Denoiser, ForwardOptions, ForwardSlice, SlicePrediction } from './denoiser.js';
import { forwardFeeds } from './forward-feeds.js';
import { fourBitWeights, leastRows } from './four-bit-weights.js';
import { inferenceGraph, io, presentName } from './inference-graph.js';
import type { ModelConfig } from './model-config.js';
import { parameterCount } from './parameters.js';
import { quantizedWeights } from './quantized-weights.js';
import { ForwardKeyValues, type LayerKeyValues, TransformerCache } from './transformer-cache.js';
import { floatWeights, type ParameterReader, type WeightBinding } from './weight-binding.js';

/** How weights are held in memory. */
export type WeightFormat = 'float32' | 'int8' | 'int4';

type Bind = (graph: Graph, read: ParameterReader, type: FactorType) => WeightBinding;

const bindings: Readonly<Record<WeightFormat, Bind>> = {
  float32: floatWeights,
  int8: quantizedWeights,
  int4: fourBitWeights,
};
/** Bytes of a weight, about. */
const bytesOf: Readonly<Record<WeightFormat, number>> = { float32: 4, int8: 1, int4: 0.625 };

export interface TransformerOptions {
  readonly config: ModelConfig;
  readonly read: ParameterReader;
  readonly weights: WeightFormat;
  /** Opens a session on a graph; `openNodeSession` in Node. */
  readonly openSession: (graph: Graph) => Promise<Session>;
  /**
   * Makes a place for the weights of a large model while its session is opened; `temporaryWeights` in Node. Default: the
   * graph's memory, which then holds a second copy for that time, and 2 GiB at most.
   */
  readonly createStore?: () => ConstantStore;
}

const maxTopK = 64;

/** Models with fewer bytes of weights are opened in memory. */
const largeBytes = 32 << 20;

/** Failures of a store that are no failure of the model. */
const noPlace: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['disk_full', 'not_writable', 'file_not_found']);

export class TransformerDenoiser implements Denoiser {
  readonly config: ModelConfig;
  readonly #options: TransformerOptions;
  #opened: Promise<Session> | null = null;
  readonly #queue = new SerialQueue();

  #disposed = false;

  constructor(options: TransformerOptions) {
    this.config = options.config;
    this.#options = options;
  }

  createCache(): TransformerCache {
    return new TransformerCache(this.config);
  }

  /** Reads the weights and opens the session, so that the first request does not wait; `read` is not called later. */
  async warm(): Promise<void> {
    await this.#session();
  }

  forward(slices: readonly ForwardSlice[], options: ForwardOptions = {}): Promise<SlicePrediction[]> {
    return this.#queue.run(async () => {
      if (options.signal?.aborted) throw new CinnabarError('aborted', 'The request was aborted');
      return this.#forward(slices, options);
    });
  }

  async #forward(slices: readonly ForwardSlice[], options: ForwardOptions): Promise<SlicePrediction[]> {
    if (slices.length === 0) return [];
    const wanted = Math.min(options.topK ?? 1, this.config.vocabSize);
    if (!Number.isInteger(wanted) || wanted < 1 || wanted > maxTopK) {
      throw new CinnabarError('invalid_argument', `topK must be 1 to ${maxTopK}, got ${options.topK}`);
    }
    const { feeds, stride } = forwardFeeds(
      this.config,
      slices,
      wanted,
      this.#options.weights === 'int4' ? leastRows : 1,
    );
    const session = await this.#session();
    const fetches: Record<string, null> = { [io.topIds]: null, [io.topProbs]: null, [io.entropy]: null };
    if (options.logits) fetches[io.logits] = null;
    for (let layer = 0; layer < this.config.layers; layer++) {
      fetches[presentName(layer, 'keys')] = null;
      fetches[presentName(layer, 'values')] = null;
    }
    const results = await session.run(feeds, fetches);
    return this.#unpack(slices, results, stride, wanted);
  }

  #unpack(
    slices: readonly ForwardSlice[],
    results: Record<string, HostTensor>,
    stride: number,
    topK: number,
  ): SlicePrediction[] {
    const ids = results[io.topIds]!.data as BigInt64Array;
    const probs = results[io.topProbs]!.data as Float32Array;
    const entropy = results[io.entropy]!.data as Float32Array;
    const logits = (results[io.logits]?.data as Float32Array | undefined) ?? null;
    const layers = Array.from(
      { length: this.config.layers },
      (_, layer): LayerKeyValues => ({
        keys: results[presentName(layer, 'keys')]!.data as Float32Array,
        values: results[presentName(layer, 'values')]!.data as Float32Array,
      }),
    );
    const { vocabSize } = this.config;
    let offset = 0;
    return slices.map((slice, row) => {
      const count = slice.predictAt.length;
      const topIds = Int32Array.from(ids.subarray(offset * topK, (offset + count) * topK), Number);
      const topProbs = probs.slice(offset * topK, (offset + count) * topK);
      const prediction: SlicePrediction = {
        count,
        topK,
        topIds,
        topProbs,
        entropy: entropy.slice(offset, offset + count),
        logits: logits?.slice(offset * vocabSize, (offset + count) * vocabSize) ?? null,
        keyValues: new ForwardKeyValues(layers, row, stride, slice.ids.length),
      };
      offset += count;
      return prediction;
    });
  }

  async #session(): Promise<Session> {
    // A session opened now would outlive its owner.
    if (this.#disposed) throw new CinnabarError('session_failed', 'the model was closed');
    if (this.#opened) return this.#opened;
    const opened = this.#open();
    this.#opened = opened;
    // A failure must not be remembered.
    opened.catch(() => {
      if (this.#opened === opened) this.#opened = null;
    });
    return opened;
  }

  async #open(): Promise<Session> {
    const { config, weights, openSession, createStore } = this.#options;
    const type = weights === 'float32' ? 'uint8' : await rightFactorType(openSession);
    const bytes = parameterCount(config) * bytesOf[weights];
    let store: ConstantStore | null = null;
    try {
      store = createStore && bytes >= largeBytes ? createStore() : null;
      return await this.#openWith(store, type);
    } catch (error) {
      if (!(CinnabarError.isInstance(error) && noPlace.has(error.code))) throw error;
      // No place for temporary files: memory will do.
      return await this.#openWith(null, type);
    } finally {
      store?.discard();
    }
  }

  #openWith(store: ConstantStore | null, type: FactorType): Promise<Session> {
    const { config, read, weights, openSession } = this.#options;
    const bind = (graph: Graph) => bindings[weights](graph, read, type);
    return openSession(inferenceGraph(config, bind, store === null ? {} : { store }));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#disposed = true;
    const opened = this.#opened;
    this.#opened = null;
    await (await opened)?.[Symbol.asyncDispose]();
  }
}
