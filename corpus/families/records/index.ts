/** Families on lists of objects, one concept each; compositions live elsewhere. */
import type { Family } from '../../family.js';
import { families as byKey } from './by-key.js';
import { families as lookup } from './lookup.js';
import { families as updates } from './updates.js';

export const families: readonly Family[] = [...byKey, ...lookup, ...updates];
