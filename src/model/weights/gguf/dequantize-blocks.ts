/**
 * ggml's 32-element block formats → float32. The layouts are those of ggml-common.h (`block_q4_0` …): a half-precision
 * scale d, for the `_1` formats a half-precision offset m, for the 5-bit formats the fifth bits of all elements, then
 * the low bits. Byte j of 4 bits holds element j (low half) and element j + 16 (high half).
 */
import { float16Value } from '../../../tensor/float16.js';

/** Whole blocks of bytes → as many elements, written to `target`. */
export type Dequantize = (bytes: Uint8Array, target: Float32Array) => void;

const half = 16;

function scaleAt(bytes: Uint8Array, at: number): number {
  return float16Value(bytes[at]! | (bytes[at + 1]! << 8));
}

/** value = (q - 8) · d */
export const dequantizeQ4_0: Dequantize = (bytes, target) => {
  for (let at = 0, to = 0; at < bytes.length; at += 18, to += 32) {
    const d = scaleAt(bytes, at);
    for (let j = 0; j < half; j++) {
      const q = bytes[at + 2 + j]!;
      target[to + j] = ((q & 15) - 8) * d;
      target[to + j + half] = ((q >> 4) - 8) * d;
    }
  }
};

/** value = q · d + m */
export const dequantizeQ4_1: Dequantize = (bytes, target) => {
  for (let at = 0, to = 0; at < bytes.length; at += 20, to += 32) {
    const d = scaleAt(bytes, at);
    const m = scaleAt(bytes, at + 2);
    for (let j = 0; j < half; j++) {
      const q = bytes[at + 4 + j]!;
      target[to + j] = (q & 15) * d + m;
      target[to + j + half] = (q >> 4) * d + m;
    }
  }
};

function bitsAt(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
}

/** value = (q - 16) · d, q of 5 bits */
export const dequantizeQ5_0: Dequantize = (bytes, target) => {
  for (let at = 0, to = 0; at < bytes.length; at += 22, to += 32) {
    const d = scaleAt(bytes, at);
    const high = bitsAt(bytes, at + 2);
    for (let j = 0; j < half; j++) {
      const q = bytes[at + 6 + j]!;
      target[to + j] = (((q & 15) | (((high >>> j) & 1) * 16)) - 16) * d;
      target[to + j + half] = (((q >> 4) | (((high >>> (j + half)) & 1) * 16)) - 16) * d;
    }
  }
};

/** value = q · d + m, q of 5 bits */
export const dequantizeQ5_1: Dequantize = (bytes, target) => {
  for (let at = 0, to = 0; at < bytes.length; at += 24, to += 32) {
    const d = scaleAt(bytes, at);
    const m = scaleAt(bytes, at + 2);
    const high = bitsAt(bytes, at + 4);
    for (let j = 0; j < half; j++) {
      const q = bytes[at + 8 + j]!;
      target[to + j] = ((q & 15) | (((high >>> j) & 1) * 16)) * d + m;
      target[to + j + half] = ((q >> 4) | (((high >>> (j + half)) & 1) * 16)) * d + m;
    }
  }
};

/** value = q · d, q a signed byte */
export const dequantizeQ8_0: Dequantize = (bytes, target) => {
  for (let at = 0, to = 0; at < bytes.length; at += 34, to += 32) {
    const d = scaleAt(bytes, at);
    for (let j = 0; j < 32; j++) target[to + j] = ((bytes[at + 2 + j]! << 24) >> 24) * d;
  }
};
