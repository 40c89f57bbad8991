/**
 * Writes the weighted mean of models of one shape, in float32: `npx tsx tools/average-checkpoints.ts --output folder
 * a:0.5 b:0.5`. Each is a model's folder or a training run's, of which the newest checkpoint's unrounded weights are taken.
 * Configuration and tokenizer are those of the last one.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ModelConfig } from '../src/model/model-config.js';
import { parametersOf } from '../src/model/parameters.js';
import { readCheckpoint, readCheckpointConfig } from '../src/model/read-checkpoint.js';
import { writeCheckpointFolder } from '../src/model/write-checkpoint.js';
import { readLatestParameters } from '../src/training/checkpoint.js';

const { values, positionals } = parseArgs({
  options: { output: { type: 'string' } },
  allowPositionals: true,
});
const { output } = values;
if (output === undefined || positionals.length === 0)
  throw new Error('needs --output and folders with weights');
const parts = positionals.map((text) => {
  const at = text.lastIndexOf(':');
  return { folder: text.slice(0, at), share: Number(text.slice(at + 1)) };
});
const total = parts.reduce((sum, { share }) => sum + share, 0);
if (!(Math.abs(total - 1) < 1e-6)) throw new Error(`the shares sum to ${total}, not 1`);

const means = new Map<string, Float32Array>();
let last: { folder: string; config: ModelConfig } | null = null;
for (const { folder: source, share } of parts) {
  const run = await readLatestParameters(source);
  const folder = run ? join(source, 'model') : source;
  const { config } = await readCheckpointConfig(folder);
  const parameters = run ?? (await readCheckpoint(folder)).parameters;
  for (const { name, shape } of parametersOf(config)) {
    const { data } = parameters.get(name)!;
    const size = shape.reduce((product, dim) => product * dim, 1);
    const mean = means.get(name) ?? new Float32Array(size);
    if (mean.length !== size || data.length !== size)
      throw new Error(`${name} differs in shape in ${source}`);
    for (let i = 0; i < size; i++) mean[i]! += share * data[i]!;
    means.set(name, mean);
  }
  last = { folder, config };
}
const { folder, config } = last!;
await writeCheckpointFolder(output, {
  config,
  parameters: means,
  tokenizerFolder: folder,
  dtype: 'float32',
});
process.stdout.write(`${output}: the mean of ${parts.length} models\n`);
