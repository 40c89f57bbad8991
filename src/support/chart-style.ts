/** The look of charts: one style sheet for both colour schemes, and the marks that tell series apart without colour. */

const ink = {
  card: '#ffffff',
  edge: '#d8dee4',
  grid: '#eaeef2',
  axis: '#8c959f',
  soft: '#59636e',
  strong: '#1f2328',
};
const darkInk = {
  card: '#0d1117',
  edge: '#30363d',
  grid: '#21262d',
  axis: '#6e7681',
  soft: '#9198a1',
  strong: '#e6edf3',
};
/** Contrast of 4.5 or more on its card; the first is cinnabar. */
const colors = ['#cf3a24', '#0969da', '#1a7f37', '#9a6700', '#8250df', '#57606a'];
const darkColors = ['#ff7b61', '#58a6ff', '#3fb950', '#e3b341', '#bc8cff', '#9198a1'];

const paint = (scheme: typeof ink, palette: readonly string[]): string =>
  [
    `.card{fill:${scheme.card};stroke:${scheme.edge}}.grid{stroke:${scheme.grid}}.axis{stroke:${scheme.axis}}`,
    `.title{fill:${scheme.strong}}.label,.legend{fill:${scheme.strong}}.tick,.note{fill:${scheme.soft}}`,
    `.mark,.point{stroke:${scheme.card}}`,
    ...palette.map(
      (color, index) =>
        `.line.c${index},.bar.c${index}{stroke:${color}}.mark.c${index},.point.c${index}{fill:${color}}`,
    ),
  ].join('');

export const chartStyle: string = [
  "text{font-family:-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif}",
  '.title{font-size:16px;font-weight:600}.note{font-size:12px}.legend{font-size:12.5px}.label{font-size:12.5px}',
  '.tick{font-size:11.5px;font-variant-numeric:tabular-nums}.point{font-size:11px;font-weight:600;paint-order:stroke;stroke-width:3px}',
  '.line{fill:none;stroke-width:2;stroke-linejoin:round;stroke-linecap:round}.faint{stroke-width:1;opacity:.3}',
  '.bar{fill:none;stroke-width:1.5;opacity:.4}.grid,.axis{fill:none}.mark{stroke-width:1.2}',
  paint(ink, colors),
  `@media(prefers-color-scheme:dark){${paint(darkInk, darkColors)}}`,
].join('');

/** Path of the mark of a series: circle, square, diamond, triangle, cross, bar. */
export function markPath(series: number, x: number, y: number): string {
  const at = (dx: number, dy: number): string =>
    `${Math.round((x + dx) * 10) / 10} ${Math.round((y + dy) * 10) / 10}`;
  switch (series % 6) {
    case 0:
      return `M${at(-4.5, 0)}a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z`;
    case 1:
      return `M${at(-4, -4)}h8v8h-8z`;
    case 2:
      return `M${at(0, -5.5)}l5.5 5.5l-5.5 5.5l-5.5 -5.5z`;
    case 3:
      return `M${at(0, -5.5)}l5.2 9.5h-10.4z`;
    case 4:
      return `M${at(-1.8, -5)}h3.6v3.2h3.2v3.6h-3.2v3.2h-3.6v-3.2h-3.2v-3.6h3.2z`;
    default:
      return `M${at(-5, -2)}h10v4h-10z`;
  }
}
