/** Masked diffusion (MDLM, LLaDA): the whole sequence is one noisy block, every token sees every other. */
import { Role } from '../model/denoiser.js';
import { Batch } from './batch.js';
import {
  addLosses,
  type DiffusionLossOptions,
  maskSequences,
  type NoiseDraws,
  type Sequences,
} from './masked-sequences.js';

/**
 * The batch whose loss is Σ weight · cross-entropy over the masked tokens, divided by the norm. Its shape is
 * [rows, length] with room for a loss at every token.
 *
 * @throws CinnabarError `invalid_argument` when sizes or times do not fit
 * @example
 * mdlmBatch(sequences, { times, uniform }, { maskTokenId, schedule: linearSchedule, weighting: 'scheduler', norm: 'token', rightShift: false });
 */
export function mdlmBatch(sequences: Sequences, draws: NoiseDraws, options: DiffusionLossOptions): Batch {
  const { rows, length, attended } = sequences;
  const masked = maskSequences(sequences, draws, options);
  const batch = new Batch({ rows, length, losses: rows * length });
  for (let at = 0; at < rows * length; at++) {
    batch.ids[at] = BigInt(masked.noisyIds[at]!);
    batch.positions[at] = BigInt(at % length);
    batch.documents[at] = attended[at] ? 0 : -1;
    batch.roles[at] = Role.noisy;
    if (attended[at]) batch.filled++;
  }
  addLosses(batch, sequences, masked, options.rightShift, (row) => row * length);
  return batch;
}
