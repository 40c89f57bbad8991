/**
 * Line and scatter charts as SVG text, without a library: speed over accuracy, loss over steps.
 * The chart brings its own card, and the card and its ink follow the reader's colour scheme together, so it is as
 * readable in a dark README as in a light one. Series differ by colour and by the shape of their marks.
 */

import type { Box } from './chart-labels.js';
import { chartScale, formatTick, type ScaleKind } from './chart-scale.js';
import {
  type ChartScales,
  type ChartSeries,
  renderLabels,
  renderLegend,
  renderSeries,
  shows,
} from './chart-series.js';
import { chartStyle } from './chart-style.js';
import { checkKnownOptions, checkOneOf } from './check-options.js';
import { escapeXml, svgNumber, svgText } from './svg-text.js';

export type { ChartSeries } from './chart-series.js';

export interface ChartOptions {
  readonly title: string;
  /** A line of small print under the title: data set, machine. */
  readonly subtitle?: string;
  readonly series: readonly ChartSeries[];
  readonly xLabel: string;
  readonly yLabel: string;
  /** Default linear. */
  readonly xScale?: ScaleKind;
  readonly yScale?: ScaleKind;
  readonly xRange?: readonly [number, number];
  readonly yRange?: readonly [number, number];
  /** `percent` shows shares in [0, 1]. Default number. */
  readonly yFormat?: 'number' | 'percent';
  /** Pixels. Default 760 × 440. */
  readonly width?: number;
  readonly height?: number;
}

const optionNames = [
  ...['title', 'subtitle', 'series', 'xLabel', 'yLabel', 'xScale', 'yScale', 'xRange', 'yRange'],
  ...['yFormat', 'width', 'height'],
];

/**
 * @returns a complete SVG document
 * @throws CinnabarError `invalid_argument` on an unknown option, or 0 and less on a logarithmic axis
 * @example
 * renderChart({
 *   title: 'Loss', xLabel: 'step', yLabel: 'nats a token', yScale: 'log',
 *   series: [{ name: 'training', points: [{ x: 0, y: 7.6 }, { x: 100, y: 2.1 }] }],
 * });
 */
export function renderChart(options: ChartOptions): string {
  checkKnownOptions('renderChart', options, optionNames);
  checkOneOf('xScale', options.xScale, ['linear', 'log']);
  checkOneOf('yScale', options.yScale, ['linear', 'log']);
  checkOneOf('yFormat', options.yFormat, ['number', 'percent']);
  const { width = 760, height = 440, series, yFormat = 'number' } = options;
  const head = options.subtitle === undefined ? 42 : 60;
  const legend = renderLegend(series, { left: 24, right: width - 24, top: head });
  const frame: Box = { left: 68, right: width - 28, top: head + legend.height + 18, bottom: height - 54 };
  const { x, y } = scales(options, frame);

  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="chart-title">`,
    `<title id="chart-title">${escapeXml(options.title)}: ${escapeXml(options.yLabel)} over ${escapeXml(options.xLabel)}</title>`,
    `<style>${chartStyle}</style>`,
    `<rect class="card" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>`,
    svgText(24, 32, 'title', 'start', options.title),
  ];
  if (options.subtitle !== undefined) parts.push(svgText(24, 51, 'note', 'start', options.subtitle));
  parts.push(legend.svg);
  for (const tick of y.ticks) {
    const at = svgNumber(y.place(tick));
    parts.push(`<path class="grid" d="M${frame.left} ${at}H${frame.right}"/>`);
    parts.push(svgText(frame.left - 10, y.place(tick) + 4, 'tick', 'end', formatTick(tick, yFormat)));
  }
  for (const tick of x.ticks) {
    parts.push(`<path class="axis" d="M${svgNumber(x.place(tick))} ${frame.bottom}v5"/>`);
    parts.push(svgText(x.place(tick), frame.bottom + 19, 'tick', 'middle', formatTick(tick, 'number')));
  }
  parts.push(`<path class="axis" d="M${frame.left} ${frame.bottom}H${frame.right}"/>`);
  parts.push(svgText((frame.left + frame.right) / 2, height - 16, 'label', 'middle', options.xLabel));
  const middle = svgNumber((frame.top + frame.bottom) / 2);
  parts.push(
    `<text class="label" text-anchor="middle" transform="translate(20 ${middle}) rotate(-90)">${escapeXml(options.yLabel)}</text>`,
    `<clipPath id="frame"><rect x="${frame.left - 6}" y="${frame.top - 6}" width="${frame.right - frame.left + 12}" height="${frame.bottom - frame.top + 12}"/></clipPath>`,
    '<g clip-path="url(#frame)">',
    renderSeries(series, { x, y }),
    '</g>',
    renderLabels(series, { x, y }, frame),
    '</svg>',
  );
  return `${parts.filter((part) => part !== '').join('\n')}\n`;
}

function scales(options: ChartOptions, frame: Box): ChartScales {
  const points = options.series.flatMap((one) => one.points).filter((point) => Number.isFinite(point.y));
  // Marks must not sit on the edge of the frame.
  const inset = options.series.some((one) => shows(one, 'points')) ? 14 : 0;
  const heights = points.flatMap(({ y, low = y, high = y }) => [y, low, high]);
  return {
    x: chartScale(
      points.map((point) => point.x),
      {
        kind: options.xScale ?? 'linear',
        range: options.xRange,
        pixels: [frame.left + inset, frame.right - inset],
        tickCount: Math.round((frame.right - frame.left) / 90),
      },
    ),
    y: chartScale(heights, {
      kind: options.yScale ?? 'linear',
      range: options.yRange,
      pixels: [frame.bottom, frame.top],
      tickCount: Math.round((frame.bottom - frame.top) / 55),
      bounds: options.yFormat === 'percent' ? [0, 1] : undefined,
    }),
  };
}
