/** A composition scheme: what is done with a list of records, in code and, independently, in meaning. */
import type { Json } from '../family.js';
import type { Condition } from './condition.js';
import type { Domain, Field, FieldType } from './domains.js';
import type { Row } from './row.js';

/** What was drawn for one composition. */
export interface Draw {
  readonly domain: Domain;
  readonly condition: Condition;
  /** The condition's meaning; when a parameter takes part, for the value of one test. */
  readonly holds: (row: Row) => boolean;
  /** First and second further field. */
  readonly a: Field;
  readonly b: Field;
  /** A number in the scheme, and how the code writes it: the literal or a parameter. */
  readonly k: number;
  readonly kCode: string;
  readonly descending: boolean;
  /** Text between joined parts, as written in a string literal. */
  readonly separator: string;
  /** A field name that no domain has. */
  readonly fresh: string;
}

export interface Scheme {
  /** Unique, kebab-case. */
  readonly name: string;
  /** Uses the condition. */
  readonly filters: boolean;
  /** Types of fields a and b; null = not used. */
  readonly a: FieldType | null;
  readonly b: FieldType | null;
  /** Uses the order (ascending or descending). */
  readonly ordered?: boolean;
  /** Uses `k`, which may then also be a parameter `n`. */
  readonly counted?: boolean;
  /**
   * Wordings; only ever added at the end, because their place decides the split. R = plural, r = singular,
   * P = clause of the condition, Q = the condition as a statement, A and B = fields, K = number,
   * D = "descending" | "ascending", H = "highest" | "lowest" (the end that comes first), S = separator in quotes,
   * N = the fresh field name.
   */
  readonly wordings: readonly string[];
  readonly names: (draw: Draw) => readonly [string, ...string[]];
  /** Return type; `row` is the record type. */
  readonly returns: (draw: Draw, row: string) => string;
  /** Body; `xs` is the list, `v` the variable for one record, `row` the record type. */
  readonly body: (draw: Draw, xs: string, v: string, row: string) => string;
  /** Independent reference. */
  readonly run: (rows: readonly Row[], draw: Draw) => Json;
}

export const num = (row: Row, field: Field): number => row[field.name] as number;
export const text = (row: Row, field: Field): string => row[field.name] as string;

export function matching(rows: readonly Row[], { holds }: Draw): Row[] {
  const kept: Row[] = [];
  for (const row of rows) if (holds(row)) kept.push(row);
  return kept;
}

/** The condition on variable `v`. */
export const test = ({ condition }: Draw, v: string): string => condition.code(v);
/** Its opposite. */
export const testNot = ({ condition }: Draw, v: string): string => condition.negated(v);

/** Stable insertion sort by field a, in the drawn order: nothing like the code under test. */
export function ordered(rows: readonly Row[], { a, descending }: Draw): Row[] {
  const out: Row[] = [];
  for (const row of rows) {
    let at = out.length;
    while (at > 0 && (descending ? num(out[at - 1]!, a) < num(row, a) : num(out[at - 1]!, a) > num(row, a)))
      at--;
    out.splice(at, 0, row);
  }
  return out;
}

export function grouped(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

export const object = (entries: Iterable<readonly [string, Json]>): Json => Object.fromEntries(entries);
