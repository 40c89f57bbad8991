/** What a corpus is made of: how much of it is distinct, and how much of the held-out wording training has seen. */
import { CinnabarError } from '../src/errors.js';
import { domains } from './compositions/domains.js';
import { schemes } from './compositions/draw-composition.js';
import type { Example } from './example.js';
import { allFamilies } from './families/index.js';
import { phrasingsOf } from './family-requests.js';

export interface SetFigures {
  readonly set: string;
  readonly examples: number;
  readonly instructions: number;
  /** Distinct codes. */
  readonly functions: number;
  /** Distinct codes when numbers, texts and the function's name do not count. */
  readonly functionsWithoutLiterals: number;
  readonly families: number;
  /** Examples whose instruction gives a signature. */
  readonly signatures: number;
}

export interface Overlap {
  readonly set: string;
  /** Instructions of the set that are also in the first set, word for word. */
  readonly sameInstructions: number;
  /** Share of the set's n-grams of words that occur in the first set's instructions. */
  readonly sharedNgrams: number;
  /** n-grams in the set, repeats counted. */
  readonly ngrams: number;
}

export interface CorpusReport {
  readonly sets: readonly SetFigures[];
  /** Of every further set with the first. */
  readonly overlaps: readonly Overlap[];
  readonly sources: {
    readonly families: number;
    readonly phrasings: number;
    readonly schemes: number;
    readonly schemeWordings: number;
    readonly domains: number;
  };
}

/**
 * @param sets sets by name, the training set first
 * @param n words in an n-gram. Default 13
 * @throws CinnabarError `invalid_argument` when there is no set
 */
export function reportCorpus(
  sets: Readonly<Record<string, Iterable<Example>>>,
  n: number = 13,
): CorpusReport {
  const [first, ...others] = Object.entries(sets).map(([name, examples]) => ({
    name,
    examples: [...examples],
  }));
  if (first === undefined) throw new CinnabarError('invalid_argument', 'a report needs at least one set');
  const instructions = new Set(first.examples.map(({ instruction }) => instruction));
  const known = new Set(first.examples.flatMap(({ instruction }) => ngramsOf(instruction, n)));
  return {
    sets: [first, ...others].map(({ name, examples }) => figuresOf(name, examples)),
    overlaps: others.map(({ name, examples }) => {
      const ngrams = examples.flatMap(({ instruction }) => ngramsOf(instruction, n));
      const shared = ngrams.filter((ngram) => known.has(ngram)).length;
      return {
        set: name,
        sameInstructions: examples.filter(({ instruction }) => instructions.has(instruction)).length,
        sharedNgrams: ngrams.length === 0 ? 0 : shared / ngrams.length,
        ngrams: ngrams.length,
      };
    }),
    sources: {
      families: allFamilies.length,
      phrasings: allFamilies.reduce((sum, family) => sum + phrasingsOf(family).length, 0),
      schemes: schemes.length,
      schemeWordings: schemes.reduce((sum, { wordings }) => sum + wordings.length, 0),
      domains: domains.length,
    },
  };
}

function figuresOf(set: string, examples: readonly Example[]): SetFigures {
  const distinct = (of: (example: Example) => string): number => new Set(examples.map(of)).size;
  return {
    set,
    examples: examples.length,
    instructions: distinct(({ instruction }) => instruction),
    functions: distinct(({ code }) => code),
    functionsWithoutLiterals: distinct(withoutLiterals),
    families: distinct(({ group, family }) => `${group}/${family}`),
    signatures: examples.filter(({ signature }) => signature !== null).length,
  };
}

function withoutLiterals({ code, functionName }: Example): string {
  return code
    .replaceAll(functionName, 'f')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''")
    .replace(/\b\d+(?:\.\d+)?\b/g, '0');
}

/** Lower-cased words and numbers; punctuation does not count. */
function ngramsOf(text: string, n: number): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.slice(n - 1).map((_, i) => words.slice(i, i + n).join(' '));
}
