/** The series of a chart: their lines, marks and error bars, the legend, and the labels of single points. */
import { type Box, placeLabels, textWidth } from './chart-labels.js';
import type { ChartScale } from './chart-scale.js';
import { markPath } from './chart-style.js';
import { svgNumber, svgText } from './svg-text.js';
import { thinLine } from './thin-line.js';

export interface ChartPoint {
  readonly x: number;
  /** A value that is not finite interrupts the line. */
  readonly y: number;
  /** Written beside the point when there is room. */
  readonly label?: string;
  /** Ends of an error bar. */
  readonly low?: number;
  readonly high?: number;
}

export interface ChartSeries {
  readonly name: string;
  readonly points: readonly ChartPoint[];
  /** Default: both up to 40 points, else the line alone. */
  readonly show?: 'line' | 'points' | 'both';
  readonly dashed?: boolean;
  /** Thin and pale, for raw values behind a smoothed curve. Takes the colour of the series before it. */
  readonly faint?: boolean;
}

export interface ChartScales {
  readonly x: ChartScale;
  readonly y: ChartScale;
}

const labelSize = 11;
const legendSize = 12.5;

export function shows(series: ChartSeries, what: 'line' | 'points'): boolean {
  const show = series.show ?? (series.points.length <= 40 ? 'both' : 'line');
  return show === 'both' || show === what;
}

/** A faint series takes the colour of the series before it. */
function colorIndex(series: readonly ChartSeries[], index: number): number {
  const count = series.slice(0, index + 1).filter((one) => one.faint !== true).length;
  return Math.max(0, count - 1) % 6;
}

/** All series; the faint ones first, so that they lie behind. */
export function renderSeries(series: readonly ChartSeries[], scales: ChartScales): string {
  const drawn = series.map((one, index) => ({ one, color: colorIndex(series, index) }));
  drawn.sort((a, b) => Number(b.one.faint === true) - Number(a.one.faint === true));
  return drawn.map(({ one, color }) => renderOne(one, color, scales)).join('\n');
}

function renderOne(series: ChartSeries, color: number, { x, y }: ChartScales): string {
  const parts: string[] = [];
  const finite = series.points.filter((point) => Number.isFinite(point.y));
  if (shows(series, 'line')) {
    const placed = series.points.map((point) => ({ x: x.place(point.x), y: y.place(point.y) }));
    let pen = 'M';
    let path = '';
    for (const point of thinLine(placed, 2)) {
      path += Number.isFinite(point.y) ? `${pen}${svgNumber(point.x)} ${svgNumber(point.y)}` : '';
      pen = Number.isFinite(point.y) ? 'L' : 'M';
    }
    const dash = series.dashed === true ? ' stroke-dasharray="6 5"' : '';
    if (path !== '')
      parts.push(`<path class="line c${color}${series.faint === true ? ' faint' : ''}"${dash} d="${path}"/>`);
  }
  if (shows(series, 'points')) {
    for (const point of finite) {
      const at = svgNumber(x.place(point.x));
      if (point.low !== undefined && point.high !== undefined) {
        parts.push(
          `<path class="bar c${color}" d="M${at} ${svgNumber(y.place(point.low))}V${svgNumber(y.place(point.high))}"/>`,
        );
      }
    }
    for (const point of finite) {
      parts.push(`<path class="mark c${color}" d="${markPath(color, x.place(point.x), y.place(point.y))}"/>`);
    }
  }
  return parts.join('\n');
}

/**
 * Names of the series with their line and mark, in as many rows as they need; nothing for a single series.
 *
 * @param top y of the first row's upper edge
 * @returns the height of the rows in pixels, and their SVG
 */
export function renderLegend(
  series: readonly ChartSeries[],
  { left, right, top }: { left: number; right: number; top: number },
): { height: number; svg: string } {
  const rowHeight = 20;
  const entries: string[] = [];
  let x = left;
  let baseline = top + 14;
  for (const [index, one] of series.entries()) {
    if (one.faint === true) continue;
    const width = 28 + textWidth(one.name, legendSize);
    if (x > left && x + width > right) {
      x = left;
      baseline += rowHeight;
    }
    const color = colorIndex(series, index);
    const dash = one.dashed === true ? ' stroke-dasharray="6 5"' : '';
    if (shows(one, 'line')) {
      entries.push(`<path class="line c${color}"${dash} d="M${svgNumber(x)} ${baseline - 4}h22"/>`);
    }
    if (shows(one, 'points')) {
      entries.push(`<path class="mark c${color}" d="${markPath(color, x + 11, baseline - 4)}"/>`);
    }
    entries.push(svgText(x + 28, baseline, 'legend', 'start', one.name));
    x += width + 18;
  }
  const names = series.filter((one) => one.faint !== true).length;
  return names < 2 ? { height: 0, svg: '' } : { height: baseline + 6 - top, svg: entries.join('\n') };
}

/** The `label` of every point that has one and finds room. */
export function renderLabels(series: readonly ChartSeries[], scales: ChartScales, frame: Box): string {
  const labelled = series.flatMap((one, index) =>
    one.points.flatMap((point) => {
      if (point.label === undefined || !Number.isFinite(point.y)) return [];
      const color = colorIndex(series, index);
      return [{ x: scales.x.place(point.x), y: scales.y.place(point.y), text: point.label, color }];
    }),
  );
  if (labelled.length === 0) return '';
  const obstacles = series.flatMap((one) => inkBoxes(one, scales));
  const outer = { left: frame.left, right: frame.right + 24, top: frame.top - 8, bottom: frame.bottom };
  const placed = placeLabels(labelled, { frame: outer, obstacles, fontSize: labelSize });
  return placed
    .map((place, index) => {
      if (place === null) return '';
      const { color, text } = labelled[index]!;
      return svgText(place.x, place.y, `point c${color}`, place.align, text);
    })
    .join('\n');
}

/** What a label must not cover: marks, error bars, and the line in pieces of a few pixels. */
function inkBoxes(series: ChartSeries, { x, y }: ChartScales): Box[] {
  const boxes: Box[] = [];
  const add = (left: number, right: number, top: number, bottom: number, pad: number): void => {
    boxes.push({ left: left - pad, right: right + pad, top: top - pad, bottom: bottom + pad });
  };
  let last: { x: number; y: number } | null = null;
  for (const { x: valueX, y: valueY, low = valueY, high = valueY } of series.points) {
    if (!Number.isFinite(valueY)) {
      last = null;
      continue;
    }
    const at = { x: x.place(valueX), y: y.place(valueY) };
    if (shows(series, 'points')) {
      add(at.x, at.x, at.y, at.y, 5);
      add(at.x, at.x, y.place(high), y.place(low), 1);
    }
    if (last !== null && shows(series, 'line')) {
      const pieces = Math.ceil(Math.hypot(at.x - last.x, at.y - last.y) / 5);
      for (let piece = 1; piece < pieces; piece++) {
        const share = piece / pieces;
        const middle = { x: last.x + (at.x - last.x) * share, y: last.y + (at.y - last.y) * share };
        add(middle.x, middle.x, middle.y, middle.y, 1);
      }
    }
    last = at;
  }
  return boxes;
}
