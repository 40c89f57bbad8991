/**
 * Sequences with drawn noise: which tokens are masked, and what each masked token's loss weighs. What the published
 * objectives (MDLM, BD3-LM) share; the draws are given, so that recorded batches can be repeated.
 */
import { CinnabarError } from '../errors.js';
import { type Batch, LossKind } from './batch.js';
import type { NoiseSchedule } from './noise-schedule.js';

/** Label of a token that is never masked and never counted. */
export const ignoredLabel = -100;

/** All arrays are [rows, length], row-major. */
export interface Sequences {
  readonly rows: number;
  readonly length: number;
  readonly ids: ArrayLike<number>;
  /** The token itself where it may be masked, `ignoredLabel` elsewhere. */
  readonly labels: ArrayLike<number>;
  /** 0 = padding that nothing attends to. */
  readonly attended: ArrayLike<number>;
}

export interface NoiseDraws {
  /** Time of each row, [rows], in (0, 1]. */
  readonly times: ArrayLike<number>;
  /** Uniform draws in [0, 1), [rows, length]: a token is masked where its draw is below the mask probability. */
  readonly uniform: ArrayLike<number>;
}

export interface DiffusionLossOptions {
  readonly maskTokenId: number;
  readonly schedule: NoiseSchedule;
  /** `scheduler`: the schedule's weight at the row's time; `uniform`: 1. */
  readonly weighting: 'scheduler' | 'uniform';
  /** Divisor: labels of the whole batch, labels of the row times rows, or rows. */
  readonly norm: 'token' | 'sequence' | 'batch';
  /** The logits of a position predict the next token; the first position reads its own. */
  readonly rightShift: boolean;
}

export interface MaskedSequences {
  /** Ids as the model sees them, [rows, length]. */
  readonly noisyIds: Int32Array;
  /** Loss weight of each token, normaliser included; 0 = not masked. [rows, length] */
  readonly weights: Float32Array;
}

/** @throws CinnabarError `invalid_argument` when an array has another size than [rows, length] or a time is outside (0, 1] */
export function maskSequences(
  sequences: Sequences,
  draws: NoiseDraws,
  options: DiffusionLossOptions,
): MaskedSequences {
  checkSizes(sequences, draws);
  const { rows, length, ids, labels } = sequences;
  const { schedule, weighting, maskTokenId } = options;
  const noisyIds = Int32Array.from(ids);
  const weights = new Float32Array(rows * length);
  const divisors = normalizers(sequences, options.norm);
  for (let row = 0; row < rows; row++) {
    const time = draws.times[row]!;
    // The references compare in float32.
    const probability = Math.fround(schedule.maskProbability(time));
    const weight = (weighting === 'scheduler' ? schedule.weight(time) : 1) / divisors[row]!;
    for (let at = row * length; at < (row + 1) * length; at++) {
      if (labels[at] === ignoredLabel || draws.uniform[at]! >= probability) continue;
      noisyIds[at] = maskTokenId;
      weights[at] = weight;
    }
  }
  return { noisyIds, weights };
}

/**
 * Adds one loss a masked token to a batch.
 * @param offsetOf entry of the batch at which row `row`'s noisy sequence begins
 */
export function addLosses(
  batch: Batch,
  sequences: Sequences,
  { weights }: MaskedSequences,
  rightShift: boolean,
  offsetOf: (row: number) => number,
): void {
  const { rows, length, labels } = sequences;
  for (let row = 0; row < rows; row++) {
    for (let i = 0; i < length; i++) {
      const at = row * length + i;
      if (weights[at] === 0) continue;
      const loss = batch.losses++;
      batch.lossAt[loss] = BigInt(offsetOf(row) + (rightShift ? Math.max(0, i - 1) : i));
      batch.labels[loss] = BigInt(labels[at]!);
      batch.weights[loss] = weights[at]!;
      batch.kinds[loss] = LossKind.diffusion;
    }
  }
}

/** Divisor of each row's losses. A row without labels has no loss: any divisor will do. */
function normalizers({ rows, length, labels }: Sequences, norm: DiffusionLossOptions['norm']): number[] {
  const counts = Array.from({ length: rows }, (_, row) => {
    let count = 0;
    for (let at = row * length; at < (row + 1) * length; at++) if (labels[at] !== ignoredLabel) count++;
    return count;
  });
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => (norm === 'token' ? total : norm === 'sequence' ? count * rows : rows) || 1);
}

function checkSizes(
  { rows, length, ids, labels, attended }: Sequences,
  { times, uniform }: NoiseDraws,
): void {
  for (const [name, list] of Object.entries({ ids, labels, attended, uniform })) {
    if (list.length === rows * length) continue;
    throw new CinnabarError(
      'invalid_argument',
      `${name} has ${list.length} values, not ${rows} times ${length}`,
    );
  }
  if (times.length !== rows)
    throw new CinnabarError('invalid_argument', `${times.length} times for ${rows} rows`);
  for (const time of Array.from(times)) {
    if (!(time > 0 && time <= 1))
      throw new CinnabarError('invalid_argument', `time ${time} is outside (0, 1]`);
  }
}
