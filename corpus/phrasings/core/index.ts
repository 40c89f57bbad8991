/** Still more phrasings of the families of the core (`corpus/core.ts`), in words that the first did not use. */
import { phrasings as casing } from './casing.js';
import { phrasings as codesAndMasks } from './codes-and-masks.js';
import { phrasings as countingInText } from './counting-in-text.js';
import { phrasings as datesAndShapes } from './dates-and-shapes.js';
import { phrasings as groupingRecords } from './grouping-records.js';
import { phrasings as listChanges } from './list-changes.js';
import { phrasings as listChecks } from './list-checks.js';
import { phrasings as listParts } from './list-parts.js';
import { phrasings as listValues } from './list-values.js';
import { phrasings as numberChecks } from './number-checks.js';
import { phrasings as numeralsAndTemperature } from './numerals-and-temperature.js';
import { phrasings as objectKeys } from './object-keys.js';
import { phrasings as percentAndCounting } from './percent-and-counting.js';
import { phrasings as primes } from './primes.js';
import { phrasings as sortingAndSearch } from './sorting-and-search.js';
import { phrasings as textCleanUp } from './text-clean-up.js';

export const corePhrasings: readonly Readonly<Record<string, readonly string[]>>[] = [
  casing,
  codesAndMasks,
  countingInText,
  datesAndShapes,
  groupingRecords,
  listChanges,
  listChecks,
  listParts,
  listValues,
  numberChecks,
  numeralsAndTemperature,
  objectKeys,
  percentAndCounting,
  primes,
  sortingAndSearch,
  textCleanUp,
];
