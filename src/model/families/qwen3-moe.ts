/** Qwen3-MoE and SDAR-MoE: Qwen3 with softmax routing in the layers that `decoder_sparse_step` names. */
import type { ModelConfig } from '../model-config.js';
import { decoderFields, flag, size } from './decoder-fields.js';
import type { ConfigJson, ModelFamily } from './family.js';
import { checkedMixture, denseLayers } from './mixture-fields.js';
import { qwen3 } from './qwen3.js';
import { sdar } from './sdar.js';

function mixtureFields(json: ConfigJson): Required<Pick<ModelConfig, 'moe'>> {
  const { layers } = decoderFields(json);
  const step = size(json, 'decoder_sparse_step', 1);
  const named = (json.mlp_only_layers ?? []) as readonly unknown[];
  return {
    moe: checkedMixture({
      experts: size(json, 'num_experts'),
      active: size(json, 'num_experts_per_tok'),
      expertSize: size(json, 'moe_intermediate_size'),
      sharedSize: 0,
      score: 'softmax',
      selectionBias: false,
      groups: 1,
      activeGroups: 1,
      normalize: flag(json, 'norm_topk_prob', false),
      scale: 1,
      denseLayers: denseLayers(layers, (index) => named.includes(index) || (index + 1) % step !== 0),
    }),
  };
}

function withMixture(base: ModelFamily): ModelFamily {
  return {
    name: `${base.name}-moe`,
    modelTypes: base.modelTypes.map((type) => `${type}_moe`),
    configOf: (json, context) => ({ ...base.configOf(json, context), ...mixtureFields(json) }),
  };
}

export const qwen3Moe: ModelFamily = withMixture(qwen3);
export const sdarMoe: ModelFamily = withMixture(sdar);
