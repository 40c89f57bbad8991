/**
 * The header of a safetensors file: 8 bytes of length (little-endian), then JSON that gives each tensor its
 * dtype, shape and byte range. Checks are those of the reference implementation (huggingface/safetensors): the
 * ranges cover the data without gap or overlap. NaN and infinity are values like others.
 */
import { CinnabarError } from '../../errors.js';
import { type DType, dtypeBytes } from '../../tensor/dtype.js';

export interface TensorInfo {
  readonly dtype: DType;
  readonly shape: readonly number[];
  /** First byte, counted from the start of the file. */
  readonly byteOffset: number;
  readonly byteLength: number;
}

export interface SafetensorsHeader {
  /** In the order of their bytes. */
  readonly tensors: ReadonlyMap<string, TensorInfo>;
  /** The `__metadata__` texts. */
  readonly metadata: ReadonlyMap<string, string>;
}

/** dtype names of the file format that Cinnabar can hold. */
export const dtypeOfName: Readonly<Record<string, DType>> = {
  F64: 'float64',
  F32: 'float32',
  F16: 'float16',
  BF16: 'bfloat16',
  I64: 'int64',
  I32: 'int32',
  I8: 'int8',
  U8: 'uint8',
  BOOL: 'bool',
};

/** Bytes in front of the JSON. */
export const lengthBytes = 8;

/** The reference implementation's limit. */
const maxHeaderBytes = 100_000_000;

type Fail = (what: string) => never;

/** Makes the function that throws `invalid_weights` with the file's name in front. */
export function failFor(source: string): Fail {
  return (what) => {
    throw new CinnabarError('invalid_weights', `${source}: ${what}`);
  };
}

/**
 * Number of JSON bytes, from the first 8 bytes of the file.
 *
 * @throws CinnabarError `invalid_weights`
 */
export function headerLength(firstBytes: Uint8Array, fileBytes: number, source: string): number {
  const fail: Fail = failFor(source);
  if (firstBytes.byteLength < lengthBytes)
    return fail(`the file is truncated: ${fileBytes} bytes, 8 are needed`);
  const view = new DataView(firstBytes.buffer, firstBytes.byteOffset, lengthBytes);
  const length = view.getBigUint64(0, true);
  if (length > BigInt(fileBytes - lengthBytes)) {
    return fail(
      `the header claims ${length} bytes, the file has ${fileBytes}: truncated, or not safetensors`,
    );
  }
  if (length > BigInt(maxHeaderBytes))
    return fail(`the header of ${length} bytes is above the limit of 100 MB`);
  return Number(length);
}

/**
 * Parses the JSON bytes and checks every entry against the size of the file.
 *
 * @throws CinnabarError `invalid_weights`
 */
export function parseHeader(jsonBytes: Uint8Array, fileBytes: number, source: string): SafetensorsHeader {
  const fail: Fail = failFor(source);
  const json = parseJson(jsonBytes, fail);
  const metadata = parseMetadata(json.__metadata__, fail);
  const dataStart = lengthBytes + jsonBytes.byteLength;
  const infos: [string, TensorInfo][] = [];
  for (const [name, entry] of Object.entries(json)) {
    if (name !== '__metadata__') infos.push([name, parseEntry(name, entry, dataStart, fail)]);
  }
  infos.sort(([, a], [, b]) => a.byteOffset - b.byteOffset || a.byteLength - b.byteLength);
  checkCoverage(infos, dataStart, fileBytes, fail);
  return { tensors: new Map(infos), metadata };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(bytes: Uint8Array, fail: Fail): Record<string, unknown> {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (error) {
    return fail(`the header is not JSON (${(error as Error).message})`);
  }
  return isObject(json) ? json : fail('the header is not a JSON object');
}

function parseMetadata(value: unknown, fail: Fail): Map<string, string> {
  const metadata = new Map<string, string>();
  if (value === undefined) return metadata;
  if (!isObject(value)) return fail('"__metadata__" is not an object');
  for (const [key, text] of Object.entries(value)) {
    if (typeof text !== 'string')
      return fail(`"__metadata__" holds something else than a text at ${show(key)}`);
    metadata.set(key, text);
  }
  return metadata;
}

function parseEntry(name: string, entry: unknown, dataStart: number, fail: Fail): TensorInfo {
  const at = `tensor ${show(name)}`;
  if (!isObject(entry)) return fail(`${at} is not described by an object`);
  const { dtype: dtypeName, shape, data_offsets: offsets } = entry;
  const dtype =
    typeof dtypeName === 'string' && Object.hasOwn(dtypeOfName, dtypeName) && dtypeOfName[dtypeName];
  if (!dtype)
    return fail(`${at} has the dtype ${show(dtypeName)}, known are ${Object.keys(dtypeOfName).join(', ')}`);
  if (!isSizeList(shape))
    return fail(`${at} has the shape ${show(shape)}, not a list of integers of 0 or more`);
  if (!isSizeList(offsets) || offsets.length !== 2) {
    return fail(`${at} has the data_offsets ${show(offsets)}, not two integers of 0 or more`);
  }
  const [begin, end] = offsets as [number, number];
  if (end < begin) return fail(`${at} ends at ${end}, before its begin ${begin}`);
  // Inexact or infinite for absurd shapes, but then greater than any range.
  const needed = shape.includes(0) ? 0 : shape.reduce((product, n) => product * n, dtypeBytes(dtype));
  if (needed !== end - begin) {
    return fail(
      `${at}: shape ${show(shape)} of ${dtypeName} needs ${needed} bytes, its range has ${end - begin}`,
    );
  }
  return { dtype, shape, byteOffset: dataStart + begin, byteLength: needed };
}

function isSizeList(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((n) => Number.isSafeInteger(n) && n >= 0);
}

function checkCoverage(
  infos: [string, TensorInfo][],
  dataStart: number,
  fileBytes: number,
  fail: Fail,
): void {
  let end = dataStart;
  for (const [name, { byteOffset, byteLength }] of infos) {
    const after = byteOffset + byteLength;
    if (byteOffset < end) fail(`tensor ${show(name)} overlaps the tensor before it`);
    if (byteOffset > end)
      fail(`${byteOffset - end} bytes in front of tensor ${show(name)} belong to no tensor`);
    if (after > fileBytes)
      fail(`tensor ${show(name)} ends at byte ${after}, the file at ${fileBytes}: truncated`);
    end = after;
  }
  if (end !== fileBytes) fail(`${fileBytes - end} bytes at the end belong to no tensor`);
}

/** A value for a message, cut so that a hostile header cannot make a huge one. */
function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
