import { arLikelihood, diffusionLikelihood } from '../evaluation/likelihood.js';
import { bitsPerByte, utf8Bytes } from '../evaluation/metrics.js';
import type { Task } from '../evaluation/task.js';
import { encodePrompt } from '../generation/encode-prompt.js';
import type { LanguageModel } from '../generation/language-model.js';
import { Random } from '../support/random.js';

/** Bits per byte of the reference answers of a set. */
export interface SetLikelihood {
  readonly tasks: number;
  /** Exact, of the autoregressive half. */
  readonly ar: number;
  /** Upper bound, of the diffusion half; null for a model without one that the bound is defined for. */
  readonly diffusionBound: number | null;
}

/** Reference answers looked at, at most. */
const limit = 100;

/** Bits per byte of the answers, end-of-text included, given their instructions. @throws as `Denoiser.forward` */
export async function setLikelihood(model: LanguageModel, tasks: readonly Task[]): Promise<SetLikelihood> {
  const { denoiser, tokenizer } = model;
  const { diffusion, eosTokenIds } = denoiser.config;
  const bounded = diffusion !== null && !diffusion.shift && !diffusion.bidirectional;
  const random = new Random(1);
  const some = tasks.slice(0, limit);
  let nats = 0;
  let bound = 0;
  let bytes = 0;
  for (const { instruction, code } of some) {
    const prompt = encodePrompt(model, instruction, {});
    const ids = [...prompt, ...tokenizer.encode(code), eosTokenIds[0]!];
    nats += (await arLikelihood(denoiser, ids, prompt.length)).nats;
    if (bounded) bound += (await diffusionLikelihood(denoiser, ids, prompt.length, { random })).nats;
    bytes += utf8Bytes(code);
  }
  return {
    tasks: some.length,
    ar: bitsPerByte(nats, bytes),
    diffusionBound: bounded ? bitsPerByte(bound, bytes) : null,
  };
}
