/** The figures of an evaluation as pure functions: rates with intervals, bits per byte, AUP. */
import { CinnabarError } from '../errors.js';
import { Random } from '../support/random.js';

/** An estimate and the bounds of its 95 % confidence interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const z95 = 1.959963984540054;

/**
 * Share of tasks solved by their one answer, with the Wilson score interval (Wilson, 1927): unlike the normal
 * approximation it stays within [0, 1] and does not shrink to nothing at 0 % and 100 %.
 *
 * @throws CinnabarError `invalid_argument` without tasks
 */
export function passAt1(solved: readonly boolean[]): Estimate {
  const n = solved.length;
  if (n === 0) throw new CinnabarError('invalid_argument', 'pass@1 needs one task or more');
  const rate = solved.filter(Boolean).length / n;
  const denominator = 1 + z95 ** 2 / n;
  const center = (rate + z95 ** 2 / (2 * n)) / denominator;
  const half = (z95 * Math.sqrt((rate * (1 - rate)) / n + z95 ** 2 / (4 * n * n))) / denominator;
  return { value: rate, low: Math.max(0, center - half), high: Math.min(1, center + half) };
}

/**
 * Σ numerator / Σ denominator over tasks (tokens per forward, tokens per second), with a percentile bootstrap over
 * the tasks (Efron, 1979).
 *
 * @param pairs one [numerator, denominator] a task
 * @throws CinnabarError `invalid_argument` without tasks
 */
export function ratioOfSums(
  pairs: readonly (readonly [numerator: number, denominator: number])[],
  options: { seed?: number; resamples?: number } = {},
): Estimate {
  const { seed = 1, resamples = 1_000 } = options;
  if (pairs.length === 0) throw new CinnabarError('invalid_argument', 'a ratio needs one task or more');
  const random = new Random(seed);
  const ratio = (pick: (index: number) => number): number => {
    let numerator = 0;
    let denominator = 0;
    for (let index = 0; index < pairs.length; index++) {
      const pair = pairs[pick(index)]!;
      numerator += pair[0];
      denominator += pair[1];
    }
    return denominator === 0 ? 0 : numerator / denominator;
  };
  const value = ratio((index) => index);
  const samples = Array.from({ length: resamples }, () => ratio(() => random.int(pairs.length)));
  samples.sort((a, b) => a - b);
  const at = (share: number): number => samples[Math.round(share * (resamples - 1))] ?? value;
  return { value, low: at(0.025), high: at(0.975) };
}

/** `ratioOfSums` with every task counted once: the mean and its bootstrap interval. */
export function mean(
  values: readonly number[],
  options: { seed?: number; resamples?: number } = {},
): Estimate {
  return ratioOfSums(
    values.map((value) => [value, 1]),
    options,
  );
}

/**
 * Bits that the model needs per byte of UTF-8 text; comparable between tokenizers.
 *
 * @param nats summed negative log-likelihood (for diffusion its NELBO bound)
 * @throws CinnabarError `invalid_argument` when there are no bytes
 */
export function bitsPerByte(nats: number, bytes: number): number {
  if (!(bytes > 0)) throw new CinnabarError('invalid_argument', `bits per byte of ${bytes} bytes`);
  return nats / Math.LN2 / bytes;
}

/** Length of a text in UTF-8. */
export function utf8Bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** One setting of a decoder: how fast, how right. */
export interface SpeedPoint {
  /** Tokens per forward. */
  readonly tpf: number;
  /** In [0, 1]. */
  readonly accuracy: number;
}

/**
 * Accuracy Under Parallelism (d3LLM, arXiv 2601.07568): the area under accuracy (in percent) over TPF, where accuracy y
 * counts with weight min(exp(-alpha · (1 - y / best)), 1) and settings more than 5 points below the slowest are left out.
 * The first point adds the rectangle from TPF 0, so an autoregressive decoder scores its accuracy.
 *
 * @param options.best best accuracy of all compared methods, in [0, 1]; default: of these points
 * @throws CinnabarError `invalid_argument` without points
 */
export function accuracyUnderParallelism(
  points: readonly SpeedPoint[],
  options: { best?: number; alpha?: number } = {},
): number {
  const sorted = [...points].sort((a, b) => a.tpf - b.tpf);
  const slowest = sorted[0];
  if (slowest === undefined) throw new CinnabarError('invalid_argument', 'AUP needs one point or more');
  const { best = Math.max(...points.map((point) => point.accuracy)), alpha = 3 } = options;
  const weigh = (accuracy: number): number =>
    best === 0 ? 0 : 100 * accuracy * Math.min(Math.exp(-alpha * (1 - accuracy / best)), 1);
  let area = 100 * slowest.tpf * slowest.accuracy;
  let previous = slowest;
  for (const point of sorted.slice(1)) {
    // The tolerance keeps a point that is exactly 5 points lower in spite of binary fractions.
    if (point.accuracy < slowest.accuracy - 0.05 - 1e-12) continue;
    area += ((point.tpf - previous.tpf) * (weigh(point.accuracy) + weigh(previous.accuracy))) / 2;
    previous = point;
  }
  return area;
}
