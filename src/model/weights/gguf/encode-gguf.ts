/** Makes the bytes of a GGUF file, version 3: the counterpart of `parseGgufHeader`. */
import { CinnabarError } from '../../../errors.js';
import { type GgufValueType, ggufStorage, ggufValueTypes } from './metadata-value.js';
import { ggufTensorTypes } from './tensor-types.js';

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

const alignment = 32;

/**
 * @throws CinnabarError `invalid_argument` on an unknown tensor type, or bytes that are not those of type and shape
 */
export function encodeGguf(
  metadata: ReadonlyMap<string, GgufEntry>,
  tensors: ReadonlyMap<string, GgufTensorToWrite>,
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
  for (const [name, tensor] of tensors) {
    writer.text(name);
    writer.number('u32', tensor.shape.length);
    for (const length of tensor.shape.toReversed()) writer.number('u64', length);
    writer.number('u32', typeId(name, tensor));
    writer.number('u64', offset);
    offset += Math.ceil(tensor.bytes.length / alignment) * alignment;
  }
  for (const { bytes } of tensors.values()) {
    writer.align(alignment);
    writer.bytes(bytes);
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

function typeId(name: string, { type, shape, bytes }: GgufTensorToWrite): number {
  for (const [id, known] of ggufTensorTypes) {
    if (known.name !== type) continue;
    const blocks = shape.reduce((product, n) => product * n, 1) / known.blockElements;
    if (bytes.length === blocks * known.blockBytes && shape.at(-1)! % known.blockElements === 0) return id;
    const what = `tensor ${name}: ${bytes.length} bytes are not those of ${type} of [${shape}]`;
    throw new CinnabarError('invalid_argument', what);
  }
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
