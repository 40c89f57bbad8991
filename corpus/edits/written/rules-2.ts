/** Hand-written edits: everyday rules with numbers, dates and formats; what is wrong with them, and two rewrites. */
import type { TestCase } from '../../family.js';
import { type EditFamily, editFamily } from '../edit-family.js';

export const edits: readonly EditFamily[] = [
  editFamily({
    name: 'rules-parse-price-commas',
    change: 'fix',
    slots: { sign: ['$', 'USD ', 'EUR '] },
    original: `function parsePrice(text: string): number {
  const cleaned = text.replace('{sign}', '').replace(',', '');
  return Number(cleaned);
}`,
    code: `function parsePrice(text: string): number {
  const cleaned = text.replace('{sign}', '').replace(/,/g, '');
  return Number(cleaned);
}`,
    functionName: 'parsePrice',
    instructions: [
      'only the first comma is removed',
      "parsePrice('{sign}1,234,567') is NaN, should be 1234567",
      'fails for prices of a million and more',
      'Numbers with two thousands separators are not parsed correctly.',
      'remove all commas, not just one',
      'Please make it work for amounts such as 1,000,000.25.',
      'fix: missing global flag',
      'why NaN with more than one comma?',
      "'{sign}12,345,678.90' → 12345678.9 expected",
      'Works up to 999,999 and breaks above that.',
      'every comma in the text is a thousands separator and has to go',
      'the house prices come out as NaN (eg. 1,250,000), the second coma stays in',
    ],
    tests: ({ sign }) =>
      [
        [[`${sign}1,299.50`], 1299.5],
        [[`${sign}1,234,567`], 1234567],
        [['12'], 12],
        [[`${sign}0.99`], 0.99],
        [['1,000,000.25'], 1000000.25],
        [[`${sign}9,876,543,210`], 9876543210],
      ] as TestCase[],
  }),
  editFamily({
    name: 'rules-group-ticket-parentheses',
    change: 'fix',
    slots: { n: [8, 10, 15], a: [12, 20], k: [7, 9] },
    original: `function groupPrice(adults: number, kids: number): number {
  const people = adults + kids;
  if (people >= {n}) {
    return adults * {a} + kids * {k} * 0.9;
  }
  return adults * {a} + kids * {k};
}`,
    code: `function groupPrice(adults: number, kids: number): number {
  const people = adults + kids;
  if (people >= {n}) {
    return (adults * {a} + kids * {k}) * 0.9;
  }
  return adults * {a} + kids * {k};
}`,
    functionName: 'groupPrice',
    instructions: [
      'the group discount is only applied to the kids',
      'groupPrice({n}, 0) gives no discount at all',
      'Groups of {n} or more get 10 % off everything, adults included.',
      'parentheses missing',
      'adult tickets should be 10% cheaper too in a group',
      'A party of adults only pays the full price although it is big enough for the rebate.',
      'fix: discount the whole sum, not just the second part of it',
      'Can you check the order of operations? The 0.9 has to be applied to the total.',
      'precedence bug with the * 0.9',
      'why dont adults get the group rate? it is meant for the complete bill',
      'The bigger group should pay nine tenths of the sum of all tickets.',
      'total for large groups is too high whenever there are adults in it, reduction must cover all tickets',
    ],
    tests: (slots) => {
      const [n, a, k] = [slots.n as number, slots.a as number, slots.k as number];
      return [
        [[n, 0], n * a * 0.9],
        [[0, n], n * k * 0.9],
        [[n, 2], (n * a + 2 * k) * 0.9],
        [[n - 1, 0], (n - 1) * a],
        [[1, 1], a + k],
        [[0, 0], 0],
      ] as TestCase[];
    },
  }),
  editFamily({
    name: 'rules-strong-password-and',
    change: 'fix',
    slots: { min: [8, 10, 12] },
    original: `function isStrongPassword(password: string): boolean {
  const longEnough = password.length >= {min};
  const hasDigit = /[0-9]/.test(password);
  const hasUpper = /[A-Z]/.test(password);
  return (longEnough && hasDigit) || hasUpper;
}`,
    code: `function isStrongPassword(password: string): boolean {
  const longEnough = password.length >= {min};
  const hasDigit = /[0-9]/.test(password);
  const hasUpper = /[A-Z]/.test(password);
  return longEnough && hasDigit && hasUpper;
}`,
    functionName: 'isStrongPassword',
    instructions: [
      "'A' alone counts as a strong password",
      'all three conditions must hold',
      "isStrongPassword('Abc') returns true, that's far too weak",
      'A password needs {min} characters, a digit and a capital letter: all of it.',
      'or → and',
      'Passwords without any capital letter are accepted. They must be rejected, and so must short ones with one.',
      'fix: require every check to pass',
      'One uppercase letter is enough to get through, whatever the length. Please repair.',
      'why is a 3 letter password strong?',
      'security: the last line lets far too much through, each of the three tests is mandatory',
      'should be false as soon as one of longEnough, hasDigit, hasUpper is false',
      'wrong logic in the return, its meant to be length AND digit AND uper case',
    ],
    tests: [
      [['A'], false],
      [['Abc1'], false],
      [['abcdefghijkl1'], false],
      [['ABCDEFGHIJKLM'], false],
      [['Abcdefghijkl1'], true],
      [[''], false],
    ],
  }),
  editFamily({
    name: 'rules-best-score-negative',
    change: 'fix',
    original: `function bestScore(scores: number[]): number | null {
  if (scores.length === 0) return null;
  let best = 0;
  for (let i = 0; i < scores.length; i++) {
    if (scores[i] > best) best = scores[i];
  }
  return best;
}`,
    code: `function bestScore(scores: number[]): number | null {
  if (scores.length === 0) return null;
  let best = scores[0];
  for (let i = 0; i < scores.length; i++) {
    if (scores[i] > best) best = scores[i];
  }
  return best;
}`,
    functionName: 'bestScore',
    instructions: [
      'wrong if all scores are negative',
      'bestScore([-5, -2]) gives 0, should be -2',
      'In our game a round can end below zero. When everybody is below zero, it reports a 0 that nobody has.',
      'start value of best is wrong',
      'returns a score that is not in the list',
      'Please begin with the first score instead of 0.',
      'fix: negative scores',
      'why 0 for [-1]? I expected -1',
      'The maximum must be one of the scores, also when they are minus points.',
      'doesnt work with minus points only',
      '[-10, -20, -30] → -10 please',
      'Initialise the maximum properly; zero is not a safe lower bound.',
    ],
    tests: [
      [[[-5, -2]], -2],
      [[[]], null],
      [[[-1]], -1],
      [[[3, 9, 4]], 9],
      [[[-10, 0, -20]], 0],
      [[[-10, -20, -30]], -10],
    ],
  }),
  editFamily({
    name: 'rules-win-streak-reset',
    change: 'fix',
    slots: { win: ['W', 'V', '+'] },
    original: `function longestStreak(results: string): number {
  let best = 0;
  let run = 0;
  for (const r of results) {
    if (r === '{win}') {
      run += 1;
      best = Math.max(best, run);
    }
  }
  return best;
}`,
    code: `function longestStreak(results: string): number {
  let best = 0;
  let run = 0;
  for (const r of results) {
    if (r === '{win}') {
      run += 1;
      best = Math.max(best, run);
    } else {
      run = 0;
    }
  }
  return best;
}`,
    functionName: 'longestStreak',
    instructions: [
      'it counts all wins instead of the longest row of them',
      "longestStreak('{win}x{win}') should be 1, it says 2",
      'A loss has to end the streak.',
      'run is never reset',
      'Something other than {win} in between must interrupt the run, please fix.',
      'fix: start over after a lost game',
      'The result is just the total number of {win}, not a streak.',
      "'{win}{win}x{win}' → 2, not 3",
      'why does the streak continue after a defeat?',
      'set the counter back to zero when a game is not won',
      'streak too long, it goes on across losses',
      'Only consecutive {win} belong together; at the momment everything is added up.',
    ],
    tests: ({ win }) =>
      [
        [[`${win}x${win}`], 1],
        [[`${win}${win}x${win}`], 2],
        [[`x${win}x${win}${win}${win}x`], 3],
        [[''], 0],
        [['xxx'], 0],
        [[`${win}${win}`], 2],
      ] as TestCase[],
  }),
  editFamily({
    name: 'rules-celsius-precedence',
    change: 'fix',
    original: `const toCelsius = (fahrenheit: number): number => Math.round(fahrenheit - (32 * 5) / 9);`,
    code: `const toCelsius = (fahrenheit: number): number => Math.round(((fahrenheit - 32) * 5) / 9);`,
    functionName: 'toCelsius',
    instructions: [
      'toCelsius(212) must be 100',
      'the 32 has to be subtracted first',
      'Water boils at 194 degrees according to this. Something is off with the formula.',
      'parentheses in the wrong place',
      '32 °F should be 0 °C but I get 14',
      'Please correct the conversion: (F - 32) times 5/9, rounded as now.',
      'fix order of operations in the fahrenheit formula',
      '-40 is the same on both scales, here it is not',
      'why is 50F = 32C? should be 10',
      'all temperatures come out much too warm, check the formula',
      'The factor 5/9 applies to the difference, not only to 32.',
      'convertion is wrong, 100 → 38 expected',
    ],
    tests: [
      [[32], 0],
      [[212], 100],
      [[50], 10],
      [[-40], -40],
      [[100], 38],
      [[0], -18],
    ],
  }),
  editFamily({
    name: 'rules-cheapest-comparator',
    change: 'fix',
    original: `function cheapest(prices: number[], count: number): number[] {
  const sorted = prices.slice().sort();
  return sorted.slice(0, count);
}`,
    code: `function cheapest(prices: number[], count: number): number[] {
  const sorted = prices.slice().sort((a, b) => a - b);
  return sorted.slice(0, count);
}`,
    functionName: 'cheapest',
    instructions: [
      '100 comes before 20',
      'cheapest([9, 10], 1) gives [10]',
      'The prices are sorted like words. They are numbers!',
      'sort needs a comparator',
      'fix numeric sort',
      'Why is 1000 among the cheapest when there is a 5? Please correct.',
      'sorting is alphabetical, should be by value',
      'I expected [5, 20] for cheapest([100, 20, 5], 2) and got [100, 20].',
      'works only as long as all prices have the same number of digits',
      'compare the prices as numbers, smallest first',
      'default sort() turns numbers into strings, so dont rely on it here',
      'Wrong offers on the page: expensive ones in front if they begin with a 1. Sort numericaly.',
    ],
    tests: [
      [[[9, 10], 1], [9]],
      [
        [[100, 20, 5], 2],
        [5, 20],
      ],
      [
        [[3, 1, 2], 3],
        [1, 2, 3],
      ],
      [[[], 2], []],
      [
        [[1000, 5], 5],
        [5, 1000],
      ],
      [[[7.5, 12.25], 1], [7.5]],
      [[[4, 4], 0], []],
    ],
  }),
  editFamily({
    name: 'rules-days-in-month-table',
    change: 'rewrite',
    original: `function daysInMonth(month: number, leap: boolean): number {
  if (month === 2) {
    if (leap) {
      return 29;
    }
    return 28;
  }
  if (month === 4 || month === 6 || month === 9 || month === 11) {
    return 30;
  }
  return 31;
}`,
    code: `function daysInMonth(month: number, leap: boolean): number {
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return days[month - 1];
}`,
    functionName: 'daysInMonth',
    instructions: [
      'use a table instead of the ifs',
      'look the number of days up in an array',
      'Could you replace the if chain by an array with the twelve lengths?',
      'no ifs, array lookup',
      'refactor: table-driven daysInMonth',
      'I would write the twelve month lengths into a list and index it with month - 1.',
      'Too many branches. Put the days in an array, with February depending on leap.',
      'same results but with a lookup array please',
      'simplify with an array of 12 numbers',
      'Can this be done with an array of month lengths rather than conditions?',
      'turn the conditions into a lookup tabel (array), behaviour unchanged',
    ],
    tests: [
      [[1, false], 31],
      [[2, false], 28],
      [[2, true], 29],
      [[4, true], 30],
      [[8, false], 31],
      [[11, false], 30],
      [[12, true], 31],
    ],
  }),
  editFamily({
    name: 'rules-total-minutes-reduce',
    change: 'rewrite',
    original: `function totalMinutes(times: string[]): number {
  let total = 0;
  for (let i = 0; i < times.length; i++) {
    const [h, m] = times[i].split(':').map(Number);
    total += h * 60 + m;
  }
  return total;
}`,
    code: `function totalMinutes(times: string[]): number {
  return times.reduce((total, time) => {
    const [h, m] = time.split(':').map(Number);
    return total + h * 60 + m;
  }, 0);
}`,
    functionName: 'totalMinutes',
    instructions: [
      'use reduce',
      'no index loop please, reduce instead',
      'Could this be written with reduce?',
      'rewrite the for loop as a reduce, same result',
      'replace the loop and the let by times.reduce',
      'refactor: sum with reduce',
      'I prefer functional style here: a single reduce over the times.',
      'get rid of total and i by reducing the array',
      'Please add the minutes up with Array.prototype.reduce.',
      'for loop → reduce (nothing else changes)',
      "totalMinutes shouldn't need a mutable variable, reduce will do",
    ],
    tests: [
      [[[]], 0],
      [[['01:30']], 90],
      [[['00:45', '00:30']], 75],
      [[['10:00', '2:05', '0:00']], 725],
      [[['0:59', '0:01']], 60],
    ],
  }),
];
