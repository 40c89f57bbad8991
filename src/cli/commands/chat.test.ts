import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../testing/run-command.js';
import { writeTinyCheckpoint } from '../../testing/tiny-checkpoint.js';
import type { CliIo } from '../cli-io.js';
import { runCli } from '../run-cli.js';

let folder = '';
let chat: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cinnabar-chat-'));
  await writeTinyCheckpoint(folder);
  chat = ['chat', '--model', folder, '--threads', '1', '--max-tokens', '8', '--seed', '3'];
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Answer {
  readonly text: string;
  readonly stats: Record<string, unknown>;
}
const answers = (stdout: string): Answer[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);

/** A terminal that a test types on. `answered` counts the prompts so far. */
function terminal(): {
  io: CliIo;
  output: () => string;
  type: (text: string) => void;
  interrupt: () => void;
} {
  let output = '';
  let handler = (): void => {};
  const write = (text: string): boolean => {
    output += text;
    return true;
  };
  const stdin = Object.assign(new PassThrough(), { isTTY: true as const, setRawMode: () => {} });
  const stdout = Object.assign(new PassThrough(), { isTTY: true as const, columns: 80, rows: 24, write });
  const io: CliIo = {
    stdin,
    stdout,
    stderr: { write },
    env: {},
    onInterrupt(given) {
      handler = given;
      return { [Symbol.dispose]: () => {} };
    },
  };
  return { io, output: () => output, type: (text) => stdin.write(text), interrupt: () => handler() };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('cinnabar chat', () => {
  it('answers a line at a time when piped, each with the turns before it', async () => {
    const stdin = 'add numbers\n\nand subtract\n/reset\nadd numbers\n/exit\nnever\n';
    const { code, stdout, stderr } = await runCommand([...chat, '--json'], { stdin });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [first, second, third, ...others] = answers(stdout);
    expect(others).toEqual([]);
    expect(third!.text).toBe(first!.text);
    expect(second!.stats).toHaveProperty('nfe');
    const plain = await runCommand(chat, { stdin });
    expect(plain.stdout).toBe(`${first!.text}\n${second!.text}\n${third!.text}\n`);
    const alone = await runCommand(['generate', ...chat.slice(1), 'add numbers']);
    expect(`${first!.text}\n`).toBe(alone.stdout);
  });

  it('/system and --system give the same answer', async () => {
    const given = await runCommand([...chat, '--json', '--system', 'be brief'], { stdin: 'add' });
    const typed = await runCommand([...chat, '--json'], { stdin: '/system be brief\nadd\n' });
    expect(answers(typed.stdout)[0]!.text).toBe(answers(given.stdout)[0]!.text);
  });

  it('ends a piped conversation with the code of the failure', async () => {
    expect(await runCommand(chat, { stdin: '/rest\nx\n' })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('did you mean reset?'),
    });
    expect(await runCommand(chat, { stdin: Uint8Array.of(0xff, 10) })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('[invalid_encoding]'),
    });
    expect((await runCommand(chat, { stdin: 'x', signal: AbortSignal.abort() })).code).toBe(130);
  });

  it('asks on a terminal, shows the canvas, and goes on after a failure until Ctrl-D', async () => {
    const { io, output, type } = terminal();
    const running = runCli(chat, io, new AbortController().signal);
    await until(() => output().endsWith('> \x1b[3G'));
    expect(output()).toContain('self-speculation · /help');
    type('/nonsense\r');
    await until(() => output().includes('unknown command /nonsense'));
    type('add numbers\r');
    await until(() => output().includes('tokens per forward · ') && output().endsWith('> \x1b[3G'));
    expect(output()).toContain('░');
    type('\x04');
    expect(await running).toBe(0);
  });

  it('stops the answer at the first Ctrl-C and leaves at the second', async () => {
    const { io, output, type, interrupt } = terminal();
    const running = runCli(
      [...chat, '--max-tokens', '200', '--mode', 'ar', '--plain'],
      io,
      new AbortController().signal,
    );
    await until(() => output().endsWith('> \x1b[3G'));
    type('add numbers\r');
    const before = output().length;
    await until(() => output().length > before + 24);
    interrupt();
    await until(() => output().includes('(stopped)') && output().endsWith('> \x1b[3G'));
    type('half a line\x03');
    type('\x03');
    expect(await running).toBe(0);
  });
});
