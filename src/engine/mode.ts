/**
 * A decoding mode is a generator: it yields a request for one forward of its canvas, gets the prediction back, and
 * returns why it ended. It knows nothing of other canvases, timing or abortion; the driver (`denoise-many.ts`) does.
 */
import type { Canvas } from '../canvas/canvas.js';
import { commitToken } from '../canvas/write-token.js';
import type { Proposal, Sampler } from '../decoding/sampler.js';
import { type TokenHistory, tokenHistory } from '../decoding/token-history.js';
import type { SlicePrediction } from '../model/denoiser.js';
import type { ModelConfig } from '../model/model-config.js';
import type { Random } from '../support/random.js';
import type { CleanPast } from './clean-past.js';
import type { DenoiseSettings } from './denoise-options.js';
import type { DenoiseEvent, FinishReason, PlacedToken, StepEnd } from './events.js';
import type { ForwardRequest } from './forward-request.js';
import { type GuidedPast, guidedRequest } from './guidance.js';

export type ModeRoutine = Generator<ForwardRequest, FinishReason, SlicePrediction>;

export type DecodingMode = (run: CanvasRun) => ModeRoutine;

/** Everything that a mode works on. */
export interface CanvasRun {
  readonly canvas: Canvas;
  readonly config: ModelConfig;
  readonly settings: DenoiseSettings;
  readonly past: CleanPast;
  readonly sampler: Sampler;
  readonly random: Random;
  /** Forwards that are back. */
  readonly nfe: number;
  emit(event: DenoiseEvent): void;
}

/** One forward, repeated with more candidates in the rare case that one a position is not enough. */
export function* forward(
  run: CanvasRun,
  request: ForwardRequest,
): Generator<ForwardRequest, SlicePrediction, SlicePrediction> {
  const { guidance } = run.settings;
  const asked =
    guidance === null ? request : guidedRequest(request, run.canvas, run.past as GuidedPast, guidance);
  const prediction = yield asked;
  return run.sampler.suffices(prediction) ? prediction : yield { ...asked, topK: 2 };
}

/** The token counts that the penalties need, or null when no penalty is in use. */
export function historyOf(run: CanvasRun): TokenHistory | null {
  return run.sampler.usesHistory ? tokenHistory(run.canvas) : null;
}

/** Writes a proposal into the canvas. */
export function commit(run: CanvasRun, position: number, proposal: Proposal): PlacedToken {
  commitToken(run.canvas, position, proposal.id, run.nfe, proposal.confidence);
  return { position, id: proposal.id, confidence: proposal.confidence };
}

export function isStop(run: CanvasRun, id: number): boolean {
  return run.settings.stopTokenIds.has(id);
}

export function emitStep(run: CanvasRun, step: Partial<Omit<StepEnd, 'type' | 'nfe'>>): void {
  run.emit({ type: 'step-end', nfe: run.nfe, committed: [], edited: [], remasked: [], drafted: [], ...step });
}
