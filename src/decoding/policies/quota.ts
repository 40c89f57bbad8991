import { rankDescending } from '../proposals.js';
import type { PolicyStep, UnmaskPolicy } from '../unmask-policy.js';

export interface QuotaPolicyOptions {
  /** Tokens to commit in a step; fewer when fewer masks are left. */
  readonly quota: (step: PolicyStep) => number;
  /** When at least `quota` positions are more confident than this, all of those are committed instead. Default: never. */
  readonly threshold?: number | undefined;
  /** Which positions come first: the most confident (default), or from left to right. */
  readonly order?: 'confidence' | 'position' | undefined;
}

/**
 * A number of tokens a step, or more when the model is sure of more. Unlike `fixed`, the number need not come from the
 * masks that the block began with: SDAR and LLaDA2 split the block's length over the steps.
 * Sources: JetAstra/SDAR:generate.py (`low_confidence_static`, `low_confidence_dynamic`, `sequential`),
 * ZHZisZZ/dllm:dllm/pipelines/llada2/sampler.py.
 *
 * @example
 * quotaPolicy({ quota: () => 1, threshold: 0.9 }); // all above 0.9, and always the best one
 */
export function quotaPolicy(options: QuotaPolicyOptions): UnmaskPolicy {
  const { quota, threshold = Number.POSITIVE_INFINITY, order = 'confidence' } = options;
  return {
    name: 'quota',
    select: ({ confidence, count }, step) => {
      const wanted = quota(step);
      const rows = Array.from({ length: count }, (_, row) => row);
      const sure = rows.filter((row) => confidence[row]! > threshold);
      if (sure.length > 0 && sure.length >= wanted) return sure;
      return (order === 'position' ? rows : rankDescending(confidence)).slice(0, Math.max(wanted, 1));
    },
  };
}
