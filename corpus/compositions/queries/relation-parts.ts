/** What relation queries share: a query in words and code becomes a composition, with the lists' shapes said in some way. */

import type { Random } from '../../../src/support/random.js';
import type { Json, Parameter, TestCase } from '../../family.js';
import { pick } from '../../pick.js';
import type { Composition } from '../draw-composition.js';

export type Row = Readonly<Record<string, Json>>;

/** A list of records that the function takes; `fields` as in `'id:n name:s paid:b tags:l'`. */
export interface Listing {
  readonly plural: string;
  readonly singular: string;
  readonly fields: string;
  /** Fields that the code does not use, now and then shown and tested with. */
  readonly extra?: string;
}

/** One operation with all that was drawn for it. */
export interface Query {
  /** The operation, unique, kebab-case. */
  readonly name: string;
  /** Domain and options: with the name, what "the same composition" means. */
  readonly key: string;
  readonly lists: readonly Listing[];
  /** Further parameters, after the lists. */
  readonly given?: readonly Parameter[];
  /** `[a|b]` = one of several; only ever added at the end. */
  readonly wordings: readonly string[];
  /** Clauses that settle the edge cases, all of them said. */
  readonly rules?: readonly string[];
  /** A sentence about the shape that stands for the whole shape. */
  readonly light?: string;
  /** The types must be told, because they do not follow from the words. */
  readonly typed?: boolean;
  readonly names: readonly [string, ...string[]];
  /** Here and in `body`, `#0` is the record type of the first list, `#1` of the second. */
  readonly returns: string;
  readonly body: string;
  /** Arguments of test `i` of 7; the first tests should be the empty ones. */
  readonly args: (random: Random, i: number) => readonly Json[];
  /** Independent reference. */
  readonly run: (...args: never[]) => Json;
}

export const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const number = (row: Row, field: string): number => row[field] as number;
export const string = (row: Row, field: string): string => row[field] as string;
export const plural = (word: string): string => {
  if (/s$/.test(word)) return /(ss|us)$/.test(word) ? `${word}es` : word;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
};
/** `an order`, `a user`. */
export const an = (word: string): string =>
  /^([aeio]|urgent|un(?!i))/i.test(word) ? `an ${word}` : `a ${word}`;
/** `unitPrice` → `unit price`. */
export const label = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const types: Readonly<Record<string, string>> = { n: 'number', s: 'string', b: 'boolean', l: 'string[]' };

interface Field {
  readonly name: string;
  readonly type: string;
}

const fieldsOf = (text: string): Field[] =>
  text.split(' ').map((field) => {
    const [name, type] = field.split(':') as [string, string];
    return { name, type: types[type]! };
  });

/** Innermost choices first; `[]` and `number[]` have no `|` and stay. */
export function expand(text: string, random: Random): string {
  let out = text;
  for (;;) {
    const next = out.replace(/\[([^[\]]*\|[^[\]]*)\]/, (_, inner: string) => pick(inner.split('|'), random));
    if (next === out) return out;
    out = next;
  }
}

const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
const sentence = (text: string): string => (/[.?!:]$/.test(text) ? text : `${text}.`);
const bare = (text: string): string => text.replace(/\.$/, '');

/** Text with its rules: as a clause, in brackets, as sentences of their own. */
function ruled(text: string, rules: readonly string[], random: Random): string {
  if (rules.length === 0) return text;
  const drawn = random.next();
  const one = rules.join(drawn < 0.6 ? ', ' : '; ');
  const sentences = rules.map((rule) => sentence(upper(rule))).join(' ');
  if (/[?.]$/.test(text)) return drawn < 0.7 ? `${text} ${sentences}` : `${text} (${one})`;
  if (drawn < 0.3) return `${text}. ${sentences}`;
  if (drawn < 0.4) return `${text}. ${rules.join('. ')}`;
  if (drawn < 0.6) return `${text}, ${one}`;
  if (drawn < 0.7) return `${text}; ${one}`;
  if (drawn < 0.8) return `${text} - ${one}`;
  if (drawn < 0.9) return `${text} (${one})`;
  return `${text}\n${rules.map((rule) => `- ${rule}`).join('\n')}`;
}

const listed = (words: readonly string[]): string =>
  words.length === 1 ? words[0]! : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

function having({ name, type }: Field): string {
  if (type === 'boolean') return `${an(name)} flag`;
  if (type === 'string[]') return `a list of ${name}`;
  return /s$/.test(name) && !/(ss|us)$/.test(name) ? name : an(name);
}

interface Shape {
  readonly rows: readonly string[];
  readonly into: (text: string) => string;
}

/** How the lists' shapes are told: not at all, by field names, by types, in words, by declarations. */
function drawShape(query: Query, random: Random): Shape & { readonly shown: readonly (readonly Field[])[] } {
  if (query.lists.length === 0) return { shown: [], rows: [], into: (text) => text };
  const any = random.next();
  const drawn = query.typed ? (any < 0.7 ? 0.5 : 0.95) : any;
  const told = drawn >= 0.14;
  const shown = query.lists.map(({ fields, extra }) => {
    const used = fieldsOf(fields);
    const more = told && extra && random.next() < 0.3 ? fieldsOf(extra) : [];
    return [...used, ...more.filter(({ name }) => !used.some((field) => field.name === name))];
  });
  const typed = (i: number, separator: string): string =>
    `{ ${shown[i]!.map(({ name, type }) => `${name}: ${type}`).join(separator)} }`;
  const rows = shown.map((_, i) => typed(i, '; '));
  const { lists } = query;
  if (!told) {
    const { light } = query;
    if (light === undefined) return { shown, rows, into: (text) => text };
    const said = expand(light, random);
    return drawn < 0.07
      ? { shown, rows, into: (text) => `${sentence(text)} ${sentence(upper(said))}` }
      : { shown, rows, into: (text) => `${said}. ${lowerFirst(text)}` };
  }
  if (drawn < 0.42) {
    const each = lists.map(
      ({ plural: many }, i) => `${many} { ${shown[i]!.map(({ name }) => name).join(', ')} }`,
    );
    const brackets = lists.map(
      ({ plural: many }, i) => `${many} (${shown[i]!.map(({ name }) => name).join(', ')})`,
    );
    const all = listed(random.next() < 0.7 ? each : brackets);
    const into = pick<(text: string) => string>(
      [
        (text) => `Given ${all}, ${lowerFirst(text)}`,
        (text) => `given ${all}: ${lowerFirst(text)}`,
        (text) => `${all}. ${upper(text)}`,
        (text) => `I have ${all}. ${upper(text)}`,
        (text) => `i have ${all}. ${lowerFirst(text)}`,
        (text) => `We have ${all}. ${upper(text)}`,
        (text) => `${sentence(text)} Input: ${all}.`,
        (text) => `${sentence(text)} I have ${all}.`,
        (text) => `from ${all}: ${lowerFirst(text)}`,
        (text) => `there are ${all}. ${lowerFirst(text)}`,
      ],
      random,
    );
    return { shown, rows, into };
  }
  if (drawn < 0.64) {
    const separator = random.next() < 0.4 ? ', ' : '; ';
    const each = lists.map(({ plural: many }, i) => `${many}: ${typed(i, separator)}[]`);
    const all = each.join(random.next() < 0.6 ? ', ' : ' and ');
    const into = pick<(text: string) => string>(
      [
        (text) => `${all}. ${upper(text)}`,
        (text) => `Given ${all}. ${upper(text)}`,
        (text) => `given ${all}, ${lowerFirst(text)}`,
        (text) => `${each.join('\n')}\n${text}`,
        (text) => `${sentence(text)} Input: ${all}`,
        (text) => `${sentence(text)} ${all}`,
        (text) => `Input is ${all}. ${upper(text)}`,
      ],
      random,
    );
    return { shown, rows, into };
  }
  if (drawn < 0.9) {
    const each = lists.map(({ singular }, i) => `${singular} has ${listed(shown[i]!.map(having))}`);
    const quiet = listed(each.map((text) => `each ${text}`));
    const loud = each.map((text) => `Every ${text}.`).join(' ');
    const with_ = lists.map(
      ({ plural: many }, i) => `${many} with ${listed(shown[i]!.map(({ name }) => name))}`,
    );
    const into = pick<(text: string) => string>(
      [
        (text) => `${upper(quiet)}. ${upper(text)}`,
        (text) => `${quiet}. ${lowerFirst(text)}`,
        (text) => `${sentence(text)} ${upper(quiet)}.`,
        (text) => `${sentence(text)} ${quiet}`,
        (text) => `${loud} ${upper(text)}`,
        (text) => `I have ${with_.length > 1 ? 'two lists: ' : ''}${with_.join('; ')}. ${upper(text)}`,
        (text) => `${with_.join(', and ')}. ${lowerFirst(text)}`,
      ],
      random,
    );
    return { shown, rows, into };
  }
  const names = lists.map(({ singular }) => upper(singular));
  const interfaces = random.next() < 0.5;
  const declared = names.map((name, i) =>
    interfaces ? `interface ${name} ${typed(i, '; ')}` : `type ${name} = ${typed(i, '; ')};`,
  );
  const declarations = [...new Set(declared)];
  const gap = random.next() < 0.7 ? '\n' : ' ';
  const into = pick<(text: string) => string>(
    [
      (text) => `${declarations.join('\n')}\n${text}`,
      (text) => `${declarations.join('\n')}\n\n${sentence(upper(text))}`,
      (text) => `With ${declarations.join(gap)}${gap}${lowerFirst(text)}`,
      (text) => `I have ${declarations.join(gap)}${gap}${upper(text)}`,
    ],
    random,
  );
  return { shown, rows: names, into };
}

function trimmed(rows: Json, shown: readonly Field[]): Json {
  return (rows as readonly Row[]).map((row) =>
    Object.fromEntries(
      shown.flatMap(({ name }) => (row[name] === undefined ? [] : [[name, row[name]!] as const])),
    ),
  );
}

/** Seven tests that do not all expect the same, where some draw allows it. */
function testsOf(query: Query, shown: readonly (readonly Field[])[], random: Random): TestCase[] {
  for (let turn = 0; ; turn++) {
    const tests = Array.from({ length: 7 }, (_, i): TestCase => {
      const args = query
        .args(random, i)
        .map((arg, at) => (at < shown.length ? trimmed(arg, shown[at]!) : arg));
      return [args, query.run(...(args as never[]))];
    });
    const results = new Set(tests.map(([, expected]) => JSON.stringify(expected)));
    if (results.size > 2 || turn > 8) return tests;
  }
}

/** Words the query, gives its code the record types and works out its tests. */
export function compose(query: Query, random: Random): Composition {
  const { name, lists, given = [], rules = [], body, returns } = query;
  const { shown, rows, into } = drawShape(query, random);
  const wording = random.int(query.wordings.length);
  const text = expand(query.wordings[wording]!, random);
  const clauses = rules.map((rule) => expand(rule, random));
  const typed = (code: string): string => code.replace(/#(\d)/g, (_, i: string) => rows[Number(i)]!);
  const used = (word: string): boolean => new RegExp(`\\b${word}\\b`).test(body);
  const alternatives = (listing: Listing): string[] =>
    (lists.length === 1
      ? ['items', 'list', 'data', 'rows', 'records', 'all', `${listing.plural}List`]
      : [`${listing.plural}List`, `all${upper(listing.plural)}`, `${listing.singular}List`]
    ).filter((word) => !used(word) && !given.some((parameter) => parameter.name === word));
  const said = ruled(bare(text), clauses, random);
  return {
    key: `${name}|${query.key}`,
    wordingKey: `${name}#${wording}`,
    request: {
      family: name,
      group: 'compositions',
      wording: into(random.next() < 0.35 ? lowerFirst(said) : random.next() < 0.4 ? upper(said) : said),
      rule: null,
      names: query.names,
      params: [
        ...lists.map((listing, i) => ({
          name: listing.plural,
          type: `${rows[i]!}[]`,
          alt: alternatives(listing),
        })),
        ...given,
      ],
      returns: typed(returns),
      body: typed(body),
      tests: testsOf(query, shown, random),
    },
  };
}

/** One of several by weight. */
export function weighted<T>(items: readonly (readonly [weight: number, item: T])[], random: Random): T {
  let drawn = random.next() * items.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, item] of items) {
    drawn -= weight;
    if (drawn < 0) return item;
  }
  return items.at(-1)![1];
}
