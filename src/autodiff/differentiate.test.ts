import { describe, expect, it } from 'vitest';
import type { ElementType } from '../onnx/element-type.js';
import { elementArray } from '../onnx/element-type.js';
import { Graph, type Value } from '../onnx/graph.js';
import { operatorTable } from '../onnx/operators/table.js';
import * as ops from '../onnx/ops.js';
import { openNodeSession } from '../session/ort-node.js';
import { differentiate } from './differentiate.js';
import { nonDifferentiable, vjpRules } from './vjp/table.js';

type Build = (inputs: Value[]) => Value;

interface Case {
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

/** Rotate-half on [batch, length, heads·size] from plain operators. */
const rotaryReference: Build = ([x]) => {
  const [positions, cosines, sines] = rotaryTables(x!);
  const angle = (table: Value): Value => ops.unsqueeze(ops.gather(table, positions), [2]);
  const [low, high] = ops.split(ops.reshape(x!, [2, 3, 2, 4]), [2, 2], 3) as [Value, Value];
  const [c, s] = [angle(cosines), angle(sines)];
  const rotated = [ops.sub(ops.mul(low, c), ops.mul(high, s)), ops.add(ops.mul(high, c), ops.mul(low, s))];
  return ops.reshape(ops.concat(rotated, 3), [2, 3, 8]);
};

/** The same on the first four of the six elements of each head. */
const partialRotaryReference: Build = ([x]) => {
  const [rotated, kept] = ops.split(ops.reshape(x!, [2, 3, 2, 6]), [4, 2], 3) as [Value, Value];
  const turned = ops.reshape(rotaryReference([ops.reshape(rotated, [2, 3, 8])]), [2, 3, 2, 4]);
  return ops.reshape(ops.concat([turned, kept], 3), [2, 3, 12]);
};

const plainProduct =
  (transA: boolean, transB: boolean): Build =>
  ([a, b]) => {
    const flip = (x: Value, on: boolean): Value => (on ? ops.transpose(x, [0, 2, 1]) : x);
    return ops.mul(ops.matMul(flip(a!, transA), flip(b!, transB)), 0.5);
  };

const cases: readonly Case[] = [
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
      build: ([a, b, c]) => ops.gemm(a!, b!, { transA, transB, alpha: 0.5, c: c! }),
    };
  }),
  { op: 'ReduceSum', shapes: [[2, 3, 4]], build: ([a]) => ops.reduceSum(a!, [1, -1], false) },
  { op: 'ReduceMean', shapes: [[2, 3]], build: ([a]) => ops.reduceMean(a!, [0]) },
  { op: 'ReduceMax', shapes: [[2, 3]], build: ([a]) => ops.reduceMax(a!, [1]) },
  { op: 'ReduceMin', shapes: [[2, 3]], build: ([a]) => ops.reduceMin(a!) },
  { op: 'ReduceSumSquare', shapes: [[2, 3]], build: ([a]) => ops.reduceSumSquare(a!, [1]) },
  { op: 'Softmax', shapes: [[2, 4]], build: ([a]) => ops.softmax(a!) },
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
    shapes: [[2, 3, 8]],
    build: ([x]) => ops.rotary(x!, ...rotaryTables(x!), 2),
    reference: rotaryReference,
  },
  {
    op: 'RotaryEmbedding',
    shapes: [[2, 3, 12]],
    build: ([x]) => ops.rotary(x!, ...rotaryTables(x!), 2),
    reference: partialRotaryReference,
  },
];

function values(count: number, seed: number, [low, high]: readonly [number, number]): number[] {
  // A Weyl sequence: distinct values, so that no extreme ties.
  return Array.from(
    { length: count },
    (_, i) => low + (((i + 1) * 0.6180339887 + seed * 0.3141) % 1) * (high - low),
  );
}

const count = (shape: readonly number[]): number => shape.reduce((product, size) => product * size, 1);

/** loss = Σ y·w with fixed w; also the gradients when asked. */
function lossGraph(build: Build, shapes: Case['shapes'], type: ElementType, gradients: boolean): Graph {
  const graph = new Graph('check');
  const inputs = shapes.map((shape, i) => graph.input(`x${i}`, type, shape));
  const y = build(inputs);
  const shape = y.shape as number[];
  const weights = graph.constant(type, shape, values(count(shape), 9, [-1, 1]));
  const loss = ops.reduceSum(ops.mul(y, weights), undefined, false);
  graph.output('loss', loss);
  if (gradients) {
    for (const [i, dx] of differentiate(graph, loss, inputs).entries()) graph.output(`dx${i}`, dx);
  }
  return graph;
}

async function gradientsOf({
  build,
  shapes,
  range = [-1, 1],
  reference,
}: Case): Promise<[number[], number[]]> {
  const points = shapes.map((shape, i) => values(count(shape), i + 1, range));
  const type = reference ? 'float32' : 'float64';
  const feedsOf = (data: readonly number[][], element: ElementType): Record<string, never> =>
    Object.fromEntries(
      data.map((x, i) => [
        `x${i}`,
        { type: element, shape: shapes[i]!, data: elementArray(element, x) } as never,
      ]),
    );
  await using session = await openNodeSession(lossGraph(build, shapes, type, true), { threads: 1 });
  const wanted = Object.fromEntries(shapes.map((_, i) => [`dx${i}`, null]));
  const run = await session.run(feedsOf(points, type), wanted);
  const analytic = shapes.flatMap((_, i) => Array.from(run[`dx${i}`]!.data as Float64Array));

  await using plain = await openNodeSession(lossGraph(reference ?? build, shapes, 'float64', false), {
    threads: 1,
  });
  const lossAt = async (data: readonly number[][]): Promise<number> =>
    Number((await plain.run(feedsOf(data, 'float64'), { loss: null })).loss!.data[0]);
  const numeric: number[] = [];
  const h = 1e-5;
  for (const [i, point] of points.entries()) {
    for (const j of point.keys()) {
      const moved = (by: number): number[][] =>
        points.map((x, k) => (k === i ? x.map((v, l) => (l === j ? v + by : v)) : x));
      numeric.push(((await lossAt(moved(h))) - (await lossAt(moved(-h)))) / (2 * h));
    }
  }
  return [analytic, numeric];
}

describe('differentiate()', () => {
  it.each(cases)('matches central finite differences through $op', async (row) => {
    const [analytic, numeric] = await gradientsOf(row);
    const tolerance = row.reference ? 1e-5 : 1e-8;
    expect(analytic.length).toBe(numeric.length);
    for (const [i, value] of analytic.entries()) {
      expect(Math.abs(value - numeric[i]!)).toBeLessThan(tolerance * Math.max(1, Math.abs(numeric[i]!)));
    }
    expect(analytic.some((value) => Math.abs(value) > 1e-3)).toBe(true);
  });

  it('has a rule or a statement for every operator, and a case for every rule', () => {
    for (const op of Object.keys(operatorTable)) {
      expect([op, op in vjpRules !== nonDifferentiable.has(op)]).toEqual([op, true]);
    }
    const covered = new Set(cases.map(({ op }) => op));
    expect(Object.keys(vjpRules).filter((op) => !covered.has(op))).toEqual([]);
  });

  it('throws not_differentiable when the loss does not depend on the value', () => {
    const graph = new Graph('apart');
    const [a, b] = [graph.input('a', 'float32', [2]), graph.input('b', 'float32', [2])];
    const loss = ops.reduceSum(a, undefined, false);
    expect(() => differentiate(graph, loss, [b])).toThrow(/does not depend on b/);
    expect(() => differentiate(graph, a, [a])).toThrow(/not a scalar/);
  });

  it('passes no gradient through comparisons', async () => {
    const graph = new Graph('step');
    const a = graph.input('a', 'float32', [2]);
    const gate = ops.cast(ops.greater(a, 0), 'float32');
    const [da] = differentiate(graph, ops.reduceSum(ops.mul(a, gate), undefined, false), [a]);
    graph.output('da', da!);
    await using session = await openNodeSession(graph, { threads: 1 });
    const run = await session.run(
      { a: { type: 'float32', shape: [2], data: Float32Array.of(-2, 3) } },
      { da: null },
    );
    expect(Array.from(run.da!.data as Float32Array)).toEqual([0, 1]);
  });
});
