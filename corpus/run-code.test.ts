import { describe, expect, it } from 'vitest';
import { guardLoops } from './guard-loops.js';
import { failedTests, runCode, sameJson } from './run-code.js';

describe('runCode()', () => {
  it('gives values, errors and what JSON lacks', () => {
    const code =
      "function f(x: number): unknown {\n  if (x < 0) throw new Error('no');\n  return x === 0 ? NaN : [x];\n}";
    expect(runCode(code, 'f', [[1], [-1], [0]])).toEqual([
      { kind: 'value', json: [1], shown: '[1]' },
      { kind: 'error', message: 'Error: no' },
      { kind: 'value', json: { '!': 'NaN' }, shown: 'NaN' },
    ]);
  });

  it('says for each call whether it ends', () => {
    const code =
      'function f(x: number): number {\n  while (x > 0) x++;\n  for (let i = 0; i < 3; i++) x--;\n  return x;\n}';
    const outcomes = runCode(code, 'f', [[0], [1], [-1]], { turns: 1000 });
    expect(outcomes.map(({ kind }) => kind)).toEqual(['value', 'timeout', 'value']);
  });

  it('ends what calls itself for ever or too often', () => {
    const code =
      'function f(n: number): number {\n  const g = (k: number): number => (k < 1 ? 1 : g(k - 1) + g(k - 1));\n  return g(n);\n}';
    const outcomes = runCode(code, 'f', [[3], [40], [1e9]], { turns: 1000 });
    expect(outcomes.map(({ kind }) => kind)).toEqual(['value', 'timeout', 'error']);
    expect(outcomes[0]).toMatchObject({ json: 8 });
  });

  it('gives an error for every call when the code does not parse', () => {
    expect(runCode('function f( {', 'f', [[1], [2]]).map(({ kind }) => kind)).toEqual(['error', 'error']);
  });
});

describe('failedTests()', () => {
  it('takes undefined for null and NaN for nothing', () => {
    const code = 'function f(x: number): unknown {\n  return x > 0 ? undefined : NaN;\n}';
    const failed = failedTests(code, 'f', [
      [[1], null],
      [[0], null],
    ]);
    expect(failed.map(({ test }) => test)).toEqual([[[0], null]]);
  });
});

describe('guardLoops()', () => {
  it('guards functions, arrows in arrows and arrows at the end of a loop', () => {
    expect(guardLoops('function f() { return (a) => (b) => a; }\nfor (;;) g = (a) => a')).toBe(
      'function f() { __call(); return (a) => (__call(), (b) => (__call(), a)); }\nfor (;;) { __turn(); g = (a) => (__call(), a) }',
    );
  });

  it('guards blocks, single statements and loops in loops', () => {
    expect(guardLoops('for (const a of b) for (;;) c();\nwhile (d) { e(); }')).toBe(
      'for (const a of b) { __turn(); for (;;) { __turn(); c(); } }\nwhile (d) { __turn(); e(); }',
    );
  });
});

describe('sameJson()', () => {
  it('compares by structure, numbers nearly', () => {
    expect(sameJson({ a: [0.1 + 0.2] }, { a: [0.3] })).toBe(true);
    expect(sameJson({ a: 1, b: 2 }, { a: 1 })).toBe(false);
    expect(sameJson([], {})).toBe(false);
    expect(sameJson('1', 1)).toBe(false);
  });
});
