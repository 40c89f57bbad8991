/** Parsing: values, lists, records and pieces out of a text. */
import type { Family } from '../../family.js';
import { families as extracting } from './extracting.js';
import { families as structures } from './structures.js';
import { families as values } from './values.js';

export const families: readonly Family[] = [...structures, ...values, ...extracting];
