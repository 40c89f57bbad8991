/**
 * A concept family: one everyday function, the ways people ask for it, and how it is tested.
 * One small file a family or group under `families/`. The generator (`generate.ts`) expands a family over its
 * slots, rules, names, parameter names and wordings, executes every distinct code against its tests, and only then lets the
 * pairs into the corpus.
 *
 * Placeholders: `$xs` in `body` is the parameter declared as `xs` (its name in the code may be one of `alt`);
 * `$name` is the function itself (recursion); `{k}` in names, parameters, types, body, phrasings and rule wordings is the
 * value of slot `k`.
 */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Arguments and the expected result; compared structurally, numbers within 1e-9. */
export type TestCase = readonly [args: readonly Json[], expected: Json];

export interface Parameter {
  /** Canonical parameter name. */
  readonly name: string;
  /** TypeScript type as written in the signature. */
  readonly type: string;
  /** Other names that a signature given by the user may use. */
  readonly alt?: readonly string[];
}

export type SlotValue = string | number;
export type Slots = Readonly<Record<string, SlotValue>>;

/** An edge-case rule stated in the instruction that changes the code: wording and code travel together. */
export interface Rule {
  /** Ways to say it, as a clause: "return 0 for an empty array", "empty list gives 0". */
  readonly say: readonly string[];
  readonly body: string | ((slots: Slots) => string);
  readonly tests: readonly TestCase[] | ((slots: Slots) => readonly TestCase[]);
  /** When the rule changes the return type. */
  readonly returns?: string;
}

export interface Family {
  /** Unique, kebab-case. */
  readonly name: string;
  /** Subject, kebab-case: numbers, strings, arrays, ... */
  readonly group: string;
  /** Function names, the canonical one first; the others are used only when the instruction gives them. */
  readonly names: readonly [string, ...string[]];
  readonly params: readonly Parameter[];
  readonly returns: string;
  /** Values that may vary; every combination is a variant. */
  readonly slots?: Readonly<Record<string, readonly SlotValue[]>>;
  /** Function body, two-space indented lines without the signature and the closing brace. */
  readonly body: string | ((slots: Slots) => string);
  /** Six or more, edge cases included. Expected values come from the author's head or an independent reference, never from `body`. */
  readonly tests: readonly TestCase[] | ((slots: Slots) => readonly TestCase[]);
  /** Twenty or more ways that a person would type it, written one by one; no function name or signature in them. */
  readonly phrasings: readonly string[];
  /** Further ones, all of them trained (`phrasings/`): what is held out was chosen before they were written. */
  readonly morePhrasings?: readonly string[];
  readonly rules?: readonly Rule[];
}

/** Declares a family; the identity function, for type inference and a place to stand in stack traces. */
export function family(definition: Family): Family {
  return definition;
}
