/** Replays of the samplers of block-causal and causal models. */
import type { Replay } from './trajectory-entry.js';

export const blockCausalSamplers: Readonly<Record<string, Replay>> = {};
