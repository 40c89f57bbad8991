/** What a canvas asks of the model: one slice, and how much of the prediction it needs. */
import { type ForwardSlice, type KvCache, Role } from '../model/denoiser.js';

export interface ForwardRequest {
  readonly slice: ForwardSlice;
  /** Place on the canvas of each entry. */
  readonly places: readonly number[];
  readonly topK: number;
  readonly logits: boolean;
  /** Guidance: the same slice without what the user gave, whose prediction is moved away from. */
  readonly guide?: { readonly slice: ForwardSlice; readonly scale: number };
}

/** Collects a slice entry by entry. */
export class SliceBuilder {
  readonly #cache: KvCache | null;
  readonly #firstPosition: number;
  readonly #ids: number[] = [];
  readonly #positions: number[] = [];
  readonly #blocks: number[] = [];
  readonly #roles: number[] = [];
  readonly #places: number[] = [];
  readonly #predictAt: number[] = [];

  /** @param firstPosition rotary position of the canvas's first token. */
  constructor(cache: KvCache | null, firstPosition = 0) {
    this.#cache = cache;
    this.#firstPosition = firstPosition;
  }

  /**
   * Adds the entry of a position of the canvas and returns its index in the slice.
   *
   * @param place where on the canvas it is, if hidden tokens have made that another number.
   */
  clean(id: number, position: number, block: number, place: number = position): number {
    return this.#add(id, position, block, Role.clean, place);
  }

  /** Adds the entry of a position of the canvas and returns its index in the slice. */
  noisy(id: number, position: number, block: number, place: number = position): number {
    return this.#add(id, position, block, Role.noisy, place);
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
    return { slice, places: this.#places, topK: needs.topK, logits: needs.logits };
  }

  #add(id: number, position: number, block: number, role: number, place: number): number {
    this.#places.push(place);
    this.#positions.push(this.#firstPosition + position);
    this.#blocks.push(block);
    this.#roles.push(role);
    return this.#ids.push(id) - 1;
  }
}
