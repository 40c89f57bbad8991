/** Families on plain objects. */
import type { Family } from '../../family.js';
import { families as keys } from './keys.js';
import { families as nesting } from './nesting.js';
import { families as structure } from './structure.js';
import { families as values } from './values.js';

export const families: readonly Family[] = [...keys, ...values, ...structure, ...nesting];
