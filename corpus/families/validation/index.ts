/** Validation: yes or no for texts that people or programs enter. */
import type { Family } from '../../family.js';
import { families as codes } from './codes.js';
import { families as formats } from './formats.js';
import { families as rules } from './rules.js';

export const families: readonly Family[] = [...rules, ...formats, ...codes];
