/** The parts of compositions over plain arrays: which elements stay, what each becomes. */
import type { Random } from '../../src/support/random.js';
import type { Json } from '../family.js';

export interface Keep {
  readonly kind: string;
  /** For function names: `Even` in `sumEven`. */
  readonly tag: string;
  /** Condition on `x`; `$limit`-like placeholders name the parameter. */
  readonly code: (x: string) => string;
  readonly run: (value: never, given: Json) => boolean;
  /** Noun phrases: "the even numbers". */
  readonly nouns: readonly string[];
  /** Commands: "keep only the even numbers". */
  readonly verbs: readonly string[];
  readonly parameter?: {
    readonly name: string;
    readonly type: string;
    readonly given: (random: Random) => Json;
  };
}

export interface Step {
  readonly kind: string;
  readonly tag: string;
  readonly result: 'number' | 'string';
  /** Expression of `x`. */
  readonly code: (x: string) => string;
  readonly run: (value: never) => Json;
  /** Noun for the result, `X` = of what: "the squares of X". */
  readonly nouns: readonly string[];
  /** Commands, `X` = what: "square X". */
  readonly verbs: readonly string[];
}
