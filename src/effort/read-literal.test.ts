import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../evaluation/test-case.js';
import { readLiteral } from './read-literal.js';

/** A value as people write it: bare keys, single quotes, spaces, trailing commas. */
function looseText(value: Json, style: { single: boolean; spaced: boolean; trailing: boolean }): string {
  const gap = style.spaced ? ' ' : '';
  const tail = style.trailing ? `,${gap}` : '';
  if (typeof value === 'string') {
    const plain = JSON.stringify(value);
    return style.single ? `'${plain.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'` : plain;
  }
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map((item) => looseText(item, style));
    return `[${items.join(`,${gap}`)}${items.length > 0 ? tail : ''}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, item]) => {
      const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : looseText(key, style);
      return `${name}:${gap}${looseText(item as Json, style)}`;
    });
    return `{${gap}${entries.join(`,${gap}`)}${entries.length > 0 ? tail : ''}${gap}}`;
  }
  return JSON.stringify(value);
}

describe('readLiteral()', () => {
  it('reads back any JSON value, strictly or loosely written', () => {
    const style = fc.record({ single: fc.boolean(), spaced: fc.boolean(), trailing: fc.boolean() });
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), style, (raw, how) => {
        const value = JSON.parse(JSON.stringify(raw)) as Json;
        for (const text of [JSON.stringify(value), JSON.stringify(value, null, 2), looseText(value, how)]) {
          const read = readLiteral(`${text} and more`, 0);
          expect(read, text).not.toBeNull();
          expect(JSON.stringify(read!.value)).toBe(JSON.stringify(value));
          expect(read!.end).toBe(text.length);
        }
      }),
    );
  });

  it.each([
    ['-3.5', -3.5],
    ['−2', -2],
    ['1_000', 1000],
    ['1e3', 1000],
    ['undefined', null],
    ['“a b”', 'a b'],
    ["'it\\'s\\x41'", "it'sA"],
    ['[1, [2,], {a: null,},]', [1, [2], { a: null }]],
    ['{ 1: "x" }', { 1: 'x' }],
    ['[]', []],
  ] as const)('reads %s', (text, value) => {
    expect(readLiteral(text, 0)).toEqual({ value, end: text.length });
  });

  it.each([
    '',
    'x',
    'trueish',
    '3x',
    '[1, x]',
    '[1 2]',
    '[,]',
    '{a}',
    '{a: }',
    '"open',
    "'a\nb'",
    '-',
    'NaN',
    '{...x}',
    `${'['.repeat(40)}${']'.repeat(40)}`,
  ])('reads nothing from %s', (text) => {
    expect(readLiteral(text, 0)).toBeNull();
  });

  it('makes __proto__ a key like any other', () => {
    const read = readLiteral('{"__proto__": {"a": 1}}', 0)!;
    expect(Object.keys(read.value as object)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(read.value)).toBe(Object.prototype);
  });

  it('leaves the dot that ends a sentence', () => {
    expect(readLiteral('6. Then', 0)).toEqual({ value: 6, end: 1 });
  });
});
