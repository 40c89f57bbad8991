/** Families whose natural solution is a stack or a queue. */
import type { Family } from '../../family.js';
import { families as brackets } from './brackets.js';
import { families as monotonic } from './monotonic.js';

export const families: readonly Family[] = [...brackets, ...monotonic];
