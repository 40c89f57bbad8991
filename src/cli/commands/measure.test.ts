/** eval, bench and corpus: that they ask, execute and report; figures of a random model mean nothing. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCheckpoint } from '../../model/read-checkpoint.js';
import { runCommand } from '../../testing/run-command.js';
import { writeTinyCheckpoint } from '../../testing/tiny-checkpoint.js';

let folder = '';
let model: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cinnabar-measure-'));
  await writeTinyCheckpoint(join(folder, 'tiny'));
  model = ['--model', join(folder, 'tiny'), '--threads', '1', '--max-tokens', '8'];
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const linesOf = async (path: string): Promise<string[]> => (await readFile(path, 'utf8')).trim().split('\n');

describe('cinnabar eval', () => {
  it('writes records, summary, table and a chart a set, and goes on from its records', async () => {
    const output = join(folder, 'eval');
    const argv = [
      'eval',
      '--set',
      'dev,infill,edit',
      '--limit',
      '2',
      '--mode',
      'ar,speculative,block',
      '--thresholds',
      '0.5,0.9',
      ...model,
      '--output',
      output,
    ];
    const first = await runCommand(argv);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(/dev block 0\.9 +2 +0\.0 %/);
    expect(first.stdout).toContain('dev: 2 of 2 answers of self-speculation are the twin');
    expect((await readdir(output)).sort()).toEqual([
      'dev.svg',
      'edit.svg',
      'infill.svg',
      'records.jsonl',
      'summary.json',
      'table.md',
    ]);
    const summary = JSON.parse(await readFile(join(output, 'summary.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    expect(summary).toMatchObject({
      command: expect.stringContaining('cinnabar eval --set dev'),
      identicalToTwin: { edit: '2 of 2' },
    });
    expect(Object.keys(summary.runs as object)).toHaveLength(12);
    expect(await linesOf(join(output, 'records.jsonl'))).toHaveLength(24);
    expect((await runCommand(argv)).stdout).toBe(first.stdout);
    expect(await linesOf(join(output, 'records.jsonl'))).toHaveLength(24);
    // Other weights in the folder: nothing of the old records may count.
    await writeTinyCheckpoint(join(folder, 'tiny'), { seed: 2 });
    await runCommand(argv);
    expect(await linesOf(join(output, 'records.jsonl'))).toHaveLength(48);
  });

  it('grades generated infills and edits, by name and from files, fix and change apart', async () => {
    const at = (name: string): string => join(folder, `${name}.jsonl`);
    const generate = ['corpus', 'generate', '--scope', 'core', '--split', 'unseen-wording', '--size', '6'];
    await runCommand([...generate, '--format', 'infill', '--output', at('holes')]);
    await runCommand([...generate, '--format', 'edit', '--output', at('edits')]);
    const sets = ['unseen-infill', at('holes'), at('edits')];
    const argv = ['eval', '--set', sets.join(','), '--limit', '5', '--mode', 'ar', ...model];
    const { code, stdout, stderr } = await runCommand(argv);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const name of ['unseen-infill', 'holes', 'edits'])
      expect(stdout).toMatch(new RegExp(`^${name} ar +5`, 'm'));
    expect(stdout).toMatch(/^edits ar +(fix|change) +\d/m);
  });

  it('runs blocks with every policy at every threshold, on every so-many-th task', async () => {
    const argv = ['eval', '--set', 'dev', '--limit', '5', '--every', '2', '--mode', 'block', ...model];
    const { stdout } = await runCommand([
      ...argv,
      '--policies',
      'joint-prefix,threshold',
      '--thresholds',
      '0.5,0.9',
    ]);
    for (const run of ['joint-prefix 0.5', 'joint-prefix 0.9', 'threshold 0.5', 'threshold 0.9'])
      expect(stdout).toMatch(new RegExp(`^dev block ${run} +3 `, 'm'));
    expect((await runCommand([...argv, '--policies', 'joint-prefix'])).stdout).toMatch(
      /^dev block joint-prefix +3 /m,
    );
  });

  it('refuses sets, modes and thresholds that do not exist', async () => {
    const refused = async (...argv: string[]): Promise<string> =>
      (await runCommand(['eval', ...argv, ...model])).stderr;
    expect(await refused('--set', 'unseen-wordin')).toContain('did you mean unseen-wording?');
    expect(await refused('--mode', 'bloc')).toContain('--mode knows no bloc, did you mean block?');
    expect(await refused('--mode', 'block', '--thresholds', '0.5,high')).toContain('got high');
    expect(await refused('--mode', 'block', '--policies', 'treshold')).toContain('did you mean threshold?');
  });
});

describe('cinnabar bench', () => {
  it('measures every mode of the model beside the twin', async () => {
    const output = join(folder, 'bench.json');
    const argv = ['bench', '--rounds', '2', '--prompts', '2', ...model, '--output', output];
    const { code, stdout } = await runCommand(argv);
    expect(code).toBe(0);
    for (const mode of ['speculative', 'block', 'whole', 'ar'])
      expect(stdout).toMatch(new RegExp(`^${mode} +\\d+`, 'm'));
    const result = JSON.parse(await readFile(output, 'utf8')) as {
      modes: Record<string, { answers: number }>;
    };
    expect(result).toMatchObject({
      commit: expect.anything(),
      machine: { cores: expect.any(Number) },
      rounds: 2,
    });
    expect(result.modes.ar).toMatchObject({ answers: 2, tokensPerForward: 1 });
  });
});

describe('cinnabar corpus', () => {
  it('writes the same examples for the same seed, tests with the held-out ones', async () => {
    const at = (name: string): string => join(folder, `${name}.jsonl`);
    const generate = (name: string, ...argv: string[]): Promise<{ code: number }> =>
      runCommand(['corpus', 'generate', '--size', '20', '--output', at(name), ...argv]);
    expect((await generate('a')).code).toBe(0);
    await generate('b');
    await generate('c', '--seed', '2');
    await generate('held', '--split', 'unseen-wording');
    expect(await linesOf(at('a'))).toHaveLength(20);
    expect(await linesOf(at('b'))).toEqual(await linesOf(at('a')));
    expect(await linesOf(at('c'))).not.toEqual(await linesOf(at('a')));
    const [example] = (await linesOf(at('a'))).map((line) => JSON.parse(line) as object);
    expect(Object.keys(example!)).toEqual(['prompt', 'response', 'id', 'family', 'group']);
    const [held] = (await linesOf(at('held'))).map((line) => JSON.parse(line) as object);
    expect(held).toMatchObject({ function_name: expect.any(String), tests: expect.any(Array) });
    await generate('infill', '--format', 'infill');
    const [infill] = (await linesOf(at('infill'))).map((line) => JSON.parse(line) as object);
    expect(Object.keys(infill!)).toEqual(['segments', 'holes', 'id', 'family', 'group']);
    await generate('edit', '--format', 'edit', '--tests');
    const [edit] = (await linesOf(at('edit'))).map((line) => JSON.parse(line) as object);
    expect(Object.keys(edit!).slice(0, 3)).toEqual(['instruction', 'original', 'response']);
    expect(edit).toHaveProperty('tests');
    const groupsOf = async (name: string): Promise<string[]> =>
      (await linesOf(at(name))).map((line) => (JSON.parse(line) as { group: string }).group);
    expect(await groupsOf('edit')).toContain('edits');
    expect(await groupsOf('infill')).toContain('snippets');
    for (const format of ['edit', 'infill']) {
      // The core is what a small model can learn whole; a group is that group alone.
      await generate(`core-${format}`, '--format', format, '--scope', 'core', '--compositions', '0');
      expect(await groupsOf(`core-${format}`)).not.toContain(format === 'edit' ? 'edits' : 'snippets');
      await generate(`dates-${format}`, '--format', format, '--group', 'dates');
      expect(new Set(await groupsOf(`dates-${format}`))).toEqual(new Set(['dates']));
    }
    const tokenizer = ['tokenizer', 'train', at('a'), at('infill'), at('edit'), '--vocab', '300'];
    expect((await runCommand([...tokenizer, '--output', join(folder, 'tok')])).code).toBe(0);
    const printed = await runCommand(['corpus', 'generate', '--size', '20']);
    expect(printed.stdout.trim().split('\n')).toEqual(await linesOf(at('a')));
  });
});

describe('cinnabar train', () => {
  it('writes a model that generate opens, a log and a loss curve; refuses a wrong configuration', async () => {
    const data = join(folder, 'data.jsonl');
    const lines = Array.from({ length: 40 }, (_, i) => ({ prompt: `add ${i}`, response: `const n = ${i};` }));
    await writeFile(data, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    const config = {
      model: {
        hidden_size: 32,
        intermediate_size: 64,
        layers: 1,
        heads: 2,
        kv_heads: 1,
        head_dim: 16,
        context_length: 128,
      },
      tokenizer: 'tiny',
      data: ['data.jsonl'],
      batch: { rows: 2, length: 64 },
      schedule: { steps: 6, learning_rate: 0.003 },
      log_steps: 2,
    };
    const path = join(folder, 'train.json');
    await writeFile(path, JSON.stringify(config));
    const output = join(folder, 'run');
    const argv = ['train', '--config', path, '--output', output, '--threads', '1'];
    const { code, stdout } = await runCommand(argv);
    expect(code).toBe(0);
    expect(stdout).toMatch(/step 2\/6 · ar \d\.\d{3} · diffusion \d\.\d{3} · .* tokens\/s/);
    expect((await readdir(output)).sort()).toEqual(['checkpoints', 'log.jsonl', 'loss.svg', 'model']);
    const written = await runCommand([
      'generate',
      'add 7',
      '--model',
      join(output, 'model'),
      '--max-tokens',
      '5',
    ]);
    expect(written).toMatchObject({ code: 0, stderr: '' });
    const again = await runCommand([
      'train',
      '--config',
      path,
      '--init',
      join(output, 'model'),
      '--output',
      join(folder, 'run2'),
    ]);
    expect(again.code).toBe(0);
    await writeFile(path, JSON.stringify({ ...config, weight_step: 0.4, infill: 'continuation' }));
    const rounded = join(folder, 'run3');
    expect((await runCommand(['train', '--config', path, '--output', rounded])).code).toBe(0);
    const { config: kept, parameters } = await readCheckpoint(join(rounded, 'model'));
    expect(kept.infill).toBe('continuation');
    // A grid of 0.4 root mean squares: some fifteen values a row, not one for each of its 64.
    const name = 'model.layers.0.mlp.down_proj.weight';
    const onGrid = parameters.get(name)!.data.slice(0, 64);
    expect(new Set(onGrid).size).toBeLessThan(30);
    // A run that starts from that run starts from what was not rounded yet.
    await writeFile(path, JSON.stringify({ ...config, schedule: { steps: 1, learning_rate: 1e-9 } }));
    const further = join(folder, 'run4');
    const argvOfNext = ['train', '--config', path, '--init', rounded, '--output', further];
    expect((await runCommand(argvOfNext)).code).toBe(0);
    const exact = (await readCheckpoint(join(further, 'model'))).parameters.get(name)!.data.slice(0, 64);
    expect(new Set(exact).size).toBeGreaterThan(50);
    const size = Math.hypot(...onGrid);
    expect(Math.hypot(...exact.map((value, i) => value - onGrid[i]!))).toBeLessThan(0.3 * size);
    await writeFile(path, JSON.stringify({ ...config, schedule: { steps: 6, learning_rte: 1 } }));
    expect(await runCommand(argv)).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('[invalid_config]'),
    });
    expect((await runCommand(['train', '--output', 'x'])).stderr).toContain('needs --config <file.json>');
  });
});
