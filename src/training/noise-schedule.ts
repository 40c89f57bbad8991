/**
 * Noise schedules of masked diffusion: at time t in (0, 1] a token is still clean with probability alpha(t).
 * The loss of a masked token weighs -alpha'(t) / (1 - alpha(t)) (Sahoo et al. 2024, MDLM, equation 10).
 */

export interface NoiseSchedule {
  readonly name: 'linear' | 'cosine';
  /** Share of tokens that are clean at time t: 1 at t = 0, 0 at t = 1. */
  readonly alpha: (t: number) => number;
  /** Probability that a token is masked at time t: 1 - alpha(t). */
  readonly maskProbability: (t: number) => number;
  /** Loss weight of a masked token at time t. */
  readonly weight: (t: number) => number;
}

/** Added to the mask probability in the weight, as in ZHZisZZ/dllm (core/schedulers), so that t = 0 stays finite. */
const guard = 1e-6;

function schedule(
  name: NoiseSchedule['name'],
  maskProbability: (t: number) => number,
  slope: (t: number) => number,
): NoiseSchedule {
  return {
    name,
    alpha: (t) => 1 - maskProbability(t),
    maskProbability,
    weight: (t) => slope(t) / (maskProbability(t) + guard),
  };
}

export const linearSchedule: NoiseSchedule = schedule(
  'linear',
  (t) => t,
  () => 1,
);

export const cosineSchedule: NoiseSchedule = schedule(
  'cosine',
  (t) => Math.cos((Math.PI / 2) * (1 - t)),
  (t) => (Math.PI / 2) * Math.sin((Math.PI / 2) * (1 - t)),
);

export const noiseSchedules: Readonly<Record<NoiseSchedule['name'], NoiseSchedule>> = {
  linear: linearSchedule,
  cosine: cosineSchedule,
};
