/** Shapes of graph values: fixed dimensions and named (symbolic) ones. */

/** A number, or the name of a dimension known only when the graph runs. */
export type Dim = number | string;
export type Shape = readonly Dim[];

export function shapeText(shape: Shape): string {
  return `[${shape.join(', ')}]`;
}

/** Number of elements, or null when a dimension is symbolic. */
export function elementCount(shape: Shape): number | null {
  let count = 1;
  for (const dim of shape) {
    if (typeof dim === 'string') return null;
    count *= dim;
  }
  return count;
}

/**
 * Numpy broadcasting. A symbolic dimension matches itself and 1; against another size it is an error,
 * because the two could differ when the graph runs. Null when the shapes do not fit.
 */
export function broadcastShapes(a: Shape, b: Shape): Shape | null {
  const rank = Math.max(a.length, b.length);
  const out: Dim[] = [];
  for (let i = 0; i < rank; i++) {
    const left = a[i - rank + a.length] ?? 1;
    const right = b[i - rank + b.length] ?? 1;
    if (left === right || right === 1) out.push(left);
    else if (left === 1) out.push(right);
    else return null;
  }
  return out;
}

/** Axes of `from` (after alignment to `to`) along which broadcasting repeated values. */
export function broadcastAxes(from: Shape, to: Shape): number[] {
  const lead = to.length - from.length;
  const axes: number[] = [];
  for (let i = 0; i < to.length; i++) {
    if (i < lead || (from[i - lead] === 1 && to[i] !== 1)) axes.push(i);
  }
  return axes;
}

/** Maps a possibly negative axis into 0..rank-1, or null when it is outside. */
export function normalAxis(axis: number, rank: number): number | null {
  const normal = axis < 0 ? axis + rank : axis;
  return normal >= 0 && normal < rank ? normal : null;
}
