/** Draws a query over one list of records, and makes a composition of it. */

import type { Random } from '../../../src/support/random.js';
import type { Json, TestCase } from '../../family.js';
import { pick } from '../../pick.js';
import type { Request } from '../../request.js';
import { type Condition, drawCondition } from '../condition.js';
import type { Field } from '../domains.js';
import type { Composition } from '../draw-composition.js';
import { drawDomain } from '../invented-domains.js';
import { wordsOf } from '../literals.js';
import { drawShape } from '../record-shape.js';
import type { Row } from '../row.js';
import { groupQuery } from './group-query.js';
import { listQuery } from './list-query.js';
import { pickQuery } from './pick-query.js';
import type { Query, QueryKind, Source } from './query.js';
import { drawRelationQuery } from './relation-query.js';
import { drawTextQuery } from './text-query.js';
import { valueQuery } from './value-query.js';

const kinds: readonly (readonly [kind: QueryKind, share: number])[] = [
  [listQuery, 0.36],
  [groupQuery, 0.3],
  [valueQuery, 0.2],
  [pickQuery, 0.14],
];
const textShare = 0.22;
const relationShare = 0.28;
const conditionShare = 0.68;
/** Requests of several operations mostly say what a record looks like. */
const shapeShare = 0.6;

/** One query of any kind. */
export function drawQuery(random: Random): Composition {
  const drawn = random.next();
  if (drawn < textShare) return drawTextQuery(random);
  return drawn < textShare + relationShare ? drawRelationQuery(random) : drawRecordQuery(random);
}

export function drawRecordQuery(random: Random): Composition {
  for (;;) {
    const domain = drawDomain(random);
    const condition = random.next() < conditionShare ? drawCondition(domain, [], random) : null;
    const source: Source = { domain, condition, xs: `$${domain.plural}`, v: domain.singular };
    const query = drawKind(random)(source, random);
    if (query === null) continue;
    const composition = compose(source, query, random);
    if (composition) return composition;
  }
}

function drawKind(random: Random): QueryKind {
  let rest = random.next();
  for (const [kind, share] of kinds) {
    rest -= share;
    if (rest < 0) return kind;
  }
  return listQuery;
}

/** Null when a parameter would clash with a variable of the body. */
function compose(source: Source, query: Query, random: Random): Composition | null {
  const { domain, condition } = source;
  const used = domain.fields.filter(
    (field) => query.used.includes(field) || condition?.fields.includes(field) === true,
  );
  const shape = drawShape(domain, used, random, shapeShare);
  const params: Request['params'] = [
    { name: domain.plural, type: `${shape.row}[]`, alt: ['items', 'list', 'data', 'rows', 'records', 'all'] },
    ...(condition?.parameter ? [condition.parameter] : []),
    ...(query.count ? [{ ...query.count, type: 'number' }] : []),
  ];
  const body = query.body(shape.row);
  const names = params.flatMap(({ name, alt = [] }, i) => (i === 0 ? [] : [name, ...alt]));
  const taken = (name: string): boolean =>
    name === domain.singular ||
    new RegExp(`(const|let) \\[?${name}\\b|\\(\\[?${name}[,)\\]]|, ${name}[\\]]?\\)? =>`).test(body);
  if (names.some(taken) || new Set(names).size < names.length) return null;
  return {
    key: `query ${query.kind}|${condition?.kind ?? ''}|${domain.plural}`,
    wordingKey: `query ${query.skeleton}`,
    request: {
      family: `query-${query.kind.split(' ')[0]!}`,
      group: 'compositions',
      wording: shape.into(query.wording.replace(/\b([Aa]) (?=[aeio])/g, '$1n ')),
      rule: null,
      names: query.names,
      params,
      returns: query.returns(shape.row),
      body,
      tests: testsOf(source, query, shape.fields, random),
    },
  };
}

function testsOf({ condition }: Source, query: Query, fields: readonly Field[], random: Random): TestCase[] {
  return [0, 1, 2, 4, 6, 9, -1].map((count): TestCase => {
    const wanted = condition?.parameter ? condition.given(random) : null;
    const n = 1 + random.int(4);
    const value = (field: Field): Json => drawValue(field, condition, wanted, random);
    const rows: Row[] = Array.from({ length: count < 0 ? 6 : count }, () =>
      Object.fromEntries(fields.map((field) => [field.name, value(field)])),
    );
    // Ties: the last record again, at the front.
    if (count < 0) rows.unshift(rows.at(-1)!);
    const kept = rows.filter((row) => condition === null || condition.holds(row, wanted));
    const args: Json[] = [rows, ...(condition?.parameter ? [wanted] : []), ...(query.count ? [n] : [])];
    return [args, query.run(kept, rows, n)];
  });
}

function drawValue(field: Field, condition: Condition | null, wanted: Json, random: Random): Json {
  const edges = condition?.edges(field.name, wanted) ?? [];
  if (edges.length > 0 && random.next() < 0.6) return pick(edges, random);
  if (field.type === 'number') return random.next() < 0.4 ? random.int(12) : random.int(130);
  if (field.type === 'boolean') return random.next() < 0.5;
  if (field.type === 'string[]')
    return Array.from({ length: random.int(4) }, () => pick(['new', 'sale', 'js', 'home'], random));
  return pick(wordsOf(field.name).slice(0, 4), random);
}
