/**
 * Causal models adapted to diffusion by the dllm library (ZHZisZZ/dllm, pipelines/a2d): the layout of the model they
 * come from. The config does not say whether the weights were trained as MDLM (one bidirectional block) or BD3-LM
 * (block-causal): without a `diffusion` section that says so, the checkpoint opens as bidirectional.
 */
import { diffusionFields } from './diffusion-fields.js';
import type { ModelFamily } from './family.js';
import { llama } from './llama.js';
import { qwen2 } from './qwen2.js';
import { qwen3 } from './qwen3.js';

function adapted(base: ModelFamily): ModelFamily {
  return {
    name: `a2d-${base.name}`,
    modelTypes: base.modelTypes.map((type) => `a2d-${type}`),
    configOf: (json, context) => {
      const fields = base.configOf(json, context);
      const known = { maskTokens: ['<|mask|>'], shift: false, bidirectional: true, blockSize: 32 };
      return { ...fields, diffusion: diffusionFields(json, context, fields.vocabSize, known) };
    },
  };
}

export const a2d: readonly ModelFamily[] = [qwen3, qwen2, llama].map(adapted);
