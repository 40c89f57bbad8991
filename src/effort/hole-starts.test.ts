import { describe, expect, it } from 'vitest';
import { holeStarts } from './hole-starts.js';
import { inspectCode } from './inspect-code.js';

/** `⟦⟧` is a hole. */
const starts = (text: string): Promise<string[]> =>
  holeStarts(text.split('⟦⟧'), async (code) => inspectCode(code));

describe('holeStarts', () => {
  it('declares what is used behind the hole, `let` where it is changed', async () => {
    expect(
      await starts(`function total(xs: number[]): number {
  ⟦⟧
  for (const x of xs) sum += x;
  return sum * factor;
}`),
    ).toEqual(['let sum', 'const factor', 'const [sum', 'let factor']);
    for (const change of ['n++;', 'n = 3;', 'n **= 2;', 'n >>= 1;']) {
      expect(await starts(`function f() {\n  ⟦⟧\n  ${change}\n  return n;\n}`)).toEqual(['let n']);
    }
    for (const use of ['n === 3', 'n <= 3', 'a.n = 3', '(n) => 1', 'm > n']) {
      const text = `function f(a: { n: number }, m: number) {\n  ⟦⟧\n  return [${use}, n];\n}`;
      expect(await starts(text)).toEqual(['const n', 'let n']);
    }
  });

  it('begins a loop where one is missing, and what stands in its brackets', async () => {
    expect(
      await starts(`function f(pairs: [string, number][]) {
  const result: Record<string, number> = {};
  ⟦⟧
    result[key] = value;
  }
  return result;
}`),
    ).toEqual(['for (const key', 'for (const value', 'for (const [key', 'for (let key', 'for (let value']);
    const counting =
      'function f() {\n  const all = [];\n  for (⟦⟧) {\n    all.push(i);\n  }\n  return all;\n}';
    expect(await starts(counting)).toEqual(['const i', 'const [i', 'let i']);
  });

  it('looks behind the holes that follow too: what is used there may be declared in the first', async () => {
    const text = `function longest(words: string[]) {
  ⟦⟧
  for (const word of words) if (⟦⟧) best = word;
  return best;
}`;
    expect(await starts(text)).toEqual(['let best']);
    const before = 'function f() {\n  g(b);\n  ⟦⟧\n  const b = a + 1;\n  ⟦⟧\n  return b + c;\n}';
    expect(await starts(before)).toEqual(['const a', 'const c', 'const [a', 'let a', 'let c']);
  });

  it('has none where nothing is missing, where a hole is an expression, and where nothing makes the text parse', async () => {
    expect(await starts('function f(n: number) {\n  ⟦⟧\n  return n;\n}')).toEqual([]);
    expect(await starts('function f() {\n  const a = ⟦⟧;\n  return a + b;\n}')).toEqual([]);
    expect(await starts('function ( {\n  ⟦⟧\n  return b;\n')).toEqual([]);
  });

  it('asks the compiler a few times a hole, however many there are', async () => {
    let asked = 0;
    const count = async (text: string): Promise<string[]> => {
      asked = 0;
      return holeStarts(text.split('⟦⟧'), async (code) => {
        asked++;
        return inspectCode(code);
      });
    };
    const lines = Array.from({ length: 9 }, (_, i) => `  if (⟦⟧) count += ${i};`).join('\n');
    expect(await count(`function f() {\n  ⟦⟧\n${lines}\n  return count;\n}`)).toEqual(['let count']);
    expect(asked).toBeLessThanOrEqual(40);
    expect(await count(`def f(x):\n${lines}`)).toEqual([]);
    expect(asked).toBeLessThanOrEqual(40);
  });
});
