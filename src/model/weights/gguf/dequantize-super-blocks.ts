/**
 * ggml's K formats → float32: super-blocks of 256 elements, whose sub-blocks have small integer scales (and offsets)
 * on top of half-precision ones. The layouts are those of ggml-common.h (`block_q4_K`, `block_q5_K`, `block_q6_K`).
 */
import { float16Value } from '../../../tensor/float16.js';
import type { Dequantize } from './dequantize-blocks.js';

const superBlock = 256;
const packedScaleBytes = 12;

function halfAt(bytes: Uint8Array, at: number): number {
  return float16Value(bytes[at]! | (bytes[at + 1]! << 8));
}

/**
 * Eight 6-bit scales and eight 6-bit offsets in 12 bytes. Those of sub-blocks 0–3 are the low 6 bits of bytes 0–3 and
 * 4–7; those of 4–7 have their low 4 bits in bytes 8–11 and their upper 2 in the tops of the first eight bytes.
 */
function unpackScales(bytes: Uint8Array, at: number, scales: Uint8Array, offsets: Uint8Array): void {
  for (let j = 0; j < 4; j++) {
    const a = bytes[at + j]!;
    const b = bytes[at + 4 + j]!;
    const c = bytes[at + 8 + j]!;
    scales[j] = a & 63;
    offsets[j] = b & 63;
    scales[j + 4] = (c & 15) | ((a >> 6) << 4);
    offsets[j + 4] = (c >> 4) | ((b >> 6) << 4);
  }
}

/** value = q · (d · scale) - dmin · offset; 32 bytes hold two sub-blocks, in their low and their high halves */
export const dequantizeQ4_K: Dequantize = (bytes, target) => {
  const scales = new Uint8Array(8);
  const offsets = new Uint8Array(8);
  for (let at = 0, to = 0; at < bytes.length; at += 144, to += superBlock) {
    const d = halfAt(bytes, at);
    const dmin = halfAt(bytes, at + 2);
    unpackScales(bytes, at + 4, scales, offsets);
    for (let pair = 0; pair < 4; pair++) {
      const scale = d * scales[2 * pair]!;
      const offset = dmin * offsets[2 * pair]!;
      const nextScale = d * scales[2 * pair + 1]!;
      const nextOffset = dmin * offsets[2 * pair + 1]!;
      const from = at + 4 + packedScaleBytes + 32 * pair;
      const first = to + 64 * pair;
      for (let j = 0; j < 32; j++) {
        const q = bytes[from + j]!;
        target[first + j] = (q & 15) * scale - offset;
        target[first + 32 + j] = (q >> 4) * nextScale - nextOffset;
      }
    }
  }
};

/** As Q4_K with a fifth bit: bit s of byte j belongs to element j of sub-block s */
export const dequantizeQ5_K: Dequantize = (bytes, target) => {
  const scales = new Uint8Array(8);
  const offsets = new Uint8Array(8);
  for (let at = 0, to = 0; at < bytes.length; at += 176, to += superBlock) {
    const d = halfAt(bytes, at);
    const dmin = halfAt(bytes, at + 2);
    unpackScales(bytes, at + 4, scales, offsets);
    const high = at + 4 + packedScaleBytes;
    for (let pair = 0; pair < 4; pair++) {
      const scale = d * scales[2 * pair]!;
      const offset = dmin * offsets[2 * pair]!;
      const nextScale = d * scales[2 * pair + 1]!;
      const nextOffset = dmin * offsets[2 * pair + 1]!;
      const from = high + 32 + 32 * pair;
      const first = to + 64 * pair;
      for (let j = 0; j < 32; j++) {
        const q = bytes[from + j]!;
        const fifth = bytes[high + j]! >> (2 * pair);
        target[first + j] = ((q & 15) | ((fifth & 1) << 4)) * scale - offset;
        target[first + 32 + j] = ((q >> 4) | ((fifth & 2) << 3)) * nextScale - nextOffset;
      }
    }
  }
};

/** value = (q - 32) · d · scale, q of 6 bits, a signed scale for 16 elements */
export const dequantizeQ6_K: Dequantize = (bytes, target) => {
  const scales = new Int8Array(16);
  for (let at = 0, to = 0; at < bytes.length; at += 210, to += superBlock) {
    for (let j = 0; j < 16; j++) scales[j] = bytes[at + 192 + j]!;
    const d = halfAt(bytes, at + 208);
    for (let part = 0; part < 2; part++) {
      const low = at + 64 * part;
      const high = at + 128 + 32 * part;
      const first = to + 128 * part;
      for (let j = 0; j < 32; j++) {
        const s = 8 * part + (j >> 4);
        const a = bytes[low + j]!;
        const b = bytes[low + 32 + j]!;
        const top = bytes[high + j]!;
        target[first + j] = (((a & 15) | ((top & 3) << 4)) - 32) * (d * scales[s]!);
        target[first + 32 + j] = (((b & 15) | ((top & 12) << 2)) - 32) * (d * scales[s + 2]!);
        target[first + 64 + j] = (((a >> 4) | (top & 48)) - 32) * (d * scales[s + 4]!);
        target[first + 96 + j] = (((b >> 4) | ((top & 192) >> 2)) - 32) * (d * scales[s + 6]!);
      }
    }
  }
};
