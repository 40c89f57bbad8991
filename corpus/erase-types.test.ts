import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { eraseTypes } from './erase-types.js';
import { allFamilies } from './families/index.js';
import { allRequests } from './family-requests.js';
import { canonicalSubject } from './request.js';

const plain = (js: string): string =>
  ts.transpileModule(js, { compilerOptions: { target: ts.ScriptTarget.ESNext, removeComments: true } })
    .outputText;

describe('eraseTypes()', () => {
  it('keeps what is no type', () => {
    expect(
      eraseTypes('function f<T>(a: T[], b?: { x: number }): T | null {\n  return a[0]! ?? (null as T);\n}'),
    ).toBe('function f(a, b) {\n  return a[0] ?? (null);\n}');
    expect(
      eraseTypes('const m = new Map<string, number[]>();\nconst g = (x: number): boolean => x < 1 || x > 2;'),
    ).toBe('const m = new Map();\nconst g = (x) => x < 1 || x > 2;');
    expect(eraseTypes("const a = { b: c ? 'd' : e };\ntype T = 1 | 2;\ninterface U { v: 1 }")).toBe(
      "const a = { b: c ? 'd' : e };\n\n",
    );
  });

  it('gives null for a class', () => {
    expect(eraseTypes('class A { b: number = 1; }')).toBeNull();
  });

  it('agrees with TypeScript on every eighth family', () => {
    for (const family of allFamilies.filter((_, i) => i % 8 === 0)) {
      const [request] = allRequests(family);
      const { code } = canonicalSubject(request!);
      expect(plain(eraseTypes(code)!)).toBe(plain(code));
    }
  });
});
