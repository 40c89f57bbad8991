/**
 * The only loop. It drives any number of canvases, each by its own mode, options and seed, and puts all that are
 * active into one forward. What a canvas gets does not depend on its neighbours: each slice has its own cache, random
 * numbers and share of the prediction.
 */
import type { Canvas } from '../canvas/canvas.js';
import { CinnabarError } from '../errors.js';
import type { Denoiser, SlicePrediction } from '../model/denoiser.js';
import { checkInteger, checkKnownOptions } from '../support/check-options.js';
import { CanvasProcess } from './canvas-process.js';
import type { DenoiseOptions } from './denoise-options.js';
import type { DenoiseEvent } from './events.js';
import { predictionsOf, slicesOf } from './guidance.js';

export interface DenoiseRequest {
  readonly canvas: Canvas;
  readonly options?: DenoiseOptions | undefined;
}

export interface DenoiseManyOptions {
  /** Canvases in one forward at most. Default 8. */
  readonly batch?: number | undefined;
  /** Aborts everything; each request may have a signal of its own beside it. */
  readonly signal?: AbortSignal | undefined;
}

/** One canvas failed or was aborted; the others go on. */
export interface CanvasError {
  readonly type: 'error';
  readonly error: unknown;
}

export interface CanvasEvent {
  /** Index of the request. */
  readonly index: number;
  readonly event: DenoiseEvent | CanvasError;
}

/**
 * Denoises the canvases of `requests`, which is read as slots become free, and yields the events of all of them.
 *
 * @throws CinnabarError `aborted` when `options.signal` is, and what the denoiser throws: both end all canvases.
 */
export async function* denoiseMany(
  denoiser: Denoiser,
  requests: Iterable<DenoiseRequest>,
  options: DenoiseManyOptions = {},
): AsyncGenerator<CanvasEvent, void, undefined> {
  checkKnownOptions('denoiseMany', options, ['batch', 'signal']);
  checkInteger('batch', options.batch, 1);
  const { batch = 8, signal } = options;
  const source = requests[Symbol.iterator]();
  let active: Slot[] = [];
  let count = 0;
  try {
    for (;;) {
      throwIfAborted(signal);
      for (const slot of active) if (slot.aborted) yield* slot.advance(() => throwIfAborted(slot.signal));
      active = active.filter(({ waits }) => waits);
      while (active.length < batch) {
        const request = source.next();
        if (request.done) break;
        const slot = new Slot(count++, request.value);
        yield* slot.advance(() => slot.open(denoiser));
        if (slot.waits) active.push(slot);
      }
      if (active.length === 0) return;
      const predictions = await forward(denoiser, active, signal);
      for (const [i, slot] of active.entries())
        yield* slot.advance(() => slot.process!.receive(predictions[i]!));
      active = active.filter(({ waits }) => waits);
    }
  } finally {
    for (const slot of active) slot.process?.close();
    source.return?.();
  }
}

/** A request that is being worked on. */
class Slot {
  readonly index: number;
  readonly signal: AbortSignal | undefined;
  process: CanvasProcess | null = null;
  readonly #request: DenoiseRequest;

  constructor(index: number, request: DenoiseRequest) {
    this.index = index;
    this.#request = request;
    this.signal = request.options?.signal;
  }

  get aborted(): boolean {
    return this.signal?.aborted ?? false;
  }

  /** True while a forward is needed. */
  get waits(): boolean {
    return this.process !== null && this.process.next() !== null;
  }

  open(denoiser: Denoiser): void {
    throwIfAborted(this.signal);
    this.process = new CanvasProcess(denoiser, this.#request.canvas, this.#request.options);
    this.process.next();
  }

  /** Runs a piece of the canvas's work; yields what it reported, and its error when it failed. */
  *advance(work: () => void): Generator<CanvasEvent> {
    const { index } = this;
    let failure: CanvasError | null = null;
    try {
      work();
    } catch (error) {
      failure = { type: 'error', error };
      this.process?.close();
    }
    for (const event of this.process?.takeEvents() ?? []) yield { index, event };
    if (failure !== null) yield { index, event: failure };
  }
}

/** One forward for all canvases: with the widest prediction that any of them needs. */
async function forward(
  denoiser: Denoiser,
  slots: readonly Slot[],
  signal: AbortSignal | undefined,
): Promise<SlicePrediction[]> {
  const asked = slots.map(({ process }) => process!.next()!);
  const topK = Math.max(...asked.map((request) => request.topK));
  const logits = asked.some((request) => request.logits || request.guide !== undefined);
  const options = { topK, logits, ...(signal === undefined ? {} : { signal }) };
  return predictionsOf(asked, await denoiser.forward(slicesOf(asked), options));
}

function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted)
    throw new CinnabarError('aborted', 'the request was aborted', { cause: signal.reason });
}
