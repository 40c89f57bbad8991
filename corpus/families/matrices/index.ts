/** Families on arrays of number rows. */
import type { Family } from '../../family.js';
import { families as basics } from './basics.js';
import { families as construction } from './construction.js';
import { families as diagonals } from './diagonals.js';
import { families as operations } from './operations.js';

export const families: readonly Family[] = [...basics, ...operations, ...diagonals, ...construction];
