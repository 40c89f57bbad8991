/** What a checkpoint is, from its configuration and the headers of its weights: no weight is read. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CinnabarError } from '../errors.js';
import type { ConfigJson } from '../model/families/family.js';
import { ggufArchitecture } from '../model/families/gguf-config.js';
import { familyOf } from '../model/families/table.js';
import { ggufFileOf } from '../model/read-gguf-checkpoint.js';
import { openGguf } from '../model/weights/gguf/read-gguf.js';
import { openSafetensors } from '../model/weights/read-safetensors.js';
import { chatTemplateSource } from '../text/chat-template.js';
import { throwReadError } from './read-text.js';

export interface StoredTensor {
  readonly name: string;
  /** As the file calls it: float16, Q4_K. */
  readonly type: string;
  readonly shape: readonly number[];
  readonly bytes: number;
}

export interface StoredWeights {
  readonly family: string;
  readonly format: 'safetensors' | 'gguf';
  readonly tensors: readonly StoredTensor[];
  readonly chatTemplate: string | null;
}

/**
 * @param path a folder or a GGUF file
 * @throws CinnabarError as `openCheckpoint`, the tokenizer's errors left out
 */
export async function describeWeights(path: string): Promise<StoredWeights> {
  const gguf = await ggufFileOf(path);
  return gguf === null ? ofFolder(path) : ofGguf(gguf);
}

/** Values in the file; a matrix that is stored twice counts twice. */
export function storedParameters(tensors: readonly StoredTensor[]): number {
  return tensors.reduce((sum, { shape }) => sum + shape.reduce((product, size) => product * size, 1), 0);
}

export function storedBytes(tensors: readonly StoredTensor[]): number {
  return tensors.reduce((sum, { bytes }) => sum + bytes, 0);
}

async function ofGguf(path: string): Promise<StoredWeights> {
  await using file = await openGguf(path);
  const template = file.metadata.get('tokenizer.chat_template');
  return {
    family: ggufArchitecture(file, path).modelType.toLowerCase(),
    format: 'gguf',
    tensors: [...file.tensors].map(([name, { type, shape, byteLength }]) => ({
      name,
      type: type.name,
      shape,
      bytes: byteLength,
    })),
    chatTemplate: typeof template === 'string' ? template : null,
  };
}

async function ofFolder(folder: string): Promise<StoredWeights> {
  const path = join(folder, 'config.json');
  const config = (await readJson(path)) ?? throwReadError(path, missing());
  const tokenizer = await readJson(join(folder, 'tokenizer_config.json'));
  const ownFile = await readFile(join(folder, 'chat_template.jinja'), 'utf8').catch(() => null);
  await using weights = await openSafetensors(folder);
  return {
    family: familyOf(config).name,
    format: 'safetensors',
    tensors: [...weights.tensors].map(([name, { dtype, shape, byteLength }]) => ({
      name,
      type: dtype,
      shape,
      bytes: byteLength,
    })),
    chatTemplate: ownFile ?? chatTemplateSource(tokenizer?.chat_template),
  };
}

/** Null when there is no such file. @throws CinnabarError `invalid_config` */
async function readJson(path: string): Promise<ConfigJson | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as ConfigJson;
  } catch (error) {
    throw new CinnabarError('invalid_config', `${path} is not valid JSON`, { cause: error });
  }
  throw new CinnabarError('invalid_config', `${path} must hold a JSON object`);
}

function missing(): Error {
  return Object.assign(new Error('missing'), { code: 'ENOENT' });
}
