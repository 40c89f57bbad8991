import { readdirSync, readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { Json, TestCase } from '../family.js';
import { cases } from './cases.js';
import { developmentSet, editSet, infillSet } from './index.js';

const folder = new URL('./', import.meta.url);

/** Structural equality that tells undefined, NaN and missing keys from null; numbers within 1e-9. */
function matches(actual: unknown, expected: Json): boolean {
  if (typeof actual === 'number' && typeof expected === 'number') return Math.abs(actual - expected) <= 1e-9;
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return false;
    return expected.every((item: Json, i) => matches(actual[i], item));
  }
  if (expected !== null && typeof expected === 'object') {
    if (actual === null || typeof actual !== 'object' || Array.isArray(actual)) return false;
    const record = expected as { readonly [key: string]: Json };
    const keys = Object.keys(record);
    if (Object.keys(actual).length !== keys.length) return false;
    return keys.every(
      (key) => Object.hasOwn(actual, key) && matches((actual as Record<string, unknown>)[key], record[key]!),
    );
  }
  return actual === expected;
}

/** Transpiles, runs in a fresh context, and lists the tests that fail; an exception fails the test it hits. */
function failures(code: string, name: string, tests: readonly TestCase[], timeout = 5000): string[] {
  const js = ts.transpile(code, { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext });
  const context = createContext({});
  runInContext(js, context, { timeout });
  const failed: string[] = [];
  for (const [args, expected] of tests) {
    const call = `${name}(...${JSON.stringify(args)})`;
    try {
      const actual: unknown = runInContext(call, context, { timeout });
      if (!matches(actual, expected)) failed.push(`${call} gave ${JSON.stringify(actual)}`);
    } catch (error) {
      failed.push(`${call} threw ${String(error)}`);
    }
  }
  return failed;
}

/** Whether wrong code fails: stops at the first failure, soon, because code with a hole left may loop for ever. */
function fails(code: string, name: string, tests: readonly TestCase[]): boolean {
  try {
    return tests.some((test) => failures(code, name, [test], 100).length > 0);
  } catch {
    return true; // Does not even load.
  }
}

function functionNames(code: string): string[] {
  const file = ts.createSourceFile('answer.ts', code, ts.ScriptTarget.ES2023);
  return file.statements.filter(ts.isFunctionDeclaration).map((statement) => statement.name?.text ?? '');
}

function join(segments: readonly string[], holes: readonly string[]): string {
  return segments.map((segment, i) => segment + (holes[i] ?? '')).join('');
}

const all = [...developmentSet, ...infillSet, ...editSet];

describe('development set', () => {
  it.each(developmentSet)('developmentSet passes its tests with the reference $id', (task) => {
    const names = functionNames(task.solution);
    expect(names).toHaveLength(1);
    if (task.functionName !== null) {
      expect(names[0]).toBe(task.functionName);
      expect(task.prompt).toContain(task.functionName);
    }
    expect(failures(task.solution, names[0]!, task.tests)).toEqual([]);
  });

  it.each(infillSet)('infillSet passes its tests with the reference and fails without it $id', (task) => {
    expect(task.segments).toHaveLength(task.holes.length + 1);
    expect(task.holes.length).toBeGreaterThanOrEqual(1);
    expect(task.holes.length).toBeLessThanOrEqual(3);
    expect(failures(join(task.segments, task.holes), task.functionName, task.tests)).toEqual([]);
    expect(fails(join(task.segments, []), task.functionName, task.tests)).toBe(true);
  });

  it.each(editSet)(
    'editSet passes its tests after the edit, and before it only a rewrite does $id',
    (task) => {
      expect(failures(task.solution, task.functionName, task.tests)).toEqual([]);
      expect(task.original).not.toBe(task.solution);
      if (task.change === 'rewrite')
        expect(failures(task.original, task.functionName, task.tests)).toEqual([]);
      else expect(fails(task.original, task.functionName, task.tests)).toBe(true);
    },
  );

  it('tests are six or more, distinct, and have more than one expected value', () => {
    for (const task of all) {
      expect(task.tests.length, task.id).toBeGreaterThanOrEqual(6);
      const inputs = new Set(task.tests.map(([args]) => JSON.stringify(args)));
      expect(inputs.size, task.id).toBe(task.tests.length);
      const results = new Set(task.tests.map(([, expected]) => JSON.stringify(expected)));
      expect(results.size, task.id).toBeGreaterThan(1);
    }
  });

  it('ids, prompts and solutions are unique when compared without case and spacing', () => {
    const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
    const distinct = (texts: readonly string[]): number => new Set(texts.map(plain)).size;
    expect(distinct(all.map((task) => task.id))).toBe(all.length);
    expect(distinct(developmentSet.map((task) => task.prompt))).toBe(developmentSet.length);
    expect(distinct(developmentSet.map((task) => task.solution))).toBe(developmentSet.length);
    expect(distinct(infillSet.map((task) => task.segments.join('\u0000')))).toBe(infillSet.length);
    expect(distinct(editSet.map((task) => task.instruction + task.original))).toBe(editSet.length);
  });

  it('counts reach what the set promises', () => {
    const count = (kind: string): number => developmentSet.filter((task) => task.kind === kind).length;
    expect(count('single')).toBeGreaterThanOrEqual(110);
    expect(count('composed')).toBeGreaterThanOrEqual(80);
    expect(count('harder')).toBeGreaterThanOrEqual(30);
    expect(infillSet.length).toBeGreaterThanOrEqual(60);
    expect(editSet.length).toBeGreaterThanOrEqual(60);
    const named = developmentSet.filter((task) => task.functionName !== null).length / developmentSet.length;
    expect(named).toBeGreaterThan(0.4);
    expect(named).toBeLessThan(0.6);
  });

  it('files import nothing from the families', () => {
    for (const file of readdirSync(folder).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
    )) {
      expect(readFileSync(new URL(file, folder), 'utf8'), file).not.toMatch(/from '[^']*families/);
    }
  });
});

describe('cases', () => {
  it('cases() reads arguments and result when lines are well formed', () => {
    const table = cases`
      [1, 2], "a\n" => {"x": null}
      => 0
    `;
    expect(table).toEqual([
      [[[1, 2], 'a\n'], { x: null }],
      [[], 0],
    ]);
  });

  it('cases() throws when a line is not a case', () => {
    expect(() => cases`[1, 2] -> 3`).toThrow(/without "=>"/);
    expect(() => cases`[1, 2 => 3`).toThrow(/not JSON/);
  });
});
