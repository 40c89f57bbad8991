import { describe, expect, it } from 'vitest';
import { Graph } from '../onnx/graph.js';
import { openNodeSession } from '../session/ort-node.js';
import { matrixParameters, matrixRows } from '../testing/matrix-parameters.js';
import { fourBitWeights, groupSize, quantizeFourBit } from './four-bit-weights.js';
import { floatWeights } from './weight-binding.js';

/** Neither whole groups nor one group. */
const width = 72;
const { tall } = matrixRows;
const { read, normals } = matrixParameters(width);

describe('quantizeFourBit', () => {
  it('quantizeFourBit() stays within half a step, within one at the far end, and keeps the extreme of a group', () => {
    const { data } = read('tall');
    const groups = Math.ceil(width / groupSize);
    const coded = quantizeFourBit([data], tall, width);
    expect([coded.data.length, coded.scales.length]).toEqual([tall * groups * 16, tall * groups]);
    for (let row = 0; row < tall; row++) {
      for (let group = 0; group < groups; group++) {
        const place = row * groups + group;
        const scale = coded.scales[place]!;
        const values = data.subarray(
          row * width + group * 32,
          row * width + Math.min(width, group * 32 + 32),
        );
        const back = Array.from(values, (_, i) => {
          const byte = coded.data[place * 16 + (i >> 1)]!;
          return ((i % 2 === 0 ? byte & 15 : byte >> 4) - 8) * scale;
        });
        const extreme = values.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a), 0);
        expect(back[values.indexOf(extreme)]).toBeCloseTo(extreme, 5);
        for (const [i, value] of back.entries()) {
          const last = value === 7 * scale ? 1.00001 : 0.50001;
          expect(Math.abs(value - values[i]!)).toBeLessThanOrEqual(Math.abs(scale) * last);
        }
      }
    }
  });
});

describe('fourBitWeights', () => {
  it('fourBitWeights() multiplies by rounded weights, biases added, joined along either side', async () => {
    const graph = new Graph('four');
    const x = graph.input('x', 'float32', ['n', width]);
    const wide = graph.input('wide', 'float32', ['n', 2 * width]);
    const four = fourBitWeights(graph, read);
    const exact = floatWeights(graph, read);
    for (const [name, weights] of [
      ['four', four],
      ['exact', exact],
    ] as const) {
      const matrices = [
        { weight: 'tall', bias: 'tall.bias' },
        { weight: 'small', bias: 'small.bias' },
      ];
      graph.output(`${name} out`, weights.project(x, matrices));
      graph.output(`${name} in`, weights.joint(wide, ['tall', 'tall'], 'in'));
    }
    await using session = await openNodeSession(graph, { threads: 1 });
    const outputs = ['out', 'in'].flatMap((name) => [`four ${name}`, `exact ${name}`]);
    const results = await session.run(
      {
        x: { type: 'float32', shape: [6, width], data: normals(6 * width, 1) },
        wide: { type: 'float32', shape: [6, 2 * width], data: normals(12 * width, 1) },
      },
      Object.fromEntries(outputs.map((name) => [name, null])),
    );
    for (const name of ['out', 'in']) {
      const [rounded, wanted] = [`four ${name}`, `exact ${name}`].map(
        (key) => results[key]!.data as Float32Array,
      );
      const error = Math.hypot(...rounded!.map((value, i) => value - wanted![i]!)) / Math.hypot(...wanted!);
      expect(rounded!.length).toBe(wanted!.length);
      expect(error).toBeLessThan(0.13);
      expect(error).toBeGreaterThan(0.01);
    }
  });
});
