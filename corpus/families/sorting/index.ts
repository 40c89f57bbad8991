/** Families about order: by a criterion first, then the textbook algorithms. */
import type { Family } from '../../family.js';
import { families as algorithms } from './algorithms.js';
import { families as orders } from './orders.js';

export const families: readonly Family[] = [...orders, ...algorithms];
