import { rankDescending } from '../proposals.js';
import type { UnmaskPolicy } from '../unmask-policy.js';

/**
 * Entropy-bounded unmasking (arXiv 2505.24857): in order of rising entropy H, the most positions with
 * ΣH − max H ≤ γ, which bounds what their joint distribution can differ from the product of the marginals.
 *
 * @param bound γ in nats.
 */
export function entropyBoundPolicy(bound = 0.1): UnmaskPolicy {
  return {
    name: 'entropy-bound',
    select: ({ entropy }) => {
      const ranked = rankDescending(entropy.map((nats) => -nats));
      // In rising order the greatest entropy is the last one, so the bound is on the sum of those before it.
      let before = 0;
      let taken = 0;
      while (taken < ranked.length && (taken === 0 || before <= bound)) before += entropy[ranked[taken++]!]!;
      return ranked.slice(0, taken);
    },
  };
}
