/**
 * LLaDA2.0 and 2.1 (inclusionAI): block-causal, q/k norms, rotation of a part of each head, and a mixture with a
 * sigmoid router whose bias counts for the choice only, groups of experts, and a shared expert.
 */
import type { ModelConfig } from '../model-config.js';
import { decoderFields, fail, flag, only, positive, size } from './decoder-fields.js';
import { diffusionFields } from './diffusion-fields.js';
import type { ConfigJson, ModelFamily, ParameterSource } from './family.js';
import { checkedMixture, denseLayers } from './mixture-fields.js';

const otherNames: readonly (readonly [string, string])[] = [
  ['model.embed_tokens', 'model.word_embeddings'],
  ['self_attn.o_proj', 'attention.dense'],
  ['self_attn.q_norm', 'attention.query_layernorm'],
  ['self_attn.k_norm', 'attention.key_layernorm'],
];

/** q, k and v are rows of one matrix. */
function sourceOf(name: string, { heads, kvHeads, headDim }: ModelConfig): ParameterSource {
  const fused = /^(.*)\.self_attn\.([qkv])_proj\.(weight|bias)$/.exec(name);
  if (fused) {
    const starts: Readonly<Record<string, number>> = { q: 0, k: heads, v: heads + kvHeads };
    return {
      tensor: `${fused[1]}.attention.query_key_value.${fused[3]}`,
      rows: { from: starts[fused[2]!]! * headDim, of: (heads + 2 * kvHeads) * headDim },
    };
  }
  const other = otherNames.find(([own]) => name.includes(own));
  return { tensor: other ? name.replace(other[0], other[1]) : name };
}

/** Rotated elements of a head of `headDim`; null = all. */
function rotaryDim(json: ConfigJson, headDim: number): number | null {
  const share = positive(json, 'partial_rotary_factor', 1);
  const rotated = size(json, 'rotary_dim', Math.floor(headDim * share));
  if (rotated % 2 !== 0 || rotated > headDim)
    fail(`${rotated} elements of a head of ${headDim} cannot be rotated`);
  return rotated === headDim ? null : rotated;
}

function mixtureFields(json: ConfigJson, layers: number): Required<Pick<ModelConfig, 'moe'>> {
  const expertSize = size(json, 'moe_intermediate_size');
  const shared = json.num_shared_experts ? size(json, 'num_shared_experts') : 0;
  const firstDense = json.first_k_dense_replace ? size(json, 'first_k_dense_replace') : 0;
  const score = json.score_function ?? 'sigmoid';
  if (score !== 'sigmoid' && score !== 'softmax')
    fail(`score_function ${JSON.stringify(score)} is not supported`);
  return {
    moe: checkedMixture({
      experts: size(json, 'num_experts'),
      active: size(json, 'num_experts_per_tok'),
      expertSize,
      sharedSize: shared * expertSize,
      score: score as 'sigmoid' | 'softmax',
      selectionBias: flag(json, 'moe_router_enable_expert_bias', true),
      groups: size(json, 'n_group', 1),
      activeGroups: size(json, 'topk_group', 1),
      normalize: flag(json, 'norm_topk_prob', true) && json.num_experts_per_tok !== 1,
      scale: positive(json, 'routed_scaling_factor', 1),
      denseLayers: denseLayers(layers, (index) => index < firstDense),
    }),
  };
}

export const llada2Moe: ModelFamily = {
  name: 'llada2-moe',
  modelTypes: ['llada2_moe'],
  configOf: (json, context) => {
    only(json, 'use_bias', [false]);
    only(json, 'norm_head', [false]);
    only(json, 'use_rmsnorm', [true]);
    const fields = decoderFields(json);
    const rotated = rotaryDim(json, fields.headDim);
    const known = { maskTokens: ['<|mask|>'], shift: false, bidirectional: false, blockSize: 32 };
    return {
      ...fields,
      ...(rotated === null ? {} : { rotaryDim: rotated }),
      ...mixtureFields(json, fields.layers),
      qkNorm: flag(json, 'use_qk_norm', true),
      qkvBias: flag(json, 'use_qkv_bias', false),
      diffusion: diffusionFields(json, context, fields.vocabSize, known),
    };
  },
  sourceOf,
};
