/** The denoiser over the transformer graph and a session. */
import { CinnabarError } from '../errors.js';
import type { Graph } from '../onnx/graph.js';
import type { HostTensor, Session } from '../session/session.js';
import { SerialQueue } from '../support/serial-queue.js';
import type { Denoiser, ForwardOptions, ForwardSlice, SlicePrediction } from './denoiser.js';
import { forwardFeeds } from './forward-feeds.js';
import { inferenceGraph, io, presentName } from './inference-graph.js';
import type { ModelConfig } from './model-config.js';
import { quantizedWeights } from './quantized-weights.js';
import { ForwardKeyValues, type LayerKeyValues, TransformerCache } from './transformer-cache.js';
import { floatWeights, type ParameterReader } from './weight-binding.js';

/** How weights are held in memory. */
export type WeightFormat = 'float32' | 'int8';

export interface TransformerOptions {
  readonly config: ModelConfig;
  readonly read: ParameterReader;
  readonly weights: WeightFormat;
  /** Opens a session on a graph; `openNodeSession` in Node. */
  readonly openSession: (graph: Graph) => Promise<Session>;
}

/** Graphs are compiled for these numbers of candidates; a request gets the least that suffices. */
const topKSizes = [1, 8, 64] as const;

export class TransformerDenoiser implements Denoiser {
  readonly config: ModelConfig;
  readonly #options: TransformerOptions;
  readonly #sessions = new Map<string, Promise<Session>>();
  readonly #queue = new SerialQueue();

  constructor(options: TransformerOptions) {
    this.config = options.config;
    this.#options = options;
  }

  createCache(): TransformerCache {
    return new TransformerCache(this.config);
  }

  /** Compiles the graphs of ordinary decoding (with and without a past), so that the first request does not wait. */
  async warm(): Promise<void> {
    await Promise.all([this.#session(1, true), this.#session(1, false)]);
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
    const topK = topKSizes.find((size) => size >= wanted);
    if (topK === undefined || wanted < 1) {
      throw new CinnabarError('invalid_argument', `topK must be 1 to 64, got ${options.topK}`);
    }
    const k = Math.min(topK, this.config.vocabSize);
    const { feeds, stride, past } = forwardFeeds(this.config, slices);
    const session = await this.#session(k, past);
    const fetches: Record<string, null> = { [io.topIds]: null, [io.topProbs]: null, [io.entropy]: null };
    if (options.logits) fetches[io.logits] = null;
    for (let layer = 0; layer < this.config.layers; layer++) {
      fetches[presentName(layer, 'keys')] = null;
      fetches[presentName(layer, 'values')] = null;
    }
    const results = await session.run(feeds, fetches);
    return this.#unpack(slices, results, stride, k, wanted);
  }

  #unpack(
    slices: readonly ForwardSlice[],
    results: Record<string, HostTensor>,
    stride: number,
    k: number,
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
      const topIds = new Int32Array(count * topK);
      const topProbs = new Float32Array(count * topK);
      for (let r = 0; r < count; r++) {
        for (let c = 0; c < topK; c++) {
          topIds[r * topK + c] = Number(ids[(offset + r) * k + c]);
          topProbs[r * topK + c] = probs[(offset + r) * k + c]!;
        }
      }
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

  #session(topK: number, past: boolean): Promise<Session> {
    const key = `${topK} ${past}`;
    const known = this.#sessions.get(key);
    if (known) return known;
    const { config, read, weights, openSession } = this.#options;
    const bind = (graph: Graph) =>
      weights === 'int8' ? quantizedWeights(graph, read) : floatWeights(graph, read);
    const opened = openSession(inferenceGraph(config, bind, { topK, past }));
    this.#sessions.set(key, opened);
    // A failed compilation must not be remembered.
    opened.catch(() => this.#sessions.delete(key));
    return opened;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const sessions = [...this.#sessions.values()];
    this.#sessions.clear();
    for (const session of sessions) await (await session)[Symbol.asyncDispose]();
  }
}
