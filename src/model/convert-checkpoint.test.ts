import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNodeSession } from '../session/ort-node.js';
import { tensor } from '../tensor/tensor.js';
import { writeTinyCheckpoint } from '../testing/tiny-checkpoint.js';
import { tinyGguf } from '../testing/tiny-gguf.js';
import { convertCheckpoint, type OutputFormat } from './convert-checkpoint.js';
import { Role } from './denoiser.js';
import { parametersOf } from './parameters.js';
import { openCheckpoint, readCheckpoint } from './read-checkpoint.js';
import { TransformerDenoiser } from './transformer-denoiser.js';
import { openSafetensors } from './weights/read-safetensors.js';
import { writeSafetensors } from './weights/write-safetensors.js';

let root = '';
/** Qwen3-shaped, with a diffusion section, float32. */
let tiny = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'cinnabar-convert-'));
  tiny = join(root, 'tiny');
  await writeTinyCheckpoint(tiny);
});
afterAll(() => rm(root, { recursive: true, force: true }));

const ids = [5, 9, 40, 41, 7];

async function logitsOf(path: string, weights: 'int8' | 'float32'): Promise<Float32Array> {
  await using checkpoint = await openCheckpoint(path);
  const { config, read } = checkpoint;
  await using denoiser = new TransformerDenoiser({
    config,
    read,
    weights,
    openSession: (graph) => openNodeSession(graph, { threads: 1 }),
  });
  const slice = {
    ids: Int32Array.from(ids),
    positions: Int32Array.from(ids.keys()),
    blocks: new Int32Array(ids.length),
    roles: new Uint8Array(ids.length).fill(Role.clean),
    cache: null,
    predictAt: Int32Array.from(ids.keys()),
  };
  return (await denoiser.forward([slice], { logits: true }))[0]!.logits!;
}

async function values(path: string): Promise<Map<string, Float32Array>> {
  const { parameters } = await readCheckpoint(path);
  return new Map([...parameters].map(([name, { data }]) => [name, data]));
}

describe('convertCheckpoint', () => {
  it.each<[string, OutputFormat]>([
    ['back.gguf', 'gguf-f32'],
    ['back32', 'float32'],
  ])(
    'convertCheckpoint() keeps every weight, the config and the tokenizer when it writes %s',
    async (name, to) => {
      const target = join(root, name);
      await convertCheckpoint(tiny, target, to);
      const [before, after] = [await readCheckpoint(tiny), await readCheckpoint(target)];
      expect(await values(target)).toEqual(await values(tiny));
      const rounded = { ...before.config, rmsNormEps: Math.fround(before.config.rmsNormEps) };
      expect({ ...after.config, rmsNormEps: Math.fround(after.config.rmsNormEps) }).toEqual(rounded);
      expect(before.config.diffusion).not.toBeNull();
      const text = 'function sum(values) { return 42; }\n\tadd 2 numbers<|endoftext|> ü';
      expect(after.tokenizer.encode(text)).toEqual(before.tokenizer.encode(text));
      const turns = [{ role: 'user', content: 'a' }] as const;
      expect(after.tokenizer.renderChat(turns)).toBe(before.tokenizer.renderChat(turns));
    },
  );

  it.each(['llama', 'qwen2', 'qwen3', 'dream'] as const)(
    'convertCheckpoint() gives a GGUF file of architecture %s back through a folder and another GGUF file',
    async (architecture) => {
      const { bytes, parameters, config } = tinyGguf(architecture);
      const [first, folder, second] = [`${architecture}-1.gguf`, architecture, `${architecture}-2.gguf`].map(
        (name) => join(root, name),
      ) as [string, string, string];
      await writeFile(first, bytes);
      await convertCheckpoint(first, second, 'gguf-f32');
      expect(await values(second)).toEqual(parameters);
      expect((await readCheckpoint(second)).config).toEqual((await readCheckpoint(first)).config);
      if (architecture === 'dream') return;
      await convertCheckpoint(first, folder, 'float32');
      expect(await values(folder)).toEqual(parameters);
      expect((await readCheckpoint(folder)).config).toMatchObject({
        layers: config.layers,
        qkvBias: config.qkvBias,
      });
    },
  );

  it.each<[OutputFormat, number]>([
    ['float16', 2 ** -10],
    ['bfloat16', 2 ** -7],
    ['gguf-f16', 2 ** -10],
  ])('convertCheckpoint() rounds every weight to %s', async (to, precision) => {
    const target = join(root, to.startsWith('gguf') ? `${to}.gguf` : to);
    await convertCheckpoint(tiny, target, to);
    const after = await values(target);
    let changed = 0;
    for (const [name, data] of await values(tiny)) {
      const read = after.get(name)!;
      data.forEach((value, i) => {
        if (!(Math.abs(read[i]! - value) <= precision * Math.abs(value) + 1e-7)) expect([name, i]).toBe(null);
        if (read[i] !== value) changed++;
      });
    }
    expect(changed).toBeGreaterThan(1000);
  });

  it('convertCheckpoint() keeps within half a step of each block of 32 when it writes gguf-q8_0', async () => {
    const { bytes, parameters } = tinyGguf('llama');
    const source = join(root, 'q.gguf');
    await writeFile(source, bytes);
    const target = join(root, 'q8.gguf');
    await convertCheckpoint(source, target, 'gguf-q8_0');
    const after = await values(target);
    // Rows of 32: whole blocks, and rotated rows in llama.cpp's order.
    const name = 'model.layers.1.self_attn.q_proj.weight';
    const [before, read] = [parameters.get(name)!, after.get(name)!];
    expect(read).not.toEqual(before);
    for (let block = 0; block < before.length; block += 32) {
      const greatest = before.subarray(block, block + 32).reduce((most, x) => Math.max(most, Math.abs(x)), 0);
      for (let i = block; i < block + 32; i++) {
        expect(Math.abs(read[i]! - before[i]!)).toBeLessThanOrEqual((greatest / 127) * 0.57);
      }
    }
    const norm = 'model.norm.weight';
    expect(after.get(norm)).toEqual(parameters.get(norm));
  });

  it('convertCheckpoint() writes int8 that opens bit-equal to the source quantized at load', async () => {
    const target = join(root, 'int8');
    await convertCheckpoint(tiny, target, 'int8');
    const expected = await logitsOf(tiny, 'int8');
    expect(await logitsOf(target, 'int8')).toEqual(expected);
    expect(await logitsOf(tiny, 'float32')).not.toEqual(expected);
    // Dequantized, the weights quantize to the same bytes again.
    await convertCheckpoint(target, join(root, 'int8-again'), 'int8');
    const again = await readFile(join(root, 'int8-again', 'model.safetensors'));
    expect(again.equals(await readFile(join(target, 'model.safetensors')))).toBe(true);
    await using stored = await openSafetensors(target);
    const { config } = await readCheckpoint(target);
    for (const { name, shape } of parametersOf(config)) {
      expect(stored.tensors.get(name)!.dtype).toBe(shape.length === 2 ? 'int8' : 'float32');
    }
    const floats = await values(target);
    const [row, source] = [
      floats.get('model.embed_tokens.weight')!,
      (await values(tiny)).get('model.embed_tokens.weight')!,
    ];
    const greatest = source.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
    row.forEach((value, i) => {
      if (!(Math.abs(value - source[i]!) <= greatest / 254 + 1e-6)) expect(i).toBe(null);
    });
  });

  it('convertCheckpoint() leaves nothing behind when a weight is NaN', async () => {
    const source = join(root, 'nan');
    const target = join(root, 'nan-int8');
    await convertCheckpoint(tiny, source, 'float32');
    const { config } = await readCheckpoint(source);
    const tensors = new Map(
      parametersOf(config).map(({ name, shape }) => {
        const data = new Float32Array(shape.reduce((product, n) => product * n, 1)).fill(0.5);
        if (name === 'model.layers.1.mlp.up_proj.weight') data[70] = Number.NaN;
        return [name, tensor('float32', shape, data)];
      }),
    );
    await writeSafetensors(join(source, 'model.safetensors'), tensors);
    await expect(convertCheckpoint(source, target, 'int8')).rejects.toMatchObject({
      code: 'invalid_weights',
      message: expect.stringContaining('model.layers.1.mlp.up_proj.weight holds NaN'),
    });
    const left = await readdir(target);
    expect(left).not.toContain('config.json');
    expect(left.filter((name) => name.includes('safetensors'))).toEqual([]);
  });

  it('convertCheckpoint() refuses the source as target, and what a format cannot hold', async () => {
    await expect(convertCheckpoint(tiny, tiny, 'float16')).rejects.toMatchObject({
      code: 'invalid_argument',
    });
    const block = join(root, 'block');
    await mkdir(block);
    for (const file of await readdir(tiny))
      await writeFile(join(block, file), await readFile(join(tiny, file)));
    const config = JSON.parse(await readFile(join(block, 'config.json'), 'utf8')) as { diffusion: object };
    config.diffusion = { ...config.diffusion, clean_attention: 'block' };
    await writeFile(join(block, 'config.json'), JSON.stringify(config));
    const target = join(root, 'block.gguf');
    await expect(convertCheckpoint(block, target, 'gguf-f16')).rejects.toMatchObject({
      code: 'unsupported_model',
    });
    expect(await readdir(root)).not.toContain('block.gguf');
  });
});
