/** Families from small games. */
import type { Family } from '../../family.js';
import { families as boards } from './boards.js';
import { families as rules } from './rules.js';
import { families as scoring } from './scoring.js';

export const families: readonly Family[] = [...rules, ...scoring, ...boards];
