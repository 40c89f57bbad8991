/** The least config.json of each family, for tests. */
import type { ConfigJson, FamilyContext } from '../model/families/family.js';

const texts = ['<|mask|>', '<|MASK|>', '|<MASK>|', '<|mdm_mask|>'];
export const context: FamilyContext = {
  specialTokens: new Map(texts.map((text, i) => [text, 10 + i])),
  generation: {},
};
export const bare: FamilyContext = { specialTokens: new Map(), generation: {} };

export const decoder: ConfigJson = {
  vocab_size: 100,
  hidden_size: 32,
  intermediate_size: 48,
  num_hidden_layers: 4,
  num_attention_heads: 4,
  num_key_value_heads: 2,
  max_position_embeddings: 128,
};

export const llada: ConfigJson = {
  model_type: 'llada',
  architectures: ['LLaDAModelLM'],
  block_type: 'llama',
  layer_norm_type: 'rms',
  d_model: 32,
  n_heads: 4,
  n_layers: 2,
  mlp_ratio: 4,
  vocab_size: 100,
  weight_tying: false,
  max_sequence_length: 64,
  rope_theta: 500_000,
};

export const lladaMoe: ConfigJson = {
  ...decoder,
  model_type: 'llada',
  architectures: ['LLaDAMoEModelLM'],
  intermediate_size: undefined,
  dense_intermediate_size: 80,
  expert_intermediate_size: 16,
  num_experts: 8,
  num_experts_per_tok: 2,
  moe_layer_freq: [0, 1, 1, 1],
  qk_layernorm: true,
  norm_topk_prob: null,
  router_num_group: null,
};

export const llada2: ConfigJson = {
  ...decoder,
  model_type: 'llada2_moe',
  head_dim: 16,
  partial_rotary_factor: 0.5,
  num_experts: 16,
  num_experts_per_tok: 4,
  num_shared_experts: 1,
  moe_intermediate_size: 12,
  n_group: 4,
  topk_group: 2,
  routed_scaling_factor: 2.5,
  first_k_dense_replace: 1,
  score_function: 'sigmoid',
};

export const qwen3Moe: ConfigJson = {
  ...decoder,
  model_type: 'qwen3_moe',
  num_experts: 8,
  num_experts_per_tok: 2,
  moe_intermediate_size: 16,
  norm_topk_prob: true,
};

/** The least config.json of each family, by name. */
export const examples: Readonly<Record<string, ConfigJson>> = {
  llama: { ...decoder, model_type: 'llama' },
  qwen2: { ...decoder, model_type: 'qwen2' },
  qwen3: { ...decoder, model_type: 'qwen3' },
  'qwen3-moe': qwen3Moe,
  'a2d-qwen3': { ...decoder, model_type: 'a2d-qwen3' },
  'a2d-qwen2': { ...decoder, model_type: 'a2d-qwen2' },
  'a2d-llama': { ...decoder, model_type: 'a2d-llama' },
  llada,
  'llada-moe': lladaMoe,
  'llada2-moe': llada2,
  dream: { ...decoder, model_type: 'Dream' },
  sdar: { ...decoder, model_type: 'sdar', block_size: 8 },
  'sdar-moe': { ...qwen3Moe, model_type: 'sdar_moe' },
  'fast-dllm-v2': { ...decoder, model_type: 'Fast_dLLM_Qwen', bd_size: 16 },
};
