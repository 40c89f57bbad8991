/** Opens a checkpoint: a folder in the Hugging Face layout (config.json, weights, tokenizer), or a GGUF file. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CinnabarError } from '../errors.js';
import { toFloat32 } from '../tensor/to-float32.js';
import { loadTokenizer } from '../text/load-tokenizer.js';
import type { Tokenizer } from '../text/tokenizer.js';
import type { ConfigJson, ModelFamily } from './families/family.js';
import { familyOf } from './families/table.js';
import type { ModelConfig } from './model-config.js';
import { type ParameterSpec, parametersOf } from './parameters.js';
import { ggufFileOf, openGgufCheckpoint } from './read-gguf-checkpoint.js';
import type { Parameter, ParameterReader } from './weight-binding.js';
import { openSafetensors, type SafetensorsReader } from './weights/read-safetensors.js';

export interface Checkpoint {
  readonly config: ModelConfig;
  readonly tokenizer: Tokenizer;
  /** Every parameter of the model as float32. */
  readonly parameters: ReadonlyMap<string, Parameter>;
}

/** A checkpoint whose parameters are asked for one by one. */
export interface OpenCheckpoint extends AsyncDisposable {
  readonly config: ModelConfig;
  readonly tokenizer: Tokenizer;
  readonly read: ParameterReader;
}

async function readJson(path: string, optional: boolean): Promise<ConfigJson> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (optional) return {};
    throw new CinnabarError('file_not_found', `${path} does not exist or cannot be read`, { cause: error });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new CinnabarError('invalid_config', `${path} is not valid JSON`, { cause: error });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CinnabarError('invalid_config', `${path} must hold a JSON object`);
  }
  return value as ConfigJson;
}

interface OpenedFolder extends Omit<Checkpoint, 'parameters'> {
  readonly family: ModelFamily;
}

async function openFolder(folder: string): Promise<OpenedFolder> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new CinnabarError('model_not_found', `There is no model folder ${folder}`);
  const json = await readJson(join(folder, 'config.json'), false);
  const tokenizer = await loadTokenizer(folder);
  const generation = await readJson(join(folder, 'generation_config.json'), true);
  const family = familyOf(json);
  const config = family.configOf(json, { specialTokens: tokenizer.specialTokens, generation });
  if (tokenizer.vocabSize > config.vocabSize) {
    throw new CinnabarError(
      'invalid_tokenizer',
      `${folder}: the tokenizer has ${tokenizer.vocabSize} ids, the model only ${config.vocabSize}`,
    );
  }
  return { config, tokenizer, family };
}

/** Config and tokenizer without the weights. @throws as `readCheckpoint` */
export async function readCheckpointConfig(folder: string): Promise<Omit<Checkpoint, 'parameters'>> {
  const gguf = await ggufFileOf(folder);
  if (gguf !== null) {
    await using checkpoint = await openGgufCheckpoint(gguf);
    return { config: checkpoint.config, tokenizer: checkpoint.tokenizer };
  }
  const { config, tokenizer } = await openFolder(folder);
  return { config, tokenizer };
}

/** Reads parameters from where the family keeps them, checked against the shapes that the configuration wants. */
function tensorReader(
  weights: SafetensorsReader,
  { config, family }: OpenedFolder,
  folder: string,
): (spec: ParameterSpec) => Promise<Parameter> {
  // Parameters that share a tensor follow each other: the last one read suffices.
  let last: { tensor: string; data: Float32Array } = { tensor: '', data: new Float32Array(0) };
  return async ({ name, shape }) => {
    const { tensor, rows } = family.sourceOf?.(name, config) ?? { tensor: name };
    const stored = rows ? [rows.of, ...shape.slice(1)] : shape;
    const info = weights.tensors.get(tensor);
    if (!info) throw new CinnabarError('invalid_weights', `${folder}: tensor ${tensor} is missing`);
    if (info.shape.join() !== stored.join()) {
      throw new CinnabarError(
        'invalid_weights',
        `${folder}: ${tensor} is [${info.shape}], the config wants [${stored}]`,
      );
    }
    if (last.tensor !== tensor) last = { tensor, data: toFloat32(await weights.read(tensor)) };
    if (!rows) return { shape, data: last.data };
    const width = shape.slice(1).reduce((product, length) => product * length, 1);
    return { shape, data: last.data.slice(rows.from * width, (rows.from + shape[0]!) * width) };
  };
}

/**
 * Reads a checkpoint into memory as float32, checked against its configuration.
 *
 * @param folder in the Hugging Face layout; or a GGUF file, or a folder that holds one and no config.json
 * @throws CinnabarError `model_not_found`, `file_not_found`, `invalid_config`, `unsupported_model`,
 *   `invalid_weights` (missing tensor, wrong shape, truncated file), `invalid_tokenizer`
 */
export async function readCheckpoint(folder: string): Promise<Checkpoint> {
  const gguf = await ggufFileOf(folder);
  if (gguf !== null) {
    await using checkpoint = await openGgufCheckpoint(gguf);
    const { config, tokenizer, read } = checkpoint;
    return {
      config,
      tokenizer,
      parameters: new Map(parametersOf(config).map(({ name }) => [name, read(name)])),
    };
  }
  const opened = await openFolder(folder);
  await using weights = await openSafetensors(folder);
  const read = tensorReader(weights, opened, folder);
  const parameters = new Map<string, Parameter>();
  for (const spec of parametersOf(opened.config)) parameters.set(spec.name, await read(spec));
  return { config: opened.config, tokenizer: opened.tokenizer, parameters };
}

/**
 * Opens a checkpoint to read it parameter by parameter: of a GGUF file, memory then holds one dequantized tensor at a
 * time. It stays open while graphs are built from it.
 *
 * @throws as `readCheckpoint`
 * @example
 * await using checkpoint = await openCheckpoint('SmolLM2-135M-Instruct.Q4_1.gguf');
 * const { shape, data } = checkpoint.read('model.norm.weight');
 */
export async function openCheckpoint(folder: string): Promise<OpenCheckpoint> {
  const gguf = await ggufFileOf(folder);
  if (gguf !== null) return openGgufCheckpoint(gguf);
  const { config, tokenizer, parameters } = await readCheckpoint(folder);
  return { config, tokenizer, read: parameterReader(parameters), [Symbol.asyncDispose]: async () => {} };
}

/** A reader over parameters in memory. @throws CinnabarError `invalid_weights` on a name that is not there */
export function parameterReader(parameters: Checkpoint['parameters']): ParameterReader {
  return (name) => {
    const parameter = parameters.get(name);
    if (!parameter) throw new CinnabarError('invalid_weights', `Parameter ${name} is missing`);
    return parameter;
  };
}
