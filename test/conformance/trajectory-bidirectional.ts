/** Replays of the samplers of bidirectional models: LLaDA, Fast-dLLM v1, Dream, and dllm's MDLM and Dream. */
import type { Replay } from './trajectory-entry.js';

export const bidirectionalSamplers: Readonly<Record<string, Replay>> = {};
