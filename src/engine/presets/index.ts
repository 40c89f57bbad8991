/** Published samplers as settings of the one loop, their quirks included. */
export { type DllmBd3lmOptions, dllmBd3lmPreset } from './dllm-bd3lm.js';
export { type DllmDreamOptions, dllmDreamPreset } from './dllm-dream.js';
export { type DllmMdlmOptions, dllmMdlmInfillPreset, dllmMdlmPreset } from './dllm-mdlm.js';
export { type DreamAlgorithm, type DreamOptions, dreamPreset } from './dream.js';
export { type FastDllmV1Options, fastDllmV1Preset } from './fast-dllm-v1.js';
export { type FastDllmV2Options, type FastDllmV2Preset, fastDllmV2Preset } from './fast-dllm-v2.js';
export { type LladaOptions, lladaPreset } from './llada.js';
export { type Llada2Options, type Llada21Options, llada2Preset, llada21Preset } from './llada2.js';
export { infillCanvas, promptCanvas } from './sampler-canvas.js';
export type { SamplerPreset } from './sampler-preset.js';
export { type SdarOptions, type SdarStrategy, sdarPreset } from './sdar.js';
