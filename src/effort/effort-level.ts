/** How much work an answer is worth: one table. */
import { CinnabarError } from '../errors.js';

export type EffortName = 'instant' | 'low' | 'medium' | 'high';

export interface EffortLevel {
  /** Answers written from the prompt at most, the first one included. */
  readonly candidates: number;
  /** Rewritings of faulty places at most. */
  readonly repairs: number;
  /** Times at most that another token is taken at a doubtful place and the rest written again. */
  readonly branches: number;
  /** Whether answers are checked at all. */
  readonly checks: boolean;
  /**
   * Whether more answers are written when nothing in the instruction decides, and the behaviour that most of them
   * share is taken.
   */
  readonly vote: boolean;
}

export const effortLevels: Readonly<Record<EffortName, EffortLevel>> = {
  instant: { candidates: 1, repairs: 0, branches: 0, checks: false, vote: false },
  low: { candidates: 2, repairs: 2, branches: 6, checks: true, vote: false },
  medium: { candidates: 4, repairs: 4, branches: 8, checks: true, vote: true },
  high: { candidates: 12, repairs: 8, branches: 16, checks: true, vote: true },
};

export const effortNames: readonly EffortName[] = Object.keys(effortLevels) as EffortName[];

/** @throws CinnabarError `invalid_argument` */
export function effortLevel(name: string): EffortLevel {
  if (Object.hasOwn(effortLevels, name)) return effortLevels[name as EffortName];
  throw new CinnabarError('invalid_argument', `effort must be one of ${effortNames.join(', ')}, got ${name}`);
}
