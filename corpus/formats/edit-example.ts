/** A function and what to do with it, made from an example: what `cinnabar edit` learns from. Graded by execution. */
import type { TestCase } from '../family.js';

export interface EditExample {
  readonly id: string;
  readonly family: string;
  readonly group: string;
  /**
   * `fix`: the original fails a test; `change`: other rule or name, the original fails a test of the new one;
   * `rewrite`: other code with the same behaviour.
   */
  readonly change: 'fix' | 'change' | 'rewrite';
  readonly instruction: string;
  readonly original: string;
  /** The function after the edit. */
  readonly code: string;
  /** Its name after the edit. */
  readonly functionName: string;
  readonly tests: readonly TestCase[];
}
