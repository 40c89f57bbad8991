/**
 * LLaDA-MoE-7B-A1B: a bidirectional decoder with q/k norms and softmax routing without normalisation. The published
 * config.json says `model_type: llada`; the architecture tells it from LLaDA.
 */
import { decoderFields, flag, only, size } from './decoder-fields.js';
import { diffusionFields } from './diffusion-fields.js';
import type { ModelFamily } from './family.js';
import { checkedMixture, denseLayers } from './mixture-fields.js';

export const lladaMoe: ModelFamily = {
  name: 'llada-moe',
  modelTypes: ['lladamoe'],
  architectures: ['LLaDAMoEModel', 'LLaDAMoEModelLM'],
  configOf: (json, context) => {
    only(json, 'moe_router_score_function', ['softmax']);
    only(json, 'moe_router_enable_expert_bias', [false]);
    only(json, 'partial_rotary_factor', [1]);
    only(json, 'routed_scaling_factor', [1]);
    only(json, 'router_num_group', [null]);
    const expertSize = size(json, 'expert_intermediate_size');
    const fields = decoderFields({
      ...json,
      intermediate_size: size(json, 'dense_intermediate_size', expertSize),
    });
    const frequency = (json.moe_layer_freq ?? []) as readonly unknown[];
    const known = { maskTokens: ['<|mask|>'], shift: false, bidirectional: true, blockSize: 32 };
    return {
      ...fields,
      qkNorm: flag(json, 'qk_layernorm', false),
      qkvBias: false,
      moe: checkedMixture({
        experts: size(json, 'num_experts'),
        active: size(json, 'num_experts_per_tok'),
        expertSize,
        sharedSize: json.shared_expert_intermediate_size ? size(json, 'shared_expert_intermediate_size') : 0,
        score: 'softmax',
        selectionBias: false,
        groups: 1,
        activeGroups: 1,
        normalize: flag(json, 'norm_topk_prob', false),
        scale: 1,
        denseLayers: denseLayers(fields.layers, (index) => frequency[index] === 0),
      }),
      diffusion: diffusionFields(json, context, fields.vocabSize, known),
    };
  },
};
