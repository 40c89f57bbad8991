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

/** Symmetric per-row quantization of a row-major [rows, width] matrix. @throws invalid_weights on NaN or infinity */
export function quantizeRows(name: string, source: Float32Array, width: number): QuantizedMatrix {
  const rows = source.length / width;
  const data = new Uint8Array(source.length);
  const scales = new Float32Array(rows);
  for (let r = 0; r < rows; r++) {
    let greatest = 0;
    for (let c = r * width; c < (r + 1) * width; c++) {
      const size = Math.abs(source[c]!);
      if (!(size <= 3.4e38))
        throw new CinnabarError('invalid_weights', `${name} holds ${source[c]} at row ${r}`);
      if (size > greatest) greatest = size;
    }
    const scale = greatest / levels || 1;
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

/** Matrices joined along a side and quantized: [in, Σ out] with a scale a column, or [Σ in, out]. */
function quantizeJoint(
  names: readonly string[],
  matrices: readonly Parameter[],
  side: 'in' | 'out',
): { readonly shape: [number, number]; readonly data: Uint8Array; readonly scales: Float32Array } {
  const outputs = matrices.map(({ shape }) => shape[0]!);
  const total = side === 'out' ? outputs.reduce((sum, size) => sum + size, 0) : outputs[0]!;
  const inputs = side === 'out' ? [matrices[0]!.shape[1]!] : matrices.map(({ shape }) => shape[1]!);
  const width = inputs.reduce((sum, size) => sum + size, 0);
  const data = new Uint8Array(width * total);
  const scales = new Float32Array(total);
  const place = (name: string, source: Float32Array, column: number): void => {
    const quantized = quantizeRows(name, source, width);
    scales.set(quantized.scales, column);
    for (let r = 0; r < quantized.scales.length; r++) {
      for (let c = 0; c < width; c++) data[c * total + column + r] = quantized.data[r * width + c]!;
    }
  };
  if (side === 'out') {
    let column = 0;
    for (const [i, matrix] of matrices.entries()) {
      place(names[i]!, matrix.data, column);
      column += outputs[i]!;
    }
  } else {
    const row = new Float32Array(width);
    for (let r = 0; r < total; r++) {
      let offset = 0;
      for (const [i, { data: source }] of matrices.entries()) {
        row.set(source.subarray(r * inputs[i]!, (r + 1) * inputs[i]!), offset);
        offset += inputs[i]!;
      }
      place(`${names[0]!} and its neighbours`, row, r);
    }
  }
  return { shape: [width, total], data, scales };
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
