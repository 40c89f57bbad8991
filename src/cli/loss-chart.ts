/** The loss curve of a training run, drawn from its log. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { atomicWrite } from '../support/atomic-write.js';
import { type ChartSeries, renderChart } from '../support/svg-chart.js';
import type { TrainingRecord } from '../training/trainer.js';

/** Reads `log.jsonl`; of a step that was logged twice (resumed after a kill) the later record counts. */
export async function readTrainingLog(folder: string): Promise<TrainingRecord[]> {
  const text = await readFile(join(folder, 'log.jsonl'), 'utf8').catch(() => '');
  const byStep = new Map<number, TrainingRecord>();
  for (const line of text.split('\n')) {
    // A kill may have cut the last line.
    if (!line.endsWith('}')) continue;
    const record = JSON.parse(line) as TrainingRecord;
    byStep.set(record.step, record);
  }
  return [...byStep.values()].sort((a, b) => a.step - b.step);
}

/** Writes `loss.svg` beside the log. Nothing is written while the log is empty. */
export async function writeLossChart(folder: string): Promise<void> {
  const records = (await readTrainingLog(folder)).filter(
    (record) => record.lossAr > 0 && record.lossDiffusion > 0,
  );
  if (records.length < 2) return;
  const measured = records.flatMap(({ step, heldOut }) => (heldOut === undefined ? [] : [{ step, heldOut }]));
  const series: ChartSeries[] = [
    { name: 'next token', show: 'line', points: records.map(({ step, lossAr }) => ({ x: step, y: lossAr })) },
    {
      name: 'denoising',
      show: 'line',
      points: records.map(({ step, lossDiffusion }) => ({ x: step, y: lossDiffusion })),
    },
  ];
  if (measured.length > 0) {
    series.push(
      {
        name: 'next token, held out',
        points: measured.map(({ step, heldOut }) => ({ x: step, y: heldOut.ar })),
      },
      {
        name: 'denoising, held out',
        points: measured.map(({ step, heldOut }) => ({
          x: step,
          y: meanOf(Object.values(heldOut.diffusion)),
        })),
      },
    );
  }
  const svg = renderChart({
    title: 'Training loss',
    xLabel: 'step',
    yLabel: 'nats a token',
    yScale: 'log',
    series,
  });
  await atomicWrite(join(folder, 'loss.svg'), svg);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
