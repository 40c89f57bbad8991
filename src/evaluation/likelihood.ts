/**
 * How probable a model finds a given text: exact for the autoregressive half, an upper bound for the diffusion half.
 *
 * Bound: the discrete-time form of MDLM's NELBO (kuleshov-group/mdlm, eq. 11) for each block given the clean text
 * before it (BD3-LM): E over t of (1/t) Σ over masked positions of −ln p(token). t is stratified.
 */
import { CinnabarError } from '../errors.js';
import { type Denoiser, type ForwardSlice, Role } from '../model/denoiser.js';
import type { Random } from '../support/random.js';

/** Entries before a block are clean and causal: one block number below the noisy ones serves all of them. */
const cleanBlock = 0;
const noisyBlock = 1;

export interface Likelihood {
  /** −ln p of the response given the prompt, nats. */
  readonly nats: number;
  readonly tokens: number;
}

export interface ArLikelihood extends Likelihood {
  /** −ln p of each token of the response, nats. */
  readonly surprises: readonly number[];
}

function sliceOf(ids: readonly number[], noisyFrom: number, predictAt: readonly number[]): ForwardSlice {
  const length = ids.length;
  return {
    ids: Int32Array.from(ids),
    positions: Int32Array.from({ length }, (_, i) => i),
    blocks: Int32Array.from({ length }, (_, i) => (i < noisyFrom ? cleanBlock : noisyBlock)),
    roles: Uint8Array.from({ length }, (_, i) => (i < noisyFrom ? Role.clean : Role.noisy)),
    cache: null,
    predictAt: Int32Array.from(predictAt),
  };
}

/** −ln softmax(row)[id] of row `row` of [count, vocab] logits, in float64. */
function surprise(logits: Float32Array, row: number, vocabSize: number, id: number): number {
  const start = row * vocabSize;
  let greatest = Number.NEGATIVE_INFINITY;
  for (let i = start; i < start + vocabSize; i++) greatest = Math.max(greatest, logits[i]!);
  let sum = 0;
  for (let i = start; i < start + vocabSize; i++) sum += Math.exp(logits[i]! - greatest);
  return greatest + Math.log(sum) - logits[start + id]!;
}

function requireResponse(ids: readonly number[], promptLength: number): void {
  if (promptLength >= 1 && promptLength < ids.length) return;
  throw new CinnabarError(
    'invalid_argument',
    `a prompt of ${promptLength} in ${ids.length} tokens leaves no response`,
  );
}

/** Exact, one forward pass. The first response token is predicted from the prompt's last. */
export async function arLikelihood(
  denoiser: Denoiser,
  ids: readonly number[],
  promptLength: number,
): Promise<ArLikelihood> {
  requireResponse(ids, promptLength);
  const places = Array.from({ length: ids.length - promptLength }, (_, i) => promptLength - 1 + i);
  const [prediction] = await denoiser.forward([sliceOf(ids, ids.length, places)], { logits: true });
  const { vocabSize } = denoiser.config;
  const surprises = places.map((at, row) => surprise(prediction!.logits!, row, vocabSize, ids[at + 1]!));
  const nats = surprises.reduce((sum, one) => sum + one, 0);
  return { nats, tokens: places.length, surprises };
}

export interface DiffusionLikelihoodOptions {
  readonly random: Random;
  /** Positions denoised together. Default: the model's default block. */
  readonly blockSize?: number;
  /** Mask ratios drawn for each block. Default 4. */
  readonly samples?: number;
}

/** Monte-Carlo estimate of the bound; its expectation is at least the negative log-likelihood. */
export async function diffusionLikelihood(
  denoiser: Denoiser,
  ids: readonly number[],
  promptLength: number,
  options: DiffusionLikelihoodOptions,
): Promise<Likelihood> {
  requireResponse(ids, promptLength);
  const { diffusion, vocabSize } = denoiser.config;
  if (diffusion === null) throw new CinnabarError('invalid_argument', 'the model has no diffusion half');
  if (diffusion.shift || diffusion.bidirectional) {
    throw new CinnabarError('invalid_argument', 'the bound is defined for block models without shift');
  }
  const { random, blockSize = diffusion.defaultBlockSize, samples = 4 } = options;
  let nats = 0;
  for (let start = promptLength; start < ids.length; start += blockSize) {
    const end = Math.min(start + blockSize, ids.length);
    for (let sample = 0; sample < samples; sample++) {
      const t = (sample + 1 - random.next()) / samples;
      const masked: number[] = [];
      for (let at = start; at < end; at++) if (random.next() < t) masked.push(at);
      if (masked.length === 0) continue;
      const canvas = ids.slice(0, end);
      for (const at of masked) canvas[at] = diffusion.maskTokenId;
      const [prediction] = await denoiser.forward([sliceOf(canvas, start, masked)], { logits: true });
      const sum = masked.reduce(
        (total, at, row) => total + surprise(prediction!.logits!, row, vocabSize, ids[at]!),
        0,
      );
      nats += sum / t / samples;
    }
  }
  return { nats, tokens: ids.length - promptLength };
}
