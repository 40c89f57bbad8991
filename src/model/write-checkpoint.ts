/** Writes a model as a Hugging Face folder. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CinnabarError } from '../errors.js';
import { atomicWrite, writeError } from '../support/atomic-write.js';
import { float16Bits } from '../tensor/float16.js';
import { type Tensor, tensor } from '../tensor/tensor.js';
import { configToJson } from './config-to-json.js';
import type { ModelConfig } from './model-config.js';
import { parametersOf } from './parameters.js';
import { writeSafetensors } from './weights/write-safetensors.js';

export interface CheckpointToWrite {
  readonly config: ModelConfig;
  /** Every parameter of the model, float32. */
  readonly parameters: ReadonlyMap<string, Float32Array>;
  /** Folder whose tokenizer files are copied. */
  readonly tokenizerFolder: string;
  /** How the weights are stored. Default float16. */
  readonly dtype?: 'float16' | 'float32';
}

const tokenizerFiles = [
  'tokenizer_config.json',
  'special_tokens_map.json',
  'chat_template.jinja',
  'tokenizer.json',
];

/**
 * Writes tokenizer files, generation_config.json, model.safetensors and config.json, each atomically and in this
 * order, so that a folder with a config.json is whole. The folder is made when it is missing.
 *
 * @throws CinnabarError `invalid_weights` (a parameter is missing), `invalid_config`, `file_not_found` (no
 *   tokenizer.json), `disk_full`, `not_writable`
 */
export async function writeCheckpointFolder(folder: string, checkpoint: CheckpointToWrite): Promise<void> {
  const { config, dtype = 'float16', tokenizerFolder } = checkpoint;
  const json = configToJson(config);
  const tensors = new Map(
    parametersOf(config).map(({ name, shape }) => {
      const data = checkpoint.parameters.get(name);
      if (data === undefined) throw new CinnabarError('invalid_weights', `parameter ${name} is missing`);
      return [name, stored(shape, data, dtype)];
    }),
  );
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw writeError(folder, error);
  });
  for (const file of tokenizerFiles) {
    const from = join(tokenizerFolder, file);
    const bytes = await readFile(from).catch(() => null);
    if (bytes !== null) await atomicWrite(join(folder, file), bytes);
    else if (file === 'tokenizer.json') throw new CinnabarError('file_not_found', `${from} does not exist`);
  }
  await writeJson(join(folder, 'generation_config.json'), {
    eos_token_id: [...config.eosTokenIds],
    pad_token_id: config.padTokenId,
    ...(config.diffusion === null ? {} : { mask_token_id: config.diffusion.maskTokenId }),
  });
  await writeSafetensors(join(folder, 'model.safetensors'), tensors, { metadata: { format: 'pt' } });
  await writeJson(join(folder, 'config.json'), { ...json, torch_dtype: dtype });
}

function stored(shape: readonly number[], data: Float32Array, dtype: 'float16' | 'float32'): Tensor {
  if (dtype === 'float32') return tensor('float32', shape, data);
  return tensor('float16', shape, Uint16Array.from(data, float16Bits));
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await atomicWrite(path, `${JSON.stringify(value, null, 2)}\n`);
}
