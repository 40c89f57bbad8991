/** What programming courses set in the first weeks: patterns, tables, series, digits, divisors, searching and sorting by hand. */
import { type Family, family } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'exercises-factor-pairs',
    group: 'scenarios',
    names: ['factorPairs', 'findFactorPairs', 'divisorPairs', 'rectanglesOf', 'pairsOfFactors'],
    params: [{ name: 'n', type: 'number', alt: ['num', 'area', 'value'] }],
    returns: 'number[][]',
    body: `  const pairs: number[][] = [];
  for (let a = 1; a * a <= $n; a++) {
    if ($n % a === 0) pairs.push([a, $n / a]);
  }
  return pairs;`,
    tests: [
      [
        [12],
        [
          [1, 12],
          [2, 6],
          [3, 4],
        ],
      ],
      [[1], [[1, 1]]],
      [[0], []],
      [[7], [[1, 7]]],
      [
        [16],
        [
          [1, 16],
          [2, 8],
          [4, 4],
        ],
      ],
      [
        [9],
        [
          [1, 9],
          [3, 3],
        ],
      ],
      [
        [30],
        [
          [1, 30],
          [2, 15],
          [3, 10],
          [5, 6],
        ],
      ],
    ],
    phrasings: [
      'List the factor pairs of a positive whole number, smaller factor first, each pair once, in increasing order.',
      'factor pairs: 12 -> [[1, 12], [2, 6], [3, 4]]',
      'how do i find all pairs of whole numbers whose product is n, without listing a pair twice? small one first, ascending',
      'Returns every pair [a, b] with a <= b and a * b equal to the number, ordered by a.',
      '16 -> [[1,16],[2,8],[4,4]] and 7 -> [[1,7]]',
      'For fifth graders: in which ways can a number be written as a product of two numbers? Give the ways as pairs, the smaller number in front, starting with 1 times the number.',
      'Please compute all divisor pairs of n. Do not repeat a pair in swapped order. The list starts with [1, n].',
      'pairs of divisors multiplying to n (a <= b), sorted by the smaller one',
      'I have n square tiles and want to know the rectangles I can lay with all of them: sides [short, long], from the thinnest to the most square.',
      'loop a from 1 while a*a <= n, when a divides n store [a, n/a]',
      'Given a positive integer, give an array of two-element arrays [a, b] with a * b = n and a not greater than b.',
      'All the whole-number side lengths of rectangles with a given area, as [width, height] with width <= height, narrowest first.',
      'which two numbers multiply to n? all solutions as pairs, no duplicates the other way round, small first',
      'find factor piars of an integer: [1, n] first, then the next bigger divisor etc., stop at the square root',
      'a number as products: array of [a, b] tuples, a ascending, a <= b; a square number ends with the pair of its root',
      'Chairs in a hall: given the number of chairs, list how they can stand in equal rows as [rows, chairsPerRow], with rows <= chairsPerRow, rows ascending.',
      'every way to split a number in two factors; e.g. 30 has [1,30], [2,15], [3,10], [5,6]',
      'divisors come in pairs: return these pairs ordered by the first, first never larger than second',
      'I need the factor couples of n up to the square root, as arrays of two numbers',
      'Write out the factors of a number in matching pairs (low with high), lowest first; 9 yields [[1, 9], [3, 3]].',
      'get all (a, b), a<=b, with a times b = n; positive intergers only; as nested array in order of a',
      'The multiplication facts behind a number: pairs of positive integers whose product it is. Smaller factor leads, sorted, no mirrored ones.',
    ],
  }),
  family({
    name: 'exercises-to-base-by-hand',
    group: 'scenarios',
    names: ['toBase{base}', 'convertToBase{base}', 'decimalToBase{base}', 'inBase{base}'],
    params: [{ name: 'n', type: 'number', alt: ['num', 'value', 'decimal', 'number'] }],
    returns: 'string',
    slots: { base: [2, 3, 5, 8] },
    body: `  if ($n === 0) return '0';
  let digits = '';
  let rest = $n;
  while (rest > 0) {
    digits = (rest % {base}) + digits;
    rest = Math.floor(rest / {base});
  }
  return digits;`,
    tests: ({ base }) => {
      const nine: Record<number, string> = { 2: '1001', 3: '100', 5: '14', 8: '11' };
      const hundred: Record<number, string> = { 2: '1100100', 3: '10201', 5: '400', 8: '144' };
      const b = base as number;
      return [
        [[0], '0'],
        [[1], '1'],
        [[b], '10'],
        [[9], nine[b] as string],
        [[100], hundred[b] as string],
        [[b - 1], String(b - 1)],
        [[b * b * b], '1000'],
      ];
    },
    phrasings: [
      'Convert a non-negative integer to base {base} as a string by repeated division, without toString.',
      'decimal -> base {base} text, by hand with % and /, no toString({base}), 0 is "0"',
      'how do i write a number in base {base} using only division and remainders (not the built-in conversion)? zero should give "0"',
      'Returns the base {base} digits of a whole number as text, found by dividing by {base} and putting the remainders together from last to first.',
      '{base} -> "10", 0 -> "0", 1 -> "1" (number to base {base}, do the loop yourself)',
      'For computer science class we must convert decimal numbers to base {base} with the division method. toString with a radix is forbidden. The result is a string, "0" for zero.',
      'Please convert n to the numeral system with base {base} manually: take the remainder, put it in front, divide, repeat until nothing is left.',
      'manual base {base} conversion, while loop, remainders in reverse order, string result',
      'number system exercise: from base ten to base {base}, no library call, handle 0',
      'while n > 0: prepend n % {base}, n = floor(n / {base}); return the string ("0" if n was 0)',
      'Given a non-negative whole number, give its representation with base {base} as a string. I am not allowed to use toString, so a loop please.',
      'change an integer into its base-{base} notation with the remainder algorithm; text output; zero yields 0',
      'division-remainder method for base {base}: integer in, digit string out',
      'base {base} digits of a number, calcuated by hand in a loop, as string',
      'Keep dividing by {base}, noting the remainders; read backwards they are the answer. Return it as text. A zero stays "0".',
      'my own number formatter for radix {base} that does not call toString on the number with a radix; only numbers >= 0',
      'I want to see how a count looks if people had {base} fingers: the number in base {base}, as text, computed step by step.',
      'implement decimal to base {base} without built-ins, e.g. {base} becomes "10"',
      'convert positive integers (and 0) into a string of base {base} digits using modulo and integer division',
      'Express a number in the base {base} positional system. Build the text from the least significant digit, each new digit goes in front. 0 gives "0".',
      'base-{base} string of an int, handmade loop instead of built in radix convertion',
      'Algorithm practice: turn a natural number or zero into its base {base} writing with modulo {base} in a loop.',
    ],
    rules: [
      {
        say: [
          'null for negative numbers',
          'return null if the number is below zero',
          'a negative argument gives null',
          'when n < 0 the result is null',
          'answer null for anything less than 0',
        ],
        returns: 'string | null',
        body: `  if ($n < 0) return null;
  if ($n === 0) return '0';
  let digits = '';
  let rest = $n;
  while (rest > 0) {
    digits = (rest % {base}) + digits;
    rest = Math.floor(rest / {base});
  }
  return digits;`,
        tests: ({ base }) => [
          [[-1], null],
          [[-20], null],
          [[0], '0'],
          [[1], '1'],
          [[base as number], '10'],
          [[(base as number) ** 2 + 1], '101'],
        ],
      },
    ],
  }),
  family({
    name: 'exercises-bubble-sort-swaps',
    group: 'scenarios',
    names: ['countSwaps', 'bubbleSortSwaps', 'swapCount', 'bubbleSwaps', 'swapsNeeded'],
    params: [{ name: 'xs', type: 'number[]', alt: ['numbers', 'arr', 'values', 'list'] }],
    returns: 'number',
    body: `  const sorted = [...$xs];
  let swaps = 0;
  for (let end = sorted.length - 1; end > 0; end--) {
    for (let i = 0; i < end; i++) {
      if (sorted[i] > sorted[i + 1]) {
        [sorted[i], sorted[i + 1]] = [sorted[i + 1], sorted[i]];
        swaps++;
      }
    }
  }
  return swaps;`,
    tests: [
      [[[]], 0],
      [[[5]], 0],
      [[[1, 2, 3]], 0],
      [[[3, 2, 1]], 3],
      [[[2, 1]], 1],
      [[[2, 2, 1]], 2],
      [[[4, 3, 1, 2]], 5],
      [[[1, 5, 2, 4, 3]], 4],
    ],
    phrasings: [
      'Count how many swaps bubble sort makes to sort an array of numbers ascending, without changing the array.',
      'number of swaps bubble sort needs (ascending, work on a copy)',
      'how do i count the exchanges that a bubble sort does on a list of numbers? smallest first at the end, the original must stay as is',
      'Returns the number of neighbour swaps that bubble sort performs on a copy of the numbers until they are in ascending order; equal neighbours are not swapped.',
      '[3,2,1] -> 3, [1,2,3] -> 0: bubble sort swap count',
      'We analysed bubble sort in class. Run it on a copy of the array (ascending) and tell me how many times two neighbours were exchanged.',
      'Please run a bubble sort by hand over the numbers and return the swap counter, not the sorted array. Input stays untouched.',
      'bubble sort exercise but the answer is the amount of swaps; sorted from low to high; copy the input first',
      'HackerRank style: swaps done by bubble sort to sort ascending',
      'Given numbers, simulate bubble sort (increasing order, on a copy) and report how often adjacent elements had to be switched.',
      'two nested loops, swap neighbours when left > right, count each swap, return the count; do not mutate the argument',
      'A train of wagons must be ordered by weight, lightest first, and only neighbouring wagons can change places. How many changes does bubble sort need?',
      'swap counter for bubblesort on an array of numbers, non mutating, ascending order',
      'how many adjacent exchanges until the list is sorted upward using bubble sort? 0 for empty or sorted lists',
      'I want to measure how unsorted an array is by the number of bubble sort swaps (ascending, equal numbers are left alone).',
      'bubble srot: count the swaps only, copy of the array, small numbers to the front',
      'The books on my shelf have numbers. I always compare two neighbours and swap them if the left one is larger, passing over the shelf until sorted. Count the swaps.',
      'Number of times a bubble sort moves a bigger element past a smaller right neighbour; work with a copy of the list.',
      'Sort ascending with bubble sort internally and return the total of swaps done, e.g. 5 for [4, 3, 1, 2].',
      'count swaps: repeatedly step through the list, exchange adjacent items that are in the wrong order (left bigger than right), original array unchanged',
      'bubble sort statistic: swaps. input numbers, output one number, dont modify input',
      'For a lecture demo I need the count of neighbour exchanges bubble sort does on given data, sorting from smallest to largest.',
    ],
  }),
  family({
    name: 'exercises-halving-guesses',
    group: 'scenarios',
    names: ['halvingGuesses', 'binaryGuesses', 'guessesFor', 'guessSequence', 'findByHalving'],
    params: [
      { name: 'secret', type: 'number', alt: ['target', 'answer'] },
      { name: 'max', type: 'number', alt: ['limit', 'upper', 'n'] },
    ],
    returns: 'number[]',
    body: `  const guesses: number[] = [];
  let low = 1;
  let high = $max;
  while (low <= high) {
    const guess = Math.floor((low + high) / 2);
    guesses.push(guess);
    if (guess === $secret) break;
    if (guess < $secret) low = guess + 1;
    else high = guess - 1;
  }
  return guesses;`,
    tests: [
      [[50, 100], [50]],
      [
        [75, 100],
        [50, 75],
      ],
      [
        [25, 100],
        [50, 25],
      ],
      [[1, 1], [1]],
      [
        [1, 10],
        [5, 2, 1],
      ],
      [
        [10, 10],
        [5, 8, 9, 10],
      ],
      [
        [7, 10],
        [5, 8, 6, 7],
      ],
      [
        [2, 2],
        [1, 2],
      ],
    ],
    phrasings: [
      'A computer guesses a secret number between 1 and max by always trying the middle (rounded down) of what is left; return its guesses in order, the hit included.',
      'binary search guesses for a secret in 1..max, middle rounded down, list of guesses until found',
      'how do i get all the guesses a halving strategy makes to find a number from 1 to max? floor of the middle each time, the last guess is the secret',
      'Returns the sequence of middle values that binary search probes in the range 1 to max before and including the target; the middle is rounded down.',
      '75 in 1..100 -> [50, 75]; 7 in 1..10 -> [5, 8, 6, 7]',
      'My son thinks of a number up to max and I always halve the remaining range, guessing the lower middle. Which numbers do I say until I hit it? Range begins at 1.',
      'Please simulate the number guessing game played perfectly: low is 1, high is max, guess floor((low + high) / 2), narrow down, stop when right. I need the list of guesses.',
      'guessing game bot: bisect [1, max] for the secret, collect each guess (midpoint rounded down), including the correct one',
      'low = 1, high = max, push mid = floor of their average, if too small low = mid + 1, if too big high = mid - 1, until mid equals the secret; return pushed values',
      'Given the secret and the upper limit (lower limit 1), list the trials of a player who always picks the middle of the possible numbers, rounding down.',
      'trace of a binary search over the numbers 1 to max for a wanted number: all tried middles in order (rounded down, found one last)',
      'binary search steps as an aray: tried numbers for secret, range 1..max, mid rounded down',
      'Higher/lower game. The guesser bisects. What numbers get guessed for a given secret and maximum? Minimum is one, halves are rounded down, the final guess is the secret itself.',
      'number guessing by halving, e.g. secret 1 of 10: [5, 2, 1]',
      'I teach binary search and want to show the probed values: range from one up to max, middle = floor((lo + hi) / 2), finish once the value is the searched one.',
      'Show the path of guesses from the middle of 1..max to the secret, using bisection with the smaller middle in case of two.',
      'optimal guesser output: array of guesses, starting at the middle of 1 and max (integer division), going up or down by half, ending at secret',
      'which guesses does the divide-in-half method need to reach a number between 1 and some maximum? give all of them; round the midpoint down',
      'A list of midpoints tried by bisection of the interval [1, max] until the midpoint is the secret number. Midpoints are floored.',
      'Repeatedly guess the floored centre of the still possible range (at first 1 to max) and record the guess; stop as soon as it matches the secret.',
      'record guesses of a binry search game between 1 and max incl. the right one, midpoint floored',
      'We play "guess my number from 1 to max"; I answer too low or too high, the program takes the middle (down-rounded). Return what it guessed.',
    ],
    rules: [
      {
        say: [
          'an empty list if the secret is not between 1 and max',
          'return [] when the secret lies outside the range',
          'no guesses at all for a secret below 1 or above max',
          'a secret out of range gives an empty array',
          'if the secret is less than 1 or more than max, give back an empty array',
        ],
        body: `  if ($secret < 1 || $secret > $max) return [];
  const guesses: number[] = [];
  let low = 1;
  let high = $max;
  while (low <= high) {
    const guess = Math.floor((low + high) / 2);
    guesses.push(guess);
    if (guess === $secret) break;
    if (guess < $secret) low = guess + 1;
    else high = guess - 1;
  }
  return guesses;`,
        tests: [
          [[0, 10], []],
          [[11, 10], []],
          [[5, 10], [5]],
          [
            [1, 10],
            [5, 2, 1],
          ],
          [
            [10, 10],
            [5, 8, 9, 10],
          ],
          [[1, 0], []],
        ],
      },
    ],
  }),
  family({
    name: 'exercises-insert-descending',
    group: 'scenarios',
    names: ['insertDescending', 'insertScore', 'insertInOrder', 'addSorted', 'placeScore'],
    params: [
      { name: 'scores', type: 'number[]', alt: ['list', 'xs', 'numbers', 'arr'] },
      { name: 'score', type: 'number', alt: ['value', 'x', 'item', 'added'] },
    ],
    returns: 'number[]',
    body: `  const index = $scores.findIndex((other) => other < $score);
  if (index === -1) return [...$scores, $score];
  return [...$scores.slice(0, index), $score, ...$scores.slice(index)];`,
    tests: [
      [
        [[90, 70, 50], 60],
        [90, 70, 60, 50],
      ],
      [[[], 5], [5]],
      [
        [[9, 8], 10],
        [10, 9, 8],
      ],
      [
        [[9, 8], 1],
        [9, 8, 1],
      ],
      [
        [[5, 3, 3, 1], 3],
        [5, 3, 3, 3, 1],
      ],
      [
        [[-1, -5], -3],
        [-1, -3, -5],
      ],
      [
        [[0], 0],
        [0, 0],
      ],
    ],
    phrasings: [
      'Insert a number into a list that is sorted from highest to lowest so that it stays sorted, without sorting again; return a new array.',
      'insert into descending sorted array, new array, no sort()',
      'how do i put a new score at the right place of a high score list (largest first) without calling sort or changing the list?',
      'Returns a copy of the descending numbers with the given one added in front of the first smaller one, or at the end.',
      '[90,70,50] and 60 -> [90,70,60,50]',
      'My game keeps its scores in descending order. When somebody finishes, add the result where it belongs. The old array should not be modified, and re-sorting is not what I want.',
      'Please find the first element smaller than the new number and insert the number before it; append if there is none. The list is sorted high to low; return a new list.',
      'sorted insert, biggest first, immutable',
      'insertion step of an insertion sort for decreasing order: given the ordered list and one number, return the ordered list with the number in it',
      'Given numbers that never increase from left to right and one more number, create the array that contains it too and still never increases.',
      'add value to a high-to-low ordered array at its position, keep input array unchanged, dont use sort',
      'exam question: array in decreasing order, new element comes in, return the new array that is still decreasing',
      'Students line up by height, tallest first. A new one joins: return the heights with theirs at the correct spot, leaving the original array alone.',
      'put a bid into the list of bids ordered from top bid downward, behind bids that are at least as high; fresh array',
      'insert in order, decending list, e.g. 3 into [5, 1] gives [5, 3, 1], copy not mutation',
      'The list is ordered large to small. Where does the new number go? Return the extended list rather than the index. No full re-sort.',
      'keep a leaderboard array sorted downward when adding one number; must return a new array',
      'I have [9, 8] and get 10, then I need [10, 9, 8]; with 1 it would be [9, 8, 1]. Always descending, always a new array, without sort.',
      'place one number in a reverse-sorted list by searching the first lower number, copy on write',
      'new array = old descending array + one number in the proper place (before the first that is less)',
      'insert elment to array sorted descending, preserve order, new array, by hand',
      'Slot a value into a non-increasing sequence: equal values first, then it, then the smaller ones. The argument must not be mutated.',
    ],
    rules: [
      {
        say: [
          'if the number is already in the list, return the list unchanged',
          'do nothing when it is there already',
          'no duplicates: a number that exists is not inserted again',
          'an existing value is not added a second time',
          'skip it if the list contains it',
        ],
        body: `  if ($scores.includes($score)) return [...$scores];
  const index = $scores.findIndex((other) => other < $score);
  if (index === -1) return [...$scores, $score];
  return [...$scores.slice(0, index), $score, ...$scores.slice(index)];`,
        tests: [
          [
            [[90, 70, 50], 70],
            [90, 70, 50],
          ],
          [[[], 5], [5]],
          [
            [[9, 8], 10],
            [10, 9, 8],
          ],
          [
            [[9, 8], 1],
            [9, 8, 1],
          ],
          [
            [[5, 3, 1], 4],
            [5, 4, 3, 1],
          ],
        ],
      },
    ],
  }),
];
