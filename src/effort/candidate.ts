/** An answer with what is known about it, and how answers are ranked. */
import type { GenerationResult } from '../generation/generate.js';
import type { Tokenizer } from '../text/tokenizer.js';
import type { CandidateCheck, Fault } from './check-candidate.js';

/**
 * `first`: as without effort; `sample`: drawn at a temperature; `rewrite`: a faulty span was denoised again; `branch`:
 * another token was taken somewhere and the rest written again; `edit`: the model was told which example fails.
 */
export type Origin = 'first' | 'sample' | 'rewrite' | 'branch' | 'edit';

export interface Candidate {
  readonly result: GenerationResult;
  readonly origin: Origin;
  readonly check: CandidateCheck;
  /** The function's name was put right. */
  readonly renamed: boolean;
  /** What `SearchJob.read` says of the text, less what it says of the best; 0 where that was not asked. */
  readonly reading: number;
}

const penalty: Readonly<Record<Exclude<Fault['kind'], 'example'>, number>> = {
  syntax: 1_000,
  missing: 1_000,
  unchanged: 200,
  parameters: 60,
  name: 50,
  type: 20,
  warning: 5,
};

/** Higher is better; a kind of fault counts once. */
export function scoreOf({ faults, examplesPassed, examplesTotal }: CandidateCheck): number {
  const examples = examplesTotal === 0 ? 0 : (100 * examplesPassed) / examplesTotal;
  const kinds = new Set(faults.map(({ kind }) => kind));
  return [...kinds].reduce((sum, kind) => sum - (kind === 'example' ? 0 : penalty[kind]), examples);
}

export function isFlawless({ faults }: CandidateCheck): boolean {
  return faults.length === 0;
}

/**
 * ln of how probable the model found what it wrote itself: exact for an answer that was written token by token at
 * temperature 0 or with `confidence: 'model'`.
 */
export function logProbability({ result }: Candidate): number {
  return result.tokens.reduce(
    (sum, { step, confidence }) => (step > 0 && confidence > 0 ? sum + Math.log(confidence) : sum),
    0,
  );
}

/** ln of what an answer weighs beside others. */
export function logWeight(candidate: Candidate): number {
  return logProbability(candidate) + candidate.reading;
}

/** What the model gives answers together, each text once. */
export function probabilityOf(candidates: readonly Candidate[]): number {
  return sumOfTexts(candidates, logProbability);
}

/** What answers weigh together, each text once: where nothing was read, `probabilityOf`. */
export function weightOf(candidates: readonly Candidate[]): number {
  return sumOfTexts(candidates, logWeight);
}

function sumOfTexts(candidates: readonly Candidate[], log: (candidate: Candidate) => number): number {
  const most = new Map<string, number>();
  for (const candidate of candidates) {
    const { text } = candidate.result;
    most.set(text, Math.max(most.get(text) ?? 0, Math.exp(log(candidate))));
  }
  return [...most.values()].reduce((sum, one) => sum + one, 0);
}

export type PlacedFault = Fault & { readonly span: NonNullable<Fault['span']> };

/** The first fault that the compiler has a place for: later ones often follow from it. */
export function firstPlacedFault({ faults }: CandidateCheck): PlacedFault | null {
  const placed = faults.filter(
    (fault): fault is PlacedFault =>
      fault.span !== null && (fault.kind === 'syntax' || fault.kind === 'type'),
  );
  return placed.reduce<PlacedFault | null>(
    (first, fault) => (first === null || fault.span.start < first.span.start ? fault : first),
    null,
  );
}

/** The result with another text; tokens that the two share at both ends keep what is known of them. */
export function withText(result: GenerationResult, text: string, tokenizer: Tokenizer): GenerationResult {
  const before = result.tokens;
  const ids = tokenizer.encode(text);
  let head = 0;
  while (head < Math.min(ids.length, before.length) && before[head]!.id === ids[head]) head++;
  let tail = 0;
  const most = Math.min(ids.length, before.length) - head;
  while (tail < most && before.at(-1 - tail)!.id === ids.at(-1 - tail)) tail++;
  const tokens = ids.map((id, i) => {
    const known =
      i < head ? before[i] : i >= ids.length - tail ? before[before.length - (ids.length - i)] : undefined;
    return known ?? { id, step: 0, confidence: 0 };
  });
  return { ...result, text, tokens };
}
