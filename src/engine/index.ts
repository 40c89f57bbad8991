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
export type { DenoiseOptions } from './denoise-options.js';
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
export { defaultMode, type ModeName, modeNames, supportedModes } from './mode-support.js';
