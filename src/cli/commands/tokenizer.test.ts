import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../testing/run-command.js';
import { loadTokenizer } from '../../text/load-tokenizer.js';
import { specialTokens } from '../../text/prompt-format.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cinnabar-tokenizer-'));
  const lines = [
    { prompt: 'add two numbers', response: 'const add = (a: number, b: number) => a + b;' },
    { text: 'const total = 12;' },
  ];
  await writeFile(join(folder, 'data.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('cinnabar tokenizer', () => {
  it('trains a folder with the special tokens first and the chat template', async () => {
    const output = join(folder, 'tok');
    const argv = ['tokenizer', 'train', join(folder, 'data.jsonl'), '--vocab', '280', '--output', output];
    const { code, stdout } = await runCommand(argv);
    expect(code).toBe(0);
    expect(stdout).toContain('280 tokens (8 merges) from 3 texts');
    const tokenizer = await loadTokenizer(output);
    expect(tokenizer.vocabSize).toBe(280);
    expect([...tokenizer.specialTokens]).toEqual(specialTokens.map((token, id) => [token, id]));
    expect(specialTokens.slice(0, 9)).toEqual([
      ...['<|endoftext|>', '<|mask|>', '<|user|>', '<|assistant|>', '<|infill|>', '<|hole|>'],
      ...['<|end_of_hole|>', '<|edit|>', '<|original|>'],
    ]);
    const turns = [
      { role: 'user', content: 'a' },
      { role: 'assistant', content: 'b' },
      { role: 'user', content: ' c\n' },
    ] as const;
    const rendered = tokenizer.renderChat(turns, { addGenerationPrompt: true });
    expect(rendered).toBe('<|user|>a<|assistant|>b<|endoftext|><|user|> c\n<|assistant|>');
    const config = JSON.parse(await readFile(join(output, 'tokenizer_config.json'), 'utf8')) as object;
    expect(config).toMatchObject({
      eos_token: '<|endoftext|>',
      mask_token: '<|mask|>',
      model_max_length: 1024,
    });
  });

  it('encodes and decodes text through the command line', async () => {
    const model = ['--model', join(folder, 'tok')];
    const encoded = await runCommand(['tokenizer', 'encode', 'const total = 7;', ...model]);
    const ids = encoded.stdout.trim();
    expect(ids).toMatch(/^\d+( \d+)*$/);
    expect((await runCommand(['tokenizer', 'decode', ...ids.split(' '), ...model])).stdout).toBe(
      'const total = 7;\n',
    );
    expect(
      (await runCommand(['tokenizer', 'decode', ...model], { stdin: `[${ids.replaceAll(' ', ', ')}]` }))
        .stdout,
    ).toBe('const total = 7;\n');
    const listed = await runCommand(['tokenizer', 'encode', '--tokens', ...model], { stdin: 'a7' });
    expect(listed.stdout).toMatch(/^\d+\t"a"\n\d+\t"7"\n$/);
    const wrong = await runCommand(['tokenizer', 'decode', '99999', ...model]);
    expect(wrong).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('99999 is no token id (0 to 279)'),
    });
  });

  it('refuses lines without text, and no input at all', async () => {
    const wrong = join(folder, 'wrong.jsonl');
    await writeFile(wrong, '{"prompt":"x"}\n');
    const output = join(folder, 'never');
    const outcome = await runCommand(['tokenizer', 'train', wrong, '--output', output]);
    expect(outcome).toMatchObject({ code: 2, stderr: expect.stringContaining('wrong.jsonl:1') });
    const none = await runCommand(['tokenizer', 'train', '--output', output]);
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('needs a file') });
  });
});
