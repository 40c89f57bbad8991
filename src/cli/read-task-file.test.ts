import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTaskFile } from './read-task-file.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cinnabar-tasks-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const fileOf = async (...lines: object[]): Promise<string> => {
  const path = join(folder, 'tasks.jsonl');
  await writeFile(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return path;
};
const tests = [[[1], 2]];
const graded = { function_name: 'f', tests };

describe('readTaskFile()', () => {
  it('reads infills, grouped by their holes', async () => {
    const path = await fileOf(
      { ...graded, id: 'a', segments: ['function f(x) { return ', '; }'], holes: ['x + 1'] },
      { ...graded, segments: ['a', 'b', 'c'] },
    );
    const { tasks, answersPrompts } = await readTaskFile(path, { name: 'mine' });
    expect(answersPrompts).toBe(false);
    expect(tasks[0]).toMatchObject({
      id: 'a',
      group: '1 hole',
      code: 'function f(x) { return x + 1; }',
      signature: 'f',
    });
    expect(tasks[1]).toMatchObject({ id: 'line-2', group: '2 holes', family: 'line-2' });
  });

  it('reads edits, grouped by what is to be done, up to the limit', async () => {
    const edit = { ...graded, instruction: 'fix it', original: 'const f = 1;' };
    const path = await fileOf({ ...edit, id: 'a', change: 'fix' }, edit, edit);
    const { tasks } = await readTaskFile(path, { name: 'mine', limit: 2 });
    expect(tasks.map(({ id, group, instruction }) => [id, group, instruction])).toEqual([
      ['a', 'fix', 'fix it'],
      ['line-2', 'edit', 'fix it'],
    ]);
  });

  it('reads requests, with a preface before each', async () => {
    const path = await fileOf({ prompt: 'add one', tests });
    const { tasks, answersPrompts } = await readTaskFile(path, { name: 'mine', preface: 'Code only.' });
    expect(tasks).toEqual([
      expect.objectContaining({ instruction: 'Code only.\n\nadd one', signature: null, functionName: '' }),
    ]);
    expect(answersPrompts).toBe(false);
  });

  it('names the line that is wrong, and refuses a file without tasks', async () => {
    const broken = await fileOf({ ...graded, segments: ['a', 'b'] }, { ...graded, prompt: 'x' });
    await expect(readTaskFile(broken, { name: 'mine' })).rejects.toThrow('tasks.jsonl:2: segments');
    const untested = await fileOf({ prompt: 'x', tests: [] });
    await expect(readTaskFile(untested, { name: 'mine' })).rejects.toThrow('tasks.jsonl:1: tests');
    await expect(readTaskFile(await fileOf(), { name: 'mine' })).rejects.toThrow('holds no task');
  });
});
