/** Every sampler that trajectories are recorded of → how the engine replays it. */
import { autoregressiveSamplers } from './trajectory-autoregressive.js';
import { bidirectionalSamplers } from './trajectory-bidirectional.js';
import { blockCausalSamplers } from './trajectory-block-causal.js';
import type { Replay } from './trajectory-entry.js';

const samplers: Readonly<Record<string, Replay>> = {
  ...autoregressiveSamplers,
  ...bidirectionalSamplers,
  ...blockCausalSamplers,
};

/** Throws for a sampler that nothing replays: a recording is never passed over. */
export function replayOf(sampler: string): Replay {
  const replay = Object.hasOwn(samplers, sampler) ? samplers[sampler] : undefined;
  if (replay === undefined)
    throw new Error(`no replay of the sampler ${sampler}; known: ${Object.keys(samplers).join(', ')}`);
  return replay;
}
