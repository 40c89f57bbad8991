/**
 * Block diffusion of models with a clean past, and whole-canvas diffusion as its one-block case: the blocks are written
 * one after another, each in parallel steps, and a finished block is read by the model once. A policy says which
 * proposals are committed; committed tokens may be edited while their block is active.
 */
import { PositionState } from '../../canvas/canvas.js';
import { type BlockSpan, firstCommitted, positionsInState, type Span } from '../../canvas/spans.js';
import type { PlacedToken } from '../events.js';
import { type CanvasRun, commit, emitStep, historyOf, isStop, type ModeRoutine } from '../mode.js';
import { BlockCausalFrames } from './block-causal-frames.js';
import { blockLayout } from './block-layout.js';
import { type BlockReading, denoiseBlock } from './block-steps.js';

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
      yield* denoiseBlock(run, span, readingOf(run, frames, span));
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

function readingOf(run: CanvasRun, frames: BlockCausalFrames, span: BlockSpan): BlockReading {
  return {
    candidates: () => positionsInState(run.canvas, activePart(run, span), PositionState.mask),
    predict: (wanted) => frames.predict(span, activePart(run, span), wanted),
    left: () => run.settings.onStop === 'leave-block' && holdsStop(run, span),
  };
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
