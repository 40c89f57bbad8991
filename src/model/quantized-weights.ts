/**
 * int8 weights with per-row dynamic int8 activations: a row's result does not depend on the rows beside it, so one
 * canvas gives the same tokens alone, in a batch, and when verified.
 *
 * Weights are stored unsigned (zero point 128): the u8 × s8 kernels of AVX2 machines add pairs of products in 16
 * bits and saturate (docs/adr/0001-unsigned-int8-weights.md); u8 × u8 is exact everywhere.
 */
import { CinnabarError } from '../errors.js';
import type { Graph, Value } from '../onnx/graph.js';
import { abs, add, cast, div, gather, max, mul, reduceMax, sub } from '../onnx/ops.js';
import {
  floatWeights,
  joinBiases,
  type Parameter,
  type ParameterReader,
  splitOutputs,
  type WeightBinding,
} from './weight-binding.js';

export interface QuantizedMatrix {
  /** Values + 128. */
  readonly data: Uint8Array;
  /** One scale a row of the source: value = (data - 128) · scale. */
  readonly scales: Float32Array;
}

const zeroPoint = 128;
const levels = 127;

/** Greatest magnitude in a row of `width` values. @throws invalid_weights on NaN or infinity */
function greatestOf(name: string, source: Float32Array, row: number, width: number): number {
  let greatest = 0;
  for (let c = row * width; c < (row + 1) * width; c++) {
    const size = Math.abs(source[c]!);
    if (!(size <= 3.4e38)) {
      throw new CinnabarError('invalid_weights', `${name} holds ${source[c]} at row ${row}`);
    }
    if (size > greatest) greatest = size;
  }
  return greatest;
}

/** Symmetric per-row quantization of a row-major [rows, width] matrix. @throws invalid_weights on NaN or infinity */
export function quantizeRows(name: string, source: Float32Array, width: number): QuantizedMatrix {
  const rows = source.length / width;
  const data = new Uint8Array(source.length);
  const scales = new Float32Array(rows);
  for (let r = 0; r < rows; r++) {
    const scale = greatestOf(name, source, r, width) / levels || 1;
    scales[r] = scale;
    for (let c = r * width; c < (r + 1) * width; c++) data[c] = Math.round(source[c]! / scale) + zeroPoint;
  }
  return { data, scales };
}

/** Quantizes activations row by row: [u8 values, row scales [..., 1]]. */
function quantizeActivations(x: Value): {
  readonly data: Value;
  readonly scales: Value;
  readonly zero: Value;
} {
  const { graph } = x;
  const zero = graph.constant('uint8', [], [zeroPoint]);
  const scales = max(mul(reduceMax(abs(x), [-1]), 1 / levels), 1e-9);
  const data = graph.apply('QuantizeLinear', [div(x, scales), graph.scalar('float32', 1), zero])[0]!;
  return { data, scales, zero };
}

interface QuantizedProduct extends QuantizedMatrix {
  /** [in, out]: transposed; one scale a column. */
  readonly shape: [number, number];
}

/** Transposes of matrices [out, in] joined along a side (see `WeightBinding.joint`), quantized by output. */
function quantizeJoint(
  names: readonly string[],
  matrices: readonly Parameter[],
  side: 'in' | 'out',
): QuantizedProduct {
  const sum = (axis: 0 | 1): number => matrices.reduce((total, { shape }) => total + shape[axis]!, 0);
  const [height, width] =
    side === 'out' ? [matrices[0]!.shape[1]!, sum(0)] : [sum(1), matrices[0]!.shape[0]!];
  const data = new Uint8Array(height * width);
  const scales = new Float32Array(width);
  /** Row `row` of the matrices `parts`, one behind the other, becomes a column. */
  const fill = (column: number, row: number, parts: readonly number[]): void => {
    const greatest = parts.map((i) => greatestOf(names[i]!, matrices[i]!.data, row, matrices[i]!.shape[1]!));
    const scale = Math.max(...greatest) / levels || 1;
    scales[column] = scale;
    let at = column;
    for (const i of parts) {
      const { shape, data: source } = matrices[i]!;
      const start = row * shape[1]!;
      for (let c = 0; c < shape[1]!; c++, at += width) {
        data[at] = Math.round(source[start + c]! / scale) + zeroPoint;
      }
    }
  };
  if (side === 'in') {
    const all = [...matrices.keys()];
    for (let row = 0; row < width; row++) fill(row, row, all);
  } else {
    let column = 0;
    for (const [i, { shape }] of matrices.entries()) {
      for (let row = 0; row < shape[0]!; row++) fill(column++, row, [i]);
    }
  }
  return { shape: [height, width], data, scales };
}

/** int8 weights stored in the graph. */
export function quantizedWeights(graph: Graph, read: ParameterReader): WeightBinding {
  const float = floatWeights(graph, read);
  const product = (x: Value, names: readonly string[], side: 'in' | 'out'): Value => {
    const { shape, data, scales } = quantizeJoint(names, names.map(read), side);
    const activation = quantizeActivations(x);
    const integers = graph.apply('MatMulIntegerToFloat', [
      activation.data,
      graph.constant('uint8', shape, data, `${names[0]!}.t`),
      graph.scalar('float32', 1),
      graph.constant('float32', [shape[1]], scales, `${names[0]!}.t.scale`),
      activation.zero,
      graph.constant('uint8', [], [zeroPoint]),
    ])[0]!;
    return mul(integers, activation.scales);
  };
  return {
    vector: float.vector,
    route: float.route,
    lookup(name, ids) {
      const { shape, data } = read(name);
      const { data: rows, scales } = quantizeRows(name, data, shape[1]!);
      const table = graph.constant('uint8', shape, rows, name);
      const scale = graph.constant('float32', [shape[0]!, 1], scales, `${name}.scale`);
      return mul(sub(cast(gather(table, ids), 'float32'), zeroPoint), gather(scale, ids));
    },
    project(x, matrices) {
      const sizes = matrices.map(({ weight }) => read(weight).shape[0]!);
      const bias = joinBiases(graph, matrices, read);
      const y = product(
        x,
        matrices.map(({ weight }) => weight),
        'out',
      );
      return splitOutputs(bias ? add(y, bias) : y, sizes);
    },
    joint: product,
  };
}
