import { describe, expect, it } from 'vitest';
import { splitRotaryPairs } from './rotary-rows.js';

describe('splitRotaryPairs', () => {
  it('splitRotaryPairs() puts even rows of each head in front of odd ones when rows are vectors', () => {
    // Two heads of four rows, two wide; the number before the point is the row, the one after it the column.
    const rows = Float32Array.from([0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5, 7, 7.5]);
    const expected = [0, 0.5, 2, 2.5, 1, 1.5, 3, 3.5, 4, 4.5, 6, 6.5, 5, 5.5, 7, 7.5];
    expect([...splitRotaryPairs(rows, 2, 4)]).toEqual(expected);
  });

  it('splitRotaryPairs() rotates by halves what rotated by pairs when positions turn', () => {
    const headDim = 8;
    const angles = [0.3, 1.1, 2.2, 4];
    const rotate = (x: Float32Array, a: number, b: number, angle: number): [number, number] => [
      x[a]! * Math.cos(angle) - x[b]! * Math.sin(angle),
      x[a]! * Math.sin(angle) + x[b]! * Math.cos(angle),
    ];
    const query = Float32Array.from({ length: headDim }, (_, i) => Math.sin(i + 1));
    const pairs = new Float32Array(headDim);
    const halves = new Float32Array(headDim);
    const split = splitRotaryPairs(query, 1, headDim);
    for (const [i, angle] of angles.entries()) {
      pairs.set(rotate(query, 2 * i, 2 * i + 1, angle), 2 * i);
      [halves[i], halves[i + headDim / 2]] = rotate(split, i, i + headDim / 2, angle);
    }
    expect(splitRotaryPairs(pairs, 1, headDim)).toEqual(halves);
  });

  it('splitRotaryPairs() moves single numbers when it is given a bias', () => {
    expect([...splitRotaryPairs(Float32Array.of(0, 1, 2, 3, 4, 5), 1, 6)]).toEqual([0, 2, 4, 1, 3, 5]);
  });
});
