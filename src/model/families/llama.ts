/** Llama and what is shaped like it (SmolLM, TinyLlama, Mistral without sliding windows): no biases, no q/k norms. */
import { decoderFields } from './decoder-fields.js';
import { diffusionSection } from './diffusion-fields.js';
import type { ModelFamily } from './family.js';

export const llama: ModelFamily = {
  name: 'llama',
  modelTypes: ['llama'],
  configOf: (json) => {
    const fields = decoderFields(json);
    return { ...fields, qkNorm: false, qkvBias: false, diffusion: diffusionSection(json, fields.vocabSize) };
  },
};
