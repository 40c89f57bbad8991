/** A training process that is killed at any moment goes on to the same losses as one that was not. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeTinyCheckpoint } from '../src/testing/tiny-checkpoint.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const steps = 30;

describe('cinnabar train', () => {
  let folder = '';
  let config = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cinnabar-kill-'));
    await writeTinyCheckpoint(join(folder, 'tokenizer'));
    const lines = Array.from({ length: 60 }, (_, i) =>
      JSON.stringify({ prompt: `add ${i}`, response: `function add(n: number) {\n  return n + ${i};\n}` }),
    );
    await writeFile(join(folder, 'data.jsonl'), `${lines.join('\n')}\n`);
    config = join(folder, 'train.json');
    await writeFile(
      config,
      JSON.stringify({
        model: { hidden_size: 32, intermediate_size: 64, layers: 2, heads: 2, kv_heads: 1, head_dim: 16 },
        tokenizer: 'tokenizer',
        data: ['data.jsonl'],
        held_out: 'data.jsonl',
        batch: { rows: 4, length: 128 },
        schedule: { steps, learning_rate: 0.003 },
        checkpoint_minutes: 1e-6,
        log_steps: 1,
        evaluate_steps: 10,
      }),
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  function start(output: string): ChildProcess {
    const argv = [
      '--import',
      'tsx',
      'src/cli/main.ts',
      'train',
      '--config',
      config,
      '--output',
      output,
      '--threads',
      '1',
    ];
    return spawn(process.execPath, argv, { cwd: root, stdio: 'ignore' });
  }

  const losses = async (output: string): Promise<[number, string][]> => {
    const text = await readFile(join(output, 'log.jsonl'), 'utf8').catch(() => '');
    return text
      .split('\n')
      .filter((line) => line.endsWith('}'))
      .map(
        (line) =>
          JSON.parse(line) as { step: number; lossAr: number; lossDiffusion: number; heldOut?: unknown },
      )
      .map(({ step, lossAr, lossDiffusion, heldOut }) => [
        step,
        JSON.stringify([lossAr, lossDiffusion, heldOut]),
      ]);
  };

  it('killed twice, resumes to the losses of the uninterrupted run, bit for bit', async () => {
    const whole = join(folder, 'whole');
    const cut = join(folder, 'cut');
    const [code] = (await once(start(whole), 'exit')) as [number];
    expect(code).toBe(0);

    for (const after of [7, 16]) {
      const child = start(cut);
      const exited = once(child, 'exit');
      while (((await losses(cut)).at(-1)?.[0] ?? 0) < after && child.exitCode === null) await sleep(5);
      child.kill('SIGKILL');
      await exited;
      expect(child.signalCode).toBe('SIGKILL');
      expect((await losses(cut)).at(-1)![0]).toBeLessThan(steps);
    }
    // What a kill in the middle of writing a checkpoint leaves behind.
    await mkdir(join(cut, 'checkpoints', '.draft-1'), { recursive: true });
    await writeFile(join(cut, 'checkpoints', '.draft-1', 'model.safetensors'), 'half');
    const [resumed] = (await once(start(cut), 'exit')) as [number];
    expect(resumed).toBe(0);

    const expected = new Map(await losses(whole));
    const seen = await losses(cut);
    expect(new Set(seen.map(([step]) => step)).size).toBe(steps);
    // Steps behind the last checkpoint are computed again after a kill: every record of a step must agree.
    for (const [step, record] of seen) expect([step, record]).toEqual([step, expected.get(step)]);
    const files = async (output: string): Promise<Buffer> =>
      readFile(join(output, 'model', 'model.safetensors'));
    expect((await files(cut)).equals(await files(whole))).toBe(true);
    // Two whole checkpoints, and no draft of any killed process.
    expect((await readdir(join(cut, 'checkpoints'))).sort()).toEqual([`step-${steps - 1}`, `step-${steps}`]);
  }, 180_000);
});
