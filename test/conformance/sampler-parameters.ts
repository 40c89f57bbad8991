import type { SamplerParameters, TrajectoryEntry } from './trajectory-entry.js';

/** The parameters of an entry. Throws for one that the replay does not know: it would be passed over in silence. */
export function knownParameters(entry: TrajectoryEntry, known: readonly string[]): SamplerParameters {
  const unknown = Object.keys(entry.params).filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`${entry.sampler}: unknown parameters ${unknown.join(', ')}`);
  return entry.params;
}
