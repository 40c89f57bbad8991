/** Hand-written edits: everyday rules with numbers, dates and formats; what is wanted of them instead. */
import type { TestCase } from '../../family.js';
import { type EditFamily, editFamily } from '../edit-family.js';

export const edits: readonly EditFamily[] = [
  editFamily({
    name: 'rules-tax-rate-parameter',
    change: 'change',
    slots: { pct: [7, 10, 19, 20] },
    original: `function priceWithTax(net: number): number {
  const tax = (net * {pct}) / 100;
  return Math.round((net + tax) * 100) / 100;
}`,
    code: `function priceWithTax(net: number, percent = {pct}): number {
  const tax = (net * percent) / 100;
  return Math.round((net + tax) * 100) / 100;
}`,
    functionName: 'priceWithTax',
    instructions: [
      'make the tax rate an optional second parameter, default {pct}',
      'priceWithTax(100, 5) → 105; without the second argument still {pct} %',
      'We sell abroad now, so the tax percentage must be passed in. {pct} stays the default.',
      'add a parameter for the percentage ({pct} if omitted)',
      'Could the {pct} percent be configurable by a second argument?',
      'feat: optional tax percent argument',
      'I want to call it with another rate like priceWithTax(100, 0), old calls must keep working',
      'The hard-coded {pct} should become a parameter with that default value.',
      'let callers give the tax rate in percent as second argument, otherwise use {pct}',
      'Review: no magic number here please, take the rate as an argument and default to {pct}.',
      'second argumnt: tax in percent. when it is not given → {pct}',
    ],
    tests: ({ pct }) =>
      [
        [[100], 100 + (pct as number)],
        [[100, 5], 105],
        [[100, 0], 100],
        [[50, 20], 60],
        [[0, 20], 0],
        [[200, 25], 250],
      ] as TestCase[],
  }),
  editFamily({
    name: 'rules-currency-after-amount',
    change: 'change',
    slots: { cur: ['EUR', 'USD', 'CHF', 'SEK'] },
    original: `const formatPrice = (cents: number): string => {
  const amount = (cents / 100).toFixed(2);
  return '$' + amount;
};`,
    code: `const formatPrice = (cents: number): string => {
  const amount = (cents / 100).toFixed(2);
  return amount + ' {cur}';
};`,
    functionName: 'formatPrice',
    instructions: [
      "'12.50 {cur}' instead of '$12.50'",
      'drop the dollar sign and put {cur} behind the amount, with a space',
      'formatPrice(1250) should be "12.50 {cur}"',
      'currency after the number: {cur}, no $',
      'We switched to {cur}. Please show prices like 3.99 {cur}.',
      'feat: print prices as "9.00 {cur}"',
      'Could you write the currency as a code after the price ("0.05 {cur}") rather than $ in front?',
      'the price text should end with a blank and {cur}, and not begin with $ any more',
      'Replace the leading $ by a trailing " {cur}".',
      'I need 1.00 {cur}, not $1.00',
      'no dollar sighn, but {cur} at the end seperated by one space',
    ],
    tests: ({ cur }) =>
      [
        [[1250], `12.50 ${cur}`],
        [[0], `0.00 ${cur}`],
        [[5], `0.05 ${cur}`],
        [[399], `3.99 ${cur}`],
        [[100000], `1000.00 ${cur}`],
      ] as TestCase[],
  }),
  editFamily({
    name: 'rules-password-problems-digit',
    change: 'change',
    slots: { min: [6, 8, 10] },
    original: `function passwordProblems(password: string): string[] {
  const problems: string[] = [];
  if (password.length < {min}) problems.push('too short');
  if (password === password.toLowerCase()) problems.push('no capital letter');
  return problems;
}`,
    code: `function passwordProblems(password: string): string[] {
  const problems: string[] = [];
  if (password.length < {min}) problems.push('too short');
  if (password === password.toLowerCase()) problems.push('no capital letter');
  if (!/[0-9]/.test(password)) problems.push('no digit');
  return problems;
}`,
    functionName: 'passwordProblems',
    instructions: [
      "also report 'no digit' (last) if there is no digit",
      "add a third check: without any digit → 'no digit' at the end of the list",
      "A password should contain at least one number, too. The message is 'no digit' and comes after the others.",
      "passwordProblems('Abcdefghijkl') → ['no digit']",
      "feat: push 'no digit' as the last problem when nothing from 0 to 9 is in the password",
      "Could it complain with 'no digit' as well, when the password has no number in it?",
      "one more rule please: digits are required, text 'no digit', after the capital letter check",
      "I'd like passwords without 0-9 to get the additional problem 'no digit'.",
      "new requirement: at least one digit, otherwise append 'no digit'",
      "Append 'no digit' to the problems if the password does not contain a figure.",
      "digits are mandatory now; mesage: 'no digit' (goes last)",
    ],
    tests: [
      [['Abcdefghijk1'], []],
      [[''], ['too short', 'no capital letter', 'no digit']],
      [['abcdefghijkl'], ['no capital letter', 'no digit']],
      [['A1'], ['too short']],
      [['Abcdefghijkl'], ['no digit']],
      [['7bcdefghijkl'], ['no capital letter']],
    ],
  }),
  editFamily({
    name: 'rules-stars-filled-up',
    change: 'change',
    slots: { max: [5, 6, 10], pad: ['-', '.', '_'] },
    original: `function stars(rating: number): string {
  const full = Math.round(rating);
  return '*'.repeat(full);
}`,
    code: `function stars(rating: number): string {
  const full = Math.round(rating);
  return '*'.repeat(full) + '{pad}'.repeat({max} - full);
}`,
    functionName: 'stars',
    instructions: [
      "fill up with '{pad}' to {max} characters",
      "always {max} characters wide: the missing stars as '{pad}'",
      "stars(0) should be {max} times '{pad}'",
      'Show the empty stars too ({pad}), {max} in total.',
      "The maximum rating is {max}. Please print a '{pad}' for every star that is missing.",
      'feat: pad the stars with {pad} up to {max}',
      "Can you append a '{pad}' for each star not reached, out of {max}?",
      "I want to see how many of {max} stars were given, so use '{pad}' for the rest",
      "after the stars put as many '{pad}' as are needed to make it {max} long",
      'Pad the result on the right to a length of {max} using "{pad}".',
      "same lenght for every rating please: {max}, rest filled with '{pad}'",
    ],
    tests: ({ max, pad }) => {
      const text = (full: number) => '*'.repeat(full) + String(pad).repeat((max as number) - full);
      return [
        [[0], text(0)],
        [[3], text(3)],
        [[4.5], text(5)],
        [[2.4], text(2)],
        [[max], '*'.repeat(max as number)],
        [[1], text(1)],
      ] as TestCase[];
    },
  }),
  editFamily({
    name: 'rules-duration-with-hours',
    change: 'change',
    original: `function formatDuration(seconds: number): string {
  const m = Math.floor(seconds / 60);
  const s = seconds % 60;
  return \`\${m}:\${String(s).padStart(2, '0')}\`;
}`,
    code: `function formatDuration(seconds: number): string {
  const h = Math.floor(seconds / 3600);
  const m = Math.floor((seconds % 3600) / 60);
  const s = seconds % 60;
  if (h > 0) {
    return \`\${h}:\${String(m).padStart(2, '0')}:\${String(s).padStart(2, '0')}\`;
  }
  return \`\${m}:\${String(s).padStart(2, '0')}\`;
}`,
    functionName: 'formatDuration',
    instructions: [
      'from one hour on use h:mm:ss',
      "formatDuration(3725) → '1:02:05' instead of '62:05'",
      'Show hours for durations of 60 minutes and longer, like 1:00:00. Shorter ones stay m:ss.',
      'add hours (h:mm:ss) if there are any',
      'Long videos show 75:30. I would rather have 1:15:30.',
      'feat: hours in formatDuration, minutes with two digits then; below an hour nothing changes',
      'Could you split off the hours when the time reaches an hour? Format h:mm:ss.',
      'minutes should never exceed 59: put the hours in front, but only if not zero',
      '3600 seconds should read "1:00:00", 59 seconds still "0:59"',
      "I'd like 10:00:00 for ten hours, not 600:00; no hour part under one hour",
      'spec: < 1 h → m:ss as today, otherwise h:mm:ss with padded minuts and seconds',
    ],
    tests: [
      [[3725], '1:02:05'],
      [[3600], '1:00:00'],
      [[59], '0:59'],
      [[600], '10:00'],
      [[0], '0:00'],
      [[36000], '10:00:00'],
      [[3599], '59:59'],
    ],
  }),
  editFamily({
    name: 'rules-cart-total-and-pieces',
    change: 'change',
    original: `function cartTotal(items: { price: number; quantity: number }[]): number {
  let total = 0;
  for (const item of items) {
    total += item.price * item.quantity;
  }
  return total;
}`,
    code: `function cartTotal(items: { price: number; quantity: number }[]): { total: number; pieces: number } {
  let total = 0;
  let pieces = 0;
  for (const item of items) {
    total += item.price * item.quantity;
    pieces += item.quantity;
  }
  return { total, pieces };
}`,
    functionName: 'cartTotal',
    instructions: [
      'return { total, pieces }, pieces is the sum of the quantities',
      'also count the pieces: result as object with total and pieces',
      'I need to know how many pieces are in the cart, too. Return an object { total, pieces }.',
      'cartTotal([{ price: 2, quantity: 3 }]) → { total: 6, pieces: 3 }',
      'Besides the total give back the added quantities as pieces, both in one object.',
      'Could it return both the total and the number of pieces (all quantities together)? Names: total, pieces.',
      'change the result to an object: total as now, pieces = sum of quantity',
      'feat: { total, pieces } instead of a bare number (pieces: quantities summed)',
      'the badge wants the amount of pieces → please make the result {total, pieces}',
      'Sum up item.quantity as well and return it as `pieces` next to `total`.',
      'instead of one numbr an object with total and pieces (how many things were bought)',
    ],
    tests: [
      [[[]], { total: 0, pieces: 0 }],
      [[[{ price: 2, quantity: 3 }]], { total: 6, pieces: 3 }],
      [
        [
          [
            { price: 10, quantity: 1 },
            { price: 5, quantity: 4 },
          ],
        ],
        { total: 30, pieces: 5 },
      ],
      [[[{ price: 8, quantity: 0 }]], { total: 0, pieces: 0 }],
      [[[{ price: 0, quantity: 2 }]], { total: 0, pieces: 2 }],
    ],
  }),
  editFamily({
    name: 'rules-extra-grade-band',
    change: 'change',
    slots: { pass: [60, 65], low: [40, 45, 50] },
    original: `function gradeFor(score: number): string {
  return score >= 90 ? 'A' : score >= 75 ? 'B' : score >= {pass} ? 'C' : 'F';
}`,
    code: `function gradeFor(score: number): string {
  return score >= 90 ? 'A' : score >= 75 ? 'B' : score >= {pass} ? 'C' : score >= {low} ? 'D' : 'F';
}`,
    functionName: 'gradeFor',
    instructions: [
      'add a D from {low} up',
      "scores from {low} to below {pass} should give 'D'",
      'Introduce grade D for at least {low} points; F only below that.',
      "gradeFor({low}) → 'D'",
      'We need one more grade between C and F: D, starting at {low}.',
      'F only under {low}, D in between',
      'feat: grade D (>= {low})',
      'Could you insert a D for everyone who has {low} points or more but not enough for a C?',
      'students with {low}+ who miss the C get a D now',
      'There is no D at all! It ought to begin at {low}.',
      'new band: {low} <= score < {pass} is D, rest stays the saem',
    ],
    tests: ({ pass, low }) =>
      [
        [[95], 'A'],
        [[75], 'B'],
        [[pass], 'C'],
        [[(pass as number) - 1], 'D'],
        [[low], 'D'],
        [[(low as number) - 1], 'F'],
        [[0], 'F'],
      ] as TestCase[],
  }),
  editFamily({
    name: 'rules-date-day-first',
    change: 'change',
    slots: { sep: ['.', '-', '/'] },
    original: `function formatDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return month + '/' + day + '/' + year;
}`,
    code: `function formatDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return day + '{sep}' + month + '{sep}' + year;
}`,
    functionName: 'formatDate',
    instructions: [
      "formatDate('2024-03-09') → '09{sep}03{sep}2024'",
      "day first, then month, then year, joined with '{sep}'",
      'I want dd{sep}mm{sep}yyyy instead of the american order.',
      'Use the format dd{sep}mm{sep}yyyy, please.',
      'European dates: 31{sep}12{sep}1999',
      'feat: switch to day{sep}month{sep}year',
      "Could the day come before the month, with '{sep}' between the parts?",
      'the order should be day month year (separator {sep})',
      'Our users misread 03/04/2024. Write the day in front and separate by "{sep}".',
      'output is mm/dd/yyyy, needed is dd{sep}mm{sep}yyyy',
      'put the day at the begining and use {sep} as separator, e.g. 25{sep}12{sep}2023',
    ],
    tests: ({ sep }) =>
      [
        [['2024-03-09'], `09${sep}03${sep}2024`],
        [['1999-12-31'], `31${sep}12${sep}1999`],
        [['2000-01-02'], `02${sep}01${sep}2000`],
        [['2023-12-25'], `25${sep}12${sep}2023`],
        [['0999-10-11'], `11${sep}10${sep}0999`],
      ] as TestCase[],
  }),
  editFamily({
    name: 'rules-page-info-previous',
    change: 'change',
    original: `function pageInfo(page: number, pages: number): { page: number; hasNext: boolean } {
  const hasNext = page < pages;
  return { page, hasNext };
}`,
    code: `function pageInfo(page: number, pages: number): { page: number; hasNext: boolean; hasPrevious: boolean } {
  const hasNext = page < pages;
  const hasPrevious = page > 1;
  return { page, hasNext, hasPrevious };
}`,
    functionName: 'pageInfo',
    instructions: [
      'also return hasPrevious (false on page 1)',
      'add a hasPrevious field, true from page 2 on',
      'We need to know if there is a previous page. Call the field hasPrevious; pages start at 1.',
      'pageInfo(2, 2) → { page: 2, hasNext: false, hasPrevious: true }',
      'feat: hasPrevious next to hasNext',
      'Could you include a boolean hasPrevious? It is false only on the first page.',
      'the back button needs hasPrevious in the result (page 1 has none before it)',
      'Extend the returned object by hasPrevious, which tells whether page is greater than 1.',
      'hasNext is there, but where is hasPrevious? please add it, first page = 1',
      'I want one more field, hasPrevious: page > 1',
      'add hasPrevious: wether one can go back from here (not on page 1)',
    ],
    tests: [
      [[1, 3], { page: 1, hasNext: true, hasPrevious: false }],
      [[2, 3], { page: 2, hasNext: true, hasPrevious: true }],
      [[3, 3], { page: 3, hasNext: false, hasPrevious: true }],
      [[1, 1], { page: 1, hasNext: false, hasPrevious: false }],
      [[2, 2], { page: 2, hasNext: false, hasPrevious: true }],
    ],
  }),
  editFamily({
    name: 'rules-leaderboard-ties',
    change: 'change',
    original: `function leaderboard(players: { name: string; score: number }[]): string[] {
  return [...players].sort((a, b) => b.score - a.score).map((p) => p.name);
}`,
    code: `function leaderboard(players: { name: string; score: number }[]): string[] {
  return [...players].sort((a, b) => b.score - a.score || a.name.localeCompare(b.name)).map((p) => p.name);
}`,
    functionName: 'leaderboard',
    instructions: [
      'ties broken by name',
      'same score → alphabetical',
      'I want players with equal scores sorted by name.',
      'If two have the same score, the one whose name comes first in the alphabet goes first.',
      'Could equal scores be ordered by name (A to Z)?',
      'feat: use the name as second sort key',
      'The order of players with the same points is random at the moment. Sort those by name, ascending.',
      'leaderboard([{name:"Zoe",score:5},{name:"Ann",score:5}]) → ["Ann","Zoe"]',
      'on a draw compare the names',
      'secondary ordering needed: name ascending when the scores are equal',
      'players who are level shold be listed alphabeticaly',
    ],
    tests: [
      [
        [
          [
            { name: 'Zoe', score: 5 },
            { name: 'Ann', score: 5 },
          ],
        ],
        ['Ann', 'Zoe'],
      ],
      [
        [
          [
            { name: 'Cid', score: 1 },
            { name: 'Bob', score: 7 },
            { name: 'Ada', score: 1 },
          ],
        ],
        ['Bob', 'Ada', 'Cid'],
      ],
      [[[]], []],
      [[[{ name: 'Kim', score: 0 }]], ['Kim']],
      [
        [
          [
            { name: 'Ann', score: 1 },
            { name: 'Zoe', score: 2 },
          ],
        ],
        ['Zoe', 'Ann'],
      ],
    ],
  }),
];
