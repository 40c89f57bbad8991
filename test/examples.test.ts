/** Every example runs to its end, each in a process of its own; those that generate get a tiny random model. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeTinyCheckpoint } from '../src/testing/tiny-checkpoint.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const examples = (await readdir(join(root, 'examples'))).filter((name) => name.endsWith('.ts'));
const said: Readonly<Record<string, RegExp>> = {
  'build-and-differentiate.ts': /^loss 14\ngradient \[ -2, -4, -6 \]\n$/,
  'execute-generated-code.ts': /^right: pass\nwrong: wrong \(.*expected 6\)\nendless: timeout/,
  'fill-a-hole.ts': /return .*;\n\}\n$/s,
  'generate.ts': /\/\/ \d+ tokens in \d+ forwards\n$/,
  'many-prompts.ts': /Add two numbers\.\n.*Count the words of a text\.\n|Count the words.*Add two numbers/s,
  'own-policy.ts': /\/\/ \d\.\d\d tokens per forward\n$/,
  'published-sampler.ts': /^(forward \d: 4 tokens\n){4}$/,
  'train-a-tokenizer.ts': /"function" .*" number"/,
  'watch-denoising.ts': /^step 1: "/,
};

describe('examples', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cinnabar-examples-'));
    await writeTinyCheckpoint(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('are all listed here', () => {
    expect(Object.keys(said).sort()).toEqual(examples.sort());
  });

  it.each(examples)('%s runs', async (name) => {
    const env = { ...process.env, CINNABAR_MODEL: folder };
    const argv = ['--import', 'tsx', join('examples', name)];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, argv, { cwd: root, env });
    expect(stderr).toBe('');
    expect(stdout).toMatch(said[name]!);
  });
});
