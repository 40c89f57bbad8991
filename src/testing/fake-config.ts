import type { ModelConfig } from '../model/model-config.js';

export interface FakeConfigOptions {
  /** Default 64. The last id is the mask token, the one before it ends the text. */
  readonly vocabSize?: number;
  /** Default `causal` (tri-mode). */
  readonly cleanAttention?: 'causal' | 'block';
  readonly shift?: boolean;
  readonly bidirectional?: boolean;
  /** Default 8. */
  readonly blockSize?: number;
  /** Default 512. */
  readonly contextLength?: number;
  /** False: a plain causal model without a diffusion section. */
  readonly diffusion?: boolean;
  readonly answers?: 'function';
}

/** A small configuration for tests; the sizes of the network in it are placeholders. */
export function fakeConfig(options: FakeConfigOptions = {}): ModelConfig {
  const { vocabSize = 64, blockSize = 8 } = options;
  return {
    vocabSize,
    hiddenSize: 8,
    intermediateSize: 16,
    layers: 1,
    heads: 1,
    kvHeads: 1,
    headDim: 8,
    rmsNormEps: 1e-6,
    ropeTheta: 10_000,
    qkNorm: true,
    qkvBias: false,
    tieEmbeddings: true,
    contextLength: options.contextLength ?? 512,
    eosTokenIds: [vocabSize - 2],
    padTokenId: null,
    bosTokenId: null,
    ...(options.answers ? { answers: options.answers } : {}),
    diffusion:
      options.diffusion === false
        ? null
        : {
            maskTokenId: vocabSize - 1,
            shift: options.shift ?? false,
            cleanAttention: options.cleanAttention ?? 'causal',
            bidirectional: options.bidirectional ?? false,
            blockSizes: [blockSize],
            defaultBlockSize: blockSize,
          },
  };
}
