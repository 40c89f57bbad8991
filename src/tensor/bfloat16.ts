/** bfloat16 ⇄ float32: the upper half of a float32. Kept as 16 bits in a `Uint16Array`. */

/** Upper 16 bits of a float32's `bits`, rounded to nearest, ties to even; NaN stays a quiet NaN. */
function roundBits(bits: number): number {
  if ((bits & 0x7fffffff) > 0x7f800000) return (bits >>> 16) | 0x40;
  // Up to 0xff80_7fff the sum stays below 2^33, where numbers are exact; the shift drops the carry correctly.
  return ((bits + 0x7fff + ((bits >>> 16) & 1)) / 0x10000) & 0xffff;
}

/** bfloat16 as bits → float32, exactly. */
export function bfloat16ToFloat32(
  source: Uint16Array,
  target: Float32Array = new Float32Array(source.length),
): Float32Array {
  const bits = new Uint32Array(target.buffer, target.byteOffset, target.length);
  for (let i = 0; i < source.length; i++) bits[i] = source[i]! << 16;
  return target;
}

/** float32 → bfloat16 as bits, rounded to nearest, ties to even. */
export function float32ToBfloat16(
  source: Float32Array,
  target: Uint16Array = new Uint16Array(source.length),
): Uint16Array {
  const bits = new Uint32Array(source.buffer, source.byteOffset, source.length);
  for (let i = 0; i < source.length; i++) target[i] = roundBits(bits[i]!);
  return target;
}
