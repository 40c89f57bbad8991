/**
 * Where a graph's weights come from: trainable inputs, float32 constants, or int8 constants. The transformer graph
 * is written once against this interface.
 */
import { CinnabarError } from '../errors.js';
import type { Graph, Value } from '../onnx/graph.js';
import { add, concat, fusedMatMul, gather, gemm, reshape } from '../onnx/ops.js';
import { type ParameterReader, type ParameterRows, parameterRows, rowsAtOnce } from './parameter-rows.js';

export type { Parameter, ParameterReader } from './parameter-rows.js';

export interface WeightBinding {
  /** Whether products give a row the same bits alone and among others; attention then does so too. */
  readonly rowExact: boolean;
  /** A norm weight or bias, [size]; float32 in every binding. */
  vector(name: string): Value;
  /** Rows of a table [rows, width] at ids [...]: [..., width]. */
  lookup(name: string, ids: Value): Value;
  /** x [..., in] times the transposes of matrices [out, in], each with its bias when named, side by side: [..., Σ out]. */
  project(x: Value, matrices: readonly { readonly weight: string; readonly bias?: string }[]): Value;
  /** As `project`, with a value for each matrix. Absent where one product and a split of it take less time. */
  apart?(x: Value, matrices: Parameters<WeightBinding['project']>[1]): Value[];
  /** The gated feed-forward of x with the matrices gate, up and down. Absent: see `feedForward`. */
  gated?(x: Value, names: readonly [string, string, string]): Value;
  /**
   * One product with the transposes of many matrices [out, in] joined along a side:
   * `out`: x [..., in] → [..., Σ out]; `in`: x [..., Σ in] → [..., out], the sum of the single products.
   */
  joint(x: Value, names: readonly string[], side: 'in' | 'out'): Value;
  /** x [..., in] times the transpose of a router [out, in], float32 in every binding: choices must not be rounded. */
  route(x: Value, name: string): Value;
}

type Projections = Parameters<WeightBinding['project']>[1];

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
      const weight = joined(matrices.map((matrix) => value(matrix.weight)));
      const biases = matrices.flatMap(({ bias }) => (bias === undefined ? [] : [value(bias)]));
      const y = product(x, weight, biases.length > 0 ? joined(biases) : undefined);
      return spread(x, y, weight.shape[0] as number);
    },
    apart(x, matrices) {
      return matrices.map((matrix) => this.project(x, [matrix]));
    },
    joint(x, names, side) {
      const weight = concat(names.map(value), side === 'out' ? 0 : 1);
      return spread(x, product(x, weight), weight.shape[0] as number);
    },
    route: (x, name) => binding.project(x, [{ weight: name }]),
  };
  return binding;
}

/** Refuses weights that would make every output NaN; `first` is the place of `data`. @throws invalid_weights */
function checkFinite(name: string, data: Float32Array, first = 0): void {
  for (let i = 0; i < data.length; i++) {
    // NaN, too, is not at most the limit.
    if (!(Math.abs(data[i]!) <= 3.4e38)) {
      throw new CinnabarError('invalid_weights', `${name} holds ${data[i]} at element ${first + i}`);
    }
  }
}

/**
 * Rows of matrices [out, in] joined along a side, group by group, in one array: `out` [Σ out, in], `in` [out, Σ in].
 */
export function* joinedRows(
  names: readonly string[],
  matrices: readonly ParameterRows[],
  side: 'in' | 'out',
): Generator<Float32Array> {
  if (side === 'out') {
    for (const [i, matrix] of matrices.entries()) yield* joinedRows([names[i]!], [matrix], 'in');
    return;
  }
  const height = matrices[0]!.shape[0]!;
  const columns = matrices.map(({ shape }) => shape[1]!);
  const width = columns.reduce((sum, size) => sum + size, 0);
  const joined = new Float32Array(rowsAtOnce * width);
  const block = matrices.length === 1 ? joined : new Float32Array(rowsAtOnce * Math.max(...columns));
  for (let from = 0; from < height; from += rowsAtOnce) {
    const count = Math.min(rowsAtOnce, height - from);
    let at = 0;
    for (const [i, size] of columns.entries()) {
      matrices[i]!.copy(from, count, block);
      checkFinite(names[i]!, block.subarray(0, count * size), from * size);
      if (block !== joined) {
        for (let r = 0; r < count; r++) {
          joined.set(block.subarray(r * size, (r + 1) * size), r * width + at);
        }
      }
      at += size;
    }
    yield joined.subarray(0, count * width);
  }
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

/** float32 weights stored in the graph, in the layout of their files; a tied head is the embedding's table. */
export function floatWeights(graph: Graph, read: ParameterReader): WeightBinding {
  const matrices = new Map<string, Value>();
  const matrix = (names: readonly string[], side: 'in' | 'out'): Value => {
    const key = `${side} ${names.join(' ')}`;
    const known = matrices.get(key);
    if (known) return known;
    const rows = names.map((name) => parameterRows(read, name));
    const [across, along] = side === 'out' ? [1, 0] : [0, 1];
    const shape = [0, 0];
    shape[across] = rows[0]!.shape[across]!;
    shape[along] = rows.reduce((sum, part) => sum + part.shape[along]!, 0);
    const value = graph.constantFrom('float32', shape, joinedRows(names, rows, side), names[0]!);
    matrices.set(key, value);
    return value;
  };
  const product = (x: Value, names: readonly string[], side: 'in' | 'out'): Value =>
    fusedMatMul(x, matrix(names, side), { transB: true });
  return {
    rowExact: false,
    vector(name) {
      const { shape, data } = read(name);
      checkFinite(name, data);
      return graph.constant('float32', shape, data, name);
    },
    lookup: (name, ids) => gather(matrix([name], 'out'), ids),
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
    route: (x, name) => product(x, [name], 'out'),
  };
}
