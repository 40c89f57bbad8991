import { describe, expect, it } from 'vitest';
import { Graph } from '../onnx/graph.js';
import { mul } from '../onnx/ops.js';
import { openNodeSession } from '../session/ort-node.js';
import type { HostTensor } from '../session/session.js';
import { Random } from '../support/random.js';
import { clipScale, clipScaleValue, defaultOptimizer, globalNorm, muon, orthogonalize } from './optimizer.js';

type Matrix = readonly (readonly number[])[];

const tensor = (shape: readonly number[], data: ArrayLike<number>): HostTensor => ({
  type: 'float32',
  shape,
  data: Float32Array.from(data),
});

const randoms = (count: number, seed: number): Float32Array => {
  const random = new Random(seed);
  return Float32Array.from({ length: count }, () => random.normal());
};

/** `count` orthonormal vectors of `size` numbers (Gram-Schmidt). */
function orthonormal(count: number, size: number, seed: number): number[][] {
  const random = new Random(seed);
  const basis: number[][] = [];
  while (basis.length < count) {
    let vector = Array.from({ length: size }, () => random.normal());
    for (const other of [...basis, ...basis]) {
      const along = dot(vector, other);
      vector = vector.map((value, i) => value - along * other[i]!);
    }
    const norm = Math.sqrt(dot(vector, vector));
    basis.push(vector.map((value) => value / norm));
  }
  return basis;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}

/** Σ sigma · left · rightᵀ, row-major. */
function fromSingular(left: Matrix, right: Matrix, sigmas: readonly number[]): number[] {
  return left[0]!.flatMap((_, r) =>
    right[0]!.map((__, c) => sigmas.reduce((sum, sigma, k) => sum + sigma * left[k]![r]! * right[k]![c]!, 0)),
  );
}

async function orthogonalized(rows: number, columns: number, data: readonly number[]): Promise<Float32Array> {
  const graph = new Graph('orthogonalize');
  graph.output('y', orthogonalize(graph.input('x', 'float32', [rows, columns])));
  await using session = await openNodeSession(graph, { threads: 1 });
  const { y } = await session.run({ x: tensor([rows, columns], data) }, { y: null });
  return y!.data as Float32Array;
}

describe('orthogonalize()', () => {
  it.each([
    [8, 8],
    [20, 6],
    [6, 20],
    [1, 12],
    [40, 96],
    [96, 40],
  ])(
    'keeps the singular vectors of a [%i, %i] matrix and brings its singular values to 0.6…1.3',
    async (rows, columns) => {
      const rank = Math.min(rows, columns);
      const [left, right] = [orthonormal(rank, rows, 1), orthonormal(rank, columns, 2)];
      // From 1 to 1/50 of the greatest, and everything times 1e-3: the scale must not matter.
      const sigmas = left.map((_, k) => 1e-3 * 50 ** (-k / Math.max(1, rank - 1)));
      const y = await orthogonalized(rows, columns, fromSingular(left, right, sigmas));
      // y · right, a row for each of y's.
      const images = left[0]!.map((_, r) => {
        const row = Array.from(y.subarray(r * columns, (r + 1) * columns));
        return right.map((vector) => dot(row, vector));
      });
      for (let i = 0; i < rank; i++) {
        for (let j = 0; j < rank; j++) {
          const image = left[i]!.reduce((sum, u, r) => sum + u * images[r]![j]!, 0);
          if (i !== j) expect(Math.abs(image)).toBeLessThan(1e-3);
          else expect(image > 0.6 && image < 1.3).toBe(true);
        }
      }
    },
  );

  it('gives zeros for zeros', async () => {
    expect(Array.from(await orthogonalized(2, 3, [0, 0, 0, 0, 0, 0]))).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

const config = { ...defaultOptimizer, weightDecay: 0.2 };
const rateAt = (step: number): number => 0.01 * (step + 1);
const gradientAt = (step: number, count: number): Float32Array =>
  randoms(count, 100 + step).map((g) => g * 10 ** -step);

function expectClose(actual: ArrayLike<number>, wanted: ArrayLike<number>, tolerance: number): void {
  expect(actual.length).toBe(wanted.length);
  for (let i = 0; i < wanted.length; i++) expect(Math.abs(actual[i]! - wanted[i]!)).toBeLessThan(tolerance);
}

/** Runs `muon` for some steps on a matrix; returns its value and momentum after each. */
async function muonSteps(shape: readonly number[], count: number, start: Float32Array) {
  const graph = new Graph('step');
  const [p, g, momentum] = ['p', 'g', 'm'].map((name) => graph.input(name, 'float32', shape));
  const rates = {
    learningRate: graph.input('lr', 'float32', []),
    muonLearningRate: graph.input('mlr', 'float32', []),
  };
  const next = muon(p!, g!, momentum!, rates, config);
  graph.output('p.next', next.parameter);
  graph.output('m.next', next.momentum);
  await using session = await openNodeSession(graph, { threads: 1 });
  let [value, state] = [tensor(shape, start), tensor(shape, new Float32Array(start.length))];
  const history: { p: Float32Array; m: Float32Array }[] = [];
  for (let step = 0; step < count; step++) {
    const feeds = {
      p: value,
      m: state,
      g: tensor(shape, gradientAt(step, start.length)),
      lr: tensor([], [rateAt(step)]),
      mlr: tensor([], [10 * rateAt(step)]),
    };
    const results = await session.run(feeds, { 'p.next': null, 'm.next': null });
    [value, state] = [results['p.next']!, results['m.next']!];
    history.push({ p: value.data as Float32Array, m: state.data as Float32Array });
  }
  return history;
}

describe('muon()', () => {
  it('moves by the orthogonalised momentum, more where a matrix is tall, and decays by the AdamW rate', async () => {
    const [rows, columns] = [8, 2];
    const start = randoms(16, 9);
    const history = await muonSteps([rows, columns], 3, start);
    let p = Array.from(start);
    let momentum = p.map(() => 0);
    for (const [step, state] of history.entries()) {
      const g = gradientAt(step, 16);
      momentum = momentum.map((value, i) => value * config.muonMomentum + g[i]!);
      const mixed = momentum.map((value, i) => g[i]! + value * config.muonMomentum);
      const direction = await orthogonalized(rows, columns, mixed);
      const rate = 10 * rateAt(step) * Math.sqrt(rows / columns);
      p = p.map((value, i) => value * (1 - rateAt(step) * config.weightDecay) - rate * direction[i]!);
      expectClose(state.m, momentum, 1e-6);
      expectClose(state.p, p, 1e-5);
    }
  });
});

describe('globalNorm(), clipScale() and clipScaleValue()', () => {
  async function measured(clipNorm: number, scale: number): Promise<{ norm: number; factor: number }> {
    const graph = new Graph('clip');
    const norm = globalNorm([graph.input('a', 'float32', [2]), graph.input('b', 'float32', [1, 2])]);
    graph.output('norm', norm);
    // A product: the runtime wants an output that a node writes.
    graph.output('factor', mul(clipScaleValue(norm, clipNorm), 1));
    await using session = await openNodeSession(graph, { threads: 1 });
    const feeds = { a: tensor([2], [scale, 2 * scale]), b: tensor([1, 2], [2 * scale, 4 * scale]) };
    const results = await session.run(feeds, { norm: null, factor: null });
    return { norm: Number(results.norm!.data[0]), factor: Number(results.factor!.data[0]) };
  }

  it.each([
    ['shrinks too great a norm to the limit', 1, 2, 10, 0.1],
    ['leaves a small one', 1, 0.1, 0.5, 1],
    ['leaves all when the limit is 0', 0, 2, 10, 1],
    ['leaves zeros', 1, 0, 0, 1],
  ])('%s', async (_, clipNorm, scale, wantedNorm, wantedFactor) => {
    const { norm, factor } = await measured(clipNorm, scale);
    expect(norm).toBeCloseTo(wantedNorm, 5);
    expect(factor).toBeCloseTo(wantedFactor, 6);
    expect(clipScale(norm, clipNorm)).toBeCloseTo(factor, 6);
  });
});
