import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CinnabarError } from '../errors.js';
import { decodeMessage, encodeMessage, type Message, type Schema } from './wire-format.js';

const schema: Schema = {
  Outer: [
    { number: 1, name: 'count', kind: 'int64' },
    { number: 2, name: 'ratio', kind: 'float' },
    { number: 3, name: 'title', kind: 'string' },
    { number: 4, name: 'raw', kind: 'bytes' },
    { number: 5, name: 'inner', kind: { message: 'Inner' } },
    { number: 16, name: 'counts', kind: 'int64', repeated: true },
    { number: 17, name: 'ratios', kind: 'float', repeated: true },
    { number: 18, name: 'titles', kind: 'string', repeated: true },
    { number: 300, name: 'inners', kind: { message: 'Inner' }, repeated: true },
  ],
  Inner: [
    { number: 1, name: 'size', kind: 'int64' },
    { number: 2, name: 'label', kind: 'string' },
  ],
};

const inner = fc.record(
  { size: fc.maxSafeInteger(), label: fc.string({ unit: 'grapheme' }) },
  { requiredKeys: [] },
);
const outer = fc.record(
  {
    count: fc.maxSafeInteger(),
    ratio: fc.float(),
    title: fc.string({ unit: 'grapheme' }),
    raw: fc.uint8Array({ maxLength: 300 }),
    inner,
    counts: fc.array(fc.maxSafeInteger()),
    ratios: fc.array(fc.float()),
    titles: fc.array(fc.string()),
    inners: fc.array(inner),
  },
  { requiredKeys: ['counts', 'ratios', 'titles', 'inners'] },
);

function codeOf(run: () => unknown): string {
  try {
    run();
    return 'no error';
  } catch (error) {
    return CinnabarError.isInstance(error) ? error.code : `foreign: ${String(error)}`;
  }
}

describe('decodeMessage()', () => {
  it('gives back what encodeMessage() was given', () => {
    fc.assert(
      fc.property(outer, (message) => {
        expect(decodeMessage(schema, 'Outer', encodeMessage(schema, 'Outer', message))).toEqual(message);
      }),
    );
  });

  it('matches the bytes of the protobuf guide', () => {
    expect(Array.from(encodeMessage(schema, 'Outer', { count: 150 }))).toEqual([0x08, 0x96, 0x01]);
    const text = encodeMessage(schema, 'Outer', { title: 'testing' });
    expect(Array.from(text.slice(0, 3))).toEqual([0x1a, 0x07, 0x74]);
    const minusOne = encodeMessage(schema, 'Inner', { size: -1 });
    expect(Array.from(minusOne)).toEqual([0x08, ...Array<number>(9).fill(0xff), 0x01]);
  });

  it('skips unknown fields of every wire type', () => {
    const unknown = [0x78, 0x01, 0x79, 1, 2, 3, 4, 5, 6, 7, 8, 0x7a, 0x02, 0xff, 0xff, 0x7d, 1, 2, 3, 4];
    const bytes = Uint8Array.from([...unknown, 0x08, 0x07, ...unknown]);
    expect(decodeMessage(schema, 'Inner', bytes)).toEqual({ size: 7 });
  });

  it('reads packed repeated numbers like unpacked ones', () => {
    const floats = new Uint8Array(Float32Array.of(0.5, -2).buffer);
    const bytes = Uint8Array.from([0x82, 0x01, 3, 1, 0x96, 0x01, 0x8a, 0x01, 8, ...floats]);
    expect(decodeMessage(schema, 'Outer', bytes)).toMatchObject({ counts: [1, 150], ratios: [0.5, -2] });
  });

  it('takes the last of a field that may stand once', () => {
    expect(decodeMessage(schema, 'Inner', Uint8Array.of(0x08, 1, 0x08, 2))).toEqual({ size: 2 });
  });

  it.each<[string, number[]]>([
    ['a number that is cut off', [0x08, 0x80]],
    ['a number longer than 64 bits', [0x08, ...Array<number>(11).fill(0x80), 0]],
    ['a text that reaches past the end', [0x1a, 0x05, 0x61]],
    ['a negative length', [0x1a, ...Array<number>(9).fill(0xff), 0x01]],
    ['a text that is not UTF-8', [0x1a, 0x02, 0xc3, 0x28]],
    ['a group', [0x7b]],
    ['a text where a number belongs', [0x15, 1, 2, 3]],
    ['a number where a text belongs', [0x18, 0x01]],
    ['a number where a message belongs', [0x28, 0x01]],
    ['a varint where a float belongs', [0x10, 0x01]],
    ['packed floats of a wrong size', [0x8a, 0x01, 3, 0, 0, 0]],
    ['field number 0', [0x00, 0x01]],
    ['malformed bytes in a nested message', [0x2a, 0x01, 0x08]],
  ])('throws invalid_weights when it meets %s', (_, bytes) => {
    expect(codeOf(() => decodeMessage(schema, 'Outer', Uint8Array.from(bytes)))).toBe('invalid_weights');
  });

  it('throws nothing but invalid_weights when bytes are arbitrary or cut', () => {
    const read = (bytes: Uint8Array): string => codeOf((): Message => decodeMessage(schema, 'Outer', bytes));
    fc.assert(fc.property(fc.uint8Array(), (bytes) => ['no error', 'invalid_weights'].includes(read(bytes))));
    fc.assert(
      fc.property(outer, fc.nat(), (message, cut) => {
        const bytes = encodeMessage(schema, 'Outer', message);
        return ['no error', 'invalid_weights'].includes(read(bytes.subarray(0, cut % (bytes.length + 1))));
      }),
    );
  });
});
