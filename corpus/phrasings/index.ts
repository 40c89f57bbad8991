/** Further phrasings of families by the family's name, written without sight of the held-out ones; training draws from all. */
import { phrasings as arrayChanges } from './array-changes.js';
import { phrasings as arrayParts } from './array-parts.js';
import { phrasings as arrayTotals } from './array-totals.js';
import { phrasings as conversions } from './conversions.js';
import { phrasings as digitsAndNumbers } from './digits-and-numbers.js';
import { phrasings as formattingAndObjects } from './formatting-and-objects.js';
import { phrasings as mathematics } from './mathematics.js';
import { phrasings as records } from './records.js';
import { phrasings as sortingAndLetters } from './sorting-and-letters.js';
import { phrasings as textCleaning } from './text-cleaning.js';
import { phrasings as textCodes } from './text-codes.js';
import { phrasings as wordsAndCasing } from './words-and-casing.js';

const parts = [
  arrayChanges,
  arrayParts,
  arrayTotals,
  conversions,
  digitsAndNumbers,
  formattingAndObjects,
  mathematics,
  records,
  sortingAndLetters,
  textCleaning,
  textCodes,
  wordsAndCasing,
];

export const morePhrasings: ReadonlyMap<string, readonly string[]> = new Map(
  parts.flatMap((part) => Object.entries(part)),
);
