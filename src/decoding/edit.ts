/** Token-to-token editing (LLaDA2.1): committed tokens of the active block may be replaced. Works with any policy. */
import { checkInteger, checkKnownOptions, checkNumber } from '../support/check-options.js';
import type { Proposals } from './proposals.js';

export interface EditOptions {
  /** A committed token is replaced by another when that one's probability is above this. Default 0.9. */
  readonly threshold?: number | undefined;
  /** Steps that may follow once no mask is left; they end early when nothing changes. Default 16. */
  readonly maxPostSteps?: number | undefined;
}

export interface EditSettings {
  readonly threshold: number;
  readonly maxPostSteps: number;
}

/** @throws CinnabarError `invalid_argument` */
export function resolveEdit(edit: boolean | EditOptions | undefined): EditSettings | null {
  if (edit === undefined || edit === false) return null;
  const options = edit === true ? {} : edit;
  checkKnownOptions('edit', options, ['threshold', 'maxPostSteps']);
  checkNumber('edit.threshold', options.threshold, 0, 1);
  checkInteger('edit.maxPostSteps', options.maxPostSteps, 0);
  return { threshold: options.threshold ?? 0.9, maxPostSteps: options.maxPostSteps ?? 16 };
}

/**
 * Rows to replace. `proposals` are the model's best tokens at committed positions, `current` the ids there now.
 */
export function selectEdits(proposals: Proposals, current: readonly number[], threshold: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < proposals.count; row++) {
    if (proposals.ids[row] !== current[row] && proposals.confidence[row]! > threshold) rows.push(row);
  }
  return rows;
}
