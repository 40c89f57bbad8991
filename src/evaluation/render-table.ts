/** Rows as a table that lines up, in plain text or as GitHub Markdown. */

export type Cell = string | number | null;

/**
 * Columns are the keys of the rows in order of first appearance; a column of numbers (and gaps) is right-aligned.
 * Numbers are printed as they are: round them first. An absent or null cell is left empty.
 *
 * @returns the table without a final newline; '' when there are no rows
 * @example
 * renderTable([{ mode: 'twin', 'pass@1': '98.5 %', TPF: 1 }, { mode: 'block', 'pass@1': '97.0 %', TPF: 4.1 }]);
 */
export function renderTable(
  rows: readonly Readonly<Record<string, Cell>>[],
  options: { format?: 'text' | 'markdown' } = {},
): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (columns.length === 0) return '';
  const markdown = options.format === 'markdown';
  const show = (cell: Cell | undefined): string => {
    const text = cell === null || cell === undefined ? '' : String(cell).replaceAll('\n', ' ');
    return markdown ? text.replaceAll('|', '\\|') : text;
  };
  const rightAligned = columns.map((column) => rows.every((row) => isNumeric(row[column])));
  const lines = [columns.map(show), ...rows.map((row) => columns.map((column) => show(row[column])))];
  const widths = columns.map((_, index) => Math.max(3, ...lines.map((line) => displayWidth(line[index]!))));
  const pad = (text: string, index: number): string => {
    const gap = ' '.repeat(widths[index]! - displayWidth(text));
    return rightAligned[index] === true ? gap + text : text + gap;
  };
  const body = lines.map((line) => line.map(pad));
  const rule = widths.map((width, index) =>
    markdown && rightAligned[index] === true
      ? `${'-'.repeat(width - 1)}:`
      : (markdown ? '-' : '─').repeat(width),
  );
  const [header, ...rest] = body;
  const table = [header!, rule, ...rest];
  if (markdown) return table.map((line) => `| ${line.join(' | ')} |`).join('\n');
  return table.map((line) => line.join('  ').trimEnd()).join('\n');
}

/** Numbers, and texts that begin as one: "98.5 %", "1,204", "4.1 ± 0.2". */
function isNumeric(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || cell === '' || /^[-+±≥≤<>~]?\s?\d/.test(String(cell));
}

function displayWidth(text: string): number {
  return [...text].length;
}
