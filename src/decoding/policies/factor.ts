import { rankDescending } from '../proposals.js';
import type { UnmaskPolicy } from '../unmask-policy.js';

/**
 * The largest n such that every rank r = 2..n has confidence ≥ 1 − f/(r + 1); rank 1 always.
 * Source: NVlabs/Fast-dLLM, factor-based parallel decoding.
 *
 * @param lastRankFree also accept the last of all ranks when it is the only one that fails, as the source does.
 */
export function factorPolicy(factor = 1, lastRankFree = false): UnmaskPolicy {
  return {
    name: 'factor',
    select: ({ confidence }) => {
      const ranked = rankDescending(confidence);
      let taken = 1;
      while (taken < ranked.length && confidence[ranked[taken]!]! >= 1 - factor / (taken + 2)) taken++;
      if (lastRankFree && taken === ranked.length - 1) taken++;
      return ranked.slice(0, taken);
    },
  };
}
