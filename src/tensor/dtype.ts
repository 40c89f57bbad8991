/** Element types of tensors, and the typed array that stores each. */

export type DType =
  | 'float32'
  | 'float64'
  | 'float16'
  | 'bfloat16'
  | 'int64'
  | 'int32'
  | 'int8'
  | 'uint8'
  | 'bool';

/** Storage of each dtype: the 16-bit floats as their bit patterns, booleans as 0 or 1. */
export interface DTypeStorage {
  float32: Float32Array;
  float64: Float64Array;
  float16: Uint16Array;
  bfloat16: Uint16Array;
  int64: BigInt64Array;
  int32: Int32Array;
  int8: Int8Array;
  uint8: Uint8Array;
  bool: Uint8Array;
}

type StorageConstructor<D extends DType> = {
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): DTypeStorage[D];
  new (length: number): DTypeStorage[D];
  readonly BYTES_PER_ELEMENT: number;
};

/** Constructor of the typed array that stores a dtype. */
export const storageOf: { readonly [D in DType]: StorageConstructor<D> } = {
  float32: Float32Array,
  float64: Float64Array,
  float16: Uint16Array,
  bfloat16: Uint16Array,
  int64: BigInt64Array,
  int32: Int32Array,
  int8: Int8Array,
  uint8: Uint8Array,
  bool: Uint8Array,
};

/** Bytes of one element. */
export function dtypeBytes(dtype: DType): number {
  return storageOf[dtype].BYTES_PER_ELEMENT;
}
