import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCheckpoint } from '../../model/read-checkpoint.js';
import { runCommand } from '../../testing/run-command.js';
import { writeTinyCheckpoint } from '../../testing/tiny-checkpoint.js';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'cinnabar-convert-command-'));
  await writeTinyCheckpoint(join(root, 'tiny'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const at = (name: string): string => join(root, name);

describe('cinnabar convert', () => {
  it('writes a GGUF file, whose tokenizer the tokenizer command then takes', async () => {
    const { code, stdout } = await runCommand(['convert', at('tiny'), at('x.gguf'), '--to', 'gguf-f16']);
    expect([code, stdout]).toEqual([0, expect.stringContaining('x.gguf written in ')]);
    const { tokenizer } = await readCheckpoint(at('x.gguf'));
    const text = 'const a = 12;';
    const encoded = await runCommand(['tokenizer', 'encode', '--tokenizer', at('x.gguf'), text]);
    expect(encoded.stdout).toBe(`${tokenizer.encode(text).join(' ')}\n`);
  });

  it('rounds packed weights by what a file of training lines shows of their inputs', async () => {
    const line = {
      prompt: 'add numbers',
      response: 'function add(a: number, b: number) {\n  return a + b;\n}',
    };
    await writeFile(at('lines.jsonl'), `${JSON.stringify(line)}\n`);
    const packed = ['--to', 'packed', '--step', '0.6'];
    const plain = await runCommand(['convert', at('tiny'), at('plain'), ...packed]);
    const calibrated = [...packed, '--calibrate', at('lines.jsonl')];
    const rounded = await runCommand(['convert', at('tiny'), at('rounded'), ...calibrated]);
    expect([plain.code, rounded.code]).toEqual([0, 0]);
    const bytes = (name: string): Promise<Buffer> => readFile(join(at(name), 'model.safetensors'));
    expect((await bytes('rounded')).equals(await bytes('plain'))).toBe(false);
    const config = (name: string): Promise<string> => readFile(join(at(name), 'config.json'), 'utf8');
    expect(await config('rounded')).toBe(await config('plain'));
  });

  it.each<[string, string[], string, string]>([
    ['the target exists', ['tiny', 'tiny', '--to', 'int8'], 'invalid_argument', '--force'],
    ['the kind of target is another', ['tiny', 'y', '--to', 'gguf-f16'], 'invalid_argument', 'a .gguf file'],
    ['a folder would be a file', ['tiny', 'y.gguf', '--to', 'int8'], 'invalid_argument', 'a folder'],
    ['there is no target', ['tiny', '--to', 'int8'], 'invalid_argument', 'got 1'],
    ['the format is unknown', ['tiny', 'y', '--to', 'int4'], 'invalid_argument', 'int8'],
    [
      'another format is calibrated',
      ['tiny', 'y', '--to', 'int8', '--calibrate', 'x.jsonl'],
      'invalid_argument',
      'packed',
    ],
    [
      'there are no lines to calibrate on',
      ['tiny', 'y', '--to', 'packed', '--calibrate', 'none.jsonl'],
      'file_not_found',
      'none.jsonl',
    ],
    ['the source is missing', ['none', 'y', '--to', 'int8'], 'model_not_found', 'none'],
  ])('fails when %s', async (_, argv, error, message) => {
    const paths = argv.map((word) => (/^(tiny|none|y)/.test(word) ? at(word) : word));
    const { code, stderr } = await runCommand(['convert', ...paths]);
    expect(code).not.toBe(0);
    expect(stderr).toContain(error);
    expect(stderr).toContain(message);
  });
});
