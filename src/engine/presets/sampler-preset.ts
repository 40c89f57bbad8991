import type { DenoiseOptions } from '../denoise-options.js';

/**
 * A published sampler as settings of the one loop: what its users pass to it in, canvas and options out. Where it has
 * a quirk, the preset reproduces it; `denoise()` without a preset does not.
 */
export interface SamplerPreset {
  /** Positions of the canvas behind the prompt. */
  readonly outputLength: number;
  readonly options: DenoiseOptions;
}
