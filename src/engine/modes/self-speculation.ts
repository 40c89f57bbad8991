/**
 * Self-speculation: the diffusion half of the checkpoint drafts, its causal half verifies (TiDAR, arXiv 2511.08923).
 * At temperature 0 the output is the twin's, token for token; when sampling it has the twin's distribution.
 *
 * Every forward has one shape: clean text that is not cached yet, draft tokens under test as clean entries, and runs
 * of masks. The last clean text entry gives the twin's next token; each tested entry gives the one after it. A run of
 * masks gives the next draft for one fork: it sees the tested tokens before the fork, no other run, and is valid when
 * just those are accepted. Forks that are likely enough get a run, so that the next draft mostly costs no forward of its
 * own; without tokens under test there is one fork, and the forward only drafts.
 */

import type { PlacedToken } from '../events.js';
import { SliceBuilder } from '../forward-request.js';
import { type CanvasRun, commit, emitStep, forward, isStop, type ModeRoutine } from '../mode.js';
import { assertNothingFrozen } from './autoregressive.js';
import {
  type DraftToken,
  draftToken,
  forksOf,
  planVerification,
  type VerificationPlan,
  verifyToken,
} from './draft.js';

/** Text has block 0, the tested tokens 1, 2, …, so that masks of block n + 1 see the text and n tested tokens. */
const textBlock = 0;

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
    for (let at = past.length; at < next; at++, textCount++) builder.clean(canvas.ids[at]!, at, textBlock);
    builder.predict(textCount - 1);
    for (const [i, { id, position }] of plan.entries.entries()) {
      builder.predict(builder.clean(id, position, textBlock + 1 + i));
    }
    const runs = draftRuns(run, plan, reach, span.end - next).map(
      ({ accepted, count }) =>
        [accepted, addMasks(run, builder, next + accepted, textBlock + 1 + accepted, count)] as const,
    );
    const draftRows = new Map(runs);
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
    const blocks = new Int32Array(request.slice.ids.length).fill(textBlock);
    past.keep({ ...request.slice, blocks }, prediction.keyValues, textCount + accepted);
    next += committed.length;
    const rows = stopped ? [] : (draftRows.get(accepted) ?? []);
    draft = rows.map(({ position, row }) => draftToken(run, position, { prediction, row }));
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

/**
 * Forks that get masks, and how many. The first position of a run is decided by the twin, so a single mask is useless.
 *
 * @param room positions left on the canvas.
 */
function draftRuns(
  { settings }: CanvasRun,
  plan: VerificationPlan,
  reach: number,
  room: number,
): { readonly accepted: number; readonly count: number }[] {
  // Without a draft the one fork is certain.
  const least = plan.entries.length === 0 && plan.stop === null ? 0 : settings.fuseAbove;
  return forksOf(plan)
    .filter(({ chance }) => chance >= least)
    .map(({ accepted }) => ({ accepted, count: Math.min(reach, room - accepted) }))
    .filter(({ count }) => count > 1);
}

/** Adds a run of masks; returns where its positions but the first are predicted. */
function addMasks(
  { canvas, config }: CanvasRun,
  builder: SliceBuilder,
  start: number,
  block: number,
  count: number,
): { position: number; row: number }[] {
  const masks = Array.from({ length: count }, (_, i) => builder.noisy(canvas.maskTokenId, start + i, block));
  const shift = config.diffusion!.shift ? 1 : 0;
  return masks.slice(1).map((index, i) => ({ position: start + 1 + i, row: builder.predict(index - shift) }));
}
