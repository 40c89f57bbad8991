/**
 * LLaDA (ML-GSAI/LLaDA): Llama's mathematics without the causal mask, under OLMo's names for fields and tensors.
 * What the format could switch on and the published models do not use is refused.
 */
import {
  fail,
  flag,
  headFields,
  only,
  positive,
  ropeFields,
  size,
  tokenId,
  tokenIds,
} from './decoder-fields.js';
import { diffusionFields } from './diffusion-fields.js';
import type { ConfigJson, ModelFamily } from './family.js';

const layerNames: Readonly<Record<string, string>> = {
  input_layernorm: 'attn_norm',
  'self_attn.q_proj': 'q_proj',
  'self_attn.k_proj': 'k_proj',
  'self_attn.v_proj': 'v_proj',
  'self_attn.o_proj': 'attn_out',
  post_attention_layernorm: 'ff_norm',
  'mlp.gate_proj': 'ff_proj',
  'mlp.up_proj': 'up_proj',
  'mlp.down_proj': 'ff_out',
};

const otherNames: Readonly<Record<string, string>> = {
  'model.embed_tokens.weight': 'model.transformer.wte.weight',
  'model.norm.weight': 'model.transformer.ln_f.weight',
  'lm_head.weight': 'model.transformer.ff_out.weight',
};

/** `model.layers.3.mlp.up_proj.weight` → `model.transformer.blocks.3.up_proj.weight`. */
function tensorName(name: string): string {
  const layer = /^model\.layers\.(\d+)\.(.+)\.(weight|bias)$/.exec(name);
  if (!layer) return otherNames[name]!;
  return `model.transformer.blocks.${layer[1]}.${layerNames[layer[2]!]!}.${layer[3]}`;
}

function refuseOtherMathematics(json: ConfigJson): void {
  only(json, 'block_type', ['llama']);
  only(json, 'layer_norm_type', ['rms']);
  only(json, 'activation_type', ['silu']);
  only(json, 'rope', [true]);
  for (const key of [
    'alibi',
    'attention_layer_norm',
    'include_bias',
    'bias_for_layer_norm',
    'input_emb_norm',
    'scale_logits',
  ]) {
    only(json, key, [false]);
  }
}

/** `n_kv_heads`, or 1 with `multi_query_attention`. */
function kvHeadsOf(json: ConfigJson, heads: number): number {
  return size(json, 'n_kv_heads', json.multi_query_attention === true ? 1 : heads);
}

export const llada: ModelFamily = {
  name: 'llada',
  modelTypes: ['llada'],
  configOf: (json, context) => {
    refuseOtherMathematics(json);
    const hiddenSize = size(json, 'd_model');
    const heads = size(json, 'n_heads');
    if (hiddenSize % heads !== 0) fail(`d_model ${hiddenSize} is no multiple of n_heads ${heads}`);
    // The tables may have more rows than the tokenizer has ids.
    const vocabSize = size(json, 'embedding_size', size(json, 'vocab_size'));
    const known = { maskTokens: ['<|mdm_mask|>'], shift: false, bidirectional: true, blockSize: 32 };
    return {
      vocabSize,
      hiddenSize,
      intermediateSize: size(json, 'mlp_hidden_size', hiddenSize * positive(json, 'mlp_ratio', 4)),
      layers: size(json, 'n_layers'),
      ...headFields(heads, kvHeadsOf(json, heads), hiddenSize / heads),
      rmsNormEps: positive(json, 'rms_norm_eps', 1e-5),
      ...ropeFields(json),
      qkNorm: false,
      qkvBias: flag(json, 'include_qkv_bias', false),
      tieEmbeddings: flag(json, 'weight_tying', true),
      contextLength: size(json, 'max_sequence_length', 1024),
      eosTokenIds: tokenIds(json, 'eos_token_id', vocabSize),
      padTokenId: tokenId(json, 'pad_token_id', vocabSize),
      bosTokenId: tokenId(json, 'bos_token_id', vocabSize),
      diffusion: diffusionFields(json, context, vocabSize, known),
    };
  },
  sourceOf: (name) => ({ tensor: tensorName(name) }),
};
