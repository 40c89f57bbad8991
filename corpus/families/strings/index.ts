/** Strings: everything asked about one text, its letters and words, or two texts side by side. */
import type { Family } from '../../family.js';
import { families as basics } from './basics.js';
import { families as casing } from './casing.js';
import { families as comparing } from './comparing.js';
import { families as encoding } from './encoding.js';
import { families as letters } from './letters.js';
import { families as more } from './more.js';
import { families as puzzles } from './puzzles.js';
import { families as removing } from './removing.js';
import { families as literals } from './removing-literals.js';
import { families as searching } from './searching.js';
import { families as simple } from './simple.js';
import { families as slices } from './slices.js';
import { families as wordLists } from './word-lists.js';
import { families as words } from './words.js';

export const families: readonly Family[] = [
  ...basics,
  ...words,
  ...slices,
  ...casing,
  ...comparing,
  ...removing,
  ...searching,
  ...encoding,
  ...letters,
  ...simple,
  ...literals,
  ...wordLists,
  ...more,
  ...puzzles,
];
