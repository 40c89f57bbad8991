import type { PredictionRow } from '../../decoding/sampler.js';
import type { SlicePrediction } from '../../model/denoiser.js';

/** A copy of one row that does not keep the whole prediction alive. */
export function copyRow(prediction: SlicePrediction, row: number): PredictionRow {
  const { topK, count, logits } = prediction;
  const vocab = logits === null ? 0 : logits.length / count;
  return {
    row: 0,
    prediction: {
      count: 1,
      topK,
      topIds: prediction.topIds.slice(row * topK, (row + 1) * topK),
      topProbs: prediction.topProbs.slice(row * topK, (row + 1) * topK),
      entropy: prediction.entropy.slice(row, row + 1),
      logits: logits === null ? null : logits.slice(row * vocab, (row + 1) * vocab),
      keyValues: { length: 0 },
    },
  };
}
