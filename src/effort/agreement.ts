/** Among answers that checks cannot tell apart: the behaviour that most of them share. */
import type { Json } from '../evaluation/test-case.js';
import { behaviourOf, largestGroup } from './behaviour.js';
import type { Candidate } from './candidate.js';
import { probeInputs } from './probe-inputs.js';
import type { ValueShape } from './value-shape.js';
import type { Verifier } from './verifier.js';

export interface AgreementOptions {
  readonly verifier: Verifier;
  /** Arguments that the instruction itself shows. */
  readonly examples: readonly (readonly Json[])[];
  readonly seed: number;
  readonly signal?: AbortSignal | undefined;
}

/** Enough to tell functions apart that a person would tell apart. */
const probes = 10;
/** Endless loops are common in faulty answers, and each costs this. */
const timeoutMs = 500;

/** What was seen of a code, so that more answers do not run it again. */
export type KnownBehaviour = Map<string, string | null>;

/**
 * @returns the members that behave alike, the largest such group; of equal groups that with the earliest answer. Where
 *   nothing can be compared (no inputs can be made up, nothing runs) the group is made of equal texts.
 */
export async function agreement(
  candidates: readonly Candidate[],
  known: KnownBehaviour,
  options: AgreementOptions,
): Promise<Candidate[]> {
  const inputs = inputsFor(candidates, options);
  const keys = new Map<Candidate, string>();
  for (const candidate of candidates) {
    const seen = inputs.length === 0 ? null : await behaviour(candidate, inputs, known, options);
    if (seen !== null) keys.set(candidate, seen);
  }
  const running = candidates.filter((candidate) => keys.has(candidate));
  if (running.length > 0) return largestGroup(running, (candidate) => keys.get(candidate)!);
  return largestGroup(candidates, ({ check }) => check.code.replace(/\s+/g, ' '));
}

/** The same inputs for all: from the parameter types that most of them have. */
function inputsFor(candidates: readonly Candidate[], { examples, seed }: AgreementOptions): Json[][] {
  const shapes = candidates.flatMap(({ check }): ValueShape[][] =>
    check.subject === null ? [] : [check.subject.parameters.map(({ shape }) => shape)],
  );
  const [common] = largestGroup(shapes, (of) => JSON.stringify(of));
  const made = common === undefined ? [] : probeInputs(common, { count: probes, seed });
  return [...examples.map((args) => [...args]), ...made];
}

async function behaviour(
  { check }: Candidate,
  inputs: readonly (readonly Json[])[],
  known: KnownBehaviour,
  { verifier, signal }: AgreementOptions,
): Promise<string | null> {
  if (check.subject === null) return null;
  const key = JSON.stringify([check.code, inputs]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const { outcome, results } = await verifier.sandbox.probe(
    { code: check.code, functionName: check.subject.name, calls: inputs },
    { timeoutMs, ...(signal === undefined ? {} : { signal }) },
  );
  const seen = outcome === 'ran' ? behaviourOf(results) : null;
  known.set(key, seen);
  return seen;
}
