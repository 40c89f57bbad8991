/**
 * The development set's shapes. The set steers training decisions and is never trained on; it is written
 * independently of `corpus/families/`, so that a gap between the two shows what the families do not cover.
 */
import type { TestCase } from '../family.js';

/** A request as a person types it; the answer is one TypeScript function, graded by executing `tests`. */
export interface DevelopmentTask {
  /** Unique: kind, topic, concept. */
  readonly id: string;
  /** One concept, two or three operations in a row, or an algorithm with several parts. */
  readonly kind: 'single' | 'composed' | 'harder';
  readonly prompt: string;
  /** The name the prompt asks for; null: any name, the answer's only top-level function is called. */
  readonly functionName: string | null;
  /** A correct reference, one top-level function. */
  readonly solution: string;
  /** Six or more, edge cases included; only behaviour that the prompt determines. */
  readonly tests: readonly TestCase[];
  readonly note?: string;
}

/** Text with gaps; a filling is graded by executing segments and holes joined in turn. */
export interface InfillTask {
  readonly id: string;
  readonly kind: 'infill';
  /** The text around the holes: one more than `holes`. */
  readonly segments: readonly string[];
  /** A reference filling, one text per hole. */
  readonly holes: readonly string[];
  readonly functionName: string;
  readonly tests: readonly TestCase[];
  readonly note?: string;
}

/** A function and what to do with it; the new function is graded by executing `tests`. */
export interface EditTask {
  readonly id: string;
  readonly kind: 'edit';
  /**
   * `fix`: the original is wrong; `change`: other rule, parameter or name; both fail a test before the edit.
   * `rewrite`: other code with the same behaviour, so the original passes.
   */
  readonly change: 'fix' | 'change' | 'rewrite';
  readonly instruction: string;
  readonly original: string;
  readonly solution: string;
  /** The function's name after the edit. */
  readonly functionName: string;
  readonly tests: readonly TestCase[];
  readonly note?: string;
}
