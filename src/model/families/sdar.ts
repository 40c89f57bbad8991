/** SDAR: Qwen3 denoising in blocks, causal between them. */
import { decoderFields, size } from './decoder-fields.js';
import { diffusionFields } from './diffusion-fields.js';
import type { ModelFamily } from './family.js';

export const sdar: ModelFamily = {
  name: 'sdar',
  modelTypes: ['sdar'],
  configOf: (json, context) => {
    const fields = decoderFields(json);
    const known = {
      maskTokens: ['<|MASK|>'],
      shift: false,
      bidirectional: false,
      blockSize: size(json, 'block_size', 4),
    };
    return {
      ...fields,
      qkNorm: true,
      qkvBias: false,
      diffusion: diffusionFields(json, context, fields.vocabSize, known),
    };
  },
};
