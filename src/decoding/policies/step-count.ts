import type { PolicyStep } from '../unmask-policy.js';

/**
 * How many of the block's masks the step commits: an even split over the steps, the remainder on the first ones
 * (ML-GSAI/LLaDA). At least 1, at most the masks left, and all of them in the last step.
 *
 * @param steps steps of the block; without it one mask a step.
 */
export function stepCount(
  { step, masksAtStart }: PolicyStep,
  masksLeft: number,
  steps = masksAtStart,
): number {
  if (step >= steps - 1) return masksLeft;
  const planned = Math.floor(masksAtStart / steps) + (step < masksAtStart % steps ? 1 : 0);
  return Math.min(Math.max(planned, 1), masksLeft);
}
