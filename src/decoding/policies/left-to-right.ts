import type { UnmaskPolicy } from '../unmask-policy.js';

/**
 * The leftmost mask, and after it as many as follow one another with confidence ≥ τ: the longest confident prefix.
 * With τ above 1 it is strictly sequential (SDAR `sequential`).
 */
export function leftToRightPolicy(threshold = 0.9): UnmaskPolicy {
  return {
    name: 'left-to-right',
    select: ({ confidence, count }) => {
      const rows = [0];
      while (rows.length < count && confidence[0]! >= threshold && confidence[rows.length]! >= threshold) {
        rows.push(rows.length);
      }
      return rows;
    },
  };
}
