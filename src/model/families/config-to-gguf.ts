/** `ModelConfig` → GGUF metadata that llama.cpp opens: the counterpart of `configJsonFromGguf`. */
import { CinnabarError } from '../../errors.js';
import type { ModelConfig } from '../model-config.js';
import type { GgufEntry } from '../weights/gguf/encode-gguf.js';

export interface GgufLayout {
  /** `general.architecture`. */
  readonly architecture: 'llama' | 'qwen2' | 'qwen3' | 'dream';
  /** Rows of q and k are written in the order of llama.cpp's rotation. */
  readonly rotaryPairs: boolean;
}

/** Key of Cinnabar's own settings, JSON: how a model is decoded by diffusion. llama.cpp does not read it. */
export const diffusionKey = 'cinnabar.diffusion';

/** @throws CinnabarError `unsupported_model` when llama.cpp has no architecture that computes the same */
export function ggufLayout(config: ModelConfig): GgufLayout {
  const fail = (what: string): never => {
    throw new CinnabarError('unsupported_model', `${what} cannot be written as GGUF`);
  };
  if (config.moe) fail('a mixture of experts');
  if (config.rotaryDim !== undefined && config.rotaryDim !== config.headDim) fail('partly rotated heads');
  if (config.ropeScaling && config.ropeScaling.kind !== 'linear')
    fail(`RoPE scaling ${config.ropeScaling.kind}`);
  if (config.qkNorm && config.qkvBias) fail('a model with norms and biases on q and k');
  const causal = config.diffusion === null || config.diffusion.cleanAttention === 'causal';
  if (!causal) {
    if (config.qkvBias && config.diffusion!.bidirectional)
      return { architecture: 'dream', rotaryPairs: false };
    fail('attention that is not causal (but for Dream)');
  }
  if (config.qkNorm) return { architecture: 'qwen3', rotaryPairs: false };
  if (config.qkvBias) return { architecture: 'qwen2', rotaryPairs: false };
  return { architecture: 'llama', rotaryPairs: true };
}

/** @throws as `ggufLayout` */
export function configToGguf(config: ModelConfig, name: string): Map<string, GgufEntry> {
  const { architecture } = ggufLayout(config);
  const key = (suffix: string): string => `${architecture}.${suffix}`;
  const u32 = (value: number): GgufEntry => ({ type: 'u32', value });
  const f32 = (value: number): GgufEntry => ({ type: 'f32', value });
  const { ropeScaling: scaling, diffusion } = config;
  return new Map<string, GgufEntry>([
    ['general.architecture', { type: 'string', value: architecture }],
    ['general.name', { type: 'string', value: name }],
    [key('vocab_size'), u32(config.vocabSize)],
    [key('context_length'), u32(config.contextLength)],
    [key('embedding_length'), u32(config.hiddenSize)],
    [key('block_count'), u32(config.layers)],
    [key('feed_forward_length'), u32(config.intermediateSize)],
    [key('attention.head_count'), u32(config.heads)],
    [key('attention.head_count_kv'), u32(config.kvHeads)],
    [key('attention.key_length'), u32(config.headDim)],
    [key('attention.value_length'), u32(config.headDim)],
    [key('attention.layer_norm_rms_epsilon'), f32(config.rmsNormEps)],
    [key('rope.dimension_count'), u32(config.headDim)],
    [key('rope.freq_base'), f32(config.ropeTheta)],
    ...(architecture === 'dream'
      ? ([[key('attention.causal'), { type: 'bool', value: false }]] as [string, GgufEntry][])
      : []),
    ...(scaling?.kind === 'linear'
      ? ([
          [key('rope.scaling.type'), { type: 'string', value: 'linear' }],
          [key('rope.scaling.factor'), f32(scaling.factor)],
        ] as [string, GgufEntry][])
      : []),
    ...(diffusion
      ? ([[diffusionKey, { type: 'string', value: JSON.stringify(diffusionJson(diffusion)) }]] as [
          string,
          GgufEntry,
        ][])
      : []),
  ]);
}

function diffusionJson(diffusion: NonNullable<ModelConfig['diffusion']>): Record<string, unknown> {
  return {
    mask_token_id: diffusion.maskTokenId,
    shift: diffusion.shift,
    clean_attention: diffusion.cleanAttention,
    bidirectional: diffusion.bidirectional,
    block_sizes: [...diffusion.blockSizes],
    default_block_size: diffusion.defaultBlockSize,
  };
}
