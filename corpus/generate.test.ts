import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { Random } from '../src/support/random.js';
import { domains } from './compositions/domains.js';
import { drawComposition, schemes } from './compositions/draw-composition.js';
import { drawDomain, inventDomain } from './compositions/invented-domains.js';
import { coreFamilies, coreSchemes } from './core.js';
import type { Example } from './example.js';
import { allFamilies } from './families/index.js';
import { type Family, family } from './family.js';
import { heldOutOf } from './family-requests.js';
import { checkFamilies, generateCorpus, heldOut, type splits } from './generate.js';
import { canonicalSubject } from './request.js';
import { failedTests } from './run-code.js';

const take = (split: (typeof splits)[number], size: number, seed = 1): Example[] => [
  ...generateCorpus({ split, size, seed }),
];
const train = take('train', 500);

const double = (body: string): Family =>
  family({
    name: `double-${body.length}`,
    group: 'numbers',
    names: ['double', 'twice'],
    params: [{ name: 'n', type: 'number', alt: ['x'] }],
    returns: 'number',
    body,
    tests: [
      [[2], 4],
      [[0], 0],
    ],
    phrasings: ['Double it.', 'twice the number', 'two times n', 'n doubled', 'multiply by 2'],
  });

describe('generateCorpus()', () => {
  it('gives the same examples for the same seed and others for another', () => {
    expect(take('train', 60)).toEqual(train.slice(0, 60));
    expect(take('train', 60, 2)).not.toEqual(train.slice(0, 60));
  });

  it('yields only code that passes its tests, without placeholders', () => {
    for (const { code, functionName, tests } of train.slice(0, 150)) {
      expect(failedTests(code, functionName, tests)).toEqual([]);
    }
    for (const { code, instruction } of train) {
      expect(code).not.toMatch(/\$[a-zA-Z]/);
      expect(`${code} ${instruction}`).not.toContain('undefined,');
      expect(instruction.trim()).not.toBe('');
    }
  });

  it('repeats no instruction, in a split or across', () => {
    const all = [...train, ...take('unseen-wording', 120), ...take('unseen-composition', 120)];
    expect(new Set(all.map(({ instruction }) => instruction)).size).toBe(all.length);
  });

  it('never trains on a request that another seed holds out as unseen-request', () => {
    const kept = new Set(take('unseen-request', 400, 7).map(({ instruction }) => instruction));
    const seen = [1, 2, 3].flatMap((seed) => take('train', 400, seed));
    expect(kept.size).toBe(400);
    expect(seen.filter(({ instruction }) => kept.has(instruction))).toEqual([]);
  });

  it('gives functions for infills and edits that training never gives, when derived', () => {
    const bodyOf = ({ code }: Example): string => code.slice(code.indexOf('{\n'));
    const options = { scope: 'core', compositionShare: 0.2, derived: true } as const;
    const trained = [1, 2, 3].flatMap((seed) => [
      ...generateCorpus({ ...options, split: 'train', size: 400, seed }),
    ]);
    const held = (['unseen-request', 'unseen-wording'] as const).flatMap((split) => [
      ...generateCorpus({ ...options, split, size: 60, seed: 9 }),
    ]);
    expect(held).toHaveLength(120);
    const instructions = new Set(trained.map(({ instruction }) => instruction));
    const bodies = new Set(trained.map(bodyOf));
    expect(held.filter(({ instruction }) => instructions.has(instruction))).toEqual([]);
    expect(held.filter((example) => bodies.has(bodyOf(example)))).toEqual([]);
  });

  it('keeps to the families and schemes of the core when the scope is core', () => {
    const core = [...generateCorpus({ split: 'train', size: 300, seed: 1, scope: 'core' })];
    const composed = core.filter(({ group }) => group === 'compositions');
    expect(composed.length).toBeGreaterThan(60);
    for (const { group, family: name } of core) {
      const known =
        group === 'compositions'
          ? coreSchemes.has(name) || /^(xs|words)-/.test(name)
          : coreFamilies.has(name);
      expect([name, known]).toEqual([name, true]);
    }
  });

  it('keeps to a group, and says which there are', () => {
    const options = { split: 'train', size: 30, seed: 1 } as const;
    const groups = [...generateCorpus({ ...options, group: 'finance' })].map(({ group }) => group);
    expect(groups).toEqual(Array<string>(30).fill('finance'));
    expect(() => [...generateCorpus({ ...options, group: 'fincance' })]).toThrow(/finance/);
    expect(() => [...generateCorpus({ ...options, split: 'unseen-composition', group: 'finance' })]).toThrow(
      'group means nothing',
    );
  });

  it('names the function in about half of the instructions and copies the name into the code', () => {
    const named = train.filter(({ instruction, functionName }) => instruction.includes(functionName));
    expect(named.length / train.length).toBeGreaterThan(0.4);
    expect(named.length / train.length).toBeLessThan(0.65);
    for (const { code, functionName } of train) expect(code).toContain(`function ${functionName}(`);
    const signed = train.filter(({ signature }) => signature !== null);
    expect(signed.length / train.length).toBeGreaterThan(0.15);
    for (const { code, signature } of signed) expect(code.startsWith(`${signature} {`)).toBe(true);
  });

  it('names every broken family when code fails its tests', () => {
    const broken = double('  return $n + 2;');
    const wrong = double('  return $n - $n;');
    const options = {
      split: 'train',
      size: 4,
      seed: 1,
      compositionShare: 0,
      families: [broken, wrong],
    } as const;
    expect(() => [...generateCorpus(options)]).toThrow(new RegExp(`${broken.name}[\\s\\S]*${wrong.name}`));
  });

  it('gives no parameter the name of something that the body declares', () => {
    const clash = { ...double('  const x = $n * 2;\n  return x;'), phrasings: double('').phrasings };
    const drawn = [
      ...generateCorpus({ split: 'train', size: 60, seed: 1, compositionShare: 0, families: [clash] }),
    ];
    expect(drawn.length).toBeGreaterThan(20);
    for (const { code } of drawn) expect(code).not.toContain('(x: number)');
  });

  it('throws for an unknown option and when aborted', () => {
    const options = { split: 'train', size: 1, seed: 1 } as const;
    expect(() => [...generateCorpus({ ...options, seeds: 2 } as never)]).toThrow('unknown option seeds');
    expect(() => [...generateCorpus({ ...options, split: 'test' } as never)]).toThrow('split');
    expect(() => [...generateCorpus({ ...options, signal: AbortSignal.abort() })]).toThrow('aborted');
  });
});

describe('heldOut()', () => {
  it('asks for families in wordings that training never has', () => {
    const reserved = new Map(allFamilies.map((one) => [one.name, heldOutOf(one)]));
    expect([...reserved.values()].every(({ size }) => size === 2)).toBe(true);
    // A phrasing without slots or typos shows up as it is.
    const all = new Set([...reserved.values()].flatMap((set) => [...set]));
    for (const { instruction } of train) expect(all.has(instruction)).toBe(false);
    expect(heldOut('unseen-wording', { size: 40, seed: 3 })).toHaveLength(40);
  });
});

describe('allFamilies', () => {
  it('holds 500 or more families with unique names and 20 phrasings each', () => {
    expect(allFamilies.length).toBeGreaterThanOrEqual(500);
    expect(new Set(allFamilies.map(({ name }) => name)).size).toBe(allFamilies.length);
    for (const { name, phrasings } of allFamilies)
      expect([name, phrasings.length >= 20]).toEqual([name, true]);
  });

  it('passes its own tests: checkFamilies() finds nothing', () => {
    expect(checkFamilies()).toEqual([]);
  }, 60_000);
});

describe('coreFamilies', () => {
  it('names 120 or more families, and schemes, that exist', () => {
    const known = new Set([...allFamilies, ...schemes].map(({ name }) => name));
    expect(coreFamilies.size).toBeGreaterThanOrEqual(120);
    expect([...coreFamilies, ...coreSchemes].filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('drawComposition()', () => {
  it('draws from 40 or more schemes and domains', () => {
    expect(schemes.length).toBeGreaterThanOrEqual(40);
    expect(new Set(schemes.map(({ name }) => name)).size).toBe(schemes.length);
    expect(domains.length).toBeGreaterThanOrEqual(40);
    for (const { plural, fields } of domains) {
      expect([plural, fields.length >= 4, new Set(fields.map(({ name }) => name)).size]).toEqual([
        plural,
        true,
        fields.length,
      ]);
    }
  });

  it('invents records with distinct names, of the types of those that are listed', () => {
    const random = new Random(3);
    const listed = new Set(domains.flatMap(({ fields }) => fields.map(({ name }) => name)));
    const invented = Array.from({ length: 400 }, () => inventDomain(random));
    for (const { plural, singular, fields } of invented) {
      const names = fields.map(({ name }) => name);
      expect(new Set(names).size, plural).toBe(names.length);
      expect(plural).not.toBe(singular);
      for (const name of [plural, singular, ...names]) expect(name).toMatch(/^[a-z][A-Za-z]*$/);
      // Code takes fields apart into variables.
      for (const name of names)
        expect(ts.identifierToKeywordKind(ts.factory.createIdentifier(name)), name).toSatisfy(
          (kind) => kind === undefined || kind > ts.SyntaxKind.LastFutureReservedWord,
        );
    }
    const names = new Set(invented.flatMap(({ fields }) => fields.map(({ name }) => name)));
    expect([...names].filter((name) => !listed.has(name)).length).toBeGreaterThan(400);
  });

  it('writes code that agrees with the independent reference', () => {
    const random = new Random(11);
    for (let i = 0; i < 300; i++) {
      const { request } = drawComposition(random, schemes, i % 2 === 0 ? drawDomain : undefined);
      const { code, functionName, tests } = canonicalSubject(request);
      expect([code, failedTests(code, functionName, tests)]).toEqual([code, []]);
      expect(request.wording).not.toMatch(/\b[RPQBKDHSN]\b(?!')/);
    }
  });
});
