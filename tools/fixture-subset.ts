/**
 * Cuts the small subset of the conformance fixtures that is kept in `test/fixtures`, for checkouts without the full
 * set: one bidirectional model, one row of each logits case, the training inputs and the gradients.
 *
 *     npx tsx tools/fixture-subset.ts ../shared/fixtures test/fixtures
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseSafetensors } from '../src/model/weights/parse-safetensors.js';
import { encodeSafetensors } from '../src/model/weights/write-safetensors.js';
import { type Tensor, tensor } from '../src/tensor/tensor.js';

const family = 'qwen3_a2d_mdlm';
const copied = [
  'model/config.json',
  'model/generation_config.json',
  'model/model.safetensors',
  'model/special_tokens_map.json',
  'model/tokenizer.json',
  'model/tokenizer_config.json',
  'training/grads.safetensors',
  'training/inputs.safetensors',
  'training/training.json',
];

/** The last row of a [rows, ...] tensor: in the padded cases that is the one with most padding. */
function lastRow({ dtype, shape, data }: Tensor): Tensor {
  const size = data.length / shape[0]!;
  return tensor(dtype, [1, ...shape.slice(1)], data.slice(-size) as never);
}

const [source, target] = process.argv.slice(2);
if (!source || !target) throw new Error('usage: tsx tools/fixture-subset.ts SOURCE TARGET');
for (const file of copied) {
  const path = join(target, family, file);
  await mkdir(dirname(path), { recursive: true });
  await copyFile(join(source, family, file), path);
}
const file = join(family, 'logits.safetensors');
const logits = parseSafetensors(new Uint8Array(await readFile(join(source, file))), file);
const kept = [...logits.tensors.keys()].filter((name) => !name.includes('.hidden.'));
await writeFile(
  join(target, file),
  encodeSafetensors(new Map(kept.map((name) => [name, lastRow(logits.read(name))]))),
);
