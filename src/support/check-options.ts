/** Small checks for option objects: an unknown or wrong option throws and names what was given. */
import { CinnabarError } from '../errors.js';
import { didYouMean } from './nearest.js';

/** @throws CinnabarError `invalid_argument` that names the unknown option and the nearest known one. */
export function checkKnownOptions(subject: string, options: object, known: readonly string[]): void {
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) {
      throw new CinnabarError(
        'invalid_argument',
        `unknown option ${key} of ${subject}${didYouMean(key, known)}`,
      );
    }
  }
}

/** @throws CinnabarError `invalid_argument` when `value` is given and not a number in [min, max]. */
export function checkNumber(
  name: string,
  value: number | undefined,
  min: number,
  max: number = Number.POSITIVE_INFINITY,
): void {
  if (value === undefined) return;
  if (typeof value !== 'number' || Number.isNaN(value) || value < min || value > max) {
    const range = max === Number.POSITIVE_INFINITY ? `${min} or more` : `between ${min} and ${max}`;
    throw new CinnabarError('invalid_argument', `${name} must be ${range}, got ${String(value)}`);
  }
}

/** @throws CinnabarError `invalid_argument` when `value` is given and not an integer in [min, max]. */
export function checkInteger(name: string, value: number | undefined, min: number, max?: number): void {
  if (value === undefined) return;
  if (!Number.isInteger(value)) {
    throw new CinnabarError('invalid_argument', `${name} must be an integer, got ${String(value)}`);
  }
  checkNumber(name, value, min, max);
}

/** @throws CinnabarError `invalid_argument` when `value` is given and not one of `allowed`. */
export function checkOneOf<T extends string>(
  name: string,
  value: T | undefined,
  allowed: readonly T[],
): void {
  if (value === undefined || allowed.includes(value)) return;
  throw new CinnabarError(
    'invalid_argument',
    `${name} must be one of ${allowed.join(', ')}, got ${String(value)}${didYouMean(String(value), allowed)}`,
  );
}
