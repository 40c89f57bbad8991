/** Conversions between units, notations and clock formats. */
import type { Family } from '../../family.js';
import { families as notations } from './notations.js';
import { families as time } from './time.js';
import { families as units } from './units.js';

export const families: readonly Family[] = [...units, ...notations, ...time];
