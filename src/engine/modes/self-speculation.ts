/**
 * Self-speculation: the diffusion half of the checkpoint drafts, its causal half verifies (TiDAR, arXiv 2511.08923).
 * At temperature 0 the output is the twin's, token for token; when sampling it has the twin's distribution.
 *
 * Every forward has one shape: clean text that is not cached yet, draft tokens under test as clean entries, and a
 * run of masks. The last clean text entry gives the twin's next token; each tested entry gives the one after it; the
 * masks give the next draft, valid when all tested tokens are accepted. Without tokens under test it is the drafting
 * forward; without masks it is the verifying one; with both the next draft costs no forward of its own.
 */

import type { PlacedToken } from '../events.js';
import { SliceBuilder } from '../forward-request.js';
import { type CanvasRun, commit, emitStep, forward, isStop, type ModeRoutine } from '../mode.js';
import { assertNothingFrozen } from './autoregressive.js';
import {
  type DraftToken,
  draftToken,
  planVerification,
  type VerificationPlan,
  verifyToken,
} from './draft.js';

/** Clean entries are causal whatever their block; the masks must see all of them. */
const cleanBlock = 0;
const noisyBlock = 1;

export function* selfSpeculationMode(run: CanvasRun): ModeRoutine {
  const { canvas, past, sampler } = run;
  assertNothingFrozen(run);
  const span = { block: 1, start: canvas.promptLength, end: canvas.ids.length };
  run.emit({ type: 'block-start', ...span });
  let draft: readonly DraftToken[] = [];
  /** Masks of the next draft: what drafts have lately been worth, and some more. */
  let reach = run.settings.draftLength;
  let next = span.start;
  let stopped = false;
  while (next < span.end && !stopped) {
    const plan = planVerification(run, draft, span.end - next);
    const builder = new SliceBuilder(past.cache, run.settings.firstPosition);
    let textCount = 0;
    for (let at = past.length; at < next; at++, textCount++) builder.clean(canvas.ids[at]!, at, cleanBlock);
    builder.predict(textCount - 1);
    for (const { id, position } of plan.entries) builder.predict(builder.clean(id, position, cleanBlock));
    const masksFrom = next + plan.entries.length;
    const count = maskCount(run, plan, Math.min(reach, span.end - masksFrom));
    const draftRows = addMasks(run, builder, masksFrom, count);
    const request = builder.build(sampler.needs);
    const prediction = yield* forward(run, request);

    const committed: PlacedToken[] = [];
    let accepted = 0;
    const tested = plan.stop === null ? plan.entries : [...plan.entries, plan.stop];
    for (let row = 0; row <= plan.entries.length; row++) {
      const token = verifyToken(run, { prediction, row }, tested[row]);
      committed.push(commit(run, next + row, token));
      stopped = isStop(run, token.id);
      if (stopped || row === plan.entries.length || token.id !== tested[row]!.id) break;
      accepted++;
    }
    if (draft.length > 0) reach = nextReach(run, reach, accepted);
    past.keep(request.slice, prediction.keyValues, textCount + accepted);
    next += committed.length;
    // A draft was made behind the tested tokens: one of them being wrong, it continues a text that does not exist.
    const usable = accepted === plan.entries.length && !stopped;
    draft = usable
      ? draftRows.map(({ position, row }) => draftToken(run, position, { prediction, row }))
      : [];
    emitStep(run, {
      committed,
      drafted: draft.map(({ position, id, confidence }) => ({ position, id, confidence })),
    });
  }
  run.emit({ type: 'block-end', ...span });
  return stopped ? 'stop' : 'length';
}

const shortestDraft = 4;

/** Every mask costs: drafts that are not accepted get shorter, accepted ones make room for twice as much. */
function nextReach({ settings }: CanvasRun, reach: number, accepted: number): number {
  const wanted = Math.max(shortestDraft, Math.ceil(reach / 2), 2 * accepted + 4);
  return Math.min(settings.draftLength, wanted);
}

/** Masks to add behind the tested tokens; the first of them is decided by the twin, so a single one is useless. */
function maskCount({ settings }: CanvasRun, plan: VerificationPlan, room: number): number {
  const fused = plan.stop === null && plan.certainty >= settings.fuseAbove;
  const count = plan.entries.length === 0 || fused ? Math.min(settings.draftLength, room) : 0;
  return plan.stop === null && count > 1 ? count : 0;
}

/** Adds a block of masks; returns where its positions but the first are predicted. */
function addMasks(
  { canvas, config }: CanvasRun,
  builder: SliceBuilder,
  start: number,
  count: number,
): { position: number; row: number }[] {
  const masks = Array.from({ length: count }, (_, i) =>
    builder.noisy(canvas.maskTokenId, start + i, noisyBlock),
  );
  const shift = config.diffusion!.shift ? 1 : 0;
  return masks.slice(1).map((index, i) => ({ position: start + 1 + i, row: builder.predict(index - shift) }));
}
