/**
 * How a model does on the development set while it is being trained: one line a call, appended to a JSONL, and a chart.
 * `npx tsx tools/dev-figures.ts --output bench/results/dev.jsonl --model folder [--step N --positions N]`
 * `npx tsx tools/dev-figures.ts --output bench/results/dev.jsonl --run runs/small/run --base runs/small/start`
 * The second takes the newest checkpoint of a training run, with configuration and tokenizer of the folder that it started
 * from. Further: `--mode speculative,ar`, `--limit N` (every so-many-th task, so that all kinds are there), `--max-tokens 256`,
 * `--threads 1`, `--weights int8`, `--chart file.svg` (alone with `--output`: draw only).
 */
import { appendFile, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { decodingRuns } from '../src/cli/decoding-runs.js';
import { evaluationSet } from '../src/cli/evaluation-sets.js';
import { evaluate } from '../src/evaluation/runner.js';
import { createSandbox } from '../src/evaluation/sandbox.js';
import { loadModel } from '../src/generation/load-model.js';
import { atomicWrite } from '../src/support/atomic-write.js';
import { renderChart } from '../src/support/svg-chart.js';

interface Figure {
  readonly date: string;
  readonly step: number | null;
  readonly positions: number | null;
  readonly mode: string;
  readonly tasks: number;
  /** Shares in [0, 1]: all, single, composed, harder. */
  readonly passAt1: Readonly<Record<string, number>>;
  readonly tokensPerForward: number;
}

const { values } = parseArgs({
  options: {
    output: { type: 'string' },
    model: { type: 'string' },
    run: { type: 'string' },
    base: { type: 'string' },
    step: { type: 'string' },
    positions: { type: 'string' },
    mode: { type: 'string' },
    limit: { type: 'string' },
    'max-tokens': { type: 'string', default: '256' },
    threads: { type: 'string', default: '1' },
    weights: { type: 'string', default: 'auto' },
    chart: { type: 'string' },
  },
});
const { output, chart } = values;
if (output === undefined) throw new Error('--output names the JSONL');

/** The newest checkpoint as a model folder: weights from it, the rest from `base`. */
async function checkpointModel(
  run: string,
  base: string,
  folder: string,
): Promise<{ step: number; positions: number }> {
  const steps = (await readdir(join(run, 'checkpoints')))
    .flatMap((name) => /^step-(\d+)$/.exec(name)?.[1] ?? [])
    .map(Number);
  if (steps.length === 0) throw new Error(`${run} has no checkpoint`);
  const at = resolve(run, 'checkpoints', `step-${Math.max(...steps)}`);
  for (const name of await readdir(base)) {
    if (name.endsWith('.json') && !name.includes('safetensors'))
      await symlink(resolve(base, name), join(folder, name));
  }
  await symlink(join(at, 'model.safetensors'), join(folder, 'model.safetensors'));
  return JSON.parse(await readFile(join(at, 'trainer_state.json'), 'utf8')) as {
    step: number;
    positions: number;
  };
}

async function measure(folder: string, step: number | null, positions: number | null): Promise<void> {
  const threads = Number(values.threads);
  const weights = values.weights as 'auto' | 'int8' | 'float32';
  await using model = await loadModel(folder, { weights, threads });
  await using sandbox = createSandbox();
  const set = await evaluationSet('dev', { scope: 'all' });
  const stride = values.limit === undefined ? 1 : Math.max(1, set.tasks.length / Number(values.limit));
  const count = Math.ceil(set.tasks.length / stride);
  const tasks = Array.from({ length: count }, (_, i) => set.tasks[Math.floor(i * stride)]!);
  for (const run of decodingRuns(model, values.mode, undefined)) {
    const { figures } = await evaluate({
      tasks,
      sandbox,
      answer: async (task, { signal }) => {
        const options = { ...run.options, maxTokens: Number(values['max-tokens']), signal };
        const { text, stats } = await set.answer(model, task, options);
        return { text, stats: { nfe: stats.nfe, tokens: stats.generatedTokens, wallMs: stats.wallMs } };
      },
    });
    const groups = Object.entries(figures.passAt1ByGroup).map(
      ([group, { value }]) => [group, value] as const,
    );
    const figure: Figure = {
      date: new Date().toISOString(),
      step,
      positions,
      mode: run.label,
      tasks: figures.tasks,
      passAt1: { all: figures.passAt1.value, ...Object.fromEntries(groups) },
      tokensPerForward: figures.tpf.value,
    };
    await appendFile(output!, `${JSON.stringify(figure)}\n`);
    console.log(JSON.stringify(figure));
  }
}

/** Pass rates over positions, one line a kind; of the mode that was measured most often. */
async function draw(path: string): Promise<void> {
  const lines = (await readFile(output!, 'utf8')).trim().split('\n');
  const all = lines.map((line) => JSON.parse(line) as Figure).filter(({ positions }) => positions !== null);
  const modes = [...new Set(all.map(({ mode }) => mode))];
  const times = (mode: string): number => all.filter((figure) => figure.mode === mode).length;
  const [mode] = modes.sort((a, b) => times(b) - times(a));
  if (mode === undefined) throw new Error(`${output} has no line with positions`);
  const figures = all.filter((figure) => figure.mode === mode).sort((a, b) => a.positions! - b.positions!);
  const kinds = [...new Set(figures.flatMap(({ passAt1 }) => Object.keys(passAt1)))];
  const sizes = [...new Set(figures.map(({ tasks }) => tasks))].sort((a, b) => a - b);
  const svg = renderChart({
    title: 'Development set while training',
    subtitle: `${sizes.join(' or ')} requests, mode ${mode}`,
    xLabel: 'positions trained on, in millions',
    yLabel: 'pass@1',
    yFormat: 'percent',
    series: kinds.map((kind) => ({
      name: kind,
      show: 'both',
      points: figures.flatMap(({ positions, passAt1 }) =>
        passAt1[kind] === undefined ? [] : [{ x: positions! / 1e6, y: passAt1[kind] }],
      ),
    })),
  });
  await atomicWrite(path, svg);
}

const numberOr = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
if (values.run !== undefined) {
  if (values.base === undefined) throw new Error('--run needs --base, the folder that the run started from');
  const folder = await mkdtemp(join(tmpdir(), 'cinnabar-dev-'));
  try {
    const { step, positions } = await checkpointModel(values.run, values.base, folder);
    await measure(folder, step, positions);
  } finally {
    await rm(folder, { recursive: true });
  }
} else if (values.model !== undefined) {
  await measure(values.model, numberOr(values.step), numberOr(values.positions));
}
if (chart !== undefined) await draw(chart);
