import type { UnmaskPolicy } from '../unmask-policy.js';
import { stepCount } from './step-count.js';

/**
 * A fixed number of steps a block, positions at random (LLaDA's `random` remasking).
 *
 * @param steps steps of a block; without it one token a step.
 */
export function randomPolicy(steps?: number): UnmaskPolicy {
  return {
    name: 'random',
    select: ({ count }, step) => {
      const rows = step.random.shuffle(Array.from({ length: count }, (_, row) => row));
      return rows.slice(0, stepCount(step, count, steps));
    },
  };
}
