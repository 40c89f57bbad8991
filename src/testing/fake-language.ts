/** What the fake denoiser "knows": a next-token distribution that is a function of one context hash. */
import type { ModelConfig } from '../model/model-config.js';
import { fractionOf, hashOf } from './fake-hash.js';

export interface FakeLanguageOptions {
  /** Chance that a position's most probable token ends the text. Default 0. */
  readonly eosRate?: number;
  /** Chance that a position's most probable token is the mask token, as an untrained model may say. Default 0. */
  readonly maskRate?: number;
  /** Ids that text is made of. Default all but the mask and the stop tokens. */
  readonly tokens?: readonly number[];
  /** Range of the most probable token's probability. Default [0.5, 1]. */
  readonly confidence?: readonly [low: number, high: number];
}

export class FakeLanguage {
  readonly #vocabSize: number;
  readonly #tokens: readonly number[];
  readonly #eos: number;
  readonly #eosRate: number;
  readonly #mask: number;
  readonly #maskRate: number;
  readonly #low: number;
  readonly #high: number;

  constructor(config: ModelConfig, options: FakeLanguageOptions) {
    const special = new Set([...config.eosTokenIds, config.diffusion?.maskTokenId]);
    this.#vocabSize = config.vocabSize;
    this.#eos = config.eosTokenIds[0] ?? -1;
    this.#eosRate = options.eosRate ?? 0;
    this.#mask = config.diffusion?.maskTokenId ?? -1;
    this.#maskRate = options.maskRate ?? 0;
    [this.#low, this.#high] = options.confidence ?? [0.5, 1];
    this.#tokens =
      options.tokens ??
      Array.from({ length: config.vocabSize }, (_, id) => id).filter((id) => !special.has(id));
  }

  /** The token that the context speaks for. */
  target(context: number): number {
    if (fractionOf(hashOf(context, 7)) < this.#maskRate) return this.#mask;
    if (fractionOf(hashOf(context, 1)) < this.#eosRate) return this.#eos;
    return this.#tokens[hashOf(context, 2) % this.#tokens.length]!;
  }

  /**
   * Logits in which `target` has a probability from the upper (`sure`) or lower part of the range; the rest is
   * spread unevenly.
   */
  logits(context: number, target: number, sure = true): Float32Array {
    const share = fractionOf(hashOf(context, 3));
    const range = this.#high - this.#low;
    const confidence = Math.min(this.#low + range * (sure ? 0.2 + 0.8 * share : 0.6 * share), 0.9999);
    const logits = new Float32Array(this.#vocabSize);
    let rest = 0;
    for (let id = 0; id < logits.length; id++) {
      logits[id] = 3 * fractionOf(hashOf(context, 4, id));
      if (id !== target) rest += Math.exp(logits[id]!);
    }
    logits[target] = Math.log(rest * confidence) - Math.log(1 - confidence);
    return logits;
  }

  /** The most probable next token of a context, the mask aside. */
  next(context: number): number {
    const logits = this.logits(context, this.target(context));
    let best = this.#mask === 0 ? 1 : 0;
    for (let id = 1; id < logits.length; id++)
      if (id !== this.#mask && logits[id]! > logits[best]!) best = id;
    return best;
  }
}
