import type { SliceKeyValues, SlicePrediction } from '../model/denoiser.js';

/**
 * A `SlicePrediction` from whole logits, computed the plain way: the reference for what a denoiser returns.
 *
 * @param rows logits of each prediction, [count][vocab].
 */
export function predictionOf(
  rows: readonly Float32Array[],
  vocabSize: number,
  asked: { readonly topK: number; readonly logits: boolean },
  keyValues: SliceKeyValues = { length: 0 },
): SlicePrediction {
  const { topK } = asked;
  const count = rows.length;
  const topIds = new Int32Array(count * topK);
  const topProbs = new Float32Array(count * topK);
  const entropy = new Float32Array(count);
  for (const [row, logits] of rows.entries()) {
    const top = logits.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    const weights = Array.from(logits, (logit) => Math.exp(logit - top));
    const total = weights.reduce((a, b) => a + b, 0);
    const order = weights.map((_, id) => id).sort((a, b) => logits[b]! - logits[a]! || a - b);
    for (let k = 0; k < topK; k++) {
      topIds[row * topK + k] = order[k]!;
      topProbs[row * topK + k] = weights[order[k]!]! / total;
    }
    for (const weight of weights) {
      if (weight > 0) entropy[row]! -= (weight / total) * Math.log(weight / total);
    }
  }
  const logits = new Float32Array(count * vocabSize);
  for (const [row, values] of rows.entries()) logits.set(values, row * vocabSize);
  return { count, topK, topIds, topProbs, entropy, logits: asked.logits ? logits : null, keyValues };
}
