/**
 * The forwards of a block: which entries a step feeds to the model, and where its predictions are found.
 *
 * Clean text that the past does not hold yet (the prompt, or the block finished last) rides on the block's first step,
 * so that no forward is spent on filling the cache alone. A clean entry never sees a noisy one, so its keys and values
 * are what a forward of its own (`readPast`) gives.
 */
import { PositionState } from '../../canvas/canvas.js';
import type { BlockSpan, Span } from '../../canvas/spans.js';
import type { PredictionRow } from '../../decoding/sampler.js';
import { SliceBuilder } from '../forward-request.js';
import { type CanvasRun, forward } from '../mode.js';
import type { BlockLayout } from './block-layout.js';
import type { Steps } from './block-steps.js';
import { copyRow } from './copy-row.js';

export class BlockCausalFrames {
  /** Predicts the position behind the clean text read last (shifted heads), or null. */
  anchor: PredictionRow | null = null;
  readonly #run: CanvasRun;
  readonly #layout: BlockLayout;

  constructor(run: CanvasRun, layout: BlockLayout) {
    this.#run = run;
    this.#layout = layout;
  }

  /** A forward of its own for the clean text before `end`; none when all of it is in the past. */
  *readPast(end: number): Steps<void> {
    const { past, sampler, settings } = this.#run;
    if (settings.pastForward === 'reread') past.reset();
    if (past.length >= end) return;
    const builder = new SliceBuilder(past.cache, settings.firstPosition);
    const count = this.#addClean(builder, end);
    const shifted = this.#shift > 0;
    if (shifted && count > 0) builder.predict(count - 1);
    const request = builder.build(sampler.needs);
    const prediction = yield* forward(this.#run, request);
    if (shifted && count > 0) this.anchor = copyRow(prediction, 0);
    past.keep(request.slice, prediction.keyValues, count, end - past.length);
  }

  /** Predictions of the positions `wanted` (ascending), all in the sub-block `part` when the past keeps rows. */
  *predict(span: BlockSpan, part: Span, wanted: readonly number[]): Steps<Map<number, PredictionRow>> {
    const { past, sampler, settings } = this.#run;
    const partly = this.#sharesRows(span, part);
    const fed = partly ? part : span;
    const builder = new SliceBuilder(past.cache, settings.firstPosition);
    const from = past.length;
    const cleanCount = this.#addClean(builder, span.start);
    // Kept for the block's later steps, whose slices no longer hold the clean token, so asked for in any case.
    const shift = this.#shift;
    const anchorRow = shift > 0 && cleanCount > 0 ? builder.predict(cleanCount - 1) : -1;
    this.#addBlock(builder, span, fed);
    const rowOf = wanted.map((position) => {
      const index = position - shift - fed.start;
      if (index >= 0) return builder.predict(cleanCount + index);
      // Without any text before it the canvas's first position is read at itself.
      return span.start > 0 ? -1 : builder.predict(cleanCount);
    });
    const request = builder.build(sampler.needs);
    const prediction = yield* forward(this.#run, request);
    past.rows?.takeBack();
    if (anchorRow >= 0) this.anchor = copyRow(prediction, anchorRow);
    past.keep(request.slice, prediction.keyValues, cleanCount, span.start - from);
    past.rows?.keep(fed.start, request.slice, prediction.keyValues, cleanCount, fed.end - fed.start);
    return new Map(
      wanted.map((position, i) => [position, rowOf[i]! < 0 ? this.anchor! : { prediction, row: rowOf[i]! }]),
    );
  }

  /**
   * Lends the block's other rows to a step over a sub-block alone. The step reads the whole block anew when none are
   * kept, or when the sub-block begins with a mask: what is around a sub-block is refreshed once, at its first step.
   */
  #sharesRows(span: BlockSpan, part: Span): boolean {
    const { canvas, past } = this.#run;
    if (past.rows === null || canvas.states[part.start] === PositionState.mask) return false;
    return past.rows.lend(span, part);
  }

  /** Adds the entries of `fed`, which is `span` or a sub-block of it. */
  #addBlock(builder: SliceBuilder, span: BlockSpan, fed: Span): void {
    const { canvas, settings } = this.#run;
    const rotary = this.#layout.rotaryAt(span.start) - span.start;
    const size = settings.attentionBlockSize;
    const inner = (at: number): number =>
      size === null ? 0 : Math.floor(at / size) - Math.floor(span.start / size);
    // Sub-blocks fed alone see all of their block.
    const cut = fed === span && inner(span.end - 1) > 0;
    for (let at = fed.start; at < fed.end; at++) {
      const id = canvas.ids[at]!;
      // With clean attention `block` clean entries see those of their own and of earlier blocks: block-causal.
      if (cut) builder.clean(id, at + rotary, span.block + inner(at), at);
      else builder.noisy(id, at + rotary, span.block, at);
    }
  }

  get #shift(): number {
    return this.#run.config.diffusion!.shift ? 1 : 0;
  }

  /** Adds the clean text before `end` that the past lacks; returns how many entries that are. */
  #addClean(builder: SliceBuilder, end: number): number {
    const { canvas, past } = this.#run;
    const layout = this.#layout;
    let position = layout.rotaryAt(past.length);
    let count = 0;
    for (let at = past.length; at < end; at++) {
      if (layout.hidden(at)) continue;
      builder.clean(canvas.ids[at]!, position++, layout.blockOf(at), at);
      count++;
    }
    return count;
  }
}
