import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/support/random.js';
import type { Example } from '../../example.js';
import { generateCorpus } from '../../generate.js';
import { failedTests } from '../../run-code.js';
import type { EditExample } from '../edit-example.js';
import { renameFunctionOf } from '../rename.js';
import { restyled, restyledCode } from './restyle.js';
import { restyledEdit } from './restyle-edit.js';

const seeds = Array.from({ length: 120 }, (_, seed) => seed);
/** Every form that the seeds give to a function, white space at line starts left out. */
const formsOf = (code: string): string[] => [
  ...new Set(seeds.map((seed) => restyledCode(code, new Random(seed)).replace(/\n\s+/g, '\n'))),
];

describe('restyledCode()', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'filter and map',
      'function f(xs: number[]): number[] {\n  return xs.filter((x) => x > 2).map((x) => x * 3);\n}',
      ['if (x > 2) result.push(x * 3);', 'if (x <= 2) continue;', 'const result: number[] = [];'],
    ],
    [
      'a count',
      "function f(text: string): number {\n  return text.split('').filter((c) => c === 'a').length;\n}",
      ['let count = 0;', 'for (const c of text) {', 'count++;', 'return count;'],
    ],
    [
      'a sum',
      'function f(xs: number[]): number {\n  return xs.reduce((total, x) => total + x, 0) / 2;\n}',
      ['let sum = 0;', 'sum += x;', 'return sum / 2;', 'const sum = xs.reduce('],
    ],
    [
      'some and every',
      'function f(xs: number[]): boolean {\n  return xs.every((x, i) => i === 0 || xs[i - 1] < x);\n}',
      [
        'for (let i = 0; i < xs.length; i++) {',
        'if (!(i === 0 || xs[i - 1] < x)) return false;',
        'return true;',
      ],
    ],
    [
      'find',
      'function f(xs: number[]): number | null {\n  return xs.find((x) => x < 0) ?? null;\n}',
      ['if (x < 0) return x;', 'return null;'],
    ],
    [
      'a text that is put together',
      "function f(words: string[]): string {\n  return words.map((word) => word[0]).join('');\n}",
      ["let result = '';", 'result += word[0];'],
    ],
    [
      'a record of entries',
      'function f(xs: string[]): Record<string, number> {\n  return Object.fromEntries(xs.map((x) => [x, x.length]));\n}',
      ['const result: Record<string, number> = {};', 'result[x] = x.length;'],
    ],
    [
      'a choice',
      "function f(n: number): string {\n  return n > 0 ? 'yes' : 'no';\n}",
      ["if (n > 0) return 'yes';", '} else {'],
    ],
    [
      'the greatest',
      'function f(xs: number[]): number {\n  return Math.max(...xs);\n}',
      ['let max = -Infinity;', 'for (const x of xs) {', 'return max;'],
    ],
    [
      'entries',
      'function f(r: Record<string, number>): number {\n  let sum = 0;\n  for (const [key, value] of Object.entries(r)) {\n    if (key) sum += value;\n  }\n  return sum;\n}',
      [
        'for (const key of Object.keys(r)) {',
        'for (const key in r) {',
        'const value = r[key];',
        'if (key) {',
      ],
    ],
    [
      'words',
      'function f(xs: string[]): string {\n  return `a ${xs.at(-1)}: ${xs.length}`;\n}',
      ['xs[xs.length - 1]', "return 'a ' + xs.at(-1) + ': ' + xs.length;"],
    ],
    [
      'groups',
      'function f(xs: string[]): Record<string, string[]> {\n  const groups: Record<string, string[]> = {};\n  for (const x of xs) (groups[x[0]] ??= []).push(x);\n  return groups;\n}',
      ['if (!groups[x[0]]) groups[x[0]] = [];', 'groups[x[0]].push(x);', 'return buckets;'],
    ],
  ])('writes %s in the ways of people', (_name, code, parts) => {
    const all = formsOf(code).join('\n');
    for (const part of parts) expect(all).toContain(part);
  });

  it('leaves alone what has no other form', () => {
    expect(formsOf('function f(): void {}')).toEqual(['function f(): void {}']);
  });
});

describe('restyled()', () => {
  it('gives code of the whole corpus that passes its tests, most of it changed', () => {
    const examples = [...generateCorpus({ split: 'train', size: 250, seed: 77 })];
    let changed = 0;
    for (const example of examples) {
      const { code } = restyled(example, new Random(3).fork(example.id));
      if (code === example.code) continue;
      changed++;
      expect(failedTests(code, example.functionName, example.tests)).toEqual([]);
    }
    expect(changed / examples.length).toBeGreaterThan(0.5);
  });
});

const example: Example = {
  id: 'train-1',
  family: 'positive',
  group: 'arrays',
  instruction: 'the positive numbers',
  signature: null,
  functionName: 'positive',
  code: 'function positive(xs: number[]): number[] {\n  return xs.filter((x) => x > 0);\n}',
  tests: [
    [[[1, -1, 0]], [1]],
    [[[]], []],
  ],
};
const fix: EditExample = {
  ...example,
  change: 'fix',
  instruction: 'zeros are kept',
  original: example.code.replace('>', '>='),
};

describe('restyledEdit()', () => {
  it('puts both codes into one style, the edit still one place', () => {
    const edits = seeds.map((seed) => restyledEdit(fix, new Random(seed)));
    const changed = edits.filter(({ code }) => code !== fix.code);
    expect(changed.length).toBeGreaterThan(60);
    for (const { original, code, functionName, tests } of changed) {
      expect(failedTests(code, functionName, tests)).toEqual([]);
      expect(failedTests(original, functionName, tests)).not.toEqual([]);
      const lines = code.split('\n');
      expect(original.split('\n').filter((line, i) => line !== lines[i])).toHaveLength(1);
    }
  });

  it('keeps a new name, and leaves rewrites as they are', () => {
    const renamed = renameFunctionOf(example, new Random(2));
    const edits = seeds.map((seed) => restyledEdit(renamed, new Random(seed)));
    expect(edits.some(({ original }) => original !== example.code)).toBe(true);
    for (const { code } of edits) expect(code).toContain(`function ${renamed.functionName}(`);
    const rewrite: EditExample = { ...fix, change: 'rewrite' };
    expect(seeds.map((seed) => restyledEdit(rewrite, new Random(seed)))).toEqual(seeds.map(() => rewrite));
  });
});
