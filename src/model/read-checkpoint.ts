/** Opens a checkpoint: a folder in the Hugging Face layout (config.json, weights, tokenizer), or a GGUF file. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CinnabarError } from '../errors.js';
import { loadTokenizer } from '../text/load-tokenizer.js';
import type { Tokenizer } from '../text/tokenizer.js';
import type { ConfigJson, ModelFamily } from './families/family.js';
import { familyOf } from './families/table.js';
import type { ModelConfig } from './model-config.js';
import { parametersOf } from './parameters.js';
import { ggufFileOf, openGgufCheckpoint } from './read-gguf-checkpoint.js';
import { safetensorsParameters } from './safetensors-parameters.js';
import type { Parameter, ParameterReader } from './weight-binding.js';
import { openSafetensors } from './weights/read-safetensors.js';

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
  const { config, tokenizer, family } = await openFolder(folder);
  await using weights = await openSafetensors(folder);
  const read = safetensorsParameters(weights, config, family, folder);
  return {
    config,
    tokenizer,
    parameters: new Map(parametersOf(config).map(({ name }) => [name, read(name)])),
  };
}

/**
 * Opens a checkpoint to read it parameter by parameter, or row by row: memory then holds no more than is asked for. That
 * every parameter is there, in its shape, is checked before it returns. It stays open while a graph is built from it.
 *
 * @throws as `readCheckpoint`
 * @example
 * await using checkpoint = await openCheckpoint('SmolLM2-135M-Instruct.Q4_1.gguf');
 * const { shape, data } = checkpoint.read('model.norm.weight');
 */
export async function openCheckpoint(folder: string): Promise<OpenCheckpoint> {
  const gguf = await ggufFileOf(folder);
  if (gguf !== null) return openGgufCheckpoint(gguf);
  const { config, tokenizer, family } = await openFolder(folder);
  const weights = await openSafetensors(folder);
  try {
    const read = safetensorsParameters(weights, config, family, folder);
    return { config, tokenizer, read, [Symbol.asyncDispose]: () => weights.close() };
  } catch (error) {
    await weights.close();
    throw error;
  }
}

/** A reader over parameters in memory. @throws CinnabarError `invalid_weights` on a name that is not there */
export function parameterReader(parameters: Checkpoint['parameters']): ParameterReader {
  return (name) => {
    const parameter = parameters.get(name);
    if (!parameter) throw new CinnabarError('invalid_weights', `Parameter ${name} is missing`);
    return parameter;
  };
}
