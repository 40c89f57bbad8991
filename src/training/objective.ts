/**
 * What the joint objective draws: block lengths, mask ratios, replaced tokens, loss weights (training.md section 1).
 * Source of the joint loss: TiDAR (arXiv 2511.08923), Nemotron-Labs-Diffusion; of replacement noise: LLaDA2.1.
 */

export interface ObjectiveConfig {
  /** Block length → share of the noisy blocks; `whole` = the whole output with its padding. */
  readonly blockMix: readonly { readonly size: number | 'whole'; readonly share: number }[];
  /** Share of blocks that are masked wholly, as a draft is. */
  readonly fullMaskShare: number;
  /** A fixed mask ratio instead of a drawn one (held-out measurements). */
  readonly maskRatio?: number;
  /** Share of blocks that start exactly at the response, as the first draft does. */
  readonly alignedShare: number;
  /** Share of blocks in which some visible tokens are replaced by random ones, to be corrected. */
  readonly editShare: number;
  /** Greatest share of visible tokens replaced in such a block. */
  readonly editRatio: number;
  /** `elbo` weighs a masked token by 1/t (MDLM); `uniform` by 1. */
  readonly weighting: 'elbo' | 'uniform';
  /** Weight of end-of-text padding behind the response. */
  readonly paddingWeight: number;
  /** Greatest part of a row that clean text fills when packing. */
  readonly cleanShare: number;
  /** Longest padding of a whole-output block, in tokens; drawn uniformly. */
  readonly wholePadding: number;
}

export const defaultObjective: ObjectiveConfig = {
  blockMix: [
    { size: 8, share: 0.08 },
    { size: 16, share: 0.3 },
    { size: 32, share: 0.44 },
    { size: 'whole', share: 0.18 },
  ],
  fullMaskShare: 0.4,
  alignedShare: 0.2,
  editShare: 0.1,
  editRatio: 0.15,
  weighting: 'uniform',
  paddingWeight: 0.1,
  cleanShare: 0.5,
  wholePadding: 48,
};
