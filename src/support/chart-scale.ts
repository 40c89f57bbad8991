/** Axes of a chart: from data values to pixels, with ticks at round values. */
import { CinnabarError } from '../errors.js';

export type ScaleKind = 'linear' | 'log';

export interface ChartScale {
  /** Value → pixel. */
  place(value: number): number;
  readonly ticks: readonly number[];
  readonly low: number;
  readonly high: number;
}

export interface ScaleOptions {
  readonly kind: ScaleKind;
  /** Fixed ends; without them the ends are ticks just outside the data. */
  readonly range?: readonly [number, number] | undefined;
  /** Pixels of the low and the high end. */
  readonly pixels: readonly [number, number];
  /** About how many ticks. */
  readonly tickCount: number;
  /** Neither end may lie outside these values (a percentage ends at 1). */
  readonly bounds?: readonly [number, number] | undefined;
}

/**
 * @param values finite data values; may be empty when a range is given
 * @throws CinnabarError `invalid_argument` when a logarithmic axis meets a value of 0 or less
 */
export function chartScale(values: readonly number[], options: ScaleOptions): ChartScale {
  const { kind, range, pixels, tickCount, bounds = [-Infinity, Infinity] } = options;
  let low = range?.[0] ?? Infinity;
  let high = range?.[1] ?? -Infinity;
  if (range === undefined) {
    for (const value of values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    if (low > high) [low, high] = kind === 'log' ? [1, 10] : [0, 1];
  }
  if (kind === 'log' && low <= 0) {
    throw new CinnabarError('invalid_argument', `a logarithmic axis cannot show ${low}`);
  }
  // Values that double precision can hardly tell apart are one value.
  if (high - low <= Math.max(1e-200, Math.abs(low) * 1e-9)) {
    const pad = Math.max(Math.abs(low), Math.abs(high)) / 10;
    [low, high] =
      kind === 'log'
        ? [low / 2, high * 2]
        : [low - (pad > 1e-200 ? pad : 1), high + (pad > 1e-200 ? pad : 1)];
  }
  const candidates = kind === 'log' ? logTicks(low, high) : linearTicks(low, high, tickCount);
  if (range === undefined) {
    low = Math.max(bounds[0], candidates.findLast((tick) => tick <= low) ?? low);
    high = Math.min(bounds[1], candidates.find((tick) => tick >= high) ?? high);
  }
  const slack = (high - low) * 1e-9;
  const ticks = candidates.filter((tick) => tick >= low - slack && tick <= high + slack);
  const [from, to] = kind === 'log' ? [Math.log(low), Math.log(high)] : [low, high];
  return {
    ticks,
    low,
    high,
    place: (value) => {
      const share = ((kind === 'log' ? Math.log(value) : value) - from) / (to - from);
      return pixels[0] + share * (pixels[1] - pixels[0]);
    },
  };
}

/** Multiples of 1, 2 or 5 times a power of ten that cover [low, high]. */
export function linearTicks(low: number, high: number, count: number): number[] {
  const rough = (high - low) / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => round((first + index) * step));
}

/** Powers of ten that cover [low, high]; with 2 and 5 between them when there are few. */
export function logTicks(low: number, high: number): number[] {
  const first = Math.floor(Math.log10(low) + 1e-9);
  const last = Math.ceil(Math.log10(high) - 1e-9);
  const factors = last - first <= 3 ? [1, 2, 5] : [1];
  const ticks: number[] = [];
  for (let exponent = first; exponent <= last; exponent++) {
    for (const factor of exponent === last ? [1] : factors) ticks.push(round(factor * 10 ** exponent));
  }
  return ticks;
}

/** Short text of a tick value: 0.25, 1,500 → 1.5k, 2,000,000 → 2M; percent shows a share. */
export function formatTick(value: number, format: 'number' | 'percent'): string {
  if (format === 'percent') return `${round(value * 100)} %`;
  const size = Math.abs(value);
  if (size >= 1e9) return `${round(value / 1e9)}G`;
  if (size >= 1e6) return `${round(value / 1e6)}M`;
  if (size >= 1e4 || (size >= 1e3 && value % 1000 === 0)) return `${round(value / 1e3)}k`;
  return size !== 0 && size < 1e-3
    ? value.toExponential().replace('e-', 'e−')
    : String(value).replace('-', '−');
}

/** Removes the digits that binary fractions leave behind. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
