/** Formatting: values, lists, names and records as text for people or files. */
import type { Family } from '../../family.js';
import { families as structures } from './structures.js';
import { families as text } from './text.js';
import { families as values } from './values.js';

export const families: readonly Family[] = [...values, ...text, ...structures];
