/** Documents in an order in which rows are full. */
import type { Random } from '../support/random.js';

/** Documents among which each row finds its company; the order stays as random as that. */
const windowSize = 256;

interface Bin {
  room: number;
  readonly documents: number[];
}

/**
 * Shuffles documents so that filling rows from the front, a new row where the next document does not fit, leaves little of
 * `capacity` unused: best fit decreasing (Johnson et al. 1974) within windows of the shuffled order, the bins shuffled again.
 *
 * @param lengths tokens of each document
 * @param capacity tokens of a row; longer documents get a row of their own
 * @returns each index of `lengths` once
 */
export function packOrder(lengths: readonly number[], capacity: number, random: Random): Uint32Array {
  const shuffled = random.shuffle(Array.from(lengths, (_, i) => i));
  const order: number[] = [];
  for (let from = 0; from < shuffled.length; from += windowSize) {
    const bins = bestFit(shuffled.slice(from, from + windowSize), lengths, capacity);
    order.push(...random.shuffle(bins).flatMap(({ documents }) => documents));
  }
  return Uint32Array.from(order);
}

/** Each bin begins with its longest document, which seldom fits into what the bin before has left. */
function bestFit(documents: number[], lengths: readonly number[], capacity: number): Bin[] {
  const bins: Bin[] = [];
  for (const document of documents.sort((a, b) => lengths[b]! - lengths[a]!)) {
    const length = lengths[document]!;
    let best: Bin | undefined;
    for (const bin of bins) {
      if (bin.room >= length && (best === undefined || bin.room < best.room)) best = bin;
    }
    if (best === undefined) {
      best = { room: capacity, documents: [] };
      bins.push(best);
    }
    best.room -= length;
    best.documents.push(document);
  }
  return bins;
}
