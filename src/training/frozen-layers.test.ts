import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { embeddingName, headName, parametersOf } from '../model/parameters.js';
import { openNodeSession } from '../session/ort-node.js';
import type { HostTensor } from '../session/session.js';
import { randomParameters, tinyConfig } from '../testing/tiny-model.js';
import { Batch, LossKind, RowWriter } from './batch.js';
import { parseTrainConfig } from './train-config.js';
import { train } from './trainer.js';
import { gradientGraph, gradientName, trainedParameters } from './training-graph.js';

const shape = { rows: 1, length: 12, losses: 12 };
const ids = Int32Array.from({ length: 12 }, (_, i) => 5 + i);
const ofFirstLayer = (name: string): boolean => name.startsWith('model.layers.0.');

type Config = ReturnType<typeof tinyConfig>;

async function gradients(config: Config, frozenLayers: number): Promise<Map<string, Float32Array>> {
  const batch = new Batch(shape);
  new RowWriter(batch, 0).clean(ids, 1);
  batch.normalize({ ar: 1, diffusion: 0 });
  expect(batch.kinds).toContain(LossKind.ar);
  const limits = { ...shape, frozenLayers };
  await using session = await openNodeSession(gradientGraph(config, limits), { threads: 1 });
  const parameters = randomParameters(config, 1);
  const feeds: Record<string, HostTensor> = { ...batch.feeds() };
  for (const { name, shape: dims } of parametersOf(config)) {
    feeds[name] = { type: 'float32', shape: dims, data: parameters.get(name)! };
  }
  const names = trainedParameters(config, limits).map(({ name }) => name);
  const results = await session.run(
    feeds,
    Object.fromEntries(names.map((name) => [gradientName(name), null])),
  );
  return new Map(names.map((name) => [name, results[gradientName(name)]!.data as Float32Array]));
}

describe('frozen layers', () => {
  it('trainedParameters() leaves out the lowest layers, and the table when it is not the head too', () => {
    const tied = { ...tinyConfig(), tieEmbeddings: true };
    const all = parametersOf(tied).map(({ name }) => name);
    const namesOf = (config: Config, frozenLayers: number): string[] =>
      trainedParameters(config, { ...shape, frozenLayers }).map(({ name }) => name);
    expect(namesOf(tied, 0)).toEqual(all);
    expect(namesOf(tied, 1)).toEqual(all.filter((name) => !ofFirstLayer(name)));
    const untied = namesOf({ ...tied, tieEmbeddings: false }, 1);
    expect(untied).not.toContain(embeddingName);
    expect(untied).toContain(headName);
  });

  it('gradientGraph() gives what is trained the gradients of an unfrozen graph', async () => {
    const untied = { ...tinyConfig(), tieEmbeddings: false };
    const [frozen, free] = [await gradients(untied, 1), await gradients(untied, 0)];
    expect(frozen.size).toBeLessThan(free.size);
    for (const [name, values] of frozen) {
      expect(Math.max(...values.map(Math.abs)), name).toBeGreaterThan(0);
      for (const [i, value] of values.entries()) expect(value).toBeCloseTo(free.get(name)![i]!, 5);
    }
  });

  it('gradientGraph() trains a tied table as the head alone', async () => {
    const tied = { ...tinyConfig(), tieEmbeddings: true };
    const [frozen, free] = [await gradients(tied, 1), await gradients(tied, 0)];
    const width = tied.hiddenSize;
    const row = (all: ReadonlyMap<string, Float32Array>, id: number): Float32Array =>
      all.get(embeddingName)!.subarray(id * width, (id + 1) * width);
    // A token that the batch does not hold is only ever read by the head.
    expect(row(frozen, 3)).toSatisfy((values: Float32Array) =>
      values.every((value, i) => Math.abs(value - row(free, 3)[i]!) < 1e-5),
    );
    expect(row(frozen, 7)).not.toEqual(row(free, 7));
  });

  it('train() keeps frozen layers bit for bit, through a checkpoint too, and changes the others', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cinnabar-frozen-'));
    try {
      const model = { ...tinyConfig(), tieEmbeddings: true };
      const initial = randomParameters(model, 2);
      const run = (steps: number, signal?: AbortSignal) =>
        train({
          config: parseTrainConfig(
            {
              data: ['-'],
              batch: { rows: 2, length: 24, loss_share: 1 },
              schedule: { steps, learning_rate: 0.01 },
              frozen_layers: 1,
            },
            'test',
          ),
          model,
          documents: [{ ids, promptLength: 2 }],
          heldOut: [],
          firstToken: 4,
          folder,
          initial: new Map([...initial].map(([name, data]) => [name, data.slice()])),
          openSession: (graph) => openNodeSession(graph, { threads: 1 }),
          ...(signal === undefined ? {} : { signal }),
        });
      const stopped = await run(4, AbortSignal.abort());
      expect(stopped.state.step).toBe(1);
      const { parameters, finished } = await run(4);
      expect(finished).toBe(true);
      for (const { name } of parametersOf(model)) {
        if (ofFirstLayer(name)) expect(parameters.get(name), name).toEqual(initial.get(name));
        else expect(parameters.get(name), name).not.toEqual(initial.get(name));
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
