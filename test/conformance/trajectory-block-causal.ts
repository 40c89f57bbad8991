/** Replays of the samplers of block-causal models. */
import { bd3lmSamplers } from './trajectory-bd3lm.js';
import type { Replay } from './trajectory-entry.js';
import { fastDllmV2Samplers } from './trajectory-fast-dllm-v2.js';
import { llada2Samplers } from './trajectory-llada2.js';
import { sdarSamplers } from './trajectory-sdar.js';

export const blockCausalSamplers: Readonly<Record<string, Replay>> = {
  ...bd3lmSamplers,
  ...fastDllmV2Samplers,
  ...llada2Samplers,
  ...sdarSamplers,
};
