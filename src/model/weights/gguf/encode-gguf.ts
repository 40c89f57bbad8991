/** Makes the bytes of a GGUF file, version 3: the counterpart of `parseGgufHeader`. */
import { CinnabarError } from '../../../errors.js';
import { type GgufValueType, ggufStorage, ggufValueTypes } from './metadata-value.js';
import { type GgufTensorType, ggufTensorTypes } from './tensor-types.js';

type NumberType = Exclude<GgufValueType, 'string' | 'array'>;

/** A metadata value with its type in the file; 64-bit integers may be given as bigint. */
export type GgufEntry =
  | { readonly type: 'string'; readonly value: string }
  | { readonly type: 'bool'; readonly value: boolean }
  | { readonly type: Exclude<NumberType, 'bool'>; readonly value: number | bigint }
  | { readonly type: 'array'; readonly of: 'string'; readonly value: readonly string[] }
  | { readonly type: 'array'; readonly of: NumberType; readonly value: ArrayLike<number | bigint> };

export interface GgufTensorToWrite {
  /** Name of a type, such as `F32` or `Q4_1`. */
  readonly type: string;
  /** Row-major; the file has the dimensions in reverse. */
  readonly shape: readonly number[];
  /** The encoded blocks. */
  readonly bytes: Uint8Array;
}

/** A tensor whose blocks are made when they are written. */
export interface GgufTensorToStream {
  readonly type: string;
  readonly shape: readonly number[];
  /** Whole rows, in order. */
  readonly chunks: () => Iterable<Uint8Array>;
}

/** Tensors begin at multiples of it. */
export const alignment = 32;

/** Bytes that type and shape take. @throws CinnabarError `invalid_argument` on an unknown type or broken blocks */
export function ggufTensorBytes(name: string, type: string, shape: readonly number[]): number {
  const [, known] = tensorType(name, type);
  const elements = shape.reduce((product, n) => product * n, 1);
  if (shape.at(-1)! % known.blockElements !== 0) {
    throw new CinnabarError(
      'invalid_argument',
      `tensor ${name}: rows of [${shape}] are no whole ${type} blocks`,
    );
  }
  return (elements / known.blockElements) * known.blockBytes;
}

/**
 * @throws CinnabarError `invalid_argument` on an unknown tensor type, or bytes that are not those of type and shape
 */
export function encodeGguf(
  metadata: ReadonlyMap<string, GgufEntry>,
  tensors: ReadonlyMap<string, GgufTensorToWrite>,
): Uint8Array {
  for (const [name, { type, shape, bytes }] of tensors) {
    if (bytes.length === ggufTensorBytes(name, type, shape)) continue;
    const what = `tensor ${name}: ${bytes.length} bytes are not those of ${type} of [${shape}]`;
    throw new CinnabarError('invalid_argument', what);
  }
  const writer = new ByteWriter();
  writer.bytes(encodeGgufHeader(metadata, tensors));
  for (const { bytes } of tensors.values()) {
    writer.bytes(bytes);
    writer.align(alignment);
  }
  return writer.take();
}

/** Everything in front of the first tensor's bytes; each tensor's are then padded to `alignment`. */
export function encodeGgufHeader(
  metadata: ReadonlyMap<string, GgufEntry>,
  tensors: ReadonlyMap<string, { readonly type: string; readonly shape: readonly number[] }>,
): Uint8Array {
  const writer = new ByteWriter();
  writer.bytes(new TextEncoder().encode('GGUF'));
  writer.number('u32', 3);
  writer.number('u64', tensors.size);
  writer.number('u64', metadata.size);
  for (const [key, entry] of metadata) {
    writer.text(key);
    writer.number('u32', ggufValueTypes.indexOf(entry.type));
    writeEntry(writer, entry);
  }
  let offset = 0;
  for (const [name, { type, shape }] of tensors) {
    writer.text(name);
    writer.number('u32', shape.length);
    for (const length of shape.toReversed()) writer.number('u64', length);
    writer.number('u32', tensorType(name, type)[0]);
    writer.number('u64', offset);
    offset += Math.ceil(ggufTensorBytes(name, type, shape) / alignment) * alignment;
  }
  writer.align(alignment);
  return writer.take();
}

function writeEntry(writer: ByteWriter, entry: GgufEntry): void {
  if (entry.type === 'string') {
    writer.text(entry.value);
  } else if (entry.type === 'bool') {
    writer.number('bool', entry.value ? 1 : 0);
  } else if (entry.type !== 'array') {
    writer.number(entry.type, entry.value);
  } else {
    writer.number('u32', ggufValueTypes.indexOf(entry.of));
    writer.number('u64', entry.value.length);
    if (entry.of === 'string') for (const text of entry.value) writer.text(text);
    else for (const value of Array.from(entry.value)) writer.number(entry.of, value);
  }
}

function tensorType(name: string, type: string): [number, GgufTensorType] {
  for (const entry of ggufTensorTypes) if (entry[1].name === type) return entry;
  throw new CinnabarError('invalid_argument', `tensor ${name} has the unknown type ${type}`);
}

/** Little-endian, growing. */
class ByteWriter {
  #bytes = new Uint8Array(1 << 12);
  #length = 0;

  #grow(count: number): number {
    const at = this.#length;
    this.#length += count;
    if (this.#length > this.#bytes.length) {
      const larger = new Uint8Array(2 ** Math.ceil(Math.log2(this.#length)));
      larger.set(this.#bytes.subarray(0, at));
      this.#bytes = larger;
    }
    return at;
  }

  bytes(source: Uint8Array): void {
    const at = this.#grow(source.length);
    this.#bytes.set(source, at);
  }

  number(type: NumberType, value: number | bigint): void {
    const one =
      type === 'u64' || type === 'i64'
        ? ggufStorage[type].of(BigInt(value))
        : ggufStorage[type].of(Number(value));
    this.bytes(new Uint8Array(one.buffer));
  }

  text(text: string): void {
    const encoded = new TextEncoder().encode(text);
    this.number('u64', encoded.length);
    this.bytes(encoded);
  }

  align(to: number): void {
    this.#grow(Math.ceil(this.#length / to) * to - this.#length);
  }

  take(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}
