import { describe, expect, it } from 'vitest';
import { inspectCode } from './inspect-code.js';

const kinds = (code: string): string[] => inspectCode(code).faults.map(({ kind }) => kind);

describe('inspectCode()', () => {
  it.each([
    'function f(xs: number[]): number { return Math.max(...xs); }',
    'export const f = (s: string): string => [...s].reverse().join("");',
    // What people write without null checks.
    'function f(xs: number[]): number { return xs.pop(); }',
    'function f(counts: Record<string, number>, k: string): number { return counts[k] + 1; }',
    'function f(xs) { return xs.map((x) => x + 1); }',
    'function f(s: string): number { return (s.match(/\\d+/g) ?? []).reduce((a, d) => a + Number(d), 0); }',
    'function f(name: string) { console.log(name); return structuredClone(name); }',
    'interface A { id: number }\nfunction f(a: A): number { return a.id; }',
    'function gcd(a: number, b: number): number { return b === 0 ? a : gcd(b, a % b); }',
    'function f(m: Map<string, number>): number[] { return [...m.values()].sort((a, b) => a - b); }',
  ])('finds nothing wrong with %s', (code) => {
    expect(inspectCode(code).faults).toEqual([]);
  });

  it.each([
    ['function f(a: number) { return a.foo; }', ['type']],
    ['function f(a: number): string { return a; }', ['type']],
    ['function f(a: number): number { if (a > 0) return 1; }', ['type']],
    ['function f(a: number): number { if (a > 0) return a; return ; }', ['type']],
    ['function f(a: number): number { if (a > 0) return a; return undefined; }', []],
    ['function f(a: number, b: number): number { return a; }', ['warning']],
    ['function f(a: number): number { return a; a++; }', ['warning']],
    ['function f(a: number): number { return a', ['syntax']],
    ['function f(a: number): number { return document.title + a; }', ['type']],
    ['const f = (a: number) => b;', ['type', 'warning']],
  ])('%s: %j', (code, expected) => {
    expect(kinds(code).sort()).toEqual([...expected].sort());
  });

  it('describes the functions and the shapes of their parameters', () => {
    const { functions } = inspectCode(`
      type Row = { id: string; tags: string[]; done?: boolean };
      const helper = (n: number): number => n;
      function g(rows: Row[], by: 'a' | 'b', pair: [number, string], r: Record<string, number>, f: () => void,
        u: any, n = helper(1)): void { console.log(rows, by, pair, r, f, u, n); }`);
    expect(functions.map(({ name }) => name)).toEqual(['helper', 'g']);
    const [rows, by, pair, record, callback, any, last] = functions[1]!.parameters;
    expect(rows!.shape).toMatchObject({ kind: 'array', element: { kind: 'object' } });
    const { element } = rows!.shape as unknown as { element: { fields: [string, { kind: string }][] } };
    expect(element.fields.map(([name, { kind }]) => [name, kind])).toEqual([
      ['id', 'string'],
      ['tags', 'array'],
      ['done', 'union'],
    ]);
    expect(by!.shape.kind).toBe('union');
    expect(pair!.shape).toEqual({ kind: 'tuple', items: [{ kind: 'number' }, { kind: 'string' }] });
    expect(record!.shape).toEqual({ kind: 'record', value: { kind: 'number' } });
    expect([callback!.shape.kind, any!.shape.kind]).toEqual(['function', 'unknown']);
    expect(last).toMatchObject({ name: 'n', optional: true });
  });

  it('gives the place of a fault', () => {
    const code = 'function f(a: number) { return a + bee; }';
    const [fault] = inspectCode(code).faults;
    expect(code.slice(fault!.start, fault!.start + fault!.length)).toBe('bee');
  });
});
