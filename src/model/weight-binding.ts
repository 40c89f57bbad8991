/**
 * Where a graph's weights come from: trainable inputs, float32 constants, or int8 constants. The transformer graph
 * is written once against this interface.
 */
import { CinnabarError } from '../errors.js';
import type { Graph, Value } from '../onnx/graph.js';
import { add, concat, gather, gemm, matMul, reshape, split } from '../onnx/ops.js';
import {
  forEachRows,
  type ParameterReader,
  type ParameterRows,
  parameterRows,
  rowsAtOnce,
  writeColumns,
} from './parameter-rows.js';

export type { Parameter, ParameterReader } from './parameter-rows.js';

export interface WeightBinding {
  /** Whether products give a row the same bits alone and among others; attention then does so too. */
  readonly rowExact: boolean;
  /** A norm weight or bias, [size]; float32 in every binding. */
  vector(name: string): Value;
  /** Rows of a table [rows, width] at ids [...]: [..., width]. */
  lookup(name: string, ids: Value): Value;
  /** x [..., in] times the transposes of matrices [out, in], each with its bias when named: one value a matrix. */
  project(x: Value, matrices: readonly { readonly weight: string; readonly bias?: string }[]): Value[];
  /**
   * One product with the transposes of many matrices [out, in] joined along a side:
   * `out`: x [..., in] → [..., Σ out]; `in`: x [..., Σ in] → [..., out], the sum of the single products.
   */
  joint(x: Value, names: readonly string[], side: 'in' | 'out'): Value;
  /** x [..., in] times the transpose of a router [out, in], float32 in every binding: choices must not be rounded. */
  route(x: Value, name: string): Value;
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
  // Two dimensions, so that forward and both gradients are single Gemm calls.
  const product = (x: Value, weight: Value, c?: Value): Value =>
    gemm(reshape(x, [-1, x.shape.at(-1) as number]), weight, { transB: true, ...(c ? { c } : {}) });
  const spread = (x: Value, y: Value, width: number): Value =>
    reshape(y, [...(x.shape.slice(0, -1) as number[]), width]);
  const binding: WeightBinding = {
    rowExact: false,
    vector: value,
    lookup: (name, ids) => gather(value(name), ids),
    project(x, matrices) {
      const weights = matrices.map(({ weight }) => value(weight));
      const sizes = weights.map(({ shape }) => shape[0] as number);
      const biases = matrices.flatMap(({ bias }) => (bias === undefined ? [] : [value(bias)]));
      const y = product(x, joined(weights), biases.length > 0 ? joined(biases) : undefined);
      return splitOutputs(y, sizes).map((part, i) => spread(x, part, sizes[i]!));
    },
    joint(x, names, side) {
      const weight = concat(names.map(value), side === 'out' ? 0 : 1);
      return spread(x, product(x, weight), weight.shape[0] as number);
    },
    route: (x, name) => binding.project(x, [{ weight: name }])[0]!,
  };
  return binding;
}

/** Refuses weights that would make every output NaN. @throws CinnabarError `invalid_weights` */
function checkFinite(name: string, data: Float32Array): void {
  for (let i = 0; i < data.length; i++) {
    // NaN, too, is not at most the limit.
    if (!(Math.abs(data[i]!) <= 3.4e38)) {
      throw new CinnabarError('invalid_weights', `${name} holds ${data[i]} at element ${i}`);
    }
  }
}

/** Transposes of matrices [out, in] joined along a side: `out` [in, Σ out], `in` [Σ in, out]. */
export function joinMatrices(
  names: readonly string[],
  matrices: readonly ParameterRows[],
  side: 'in' | 'out',
): { readonly shape: [number, number]; readonly data: Float32Array } {
  const total = (axis: 0 | 1): number => matrices.reduce((sum, { shape }) => sum + shape[axis]!, 0);
  const [height, width] =
    side === 'out' ? [matrices[0]!.shape[1]!, total(0)] : [total(1), matrices[0]!.shape[0]!];
  const joined = new Float32Array(height * width);
  let at = 0;
  for (const [i, matrix] of matrices.entries()) {
    const [rows, columns] = matrix.shape as [number, number];
    const block = new Float32Array(rowsAtOnce * columns);
    forEachRows(rows, (from, count) => {
      matrix.copy(from, count, block);
      checkFinite(names[i]!, block.subarray(0, count * columns));
      writeColumns(block, count, columns, joined, at + from, width);
    });
    at += side === 'out' ? rows : columns * width;
  }
  return { shape: [height, width], data: joined };
}

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
    checkFinite(name, data);
    const value = graph.constant('float32', shape, data, name);
    tables.set(name, value);
    return value;
  };
  const product = (x: Value, weights: readonly string[], side: 'in' | 'out'): Value => {
    const { shape, data } = joinMatrices(
      weights,
      weights.map((name) => parameterRows(read, name)),
      side,
    );
    return matMul(x, graph.constant('float32', shape, data, `${weights[0]!}.t`));
  };
  return {
    rowExact: false,
    vector: table,
    lookup: (name, ids) => gather(table(name), ids),
    project(x, matrices) {
      const sizes = matrices.map(({ weight }) => parameterRows(read, weight).shape[0]!);
      const bias = joinBiases(graph, matrices, read);
      const y = product(
        x,
        matrices.map(({ weight }) => weight),
        'out',
      );
      return splitOutputs(bias ? add(y, bias) : y, sizes);
    },
    joint: product,
    route: (x, name) => product(x, [name], 'out'),
  };
}
