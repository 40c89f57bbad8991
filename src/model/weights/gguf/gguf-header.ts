/**
 * The header of a GGUF file, version 2 or 3, little-endian (the layout is described in ggml's docs/gguf.md): magic,
 * version, counts, metadata, then name, dimensions, type and offset of each tensor. Not in scope: what the metadata
 * means (families/gguf-config.ts, tokenizer-from-gguf.ts).
 */
import { ByteCursor } from './byte-cursor.js';
import { type GgufValue, readMetadataValue } from './metadata-value.js';
import { type GgufTensorType, ggufTensorTypes, tensorTypeName } from './tensor-types.js';

export interface GgufTensorInfo {
  readonly type: GgufTensorType;
  /** Row-major, the last dimension contiguous: the file's order of dimensions reversed. */
  readonly shape: readonly number[];
  readonly elements: number;
  /** First byte, counted from the start of the file. */
  readonly byteOffset: number;
  readonly byteLength: number;
}

export interface GgufHeader {
  readonly version: 2 | 3;
  /** In the order of the file. */
  readonly metadata: ReadonlyMap<string, GgufValue>;
  /** In the order of their bytes. */
  readonly tensors: ReadonlyMap<string, GgufTensorInfo>;
}

const magic = 0x46554747; // 'GGUF'
const defaultAlignment = 32;

/** ggml's GGML_MAX_DIMS. */
const maxDimensions = 4;

/** Bytes of the shortest metadata entry (length of an empty key, type, one byte) and tensor entry (one dimension). */
const leastEntryBytes = { metadata: 13, tensor: 32 } as const;

/**
 * Parses and checks the whole header against the size of the file.
 *
 * @param bytes the first bytes of the file, as many as are at hand
 * @throws CinnabarError `invalid_weights`; MoreBytesNeeded when the header is longer than `bytes`
 */
export function parseGgufHeader(bytes: Uint8Array, fileBytes: number, source: string): GgufHeader {
  const cursor = new ByteCursor(bytes, fileBytes, source);
  const version = readVersion(cursor);
  const tensorCount = cursor.count('the number of tensors', leastEntryBytes.tensor);
  const metadata = readMetadata(cursor);
  const entries = readEntries(cursor, tensorCount);
  const alignment = alignmentOf(metadata, cursor);
  const dataStart = Math.ceil(cursor.offset / alignment) * alignment;
  const tensors = entries
    .map((entry): [string, GgufTensorInfo] => [
      entry.name,
      place(entry, dataStart, alignment, fileBytes, cursor),
    ])
    .sort(([, a], [, b]) => a.byteOffset - b.byteOffset);
  let end = dataStart;
  for (const [name, { byteOffset, byteLength }] of tensors) {
    if (byteOffset < end) cursor.fail(`tensor ${show(name)} overlaps the tensor before it`);
    end = byteOffset + byteLength;
  }
  return { version, metadata, tensors: new Map(tensors) };
}

function readVersion(cursor: ByteCursor): 2 | 3 {
  const first = cursor.u32('the magic number');
  if (first !== magic) cursor.fail(`not GGUF: the file begins with ${hex(first)}, not with "GGUF"`);
  const version = cursor.u32('the version');
  if (version === 2 || version === 3) return version;
  if (version !== 0 && (version & 0xffff) === 0) return cursor.fail('big-endian GGUF is not supported');
  return cursor.fail(`GGUF version ${version} is not supported, only 2 and 3`);
}

/** The bytes of a u32 in the order of the file. */
function hex(value: number): string {
  const bytes = [0, 8, 16, 24].map((shift) => ((value >>> shift) & 0xff).toString(16).padStart(2, '0'));
  return bytes.join(' ');
}

function readMetadata(cursor: ByteCursor): Map<string, GgufValue> {
  const count = cursor.count('the number of metadata entries', leastEntryBytes.metadata);
  const metadata = new Map<string, GgufValue>();
  for (let i = 0; i < count; i++) {
    const key = cursor.text(`the key of metadata entry ${i}`);
    if (metadata.has(key)) cursor.fail(`the metadata key ${show(key)} is there twice`);
    metadata.set(key, readMetadataValue(cursor, `metadata ${show(key)}`));
  }
  return metadata;
}

interface TensorEntry {
  readonly name: string;
  /** In the order of the file: the contiguous dimension first. */
  readonly dimensions: readonly bigint[];
  readonly type: number;
  /** From the start of the data. */
  readonly offset: bigint;
}

function readEntries(cursor: ByteCursor, count: number): TensorEntry[] {
  const entries: TensorEntry[] = [];
  const names = new Set<string>();
  for (let i = 0; i < count; i++) {
    const name = cursor.text(`the name of tensor ${i}`);
    const at = `tensor ${show(name)}`;
    if (names.has(name)) cursor.fail(`${at} is there twice`);
    names.add(name);
    const rank = cursor.u32(`the rank of ${at}`);
    if (rank < 1 || rank > maxDimensions)
      cursor.fail(`${at} has ${rank} dimensions, not 1 to ${maxDimensions}`);
    const dimensions = Array.from({ length: rank }, () => cursor.u64(`the shape of ${at}`));
    const type = cursor.u32(`the type of ${at}`);
    entries.push({ name, dimensions, type, offset: cursor.u64(`the offset of ${at}`) });
  }
  return entries;
}

/** Power of two, as in llama.cpp. */
function alignmentOf(metadata: ReadonlyMap<string, GgufValue>, cursor: ByteCursor): number {
  const value = metadata.get('general.alignment') ?? defaultAlignment;
  if (typeof value === 'number' && Number.isInteger(Math.log2(value)) && value >= 1 && value <= 2 ** 31) {
    return value;
  }
  return cursor.fail(`general.alignment must be a power of two, got ${show(value)}`);
}

function place(
  { name, dimensions, type: id, offset }: TensorEntry,
  dataStart: number,
  alignment: number,
  fileBytes: number,
  cursor: ByteCursor,
): GgufTensorInfo {
  const at = `tensor ${show(name)}`;
  const known = [...ggufTensorTypes.values()].map((entry) => entry.name).join(', ');
  const type =
    ggufTensorTypes.get(id) ??
    cursor.fail(`${at} has the type ${tensorTypeName(id)}, which is not supported; supported are ${known}`);
  const shape = dimensions.map(Number).reverse();
  const elements = dimensions.reduce((product, n) => product * n, 1n);
  if (elements === 0n) cursor.fail(`${at} has the shape [${shape}], which holds nothing`);
  if (dimensions[0]! % BigInt(type.blockElements) !== 0n) {
    cursor.fail(`${at}: rows of ${dimensions[0]} are no whole ${type.name} blocks of ${type.blockElements}`);
  }
  const byteLength = (elements / BigInt(type.blockElements)) * BigInt(type.blockBytes);
  if (offset % BigInt(alignment) !== 0n)
    cursor.fail(`${at} begins at ${offset}, which is not aligned to ${alignment}`);
  const end = BigInt(dataStart) + offset + byteLength;
  if (end > BigInt(fileBytes)) {
    cursor.fail(
      `${at} of [${shape}] ends at byte ${end}, the file at ${fileBytes}: truncated, or a wrong offset`,
    );
  }
  return {
    type,
    shape,
    elements: Number(elements),
    byteOffset: dataStart + Number(offset),
    byteLength: Number(byteLength),
  };
}

/** A value for a message, cut so that a hostile header cannot make a huge one. */
function show(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
