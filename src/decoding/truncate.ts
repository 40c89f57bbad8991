/** top-k, top-p and min-p: keep the head of a distribution and renormalise it, in this order. */
import { type Distribution, normalised } from './distribution.js';
import type { SamplingOptions } from './sampling-options.js';

export function truncates(options: SamplingOptions): boolean {
  return options.topK !== undefined || (options.topP ?? 1) < 1 || (options.minP ?? 0) > 0;
}

/** The truncated distribution, most probable first (equals by lowest id). */
export function truncate(distribution: Distribution, options: SamplingOptions): Distribution {
  const { topK = Number.POSITIVE_INFINITY, topP = 1, minP = 0 } = options;
  const order = head(distribution, topK, topP);
  const ids: number[] = [];
  const probs: number[] = [];
  // top-p counts the mass of what top-k has left, as in the usual chain of transforms, unless it comes first.
  let kept = 1;
  if (Number.isFinite(topK) && options.truncateFirst !== 'top-p')
    kept = order.slice(0, topK).reduce((sum, index) => sum + distribution.probs[index]!, 0);
  let mass = 0;
  for (const index of order) {
    const p = distribution.probs[index]!;
    const full = ids.length >= topK || (topP < 1 && mass >= topP * kept);
    if (full || p < minP * (probs[0] ?? 0)) break;
    ids.push(distribution.ids[index]!);
    probs.push(p);
    mass += p;
  }
  return normalised(Int32Array.from(ids), Float64Array.from(probs))!;
}

/**
 * Indices of the most probable entries, sorted, at least as many as top-k or top-p may keep. Sorting a vocabulary of
 * 150,000 for each position would cost more than the model, so only entries above a falling cut-off are sorted.
 */
function head(distribution: Distribution, topK: number, topP: number): number[] {
  const { ids, probs } = distribution;
  let top = 0;
  for (const p of probs) top = Math.max(top, p);
  for (let cutoff = top * 1e-3; ; cutoff = cutoff < 1e-30 ? 0 : cutoff * 1e-3) {
    const chosen: number[] = [];
    let mass = 0;
    for (let i = 0; i < probs.length; i++) {
      if (probs[i]! >= cutoff && probs[i]! > 0) {
        chosen.push(i);
        mass += probs[i]!;
      }
    }
    const enough = Number.isFinite(topK) ? chosen.length >= topK : topP < 1 && mass >= topP;
    if (enough || cutoff === 0) return chosen.sort((a, b) => probs[b]! - probs[a]! || ids[a]! - ids[b]!);
  }
}
