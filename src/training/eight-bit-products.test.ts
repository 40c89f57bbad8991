import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differentiate } from '../autodiff/differentiate.js';
import { feedForward } from '../model/feed-forward.js';
import { trainableWeights } from '../model/weight-binding.js';
import { Graph, type Value } from '../onnx/graph.js';
import { add, concat, mul, reduceSum } from '../onnx/ops.js';
import { openNodeSession } from '../session/ort-node.js';
import type { HostTensor } from '../session/session.js';
import { type FactorType, rightFactorType } from '../session/signed-products.js';
import { Random } from '../support/random.js';
import { randomParameters, tinyConfig } from '../testing/tiny-model.js';
import { eightBitWeights } from './eight-bit-products.js';
import { parseTrainConfig } from './train-config.js';
import { train } from './trainer.js';
import { roundToGrid } from './weight-grid.js';

const [rows, width, tall, small] = [24, 40, 20, 12];
const shapes = {
  x: [2, rows / 2, width],
  tall: [tall, width],
  small: [small, width],
  gate: [tall, width],
  down: [small, tall],
  bias: [small],
  dy: [32],
};
type Name = keyof typeof shapes;

const random = new Random(3);
/** Activations whose rows have very different sizes, so that one scale for all would lose the small ones. */
const feeds = Object.fromEntries(
  Object.entries(shapes).map(([name, shape]) => {
    const size = shape.reduce((product, dim) => product * dim, 1);
    const of = (i: number): number => (name === 'x' ? 10 ** ((Math.floor(i / width) % 5) - 2) : 1);
    const data = Float32Array.from({ length: size }, (_, i) => random.normal() * of(i));
    return [name, { type: 'float32', shape, data } as HostTensor];
  }),
) as Record<Name, HostTensor>;

interface Arithmetic {
  readonly type?: FactorType;
  readonly weightStep?: number;
  /** Rounds the float weights first. */
  readonly rounded?: boolean;
}

/** Projections, a feed-forward, their sum weighted at random, and the gradients of all. */
async function results(given: Arithmetic): Promise<Map<string, Float32Array>> {
  const { type, weightStep, rounded = false } = given;
  const graph = new Graph('products');
  const inputs = Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => [name, graph.input(name, 'float32', shape)]),
  ) as Record<Name, Value>;
  const onGrid = (value: Value): Value => (rounded ? roundToGrid(value, weightStep!) : value);
  const weights = new Map([
    ['tall', onGrid(inputs.tall)],
    ['small', onGrid(inputs.small)],
    ['mlp.gate_proj.weight', onGrid(inputs.gate)],
    ['mlp.up_proj.weight', onGrid(inputs.tall)],
    ['mlp.down_proj.weight', onGrid(inputs.down)],
    ['bias', inputs.bias],
  ]);
  const binding = type
    ? eightBitWeights(weights, type, weightStep)
    : { ...trainableWeights(weights), gradients: new Map() };
  const a = binding.project(inputs.x, [{ weight: 'tall' }]);
  const b = binding.project(inputs.x, [{ weight: 'small', bias: 'bias' }]);
  const joint = binding.joint(inputs.x, ['tall', 'small'], 'out');
  const hidden = feedForward(binding, 'mlp', inputs.x);
  const wide = binding.joint(concat([inputs.x, mul(inputs.x, 2)], 2), ['tall', 'tall'], 'in');
  const sum = (value: Value): Value => reduceSum(value, undefined, false);
  // A gradient that differs by row and output.
  const loss = [mul(a, a), mul(b, 3), mul(joint, inputs.dy), wide, mul(hidden, hidden)].map(sum).reduce(add);
  const wrt = [
    inputs.x,
    ...['tall', 'small', 'mlp.gate_proj.weight', 'mlp.up_proj.weight', 'mlp.down_proj.weight'].map(
      (name) => weights.get(name)!,
    ),
    inputs.bias,
  ];
  const [dx, dTall, dSmall, dGate, dUp, dDown, dBias] = differentiate(graph, loss, wrt, binding.gradients);
  const outputs = { a, b, joint, wide, hidden, dx, dTall, dSmall, dGate, dUp, dDown } as Record<
    string,
    Value
  >;
  for (const [name, value] of Object.entries(outputs)) graph.output(name, value);
  graph.output('dBias', dBias!);
  await using session = await openNodeSession(graph, { threads: 1 });
  const names = [...Object.keys(outputs), 'dBias'];
  const run = await session.run({ ...feeds }, Object.fromEntries(names.map((name) => [name, null])));
  return new Map(names.map((name) => [name, run[name]!.data as Float32Array]));
}

function cosine(a: Float32Array, b: Float32Array): number {
  let [ab, aa, bb] = [0, 0, 0];
  for (const [i, value] of a.entries()) {
    ab += value * b[i]!;
    aa += value * value;
    bb += b[i]! * b[i]!;
  }
  return ab / Math.sqrt(aa * bb);
}

describe('eightBitWeights()', () => {
  it('gives products and gradients close to those in float32', async () => {
    const [exact, coded] = [await results({}), await results({ type: 'uint8' })];
    for (const [name, values] of exact) {
      expect(cosine(values, coded.get(name)!), name).toBeGreaterThan(0.999);
      // A bias meets no product: it alone has the same bits.
      if (name === 'dBias') expect(coded.get(name)).toEqual(values);
      else expect(coded.get(name), name).not.toEqual(values);
    }
    // Row by row: the smallest rows keep their precision.
    const [x, y] = [exact.get('b')!, coded.get('b')!];
    for (let row = 0; row < rows; row++) {
      const cut = (all: Float32Array): Float32Array => all.subarray(row * small, (row + 1) * small);
      expect(cosine(cut(x), cut(y))).toBeGreaterThan(0.999);
    }
  });

  it('multiplies a feed-forward with fewer passes as one function than product by product', () => {
    const multiplications = (whole: boolean): number => {
      const graph = new Graph('feed-forward');
      const names = ['gate', 'up', 'down'].map((name) => `mlp.${name}_proj.weight`);
      const weights = new Map(names.map((name) => [name, graph.input(name, 'float32', [width, width])]));
      const { gated, ...rest } = eightBitWeights(weights, 'uint8');
      const binding = whole ? { ...rest, gated: gated! } : rest;
      const x = graph.input('x', 'float32', [rows, width]);
      const loss = reduceSum(feedForward(binding, 'mlp', x), undefined, false);
      differentiate(graph, loss, [x, ...weights.values()], rest.gradients);
      const isWide = ({ op, outputs: [y] }: (typeof graph.nodes)[number]): boolean =>
        op === 'Mul' && y!.shape.join() === `${rows},${width}`;
      return graph.nodes.filter(isWide).length;
    };
    // The rows' factors of up(x) and of the gradient of what goes down.
    expect(multiplications(false) - multiplications(true)).toBe(2);
  });

  it('gives the same bits with signed and unsigned right factors', async (context) => {
    if ((await rightFactorType((graph) => openNodeSession(graph))) !== 'int8') context.skip();
    expect(await results({ type: 'int8' })).toEqual(await results({ type: 'uint8' }));
  });

  it('rounds weights to the grid of packed checkpoints when given its step', async () => {
    const weightStep = 0.7;
    const coded = await results({ type: 'uint8', weightStep });
    const [onGrid, free] = [await results({ weightStep, rounded: true }), await results({})];
    const error = (reference: ReadonlyMap<string, Float32Array>): number =>
      1 - cosine(reference.get('joint')!, coded.get('joint')!);
    expect(error(onGrid)).toBeLessThan(1e-4);
    expect(error(free)).toBeGreaterThan(10 * error(onGrid));
  });

  it('train() with products in int8 learns what it learns in float32', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cinnabar-int8-'));
    const ids = Int32Array.from({ length: 12 }, (_, i) => 5 + i);
    const model = { ...tinyConfig(), tieEmbeddings: true };
    try {
      const losses: number[][] = [];
      for (const products of ['float32', 'int8']) {
        const all: number[] = [];
        losses.push(all);
        await train({
          config: parseTrainConfig(
            {
              data: ['-'],
              batch: { rows: 2, length: 24, loss_share: 1 },
              schedule: { steps: 40, learning_rate: 0.01 },
              log_steps: 1,
              products,
            },
            'test',
          ),
          model,
          documents: [{ ids, promptLength: 2 }],
          heldOut: [],
          firstToken: 4,
          folder: join(folder, products),
          initial: randomParameters(model, 2),
          openSession: (graph) => openNodeSession(graph, { threads: 1 }),
          onRecord: ({ lossAr }) => all.push(lossAr),
        });
      }
      const [float, int] = losses as [number[], number[]];
      expect(int).not.toEqual(float);
      expect(int[0]).toBeCloseTo(float[0]!, 1);
      expect(float.at(-1)).toBeLessThan(0.3 * float[0]!);
      expect(int.at(-1)).toBeLessThan(0.3 * int[0]!);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
