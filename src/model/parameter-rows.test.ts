import { describe, expect, it } from 'vitest';
import { Random } from '../support/random.js';
import { writeColumns } from './parameter-rows.js';

describe('writeColumns', () => {
  // Widths, counts and places that the way of four bytes at a time takes, and others.
  it.each([
    [64, 24, 0, 96],
    [8, 3, 4, 12],
    [7, 5, 0, 8],
    [4, 5, 2, 12],
    [4, 5, 4, 11],
  ])('writeColumns() transposes %i rows of %i to column %i of %i', (count, width, at, stride) => {
    for (const Storage of [Uint8Array, Float32Array]) {
      const random = new Random(count);
      const source = new Storage(count * width);
      for (let i = 0; i < source.length; i++) source[i] = random.int(256);
      const target = new Storage(width * stride).fill(9);
      writeColumns(source as Uint8Array, count, width, target as Uint8Array, at, stride);
      target.forEach((value, i) => {
        const [row, column] = [Math.floor(i / stride), (i % stride) - at];
        const inside = column >= 0 && column < count;
        expect(value).toBe(inside ? source[column * width + row] : 9);
      });
    }
  });
});
