/** A tensor in memory: plain data, row-major. Arithmetic is the graph's business, not this type's. */
import { CinnabarError } from '../errors.js';
import { type DType, type DTypeStorage, dtypeBytes, storageOf } from './dtype.js';

export type Tensor = {
  [D in DType]: {
    readonly dtype: D;
    /** Length of each dimension; [] is a scalar. */
    readonly shape: readonly number[];
    /** Row-major elements, `elementCount(shape)` of them. */
    readonly data: DTypeStorage[D];
  };
}[DType];

/** Product of the dimensions; 1 for a scalar. */
export function elementCount(shape: readonly number[]): number {
  return shape.reduce((product, length) => product * length, 1);
}

/**
 * A tensor over existing data, which is not copied.
 *
 * @throws CinnabarError `invalid_argument` when the array has the wrong class or length for dtype and shape
 * @example
 * tensor('float32', [2, 3], new Float32Array(6));
 */
export function tensor<D extends DType>(
  dtype: D,
  shape: readonly number[],
  data: DTypeStorage[D],
): Extract<Tensor, { dtype: D }> {
  const Storage = storageOf[dtype];
  if (Storage === undefined) throw new CinnabarError('invalid_argument', `unknown dtype ${String(dtype)}`);
  if (!(data instanceof Storage)) {
    throw new CinnabarError(
      'invalid_argument',
      `a ${dtype} tensor cannot be stored in a ${data?.constructor?.name}`,
    );
  }
  if (!shape.every((length) => Number.isSafeInteger(length) && length >= 0)) {
    throw new CinnabarError('invalid_argument', `a shape is made of integers of 0 or more, got [${shape}]`);
  }
  if (data.length !== elementCount(shape)) {
    throw new CinnabarError(
      'invalid_argument',
      `shape [${shape}] needs ${elementCount(shape)} elements, got ${data.length}`,
    );
  }
  return { dtype, shape, data } as unknown as Extract<Tensor, { dtype: D }>;
}

/**
 * A tensor over little-endian bytes: a view of them when they are aligned for the dtype, a copy otherwise.
 *
 * @throws CinnabarError `invalid_argument` when the number of bytes is not that of dtype and shape
 */
export function tensorFromBytes(dtype: DType, shape: readonly number[], bytes: Uint8Array): Tensor {
  const size = dtypeBytes(dtype);
  const length = bytes.byteLength / size;
  if (length !== elementCount(shape)) {
    throw new CinnabarError(
      'invalid_argument',
      `${bytes.byteLength} bytes do not make a ${dtype} of [${shape}]`,
    );
  }
  const aligned = bytes.byteOffset % size === 0 ? bytes : bytes.slice();
  return tensor(dtype, shape, new storageOf[dtype](aligned.buffer, aligned.byteOffset, length));
}

/** The little-endian bytes of a tensor's data, not copied. */
export function tensorBytes({ data }: Tensor): Uint8Array {
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}
