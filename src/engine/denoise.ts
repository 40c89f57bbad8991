import type { Canvas } from '../canvas/canvas.js';
import type { Denoiser } from '../model/denoiser.js';
import { denoiseMany } from './denoise-many.js';
import type { DenoiseOptions } from './denoise-options.js';
import type { DenoiseEvent } from './events.js';

/**
 * Writes one canvas and reports how: the one-canvas case of `denoiseMany`. The canvas is changed in place.
 *
 * @throws CinnabarError `invalid_argument`, `empty_prompt`, `context_length_exceeded`, `aborted`, `session_failed`
 *
 * @example
 * for await (const event of denoise(denoiser, canvas, { mode: 'block', threshold: 0.95 })) {
 *   if (event.type === 'canvas-end') console.log(event.ids);
 * }
 */
export async function* denoise(
  denoiser: Denoiser,
  canvas: Canvas,
  options: DenoiseOptions = {},
): AsyncGenerator<DenoiseEvent, void, undefined> {
  const { signal } = options;
  for await (const { event } of denoiseMany(denoiser, [{ canvas, options }], { batch: 1, signal })) {
    if (event.type === 'error') throw event.error;
    yield event;
  }
}
