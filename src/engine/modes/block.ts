/**
 * Block diffusion, and whole-canvas diffusion as its one-block case: the blocks are written one after another, each
 * in parallel steps. A policy says which proposals are committed; committed tokens may be edited while their block
 * is active.
 */
import { type Canvas, PositionState } from '../../canvas/canvas.js';
import { type BlockSpan, blockSpans, firstCommitted, positionsInState } from '../../canvas/spans.js';
import { selectEdits } from '../../decoding/edit.js';
import type { Proposals } from '../../decoding/proposals.js';
import type { PredictionRow, Proposal } from '../../decoding/sampler.js';
import { CinnabarError } from '../../errors.js';
import type { SlicePrediction } from '../../model/denoiser.js';
import type { EditedToken, PlacedToken } from '../events.js';
import type { ForwardRequest } from '../forward-request.js';
import { type CanvasRun, commit, emitStep, forward, historyOf, type ModeRoutine } from '../mode.js';
import { buildBlockFrame, copyRow } from './block-frame.js';

export function* blockMode(run: CanvasRun): ModeRoutine {
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
  let anchor: PredictionRow | null = null;
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
    const frame = buildBlockFrame(run, span, wanted);
    const prediction = yield* forward(run, frame.request);
    past.keep(frame.request.slice, prediction.keyValues, frame.cleanCount);
    past.freeze(span, frame.request.slice, prediction.keyValues);
    if (frame.anchorRow >= 0) anchor = copyRow(prediction, frame.anchorRow);
    const rowAt = new Map(
      wanted.map((position, i) => {
        const row = frame.rows[i]!;
        return [position, row < 0 ? anchor! : { prediction, row }] as const;
      }),
    );
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

/** Commits and edits of one step, all decided on the canvas as the model saw it; true when anything changed. */
export function applyStep(
  run: CanvasRun,
  rowAt: ReadonlyMap<number, PredictionRow>,
  masked: readonly number[],
  editable: readonly number[],
  at: { step: number; masksAtStart: number },
): boolean {
  const { canvas, sampler, settings, random } = run;
  const history = historyOf(run);
  const proposals = columns(masked, (position) => sampler.propose(rowAt.get(position)!, history, random));
  const best = columns(editable, (position) => sampler.best(rowAt.get(position)!, history));

  const chosen = masked.length === 0 ? [] : settings.policy.select(proposals, { ...at, random });
  // Without planned steps it would go on for ever.
  if (chosen.length === 0 && masked.length > 0 && settings.policy.stepsOf === undefined) {
    throw new CinnabarError('invalid_argument', `the policy ${settings.policy.name} committed nothing`);
  }
  const committed = chosen.sort((a, b) => a - b).map((row) => place(run, proposals, row));
  const edits =
    settings.edit === null ? [] : selectEdits(best, idsAt(canvas, editable), settings.edit.threshold);
  const edited = edits.map((row): EditedToken => {
    const previous = canvas.ids[best.positions[row]!]!;
    return { ...place(run, best, row), previous };
  });
  emitStep(run, { committed, edited });
  return committed.length + edited.length > 0;
}

function place(run: CanvasRun, from: Proposals, row: number): PlacedToken {
  const proposal: Proposal = {
    id: from.ids[row]!,
    confidence: from.confidence[row]!,
    entropy: from.entropy[row]!,
    margin: from.margin[row]!,
  };
  return commit(run, from.positions[row]!, proposal);
}

function columns(positions: readonly number[], propose: (position: number) => Proposal): Proposals {
  const rows = positions.map(propose);
  return {
    count: rows.length,
    positions,
    ids: rows.map((row) => row.id),
    confidence: rows.map((row) => row.confidence),
    entropy: rows.map((row) => row.entropy),
    margin: rows.map((row) => row.margin),
  };
}

function idsAt(canvas: Canvas, positions: readonly number[]): number[] {
  return positions.map((position) => canvas.ids[position]!);
}
