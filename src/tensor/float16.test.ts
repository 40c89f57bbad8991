import { describe, expect, it } from 'vitest';
import { bfloat16ToFloat32, float32ToBfloat16 } from './bfloat16.js';
import { float16Bits, float16ToFloat32, float16Value, float32ToFloat16 } from './float16.js';

const allBits = Uint16Array.from({ length: 0x10000 }, (_, i) => i);

/** IEEE 754 from its definition. */
function valueByDefinition(bits: number, exponentBits: number): number {
  const fractionBits = 15 - exponentBits;
  const bias = 2 ** (exponentBits - 1) - 1;
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> fractionBits) & (2 ** exponentBits - 1);
  const fraction = (bits & (2 ** fractionBits - 1)) / 2 ** fractionBits;
  if (exponent === 2 ** exponentBits - 1) return fraction === 0 ? sign * Infinity : Number.NaN;
  if (exponent === 0) return sign * fraction * 2 ** (1 - bias);
  return sign * (1 + fraction) * 2 ** (exponent - bias);
}

/** The float32 after `value` in the direction away from zero (+1) or towards it (-1). */
function nextFloat32(value: number, step: number): number {
  const bits = new Uint32Array(Float32Array.of(value).buffer);
  bits[0]! += step;
  return new Float32Array(bits.buffer)[0]!;
}

describe.each([
  ['float16', 5, float16ToFloat32, float32ToFloat16],
  ['bfloat16', 8, bfloat16ToFloat32, float32ToBfloat16],
] as const)('%s', (_, exponentBits, toFloat32, fromFloat32) => {
  const values = toFloat32(allBits);
  const infinity = (2 ** exponentBits - 1) << (15 - exponentBits);

  it('toFloat32() gives the value that IEEE 754 defines when given any of the 65,536 patterns', () => {
    const wrong = [...allBits].filter(
      (bits) => !Object.is(values[bits], valueByDefinition(bits, exponentBits)),
    );
    expect(wrong).toEqual([]);
  });

  it('fromFloat32() gives the pattern back when given any of the 65,536 values', () => {
    const back = fromFloat32(values);
    const wrong = [...allBits].filter((bits) =>
      Number.isNaN(values[bits]) ? !((back[bits]! & 0x7fff) > infinity) : back[bits] !== bits,
    );
    expect(wrong).toEqual([]);
  });

  it('fromFloat32() rounds to the nearest, ties to even, when a value lies between two neighbours', () => {
    const wrong: number[] = [];
    for (let low = 0; low < infinity; low++) {
      const below = values[low]!;
      // Beyond the greatest finite value the next step counts as if the exponent went on.
      const above = low + 1 < infinity ? values[low + 1]! : below + (below - values[low - 1]!);
      const middle = Math.fround(below / 2 + above / 2);
      if (!Number.isFinite(middle) || middle === below) continue;
      const inputs = [middle, nextFloat32(middle, -1), nextFloat32(middle, 1)];
      const signed = Float32Array.from([...inputs, ...inputs.map((value) => -value)]);
      const even = low % 2 === 0 ? low : low + 1;
      const expected = [even, low, low + 1, even | 0x8000, low | 0x8000, (low + 1) | 0x8000];
      if (fromFloat32(signed).some((bits, i) => bits !== expected[i])) wrong.push(low);
    }
    expect(wrong).toEqual([]);
  });

  it('fromFloat32() saturates to infinity and keeps NaN and the sign of zero', () => {
    const bits = fromFloat32(Float32Array.of(Infinity, -Infinity, 3.4028235e38, -3.4028235e38, 0, -0, 1e-45));
    expect([...bits]).toEqual([infinity, infinity | 0x8000, infinity, infinity | 0x8000, 0, 0x8000, 0]);
    expect(toFloat32(fromFloat32(Float32Array.of(Number.NaN)))[0]).toBeNaN();
  });

  it('toFloat32() and fromFloat32() write into the array that is given', () => {
    const target = new Float32Array(3);
    expect(toFloat32(fromFloat32(Float32Array.of(1, -2, 0.5)), target.subarray(0))).toEqual(
      Float32Array.of(1, -2, 0.5),
    );
    expect(target[1]).toBe(-2);
  });
});

describe('float16', () => {
  it('float16Bits() and float16Value() convert one number', () => {
    expect(float16Bits(65504)).toBe(0x7bff);
    expect(float16Bits(65519.99)).toBe(0x7bff);
    expect(float16Bits(65520)).toBe(0x7c00);
    expect(float16Value(0x3c00)).toBe(1);
  });
});
