/**
 * The one configuration of the one transformer graph. A model family is a set of values of this type,
 * never a branch on a model's name. Reading and writing `config.json` is `config-json.ts`.
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
  /** Qwen3: RMSNorm over head_dim on q and k before RoPE. */
  readonly qkNorm: boolean;
  /** Qwen2: biases on the q, k and v projections. */
  readonly qkvBias: boolean;
  readonly tieEmbeddings: boolean;
  /** Greatest number of positions (prompt + output). */
  readonly contextLength: number;
  readonly eosTokenIds: readonly number[];
  readonly padTokenId: number | null;
  readonly bosTokenId: number | null;
  /** Null: a plain causal model, which decodes autoregressively only. */
  readonly diffusion: DiffusionConfig | null;
}
