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
  /** Whether a model that can edit is told which example fails. */
  readonly edits: boolean;
}

export const effortLevels: Readonly<Record<EffortName, EffortLevel>> = {
  instant: { candidates: 1, repairs: 0, branches: 0, checks: false, edits: false },
  low: { candidates: 4, repairs: 2, branches: 6, checks: true, edits: false },
  medium: { candidates: 8, repairs: 4, branches: 8, checks: true, edits: true },
  high: { candidates: 24, repairs: 8, branches: 16, checks: true, edits: true },
};

export const effortNames: readonly EffortName[] = Object.keys(effortLevels) as EffortName[];

/** @throws CinnabarError `invalid_argument` */
export function effortLevel(name: string): EffortLevel {
  if (Object.hasOwn(effortLevels, name)) return effortLevels[name as EffortName];
  throw new CinnabarError('invalid_argument', `effort must be one of ${effortNames.join(', ')}, got ${name}`);
}
