/** The head of the function that a request asks for, as far as the request gives it. */
import { askedFunction, topLevelParts } from './asked-function.js';

/** Names of types that a request may give as a result; any other word behind the colon is prose. */
const typeName =
  '(?:number|string|boolean|bigint|null|undefined|void|unknown|any|object|true|false|Record|Map|Set|Array|ReadonlyArray|Partial|Omit|Pick|Date|[A-Z](?![a-z]))';
const typeWord = new RegExp(`^${typeName}(?![\\w$])`);
const parameterType = /^(?:\.\.\.)?[A-Za-z_$][\w$]*\??:\s*(?![\s,)])/;
const identifier = /^[A-Za-z_$][\w$]*$/;
const pairs: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

/**
 * What the answer to a request begins with: `function` and the name that it gives, the first parameter where it lists them,
 * all of them where it gives their types, and the type of the result. It ends where a tokenizer that splits texts at words and punctuation has a
 * border in any answer that begins so.
 *
 * @returns null when the request gives no name
 * @example
 * askedHead('clamp(x, low, high): x within the bounds'); // 'function clamp(x'
 * askedHead('isEven(n: number): boolean'); // 'function isEven(n: number): boolean'
 * askedHead('double(n: number). Twice n.'); // 'function double(n: number'
 */
export function askedHead(request: string): string | null {
  const { name } = askedFunction(request);
  if (name === null) return null;
  const text = request.slice(0, 20_000);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (at > 0 && /[\w$.]/.test(text[at - 1]!)) continue;
    const head = typedHead(text.slice(at, at + 2_000), name);
    if (head !== null) return `function ${head}`;
  }
  return `function ${name}`;
}

/** @param text begins with the name */
function typedHead(text: string, name: string): string | null {
  let at = name.length;
  if (text[at] === '<') at = closingAt(text, at);
  if (at < 0 || text[at] !== '(') return null;
  const list = topLevelParts(text.slice(at + 1));
  if (list === null) return null;
  const { parts: parameters } = list;
  const end = at + 1 + list.end;
  const head = text.slice(0, end);
  if (head.includes('\n') || parameters.length === 0) return null;
  // Without types the model is to say them, from the first on.
  if (parameters.every((part) => identifier.test(part))) return `${name}(${parameters[0]}`;
  if (!parameters.every((part) => parameterType.test(part))) return null;
  const result = /^\s?:\s?/.exec(text.slice(end));
  const type = result === null ? '' : typeAt(text.slice(end + result[0].length));
  // Behind the last word punctuation is one token with what follows it.
  return type === '' ? head.replace(/[^\w$]+$/, '') : `${head}: ${type}`;
}

/** The type that a text begins with; empty when it begins with something else. */
function typeAt(text: string): string {
  let at = 0;
  for (;;) {
    const word = typeWord.exec(text.slice(at));
    const open = text[at] ?? ' ';
    if (word !== null) at += word[0].length;
    else if ('{(['.includes(open)) at = closingAt(text, at);
    else return '';
    if (word !== null && text[at] === '<') at = closingAt(text, at);
    if (at < 0) return '';
    while (text.startsWith('[]', at)) at += 2;
    if (!text.startsWith(' | ', at)) break;
    at += 3;
  }
  const type = text.slice(0, at);
  // "string to number" is prose.
  return type.includes('\n') || /^ ?[\w&'"]/.test(text.slice(at)) ? '' : type;
}

/** Place behind the bracket that closes the one at `from`; -1 when none does. */
function closingAt(text: string, from: number): number {
  const open: string[] = [];
  for (let at = from; at < text.length; at++) {
    const character = text[at]!;
    if (character in pairs) open.push(pairs[character]!);
    else if (character === open.at(-1)) {
      // The arrow of a function type closes nothing.
      if (character === '>' && text[at - 1] === '=') continue;
      open.pop();
      if (open.length === 0) return at + 1;
    } else if (')]}'.includes(character)) return -1;
  }
  return -1;
}
