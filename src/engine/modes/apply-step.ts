/** What a step writes: the policy's commits, and edits of committed tokens. */
import type { Canvas } from '../../canvas/canvas.js';
import { selectEdits } from '../../decoding/edit.js';
import type { Proposals } from '../../decoding/proposals.js';
import type { PredictionRow, Proposal } from '../../decoding/sampler.js';
import { CinnabarError } from '../../errors.js';
import type { EditedToken, PlacedToken } from '../events.js';
import { type CanvasRun, commit, emitStep, historyOf } from '../mode.js';

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
