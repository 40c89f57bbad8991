import { describe, expect, it } from 'vitest';
import { decodeMatrix, encodeMatrix } from '../model/coded-weights.js';
import { parametersOf } from '../model/parameters.js';
import { Graph } from '../onnx/graph.js';
import { openNodeSession } from '../session/ort-node.js';
import type { HostTensor } from '../session/session.js';
import { Random } from '../support/random.js';
import { randomParameters, tinyConfig } from '../testing/tiny-model.js';
import { Batch, LossKind, RowWriter } from './batch.js';
import { gradientGraph, gradientName } from './training-graph.js';
import { roundToGrid } from './weight-grid.js';

const step = 0.3;

/** What a packed checkpoint would hold of a matrix. */
function packed(data: Float32Array, shape: readonly number[]): Float32Array {
  const width = shape[1]!;
  const { bytes, scales } = encodeMatrix(
    'w',
    { shape, copy: (from, count, target) => target.set(data.subarray(from * width, (from + count) * width)) },
    step,
  );
  return Float32Array.from(
    decodeMatrix('w', bytes, shape),
    (code, i) => code * scales[Math.floor(i / width)]!,
  );
}

describe('roundToGrid', () => {
  it('roundToGrid() gives what packing stores, outliers and empty rows included', async () => {
    const random = new Random(5);
    const data = Float32Array.from({ length: 12 * 40 }, () => 0.02 * random.normal());
    data[7] = 3;
    data.fill(0, 80, 120);
    const graph = new Graph('grid');
    graph.output('y', roundToGrid(graph.input('w', 'float32', [12, 40]), step));
    await using session = await openNodeSession(graph, { threads: 1 });
    const { y } = await session.run({ w: { type: 'float32', shape: [12, 40], data } }, { y: null });
    const wanted = packed(data, [12, 40]);
    expect(wanted.some((value, i) => value !== data[i])).toBe(true);
    for (const [i, value] of (y!.data as Float32Array).entries()) expect(value).toBeCloseTo(wanted[i]!, 6);
  });

  it('gradientGraph() with a weight step has the gradients of the rounded weights', async () => {
    const config = tinyConfig();
    const batch = new Batch({ rows: 1, length: 12, losses: 12 });
    new RowWriter(batch, 0).clean(
      Int32Array.from({ length: 12 }, (_, i) => 5 + i),
      1,
    );
    batch.kinds.fill(LossKind.ar);
    batch.normalize({ ar: 1, diffusion: 0 });
    const exact = randomParameters(config, 1);
    const specs = parametersOf(config);
    const rounded = new Map(
      specs.map(({ name, shape }) => {
        const data = exact.get(name)!;
        return [name, shape.length === 2 ? packed(data, shape) : data];
      }),
    );
    const gradients = async (weights: ReadonlyMap<string, Float32Array>, weightStep?: number) => {
      const graph = gradientGraph(config, { rows: 1, length: 12, losses: 12, weightStep });
      await using session = await openNodeSession(graph, { threads: 1 });
      const feeds: Record<string, HostTensor> = { ...batch.feeds() };
      for (const { name, shape } of specs) feeds[name] = { type: 'float32', shape, data: weights.get(name)! };
      return await session.run(
        feeds,
        Object.fromEntries(specs.map(({ name }) => [gradientName(name), null])),
      );
    };
    const [through, direct, free] = [
      await gradients(exact, step),
      await gradients(rounded),
      await gradients(exact),
    ];
    let moved = 0;
    for (const { name } of specs) {
      const [a, b, c] = [through, direct, free].map((all) => all[gradientName(name)]!.data as Float32Array);
      for (const [i, value] of a!.entries()) {
        expect(Math.abs(value - b![i]!)).toBeLessThan(1e-5 + 1e-3 * Math.abs(b![i]!));
        moved = Math.max(moved, Math.abs(b![i]! - c![i]!));
      }
    }
    expect(moved).toBeGreaterThan(1e-3);
  });
});
