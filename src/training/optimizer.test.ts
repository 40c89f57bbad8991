import { describe, expect, it } from 'vitest';
import { Graph, type Value } from '../onnx/graph.js';
import { openNodeSession } from '../session/ort-node.js';
import type { HostTensor } from '../session/session.js';
import { Random } from '../support/random.js';
import {
  adamW,
  clipGradients,
  defaultOptimizer,
  muon,
  orthogonalize,
  type StepScalars,
  type Update,
} from './optimizer.js';

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
  ])(
    'keeps the singular vectors of a [%i, %i] matrix and brings its singular values to 0.6…1.3',
    async (rows, columns) => {
      const rank = Math.min(rows, columns);
      const [left, right] = [orthonormal(rank, rows, 1), orthonormal(rank, columns, 2)];
      // From 1 to 1/50 of the greatest, and everything times 1e-3: the scale must not matter.
      const sigmas = left.map((_, k) => 1e-3 * 50 ** (-k / Math.max(1, rank - 1)));
      const y = await orthogonalized(rows, columns, fromSingular(left, right, sigmas));
      for (let i = 0; i < rank; i++) {
        for (let j = 0; j < rank; j++) {
          const image = left[i]!.reduce(
            (sum, u, r) => sum + u * dot(Array.from(y.subarray(r * columns, (r + 1) * columns)), right[j]!),
            0,
          );
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

const scalarsOf = (graph: Graph): StepScalars => ({
  learningRate: graph.input('lr', 'float32', []),
  muonLearningRate: graph.input('mlr', 'float32', []),
  correction1: graph.input('c1', 'float32', []),
  correction2: graph.input('c2', 'float32', []),
});

type Rule = typeof adamW;

/** Runs `rule` for some steps on a parameter; returns its value and state after each. */
async function steps(
  rule: Rule,
  shape: readonly number[],
  stateCount: number,
  count: number,
  start: Float32Array,
) {
  const graph = new Graph('step');
  const input = (name: string): Value => graph.input(name, 'float32', shape);
  const states = Array.from({ length: stateCount }, (_, i) => input(`s${i}`));
  const update: Update = rule(input('p'), input('g'), states, scalarsOf(graph), config);
  graph.output('p.next', update.parameter);
  update.state.forEach((value, i) => {
    graph.output(`s${i}.next`, value);
  });
  await using session = await openNodeSession(graph, { threads: 1 });
  let current: Record<string, HostTensor> = {
    p: tensor(shape, start),
    ...Object.fromEntries(states.map((_, i) => [`s${i}`, tensor(shape, new Float32Array(start.length))])),
  };
  const history: Record<string, Float32Array>[] = [];
  for (let step = 0; step < count; step++) {
    const feeds = {
      ...current,
      g: tensor(shape, gradientAt(step, start.length)),
      lr: tensor([], [rateAt(step)]),
      mlr: tensor([], [10 * rateAt(step)]),
      c1: tensor([], [1 - config.beta1 ** (step + 1)]),
      c2: tensor([], [1 - config.beta2 ** (step + 1)]),
    };
    const names = Object.keys(current);
    const results = await session.run(feeds, Object.fromEntries(names.map((name) => [`${name}.next`, null])));
    current = Object.fromEntries(names.map((name) => [name, results[`${name}.next`]!]));
    history.push(Object.fromEntries(names.map((name) => [name, current[name]!.data as Float32Array])));
  }
  return history;
}

const config = { ...defaultOptimizer, weightDecay: 0.2 };
const rateAt = (step: number): number => 0.01 * (step + 1);
const gradientAt = (step: number, count: number): Float32Array =>
  randoms(count, 100 + step).map((g) => g * 10 ** -step);

function expectClose(actual: ArrayLike<number>, wanted: ArrayLike<number>, tolerance: number): void {
  expect(actual.length).toBe(wanted.length);
  for (let i = 0; i < wanted.length; i++) expect(Math.abs(actual[i]! - wanted[i]!)).toBeLessThan(tolerance);
}

describe('adamW()', () => {
  it.each([
    ['decays a matrix', [3, 4]],
    ['does not decay a vector', [12]],
  ])('is the published update and %s', async (_, shape) => {
    const start = randoms(12, 9);
    const history = await steps(adamW, shape, 2, 5, start);
    const p = Array.from(start);
    const [m, v] = [p.map(() => 0), p.map(() => 0)];
    for (const [step, state] of history.entries()) {
      const rate = rateAt(step);
      gradientAt(step, 12).forEach((g, i) => {
        m[i] = config.beta1 * m[i]! + (1 - config.beta1) * g;
        v[i] = config.beta2 * v[i]! + (1 - config.beta2) * g * g;
        const mean = m[i]! / (1 - config.beta1 ** (step + 1));
        const square = v[i]! / (1 - config.beta2 ** (step + 1));
        const decay = shape.length > 1 ? 1 - rate * config.weightDecay : 1;
        p[i] = p[i]! * decay - (rate * mean) / (Math.sqrt(square) + config.epsilon);
      });
      expectClose(state.p!, p, 1e-6);
      expectClose(state.s0!, m, 1e-6);
      expectClose(state.s1!, v, 1e-6);
    }
  });
});

describe('muon()', () => {
  it('moves by the orthogonalised momentum, more where a matrix is tall, and decays by the AdamW rate', async () => {
    const [rows, columns] = [8, 2];
    const start = randoms(16, 9);
    const history = await steps(muon, [rows, columns], 1, 3, start);
    let p = Array.from(start);
    let momentum = p.map(() => 0);
    for (const [step, state] of history.entries()) {
      const g = gradientAt(step, 16);
      momentum = momentum.map((value, i) => value * config.muonMomentum + g[i]!);
      const mixed = momentum.map((value, i) => g[i]! + value * config.muonMomentum);
      const direction = await orthogonalized(rows, columns, mixed);
      const rate = 10 * rateAt(step) * Math.sqrt(rows / columns);
      p = p.map((value, i) => value * (1 - rateAt(step) * config.weightDecay) - rate * direction[i]!);
      expectClose(state.s0!, momentum, 1e-6);
      expectClose(state.p!, p, 1e-5);
    }
  });
});

describe('clipGradients()', () => {
  async function clipped(clipNorm: number, scale: number): Promise<{ norm: number; gradients: number[] }> {
    const graph = new Graph('clip');
    const [norm, gradients] = clipGradients(
      graph,
      [graph.input('a', 'float32', [2]), graph.input('b', 'float32', [1, 2])],
      clipNorm,
    );
    graph.output('norm', norm);
    gradients.forEach((value, i) => {
      graph.output(`g${i}`, value);
    });
    await using session = await openNodeSession(graph, { threads: 1 });
    const feeds = { a: tensor([2], [scale, 2 * scale]), b: tensor([1, 2], [2 * scale, 4 * scale]) };
    const results = await session.run(feeds, { norm: null, g0: null, g1: null });
    const list = ['g0', 'g1'].flatMap((name) => Array.from(results[name]!.data as Float32Array));
    return { norm: Number(results.norm!.data[0]), gradients: list };
  }

  it('scales all gradients by one factor when the global norm is too great', async () => {
    const { norm, gradients } = await clipped(1, 2);
    expect(norm).toBeCloseTo(10, 5);
    expectClose(gradients, [0.2, 0.4, 0.4, 0.8], 1e-6);
  });

  it('leaves small gradients, and all when the limit is 0', async () => {
    expect((await clipped(1, 0.1)).gradients).toEqual(Array.from(Float32Array.of(0.1, 0.2, 0.2, 0.4)));
    expect((await clipped(0, 2)).gradients).toEqual([2, 4, 4, 8]);
    expect((await clipped(1, 0)).gradients).toEqual([0, 0, 0, 0]);
  });
});
