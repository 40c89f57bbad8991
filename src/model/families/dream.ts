/** Dream, Dream-Coder, DiffuCoder: Qwen2's mathematics without the causal mask; the logits at i predict token i+1. */
import { decoderFields } from './decoder-fields.js';
import { diffusionFields } from './diffusion-fields.js';
import type { ModelFamily } from './family.js';

export const dream: ModelFamily = {
  name: 'dream',
  modelTypes: ['Dream'],
  configOf: (json, context) => {
    const fields = decoderFields(json);
    const known = { maskTokens: ['<|mask|>'], shift: true, bidirectional: true, blockSize: 32 };
    return {
      ...fields,
      qkNorm: false,
      qkvBias: true,
      diffusion: diffusionFields(json, context, fields.vocabSize, known),
    };
  },
};
