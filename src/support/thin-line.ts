/**
 * Drops the points of a long line that nobody could see: in every column of `columnWidth` pixels the first, lowest,
 * highest and last stay, so spikes and gaps (points whose y is not finite) survive.
 *
 * @param points in drawing order; a line whose x goes back is thinned only within runs of one column
 */
export function thinLine<T extends { readonly x: number; readonly y: number }>(
  points: readonly T[],
  columnWidth: number,
): T[] {
  const kept: T[] = [];
  let start = 0;
  while (start < points.length) {
    const column = Math.floor(points[start]!.x / columnWidth);
    let end = start + 1;
    while (end < points.length && Math.floor(points[end]!.x / columnWidth) === column) end++;
    const run = points.slice(start, end);
    if (run.length <= 4) kept.push(...run);
    else {
      const keep = new Set([0, run.length - 1]);
      let lowest = 0;
      let highest = 0;
      run.forEach((point, index) => {
        if (!Number.isFinite(point.y)) keep.add(index);
        if (!(point.y >= run[lowest]!.y)) lowest = index;
        if (!(point.y <= run[highest]!.y)) highest = index;
      });
      keep.add(lowest).add(highest);
      kept.push(...run.filter((_, index) => keep.has(index)));
    }
    start = end;
  }
  return kept;
}
