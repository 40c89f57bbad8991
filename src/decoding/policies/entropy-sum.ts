import { rankDescending } from '../proposals.js';
import type { UnmaskPolicy } from '../unmask-policy.js';

/**
 * In order of rising entropy H, as many positions as there are prefix sums ΣH below the bound, at least one. Stricter
 * than `entropy-bound`, which leaves the greatest entropy out of the sum. Source: the evident intent of
 * `entropy_bounded` in JetAstra/SDAR:generate.py.
 *
 * @param bound nats, not reached.
 */
export function entropySumPolicy(bound: number): UnmaskPolicy {
  return {
    name: 'entropy-sum',
    select: ({ entropy }) => {
      const ranked = rankDescending(entropy.map((nats) => -nats));
      let sum = 0;
      const fits = ranked.findIndex((row) => {
        sum += entropy[row]!;
        return sum >= bound;
      });
      return ranked.slice(0, fits < 0 ? ranked.length : Math.max(fits, 1));
    },
  };
}
