/** Writes safetensors files: the header of known shapes first, then one tensor after the other. */
import { CinnabarError } from '../../errors.js';
import { atomicWriteWith } from '../../support/atomic-write.js';
import { checkKnownOptions } from '../../support/check-options.js';
import { type DType, dtypeBytes } from '../../tensor/dtype.js';
import { elementCount, type Tensor, tensorBytes } from '../../tensor/tensor.js';
import { dtypeOfName } from './safetensors-header.js';

export interface WriteSafetensorsOptions {
  /** Texts for `__metadata__`. transformers wants `format: 'pt'`. */
  readonly metadata?: Readonly<Record<string, string>>;
}

const nameOfDtype = new Map(Object.entries(dtypeOfName).map(([name, dtype]) => [dtype, name]));

/**
 * Writes the tensors in place of `path`, atomically. The bytes depend on the content only, not on the order of
 * the tensors: wider dtypes first, which keeps every tensor aligned, then by name.
 *
 * @throws CinnabarError `invalid_argument`, `disk_full`, `not_writable`, `file_not_found` (the folder)
 * @example
 * await writeSafetensors('model.safetensors', new Map([['w', tensor('float32', [2], data)]]));
 */
export async function writeSafetensors(
  path: string,
  tensors: ReadonlyMap<string, Tensor>,
  options: WriteSafetensorsOptions = {},
): Promise<void> {
  checkKnownOptions('writeSafetensors', options, ['metadata']);
  const sources = [...tensors].map(([name, tensor]): [string, TensorToStream] => [
    name,
    { dtype: tensor.dtype, shape: tensor.shape, chunks: () => [tensorBytes(tensor)] },
  ]);
  await streamSafetensors(path, new Map(sources), options);
}

/** A tensor whose bytes are made when they are written. */
export interface TensorToStream {
  readonly dtype: DType;
  readonly shape: readonly number[];
  /** Little-endian bytes in order, together those of dtype and shape. */
  readonly chunks: () => Iterable<Uint8Array>;
}

/** `writeSafetensors` without the tensors in memory. @throws as `writeSafetensors`; errors of `chunks` as they are */
export async function streamSafetensors(
  path: string,
  tensors: ReadonlyMap<string, TensorToStream>,
  options: WriteSafetensorsOptions = {},
): Promise<void> {
  checkKnownOptions('streamSafetensors', options, ['metadata']);
  const entries = sortEntries(tensors);
  const header = encodeHeader(entries, options.metadata);
  await atomicWriteWith(path, async (file) => {
    await file.writeFile(header);
    for (const [name, { dtype, shape, chunks }] of entries) {
      let left = elementCount(shape) * dtypeBytes(dtype);
      for (const bytes of chunks()) {
        left -= bytes.byteLength;
        await file.writeFile(bytes);
      }
      if (left !== 0)
        throw new CinnabarError('invalid_argument', `tensor ${name} misses its size by ${-left} bytes`);
    }
  });
}

/** The whole file in memory: for the browser and for tests. @throws CinnabarError `invalid_argument` */
export function encodeSafetensors(
  tensors: ReadonlyMap<string, Tensor>,
  options: WriteSafetensorsOptions = {},
): Uint8Array {
  checkKnownOptions('encodeSafetensors', options, ['metadata']);
  const entries = sortEntries(tensors);
  const parts = [
    encodeHeader(entries, options.metadata),
    ...entries.map(([, tensor]) => tensorBytes(tensor)),
  ];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.byteLength;
  }
  return bytes;
}

function sortEntries<T extends { readonly dtype: DType }>(tensors: ReadonlyMap<string, T>): [string, T][] {
  const width = ([, tensor]: [string, T]): number => dtypeBytes(tensor.dtype);
  return [...tensors].sort((a, b) => width(b) - width(a) || (a[0] < b[0] ? -1 : 1));
}

function encodeHeader(
  entries: readonly [string, { readonly dtype: DType; readonly shape: readonly number[] }][],
  metadata: Readonly<Record<string, string>> | undefined,
): Uint8Array {
  // Without a prototype: a tensor may be called "__proto__".
  const header: Record<string, unknown> = Object.create(null);
  if (metadata !== undefined) header.__metadata__ = metadata;
  let offset = 0;
  for (const [name, { dtype, shape }] of entries) {
    if (name === '__metadata__')
      throw new CinnabarError('invalid_argument', 'no tensor can be called "__metadata__"');
    const end = offset + elementCount(shape) * dtypeBytes(dtype);
    header[name] = { dtype: nameOfDtype.get(dtype), shape, data_offsets: [offset, end] };
    offset = end;
  }
  const json = new TextEncoder().encode(JSON.stringify(header));
  // Spaces up to a multiple of 8, so that the data is aligned for every dtype.
  const padded = Math.ceil(json.byteLength / 8) * 8;
  const bytes = new Uint8Array(8 + padded).fill(0x20);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(padded), true);
  bytes.set(json, 8);
  return bytes;
}
