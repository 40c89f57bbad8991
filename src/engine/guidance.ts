/**
 * Classifier-free guidance: every forward holds the canvas twice, the second time with what the user gave masked, and
 * the prediction is moved away from that one: unconditional + (scale + 1) · (conditional − unconditional). Source:
 * ML-GSAI/LLaDA:generate.py. A scale of 0 is no guidance.
 */
import { type Canvas, PositionState } from '../canvas/canvas.js';
import { CinnabarError } from '../errors.js';
import type { ForwardSlice, KvCache, SliceKeyValues, SlicePrediction } from '../model/denoiser.js';
import { checkKnownOptions, checkNumber } from '../support/check-options.js';
import type { CleanPast } from './clean-past.js';
import type { ForwardRequest } from './forward-request.js';

export interface GuidanceOptions {
  /** Strength, 0 or more. */
  readonly scale: number;
  /** Given tokens that the unconditional half keeps. Default none. */
  readonly keepTokenIds?: readonly number[] | undefined;
}

export interface GuidanceSettings {
  readonly scale: number;
  readonly keepTokenIds: ReadonlySet<number>;
}

/** @throws CinnabarError `invalid_argument` */
export function resolveGuidance(guidance: number | GuidanceOptions | undefined): GuidanceSettings | null {
  const options = typeof guidance === 'object' ? guidance : { scale: guidance ?? 0 };
  checkKnownOptions('guidance', options, ['scale', 'keepTokenIds']);
  checkNumber('guidance.scale', options.scale, 0, 100);
  if (options.scale === 0) return null;
  return { scale: options.scale, keepTokenIds: new Set(options.keepTokenIds) };
}

/** Two pasts beside each other: entries are kept in both. */
export interface GuidedPast extends CleanPast {
  readonly unconditionalCache: KvCache | null;
}

interface PairedKeyValues extends SliceKeyValues {
  readonly conditional: SliceKeyValues;
  readonly unconditional: SliceKeyValues;
}

export function guidedPast(conditional: CleanPast, unconditional: CleanPast): GuidedPast {
  const each = (pair: SliceKeyValues, visit: (past: CleanPast, own: SliceKeyValues) => void): void => {
    visit(conditional, (pair as PairedKeyValues).conditional);
    visit(unconditional, (pair as PairedKeyValues).unconditional);
  };
  return {
    cache: conditional.cache,
    unconditionalCache: unconditional.cache,
    get length() {
      return conditional.length;
    },
    keep: (slice, pair, count, positions) =>
      each(pair, (past, own) => past.keep(slice, own, count, positions)),
    reset: () => {
      conditional.reset();
      unconditional.reset();
    },
    rows: conditional.rows && {
      keep: (start, slice, pair, from, count) =>
        each(pair, (past, own) => past.rows!.keep(start, slice, own, from, count)),
      lend: (block, part) => {
        unconditional.rows!.lend(block, part);
        return conditional.rows!.lend(block, part);
      },
      takeBack: () => {
        unconditional.rows!.takeBack();
        conditional.rows!.takeBack();
      },
    },
    window: (block, canvasLength) => {
      unconditional.window(block, canvasLength);
      return conditional.window(block, canvasLength);
    },
    freeze: (block, slice, pair) => each(pair, (past, own) => past.freeze(block, slice, own)),
  };
}

/** Adds the unconditional half to a request. */
export function guidedRequest(
  request: ForwardRequest,
  canvas: Canvas,
  past: GuidedPast,
  { scale, keepTokenIds }: GuidanceSettings,
): ForwardRequest {
  const { slice, places } = request;
  const given = (i: number): boolean => {
    const state = canvas.states[places[i]!];
    return state === PositionState.prompt || state === PositionState.frozen;
  };
  const ids = slice.ids.map((id, i) => (given(i) && !keepTokenIds.has(id) ? canvas.maskTokenId : id));
  return { ...request, guide: { slice: { ...slice, ids, cache: past.unconditionalCache }, scale } };
}

/** Slices of a forward for all requests, and the predictions that each request gets of it. */
export function slicesOf(requests: readonly ForwardRequest[]): ForwardSlice[] {
  return requests.flatMap(({ slice, guide }) => (guide === undefined ? [slice] : [slice, guide.slice]));
}

/** One prediction a request, from the predictions for `slicesOf`. */
export function predictionsOf(
  requests: readonly ForwardRequest[],
  predictions: readonly SlicePrediction[],
): SlicePrediction[] {
  let next = 0;
  return requests.map(({ guide, topK }) => {
    const conditional = predictions[next++]!;
    return guide === undefined
      ? conditional
      : guidedPrediction(conditional, predictions[next++]!, guide.scale, topK);
  });
}

/** The guided prediction; both halves must have whole logits. */
export function guidedPrediction(
  conditional: SlicePrediction,
  unconditional: SlicePrediction,
  scale: number,
  topK: number,
): SlicePrediction {
  const { count } = conditional;
  const [with_, without] = [conditional.logits, unconditional.logits];
  if (with_ === null || without === null)
    throw new CinnabarError('session_failed', 'guidance needs whole logits, and the model gave none');
  const logits = with_.map((logit, i) => without[i]! + (scale + 1) * (logit - without[i]!));
  const keyValues: PairedKeyValues = {
    length: conditional.keyValues.length,
    conditional: conditional.keyValues,
    unconditional: unconditional.keyValues,
  };
  return { ...rankedPrediction(logits, count, topK), keyValues };
}

/** Best tokens, probabilities and entropy of logits [count, vocab]. */
function rankedPrediction(
  logits: Float32Array,
  count: number,
  topK: number,
): Omit<SlicePrediction, 'keyValues'> {
  const vocab = count === 0 ? 0 : logits.length / count;
  const k = Math.min(topK, Math.max(vocab, 1));
  const topIds = new Int32Array(count * k);
  const topProbs = new Float32Array(count * k);
  const entropy = new Float32Array(count);
  for (let row = 0; row < count; row++) {
    const own = logits.subarray(row * vocab, (row + 1) * vocab);
    const ids = bestIds(own, k);
    const top = own[ids[0]!]!;
    let [sum, weighted] = [0, 0];
    for (const logit of own) {
      const weight = Math.exp(logit - top);
      sum += weight;
      weighted += weight * (logit - top);
    }
    entropy[row] = Math.log(sum) - weighted / sum;
    for (const [rank, id] of ids.entries()) {
      topIds[row * k + rank] = id;
      topProbs[row * k + rank] = Math.exp(own[id]! - top) / sum;
    }
  }
  return { count, topK: k, topIds, topProbs, entropy, logits };
}

/** Ids of the `k` greatest logits, greatest first, equals by lowest id. */
function bestIds(logits: Float32Array, k: number): number[] {
  const best: number[] = [];
  for (let id = 0; id < logits.length; id++) {
    if (best.length === k && logits[id]! <= logits[best[k - 1]!]!) continue;
    let at = best.length;
    while (at > 0 && logits[best[at - 1]!]! < logits[id]!) at--;
    best.splice(at, 0, id);
    if (best.length > k) best.pop();
  }
  return best;
}
