/** Qwen3: qk-norm, no biases. With a `diffusion` section it is a checkpoint trained here. */
import { decoderFields } from './decoder-fields.js';
import { diffusionSection } from './diffusion-fields.js';
import type { ModelFamily } from './family.js';

export const qwen3: ModelFamily = {
  name: 'qwen3',
  modelTypes: ['qwen3'],
  configOf: (json) => {
    const fields = decoderFields(json);
    return { ...fields, qkNorm: true, qkvBias: false, diffusion: diffusionSection(json, fields.vocabSize) };
  },
};
