import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ErrorCode } from '../errors.js';
import { type Tensor, tensor } from '../tensor/tensor.js';
import { writeTinyCheckpoint } from '../testing/tiny-checkpoint.js';
import { randomParameters } from '../testing/tiny-model.js';
import type { ConfigJson } from './families/family.js';
import { configFromJson, familyOf } from './families/table.js';
import type { ModelConfig } from './model-config.js';
import { parametersOf } from './parameters.js';
import { parameterReader, readCheckpoint, readCheckpointConfig } from './read-checkpoint.js';
import { writeSafetensors } from './weights/write-safetensors.js';

let root = '';
/** A folder with a tokenizer of at most 400 ids. */
let tiny = '';
let folders = 0;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'cinnabar-checkpoint-'));
  tiny = join(root, 'tiny');
  await writeTinyCheckpoint(tiny);
});
afterAll(() => rm(root, { recursive: true, force: true }));

const mixture: ConfigJson = {
  model_type: 'llada2_moe',
  vocab_size: 400,
  hidden_size: 24,
  intermediate_size: 40,
  num_hidden_layers: 2,
  num_attention_heads: 4,
  num_key_value_heads: 2,
  head_dim: 8,
  max_position_embeddings: 64,
  num_experts: 4,
  num_experts_per_tok: 2,
  num_shared_experts: 1,
  moe_intermediate_size: 12,
  first_k_dense_replace: 1,
  partial_rotary_factor: 0.5,
  use_qkv_bias: true,
  mask_token_id: 1,
};
const own: ConfigJson = {
  model_type: 'llada',
  vocab_size: 400,
  d_model: 24,
  n_heads: 4,
  n_layers: 2,
  mlp_hidden_size: 40,
  weight_tying: false,
  max_sequence_length: 64,
  mask_token_id: 1,
};

function configOf(json: ConfigJson): ModelConfig {
  return configFromJson(json, { specialTokens: new Map(), generation: {} });
}

/** Parameters as the family stores them: renamed, and those that share a tensor joined by rows. */
function stored(json: ConfigJson, parameters: ReadonlyMap<string, Float32Array>): Map<string, Tensor> {
  const config = configOf(json);
  const { sourceOf } = familyOf(json);
  const tensors = new Map<string, Tensor>();
  for (const { name, shape } of parametersOf(config)) {
    const place = sourceOf?.(name, config) ?? { tensor: name };
    const data = parameters.get(name)!;
    const [first, ...rest] = shape as [number, ...number[]];
    const width = rest.reduce((product, size) => product * size, 1);
    const whole =
      tensors.get(place.tensor) ??
      tensor(
        'float32',
        [place.rows?.of ?? first, ...rest],
        new Float32Array((place.rows?.of ?? first) * width),
      );
    (whole.data as Float32Array).set(data, (place.rows?.from ?? 0) * width);
    tensors.set(place.tensor, whole);
  }
  return tensors;
}

async function write(json: ConfigJson, tensors: ReadonlyMap<string, Tensor>): Promise<string> {
  const folder = join(root, String(folders++));
  await cp(tiny, folder, { recursive: true });
  await writeFile(join(folder, 'config.json'), JSON.stringify(json));
  await writeSafetensors(join(folder, 'model.safetensors'), tensors);
  return folder;
}

/** A folder of `json` whose tensors `change` damages. */
function damaged(json: ConfigJson, change: (tensors: Map<string, Tensor>) => void): Promise<string> {
  const tensors = stored(json, randomParameters(configOf(json), 3));
  change(tensors);
  return write(json, tensors);
}

async function expectError(work: Promise<unknown>, code: ErrorCode, message: RegExp): Promise<void> {
  await expect(work).rejects.toThrow(expect.objectContaining({ code }));
  await expect(work).rejects.toThrow(message);
}

const zeros = (...shape: number[]): Tensor =>
  tensor('float32', shape, new Float32Array(shape.reduce((product, size) => product * size, 1)));

describe('readCheckpoint()', () => {
  it.each([
    ['fused projections and experts', mixture],
    ['names of its own', own],
  ])('reads every parameter when the family has %s', async (_, json) => {
    const parameters = randomParameters(configOf(json), 3);
    const read = await readCheckpoint(await write(json, stored(json, parameters)));
    expect(read.config).toEqual(configOf(json));
    expect([...read.parameters.keys()]).toEqual([...parameters.keys()]);
    for (const { name, shape } of parametersOf(read.config)) {
      const parameter = read.parameters.get(name)!;
      expect([name, parameter.shape]).toEqual([name, shape]);
      expect(Array.from(parameter.data)).toEqual(Array.from(parameters.get(name)!));
    }
  });

  it.each([
    ['an expert', 'model.layers.1.mlp.experts.3.up_proj.weight'],
    ['the fused projection', 'model.layers.0.attention.query_key_value.weight'],
    ['the bias of the choice', 'model.layers.1.mlp.gate.expert_bias'],
  ])('throws invalid_weights that names the tensor when %s is missing', async (_, name) => {
    const folder = await damaged(mixture, (tensors) => tensors.delete(name));
    await expectError(readCheckpoint(folder), 'invalid_weights', new RegExp(`tensor ${name} is missing`));
  });

  it.each<[string, string, Tensor, RegExp]>([
    [
      'an expert is narrower',
      'model.layers.1.mlp.experts.0.gate_proj.weight',
      zeros(10, 24),
      /\[10,24\].* \[12,24\]/,
    ],
    [
      'the router has more experts',
      'model.layers.1.mlp.gate.weight',
      zeros(8, 24),
      /gate.weight is \[8,24\].* \[4,24\]/,
    ],
    [
      'the shared expert is wider',
      'model.layers.1.mlp.shared_experts.down_proj.weight',
      zeros(24, 24),
      /\[24,12\]/,
    ],
    [
      'fused rows are missing',
      'model.layers.0.attention.query_key_value.weight',
      zeros(48, 24),
      /\[48,24\].* \[64,24\]/,
    ],
  ])('throws invalid_weights with both shapes when %s', async (_, name, wrong, message) => {
    const folder = await damaged(mixture, (tensors) => tensors.set(name, wrong));
    await expectError(readCheckpoint(folder), 'invalid_weights', message);
  });

  it('throws unsupported_model that lists the types when the type is unknown', async () => {
    const folder = await write({ ...own, model_type: 'mamba' }, new Map([['x', zeros(1)]]));
    await expectError(readCheckpoint(folder), 'unsupported_model', /model_type "mamba" .* llada2_moe/);
  });

  it('throws invalid_tokenizer when the tokenizer has more ids than the model', async () => {
    const folder = await write({ ...own, vocab_size: 64 }, new Map([['x', zeros(1)]]));
    await expectError(readCheckpoint(folder), 'invalid_tokenizer', /the model only 64/);
  });

  it.each([
    ['is no JSON', '{', /is not valid JSON/],
    ['is a list', '[]', /must hold a JSON object/],
  ])('throws invalid_config when config.json %s', async (_, text, message) => {
    const folder = await write(own, new Map([['x', zeros(1)]]));
    await writeFile(join(folder, 'config.json'), text);
    await expectError(readCheckpoint(folder), 'invalid_config', message);
  });

  it('throws model_not_found or file_not_found when there is nothing', async () => {
    await expectError(readCheckpoint(join(root, 'nowhere')), 'model_not_found', /nowhere/);
    const folder = await write(own, new Map([['x', zeros(1)]]));
    await rm(join(folder, 'config.json'));
    await expectError(readCheckpoint(folder), 'file_not_found', /config\.json/);
  });
});

describe('readCheckpointConfig()', () => {
  it('needs no weights', async () => {
    const folder = await write(mixture, new Map([['x', zeros(1)]]));
    const { config, tokenizer } = await readCheckpointConfig(folder);
    expect(config).toEqual(configOf(mixture));
    expect(tokenizer.vocabSize).toBeLessThanOrEqual(400);
  });

  it('takes the mask token from generation_config.json when config.json has none', async () => {
    const folder = await write({ ...own, mask_token_id: undefined }, new Map([['x', zeros(1)]]));
    expect(JSON.parse(await readFile(join(folder, 'generation_config.json'), 'utf8'))).toHaveProperty(
      'mask_token_id',
    );
    await writeFile(join(folder, 'generation_config.json'), '{"mask_token_id": 7}');
    expect((await readCheckpointConfig(folder)).config.diffusion?.maskTokenId).toBe(7);
  });
});

describe('parameterReader()', () => {
  it('throws invalid_weights when the name is unknown', () => {
    const read = parameterReader(new Map([['a', { shape: [1], data: Float32Array.of(2) }]]));
    expect(read('a').data[0]).toBe(2);
    expect(() => read('b')).toThrow(expect.objectContaining({ code: 'invalid_weights' }));
  });
});
