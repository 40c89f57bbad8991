/** Pieces of SVG text. */

export type TextAlign = 'start' | 'middle' | 'end';

export function svgText(x: number, y: number, style: string, align: TextAlign, content: string): string {
  return `<text class="${style}" x="${svgNumber(x)}" y="${svgNumber(y)}" text-anchor="${align}">${escapeXml(content)}</text>`;
}

/** A tenth of a pixel is as exact as anybody sees. */
export function svgNumber(value: number): string {
  return String(Math.round(value * 10) / 10);
}

export function escapeXml(content: string): string {
  return content
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
