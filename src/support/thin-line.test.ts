import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinLine } from './thin-line.js';

describe('thinLine', () => {
  it('thinLine() keeps ends, extremes and gaps of a long line', () => {
    const points = Array.from({ length: 10_000 }, (_, index) => ({ x: index / 100, y: index % 7 }));
    points[5_000]!.y = 1_000;
    points[6_003]!.y = Number.NaN;
    const thin = thinLine(points, 2);
    expect(thin.length).toBeLessThan(300);
    expect(thin[0]).toBe(points[0]);
    expect(thin.at(-1)).toBe(points.at(-1));
    expect(thin).toContain(points[5_000]);
    expect(thin).toContain(points[6_003]);
  });

  it('thinLine() returns points of the line in their order, with the same lowest and highest', () => {
    const point = fc.record({
      x: fc.double({ min: 0, max: 50, noNaN: true }),
      y: fc.double({ min: -9, max: 9, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 200 }), (points) => {
        points.sort((a, b) => a.x - b.x);
        const thin = thinLine(points, 5);
        const positions = thin.map((kept) => points.indexOf(kept));
        expect(positions).toEqual([...positions].sort((a, b) => a - b));
        expect(Math.max(...thin.map(({ y }) => y))).toBe(Math.max(...points.map(({ y }) => y)));
        expect(Math.min(...thin.map(({ y }) => y))).toBe(Math.min(...points.map(({ y }) => y)));
      }),
    );
  });
});
