/** Numbers: everything asked about one number, a few numbers, or the statistics of a list. */
import type { Family } from '../../family.js';
import { families as arithmetic } from './arithmetic.js';
import { families as formatting } from './formatting.js';
import { families as literals } from './literals.js';
import { families as more } from './more.js';
import { families as scalars } from './scalars.js';
import { families as statistics } from './statistics.js';

export const families: readonly Family[] = [
  ...scalars,
  ...arithmetic,
  ...more,
  ...literals,
  ...formatting,
  ...statistics,
];
