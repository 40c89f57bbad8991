import type { PolicyStep } from '../unmask-policy.js';

/**
 * How many of the block's masks the step commits: an even split over the steps, the remainder on the first ones
 * (ML-GSAI/LLaDA). At least 1, at most the masks left, and all of them in the last step.
 *
 * @param steps steps of the block; without it one mask a step.
 */
export function stepCount(at: PolicyStep, masksLeft: number, steps?: number): number {
  const { step, masksAtStart } = at;
  const total = steps ?? masksAtStart;
  if (step >= total - 1) return masksLeft;
  const planned = Math.floor(masksAtStart / total) + (step < masksAtStart % total ? 1 : 0);
  return Math.min(Math.max(planned, 1), masksLeft);
}
