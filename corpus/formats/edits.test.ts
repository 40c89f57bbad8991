import { describe, expect, it } from 'vitest';
import { Random } from '../../src/support/random.js';
import type { Example } from '../example.js';
import { type Family, family } from '../family.js';
import { isHeldOutFunction } from '../held-out-function.js';
import { failedTests } from '../run-code.js';
import { changeMeaningOf } from './change-meaning.js';
import { changeRuleOf } from './change-rule.js';
import { deriveEdits, deriveInfills } from './derive.js';
import { fixOf } from './fix.js';
import { loopFormOf } from './loop-form.js';
import { mutationsOf } from './mutations.js';
import { renamed, renameFunctionOf, renameParameterOf } from './rename.js';
import { rewriteOf } from './rewrite.js';

const adults: Example = {
  id: 'train-1',
  family: 'pluck-where',
  group: 'compositions',
  instruction: 'names of the users whose age is over 17',
  signature: null,
  functionName: 'userNames',
  code: `function userNames(users: { name: string; age: number }[]): string[] {
  return users.filter((user) => user.age > 17).map((user) => user.name);
}`,
  tests: [
    [[[]], []],
    [[[{ name: 'Ada', age: 17 }]], []],
    [[[{ name: 'Ada', age: 18 }]], ['Ada']],
    [
      [
        [
          { name: 'Bob', age: 5 },
          { name: 'Eve', age: 40 },
        ],
      ],
      ['Eve'],
    ],
  ],
};

const power: Family = family({
  name: 'power-of',
  group: 'numbers',
  names: ['powerOf', 'pow'],
  params: [{ name: 'n', type: 'number' }],
  returns: 'number',
  slots: { k: [2, 3] },
  body: '  return $n ** {k};',
  tests: ({ k }) => [
    [[2], 2 ** Number(k)],
    [[0], 0],
  ],
  phrasings: ['n to the power of {k}'],
  rules: [
    {
      say: ['0 for negative numbers'],
      body: '  return $n < 0 ? 0 : $n ** {k};',
      tests: [
        [[-3], 0],
        [[1], 1],
      ],
    },
  ],
});

const seeds = Array.from({ length: 24 }, (_, seed) => seed);

describe('fixOf()', () => {
  it('breaks the original so that a test fails and keeps the code right', () => {
    for (const seed of seeds) {
      const fix = fixOf(adults, new Random(seed));
      if (fix === null) continue;
      expect(failedTests(fix.original, 'userNames', fix.tests)).not.toEqual([]);
      expect(failedTests(fix.code, 'userNames', fix.tests)).toEqual([]);
      expect(fix.instruction).not.toBe('');
    }
    expect(seeds.filter((seed) => fixOf(adults, new Random(seed)) !== null).length).toBeGreaterThan(20);
  });
});

describe('mutationsOf()', () => {
  it('finds operators, numbers, methods, guards and variables, and leaves types alone', () => {
    const code = `function f(xs: (1 | 2)[], n: number): number {
  if (xs.length === 0) return 0;
  let sum = 0;
  for (const x of xs) sum += Math.max(x, n);
  return sum;
}`;
    const mutations = mutationsOf(code);
    const codes = mutations.map((mutation) => mutation.code);
    expect(codes.some((text) => text.includes('Math.min'))).toBe(true);
    expect(codes.some((text) => !text.includes('return 0'))).toBe(true);
    expect(codes.some((text) => text.includes('let sum = 1'))).toBe(true);
    expect(codes.some((text) => text.includes('return n;'))).toBe(true);
    expect(codes.every((text) => text.includes('xs: (1 | 2)[]'))).toBe(true);
    // `x` lives in the loop only.
    expect(codes.some((text) => text.includes('return x;'))).toBe(false);
  });
});

describe('renameFunctionOf()', () => {
  it('gives the function a new name that the instruction says', () => {
    for (const seed of seeds) {
      const rename = renameFunctionOf(adults, new Random(seed));
      expect(rename.instruction).toContain(rename.functionName);
      expect(failedTests(rename.code, rename.functionName, rename.tests)).toEqual([]);
      expect(failedTests(rename.original, rename.functionName, rename.tests)).not.toEqual([]);
    }
  });
});

describe('renamed()', () => {
  it('touches variables, not properties or strings, and keeps shorthand keys', () => {
    expect(renamed("const f = (a: number) => ({ a, b: x.a, c: 'a', d: a });", 'a', 'value')).toBe(
      "const f = (value: number) => ({ a: value, b: x.a, c: 'a', d: value });",
    );
  });
});

describe('renameParameterOf()', () => {
  it('keeps the behaviour', () => {
    const rename = renameParameterOf(adults, new Random(3))!;
    expect(rename.code).not.toContain('users');
    expect(failedTests(rename.code, 'userNames', rename.tests)).toEqual([]);
  });
});

describe('rewriteOf()', () => {
  it('keeps the behaviour in either direction', () => {
    for (const seed of seeds) {
      const rewrite = rewriteOf(adults, new Random(seed))!;
      expect(rewrite.code).not.toBe(rewrite.original);
      expect(failedTests(rewrite.code, 'userNames', rewrite.tests)).toEqual([]);
      expect(failedTests(rewrite.original, 'userNames', rewrite.tests)).toEqual([]);
    }
  });
});

describe('loopFormOf()', () => {
  it('writes a chain as a loop, in several ways', () => {
    const written = new Set(seeds.map((seed) => loopFormOf(adults.code, new Random(seed))!));
    expect(written.size).toBeGreaterThan(2);
    for (const code of written) {
      expect(code).toMatch(/^ {2}for \(/m);
      expect(code).not.toMatch(/filter|map/);
      expect(failedTests(code, 'userNames', adults.tests)).toEqual([]);
    }
  });

  it('gives null for what is no chain, or keeps methods in its loop', () => {
    const of = (body: string): string | null =>
      loopFormOf(`function f(xs: number[]): number[] {\n  ${body}\n}`, new Random(1));
    expect(of('return xs;')).toBeNull();
    expect(of('return xs.map((x) => xs.filter((y) => y < x).length);')).toBeNull();
  });
});

describe('changeRuleOf()', () => {
  it('changes the rule or a slot so that the original fails', () => {
    const changes = seeds.flatMap((seed) => changeRuleOf(power, adults, new Random(seed)) ?? []);
    expect(changes.length).toBeGreaterThan(10);
    for (const { original, code, functionName, tests } of changes) {
      expect(failedTests(code, functionName, tests)).toEqual([]);
      expect(failedTests(original, functionName, tests)).not.toEqual([]);
    }
    expect(changes.some(({ instruction }) => instruction.includes('negative'))).toBe(true);
    expect(changes.some(({ instruction }) => /2.*3|3.*2/.test(instruction))).toBe(true);
  });
});

describe('changeRuleOf() of a slot in a parameter', () => {
  it('changes the name of the parameter and its type with the slot', () => {
    const either: Family = {
      ...power,
      name: 'either',
      params: [{ name: '{who}', type: '{ {who}: number }[]' }],
      slots: { who: ['guest', 'player'] },
      body: '  return ${who}.reduce((sum, one) => sum + one.{who}, 0);',
      tests: ({ who }) => [[[[{ [who as string]: 1 }]], 1]],
      rules: [
        {
          say: ['0 always'],
          body: '  return 0;',
          tests: [
            [[[]], 0],
            [[[{ a: 1 }]], 0],
          ],
        },
      ],
    };
    const changes = seeds.flatMap((seed) => changeRuleOf(either, adults, new Random(seed)) ?? []);
    expect(changes.length).toBeGreaterThan(5);
    for (const { original, code } of changes) {
      for (const text of [original, code]) {
        expect(text).toMatch(/^function powerOf\((guest|player): \{ \1: number \}\[\]\): number/);
      }
    }
  });
});

describe('changeMeaningOf()', () => {
  it('says the number that the new code holds', () => {
    const change = changeMeaningOf(adults, new Random(4))!;
    expect(failedTests(change.code, 'userNames', change.tests)).toEqual([]);
    expect(failedTests(change.original, 'userNames', change.tests)).not.toEqual([]);
  });
});

describe('deriveEdits() and deriveInfills()', () => {
  it('give each task once', () => {
    const copies = [1, 2, 3].map((i) => ({ ...adults, id: `train-${i}` }));
    const many = copies.flatMap((copy) => copies.map((_, i) => ({ ...copy, id: `${copy.id}-${i}` })));
    const infills = [...deriveInfills(many, { seed: 3 })].map(({ segments }) => segments.join('|'));
    const edits = [...deriveEdits(many, { seed: 3 })].map(
      ({ instruction, original }) => instruction + original,
    );
    expect(new Set(infills).size).toBe(infills.length);
    expect(new Set(edits).size).toBe(edits.length);
    const twice = [...deriveEdits([adults, adults], { seed: 9 })];
    expect(twice).toHaveLength(1);
  });

  it('refuse an edit whose code fails its tests', () => {
    const wrong = { ...adults, tests: [...adults.tests, [[[]], ['nobody']]] as Example['tests'] };
    // A change has the results of its own code for tests; among several edits there are others.
    const copies = Array.from({ length: 8 }, (_, i) => ({ ...wrong, id: `train-${i}` }));
    expect(() => [...deriveEdits(copies, { seed: 1 })]).toThrow('expected ["nobody"]');
  });

  it('change to held-out functions only, or to others only', () => {
    const seven = { ...power, slots: { k: Array.from({ length: 60 }, (_, i) => i + 2) } };
    const examples = Array.from({ length: 150 }, (_, i) => ({
      ...adults,
      id: `train-${i}`,
      family: 'power-of',
    }));
    for (const heldOut of [true, false]) {
      const edits = [...deriveEdits(examples, { seed: 2, families: [seven], heldOut })];
      const targets = edits.filter(({ code }) => code.includes('**'));
      expect(targets.length).toBeGreaterThan(5);
      for (const { code } of targets) {
        const body = code.slice(code.indexOf('\n') + 1, -2).replaceAll(/\bn\b/g, '$n');
        expect([body, isHeldOutFunction({ body })]).toEqual([body, heldOut]);
      }
    }
  });

  it('take edits and functions written by hand in the place of some, held-out ones for the held-out sets alone', () => {
    const codes = Array.from({ length: 80 }, (_, i) => `function f(): number {\n  return ${i};\n}`);
    const tests: Example['tests'] = [];
    const snippets = codes.map((code, i) => ({
      name: `n${i}`,
      comments: ['c'],
      functionName: 'f',
      code,
      tests,
    }));
    const written = codes.map((code, i) => ({
      name: `n${i}`,
      change: 'change' as const,
      original: 'function f(): number {\n  return 100;\n}',
      code,
      functionName: 'f',
      instructions: Array.from({ length: 400 }, (_, k) => `make it ${i}, please ${k}`),
      tests,
    }));
    const examples = Array.from({ length: 300 }, (_, i) => ({ ...adults, id: `train-${i}` }));
    for (const heldOut of [true, false]) {
      const edits = [...deriveEdits(examples, { seed: 5, written, heldOut })];
      const byHand = edits.filter(({ group }) => group === 'edits');
      expect(byHand.length / examples.length).toBeGreaterThan(0.25);
      expect(byHand.length / examples.length).toBeLessThan(0.55);
      const infills = [...deriveInfills(examples, { seed: 5, snippets, heldOut })];
      const cut = infills.filter(({ group }) => group === 'snippets');
      expect(cut.length).toBeGreaterThan(3);
      for (const { family: name } of [...byHand, ...cut]) {
        const body = codes[Number(name.slice(1))]!;
        expect([name, isHeldOutFunction({ body })]).toEqual([name, heldOut]);
      }
    }
  });

  it('give the same for the same seed, whatever stands before in the stream', () => {
    const other: Example = {
      ...adults,
      id: 'train-2',
      functionName: 'adultNames',
      code: adults.code.replace('userNames', 'adultNames'),
    };
    const both = [...deriveEdits([other, adults], { seed: 9 })];
    expect(both.at(-1)).toEqual([...deriveEdits([adults], { seed: 9 })][0]);
    expect([...deriveInfills([other, adults], { seed: 9 })][1]).toEqual(
      [...deriveInfills([adults], { seed: 9 })][0],
    );
  });
});
