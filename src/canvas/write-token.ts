/** The two ways a canvas changes. Prompt and frozen positions never do: that is checked here, once. */
import { type Canvas, PositionState } from './canvas.js';

/** Commits a token at a masked position, or replaces a committed one. `step` is the forward's number, from 1. */
export function commitToken(
  canvas: Canvas,
  position: number,
  id: number,
  step: number,
  confidence: number,
): void {
  assertWritable(canvas, position);
  canvas.ids[position] = id;
  canvas.states[position] = PositionState.committed;
  canvas.steps[position] = step;
  canvas.confidence[position] = confidence;
}

/** Turns a committed position back into a mask. */
export function remaskToken(canvas: Canvas, position: number): void {
  assertWritable(canvas, position);
  canvas.ids[position] = canvas.maskTokenId;
  canvas.states[position] = PositionState.mask;
  canvas.steps[position] = 0;
  canvas.confidence[position] = 0;
}

function assertWritable(canvas: Canvas, position: number): void {
  const state = canvas.states[position];
  if (state !== PositionState.mask && state !== PositionState.committed) {
    throw new RangeError(`position ${position} of the canvas is not writable (state ${state})`);
  }
}
