/** Writes a checkpoint in another format. Weights are read, converted and written a few rows at a time. */
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { CinnabarError } from '../errors.js';
import { atomicWrite, writeError } from '../support/atomic-write.js';
import { checkKnownOptions, checkNumber } from '../support/check-options.js';
import { float32ToBfloat16 } from '../tensor/bfloat16.js';
import { float32ToFloat16 } from '../tensor/float16.js';
import { type CheckpointFiles, readCheckpointFiles } from './checkpoint-files.js';
import { encodeMatrix, stepForBits } from './coded-weights.js';
import { type Compensation, compensationOf } from './compensated-rounding.js';
import { type GgufFormat, isGguf, writeGgufFile } from './convert-to-gguf.js';
import { familyOf } from './families/table.js';
import {
  forEachRows,
  type ParameterReader,
  type ParameterRows,
  parameterRows,
  rowGroups,
} from './parameter-rows.js';
import { type ParameterSpec, parametersOf } from './parameters.js';
import { quantizeMatrix } from './quantized-weights.js';
import { type OpenCheckpoint, openCheckpoint } from './read-checkpoint.js';
import { scaleName } from './safetensors-parameters.js';
import { streamSafetensors, type TensorToStream } from './weights/write-safetensors.js';

/** How weights can be written: the first five as a folder, the others as a GGUF file. */
export const outputFormats = [
  'float32',
  'float16',
  'bfloat16',
  'int8',
  'packed',
  'gguf-f32',
  'gguf-f16',
  'gguf-q8_0',
] as const;
export type OutputFormat = (typeof outputFormats)[number];

/** What is written to config.json of an int8 folder, so that nothing else takes its bytes for weights. */
const quantizationConfig = { quant_method: 'cinnabar-int8', bits: 8, granularity: 'row', symmetric: true };

export interface ConvertOptions {
  /** Bits a weight of `packed`, scales included. Default 4.5. */
  readonly bits?: number;
  /** Step of `packed` instead, as a run with that `weight_step` was trained for. */
  readonly step?: number;
  /**
   * Second moments of the inputs of matrices, by name (`training/input-moments.ts`): their values in `packed` are then
   * rounded so that products with such inputs change least. Matrices without: each value to the nearest code.
   */
  readonly moments?: ReadonlyMap<string, Float32Array>;
  /** Looked at between the matrices of `packed`, which can take minutes. */
  readonly signal?: AbortSignal;
}

/**
 * Converts a checkpoint (folder in the Hugging Face layout or GGUF file) to `format`.
 *
 * Folder formats write a folder with config.json, tokenizer and model.safetensors; `int8` holds the values and scales
 * that a session would make of the weights, so that opening it is bit-equal to opening the source; `packed` rounds them
 * further and codes them (`coded-weights.ts`). GGUF formats write one file that llama.cpp opens, norms and biases in
 * float32.
 *
 * @param target path of the folder or of the .gguf file; whatever is written is written atomically
 * @throws CinnabarError as `openCheckpoint`; `unsupported_model` and `invalid_tokenizer` when the format cannot hold the
 *   model; `invalid_argument` when source and target are one; `disk_full`, `not_writable`; `aborted`
 */
export async function convertCheckpoint(
  source: string,
  target: string,
  format: OutputFormat,
  options: ConvertOptions = {},
): Promise<void> {
  checkKnownOptions('convertCheckpoint', options, ['bits', 'step', 'moments', 'signal']);
  checkNumber('bits', options.bits, 1, 8);
  checkNumber('step', options.step, 0.01, 2);
  if (await samePlace(source, target)) {
    throw new CinnabarError('invalid_argument', `${target} is the source: name another place`);
  }
  await using checkpoint = await openCheckpoint(source);
  const files = await readCheckpointFiles(source);
  if (isGguf(format)) await writeGgufFile(checkpoint, files, source, target, format);
  else await writeFolder(checkpoint, files, target, format, options);
}

async function samePlace(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([a, b].map((path) => stat(path).catch(() => null)));
  return first != null && second != null && first.ino === second.ino && first.dev === second.dev;
}

type FolderFormat = Exclude<OutputFormat, GgufFormat>;

async function writeFolder(
  { config, read }: OpenCheckpoint,
  files: CheckpointFiles,
  target: string,
  format: FolderFormat,
  { bits = 4.5, step: givenStep, moments, signal }: ConvertOptions,
): Promise<void> {
  const quantized = format === 'int8' || format === 'packed';
  if (familyOf(files.config).sourceOf || (quantized && config.moe)) {
    throw new CinnabarError(
      'unsupported_model',
      `a model of the type ${String(files.config.model_type)} cannot be written as a folder in ${format}`,
    );
  }
  await mkdir(target, { recursive: true }).catch((error: unknown) => {
    throw writeError(target, error);
  });
  for (const [name, content] of files.others) await atomicWrite(join(target, name), content);
  const tensors = new Map<string, TensorToStream>();
  const specs = parametersOf(config);
  const matrices = specs.filter(({ shape }) => shape.length === 2);
  const step =
    givenStep ??
    (format === 'packed'
      ? stepForBits(
          matrices.map(({ name }) => [name, parameterRows(read, name)]),
          bits,
        )
      : 0);
  // Matrices that share inputs follow each other.
  let last: { readonly seen: Float32Array; readonly compensation: Compensation } | null = null;
  const compensationFor = ({ name, shape }: ParameterSpec): Compensation | undefined => {
    const seen = moments?.get(name);
    if (seen === undefined) return undefined;
    if (last?.seen !== seen) last = { seen, compensation: compensationOf(seen, shape[1]!) };
    return last.compensation;
  };
  for (const spec of specs) {
    await nextTurn();
    if (signal?.aborted) throw new CinnabarError('aborted', 'the conversion was aborted');
    if (!quantized || spec.shape.length !== 2) addFloat(tensors, read, spec, quantized ? 'float32' : format);
    else if (format === 'packed') addCoded(tensors, read, spec, step, compensationFor(spec));
    else addQuantized(tensors, read, spec);
  }
  await streamSafetensors(join(target, 'model.safetensors'), tensors, { metadata: { format: 'pt' } });
  const { quantization_config: _, dtype: __, ...fields } = files.config as Record<string, unknown>;
  const json = {
    ...fields,
    torch_dtype: quantized ? 'float32' : format,
    ...(quantized
      ? { quantization_config: { ...quantizationConfig, ...(format === 'packed' ? { step } : {}) } }
      : {}),
  };
  // Last: a folder with a config.json is whole.
  await atomicWrite(join(target, 'config.json'), `${JSON.stringify(json, null, 2)}\n`);
}

function addFloat(
  tensors: Map<string, TensorToStream>,
  read: ParameterReader,
  spec: ParameterSpec,
  dtype: 'float32' | 'float16' | 'bfloat16',
): void {
  tensors.set(spec.name, {
    dtype,
    shape: spec.shape,
    *chunks() {
      for (const values of rowGroups(read, spec)) {
        if (dtype === 'float32') yield new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
        else
          yield new Uint8Array((dtype === 'float16' ? float32ToFloat16 : float32ToBfloat16)(values).buffer);
      }
    },
  });
}

/** Values and scales; the scales are written first (wider elements go first), so both come from one reading each. */
function addQuantized(
  tensors: Map<string, TensorToStream>,
  read: ParameterReader,
  { name, shape }: ParameterSpec,
): void {
  const [height, width] = shape as [number, number];
  const chunksOf = (part: 'data' | 'scales') =>
    function* (): Generator<Uint8Array> {
      const rows = parameterRows(read, name);
      const groups: [number, number][] = [];
      forEachRows(height, (from, count) => groups.push([from, count]));
      for (const [from, count] of groups) {
        const group = quantizeMatrix(name, sliceRows(rows, from, count));
        if (part === 'scales') yield new Uint8Array(group.scales.slice().buffer);
        // From value + 128 to two's complement.
        else yield group.data.map((byte) => byte ^ 0x80);
      }
    };
  tensors.set(name, { dtype: 'int8', shape: [height, width], chunks: chunksOf('data') });
  tensors.set(scaleName(name), { dtype: 'float32', shape: [height], chunks: chunksOf('scales') });
}

function addCoded(
  tensors: Map<string, TensorToStream>,
  read: ParameterReader,
  { name, shape }: ParameterSpec,
  step: number,
  compensation: Compensation | undefined,
): void {
  const { bytes, scales } = encodeMatrix(name, parameterRows(read, name), step, compensation);
  tensors.set(name, { dtype: 'uint8', shape: [bytes.length], chunks: () => [bytes] });
  const scaleBytes = new Uint8Array(scales.buffer);
  tensors.set(scaleName(name), { dtype: 'float32', shape: [shape[0]!], chunks: () => [scaleBytes] });
}

function sliceRows(rows: ParameterRows, first: number, count: number): ParameterRows {
  const { quantized } = rows;
  return {
    shape: [count, ...rows.shape.slice(1)],
    copy: (from, number, target) => rows.copy(first + from, number, target),
    ...(quantized
      ? {
          quantized: {
            scales: quantized.scales.subarray(first, first + count),
            copy: (from: number, number: number, target: Uint8Array) =>
              quantized.copy(first + from, number, target),
          },
        }
      : {}),
  };
}
