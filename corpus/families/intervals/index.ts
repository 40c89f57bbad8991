/** Families on intervals given as [start, end] pairs. */
import type { Family } from '../../family.js';
import { families as merging } from './merging.js';
import { families as overlaps } from './overlaps.js';

export const families: readonly Family[] = [...merging, ...overlaps];
