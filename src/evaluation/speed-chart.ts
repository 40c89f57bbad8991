/** The chart of the field: how right a decoder is over how fast it is, the twin beside it. */
import { type ChartSeries, renderChart } from '../support/svg-chart.js';
import type { Figures } from './summarize.js';

export interface SpeedSeries {
  readonly name: string;
  /** One run a setting; joined by a line in order of speed when there are several. */
  readonly runs: readonly { readonly label?: string; readonly figures: Figures }[];
}

/**
 * @param options.speed x axis: tokens per forward (of the machine independent) or tokens per second
 * @returns an SVG document
 */
export function renderSpeedChart(
  series: readonly SpeedSeries[],
  options: { title: string; subtitle?: string; speed?: 'tpf' | 'tokensPerSecond' },
): string {
  const { title, subtitle, speed = 'tpf' } = options;
  const drawn = series.map(({ name, runs }): ChartSeries => {
    const points = runs.map(({ label, figures }) => ({
      x: figures[speed].value,
      y: figures.passAt1.value,
      low: figures.passAt1.low,
      high: figures.passAt1.high,
      ...(label === undefined ? {} : { label }),
    }));
    points.sort((a, b) => a.x - b.x);
    return { name, points, show: points.length > 1 ? 'both' : 'points' };
  });
  return renderChart({
    title,
    ...(subtitle === undefined ? {} : { subtitle }),
    xLabel: speed === 'tpf' ? 'tokens per forward' : 'tokens per second',
    yLabel: 'pass@1',
    yFormat: 'percent',
    series: drawn,
  });
}
