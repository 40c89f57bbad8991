/**
 * int8 weights on a coarser grid, entropy-coded: the form in which a model travels. A matrix has one step, a multiple of
 * its root mean square, so that most values are small; Huffman codes (raw deflate) then take as many bits as the values
 * are surprising. At 4.5 bits a weight the error is about 0.6 of that of 4-bit groups with their scales, and what comes
 * out is what the int8 session holds, without another rounding.
 */
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import { CinnabarError } from '../errors.js';
import { type Compensation, compensatedCodes } from './compensated-rounding.js';
import type { ParameterRows } from './parameter-rows.js';

const levels = 127;

export interface CodedMatrix {
  /** Raw deflate of the row-major values, two's complement. */
  readonly bytes: Uint8Array;
  /** value = code · scale, one a row. */
  readonly scales: Float32Array;
}

/** Root mean square of a matrix. @throws CinnabarError `invalid_weights` on NaN or infinity */
function rootMeanSquare(name: string, rows: ParameterRows): number {
  const [height, width] = rows.shape as [number, number];
  const row = new Float32Array(width);
  let squares = 0;
  for (let r = 0; r < height; r++) {
    rows.copy(r, 1, row);
    for (const value of row) squares += value * value;
  }
  if (!Number.isFinite(squares)) {
    throw new CinnabarError('invalid_weights', `${name} holds a value that is not finite`);
  }
  return Math.sqrt(squares / (height * width));
}

/**
 * Codes of a matrix: multiples of `step` root mean squares of the matrix, or of what the greatest value of the row needs
 * to fit 8 bits. `training/weight-grid.ts` is the same as a graph.
 */
function quantize(
  name: string,
  rows: ParameterRows,
  step: number,
  compensation?: Compensation,
): { codes: Int8Array; scales: Float32Array } {
  const [height, width] = rows.shape as [number, number];
  const common = step * rootMeanSquare(name, rows);
  const codes = new Int8Array(height * width);
  const scales = new Float32Array(height);
  const row = new Float32Array(width);
  for (let r = 0; r < height; r++) {
    rows.copy(r, 1, row);
    let greatest = 0;
    for (const value of row) greatest = Math.max(greatest, Math.abs(value));
    const scale = Math.fround(Math.max(common, greatest / levels)) || 1;
    scales[r] = scale;
    if (compensation) continue;
    for (let c = 0; c < width; c++) codes[r * width + c] = Math.round(row[c]! / scale);
  }
  if (!compensation) return { codes, scales };
  const whole = new Float32Array(height * width);
  rows.copy(0, height, whole);
  return { codes: compensatedCodes(whole, scales, compensation), scales };
}

/**
 * @param step distance of neighbouring values, in root mean squares of the matrix
 * @param compensation of the inputs that the matrix multiplies; absent: each value goes to the nearest code
 * @throws CinnabarError `invalid_weights` on NaN or infinity
 */
export function encodeMatrix(
  name: string,
  rows: ParameterRows,
  step: number,
  compensation?: Compensation,
): CodedMatrix {
  const { codes, scales } = quantize(name, rows, step, compensation);
  const bytes = deflateRawSync(codes, { level: 9, memLevel: 9, strategy: constants.Z_HUFFMAN_ONLY });
  return { bytes, scales };
}

/**
 * The values that `encodeMatrix` would keep, row-major. Encoding them again at a step below 0.5 gives the same codes, outliers of many root mean squares aside.
 *
 * @throws CinnabarError `invalid_weights` on NaN or infinity
 */
export function roundMatrix(name: string, rows: ParameterRows, step: number): Float32Array {
  const { codes, scales } = quantize(name, rows, step);
  const width = rows.shape[1]!;
  return Float32Array.from(codes, (code, i) => code * scales[Math.floor(i / width)]!);
}

/** @throws CinnabarError `invalid_weights` when the bytes are not those of a matrix of `shape` */
export function decodeMatrix(name: string, bytes: Uint8Array, shape: readonly number[]): Int8Array {
  const length = shape.reduce((product, size) => product * size, 1);
  try {
    const codes = inflateRawSync(bytes, { maxOutputLength: Math.max(1, length) });
    if (codes.length === length) return new Int8Array(codes.buffer, codes.byteOffset, length);
  } catch (error) {
    throw new CinnabarError('invalid_weights', `${name} cannot be decoded`, { cause: error });
  }
  throw new CinnabarError('invalid_weights', `${name} is shorter than its ${length} values`);
}

/** Bits a value of these codes, by their frequencies. */
function entropy(counts: Uint32Array): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce(
    (bits, count) => (count === 0 ? bits : bits - (count / total) * Math.log2(count / total)),
    0,
  );
}

/** Every so many rows of a matrix are looked at. */
const sampling = 8;

/**
 * The step with which matrices take `bits` a weight on average, scales included, by the entropy of their codes.
 * @param matrices name and rows of every matrix that will be encoded
 */
export function stepForBits(matrices: readonly (readonly [string, ParameterRows])[], bits: number): number {
  const samples = matrices.map(([name, rows]) => {
    const [height, width] = rows.shape as [number, number];
    const count = Math.ceil(height / sampling);
    const data = new Float32Array(count * width);
    for (let r = 0; r < count; r++) rows.copy(r * sampling, 1, data.subarray(r * width, (r + 1) * width));
    const copy: ParameterRows['copy'] = (from, number, target) =>
      target.set(data.subarray(from * width, (from + number) * width));
    return { name, size: height * width, scaleBits: 32 / width, rows: { shape: [count, width], copy } };
  });
  const total = samples.reduce((sum, { size }) => sum + size, 0);
  const bitsAt = (step: number): number =>
    samples.reduce((sum, { name, size, scaleBits, rows }) => {
      const counts = new Uint32Array(256);
      for (const code of quantize(name, rows, step).codes) counts[code + 128]!++;
      return sum + (size / total) * (entropy(counts) + scaleBits);
    }, 0);
  let [low, high] = [1e-4, 8];
  for (let i = 0; i < 12; i++) {
    const middle = Math.sqrt(low * high);
    if (bitsAt(middle) > bits) low = middle;
    else high = middle;
  }
  return high;
}
