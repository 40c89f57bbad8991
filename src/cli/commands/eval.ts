import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createVerifier } from '../../effort/verifier.js';
import { CinnabarError } from '../../errors.js';
import { renderTable } from '../../evaluation/render-table.js';
import { describeRun, type Summary, writeSummary } from '../../evaluation/run-environment.js';
import { evaluate } from '../../evaluation/runner.js';
import { createSandbox } from '../../evaluation/sandbox.js';
import { renderSpeedChart, type SpeedSeries } from '../../evaluation/speed-chart.js';
import { type Figures, figuresRow, groupRows } from '../../evaluation/summarize.js';
import type { TaskRecord } from '../../evaluation/task-record.js';
import { atomicWrite, writeError } from '../../support/atomic-write.js';
import { type Command, command } from '../command.js';
import { type DecodingRun, decodingRuns, splitList, withEfforts } from '../decoding-runs.js';
import { type EffortPoint, effortChart, effortPoints } from '../effort-curve.js';
import { checkSet, evaluationSet, setNames } from '../evaluation-sets.js';
import { modelFlags, openModel } from '../generation-flags.js';
import { runFingerprint } from '../run-fingerprint.js';
import { type SetLikelihood, setLikelihood } from '../set-likelihood.js';
import type { EvaluationSet } from '../task-sets.js';

export const evalCommand: Command = command({
  name: 'eval',
  summary: 'Measures pass@1 by executing answers on held-out sets, and how many tokens a forward gives.',
  arguments: '',
  options: {
    set: {
      type: 'string',
      default: 'unseen-request,unseen-wording,unseen-composition',
      placeholder: 'set,...',
      doc: `Sets: ${setNames.join(', ')}, or files of tasks (.jsonl) as corpus generate writes them.`,
    },
    scope: {
      type: 'string',
      choices: ['core', 'all'],
      default: 'core',
      doc: 'What generated sets are drawn from: core, which the embedded model was trained on, or the whole corpus.',
    },
    mode: {
      type: 'string',
      placeholder: 'mode,...',
      doc: 'Modes: speculative, block, whole, ar, or all. Default: the best that the model supports.',
    },
    thresholds: {
      type: 'string',
      placeholder: 'number,...',
      doc: 'Mode block: one run for each threshold, for the chart.',
    },
    policies: {
      type: 'string',
      placeholder: 'policy,...',
      doc: 'Mode block: runs with each of these policies, at every threshold.',
    },
    effort: {
      type: 'string',
      placeholder: 'effort,...',
      doc: 'One run for each of instant, low, medium, high; the curve of pass@1 over time is drawn.',
    },
    limit: {
      type: 'integer',
      min: 1,
      doc: 'Tasks of a set at most. Default 500 of the generated sets, all of the others.',
    },
    every: {
      type: 'integer',
      min: 1,
      doc: 'Only every so-many-th of these tasks: a sample with all kinds in it.',
    },
    maxTokens: { type: 'integer', min: 1, doc: 'Tokens of an answer at most.' },
    preface: {
      type: 'string',
      placeholder: 'text',
      doc: 'Put before every request: what a general model must be told to answer with code alone.',
    },
    ...modelFlags,
    output: {
      type: 'string',
      placeholder: 'folder',
      doc: 'Gets records.jsonl (an interrupted evaluation goes on from it), summary.json, table.md and a chart a set.',
    },
  },
  examples: [
    'cinnabar eval --mode ar,speculative --output bench/results/eval',
    'cinnabar eval --set unseen-infill,unseen-edit --mode ar,speculative,block',
    'cinnabar eval --set dev --effort instant,low,medium,high --output bench/results/effort',
    'cinnabar eval --mode all --thresholds 0.5,0.7,0.8,0.9,0.95 --output bench/results/sweep',
    'cinnabar eval --mode block --policies joint-prefix,threshold --thresholds 0.7,0.8,0.9',
  ],
  async run({ options, io, signal, commandLine }) {
    const given = splitList(options.set).map(checkSet);
    const { output } = options;
    if (output !== undefined) {
      await mkdir(output, { recursive: true }).catch((error: unknown) => {
        throw writeError(output, error);
      });
    }
    await using model = await openModel(options);
    const runs = withEfforts(
      decodingRuns(model, options.mode, options.thresholds, options.policies),
      options.effort,
    );
    await using sandbox = createSandbox();
    await using verifier = createVerifier();
    const figures: Record<string, Figures> = {};
    const identical: Record<string, string> = {};
    const charts: Record<string, string> = {};
    const likelihoods: Record<string, SetLikelihood> = {};
    const efforts: Record<string, EffortPoint[]> = {};
    for (const nameOrFile of given) {
      const set = await evaluationSet(nameOrFile, options);
      const { name } = set;
      if (name in charts) throw new CinnabarError('invalid_argument', `--set: two sets are called ${name}`);
      const done: { run: DecodingRun; figures: Figures; records: readonly TaskRecord[] }[] = [];
      for (const run of runs) {
        const label = `${name} ${run.label}`;
        const settings = [set.tasks, run.options, options.maxTokens, model.weights];
        const evaluation = await evaluate({
          tasks: set.tasks,
          label: `${label} ${await runFingerprint(model.folder, settings)}`,
          sandbox,
          signal,
          answer: async (task, { signal: taskSignal }) => {
            const { maxTokens } = options;
            const { text, stats } = await set.answer(model, task, {
              ...run.options,
              ...(run.options.effort === undefined ? {} : { verifier }),
              maxTokens,
              signal: taskSignal,
            });
            return { text, stats: { nfe: stats.nfe, tokens: stats.generatedTokens, wallMs: stats.wallMs } };
          },
          ...(output === undefined ? {} : { recordsPath: join(output, 'records.jsonl') }),
          onProgress: ({ done: count, total, passed }) => {
            if (io.stderr.isTTY === true)
              io.stderr.write(`\r\x1b[K${label}: ${count}/${total}, ${passed} passed`);
          },
        });
        if (io.stderr.isTTY === true) io.stderr.write('\r\x1b[K');
        figures[label] = evaluation.figures;
        done.push({ run, ...evaluation });
      }
      const plain = done.filter(({ run }) => (run.options.effort ?? 'instant') === 'instant');
      const twin = plain.find(({ run }) => run.options.mode === 'autoregressive');
      const drafted = plain.find(({ run }) => run.options.mode === 'self-speculation');
      if (twin !== undefined && drafted !== undefined) {
        const same = twin.records.filter(({ text }, i) => text === drafted.records[i]!.text).length;
        identical[name] = `${same} of ${twin.records.length}`;
      }
      charts[name] = chartOf(set, done, model.folder);
      const points = effortPoints(done);
      if (points.length > 0) {
        efforts[name] = points;
        charts[`${name}-effort`] = effortChart(points, {
          title: `Correct answers over time, ${name}`,
          subtitle: `${set.tasks.length} tasks, ${model.folder.split(/[\\/]/).at(-1)}`,
        });
      }
      if (set.answersPrompts) likelihoods[name] = await setLikelihood(model, set.tasks);
    }
    const rows = Object.entries(figures).map(([label, of]) => figuresRow(label, of));
    const byGroup = Object.entries(figures).flatMap(([label, of]) => groupRows(label, of));
    io.stdout.write(`${renderTable(rows)}\n`);
    if (byGroup.length > 0) io.stdout.write(`\n${renderTable(byGroup)}\n`);
    for (const [name, points] of Object.entries(efforts)) {
      for (const { run, secondsPerTask, passAt1 } of points) {
        const rate = (100 * passAt1).toFixed(1);
        io.stdout.write(`${name} ${run}: ${rate} % in ${secondsPerTask.toFixed(3)} s a task\n`);
      }
    }
    for (const [name, share] of Object.entries(identical)) {
      io.stdout.write(
        `${name}: ${share} answers of self-speculation are the twin's, character for character\n`,
      );
    }
    for (const [name, { tasks, ar, diffusionBound }] of Object.entries(likelihoods)) {
      const bound = diffusionBound === null ? '' : `, diffusion at most ${diffusionBound.toFixed(3)}`;
      io.stdout.write(
        `${name}: bits per byte of ${tasks} reference answers: twin ${ar.toFixed(3)}${bound}\n`,
      );
    }
    if (output === undefined) return 0;
    const summary: Summary & Record<string, unknown> = {
      ...(await describeRun(commandLine)),
      weights: model.weights,
      identicalToTwin: identical,
      bitsPerByte: likelihoods,
      ...(options.effort === undefined ? {} : { efforts }),
      runs: figures,
    };
    await writeSummary(join(output, 'summary.json'), summary);
    const tables = [rows, byGroup].filter(({ length }) => length > 0);
    const markdown = tables.map((table) => `${renderTable(table, { format: 'markdown' })}\n`).join('\n');
    await atomicWrite(join(output, 'table.md'), markdown);
    for (const [name, svg] of Object.entries(charts)) await atomicWrite(join(output, `${name}.svg`), svg);
    return 0;
  },
});

function chartOf(
  { name, tasks }: EvaluationSet,
  done: readonly { readonly run: DecodingRun; readonly figures: Figures }[],
  folder: string,
): string {
  const series = new Map<string, SpeedSeries['runs'][number][]>();
  for (const { run, figures } of done) {
    const { threshold } = run.options;
    const point = threshold === undefined ? { figures } : { label: String(threshold), figures };
    series.set(run.series, [...(series.get(run.series) ?? []), point]);
  }
  return renderSpeedChart(
    [...series].map(([seriesName, runs]) => ({ name: seriesName, runs })),
    {
      title: `Correct answers over speed, ${name}`,
      subtitle: `${tasks.length} tasks, ${folder.split(/[\\/]/).at(-1)}`,
    },
  );
}
