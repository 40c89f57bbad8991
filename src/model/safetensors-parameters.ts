/** A model's parameters from safetensors files, where its family keeps them. */
import { CinnabarError } from '../errors.js';
import { toFloat32 } from '../tensor/to-float32.js';
import { decodeMatrix } from './coded-weights.js';
import type { ModelFamily } from './families/family.js';
import type { ModelConfig } from './model-config.js';
import type { ParameterReader, ParameterRows, StoredQuantized } from './parameter-rows.js';
import { parametersOf } from './parameters.js';
import type { SafetensorsReader } from './weights/read-safetensors.js';

/** Name of the scales of an int8 tensor (see `convert-checkpoint.ts`), [rows] float32. */
export function scaleName(tensor: string): string {
  return `${tensor}_scale`;
}

interface Place {
  readonly tensor: string;
  readonly shape: readonly number[];
  /** First row of the parameter in its tensor. */
  readonly first: number;
  /** Scales of an int8 tensor's rows, null for floating point. */
  readonly scales: Float32Array | null;
  /** The int8 values are entropy-coded. */
  readonly coded: boolean;
}

/**
 * Reads parameters, blocking, while `weights` is open. All are looked up, in the shapes that the configuration wants,
 * before it returns.
 *
 * @param source folder for messages
 * @throws CinnabarError `invalid_weights` (missing tensor, wrong shape or dtype); from the reader also `not_readable`
 */
export function safetensorsParameters(
  weights: SafetensorsReader,
  config: ModelConfig,
  family: ModelFamily,
  source: string,
): ParameterReader {
  const fail = (what: string): never => {
    throw new CinnabarError('invalid_weights', `${source}: ${what}`);
  };
  const places = new Map<string, Place>();
  for (const { name, shape } of parametersOf(config)) {
    const { tensor, rows } = family.sourceOf?.(name, config) ?? { tensor: name };
    const stored = rows ? [rows.of, ...shape.slice(1)] : shape;
    const info = weights.tensors.get(tensor) ?? fail(`tensor ${tensor} is missing`);
    const coded = info.dtype === 'uint8' && info.shape.length === 1;
    if (!coded && info.shape.join() !== stored.join())
      fail(`${tensor} is [${info.shape}], the config wants [${stored}]`);
    const first = rows?.from ?? 0;
    if (info.dtype === 'int8' || coded) {
      if (rows) fail(`${tensor} is int8 and holds several parameters, which is not supported`);
      places.set(name, { tensor, shape, first, scales: readScales(weights, tensor, shape, fail), coded });
      continue;
    }
    if (!/float/.test(info.dtype)) fail(`${tensor} has the dtype ${info.dtype}, weights are floats or int8`);
    places.set(name, { tensor, shape, first, scales: null, coded });
  }
  const placeOf = (name: string): Place => places.get(name) ?? fail(`there is no parameter ${name}`);
  const codes = codeReader(weights);
  const rows = (name: string): ParameterRows => rowsOf(weights, codes, placeOf(name));
  const read = (name: string): ReturnType<ParameterReader> => {
    const { shape } = placeOf(name);
    const data = new Float32Array(shape.reduce((product, size) => product * size, 1));
    rows(name).copy(0, shape[0] ?? 1, data);
    return { shape, data };
  };
  return Object.assign(read, { rows });
}

function readScales(
  weights: SafetensorsReader,
  tensor: string,
  shape: readonly number[],
  fail: (what: string) => never,
): Float32Array {
  const name = scaleName(tensor);
  const info = weights.tensors.get(name) ?? fail(`${tensor} is int8, and its scales ${name} are missing`);
  if (shape.length !== 2) fail(`${tensor} is int8, only matrices may be`);
  if (info.dtype !== 'float32' || info.shape.join() !== `${shape[0]}`) {
    fail(`${name} is ${info.dtype} [${info.shape}], wanted is float32 [${shape[0]}]`);
  }
  const scales = weights.readRowsSync(name, 0, shape[0]!).data as Float32Array;
  const wrong = scales.findIndex((scale) => !(scale > 0 && scale < Infinity));
  if (wrong >= 0) fail(`${name} holds ${scales[wrong]} at ${wrong}, scales are positive`);
  return scales;
}

/** int8 values of rows [from, from + count). */
type CodeReader = (place: Place, from: number, count: number) => Int8Array;

/** Coded matrices are decoded whole; the last one is kept, as readers go through one after the other. */
function codeReader(weights: SafetensorsReader): CodeReader {
  let last: { readonly tensor: string; readonly codes: Int8Array } | null = null;
  return ({ tensor, shape, coded }, from, count) => {
    if (!coded) return weights.readRowsSync(tensor, from, count).data as Int8Array;
    if (last?.tensor !== tensor) {
      const { data } = weights.readRowsSync(tensor, 0, weights.tensors.get(tensor)!.shape[0]!);
      last = { tensor, codes: decodeMatrix(tensor, data as Uint8Array, shape) };
    }
    return last.codes.subarray(from * shape[1]!, (from + count) * shape[1]!);
  };
}

function rowsOf(weights: SafetensorsReader, codes: CodeReader, place: Place): ParameterRows {
  const { tensor, shape, first, scales } = place;
  if (scales === null) {
    return {
      shape,
      copy: (from, count, target) => target.set(toFloat32(weights.readRowsSync(tensor, first + from, count))),
    };
  }
  const width = shape[1]!;
  const quantized: StoredQuantized = {
    scales,
    copy(from, count, target) {
      const bytes = codes(place, from, count);
      for (let i = 0; i < bytes.length; i++) target[i] = bytes[i]! + 128;
    },
  };
  return {
    shape,
    quantized,
    copy(from, count, target) {
      const bytes = codes(place, from, count);
      for (let r = 0, at = 0; r < count; r++) {
        const scale = scales[from + r]!;
        for (let c = 0; c < width; c++, at++) target[at] = bytes[at]! * scale;
      }
    },
  };
}
