/** The registry of unmask policies: a name and its options in, a policy out. */
import { CinnabarError } from '../errors.js';
import { checkInteger, checkNumber, checkOneOf } from '../support/check-options.js';
import { didYouMean } from '../support/nearest.js';
import { entropyBoundPolicy } from './policies/entropy-bound.js';
import { factorPolicy } from './policies/factor.js';
import { fixedPolicy } from './policies/fixed.js';
import { jointPrefixPolicy } from './policies/joint-prefix.js';
import { leftToRightPolicy } from './policies/left-to-right.js';
import { originPolicy } from './policies/origin.js';
import { randomPolicy } from './policies/random.js';
import { type RankBy, rankings, scheduledPolicy } from './policies/scheduled.js';
import { thresholdPolicy } from './policies/threshold.js';
import { type ScheduleName, scheduleNames, transferCounts } from './schedules.js';
import type { UnmaskPolicy } from './unmask-policy.js';

export interface PolicyOptions {
  /**
   * `threshold`, `left-to-right`: confidence from which a token is committed, default 0.9; `joint-prefix`: probability that
   * all tokens of a step are right, default 0.8.
   */
  readonly threshold?: number | undefined;
  /** `fixed`, `random`, `scheduled`, `origin`: steps of a block. Default one token a step. */
  readonly steps?: number | undefined;
  /** `entropy-bound`: γ in nats. Default 0.1. */
  readonly entropyBound?: number | undefined;
  /** `factor`: f. Default 1. */
  readonly factor?: number | undefined;
  /** `scheduled`: how the tokens are spread over the steps. Default `even`. */
  readonly schedule?: ScheduleName | undefined;
  /** `scheduled`: which positions are committed first. Default `confidence`. */
  readonly rankBy?: RankBy | undefined;
  /** `scheduled`: above 0 (default) positions are drawn, from softmax(key / temperature). */
  readonly rankTemperature?: number | undefined;
  /** `scheduled`: run the steps that commit nothing too, as LLaDA and Dream do. Default false. */
  readonly emptySteps?: boolean | undefined;
  /** `scheduled` with `dream`, `origin`: time of the last step. Default 1e-3. */
  readonly endTime?: number | undefined;
}

export const policyOptionNames: readonly (keyof PolicyOptions)[] = [
  'threshold',
  'steps',
  'entropyBound',
  'factor',
  'schedule',
  'rankBy',
  'rankTemperature',
  'emptySteps',
  'endTime',
];

interface RegistryRow {
  readonly takes: readonly (keyof PolicyOptions)[];
  create(options: PolicyOptions): UnmaskPolicy;
}

const registry: Readonly<Record<string, RegistryRow>> = {
  threshold: { takes: ['threshold'], create: (options) => thresholdPolicy(options.threshold) },
  fixed: { takes: ['steps'], create: (options) => fixedPolicy(options.steps) },
  random: { takes: ['steps'], create: (options) => randomPolicy(options.steps) },
  'entropy-bound': { takes: ['entropyBound'], create: (options) => entropyBoundPolicy(options.entropyBound) },
  'left-to-right': { takes: ['threshold'], create: (options) => leftToRightPolicy(options.threshold) },
  'joint-prefix': { takes: ['threshold'], create: (options) => jointPrefixPolicy(options.threshold) },
  factor: { takes: ['factor'], create: (options) => factorPolicy(options.factor) },
  scheduled: {
    takes: ['steps', 'schedule', 'rankBy', 'rankTemperature', 'emptySteps', 'endTime'],
    create: (options) => scheduledPolicy({ ...options, counts: plannedCounts(options) }),
  },
  origin: {
    takes: ['steps', 'endTime'],
    create: (options) => originPolicy(options.steps, options.endTime),
  },
};

/** The token counts that the options of `scheduled` come to. */
export function plannedCounts(options: PolicyOptions): (masks: number) => number[] {
  const { schedule = 'even', endTime, emptySteps = false } = options;
  return (masks) => {
    const counts = transferCounts(schedule, masks, { steps: options.steps ?? Math.max(masks, 1), endTime });
    return emptySteps ? counts : counts.filter((count) => count > 0);
  };
}

export const policyNames: readonly string[] = Object.keys(registry);

/**
 * @param name one of `policyNames`.
 * @throws CinnabarError `invalid_argument` for an unknown name (it names the nearest), an option that the policy does
 * not take, or a value out of range.
 *
 * @example
 * parsePolicy('threshold', { threshold: 0.95 });
 */
export function parsePolicy(name: string, options: PolicyOptions = {}): UnmaskPolicy {
  const row = Object.hasOwn(registry, name) ? registry[name] : undefined;
  if (row === undefined) {
    throw new CinnabarError(
      'invalid_argument',
      `unknown policy ${name}${didYouMean(name, policyNames)} (known: ${policyNames.join(', ')})`,
    );
  }
  for (const key of policyOptionNames) {
    if (options[key] !== undefined && !row.takes.includes(key)) {
      throw new CinnabarError(
        'invalid_argument',
        `the policy ${name} takes no ${key}, only ${row.takes.join(', ')}`,
      );
    }
  }
  // Above 1 is allowed: it makes every step commit exactly one token.
  checkNumber('threshold', options.threshold, 0, 2);
  checkInteger('steps', options.steps, 1);
  checkNumber('entropyBound', options.entropyBound, 0);
  checkNumber('factor', options.factor, 0);
  checkOneOf('schedule', options.schedule, scheduleNames);
  checkOneOf('rankBy', options.rankBy, rankings);
  checkNumber('rankTemperature', options.rankTemperature, 0);
  checkNumber('endTime', options.endTime, 1e-9, 0.999);
  return row.create(options);
}
