/**
 * Fast-dLLM v2: Qwen2 denoising in blocks of `bd_size`, causal between them. The logits at i predict token i+1; the
 * first token of a block comes from the last logit of the block before it.
 */
import { decoderFields, size } from './decoder-fields.js';
import { diffusionFields } from './diffusion-fields.js';
import type { ModelFamily } from './family.js';

export const fastDllmV2: ModelFamily = {
  name: 'fast-dllm-v2',
  modelTypes: ['Fast_dLLM_Qwen'],
  configOf: (json, context) => {
    const fields = decoderFields(json);
    const known = {
      maskTokens: ['|<MASK>|'],
      shift: true,
      bidirectional: false,
      blockSize: size(json, 'bd_size', 32),
    };
    return {
      ...fields,
      qkNorm: false,
      qkvBias: true,
      diffusion: diffusionFields(json, context, fields.vocabSize, known),
    };
  },
};
