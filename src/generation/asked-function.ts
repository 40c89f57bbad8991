/** What a request says about the function that it asks for. */
export interface AskedFunction {
  /** Null when the request leaves the name to the model. */
  readonly name: string | null;
  /** Number of parameters, when the request lists them. */
  readonly parameters: number | null;
}

const identifier = '[A-Za-z_$][\\w$]*';
/** With a capital or an underscore inside: a name, not a word. */
const camel = '[a-z_$][a-z0-9$]*[A-Z_][\\w$]*';

/** What stands before a name and nothing else; `name:` in a record or a format is a field. */
const naming =
  '[Nn]ame it|[Cc]all it|[Ff]unction name(?: is)?:?|[Tt]he name is|(?<=(?:^|[\\n!(]|\\D\\.)\\s*)[Nn]ame:';

/** From the surest to the least sure. No flag i where a capital inside is what makes a name. */
const patterns: readonly RegExp[] = [
  new RegExp(`(?<![\\w$])function\\s+(${identifier})\\s*(?:<[^>(]*>)?\\(([^]*)`, 'g'),
  new RegExp(`(?<![\\w$.])(${camel})\\s*(?:<[^>(]*>)?\\(([^]*)`, 'g'),
  new RegExp(`(?<![\\w$])(?:[Cc]alled|[Nn]amed|${naming})\\s+[\`"']?(${camel})(?![\\w$-])`, 'g'),
  new RegExp(
    // Not a field that is called so.
    `(?<![\\w$])(?:(?:[Ff]unction|[Ii]t|be|[Tt]his|[Oo]ne|[Mm]ethod|[Hh]elper),?\\s+(?:called|named)|${naming})\\s+` +
      `[\`"']?(${identifier})(?![\\w$-])`,
    'g',
  ),
  new RegExp(
    '(?:^(?://\\s*)?|(?<![\\w$])(?:[Ff]unction|[Ii]mplement|[Ww]rite|[Cc]reate|[Mm]ake)\\s+(?:a\\s+function\\s+)?)' +
      `[\`"']?(${camel})(?![\\w$])(?!\\s+to\\b)`,
    'gm',
  ),
  new RegExp(
    `(?<![\\w$])(?:[Nn]eed|[Ww]ant|[Mm]issing|(?<![Ss]uch )[Aa]s)\\s+[\`"']?(${camel})(?![\\w$])(?!\\s*\\?|\\s+to\\b)`,
    'g',
  ),
  new RegExp(
    `(?<![\\w$.])(${camel})\\s+(?:should\\s+(?:give|return|turn|tell|take|produce|build|make|compute|keep)|returns|gives|turns)(?![\\w$])`,
    'g',
  ),
  // "give me firstName of each user" names a field.
  new RegExp(
    `(?<![\\w$])(?:[Gg]ive|[Ss]how|[Ww]rite)\\s+me\\s+[\`"']?(${camel})[\`"']?(?=\\s*(?:[?:]|$))`,
    'g',
  ),
  // At the end: "… of a list - sumOf", "… (sumOf)".
  new RegExp(`(?:\\s[-–—]\\s+|\\s\\()\`?(${camel})\`?\\)?\\s*$`, 'g'),
  new RegExp(`(?<![\\w$])[Ff]unction\\s+(${identifier})\\s*[:.,](?!\\w)`, 'g'),
  new RegExp(`(?<![\\w$])(?:as|call)\\s+(${identifier})\\(\\)`, 'g'),
  new RegExp(
    `(?:^|[\\n:]\\s*|\\.\\s+|(?<![\\w$])(?:function|implement|write|call)\\s+)\`?(${identifier})\\(([^]*)`,
    'gi',
  ),
];
const parameter = new RegExp(`^(?:\\.\\.\\.)?${identifier}\\s*\\??\\s*(?:[:=]|$)`);
const wordPlural = /^e?s\)/;
/** Words behind "named", "called" and at the start of a call that are no names. */
const noNames = new Set(
  'a an the it that this which what and or of for in is if by with from to e g i return returns write function string number gets takes has accepts receives should must will var let const new typeof delete for while switch do else class passed given please thanks thank only itself alone instead pure below above again here now body ok code typescript javascript ts js camelcase snake_case kebab_case pascalcase'.split(
    ' ',
  ),
);

/**
 * Reads the name, and the number of parameters, of the function that a request asks for.
 *
 * @example
 * askedFunction('clamp(x, low, high): x within the bounds'); // { name: 'clamp', parameters: 3 }
 * askedFunction('largest number of a list'); // { name: null, parameters: null }
 */
export function askedFunction(instruction: string): AskedFunction {
  const text = instruction.slice(0, 20_000);
  for (const pattern of patterns) {
    for (const match of matches(pattern, text)) {
      const [, name = '', rest] = match;
      if (noNames.has(name.toLowerCase())) continue;
      if (rest === undefined) return { name, parameters: parametersOf(name, text) };
      if (wordPlural.test(rest)) continue;
      const parameters = countParameters(rest);
      if (parameters === 'none' || isOperand(rest)) continue;
      return { name, parameters: parameters ?? parametersOf(name, text) };
    }
  }
  return { name: null, parameters: null };
}

/** As `matchAll`, but going on behind the name where a pattern takes the rest of the text along. */
function* matches(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  const own = new RegExp(pattern.source, pattern.flags);
  for (let found = 0; found < 50; found++) {
    const match = own.exec(text);
    if (match === null) return;
    own.lastIndex = match.index + Math.max(1, match[0].length - (match[2]?.length ?? 0));
    yield match;
  }
}

function parametersOf(name: string, text: string): number | null {
  let at = -1;
  for (let found = 0; found < 10; found++) {
    at = text.indexOf(`${name}(`, at + 1);
    if (at < 0) return null;
    const count = countParameters(text.slice(at + name.length + 1));
    if (typeof count === 'number') return count;
  }
  return null;
}

/**
 * @param rest text behind the opening parenthesis
 * @returns null for a call with values or nothing in it, `none` where no parameter list stands
 */
function countParameters(rest: string): number | null | 'none' {
  const list = topLevelParts(rest.slice(0, 2_000));
  if (list === null) return 'none';
  const { parts } = list;
  const named = parts.filter((part) => parameter.test(part));
  const literals = parts.filter((part) => /^(?:["'“‘[{\d-]|true$|false$|null$|undefined$)/.test(part));
  if (parts.length === 0 || literals.length === parts.length) return null;
  // A rest parameter takes any number.
  if (parts.some((part) => part.startsWith('...'))) return null;
  return named.length === parts.length ? parts.length : literals.length > 0 ? null : 'none';
}

/** `gcd(a, b) === 1` speaks of another function than the one that is asked for. */
function isOperand(rest: string): boolean {
  const close = rest.indexOf(')');
  return close >= 0 && /^\s*(?:={2,}|!==?|[<>+*%])/.test(rest.slice(close + 1, close + 10));
}

/** The parts between top-level commas up to the closing parenthesis, and the place behind that; null when there is none. */
export function topLevelParts(text: string): { readonly parts: string[]; readonly end: number } | null {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if ('([{<'.includes(character)) depth++;
    else if (depth > 0 && (')]}'.includes(character) || (character === '>' && text[at - 1] !== '='))) depth--;
    else if (depth === 0 && (character === ',' || character === ')')) {
      parts.push(text.slice(from, at).trim());
      from = at + 1;
      if (character === ')') return { parts: parts.at(-1) === '' ? parts.slice(0, -1) : parts, end: at + 1 };
    }
  }
  return null;
}
