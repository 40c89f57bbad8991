import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from './sandbox.js';
import type { TestCase } from './test-case.js';
import type { Outcome } from './verdict.js';

/** One child, so that whatever an attack leaves behind meets the next job. */
let sandbox: Sandbox;
beforeAll(() => {
  sandbox = createSandbox({ children: 1 });
});
afterAll(() => sandbox.close());

const oneTwo: readonly TestCase[] = [
  [[1], 2],
  [[2], 3],
];

async function outcomeOf(code: string, tests: readonly TestCase[], timeoutMs = 5_000): Promise<Outcome> {
  const { outcome } = await sandbox.run({ code, functionName: null, tests }, { timeoutMs });
  return outcome;
}

async function expectHealthy(): Promise<void> {
  const healthy = 'export const f = (n: number): number => [n].map((x) => x + 1)[0]!;';
  expect(await sandbox.run({ code: healthy, functionName: 'f', tests: oneTwo })).toMatchObject({
    outcome: 'pass',
    passed: 2,
    detail: null,
  });
}

/** Evaluates an expression in the sandbox as the result of a function; thrown errors are returned as text. */
async function probe(expression: string): Promise<string> {
  const code = `async function f() { try { return String(${expression}) } catch (e) { return 'threw ' + e.message } }`;
  const verdict = await sandbox.run({ code, functionName: 'f', tests: [[[], { no: 'such result' }]] });
  return verdict.detail ?? '';
}

describe('sandbox escapes', () => {
  const ways: Record<string, string> = {
    'the constructor of the global object': 'globalThis.constructor.constructor("return process")()',
    'the prototype of the global object':
      'Object.getPrototypeOf(globalThis).constructor.constructor("return process")()',
    'the Function constructor': '(() => {}).constructor("return process")()',
    'the AsyncFunction constructor': 'await (async () => {}).constructor("return process")()',
    'the GeneratorFunction constructor': '(function* () {}).constructor("return process")().next().value',
    'indirect eval': '(0, eval)("process")',
    'the async wrapper of the harness': '(await f.constructor("return process")())',
    'an error of the engine':
      '(() => { try { null.x } catch (e) { return e.constructor.constructor("return process")() } })()',
    'an error of a host function':
      '(() => { try { new Proxy({}, null) } catch (e) { return e.constructor.constructor("return process")() } })()',
    'call sites of the stack':
      '(() => { Error.prepareStackTrace = (_, sites) => sites; const sites = new Error().stack;' +
      ' const found = sites.flatMap((s) => [s.getThis(), s.getFunction()]).filter((x) => x && x !== globalThis);' +
      ' return [...found, sites, ...sites].map((x) => x.constructor.constructor("return process")())[0] })()',
  };
  for (const [name, expression] of Object.entries(ways)) {
    it(`run() keeps process out of reach by ${name}`, async () => {
      const detail = await probe(expression);
      expect(detail).toMatch(/gave "threw .*(Code generation from strings|disallowed|not defined|undefined)/);
      expect(detail).not.toContain('[object process]');
      await expectHealthy();
    });
  }

  it('run() offers no function of Node or of the Web', async () => {
    const names = ['process', 'require', 'module', 'fetch', 'Buffer', 'setTimeout', 'WebAssembly', 'Atomics'];
    const detail = await probe(`[${names.map((name) => `typeof ${name}`).join()}]`);
    expect(detail).toContain(`gave "${names.map(() => 'undefined').join()}"`);
  });

  it('run() finds no host object among the call sites of the stack', async () => {
    const detail = await probe(
      '(() => { Error.prepareStackTrace = (_, sites) => sites;' +
        ' return new Error().stack.map((s) => s.getThis() === undefined && s.getFunction() === undefined) })()',
    );
    expect(detail).toMatch(/gave "(true,?)+"/);
  });

  it('run() refuses import() and gives imports nothing', async () => {
    expect(
      await outcomeOf('async function f() { return (await import("node:fs")).readFileSync }', oneTwo),
    ).toBe('error');
    expect(
      await outcomeOf(
        'import fs from "node:fs";\nfunction f() { return fs.readdirSync("/").length }',
        oneTwo,
      ),
    ).toBe('error');
    expect(await outcomeOf('function f() { return import.meta.url }', oneTwo)).toBe('syntax');
  });

  it('run() is not left by code that closes the wrapper', async () => {
    expect(
      await outcomeOf('}); globalThis.x = 1; (function () { function f(n) { return n + 1 }', oneTwo),
    ).toBe('syntax');
    expect(await outcomeOf('function f(n) { return n + 1 }\nreturn f; //', oneTwo)).toBe('syntax');
  });

  it('run() outlives attempts to end the process', async () => {
    expect(await outcomeOf('process.exit(0); function f(n) { return n + 1 }', oneTwo)).toBe('error');
    expect(await outcomeOf('function f() { globalThis.process.exit(0) }', oneTwo)).toBe('error');
    expect(await outcomeOf('function f(n) { Promise.reject(new Error("late")); return n + 1 }', oneTwo)).toBe(
      'pass',
    );
    await expectHealthy();
  });
});

describe('sandbox cheats', () => {
  const cheats: Record<string, string> = {
    'JSON, Object.is and Array': `JSON.stringify = () => '2'; JSON.parse = () => [1]; Object.is = () => true;
      Array.isArray = () => true; Array.prototype.every = () => true; Object.keys = () => [];`,
    'Reflect and String':
      'Reflect.apply = () => 2; String = () => "v2"; Object.prototype.toString = () => "v2";',
    'toJSON of every prototype': 'Object.prototype.toJSON = Number.prototype.toJSON = () => 2;',
    'equality by conversion': 'Number.prototype.valueOf = () => 2; Number.prototype.toString = () => "2";',
  };
  for (const [name, code] of Object.entries(cheats)) {
    it(`run() is not fooled by a patched ${name}`, async () => {
      expect(await outcomeOf(`${code}\nfunction f(n) { return n * 7 }`, oneTwo)).toBe('wrong');
      expect(await outcomeOf(`${code}\nfunction f(n) { return n + 1 }`, oneTwo)).toBe('pass');
      await expectHealthy();
    });
  }

  it('run() is not fooled by objects that equal everything', async () => {
    expect(await outcomeOf('function f() { return { valueOf: () => 2, toJSON: () => 2 } }', oneTwo)).toBe(
      'wrong',
    );
    expect(await outcomeOf('function f() { return new Proxy({}, { get: () => 2 }) }', oneTwo)).not.toBe(
      'pass',
    );
    expect(await outcomeOf('function f() { return { "!": "undefined" } }', [[[], null]])).toBe('wrong');
    expect(await outcomeOf('function f() { return new Map() }', [[[], {}]])).toBe('wrong');
  });

  it('run() gives each job clean prototypes', async () => {
    const pollution = `Object.prototype.polluted = 1; Array.prototype.map = () => [0]; globalThis.leak = 1;
      function f(n) { return n + 1 }`;
    expect(await outcomeOf(pollution, oneTwo)).toBe('pass');
    expect(
      await outcomeOf('function f() { return [({}).polluted, typeof leak] }', [[[], [null, 'undefined']]]),
    ).toBe('pass');
    await expectHealthy();
  });

  it('run() compares later tests with arguments that the function has not changed', async () => {
    const shared = [3, 1, 2];
    const sorts = 'function f(xs: number[]) { const sorted = [...xs].sort(); xs.length = 0; return sorted }';
    const expected = [1, 2, 3];
    expect(
      await outcomeOf(sorts, [
        [[shared], expected],
        [[shared], expected],
      ]),
    ).toBe('pass');
    expect(shared).toEqual([3, 1, 2]);
  });
});

describe('sandbox exhaustion', () => {
  const loops: Record<string, string> = {
    'an endless loop': 'function f() { for (;;); }',
    'an endless loop at the top level': 'while (true) {} function f() {}',
    'an endless chain of promises': 'async function f() { for (;;) await null }',
    'promises left running after the result':
      'function f(n) { (async () => { for (;;) await 0 })(); return n + 1 }',
    'an endless getter in the result': 'function f() { return { get x() { for (;;); } } }',
    'an endless toString of an error': 'function f() { throw { get message() { for (;;); } } }',
    'a catastrophic regular expression': 'function f() { return /^(a+)+$/.test("a".repeat(60) + "b") }',
    'a snippet on which the parser hangs': `function f() {} ${'async(a='.repeat(40)}`,
  };
  for (const [name, code] of Object.entries(loops)) {
    it(`run() ends ${name}`, async () => {
      const start = performance.now();
      const verdict = await sandbox.run({ code, functionName: null, tests: oneTwo }, { timeoutMs: 300 });
      expect(verdict).toMatchObject({ outcome: 'timeout', passed: 0, total: 2 });
      expect(performance.now() - start).toBeLessThan(10_000);
      await expectHealthy();
    });
  }

  const allocations: Record<string, string> = {
    'a growing array': 'function f() { const a = []; for (;;) a.push(new Array(1000).fill(1.5)) }',
    'a huge array': 'function f() { return new Array(1e8).fill(1.5).length }',
    'a growing string':
      'function f() { const a = []; for (let i = 0; ; i++) a.push((i + "x").repeat(1e5).split("")) }',
    'array buffers': 'function f() { const a = []; for (;;) a.push(new Uint8Array(2e7).fill(1)) }',
  };
  for (const [name, code] of Object.entries(allocations)) {
    it(`run() ends ${name} that fills the memory`, async () => {
      expect(await outcomeOf(code, oneTwo, 20_000)).toBe('memory');
      await expectHealthy();
    });
  }

  const errors: Record<string, string> = {
    recursion: 'function f(n) { return f(n) }',
    'recursion that catches its end': 'function f(n) { try { return f(n) } catch { return f(n) } }',
    'a string beyond the limit of the engine': 'function f() { return "x".repeat(2 ** 30) }',
    'a flood of output': 'function f() { return "x".repeat(1e7) }',
    'a cyclic result': 'function f() { const a = []; a.push(a); return a }',
    'a sparse array of maximal length': 'function f() { return new Array(2 ** 32 - 1) }',
    'a promise that never settles': 'const f = () => new Promise(() => {})',
    'an error that cannot be read': 'function f() { throw new Proxy({}, { has() { throw 1 } }) }',
    'a revoked proxy':
      'function f() { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy }',
  };
  for (const [name, code] of Object.entries(errors)) {
    it(`run() reports ${name} as an error and goes on`, async () => {
      // The second one is exponential by nature; everything else must answer.
      const expected = name === 'recursion that catches its end' ? /^(error|timeout)$/ : /^error$/;
      expect(await outcomeOf(code, oneTwo, name.startsWith('recursion that') ? 300 : 5_000)).toMatch(
        expected,
      );
      await expectHealthy();
    });
  }

  it('run() answers every kind of garbage', async () => {
    const garbage = [
      '\u0000\u0001\ufffd',
      '\ud800',
      '{',
      '`${',
      '/*',
      '(('.repeat(40_000),
      '<mask>'.repeat(50),
      '🦊 = 1',
      'x'.repeat(200_000),
    ];
    for (const code of garbage) expect(await outcomeOf(code, oneTwo)).toBe('syntax');
    for (const code of ['', '42', 'hello', '// only a comment', 'let x: string;']) {
      expect(await outcomeOf(code, oneTwo)).toBe('missing');
    }
    await expectHealthy();
  });
});
