/** Text with gaps, made from an example: what `cinnabar fill` learns from. Graded by executing the joined text. */
import type { TestCase } from '../family.js';

export interface InfillExample {
  readonly id: string;
  readonly family: string;
  readonly group: string;
  /** The text around the holes: one more than `holes`. */
  readonly segments: readonly string[];
  /** The original text of each hole; other fillings that pass the tests are as right. */
  readonly holes: readonly string[];
  readonly functionName: string;
  readonly tests: readonly TestCase[];
}

/** Segments and holes in turn. */
export function joinInfill(segments: readonly string[], holes: readonly string[]): string {
  return segments.map((segment, i) => segment + (holes[i] ?? '')).join('');
}
