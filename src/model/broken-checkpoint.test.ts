import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNodeSession } from '../session/ort-node.js';
import { Random } from '../support/random.js';
import { type Tensor, tensor } from '../tensor/tensor.js';
import { writeTinyCheckpoint } from '../testing/tiny-checkpoint.js';
import { randomParameters } from '../testing/tiny-model.js';
import type { ModelConfig } from './model-config.js';
import { parametersOf } from './parameters.js';
import { openCheckpoint } from './read-checkpoint.js';
import { TransformerDenoiser, type WeightFormat } from './transformer-denoiser.js';
import { writeSafetensors } from './weights/write-safetensors.js';

let root = '';
let tiny = '';
let config: ModelConfig;
let folders = 0;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'cinnabar-broken-'));
  tiny = join(root, 'tiny');
  config = await writeTinyCheckpoint(tiny);
});
afterAll(() => rm(root, { recursive: true, force: true }));

function tensors(): Map<string, Tensor> {
  const parameters = randomParameters(config, 1);
  return new Map(
    parametersOf(config).map(({ name, shape }) => [name, tensor('float32', shape, parameters.get(name)!)]),
  );
}

async function damaged(damage: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(root, `${folders++}`);
  await cp(tiny, folder, { recursive: true });
  await damage(folder);
  return folder;
}

/** The weights with one tensor put in place of another, or without it. */
function withTensor(name: string, changed: Tensor | null): (folder: string) => Promise<void> {
  return async (folder) => {
    const all = tensors();
    if (changed === null) all.delete(name);
    else all.set(name, changed);
    await writeSafetensors(join(folder, 'model.safetensors'), all);
  };
}

/** Two shards and their index. */
async function sharded(folder: string): Promise<void> {
  const all = [...tensors()];
  const halves = { 'a.safetensors': all.slice(0, 5), 'b.safetensors': all.slice(5) };
  const map: Record<string, string> = {};
  for (const [file, entries] of Object.entries(halves)) {
    await writeSafetensors(join(folder, file), new Map(entries));
    for (const [name] of entries) map[name] = file;
  }
  await rm(join(folder, 'model.safetensors'));
  await writeFile(join(folder, 'model.safetensors.index.json'), JSON.stringify({ weight_map: map }));
}

/** Opens the model as far as it goes: weights are read when the session is opened. */
async function load(path: string, weights: WeightFormat = 'int8'): Promise<void> {
  await using checkpoint = await openCheckpoint(path);
  await using denoiser = new TransformerDenoiser({
    config: checkpoint.config,
    read: checkpoint.read,
    weights,
    openSession: (graph) => openNodeSession(graph, { threads: 1 }),
  });
  await denoiser.warm();
}

const matrix = 'model.layers.1.mlp.up_proj.weight';
const norm = 'model.norm.weight';
const filled = (shape: readonly number[], value: number): Float32Array =>
  new Float32Array(shape.reduce((product, n) => product * n, 1)).fill(value);
const shapeOf = (name: string): readonly number[] =>
  parametersOf(config).find((spec) => spec.name === name)!.shape;
const constant = (name: string, value: number): Tensor =>
  tensor('float32', shapeOf(name), filled(shapeOf(name), value));

/** The local headers of a zip file, then noise: what torch.save and a wrong download look like. */
function zip(): Uint8Array {
  const random = new Random(4);
  return Uint8Array.from({ length: 4096 }, (_, i) => [0x50, 0x4b, 3, 4, 20, 0, 0, 0][i] ?? random.int(256));
}

describe('broken checkpoints', () => {
  it('open when nothing is wrong, in one file and in shards', async () => {
    await load(tiny);
    await load(await damaged(sharded));
  });

  it.each<[string, (folder: string) => Promise<void>, RegExp]>([
    [
      'a shard is truncated',
      async (folder) => {
        await sharded(folder);
        await truncate(join(folder, 'b.safetensors'), 3000);
      },
      /b\.safetensors: .*truncated/,
    ],
    [
      'a shard is gone',
      async (folder) => {
        await sharded(folder);
        await rm(join(folder, 'b.safetensors'));
      },
      /the shard .*b\.safetensors is missing/,
    ],
    [
      'the index leads out of the folder',
      async (folder) => {
        await sharded(folder);
        const path = join(folder, 'model.safetensors.index.json');
        const text = await readFile(path, 'utf8');
        await writeFile(path, text.replaceAll('b.safetensors', '../b.safetensors'));
      },
      /points to "\.\.\/b\.safetensors", which is no \.safetensors file in this folder/,
    ],
    ['a tensor is missing', (folder) => withTensor(matrix, null)(folder), /up_proj\.weight is missing/],
    [
      'a tensor has another shape',
      (folder) => withTensor(matrix, tensor('float32', [2, 3], new Float32Array(6)))(folder),
      /up_proj\.weight is \[2,3\], the config wants \[40,24\]/,
    ],
    [
      'a tensor holds integers',
      (folder) => withTensor(norm, tensor('int32', [24], new Int32Array(24)))(folder),
      /model\.norm\.weight has the dtype int32/,
    ],
    [
      'an int8 tensor has no scales',
      (folder) => withTensor(matrix, tensor('int8', [40, 24], new Int8Array(960)))(folder),
      /up_proj\.weight is int8, and its scales .*weight_scale are missing/,
    ],
    ['a norm is int8', (folder) => withTensor(norm, tensor('int8', [24], new Int8Array(24)))(folder), /int8/],
    [
      'the header claims 2^63 bytes',
      async (folder) => {
        const path = join(folder, 'model.safetensors');
        const bytes = await readFile(path);
        bytes.writeBigUInt64LE(1n << 63n, 0);
        await writeFile(path, bytes);
      },
      /claims 9223372036854775808 bytes/,
    ],
    [
      'the weights are a zip file of garbage',
      (folder) => writeFile(join(folder, 'model.safetensors'), zip()),
      /truncated, or not safetensors/,
    ],
  ])('throw invalid_weights when %s', async (_, damage, message) => {
    const folder = await damaged(damage);
    await expect(openCheckpoint(folder)).rejects.toMatchObject({
      code: 'invalid_weights',
      message: expect.stringMatching(message),
    });
  });

  it.each<[WeightFormat, string, number]>([
    ['int8', matrix, Number.NaN],
    ['int8', norm, Number.NaN],
    ['int8', 'model.embed_tokens.weight', Infinity],
    ['float32', matrix, Number.NaN],
    ['float32', norm, -Infinity],
    ['float32', 'model.embed_tokens.weight', Number.NaN],
  ])('throw invalid_weights when the session (%s) meets %s of %d', async (weights, name, value) => {
    const folder = await damaged((at) => withTensor(name, constant(name, value))(at));
    await expect(load(folder, weights)).rejects.toMatchObject({
      code: 'invalid_weights',
      message: expect.stringContaining(`${name} holds ${value}`),
    });
  });

  it('throw invalid_weights when a GGUF file is a zip file of garbage', async () => {
    const path = join(root, 'x.gguf');
    await writeFile(path, zip());
    await expect(openCheckpoint(path)).rejects.toMatchObject({
      code: 'invalid_weights',
      message: expect.stringContaining('not GGUF'),
    });
  });

  it('throw invalid_tokenizer when a token has an id outside the embedding', async () => {
    const folder = await damaged(async (at) => {
      const path = join(at, 'tokenizer.json');
      const json = JSON.parse(await readFile(path, 'utf8')) as { added_tokens: object[] };
      const last = { ...json.added_tokens[0], id: config.vocabSize + 5, content: '<|outside|>' };
      await writeFile(path, JSON.stringify({ ...json, added_tokens: [...json.added_tokens, last] }));
    });
    await expect(openCheckpoint(folder)).rejects.toMatchObject({ code: 'invalid_tokenizer' });
  });
});
