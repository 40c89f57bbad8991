/** One evaluation task: an instruction and the tests that decide whether an answer is right. */
import type { TestCase } from './test-case.js';

export interface Task {
  readonly id: string;
  /** Concept that the task asks for, kebab-case. */
  readonly family: string;
  /** Subject; results are also reported by group. */
  readonly group: string;
  readonly instruction: string;
  /** The signature that the instruction gives; null when the model chooses names itself. */
  readonly signature: string | null;
  /** May be '' when any name will do. */
  readonly functionName: string;
  /** Reference solution. */
  readonly code: string;
  /** One or more. */
  readonly tests: readonly TestCase[];
}
