/** Mathematics: primes, divisors, digits, sequences, combinatorics. */
import type { Family } from '../../family.js';
import { families as combinatorics } from './combinatorics.js';
import { families as digits } from './digits.js';
import { families as primes } from './primes.js';
import { families as sequences } from './sequences.js';

export const families: readonly Family[] = [...sequences, ...primes, ...digits, ...combinatorics];
