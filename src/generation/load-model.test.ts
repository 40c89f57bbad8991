import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tinyGguf } from '../testing/tiny-gguf.js';
import { generate } from './generate.js';
import { loadModel } from './load-model.js';
import { modelFolder } from './model-folder.js';

let folder: string;
let path: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cinnabar-load-'));
  path = join(folder, 'tiny.gguf');
  await writeFile(path, tinyGguf('llama').bytes);
});
afterAll(() => rm(folder, { recursive: true }));

describe('modelFolder()', () => {
  it('takes the better of the embedded models when none is named', async () => {
    expect(await modelFolder()).toBe(await modelFolder('coder-small'));
  });
});

describe('loadModel', () => {
  it('loadModel() opens a GGUF file, and the folder around it, as the same twin', async () => {
    const options = { mode: 'autoregressive', maxTokens: 6, promptFormat: 'text' } as const;
    const outputs: number[][] = [];
    for (const place of [path, folder]) {
      await using model = await loadModel(place, { weights: 'float32', threads: 1 });
      expect(model.folder).toBe(place);
      expect(model.denoiser.config.diffusion).toBeNull();
      outputs.push((await generate(model, 'abc hi', options)).tokens.map(({ id }) => id));
    }
    expect(outputs[0]!.length).toBeGreaterThan(0);
    expect(outputs[1]).toEqual(outputs[0]);
  });

  it('loadModel() closes the file and throws invalid_weights when weights are cut off meanwhile', async () => {
    const cut = join(folder, 'cut.gguf');
    const { bytes } = tinyGguf('llama');
    await writeFile(cut, bytes);
    await truncate(cut, bytes.length - 4096);
    await expect(loadModel(cut)).rejects.toThrow(
      expect.objectContaining({ code: 'invalid_weights', message: expect.stringContaining('truncated') }),
    );
    await rm(cut);
  });

  it('loadModel() throws model_not_found when there is no such file', async () => {
    await expect(loadModel(join(folder, 'none.gguf'))).rejects.toThrow(
      expect.objectContaining({ code: 'model_not_found', message: expect.stringContaining('.gguf file') }),
    );
  });
});
