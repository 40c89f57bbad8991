/** What effort buys: correct answers over the time of a task, checks included. */
import { mean } from '../evaluation/metrics.js';
import type { Figures } from '../evaluation/summarize.js';
import type { TaskRecord } from '../evaluation/task-record.js';
import { renderChart } from '../support/svg-chart.js';
import type { DecodingRun } from './decoding-runs.js';

export interface EffortPoint {
  readonly run: string;
  readonly effort: string;
  readonly passAt1: number;
  /** 95 % interval. */
  readonly low: number;
  readonly high: number;
  readonly secondsPerTask: number;
  /** Forwards a task, of all its answers. */
  readonly nfe: number;
}

interface DoneRun {
  readonly run: DecodingRun;
  readonly figures: Figures;
  readonly records: readonly TaskRecord[];
}

/** The runs that name an effort. */
export function effortPoints(done: readonly DoneRun[]): EffortPoint[] {
  return done.flatMap(({ run, figures, records }) => {
    const { effort } = run.options;
    if (effort === undefined) return [];
    const { value: passAt1, low, high } = figures.passAt1;
    const secondsPerTask = mean(records.map(({ stats }) => stats.wallMs / 1000)).value;
    return [{ run: run.label, effort, passAt1, low, high, secondsPerTask, nfe: figures.nfe.value }];
  });
}

/** @returns an SVG document: one line a mode */
export function effortChart(
  points: readonly EffortPoint[],
  options: { readonly title: string; readonly subtitle: string },
): string {
  const modes = [...new Set(points.map(modeOf))];
  return renderChart({
    ...options,
    xLabel: 'seconds a task',
    yLabel: 'pass@1',
    yFormat: 'percent',
    series: modes.map((name) => ({
      name,
      points: points
        .filter((point) => modeOf(point) === name)
        .map(({ secondsPerTask, passAt1, low, high, effort }) => {
          return { x: secondsPerTask, y: passAt1, low, high, label: effort };
        })
        .sort((a, b) => a.x - b.x),
      show: 'both' as const,
    })),
  });
}

function modeOf({ run, effort }: EffortPoint): string {
  return run.slice(0, -effort.length).trim();
}
