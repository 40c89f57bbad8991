/**
 * Diffusion of models that see prompt and output alike, block by block or whole: every step reads the canvas (or, with an
 * approximate cache, a window of it) as one noisy block. A policy says which proposals are committed; committed tokens
 * may be edited while their block is active.
 */
import { PositionState } from '../../canvas/canvas.js';
import { type BlockSpan, blockSpans, firstCommitted, positionsInState } from '../../canvas/spans.js';
import type { SlicePrediction } from '../../model/denoiser.js';
import { type ForwardRequest, SliceBuilder } from '../forward-request.js';
import { type CanvasRun, forward, type ModeRoutine } from '../mode.js';
import { applyStep } from './apply-step.js';

export function* bidirectionalMode(run: CanvasRun): ModeRoutine {
  const { canvas, settings } = run;
  const end = canvas.ids.length;
  const size = settings.mode === 'whole' ? end - canvas.promptLength : settings.blockSize;
  for (const span of blockSpans(canvas.promptLength, end, size)) {
    run.emit({ type: 'block-start', ...span });
    yield* denoiseBlock(run, span);
    run.emit({ type: 'block-end', ...span });
    if (firstCommitted(canvas, span, settings.stopTokenIds) >= 0) return 'stop';
  }
  return 'length';
}

function* denoiseBlock(run: CanvasRun, span: BlockSpan): Generator<ForwardRequest, void, SlicePrediction> {
  const { canvas, past, settings } = run;
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
      if (step === 0 || settings.edit === null || !changed || postSteps === settings.edit.maxPostSteps)
        return;
      postSteps++;
    }
    const masked = done ? [] : candidatesOf(run, span);
    const editable = settings.edit === null ? [] : positionsInState(canvas, open, PositionState.committed);
    const wanted = [...masked, ...editable].sort((a, b) => a - b);
    const { request, rows } = frameOf(run, span, wanted);
    const prediction = yield* forward(run, request);
    past.freeze(span, request.slice, prediction.keyValues);
    const rowAt = new Map(wanted.map((position, i) => [position, { prediction, row: rows[i]! }] as const));
    changed = applyStep(run, rowAt, masked, editable, { step, masksAtStart });
  }
}

/** Masks that a step of the block may write; `candidates` says whether those before the block are among them. */
function candidatesOf({ canvas, past, settings }: CanvasRun, span: BlockSpan): number[] {
  const from = past.window(span, canvas.ids.length).start;
  const before = settings.candidates === 'until-block-end' && from === 0 ? 0 : span.start;
  return positionsInState(canvas, { start: before, end: span.end }, PositionState.mask);
}

/** The block as far as it can still matter: what follows a written stop token will be cut off. */
function unsettledSpan({ canvas, settings }: CanvasRun, span: BlockSpan): BlockSpan {
  const stop = firstCommitted(canvas, span, settings.stopTokenIds);
  return stop < 0 ? span : { ...span, end: stop + 1 };
}

/** The slice of one step, and the row that predicts each of the positions `wanted` (ascending). */
function frameOf(
  { canvas, past, config, sampler, settings }: CanvasRun,
  span: BlockSpan,
  wanted: readonly number[],
): { request: ForwardRequest; rows: number[] } {
  const builder = new SliceBuilder(past.cache, settings.firstPosition);
  const window = past.window(span, canvas.ids.length);
  const indexOf = new Map<number, number>();
  for (let at = window.start; at < window.end; at++) indexOf.set(at, builder.noisy(canvas.ids[at]!, at, 0));
  const shift = config.diffusion!.shift ? 1 : 0;
  // Dream: the first position of all is read at itself.
  const rows = wanted.map((position) => builder.predict(indexOf.get(Math.max(0, position - shift))!));
  return { request: builder.build(sampler.needs), rows };
}
