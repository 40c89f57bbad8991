/** How far the output is final, read from its start: what may be shown as text, and may end the output. */
import { type Canvas, PositionState } from '../canvas/canvas.js';
import type { DenoiseSettings } from './denoise-options.js';

export class SettledPrefix {
  readonly #canvas: Canvas;
  readonly #settings: DenoiseSettings;
  #end: number;
  /** While tokens may be edited, only finished blocks are final. */
  #limit: number;

  constructor(canvas: Canvas, settings: DenoiseSettings) {
    this.#canvas = canvas;
    this.#settings = settings;
    this.#end = canvas.promptLength;
    this.#limit = settings.edit === null ? canvas.ids.length : canvas.promptLength;
  }

  finishBlock(end: number): void {
    this.#limit = Math.max(this.#limit, end);
  }

  /** Asks `endAt` when more tokens are final than before; its answer, or null. */
  endsAt(): number | null {
    const { endAt } = this.#settings;
    const { ids, promptLength } = this.#canvas;
    if (endAt === null || !this.#advance()) return null;
    return endAt(Array.from(ids.subarray(promptLength, this.#end)));
  }

  #advance(): boolean {
    const { ids, states } = this.#canvas;
    const before = this.#end;
    while (this.#end < this.#limit && states[this.#end] !== PositionState.mask) {
      const written = states[this.#end] === PositionState.committed;
      if (written && this.#settings.stopTokenIds.has(ids[this.#end]!)) break;
      this.#end++;
    }
    return this.#end > before;
  }
}
