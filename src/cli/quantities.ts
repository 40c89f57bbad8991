/** Sizes and counts as people read them. */

/** `4.9 MB`: powers of 1000, as Hugging Face shows them. */
export function byteText(bytes: number): string {
  return scaled(bytes, ['B', 'kB', 'MB', 'GB', 'TB']);
}

/** `134.5 M`. */
export function countText(count: number): string {
  return scaled(count, ['', 'k', 'M', 'B']);
}

function scaled(value: number, units: readonly string[]): string {
  let [left, unit] = [value, 0];
  // 999.95 would be printed as 1000.0.
  while (left >= 999.95 && unit < units.length - 1) [left, unit] = [left / 1000, unit + 1];
  return `${unit === 0 ? left : left.toFixed(1)} ${units[unit]}`.trimEnd();
}
