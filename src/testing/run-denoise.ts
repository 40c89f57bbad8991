/** Runs a denoising to its end, for tests. */
import { type Canvas, createCanvas } from '../canvas/canvas.js';
import { denoise } from '../engine/denoise.js';
import type { DenoiseOptions } from '../engine/denoise-options.js';
import type { CanvasEnd, DenoiseEvent } from '../engine/events.js';
import type { Denoiser } from '../model/denoiser.js';

export interface Run {
  readonly canvas: Canvas;
  readonly events: DenoiseEvent[];
  readonly end: CanvasEnd;
}

export async function run(
  denoiser: Denoiser,
  prompt: number[],
  length: number,
  options: DenoiseOptions = {},
): Promise<Run> {
  const maskTokenId = denoiser.config.diffusion?.maskTokenId ?? -1;
  const canvas = createCanvas({ prompt, outputLength: length, maskTokenId });
  const events: DenoiseEvent[] = [];
  for await (const event of denoise(denoiser, canvas, { seed: 1, ...options })) events.push(event);
  return { canvas, events, end: events.at(-1) as CanvasEnd };
}

/** A prompt of five tokens. */
export const prompt: number[] = [3, 1, 4, 1, 5];
