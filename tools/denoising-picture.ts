/**
 * Draws how a text came out of noise: a row for each forward, a cell for each token, and the text with every token
 * coloured by the forward that wrote it. `npx tsx tools/denoising-picture.ts --model coder-nano "instruction" docs/denoising.svg`
 */
import { parseArgs } from 'node:util';
import { loadModel } from '../src/generation/load-model.js';
import { stream } from '../src/generation/stream.js';
import { atomicWrite } from '../src/support/atomic-write.js';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { model: { type: 'string' } } });
const [instruction, path] = positionals;
if (instruction === undefined || path === undefined)
  throw new Error('usage: denoising-picture "instruction" out.svg');

interface Row {
  readonly written: ReadonlySet<number>;
  readonly drafted: ReadonlySet<number>;
}

await using model = await loadModel(values.model);
const rows: Row[] = [];
let promptLength = 0;
let ids: readonly number[] = [];
let steps: readonly number[] = [];
let tokensPerForward = 0;
for await (const event of stream(model, instruction, { seed: 1 })) {
  if (event.type === 'canvas-start') promptLength = event.promptLength;
  if (event.type === 'step-end') {
    const places = (list: readonly { position: number }[]): Set<number> =>
      new Set(list.map(({ position }) => position - promptLength));
    rows.push({ written: places(event.committed), drafted: places(event.drafted) });
  }
  if (event.type === 'canvas-end') {
    ({ ids, steps } = event);
    ({ tokensPerForward } = event.stats);
  }
}

const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
/** Early forwards dark red, late ones light: the ore's colours. */
const colour = (step: number): string =>
  `hsl(${8 + (28 * step) / rows.length} 72% ${42 + (26 * step) / rows.length}%)`;
const margin = 24;
const cell = Math.min(14, Math.floor(900 / ids.length));
const gridTop = 64;
const parts: string[] = [];
rows.forEach(({ drafted }, r) => {
  const y = gridTop + r * (cell + 2);
  parts.push(`<text x="${margin}" y="${y + cell - 3}" font-size="10" fill="#8a8580">${r + 1}</text>`);
  for (let i = 0; i < ids.length; i++) {
    const step = steps[i]!;
    const fill =
      step === r + 1 ? colour(step) : step <= r ? '#d9d4ce' : drafted.has(i) ? '#f6d9cf' : '#f4f1ee';
    parts.push(
      `<rect x="${margin + 22 + i * (cell + 1)}" y="${y}" width="${cell}" height="${cell}" rx="2" fill="${fill}"/>`,
    );
  }
});
const codeTop = gridTop + rows.length * (cell + 2) + 36;
let line = 0;
let column = 0;
const glyph = 8.43;
const lineHeight = 22;
ids.forEach((id, i) => {
  const pieces = model.tokenizer.decode([id]).split('\n');
  pieces.forEach((piece, p) => {
    if (p > 0) {
      line++;
      column = 0;
    }
    if (piece === '') return;
    const x = margin + column * glyph;
    const y = codeTop + line * lineHeight;
    if (piece.trim() !== '') {
      parts.push(
        `<rect x="${x}" y="${y - 15}" width="${piece.length * glyph}" height="20" rx="3" fill="${colour(steps[i]!)}" fill-opacity="0.22"/>`,
      );
    }
    parts.push(`<text x="${x}" y="${y}" class="code" xml:space="preserve">${escapeXml(piece)}</text>`);
    column += piece.length;
  });
});
const width = Math.max(margin * 2 + 22 + ids.length * (cell + 1), 760);
const height = codeTop + (line + 1) * lineHeight + 8;
const title = `${ids.length} tokens in ${rows.length} forwards (${tokensPerForward.toFixed(1)} a forward)`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="ui-sans-serif, system-ui, sans-serif">
<style>.code{font:14px ui-monospace,Menlo,Consolas,monospace;fill:#2b2523}</style>
<rect width="${width}" height="${height}" rx="10" fill="#fdfcfb"/>
<text x="${margin}" y="28" font-size="15" font-weight="600" fill="#2b2523">${escapeXml(instruction)}</text>
<text x="${margin}" y="48" font-size="12" fill="#8a8580">${title}. Red: written in this forward; pink: drafted; grey: settled.</text>
${parts.join('\n')}
</svg>
`;
await atomicWrite(path, svg);
console.log(title);
