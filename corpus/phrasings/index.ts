/** Further phrasings of families by the family's name, written without sight of the held-out ones; training draws from all. */
import { phrasings as addressesAndSearch } from './addresses-and-search.js';
import { phrasings as arrayChanges } from './array-changes.js';
import { phrasings as arrayPairs } from './array-pairs.js';
import { phrasings as arrayParts } from './array-parts.js';
import { phrasings as arrayTotals } from './array-totals.js';
import { phrasings as arrayValues } from './array-values.js';
import { phrasings as arrayWindows } from './array-windows.js';
import { phrasings as bitsAndSets } from './bits-and-sets.js';
import { phrasings as characters } from './characters.js';
import { phrasings as comparingText } from './comparing-text.js';
import { phrasings as conversions } from './conversions.js';
import { corePhrasings } from './core/index.js';
import { phrasings as dates } from './dates.js';
import { phrasings as digitsAndNumbers } from './digits-and-numbers.js';
import { phrasings as dynamicProgramming } from './dynamic-programming.js';
import { phrasings as formattingAndObjects } from './formatting-and-objects.js';
import { phrasings as games } from './games.js';
import { phrasings as gamesAndGeometry } from './games-and-geometry.js';
import { phrasings as graphs } from './graphs.js';
import { phrasings as intervals } from './intervals.js';
import { phrasings as mathematics } from './mathematics.js';
import { phrasings as matrices } from './matrices.js';
import { phrasings as money } from './money.js';
import { phrasings as moneyAndDurations } from './money-and-durations.js';
import { phrasings as numberTheory } from './number-theory.js';
import { phrasings as objects } from './objects.js';
import { phrasings as parsing } from './parsing.js';
import { phrasings as ranges } from './ranges.js';
import { phrasings as records } from './records.js';
import { phrasings as sortingAndLetters } from './sorting-and-letters.js';
import { phrasings as sortingAndStacks } from './sorting-and-stacks.js';
import { phrasings as stacksAndStrings } from './stacks-and-strings.js';
import { phrasings as statistics } from './statistics.js';
import { phrasings as textCleaning } from './text-cleaning.js';
import { phrasings as textCodes } from './text-codes.js';
import { phrasings as textCounts } from './text-counts.js';
import { phrasings as textEnds } from './text-ends.js';
import { phrasings as textFormats } from './text-formats.js';
import { phrasings as units } from './units.js';
import { phrasings as validation } from './validation.js';
import { phrasings as wordsAndCasing } from './words-and-casing.js';
import { phrasings as wordsAndValidation } from './words-and-validation.js';

const parts = [
  addressesAndSearch,
  arrayChanges,
  arrayPairs,
  arrayParts,
  arrayTotals,
  arrayValues,
  arrayWindows,
  bitsAndSets,
  characters,
  comparingText,
  conversions,
  dates,
  digitsAndNumbers,
  dynamicProgramming,
  formattingAndObjects,
  games,
  gamesAndGeometry,
  graphs,
  intervals,
  mathematics,
  matrices,
  money,
  moneyAndDurations,
  numberTheory,
  objects,
  parsing,
  ranges,
  records,
  sortingAndLetters,
  sortingAndStacks,
  stacksAndStrings,
  statistics,
  textCleaning,
  textCodes,
  textCounts,
  textEnds,
  textFormats,
  units,
  validation,
  wordsAndCasing,
  wordsAndValidation,
];

/** Each part names a family once; two parts may name the same. */
function joined(parts: readonly Readonly<Record<string, readonly string[]>>[]): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const [name, phrasings] of parts.flatMap((part) => Object.entries(part)))
    all.set(name, [...(all.get(name) ?? []), ...phrasings]);
  return all;
}

export const morePhrasings: ReadonlyMap<string, readonly string[]> = joined([...parts, ...corePhrasings]);
