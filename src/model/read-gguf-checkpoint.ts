/** Opens a GGUF file as a checkpoint: config, tokenizer and weights all come from the one file. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CinnabarError } from '../errors.js';
import type { Tokenizer } from '../text/tokenizer.js';
import { configJsonFromGguf, ggufArchitecture } from './families/gguf-config.js';
import { configFromJson } from './families/table.js';
import type { ModelConfig } from './model-config.js';
import type { Parameter, ParameterReader, ParameterRows } from './parameter-rows.js';
import { parametersOf } from './parameters.js';
import { type GgufReader, openGguf } from './weights/gguf/read-gguf.js';
import { rotaryRow, splitRotaryPairs } from './weights/gguf/rotary-rows.js';
import { ggufTensorName } from './weights/gguf/tensor-names.js';
import { tokenizerFromGguf } from './weights/gguf/tokenizer-from-gguf.js';

/** A checkpoint whose parameters are read when they are asked for. */
export interface GgufCheckpoint extends AsyncDisposable {
  readonly config: ModelConfig;
  readonly tokenizer: Tokenizer;
  /** Reads and dequantizes one parameter, in memory of its own. */
  readonly read: ParameterReader;
}

/** Divisors of RoPE's frequencies: part of the configuration, not a parameter. */
const ropeFactorsName = 'rope_freqs.weight';

/**
 * The GGUF file that a path means: a file is taken for one; a folder without config.json that holds exactly one
 * `.gguf` means that. Null for every other folder and for a path with nothing there.
 *
 * @throws CinnabarError `model_not_found` when a folder holds several
 */
export async function ggufFileOf(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile()) return path;
  if (!found?.isDirectory()) return null;
  const names = await readdir(path);
  if (names.includes('config.json')) return null;
  const files = names.filter((name) => name.endsWith('.gguf')).sort();
  if (files.length <= 1) return files.length === 0 ? null : join(path, files[0]!);
  throw new CinnabarError(
    'model_not_found',
    `the folder ${path} holds ${files.length} GGUF files, name one: ${files.slice(0, 8).join(', ')}`,
  );
}

/**
 * Opens the file; weights are read one by one when they are asked for. That every parameter is there, in its shape,
 * and that no tensor is left over, is checked before it returns.
 *
 * @throws CinnabarError `file_not_found`, `not_readable`, `invalid_weights`, `unsupported_model`, `invalid_config`,
 *   `invalid_tokenizer`
 * @example
 * await using checkpoint = await openGgufCheckpoint('SmolLM2-135M-Instruct.Q4_1.gguf');
 * const { shape, data } = checkpoint.read('model.embed_tokens.weight');
 */
export async function openGgufCheckpoint(path: string): Promise<GgufCheckpoint> {
  const file = await openGguf(path);
  try {
    const { rotaryPairs } = ggufArchitecture(file, path);
    const factors = file.tensors.has(ropeFactorsName) ? (await file.read(ropeFactorsName)).data : null;
    const json = configJsonFromGguf(file, factors, path);
    const tokenizer = tokenizerFromGguf(file.metadata, path);
    const config = configFromJson(json, { specialTokens: tokenizer.specialTokens, generation: {} });
    if (tokenizer.vocabSize > config.vocabSize) {
      const what = `the tokenizer has ${tokenizer.vocabSize} ids, the model only ${config.vocabSize}`;
      throw new CinnabarError('invalid_tokenizer', `${path}: ${what}`);
    }
    const names = matchTensors(file, config, path);
    return {
      config,
      tokenizer,
      read: ggufParameters(file, names, config, rotaryPairs, path),
      [Symbol.asyncDispose]: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** Parameter → tensor. */
function matchTensors(file: GgufReader, config: ModelConfig, path: string): Map<string, string> {
  const fail = (what: string): never => {
    throw new CinnabarError('invalid_weights', `${path}: ${what}`);
  };
  const names = new Map<string, string>();
  const left = new Set(file.tensors.keys());
  left.delete(ropeFactorsName);
  for (const { name: parameter, shape } of parametersOf(config)) {
    const name = ggufTensorName(parameter) ?? fail(`GGUF has no name for the parameter ${parameter}`);
    const info = file.tensors.get(name) ?? fail(`tensor ${name} is missing`);
    if (info.shape.join() !== shape.join()) fail(`${name} is [${info.shape}], the metadata want [${shape}]`);
    names.set(parameter, name);
    left.delete(name);
  }
  // A tensor without a place would change the result silently: a bias, a norm that the family does not have.
  for (const name of left) fail(`tensor ${name} has no place in a model of this architecture`);
  return names;
}

/** Reads parameters by their tensors; rows of q and k in the order that the graph rotates. */
function ggufParameters(
  file: GgufReader,
  names: ReadonlyMap<string, string>,
  config: ModelConfig,
  rotaryPairs: boolean,
  path: string,
): ParameterReader {
  const tensorOf = (parameter: string): string => {
    const name = names.get(parameter);
    if (name !== undefined) return name;
    throw new CinnabarError('invalid_weights', `${path}: there is no parameter ${parameter}`);
  };
  const read = (parameter: string): Parameter => {
    const name = tensorOf(parameter);
    const { shape, data } = file.readSync(name);
    const heads = rotaryPairs ? rotatedHeads(name, config) : null;
    return { shape, data: heads === null ? data : splitRotaryPairs(data, heads, config.headDim) };
  };
  const rows = (parameter: string): ParameterRows => {
    const name = tensorOf(parameter);
    const stored = file.rowsSync(name);
    if (!rotaryPairs || rotatedHeads(name, config) === null) return stored;
    const width = stored.shape[1] ?? 1;
    return {
      shape: stored.shape,
      copy(from, count, target) {
        for (let r = 0; r < count; r++) {
          stored.copy(rotaryRow(from + r, config.headDim), 1, target.subarray(r * width));
        }
      },
    };
  };
  return Object.assign(read, { rows });
}

/** Heads of a tensor whose rows are rotated, else null. */
function rotatedHeads(tensor: string, config: ModelConfig): number | null {
  if (/\.attn_q\.(weight|bias)$/.test(tensor)) return config.heads;
  return /\.attn_k\.(weight|bias)$/.test(tensor) ? config.kvHeads : null;
}
