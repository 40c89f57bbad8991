/** The slice of one step of a block, and where the predictions of its positions are found. */
import type { BlockSpan } from '../../canvas/spans.js';
import type { PredictionRow } from '../../decoding/sampler.js';
import type { SlicePrediction } from '../../model/denoiser.js';
import { type ForwardRequest, SliceBuilder } from '../forward-request.js';
import type { CanvasRun } from '../mode.js';

export interface BlockFrame {
  readonly request: ForwardRequest;
  /** Clean entries at the slice's start, to be kept by the past. */
  readonly cleanCount: number;
  /** Row of each wanted position, in their order; -1: read from `anchor` of an earlier step. */
  readonly rows: readonly number[];
  /** Row that predicts the block's first position from the clean token before it (shifted heads), or -1. */
  readonly anchorRow: number;
}

/**
 * Clean text that the past does not hold yet (the prompt, or the block finished last) goes into the same forward as
 * the block's first step: no forward is spent on filling the cache alone. A clean entry never sees a noisy one, so
 * its keys and values are what a forward of its own would give.
 *
 * @param wanted positions of the block to predict, ascending.
 */
export function buildBlockFrame(run: CanvasRun, span: BlockSpan, wanted: readonly number[]): BlockFrame {
  const { canvas, past, config, sampler } = run;
  const { bidirectional, shift } = config.diffusion!;
  const builder = new SliceBuilder(past.cache, run.settings.firstPosition);
  const indexOf = new Map<number, number>();
  let cleanCount = 0;
  if (bidirectional) {
    const window = past.window(span, canvas.ids.length);
    for (let at = window.start; at < window.end; at++) indexOf.set(at, builder.noisy(canvas.ids[at]!, at, 0));
  } else {
    for (let at = past.length; at < span.start; at++) {
      indexOf.set(at, builder.clean(canvas.ids[at]!, at, blockOf(run, at)));
      cleanCount++;
    }
    for (let at = span.start; at < span.end; at++)
      indexOf.set(at, builder.noisy(canvas.ids[at]!, at, span.block));
  }
  let anchorRow = -1;
  const rows: number[] = [];
  if (shift && cleanCount > 0) {
    // Kept for the block's later steps, whose slices no longer hold the clean token, so asked for in any case.
    anchorRow = builder.predict(cleanCount - 1);
  }
  for (const position of wanted) {
    if (shift && position === span.start && !bidirectional) rows.push(anchorRow);
    // Dream: the first position of all is read at itself.
    else rows.push(builder.predict(indexOf.get(shift ? Math.max(0, position - 1) : position)!));
  }
  return { request: builder.build(sampler.needs), cleanCount, rows, anchorRow };
}

/** Block number of a clean position; the prompt is block 0. Depends on the position alone, whatever is cached. */
function blockOf({ canvas, settings }: CanvasRun, position: number): number {
  if (position < canvas.promptLength) return 0;
  if (settings.mode === 'whole') return 1;
  return 1 + Math.floor((position - canvas.promptLength) / settings.blockSize);
}

/** A copy of one row that does not keep the whole prediction alive. */
export function copyRow(prediction: SlicePrediction, row: number): PredictionRow {
  const { topK, count, logits } = prediction;
  const vocab = logits === null ? 0 : logits.length / count;
  return {
    row: 0,
    prediction: {
      count: 1,
      topK,
      topIds: prediction.topIds.slice(row * topK, (row + 1) * topK),
      topProbs: prediction.topProbs.slice(row * topK, (row + 1) * topK),
      entropy: prediction.entropy.slice(row, row + 1),
      logits: logits === null ? null : logits.slice(row * vocab, (row + 1) * vocab),
      keyValues: { length: 0 },
    },
  };
}
