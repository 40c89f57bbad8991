/** Qwen2 and Qwen2.5: biases on q, k and v. */
import { decoderFields } from './decoder-fields.js';
import { diffusionSection } from './diffusion-fields.js';
import type { ModelFamily } from './family.js';

export const qwen2: ModelFamily = {
  name: 'qwen2',
  modelTypes: ['qwen2'],
  configOf: (json) => {
    const fields = decoderFields(json);
    return { ...fields, qkNorm: false, qkvBias: true, diffusion: diffusionSection(json, fields.vocabSize) };
  },
};
