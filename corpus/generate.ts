/**
 * The corpus: a deterministic stream of worded requests with executed code, and its held-out sets.
 * Splits are decided by hashes: two phrasings of every family and a tenth of the composition wordings are never
 * trained on (`unseen-wording`), nor are 4 % of the compositions (`unseen-composition`).
 */
import { CinnabarError } from '../src/errors.js';
import { checkInteger, checkKnownOptions, checkNumber, checkOneOf } from '../src/support/check-options.js';
import { Random } from '../src/support/random.js';
import { type Composition, drawComposition } from './compositions/draw-composition.js';
import type { Example } from './example.js';
import { allFamilies } from './families/index.js';
import type { Family } from './family.js';
import { allRequests, drawFamilyRequest } from './family-requests.js';
import { hashFraction } from './hash.js';
import { functionText, type Request } from './request.js';
import { wordRequest } from './request-style.js';
import { failedTests } from './run-code.js';
import { failureText, verifyAll } from './verify.js';

export const splits = ['train', 'unseen-wording', 'unseen-composition'] as const;
export type Split = (typeof splits)[number];

export interface CorpusOptions {
  readonly split: Split;
  /** Number of examples. */
  readonly size: number;
  readonly seed: number;
  /** Share of compositions among the examples of `train` and `unseen-wording`. Default 0.4. */
  readonly compositionShare?: number;
  readonly families?: readonly Family[];
  readonly signal?: AbortSignal;
}

const optionNames = ['split', 'size', 'seed', 'compositionShare', 'families', 'signal'];
const heldOutCompositions = 0.04;
const heldOutWordings = 0.1;
/** Functions parsed and run in one go. */
const verifiedTogether = 128;

function splitOf({ key, wordingKey }: Composition): Split {
  if (hashFraction(`composition ${key}`) < heldOutCompositions) return 'unseen-composition';
  return hashFraction(`wording ${wordingKey}`) < heldOutWordings ? 'unseen-wording' : 'train';
}

function compositionOf(split: Split, random: Random): Request {
  for (;;) {
    const composition = drawComposition(random);
    if (splitOf(composition) !== split) continue;
    // An unseen composition is asked for in a wording that was trained.
    if (split === 'unseen-composition' && hashFraction(`wording ${composition.wordingKey}`) < heldOutWordings)
      continue;
    return composition.request;
  }
}

/** Families whose code fails its own tests, with the first failure of each. */
export function checkFamilies(families: readonly Family[] = allFamilies): string[] {
  return families.flatMap((family) => {
    for (const request of allRequests(family)) {
      const name = request.names[0]!;
      const code = functionText(
        request,
        name,
        request.params.map((param) => param.name),
      );
      const [first] = failedTests(code, name, request.tests);
      if (first !== undefined) return [`${family.group}/${family.name}: ${failureText(name, first)}`];
    }
    return [];
  });
}

/**
 * Generates examples; each distinct code is executed against its tests before the first example with it comes out.
 * Ends early when nothing new can be drawn. The same options give the same examples.
 * @throws CinnabarError `invalid_argument` for a wrong option, `aborted`, `invalid_input` when a code fails its tests:
 * the message names every family that is broken
 *
 * @example
 * for (const { instruction, code } of generateCorpus({ split: 'train', size: 1000, seed: 1 })) …
 */
export function* generateCorpus(options: CorpusOptions): Generator<Example, void, undefined> {
  checkKnownOptions('generateCorpus', options, optionNames);
  const { split, size, seed, compositionShare = 0.4, families = allFamilies, signal } = options;
  checkOneOf('split', split, splits);
  checkInteger('size', size, 0);
  checkNumber('compositionShare', compositionShare, 0, 1);
  const random = new Random(seed).fork(split);
  const seen = new Set<string>();
  const verified = new Set<string>();
  let pending: Example[] = [];
  const flush = (): Example[] => {
    const fresh = pending.filter(({ code, tests }) => !verified.has(subjectOf(code, tests)));
    verifyAll(fresh).forEach((failure, i) => {
      const { family, code, tests } = fresh[i]!;
      if (failure !== null) {
        const broken = checkFamilies(families);
        throw new CinnabarError('invalid_input', [`${family}: ${failure}\n${code}`, ...broken].join('\n'));
      }
      verified.add(subjectOf(code, tests));
    });
    const done = pending;
    pending = [];
    return done;
  };
  // A small space can run dry; drawing the same again this often in a row means that it has.
  const patience = 10_000;
  for (let count = 0, misses = 0; count < size && misses < patience; ) {
    if (signal?.aborted) throw new CinnabarError('aborted', 'The generation was aborted');
    const composed = split === 'unseen-composition' || random.next() < compositionShare;
    const request = composed
      ? compositionOf(split, random)
      : drawFamilyRequest(families[random.int(families.length)]!, split === 'unseen-wording', random);
    const { instruction, signature, functionName, code } = wordRequest(request, random);
    if (seen.has(instruction)) {
      misses++;
      continue;
    }
    misses = 0;
    seen.add(instruction);
    const { family, group, tests } = request;
    pending.push({
      id: `${split}-${count}`,
      family,
      group,
      instruction,
      signature,
      functionName,
      code,
      tests,
    });
    count++;
    if (pending.length >= verifiedTogether) yield* flush();
  }
  yield* flush();
}

function subjectOf(code: string, tests: Example['tests']): string {
  return `${code}\n${JSON.stringify(tests)}`;
}

/** A held-out set, whole. @throws as `generateCorpus` */
export function heldOut(
  split: Exclude<Split, 'train'>,
  options: { readonly size: number; readonly seed: number },
): Example[] {
  return [...generateCorpus({ split, ...options })];
}
