/**
 * A query: two to four operations on one list of records in one request, put together from parts. `draw-query.ts` draws
 * the records and turns what a kind of query gives into a composition.
 */

import type { Random } from '../../../src/support/random.js';
import type { Json } from '../../family.js';
import { pick } from '../../pick.js';
import type { Condition } from '../condition.js';
import type { Domain, Field, FieldType } from '../domains.js';
import type { Row } from '../row.js';

/** The list, and which of its records count. */
export interface Source {
  readonly domain: Domain;
  /** Null: all records. */
  readonly condition: Condition | null;
  /** Placeholder of the list parameter. */
  readonly xs: string;
  /** Variable for one record. */
  readonly v: string;
}

/** What a kind of query gives. */
export interface Query {
  /** What is done, for the split: `list field sort tie`. */
  readonly kind: string;
  /** Which sentence says it, for the split. */
  readonly skeleton: string;
  readonly wording: string;
  readonly names: readonly [string, ...string[]];
  /** Fields that the code uses beside those of the condition. */
  readonly used: readonly Field[];
  /** A number that the function takes behind the list and the condition's parameter. */
  readonly count: { readonly name: string; readonly alt: readonly string[] } | null;
  /** `row`: the record type. */
  readonly returns: (row: string) => string;
  readonly body: (row: string) => string;
  /** Independent reference: records that count, all records, the number given for `count`. */
  readonly run: (kept: readonly Row[], all: readonly Row[], n: number) => Json;
}

/** Draws one; null when the domain lacks what the kind needs. */
export type QueryKind = (source: Source, random: Random) => Query | null;

/** A field of a type that is neither taken nor in the condition. */
export function freeField(
  { domain, condition }: Source,
  type: FieldType,
  taken: readonly Field[],
  random: Random,
): Field | null {
  const free = domain.fields.filter(
    (field) => field.type === type && !taken.includes(field) && !condition?.fields.includes(field),
  );
  return free.length === 0 ? null : pick(free, random);
}

/** `.filter(…)`, or nothing. */
export const filterOf = ({ condition, v }: Source): string =>
  condition ? `.filter((${v}) => ${condition.code(v)})` : '';

/** `    if (…) continue;\n` in a loop, or nothing. */
export const skipOf = ({ condition, v }: Source): string =>
  condition ? `    if (${condition.negated(v)}) continue;\n` : '';
