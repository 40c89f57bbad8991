import { type Canvas, type CanvasEnd, createCanvas, denoise, type StepEnd } from '../../src/engine/index.js';
import type { SamplerPreset } from '../../src/engine/presets/sampler-preset.js';
import { Role } from '../../src/model/denoiser.js';
import { type RecordedForward, RecordingDenoiser } from './recording-denoiser.js';
import type { ReplaySubject } from './trajectory-entry.js';

export interface ReplayedRow {
  readonly canvas: Canvas;
  readonly forwards: readonly RecordedForward[];
  readonly steps: readonly StepEnd[];
  /** The canvas after each of `steps`. */
  readonly histories: readonly (readonly number[])[];
  readonly end: CanvasEnd;
}

/** One canvas through the loop. */
export async function replayRow(
  { denoiser, config }: ReplaySubject,
  prompt: readonly number[],
  preset: SamplerPreset,
): Promise<ReplayedRow> {
  const { outputLength, options } = preset;
  const canvas = createCanvas({ prompt, outputLength, maskTokenId: config.diffusion!.maskTokenId });
  const recording = new RecordingDenoiser(denoiser, canvas);
  const steps: StepEnd[] = [];
  const histories: number[][] = [];
  let end: CanvasEnd | null = null;
  for await (const event of denoise(recording, canvas, options)) {
    if (event.type === 'canvas-end') end = event;
    if (event.type !== 'step-end') continue;
    steps.push(event);
    histories.push(Array.from(canvas.ids));
  }
  return { canvas, forwards: recording.forwards, steps, histories, end: end! };
}

/** True for a forward that only reads text, with nothing to predict in it but what follows. */
export function readsText({ slices }: RecordedForward): boolean {
  const { predictAt, roles } = slices[0]!;
  return predictAt.length <= 1 && roles.every((role) => role === Role.clean);
}

/** First and last position of a forward, half-open; where rotary positions are places on the canvas. */
export function spanOf({ slices }: RecordedForward): [number, number] {
  const { positions } = slices[0]!;
  return [positions[0]!, positions.at(-1)! + 1];
}

export function onlyRow<T>(rows: readonly T[], sampler: string): T {
  if (rows.length !== 1) throw new Error(`${sampler} is replayed with one row, not ${rows.length}`);
  return rows[0]!;
}
