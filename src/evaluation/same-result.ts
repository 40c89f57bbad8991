/**
 * Results as they leave the sandbox, and when one equals the expected JSON value.
 * The wire form keeps apart what JSON.stringify merges: `{"!":"NaN"}` is a value that JSON lacks, and the keys of real
 * objects carry a leading dot (`{".a":1}`), so no object that a snippet returns can pass for such a value.
 */
import type { Json } from './test-case.js';

export type Result = null | boolean | number | string | Result[] | { [taggedKey: string]: Result };

/** Parses one encoded result; text that is not one (only a hostile child sends it) becomes a value equal to nothing. */
export function decodeResult(text: string): Result {
  try {
    return JSON.parse(text) as Result;
  } catch {
    return { '!': 'an unreadable result' };
  }
}

/**
 * Numbers are the same within 1e-9 absolute + 1e-9 relative (so -0 is 0); `undefined` is the same as null, and an
 * `undefined` property also the same as none; NaN, the infinities, bigints, functions, Map, Set are the same as nothing.
 */
export function sameResult(actual: Result, expected: Json): boolean {
  if (isUndefined(actual)) return expected === null;
  if (typeof actual === 'number' && typeof expected === 'number') {
    return Math.abs(actual - expected) <= 1e-9 + 1e-9 * Math.max(Math.abs(actual), Math.abs(expected));
  }
  if (Array.isArray(actual)) {
    if (!Array.isArray(expected) || actual.length !== expected.length) return false;
    return actual.every((item, index) => sameResult(item, (expected as readonly Json[])[index]!));
  }
  if (isRecord(actual)) return isRecord(expected) && sameRecord(actual, expected);
  return actual === expected;
}

function sameRecord(actual: Record<string, Result>, expected: Record<string, Json>): boolean {
  if (Object.hasOwn(actual, '!')) return false;
  for (const [taggedKey, value] of Object.entries(actual)) {
    const key = taggedKey.slice(1);
    if (Object.hasOwn(expected, key)) {
      if (!sameResult(value, expected[key]!)) return false;
    } else if (!isUndefined(value)) return false;
  }
  return Object.keys(expected).every((key) => Object.hasOwn(actual, `.${key}`));
}

/** JavaScript-like text of a result for messages. */
export function showResult(result: Result): string {
  if (Array.isArray(result)) return `[${result.map(showResult).join(',')}]`;
  if (!isRecord(result)) return JSON.stringify(result);
  if (Object.hasOwn(result, '!')) return String(result['!']);
  const entries = Object.entries(result).map(
    ([key, value]) => `${JSON.stringify(key.slice(1))}:${showResult(value)}`,
  );
  return `{${entries.join(',')}}`;
}

function isRecord<T>(value: T): value is T & Record<string, never> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isUndefined(value: Result): boolean {
  return isRecord(value) && value['!'] === 'undefined';
}
