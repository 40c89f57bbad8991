import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../testing/run-command.js';
import { writeTinyCheckpoint } from '../../testing/tiny-checkpoint.js';

let folder = '';
let model: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cinnabar-fill-'));
  await writeTinyCheckpoint(join(folder, 'tiny'));
  model = ['--model', join(folder, 'tiny'), '--threads', '1', '--max-tokens', '10'];
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function answers(command: string, tasks: readonly object[]): Promise<Record<string, unknown>[]> {
  const input = join(folder, `${command}.jsonl`);
  const output = join(folder, `${command}-answers.jsonl`);
  await writeFile(input, tasks.map((task) => `${JSON.stringify(task)}\n`).join(''));
  const { code } = await runCommand([command, '--input', input, '--output', output, ...model]);
  const lines = (await readFile(output, 'utf8')).trim().split('\n');
  return [{ code }, ...lines.map((line) => JSON.parse(line) as Record<string, unknown>)];
}

describe('cinnabar fill', () => {
  it('keeps what is around the holes of a file or of standard input', async () => {
    const path = join(folder, 'a.ts');
    await writeFile(path, 'const a = <|hole|>;\nconst b = <|hole|>;\n');
    const { code, stdout } = await runCommand(['fill', path, ...model]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^const a = .*;\nconst b = .*;\n$/s);
    expect(stdout).not.toContain('<|hole|>');
    const piped = await runCommand(['fill', '--hole', '???', '--json', ...model], { stdin: 'x = ???;' });
    const { holes, text } = JSON.parse(piped.stdout) as { holes: string[]; text: string };
    expect(text).toBe(`x = ${holes[0]};`);
  });

  it('answers one hole with "text" and several with "holes"', async () => {
    const [outcome, one, several, failed] = await answers('fill', [
      { id: 'one', prefix: 'return ', suffix: ';' },
      { id: 2, segments: ['a(', ', ', ')'] },
      { id: 3, prefix: '', suffix: '' },
    ]);
    expect(outcome).toEqual({ code: 2 });
    expect(one).toMatchObject({ id: 'one', text: expect.any(String), stats: { nfe: expect.any(Number) } });
    expect(several).toMatchObject({ id: 2, holes: [expect.any(String), expect.any(String)] });
    expect(failed).toMatchObject({ id: 3, error: { code: 'empty_prompt' } });
  });

  it('refuses a text without a hole', async () => {
    const { code, stderr } = await runCommand(['fill', ...model], { stdin: 'no hole here' });
    expect(code).toBe(2);
    expect(stderr).toContain('there is no <|hole|> in the text');
    expect((await runCommand(['fill', 'a', '--input', 'b'])).stderr).toContain('not both');
    expect((await runCommand(['fill', 'a', '--output', 'b'])).stderr).toContain('--output needs --input');
  });
});

describe('cinnabar edit', () => {
  it('rewrites a file or standard input', async () => {
    const path = join(folder, 'b.ts');
    await writeFile(path, 'let a = 1;');
    const fromFile = await runCommand(['edit', 'rename a to b', path, ...model]);
    expect(fromFile).toMatchObject({ code: 0, stderr: '' });
    expect(await runCommand(['edit', 'rename a to b', ...model], { stdin: 'let a = 1;' })).toEqual(fromFile);
    const json = await runCommand(['edit', 'rename a to b', path, '--json', ...model]);
    expect(`${(JSON.parse(json.stdout) as { text: string }).text}\n`).toBe(fromFile.stdout);
  });

  it('answers lines of instruction and original', async () => {
    const [outcome, first, failed] = await answers('edit', [
      { id: 'a', instruction: 'rename a to b', original: 'let a = 1;' },
      { id: 'b', instruction: ' ', original: 'let a = 1;' },
    ]);
    expect(outcome).toEqual({ code: 2 });
    expect(first).toMatchObject({ id: 'a', text: expect.any(String), stats: { nfe: expect.any(Number) } });
    expect(failed).toMatchObject({ id: 'b', error: { code: 'empty_prompt' } });
  });

  it('wants an instruction and no more than one file', async () => {
    expect((await runCommand(['edit', ...model])).stderr).toContain('[empty_prompt]');
    expect((await runCommand(['edit', 'x', 'a', 'b'])).stderr).toContain('got also b');
    expect((await runCommand(['edit', 'x', 'missing.ts', ...model])).stderr).toContain(
      'missing.ts does not exist',
    );
  });
});
