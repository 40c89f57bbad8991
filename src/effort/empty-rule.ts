/**
 * What a request says of empty input, as a test: `0 if the list is empty`, `an empty text gives null`,
 * `null for an empty array`, `empty stays empty`. Strict, as examples are: where text could mean something else there is
 * no rule.
 */
import type { Json, TestCase } from '../evaluation/test-case.js';
import { probeInputs } from './probe-inputs.js';
import { readLiteral } from './read-literal.js';
import type { ValueShape } from './value-shape.js';

type Emptiable = 'array' | 'string' | 'object';

export interface EmptyRule {
  /** What is empty; null when the request does not say. */
  readonly of: Emptiable | null;
  /** The result; absent: the input itself. */
  readonly result?: Json;
}

const nouns: Readonly<Record<string, Emptiable>> = {
  array: 'array',
  list: 'array',
  matrix: 'array',
  grid: 'array',
  string: 'string',
  text: 'string',
  sentence: 'string',
  object: 'object',
  record: 'object',
};
const empties: Readonly<Record<Emptiable, Json>> = { array: [], string: '', object: {} };
const kinds = Object.keys(nouns).join('|');
const noun = `(?<noun>${kinds}|input)`;
const value = `(?<value>-?\\d+(?:\\.\\d+)?|null|undefined|true|false|zero|\\[\\s*\\]|\\{\\s*\\}|""|''|(?:an? )?empty (?:${kinds}))`;
const start = '(?<=^|[\\s(,;:.])';
const stop = '(?=\\s*(?:[.,;:!?)\\n]|$|(?:and|but|otherwise)(?![\\w$])))';
const gives =
  '(?:,? ?(?:(?:it|this|that) )?(?:(?:should|must|will) (?:be|give|return)|gives?|returns?|is|becomes)|\\s*(?:->|=>|→|=|:)) ?';
const patterns = [
  `${value} (?:for|on|given) (?:an? |the )?empty ${noun}`,
  `${value} (?:if|when) (?:the|this|that|an?|my) ${noun} is empty`,
  `${value} (?:if|when) (?:it is |it's |its )?empty`,
  `(?:an? |the )?empty ${noun}${gives}${value}`,
  `(?:if|when) (?:the|this|that|an?|my) ${noun} is empty,? ?(?:it |this )?(?:(?:should )?(?:return|give)s?|then) ${value}`,
  `(?:an? |the )?empty ${noun} (?:stays|remains) (?:empty|as it is)`,
  'empty (?:stays|remains) empty',
].map((pattern) => new RegExp(`${start}${pattern}${stop}`, 'gi'));

/**
 * @returns null without such a rule, and where two of them differ
 * @example
 * emptyRule('largest number, null if the list is empty'); // { of: 'array', result: null }
 */
export function emptyRule(instruction: string): EmptyRule | null {
  const text = instruction.slice(0, 20_000).replaceAll('`', '');
  const rules = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ groups = {} }): EmptyRule => {
      const of = nouns[groups.noun?.toLowerCase() ?? ''] ?? null;
      return groups.value === undefined ? { of } : { of, result: literalOf(groups.value.toLowerCase()) };
    }),
  );
  const [first] = rules;
  const differ = rules.some((rule) => JSON.stringify(rule) !== JSON.stringify(first));
  return first === undefined || differ ? null : first;
}

function literalOf(word: string): Json {
  if (word === 'zero') return 0;
  const kind = nouns[word.split(' ').at(-1)!];
  return kind === undefined ? readLiteral(word, 0)!.value : empties[kind];
}

/**
 * The rule as a test of a function with these parameters: the one that can be empty is, the others have some value.
 *
 * @returns null when not exactly one parameter can be meant, or no value can be made for another
 */
export function emptyTest(rule: EmptyRule, parameters: readonly ValueShape[]): TestCase | null {
  const meant = parameters.filter(({ kind }) => (rule.of === null ? isEmptiable(kind) : kind === rule.of));
  const at = parameters.indexOf(meant[0]!);
  const others = parameters.filter((_, i) => i !== at);
  // The first list of probes holds zeros and empty texts; a count of zero may have a rule of its own.
  const probes = probeInputs(others, { count: 2, seed: 1 })[1];
  if (meant.length !== 1 || probes === undefined) return null;
  const empty = empties[meant[0]!.kind as Emptiable];
  const args = probes.toSpliced(at, 0, empty);
  return [args, rule.result === undefined ? empty : rule.result];
}

function isEmptiable(kind: string): boolean {
  return kind === 'array' || kind === 'string';
}
