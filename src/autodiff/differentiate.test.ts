import { describe, expect, it } from 'vitest';
import type { ElementType } from '../onnx/element-type.js';
import { elementArray } from '../onnx/element-type.js';
import { Graph, type Value } from '../onnx/graph.js';
import { operatorTable } from '../onnx/operators/table.js';
import * as ops from '../onnx/ops.js';
import { openNodeSession } from '../session/ort-node.js';
import { type Build, type Case, cases } from '../testing/gradient-cases.js';
import { differentiate } from './differentiate.js';
import { nonDifferentiable, vjpRules } from './vjp/table.js';

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

  it('passes three times over the probabilities of attention, and fills no zeros as wide as the vocabulary', () => {
    const graph = new Graph('passes');
    const scores = graph.input('scores', 'float32', [2, 3, 4]);
    const mixed = ops.matMul(ops.softmax(scores), graph.input('values', 'float32', [2, 4, 5]));
    const logits = graph.input('logits', 'float32', [6, 9]);
    const picked = ops.gatherElements(ops.logSoftmax(logits), graph.input('labels', 'int64', [6, 1]), 1);
    const loss = ops.add(ops.reduceSum(mixed, undefined, false), ops.reduceSum(picked, undefined, false));
    const forward = graph.nodes.length;
    differentiate(graph, loss, [scores, logits]);
    const added = graph.nodes.slice(forward);
    const sized = (shape: string): string[] =>
      added.filter(({ outputs }) => outputs[0]!.shape.join() === shape).map(({ op }) => op);
    expect(sized('2,3,4')).toEqual(['FusedMatMul', 'Sub', 'Mul']);
    expect(sized('6,9')).toEqual(['Exp', 'Mul', 'ScatterElements']);
  });

  it('gives the gradient of a probability inside attention when asked', async () => {
    const graph = new Graph('inside');
    const p = ops.softmax(graph.input('scores', 'float32', [1, 2]));
    const y = ops.matMul(p, graph.constant('float32', [2, 1], [3, 5]));
    const [dp] = differentiate(graph, y, [p]);
    graph.output('dp', dp!);
    await using session = await openNodeSession(graph, { threads: 1 });
    const scores = { type: 'float32' as const, shape: [1, 2], data: new Float32Array(2) };
    const { dp: run } = await session.run({ scores }, { dp: null });
    expect(Array.from(run!.data as Float32Array)).toEqual([3, 5]);
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

  it('takes a given gradient for a value and looks at no node between it and its inputs', async () => {
    const graph = new Graph('straight-through');
    const a = graph.input('a', 'float32', [3]);
    const b = graph.constant('float32', [3], [1, 2, 3]);
    const zero = graph.constant('uint8', [], [128]);
    const rounded = graph.apply('QuantizeLinear', [ops.mul(a, 1), graph.scalar('float32', 1), zero])[0]!;
    const y = ops.sub(ops.cast(rounded, 'float32'), 128);
    const asked: boolean[] = [];
    const given = {
      inputs: [a, b],
      gradient: (dy: Value, needs: (index: number) => boolean) => {
        asked.push(needs(0), needs(1));
        return [ops.mul(dy, 10), null];
      },
    };
    const loss = ops.reduceSum(ops.mul(ops.mul(y, y), a), undefined, false);
    const [da] = differentiate(graph, loss, [a], new Map([[y, given]]));
    graph.output('da', da!);
    await using session = await openNodeSession(graph, { threads: 1 });
    const run = await session.run(
      { a: { type: 'float32', shape: [3], data: Float32Array.of(1.25, -2.75, 4) } },
      { da: null },
    );
    // y = (1, -3, 4): y² directly, 10 · 2·y·a through the given gradient.
    expect(Array.from(run.da!.data as Float32Array)).toEqual([1 + 25, 9 + 165, 16 + 320]);
    expect(asked).toEqual([true, false]);
  });
});
