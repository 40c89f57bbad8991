/** Builders of the operators, one function each; what they mean is the `doc` of the operator table. */
import { type ElementType, elementTypes } from './element-type.js';
import type { Attributes, Graph, Value } from './graph.js';
import type { Dim } from './shape.js';

type Operand = Value | number;

function one(
  graph: Graph,
  op: string,
  inputs: readonly (Value | null)[],
  attributes: Attributes = {},
): Value {
  return graph.apply(op, inputs, attributes)[0]!;
}

/** A number beside a value becomes a constant of its type. */
function pair(a: Operand, b: Operand): [Value, Value] {
  if (typeof a === 'number') return [(b as Value).graph.scalar((b as Value).type, a), b as Value];
  return [a, typeof b === 'number' ? a.graph.scalar(a.type, b) : b];
}

function binary(op: string): (a: Operand, b: Operand) => Value {
  return (a, b) => {
    const [left, right] = pair(a, b);
    return one(left.graph, op, [left, right]);
  };
}

function unary(op: string): (a: Value) => Value {
  return (a) => one(a.graph, op, [a]);
}

type Binary = (a: Operand, b: Operand) => Value;
type Unary = (a: Value) => Value;

export const add: Binary = binary('Add');
export const sub: Binary = binary('Sub');
export const mul: Binary = binary('Mul');
export const div: Binary = binary('Div');
export const pow: Binary = binary('Pow');
export const max: Binary = binary('Max');
export const min: Binary = binary('Min');
export const equal: Binary = binary('Equal');
export const less: Binary = binary('Less');
export const lessOrEqual: Binary = binary('LessOrEqual');
export const greater: Binary = binary('Greater');
export const greaterOrEqual: Binary = binary('GreaterOrEqual');
export const and: Binary = binary('And');
export const or: Binary = binary('Or');
export const matMul: (a: Value, b: Value) => Value = binary('MatMul');
export const not: Unary = unary('Not');
export const neg: Unary = unary('Neg');
export const abs: Unary = unary('Abs');
export const exp: Unary = unary('Exp');
export const log: Unary = unary('Log');
export const sqrt: Unary = unary('Sqrt');
export const reciprocal: Unary = unary('Reciprocal');
export const sigmoid: Unary = unary('Sigmoid');
export const tanh: Unary = unary('Tanh');
export const sin: Unary = unary('Sin');
export const cos: Unary = unary('Cos');
export const identity: Unary = unary('Identity');

/** x · sigmoid(x), fused. */
export function silu(x: Value): Value {
  return one(x.graph, 'QuickGelu', [x], { alpha: { float: 1 } });
}

export function where(condition: Value, a: Value, b: Value): Value {
  return one(condition.graph, 'Where', [condition, a, b]);
}

export function cast(x: Value, to: ElementType): Value {
  return x.type === to ? x : one(x.graph, 'Cast', [x], { to: elementTypes[to].onnx });
}

export interface ProductOptions {
  readonly transA?: boolean;
  readonly transB?: boolean;
  readonly alpha?: number;
}

function productAttributes({ transA = false, transB = false, alpha = 1 }: ProductOptions): Attributes {
  return { transA: Number(transA), transB: Number(transB), alpha: { float: alpha } };
}

/** alpha · op(a) · op(b) over the last two dimensions. float32 only. */
export function fusedMatMul(a: Value, b: Value, options: ProductOptions = {}): Value {
  return one(a.graph, 'FusedMatMul', [a, b], productAttributes(options));
}

interface GemmOptions extends ProductOptions {
  readonly c?: Value;
  readonly beta?: number;
}

/** alpha · op(a) · op(b) + beta · c, two dimensions. */
export function gemm(a: Value, b: Value, { c, beta = 1, ...options }: GemmOptions = {}): Value {
  const attributes = productAttributes(options);
  if (!c) return one(a.graph, 'Gemm', [a, b], attributes);
  return one(a.graph, 'Gemm', [a, b, c], { ...attributes, beta: { float: beta } });
}

/** Zero point of a type's codes: unsigned bytes stand for -128 to 127 too. */
export const zeroPointOf = { uint8: 128, int8: 0 } as const;

/** a [..., m, k] · b [k, n] · scales of bytes (`zeroPointOf`), the sums exact; `scales` one a column [n], or a scalar. */
export function byteProduct(a: Value, b: Value, scales: Value): Value {
  const { graph } = a;
  const zero = ({ type }: Value): Value =>
    graph.constant(type, [], [zeroPointOf[type as keyof typeof zeroPointOf]]);
  return one(graph, 'MatMulIntegerToFloat', [a, b, graph.scalar('float32', 1), scales, zero(a), zero(b)]);
}

function reduce(op: string): (x: Value, axes?: readonly number[], keepDims?: boolean) => Value {
  return (x, axes, keepDims = true) => {
    const list = axes ? [x, x.graph.constant('int64', [axes.length], axes)] : [x];
    return one(x.graph, op, list, { keepdims: Number(keepDims) });
  };
}

type Reduce = (x: Value, axes?: readonly number[], keepDims?: boolean) => Value;
export const reduceSum: Reduce = reduce('ReduceSum');
export const reduceMean: Reduce = reduce('ReduceMean');
export const reduceMax: Reduce = reduce('ReduceMax');
export const reduceMin: Reduce = reduce('ReduceMin');
export const reduceSumSquare: Reduce = reduce('ReduceSumSquare');

export function softmax(x: Value, axis: number = -1): Value {
  return one(x.graph, 'Softmax', [x], { axis });
}

export function logSoftmax(x: Value, axis: number = -1): Value {
  return one(x.graph, 'LogSoftmax', [x], { axis });
}

export function argMax(x: Value, axis: number, keepDims: boolean = true): Value {
  return one(x.graph, 'ArgMax', [x], { axis, keepdims: Number(keepDims) });
}

/** [values, indices (int64)] of the k greatest along the last dimension. */
/** `k` as a value, int64 [1], is known only when the graph runs. */
export function topK(x: Value, k: number | Value): [Value, Value] {
  const count = typeof k === 'number' ? x.graph.constant('int64', [1], [k]) : k;
  return x.graph.apply('TopK', [x, count], { axis: -1 }) as [Value, Value];
}

/** `dims`: numbers, 0 = copy that dimension, -1 = what remains, or the name of the dimension at that place. */
export function reshape(x: Value, dims: readonly Dim[]): Value {
  const sizes = dims.map((dim, i) => (typeof dim === 'number' ? dim : x.shape[i] === dim ? 0 : -1));
  return one(x.graph, 'Reshape', [x, x.graph.constant('int64', [sizes.length], sizes)]);
}

export function transpose(x: Value, perm: readonly number[]): Value {
  return one(x.graph, 'Transpose', [x], { perm });
}

export function unsqueeze(x: Value, axes: readonly number[]): Value {
  return one(x.graph, 'Unsqueeze', [x, x.graph.constant('int64', [axes.length], axes)]);
}

export function squeeze(x: Value, axes: readonly number[]): Value {
  return one(x.graph, 'Squeeze', [x, x.graph.constant('int64', [axes.length], axes)]);
}

export function concat(values: readonly Value[], axis: number): Value {
  return values.length === 1 ? values[0]! : one(values[0]!.graph, 'Concat', values, { axis });
}

export function split(x: Value, sizes: readonly number[], axis: number): Value[] {
  return x.graph.apply('Split', [x, x.graph.constant('int64', [sizes.length], sizes)], { axis });
}

export function slice(x: Value, start: number, end: number, axis: number): Value {
  const list = [start, end, axis].map((value) => x.graph.constant('int64', [1], [value]));
  return one(x.graph, 'Slice', [x, ...list]);
}

/** Zeros around x: `before` and `after`, one a dimension. */
export function pad(x: Value, before: readonly number[], after: readonly number[]): Value {
  return one(x.graph, 'Pad', [x, x.graph.constant('int64', [2 * x.rank], [...before, ...after])]);
}

export function expand(x: Value, shape: readonly number[]): Value {
  return one(x.graph, 'Expand', [x, x.graph.constant('int64', [shape.length], shape)]);
}

export function gather(data: Value, indices: Value, axis: number = 0): Value {
  return one(data.graph, 'Gather', [data, indices], { axis });
}

export function gatherElements(data: Value, indices: Value, axis: number): Value {
  return one(data.graph, 'GatherElements', [data, indices], { axis });
}

export function scatterElements(
  data: Value,
  indices: Value,
  updates: Value,
  axis: number,
  reduction: 'none' | 'add',
): Value {
  return one(data.graph, 'ScatterElements', [data, indices, updates], { axis, reduction });
}

export function scatterNd(data: Value, indices: Value, updates: Value, reduction: 'none' | 'add'): Value {
  return one(data.graph, 'ScatterND', [data, indices, updates], { reduction });
}

/** RMSNorm over the last dimension: [normalised · scale, 1 / rms]. */
export function rmsNorm(x: Value, scale: Value, epsilon: number): [Value, Value] {
  return x.graph.apply('SimplifiedLayerNormalization', [x, scale], {
    axis: -1,
    epsilon: { float: epsilon },
    stash_type: 1,
  }) as [Value, Value];
}

/**
 * Rotary positions: x [batch, length, heads·size], positions int64 [batch, length], cos and sin [max, rotated/2];
 * the rest of each head stays as it is.
 */
export function rotary(x: Value, positions: Value, cosines: Value, sines: Value): Value {
  const rotated = 2 * (cosines.shape[1] as number);
  return one(x.graph, 'RotaryEmbedding', [x, positions, cosines, sines], {
    num_heads: x.shape[1] as number,
    interleaved: 0,
    ...(rotated === x.shape[3] ? {} : { rotary_embedding_dim: rotated }),
  });
}
