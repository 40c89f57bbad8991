import { describe, expect, it } from 'vitest';
import { type ChartOptions, renderChart } from './svg-chart.js';

const base: ChartOptions = {
  title: 'Speed <&> "correctness"',
  xLabel: 'tokens per forward',
  yLabel: 'pass@1',
  yFormat: 'percent',
  series: [
    {
      name: 'diffusion',
      points: [
        { x: 2, y: 0.9, label: '0.95', low: 0.85, high: 0.94 },
        { x: 4, y: 0.7, label: '0.8' },
      ],
    },
    { name: 'twin', show: 'points', points: [{ x: 1, y: 0.98 }] },
  ],
};

/** Attributes of the elements with this class. */
const elements = (svg: string, style: string): string[] =>
  svg.match(new RegExp(`<\\w+ class="${style}[ "][^>]*>`, 'g')) ?? [];

/** Every tag closed in order: enough of XML to catch a broken document. */
function expectWellFormed(svg: string): void {
  const open: string[] = [];
  for (const [, close, name, self] of svg.matchAll(/<(\/?)([a-zA-Z]+)[^<>]*?(\/?)>/g)) {
    if (close === '/') expect(open.pop()).toBe(name);
    else if (self !== '/') open.push(name!);
  }
  expect(open).toEqual([]);
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
}

describe('renderChart', () => {
  it('renderChart() draws a line, a mark a point, error bars, ticks, legend and labels', () => {
    const svg = renderChart(base);
    expectWellFormed(svg);
    // One of each series is the sample in the legend.
    expect(elements(svg, 'mark c0')).toHaveLength(3);
    expect(elements(svg, 'mark c1')).toHaveLength(2);
    expect(elements(svg, 'line c0')).toHaveLength(2);
    expect(elements(svg, 'line c1')).toHaveLength(0);
    expect(elements(svg, 'bar c0')).toHaveLength(1);
    expect(elements(svg, 'legend')).toHaveLength(2);
    expect(elements(svg, 'point c0')).toHaveLength(2);
    expect(svg).toContain('>80 %</text>');
    expect(svg).toContain('Speed &lt;&amp;&gt; &quot;correctness&quot;');
  });

  it('renderChart() places higher values higher and later ones to the right', () => {
    const svg = renderChart({
      ...base,
      series: [
        {
          name: 'a',
          points: [
            { x: 0, y: 0.1 },
            { x: 9, y: 0.9 },
          ],
        },
      ],
    });
    const [x0, y0, x1, y1] = svg
      .match(/class="line c0" d="M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)"/)!
      .slice(1)
      .map(Number);
    expect(x1).toBeGreaterThan(x0!);
    expect(y1).toBeLessThan(y0!);
    expect(elements(svg, 'legend')).toHaveLength(0);
  });

  it('renderChart() places decades at equal distances when the scale is logarithmic', () => {
    const points = [1, 10, 100, 1000, 10_000, 100_000].map((value) => ({ x: value, y: value }));
    const svg = renderChart({
      title: 't',
      xLabel: 'x',
      yLabel: 'y',
      xScale: 'log',
      yScale: 'log',
      series: [{ name: 'a', points }],
    });
    const places = svg
      .match(/class="line c0" d="([^"]+)"/)![1]!
      .match(/[\d.]+ [\d.]+/g)!
      .map((pair) => pair.split(' ').map(Number));
    const steps = places.slice(1).map(([x, y], index) => [x! - places[index]![0]!, y! - places[index]![1]!]);
    for (const [dx, dy] of steps) {
      expect(Math.abs(dx! - steps[0]![0]!)).toBeLessThan(0.3);
      expect(Math.abs(dy! - steps[0]![1]!)).toBeLessThan(0.3);
    }
  });

  it('renderChart() interrupts the line where a value is not finite', () => {
    const values = [1, 2, Number.NaN, 4, 5];
    const svg = renderChart({
      ...base,
      yFormat: 'number',
      series: [{ name: 'a', points: values.map((y, x) => ({ x, y })) }],
    });
    expectWellFormed(svg);
    expect(svg.match(/class="line c0" d="([^"]+)"/)![1]!.match(/M/g)).toHaveLength(2);
    expect(elements(svg, 'mark c0')).toHaveLength(4);
  });

  it('renderChart() stays small for a hundred thousand points, and marks none of them', () => {
    const points = Array.from({ length: 100_000 }, (_, x) => ({ x, y: Math.sin(x) + 2 }));
    const svg = renderChart({
      ...base,
      yFormat: 'number',
      series: [
        { name: 'a', points },
        { name: 'b', faint: true, points },
      ],
    });
    expect(svg.length).toBeLessThan(60_000);
    expect(elements(svg, 'mark')).toHaveLength(0);
    // The faint series has the colour of the one before it and lies behind it.
    expect(svg.indexOf('line c0 faint')).toBeGreaterThan(0);
    expect(svg.indexOf('line c0 faint')).toBeLessThan(svg.indexOf('"line c0"'));
  });

  it('renderChart() draws empty and constant data', () => {
    for (const points of [[], [{ x: 3, y: 0.5 }], [{ x: 0, y: 0 }]]) {
      expectWellFormed(renderChart({ ...base, series: [{ name: 'a', points }] }));
    }
    expectWellFormed(renderChart({ ...base, series: [] }));
  });

  it('renderChart() wraps a legend that is wider than the chart', () => {
    const series = Array.from({ length: 6 }, (_, index) => ({
      name: `a rather long name of a series ${index}`,
      points: [],
    }));
    const svg = renderChart({ ...base, series });
    const rows = new Set(elements(svg, 'legend').map((tag) => tag.match(/ y="([\d.]+)"/)![1]));
    expect(rows.size).toBe(3);
  });

  it('renderChart() throws on unknown options and on what a logarithm cannot show', () => {
    expect(() => renderChart({ ...base, yScal: 'log' } as never)).toThrow(/yScal.*yScale/s);
    expect(() => renderChart({ ...base, yScale: 'cubic' } as never)).toThrow(/cubic/);
    expect(() =>
      renderChart({ ...base, xScale: 'log', series: [{ name: 'a', points: [{ x: 0, y: 1 }] }] }),
    ).toThrow(/logarithmic/);
  });
});
