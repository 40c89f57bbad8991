import { describe, expect, it } from 'vitest';
import { Graph, type Value } from '../onnx/graph.js';
import { split } from '../onnx/ops.js';
import { openNodeSession } from '../session/ort-node.js';
import type { HostTensor, Session } from '../session/session.js';
import { type FactorType, rightFactorType } from '../session/signed-products.js';
import { matrixParameters, matrixRows } from '../testing/matrix-parameters.js';
import { quantizedWeights, quantizeRows } from './quantized-weights.js';
import type { ParameterReader } from './weight-binding.js';

const width = 48;
const { tall, small } = matrixRows;
const { read, normals } = matrixParameters(width);

async function open(build: (graph: Graph) => Record<string, Value>): Promise<Session> {
  const graph = new Graph('quantized');
  for (const [name, value] of Object.entries(build(graph))) graph.output(name, value);
  return openNodeSession(graph, { threads: 1 });
}

function openProjection(type?: FactorType): Promise<Session> {
  return open((graph) => {
    const x = graph.input('x', 'float32', ['rows', width]);
    const joint = quantizedWeights(graph, read, type).project(x, [
      { weight: 'tall', bias: 'tall.bias' },
      { weight: 'small', bias: 'small.bias' },
    ]);
    const [a, b] = split(joint, [tall, small], 1);
    return { a: a!, b: b! };
  });
}

const feed = (data: Float32Array): Record<string, HostTensor> => ({
  x: { type: 'float32', shape: [data.length / width, width], data },
});

/** Rows of very different sizes, one of them zero. */
const rows = 17;
const activations = normals(rows * width, 1).map((value, i) => {
  const row = Math.floor(i / width);
  return row === 3 ? 0 : value * 10 ** ((row % 5) - 2);
});

describe('quantizeRows()', () => {
  it('stays within half a step of every value, and keeps the greatest', () => {
    const { data } = read('small');
    const quantized = quantizeRows('small', data, width);
    for (let r = 0; r < small; r++) {
      const scale = quantized.scales[r]!;
      const row = data.subarray(r * width, (r + 1) * width);
      const greatest = Math.max(...row.map(Math.abs));
      expect(scale * 127).toBeCloseTo(greatest, 5);
      for (const [c, value] of row.entries()) {
        const back = (quantized.data[r * width + c]! - 128) * scale;
        expect(Math.abs(back - value)).toBeLessThanOrEqual(scale * 0.50001);
      }
    }
  });

  it('gives zeros for a row of zeros', () => {
    const { data, scales } = quantizeRows('zeros', new Float32Array(4), 4);
    expect([Array.from(data), Array.from(scales)]).toEqual([[128, 128, 128, 128], [1]]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'throws invalid_weights with name and row when a weight is %s',
    (bad) => {
      const data = new Float32Array(8).fill(0.5);
      data[6] = bad;
      expect(() => quantizeRows('layer.weight', data, 4)).toThrow(
        expect.objectContaining({ code: 'invalid_weights', message: `layer.weight holds ${bad} at row 1` }),
      );
    },
  );
});

describe('quantizedWeights()', () => {
  it('project() gives a row exactly the same numbers alone, in a batch, and in another order', async () => {
    await using session = await openProjection();
    const together = await session.run(feed(activations), { a: null, b: null });
    const order = Array.from({ length: rows }, (_, row) => (row * 5) % rows);
    const shuffled = Float32Array.from(
      order.flatMap((row) => Array.from(activations.subarray(row * width, (row + 1) * width))),
    );
    const reordered = await session.run(feed(shuffled), { a: null, b: null });
    for (const [place, row] of order.entries()) {
      const alone = await session.run(feed(activations.slice(row * width, (row + 1) * width)), {
        a: null,
        b: null,
      });
      for (const [name, size] of [
        ['a', tall],
        ['b', small],
      ] as const) {
        const cut = (results: Record<string, HostTensor>, at: number): Float32Array =>
          (results[name]!.data as Float32Array).slice(at * size, (at + 1) * size);
        expect(cut(alone, 0)).toEqual(cut(together, row));
        expect(cut(reordered, place)).toEqual(cut(together, row));
      }
    }
  });

  it('project() gives the same bits with signed codes where the processor multiplies those exactly', async (context) => {
    if ((await rightFactorType((graph) => openNodeSession(graph))) !== 'int8') context.skip();
    await using unsigned = await openProjection();
    await using signed = await openProjection('int8');
    const fetches = { a: null, b: null };
    expect(await signed.run(feed(activations), fetches)).toEqual(
      await unsigned.run(feed(activations), fetches),
    );
  });

  it('project() stays within the bound that rounding of weights and activations allows', async () => {
    await using session = await openProjection();
    const results = await session.run(feed(activations), { a: null, b: null });
    for (const [output, name] of [
      ['a', 'tall'],
      ['b', 'small'],
    ] as const) {
      const { data: weights } = read(name);
      const { data: bias } = read(`${name}.bias`);
      const { scales } = quantizeRows(name, weights, width);
      const y = results[output]!.data as Float32Array;
      for (let row = 0; row < rows; row++) {
        const x = activations.subarray(row * width, (row + 1) * width);
        const step = Math.max(...x.map(Math.abs)) / 127 / 2;
        for (let out = 0; out < bias.length; out++) {
          let exact = bias[out]!;
          let bound = 1e-5;
          for (let c = 0; c < width; c++) {
            const w = weights[out * width + c]!;
            const half = scales[out]! / 2;
            exact += x[c]! * w;
            bound += 1.001 * (Math.abs(x[c]!) * half + Math.abs(w) * step + half * step);
          }
          expect(Math.abs(y[row * bias.length + out]! - exact)).toBeLessThanOrEqual(
            bound + 1e-6 * Math.abs(exact),
          );
        }
      }
    }
  });

  it('lookup() gives rows within half a step, vector() the numbers themselves', async () => {
    await using session = await open((graph) => {
      const weights = quantizedWeights(graph, read);
      const ids = graph.input('ids', 'int64', ['n']);
      return { rows: weights.lookup('tall', ids), norm: weights.vector('norm') };
    });
    const ids = [69, 0, 12];
    const feeds: Record<string, HostTensor> = {
      ids: { type: 'int64', shape: [3], data: BigInt64Array.from(ids, BigInt) },
    };
    const results = await session.run(feeds, { rows: null, norm: null });
    expect(results.rows!.shape).toEqual([3, width]);
    expect(results.norm!.data).toEqual(read('norm').data);
    const { data } = read('tall');
    const { scales } = quantizeRows('tall', data, width);
    for (const [place, id] of ids.entries()) {
      for (let c = 0; c < width; c++) {
        const error = (results.rows!.data[place * width + c] as number) - data[id * width + c]!;
        expect(Math.abs(error)).toBeLessThanOrEqual(scales[id]! * 0.50001);
      }
    }
  });

  it('throws invalid_weights when a matrix holds NaN', () => {
    const broken: ParameterReader = () => ({ shape: [2, 2], data: Float32Array.of(1, Number.NaN, 2, 3) });
    const graph = new Graph('broken');
    const x = graph.input('x', 'float32', ['rows', 2]);
    expect(() => quantizedWeights(graph, broken).project(x, [{ weight: 'w' }])).toThrow(
      /w holds NaN at row 0/,
    );
  });
});
