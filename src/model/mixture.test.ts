import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differentiate } from '../autodiff/differentiate.js';
import { Graph, type Value } from '../onnx/graph.js';
import { mul, reduceSum } from '../onnx/ops.js';
import { openNodeSession } from '../session/ort-node.js';
import type { HostTensor, Session } from '../session/session.js';
import { Random } from '../support/random.js';
import { randomReader, tinyConfig } from '../testing/tiny-model.js';
import { mixture } from './mixture.js';
import type { MixtureConfig } from './model-config.js';
import { parametersOf } from './parameters.js';
import { quantizedWeights } from './quantized-weights.js';
import {
  floatWeights,
  type ParameterReader,
  trainableWeights,
  type WeightBinding,
} from './weight-binding.js';

const plain: MixtureConfig = {
  experts: 8,
  active: 3,
  expertSize: 12,
  sharedSize: 0,
  score: 'softmax',
  selectionBias: false,
  groups: 1,
  activeGroups: 1,
  normalize: false,
  scale: 1,
  denseLayers: [],
};

const mixtures: Readonly<Record<string, MixtureConfig>> = {
  'softmax (LLaDA-MoE)': plain,
  'softmax, normalised (Qwen3-MoE)': { ...plain, normalize: true },
  'sigmoid, bias, groups, shared, scaled (LLaDA2)': {
    ...plain,
    score: 'sigmoid',
    selectionBias: true,
    groups: 4,
    activeGroups: 2,
    normalize: true,
    scale: 2.5,
    sharedSize: 20,
  },
  'groups of one expert': { ...plain, groups: 8, activeGroups: 4 },
  'every expert': { ...plain, active: 8 },
};

const prefix = 'model.layers.0.mlp';
const hidden = 24;
const rows = 7;
const random = new Random(9);
const configOf = (moe: MixtureConfig) => ({ ...tinyConfig(), hiddenSize: hidden, moe });
const x = Float32Array.from({ length: rows * hidden }, () => 2 * random.normal());
const feed = (data: Float32Array): HostTensor => ({
  type: 'float32',
  shape: [1, data.length / hidden, hidden],
  data,
});

/** down(silu(gate x) · up x) of one expert, in float64. */
function expertOf(read: ParameterReader, name: string, row: ArrayLike<number>): number[] {
  const times = (matrix: string, v: ArrayLike<number>): number[] => {
    const { shape, data } = read(`${name}.${matrix}.weight`);
    const [height, width] = shape as [number, number];
    return Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (_, c) => data[r * width + c]! * v[c]!).reduce((a, b) => a + b, 0),
    );
  };
  const [gate, up] = [times('gate_proj', row), times('up_proj', row)];
  return times(
    'down_proj',
    gate.map((g, i) => (g / (1 + Math.exp(-g))) * up[i]!),
  );
}

/** Indices of the `count` greatest. */
function greatest(values: readonly number[], count: number): number[] {
  return [...values.keys()].sort((a, b) => values[b]! - values[a]!).slice(0, count);
}

/** The mixture as the papers write it: choose, then add up the chosen experts one by one. */
function naive(moe: MixtureConfig, read: ParameterReader, row: Float32Array): number[] {
  const router = read(`${prefix}.gate.weight`).data;
  const logits = Array.from({ length: moe.experts }, (_, e) =>
    row.reduce((sum, value, c) => sum + value * router[e * hidden + c]!, 0),
  );
  const total = logits.reduce((sum, logit) => sum + Math.exp(logit), 0);
  const scores = logits.map((logit) =>
    moe.score === 'sigmoid' ? 1 / (1 + Math.exp(-logit)) : Math.exp(logit) / total,
  );
  const bias = moe.selectionBias ? read(`${prefix}.gate.expert_bias`).data : new Float32Array(moe.experts);
  const choice = scores.map((score, e) => score + bias[e]!);
  const size = moe.experts / moe.groups;
  const groups = Array.from({ length: moe.groups }, (_, g) => choice.slice(g * size, (g + 1) * size));
  const worth = groups.map((group) =>
    group
      .toSorted((a, b) => b - a)
      .slice(0, 2)
      .reduce((a, b) => a + b),
  );
  const open = new Set(greatest(worth, moe.activeGroups));
  const eligible = choice.map((value, e) =>
    open.has(Math.floor(e / size)) ? value : Number.NEGATIVE_INFINITY,
  );
  const chosen = greatest(eligible, moe.active);
  const sum = moe.normalize ? chosen.reduce((all, e) => all + scores[e]!, 0) : 1;
  const out = moe.sharedSize > 0 ? expertOf(read, `${prefix}.shared_experts`, row) : Array(hidden).fill(0);
  for (const e of chosen) {
    const weight = (scores[e]! / sum) * moe.scale;
    expertOf(read, `${prefix}.experts.${e}`, row).forEach((value, i) => {
      out[i] += weight * value;
    });
  }
  return out;
}

function open(moe: MixtureConfig, bind: (graph: Graph) => WeightBinding): Promise<Session> {
  const graph = new Graph('mixture');
  graph.output(
    'y',
    mixture(moe, bind(graph), prefix, graph.input('x', 'float32', ['batch', 'length', hidden])),
  );
  return openNodeSession(graph, { threads: 1 });
}

/** Root of the mean square of a, and of a - b. */
function sizes(a: ArrayLike<number>, b: ArrayLike<number>): [number, number] {
  const mean = (value: (i: number) => number): number =>
    Math.sqrt(Array.from(a, (_, i) => value(i) ** 2).reduce((p, q) => p + q, 0) / a.length);
  return [mean((i) => a[i]!), mean((i) => a[i]! - b[i]!)];
}

describe.each(Object.entries(mixtures))('mixture() with %s', (_, moe) => {
  const read = randomReader(configOf(moe), 4);
  const expected = Array.from({ length: rows }, (_, r) =>
    naive(moe, read, x.subarray(r * hidden, (r + 1) * hidden)),
  ).flat();
  let sessions: Record<'float' | 'int8', Session>;
  beforeAll(async () => {
    sessions = {
      float: await open(moe, (graph) => floatWeights(graph, read)),
      int8: await open(moe, (graph) => quantizedWeights(graph, read)),
    };
  });
  afterAll(async () => {
    for (const session of Object.values(sessions)) await session[Symbol.asyncDispose]();
  });
  const run = async (kind: 'float' | 'int8', data: Float32Array): Promise<Float32Array> =>
    (await sessions[kind].run({ x: feed(data) }, { y: null })).y!.data as Float32Array;

  it('adds up what the chosen experts say', async () => {
    const y = await run('float', x);
    const [size, error] = sizes(expected, y);
    expect(size).toBeGreaterThan(0.1);
    expect(error / size).toBeLessThan(1e-5);
  });

  it('is near when weights are int8, and a row does not depend on the rows beside it', async () => {
    const y = await run('int8', x);
    const [size, error] = sizes(expected, y);
    expect(error / size).toBeLessThan(0.05);
    for (let r = 0; r < rows; r++) {
      const alone = await run('int8', x.slice(r * hidden, (r + 1) * hidden));
      expect(Array.from(alone)).toEqual(Array.from(y.subarray(r * hidden, (r + 1) * hidden)));
    }
  });
});

describe('mixture() in training', () => {
  const moe = mixtures['softmax, normalised (Qwen3-MoE)']!;
  const read = randomReader(configOf(moe), 4);
  const specs = parametersOf({ ...configOf(moe), layers: 1 }).filter(({ name }) => name.startsWith(prefix));
  const weight = Float32Array.from({ length: rows * hidden }, () => random.normal());

  it('has the gradient that finite differences give, router and experts alike', async () => {
    const graph = new Graph('training');
    const values = new Map<string, Value>(
      specs.map(({ name, shape }) => [name, graph.input(name, 'float32', shape)]),
    );
    const y = mixture(moe, trainableWeights(values), prefix, graph.input('x', 'float32', [1, rows, hidden]));
    const loss = reduceSum(mul(y, graph.constant('float32', [1, rows, hidden], weight)), undefined, false);
    graph.output('loss', loss);
    graph.output('y', y);
    const wrt = [...values.values()];
    differentiate(graph, loss, wrt).forEach((gradient, i) => {
      graph.output(`gradient.${wrt[i]!.name}`, gradient);
    });
    await using session = await openNodeSession(graph, { threads: 1 });
    const feeds: Record<string, HostTensor> = { x: feed(x) };
    for (const { name } of specs) {
      const { shape, data } = read(name);
      feeds[name] = { type: 'float32', shape, data };
    }
    const outputs = Object.fromEntries(
      ['y', ...specs.map(({ name }) => `gradient.${name}`)].map((o) => [o, null]),
    );
    const results = await session.run(feeds, outputs);
    await using inference = await open(moe, (g) => floatWeights(g, read));
    const [size, error] = sizes(
      (await inference.run({ x: feed(x) }, { y: null })).y!.data as Float32Array,
      results.y!.data as Float32Array,
    );
    expect(error / size).toBeLessThan(1e-5);

    /** The loss in float64 when one weight is moved. */
    const lossAt = (name: string, index: number, step: number): number => {
      const moved: ParameterReader = (one) => {
        const { shape, data } = read(one);
        if (one !== name) return { shape, data };
        const copy = Float64Array.from(data);
        copy[index]! += step;
        return { shape, data: copy as unknown as Float32Array };
      };
      return Array.from({ length: rows }, (_, r) =>
        naive(moe, moved, x.subarray(r * hidden, (r + 1) * hidden)).reduce(
          (sum, value, c) => sum + value * weight[r * hidden + c]!,
          0,
        ),
      ).reduce((a, b) => a + b, 0);
    };
    const step = 1e-6;
    for (const name of ['gate', 'experts.2.gate_proj', 'experts.5.up_proj', 'experts.0.down_proj']) {
      const full = `${prefix}.${name}.weight`;
      const gradient = results[`gradient.${full}`]!.data as Float32Array;
      const scale = gradient.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      expect(scale).toBeGreaterThan(0);
      for (const index of [0, 5, 17, gradient.length - 1]) {
        const slope = (lossAt(full, index, step) - lossAt(full, index, -step)) / (2 * step);
        expect(Math.abs(slope - gradient[index]!)).toBeLessThan(1e-3 * scale);
      }
    }
  });
});
