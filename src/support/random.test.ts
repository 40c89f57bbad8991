import { describe, expect, it } from 'vitest';
import { Random } from './random.js';

const draws = (random: Random, count: number): number[] => Array.from({ length: count }, () => random.next());

describe('Random', () => {
  it('repeats itself with the same seed and differs with another', () => {
    expect(draws(new Random(7), 5)).toEqual(draws(new Random(7), 5));
    expect(draws(new Random(7), 5)).not.toEqual(draws(new Random(8), 5));
    expect(draws(new Random(2 ** 40 + 7), 5)).not.toEqual(draws(new Random(7), 5));
    expect(draws(new Random(-7), 5)).not.toEqual(draws(new Random(7), 5));
  });

  it('uint32() follows xoshiro128** when the state is [1, 2, 3, 4]', () => {
    // Computed with arbitrary-precision integers from the published recurrence.
    const random = Random.fromState([1, 2, 3, 4, 0, 0]);
    const expected: number[] = [];
    let [a, b, c, d] = [1n, 2n, 3n, 4n];
    const mask = 0xffffffffn;
    const rotate = (x: bigint, k: bigint): bigint => ((x << k) | (x >> (32n - k))) & mask;
    for (let i = 0; i < 100; i++) {
      expected.push(Number((rotate((b * 5n) & mask, 7n) * 9n) & mask));
      const shifted = (b << 9n) & mask;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = rotate(d, 11n);
    }
    expect(expected[0]).toBe(11520);
    expect(Array.from({ length: 100 }, () => random.uint32())).toEqual(expected);
  });

  it('next() is uniform in [0, 1), normal() and gumbel() have their mean and variance', () => {
    const random = new Random(1);
    const count = 40_000;
    const moments = (draw: () => number): [number, number] => {
      const values = Array.from({ length: count }, draw);
      const mean = values.reduce((a, b) => a + b) / count;
      return [mean, values.reduce((a, b) => a + (b - mean) ** 2, 0) / count];
    };
    const [uniformMean, uniformVariance] = moments(() => random.next());
    expect(uniformMean).toBeCloseTo(0.5, 2);
    expect(uniformVariance).toBeCloseTo(1 / 12, 2);
    const [normalMean, normalVariance] = moments(() => random.normal());
    expect(Math.abs(normalMean)).toBeLessThan(0.02);
    expect(Math.abs(normalVariance - 1)).toBeLessThan(0.03);
    const [gumbelMean, gumbelVariance] = moments(() => random.gumbel());
    expect(Math.abs(gumbelMean - 0.5772)).toBeLessThan(0.03);
    expect(Math.abs(gumbelVariance - Math.PI ** 2 / 6)).toBeLessThan(0.06);
  });

  it('fork() depends on seed and label, not on what was drawn', () => {
    const fresh = new Random(3);
    const used = new Random(3);
    draws(used, 10);
    expect(draws(used.fork('a'), 4)).toEqual(draws(fresh.fork('a'), 4));
    expect(draws(fresh.fork('a'), 4)).not.toEqual(draws(fresh.fork('b'), 4));
    expect(draws(fresh.fork('a').fork('b'), 4)).not.toEqual(draws(fresh.fork('b'), 4));
    expect(draws(new Random(4).fork('a'), 4)).not.toEqual(draws(fresh.fork('a'), 4));
  });

  it('fromState() goes on where state() was taken', () => {
    const random = new Random(2 ** 35 + 1);
    draws(random, 3);
    const copy = Random.fromState(JSON.parse(JSON.stringify(random.state())));
    expect(draws(copy, 5)).toEqual(draws(random, 5));
    expect(draws(copy.fork('x'), 2)).toEqual(draws(random.fork('x'), 2));
  });

  it('shuffle() keeps the items and int() stays below its bound', () => {
    const random = new Random(5);
    const items = random.shuffle(Array.from({ length: 20 }, (_, i) => i));
    expect([...items].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i));
    expect(new Set(Array.from({ length: 200 }, () => random.int(3)))).toEqual(new Set([0, 1, 2]));
  });

  it('throws invalid_argument when the seed is not finite', () => {
    expect(() => new Random(Number.NaN)).toThrow(/seed/);
  });
});
