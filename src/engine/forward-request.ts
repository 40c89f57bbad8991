/** What a canvas asks of the model: one slice, and how much of the prediction it needs. */
import { type ForwardSlice, type KvCache, Role } from '../model/denoiser.js';

export interface ForwardRequest {
  readonly slice: ForwardSlice;
  readonly topK: number;
  readonly logits: boolean;
}

/** Collects a slice entry by entry. */
export class SliceBuilder {
  readonly #cache: KvCache | null;
  readonly #ids: number[] = [];
  readonly #positions: number[] = [];
  readonly #blocks: number[] = [];
  readonly #roles: number[] = [];
  readonly #predictAt: number[] = [];

  constructor(cache: KvCache | null) {
    this.#cache = cache;
  }

  /** Adds an entry and returns its index in the slice. */
  clean(id: number, position: number, block: number): number {
    return this.#add(id, position, block, Role.clean);
  }

  /** Adds an entry and returns its index in the slice. */
  noisy(id: number, position: number, block: number): number {
    return this.#add(id, position, block, Role.noisy);
  }

  /** Asks for a prediction at an entry and returns its row; indices must rise from call to call. */
  predict(index: number): number {
    return this.#predictAt.push(index) - 1;
  }

  build(needs: { readonly topK: number; readonly logits: boolean }): ForwardRequest {
    const slice: ForwardSlice = {
      ids: Int32Array.from(this.#ids),
      positions: Int32Array.from(this.#positions),
      blocks: Int32Array.from(this.#blocks),
      roles: Uint8Array.from(this.#roles),
      cache: this.#cache,
      predictAt: Int32Array.from(this.#predictAt),
    };
    return { slice, topK: needs.topK, logits: needs.logits };
  }

  #add(id: number, position: number, block: number, role: number): number {
    this.#positions.push(position);
    this.#blocks.push(block);
    this.#roles.push(role);
    return this.#ids.push(id) - 1;
  }
}
