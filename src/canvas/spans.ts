/** Spans of a canvas: blocks, and the positions of a given state inside a span. */
import { type Canvas, PositionState } from './canvas.js';

export interface Span {
  /** First position. */
  readonly start: number;
  /** Position after the last. */
  readonly end: number;
}

export interface BlockSpan extends Span {
  /** Block number along the canvas, from 1; the prompt is block 0. */
  readonly block: number;
}

/** The blocks of [start, end), each `size` long but the last, which is cut at `end`. */
export function* blockSpans(start: number, end: number, size: number): Generator<BlockSpan> {
  for (let block = 1, from = start; from < end; block++, from += size) {
    yield { block, start: from, end: Math.min(from + size, end) };
  }
}

/** Positions of the span in the given `PositionState`, ascending. */
export function positionsInState(canvas: Canvas, span: Span, state: number): number[] {
  const positions: number[] = [];
  for (let position = span.start; position < span.end; position++) {
    if (canvas.states[position] === state) positions.push(position);
  }
  return positions;
}

/** The output's first committed position inside the span that holds one of `tokenIds`, or -1. */
export function firstCommitted(canvas: Canvas, span: Span, tokenIds: ReadonlySet<number>): number {
  for (let position = span.start; position < span.end; position++) {
    if (canvas.states[position] === PositionState.committed && tokenIds.has(canvas.ids[position]!))
      return position;
  }
  return -1;
}

/** End of the run of written (not masked) positions that starts at `from`. */
export function writtenUntil(canvas: Canvas, from: number): number {
  let position = from;
  while (position < canvas.ids.length && canvas.states[position] !== PositionState.mask) position++;
  return position;
}
