import type { UnmaskPolicy } from '../unmask-policy.js';

/**
 * The leftmost mask, and after it as many as follow one another while the product of their confidences is ≥ τ: a prefix
 * that is right as a whole with about that probability. No token is committed before what stands to its left, so that
 * nothing settles at a place that depends on how long its left neighbours will be; and a run of sure tokens may be long,
 * one of doubtful tokens may not.
 */
export function jointPrefixPolicy(threshold = 0.8): UnmaskPolicy {
  return {
    name: 'joint-prefix',
    select: ({ confidence, count }) => {
      const rows = [0];
      let joint = confidence[0]!;
      while (rows.length < count) {
        joint *= confidence[rows.length]!;
        if (joint < threshold) break;
        rows.push(rows.length);
      }
      return rows;
    },
  };
}
