/** GGUF from disk, one tensor at a time: memory holds the header and the tensors that the caller keeps. */
import type { FileHandle } from 'node:fs/promises';
import { CinnabarError } from '../../../errors.js';
import { openForReading, readRange, readRangeSync } from '../file-range.js';
import { MoreBytesNeeded } from './byte-cursor.js';
import { type GgufHeader, type GgufTensorInfo, parseGgufHeader } from './gguf-header.js';

/** A tensor as float32, whatever its type in the file. */
export interface FloatTensor {
  readonly dtype: 'float32';
  /** Row-major, the last dimension contiguous. */
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

/** A tensor that stays quantized in memory. */
export interface GgufRows {
  /** Row-major, the last dimension contiguous. */
  readonly shape: readonly number[];
  /** Writes rows [from, from + count) to the start of `target`. */
  copy(from: number, count: number, target: Float32Array): void;
}

export interface GgufReader extends GgufHeader, AsyncDisposable {
  /**
   * Reads and dequantizes one tensor into memory of its own. Reads may run at the same time.
   * @throws CinnabarError `invalid_weights` (no such tensor, or the file shrank), `not_readable`
   */
  read(name: string): Promise<FloatTensor>;
  /** The same, blocking: for graph builders, which read weights while they build. */
  readSync(name: string): FloatTensor;
  /** Reads a tensor's bytes as they are, blocking; `copy` dequantizes rows of them. */
  rowsSync(name: string): GgufRows;
  /** Closes the file; also done by `await using`. */
  close(): Promise<void>;
}

/** Bytes of the first read: holds most headers, whose bulk is the vocabulary. */
const firstReadBytes = 4 << 20;

/**
 * Opens a GGUF file. The header is read and checked before it returns.
 *
 * @throws CinnabarError `file_not_found`, `not_readable`, `invalid_weights`
 * @example
 * await using weights = await openGguf('model.Q4_1.gguf');
 * const { shape, data } = await weights.read('token_embd.weight');
 */
export async function openGguf(path: string): Promise<GgufReader> {
  const file = await openForReading(path);
  try {
    const header = await readHeader(file, path);
    const infoOf = (name: string): GgufTensorInfo => {
      const info = header.tensors.get(name);
      if (info === undefined) throw new CinnabarError('invalid_weights', `${path} has no tensor "${name}"`);
      return info;
    };
    const close = (): Promise<void> => file.close();
    return {
      ...header,
      async read(name) {
        const info = infoOf(name);
        return dequantized(info, await readRange(file, path, info.byteOffset, info.byteLength));
      },
      readSync(name) {
        const info = infoOf(name);
        return dequantized(info, readRangeSync(file.fd, path, info.byteOffset, info.byteLength));
      },
      rowsSync(name) {
        const { type, shape, elements, byteOffset, byteLength } = infoOf(name);
        const bytes = readRangeSync(file.fd, path, byteOffset, byteLength);
        const width = shape.at(-1)!;
        const rowBytes = byteLength / (elements / width);
        return {
          shape,
          copy(from, count, target) {
            const part = bytes.subarray(from * rowBytes, (from + count) * rowBytes);
            type.dequantize(part, target.subarray(0, count * width));
          },
        };
      },
      close,
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function readHeader(file: FileHandle, path: string): Promise<GgufHeader> {
  const { size } = await file.stat();
  let length = Math.min(size, firstReadBytes);
  for (;;) {
    const bytes = await readRange(file, path, 0, length);
    try {
      return parseGgufHeader(bytes, size, path);
    } catch (error) {
      if (!(error instanceof MoreBytesNeeded)) throw error;
      // Four times as much, so that what was parsed in vain stays small.
      length = Math.min(size, Math.max(4 * length, error.wanted));
    }
  }
}

function dequantized({ type, shape, elements }: GgufTensorInfo, bytes: Uint8Array): FloatTensor {
  const data = new Float32Array(elements);
  type.dequantize(bytes, data);
  return { dtype: 'float32', shape, data };
}
