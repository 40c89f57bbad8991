import { rankDescending } from '../proposals.js';
import type { UnmaskPolicy } from '../unmask-policy.js';

/**
 * Commits every position with confidence ≥ τ, and always the most confident one.
 * Source: NVlabs/Fast-dLLM, parallel decoding with a confidence threshold.
 */
export function thresholdPolicy(threshold = 0.9): UnmaskPolicy {
  return {
    name: 'threshold',
    select: ({ confidence }) =>
      rankDescending(confidence).filter((row, rank) => rank === 0 || confidence[row]! >= threshold),
  };
}
