import { describe, expect, it } from 'vitest';
import { placeLabels } from './chart-labels.js';

const frame = { left: 0, right: 300, top: 0, bottom: 200 };

describe('placeLabels', () => {
  it('placeLabels() puts a label above its point when nothing is in the way', () => {
    expect(placeLabels([{ x: 100, y: 100, text: '0.9' }], { frame, obstacles: [], fontSize: 11 })).toEqual([
      { x: 100, y: 91, align: 'middle' },
    ]);
  });

  it('placeLabels() moves away from obstacles and from the edge of the frame', () => {
    const above = { left: 90, right: 110, top: 80, bottom: 92 };
    const [beside] = placeLabels([{ x: 100, y: 100, text: '0.9' }], {
      frame,
      obstacles: [above],
      fontSize: 11,
    });
    expect(beside).toMatchObject({ align: 'start' });
    const [corner] = placeLabels([{ x: 299, y: 2, text: '0.9' }], { frame, obstacles: [], fontSize: 11 });
    expect(corner).toMatchObject({ align: 'end' });
  });

  it('placeLabels() lets no two labels overlap and drops those without room', () => {
    const anchors = Array.from({ length: 40 }, () => ({ x: 150, y: 100, text: 'label' }));
    const placed = placeLabels(anchors, { frame, obstacles: [], fontSize: 11 }).filter(
      (place) => place !== null,
    );
    expect(placed.length).toBeGreaterThan(1);
    expect(placed.length).toBeLessThan(10);
    expect(new Set(placed.map((place) => JSON.stringify(place))).size).toBe(placed.length);
  });
});
