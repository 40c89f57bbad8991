/** Among answers that checks cannot tell apart: the behaviour that weighs most. */
import type { Json } from '../evaluation/test-case.js';
import { behaviourOf, largestGroup } from './behaviour.js';
import { type Candidate, probabilityOf, weightOf } from './candidate.js';
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

export interface Agreement {
  /** The answers that behave so, in their order. */
  readonly alike: readonly Candidate[];
  /** As `probabilityOf` has it. */
  readonly probability: number;
  /** How much more these weigh than the next behaviour, as `weightOf` has it. */
  readonly lead: number;
}

/**
 * The behaviour with the most weight, as a rule its probability, not with the most answers: sampled answers repeat themselves, and an unlikely
 * one weighs little. (Answers drawn at random would give the same in the long run.)
 *
 * @returns of equally heavy behaviours that of the earliest answer. Where nothing can be compared (no inputs can be
 *   made up, nothing runs) answers are alike when their texts are.
 */
export async function agreement(
  candidates: readonly Candidate[],
  known: KnownBehaviour,
  options: AgreementOptions,
): Promise<Agreement> {
  const text = ({ check }: Candidate): string => check.code.replace(/\s+/g, ' ');
  const keys = new Map<Candidate, string>();
  if (candidates.some((candidate) => text(candidate) !== text(candidates[0]!))) {
    const inputs = inputsFor(candidates, options);
    for (const candidate of inputs.length === 0 ? [] : candidates) {
      const seen = await behaviour(candidate, inputs, known, options);
      if (seen !== null) keys.set(candidate, seen);
    }
  }
  const compared = keys.size === 0 ? candidates : candidates.filter((candidate) => keys.has(candidate));
  const groups = new Map<string, Candidate[]>();
  for (const candidate of compared) {
    const key = keys.get(candidate) ?? text(candidate);
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  const weighed = [...groups.values()]
    .map((alike) => ({ alike, weight: weightOf(alike) }))
    .sort((a, b) => b.weight - a.weight);
  const [{ alike, weight }, second] = weighed as [(typeof weighed)[0], ...typeof weighed];
  return { alike, probability: probabilityOf(alike), lead: weight - (second?.weight ?? 0) };
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
