import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ForwardSlice, SlicePrediction } from '../../src/model/denoiser.js';
import { modelFamilies } from '../../src/model/families/table.js';
import { forwardFeeds } from '../../src/model/forward-feeds.js';
import { hiddenName, inferenceGraph, presentName } from '../../src/model/inference-graph.js';
import type { ModelConfig } from '../../src/model/model-config.js';
import { parameterReader, readCheckpoint } from '../../src/model/read-checkpoint.js';
import type { TransformerCache } from '../../src/model/transformer-cache.js';
import { TransformerDenoiser } from '../../src/model/transformer-denoiser.js';
import { floatWeights, type ParameterReader } from '../../src/model/weight-binding.js';
import type { Graph } from '../../src/onnx/graph.js';
import { openNodeSession } from '../../src/session/ort-node.js';
import type { Session } from '../../src/session/session.js';
import {
  excess,
  type FixtureTensor,
  familiesWith,
  fixtureJson,
  fixturePath,
  fixtureSet,
  fixtureTensors,
} from './fixtures.js';
import { caseNames, disagreements, realEntries, recordedCase, recordedSlice } from './recorded-entries.js';

const openSession = (graph: Graph): Promise<Session> => openNodeSession(graph, { threads: 1 });
const families = familiesWith('logits.safetensors');
const known = new Set(modelFamilies.flatMap(({ modelTypes }) => modelTypes));
const modelType = (family: string): string =>
  (fixtureJson(family, 'model/config.json') as { model_type: string }).model_type;

/** The tolerance that the fixtures' README suggests for float32. */
const close = (a: ArrayLike<number>, b: ArrayLike<number>): number => excess(a, b, 2e-3, 1e-4);

function argMax(row: Float32Array): number {
  return row.indexOf(row.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY));
}

describe(`the fixtures (${fixtureSet})`, () => {
  it('hold recorded logits in every set', () => expect(families).not.toEqual([]));
});

describe.each(families)('logits of %s', (family) => {
  const supported = known.has(modelType(family));
  const tensors: ReadonlyMap<string, FixtureTensor> = supported
    ? fixtureTensors(family, 'logits.safetensors')
    : new Map();
  const cases = supported ? caseNames(tensors) : ['(family not supported)'];
  let config: ModelConfig;
  let read: ParameterReader;
  let denoiser: TransformerDenoiser;

  beforeAll(async () => {
    if (!supported) return;
    const checkpoint = await readCheckpoint(fixturePath(family, 'model'));
    config = checkpoint.config;
    read = parameterReader(checkpoint.parameters);
    denoiser = new TransformerDenoiser({ config, read, weights: 'float32', openSession });
  });
  afterAll(async () => {
    await denoiser?.[Symbol.asyncDispose]();
  });

  const slicesOf = (name: string): ForwardSlice[] => {
    const recorded = recordedCase(tensors, name);
    return Array.from({ length: recorded.rows }, (_, row) => recordedSlice(name, recorded, row, config));
  };

  /** Every row of `prediction` against the recorded logits of entries `at`. */
  const check = (
    prediction: SlicePrediction,
    logits: FixtureTensor,
    row: number,
    at: readonly number[],
  ): void => {
    const [, length, vocab] = logits.shape as [number, number, number];
    expect(prediction.count).toBe(at.length);
    for (const [r, i] of at.entries()) {
      const wanted = logits.data.subarray((row * length + i) * vocab, (row * length + i + 1) * vocab);
      expect(close(prediction.logits!.subarray(r * vocab, (r + 1) * vocab), wanted)).toBeLessThanOrEqual(1);
      expect(prediction.topIds[r * prediction.topK]).toBe(argMax(wanted));
    }
  };

  describe.skipIf(!supported)('with known model type', () => {
    it.each(cases)('are those of case %s', async (name) => {
      const recorded = recordedCase(tensors, name);
      const slices = slicesOf(name);
      const predictions = await denoiser.forward(slices, { logits: true });
      predictions.forEach((prediction, row) => {
        check(prediction, recorded.field('logits')!, row, realEntries(recorded, row));
      });
    });

    const masked = cases.filter((name) => tensors.get(`${name}.attention_mask`)?.shape.length === 4);
    it.skipIf(masked.length === 0).each(masked)('rest on the recorded mask in case %s', (name) => {
      const recorded = recordedCase(tensors, name);
      slicesOf(name).forEach((slice, row) => {
        expect(disagreements(recorded, row, slice, config.diffusion!.cleanAttention)).toEqual([]);
      });
    });

    const traced = cases.filter((name) => tensors.has(`${name}.hidden.0`));
    it.skipIf(traced.length === 0).each(traced)(
      'have the residual stream, keys and values of case %s',
      async (name) => {
        const graph = inferenceGraph(config, (g) => floatWeights(g, read), {
          topK: 1,
          past: false,
          hidden: true,
        });
        await using session = await openSession(graph);
        const { feeds } = forwardFeeds(config, slicesOf(name));
        const layers = Array.from({ length: config.layers }, (_, layer) => layer);
        const wanted = new Map(
          layers.flatMap((layer) => [
            [hiddenName(layer), `${name}.hidden.${layer}`],
            [presentName(layer, 'keys'), `${name}.kv.${layer}.key`],
            [presentName(layer, 'values'), `${name}.kv.${layer}.value`],
          ]),
        );
        const outputs = [...wanted].filter(([, recorded]) => tensors.has(recorded));
        const results = await session.run(
          feeds,
          Object.fromEntries(outputs.map(([output]) => [output, null])),
        );
        expect(outputs.length % config.layers).toBe(0);
        for (const [output, recorded] of outputs) {
          const { shape, data } = tensors.get(recorded)!;
          expect([recorded, results[output]!.shape]).toEqual([recorded, shape]);
          expect([recorded, close(results[output]!.data as Float32Array, data) <= 1]).toEqual([
            recorded,
            true,
          ]);
        }
      },
    );

    const chunks = Array.from(tensors.get('incremental.chunks')?.data ?? []);
    it.skipIf(chunks.length === 0)('are those of the chunks fed to a cache', async () => {
      const recorded = recordedCase(tensors, 'causal');
      const whole = slicesOf('causal');
      const caches: TransformerCache[] = whole.map(() => denoiser.createCache());
      const logits = tensors.get('incremental.logits')!;
      let from = 0;
      for (const count of chunks) {
        const to = from + count;
        const slices = whole.map((slice, row) => ({
          ids: slice.ids.slice(from, to),
          positions: slice.positions.slice(from, to),
          blocks: slice.blocks.slice(from, to),
          roles: slice.roles.slice(from, to),
          cache: caches[row]!,
          predictAt: Int32Array.from({ length: count }, (_, i) => i),
        }));
        const predictions = await denoiser.forward(slices, { logits: true });
        predictions.forEach((prediction, row) => {
          check(
            prediction,
            logits,
            row,
            Array.from({ length: count }, (_, i) => from + i),
          );
          caches[row]!.append(slices[row]!, prediction.keyValues, 0, count);
        });
        from = to;
      }
      expect(from).toBe(recorded.length);
      checkCaches(caches, recorded.length);
    });

    /** The caches hold the recorded keys and values [rows, kvHeads, length, headDim]. */
    const checkCaches = (caches: readonly TransformerCache[], length: number): void => {
      const { kvHeads, headDim } = config;
      for (const [row, cache] of caches.entries()) {
        expect(cache.length).toBe(length);
        for (const [layer, own] of cache.layers.entries()) {
          for (const [part, name] of [
            ['keys', 'key'],
            ['values', 'value'],
          ] as const) {
            const { data } = tensors.get(`causal.kv.${layer}.${name}`)!;
            for (let head = 0; head < kvHeads; head++) {
              const start = head * cache.capacity * headDim;
              const at = (row * kvHeads + head) * length * headDim;
              const used = own[part].subarray(start, start + length * headDim);
              expect(close(used, data.subarray(at, at + length * headDim))).toBeLessThanOrEqual(1);
            }
          }
        }
      }
    };
  });
});
