/**
 * From nothing to the first token, each in a process of its own: seconds, CPU seconds (user + system), peak memory.
 * `npx tsx bench/load-model.ts [--runs 3] [--output bench/results/load-model.json] [model:weights ...]`
 * Default: SmolLM2-135M (GGUF, `python3 tools/fetch-smollm2.py`) in int8 and the embedded model in both. On a machine
 * that does other work, the wall clock says little; CPU seconds and memory stay.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { describeRun } from '../src/evaluation/run-environment.js';
import { generate } from '../src/generation/generate.js';
import { loadModel } from '../src/generation/load-model.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '3' },
    output: { type: 'string' },
    child: { type: 'string' },
    weights: { type: 'string' },
  },
});

interface Sample {
  readonly loadMs: number;
  readonly firstTokenMs: number;
  /** user + system, from the start of the process. */
  readonly cpuMs: number;
  /** Of these, what Node, tsx and the modules took before loading began. */
  readonly startCpuMs: number;
  readonly peakRssMiB: number;
  readonly startRssMiB: number;
  readonly finalRssMiB: number;
}

const mebibytes = (bytes: number): number => Math.round(bytes / 2 ** 20);

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return Math.round((user + system) / 1000);
}

async function measure(model: string, weights: 'int8' | 'float32'): Promise<Sample> {
  const startCpuMs = cpuMs();
  const startRssMiB = mebibytes(process.memoryUsage().rss);
  const started = performance.now();
  await using loaded = await loadModel(model, { weights });
  const loadMs = Math.round(performance.now() - started);
  await generate(loaded, 'Hello', { maxTokens: 1 });
  const firstTokenMs = Math.round(performance.now() - started);
  return {
    loadMs,
    firstTokenMs,
    cpuMs: cpuMs(),
    startCpuMs,
    peakRssMiB: Math.round(process.resourceUsage().maxRSS / 1024),
    startRssMiB,
    finalRssMiB: mebibytes(process.memoryUsage().rss),
  };
}

const self = fileURLToPath(import.meta.url);

async function inChild(model: string, weights: string): Promise<Sample> {
  const argv = ['--import', 'tsx', self, '--child', model, '--weights', weights];
  const { stdout } = await promisify(execFile)(process.execPath, argv);
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Sample;
}

async function main(): Promise<void> {
  const smollm2 = 'runs/smollm2/SmolLM2-135M-Instruct.Q4_1.gguf';
  const defaults = [
    ...(existsSync(smollm2) ? [`${smollm2}:int8`] : []),
    'coder-nano:int8',
    'coder-nano:float32',
  ];
  const results = [];
  for (const wanted of positionals.length > 0 ? positionals : defaults) {
    const [, model, weights] = /^(.*):(int8|float32)$/.exec(wanted) ?? [];
    if (model === undefined || weights === undefined)
      throw new Error(`${wanted} is not model:int8 or model:float32`);
    const fileMiB = existsSync(model) ? mebibytes((await stat(model)).size) : null;
    const samples: Sample[] = [];
    for (let run = 0; run < Number(values.runs); run++) samples.push(await inChild(model, weights));
    const best = samples.reduce((a, b) => (b.firstTokenMs < a.firstTokenMs ? b : a));
    console.log(`${wanted}: ${JSON.stringify(best)}`);
    results.push({ model, weights, fileMiB, best, samples });
  }
  if (values.output === undefined) return;
  const environment = await describeRun(`npx tsx bench/load-model.ts ${process.argv.slice(2).join(' ')}`);
  const load = loadavg().map((value) => Number(value.toFixed(1)));
  await mkdir(dirname(values.output), { recursive: true });
  await writeFile(values.output, `${JSON.stringify({ ...environment, load, results }, null, 2)}\n`);
}

if (values.child === undefined) await main();
else console.log(JSON.stringify(await measure(values.child, values.weights as 'int8' | 'float32')));
