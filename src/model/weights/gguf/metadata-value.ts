/** The typed values of GGUF's metadata. */
import type { ByteCursor } from './byte-cursor.js';

export type GgufArray =
  | readonly string[]
  | readonly GgufValue[]
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | BigUint64Array
  | BigInt64Array
  | Float64Array;

/** 64-bit integers are numbers where those are exact, else bigints. Arrays of numbers are typed arrays. */
export type GgufValue = string | number | bigint | boolean | GgufArray;

/** Type names in the order of their numbers in the file (`enum gguf_type` in gguf.h). */
export const ggufValueTypes = [
  'u8',
  'i8',
  'u16',
  'i16',
  'u32',
  'i32',
  'f32',
  'bool',
  'string',
  'array',
  'u64',
  'i64',
  'f64',
] as const;

export type GgufValueType = (typeof ggufValueTypes)[number];

/** Typed array of each type of number; booleans are bytes of 0 or 1. */
export const ggufStorage: {
  readonly u8: typeof Uint8Array;
  readonly i8: typeof Int8Array;
  readonly u16: typeof Uint16Array;
  readonly i16: typeof Int16Array;
  readonly u32: typeof Uint32Array;
  readonly i32: typeof Int32Array;
  readonly f32: typeof Float32Array;
  readonly bool: typeof Uint8Array;
  readonly u64: typeof BigUint64Array;
  readonly i64: typeof BigInt64Array;
  readonly f64: typeof Float64Array;
} = {
  u8: Uint8Array,
  i8: Int8Array,
  u16: Uint16Array,
  i16: Int16Array,
  u32: Uint32Array,
  i32: Int32Array,
  f32: Float32Array,
  bool: Uint8Array,
  u64: BigUint64Array,
  i64: BigInt64Array,
  f64: Float64Array,
};

/** Fewest bytes that a value takes. */
const leastBytes = { string: 8, array: 12 } as const;

/** Nested deeper than any real file (whose arrays are flat). */
const maxDepth = 4;

function readType(cursor: ByteCursor, what: string): GgufValueType {
  const id = cursor.u32(`the type of ${what}`);
  return ggufValueTypes[id] ?? cursor.fail(`${what} has the unknown type ${id}`);
}

/** @throws CinnabarError `invalid_weights`; MoreBytesNeeded */
export function readMetadataValue(cursor: ByteCursor, what: string): GgufValue {
  return readValue(cursor, readType(cursor, what), what, 0);
}

function readValue(cursor: ByteCursor, type: GgufValueType, what: string, depth: number): GgufValue {
  if (type === 'string') return cursor.text(what);
  if (type === 'array') return readArray(cursor, what, depth);
  const value = readNumbers(cursor, type, 1, what)[0]!;
  if (type === 'bool') return value === 1;
  return typeof value === 'bigint' && BigInt.asIntN(54, value) === value ? Number(value) : value;
}

function readArray(cursor: ByteCursor, what: string, depth: number): GgufArray {
  if (depth >= maxDepth) cursor.fail(`${what} is an array nested more than ${maxDepth} deep`);
  const type = readType(cursor, `the elements of ${what}`);
  const nested = type === 'string' || type === 'array';
  const least = nested ? leastBytes[type] : ggufStorage[type].BYTES_PER_ELEMENT;
  const count = cursor.count(`the length of ${what}`, least);
  if (!nested) return readNumbers(cursor, type, count, what);
  const values: GgufValue[] = [];
  for (let i = 0; i < count; i++) values.push(readValue(cursor, type, what, depth + 1));
  return values;
}

function readNumbers(
  cursor: ByteCursor,
  type: Exclude<GgufValueType, 'string' | 'array'>,
  count: number,
  what: string,
): Exclude<GgufArray, readonly GgufValue[]> {
  const Storage = ggufStorage[type];
  // A copy: aligned, and the header's bytes can be freed.
  const bytes = cursor.bytes(count * Storage.BYTES_PER_ELEMENT, what).slice();
  if (type === 'bool' && bytes.some((byte) => byte > 1)) cursor.fail(`${what} is a bool other than 0 and 1`);
  return new Storage(bytes.buffer, 0, count);
}
