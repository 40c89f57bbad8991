/**
 * Reads one TypeScript literal out of running text: a number, string, boolean, null, undefined, array or object of
 * literals. Nothing is evaluated. Single quotes, typographic quotes, trailing commas and bare keys are allowed;
 * `undefined` becomes null, as `sameResult` has it.
 * Not in scope: NaN, the infinities and bigints (no JSON), templates, regular expressions, expressions.
 */
import type { Json } from '../evaluation/test-case.js';

export interface ReadLiteral {
  readonly value: Json;
  /** Index after the literal. */
  readonly end: number;
}

const maxDepth = 32;
const closing: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '‘': '’' };
const words: readonly (readonly [word: string, value: Json])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', null],
];
const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
};
const number = /[-−]?(?:\d+(?:_\d+)*(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const key = /[A-Za-z_$][\w$]*|\d+/y;

/**
 * @param at index of the literal's first character
 * @returns null when no whole literal stands there
 * @example
 * readLiteral("is [1, 'a',] now", 3); // { value: [1, 'a'], end: 12 }
 */
export function readLiteral(text: string, at: number, depth = 0): ReadLiteral | null {
  if (depth > maxDepth) return null;
  const first = text[at];
  if (first === undefined) return null;
  if (first === '[') return readArray(text, at, depth);
  if (first === '{') return readObject(text, at, depth);
  if (closing[first] !== undefined) return readString(text, at);
  for (const [word, value] of words) {
    if (text.startsWith(word, at) && !isWordPart(text, at + word.length)) {
      return { value, end: at + word.length };
    }
  }
  const digits = matchAt(number, text, at);
  if (digits === null || isWordPart(text, at + digits.length)) return null;
  return { value: Number(digits.replace('−', '-').replaceAll('_', '')) + 0, end: at + digits.length };
}

/** Index of the first character from `at` that is no white space. */
export function skipSpace(text: string, at: number): number {
  let index = at;
  while (index < text.length && /\s/.test(text[index]!)) index++;
  return index;
}

/** Literals separated by commas up to `close`; a trailing comma is allowed. */
export function readList(
  text: string,
  at: number,
  close: string,
  depth = 0,
): { readonly values: readonly Json[]; readonly end: number } | null {
  const values: Json[] = [];
  let index = skipSpace(text, at);
  while (text[index] !== close) {
    const item = readLiteral(text, index, depth + 1);
    if (item === null) return null;
    values.push(item.value);
    index = skipSpace(text, item.end);
    if (text[index] === ',') index = skipSpace(text, index + 1);
    else if (text[index] !== close) return null;
  }
  return { values, end: index + 1 };
}

function readArray(text: string, at: number, depth: number): ReadLiteral | null {
  const list = readList(text, at + 1, ']', depth);
  return list && { value: list.values, end: list.end };
}

function readObject(text: string, at: number, depth: number): ReadLiteral | null {
  const entries: [string, Json][] = [];
  let index = skipSpace(text, at + 1);
  while (text[index] !== '}') {
    const name = closing[text[index] ?? ''] === undefined ? readKey(text, index) : readString(text, index);
    if (name === null) return null;
    index = skipSpace(text, name.end);
    if (text[index] !== ':') return null;
    const item = readLiteral(text, skipSpace(text, index + 1), depth + 1);
    if (item === null) return null;
    entries.push([name.value as string, item.value]);
    index = skipSpace(text, item.end);
    if (text[index] === ',') index = skipSpace(text, index + 1);
    else if (text[index] !== '}') return null;
  }
  // `fromEntries` defines properties, so a key `__proto__` is a key like any other.
  return { value: Object.fromEntries(entries), end: index + 1 };
}

function readKey(text: string, at: number): ReadLiteral | null {
  const found = matchAt(key, text, at);
  return found === null ? null : { value: found, end: at + found.length };
}

function readString(text: string, at: number): ReadLiteral | null {
  const close = closing[text[at]!]!;
  let value = '';
  for (let index = at + 1; index < text.length; index++) {
    const character = text[index]!;
    if (character === close) return { value, end: index + 1 };
    if (character === '\n') return null;
    if (character !== '\\') {
      value += character;
      continue;
    }
    const escaped = text[++index];
    if (escaped === undefined) return null;
    const code = escaped === 'u' ? 4 : escaped === 'x' ? 2 : 0;
    if (code === 0) value += escapes[escaped] ?? escaped;
    else {
      const hex = text.slice(index + 1, index + 1 + code);
      if (hex.length < code || !/^[\da-fA-F]+$/.test(hex)) return null;
      value += String.fromCharCode(Number.parseInt(hex, 16));
      index += code;
    }
  }
  return null;
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function isWordPart(text: string, at: number): boolean {
  return /[\w$]/.test(text[at] ?? '');
}
