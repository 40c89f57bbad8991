/**
 * Examples that a request gives of the function it asks for: `f([1, 2]) returns 3`, `f("a") -> "b"`, `[1,2] → 3`,
 * `for example [1,2] gives 3`, `Input: nums = [1], k = 2 Output: 3`, `assert.equal(f(1), 2)`, `expect(f(1)).toBe(2)`.
 * Strict: where text could mean something else there is no example. Nothing is evaluated.
 */
import type { Json, TestCase } from '../evaluation/test-case.js';
import { type ReadLiteral, readList, readLiteral, skipSpace } from './read-literal.js';

export interface InstructionExample {
  /** The name that was called; null for `[1,2] → 3`. */
  readonly name: string | null;
  readonly test: TestCase;
}

const maxExamples = 20;
const maxCharacters = 20_000;
/** Of a call without a name. A limit, so that a long list of numbers is not read from each of them on. */
const maxArguments = 6;

const call = /(?<![\w$.])([A-Za-z_$][\w$]*)\(/g;
const returns =
  /\s*(?:(?:should|must|will|would|shall)\s+(?:return|give|be|equal|become|yield|output)|returns?|gives?|is|equals?|becomes|yields?|outputs?|evaluates to|results in|to be|(?:\)\s*)?;?\s*\/\/\s*(?:->|=>|→|returns?)?|=?=?=(?![=>])|[-=]{1,2}>|→|⇒|⟶)(?![\w$])\s*/y;
const arrow = /\s*(?:[-=]{1,2}>|→|⇒|⟶)\s*/y;
const verb =
  /\s*,?\s*(?:it\s+|this\s+)?(?:(?:should|must|will|would)\s+(?:return|give|be|become|yield)|returns?|gives?|is|becomes|yields?)(?![\w$])\s*/y;
/** What may stand before arguments without a name, for them to be the start of an example. */
const lead =
  /(?:(?:^|\n)\s*(?:[-*•]\s)?|[:;(]|[.,]\s|(?<![\w$])(?:e\.?g\.?,?|i\.?e\.?,?|ex(?:ample)?s?[:.,]?|for (?:example|instance),?|like|for|so|test|given|with|and|case))\s*$/i;
/** A lead that nothing but an example follows. */
const sureLead = /(?<![\w$])(?:e\.?g\.?,?|ex(?:ample)?s?[:.,]?|for (?:example|instance),?|test:?)\s*$/i;
const output = /\s*[,;.]?\s*(?:expected\s+)?(?:output|result|returns?|out)\s*(?:[:=]|is|->|→)?\s*/iy;
const input = /(?<![\w$])(?:input|in)\s*[:=]?\s*/gi;
const argumentName = /[A-Za-z_$][\w$]*\s*=\s*/y;
/** What may stand behind a result: more text would make it another result (`2 or 3`, `3 elements`, `2 * x`). */
const ending =
  /\s*$|\s*\n|\s*[)\],;!?]|\.(?:\s|$)|\s*\/\/|\s+\(|\s+[-–—]\s|\s+(?:and|but|because|since|as|while|when|so|if|not|then|for|e\.g)(?![\w$])|\s+[A-Za-z_$][\w$]*\(/y;

/**
 * @returns at most 20 examples, in the order of the text, without repetitions; none where the same arguments have
 *   two results, because then something was misread
 * @example
 * examplesInInstruction('sumAll([1, 2]) returns 3'); // [{ name: 'sumAll', test: [[[1, 2]], 3] }]
 */
export function examplesInInstruction(instruction: string): InstructionExample[] {
  const text = instruction.slice(0, maxCharacters).replaceAll('`', ' ');
  const found = [...namedExamples(text), ...bareExamples(text), ...inputExamples(text)];
  found.sort((a, b) => a.at - b.at);
  const seen = new Map<string, string>();
  const examples: InstructionExample[] = [];
  for (const { name, test } of found) {
    const [args, expected] = test;
    const key = JSON.stringify([name, args]);
    const result = JSON.stringify(expected);
    const before = seen.get(key);
    if (before !== undefined && before !== result) return [];
    if (before === undefined && examples.length < maxExamples) examples.push({ name, test });
    seen.set(key, result);
  }
  return examples;
}

interface Found extends InstructionExample {
  readonly at: number;
}

function* namedExamples(text: string): Generator<Found> {
  for (const match of text.matchAll(call)) {
    const name = match[1]!;
    const args = readList(text, match.index + match[0].length, ')');
    if (args === null) continue;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const expected = asserted(text, args.end, before) ?? resultAfter(text, args.end, returns);
    if (expected !== null) yield { at: match.index, name, test: [args.values, expected.value] };
  }
}

/** `expect(f(1)).toBe(2)`, `assert.deepEqual(f(1), 2)`. */
function asserted(text: string, at: number, before: string): ReadLiteral | null {
  const matcher = /\)\s*\.\s*(?:toBe|toEqual|toStrictEqual)\(\s*/y;
  const comma = /\s*,\s*/y;
  const opened = /expect\(\s*$/.test(before)
    ? matcher
    : /(?:[eE]qual|assertEquals)\(\s*$/.test(before)
      ? comma
      : null;
  if (opened === null) return null;
  const start = after(opened, text, at);
  const value = start === null ? null : readLiteral(text, start);
  return value !== null && /[,)]/.test(text[skipSpace(text, value.end)] ?? '') ? value : null;
}

/** `[1,2] → 3`, `"a", 2 -> "aa"`, `for [1,2] it gives 3`. */
function* bareExamples(text: string): Generator<Found> {
  let at = 0;
  while (at < text.length) {
    const start = at;
    const args = /["'“‘[{\d.−\-tfnu(]/.test(text[at]!) ? readArguments(text, at) : null;
    at++;
    if (args === null) continue;
    const before = text.slice(Math.max(0, start - 24), start);
    if (!lead.test(before)) {
      // What lies inside a literal is no start itself; an apostrophe opens none.
      if (/[[{"'“‘]/.test(text[start]!) && !/\w/.test(text[start - 1] ?? '')) at = args.firstEnd;
      continue;
    }
    at = Math.max(at, args.end);
    // Words make an example of lists and texts alone: "for 3 is 4" may be anything.
    const plain = /[-−\d.tfnu]/.test(text[start]!) && !sureLead.test(before);
    const expected = resultAfter(text, args.end, arrow) ?? (plain ? null : resultAfter(text, args.end, verb));
    if (expected !== null) yield { at: start, name: null, test: [args.values, expected.value] };
  }
}

/** Arguments in parentheses or without. */
function readArguments(
  text: string,
  at: number,
): { readonly values: readonly Json[]; readonly end: number; readonly firstEnd: number } | null {
  if (text[at] === '(') {
    const list = readList(text, at + 1, ')');
    return list === null || list.values.length === 0 ? null : { ...list, firstEnd: at + 1 };
  }
  const values: Json[] = [];
  let end = at;
  let firstEnd = at;
  for (let next = at; ; ) {
    const item = readLiteral(text, next);
    if (item === null) return values.length === 0 ? null : { values, end, firstEnd };
    values.push(item.value);
    end = item.end;
    if (values.length === 1) firstEnd = end;
    if (values.length > maxArguments) return null;
    const comma = after(/[ \t]*,[ \t]*/y, text, end);
    if (comma === null) return { values, end, firstEnd };
    next = comma;
  }
}

/** `Input: nums = [2,7], target = 9`, then `Output: [0,1]`. */
function* inputExamples(text: string): Generator<Found> {
  for (const match of text.matchAll(input)) {
    const values: Json[] = [];
    let at = match.index + match[0].length;
    let end = at;
    for (;;) {
      const item = readLiteral(text, after(argumentName, text, at) ?? at);
      if (item === null) break;
      values.push(item.value);
      end = item.end;
      const comma = after(/\s*,\s*/y, text, end);
      if (comma === null) break;
      at = comma;
    }
    if (values.length === 0) continue;
    const expected = resultAfter(text, end, output);
    if (expected !== null) yield { at: match.index, name: null, test: [values, expected.value] };
  }
}

/** The literal behind `sign`, when nothing behind it makes it part of something longer. */
function resultAfter(text: string, at: number, sign: RegExp): ReadLiteral | null {
  const start = after(sign, text, at);
  const value = start === null ? null : readLiteral(text, start);
  return value !== null && after(ending, text, value.end) !== null ? value : null;
}

function after(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
