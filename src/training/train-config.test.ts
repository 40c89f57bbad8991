import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultObjective } from './objective.js';
import { defaultOptimizer } from './optimizer.js';
import { parseTrainConfig, readTrainConfig } from './train-config.js';

const model = {
  hidden_size: 32,
  intermediate_size: 64,
  layers: 2,
  heads: 4,
  kv_heads: 2,
  head_dim: 8,
};
const minimal = {
  model,
  tokenizer: 'tok',
  data: ['a.jsonl'],
  batch: { rows: 2, length: 64 },
  schedule: { steps: 10, learning_rate: 0.001 },
};

describe('parseTrainConfig()', () => {
  it('fills defaults and converts snake_case names at every depth', () => {
    const config = parseTrainConfig(
      { ...minimal, objective: { full_mask_share: 0.5 }, optimizer: { clip_norm: 0 }, ar_weight: [[0, 2]] },
      'run.json',
    );
    expect(config.model).toMatchObject({
      hiddenSize: 32,
      kvHeads: 2,
      ropeTheta: 10_000,
      blockSizes: [8, 16, 32],
    });
    expect(config.objective).toEqual({ ...defaultObjective, fullMaskShare: 0.5 });
    expect(config.optimizer).toEqual({ ...defaultOptimizer, clipNorm: 0 });
    expect(config.schedule).toMatchObject({
      steps: 10,
      learningRate: 0.001,
      warmupShare: 0.02,
      decayShare: 0.2,
    });
    expect([config.arWeight, config.diffusionWeight, config.seed]).toEqual([[[0, 2]], [[0, 1]], 1]);
  });

  it.each<[string, object, RegExp]>([
    ['a section is missing', { batch: undefined }, /^run\.json: batch: /],
    ['a new model has no tokenizer', { tokenizer: undefined }, /^run\.json: a new model needs a tokenizer$/],
    ['a size is missing', { model: { ...model, layers: undefined } }, /^run\.json: model\.layers: /],
    ['a size is a fraction', { model: { ...model, heads: 1.5 } }, /model\.heads: /],
    ['a count is 0', { schedule: { steps: 0, learning_rate: 1 } }, /schedule\.steps: /],
    ['the rate is negative', { schedule: { steps: 1, learning_rate: -1 } }, /schedule\.learning_rate: /],
    ['a share is above 1', { objective: { edit_share: 1.5 } }, /objective\.edit_share: /],
    ['there is no data', { data: [] }, /data: /],
    ['beta2 is 1', { optimizer: { beta2: 1 } }, /optimizer\.beta2: /],
    [
      'heads do not divide',
      { model: { ...model, kv_heads: 3 } },
      /heads 4 is no multiple of model\.kv_heads 3/,
    ],
    ['a head is odd', { model: { ...model, head_dim: 7 } }, /head_dim 7 must be even/],
    ['rows outgrow the context', { batch: { rows: 2, length: 1000 } }, /make 1048 positions/],
    [
      'a block size is a text',
      { objective: { block_mix: [{ size: 'all', share: 1 }] } },
      /objective\.block_mix\.0\.size/,
    ],
    ['a curve has no points', { ar_weight: [] }, /ar_weight: /],
    ['a curve leaves 0…1', { diffusion_weight: [[2, 1]] }, /diffusion_weight\.0\.0: /],
    ['an optimizer is unknown', { optimizer: { matrices: 'sgd' } }, /optimizer\.matrices: /],
    ['an option is misspelt', { sede: 3 }, /sede/],
    ['a nested option is misspelt', { batch: { rows: 1, length: 8, loss_shares: 1 } }, /batch: .*lossShares/],
  ])('throws invalid_config that names the field when %s', (_, change, message) => {
    const parse = (): unknown => parseTrainConfig({ ...minimal, ...change }, 'run.json');
    expect(parse).toThrow(expect.objectContaining({ code: 'invalid_config' }));
    expect(parse).toThrow(message);
  });

  it.each([null, [], 'text', 3])('throws invalid_config when the file holds %j', (json) => {
    expect(() => parseTrainConfig(json, 'run.json')).toThrow(
      expect.objectContaining({ code: 'invalid_config' }),
    );
  });
});

describe('readTrainConfig()', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cinnabar-config-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('makes paths absolute, beside the configuration file', async () => {
    const path = join(folder, 'run.json');
    await writeFile(
      path,
      JSON.stringify({ ...minimal, data: ['a.jsonl', '../b.jsonl'], held_out: 'held/out.jsonl' }),
    );
    const config = await readTrainConfig(path);
    expect(config.tokenizer).toBe(join(folder, 'tok'));
    expect(config.data).toEqual([join(folder, 'a.jsonl'), join(folder, '..', 'b.jsonl')]);
    expect(config.heldOut).toBe(join(folder, 'held', 'out.jsonl'));
  });

  it('throws file_not_found or invalid_config with the path', async () => {
    const missing = readTrainConfig(join(folder, 'none.json'));
    await expect(missing).rejects.toThrow(expect.objectContaining({ code: 'file_not_found' }));
    const path = join(folder, 'broken.json');
    await writeFile(path, '{');
    const broken = readTrainConfig(path);
    await expect(broken).rejects.toThrow(expect.objectContaining({ code: 'invalid_config' }));
    await expect(broken).rejects.toThrow(/broken\.json is not valid JSON/);
  });
});
