import { describe, expect, it } from 'vitest';
import { Random } from '../support/random.js';
import { compensatedCodes, compensationOf } from './compensated-rounding.js';

/** Inputs [count, width] that go together: a few directions carry most of them. */
function inputs(count: number, width: number, seed: number): Float32Array {
  const random = new Random(seed);
  const directions = Float32Array.from({ length: 4 * width }, () => random.normal());
  const x = new Float32Array(count * width);
  for (let i = 0; i < count; i++) {
    const along = Array.from({ length: 4 }, () => 2 * random.normal());
    for (let k = 0; k < width; k++) {
      const shared = along.reduce((sum, value, d) => sum + value * directions[d * width + k]!, 0);
      x[i * width + k] = shared + 0.3 * random.normal();
    }
  }
  return x;
}

function momentsOf(x: Float32Array, width: number): Float32Array {
  const moments = new Float32Array(width * width);
  for (let from = 0; from < x.length; from += width) {
    for (let a = 0; a < width; a++) {
      for (let b = 0; b < width; b++) moments[a * width + b]! += x[from + a]! * x[from + b]!;
    }
  }
  return moments;
}

/** Σ (x · (codes · scale − weights))² over inputs and rows. */
function productError(
  x: Float32Array,
  weights: Float32Array,
  codes: Int8Array,
  scales: Float32Array,
): number {
  const width = weights.length / scales.length;
  let sum = 0;
  for (let from = 0; from < x.length; from += width) {
    for (const [r, scale] of scales.entries()) {
      let difference = 0;
      for (let k = 0; k < width; k++) {
        difference += x[from + k]! * (codes[r * width + k]! * scale - weights[r * width + k]!);
      }
      sum += difference * difference;
    }
  }
  return sum;
}

const width = 24;
const rows = 40;
const random = new Random(5);
const weights = Float32Array.from({ length: rows * width }, () => random.normal());
const scales = new Float32Array(rows).fill(0.4);
const nearest = Int8Array.from(weights, (value) => Math.round(value / 0.4));

describe('compensatedCodes', () => {
  it('compensatedCodes() changes products with inputs like the observed ones far less than nearest codes do', () => {
    const compensation = compensationOf(momentsOf(inputs(400, width, 1), width), width);
    const codes = compensatedCodes(weights, scales, compensation);
    const others = inputs(200, width, 1);
    const error = productError(others, weights, codes, scales);
    expect(error).toBeLessThan(0.4 * productError(others, weights, nearest, scales));
  });

  it('compensatedCodes() gives the nearest codes where inputs are independent, or never seen', () => {
    const diagonal = Float32Array.from({ length: width * width }, (_, i) =>
      i % (width + 1) === 0 ? 1 + i : 0,
    );
    for (const moments of [diagonal, new Float32Array(width * width)]) {
      expect(compensatedCodes(weights, scales, compensationOf(moments, width))).toEqual(nearest);
    }
  });

  it('compensatedCodes() keeps weights that lie on the grid, and codes within 127', () => {
    const compensation = compensationOf(momentsOf(inputs(400, width, 1), width), width);
    const onGrid = Float32Array.from(nearest, (code) => code * scales[0]!);
    expect(compensatedCodes(onGrid, scales, compensation)).toEqual(nearest);
    const fine = new Float32Array(rows).fill(0.001);
    for (const code of compensatedCodes(weights, fine, compensation)) {
      expect(Math.abs(code)).toBeLessThanOrEqual(127);
    }
  });
});

describe('compensationOf', () => {
  it('compensationOf() shares out so that products change least: later columns have nothing left to undo', () => {
    const moments = momentsOf(inputs(100, 5, 3), 5);
    const { order, shares } = compensationOf(moments, 5);
    const mean = [0, 1, 2, 3, 4].reduce((sum, i) => sum + moments[i * 6]!, 0) / 5;
    const damped = (a: number, b: number): number =>
      moments[order[a]! * 5 + order[b]!]! + (a === b ? 0.01 * mean : 0);
    for (let j = 0; j < 5; j++) {
      // Column j loses 1; each later one, not rounded, loses the negative of what it takes over.
      const lost = [0, 0, 0, 0, 0];
      lost[j] = 1;
      for (let k = j + 1; k < 5; k++) {
        for (let i = j; i < k; i++) lost[k]! -= lost[i]! * shares[i * 5 + k]!;
      }
      for (let k = j + 1; k < 5; k++) {
        const gradient = lost.reduce((sum, value, m) => sum + damped(k, m) * value, 0);
        expect(Math.abs(gradient) / mean).toBeLessThan(1e-3);
      }
    }
  });

  it('compensationOf() refuses moments that no inputs have', () => {
    const negative = Float32Array.from([1, 0, 0, -3]);
    const infinite = Float32Array.from([Number.POSITIVE_INFINITY, 0, 0, 1]);
    for (const moments of [negative, infinite]) {
      expect(() => compensationOf(moments, 2)).toThrow(/no valid second moments/);
    }
  });
});
