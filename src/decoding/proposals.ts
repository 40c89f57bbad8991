/** Proposed tokens of the masked positions of a block, as columns, positions ascending. */
export interface Proposals {
  readonly count: number;
  /** Positions in the canvas, ascending, [count]. */
  readonly positions: readonly number[];
  /** [count] */
  readonly ids: readonly number[];
  /** Probability of the proposed token, [count]. */
  readonly confidence: readonly number[];
  /** Nats, [count]. */
  readonly entropy: readonly number[];
  /** Probability of the best token less that of the second best, [count]; 0 unless the policy `usesMargin`. */
  readonly margin: readonly number[];
}

/** Row indices by the given key, greatest first, equals by lowest index. */
export function rankDescending(keys: readonly number[]): number[] {
  return keys.map((_, index) => index).sort((a, b) => keys[b]! - keys[a]! || a - b);
}
