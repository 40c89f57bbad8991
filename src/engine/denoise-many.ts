/**
 * The only loop. It drives any number of canvases, each by its own mode, options and seed, and puts all that are
 * active into one forward. What a canvas gets does not depend on its neighbours: each slice has its own cache, random
 * numbers and share of the prediction.
 */
import type { Canvas } from '../canvas/canvas.js';
import { CinnabarError } from '../errors.js';
import type { Denoiser } from '../model/denoiser.js';
import { checkInteger, checkKnownOptions } from '../support/check-options.js';
import { CanvasProcess } from './canvas-process.js';
import type { DenoiseOptions } from './denoise-options.js';
import type { DenoiseEvent } from './events.js';

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

interface Active {
  readonly index: number;
  readonly process: CanvasProcess;
  readonly signal: AbortSignal | undefined;
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
  let active: Active[] = [];
  let received = 0;
  try {
    for (;;) {
      throwIfAborted(signal);
      while (active.length < batch) {
        const request = source.next();
        if (request.done) break;
        const index = received++;
        try {
          const process = new CanvasProcess(denoiser, request.value.canvas, request.value.options);
          active.push({ index, process, signal: request.value.options?.signal });
        } catch (error) {
          yield { index, event: { type: 'error', error } };
        }
      }
      if (active.length === 0) return;

      const waiting: Active[] = [];
      for (const entry of active) {
        const error = attempt(() => {
          throwIfAborted(entry.signal);
          if (entry.process.next() !== null) waiting.push(entry);
        });
        for (const event of entry.process.takeEvents()) yield { index: entry.index, event };
        if (error !== null) yield { index: entry.index, event: { type: 'error', error: error.cause } };
      }
      for (const entry of active) if (!waiting.includes(entry)) entry.process.close();
      active = waiting;
      if (active.length === 0) continue;

      const asked = active.map(({ process }) => process.next()!);
      const predictions = await denoiser.forward(
        asked.map(({ slice }) => slice),
        {
          topK: Math.max(...asked.map(({ topK }) => topK)),
          logits: asked.some(({ logits }) => logits),
          ...(signal === undefined ? {} : { signal }),
        },
      );
      const failed: Active[] = [];
      for (const [i, entry] of active.entries()) {
        const error = attempt(() => entry.process.receive(predictions[i]!));
        for (const event of entry.process.takeEvents()) yield { index: entry.index, event };
        if (error === null) continue;
        entry.process.close();
        failed.push(entry);
        yield { index: entry.index, event: { type: 'error', error: error.cause } };
      }
      active = active.filter((entry) => !failed.includes(entry));
    }
  } finally {
    for (const { process } of active) process.close();
    source.return?.();
  }
}

/** Null, or what was thrown, wrapped because anything can be thrown. */
function attempt(job: () => void): { cause: unknown } | null {
  try {
    job();
    return null;
  } catch (cause) {
    return { cause };
  }
}

function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted)
    throw new CinnabarError('aborted', 'the request was aborted', { cause: signal.reason });
}
