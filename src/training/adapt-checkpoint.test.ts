import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCheckpoint } from '../model/read-checkpoint.js';
import { tinyGguf } from '../testing/tiny-gguf.js';
import { specialTokens } from '../text/prompt-format.js';
import { adaptCheckpoint } from './adapt-checkpoint.js';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'cinnabar-adapt-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const options = { contextLength: 64, blockSizes: [8, 16], defaultBlockSize: 16 };

describe('adaptCheckpoint', () => {
  it('adaptCheckpoint() keeps every weight of a causal model, and the rows of the tokens that it keeps', async () => {
    const { bytes } = tinyGguf('llama');
    const source = join(root, 'source.gguf');
    await writeFile(source, bytes);
    const before = await readCheckpoint(source);
    const vocabSize = specialTokens.length + 256 + 1;
    const target = join(root, 'start');
    const count = await adaptCheckpoint(source, target, { ...options, vocabSize });
    const after = await readCheckpoint(target);
    expect(after.config).toMatchObject({ vocabSize, qkNorm: false, contextLength: 64, eosTokenIds: [0] });
    expect(after.config.diffusion).toMatchObject({ maskTokenId: 1, shift: false, cleanAttention: 'causal' });
    const width = before.config.hiddenSize;
    let total = 0;
    for (const [name, { data, shape }] of after.parameters) {
      total += data.length;
      const old = before.parameters.get(name)!;
      if (shape[0] !== vocabSize) expect(data).toEqual(old.data);
      else {
        let kept = 0;
        for (let id = specialTokens.length; id < vocabSize; id++) {
          const from = before.tokenizer.tokenId(after.tokenizer.decode([id])) ?? -1;
          if (from < 0) continue;
          kept++;
          const row = (table: Float32Array, i: number): Float32Array =>
            table.subarray(i * width, (i + 1) * width);
          expect(row(data, id)).toEqual(row(old.data, from));
        }
        expect(kept).toBeGreaterThan(50);
      }
    }
    expect(count).toBe(total);
    const text = 'return values.filter((x) => x > 0);';
    expect(after.tokenizer.decode(after.tokenizer.encode(text))).toBe(text);
    expect((await readdir(target)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('adaptCheckpoint() throws unsupported_model when the source is a diffusion model', async () => {
    const source = join(root, 'dream.gguf');
    await writeFile(source, tinyGguf('dream').bytes);
    await expect(
      adaptCheckpoint(source, join(root, 'no'), { ...options, vocabSize: 300 }),
    ).rejects.toMatchObject({
      code: 'unsupported_model',
    });
  });
});
