/** A function as somebody else wrote it: what holes are cut into beside the corpus's own code. One file a topic. */
import type { TestCase } from '../family.js';

export interface Snippet {
  /** Unique, kebab-case. */
  readonly name: string;
  /** What stands above it at times: what it does, in one line. */
  readonly comments: readonly string[];
  readonly functionName: string;
  readonly code: string;
  /** Five or more. */
  readonly tests: readonly TestCase[];
}
