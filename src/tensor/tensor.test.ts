import { describe, expect, it } from 'vitest';
import { dtypeBytes, storageOf } from './dtype.js';
import { elementCount, tensor, tensorBytes, tensorFromBytes } from './tensor.js';
import { toFloat32 } from './to-float32.js';

describe('tensor', () => {
  it('dtypeBytes() is the size of one stored element for every dtype', () => {
    const sizes = {
      float32: 4,
      float64: 8,
      float16: 2,
      bfloat16: 2,
      int64: 8,
      int32: 4,
      int8: 1,
      uint8: 1,
      bool: 1,
    };
    const dtypes = Object.keys(storageOf) as (keyof typeof storageOf)[];
    expect(Object.fromEntries(dtypes.map((dtype) => [dtype, dtypeBytes(dtype)]))).toEqual(sizes);
  });

  it('elementCount() multiplies the dimensions', () => {
    expect(elementCount([])).toBe(1);
    expect(elementCount([2, 3, 4])).toBe(24);
    expect(elementCount([2, 0])).toBe(0);
  });

  it('tensor() refuses data that does not fit dtype or shape', () => {
    const data = new Float32Array(6);
    expect(tensor('float32', [2, 3], data).data).toBe(data);
    const refused = expect.objectContaining({ code: 'invalid_argument' });
    expect(() => tensor('float32', [2, 2], data)).toThrow(refused);
    expect(() => tensor('float32', [-2, -3], data)).toThrow(refused);
    expect(() => tensor('float32', [1.5, 4], data)).toThrow(refused);
    expect(() => tensor('int32', [6], data as unknown as Int32Array)).toThrow(refused);
    expect(() => tensor('int7' as 'float32', [6], data)).toThrow(refused);
  });

  it('tensorFromBytes() views aligned bytes and copies the others', () => {
    const bytes = new Uint8Array(new Float32Array([0, 1, 2, 3]).buffer);
    const view = tensorFromBytes('float32', [2], bytes.subarray(4, 12));
    expect([...view.data]).toEqual([1, 2]);
    expect(view.data.buffer).toBe(bytes.buffer);
    const shifted = new Uint8Array(17);
    shifted.set(bytes, 1);
    const copy = tensorFromBytes('float32', [4], shifted.subarray(1));
    expect([...copy.data]).toEqual([0, 1, 2, 3]);
    expect(tensorBytes(copy)).toEqual(bytes);
    expect(() => tensorFromBytes('int64', [2], bytes.subarray(0, 15))).toThrow(
      expect.objectContaining({ code: 'invalid_argument' }),
    );
  });

  it('toFloat32() converts every dtype', () => {
    const one = { shape: [1] } as const;
    expect(toFloat32({ ...one, dtype: 'float16', data: Uint16Array.of(0x3c00) })).toEqual(Float32Array.of(1));
    expect(toFloat32({ ...one, dtype: 'bfloat16', data: Uint16Array.of(0x3f80) })).toEqual(
      Float32Array.of(1),
    );
    expect(toFloat32({ ...one, dtype: 'int64', data: BigInt64Array.of(-7n) })).toEqual(Float32Array.of(-7));
    expect(toFloat32({ ...one, dtype: 'float64', data: Float64Array.of(0.1) })).toEqual(Float32Array.of(0.1));
    expect(toFloat32({ ...one, dtype: 'bool', data: Uint8Array.of(1) })).toEqual(Float32Array.of(1));
    const data = Float32Array.of(2);
    expect(toFloat32({ ...one, dtype: 'float32', data })).toBe(data);
  });
});
