import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../testing/run-command.js';
import { writeTinyCheckpoint } from '../../testing/tiny-checkpoint.js';

let folder = '';
let model: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cinnabar-generate-'));
  await writeTinyCheckpoint(join(folder, 'tiny'));
  model = ['--model', join(folder, 'tiny'), '--threads', '1', '--max-tokens', '12', '--seed', '3'];
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const parse = (text: string): Record<string, unknown>[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('cinnabar generate', () => {
  it('prints the text alone when piped, from an argument or from standard input', async () => {
    const given = await runCommand(['generate', 'add numbers', ...model]);
    expect(given).toMatchObject({ code: 0, stderr: '' });
    expect(given.stdout).not.toContain('\x1b');
    expect(await runCommand(['generate', ...model], { stdin: 'add numbers\n' })).toEqual(given);
  });

  it('tells step and confidence of every token with --json', async () => {
    for (const mode of ['speculative', 'block', 'whole', 'ar']) {
      const { stdout, code } = await runCommand([
        'generate',
        'add numbers',
        ...model,
        '--mode',
        mode,
        '--json',
      ]);
      expect(code).toBe(0);
      const [result] = parse(stdout);
      const { text, tokens, stats, seed } = result as {
        text: string;
        seed: number;
        tokens: { id: number; text: string; step: number; confidence: number }[];
        stats: Record<string, number>;
      };
      expect(seed).toBe(3);
      expect(tokens.map((token) => token.text).join('')).toContain(text.slice(0, 1));
      for (const { step, confidence } of tokens) {
        expect(step).toBeGreaterThanOrEqual(1);
        expect(step).toBeLessThanOrEqual(stats.nfe!);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }
  });

  it('answers a file in its order, each line as alone, and failures in their place', async () => {
    const input = join(folder, 'tasks.jsonl');
    const output = join(folder, 'answers.jsonl');
    const prompts = ['add', '', 'a longer instruction with more words in it', 'sum', 'x'];
    await writeFile(
      input,
      prompts.map((prompt, i) => `${JSON.stringify({ id: `t${i}`, prompt })}\n\n`).join(''),
    );
    const outcome = await runCommand([
      'generate',
      '--input',
      input,
      '--output',
      output,
      '--batch',
      '3',
      ...model,
    ]);
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toContain('1 of 5 prompts failed');
    const lines = parse(await readFile(output, 'utf8'));
    expect(lines.map(({ id }) => id)).toEqual(['t0', 't1', 't2', 't3', 't4']);
    expect(lines[1]).toMatchObject({ error: { code: 'empty_prompt' } });
    for (const i of [0, 2, 3, 4]) {
      const alone = await runCommand(['generate', prompts[i]!, ...model]);
      expect(`${lines[i]!.text}\n`).toBe(alone.stdout);
      expect(lines[i]!.stats).toMatchObject({
        nfe: expect.any(Number),
        generated_tokens: expect.any(Number),
      });
    }
    const printed = await runCommand(['generate', '--input', input, '--json', ...model]);
    expect(parse(printed.stdout).map(({ text }) => text)).toEqual(lines.map(({ text }) => text));
    expect(parse(printed.stdout)[0]).toHaveProperty('tokens');
  });

  it('paints the canvas in place on a terminal and leaves the plain text', async () => {
    const { stdout } = await runCommand(['generate', 'add numbers', ...model], {
      terminal: { columns: 60, rows: 20 },
    });
    const plain = await runCommand(['generate', 'add numbers', ...model]);
    expect(stdout.startsWith('\x1b[?25l')).toBe(true);
    expect(stdout.endsWith('\x1b[?25h')).toBe(true);
    expect(stdout).toContain('░');
    expect(stdout).toMatch(/step 1 · \d+\/\d+ tokens/);
    expect(stdout.slice(stdout.lastIndexOf('\x1b[J') + 3)).toContain(plain.stdout);
    const quiet = { terminal: { columns: 60, rows: 20 } };
    expect((await runCommand(['generate', 'add numbers', ...model, '--plain'], quiet)).stdout).toBe(
      plain.stdout,
    );
    expect(
      (await runCommand(['generate', 'add numbers', ...model], { ...quiet, env: { TERM: 'dumb' } })).stdout,
    ).toBe(plain.stdout);
    const colourless = await runCommand(['generate', 'add numbers', ...model], {
      ...quiet,
      env: { NO_COLOR: '1' },
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are escape sequences
    expect(colourless.stdout).not.toMatch(/\x1b\[[0-9;]*m/);
  });

  it('leaves the cursor visible and nothing behind when it is aborted', async () => {
    const abort = new AbortController();
    const running = runCommand(['generate', 'add numbers', ...model, '--mode', 'ar', '--slow', '20000'], {
      terminal: { columns: 60, rows: 20 },
      signal: abort.signal,
      onOutput: (stdout) => {
        if (stdout.includes('step 1 ')) abort.abort();
      },
    });
    const { code, stdout, stderr } = await running;
    expect(code).toBe(130);
    expect(stdout.endsWith('\x1b[?25h')).toBe(true);
    expect(stderr).toContain('[aborted]');
  });

  it('refuses what does not fit together', async () => {
    const refused = async (...argv: string[]): Promise<string> => {
      const { code, stderr } = await runCommand(['generate', ...argv]);
      expect(code).toBe(2);
      return stderr;
    };
    expect(await refused('x', '--input', 'y')).toContain('not both');
    expect(await refused('x', '--output', 'y')).toContain('--output needs --input');
    expect(await refused('x', ...model, '--mode', 'ar', '--threshold', '0.5')).toContain(
      'takes no threshold',
    );
    expect(
      await refused('x', ...model, '--mode', 'block', '--policy', 'fixed', '--threshold', '0.5'),
    ).toContain('takes no threshold');
  });
});
