/** What a record must fulfil: one predicate, two of them, or a comparison with a parameter of the function. */

import type { Random } from '../../src/support/random.js';
import type { Json } from '../family.js';
import { pick } from '../pick.js';
import type { Domain, Field } from './domains.js';
import { wordsOf } from './literals.js';
import { upper } from './names.js';
import { drawPredicate, type Predicate } from './predicates.js';
import type { Row } from './row.js';

export interface Condition {
  /** For the split key. */
  readonly kind: string;
  readonly fields: readonly Field[];
  readonly code: (v: string) => string;
  readonly negated: (v: string) => string;
  readonly holds: (row: Row, given: Json) => boolean;
  readonly clauses: readonly string[];
  readonly facts: readonly string[];
  readonly adjective: string | null;
  /** The function's second parameter, when the condition compares with one. */
  readonly parameter: {
    readonly name: string;
    readonly type: string;
    readonly alt: readonly string[];
  } | null;
  /** A value for that parameter. */
  readonly given: (random: Random) => Json;
  /** Values of a field worth testing with. */
  readonly edges: (field: string, given: Json) => readonly Json[];
}

const pairShare = 0.14;
const givenShare = 0.16;

/** A condition on fields that are not in `taken`. */
export function drawCondition(domain: Domain, taken: readonly string[], random: Random): Condition {
  const free = domain.fields.filter(({ name }) => !taken.includes(name));
  const field = pick(free, random);
  const drawn = random.next();
  if (drawn < pairShare && free.length > 1) {
    const other = pick(
      free.filter(({ name }) => name !== field.name),
      random,
    );
    return pairOf(
      field,
      drawPredicate(field, random),
      other,
      drawPredicate(other, random),
      random.next() < 0.7,
    );
  }
  if (drawn < pairShare + givenShare && (field.type === 'number' || field.type === 'string')) {
    return givenOf(domain, field, random);
  }
  return single(field, drawPredicate(field, random));
}

function single(field: Field, predicate: Predicate): Condition {
  const { kind, code, negated, holds, clauses, facts, adjective, edges } = predicate;
  return {
    kind,
    fields: [field],
    code: (v) => code(`${v}.${field.name}`),
    negated: (v) => negated(`${v}.${field.name}`),
    holds: (row) => holds(row[field.name]),
    clauses,
    facts,
    adjective,
    parameter: null,
    given: () => null,
    edges: (name) => (name === field.name ? edges : []),
  };
}

function pairOf(one: Field, first: Predicate, two: Field, second: Predicate, both: boolean): Condition {
  const join = both ? 'and' : 'or';
  const operator = both ? '&&' : '||';
  const wrap = (code: string, inner: string): string => (code.includes(inner) ? `(${code})` : code);
  const joined = (left: string, right: string, by: string): string => {
    const loose = by === '&&' ? '||' : '&&';
    return `${wrap(left, loose)} ${by} ${wrap(right, loose)}`;
  };
  const texts = (left: readonly string[], right: readonly string[]): string[] =>
    left.map((text, i) => `${text} ${join} ${right[(i * 7 + 3) % right.length]!}`);
  return {
    kind: `${first.kind} ${join} ${second.kind}`,
    fields: [one, two],
    code: (v) => joined(first.code(`${v}.${one.name}`), second.code(`${v}.${two.name}`), operator),
    negated: (v) =>
      joined(first.negated(`${v}.${one.name}`), second.negated(`${v}.${two.name}`), both ? '||' : '&&'),
    holds: (row) => {
      const results = [first.holds(row[one.name]), second.holds(row[two.name])];
      return results.filter(Boolean).length >= (both ? 2 : 1);
    },
    clauses: texts(first.clauses, second.clauses),
    facts: texts(first.facts, second.facts),
    adjective: null,
    parameter: null,
    given: () => null,
    edges: (name) => (name === one.name ? first.edges : name === two.name ? second.edges : []),
  };
}

interface Given {
  readonly kind: string;
  readonly code: (value: string, given: string) => string;
  readonly negated: (value: string, given: string) => string;
  readonly holds: (value: Json, given: Json) => boolean;
  /** Parameter names for field `f`; the canonical one first. */
  readonly names: (f: string) => readonly [string, ...string[]];
  /** F = field, M = parameter name. */
  readonly clauses: readonly string[];
  readonly facts: readonly string[];
}

const numberGivens: readonly Given[] = [
  {
    kind: '> given',
    code: (value, given) => `${value} > ${given}`,
    negated: (value, given) => `${value} <= ${given}`,
    holds: (value, given) => Number(value) - Number(given) > 0,
    names: (f) => ['limit', 'threshold', `min${upper(f)}`, 'value'],
    clauses: [
      'with F greater than a given limit',
      'whose F is above the given value',
      'with F over a threshold',
      'with F > M',
      'whose F exceeds M',
      'with more F than M',
      'whose F is higher than the second argument',
    ],
    facts: ['F is above the given limit', 'F > M', 'F is greater than M'],
  },
  {
    kind: '>= given',
    code: (value, given) => `${value} >= ${given}`,
    negated: (value, given) => `${value} < ${given}`,
    holds: (value, given) => !(Number(value) < Number(given)),
    names: (f) => [`min${upper(f)}`, 'min', 'minimum', 'limit'],
    clauses: [
      'with at least a given F',
      'with a given minimum F',
      'whose F is at least M',
      'with F >= M',
      'whose F is at least the second argument',
      'with F of M or more',
      'with F no less than M',
    ],
    facts: ['F is at least M', 'F >= M', 'F is M or more', 'the F reaches the given minimum'],
  },
  {
    kind: '< given',
    code: (value, given) => `${value} < ${given}`,
    negated: (value, given) => `${value} >= ${given}`,
    holds: (value, given) => Number(given) - Number(value) > 0,
    names: (f) => ['limit', `max${upper(f)}`, 'threshold', 'value'],
    clauses: [
      'with F less than a given limit',
      'whose F is below the given value',
      'with F under a threshold',
      'with F < M',
      'whose F is smaller than M',
      'whose F is lower than the second argument',
    ],
    facts: ['F is below the given limit', 'F < M', 'F is less than M'],
  },
  {
    kind: '<= given',
    code: (value, given) => `${value} <= ${given}`,
    negated: (value, given) => `${value} > ${given}`,
    holds: (value, given) => !(Number(value) > Number(given)),
    names: (f) => [`max${upper(f)}`, 'max', 'maximum', 'limit'],
    clauses: [
      'with at most a given F',
      'with a given maximum F',
      'whose F is at most M',
      'with F <= M',
      'with F up to M',
      'whose F is not more than the second argument',
    ],
    facts: ['F is at most M', 'F <= M', 'F is M or less'],
  },
  {
    kind: 'number === given',
    code: (value, given) => `${value} === ${given}`,
    negated: (value, given) => `${value} !== ${given}`,
    holds: (value, given) => Number(value) - Number(given) === 0,
    names: (f) => [f, 'value', 'wanted', `target${upper(f)}`],
    clauses: [
      'with a given F',
      'with the given F',
      'whose F equals M',
      'whose F is the one passed in',
      'whose F is equal to the second argument',
      'with F === M',
    ],
    facts: ['F is the given one', 'F equals M', 'F === M'],
  },
];

const stringGivens: readonly Given[] = [
  {
    kind: 'string === given',
    code: (value, given) => `${value} === ${given}`,
    negated: (value, given) => `${value} !== ${given}`,
    holds: (value, given) => String(value) === String(given),
    names: (f) => [f, 'value', 'wanted', `target${upper(f)}`],
    clauses: [
      'with a given F',
      'with the given F',
      'whose F equals M',
      'whose F is the one passed in',
      'whose F is equal to the second argument',
      'with F === M',
      'that have a certain F (passed as an argument)',
      'with a certain F',
    ],
    facts: ['F is the given one', 'F equals M', 'F === M', 'the F is the one passed in'],
  },
  {
    kind: 'string !== given',
    code: (value, given) => `${value} !== ${given}`,
    negated: (value, given) => `${value} === ${given}`,
    holds: (value, given) => String(value) !== String(given),
    names: (f) => [f, 'value', 'excluded', `other${upper(f)}`],
    clauses: ['without the given F', 'whose F is not M', 'with a F other than the given one', 'with F !== M'],
    facts: ['F is not the given one', 'F !== M', 'F differs from M'],
  },
  {
    kind: 'starts given',
    code: (value, given) => `${value}.startsWith(${given})`,
    negated: (value, given) => `!${value}.startsWith(${given})`,
    holds: (value, given) => String(value).slice(0, String(given).length) === given,
    names: () => ['prefix', 'start', 'beginning', 'text'],
    clauses: [
      'whose F starts with a given prefix',
      'with a F starting with M',
      'whose F begins with M',
      'whose F starts with the second argument',
    ],
    facts: ['F starts with the given prefix', 'F starts with M', 'the F begins with M'],
  },
  {
    kind: 'includes given',
    code: (value, given) => `${value}.includes(${given})`,
    negated: (value, given) => `!${value}.includes(${given})`,
    holds: (value, given) => String(value).indexOf(String(given)) >= 0,
    names: () => ['text', 'query', 'part', 'search', 'term'],
    clauses: [
      'whose F contains a given text',
      'with M in the F',
      'whose F includes M',
      'whose F contains the search text',
      'whose F contains the second argument',
    ],
    facts: ['F contains the given text', 'F includes M', 'the F contains M'],
  },
];

function givenOf(domain: Domain, field: Field, random: Random): Condition {
  const number = field.type === 'number';
  const given = pick(number ? numberGivens : stringGivens, random);
  // Neither the list nor one of its records may be called like the parameter.
  const names = given.names(field.name).filter((name) => ![domain.plural, domain.singular].includes(name));
  // What the wording calls it is what the code calls it.
  const name = random.next() < 0.5 ? names[0]! : pick(names, random);
  const say = (text: string): string => text.replace(/\bF\b/, field.label).replace(/\bM\b/, name);
  const named = name !== names[0];
  const usable = (texts: readonly string[]): string[] =>
    texts.filter((text) => !named || /\bM\b/.test(text)).map(say);
  const value = (v: string): string => `${v}.${field.name}`;
  return {
    kind: given.kind,
    fields: [field],
    code: (v) => given.code(value(v), `$${name}`),
    negated: (v) => given.negated(value(v), `$${name}`),
    holds: (row, wanted) => given.holds(row[field.name]!, wanted),
    clauses: usable(given.clauses),
    facts: usable(given.facts),
    adjective: null,
    parameter: { name, type: number ? 'number' : 'string', alt: [] },
    given: (source) => {
      if (number) return 1 + source.int(100);
      const word = pick(wordsOf(field.name), source);
      if (given.kind === 'starts given') return word.slice(0, 2);
      return given.kind === 'includes given' ? word.slice(1, 3) : word;
    },
    edges: (name, wanted) => {
      if (name !== field.name) return [];
      return number
        ? [Number(wanted), Number(wanted) + 1, Number(wanted) - 1]
        : [wanted, `${String(wanted)}x`];
    },
  };
}
