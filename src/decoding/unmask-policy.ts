/** Which of the proposed tokens are written in this step. Strategies: one file each in `policies/`. */
import type { Random } from '../support/random.js';
import type { Proposals } from './proposals.js';

export interface PolicyStep {
  /** Step inside the block, from 0. */
  readonly step: number;
  /** Masks of the block before its first step. */
  readonly masksAtStart: number;
  readonly random: Random;
}

export interface UnmaskPolicy {
  readonly name: string;
  /** True: `proposals.margin` is read, for which the model must name its best two tokens at each position. */
  readonly usesMargin?: boolean;
  /**
   * Steps of a block that begins with so many masks: exactly so many are taken, whether they commit anything or not.
   * Without this method a block ends as soon as it holds no mask.
   */
  readonly stepsOf?: (masksAtStart: number) => number;
  /**
   * A pure function of its arguments (`random` aside). Returns the rows of `proposals` to commit in any order: at
   * least one, unless there is a `stepsOf`. `proposals.count` is at least 1.
   */
  select(proposals: Proposals, step: PolicyStep): number[];
}
