/** Families of the first dynamic-programming exercises. */
import type { Family } from '../../family.js';
import { families as choices } from './choices.js';
import { families as sequences } from './sequences.js';

export const families: readonly Family[] = [...sequences, ...choices];
