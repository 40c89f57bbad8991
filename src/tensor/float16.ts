/** IEEE 754 binary16 ⇄ binary32. Half-precision numbers are kept as their 16 bits in a `Uint16Array`. */

const float = new Float32Array(1);
const floatBits = new Uint32Array(float.buffer);

let valueOfBits: Float32Array | null = null;

/** All 65,536 values; 256 KiB, made when first needed. */
function halfTable(): Float32Array {
  if (valueOfBits !== null) return valueOfBits;
  const table = new Float32Array(0x10000);
  const bits = new Uint32Array(table.buffer);
  for (let half = 0; half < 0x10000; half++) {
    const sign = (half & 0x8000) << 16;
    const exponent = (half >> 10) & 0x1f;
    const fraction = half & 0x3ff;
    if (exponent === 0x1f) bits[half] = sign | 0x7f800000 | (fraction << 13);
    else if (exponent !== 0) bits[half] = sign | ((exponent + 112) << 23) | (fraction << 13);
    else {
      // Zero and subnormals are multiples of 2^-24; the sign goes in as a bit, so that -0 stays.
      table[half] = fraction * 2 ** -24;
      bits[half]! |= sign;
    }
  }
  valueOfBits = table;
  return table;
}

/**
 * The 16 bits of the half nearest to `value` (taken as a float32), ties to even; too great a value becomes
 * infinity, NaN stays a quiet NaN.
 */
export function float16Bits(value: number): number {
  float[0] = value;
  const bits = floatBits[0]!;
  const sign = (bits >>> 16) & 0x8000;
  const magnitude = bits & 0x7fffffff;
  if (magnitude > 0x7f800000) return sign | 0x7e00 | ((magnitude >> 13) & 0x3ff);
  // 0x477ff000 is 65520, half way between the greatest half and the next that there is no room for.
  if (magnitude >= 0x477ff000) return sign | 0x7c00;
  if (magnitude >= 0x38800000) {
    // Normal: rebias, then round by adding half a unit less one, plus the last bit that is kept.
    const rounded = magnitude - 0x38000000 + 0xfff + ((magnitude >> 13) & 1);
    return sign | (rounded >> 13);
  }
  if (magnitude <= 0x33000000) return sign; // 2^-25 and below: zero (2^-25 is a tie, and zero is even)
  // Subnormal: the value in units of 2^-24, from the fraction with its leading one.
  const shift = 126 - (magnitude >> 23);
  const fraction = (magnitude & 0x7fffff) | 0x800000;
  const rounded = fraction + (1 << (shift - 1)) - 1 + ((fraction >> shift) & 1);
  return sign | (rounded >> shift);
}

/** The value of 16 bits. */
export function float16Value(bits: number): number {
  return halfTable()[bits]!;
}

/** Halves as bits → float32, exactly. */
export function float16ToFloat32(
  source: Uint16Array,
  target: Float32Array = new Float32Array(source.length),
): Float32Array {
  const table = halfTable();
  for (let i = 0; i < source.length; i++) target[i] = table[source[i]!]!;
  return target;
}

/** float32 → halves as bits, rounded to nearest, ties to even. */
export function float32ToFloat16(
  source: Float32Array,
  target: Uint16Array = new Uint16Array(source.length),
): Uint16Array {
  for (let i = 0; i < source.length; i++) target[i] = float16Bits(source[i]!);
  return target;
}
