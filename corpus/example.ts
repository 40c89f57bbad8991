/** One line of the generated corpus or of a held-out set. */
import type { TestCase } from './family.js';

export interface Example {
  readonly id: string;
  readonly family: string;
  readonly group: string;
  readonly instruction: string;
  /** Signature given in the instruction, when it gives one. */
  readonly signature: string | null;
  readonly functionName: string;
  readonly code: string;
  readonly tests: readonly TestCase[];
}
