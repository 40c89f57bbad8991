/** `ModelConfig` → config.json of a checkpoint trained here: Qwen3's or Llama's fields and a `diffusion` section. */
import { CinnabarError } from '../errors.js';
import type { ModelConfig } from './model-config.js';

/** @throws CinnabarError `invalid_config` when the model is shaped neither like Qwen3 nor like Llama */
export function configToJson(config: ModelConfig): Record<string, unknown> {
  if (config.qkvBias || config.moe || config.ropeScaling || config.rotaryDim) {
    throw new CinnabarError(
      'invalid_config',
      'Only models shaped like Qwen3 or Llama can be written: no biases, no experts, plain rotation of whole heads',
    );
  }
  const { diffusion } = config;
  return {
    architectures: [config.qkNorm ? 'Qwen3ForCausalLM' : 'LlamaForCausalLM'],
    model_type: config.qkNorm ? 'qwen3' : 'llama',
    vocab_size: config.vocabSize,
    hidden_size: config.hiddenSize,
    intermediate_size: config.intermediateSize,
    num_hidden_layers: config.layers,
    num_attention_heads: config.heads,
    num_key_value_heads: config.kvHeads,
    head_dim: config.headDim,
    rms_norm_eps: config.rmsNormEps,
    rope_theta: config.ropeTheta,
    max_position_embeddings: config.contextLength,
    tie_word_embeddings: config.tieEmbeddings,
    attention_bias: false,
    hidden_act: 'silu',
    eos_token_id: [...config.eosTokenIds],
    pad_token_id: config.padTokenId,
    bos_token_id: config.bosTokenId,
    ...(config.answers ? { answers: config.answers } : {}),
    ...(config.infill ? { infill: config.infill } : {}),
    ...(diffusion
      ? {
          diffusion: {
            mask_token_id: diffusion.maskTokenId,
            shift: diffusion.shift,
            clean_attention: diffusion.cleanAttention,
            bidirectional: diffusion.bidirectional,
            block_sizes: [...diffusion.blockSizes],
            default_block_size: diffusion.defaultBlockSize,
          },
        }
      : {}),
  };
}
