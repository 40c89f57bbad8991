/** Dates as year, month and day numbers. */
import type { Family } from '../../family.js';
import { families as arithmetic } from './arithmetic.js';
import { families as calendar } from './calendar.js';
import { families as text } from './text.js';

export const families: readonly Family[] = [...calendar, ...arithmetic, ...text];
