/**
 * The one configuration of the one transformer graph. A model family is a set of values of this type,
 * never a branch on a model's name. Reading `config.json` is `families/`, writing it `config-to-json.ts`.
 */

export interface DiffusionConfig {
  /** Id of the mask token. */
  readonly maskTokenId: number;
  /** True: the logits at i predict token i+1 also on the noisy half (predictions for i are read at i-1). */
  readonly shift: boolean;
  /** Attention of the clean half inside its own block: `causal` = tri-mode, `block` = SDAR / BD3-LM. */
  readonly cleanAttention: 'causal' | 'block';
  /** Bidirectional model (LLaDA, Dream): prompt and canvas are one noisy block, there is no clean past. */
  readonly bidirectional: boolean;
  /** Block lengths that the checkpoint was trained for, ascending; the last may be the whole output. */
  readonly blockSizes: readonly number[];
  /** Block length used when the caller does not say. */
  readonly defaultBlockSize: number;
}

/** How rotary frequencies of positions beyond the original context are changed. */
export type RopeScaling =
  | { readonly kind: 'linear'; readonly factor: number }
  | {
      /** Llama 3: long wavelengths are divided by `factor`, short ones kept, those between blended. */
      readonly kind: 'llama3';
      readonly factor: number;
      readonly lowFrequencyFactor: number;
      readonly highFrequencyFactor: number;
      readonly originalContextLength: number;
    };

/** A mixture of experts in place of the feed-forward of some layers. */
export interface MixtureConfig {
  readonly experts: number;
  /** Experts that a token uses. */
  readonly active: number;
  /** Width of one expert. */
  readonly expertSize: number;
  /** Width of the expert that every token uses; 0 = none. */
  readonly sharedSize: number;
  /** How the router's logits become scores. */
  readonly score: 'softmax' | 'sigmoid';
  /** A bias that is added to the scores for the choice of experts only, not for their weights. */
  readonly selectionBias: boolean;
  /** Experts stand in this many groups, of which only the `activeGroups` with the best pairs are eligible. */
  readonly groups: number;
  readonly activeGroups: number;
  /** The weights of the chosen experts are divided by their sum. */
  readonly normalize: boolean;
  /** Factor on the weights. */
  readonly scale: number;
  /** Layers with an ordinary feed-forward of `intermediateSize` instead. */
  readonly denseLayers: readonly number[];
}

export interface ModelConfig {
  readonly vocabSize: number;
  readonly hiddenSize: number;
  readonly intermediateSize: number;
  readonly layers: number;
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
  readonly rmsNormEps: number;
  readonly ropeTheta: number;
  /** Absent: plain frequencies. */
  readonly ropeScaling?: RopeScaling;
  /** Leading elements of each head that are rotated. Absent: all. */
  readonly rotaryDim?: number;
  /** Qwen3: RMSNorm over head_dim on q and k before RoPE. */
  readonly qkNorm: boolean;
  /** Qwen2: biases on the q, k and v projections. */
  readonly qkvBias: boolean;
  /** Absent: every layer has an ordinary feed-forward. */
  readonly moe?: MixtureConfig;
  readonly tieEmbeddings: boolean;
  /** Greatest number of positions (prompt + output). */
  readonly contextLength: number;
  readonly eosTokenIds: readonly number[];
  readonly padTokenId: number | null;
  readonly bosTokenId: number | null;
  /** What its answers to requests are: `function` = one TypeScript function. Absent: anything. */
  readonly answers?: 'function';
  /**
   * How it fills holes: `continuation` = each by going on behind the text before it, which its answer repeats. Absent: all
   * of them one after another, behind the text with its holes.
   */
  readonly infill?: 'continuation';
  /** Null: a plain causal model, which decodes autoregressively only. */
  readonly diffusion: DiffusionConfig | null;
}

/** The mixture of experts of layer `index`; null when it has an ordinary feed-forward. */
export function mixtureOf({ moe }: ModelConfig, index: number): MixtureConfig | null {
  return moe && !moe.denseLayers.includes(index) ? moe : null;
}
