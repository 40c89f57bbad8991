/** The commonest helpers over arrays, each with a behaviour a little off the obvious one. */
import { type Family, family } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'basics-sum-mixed',
    group: 'scenarios',
    names: ['sumNumbers', 'sumOnlyNumbers', 'addNumbers', 'totalOfNumbers', 'sum'],
    params: [{ name: 'values', type: 'unknown[]', alt: ['items', 'list', 'mixed', 'xs'] }],
    returns: 'number',
    body: `  let total = 0;
  for (const value of $values) {
    if (typeof value === 'number') total += value;
  }
  return total;`,
    tests: [
      [[[1, 'a', 2]], 3],
      [[[]], 0],
      [[['5', 5]], 5],
      [[[true, null, 'x']], 0],
      [[[-1, 0.5, [3]]], -0.5],
      [[[10, 20]], 30],
    ],
    phrasings: [
      'Sum only the numbers in a mixed array; strings, even numeric ones, booleans and null are ignored.',
      'add up real numbers, skip everything else ("5" does not count)',
      'how do i total an array that also contains strings and nulls? only values of type number should be added',
      'Returns the sum of all elements whose typeof is number.',
      "[1,'a',2,null] -> 3",
      'The form gives me a jumble of numbers, texts and booleans. Add the numbers up and pass over the rest, do not convert anything.',
      'sum of number-typed entries, others dropped, 0 if there are none',
      'Please total the numeric elements of the list. "7" as a string is not numeric for me.',
      'mixed list -> total of the numbers in it',
      'ignore non-numbers when summing',
      'sum an unknown[]: number entries only, no coercion',
      'add together numbers from an array with all sorts of things in it, leaving non-number things out',
      'cells of a spreadsheet column come as number, string, boolean or null, I want the sum of those that are really numbers',
      'total of items that are numbers, true/false and text are worth nothing',
      'sum array but skip strings, bools and nulls wich are not numbers',
      'filter by typeof number, then add',
      "['5', 5, true] should be 5 because just the real number is counted",
      'Accumulate the number values; every other kind of value contributes nothing.',
      'What do the numbers in a heterogeneous array add up to? Zero for no numbers.',
      'type-safe sum: no parsing of strings, nested arrays ignored, only top-level numbers',
      'get the sum, but be careful: elements may be of any type and only genuine numbers matter',
      'sum the nums in a list with mixed types',
    ],
  }),
];
