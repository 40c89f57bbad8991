/** Element types of graph values: ONNX's numbers, byte sizes and JavaScript arrays. */
import { float16Bits } from '../tensor/float16.js';

export type ElementType = 'float32' | 'float64' | 'float16' | 'int64' | 'int32' | 'int8' | 'uint8' | 'bool';

export type ElementArray =
  | Float32Array
  | Float64Array
  | Uint16Array
  | BigInt64Array
  | Int32Array
  | Int8Array
  | Uint8Array;

interface ElementTypeRow {
  /** TensorProto.DataType of onnx.proto3. */
  readonly onnx: number;
  readonly bytes: number;
  readonly array: new (buffer: ArrayBuffer, byteOffset?: number, length?: number) => ElementArray;
}

export const elementTypes: Readonly<Record<ElementType, ElementTypeRow>> = {
  float32: { onnx: 1, bytes: 4, array: Float32Array },
  uint8: { onnx: 2, bytes: 1, array: Uint8Array },
  int8: { onnx: 3, bytes: 1, array: Int8Array },
  int32: { onnx: 6, bytes: 4, array: Int32Array },
  int64: { onnx: 7, bytes: 8, array: BigInt64Array },
  bool: { onnx: 9, bytes: 1, array: Uint8Array },
  float16: { onnx: 10, bytes: 2, array: Uint16Array },
  float64: { onnx: 11, bytes: 8, array: Float64Array },
};

export function isFloat(type: ElementType): boolean {
  return type === 'float32' || type === 'float64' || type === 'float16';
}

/** A typed array of `type` holding `values`; float16 as its bit patterns. */
export function elementArray(type: ElementType, values: ArrayLike<number>): ElementArray {
  if (type === 'float16') return Uint16Array.from(values, float16Bits);
  if (type === 'int64') return BigInt64Array.from(Array.from(values, (value) => BigInt(value)));
  const out = new elementTypes[type].array(new ArrayBuffer(values.length * elementTypes[type].bytes));
  for (let i = 0; i < values.length; i++) out[i] = values[i] as never;
  return out;
}
