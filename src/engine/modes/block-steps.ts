/** The steps of one block, for every way of reading it: until its masks are written and nothing is left to edit. */
import { PositionState } from '../../canvas/canvas.js';
import { type BlockSpan, firstCommitted, positionsInState } from '../../canvas/spans.js';
import type { PredictionRow } from '../../decoding/sampler.js';
import type { SlicePrediction } from '../../model/denoiser.js';
import type { ForwardRequest } from '../forward-request.js';
import type { CanvasRun } from '../mode.js';
import { applyStep } from './apply-step.js';

export type Steps<Result> = Generator<ForwardRequest, Result, SlicePrediction>;

export interface BlockReading {
  /** Masks that the next step may write. */
  candidates(): number[];
  /** One forward: predictions of the positions `wanted` (ascending). */
  predict(wanted: readonly number[]): Steps<ReadonlyMap<number, PredictionRow>>;
  /** Whether the block is left after a step, full or not. */
  left(): boolean;
}

export function* denoiseBlock(run: CanvasRun, span: BlockSpan, reading: BlockReading): Steps<void> {
  const { canvas, settings } = run;
  const masksAtStart = positionsInState(canvas, span, PositionState.mask).length;
  const planned = settings.policy.stepsOf?.(masksAtStart) ?? null;
  let changed = true;
  for (let step = 0, postSteps = 0; ; step++) {
    const open = unsettledSpan(run, span);
    // A planned number of steps is taken to the letter, unless a stop token has made the rest pointless.
    const full = positionsInState(canvas, open, PositionState.mask).length === 0;
    const done = planned === null || open.end < span.end ? full : step >= planned;
    if (done) {
      // Blocks without masks (all frozen) take no forward, and an edit needs something to look at.
      const { edit } = settings;
      if (masksAtStart === 0 || edit === null || !changed || postSteps === edit.maxPostSteps) return;
      postSteps++;
    }
    const masked = done ? [] : reading.candidates();
    const editable = settings.edit === null ? [] : positionsInState(canvas, open, PositionState.committed);
    const wanted = [...masked, ...editable].sort((a, b) => a - b);
    const rowAt = yield* reading.predict(wanted);
    changed = applyStep(run, rowAt, masked, editable, { step, masksAtStart });
    if (reading.left()) return;
  }
}

/** The block as far as it can still matter: what follows a written stop token will be cut off. */
function unsettledSpan({ canvas, settings }: CanvasRun, span: BlockSpan): BlockSpan {
  if (settings.onStop !== 'trim') return span;
  const stop = firstCommitted(canvas, span, settings.stopTokenIds);
  return stop < 0 ? span : { ...span, end: stop + 1 };
}
