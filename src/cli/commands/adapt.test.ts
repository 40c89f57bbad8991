import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCheckpoint } from '../../model/read-checkpoint.js';
import { runCommand } from '../../testing/run-command.js';
import { writeTinyCheckpoint } from '../../testing/tiny-checkpoint.js';
import { tinyGguf } from '../../testing/tiny-gguf.js';

let root = '';
const at = (name: string): string => join(root, name);
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'cinnabar-adapt-command-'));
  await writeFile(at('causal.gguf'), tinyGguf('llama').bytes);
  await writeTinyCheckpoint(at('diffusion'));
  const lines = Array.from({ length: 30 }, (_, i) => ({ prompt: `add ${i}`, response: `return n + ${i};` }));
  await writeFile(at('data.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const config = {
    data: ['data.jsonl'],
    batch: { rows: 2, length: 64 },
    objective: { whole_padding: 16 },
    optimizer: { matrices: 'adamw' },
    weight_step: 0.2,
    schedule: { steps: 2, learning_rate: 0.001 },
    log_steps: 1,
  };
  await writeFile(at('train.json'), JSON.stringify(config));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const train = (init: string): string[] => [
  'train',
  '--config',
  at('train.json'),
  '--output',
  at('run'),
  '--init',
  at(init),
  '--threads',
  '1',
];

describe('cinnabar adapt', () => {
  it('makes of a causal GGUF file a start that train takes its model from, and whose result packs and opens', async () => {
    const adapted = await runCommand([
      'adapt',
      at('causal.gguf'),
      at('start'),
      '--vocab',
      '273',
      '--context-length',
      '128',
      '--text',
      at('data.jsonl'),
    ]);
    expect([adapted.code, adapted.stdout]).toEqual([0, expect.stringContaining('273 tokens')]);
    const trained = await runCommand(train('start'));
    expect([trained.code, trained.stderr]).toEqual([0, '']);
    const argv = ['convert', at('run/model'), at('packed'), '--to', 'packed', '--step', '0.2'];
    expect((await runCommand(argv)).code).toBe(0);
    const start = await readCheckpoint(at('start'));
    const packed = await readCheckpoint(at('packed'));
    expect(packed.config).toEqual(start.config);
    const name = 'model.layers.0.mlp.up_proj.weight';
    const [before, after] = [start, packed].map(({ parameters }) => parameters.get(name)!.data);
    expect(after).not.toEqual(before);
    // Rounded to 0.2 root mean squares, and moved by two steps of 0.001.
    const rms = Math.hypot(...before!) / Math.sqrt(before!.length);
    for (const [i, value] of after!.entries()) {
      expect(Math.abs(value - before![i]!)).toBeLessThan(0.11 * rms + 0.004);
    }
  });

  it.each([
    ['there is no folder to write', ['adapt', 'causal.gguf'], 'invalid_argument', 'got 1'],
    [
      'the model is a diffusion model',
      ['adapt', 'diffusion', 'x'],
      'unsupported_model',
      'not a plain causal',
    ],
    [
      'the vocabulary is too large',
      ['adapt', 'causal.gguf', 'x', '--vocab', '9999'],
      'invalid_argument',
      'large',
    ],
  ])('fails when %s', async (_, argv, error, message) => {
    const { code, stderr } = await runCommand(
      argv.map((word) => (/^(causal|diff|x)/.test(word) ? at(word) : word)),
    );
    expect(code).not.toBe(0);
    expect(stderr).toContain(error);
    expect(stderr).toContain(message);
  });
});

describe('cinnabar train', () => {
  it('fails when neither the configuration nor --init describes a model, and when --init is a causal one', async () => {
    const bare = await runCommand(train('start').slice(0, 5));
    expect(bare.stderr).toContain('--init must name one');
    const causal = await runCommand(train('causal.gguf'));
    expect(causal.stderr).toContain('cinnabar adapt');
    expect([bare.code, causal.code]).not.toContain(0);
  });
});
