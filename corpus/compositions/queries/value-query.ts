/** Queries that give one value: a total, an average with its empty case and rounding, a share, a number of different things. */

import type { Random } from '../../../src/support/random.js';
import { pick } from '../../pick.js';
import type { Field } from '../domains.js';
import { plural, upper } from '../names.js';
import type { Row } from '../row.js';
import { num, text } from '../scheme.js';
import { say, sayMany, theThings, things } from './phrases.js';
import { filterOf, freeField, type Query, type QueryKind, type Source } from './query.js';

interface Rounding {
  readonly kind: string;
  readonly code: (value: string) => string;
  readonly of: (value: number) => number;
  readonly say: readonly string[];
}

const roundings: readonly Rounding[] = [
  {
    kind: 'whole',
    code: (value) => `Math.round(${value})`,
    of: (value) => Math.floor(value + 0.5),
    say: [
      'rounded to a whole number',
      'rounded to the nearest integer',
      'rounded',
      'as a whole number (rounded)',
    ],
  },
  {
    kind: 'two digits',
    code: (value) => `Math.round(${value} * 100) / 100`,
    of: (value) => Math.floor(value * 100 + 0.5) / 100,
    say: [
      'rounded to 2 decimals',
      'with two decimal places',
      'rounded to two decimals',
      'to 2 digits after the point',
    ],
  },
  {
    kind: 'one digit',
    code: (value) => `Math.round(${value} * 10) / 10`,
    of: (value) => Math.floor(value * 10 + 0.5) / 10,
    say: ['rounded to 1 decimal', 'with one decimal place', 'rounded to one decimal'],
  },
];

interface Empty {
  readonly code: string;
  readonly value: number | null;
  readonly say: (things: string) => readonly string[];
}

const empties: readonly Empty[] = [
  {
    code: '0',
    value: 0,
    say: (noun) => [
      '0 if there are none',
      `0 when there are no ${noun}`,
      'return 0 for an empty list',
      '0 if nothing is left',
      'empty → 0',
      'no match gives 0',
    ],
  },
  {
    code: 'null',
    value: null,
    say: (noun) => [
      'null if there are none',
      `null when there are no ${noun}`,
      'return null for an empty list',
      'null if nothing is left',
      'empty → null',
      'no match gives null',
    ],
  },
  {
    code: '-1',
    value: -1,
    say: () => ['-1 if there are none', 'return -1 when nothing matches', '-1 for an empty list'],
  },
];

const sumOf = (rows: readonly Row[], of: (row: Row) => number): number => {
  let total = 0;
  for (const row of rows) total += of(row);
  return total;
};

interface Amount {
  readonly kind: string;
  readonly used: readonly Field[];
  readonly code: (v: string) => string;
  readonly of: (row: Row) => number;
  /** "price times quantity". */
  readonly noun: string;
  readonly tag: string;
}

/** A number of each record: a field, or two of them combined. */
function drawAmount(source: Source, random: Random): Amount | null {
  const a = freeField(source, 'number', [], random);
  if (!a) return null;
  const b = random.next() < 0.3 ? freeField(source, 'number', [a], random) : null;
  if (!b) {
    return {
      kind: 'field',
      used: [a],
      code: (v) => `${v}.${a.name}`,
      of: (row) => num(row, a),
      noun: say(a, random),
      tag: upper(a.name),
    };
  }
  const [f, g] = [say(a, random), say(b, random)];
  const product = random.next() < 0.65;
  const sign = product ? '*' : random.next() < 0.5 ? '-' : '+';
  const of = (row: Row): number =>
    sign === '*'
      ? num(row, a) * num(row, b)
      : sign === '-'
        ? num(row, a) - num(row, b)
        : num(row, a) + num(row, b);
  const noun = pick(
    sign === '*'
      ? [`${f} * ${g}`, `${f} times ${g}`, `${f} × ${g}`, `${f} multiplied by ${g}`]
      : sign === '-'
        ? [`${f} - ${g}`, `${f} minus ${g}`, `difference ${f} - ${g}`]
        : [`${f} + ${g}`, `${f} plus ${g}`],
    random,
  );
  return {
    kind: sign,
    used: [a, b],
    code: (v) => `${v}.${a.name} ${sign} ${v}.${b.name}`,
    of,
    noun,
    tag: upper(a.name),
  };
}

function reduced({ v }: Source, { code, kind }: Amount): string {
  const value = kind === '*' || kind === 'field' ? code(v) : kind === '-' ? `(${code(v)})` : code(v);
  return `.reduce((sum, ${v}) => sum + ${value}, 0)`;
}

const sumQuery: QueryKind = (source, random) => {
  const amount = drawAmount(source, random);
  if (!amount || (!source.condition && amount.kind === 'field')) return null;
  const rounding = random.next() < 0.25 ? pick(roundings, random) : null;
  const noun = theThings(source, random);
  const [plainNoun, f] = [things(source, random), amount.noun];
  const subjects = [
    `sum of ${f} over ${noun}`,
    `total ${f} of ${noun}`,
    `add up ${f} for ${noun}`,
    `what is the total of ${f} for ${noun}?`,
    `sum ${f} of ${noun}`,
    `only count ${plainNoun} and sum their ${f}`,
    `compute ${f} for each of ${noun} and add everything up`,
    `${noun}: total ${f}`,
  ];
  const at = random.int(subjects.length);
  const end = rounding
    ? `, ${pick(rounding.say, random)}`
    : random.next() < 0.3
      ? `, ${pick(empties[0]!.say(source.domain.plural), random)}`
      : '';
  const value = `${source.xs}${filterOf(source)}${reduced(source, amount)}`;
  return {
    kind: `value sum ${amount.kind} ${rounding?.kind ?? ''}`,
    skeleton: `sum ${at}`,
    wording: subjects[at]!.replace(/\?$/, end === '' ? '?' : '') + end,
    names: [`total${amount.tag}`, `sum${amount.tag}`, `sum${upper(source.domain.plural)}`],
    used: amount.used,
    count: null,
    returns: () => 'number',
    body: () => `  return ${rounding ? rounding.code(value) : value};`,
    run: (kept) => {
      const total = sumOf(kept, amount.of);
      return rounding ? rounding.of(total) : total;
    },
  };
};

const averageQuery: QueryKind = (source, random) => {
  const amount = drawAmount(source, random);
  if (!amount) return null;
  const rounding = random.next() < 0.5 ? pick(roundings, random) : null;
  if (!source.condition && !rounding && amount.kind === 'field') return null;
  const empty = pick(empties, random);
  const [noun, f] = [theThings(source, random), amount.noun];
  const subjects = [
    `average ${f} of ${noun}`,
    `mean ${f} of ${noun}`,
    `what is the average ${f} of ${noun}`,
    `the average of ${f} over ${noun}`,
    `compute the mean ${f} for ${noun}`,
    `take ${noun} and return their average ${f}`,
  ];
  const at = random.int(subjects.length);
  const ends = [
    ...(rounding ? [pick(rounding.say, random)] : []),
    pick(empty.say(source.domain.plural), random),
  ];
  const filtered = source.condition !== null;
  const list = filtered ? 'kept' : source.xs;
  const mean = `${list}${reduced(source, amount)} / ${list}.length`;
  const value = rounding ? rounding.code(rounding.kind === 'whole' ? mean : `(${mean})`) : mean;
  return {
    kind: `value average ${amount.kind} ${rounding?.kind ?? ''} ${empty.code}`,
    skeleton: `average ${at}`,
    wording: [subjects[at]!, ...ends].join(random.next() < 0.7 ? ', ' : '. '),
    names: [`average${amount.tag}`, `mean${amount.tag}`, `avg${amount.tag}`],
    used: amount.used,
    count: null,
    returns: () => (empty.value === null ? 'number | null' : 'number'),
    body: () =>
      `${filtered ? `  const kept = ${source.xs}${filterOf(source)};\n` : ''}  if (${list}.length === 0) return ${empty.code};\n  return ${value};`,
    run: (kept) => {
      if (kept.length === 0) return empty.value;
      const average = sumOf(kept, amount.of) / kept.length;
      return rounding ? rounding.of(average) : average;
    },
  };
};

const shareQuery: QueryKind = (source, random) => {
  const { condition, domain, v, xs } = source;
  if (!condition) return null;
  const rounding = random.next() < 0.6 ? pick(roundings, random) : null;
  const fact = pick(condition.facts, random);
  const [noun, all] = [things(source, random), domain.plural];
  const subjects = [
    `percentage of ${noun} among all ${all}`,
    `what percent of the ${all} are ${noun}`,
    `how many percent of the ${all} have this: ${fact}`,
    `share of ${noun} in percent`,
    `percent of ${all} where ${fact}`,
    `what percentage of the ${all} are there where ${fact}`,
  ];
  const at = random.int(subjects.length);
  const ends = [
    ...(rounding ? [pick(rounding.say, random)] : []),
    pick([`0 if there are no ${all}`, '0 for an empty list', 'empty list gives 0', `no ${all} → 0`], random),
  ];
  const share = `(count / ${xs}.length) * 100`;
  return {
    kind: `value share ${rounding?.kind ?? ''}`,
    skeleton: `share ${at}`,
    wording: [subjects[at]!, ...ends].join(random.next() < 0.7 ? ', ' : '. '),
    names: [`percent${upper(domain.plural)}`, `${domain.singular}Share`, `share${upper(domain.plural)}`],
    used: [],
    count: null,
    returns: () => 'number',
    body: () =>
      `  if (${xs}.length === 0) return 0;\n  const count = ${xs}.filter((${v}) => ${condition.code(v)}).length;\n  return ${rounding ? rounding.code(rounding.kind === 'whole' ? share : `(${share})`) : share};`,
    run: (kept, all) => {
      if (all.length === 0) return 0;
      const percent = (kept.length / all.length) * 100;
      return rounding ? rounding.of(percent) : percent;
    },
  };
};

const distinctQuery: QueryKind = (source, random) => {
  const field = freeField(source, 'string', [], random);
  if (!field || !source.condition) return null;
  const [noun, many] = [theThings(source, random), sayMany(field, random)];
  const subjects = [
    `how many different ${many} do ${noun} have?`,
    `number of distinct ${many} of ${noun}`,
    `count the unique ${many} of ${noun}`,
    `in how many different ${many} are ${noun}?`,
    `count the ${many} of ${noun}, each only once`,
  ];
  const at = random.int(subjects.length);
  return {
    kind: 'value distinct',
    skeleton: `distinct ${at}`,
    wording: subjects[at]!,
    names: [
      `count${upper(plural(field.name))}`,
      `distinct${upper(plural(field.name))}`,
      `unique${upper(plural(field.name))}Count`,
    ],
    used: [field],
    count: null,
    returns: () => 'number',
    body: () =>
      `  return new Set(${source.xs}${filterOf(source)}.map((${source.v}) => ${source.v}.${field.name})).size;`,
    run: (kept) =>
      kept.filter((row, i) => kept.findIndex((other) => text(other, field) === text(row, field)) === i)
        .length,
  };
};

const limitQuery: QueryKind = (source, random) => {
  const amount = drawAmount(source, random);
  if (!amount || !source.condition) return null;
  const most = random.next() < 0.55;
  const empty = pick(empties, random);
  const [noun, f] = [theThings(source, random), amount.noun];
  const word = pick(
    most ? ['highest', 'largest', 'greatest', 'maximum', 'max'] : ['lowest', 'smallest', 'minimum', 'min'],
    random,
  );
  const subjects = [
    `${word} ${f} of ${noun}`,
    `the ${word} ${f} among ${noun}`,
    `what is the ${word} ${f} of ${noun}`,
    `find the ${word} ${f} of ${noun}`,
    `from ${noun} return the ${word} ${f}`,
  ];
  const at = random.int(subjects.length);
  const value = amount.code(source.v);
  return {
    kind: `value ${most ? 'max' : 'min'} ${amount.kind} ${empty.code}`,
    skeleton: `limit ${at}`,
    wording: `${subjects[at]!}, ${pick(empty.say(source.domain.plural), random)}`,
    names: [
      `${most ? 'max' : 'min'}${amount.tag}`,
      `${most ? 'highest' : 'lowest'}${amount.tag}`,
      `find${most ? 'Max' : 'Min'}${amount.tag}`,
    ],
    used: amount.used,
    count: null,
    returns: () => (empty.value === null ? 'number | null' : 'number'),
    body: () =>
      `  const values = ${source.xs}${filterOf(source)}.map((${source.v}) => ${value});\n  return values.length === 0 ? ${empty.code} : Math.${most ? 'max' : 'min'}(...values);`,
    run: (kept) => {
      const values = kept.map(amount.of).sort((x, y) => (most ? y - x : x - y));
      return values[0] ?? empty.value;
    },
  };
};

const kinds: readonly QueryKind[] = [
  sumQuery,
  sumQuery,
  averageQuery,
  averageQuery,
  shareQuery,
  distinctQuery,
  limitQuery,
];

export const valueQuery: QueryKind = (source, random): Query | null => pick(kinds, random)(source, random);
