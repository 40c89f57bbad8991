/**
 * What rounding weights costs: nats a token of the reference answers of the development set, by the twin, with the weights
 * held in each format, and packed at several sizes and opened as int8; with bytes of the packed files.
 * `npx tsx bench/weight-formats.ts <model> [--tasks 40] [--bits 4,4.5,5] [--output bench/results/weight-formats.json]`
 */
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { developmentSet } from '../corpus/development/index.js';
import { arLikelihood } from '../src/evaluation/likelihood.js';
import { describeRun } from '../src/evaluation/run-environment.js';
import { encodePrompt } from '../src/generation/encode-prompt.js';
import { loadModel } from '../src/generation/load-model.js';
import { modelFolder } from '../src/generation/model-folder.js';
import { convertCheckpoint } from '../src/model/convert-checkpoint.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tasks: { type: 'string', default: '40' },
    bits: { type: 'string', default: '4,4.5,5' },
    output: { type: 'string' },
  },
});
const source = await modelFolder(positionals[0] ?? 'coder-nano');

interface Result {
  readonly format: string;
  readonly natsPerToken: number;
  readonly fileMegabytes: number | null;
}

async function natsPerToken(folder: string, weights: 'float32' | 'int8' | 'int4'): Promise<number> {
  await using model = await loadModel(folder, { weights });
  const { denoiser, tokenizer } = model;
  let [nats, tokens] = [0, 0];
  for (const { prompt, solution } of developmentSet.slice(0, Number(values.tasks))) {
    const start = encodePrompt(model, prompt, {});
    const answer = [...tokenizer.encode(solution.trimEnd()), denoiser.config.eosTokenIds[0]!];
    nats += (await arLikelihood(denoiser, [...start, ...answer], start.length)).nats;
    tokens += answer.length;
  }
  return nats / tokens;
}

const results: Result[] = [];
function report(result: Result): void {
  results.push(result);
  const size = result.fileMegabytes === null ? '' : `, ${result.fileMegabytes.toFixed(1)} MB`;
  console.log(`${result.format}: ${result.natsPerToken.toFixed(4)} nats a token${size}`);
}

for (const weights of ['float32', 'int8', 'int4'] as const) {
  report({ format: weights, natsPerToken: await natsPerToken(source, weights), fileMegabytes: null });
}
for (const bits of values.bits.split(',').map(Number)) {
  const folder = await mkdtemp(join(tmpdir(), 'cinnabar-packed-'));
  try {
    await convertCheckpoint(source, folder, 'packed', { bits });
    const { size } = await stat(join(folder, 'model.safetensors'));
    report({
      format: `packed ${bits}`,
      natsPerToken: await natsPerToken(folder, 'int8'),
      fileMegabytes: size / 1e6,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
if (values.output !== undefined) {
  const run = await describeRun(`npx tsx bench/weight-formats.ts ${process.argv.slice(2).join(' ')}`);
  await writeFile(values.output, `${JSON.stringify({ ...run, results }, null, 2)}\n`);
}
