/** What the live view knows of a canvas: a cell for every position of the output, kept by the engine's events. */
import type { GenerationEvent } from '../generation/generation-request.js';
import type { Tokenizer } from '../text/tokenizer.js';

/** `draft`: proposed by self-speculation and not verified yet. `fresh`, `edited`: written by the last step. */
export type CellKind = 'mask' | 'draft' | 'fresh' | 'edited' | 'settled';

export interface LiveCell {
  readonly kind: CellKind;
  /** Text of the token; masks have none. */
  readonly text: string;
}

export interface LiveState {
  readonly cells: readonly LiveCell[];
  /** Forwards so far. */
  readonly step: number;
  /** Tokens written, drafts left out. */
  readonly written: number;
  readonly elapsedMs: number;
}

/** Masks shown behind the last token: enough to see that they are there. */
const masksAhead = 64;

export class LiveCanvas {
  readonly #tokenizer: Tokenizer;
  readonly #stopIds: ReadonlySet<number>;
  #started = 0;
  #promptLength = 0;
  /** Tokens that the answer was given. */
  #given = 0;
  #blockEnd = 0;
  #ids: (number | null)[] = [];
  #drafts: ReadonlyMap<number, number> = new Map();
  #fresh: ReadonlySet<number> = new Set();
  #edited: ReadonlySet<number> = new Set();
  #step = 0;

  constructor(tokenizer: Tokenizer, stopIds: Iterable<number>) {
    this.#tokenizer = tokenizer;
    this.#stopIds = new Set(stopIds);
  }

  /** @returns true when there is something new to show */
  apply(event: GenerationEvent): boolean {
    if (event.type === 'canvas-start') {
      this.#promptLength = event.promptLength;
      this.#ids = new Array(event.length - event.promptLength).fill(null);
      for (const [at, id] of event.prefill.entries()) this.#ids[at] = id;
      this.#given = event.prefill.length;
      this.#started = performance.now();
      return false;
    }
    const offset = this.#promptLength;
    if (event.type === 'block-start') {
      this.#blockEnd = event.end - offset;
      return true;
    }
    if (event.type !== 'step-end') return false;
    this.#step = event.nfe;
    for (const { position, id } of [...event.committed, ...event.edited]) this.#ids[position - offset] = id;
    for (const position of event.remasked) this.#ids[position - offset] = null;
    this.#fresh = new Set(event.committed.map(({ position }) => position - offset));
    this.#edited = new Set(event.edited.map(({ position }) => position - offset));
    this.#drafts = new Map(event.drafted.map(({ position, id }) => [position - offset, id]));
    return true;
  }

  /** Leaves a wait that is not the model's out of the elapsed time. */
  leaveOut(ms: number): void {
    this.#started += ms;
  }

  state(): LiveState {
    const stop = this.#ids.findIndex((id) => id !== null && this.#stopIds.has(id));
    const written = this.#ids.filter((id, at) => id !== null && at >= this.#given && (stop < 0 || at < stop));
    return {
      cells: this.#cells(stop < 0 ? this.#visibleLength() : stop),
      step: this.#step,
      written: written.length,
      elapsedMs: performance.now() - this.#started,
    };
  }

  #visibleLength(): number {
    const lastWritten = this.#ids.findLastIndex((id) => id !== null);
    const last = Math.max(lastWritten, ...this.#drafts.keys());
    return Math.min(this.#ids.length, Math.max(last + 1, Math.min(this.#blockEnd, last + 1 + masksAhead)));
  }

  #cells(length: number): LiveCell[] {
    const cells: LiveCell[] = [];
    let utf8 = new TextDecoder();
    for (let at = 0; at < length; at++) {
      const id = this.#ids[at] ?? this.#drafts.get(at) ?? null;
      if (id === null) {
        // A character that a mask cuts in two cannot be shown.
        utf8 = new TextDecoder();
        cells.push({ kind: 'mask', text: '' });
        continue;
      }
      if (this.#stopIds.has(id)) break;
      const text = utf8.decode(this.#tokenizer.tokenBytes(id), { stream: true });
      cells.push({ kind: this.#kindOf(at), text });
    }
    return cells;
  }

  #kindOf(at: number): CellKind {
    if (this.#ids[at] === null) return 'draft';
    if (this.#edited.has(at)) return 'edited';
    return this.#fresh.has(at) ? 'fresh' : 'settled';
  }
}
