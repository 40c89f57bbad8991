/**
 * Block diffusion of models with a clean past, and whole-canvas diffusion as its one-block case: the blocks are written
 * one after another, each in parallel steps, and a finished block is read by the model once. A policy says which
 * proposals are committed; committed tokens may be edited while their block is active.
 */
import { PositionState } from '../../canvas/canvas.js';
import { type BlockSpan, firstCommitted, positionsInState, type Span } from '../../canvas/spans.js';
import type { SlicePrediction } from '../../model/denoiser.js';
import type { PlacedToken } from '../events.js';
import type { ForwardRequest } from '../forward-request.js';
import { type CanvasRun, commit, emitStep, historyOf, isStop, type ModeRoutine } from '../mode.js';
import { applyStep } from './apply-step.js';
import { BlockCausalFrames } from './block-causal-frames.js';
import { blockLayout } from './block-layout.js';

type Steps<Result> = Generator<ForwardRequest, Result, SlicePrediction>;

export function* blockCausalMode(run: CanvasRun): ModeRoutine {
  const { settings } = run;
  const layout = blockLayout(run);
  const frames = new BlockCausalFrames(run, layout);
  let stopped = false;
  for (const span of layout.spans) {
    if (settings.pastForward !== 'fused') yield* frames.readPast(span.start);
    run.emit({ type: 'block-start', ...span });
    const first = writeFirstToken(run, frames, span);
    stopped = first !== null && settings.firstToken === 'causal' && isStop(run, first.id);
    if (!stopped) {
      yield* denoiseBlock(run, frames, span);
      // Of an unchecked first token nothing follows, a stop token or not.
      const from = first !== null && settings.firstToken === 'causal-unchecked' ? span.start + 1 : span.start;
      const checked = { start: from, end: span.end };
      stopped =
        settings.onStop !== 'leave-block' && firstCommitted(run.canvas, checked, settings.stopTokenIds) >= 0;
    }
    run.emit({ type: 'block-end', ...span });
    if (settings.pastForward === 'every-block') yield* frames.readPast(span.end);
    if (stopped) return 'stop';
  }
  return 'length';
}

/** With a shifted head the text before a block says its first token; see `DenoiseOptions.firstToken`. */
function writeFirstToken(run: CanvasRun, frames: BlockCausalFrames, span: BlockSpan): PlacedToken | null {
  const { canvas, settings, sampler, random } = run;
  if (settings.firstToken === 'policy' || frames.anchor === null) return null;
  if (canvas.states[span.start] !== PositionState.mask) return null;
  const placed = commit(run, span.start, sampler.propose(frames.anchor, historyOf(run), random));
  emitStep(run, { committed: [placed] });
  return placed;
}

function* denoiseBlock(run: CanvasRun, frames: BlockCausalFrames, span: BlockSpan): Steps<void> {
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
    const part = activePart(run, span);
    const masked = done ? [] : positionsInState(canvas, part, PositionState.mask);
    const editable = settings.edit === null ? [] : positionsInState(canvas, open, PositionState.committed);
    const wanted = [...masked, ...editable].sort((a, b) => a - b);
    const rowAt = yield* frames.predict(span, part, wanted);
    changed = applyStep(run, rowAt, masked, editable, { step, masksAtStart });
    if (settings.onStop === 'leave-block' && holdsStop(run, span)) return;
  }
}

/** The block as far as it can still matter: what follows a written stop token will be cut off. */
function unsettledSpan({ canvas, settings }: CanvasRun, span: BlockSpan): BlockSpan {
  if (settings.onStop !== 'trim') return span;
  const stop = firstCommitted(canvas, span, settings.stopTokenIds);
  return stop < 0 ? span : { ...span, end: stop + 1 };
}

/** The leftmost sub-block that holds a mask, or the whole block. */
function activePart({ canvas, settings }: CanvasRun, span: BlockSpan): Span {
  const { subBlockSize } = settings;
  if (subBlockSize === null) return span;
  for (let start = span.start; start < span.end; start += subBlockSize) {
    const part = { start, end: Math.min(start + subBlockSize, span.end) };
    if (positionsInState(canvas, part, PositionState.mask).length > 0) return part;
  }
  return span;
}

/** Prompt and frozen tokens of the block count too, as in the source of this rule (ZHZisZZ/dllm, LLaDA2Sampler). */
function holdsStop({ canvas, settings }: CanvasRun, { start, end }: Span): boolean {
  return canvas.ids.subarray(start, end).some((id) => settings.stopTokenIds.has(id));
}
