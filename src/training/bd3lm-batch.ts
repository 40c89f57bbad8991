/** Block diffusion (BD3-LM, Arriola et al. 2025): rows are [x_t | x_0], a noisy block sees the clean blocks before it. */
import { CinnabarError } from '../errors.js';
import { Role } from '../model/denoiser.js';
import { Batch } from './batch.js';
import {
  addLosses,
  type DiffusionLossOptions,
  maskSequences,
  type NoiseDraws,
  type Sequences,
} from './masked-sequences.js';

export interface BlockLossOptions extends DiffusionLossOptions {
  /** Tokens a block; blocks are counted from the start of the row. */
  readonly blockSize: number;
}

/**
 * The batch whose loss is taken on the noisy half. Its shape is [rows, 2 · length] with room for a loss at every
 * noisy token; the model's clean attention must be `block`. `attended` is ignored, as in the reference: padding is
 * end-of-text that is trained on.
 *
 * @throws CinnabarError `invalid_argument` when sizes, times or the block size do not fit
 */
export function bd3lmBatch(sequences: Sequences, draws: NoiseDraws, options: BlockLossOptions): Batch {
  const { rows, length, ids } = sequences;
  const { blockSize } = options;
  if (!Number.isInteger(blockSize) || blockSize < 1) {
    throw new CinnabarError('invalid_argument', `blockSize must be a positive integer, got ${blockSize}`);
  }
  const masked = maskSequences(sequences, draws, options);
  const batch = new Batch({ rows, length: 2 * length, losses: rows * length });
  for (let row = 0; row < rows; row++) {
    for (let i = 0; i < 2 * length; i++) {
      const at = row * 2 * length + i;
      const clean = i >= length;
      const position = i % length;
      const source = row * length + position;
      batch.ids[at] = BigInt(clean ? ids[source]! : masked.noisyIds[source]!);
      batch.positions[at] = BigInt(position);
      batch.documents[at] = 0;
      batch.blocks[at] = Math.floor(position / blockSize);
      batch.roles[at] = clean ? Role.clean : Role.noisy;
    }
  }
  batch.filled = rows * 2 * length;
  addLosses(batch, sequences, masked, options.rightShift, (row) => row * 2 * length);
  return batch;
}
