import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CinnabarError } from '../errors.js';
import { createSandbox, type Sandbox } from './sandbox.js';

let sandbox: Sandbox;
beforeAll(() => {
  sandbox = createSandbox();
});
afterAll(() => sandbox.close());

const tests = [
  [[2], 4],
  [[3], 6],
] as const;
const double = '```ts\nexport function double(n: number): number {\n  return n * 2;\n}\n```';

const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'resolved',
    (error: unknown) => (CinnabarError.isInstance(error) ? error.code : String(error)),
  );

describe('createSandbox', () => {
  it('run() passes a right function and tells how long it took', async () => {
    const verdict = await sandbox.run({ code: double, functionName: 'double', tests });
    expect(verdict).toEqual({
      outcome: 'pass',
      passed: 2,
      total: 2,
      detail: null,
      durationMs: expect.any(Number),
    });
    expect(verdict.durationMs).toBeGreaterThan(0);
  });

  it('run() tells wrong, error, syntax and missing apart', async () => {
    const outcomes: [string, string][] = [
      ['const double = (n: number) => n * n;', 'wrong'],
      ['const double = (n: any) => n.a.b;', 'error'],
      ['const double = helper(2);', 'error'],
      ['const double = (n => n;', 'syntax'],
      ['const twice = (n: number) => n * 2;', 'missing'],
      ['const double = 5;', 'missing'],
    ];
    for (const [code, outcome] of outcomes) {
      expect(await sandbox.run({ code, functionName: 'double', tests })).toMatchObject({ outcome, total: 2 });
    }
    const verdict = await sandbox.run({ code: 'const f = (n) => n * n', functionName: null, tests });
    expect(verdict).toMatchObject({ passed: 1, detail: 'test 2: (3) gave 9, expected 6' });
  });

  it('run() awaits promises, one test after the other', async () => {
    const code =
      'let calls = 0; export const f = async (n: number) => { await null; calls++; return n * 2 * (calls > 0 ? 1 : 0) }';
    expect(await sandbox.run({ code, functionName: null, tests })).toMatchObject({ outcome: 'pass' });
    const failing = 'async function f(n) { if (n === 3) throw new TypeError("three"); return 4 }';
    expect(await sandbox.run({ code: failing, functionName: null, tests })).toMatchObject({
      outcome: 'error',
      passed: 1,
      detail: 'test 2: (3) threw TypeError: three',
    });
  });

  it('runMany() keeps the order of the jobs and goes on after killed children', async () => {
    const jobs = Array.from({ length: 60 }, (_, index) => ({
      code: index % 20 === 7 ? 'function f() { for (;;); }' : `const f = (n: number) => n * ${index % 3}`,
      functionName: 'f',
      tests,
    }));
    const seen: number[] = [];
    const verdicts = await sandbox.runMany(jobs, {
      timeoutMs: 400,
      onVerdict: (_, index) => seen.push(index),
    });
    expect(verdicts.map((verdict) => verdict.outcome)).toEqual(
      jobs.map((_, index) => (index % 20 === 7 ? 'timeout' : index % 3 === 2 ? 'pass' : 'wrong')),
    );
    expect(seen.sort((a, b) => a - b)).toEqual(jobs.map((_, index) => index));
  });

  it('run() rejects as aborted when the signal fires, and the sandbox goes on', async () => {
    const controller = new AbortController();
    const loop = { code: 'function f() { for (;;); }', functionName: null, tests };
    const running = codeOf(sandbox.run(loop, { signal: controller.signal, timeoutMs: 30_000 }));
    setTimeout(() => controller.abort(), 100);
    expect(await running).toBe('aborted');
    expect(await codeOf(sandbox.run(loop, { signal: AbortSignal.abort() }))).toBe('aborted');
    expect(await codeOf(sandbox.runMany([loop, loop], { signal: AbortSignal.abort() }))).toBe('aborted');
    expect(await sandbox.run({ code: double, functionName: null, tests })).toMatchObject({ outcome: 'pass' });
  });

  it('close() rejects what runs and what comes later', async () => {
    const closing = createSandbox({ children: 1 });
    const loop = { code: 'function f() { for (;;); }', functionName: null, tests };
    const running = codeOf(closing.run(loop, { timeoutMs: 30_000 }));
    const queued = codeOf(closing.run(loop, { timeoutMs: 30_000 }));
    await closing.run({ code: 'const', functionName: null, tests });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await closing.close();
    expect(await running).toBe('aborted');
    expect(await queued).toBe('aborted');
    expect(await codeOf(closing.run(loop))).toBe('aborted');
  });

  it('createSandbox() and run() throw on unknown and wrong options', async () => {
    expect(() => createSandbox({ childen: 2 } as never)).toThrow(/childen.*children/s);
    expect(() => createSandbox({ children: 0 })).toThrow(/children/);
    expect(
      await codeOf(sandbox.run({ code: double, functionName: null, tests }, { timeout: 5 } as never)),
    ).toBe('invalid_argument');
    expect(await codeOf(sandbox.run({ code: double, functionName: null, tests: [] }))).toBe(
      'invalid_argument',
    );
  });
});
