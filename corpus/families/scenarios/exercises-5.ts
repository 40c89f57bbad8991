/** of what programming courses set: letters, shapes, tables, marks, small games, accounts, votes, grids and number words. */
import { type Family, family } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'exercises-both-diagonals',
    group: 'scenarios',
    names: ['diagonalsSum', 'sumDiagonals', 'crossSum', 'bothDiagonals', 'xSum'],
    params: [{ name: 'grid', type: 'number[][]', alt: ['matrix', 'square', 'table', 'm'] }],
    returns: 'number',
    body: `  const n = $grid.length;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    sum += $grid[i][i];
    if (i !== n - 1 - i) sum += $grid[i][n - 1 - i];
  }
  return sum;`,
    tests: [
      [
        [
          [
            [1, 2, 3],
            [4, 5, 6],
            [7, 8, 9],
          ],
        ],
        25,
      ],
      [[[[5]]], 5],
      [[[]], 0],
      [
        [
          [
            [1, 2],
            [3, 4],
          ],
        ],
        10,
      ],
      [
        [
          [
            [0, 1, 0],
            [1, 9, 1],
            [0, 1, 0],
          ],
        ],
        9,
      ],
      [
        [
          [
            [1, 0, 0, 2],
            [0, 3, 4, 0],
            [0, 5, 6, 0],
            [7, 0, 0, 8],
          ],
        ],
        36,
      ],
      [
        [
          [
            [-1, 5],
            [5, 1],
          ],
        ],
        10,
      ],
    ],
    phrasings: [
      'Sum both diagonals of a square matrix, counting the centre cell only once when the size is odd.',
      'sum of main + anti diagonal, middle not doubled',
      'how do i add up the numbers on the two diagonals of a square grid without counting the middle twice?',
      'Returns the total of all cells lying on either diagonal of a square matrix; a cell on both is added once.',
      '[[1,2,3],[4,5,6],[7,8,9]] -> 25 (1+5+9+3+7, the 5 only once)',
      'The school exercise asks for the numbers that form an X in a square table. Add them, but the crossing point is a single number and counts a single time. An empty table has the sum 0.',
      'Please calculate the sum of the primary and the secondary diagonal of an n x n array. If they share an element, include it just once.',
      'matrix diagonals total, shared centre counted one time',
      'for each row i add grid[i][i] and grid[i][n-1-i] unless it is the same cell',
      'Given a square 2D array of numbers, what do the cells on the two diagonals come to in total? (odd sizes: do not double the middle cell)',
      'X-shaped sum over a square matrix, no double counting',
      'LeetCode 1572: matrix diagonal sum, both diagonals, centre element included once',
      'both diaganols of a square matrix summed, the center just one time',
      'I have a bingo card with equal rows and columns and want the sum of the numbers on its diagonals, from the top left and from the top right, where the middle field must not be added twice.',
      'add the elements from top-left to bottom-right and from top-right to bottom-left; elements on both lines once',
      'The cross-shaped floor lights of a square hall have brightness values in a grid; lights are on the two diagonals. Total brightness? The middle light exists once.',
      'sum the values on the diagonals of number[][] (n by n) avoiding the repeated centre of odd n',
      'For a square matrix compute trace plus counter-diagonal minus the duplicate centre if there is one.',
      'diagonal sums of both directions in one number; overlap is only counted once',
      'Sum of all entries where row == column or row + column == n - 1.',
      'total of cells (i, j) with i = j or i + j = last index, in a square grid',
      'main diagonal and the other one togther, middle cell one time, square input',
    ],
    rules: [
      {
        say: [
          'return null if the matrix is not square',
          'null when a row is not as long as there are rows',
          'for an array that is no square give null',
          'a non-square matrix gives null',
          'check that it is square first, else null',
        ],
        returns: 'number | null',
        body: `  const n = $grid.length;
  if ($grid.some((row) => row.length !== n)) return null;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    sum += $grid[i][i];
    if (i !== n - 1 - i) sum += $grid[i][n - 1 - i];
  }
  return sum;`,
        tests: [
          [[[[1, 2, 3]]], null],
          [[[[5]]], 5],
          [[[]], 0],
          [[[[1], [2]]], null],
          [
            [
              [
                [1, 2],
                [3, 4],
              ],
            ],
            10,
          ],
          [[[[1, 2], [3]]], null],
        ],
      },
    ],
  }),
  family({
    name: 'exercises-number-words',
    group: 'scenarios',
    names: ['numberToWords', 'inWords', 'spellNumber', 'toWords', 'numberWords'],
    params: [{ name: 'n', type: 'number', alt: ['num', 'value', 'number', 'x'] }],
    returns: 'string',
    slots: { dash: ['-', ' '] },
    body: `  const small = [
    'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten',
    'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
  ];
  const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
  if ($n < 20) return small[$n];
  const ten = tens[Math.floor($n / 10)];
  return $n % 10 === 0 ? ten : \`\${ten}{dash}\${small[$n % 10]}\`;`,
    tests: ({ dash }) => [
      [[0], 'zero'],
      [[7], 'seven'],
      [[13], 'thirteen'],
      [[19], 'nineteen'],
      [[20], 'twenty'],
      [[21], `twenty${dash}one`],
      [[40], 'forty'],
      [[99], `ninety${dash}nine`],
    ],
    phrasings: [
      'Write a whole number from 0 to 99 in English words, tens and ones joined by "{dash}", e.g. "forty{dash}two".',
      'number to words 0..99, like "twenty{dash}one"',
      'how do i spell out numbers below 100 in english ("seven", "thirteen", "ninety{dash}nine")?',
      'Returns the English name of an integer between 0 and 99; compound names have "{dash}" between the two words.',
      '21 -> "twenty{dash}one", 40 -> "forty", 0 -> "zero" (0 to 99)',
      'I make a counting game for kids and need the number (0-99) as a word, such as eleven, thirty or thirty{dash}five with exactly "{dash}" in the compound ones.',
      'Please convert a number under one hundred to lower-case English words; put "{dash}" between tens and units.',
      'spell numbers up to ninety{dash}nine, two-part names with "{dash}"',
      'int -> english text, range 0 through 99, format "fifty{dash}six"',
      'Given a non-negative integer less than 100, give its name: zero, one, ..., nineteen, twenty, twenty{dash}one and so on.',
      'age in words: 34 becomes "thirty{dash}four", 12 becomes "twelve", nobody is older than 99',
      'english number names for 0 to 99, lower case, "{dash}" as the joint in names of two words',
      'A cheque needs the cents in words, which is a number from 0 to 99. Use "{dash}" inside names like sixty{dash}eight.',
      'covnert a number to its english words (max 99), with "{dash}" in e.g. eighty{dash}one',
      'lookup arrays for ones/teens and tens, then combine: 85 gives "eighty{dash}five", 80 gives "eighty"',
      'say the number: 0..99 => "zero".."ninety{dash}nine"',
      'Number words exercise: under 20 use a list, otherwise the tens word and, unless the unit is 0, "{dash}" plus the unit word.',
      'What is 57 in words? "fifty{dash}seven". Do that for every integer from 0 to 99.',
      'two digit number speller (English, lower-case), also one digit and zero; compound separator is "{dash}"',
      'Turn house numbers below a hundred into English text, for instance 16 into "sixteen" and 62 into "sixty{dash}two".',
      'write small numbers as words in englsh, 0 - 99, "{dash}" between both parts when there are two',
      'I would like the written form of a number that has at most two digits: "five", "fifteen", "fifty", "fifty{dash}five".',
    ],
    rules: [
      {
        say: [
          'null for numbers below 0 or above 99',
          'return null if the number is not in 0..99',
          'anything outside of 0 to 99 gives null',
          'negative numbers and numbers of 100 or more are null',
          'out of range means null',
        ],
        returns: 'string | null',
        body: `  if ($n < 0 || $n > 99) return null;
  const small = [
    'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten',
    'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
  ];
  const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
  if ($n < 20) return small[$n];
  const ten = tens[Math.floor($n / 10)];
  return $n % 10 === 0 ? ten : \`\${ten}{dash}\${small[$n % 10]}\`;`,
        tests: ({ dash }) => [
          [[-1], null],
          [[100], null],
          [[0], 'zero'],
          [[99], `ninety${dash}nine`],
          [[50], 'fifty'],
          [[12], 'twelve'],
          [[38], `thirty${dash}eight`],
        ],
      },
    ],
  }),
  family({
    name: 'exercises-sum-until-stop',
    group: 'scenarios',
    names: ['sumUntilStop', 'sumInputs', 'addUntil', 'totalBeforeStop', 'readAndSum'],
    params: [{ name: 'inputs', type: 'number[]', alt: ['numbers', 'values', 'xs', 'entries'] }],
    returns: 'number',
    slots: { stop: [0, -1, 999] },
    body: `  let sum = 0;
  for (const input of $inputs) {
    if (input === {stop}) break;
    sum += input;
  }
  return sum;`,
    tests: ({ stop }) => {
      const s = stop as number;
      return [
        [[[]], 0],
        [[[s]], 0],
        [[[1, 2, 3]], 6],
        [[[5, 4, s, 100]], 9],
        [[[s, 7]], 0],
        [[[10, s, 20, s, 30]], 10],
        [[[-5, 2.5]], -2.5],
      ];
    },
    phrasings: [
      'Add up numbers until the first {stop}, which is not included; without one add them all.',
      'sum values until {stop} appears (excluded), all of them if it never does',
      'how do i sum the user inputs in an array and stop when {stop} was entered? the {stop} itself and what follows are ignored',
      'Returns the sum of the numbers before the first {stop}, or of all numbers if there is no {stop}.',
      '[5, 4, {stop}, 100] -> 9',
      'Classic sentinel loop: the user types numbers and ends with {stop}. The typed numbers are given as an array. Give me their total up to the end marker, leaving out the marker.',
      'Please go through the entries, stop at {stop}, and return the total so far (the end marker does not belong to it).',
      'running total with break on {stop}',
      'for x of inputs: if x is {stop} stop, else add; return the sum',
      'Given what was entered, where {stop} means "finished", total everything entered before that. Nothing entered gives 0.',
      'sentinel-controlled summation, sentinel {stop}, later values dropped',
      'A cashier keys in prices and then {stop} to finish the sale. Anything keyed in after this belongs to the next customer. What does the first customer pay?',
      'add all numbers from the list till you meet {stop}',
      'total of the leading numbers prior to a terminator value of {stop} (no terminator: the entire array)',
      'sum of inputs, {stop} ends the input, dont count it or the rest',
      'while-loop homework where {stop} quits: numbers come as array, answer is the sum of those in front of the first {stop}',
      'accumulate untill {stop} is found, exclusive',
      'I want to know how much the numbers add up to before {stop} shows up in the sequence.',
      'Sensor data is terminated by the value {stop}; sum the readings ahead of the terminator and disregard trailing data. If it is missing, sum everything.',
      'Read numbers in order and sum them. On {stop}, finish at once. At the end of the list, finish too.',
      'stop adding at the frist {stop}; result is the sum of the numbers in front of it',
      'What is the sum of an array if {stop} is an end-of-input mark and so neither it nor anything behind it counts?',
    ],
    rules: [
      {
        say: [
          'negative numbers other than the stop value are skipped',
          'leave out numbers below zero',
          'ignore invalid entries, i.e. negative ones',
          'entries less than 0 are not added',
          'do not add negative numbers',
        ],
        body: `  let sum = 0;
  for (const input of $inputs) {
    if (input === {stop}) break;
    if (input < 0) continue;
    sum += input;
  }
  return sum;`,
        tests: ({ stop }) => {
          const s = stop as number;
          return [
            [[[]], 0],
            [[[5, -4, s, 100]], 5],
            [[[-5, 2.5]], 2.5],
            [[[s, 7]], 0],
            [[[10, -3, 2, s, 30]], 12],
            [[[-7, s, 4]], 0],
          ];
        },
      },
    ],
  }),
  family({
    name: 'exercises-fizzbuzz-tally',
    group: 'scenarios',
    names: ['fizzBuzzTally', 'countFizzBuzz', 'tallyMultiples', 'fizzBuzzCounts', 'clapStamp'],
    params: [{ name: 'n', type: 'number', alt: ['max', 'limit', 'last', 'end'] }],
    returns: '{ clap: number; stamp: number; both: number }',
    slots: { a: [2, 3, 4], b: [5, 7] },
    body: `  const counts = { clap: 0, stamp: 0, both: 0 };
  for (let i = 1; i <= $n; i++) {
    if (i % {a} === 0 && i % {b} === 0) counts.both++;
    else if (i % {a} === 0) counts.clap++;
    else if (i % {b} === 0) counts.stamp++;
  }
  return counts;`,
    tests: ({ a, b }) => {
      const [p, q] = [a as number, b as number];
      return [
        [[0], { clap: 0, stamp: 0, both: 0 }],
        [[1], { clap: 0, stamp: 0, both: 0 }],
        [[p], { clap: 1, stamp: 0, both: 0 }],
        [[q], { clap: Math.floor(q / p), stamp: 1, both: 0 }],
        [[p * q - 1], { clap: q - 1, stamp: p - 1, both: 0 }],
        [[p * q], { clap: q - 1, stamp: p - 1, both: 1 }],
        [[3 * p * q], { clap: 3 * (q - 1), stamp: 3 * (p - 1), both: 3 }],
      ];
    },
    phrasings: [
      'Children count from 1 to n and clap at multiples of {a}, stamp at multiples of {b}, and do "both" at multiples of the two; return how often each happens as { clap, stamp, both }, where both is not included in the others.',
      'fizzbuzz counts 1..n: { clap: only multiples of {a}, stamp: only multiples of {b}, both: multiples of {a} and {b} }',
      'how do i count, for 1 to n, the numbers divisible by {a} only (clap), by {b} only (stamp) and by the two of them (both)? an object with these three keys',
      'Returns { clap, stamp, both } for the numbers 1 to n: divisible by just {a}, by just {b}, or by {a} and {b} together.',
      'n = {a} -> { clap: 1, stamp: 0, both: 0 }; clap on {a}, stamp on {b}, common multiples only in both; count 1 up to and including n',
      'A party variant of FizzBuzz: clap on numbers divisible by {a}, stamp on those divisible by {b}; if a number is divisible by {a} and {b}, it goes into both and nowhere else. How many of each from 1 to n inclusive? Object clap/stamp/both.',
      'Please tally the numbers from 1 through n in an object with clap (multiples of {a} but not {b}), stamp (multiples of {b} but not {a}) and both (multiples of either one at the same time).',
      'count fizz buzz game actions up to n; keys clap ({a}), stamp ({b}), both ({a} and {b}, exclusive of the other two)',
      'loop 1..n; i % {a} and i % {b} both 0 -> both++, else if i % {a} is 0 -> clap++, else if i % {b} is 0 -> stamp++; return the counters',
      'Given the last number of a counting game that starts at one, how many claps ({a}-multiples), stamps ({b}-multiples) and boths (multiples of {a} as well as {b}, counted only there) are there? Answer as { clap, stamp, both }.',
      'three counters for n numbers: divisible by {a} alone = clap, by {b} alone = stamp, by {a} and {b} = both',
      'fizzbuzz but I want totals insted of words: {a} is clap, {b} is stamp, {a} with {b} is both (and nothing else), counting one to n, object result',
      'In how many numbers from 1 to n do we clap, stamp, or do the two at once? We clap at each number in the {a} times table, stamp at each in the {b} times table; those in the two tables are reported as both and not as clap or stamp. { clap, stamp, both } please.',
      'statistics for the range 1 to n (inclusive) as { clap, stamp, both }: exactly {a}-divisible, exactly {b}-divisible, divisible by each of {a} and {b}',
      'classroom game summary { clap: number, stamp: number, both: number } - clap at {a}, {a}+{a}, ...; stamp at {b}, {b}+{b}, ...; a common multiple is "both" exclusively; stop after n',
      'I need to know how many FizzBuzz events occur until n. Name them clap for a multiple of {a}, stamp for a multiple of {b}, both for a multiple of {a} and {b}, with each number counted at most once.',
      'count numbers 1..n into clap / stamp / both by divisibility through {a} / {b} / {a} and {b} (the last takes precedence)',
      'object with three tallies, clap stamp both, over 1..n; check divisbility by {a} and {b} first (both), then {a} (clap), then {b} (stamp)',
      'Everybody counts up to n starting at 1. Multiples of {a}: clap. Multiples of {b}: stamp. Multiples of {a} and {b}: both, not counted elsewhere. Return the three totals in an object with exactly these names.',
      'An aerobics class counts 1 to n: clap every {a} beats, stamp every {b} beats; a beat that has the two is tallied as both instead. Give { clap, stamp, both }.',
      'fizzbuzz tally, divisors {a} and {b}, returned as { clap, stamp, both }, no overlap between the three, n included, starting from 1',
      'How often would we clap (divisible by {a}, not by {b}), stamp (divisible by {b}, not by {a}) and do both (by {a} and by {b}) when counting from one to n? Three numbers under clap, stamp and both.',
    ],
  }),
];
