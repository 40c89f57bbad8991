/** The one denoising loop: canvas, options, events. */
export { type Canvas, type CanvasInput, createCanvas, PositionState } from '../canvas/canvas.js';
export { denoise } from './denoise.js';
export {
  type CanvasError,
  type CanvasEvent,
  type DenoiseManyOptions,
  type DenoiseRequest,
  denoiseMany,
} from './denoise-many.js';
export type { CacheName, DenoiseOptions } from './denoise-options.js';
export type {
  BlockEnd,
  BlockStart,
  CanvasEnd,
  CanvasStart,
  CanvasStats,
  DenoiseEvent,
  EditedToken,
  FinishReason,
  PlacedToken,
  StepEnd,
} from './events.js';
export type { GuidanceOptions } from './guidance.js';
export { defaultMode, type ModeName, modeNames, supportedModes } from './mode-support.js';
export {
  type DllmBd3lmOptions,
  type DllmDreamOptions,
  type DllmMdlmOptions,
  type DreamAlgorithm,
  type DreamOptions,
  dllmBd3lmPreset,
  dllmDreamPreset,
  dllmMdlmInfillPreset,
  dllmMdlmPreset,
  dreamPreset,
  type FastDllmV1Options,
  type FastDllmV2Options,
  type FastDllmV2Preset,
  fastDllmV1Preset,
  fastDllmV2Preset,
  infillCanvas,
  type Llada2Options,
  type Llada21Options,
  type LladaOptions,
  llada2Preset,
  llada21Preset,
  lladaPreset,
  promptCanvas,
  type SamplerPreset,
  type SdarOptions,
  type SdarStrategy,
  sdarPreset,
} from './presets/index.js';
