/** Functions of every differentiable operator for `differentiate.test.ts`. */
import type { Value } from '../onnx/graph.js';
import * as ops from '../onnx/ops.js';

export type Build = (inputs: Value[]) => Value;

export interface Case {
  readonly op: string;
  readonly shapes: readonly (readonly number[])[];
  readonly build: Build;
  /** Values are drawn from this range; away from kinks and poles. */
  readonly range?: readonly [number, number];
  /** For kernels that exist in float32 only: the same function from float64 operators, for the finite differences. */
  readonly reference?: Build;
}

const int64 = (like: Value, shape: readonly number[], values: readonly number[]): Value =>
  like.graph.constant('int64', shape, values);

const rotaryTables = (like: Value): [Value, Value, Value] => {
  const angles = Array.from({ length: 8 }, (_, i) => 0.3 * i + 0.1);
  return [
    int64(like, [2, 3], [0, 1, 2, 3, 0, 1]),
    like.graph.constant(like.type, [4, 2], angles.map(Math.cos)),
    like.graph.constant(like.type, [4, 2], angles.map(Math.sin)),
  ];
};

/** Rotate-half on [batch, heads, length, size] from plain operators. */
const rotaryReference: Build = ([x]) => {
  const [positions, cosines, sines] = rotaryTables(x!);
  const angle = (table: Value): Value => ops.unsqueeze(ops.gather(table, positions), [1]);
  const [low, high] = ops.split(x!, [2, 2], 3) as [Value, Value];
  const [c, s] = [angle(cosines), angle(sines)];
  const rotated = [ops.sub(ops.mul(low, c), ops.mul(high, s)), ops.add(ops.mul(high, c), ops.mul(low, s))];
  return ops.concat(rotated, 3);
};

/** The same on the first four of the six elements of each head. */
const partialRotaryReference: Build = ([x]) => {
  const [rotated, kept] = ops.split(x!, [4, 2], 3) as [Value, Value];
  return ops.concat([rotaryReference([rotated]), kept], 3);
};

const plainProduct =
  (transA: boolean, transB: boolean): Build =>
  ([a, b]) => {
    const flip = (x: Value, on: boolean): Value => (on ? ops.transpose(x, [0, 2, 1]) : x);
    return ops.mul(ops.matMul(flip(a!, transA), flip(b!, transB)), 0.5);
  };

export const cases: readonly Case[] = [
  { op: 'Add', shapes: [[2, 3], [3]], build: ([a, b]) => ops.add(a!, b!) },
  {
    op: 'Sub',
    shapes: [
      [2, 1],
      [2, 3],
    ],
    build: ([a, b]) => ops.sub(a!, b!),
  },
  {
    op: 'Mul',
    shapes: [
      [2, 3],
      [1, 3],
    ],
    build: ([a, b]) => ops.mul(a!, b!),
  },
  { op: 'Mul', shapes: [[2, 3]], build: ([a]) => ops.mul(a!, a!) },
  { op: 'Div', shapes: [[2, 3], [3]], range: [0.5, 2], build: ([a, b]) => ops.div(a!, b!) },
  { op: 'Pow', shapes: [[2, 3], [3]], range: [0.5, 2], build: ([a, b]) => ops.pow(a!, b!) },
  {
    op: 'Max',
    shapes: [
      [2, 3],
      [2, 1],
    ],
    build: ([a, b]) => ops.max(a!, b!),
  },
  { op: 'Min', shapes: [[2, 3], [3]], build: ([a, b]) => ops.min(a!, b!) },
  { op: 'Neg', shapes: [[4]], build: ([a]) => ops.neg(a!) },
  { op: 'Abs', shapes: [[5]], build: ([a]) => ops.abs(a!) },
  { op: 'Exp', shapes: [[4]], build: ([a]) => ops.exp(a!) },
  { op: 'Log', shapes: [[4]], range: [0.5, 2], build: ([a]) => ops.log(a!) },
  { op: 'Sqrt', shapes: [[4]], range: [0.5, 2], build: ([a]) => ops.sqrt(a!) },
  { op: 'Reciprocal', shapes: [[4]], range: [0.5, 2], build: ([a]) => ops.reciprocal(a!) },
  { op: 'Sigmoid', shapes: [[4]], build: ([a]) => ops.sigmoid(a!) },
  { op: 'Tanh', shapes: [[4]], build: ([a]) => ops.tanh(a!) },
  { op: 'Sin', shapes: [[4]], build: ([a]) => ops.sin(a!) },
  { op: 'Cos', shapes: [[4]], build: ([a]) => ops.cos(a!) },
  { op: 'Identity', shapes: [[4]], build: ([a]) => ops.identity(a!) },
  {
    op: 'Cast',
    shapes: [[4]],
    build: ([a]) => ops.cast(ops.cast(a!, 'float32'), a!.type),
    reference: ([a]) => ops.identity(a!),
  },
  {
    op: 'QuickGelu',
    shapes: [[5]],
    build: ([a]) => ops.silu(a!),
    reference: ([a]) => ops.div(a!, ops.add(ops.exp(ops.neg(a!)), 1)),
  },
  {
    op: 'Where',
    shapes: [[2, 3], [3]],
    build: ([a, b]) => ops.where(a!.graph.constant('bool', [2, 1], [1, 0]), a!, b!),
  },
  {
    op: 'MatMul',
    shapes: [
      [2, 3, 4],
      [4, 5],
    ],
    build: ([a, b]) => ops.matMul(a!, b!),
  },
  ...[0, 1, 2, 3].map((bits): Case => {
    const [transA, transB] = [(bits & 1) === 1, (bits & 2) === 2];
    return {
      op: 'FusedMatMul',
      shapes: [transA ? [2, 4, 3] : [2, 3, 4], transB ? [1, 5, 4] : [1, 4, 5]],
      build: ([a, b]) => ops.fusedMatMul(a!, b!, { transA, transB, alpha: 0.5 }),
      reference: plainProduct(transA, transB),
    };
  }),
  ...[0, 1, 2, 3].map((bits): Case => {
    const [transA, transB] = [(bits & 1) === 1, (bits & 2) === 2];
    return {
      op: 'Gemm',
      shapes: [transA ? [4, 3] : [3, 4], transB ? [5, 4] : [4, 5], [5]],
      build: ([a, b, c]) =>
        ops.gemm(a!, b!, { transA, transB, alpha: 0.5, c: c!, beta: bits === 0 ? 1 : 0.25 }),
    };
  }),
  { op: 'ReduceSum', shapes: [[2, 3, 4]], build: ([a]) => ops.reduceSum(a!, [1, -1], false) },
  { op: 'ReduceMean', shapes: [[2, 3]], build: ([a]) => ops.reduceMean(a!, [0]) },
  { op: 'ReduceMax', shapes: [[2, 3]], build: ([a]) => ops.reduceMax(a!, [1]) },
  { op: 'ReduceMin', shapes: [[2, 3]], build: ([a]) => ops.reduceMin(a!) },
  { op: 'ReduceSumSquare', shapes: [[2, 3]], build: ([a]) => ops.reduceSumSquare(a!, [1]) },
  { op: 'Softmax', shapes: [[2, 4]], build: ([a]) => ops.softmax(a!) },
  {
    op: 'Softmax and MatMul',
    shapes: [
      [2, 3, 4],
      [2, 4, 5],
    ],
    build: ([a, b]) => ops.matMul(ops.softmax(a!), b!),
  },
  {
    op: 'Softmax and MatMul, values repeated',
    shapes: [
      [2, 3, 4],
      [4, 5],
    ],
    build: ([a, b]) => ops.matMul(ops.softmax(a!), b!),
  },
  {
    op: 'LogSoftmax and GatherElements of some rows',
    shapes: [[3, 4]],
    build: ([a]) => ops.gatherElements(ops.logSoftmax(a!), a!.graph.constant('int64', [2, 1], [1, 3]), 1),
  },
  {
    op: 'LogSoftmax and GatherElements',
    shapes: [[3, 4]],
    build: ([a]) =>
      ops.gatherElements(ops.logSoftmax(a!), a!.graph.constant('int64', [3, 2], [1, 1, 0, 3, 2, 0]), 1),
  },
  { op: 'LogSoftmax', shapes: [[2, 4]], build: ([a]) => ops.logSoftmax(a!) },
  { op: 'TopK', shapes: [[2, 5]], build: ([a]) => ops.topK(a!, 2)[0] },
  { op: 'Reshape', shapes: [[2, 6]], build: ([a]) => ops.reshape(a!, [3, -1]) },
  { op: 'Transpose', shapes: [[2, 3, 4]], build: ([a]) => ops.transpose(a!, [2, 0, 1]) },
  { op: 'Unsqueeze', shapes: [[2, 3]], build: ([a]) => ops.unsqueeze(a!, [1]) },
  { op: 'Squeeze', shapes: [[2, 1, 3]], build: ([a]) => ops.squeeze(a!, [1]) },
  {
    op: 'Concat',
    shapes: [
      [2, 3],
      [2, 1],
    ],
    build: ([a, b]) => ops.concat([a!, b!], 1),
  },
  { op: 'Split', shapes: [[2, 5]], build: ([a]) => ops.split(a!, [2, 3], 1)[1]! },
  { op: 'Slice', shapes: [[3, 5]], build: ([a]) => ops.slice(a!, 1, -1, 1) },
  { op: 'Pad', shapes: [[2, 3]], build: ([a]) => ops.pad(a!, [1, 0], [0, 2]) },
  { op: 'Expand', shapes: [[2, 1]], build: ([a]) => ops.expand(a!, [3, 2, 4]) },
  { op: 'Gather', shapes: [[4, 3]], build: ([a]) => ops.gather(a!, int64(a!, [2, 2], [0, 3, 3, 1])) },
  { op: 'Gather', shapes: [[2, 4, 3]], build: ([a]) => ops.gather(a!, int64(a!, [3], [0, 3, 3]), 1) },
  {
    op: 'GatherElements',
    shapes: [[2, 4]],
    build: ([a]) => ops.gatherElements(a!, int64(a!, [2, 2], [0, 0, 3, 1]), 1),
  },
  ...(['none', 'add'] as const).flatMap((reduction): Case[] => [
    {
      op: 'ScatterElements',
      shapes: [
        [2, 4],
        [2, 2],
      ],
      build: ([a, b]) => ops.scatterElements(a!, int64(a!, [2, 2], [0, 2, 3, 1]), b!, 1, reduction),
    },
    {
      op: 'ScatterND',
      shapes: [
        [4, 2],
        [2, 2],
      ],
      build: ([a, b]) => ops.scatterNd(a!, int64(a!, [2, 1], [3, 1]), b!, reduction),
    },
  ]),
  {
    op: 'SimplifiedLayerNormalization',
    shapes: [[2, 3, 4], [4]],
    build: ([x, g]) => ops.rmsNorm(x!, g!, 1e-5)[0],
    reference: ([x, g]) =>
      ops.mul(ops.div(x!, ops.sqrt(ops.add(ops.reduceMean(ops.mul(x!, x!), [-1]), 1e-5))), g!),
  },
  {
    op: 'RotaryEmbedding',
    shapes: [[2, 2, 3, 4]],
    build: ([x]) => ops.rotary(x!, ...rotaryTables(x!)),
    reference: rotaryReference,
  },
  {
    op: 'RotaryEmbedding',
    shapes: [[2, 2, 3, 6]],
    build: ([x]) => ops.rotary(x!, ...rotaryTables(x!)),
    reference: partialRotaryReference,
  },
];
