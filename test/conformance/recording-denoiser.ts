/** A denoiser that notes what every forward was asked and what the canvas held then. */
import type { Canvas } from '../../src/canvas/canvas.js';
import type { Denoiser, ForwardOptions, ForwardSlice, SlicePrediction } from '../../src/model/denoiser.js';

export interface RecordedForward {
  readonly slices: readonly ForwardSlice[];
  /** Entries of each slice's cache at the time of the forward. */
  readonly cached: readonly number[];
  /** The canvas's ids before anything of this forward is committed. */
  readonly canvas: readonly number[];
  /** Greatest logit of each row of the first slice. */
  readonly topLogits: readonly number[];
}

export class RecordingDenoiser implements Denoiser {
  readonly forwards: RecordedForward[] = [];
  readonly #inner: Denoiser;
  readonly #canvas: Canvas;
  readonly #logits: boolean;

  constructor(inner: Denoiser, canvas: Canvas, logits = false) {
    this.#inner = inner;
    this.#canvas = canvas;
    this.#logits = logits;
  }

  get config(): Denoiser['config'] {
    return this.#inner.config;
  }

  createCache(): ReturnType<Denoiser['createCache']> {
    return this.#inner.createCache();
  }

  async forward(slices: readonly ForwardSlice[], options: ForwardOptions = {}): Promise<SlicePrediction[]> {
    const before = {
      slices,
      cached: slices.map(({ cache }) => cache?.length ?? 0),
      canvas: Array.from(this.#canvas.ids),
    };
    const logits = this.#logits || options.logits === true;
    const predictions = await this.#inner.forward(slices, { ...options, logits });
    this.forwards.push({ ...before, topLogits: logits ? topLogits(predictions[0]!) : [] });
    return predictions;
  }

  async [Symbol.asyncDispose](): Promise<void> {}
}

function topLogits({ count, logits }: SlicePrediction): number[] {
  const vocab = logits!.length / count;
  return Array.from({ length: count }, (_, row) =>
    logits!
      .subarray(row * vocab, (row + 1) * vocab)
      .reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
  );
}
