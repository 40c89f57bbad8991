/**
 * A denoiser whose canvases follow each other in one text: the next one starts with the keys and values of the longest
 * beginning that it shares with the last one.
 *
 * Exact where clean text is read left to right: keys and values of a token then depend on the tokens before it alone.
 * The numbers of blocks differ from turn to turn; what is kept comes before all that follows, so it gets a lower one.
 */
import type {
  Denoiser,
  ForwardOptions,
  ForwardSlice,
  KvCache,
  SliceKeyValues,
  SlicePrediction,
} from '../model/denoiser.js';
import type { ModelConfig } from '../model/model-config.js';

/** Below those of every canvas: the lowest int32. */
const keptBlock = -(2 ** 31);

/** True for models of which a beginning can be kept exactly. */
export function keepsPrefix({ diffusion }: ModelConfig): boolean {
  return diffusion === null || (!diffusion.bidirectional && diffusion.cleanAttention === 'causal');
}

export class PrefixDenoiser implements Denoiser {
  readonly #denoiser: Denoiser;
  /** Slices as the engine knows them → as the denoiser does. */
  readonly #forwarded: WeakMap<ForwardSlice, ForwardSlice> = new WeakMap();
  #kept: PrefixCache | null = null;
  #offered = false;

  /** @param denoiser of a model that `keepsPrefix`; it is not closed with this one */
  constructor(denoiser: Denoiser) {
    this.#denoiser = denoiser;
  }

  get config(): ModelConfig {
    return this.#denoiser.config;
  }

  /**
   * Announces the next prompt. Its last token is computed anew in any case: something must say what follows it.
   *
   * @returns how many of its tokens need not be computed
   */
  begin(promptIds: readonly number[]): number {
    this.#kept ??= this.#newCache();
    this.#offered = true;
    const { ids } = this.#kept;
    let shared = 0;
    while (shared < promptIds.length - 1 && shared < ids.length && ids[shared] === promptIds[shared])
      shared++;
    this.#kept.truncate(shared);
    return shared;
  }

  forget(): void {
    this.#kept = null;
    this.#offered = false;
  }

  /** The kept cache once after `begin`, else an empty one. */
  createCache(): KvCache {
    if (!this.#offered) return this.#newCache();
    this.#offered = false;
    return this.#kept!;
  }

  forward(slices: readonly ForwardSlice[], options?: ForwardOptions): Promise<SlicePrediction[]> {
    return this.#denoiser.forward(
      slices.map((slice) => this.#forwardedOf(slice)),
      options,
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.forget();
  }

  #newCache(): PrefixCache {
    return new PrefixCache(this.#denoiser.createCache(), [], (slice) => this.#forwardedOf(slice));
  }

  #forwardedOf(slice: ForwardSlice): ForwardSlice {
    const known = this.#forwarded.get(slice);
    if (known !== undefined) return known;
    const forwarded: ForwardSlice = {
      ...slice,
      cache: slice.cache instanceof PrefixCache ? slice.cache.inner : slice.cache,
    };
    this.#forwarded.set(slice, forwarded);
    return forwarded;
  }
}

/** A cache that remembers which tokens it holds. */
class PrefixCache implements KvCache {
  readonly inner: KvCache;
  readonly ids: number[];
  readonly #forwardedOf: (slice: ForwardSlice) => ForwardSlice;

  constructor(inner: KvCache, ids: number[], forwardedOf: (slice: ForwardSlice) => ForwardSlice) {
    this.inner = inner;
    this.ids = ids;
    this.#forwardedOf = forwardedOf;
  }

  get length(): number {
    return this.inner.length;
  }

  append(slice: ForwardSlice, keyValues: SliceKeyValues, from: number, count: number): void {
    const blocks = new Int32Array(slice.ids.length).fill(keptBlock);
    this.inner.append({ ...this.#forwardedOf(slice), blocks }, keyValues, from, count);
    this.ids.push(...slice.ids.subarray(from, from + count));
  }

  truncate(length: number): void {
    this.inner.truncate(length);
    this.ids.length = length;
  }

  clone(): KvCache {
    return new PrefixCache(this.inner.clone(), [...this.ids], this.#forwardedOf);
  }
}
