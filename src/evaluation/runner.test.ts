import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CinnabarError } from '../errors.js';
import { type Answer, type EvaluateOptions, evaluate } from './runner.js';
import { createSandbox, type Sandbox } from './sandbox.js';
import type { Task } from './task.js';

let sandbox: Sandbox;
let folder: string;
beforeAll(async () => {
  sandbox = createSandbox({ children: 1 });
  folder = await mkdtemp(join(tmpdir(), 'cinnabar-runner-'));
});
afterAll(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true });
});

/** `times2`, `times3`, …: multiply a number. */
const tasks: Task[] = [2, 3, 4, 5, 6].map((factor) => ({
  id: `times${factor}`,
  family: 'times',
  group: factor % 2 === 0 ? 'even' : 'odd',
  instruction: `multiply by ${factor}`,
  signature: factor === 3 ? 'times3(n: number): number' : null,
  functionName: `times${factor}`,
  code: `const times${factor} = (n: number): number => n * ${factor};`,
  tests: [
    [[1], factor],
    [[7], 7 * factor],
  ],
}));
const stats = { nfe: 5, tokens: 20, wallMs: 100 };
const answerRight = async (task: Task): Promise<Answer> => ({ text: task.code, stats });

const run = (options: Partial<EvaluateOptions> = {}): ReturnType<typeof evaluate> =>
  evaluate({ tasks, sandbox, answer: answerRight, ...options });

const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'resolved',
    (error: unknown) => (CinnabarError.isInstance(error) ? error.code : String(error)),
  );

describe('evaluate', () => {
  it('evaluate() executes every answer and reports the figures', async () => {
    const answer = async (task: Task): Promise<Answer> => ({
      text: task.id === 'times5' ? 'const times5 = (n) => n;' : `\`\`\`ts\n${task.code}\n\`\`\``,
      stats,
    });
    const seen: string[] = [];
    const { records, figures } = await run({
      answer,
      onProgress: ({ done, total, passed }) => seen.push(`${done}/${total} ${passed}`),
    });
    expect(records.map(({ outcome }) => outcome)).toEqual(['pass', 'pass', 'pass', 'wrong', 'pass']);
    expect(records[3]).toMatchObject({
      id: 'times5',
      passed: 0,
      total: 2,
      text: 'const times5 = (n) => n;',
      stats,
    });
    expect(figures).toMatchObject({ tasks: 5, outcomes: { pass: 4, wrong: 1 }, passAt1: { value: 0.8 } });
    expect(figures.passAt1ByGroup).toMatchObject({
      even: { value: 1, tasks: 3 },
      odd: { value: 0.5, tasks: 2 },
    });
    expect(figures.tpf.value).toBe(4);
    expect(figures.tokensPerSecond.value).toBeCloseTo(200, 9);
    expect(seen).toEqual(['1/5 1', '2/5 2', '3/5 3', '4/5 3', '5/5 4']);
  });

  it('evaluate() accepts another function name only when the instruction gave no signature', async () => {
    const answer = async (task: Task): Promise<Answer> => ({
      text: task.code.replace(/times\d/, 'product'),
      stats,
    });
    const { records } = await run({ answer });
    expect(records.map(({ outcome }) => outcome)).toEqual(['pass', 'missing', 'pass', 'pass', 'pass']);
  });

  it('evaluate() tests the named function when helpers stand before it', async () => {
    const answer = async (task: Task): Promise<Answer> => ({
      text: `const helper = () => 0;\n${task.code}`,
      stats,
    });
    expect((await run({ answer })).figures.passAt1.value).toBe(1);
  });

  it('evaluate() records a prompt that cannot be answered and goes on', async () => {
    const answer = async (task: Task): Promise<Answer> => {
      if (task.id === 'times4') throw new CinnabarError('context_length_exceeded', 'too long');
      return answerRight(task);
    };
    const { records, figures } = await run({ answer });
    expect(records[2]).toMatchObject({ outcome: 'unanswered', detail: 'too long', text: '' });
    expect(figures.passAt1.value).toBe(0.8);
  });

  it('evaluate() goes on from its records when it was interrupted', async () => {
    const recordsPath = join(folder, 'resume.jsonl');
    const asked: string[] = [];
    const failing = async (task: Task): Promise<Answer> => {
      asked.push(task.id);
      if (task.id === 'times4') throw new Error('power cut');
      return answerRight(task);
    };
    await expect(run({ answer: failing, recordsPath, label: 'a' })).rejects.toThrow('power cut');
    await appendFile(recordsPath, '{"label":"a","id":"times4","gro');
    const { records, figures } = await run({
      recordsPath,
      label: 'a',
      answer: async (task) => {
        asked.push(task.id);
        return answerRight(task);
      },
    });
    expect(asked).toEqual(['times2', 'times3', 'times4', 'times4', 'times5', 'times6']);
    expect(records.map(({ id }) => id)).toEqual(tasks.map(({ id }) => id));
    expect(figures.passAt1.value).toBe(1);
    const lines = (await readFile(recordsPath, 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(records);
  });

  it('evaluate() does not take the records of another label for its own', async () => {
    const recordsPath = join(folder, 'labels.jsonl');
    await run({ recordsPath, label: 'a' });
    let asked = 0;
    const answer = async (): Promise<Answer> => {
      asked += 1;
      return { text: '', stats };
    };
    const { figures } = await run({ recordsPath, label: 'b', answer });
    expect(asked).toBe(5);
    expect(figures.outcomes).toEqual({ missing: 5 });
    expect((await run({ recordsPath, label: 'a', answer })).figures.passAt1.value).toBe(1);
    expect(asked).toBe(5);
  });

  it('evaluate() keeps to its concurrency', async () => {
    let running = 0;
    let most = 0;
    const answer = async (task: Task): Promise<Answer> => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      return answerRight(task);
    };
    expect((await run({ answer, concurrency: 3 })).records.map(({ id }) => id)).toEqual(
      tasks.map(({ id }) => id),
    );
    expect(most).toBe(3);
  });

  it('evaluate() stops when it is aborted and keeps what it has', async () => {
    const recordsPath = join(folder, 'abort.jsonl');
    const controller = new AbortController();
    const onProgress = ({ done }: { done: number }): void => {
      if (done === 2) controller.abort();
    };
    expect(await codeOf(run({ recordsPath, signal: controller.signal, onProgress }))).toBe('aborted');
    expect((await readFile(recordsPath, 'utf8')).trimEnd().split('\n')).toHaveLength(2);
  });

  it('evaluate() leaves a file that holds something else as it is', async () => {
    for (const [name, content] of [
      ['a.md', '# Notes\n'],
      ['b.jsonl', '{"id":"x"}\n'],
      ['c.txt', 'one line'],
    ] as const) {
      const recordsPath = join(folder, name);
      await writeFile(recordsPath, content);
      expect(await codeOf(run({ recordsPath }))).toBe('invalid_input');
      expect(await readFile(recordsPath, 'utf8')).toBe(content);
    }
  });

  it('evaluate() throws on unknown options, no tasks, equal ids and a folder that is not there', async () => {
    expect(await codeOf(run({ concurency: 2 } as never))).toBe('invalid_argument');
    expect(await codeOf(run({ tasks: [] }))).toBe('invalid_argument');
    expect(await codeOf(run({ tasks: [tasks[0]!, tasks[0]!] }))).toBe('invalid_argument');
    expect(await codeOf(run({ recordsPath: join(folder, 'no', 'r.jsonl') }))).toBe('file_not_found');
  });
});
