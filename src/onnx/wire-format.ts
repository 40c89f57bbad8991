/**
 * Protocol Buffers wire format, driven by message descriptors (protobuf.dev/programming-guides/encoding).
 * Scope: the field kinds that ONNX uses. Unknown fields are skipped on reading.
 */
import { CinnabarError } from '../errors.js';

export type FieldKind = 'int64' | 'float' | 'string' | 'bytes' | { readonly message: string };

export interface Field {
  readonly number: number;
  readonly name: string;
  readonly kind: FieldKind;
  readonly repeated?: boolean;
}

export type Schema = Readonly<Record<string, readonly Field[]>>;
export type Message = Record<string, unknown>;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Collects chunks so that large tensors are not copied once a nesting level. */
class Writer {
  readonly chunks: Uint8Array[] = [];
  length = 0;

  push(bytes: Uint8Array): void {
    this.chunks.push(bytes);
    this.length += bytes.length;
  }

  varint(value: number | bigint): void {
    let rest = BigInt.asUintN(64, BigInt(value));
    const bytes: number[] = [];
    while (rest > 127n) {
      bytes.push(Number(rest & 127n) | 128);
      rest >>= 7n;
    }
    bytes.push(Number(rest));
    this.push(Uint8Array.from(bytes));
  }

  append(other: Writer): void {
    for (const chunk of other.chunks) this.chunks.push(chunk);
    this.length += other.length;
  }
}

function writeField(writer: Writer, schema: Schema, field: Field, value: unknown): void {
  const { kind, number } = field;
  if (kind === 'int64') {
    writer.varint(number << 3);
    writer.varint(value as number | bigint);
    return;
  }
  if (kind === 'float') {
    writer.varint((number << 3) | 5);
    writer.push(new Uint8Array(Float32Array.of(value as number).buffer));
    return;
  }
  writer.varint((number << 3) | 2);
  if (typeof kind === 'object') {
    const nested = writeMessage(schema, kind.message, value as Message);
    writer.varint(nested.length);
    writer.append(nested);
    return;
  }
  const bytes = kind === 'string' ? encoder.encode(value as string) : (value as Uint8Array);
  writer.varint(bytes.length);
  writer.push(bytes);
}

function writeMessage(schema: Schema, name: string, message: Message): Writer {
  const writer = new Writer();
  for (const field of schema[name]!) {
    const value = message[field.name];
    if (value === undefined) continue;
    if (field.repeated) for (const item of value as unknown[]) writeField(writer, schema, field, item);
    else writeField(writer, schema, field, value);
  }
  return writer;
}

/** Serialises a message of the schema. Repeated fields are written unpacked, which every reader accepts. */
export function encodeMessage(schema: Schema, name: string, message: Message): Uint8Array {
  const writer = writeMessage(schema, name, message);
  const out = new Uint8Array(writer.length);
  let offset = 0;
  for (const chunk of writer.chunks) {
    out.set(chunk, offset);
    offset += chunk.length;
  }
  return out;
}

function malformed(what: string): never {
  throw new CinnabarError('invalid_weights', `The ONNX file is malformed: ${what}`);
}

class Reader {
  offset: number;
  readonly bytes: Uint8Array;
  readonly end: number;

  constructor(bytes: Uint8Array, offset: number, end: number) {
    this.bytes = bytes;
    this.offset = offset;
    this.end = end;
  }

  varint(): bigint {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      if (this.offset >= this.end) malformed('a number is cut off');
      const byte = this.bytes[this.offset++]!;
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return BigInt.asIntN(64, value);
    }
    return malformed('a number is longer than 64 bits');
  }

  take(length: number): Uint8Array {
    if (length < 0 || this.offset + length > this.end) malformed('a field reaches past the end');
    const view = this.bytes.subarray(this.offset, this.offset + length);
    this.offset += length;
    return view;
  }

  skip(wireType: number): void {
    if (wireType === 0) this.varint();
    else if (wireType === 1) this.take(8);
    else if (wireType === 2) this.take(Number(this.varint()));
    else if (wireType === 5) this.take(4);
    else malformed(`wire type ${wireType}`);
  }
}

function float32(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, 4).getFloat32(0, true);
}

function text(bytes: Uint8Array, field: Field): string {
  try {
    return decoder.decode(bytes);
  } catch {
    return malformed(`field ${field.name} is not UTF-8`);
  }
}

/** Values of one occurrence of a field: several when a repeated scalar is packed. */
function readValues(reader: Reader, schema: Schema, field: Field, wireType: number): unknown[] {
  const { kind } = field;
  if (kind === 'int64') {
    if (wireType === 0) return [Number(reader.varint())];
    if (wireType !== 2) malformed(`field ${field.name} has wire type ${wireType}`);
    const body = reader.take(Number(reader.varint()));
    const inner = new Reader(body, 0, body.length);
    const values: number[] = [];
    while (inner.offset < inner.end) values.push(Number(inner.varint()));
    return values;
  }
  if (kind === 'float') {
    if (wireType === 5) return [float32(reader.take(4))];
    if (wireType !== 2) malformed(`field ${field.name} has wire type ${wireType}`);
    const body = reader.take(Number(reader.varint()));
    if (body.length % 4 !== 0) malformed(`field ${field.name} is cut off`);
    const values: number[] = [];
    for (let at = 0; at + 4 <= body.length; at += 4) values.push(float32(body.subarray(at, at + 4)));
    return values;
  }
  if (wireType !== 2) malformed(`field ${field.name} has wire type ${wireType}`);
  const body = reader.take(Number(reader.varint()));
  if (kind === 'string') return [text(body, field)];
  if (kind === 'bytes') return [body];
  return [decodeMessage(schema, kind.message, body)];
}

/** Parses a message of the schema. @throws CinnabarError `invalid_weights` when the bytes are malformed */
export function decodeMessage(schema: Schema, name: string, bytes: Uint8Array): Message {
  const reader = new Reader(bytes, 0, bytes.length);
  const fields = schema[name]!;
  const message: Message = {};
  for (const field of fields) if (field.repeated) message[field.name] = [];
  while (reader.offset < reader.end) {
    const tag = Number(reader.varint());
    if (tag < 8) malformed(`field number ${tag >> 3}`);
    const field = fields.find((candidate) => candidate.number === tag >> 3);
    if (!field) {
      reader.skip(tag & 7);
      continue;
    }
    const values = readValues(reader, schema, field, tag & 7);
    if (field.repeated) (message[field.name] as unknown[]).push(...values);
    else message[field.name] = values.at(-1);
  }
  return message;
}
