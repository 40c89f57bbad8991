/** Draws compositions: a request and the key that decides its split. */

import type { Random } from '../../src/support/random.js';
import type { Json, TestCase } from '../family.js';
import { pick } from '../pick.js';
import type { Request } from '../request.js';
import { drawArrayComposition } from './array-schemes.js';
import { type Condition, drawCondition } from './condition.js';
import { type Domain, domains, type Field, type FieldType } from './domains.js';
import { groupSchemes } from './group-schemes.js';
import { listSchemes } from './list-schemes.js';
import { listWords, wordsOf } from './literals.js';
import { numberSchemes } from './number-schemes.js';
import { orderSchemes } from './order-schemes.js';
import { pickSchemes } from './pick-schemes.js';
import { projectionSchemes } from './projection-schemes.js';
import { drawShape } from './record-shape.js';
import type { Row } from './row.js';
import type { Draw, Scheme } from './scheme.js';
import { selectSchemes } from './select-schemes.js';
import { statisticsSchemes } from './statistics-schemes.js';

export const schemes: readonly Scheme[] = [
  ...selectSchemes,
  ...pickSchemes,
  ...numberSchemes,
  ...statisticsSchemes,
  ...orderSchemes,
  ...groupSchemes,
  ...projectionSchemes,
  ...listSchemes,
];

export interface Composition {
  /** Scheme, kind of condition, domain, order: what "the same composition" means for the held-out split. */
  readonly key: string;
  /** Scheme and wording: what "the same wording" means. */
  readonly wordingKey: string;
  readonly request: Request;
}

const recordShare = 0.76;
/** How often the number of a scheme is a parameter. */
const givenNumberShare = 0.3;
/** Names for new fields; no domain has them. */
const freshNames = [
  'label',
  'value',
  'total',
  'product',
  'combined',
  'flag',
  'key',
  'extra',
  'computed',
  'info',
  'mark',
];
const separators = [', ', '; ', ' | ', ' - ', ' ', ',', '-', '/', '\\n'];

/**
 * One composition, over records by one of `from`.
 *
 * @param drawRecord what the records are; default: one of those that are listed
 */
export function drawComposition(
  random: Random,
  from: readonly Scheme[] = schemes,
  drawRecord: (random: Random) => Domain = (source) => pick(domains, source),
): Composition {
  if (random.next() >= recordShare) return drawArrayComposition(random);
  for (;;) {
    const composition = drawRecords(from, drawRecord, random);
    if (composition) return composition;
  }
}

function fieldOf(domain: Domain, type: FieldType, taken: readonly string[], random: Random): Field | null {
  const free = domain.fields.filter((field) => field.type === type && !taken.includes(field.name));
  return free.length === 0 ? null : pick(free, random);
}

/** Null when the domain lacks the fields, or a parameter would clash with a variable of the body. */
function drawRecords(
  from: readonly Scheme[],
  drawRecord: (random: Random) => Domain,
  random: Random,
): Composition | null {
  const scheme = pick(from, random);
  const domain = drawRecord(random);
  const a = scheme.a && fieldOf(domain, scheme.a, [], random);
  const b = scheme.b && fieldOf(domain, scheme.b, a ? [a.name] : [], random);
  if ((scheme.a && !a) || (scheme.b && !b)) return null;
  const taken = [a, b].flatMap((field) => (field ? [field.name] : []));
  const condition = drawCondition(domain, taken, random);
  const k = 2 + random.int(9);
  const givenNumber = scheme.counted === true && random.next() < givenNumberShare;
  const [first] = condition.fields as [Field];
  const draw: Draw = {
    domain,
    condition,
    holds: (row) => condition.holds(row, null),
    a: a ?? first,
    b: b ?? first,
    k,
    kCode: givenNumber ? '$n' : String(k),
    descending: random.next() < 0.5,
    separator: pick(separators, random),
    fresh: pick(
      freshNames.filter((name) => !domain.fields.some((field) => field.name === name)),
      random,
    ),
  };
  const used = domain.fields.filter(
    (field) => taken.includes(field.name) || (scheme.filters && condition.fields.includes(field)),
  );
  const shape = drawShape(domain, used, random);
  const wording = random.int(scheme.wordings.length);
  const order = scheme.ordered ? (draw.descending ? ' desc' : ' asc') : '';
  const parameters: Request['params'] = [
    { name: domain.plural, type: `${shape.row}[]`, alt: ['items', 'list', 'data', 'rows', 'records', 'all'] },
    ...(scheme.filters && condition.parameter ? [condition.parameter] : []),
    ...(givenNumber ? [{ name: 'n', type: 'number', alt: ['count', 'amount', 'k', 'num'] }] : []),
  ];
  const body = scheme.body(draw, `$${domain.plural}`, domain.singular, shape.row);
  if (clash(parameters, body, domain)) return null;
  return {
    key: `${scheme.name}|${scheme.filters ? condition.kind : ''}|${domain.plural}${order}${givenNumber ? ' n' : ''}`,
    wordingKey: `${scheme.name}#${wording}`,
    request: {
      family: scheme.name,
      group: 'compositions',
      wording: shape.into(worded(scheme.wordings[wording]!, draw, givenNumber, random)),
      rule: null,
      names: scheme.names(draw),
      params: parameters,
      returns: scheme.returns(draw, shape.row),
      body,
      tests: recordTests(scheme, draw, shape.fields, givenNumber, random),
    },
  };
}

/** A further parameter must not be called like the list's other names, a variable or a callback's parameter. */
function clash(parameters: Request['params'], body: string, domain: Domain): boolean {
  return parameters.slice(1).some(({ name, alt = [] }) =>
    [name, ...alt].some((candidate) => {
      if (candidate === domain.singular || parameters[0]!.alt?.includes(candidate)) return true;
      return new RegExp(`(const|let) ${candidate}\\b|\\(${candidate}[,)]|, ${candidate}\\) =>`).test(body);
    }),
  );
}

const thingOf: Readonly<Record<string, (draw: Draw, random: Random) => string>> = {
  P: ({ condition }, random) => pick(condition.clauses, random),
  Q: ({ condition }, random) => pick(condition.facts, random),
  H: ({ descending }, random) =>
    descending ? pick(['highest', 'largest', 'greatest'], random) : pick(['lowest', 'smallest'], random),
  S: ({ separator }, random) => (random.next() < 0.5 ? `"${separator}"` : `'${separator}'`),
};

function worded(template: string, draw: Draw, givenNumber: boolean, random: Random): string {
  const { domain, condition, a, b, k, descending } = draw;
  const values: Readonly<Record<string, string>> = {
    R: domain.plural,
    r: domain.singular,
    A: a.label,
    B: b.label,
    K: givenNumber ? 'n' : String(k),
    N: draw.fresh,
    D: descending ? 'descending' : 'ascending',
  };
  const { adjective } = condition;
  // "the active users" for "the users that are active".
  const wording =
    adjective !== null && random.next() < 0.5
      ? template.replace(/\b([Rr]) P\b/, (_, noun: string) => `${adjective} ${noun}`)
      : template;
  const text = wording.replace(
    /\b[RrPQABKDHSN]\b/g,
    (letter) => values[letter] ?? thingOf[letter]!(draw, random),
  );
  return text.replace(/\b([Aa]) (?=[aeio])/g, '$1n ');
}

function recordTests(
  scheme: Scheme,
  draw: Draw,
  fields: readonly Field[],
  givenNumber: boolean,
  random: Random,
): TestCase[] {
  const { condition } = draw;
  const given = scheme.filters && condition.parameter !== null;
  return [0, 1, 2, 3, 5, 7, -1].map((count): TestCase => {
    const wanted = given ? condition.given(random) : null;
    const k = givenNumber ? 1 + random.int(4) : draw.k;
    const value = (field: Field): Json =>
      fieldValue(field, scheme.filters ? condition : null, wanted, random);
    const rowOf = (): Row => Object.fromEntries(fields.map((field) => [field.name, value(field)]));
    const rows = Array.from({ length: count < 0 ? 5 : count }, rowOf);
    // A tie: the last record again, at the front.
    if (count < 0) rows.unshift(rows.at(-1)!);
    const expected = scheme.run(rows, { ...draw, k, holds: (row) => condition.holds(row, wanted) });
    return [[rows, ...(given ? [wanted] : []), ...(givenNumber ? [k] : [])], expected];
  });
}

function fieldValue(field: Field, condition: Condition | null, wanted: Json, random: Random): Json {
  const edges = condition?.edges(field.name, wanted) ?? [];
  if (edges.length > 0 && random.next() < 0.6) return pick(edges, random);
  if (field.type === 'number') return random.int(130);
  if (field.type === 'boolean') return random.next() < 0.5;
  if (field.type === 'string[]') return Array.from({ length: random.int(4) }, () => pick(listWords, random));
  // Few different words, so that groups and ties come up.
  return pick(wordsOf(field.name).slice(0, 5), random);
}
