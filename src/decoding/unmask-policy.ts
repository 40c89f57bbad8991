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
  /**
   * A pure function of its arguments (`random` aside). Returns the rows of `proposals` to commit, at least one, in
   * any order; `proposals.count` is at least 1.
   */
  select(proposals: Proposals, step: PolicyStep): number[];
}
