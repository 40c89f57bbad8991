import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { prepare } from './prepare.js';

/** Evaluates the prepared script in this realm and calls the function that it yields. */
function call(code: string, functionName: string | null, ...args: unknown[]): unknown {
  const prepared = prepare(code, functionName);
  if (prepared.kind !== 'ready') throw new Error(`${prepared.kind}: ${prepared.detail}`);
  const factory = new Script(prepared.script).runInThisContext() as () => (...args: unknown[]) => unknown;
  return factory()(...args);
}

describe('prepare() finds the function', () => {
  const firsts: Record<string, string> = {
    'a declaration': 'function f(n: number): number { return n + 1 }',
    'an exported declaration': 'export function f(n: number) { return n + 1 }',
    'an arrow function': 'const f = (n: number): number => n + 1;',
    'an exported arrow function': 'export const f: (n: number) => number = (n) => n + 1',
    'a function expression with a cast': 'let f = (function (n) { return n + 1 }) as (n: number) => number;',
    'a default export': 'export default function f(n: number) { return n + 1 }',
    'an anonymous default export': 'export default function (n: number) { return n + 1 }',
    'a default arrow function': 'export default (n: number): number => n + 1;',
    'a default export by name': 'const f = (n: number) => n + 1;\nexport default f;\nexport { f };',
    'a generic function': 'function f<T extends number>(n: T): number { return (n as number) + 1 }',
    'the implementation behind overloads':
      'function f(n: number): number;\nfunction f(n: any) { return n + 1 }',
    'the first of two': 'function f(n: number) { return g(n) }\nfunction g(n: number) { return n + 1 }',
    'the function after data': 'const one = 1;\ninterface A { n: number }\nconst f = (n: number) => n + one;',
  };
  for (const [name, code] of Object.entries(firsts)) {
    it(`prepare() takes ${name} when no name is given`, () => {
      expect(call(code, null, 1)).toBe(2);
    });
  }

  it('prepare() takes the named function when there are several', () => {
    expect(call('function g() { return 1 }\nconst { f } = { f: () => 2 };', 'f')).toBe(2);
  });

  it('prepare() reports the function as missing when it is not declared at the top level', () => {
    for (const name of ['g', 'parseInt', 'n', 'F']) {
      const code = 'interface F {}\nfunction f(n: number) { function g() {} return parseInt }';
      expect(prepare(code, name)).toMatchObject({ kind: 'missing' });
    }
    expect(prepare('function f() {}', 'f() {}; evil(); function g').kind).toBe('missing');
    expect(prepare('declare function f(): void;', null).kind).toBe('missing');
  });
});

describe('prepare() removes TypeScript', () => {
  const snippets: Record<string, string> = {
    'type aliases, interfaces, declarations and imports': `import type { A } from 'a'; import b from 'b';
      type T = { a: number }; interface I { b?: string } declare const x: number;
      function f() { return 7 }`,
    'casts, satisfies and non-null marks': `function f() {
      const a = [7] as const; const b = a satisfies readonly number[]; const m = new Map<string, number>([['k', b[0]!]]);
      return (<any>m).get('k')! as number }`,
    'optional, default, rest and this parameters': `function g(this: unknown, a?: number, b: number = 2, ...c: number[]): number {
      return (a ?? 0) + b + c.length }
      function f() { return g(5) + (g ? 0 : 1) }`,
    'arrow functions that return an object by a cast': 'const f = () => (<{ a: number }>{ a: 7 }).a',
    'classes with modifiers': `abstract class Shape<T> { abstract area(): T; private readonly n: number = 3; declare x: string;
      [key: string]: unknown; static one?: number = 1; protected get v(): number { return this.n } }
      export class Square extends Shape<number> implements Iterable<number> { override area(): number { return 7 }
        public *[Symbol.iterator](): Iterator<number> { yield 1 } }
      function f() { return new Square().area() }`,
    'generics at calls and tagged templates': `function id<T,>(x: T): T { return x }
      const tag = <T>(s: TemplateStringsArray): T => 7 as T;
      function f() { const g = id<number>; return g(tag<number>\`x\`) }`,
    'type predicates and assertions': `const isN = (x: unknown): x is number => typeof x === 'number';
      function check(x: unknown): asserts x is number { if (!isN(x)) throw new Error() }
      function f() { check(7); return 7 }`,
    'a catch variable, labels and conditional marks': `function f() { try { throw 7 } catch (e: unknown) { return e ? (e as number) : 0 } }`,
    enums: 'enum E { A = 3, B = A + 4 }\nexport function f() { return E.B }',
    'const enums and namespaces':
      'const enum E { B = 3 }\nnamespace N { export const four = 4 }\nexport const f = () => E.B + N.four',
    'parameter properties':
      'class P { constructor(private n: number) {} get(): number { return this.n } }\nfunction f() { return new P(7).get() }',
    'optional chains behind a non-null mark':
      'function f() { const o: any = { a: { b: 7 } }; return o?.a!.b }',
    'regular expressions, separators and template text':
      'function f() { return `${/\\d/u.test("1") ? 1_0 - 3 : 0}` === "7" ? 7 : 0 }',
  };
  for (const [name, code] of Object.entries(snippets)) {
    it(`prepare() keeps the meaning of ${name}`, () => {
      expect(call(code, 'f')).toBe(7);
    });
  }
});

describe('prepare() refuses', () => {
  it('prepare() reports syntax errors of TypeScript and of V8 with the reason', () => {
    expect(prepare('\nfunction f( { return 1 }', null)).toMatchObject({ kind: 'syntax' });
    expect(prepare('const a = 1;\nfunction f() { return 1 +; }', null)).toEqual({
      kind: 'syntax',
      detail: 'line 2: Expression expected.',
    });
    expect(prepare('let a; let a; function f() {}', null)).toMatchObject({
      detail: expect.stringContaining('already'),
    });
    expect(prepare('function f() { with (a) {} }', null).kind).toBe('syntax');
    expect(prepare('('.repeat(50_000), null).kind).toBe('syntax');
  });

  it('prepare() refuses import() wherever it stands', () => {
    const code = 'function f() { return () => [import("node:fs" as string)] }';
    expect(prepare(code, null)).toEqual({ kind: 'error', detail: 'import() is not available here' });
  });

  it('prepare() refuses text that would close its wrapper', () => {
    expect(prepare('}); (function () { function f() {}', 'f').kind).toBe('syntax');
    expect(prepare('function f() {} /*', 'f').kind).toBe('syntax');
    expect(call('function f() { return 1 } // end', 'f')).toBe(1);
  });
});
