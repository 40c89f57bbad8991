import { rankDescending } from '../proposals.js';
import type { UnmaskPolicy } from '../unmask-policy.js';
import { stepCount } from './step-count.js';

/**
 * A fixed number of steps a block, the most confident positions first: LLaDA's low-confidence remasking.
 *
 * @param steps steps of a block; without it one token a step.
 */
export function fixedPolicy(steps?: number): UnmaskPolicy {
  return {
    name: 'fixed',
    select: ({ confidence, count }, step) =>
      rankDescending(confidence).slice(0, stepCount(step, count, steps)),
  };
}
