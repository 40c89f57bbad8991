import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeHub, startFakeHub } from '../../testing/fake-hub.js';
import { type CommandOutcome, runCommand } from '../../testing/run-command.js';
import { writeTinyCheckpoint } from '../../testing/tiny-checkpoint.js';
import { tinyGguf } from '../../testing/tiny-gguf.js';

let folder: string;
let hub: FakeHub;
let env: Record<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cinnabar-hub-commands-'));
  const tiny = join(folder, 'tiny');
  await writeTinyCheckpoint(tiny);
  const files: Record<string, Uint8Array> = { 'pytorch_model.bin': new Uint8Array(9) };
  for (const name of await readdir(tiny)) files[name] = await readFile(join(tiny, name));
  hub = await startFakeHub({
    'lab/tiny': { files },
    'lab/quantized': {
      files: { 'tiny-Q8.gguf': tinyGguf('llama').bytes, 'other.gguf': new Uint8Array(2000) },
    },
    'lab/private': { files, token: 'other' },
  });
});
afterAll(async () => {
  await hub[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  env = { HF_ENDPOINT: hub.endpoint, HF_HUB_CACHE: join(folder, 'hub'), HF_HOME: folder };
  return () => vi.unstubAllEnvs();
});

const run = (...argv: string[]): Promise<CommandOutcome> => runCommand(argv, { env });

describe('cinnabar pull', () => {
  it('prints a line for each file on standard error and the path alone on standard output', async () => {
    const { code, stdout, stderr } = await run('pull', 'lab/tiny');
    expect(code).toBe(0);
    const names = await readdir(stdout.trim());
    expect(names).not.toContain('pytorch_model.bin');
    const lines = stderr.trim().split('\n');
    expect(lines[0]).toMatch(new RegExp(`^lab/tiny: ${names.length} files, \\d`));
    expect(
      lines
        .slice(1)
        .map((line) => line.split(' ')[0]!)
        .sort(),
    ).toEqual(names.sort());
    expect(stderr).not.toContain('\r');
    const again = await run('pull', 'lab/tiny', '--json');
    expect(JSON.parse(again.stdout)).toMatchObject({ path: stdout.trim(), commit: hub.commitOf('lab/tiny') });
    expect(again.stderr).toContain('was in the cache');
    expect(await run('pull', 'lab/tiny', '--offline')).toMatchObject({ code: 0, stdout, stderr: '' });
  });

  it('ends with 3 for what is not there, 5 for what is denied or does not answer, 2 for a wrong name', async () => {
    const failed = async (...argv: string[]): Promise<string> => {
      const { code, stdout, stderr } = await run('pull', ...argv);
      expect(stdout).toBe('');
      return `${code} ${stderr.trim().split('\n').at(-1)}`;
    };
    expect(await failed('lab/private')).toMatch(/^5 .*set HF_TOKEN.*\[hub_denied\]$/);
    expect(await failed('lab/quantized')).toMatch(/^3 .*name one.*\[model_not_found\]$/);
    expect(await failed('lab/none', '--offline')).toMatch(/^3 .*while offline \[model_not_found\]$/);
    expect(await failed('no-owner')).toMatch(/^2 .*write owner\/name/);
    expect(await failed()).toMatch(/^2 .*needs one model/);
    env = { ...env, HF_HUB_OFFLINE: '1' };
    expect(await failed('lab/none')).toMatch(/^3 .*while offline/);
    env = { ...env, HF_HUB_OFFLINE: '', HF_ENDPOINT: 'http://127.0.0.1:1' };
    expect(await failed('lab/tiny')).toMatch(/^5 .*does not answer.*\[hub_unreachable\]$/);
  });
});

describe('cinnabar models, inspect and --model', () => {
  it('find what was pulled by its name', async () => {
    const { stdout: path } = await run('pull', 'lab/tiny');
    const { stdout: gguf } = await run('pull', 'lab/quantized:Q8');
    const { stdout } = await run('models', '--json');
    const models = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(models).toContainEqual({
      name: 'lab/tiny',
      source: 'cache',
      family: 'qwen3',
      parameters: expect.any(Number),
      bytes: expect.any(Number),
      path: path.trim(),
      problem: null,
    });
    expect(models.find(({ name }) => name === 'lab/quantized:tiny-Q8.gguf')).toMatchObject({
      family: 'llama',
      path: gguf.trim(),
    });
    expect((await run('models')).stdout).toMatch(/lab\/tiny +qwen3 +\d/);

    vi.stubEnv('HF_HUB_CACHE', env.HF_HUB_CACHE);
    const generate = (model: string): Promise<CommandOutcome> =>
      run('generate', 'add numbers', '--model', model, '--max-tokens', '4', '--threads', '1', '--seed', '1');
    const named = await generate('lab/tiny');
    expect(named).toMatchObject({ code: 0, stderr: '' });
    expect(named.stdout).toBe((await generate(path.trim())).stdout);
  });

  it('inspect tells the same of a name and of its path, as JSON and in words', async () => {
    const { stdout: path } = await run('pull', 'lab/quantized:tiny-Q8.gguf');
    const { stdout } = await run('inspect', 'lab/quantized:q8', '--json');
    expect(stdout).toBe((await run('inspect', path.trim(), '--json')).stdout);
    const inspection = JSON.parse(stdout) as Record<string, unknown> & { tensors: { bytes: number }[] };
    expect(inspection).toMatchObject({
      family: 'llama',
      format: 'gguf',
      modes: ['autoregressive'],
      diffusion: null,
    });
    const stored = inspection.tensors.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(inspection.memory).toMatchObject({ stored_bytes: stored });
    const text = (await run('inspect', join(folder, 'tiny'), '--tensors')).stdout;
    expect(text).toContain('mask token  <|mask|> (1)');
    expect(text).toContain('"<|user|>Hello<|assistant|>"');
    expect(text).toMatch(/model\.norm\.weight +float32/);
  });

  it('tell the command that gets what was not pulled', async () => {
    const absent = await run('inspect', 'lab/other@v2');
    expect(absent.code).toBe(3);
    expect(absent.stderr).toContain('To get it: cinnabar pull lab/other@v2');
    await run('pull', 'lab/tiny');
    expect((await run('inspect', 'lab/tiny:config.json')).stderr).toContain('no GGUF file');
  });
});
