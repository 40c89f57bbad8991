/** Statistics of texts: letters, words, sentences, lines. */
import type { Family } from '../../family.js';
import { families as characters } from './characters.js';
import { families as words } from './words.js';

export const families: readonly Family[] = [...characters, ...words];
