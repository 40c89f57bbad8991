import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterWidth } from './display-width.js';
import type { CellKind, LiveCell, LiveState } from './live-canvas.js';
import { renderFrame, statusLine } from './render-frame.js';

function state(cells: readonly LiveCell[], extra: Partial<LiveState> = {}): LiveState {
  return { cells, step: 5, written: 42, elapsedMs: 12.4, ...extra };
}

const cell = (kind: CellKind, text = ''): LiveCell => ({ kind, text });
const masks = (count: number): LiveCell[] => Array.from({ length: count }, () => cell('mask'));
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is taken out
const plain = (line: string): string => line.replace(/\x1b\[[0-9;]*m/g, '');
const widthOf = (line: string): number =>
  [...plain(line)].reduce((sum, character) => sum + characterWidth(character), 0);

describe('renderFrame()', () => {
  it('shows masks dim, fresh tokens bright, edited ones in another colour and settled ones plain', () => {
    const [line] = renderFrame(
      state([
        cell('settled', 'let'),
        cell('fresh', ' x'),
        cell('edited', ' ='),
        cell('draft', ' 1'),
        cell('mask'),
      ]),
      { columns: 40 },
    );
    expect(line).toBe('let\x1b[1;92m x\x1b[0m\x1b[1;95m =\x1b[0m\x1b[2;3m 1\x1b[0m\x1b[2m░\x1b[0m');
  });

  it('writes no escape sequence without colour', () => {
    const lines = renderFrame(state([cell('fresh', 'a\n'), cell('mask')]), { columns: 20, color: false });
    expect(lines).toEqual(['a', '░', '', 'step 5 · 42/42 token']);
  });

  it('ends with the figures of the step', () => {
    const lines = renderFrame(state(masks(75)), { columns: 80, color: false });
    expect(lines.at(-1)).toBe('step 5 · 42/75 tokens · 8.4 tokens per forward · 12 ms');
    expect(statusLine(state([], { step: 0, written: 0 }))).toContain(
      'step 0 · 0/0 tokens · 0.0 tokens per forward',
    );
  });

  it('breaks lines at newlines and at the width of the terminal', () => {
    const lines = renderFrame(state([cell('settled', 'ab\n'), ...masks(5)]), { columns: 3, color: false });
    expect(lines.slice(0, 3)).toEqual(['ab', '░░░', '░░']);
  });

  it('counts wide characters as two columns and combining marks as none', () => {
    const lines = renderFrame(state([cell('settled', '漢字e\u0301x')]), { columns: 5, color: false });
    expect(lines.slice(0, 2)).toEqual(['漢字e\u0301', 'x']);
    expect(['a', '漢', '🙂', '\u0301', '가', '\u200d'].map(characterWidth)).toEqual([1, 2, 2, 0, 2, 0]);
  });

  it('lets no control character of the text reach the terminal', () => {
    const [line] = renderFrame(state([cell('settled', '\x1b[2Ja\tb\r\x07\x7f')]), {
      columns: 40,
      color: false,
    });
    expect(line).toBe('␛[2Ja  b␍␇\ufffd');
  });

  it('gives up masks first and then the top when the terminal is low', () => {
    const text = ['one', 'two', 'three', 'four'].map((word) => cell('settled', `${word}\n`));
    const low = (rows: number): string[] =>
      renderFrame(state([...text, ...masks(30)]), { columns: 10, rows, color: false });
    expect(low(20).slice(0, -2)).toEqual([
      'one',
      'two',
      'three',
      'four',
      '░░░░░░░░░░',
      '░░░░░░░░░░',
      '░░░░░░░░░░',
    ]);
    expect(low(8).slice(0, -2)).toEqual(['one', 'two', 'three', 'four', '░░░░░░░░░░']);
    expect(low(6).slice(0, -2)).toEqual(['⋮', 'three', 'four']);
  });

  it('fits every terminal, whatever the text', () => {
    const kinds = fc.constantFrom<CellKind>('mask', 'draft', 'fresh', 'edited', 'settled');
    const cells = fc.array(fc.record({ kind: kinds, text: fc.string({ unit: 'binary', maxLength: 12 }) }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(
        cells,
        fc.integer({ min: 2, max: 60 }),
        fc.integer({ min: 5, max: 30 }),
        (drawn, columns, rows) => {
          const lines = renderFrame(state(drawn), { columns, rows });
          expect(lines.length).toBeLessThanOrEqual(rows - 1);
          for (const line of lines) {
            expect(widthOf(line)).toBeLessThanOrEqual(columns);
            expect(plain(line)).not.toMatch(/\p{Cc}/u);
          }
        },
      ),
      { numRuns: 200, seed: 1 },
    );
  });
});
