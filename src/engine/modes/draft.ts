/** Tokens that the diffusion half proposes and the causal half has not yet confirmed. */
import type { Distribution } from '../../decoding/distribution.js';
import { probabilityOf, residual, sampleFrom } from '../../decoding/distribution.js';
import type { PredictionRow, Proposal } from '../../decoding/sampler.js';
import { type CanvasRun, historyOf, isStop } from '../mode.js';

export interface DraftToken {
  readonly position: number;
  readonly id: number;
  /** Probability that the draft gave this token. */
  readonly confidence: number;
  /** Greatest probability of the draft at this position: how sure it was before anything was drawn. */
  readonly certainty: number;
  /** What the token was drawn from; null at temperature 0. */
  readonly drawnFrom: Distribution | null;
}

export function draftToken(run: CanvasRun, position: number, at: PredictionRow): DraftToken {
  const history = historyOf(run);
  if (run.sampler.greedy) {
    const { id, confidence } = run.sampler.best(at, history);
    return { position, id, confidence, certainty: confidence, drawnFrom: null };
  }
  const drawnFrom = run.sampler.distribution(at, history);
  const id = sampleFrom(drawnFrom, run.random.next());
  const confidence = probabilityOf(drawnFrom, id);
  return { position, id, confidence, certainty: Math.max(...drawnFrom.probs), drawnFrom };
}

export interface VerificationPlan {
  /** Draft tokens that enter the verifying slice as clean entries. */
  readonly entries: readonly DraftToken[];
  /** A drafted stop token after them: it is tested too, but nothing would be read at an entry of its own. */
  readonly stop: DraftToken | null;
}

/** A place where the text may go on otherwise than drafted, or behind all of the draft. */
export interface Fork {
  /** Draft tokens before it. */
  readonly accepted: number;
  /** About how likely it is that just these are accepted. */
  readonly chance: number;
}

/**
 * How much of a draft is worth verifying. When sampling, the decision to test a token must not look at the token
 * itself, or the output would no longer be distributed as the twin's: so it looks at `certainty`, not `confidence`.
 *
 * @param room positions left on the canvas, 1 or more.
 */
export function planVerification(
  run: CanvasRun,
  draft: readonly DraftToken[],
  room: number,
): VerificationPlan {
  const entries: DraftToken[] = [];
  let certainty = 1;
  // The last position comes for free: the prediction at the entry before it decides it.
  for (const token of draft.slice(0, room - 1)) {
    const product = certainty * token.certainty;
    if (product < run.settings.verifyFloor) break;
    certainty = product;
    if (isStop(run, token.id)) return { entries, stop: token };
    entries.push(token);
  }
  return { entries, stop: null };
}

/** All forks of a plan: the twin leaves the draft at one of its tokens, or takes it whole. */
export function forksOf({ entries, stop }: VerificationPlan): Fork[] {
  const tested = stop === null ? entries : [...entries, stop];
  const forks: Fork[] = [];
  let along = 1;
  for (const [accepted, { certainty }] of tested.entries()) {
    forks.push({ accepted, chance: along * (1 - certainty) });
    along *= certainty;
  }
  // Behind a stop token there is nothing to draft.
  if (stop === null) forks.push({ accepted: entries.length, chance: along });
  return forks;
}

/**
 * The twin's token at a position, given the twin's prediction there and a drafted token (or none).
 * Greedy: the causal argmax. Sampling: speculative rejection, p/q, which leaves the twin's distribution unchanged.
 */
export function verifyToken(run: CanvasRun, at: PredictionRow, draft: DraftToken | undefined): Proposal {
  const { sampler, random } = run;
  const history = historyOf(run);
  if (draft === undefined || draft.drawnFrom === null) return sampler.propose(at, history, random);
  const twin = sampler.distribution(at, history);
  const p = probabilityOf(twin, draft.id);
  const accepted = random.next() * probabilityOf(draft.drawnFrom, draft.id) < p;
  const id = accepted ? draft.id : sampleFrom(residual(twin, draft.drawnFrom), random.next());
  return sampler.proposal(at, history, twin, id);
}
