/**
 * Where a graph's weights come from: trainable inputs, float32 constants, or int8 constants. The transformer graph
 * is written once against this interface.
 */
import type { Value } from '../onnx/graph.js';
import { add, concat, gather, gemm, matMul, reshape, split } from '../onnx/ops.js';
import type { Graph } from '../onnx/graph.js';

export interface WeightBinding {
  /** A norm weight or bias, [size]. */
  vector(name: string): Value;
  /** Rows of a table [rows, width] at ids [...]: [..., width]. */
  lookup(name: string, ids: Value): Value;
  /** x [..., in] times the transposes of matrices [out, in], each with its bias when named: one value a matrix. */
  project(x: Value, matrices: readonly { readonly weight: string; readonly bias?: string }[]): Value[];
}

type Projections = Parameters<WeightBinding['project']>[1];

/** Cuts a joint product [..., Σ out] into one value a matrix. */
export function splitOutputs(joint: Value, sizes: readonly number[]): Value[] {
  return sizes.length === 1 ? [joint] : split(joint, sizes, joint.rank - 1);
}

function joined(values: readonly Value[]): Value {
  return concat(values, 0);
}

/** Weights as graph values [out, in] (inputs of the training graph); x has fixed dimensions. */
export function trainableWeights(values: ReadonlyMap<string, Value>): WeightBinding {
  const value = (name: string): Value => values.get(name)!;
  return {
    vector: value,
    lookup: (name, ids) => gather(value(name), ids),
    project(x, matrices) {
      const weights = matrices.map(({ weight }) => value(weight));
      const sizes = weights.map(({ shape }) => shape[0] as number);
      const width = x.shape.at(-1) as number;
      // Two dimensions, so that forward and both gradients are single Gemm calls.
      const flat = reshape(x, [-1, width]);
      const biases = matrices.flatMap(({ bias }) => (bias === undefined ? [] : [value(bias)]));
      const y = gemm(flat, joined(weights), { transB: true, ...(biases.length > 0 ? { c: joined(biases) } : {}) });
      return splitOutputs(y, sizes).map((part, i) => reshape(part, [...(x.shape.slice(0, -1) as number[]), sizes[i]!]));
    },
  };
}

/** Row-major [out, in] matrices side by side, transposed: [in, Σ out]. */
export function transposedJoin(matrices: readonly { readonly data: Float32Array; readonly rows: number }[], width: number): Float32Array {
  const total = matrices.reduce((sum, { rows }) => sum + rows, 0);
  const out = new Float32Array(width * total);
  let column = 0;
  for (const { data, rows } of matrices) {
    for (let r = 0; r < rows; r++, column++) {
      for (let c = 0; c < width; c++) out[c * total + column] = data[r * width + c]!;
    }
  }
  return out;
}

/** Reads a parameter: float32 values, row-major. */
export type ParameterReader = (name: string) => { readonly shape: readonly number[]; readonly data: Float32Array };

export function joinBiases(graph: Graph, matrices: Projections, read: ParameterReader): Value | null {
  const parts = matrices.flatMap(({ bias }) => (bias === undefined ? [] : [read(bias).data]));
  if (parts.length === 0) return null;
  const data = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    data.set(part, offset);
    offset += part.length;
  }
  return graph.constant('float32', [data.length], data);
}

/** float32 weights stored in the graph. */
export function floatWeights(graph: Graph, read: ParameterReader): WeightBinding {
  const tables = new Map<string, Value>();
  const table = (name: string): Value => {
    const known = tables.get(name);
    if (known) return known;
    const { shape, data } = read(name);
    const value = graph.constant('float32', shape, data, name);
    tables.set(name, value);
    return value;
  };
  return {
    vector: table,
    lookup: (name, ids) => gather(table(name), ids),
    project(x, matrices) {
      const parts = matrices.map(({ weight }) => read(weight));
      const sizes = parts.map(({ shape }) => shape[0]!);
      const width = parts[0]!.shape[1]!;
      const data = transposedJoin(parts.map((part, i) => ({ data: part.data, rows: sizes[i]! })), width);
      const weight = graph.constant('float32', [width, data.length / width], data, matrices[0]!.weight.concat('.t'));
      const bias = joinBiases(graph, matrices, read);
      const y = matMul(x, weight);
      return splitOutputs(bias ? add(y, bias) : y, sizes);
    },
  };
}
