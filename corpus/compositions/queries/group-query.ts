/** Queries that group records by a text: one figure a group, groups that pass a limit, as an object, a list, or the best. */

import type { Random } from '../../../src/support/random.js';
import type { Json } from '../../family.js';
import { pick } from '../../pick.js';
import type { Field } from '../domains.js';
import { plural, upper } from '../names.js';
import type { Row } from '../row.js';
import { grouped, num, text } from '../scheme.js';
import { say, sayMany, theThings, things } from './phrases.js';
import { freeField, type QueryKind, type Source, skipOf } from './query.js';

/** What groups are made by. */
interface Key {
  readonly kind: string;
  readonly field: Field;
  readonly code: (v: string) => string;
  readonly of: (row: Row) => string;
  /** "city", "email domain". */
  readonly noun: string;
  /** In names of functions. */
  readonly tag: string;
}

function drawKey(source: Source, random: Random): Key | null {
  const field = freeField(source, 'string', [], random);
  if (!field) return null;
  const f = say(field, random);
  const value = (v: string): string => `${v}.${field.name}`;
  const drawn = random.next();
  if (field.name === 'email' && drawn < 0.7) {
    return {
      kind: 'domain',
      field,
      code: (v) => `${value(v)}.split('@')[1]`,
      of: (row) => text(row, field).slice(text(row, field).indexOf('@') + 1),
      noun: pick(
        [
          'email domain (the part after the @)',
          'domain of the email (after the @)',
          'mail domain, what stands behind the @',
        ],
        random,
      ),
      tag: 'Domain',
    };
  }
  if (drawn < 0.07) {
    return {
      kind: 'lower',
      field,
      code: (v) => `${value(v)}.toLowerCase()`,
      of: (row) => text(row, field).toLowerCase(),
      noun: pick([`${f} (ignoring case, keys in lower case)`, `lower-cased ${f}`], random),
      tag: upper(field.name),
    };
  }
  if (drawn < 0.13) {
    return {
      kind: 'initial',
      field,
      code: (v) => `${value(v)}[0]`,
      of: (row) => text(row, field).charAt(0),
      noun: pick([`first letter of the ${f}`, `first character of ${f}`, `initial of the ${f}`], random),
      tag: `${upper(field.name)}Letter`,
    };
  }
  return {
    kind: 'field',
    field,
    code: value,
    of: (row) => text(row, field),
    noun: f,
    tag: upper(field.name),
  };
}

/** The figure of a group. */
interface Figure {
  readonly kind: 'count' | 'total' | 'average' | 'highest' | 'lowest';
  readonly used: readonly Field[];
  readonly of: (rows: readonly Row[]) => number;
  /** "number of users", "total price". */
  readonly nouns: readonly string[];
  /** Variable that holds the figures. */
  readonly table: string;
  readonly tag: string;
}

function drawFigure(source: Source, random: Random): Figure | null {
  const { plural: many } = source.domain;
  const drawn = random.next();
  if (drawn < 0.36) {
    return {
      kind: 'count',
      used: [],
      of: (rows) => rows.length,
      nouns: [
        `number of ${things(source, random)}`,
        `count of ${things(source, random)}`,
        `how many ${things(source, random)} there are`,
      ],
      table: 'counts',
      tag: upper(many),
    };
  }
  const field = freeField(source, 'number', [], random);
  if (!field) return null;
  const f = say(field, random);
  const values = (rows: readonly Row[]): number[] => rows.map((row) => num(row, field));
  const sum = (rows: readonly Row[]): number => {
    let total = 0;
    for (const value of values(rows)) total += value;
    return total;
  };
  const noun = source.condition ? ` of the ${things(source, random)}` : '';
  const figure = (
    kind: Figure['kind'],
    words: readonly string[],
    of: Figure['of'],
    table: string,
  ): Figure => ({
    kind,
    used: [field],
    of,
    nouns: words.map((word) => `${word} ${f}${noun}`),
    table,
    tag: upper(field.name),
  });
  if (drawn < 0.7) return figure('total', ['total', 'sum of the', 'summed', 'total'], sum, 'totals');
  if (drawn < 0.84)
    return figure('average', ['average', 'mean'], (rows) => sum(rows) / rows.length, 'averages');
  if (drawn < 0.93)
    return figure(
      'highest',
      ['highest', 'greatest', 'maximum', 'largest'],
      (rows) => Math.max(...values(rows)),
      'result',
    );
  return figure('lowest', ['lowest', 'smallest', 'minimum'], (rows) => Math.min(...values(rows)), 'result');
}

/** The loop that fills `figure.table`. */
function loopOf(source: Source, key: Key, { kind, used, table }: Figure): string {
  const { v, xs } = source;
  const k = key.code(v);
  const value = used[0] ? `${v}.${used[0].name}` : '1';
  const skip = skipOf(source);
  if (kind === 'count' || kind === 'total') {
    return `  const ${table}: Record<string, number> = {};\n  for (const ${v} of ${xs}) {\n${skip}    ${table}[${k}] = (${table}[${k}] ?? 0) + ${value};\n  }\n`;
  }
  if (kind === 'average') {
    return `  const groups: Record<string, number[]> = {};\n  for (const ${v} of ${xs}) {\n${skip}    (groups[${k}] ??= []).push(${value});\n  }\n  const averages: Record<string, number> = {};\n  for (const [key, values] of Object.entries(groups)) {\n    averages[key] = values.reduce((sum, value) => sum + value, 0) / values.length;\n  }\n`;
  }
  const sign = kind === 'highest' ? '>' : '<';
  return `  const result: Record<string, number> = {};\n  for (const ${v} of ${xs}) {\n${skip}    const key = ${k};\n    if (!(key in result) || ${value} ${sign} result[key]) result[key] = ${value};\n  }\n`;
}

/** Which groups stay. */
interface Having {
  readonly code: (value: string) => string;
  readonly holds: (value: number) => boolean;
  readonly say: (figure: string) => readonly string[];
}

function drawHaving({ kind }: Figure, random: Random): Having {
  const k = 1 + random.int(kind === 'count' ? 4 : pick([10, 50, 200], random));
  if (random.next() < 0.5)
    return {
      code: (value) => `${value} > ${k}`,
      holds: (value) => value > k,
      say: (figure) =>
        [`more than ${k}`, `above ${k}`, `> ${k}`, `over ${k}`].map((words) => `${figure} ${words}`),
    };
  return {
    code: (value) => `${value} >= ${k}`,
    holds: (value) => value >= k,
    say: (figure) =>
      [`at least ${k}`, `of ${k} or more`, `>= ${k}`, `not below ${k}`].map((words) => `${figure} ${words}`),
  };
}

type Entry = readonly [key: string, value: number];

const collator = new Intl.Collator();
/** As `.sort()` orders keys. */
const byCode = (entries: readonly Entry[]): Entry[] => entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
/** As `localeCompare` does. */
const byName = (entries: readonly Entry[]): Entry[] => entries.toSorted(([a], [b]) => collator.compare(a, b));
const byValue = (entries: readonly Entry[], ties: boolean): Entry[] =>
  (ties ? byName(entries) : [...entries]).sort(([, a], [, b]) => b - a);

/** How the groups come out. */
interface Output {
  readonly kind: string;
  readonly returns: string;
  /** Behind the loop; `t` is the table. */
  readonly body: (t: string) => string;
  readonly of: (entries: readonly Entry[]) => Json;
  readonly wordings: readonly string[];
  readonly names: readonly [string, ...string[]];
  readonly counted: boolean;
}

function drawOutput(
  key: Key,
  figure: Figure,
  having: Having | null,
  given: boolean,
  k: number,
  random: Random,
): Output {
  const figureName = { count: 'count', total: 'total', average: 'average', highest: 'max', lowest: 'min' }[
    figure.kind
  ];
  const noun = pick(figure.nouns, random);
  const [g, many] = [
    key.noun,
    key.kind === 'field' ? sayMany(key.field, random) : `${plural(key.noun.split(' (')[0]!)}`,
  ];
  const limit = having
    ? ` ${pick(['only', 'but only', 'just'], random)} ${pick([`groups with a ${pick(having.say('figure'), random).replace('figure', figureName === 'count' ? 'count' : figureName)}`, `those with ${pick(having.say(`a ${figureName}`), random)}`, `where the ${pick(having.say(figureName), random).replace(figureName, `${figureName} is`).replace('is of', 'is')}`], random)}`
    : '';
  const base = `${figure.kind === 'count' ? 'count' : figureName}${figure.kind === 'count' ? 'By' : `${figure.tag}By`}${key.tag}`;
  const filtered = (t: string): string =>
    (having ? `.filter(([, value]) => ${having.code('value')})` : '').replace('$t', t);
  const keysWhere = (t: string): string => (having ? `.filter((key) => ${having.code(`${t}[key]`)})` : '');
  const n = given ? 'n' : String(k);
  const top = random.next() < 0.55;
  const drawn = random.next();
  const rows = (entries: readonly Entry[]): Entry[] =>
    entries.filter(([, value]) => !having || having.holds(value));
  const comma = limit === '' ? '' : `,${limit}`;
  if (drawn < 0.36) {
    return {
      kind: 'object',
      returns: 'Record<string, number>',
      body: (t) =>
        having ? `  return Object.fromEntries(Object.entries(${t})${filtered(t)});` : `  return ${t};`,
      of: (entries) => Object.fromEntries(rows(entries)),
      wordings: [
        `object ${g} -> ${noun}${comma}`,
        `an object from ${g} to the ${noun}${comma}`,
        `${noun} per ${g} as an object${comma}`,
        `group by ${g} and return the ${noun} of each group as an object${comma}`,
        `for every ${g} the ${noun}, as an object${comma}`,
        `map each ${g} to the ${noun}${comma}`,
        `${noun} by ${g}${comma}`,
        `return { ${key.field.name}: ${figureName} } pairs in one object: the ${noun} for each ${g}${comma}`,
      ],
      names: [base, `${figureName}By${key.tag}`, `groupBy${key.tag}`],
      counted: false,
    };
  }
  if (drawn < 0.58) {
    const tie = random.next() < 0.5;
    const order = top
      ? pick(
          [
            `highest ${figureName} first`,
            `sorted by ${figureName} descending`,
            `biggest ${figureName} first`,
            `descending by ${figureName}`,
          ],
          random,
        ) +
        (tie
          ? pick(
              [
                `, ties by ${key.field.label} alphabetically`,
                `, same ${figureName} alphabetically`,
                `, then alphabetically by ${key.field.name}`,
              ],
              random,
            )
          : '')
      : pick(
          [
            `sorted by ${key.field.name}`,
            `alphabetically by ${key.field.label}`,
            `in alphabetical order of ${key.field.name}`,
          ],
          random,
        );
    const entry = `{ ${key.field.name}, ${figureName} }`;
    const compare = top
      ? `b.${figureName} - a.${figureName}${tie ? ` || a.${key.field.name}.localeCompare(b.${key.field.name})` : ''}`
      : `a.${key.field.name}.localeCompare(b.${key.field.name})`;
    return {
      kind: `list ${top ? `by value${tie ? ' tie' : ''}` : 'by key'}`,
      returns: `{ ${key.field.name}: string; ${figureName}: number }[]`,
      body: (t) =>
        `  return Object.entries(${t})\n${having ? `    ${filtered(t)}\n` : ''}    .map(([${key.field.name}, ${figureName}]) => (${entry}))\n    .sort((a, b) => ${compare});`,
      of: (entries) => {
        const kept = rows(entries);
        const sorted = top ? byValue(kept, tie) : byName(kept);
        return sorted.map(([name, value]) => ({ [key.field.name]: name, [figureName]: value }));
      },
      wordings: [
        `array of ${entry} with the ${noun} for each ${g}, ${order}${comma}`,
        `group by ${g}, return ${entry} objects (${figureName} = ${noun}), ${order}${comma}`,
        `one ${entry} per ${g} where ${figureName} is the ${noun}; ${order}${comma}`,
        `list of ${entry}, ${figureName} being the ${noun} of that ${g}. ${order}${comma}`,
      ],
      names: [base, `${key.field.name}${upper(plural(figureName))}`, `rank${upper(plural(key.field.name))}`],
      counted: false,
    };
  }
  if (drawn < 0.8) {
    const alphabetical = having !== null && random.next() < 0.7;
    const limited = !alphabetical;
    const order = alphabetical
      ? pick(['alphabetically', 'in alphabetical order', 'sorted a-z', 'sorted alphabetically'], random)
      : pick(
          [
            `the ${n} with the highest ${noun}, best first`,
            `top ${n} by ${noun}`,
            `the first ${n} when ordered by ${noun} from high to low`,
            `${n} of them with the greatest ${noun}, descending`,
          ],
          random,
        );
    const rest = alphabetical
      ? `whose ${noun} is ${pick(having!.say(''), random).trim().replace(/^of /, '')}`
      : '';
    return {
      kind: alphabetical ? 'keys' : 'top keys',
      returns: 'string[]',
      body: (t) =>
        alphabetical
          ? `  return Object.keys(${t})\n    ${keysWhere(t)}\n    .sort();`
          : `  return Object.keys(${t})\n${having ? `    ${keysWhere(t)}\n` : ''}    .sort((a, b) => ${t}[b] - ${t}[a] || a.localeCompare(b))\n    .slice(0, ${given ? '$n' : k});`,
      of: (entries) => {
        const kept = rows(entries);
        return (alphabetical ? byCode(kept) : byValue(kept, true)).map(([name]) => name);
      },
      wordings: alphabetical
        ? [
            `${many} ${rest}, ${order}`,
            `return the ${many} ${rest} (${order})`,
            `which ${many} have a ${figureName} ${pick(having!.say(''), random).trim().replace(/^of /, '')}? ${figureName} = ${noun}. ${order}`,
            `list the ${many} ${rest}, ${order}`,
          ]
        : [
            `${many}: ${order}, ties alphabetically${comma}`,
            `return the ${many}, ${order}; equal ones alphabetically${comma}`,
            `rank the ${many}: ${order}. same value: alphabetical${comma}`,
            `I want the ${many}, ${order}, on a tie alphabetical${comma}`,
          ],
      names: [
        `${alphabetical ? '' : 'top'}${alphabetical ? plural(key.field.name) : upper(plural(key.field.name))}`,
        `best${upper(plural(key.field.name))}`,
        `find${upper(plural(key.field.name))}`,
      ],
      counted: given && limited,
    };
  }
  const none =
    random.next() < 0.6
      ? { code: 'null', type: 'string | null', value: null, say: 'null' }
      : {
          code: "''",
          type: 'string',
          value: '',
          say: pick(['an empty string', '""', 'the empty string'], random),
        };
  const start = none.code === 'null' ? 'let best: string | null = null;' : "let best = '';";
  const missing = none.code === 'null' ? 'best === null' : "best === ''";
  return {
    kind: `best ${none.code}`,
    returns: none.type,
    body: (t) =>
      `  ${start}\n  for (const key of Object.keys(${t})) {\n    if (${missing} || ${t}[key] > ${t}[best]) best = key;\n  }\n  return best;`,
    of: (entries) => byValue(entries, false)[0]?.[0] ?? none.value,
    wordings: [
      `the ${g} with the highest ${noun}, ${none.say} if there is none, first one wins`,
      `which ${g} has the greatest ${noun}? ${none.say} for an empty list, the first to appear wins ties`,
      `find the ${g} with the most: ${noun}. ${none.say} when there is nothing; ties go to the first`,
      `return the ${g} that has the largest ${noun}; ${none.say} if nothing is left, on a tie the one that appears first`,
    ],
    names: [`top${key.tag}`, `best${key.tag}`, `${key.field.name}With${upper(figureName)}`],
    counted: false,
  };
}

/** Names of the records of each group. */
const listsQuery: QueryKind = (source, random) => {
  const { domain, xs, v } = source;
  const key = drawKey(source, random);
  const field = key && freeField(source, random.next() < 0.8 ? 'string' : 'number', [key.field], random);
  if (!key || !field) return null;
  const unique = random.next() < 0.2;
  const noun = theThings(source, random);
  const many = sayMany(field, random);
  const wordings = [
    `object ${key.noun} -> array of the ${many} of ${noun}`,
    `for each ${key.noun} the list of ${many} of ${noun}, as an object`,
    `group the ${many} of ${noun} by ${key.noun}`,
    `return an object with ${key.noun} as keys and the ${many} of ${noun} as values`,
    `group ${noun} by ${key.noun}, keep only their ${many}`,
    `map every ${key.noun} to the ${many} of its ${things(source, random)}`,
  ];
  const at = random.int(wordings.length);
  const list = `groups[${key.code(v)}]`;
  const value = `${v}.${field.name}`;
  return {
    kind: `group lists ${key.kind} ${field.type} ${unique ? 'unique' : ''}`,
    skeleton: `lists ${at}`,
    wording:
      wordings[at]! +
      (unique ? pick([', each only once', ', without duplicates', ' (no duplicates)'], random) : ''),
    names: [`${plural(field.name)}By${key.tag}`, `group${upper(domain.plural)}`, `groupBy${key.tag}`],
    used: [key.field, field],
    count: null,
    returns: () => `Record<string, ${field.type}[]>`,
    body: () =>
      unique
        ? `  const groups: Record<string, ${field.type}[]> = {};\n  for (const ${v} of ${xs}) {\n${skipOf(source)}    ${list} ??= [];\n    if (!${list}.includes(${value})) ${list}.push(${value});\n  }\n  return groups;`
        : `  const groups: Record<string, ${field.type}[]> = {};\n  for (const ${v} of ${xs}) {\n${skipOf(source)}    (${list} ??= []).push(${value});\n  }\n  return groups;`,
    run: (kept) =>
      Object.fromEntries(
        [...grouped(kept, key.of)].map(([name, rows]) => {
          const values = rows.map((row) => row[field.name]!);
          return [name, unique ? [...new Set(values)] : values];
        }),
      ),
  };
};

export const groupQuery: QueryKind = (source, random) => {
  if (random.next() < 0.18) return listsQuery(source, random);
  const key = drawKey(source, random);
  const figure = key && drawFigure({ ...source, condition: source.condition }, random);
  if (!key || !figure || figure.used.includes(key.field)) return null;
  const having = random.next() < 0.35 ? drawHaving(figure, random) : null;
  const given = random.next() < 0.4;
  const output = drawOutput(key, figure, having, given, 1 + random.int(5), random);
  if (output.kind.startsWith('best') && having) return null;
  if (output.kind === 'object' && !having && !source.condition && key.kind === 'field') return null;
  const at = random.int(output.wordings.length);
  return {
    kind: `group ${figure.kind} ${key.kind} ${output.kind} ${having ? 'having' : ''}`,
    skeleton: `group ${output.kind} ${at}`,
    wording: output.wordings[at]!,
    names: output.names as [string, ...string[]],
    used: [key.field, ...figure.used],
    count: output.counted ? { name: 'n', alt: ['count', 'k', 'limit'] } : null,
    returns: () => output.returns,
    body: () => loopOf(source, key, figure) + output.body(figure.table),
    run: (kept, _all, n) => {
      const entries = [...grouped(kept, key.of)].map(([name, rows]): Entry => [name, figure.of(rows)]);
      const result = output.of(entries);
      return output.kind === 'top keys'
        ? (result as Json[]).slice(
            0,
            output.counted ? n : Number(/slice\(0, (\d+)/.exec(output.body('t'))![1]),
          )
        : result;
    },
  };
};
