import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TinyGgufOptions, tinyGguf } from '../testing/tiny-gguf.js';
import { parametersOf } from './parameters.js';
import { openCheckpoint, readCheckpoint, readCheckpointConfig } from './read-checkpoint.js';
import { openGgufCheckpoint } from './read-gguf-checkpoint.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cinnabar-gguf-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function written(bytes: Uint8Array, name = 'm.gguf'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

const f32 = (shape: readonly number[]) => ({
  type: 'F32',
  shape,
  bytes: new Uint8Array(4 * shape.reduce((product, n) => product * n, 1)),
});

describe('openGgufCheckpoint', () => {
  it.each(['llama', 'qwen2', 'qwen3', 'dream'] as const)(
    'openGgufCheckpoint() gives the parameters that were converted when it is %s',
    async (architecture) => {
      const { bytes, config, parameters } = tinyGguf(architecture, { tieEmbeddings: false });
      await using checkpoint = await openGgufCheckpoint(await written(bytes));
      expect({ ...checkpoint.config, diffusion: null }).toEqual(config);
      expect(checkpoint.config.diffusion !== null).toBe(architecture === 'dream');
      for (const { name, shape } of parametersOf(config)) {
        expect([name, checkpoint.read(name)]).toEqual([name, { shape, data: parameters.get(name) }]);
      }
      expect(() => checkpoint.read('x')).toThrow(expect.objectContaining({ code: 'invalid_weights' }));
    },
  );

  it.each<[string, string, TinyGgufOptions, string]>([
    [
      'a tensor is missing',
      'invalid_weights',
      { tensors: { 'blk.1.ffn_up.weight': null } },
      'tensor blk.1.ffn_up.weight is missing',
    ],
    [
      'a tensor has another shape',
      'invalid_weights',
      { tensors: { 'blk.1.ffn_up.weight': f32([32, 40]) } },
      'blk.1.ffn_up.weight is [32,40], the metadata want [40,32]',
    ],
    [
      'a tensor has no place',
      'invalid_weights',
      { tensors: { 'blk.0.attn_q_norm.weight': f32([8]) } },
      'blk.0.attn_q_norm.weight has no place',
    ],
    [
      'there is no embedding',
      'invalid_config',
      { tensors: { 'token_embd.weight': null } },
      'token_embd.weight',
    ],
    [
      'projections have biases',
      'invalid_config',
      { tensors: { 'blk.0.attn_q.bias': f32([32]) } },
      'attention_bias true is not supported',
    ],
    [
      'ids exceed the embedding',
      'invalid_tokenizer',
      { tensors: { 'token_embd.weight': f32([100, 32]) } },
      'the model only 100',
    ],
  ])('openGgufCheckpoint() throws when %s', async (_, code, options, message) => {
    const path = await written(tinyGguf('llama', options).bytes);
    await expect(openGgufCheckpoint(path)).rejects.toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    );
  });
});

describe('readCheckpoint', () => {
  it('readCheckpoint() takes a .gguf file, or a folder that holds exactly one', async () => {
    const { bytes, config, parameters } = tinyGguf('qwen3');
    const path = await written(bytes);
    const single = join(folder, 'single');
    await mkdir(single);
    await copyFile(path, join(single, 'a.gguf'));
    for (const place of [path, single]) {
      const checkpoint = await readCheckpoint(place);
      expect(checkpoint.config).toEqual(config);
      expect(new Map([...checkpoint.parameters].map(([name, { data }]) => [name, data]))).toEqual(parameters);
      expect((await readCheckpointConfig(place)).config).toEqual(config);
      await using open = await openCheckpoint(place);
      expect(open.read('model.norm.weight').data).toEqual(parameters.get('model.norm.weight'));
    }
    await copyFile(path, join(single, 'b.gguf'));
    await expect(readCheckpoint(single)).rejects.toThrow(
      expect.objectContaining({
        code: 'model_not_found',
        message: expect.stringContaining('a.gguf, b.gguf'),
      }),
    );
  });

  it('readCheckpoint() says what is wrong when the file is another', async () => {
    const path = await written(new TextEncoder().encode('{"model_type": "llama"}'), 'config.json');
    await expect(readCheckpoint(path)).rejects.toThrow(
      expect.objectContaining({ code: 'invalid_weights', message: expect.stringContaining('not GGUF') }),
    );
    await expect(readCheckpoint(join(folder, 'none.gguf'))).rejects.toThrow(
      expect.objectContaining({ code: 'model_not_found' }),
    );
  });
});
