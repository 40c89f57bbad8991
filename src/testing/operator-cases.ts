/** Calls of operators for `table.test.ts`: what the shape rules must accept, and what they must refuse. */
import { type ElementType, elementTypes } from '../onnx/element-type.js';
import type { Attributes } from '../onnx/graph.js';
import type { Dim, Shape } from '../onnx/shape.js';

/** An input of the graph, a constant when it has values, null when left out. */
export type CaseInput = readonly [ElementType, Shape, (readonly number[])?] | null;
export interface OperatorCase {
  readonly op: string;
  readonly inputs: readonly CaseInput[];
  readonly attributes?: Attributes;
}

const f = (...shape: Dim[]): CaseInput => ['float32', shape];
const of = (type: ElementType, ...shape: Dim[]): CaseInput => [type, shape];
/** An int64 list constant. */
const list = (...values: number[]): CaseInput => ['int64', [values.length], values];
const row = (op: string, inputs: readonly CaseInput[], attributes?: Attributes): OperatorCase => ({
  op,
  inputs,
  ...(attributes ? { attributes } : {}),
});

const arithmetic = ['Add', 'Sub', 'Mul', 'Div', 'Pow', 'Max', 'Min'];
const comparisons = ['Equal', 'Less', 'LessOrEqual', 'Greater', 'GreaterOrEqual'];
const functions = ['Exp', 'Log', 'Sqrt', 'Reciprocal', 'Sigmoid', 'Tanh', 'Sin', 'Cos'];
const reductions = ['ReduceSum', 'ReduceMean', 'ReduceMax', 'ReduceMin', 'ReduceSumSquare'];

export const passing: readonly OperatorCase[] = [
  ...[...arithmetic, ...comparisons].flatMap((op) => [
    row(op, [f('n', 1, 4), f(2, 4)]),
    row(op, [of('int32', 'n', 2), of('int32', 'n', 1)]),
    row(op, [of('int64'), of('int64', 3)]),
  ]),
  ...['And', 'Or'].map((op) => row(op, [of('bool', 'n', 1), of('bool', 1, 'm')])),
  row('Not', [of('bool', 'n', 2)]),
  ...['Neg', 'Abs'].flatMap((op) => [row(op, [f('n', 2)]), row(op, [of('int64', 2)])]),
  ...functions.map((op) => row(op, [f('n', 2)])),
  row('Identity', [of('bool', 'n')]),
  row('QuickGelu', [f('n', 2)], { alpha: { float: 1.5 } }),
  ...(['float64', 'int64', 'bool', 'uint8', 'float16'] as const).map((to) =>
    row('Cast', [f('n', 2)], { to: elementTypes[to].onnx }),
  ),
  row('Where', [of('bool', 'n', 1), f(1, 4), f()]),
  row('MatMul', [f('n', 2, 4), f(4, 'm')]),
  row('MatMul', [f(2, 1, 'n', 'm'), f(3, 'm', 2)]),
  row('FusedMatMul', [f('n', 4, 2), f('n', 5, 4)], { transA: 1, transB: 1, alpha: { float: 0.5 } }),
  row('Gemm', [f('n', 4), f('m', 4), f('m')], { transB: 1 }),
  row('Gemm', [f(4, 'n'), f(4, 2)], { transA: 1 }),
  ...reductions.flatMap((op) => [
    row(op, [f('n', 2, 'm'), list(-1)]),
    row(op, [f('n', 2, 'm'), list(0, 1)], { keepdims: 0 }),
    row(op, [f('n', 2)]),
    row(op, [f('n', 2)], { keepdims: 0 }),
  ]),
  ...['Softmax', 'LogSoftmax'].map((op) => row(op, [f('n', 2, 'm')], { axis: 1 })),
  row('ArgMax', [f('n', 2, 'm')], { axis: 1, keepdims: 0 }),
  row('ArgMax', [f('n', 2)], { axis: -1 }),
  row('TopK', [f('n', 6), list(4)], { axis: -1 }),
  row('TopK', [f('n', 'm'), list(2)], { axis: 0 }),
  row('Reshape', [f('n', 6), list(0, 2, -1)]),
  row('Reshape', [f('n', 2, 'm'), list(0, -1)]),
  row('Reshape', [f(2, 'n', 'm'), list(-1)]),
  row('Reshape', [f(2, 'n', 6), list(4, 3, -1)]),
  row('Reshape', [f('n', 'm', 4), list(-1, 2)]),
  row('Reshape', [f(2, 6), list(3, 4)]),
  row('Reshape', [f(1, 1), list()]),
  row('Transpose', [f('n', 2, 'm')], { perm: [2, 0, 1] }),
  row('Unsqueeze', [f('n', 2), list(0, -1)]),
  row('Squeeze', [f(1, 'n', 1), list(-1)]),
  row('Concat', [f('n', 2), f('n', 3), f('n', 1)], { axis: 1 }),
  row('Concat', [f('n', 2), f('m', 2), f(4, 2)], { axis: 0 }),
  row('Concat', [f('n', 2), f('n', 2)], { axis: 0 }),
  row('Split', [f('n', 5), list(2, 3)], { axis: -1 }),
  row('Slice', [f('n', 7), list(-3), list(100), list(1)]),
  row('Slice', [f(5, 7), list(1, 2), list(3, 1), list(0, 1)]),
  row('Pad', [f('n', 2), list(0, 1, 0, 2)]),
  row('Expand', [f('n', 1), list(2, 1, 4)]),
  row('Gather', [f('n', 4, 'm'), of('int64', 2, 'n')], { axis: 1 }),
  row('Gather', [f(4, 2), of('int32')]),
  row('GatherElements', [f('n', 4), of('int64', 'n', 2)], { axis: 1 }),
  row('ScatterElements', [f('n', 4), of('int64', 'n', 2), f('n', 2)], { axis: 1, reduction: 'add' }),
  row('ScatterElements', [f(3, 4), of('int64', 2, 4), f(2, 4)], { axis: 0, reduction: 'none' }),
  row('ScatterND', [f(4, 'n'), of('int64', 'm', 1), f('m', 'n')], { reduction: 'add' }),
  row('ScatterND', [f(4, 2), of('int64', 3, 2), f(3)]),
  row('SimplifiedLayerNormalization', [f('n', 'm', 4), f(4)], {
    axis: -1,
    epsilon: { float: 1e-6 },
    stash_type: 1,
  }),
  row('RotaryEmbedding', [f('n', 2, 'm', 4), of('int64', 'n', 'm'), f(6, 2), f(6, 2)], {
    num_heads: 2,
    interleaved: 0,
  }),
  row('RotaryEmbedding', [f('n', 2, 'm', 6), of('int64', 'n', 'm'), f(6, 2), f(6, 2)], {
    num_heads: 2,
    rotary_embedding_dim: 4,
  }),
  row('QuantizeLinear', [f('n', 4), ['float32', [], [0.5]], ['uint8', [], [128]]]),
  row('QuantizeLinear', [f('n', 2), ['float32', [2], [0.5, 1]], ['int8', [2], [0, 1]]], { axis: -1 }),
  row('DequantizeLinear', [of('uint8', 'n', 4), ['float32', [], [0.5]], ['uint8', [], [128]]]),
  row('MatMulNBits', [f('n', 'm', 40), of('uint8', 3, 2, 16), f(6)], {
    K: 40,
    N: 3,
    bits: 4,
    block_size: 32,
  }),
  row('MatMulIntegerToFloat', [
    of('uint8', 'n', 'm', 4),
    ['uint8', [4, 3], Array<number>(12).fill(130)],
    ['float32', [], [0.5]],
    ['float32', [3], [1, 2, 3]],
    ['uint8', [], [128]],
    ['uint8', [], [128]],
  ]),
];

export const failing: readonly OperatorCase[] = [
  ...[...arithmetic, ...comparisons].flatMap((op) => [
    row(op, [f(2, 3), f(2)]),
    row(op, [f('n', 2), f('m', 2)]),
    row(op, [f('n'), f(3)]),
    row(op, [f(2), of('float64', 2)]),
    row(op, [f(2)]),
  ]),
  ...[...arithmetic, ...comparisons.slice(1)].map((op) => row(op, [of('bool', 2), of('bool', 2)])),
  ...['And', 'Or'].flatMap((op) => [row(op, [f(2), f(2)]), row(op, [of('bool', 2), of('bool', 3)])]),
  row('Not', [f(2)]),
  ...['Neg', 'Abs', ...functions, 'QuickGelu'].map((op) => row(op, [of('bool', 2)])),
  ...functions.map((op) => row(op, [of('int64', 2)])),
  row('Identity', []),
  row('Cast', [f(2)], { to: 99 }),
  row('Cast', [f(2)]),
  row('Where', [f(2), f(2), f(2)]),
  row('Where', [of('bool', 2), f(2), of('int32', 2)]),
  row('Where', [of('bool', 2), f(3), f(3)]),
  ...['MatMul', 'FusedMatMul', 'Gemm'].flatMap((op) => [
    row(op, [f(2, 3), f(4, 5)]),
    row(op, [f('n', 'm'), f('n', 2)]),
    row(op, [f(3), f(3, 4)]),
    row(op, [f(2, 3), of('float64', 3, 2)]),
  ]),
  ...['MatMul', 'FusedMatMul'].map((op) => row(op, [f(2, 3, 4), f(3, 4, 5)])),
  row('FusedMatMul', [f(2, 3), f(3, 4)], { transB: 1 }),
  row('Gemm', [f(2, 3, 4), f(4, 5)]),
  row('Gemm', [f(2, 3), f(3, 4), f(3)]),
  ...reductions.flatMap((op) => [
    row(op, [f(2, 3), list(2)]),
    row(op, [f(2, 3), of('int64', 1)]),
    row(op, [f(2, 3), list()]),
    row(op, [of('bool', 2)]),
  ]),
  ...['Softmax', 'LogSoftmax'].flatMap((op) => [row(op, [f(2, 3)], { axis: 2 }), row(op, [of('int64', 2)])]),
  row('ArgMax', [f(2, 3)], { axis: 2 }),
  row('TopK', [f(2, 3), list(4)]),
  row('TopK', [f(2, 3), of('int32', 1)]),
  row('TopK', [f(2, 3), of('int64', 2)]),
  row('TopK', [f(2, 3), list()]),
  row('Reshape', [f(2, 3), list(4)]),
  row('Reshape', [f(2, 3), list(4, -1)]),
  row('Reshape', [f(2, 3), list(-1, -1)]),
  row('Reshape', [f('n', 3), list(3, 3)]),
  row('Reshape', [f(2), list(2, 0)]),
  row('Reshape', [f(2, 3), of('int64', 1)]),
  row('Transpose', [f(2, 3)], { perm: [0, 0] }),
  row('Transpose', [f(2, 3)], { perm: [1, 0, 2] }),
  row('Transpose', [f(2, 3)]),
  row('Unsqueeze', [f(2), list(3)]),
  row('Unsqueeze', [f(2), list(0, 0)]),
  row('Squeeze', [f(2, 1), list(0)]),
  row('Squeeze', [f('n', 1), list(0)]),
  row('Concat', [f(2, 3), f(3, 3)], { axis: 1 }),
  row('Concat', [f(2, 3), f(2)], { axis: 0 }),
  row('Concat', [f(2), of('int32', 2)], { axis: 0 }),
  row('Concat', [f(2), f(2)], { axis: 1 }),
  row('Split', [f(2, 5), list(2, 2)], { axis: 1 }),
  row('Split', [f(2, 5), list(6, -1)], { axis: 1 }),
  row('Split', [f('n'), list(2, 1)], { axis: 0 }),
  row('Slice', [f('n'), list(0), list(1), list(0)]),
  row('Slice', [f(4), list(0), list(1), list(1)]),
  row('Slice', [f(4), list(0, 1), list(1), list(0)]),
  row('Slice', [f(4), list(0), list(4), list(0), list(2)]),
  row('Pad', [f(2, 3), list(1, 1)]),
  row('Pad', [f('n'), list(1, 0)]),
  row('Pad', [f(3), list(-1, 0)]),
  row('Pad', [f(3), list(1, 0)], { mode: 'reflect' }),
  row('Expand', [f(2), list(3)]),
  row('Expand', [f('n'), list(3)]),
  row('Expand', [f(1), list(-1)]),
  row('Gather', [f(2, 3), f(2)]),
  row('Gather', [f(2, 3), of('int64', 2)], { axis: 2 }),
  row('GatherElements', [f(2, 3), of('int64', 2)]),
  row('GatherElements', [f(2, 3), f(2, 3)]),
  row('GatherElements', [f(2, 3), of('int64', 3, 3)], { axis: 1 }),
  row('GatherElements', [f(2, 3), of('int64', 2, 3)], { axis: 2 }),
  row('ScatterElements', [f(2, 3), of('int64', 2, 2), f(2, 3)], { axis: 1 }),
  row('ScatterElements', [f(2, 3), of('int64', 3, 2), f(3, 2)], { axis: 1 }),
  row('ScatterElements', [f(2, 3), of('int64', 2), f(2)]),
  row('ScatterElements', [f(2, 3), of('int64', 2, 3), of('int64', 2, 3)]),
  row('ScatterND', [f(4, 2), of('int64', 3, 1), f(3, 3)]),
  row('ScatterND', [f(4, 2), of('int64', 3, 3), f(3)]),
  row('ScatterND', [f(4, 2), of('int64', 3, 'n'), f(3)]),
  row('ScatterND', [f(4, 2), of('int32', 3, 1), f(3, 2)]),
  row('SimplifiedLayerNormalization', [f(2, 4), f(3)]),
  row('SimplifiedLayerNormalization', [f(2, 4), f(1, 4)]),
  row('SimplifiedLayerNormalization', [f(2, 4), of('float64', 4)]),
  row('RotaryEmbedding', [f(2, 2, 3, 4), of('int64', 2, 2), f(6, 2), f(6, 2)], { num_heads: 2 }),
  row('RotaryEmbedding', [f(2, 2, 3, 4), of('int32', 2, 3), f(6, 2), f(6, 2)], { num_heads: 2 }),
  row('RotaryEmbedding', [f(2, 2, 3, 4), of('int64', 2, 3), f(6, 2), f(6, 2)], { num_heads: 4 }),
  row('RotaryEmbedding', [f(2, 2, 3, 4), of('int64', 2, 3), f(6, 2), f(5, 2)], { num_heads: 2 }),
  row('RotaryEmbedding', [f(2, 2, 3, 8), of('int64', 2, 3), f(6, 2), f(6, 2)], { num_heads: 2 }),
  row('RotaryEmbedding', [f(2, 2, 3, 3), of('int64', 2, 3), f(6, 2), f(6, 2)], {
    num_heads: 2,
    rotary_embedding_dim: 4,
  }),
  row('RotaryEmbedding', [f(2, 3, 8), of('int64', 2, 3), f(6, 2), f(6, 2)], { num_heads: 2 }),
  row('QuantizeLinear', [f(2), f(), f()]),
  row('QuantizeLinear', [f(2), f(2), of('uint8')]),
  row('QuantizeLinear', [f(2, 3), f(2), of('uint8', 2)], { axis: 1 }),
  row('QuantizeLinear', [of('int32', 2), f(), of('uint8')]),
  row('DequantizeLinear', [f(2), f(), of('uint8')]),
  row('DequantizeLinear', [of('uint8', 2), of('int64'), of('uint8')]),
  row('DequantizeLinear', [of('uint8', 2), f(), of('int8')]),
  ...(
    [
      [[f(2, 40), of('uint8', 3, 2, 16), f(6)], { K: 40, N: 3, bits: 8, block_size: 32 }],
      [[f(2, 40), of('uint8', 3, 2, 16), f(6)], { K: 40, N: 3, bits: 4, block_size: 24 }],
      [[f(2, 39), of('uint8', 3, 2, 16), f(6)], { K: 40, N: 3, bits: 4, block_size: 32 }],
      [[f(2, 40), of('uint8', 3, 1, 16), f(6)], { K: 40, N: 3, bits: 4, block_size: 32 }],
      [[f(2, 40), of('int8', 3, 2, 16), f(6)], { K: 40, N: 3, bits: 4, block_size: 32 }],
      [[f(2, 40), of('uint8', 3, 2, 16), f(3)], { K: 40, N: 3, bits: 4, block_size: 32 }],
    ] as const
  ).map(([inputs, attributes]) => row('MatMulNBits', inputs, attributes)),
  ...(
    [
      [of('uint8', 2, 3), of('uint8', 4, 5), f(), f(5), of('uint8'), of('uint8')],
      [of('uint8', 2, 4), of('uint8', 4, 5), f(), f(4), of('uint8'), of('uint8')],
      [of('uint8', 2, 4), of('uint8', 4, 5), f(2), f(5), of('uint8'), of('uint8')],
      [f(2, 4), of('uint8', 4, 5), f(), f(5), f(), of('uint8')],
      [of('uint8', 2, 4), of('uint8', 4, 5), f(), f(5), of('int8'), of('uint8')],
      [of('uint8', 2, 4), of('uint8', 1, 4, 5), f(), f(5), of('uint8'), of('uint8')],
    ] as const
  ).map((inputs) => row('MatMulIntegerToFloat', inputs)),
];
