import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CinnabarError } from '../../errors.js';
import { type Tensor, tensor, tensorBytes } from '../../tensor/tensor.js';
import { parseSafetensors } from './parse-safetensors.js';
import { encodeSafetensors } from './write-safetensors.js';

/** A file with this header (a value or raw text) and this many bytes of data. */
function fileOf(header: unknown, dataBytes = 0, claimed?: bigint): Uint8Array {
  const json = new TextEncoder().encode(typeof header === 'string' ? header : JSON.stringify(header));
  const bytes = new Uint8Array(8 + json.length + dataBytes);
  new DataView(bytes.buffer).setBigUint64(0, claimed ?? BigInt(json.length), true);
  bytes.set(json, 8);
  return bytes;
}

const f32 = (shape: unknown, data_offsets: unknown): object => ({ dtype: 'F32', shape, data_offsets });

describe('parseSafetensors', () => {
  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(0), 'truncated'],
    ['seven bytes', new Uint8Array(7), 'truncated'],
    ['a header length of 2^63', fileOf({}, 0, 1n << 63n), '9223372036854775808'],
    ['a header length one too great', fileOf({}, 0, 3n), 'truncated'],
    ['an empty header', fileOf(''), 'not JSON'],
    ['a header that is not JSON', fileOf('{"a":'), 'not JSON'],
    ['a header that is not UTF-8', fileOf('{"a": 1}').map((b) => (b === 0x61 ? 0xff : b)), 'not JSON'],
    ['a header that is a list', fileOf([]), 'not a JSON object'],
    ['deep nesting', fileOf('['.repeat(200_000)), 'not JSON'],
    ['metadata that is a list', fileOf({ __metadata__: [] }), '__metadata__'],
    ['metadata that is no text', fileOf({ __metadata__: { a: 1 } }), '__metadata__'],
    ['an entry that is null', fileOf({ w: null }), '"w"'],
    ['an unknown dtype', fileOf({ w: { dtype: 'F31', shape: [1], data_offsets: [0, 4] } }, 4), '"F31"'],
    [
      'an inherited dtype',
      fileOf({ w: { dtype: 'constructor', shape: [1], data_offsets: [0, 4] } }, 4),
      'dtype',
    ],
    ['no dtype', fileOf({ w: { shape: [1], data_offsets: [0, 4] } }, 4), 'dtype undefined'],
    ['a negative dimension', fileOf({ w: f32([-1, -1], [0, 4]) }, 4), 'shape [-1,-1]'],
    ['a fractional dimension', fileOf({ w: f32([0.5, 2], [0, 4]) }, 4), 'shape'],
    ['a shape that is a number', fileOf({ w: f32(1, [0, 4]) }, 4), 'shape'],
    ['a shape that is too great', fileOf({ w: f32([2 ** 52, 2 ** 52], [0, 4]) }, 4), 'needs'],
    ['three offsets', fileOf({ w: f32([1], [0, 4, 8]) }, 4), 'data_offsets'],
    ['a negative offset', fileOf({ w: f32([1], [-4, 0]) }, 4), 'data_offsets'],
    ['an end before the begin', fileOf({ w: f32([1], [4, 0]) }, 4), 'before its begin'],
    [
      'a shape that does not fill the range',
      fileOf({ w: f32([2], [0, 4]) }, 4),
      'needs 8 bytes, its range has 4',
    ],
    ['data that is cut off', fileOf({ w: f32([2], [0, 8]) }, 7), 'truncated'],
    ['offsets far outside', fileOf({ w: f32([1], [2 ** 52, 2 ** 52 + 4]) }, 4), 'belong to no tensor'],
    ['overlapping ranges', fileOf({ a: f32([2], [0, 8]), b: f32([2], [4, 12]) }, 12), 'overlaps'],
    ['a range used twice', fileOf({ a: f32([1], [0, 4]), b: f32([1], [0, 4]) }, 4), 'overlaps'],
    ['a gap', fileOf({ a: f32([1], [0, 4]), b: f32([1], [8, 12]) }, 12), '4 bytes in front of tensor "b"'],
    ['bytes left over', fileOf({ a: f32([1], [0, 4]) }, 5), '1 bytes at the end'],
  ])('parseSafetensors() throws invalid_weights when given %s', (_, bytes, message) => {
    const refused = { code: 'invalid_weights', message: expect.stringContaining(message) };
    const named = { message: expect.stringMatching(/^w\.safetensors: /) };
    expect(() => parseSafetensors(bytes, 'w.safetensors')).toThrow(expect.objectContaining(refused));
    expect(() => parseSafetensors(bytes, 'w.safetensors')).toThrow(expect.objectContaining(named));
  });

  it('parseSafetensors() keeps messages short when the header holds a huge value', () => {
    const shape = Array.from({ length: 100_000 }, () => -1);
    expect(() => parseSafetensors(fileOf({ w: f32(shape, [0, 4]) }, 4))).toThrow(
      expect.objectContaining({ message: expect.stringMatching(/^.{1,200}$/) }),
    );
  });

  it('read() gives views, scalars, empty tensors, NaN and infinity when the file holds them', () => {
    const values = Float32Array.of(Number.NaN, Infinity, -0);
    const bytes = fileOf(
      {
        'x ü': f32([3], [0, 12]),
        s: f32([], [12, 16]),
        none: f32([0, 7], [16, 16]),
        __metadata__: { format: 'pt' },
      },
      16,
    );
    bytes.set(new Uint8Array(values.buffer), bytes.length - 16);
    const file = parseSafetensors(bytes);
    expect(file.metadata).toEqual(new Map([['format', 'pt']]));
    expect([...file.tensors.keys()]).toEqual(['x ü', 's', 'none']);
    expect(file.read('x ü')).toEqual({ dtype: 'float32', shape: [3], data: values });
    expect(file.read('s').data).toHaveLength(1);
    expect(file.read('none')).toEqual({ dtype: 'float32', shape: [0, 7], data: new Float32Array(0) });
    expect(() => file.read('y')).toThrow(expect.objectContaining({ code: 'invalid_weights' }));
  });

  it('parseSafetensors() reads back what encodeSafetensors() made when tensors are of any dtype', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), anyTensor), (record) => {
        const tensors = new Map(Object.entries(record).filter(([name]) => name !== '__metadata__'));
        const file = parseSafetensors(encodeSafetensors(tensors, { metadata: { a: 'b' } }));
        expect(new Set(file.tensors.keys())).toEqual(new Set(tensors.keys()));
        for (const [name, expected] of tensors) {
          const read = file.read(name);
          expect([read.dtype, read.shape]).toEqual([expected.dtype, expected.shape]);
          expect(tensorBytes(read)).toEqual(tensorBytes(expected));
        }
      }),
    );
  });

  it('parseSafetensors() either throws CinnabarError or stays inside the file when bytes are damaged', () => {
    const sound = encodeSafetensors(
      new Map<string, Tensor>([
        ['a', tensor('float32', [2, 2], Float32Array.of(1, 2, 3, 4))],
        ['b', tensor('int64', [1], BigInt64Array.of(5n))],
        ['c', tensor('bool', [3], Uint8Array.of(1, 0, 1))],
      ]),
      { metadata: { format: 'pt' } },
    );
    const edit = fc.record({
      at: fc.oneof(fc.nat(sound.length - 1), fc.nat(12)),
      value: fc.oneof(fc.nat(255), fc.constantFrom(...new TextEncoder().encode('0123456789[]{}",:-.eE '))),
      remove: fc.nat(3),
      insert: fc.uint8Array({ maxLength: 3 }),
    });
    let parsed = 0;
    fc.assert(
      fc.property(
        fc.array(edit, { maxLength: 4 }),
        fc.integer({ min: 0, max: sound.length }),
        (edits, cut) => {
          let bytes: number[] = [...sound];
          for (const { at, value, remove, insert } of edits) bytes.splice(at, remove, value, ...insert);
          if (edits.length === 0) bytes = bytes.slice(0, cut);
          parsed += readAll(Uint8Array.from(bytes));
        },
      ),
      { numRuns: 4000 },
    );
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.nat(255), (at, value) => {
        const bytes = sound.slice();
        bytes[at] = value;
        parsed += readAll(bytes);
      }),
      { numRuns: 2000 },
    );
    // Both outcomes must have been met, or the test shows nothing.
    expect(parsed).toBeGreaterThan(100);
    expect(parsed).toBeLessThan(5000);
  });
});

/** 1 when the bytes parse and every tensor can be read, 0 when they are refused properly. */
function readAll(bytes: Uint8Array): number {
  try {
    const file = parseSafetensors(bytes);
    let total = 0;
    for (const name of file.tensors.keys()) total += file.read(name).data.byteLength;
    expect(total).toBeLessThanOrEqual(bytes.length);
    return 1;
  } catch (error) {
    if (!CinnabarError.isInstance(error)) throw error;
    expect(error.code).toBe('invalid_weights');
    return 0;
  }
}

const anyTensor: fc.Arbitrary<Tensor> = fc
  .tuple(fc.array(fc.nat(3), { maxLength: 3 }), fc.nat(8), fc.infiniteStream(fc.nat(255)))
  .map(([shape, kind, stream]) => {
    const length = shape.reduce((product, n) => product * n, 1);
    const fill = (bytes: number): ArrayBuffer =>
      Uint8Array.from({ length: length * bytes }, () => stream.next().value as number).buffer;
    const makers: (() => Tensor)[] = [
      () => tensor('float32', shape, new Float32Array(fill(4))),
      () => tensor('float64', shape, new Float64Array(fill(8))),
      () => tensor('float16', shape, new Uint16Array(fill(2))),
      () => tensor('bfloat16', shape, new Uint16Array(fill(2))),
      () => tensor('int64', shape, new BigInt64Array(fill(8))),
      () => tensor('int32', shape, new Int32Array(fill(4))),
      () => tensor('int8', shape, new Int8Array(fill(1))),
      () => tensor('uint8', shape, new Uint8Array(fill(1))),
      () => tensor('bool', shape, new Uint8Array(fill(1))),
    ];
    return makers[kind]!();
  });
