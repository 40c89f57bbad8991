/**
 * Logits, residual streams, keys and values of every recorded case of every family, by the inference graph: masks
 * come from `visible()` alone. A family that cannot be opened and a tensor that nothing reads are failures.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ForwardSlice, Role, type SlicePrediction } from '../../src/model/denoiser.js';
import { forwardFeeds } from '../../src/model/forward-feeds.js';
import { hiddenName, inferenceGraph, presentName } from '../../src/model/inference-graph.js';
import type { ModelConfig } from '../../src/model/model-config.js';
import { parameterReader, readCheckpoint } from '../../src/model/read-checkpoint.js';
import type { TransformerCache } from '../../src/model/transformer-cache.js';
import { TransformerDenoiser, type WeightFormat } from '../../src/model/transformer-denoiser.js';
import { floatWeights, type ParameterReader } from '../../src/model/weight-binding.js';
import type { Graph } from '../../src/onnx/graph.js';
import { openNodeSession } from '../../src/session/ort-node.js';
import type { Session } from '../../src/session/session.js';
import {
  excess,
  type FixtureTensor,
  familiesWith,
  fixturePath,
  fixtureSet,
  fixtureTensors,
} from './fixtures.js';
import { caseNames, disagreements, realEntries, recordedCase, recordedSlice } from './recorded-entries.js';

const openSession = (graph: Graph): Promise<Session> => openNodeSession(graph, { threads: 1 });
const families = familiesWith('logits.safetensors');

/** The tolerance that the fixtures' README suggests for float32. */
const close = (a: ArrayLike<number>, b: ArrayLike<number>): number => excess(a, b, 2e-3, 1e-4);

/** Parts of a case that the tests below read or that their inputs are made of. */
const field =
  /\.(input_ids|attention_mask|position_ids|block_size|logits|hidden\.\d+|kv\.\d+\.(key|value))$|^incremental\.(chunks|logits)$/;

function argMax(row: Float32Array): number {
  return row.indexOf(row.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY));
}

/** Entries of `slice` at `at`, every one predicted. */
function part(slice: ForwardSlice, at: readonly number[], cache: ForwardSlice['cache']): ForwardSlice {
  return {
    ids: Int32Array.from(at, (i) => slice.ids[i]!),
    positions: Int32Array.from(at, (i) => slice.positions[i]!),
    blocks: Int32Array.from(at, (i) => slice.blocks[i]!),
    roles: Uint8Array.from(at, (i) => slice.roles[i]!),
    cache,
    predictAt: Int32Array.from(at.keys()),
  };
}

describe(`the fixtures (${fixtureSet})`, () => {
  it('hold recorded logits in every set', () => expect(families).not.toEqual([]));
});

describe.each(families)('logits of %s', (family) => {
  const tensors = fixtureTensors(family, 'logits.safetensors');
  const cases = caseNames(tensors);
  let config: ModelConfig;
  let read: ParameterReader;
  let denoisers: Record<'float32' | 'int8', TransformerDenoiser>;

  beforeAll(async () => {
    const checkpoint = await readCheckpoint(fixturePath(family, 'model'));
    config = checkpoint.config;
    read = parameterReader(checkpoint.parameters);
    const open = (weights: WeightFormat): TransformerDenoiser =>
      new TransformerDenoiser({ config, read, weights, openSession });
    denoisers = { float32: open('float32'), int8: open('int8') };
  });
  afterAll(async () => {
    for (const denoiser of Object.values(denoisers ?? {})) await denoiser[Symbol.asyncDispose]();
  });

  const slicesOf = (name: string): ForwardSlice[] => {
    const recorded = recordedCase(tensors, name);
    return Array.from({ length: recorded.rows }, (_, row) => recordedSlice(name, recorded, row, config));
  };

  /** Logits recorded for entry `i` of `row`. */
  const recordedRow = ({ shape, data }: FixtureTensor, row: number, i: number): Float32Array => {
    const [, length, vocab] = shape as [number, number, number];
    return data.subarray((row * length + i) * vocab, (row * length + i + 1) * vocab);
  };

  /** Every row of `prediction` against the recorded logits of entries `at`. */
  const check = (
    prediction: SlicePrediction,
    logits: FixtureTensor,
    row: number,
    at: readonly number[],
  ): void => {
    const vocab = logits.shape[2]!;
    expect(prediction.count).toBe(at.length);
    for (const [r, i] of at.entries()) {
      const wanted = recordedRow(logits, row, i);
      expect(close(prediction.logits!.subarray(r * vocab, (r + 1) * vocab), wanted)).toBeLessThanOrEqual(1);
      expect(prediction.topIds[r * prediction.topK]).toBe(argMax(wanted));
    }
  };

  it('are compared with every recorded tensor', () => {
    expect(cases).not.toEqual([]);
    expect([...tensors.keys()].filter((name) => !field.test(name))).toEqual([]);
  });

  it.each(cases)('are those of case %s', async (name) => {
    const recorded = recordedCase(tensors, name);
    const predictions = await denoisers.float32.forward(slicesOf(name), { logits: true });
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
      const graph = inferenceGraph(config, (g) => floatWeights(g, read), { hidden: true });
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
      const results = await session.run(feeds, Object.fromEntries(outputs.map(([output]) => [output, null])));
      expect(outputs.length % config.layers).toBe(0);
      for (const [output, recorded] of outputs) {
        const { shape, data } = tensors.get(recorded)!;
        expect([recorded, results[output]!.shape]).toEqual([recorded, shape]);
        expect([recorded, close(results[output]!.data as Float32Array, data) <= 1]).toEqual([recorded, true]);
      }
    },
  );

  const chunks = Array.from(tensors.get('incremental.chunks')?.data ?? []);
  it.skipIf(chunks.length === 0)('are those of the chunks fed to a cache', async () => {
    const recorded = recordedCase(tensors, 'causal');
    const whole = slicesOf('causal');
    const caches = whole.map(() => denoisers.float32.createCache());
    const logits = tensors.get('incremental.logits')!;
    let from = 0;
    for (const count of chunks) {
      const at = Array.from({ length: count }, (_, i) => from + i);
      const slices = whole.map((slice, row) => part(slice, at, caches[row]!));
      const predictions = await denoisers.float32.forward(slices, { logits: true });
      predictions.forEach((prediction, row) => {
        check(prediction, logits, row, at);
        caches[row]!.append(slices[row]!, prediction.keyValues, 0, count);
      });
      from += count;
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
        for (const [kind, name] of [
          ['keys', 'key'],
          ['values', 'value'],
        ] as const) {
          const { data } = tensors.get(`causal.kv.${layer}.${name}`)!;
          for (let head = 0; head < kvHeads; head++) {
            const start = head * cache.capacity * headDim;
            const at = (row * kvHeads + head) * length * headDim;
            const used = own[kind].subarray(start, start + length * headDim);
            expect(close(used, data.subarray(at, at + length * headDim))).toBeLessThanOrEqual(1);
          }
        }
      }
    }
  };

  const blockwise = cases.filter((name) => tensors.has(`${name}.block_size`));
  it.skipIf(blockwise.length === 0).each(blockwise)(
    'are those of case %s when its blocks are fed to a cache',
    async (name) => {
      const recorded = recordedCase(tensors, name);
      for (const [row, slice] of slicesOf(name).entries()) {
        const real = realEntries(recorded, row);
        const cache = denoisers.float32.createCache();
        for (const block of [...new Set(slice.blocks)].sort((a, b) => a - b)) {
          // A block's noisy half before its clean one: that is cached, and would hide nothing afterwards.
          for (const role of [Role.noisy, Role.clean]) {
            const at = [...real.keys()].filter((i) => slice.blocks[i] === block && slice.roles[i] === role);
            if (at.length === 0) continue;
            const entries = part(slice, at, cache);
            const [prediction] = await denoisers.float32.forward([entries], { logits: true });
            check(
              prediction!,
              recorded.field('logits')!,
              row,
              at.map((i) => real[i]!),
            );
            if (role === Role.clean) cache.append(entries, prediction!.keyValues, 0, at.length);
          }
        }
        expect(cache.length).toBe(slice.roles.filter((role) => role === Role.clean).length);
      }
    },
  );

  it.each(cases)(
    'are near those of case %s with int8 weights, and a row never depends on the others',
    async (name) => {
      const recorded = recordedCase(tensors, name);
      const logits = recorded.field('logits')!;
      const slices = slicesOf(name);
      const together = await denoisers.int8.forward(slices, { logits: true });
      let [apart, size, same, count] = [0, 0, 0, 0];
      for (const [row, slice] of slices.entries()) {
        const [alone] = await denoisers.int8.forward([slice], { logits: true });
        expect(alone!.logits!.every((value, i) => value === together[row]!.logits![i])).toBe(true);
        for (const [r, i] of realEntries(recorded, row).entries()) {
          const wanted = recordedRow(logits, row, i);
          wanted.forEach((value, id) => {
            apart += (alone!.logits![r * wanted.length + id]! - value) ** 2;
            size += value ** 2;
          });
          count++;
          if (alone!.topIds[r] === argMax(wanted)) same++;
        }
      }
      // Random weights leave no margins: near, but not the same. A wrong scale or column would be far off.
      expect(Math.sqrt(apart / size)).toBeLessThan(0.2);
      expect(same / count).toBeGreaterThan(0.7);
    },
  );
});
