/**
 * Diffusion of models that see prompt and output alike, block by block or whole: every step reads the canvas (or, with an
 * approximate cache, a window of it) as one noisy block. A policy says which proposals are committed; committed tokens
 * may be edited while their block is active.
 */
import { PositionState } from '../../canvas/canvas.js';
import { type BlockSpan, blockSpans, firstCommitted, positionsInState } from '../../canvas/spans.js';
import { type ForwardRequest, SliceBuilder } from '../forward-request.js';
import { type CanvasRun, forward, type ModeRoutine } from '../mode.js';
import { type BlockReading, denoiseBlock } from './block-steps.js';

export function* bidirectionalMode(run: CanvasRun): ModeRoutine {
  const { canvas, settings } = run;
  const end = canvas.ids.length;
  const size = settings.mode === 'whole' ? end - canvas.promptLength : settings.blockSize;
  for (const span of blockSpans(canvas.promptLength, end, size)) {
    run.emit({ type: 'block-start', ...span });
    yield* denoiseBlock(run, span, readingOf(run, span));
    run.emit({ type: 'block-end', ...span });
    if (firstCommitted(canvas, span, settings.stopTokenIds) >= 0) return 'stop';
  }
  return 'length';
}

function readingOf(run: CanvasRun, span: BlockSpan): BlockReading {
  return {
    candidates: () => candidatesOf(run, span),
    left: () => false,
    *predict(wanted) {
      const { request, rows } = frameOf(run, span, wanted);
      const prediction = yield* forward(run, request);
      run.past.freeze(span, request.slice, prediction.keyValues);
      return new Map(wanted.map((position, i) => [position, { prediction, row: rows[i]! }]));
    },
  };
}

/** Masks that a step of the block may write; `candidates` says whether those before the block are among them. */
function candidatesOf({ canvas, past, settings }: CanvasRun, span: BlockSpan): number[] {
  const from = past.window(span, canvas.ids.length).start;
  const before = settings.candidates === 'until-block-end' && from === 0 ? 0 : span.start;
  return positionsInState(canvas, { start: before, end: span.end }, PositionState.mask);
}

/** The slice of one step, and the row that predicts each of the positions `wanted` (ascending). */
function frameOf(
  { canvas, past, config, sampler, settings }: CanvasRun,
  span: BlockSpan,
  wanted: readonly number[],
): { request: ForwardRequest; rows: number[] } {
  const builder = new SliceBuilder(past.cache, settings.firstPosition);
  const window = past.window(span, canvas.ids.length);
  const indexOf = new Map<number, number>();
  for (let at = window.start; at < window.end; at++) indexOf.set(at, builder.noisy(canvas.ids[at]!, at, 0));
  const shift = config.diffusion!.shift ? 1 : 0;
  // Dream: the first position of all is read at itself.
  const rows = wanted.map((position) => builder.predict(indexOf.get(Math.max(0, position - shift))!));
  return { request: builder.build(sampler.needs), rows };
}
