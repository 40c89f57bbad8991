/** A frame of the live view as text: pure, so that tests can look at it. */
import { characterWidth } from './display-width.js';
import type { CellKind, LiveState } from './live-canvas.js';

export interface FrameOptions {
  /** Width of the terminal. */
  readonly columns: number;
  /** Height of the terminal. Default: no limit. */
  readonly rows?: number;
  /** Default true. */
  readonly color?: boolean;
}

const reset = '\x1b[0m';
const styles: Readonly<Record<CellKind | 'status', string>> = {
  mask: '\x1b[2m',
  draft: '\x1b[2;3m',
  fresh: '\x1b[1;92m',
  edited: '\x1b[1;95m',
  settled: '',
  status: '\x1b[2m',
};
const maskCharacter = '░';
const tabWidth = 2;

interface Piece {
  readonly text: string;
  readonly width: number;
  readonly kind: CellKind | 'status';
}

/**
 * @returns the lines of the frame, none wider than `columns`, at most `rows - 1` of them (the last row holds the
 *   cursor): canvas, an empty line, status. Where the canvas is too high its upper lines give way.
 */
export function renderFrame(state: LiveState, options: FrameOptions): string[] {
  const { columns, rows = Number.POSITIVE_INFINITY, color = true } = options;
  const width = Math.max(1, columns);
  const lines = layOut(state, width);
  const room = Math.max(1, rows - 3);
  const shown = lines.length <= room ? lines : cropToHeight(lines, room);
  const status = clip(statusLine(state), width);
  return [...shown, [], [status]].map((line) => paint(line, color));
}

/** `step 5 · 42/75 tokens · 8.4 tokens per forward · 12 ms` */
export function statusLine({ cells, step, written, elapsedMs }: LiveState): string {
  const perForward = step === 0 ? 0 : written / step;
  const total = Math.max(written, cells.length);
  return `step ${step} · ${written}/${total} tokens · ${perForward.toFixed(1)} tokens per forward · ${Math.round(elapsedMs)} ms`;
}

/** Lines of pieces, broken at newlines and at the terminal's width. */
function layOut({ cells }: LiveState, width: number): Piece[][] {
  const lines: Piece[][] = [[]];
  let used = 0;
  const breakLine = (): void => {
    lines.push([]);
    used = 0;
  };
  for (const { kind, text } of cells) {
    for (const character of kind === 'mask' ? maskCharacter : text) {
      if (character === '\n') {
        breakLine();
        continue;
      }
      const piece = visible(character, kind);
      if (used + piece.width > width && used > 0) breakLine();
      lines.at(-1)!.push(piece);
      used += piece.width;
    }
  }
  return lines;
}

/** Control characters must not reach the terminal: they are shown as their Unicode pictures. */
function visible(character: string, kind: CellKind): Piece {
  if (character === '\t') return { text: ' '.repeat(tabWidth), width: tabWidth, kind };
  const code = character.codePointAt(0)!;
  if (code < 0x20) return { text: String.fromCodePoint(0x2400 + code), width: 1, kind };
  if (code >= 0x7f && code <= 0x9f) return { text: '\ufffd', width: 1, kind };
  return { text: character, width: characterWidth(character), kind };
}

/** The lines around the last token: masks behind it give way first, then the top. */
function cropToHeight(lines: readonly Piece[][], room: number): Piece[][] {
  const last = lines.findLastIndex((line) => line.some(({ kind }) => kind !== 'mask'));
  const end = Math.min(lines.length, Math.max(last + 1, room));
  const kept = lines.slice(Math.max(0, end - room), end);
  if (end > room && kept.length > 1) kept[0] = [{ text: '⋮', width: 1, kind: 'status' }];
  return kept;
}

function clip(text: string, width: number): Piece {
  const short = text.length > width ? text.slice(0, width) : text;
  return { text: short, width: short.length, kind: 'status' };
}

function paint(line: readonly Piece[], color: boolean): string {
  if (!color) return line.map(({ text }) => text).join('');
  let out = '';
  let style = '';
  for (const { text, kind } of line) {
    const wanted = styles[kind];
    if (wanted !== style) {
      out += `${style === '' ? '' : reset}${wanted}`;
      style = wanted;
    }
    out += text;
  }
  return style === '' ? out : `${out}${reset}`;
}
