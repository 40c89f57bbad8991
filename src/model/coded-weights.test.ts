import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../support/random.js';
import { decodeMatrix, encodeMatrix, roundMatrix, stepForBits } from './coded-weights.js';
import type { ParameterRows } from './parameter-rows.js';

function matrix(
  height: number,
  width: number,
  seed: number,
  scale = 1,
): ParameterRows & { data: Float32Array } {
  const random = new Random(seed);
  const data = Float32Array.from({ length: height * width }, () => scale * random.normal());
  return {
    data,
    shape: [height, width],
    copy: (from, count, target) => target.set(data.subarray(from * width, (from + count) * width)),
  };
}

describe('encodeMatrix', () => {
  it('encodeMatrix() is undone by decodeMatrix() to within half a step, for any shape, scale and step', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 40 }),
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        fc.double({ min: 0.01, max: 2, noNaN: true }),
        (height, width, scale, step) => {
          const rows = matrix(height, width, height * 41 + width, scale);
          const { bytes, scales } = encodeMatrix('w', rows, step);
          const codes = decodeMatrix('w', bytes, rows.shape);
          for (const [i, code] of codes.entries()) {
            const own = scales[Math.floor(i / width)]!;
            expect(Math.abs(code * own - rows.data[i]!)).toBeLessThanOrEqual(own * 0.50001);
          }
        },
      ),
    );
  });

  it('roundMatrix() keeps what encodeMatrix() keeps, and encoding its values gives the codes again', () => {
    for (const step of [0.1, 0.19, 0.45]) {
      const rows = matrix(40, 96, 7, 0.03);
      rows.data[5] = 0.3;
      const { bytes, scales } = encodeMatrix('w', rows, step);
      const codes = decodeMatrix('w', bytes, rows.shape);
      const rounded = roundMatrix('w', rows, step);
      expect([...rounded]).toEqual(
        Array.from(codes, (code, i) => Math.fround(code * scales[Math.floor(i / 96)]!)),
      );
      rows.data.set(rounded);
      expect(decodeMatrix('w', encodeMatrix('w', rows, step).bytes, rows.shape)).toEqual(codes);
    }
  });

  it('encodeMatrix() takes the bits that stepForBits() was asked for, and errs less than 4-bit groups do', () => {
    const rows = matrix(256, 576, 3, 0.04);
    const step = stepForBits([['w', rows]], 4.5);
    const { bytes, scales } = encodeMatrix('w', rows, step);
    const bits = (8 * (bytes.length + scales.byteLength)) / rows.data.length;
    expect(bits).toBeGreaterThan(4.3);
    expect(bits).toBeLessThan(4.6);
    const codes = decodeMatrix('w', bytes, rows.shape);
    let coded = 0;
    let grouped = 0;
    for (let at = 0; at < rows.data.length; at += 32) {
      const group = rows.data.subarray(at, at + 32);
      // 4 bits a weight and a half-precision scale a group of 32: 4.5 bits, too.
      const scale = Math.max(...group.map(Math.abs)) / 7;
      for (const [i, value] of group.entries()) {
        grouped += (Math.round(value / scale) * scale - value) ** 2;
        coded += (codes[at + i]! * scales[Math.floor((at + i) / 576)]! - value) ** 2;
      }
    }
    expect(Math.sqrt(coded / grouped)).toBeLessThan(0.75);
  });

  it('encodeMatrix() throws invalid_weights when a value is not finite', () => {
    const rows = matrix(2, 4, 1);
    rows.data[5] = Number.NaN;
    expect(() => encodeMatrix('w', rows, 0.2)).toThrow(expect.objectContaining({ code: 'invalid_weights' }));
  });
});

describe('decodeMatrix', () => {
  it.each([
    ['the bytes are garbage', (bytes: Uint8Array) => bytes.map((byte) => byte ^ 0x5a), [4, 8]],
    ['the bytes are cut', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 9), [4, 8]],
    ['there are fewer values', (bytes: Uint8Array) => bytes, [5, 8]],
    ['there are more values', (bytes: Uint8Array) => bytes, [3, 8]],
  ])('decodeMatrix() throws invalid_weights when %s', (_, change, shape) => {
    const { bytes } = encodeMatrix('w', matrix(4, 8, 1), 0.2);
    expect(() => decodeMatrix('w', change(bytes), shape)).toThrow(
      expect.objectContaining({ code: 'invalid_weights' }),
    );
  });
});
