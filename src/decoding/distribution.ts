/** A probability distribution over some token ids; ids that are left out have probability 0. */
export interface Distribution {
  /** Distinct ids, [support]. */
  readonly ids: Int32Array;
  /** Sums to 1, [support]. */
  readonly probs: Float64Array;
}

/** The id at the point `uniform` in [0, 1) of the cumulative distribution. */
export function sampleFrom(distribution: Distribution, uniform: number): number {
  const { ids, probs } = distribution;
  let rest = uniform;
  let last = 0;
  for (let i = 0; i < ids.length; i++) {
    if (probs[i] === 0) continue;
    last = i;
    rest -= probs[i]!;
    if (rest < 0) break;
  }
  // Rounding may leave a sliver above the last id.
  return ids[last]!;
}

export function probabilityOf(distribution: Distribution, id: number): number {
  const index = distribution.ids.indexOf(id);
  return index < 0 ? 0 : distribution.probs[index]!;
}

/** The most probable id other than `except`, the lowest of equals. */
export function mostProbable(distribution: Distribution, except = -1): { id: number; prob: number } {
  let id = -1;
  let prob = -1;
  for (let i = 0; i < distribution.ids.length; i++) {
    const p = distribution.probs[i]!;
    if (distribution.ids[i] === except) continue;
    if (p > prob || (p === prob && distribution.ids[i]! < id)) {
      id = distribution.ids[i]!;
      prob = p;
    }
  }
  return { id, prob };
}

/** The greatest probability less the second greatest. */
export function marginOf(distribution: Distribution): number {
  let [first, second] = [0, 0];
  for (const p of distribution.probs) {
    if (p > first) [first, second] = [p, first];
    else if (p > second) second = p;
  }
  return first - second;
}

/** The distribution without some ids, normalised; itself when nothing would be left. */
export function without(distribution: Distribution, ids: readonly number[]): Distribution {
  const gone = new Set(ids);
  const probs = distribution.probs.map((p, i) => (gone.has(distribution.ids[i]!) ? 0 : p));
  return normalised(distribution.ids, probs) ?? distribution;
}

/** Entropy in nats. */
export function entropyOf(distribution: Distribution): number {
  let entropy = 0;
  for (const p of distribution.probs) if (p > 0) entropy -= p * Math.log(p);
  return entropy;
}

/**
 * max(0, p − q), normalised: what a rejected draft token is redrawn from, so that draft and redraw together are
 * distributed as `p` (Leviathan et al. 2023, Chen et al. 2023). Where nothing is left (p = q up to rounding) it is `p`.
 */
export function residual(p: Distribution, q: Distribution): Distribution {
  const draft = new Map<number, number>();
  for (let i = 0; i < q.ids.length; i++) draft.set(q.ids[i]!, q.probs[i]!);
  const probs = p.probs.map((prob, i) => Math.max(0, prob - (draft.get(p.ids[i]!) ?? 0)));
  return normalised(p.ids, probs) ?? p;
}

/** Divides by the sum in place; null when the sum is 0. */
export function normalised(ids: Int32Array, probs: Float64Array): Distribution | null {
  let sum = 0;
  for (const p of probs) sum += p;
  if (!(sum > 0)) return null;
  for (let i = 0; i < probs.length; i++) probs[i]! /= sum;
  return { ids, probs };
}
