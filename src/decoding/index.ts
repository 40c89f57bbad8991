/** Unmask policies and sampling: pure functions. */
export type { EditOptions } from './edit.js';
export { type PolicyOptions, parsePolicy, policyNames } from './parse-policy.js';
export { entropyBoundPolicy } from './policies/entropy-bound.js';
export { entropySumPolicy } from './policies/entropy-sum.js';
export { factorPolicy } from './policies/factor.js';
export { fixedPolicy } from './policies/fixed.js';
export { leftToRightPolicy } from './policies/left-to-right.js';
export { originPolicy } from './policies/origin.js';
export { type QuotaPolicyOptions, quotaPolicy } from './policies/quota.js';
export { randomPolicy } from './policies/random.js';
export { type RankBy, type ScheduledPolicyOptions, scheduledPolicy } from './policies/scheduled.js';
export { thresholdPolicy } from './policies/threshold.js';
export type { Proposals } from './proposals.js';
export type { SamplingOptions } from './sampling-options.js';
export { type ScheduleName, type ScheduleOptions, scheduleNames, transferCounts } from './schedules.js';
export type { PolicyStep, UnmaskPolicy } from './unmask-policy.js';
