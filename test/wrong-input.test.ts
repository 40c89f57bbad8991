/**
 * What a user can get wrong, by the real command line in a process of its own: an error line with its code, the exit
 * code of that code, and nothing half written.
 */
import { execFile, execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ErrorCode, errorTable } from '../src/errors.js';
import { writeTinyCheckpoint } from '../src/testing/tiny-checkpoint.js';
import { trainBpe } from '../src/text/bpe-trainer.js';
import { specialTokens } from '../src/text/prompt-format.js';
import { writeTokenizer } from '../src/text/write-tokenizer.js';

let folder = '';
let tiny = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cinnabar-wrong-'));
  tiny = join(folder, 'tiny');
  await writeTinyCheckpoint(tiny, { contextLength: 128 });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const main = new URL('../src/cli/main.ts', import.meta.url).pathname;

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function cinnabar(argv: readonly string[], stdin: string | Uint8Array = ''): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['--import', 'tsx', main, ...argv], (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
    // The command may end before it has read anything.
    child.stdin?.on('error', () => {});
    child.stdin?.end(stdin);
  });
}

function expectFailure({ code, stdout, stderr }: Ended, error: ErrorCode, message: RegExp): void {
  expect(stderr).toMatch(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain(`[${error}]`);
  expect(code).toBe(errorTable[error].exitCode);
  expect(stdout).toBe('');
}

async function damaged(name: string, damage: (at: string) => Promise<void>): Promise<string> {
  const at = join(folder, name);
  await cp(tiny, at, { recursive: true });
  await damage(at);
  return at;
}

/** A mounted tmpfs of 1 MB; null where mounting is not allowed. */
function mountTmpfs(at: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', at], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
const canMount = ((): boolean => {
  try {
    const at = execFileSync('mktemp', ['-d'], { encoding: 'utf8' }).trim();
    const mounted = mountTmpfs(at);
    if (mounted) execFileSync('umount', [at]);
    return mounted;
  } catch {
    return false;
  }
})();

describe('wrong input', () => {
  it('unknown model: names what exists', async () => {
    const ended = await cinnabar(['generate', 'x', '--model', './no/such/folder']);
    expectFailure(ended, 'model_not_found', /there is no model \.\/no\/such\/folder/);
    expectFailure(
      await cinnabar(['generate', 'x', '--model', 'coder-nanoo']),
      'model_not_found',
      /embedded model/,
    );
  });

  it('folder that is no model', async () => {
    const empty = join(folder, 'empty');
    await mkdir(empty);
    expectFailure(
      await cinnabar(['generate', 'x', '--model', empty]),
      'file_not_found',
      /config\.json does not exist/,
    );
  });

  it('truncated weights', async () => {
    const at = await damaged('cut', (path) => truncate(join(path, 'model.safetensors'), 5000));
    expectFailure(await cinnabar(['generate', 'x', '--model', at]), 'invalid_weights', /model\.safetensors/);
    const none = await damaged('gone', (path) => rm(join(path, 'model.safetensors')));
    expect((await cinnabar(['generate', 'x', '--model', none])).code).toBe(3);
  });

  it('broken config', async () => {
    const at = await damaged('config', (path) =>
      writeFile(join(path, 'config.json'), '{"model_type": "qwen3"'),
    );
    expectFailure(
      await cinnabar(['generate', 'x', '--model', at]),
      'invalid_config',
      /config\.json is not valid JSON/,
    );
  });

  it('tokenizer of another model', async () => {
    const at = await damaged('tokenizer', async (path) => {
      const text = Array.from({ length: 900 }, (_, i) => `word${i} ${i.toString(36)}zebra${i * 7}`).join(' ');
      const bpe = trainBpe([text], { vocabSize: 600, specialTokens, minFrequency: 1 });
      await writeTokenizer(path, bpe.tokenizerJson());
    });
    expectFailure(
      await cinnabar(['generate', 'x', '--model', at]),
      'invalid_tokenizer',
      /the tokenizer has \d+ ids, the model only \d+/,
    );
    const cut = await damaged('tokenizer-cut', (path) => truncate(join(path, 'tokenizer.json'), 1000));
    expectFailure(
      await cinnabar(['generate', 'x', '--model', cut]),
      'invalid_tokenizer',
      /tokenizer\.json is not JSON/,
    );
  });

  it('empty prompt', async () => {
    expectFailure(await cinnabar(['generate', ' ', '--model', tiny]), 'empty_prompt', /instruction is empty/);
    expectFailure(
      await cinnabar(['generate', '--model', tiny], ' \n'),
      'empty_prompt',
      /instruction is empty/,
    );
  });

  it('standard input that is not UTF-8', async () => {
    const bytes = Uint8Array.of(0x61, 0xff, 0xfe, 0x62);
    expectFailure(
      await cinnabar(['generate', '--model', tiny], bytes),
      'invalid_encoding',
      /standard input is not valid UTF-8/,
    );
  });

  it('prompt longer than the context, and a max-tokens of nothing or too much', async () => {
    const long = 'word '.repeat(400);
    expectFailure(
      await cinnabar(['generate', long, '--model', tiny]),
      'context_length_exceeded',
      /the context holds 128/,
    );
    const huge = ['generate', 'x', '--model', tiny, '--max-tokens', '100000'];
    expectFailure(await cinnabar(huge), 'context_length_exceeded', /maxTokens is 100000/);
    const none = ['generate', 'x', '--model', tiny, '--max-tokens', '0'];
    expectFailure(await cinnabar(none), 'invalid_argument', /--max-tokens must be 1 or more, got 0/);
  });

  it('input lines that are not tasks: nothing is written', async () => {
    const input = join(folder, 'tasks.jsonl');
    const output = join(folder, 'answers.jsonl');
    const lines = (text: string | Uint8Array): Promise<void> => writeFile(input, text);
    const run = (): Promise<Ended> =>
      cinnabar(['generate', '--input', input, '--output', output, '--model', tiny]);
    await lines('{"id":1,"prompt":"a"}\n{"id":2}\n');
    expectFailure(await run(), 'invalid_input', /tasks\.jsonl:2: .*prompt/);
    await lines('{"id":1,"prompt":"a"}\n\nnot json\n');
    expectFailure(await run(), 'invalid_input', /tasks\.jsonl:3 is not valid JSON/);
    await lines(Uint8Array.of(...new TextEncoder().encode('{"id":1,"prompt":"'), 0xff, 0x22, 0x7d));
    expectFailure(await run(), 'invalid_encoding', /tasks\.jsonl:1 is not valid UTF-8/);
    await rm(input);
    expectFailure(await run(), 'file_not_found', /tasks\.jsonl does not exist/);
    expect((await readdir(folder)).filter((name) => name.includes('answers'))).toEqual([]);
  });

  it('output in a folder that does not exist', async () => {
    const input = join(folder, 'one.jsonl');
    await writeFile(input, '{"id":1,"prompt":"a"}\n');
    const run = [
      'generate',
      '--input',
      input,
      '--model',
      tiny,
      '--output',
      join(folder, 'nowhere', 'a.jsonl'),
    ];
    expectFailure(await cinnabar(run), 'file_not_found', /cannot write .*its folder does not exist/);
  });

  it.skipIf(!canMount)('read-only output folder and full disk: the old answers stay', async () => {
    const disk = join(folder, 'disk');
    await mkdir(disk);
    mountTmpfs(disk);
    try {
      const input = join(folder, 'many.jsonl');
      const output = join(disk, 'answers.jsonl');
      await writeFile(output, 'old\n');
      await writeFile(input, Array.from({ length: 30 }, (_, id) => `{"id":${id},"prompt":"a"}\n`).join(''));
      const run = [
        'generate',
        '--input',
        input,
        '--model',
        tiny,
        '--output',
        output,
        '--json',
        '--max-tokens',
        '30',
      ];
      await writeFile(join(disk, 'filler'), Buffer.alloc(1_030_000));
      expectFailure(await cinnabar(run), 'disk_full', /cannot write .*answers\.jsonl: no space is left/);
      expect(await readFile(output, 'utf8')).toBe('old\n');
      expect((await readdir(disk)).sort()).toEqual(['answers.jsonl', 'filler']);
      execFileSync('mount', ['-o', 'remount,ro', disk]);
      expectFailure(
        await cinnabar(run),
        'not_writable',
        /cannot write .*answers\.jsonl: the place is not writable/,
      );
      expect((await readdir(disk)).sort()).toEqual(['answers.jsonl', 'filler']);
    } finally {
      execFileSync('umount', [disk]);
    }
  });

  it('a reader that leaves early is no error', async () => {
    const shell = `"${process.execPath}" --import tsx "${main}" generate --help | head -1; echo "\${PIPESTATUS[0]}"`;
    const text = execFileSync('bash', ['-c', shell], { encoding: 'utf8' });
    expect(text.trim().split('\n').at(-1)).toBe('0');
  });
});
