/** A composition scheme: what is done with a list of records, in code and, independently, in meaning. */
import type { Json } from '../family.js';
import type { Domain, Field, FieldType } from './domains.js';
import type { Predicate } from './predicates.js';

export type Row = Readonly<Record<string, Json>>;

/** What was drawn for one composition. */
export interface Draw {
  readonly domain: Domain;
  /** The predicate's field, and the predicate. */
  readonly field: Field;
  readonly predicate: Predicate;
  /** First and second further field. */
  readonly a: Field;
  readonly b: Field;
  readonly k: number;
  readonly descending: boolean;
}

export interface Scheme {
  /** Unique, kebab-case. */
  readonly name: string;
  /** Uses the predicate. */
  readonly filters: boolean;
  /** Types of fields a and b; null = not used. */
  readonly a: FieldType | null;
  readonly b: FieldType | null;
  /** Uses the order (ascending or descending). */
  readonly ordered?: boolean;
  /**
   * Wordings. R = plural, r = singular, P = predicate clause, A and B = fields, K = number,
   * D = "descending" | "ascending", H = "highest" | "lowest" (the end that comes first).
   */
  readonly wordings: readonly string[];
  readonly names: (draw: Draw) => readonly [string, ...string[]];
  /** Return type; `row` is the record type. */
  readonly returns: (draw: Draw, row: string) => string;
  /** Body with `$xs`-style placeholders: `xs` is `$plural`, `v` the singular. */
  readonly body: (draw: Draw, xs: string, v: string) => string;
  /** Independent reference. */
  readonly run: (rows: readonly Row[], draw: Draw) => Json;
}

export const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const num = (row: Row, field: Field): number => row[field.name] as number;
export const text = (row: Row, field: Field): string => row[field.name] as string;

export function matching(rows: readonly Row[], { field, predicate }: Draw): Row[] {
  const kept: Row[] = [];
  for (const row of rows) if (predicate.holds(row[field.name])) kept.push(row);
  return kept;
}

/** The predicate's condition on variable `v`. */
export const test = ({ field, predicate }: Draw, v: string): string => predicate.code(`${v}.${field.name}`);
