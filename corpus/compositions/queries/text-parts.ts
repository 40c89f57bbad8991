/** The parts of a text query: what is kept, changed and put in order, and small tools for wording them. */
import type { Random } from '../../../src/support/random.js';
import type { Json } from '../../family.js';

const spelledNumbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];
/** "3" or "three". */
export const numeral = (k: number, random: Random): string =>
  random.next() < 0.6 ? String(k) : (spelledNumbers[k] ?? String(k));

/** A clause with `[have|has]` and `~` (an s in the singular) for one or for many. */
export const agree = (clause: string, singular: boolean): string =>
  clause
    .replace(/\[([^|\]]*)\|([^\]]*)\]/g, (_, many: string, one: string) => (singular ? one : many))
    .replaceAll('~', singular ? 's' : '');

export const vowels = 'aeiouAEIOU';
export const isDigit = (char: string): boolean => char >= '0' && char <= '9';
export const isLetter = (char: string): boolean => char.toLowerCase() !== char.toUpperCase();

export interface TextParameter {
  readonly name: string;
  readonly type: string;
  readonly given: (random: Random) => Json;
}

export interface TextKeep {
  readonly kind: string;
  /** For function names: `Long` in `countLongWords`. */
  readonly tag: string;
  /** Condition on the variable `x`. */
  readonly code: (x: string) => string;
  readonly run: (piece: string, given: Json) => boolean;
  /** After a noun: "that start~ with a vowel". */
  readonly clauses: readonly string[];
  /** What goes: "drop the words [that are] ..."; also after a noun. */
  readonly drops: readonly string[];
  /** Pieces that the condition is about, for tests. */
  readonly samples: readonly string[];
  readonly parameter?: TextParameter;
}

/** A condition as its table has it: not all name pieces for tests. */
export type Made = Omit<TextKeep, 'samples'> & { readonly samples?: readonly string[] };

export interface TextChange {
  readonly kind: string;
  readonly tag: string;
  readonly result: 'string' | 'number';
  readonly code: (x: string) => string;
  readonly run: (piece: string) => Json;
  /** Commands, X = what, one or many: "reverse X". */
  readonly verbs: readonly string[];
  /** Nouns, X = many: "X in upper case". Empty: only commands. */
  readonly nouns: readonly string[];
}

export interface TextOrder {
  readonly kind: string;
  readonly tag: string;
  readonly distinct: boolean;
  /** Links after the chain, or after `[...new Set(…)]`. */
  readonly links: readonly string[];
  readonly run: (values: readonly string[]) => string[];
  /** Commands, X = "them". */
  readonly verbs: readonly string[];
  /** Nouns: "X in alphabetical order". */
  readonly nouns: readonly string[];
  /** Only texts without capitals tell nothing about how capitals sort. */
  readonly lower: boolean;
}

export interface TextEnd {
  readonly kind: string;
  /** Start of the function's name. */
  readonly verb: string;
  readonly names: readonly string[];
  readonly returns: string;
  /** Either links that end the chain, or statements over a list `xs` with the variable `x`. */
  readonly links?: readonly string[];
  readonly block?: (xs: string, x: string) => string;
  readonly run: (values: readonly string[], given: Json) => Json;
  /** Commands, X = "them". */
  readonly verbs: readonly string[];
  /** Whole nouns over X: "the number of X". */
  readonly nouns: readonly string[];
  /** Questions over X = "words …", without an article. */
  readonly questions: readonly string[];
  /** Rules that must be said, each in several ways. */
  readonly rules: readonly (readonly string[])[];
  readonly lower?: boolean;
  readonly parameter?: TextParameter;
}
