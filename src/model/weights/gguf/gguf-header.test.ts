import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CinnabarError } from '../../../errors.js';
import { MoreBytesNeeded } from './byte-cursor.js';
import { encodeGguf, type GgufEntry, type GgufTensorToWrite } from './encode-gguf.js';
import { type GgufHeader, parseGgufHeader } from './gguf-header.js';
import type { GgufValue } from './metadata-value.js';

const f32 = (shape: readonly number[]): GgufTensorToWrite => ({
  type: 'F32',
  shape,
  bytes: new Uint8Array(4 * shape.reduce((product, n) => product * n, 1)),
});
const u32 = (value: number): GgufEntry => ({ type: 'u32', value });

const sound = encodeGguf(
  new Map<string, GgufEntry>([
    ['general.architecture', { type: 'string', value: 'llama' }],
    ['general.alignment', u32(32)],
    ['llama.block_count', u32(2)],
    ['flag', { type: 'bool', value: true }],
    ['tokens', { type: 'array', of: 'string', value: ['a', 'b', 'ü'] }],
    ['scores', { type: 'array', of: 'f32', value: [1, 2, 3] }],
  ]),
  new Map([
    ['token_embd.weight', f32([3, 8])],
    ['blk.0.attn_q.weight', { type: 'Q8_0', shape: [2, 32], bytes: new Uint8Array(68) }],
  ]),
);

const parse = (bytes: Uint8Array): GgufHeader => parseGgufHeader(bytes, bytes.length, 'w.gguf');

/** The file with bytes at `at` replaced; `at` may be a text that stands in front of them. */
function patched(
  source: Uint8Array,
  at: number | string,
  ...values: readonly (number | bigint)[]
): Uint8Array {
  const bytes = source.slice();
  let offset = typeof at === 'number' ? at : Buffer.from(bytes).indexOf(at) + at.length;
  const view = new DataView(bytes.buffer);
  for (const value of values) {
    if (typeof value === 'bigint') view.setBigUint64(offset, value, true);
    else view.setUint32(offset, value, true);
    offset += typeof value === 'bigint' ? 8 : 4;
  }
  return bytes;
}

const tensorAt = 'token_embd.weight'; // then rank u32, two lengths u64, type u32, offset u64
const plain = encodeGguf(
  new Map(),
  new Map([
    ['w', f32([4])],
    ['v', f32([4])],
  ]),
);

describe('parseGgufHeader', () => {
  it('parseGgufHeader() gives places in the file and row-major shapes', () => {
    const { tensors, version } = parse(sound);
    expect(version).toBe(3);
    expect(
      [...tensors].map(([name, { shape, byteLength, elements }]) => [name, shape, byteLength, elements]),
    ).toEqual([
      ['token_embd.weight', [3, 8], 96, 24],
      ['blk.0.attn_q.weight', [2, 32], 68, 64],
    ]);
    for (const { byteOffset } of tensors.values()) expect(byteOffset % 32).toBe(0);
    expect(parse(patched(sound, 4, 2)).version).toBe(2);
  });

  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(0), 'truncated'],
    ['half a magic number', sound.slice(0, 3), 'truncated'],
    ['another magic number', patched(sound, 0, 0x46474746), 'begins with 46 47 47 46'],
    ['version 1', patched(sound, 4, 1), 'version 1 is not supported'],
    ['version 0', patched(sound, 4, 0), 'version 0'],
    ['a big-endian version', patched(sound, 4, 0x03000000), 'big-endian'],
    ['only magic and version', sound.slice(0, 8), 'truncated'],
    ['2^60 tensors', patched(sound, 8, 2n ** 60n), '1152921504606846976 as the number of tensors'],
    ['2^64 - 1 tensors', patched(sound, 8, 2n ** 64n - 1n), 'the number of tensors'],
    ['2^60 metadata entries', patched(sound, 16, 2n ** 60n), 'the number of metadata entries'],
    ['a key of 2^63 bytes', patched(sound, 24, 2n ** 63n), 'the length of the key of metadata entry 0'],
    [
      'an unknown value type',
      patched(sound, 'llama.block_count', 13),
      '"llama.block_count" has the unknown type 13',
    ],
    ['a bool of 2', patched(sound, 'flag', 7, 2), 'bool other than 0 and 1'],
    ['2^60 tokens', patched(sound, 'tokens', 9, 8, 2n ** 60n), 'the length of metadata "tokens"'],
    ['2^62 scores', patched(sound, 'scores', 9, 6, 2n ** 62n), 'the length of metadata "scores"'],
    ['an array of unknown type', patched(sound, 'scores', 9, 77), 'unknown type 77'],
    ['alignment 0', patched(sound, 'general.alignment', 4, 0), 'power of two, got 0'],
    ['alignment 48', patched(sound, 'general.alignment', 4, 48), 'power of two, got 48'],
    ['no dimensions', patched(sound, tensorAt, 0), 'has 0 dimensions'],
    ['2^32 - 1 dimensions', patched(sound, tensorAt, 0xffffffff), '4294967295 dimensions'],
    ['a length of 0', patched(sound, tensorAt, 2, 0n), 'holds nothing'],
    ['lengths whose product overflows', patched(sound, tensorAt, 2, 2n ** 62n, 2n ** 62n), 'ends at byte'],
    ['lengths of 2^64 - 1', patched(sound, tensorAt, 2, 2n ** 64n - 1n, 2n ** 64n - 1n), 'ends at byte'],
    ['an unknown tensor type', patched(sound, tensorAt, 2, 8n, 3n, 4000), 'has the type 4000'],
    [
      'a type that is not supported',
      patched(sound, tensorAt, 2, 8n, 3n, 10),
      'has the type Q2_K, which is not',
    ],
    ['rows that are no whole blocks', patched(sound, tensorAt, 2, 8n, 3n, 2), 'no whole Q4_0 blocks of 32'],
    ['an offset far outside', patched(sound, tensorAt, 2, 8n, 3n, 0, 2n ** 62n), 'wrong offset'],
    ['an offset of 2^64 - 32', patched(sound, tensorAt, 2, 8n, 3n, 0, 2n ** 64n - 32n), 'wrong offset'],
    ['an offset that is not aligned', patched(sound, tensorAt, 2, 8n, 3n, 0, 8n), 'not aligned to 32'],
    ['one range for two tensors', patched(sound, tensorAt, 2, 8n, 3n, 0, 96n), 'overlaps'],
    ['data that is cut off', sound.slice(0, -64), 'truncated'],
    ['a name twice', patchedName(plain, 'v', 'w'), 'tensor "w" is there twice'],
    ['a key twice', patchedName(withKeys('a', 'b'), 'b', 'a'), 'key "a" is there twice'],
    ['arrays nested deep', nestedArrays(100), 'nested more than 4 deep'],
  ])('parseGgufHeader() throws invalid_weights when given %s', (_, bytes, message) => {
    expect(() => parse(bytes)).toThrow(
      expect.objectContaining({ code: 'invalid_weights', message: expect.stringContaining(message) }),
    );
    expect(() => parse(bytes)).toThrow(/^w\.gguf: .{1,300}$/);
  });

  it('parseGgufHeader() throws invalid_weights at every length when the file is cut off', () => {
    const end = sound.length - (32 - (68 % 32)); // padding behind the last tensor may be missing
    for (let length = 0; length < end; length++) {
      expect(() => parse(sound.slice(0, length))).toThrow(
        expect.objectContaining({ code: 'invalid_weights' }),
      );
    }
    expect(parse(sound.slice(0, end)).tensors.size).toBe(2);
  });

  it('parseGgufHeader() asks for more at every length when only that much of a longer file is at hand', () => {
    const { byteOffset } = parse(sound).tensors.get('token_embd.weight')!;
    let last = 0;
    for (let length = 0; length <= byteOffset; length++) {
      try {
        parseGgufHeader(sound.subarray(0, length), sound.length, 'w.gguf');
        break;
      } catch (error) {
        if (!(error instanceof MoreBytesNeeded)) throw error;
        expect(error.wanted).toBeGreaterThan(length);
        last = length;
      }
    }
    expect(last).toBeGreaterThan(byteOffset - 64);
  });

  it('parseGgufHeader() keeps what it holds below the size of the file when bytes are damaged', () => {
    const interesting = [0n, 1n, 2n ** 16n, 2n ** 31n, 2n ** 32n - 1n, 2n ** 60n, 2n ** 63n, 2n ** 64n - 1n];
    const edit = fc.record({
      at: fc.nat(sound.length - 1),
      value: fc.oneof(
        fc.nat(255).map((value) => [value]),
        fc.constantFrom(...interesting).map((value) => [...new Uint8Array(BigUint64Array.of(value).buffer)]),
      ),
      remove: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat(9) }),
    });
    let parsed = 0;
    const runs = 10_000;
    const property = fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      const bytes = [...sound];
      for (const { at, value, remove } of edits) bytes.splice(at, remove ?? value.length, ...value);
      parsed += parsesInside(Uint8Array.from(bytes));
    });
    fc.assert(property, { numRuns: runs });
    // Both outcomes must have been met, or the test shows nothing.
    expect(parsed).toBeGreaterThan(runs / 20);
    expect(parsed).toBeLessThan(runs * 0.95);
  });

  it('parseGgufHeader() gives back what encodeGguf() wrote when metadata are any', () => {
    const entry: fc.Arbitrary<GgufEntry> = fc.oneof(
      fc.string({ unit: 'grapheme' }).map((value): GgufEntry => ({ type: 'string', value })),
      fc.boolean().map((value): GgufEntry => ({ type: 'bool', value })),
      fc.maxSafeInteger().map((value): GgufEntry => ({ type: 'i64', value })),
      fc.integer().map((value): GgufEntry => ({ type: 'i32', value })),
      fc.double({ noNaN: true }).map((value): GgufEntry => ({ type: 'f64', value })),
      fc.array(fc.string()).map((value): GgufEntry => ({ type: 'array', of: 'string', value })),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), entry), (record) => {
        const metadata = new Map(Object.entries(record));
        const read = parse(encodeGguf(metadata, new Map())).metadata;
        expect([...read.keys()]).toEqual([...metadata.keys()]);
        for (const [key, { value }] of metadata) expect(read.get(key)).toEqual(value);
      }),
      { numRuns: 300 },
    );
  });
});

function patchedName(source: Uint8Array, from: string, to: string): Uint8Array {
  const bytes = Buffer.from(source.slice());
  const pattern = Buffer.concat([Buffer.from(BigUint64Array.of(1n).buffer), Buffer.from(from)]);
  bytes.write(to, bytes.indexOf(pattern) + 8);
  return new Uint8Array(bytes);
}

function withKeys(...keys: readonly string[]): Uint8Array {
  return encodeGguf(new Map(keys.map((key) => [key, u32(1)])), new Map());
}

/** One metadata entry: an array of arrays of arrays of … */
function nestedArrays(depth: number): Uint8Array {
  const start = patched(withKeys('a'), 'a', 9).slice(0, 24 + 9 + 4);
  const level = [...new Uint8Array(Uint32Array.of(9, 1, 0).buffer)];
  return Uint8Array.from([...start, ...Array.from({ length: depth }, () => level).flat()]);
}

/** 1 when the bytes parse, 0 when they are refused properly. */
function parsesInside(bytes: Uint8Array): number {
  let header: GgufHeader;
  try {
    header = parse(bytes);
  } catch (error) {
    if (!CinnabarError.isInstance(error)) throw error;
    expect(error.code).toBe('invalid_weights');
    return 0;
  }
  let held = 0;
  for (const { byteOffset, byteLength } of header.tensors.values()) {
    expect(byteOffset + byteLength).toBeLessThanOrEqual(bytes.length);
    held += byteLength;
  }
  for (const [key, value] of header.metadata) held += key.length + sizeOf(value);
  expect(held).toBeLessThanOrEqual(bytes.length);
  return 1;
}

function sizeOf(value: GgufValue): number {
  if (typeof value === 'string') return value.length;
  if (Array.isArray(value)) return value.reduce((sum: number, item: GgufValue) => sum + 8 + sizeOf(item), 0);
  return ArrayBuffer.isView(value) ? value.byteLength : 1;
}
