import { describe, expect, it } from 'vitest';
import { renderTable } from './render-table.js';

const rows = [
  { mode: 'twin', 'pass@1': '98.5 %', TPF: 1 },
  { mode: 'block | 16', 'pass@1': '7.0 %', TPF: 4.1, note: 'ê' },
];

describe('renderTable', () => {
  it('renderTable() lines up columns, numbers to the right', () => {
    expect(renderTable(rows)).toBe(
      [
        'mode        pass@1  TPF  note',
        '──────────  ──────  ───  ────',
        'twin        98.5 %    1',
        'block | 16   7.0 %  4.1  ê',
      ].join('\n'),
    );
  });

  it('renderTable() writes Markdown that GitHub aligns, bars escaped', () => {
    expect(renderTable(rows, { format: 'markdown' })).toBe(
      [
        '| mode        | pass@1 | TPF | note |',
        '| ----------- | -----: | --: | ---- |',
        '| twin        | 98.5 % |   1 |      |',
        '| block \\| 16 |  7.0 % | 4.1 | ê    |',
      ].join('\n'),
    );
  });

  it('renderTable() gives nothing when there are no rows', () => {
    expect(renderTable([])).toBe('');
    expect(renderTable([{}])).toBe('');
  });

  it('renderTable() keeps a row on one line and shows null as a gap', () => {
    expect(renderTable([{ a: 'x\ny', b: null }])).toBe('a      b\n───  ───\nx y');
  });
});
