/**
 * int8 weights with per-row dynamic int8 activations: a row's result does not depend on the rows beside it, so one
 * canvas gives the same tokens alone, in a batch, and when verified.
 *
 * Codes are unsigned (zero point 128). In products they become signed where the processor multiplies those exactly
 * (`session/signed-products.ts`): the same sums, several times as fast.
 */
import { CinnabarError } from '../errors.js';
import type { Graph, Value } from '../onnx/graph.js';
import { abs, add, byteProduct, cast, div, gather, mul, reduceMax, sub, zeroPointOf } from '../onnx/ops.js';
import type { FactorType } from '../session/signed-products.js';
import {
  forEachRows,
  type ParameterRows,
  parameterRows,
  rowsAtOnce,
  type StoredQuantized,
  writeColumns,
} from './parameter-rows.js';
import { floatWeights, joinBiases, type ParameterReader, type WeightBinding } from './weight-binding.js';

export interface QuantizedMatrix {
  /** Values + 128. */
  readonly data: Uint8Array;
  /** One scale a row of the source: value = (data - 128) · scale. */
  readonly scales: Float32Array;
}

const zeroPoint = zeroPointOf.uint8;
const levels = 127;

/** Greatest magnitude in a row of `width` values. @throws invalid_weights on NaN or infinity */
function greatestOf(name: string, source: Float32Array, row: number, width: number, first = 0): number {
  let greatest = 0;
  const end = (row + 1) * width;
  for (let c = row * width; c < end; c++) {
    const size = Math.abs(source[c]!);
    // NaN, too, is not at most anything.
    if (size <= greatest) continue;
    if (!(size <= 3.4e38)) {
      throw new CinnabarError('invalid_weights', `${name} holds ${source[c]} at row ${first + row}`);
    }
    greatest = size;
  }
  return greatest;
}

function quantizeRow(
  source: Float32Array,
  row: number,
  width: number,
  scale: number,
  target: Uint8Array,
): void {
  const end = (row + 1) * width;
  for (let c = row * width; c < end; c++) {
    // Math.round, several times as fast: the sum is positive, so that the store's truncation rounds down, and a
    // quotient of float32 numbers is no nearer below a half than the sum can tell.
    target[c] = source[c]! / scale + (zeroPoint + 0.5);
  }
}

/** Symmetric per-row quantization of a row-major [rows, width] matrix. @throws invalid_weights on NaN or infinity */
export function quantizeRows(name: string, source: Float32Array, width: number): QuantizedMatrix {
  const rows = source.length / width;
  const data = new Uint8Array(source.length);
  const scales = new Float32Array(rows);
  for (let r = 0; r < rows; r++) {
    const scale = greatestOf(name, source, r, width) / levels || 1;
    scales[r] = scale;
    quantizeRow(source, r, width, scale, data);
  }
  return { data, scales };
}

/** A whole matrix, quantized by row; stored int8 values are taken as they are. @throws as `quantizeRows` */
export function quantizeMatrix(name: string, rows: ParameterRows): QuantizedMatrix {
  const [height, width] = rows.shape as [number, number];
  const data = new Uint8Array(height * width);
  if (rows.quantized) {
    rows.quantized.copy(0, height, data);
    return { data, scales: rows.quantized.scales };
  }
  const scales = new Float32Array(height);
  const block = new Float32Array(rowsAtOnce * width);
  forEachRows(height, (from, count) => {
    rows.copy(from, count, block);
    const part = data.subarray(from * width);
    for (let r = 0; r < count; r++) {
      const scale = greatestOf(name, block, r, width, from) / levels || 1;
      scales[from + r] = scale;
      quantizeRow(block, r, width, scale, part);
    }
  });
  return { data, scales };
}

function storedRows(data: Uint8Array, scales: Float32Array, width: number): StoredQuantized {
  return {
    scales,
    copy: (from, count, target) => target.set(data.subarray(from * width, (from + count) * width)),
  };
}

/** Codes of activations, uint8, and the greatest magnitude of each row [..., 1]: value = (code - 128) · greatest / 127. */
function quantizeActivations(x: Value): { readonly data: Value; readonly greatest: Value } {
  const { graph } = x;
  const zero = graph.constant('uint8', [], [zeroPoint]);
  const greatest = reduceMax(abs(x), [-1]);
  // A row of zeros gets codes of no meaning: its greatest, 0, multiplies their sums.
  const unit = graph.scalar('float32', 1 / levels);
  const data = graph.apply('QuantizeLinear', [div(x, greatest), unit, zero])[0]!;
  return { data, greatest };
}

interface QuantizedProduct extends QuantizedMatrix {
  /** [in, out]: transposed; one scale a column. */
  readonly shape: [number, number];
}

/** Transposes of matrices [out, in] joined along a side (see `WeightBinding.joint`), quantized by output. */
function quantizeJoint(
  names: readonly string[],
  matrices: readonly ParameterRows[],
  side: 'in' | 'out',
): QuantizedProduct {
  const sum = (axis: 0 | 1): number => matrices.reduce((total, { shape }) => total + shape[axis]!, 0);
  const [height, width] =
    side === 'out' ? [matrices[0]!.shape[1]!, sum(0)] : [sum(1), matrices[0]!.shape[0]!];
  const data = new Uint8Array(height * width);
  const scales = new Float32Array(width);
  /** Rows of the matrices `parts`, one behind the other, become columns from `column` on. */
  const fill = (column: number, parts: readonly number[]): void => {
    const columns = parts.map((i) => matrices[i]!.shape[1]!);
    const blocks = columns.map((size) => new Float32Array(rowsAtOnce * size));
    const bytes = new Uint8Array(rowsAtOnce * Math.max(...columns));
    const stored = parts.length === 1 ? matrices[parts[0]!]!.quantized : undefined;
    forEachRows(matrices[parts[0]!]!.shape[0]!, (from, count) => {
      const at = column + from;
      if (stored) {
        stored.copy(from, count, bytes);
        scales.set(stored.scales.subarray(from, from + count), at);
        writeColumns(bytes, count, height, data, at, width);
        return;
      }
      parts.forEach((i, part) => {
        matrices[i]!.copy(from, count, blocks[part]!);
      });
      // float64: the divisor is not rounded to the float32 that is stored.
      const divisors = Array.from({ length: count }, (_, r) => {
        const sizes = parts.map((i, part) => greatestOf(names[i]!, blocks[part]!, r, columns[part]!, from));
        return Math.max(...sizes) / levels || 1;
      });
      scales.set(divisors, at);
      let start = at;
      columns.forEach((size, part) => {
        for (let r = 0; r < count; r++) quantizeRow(blocks[part]!, r, size, divisors[r]!, bytes);
        writeColumns(bytes, count, size, data, start, width);
        start += size * width;
      });
    });
  };
  if (side === 'in') fill(0, [...matrices.keys()]);
  else {
    let column = 0;
    for (const [i, { shape }] of matrices.entries()) {
      fill(column, [i]);
      column += shape[0]!;
    }
  }
  return { shape: [height, width], data, scales };
}

/** Codes without their zero point, in the same memory, which begins at a word: its upper bits, four at a time. */
function toSigned(codes: Uint8Array): Int8Array {
  const words = new Uint32Array(codes.buffer, codes.byteOffset, codes.length >> 2);
  for (let i = 0; i < words.length; i++) words[i]! ^= 0x80808080;
  for (let i = words.length * 4; i < codes.length; i++) codes[i]! ^= zeroPoint;
  return new Int8Array(codes.buffer, codes.byteOffset, codes.length);
}

/** int8 weights stored in the graph. `type`: of products' right factors, whose results do not depend on it. */
export function quantizedWeights(
  graph: Graph,
  read: ParameterReader,
  type: FactorType = 'uint8',
): WeightBinding {
  const float = floatWeights(graph, read);
  /** Tables of `lookup`: a tied head is the same numbers, transposed. */
  const tables = new Map<string, ParameterRows>();
  const rowsOf = (name: string): ParameterRows => tables.get(name) ?? parameterRows(read, name);
  const product = (x: Value, names: readonly string[], side: 'in' | 'out'): Value => {
    const matrices = names.map(rowsOf);
    const { shape, data, scales } = quantizeJoint(names, matrices, side);
    const activation = quantizeActivations(x);
    const integers = byteProduct(
      activation.data,
      graph.constant(type, shape, type === 'int8' ? toSigned(data) : data, `${names[0]!}.t`),
      graph.constant(
        'float32',
        [shape[1]],
        scales.map((scale) => scale / levels),
        `${names[0]!}.t.scale`,
      ),
    );
    return mul(integers, activation.greatest);
  };
  return {
    rowExact: true,
    vector: float.vector,
    route: float.route,
    lookup(name, ids) {
      const rows = parameterRows(read, name);
      const { shape } = rows;
      const { data, scales } = quantizeMatrix(name, rows);
      tables.set(name, { ...rows, quantized: storedRows(data, scales, shape[1]!) });
      const table = graph.constant('uint8', shape, data, name);
      const scale = graph.constant('float32', [shape[0]!, 1], scales, `${name}.scale`);
      return mul(sub(cast(gather(table, ids), 'float32'), zeroPoint), gather(scale, ids));
    },
    project(x, matrices) {
      const bias = joinBiases(graph, matrices, read);
      const y = product(
        x,
        matrices.map(({ weight }) => weight),
        'out',
      );
      return bias ? add(y, bias) : y;
    },
    joint: product,
  };
}
