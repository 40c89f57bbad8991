import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeResult, type Result, sameResult, showResult } from './same-result.js';
import { openRealm } from './sandbox-realm.js';
import type { Json } from './test-case.js';

/** Encodes a value as the sandbox does. */
function encoded(value: unknown): Result {
  const realm = openRealm();
  realm.load(() => () => value);
  const text = realm.execute('[]');
  expect(text[0]).toBe('v');
  return decodeResult(text.slice(1));
}

describe('sameResult', () => {
  it('sameResult() holds for every JSON value and itself', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(sameResult(encoded(value), value as Json)).toBe(true);
      }),
    );
  });

  it('sameResult() fails when two JSON values differ', () => {
    const simple = fc.jsonValue({ maxDepth: 2 });
    fc.assert(
      fc.property(simple, simple, (a, b) => {
        const normal = (x: unknown): string =>
          JSON.stringify(x, (_, v) => (typeof v === 'number' ? Math.round(v * 1e3) : sortKeys(v)));
        fc.pre(normal(a) !== normal(b));
        expect(sameResult(encoded(a), b as Json)).toBe(false);
      }),
    );
  });

  it('sameResult() allows 1e-9 absolute and relative between numbers', () => {
    expect(sameResult(0.1 + 0.2, 0.3)).toBe(true);
    expect(sameResult(1e15 + 1, 1e15)).toBe(true);
    expect(sameResult(1e-10, 0)).toBe(true);
    expect(sameResult(encoded(-0), 0)).toBe(true);
    expect(sameResult(1.00001, 1)).toBe(false);
    expect(sameResult('1', 1)).toBe(false);
    expect(sameResult(1, true)).toBe(false);
  });

  it('sameResult() takes undefined for null and an undefined property for none', () => {
    expect(sameResult(encoded(undefined), null)).toBe(true);
    expect(sameResult(encoded([1, undefined]), [1, null])).toBe(true);
    expect(sameResult(encoded({ a: undefined }), {})).toBe(true);
    expect(sameResult(encoded({ a: undefined }), { a: null })).toBe(true);
    expect(sameResult(encoded({}), { a: null })).toBe(false);
    expect(sameResult(encoded(null), {})).toBe(false);
    expect(sameResult(encoded([]), {})).toBe(false);
    expect(sameResult(encoded({}), [])).toBe(false);
  });

  it('sameResult() fails for values that JSON lacks', () => {
    const strangers = [
      Number.NaN,
      Number.POSITIVE_INFINITY,
      10n,
      Symbol('s'),
      () => 1,
      new Map(),
      /x/,
      new Error('e'),
    ];
    for (const stranger of strangers) {
      for (const expected of [null, 10, {}, [], 'NaN'])
        expect(sameResult(encoded(stranger), expected)).toBe(false);
    }
  });

  it('sameResult() compares keys such as __proto__ as data', () => {
    const hostile = JSON.parse('{"__proto__": 1, "!": "undefined"}');
    expect(sameResult(encoded(hostile), hostile)).toBe(true);
    expect(sameResult(encoded(hostile), {})).toBe(false);
    expect(sameResult(encoded({ '!': 'undefined' }), null)).toBe(false);
  });

  it('sameResult() takes a date for its ISO text', () => {
    expect(sameResult(encoded(new Date(0)), '1970-01-01T00:00:00.000Z')).toBe(true);
  });
});

describe('decodeResult', () => {
  it('decodeResult() gives a value equal to nothing when the text is broken', () => {
    expect(sameResult(decodeResult('{"!"'), null)).toBe(false);
  });
});

describe('showResult', () => {
  it('showResult() writes values as a reader expects them', () => {
    expect(showResult(encoded({ a: [1, 'x', null], b: { c: Number.NaN } }))).toBe(
      '{"a":[1,"x",null],"b":{"c":NaN}}',
    );
    expect(showResult(encoded(undefined))).toBe('undefined');
    expect(showResult(encoded(new Set()))).toBe('a Set');
  });
});

function sortKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
