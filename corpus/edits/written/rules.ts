/** Hand-written edits: everyday rules with numbers, dates and formats; what is wrong with them, and two rewrites. */
import type { TestCase } from '../../family.js';
import { type EditFamily, editFamily } from '../edit-family.js';

export const edits: readonly EditFamily[] = [
  editFamily({
    name: 'rules-leap-year-400',
    change: 'fix',
    original: `function isLeapYear(year: number): boolean {
  return year % 4 === 0 && year % 100 !== 0;
}`,
    code: `function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}`,
    functionName: 'isLeapYear',
    instructions: [
      '2000 was a leap year but this says false',
      'isLeapYear(2000) returns false, expected true',
      'fix: years divisible by 400 are leap years after all',
      'The rule for every 400th year is missing.',
      'Could you handle 1600, 2000 and 2400? They come out as ordinary years right now.',
      'centuries are always rejected, even the ones that divide by 400',
      "why isn't the year 2000 a leap year here? please correct it",
      'A year divisible by 100 is still a leap year if it is divisible by 400 as well.',
      'gregorian rule incomplete: 400 missing',
      'Our calendar has no February 29th in 2000 because of this function.',
      'wrong for 2400 (shoud be true), right for 2100',
      'Review: you forgot the exception to the century exception.',
    ],
    tests: [
      [[2000], true],
      [[1900], false],
      [[2024], true],
      [[2023], false],
      [[2400], true],
      [[2100], false],
    ],
  }),
  editFamily({
    name: 'rules-free-shipping-inclusive',
    change: 'fix',
    slots: { limit: [40, 50, 75, 100], fee: [4.95, 5, 7] },
    original: `function shippingCost(orderTotal: number): number {
  const freeFrom = {limit};
  if (orderTotal > freeFrom) {
    return 0;
  }
  return {fee};
}`,
    code: `function shippingCost(orderTotal: number): number {
  const freeFrom = {limit};
  if (orderTotal >= freeFrom) {
    return 0;
  }
  return {fee};
}`,
    functionName: 'shippingCost',
    instructions: [
      'an order of exactly {limit} should ship free',
      'shippingCost({limit}) gives {fee} but must be 0',
      'Customers who spend exactly {limit} are charged {fee} for shipping. They should not be.',
      'free shipping starts at {limit}, not above it',
      'off at the boundary: {limit} itself has to count',
      'fix: make the free shipping limit inclusive',
      'Why do I pay shipping for an order of {limit}? The shop says free from {limit} on.',
      'Please let the limit itself be free too.',
      'The comparison should include freeFrom.',
      'shipping is free for totals of {limit} or more, the code only does more',
      'bug report: cart total = {limit}, shipping shown = {fee}, expected no shiping cost',
      'wrong comparison, equal totals are not treated as free',
    ],
    tests: ({ limit, fee }) =>
      [
        [[limit], 0],
        [[(limit as number) - 1], fee],
        [[(limit as number) - 0.01], fee],
        [[(limit as number) + 1], 0],
        [[0], fee],
        [[1000], 0],
      ] as TestCase[],
  }),
  editFamily({
    name: 'rules-discount-percent',
    change: 'fix',
    original: `const applyDiscount = (price: number, percent: number): number => {
  const discount = price * percent;
  return price - discount;
};`,
    code: `const applyDiscount = (price: number, percent: number): number => {
  const discount = (price * percent) / 100;
  return price - discount;
};`,
    functionName: 'applyDiscount',
    instructions: [
      'percent is 0 to 100, so it has to be divided by 100',
      'applyDiscount(200, 10) → -1800, should be 180',
      'Prices go negative as soon as there is a discount.',
      '10 means 10 %, not ten times the price',
      'A discount of 25 on 80 should leave 60. I get a large negative number.',
      'forgot the / 100',
      'fix: treat percent as a percentage instead of a factor',
      'The discount comes out a hundred times too big, can you repair that?',
      'callers pass 15 for 15%, this code expects 0.15',
      'with 100 percent off the price must be 0',
      "why is applyDiscount(50, 10) minus 450?? it's supposed to be 45",
      'The percentage is used as if it were a fraction; please convert it first.',
    ],
    tests: [
      [[200, 10], 180],
      [[80, 25], 60],
      [[50, 0], 50],
      [[50, 100], 0],
      [[19.5, 50], 9.75],
      [[50, 10], 45],
    ],
  }),
  editFamily({
    name: 'rules-shift-over-midnight',
    change: 'fix',
    original: `function shiftMinutes(start: string, end: string): number {
  const [h1, m1] = start.split(':').map(Number);
  const [h2, m2] = end.split(':').map(Number);
  const minutes = h2 * 60 + m2 - (h1 * 60 + m1);
  return minutes;
}`,
    code: `function shiftMinutes(start: string, end: string): number {
  const [h1, m1] = start.split(':').map(Number);
  const [h2, m2] = end.split(':').map(Number);
  const minutes = h2 * 60 + m2 - (h1 * 60 + m1);
  return minutes < 0 ? minutes + 24 * 60 : minutes;
}`,
    functionName: 'shiftMinutes',
    instructions: [
      'night shifts come out negative',
      "shiftMinutes('22:00', '06:00') should be 480, not -960",
      'If the end is earlier than the start, the shift ends on the next day.',
      'handle shifts that go past midnight',
      'From 23:30 to 00:15 is 45 minutes. The function says -1395.',
      'never return a negative number: add a day (1440 minutes) when the difference is below zero',
      'fix: wrap around at midnight',
      "Doesn't work for people who start in the evening and finish in the morning, please fix.",
      'What about an end time after midnight? We get minus minutes then.',
      'end < start means the following day, count it so',
      'payroll shows negative working time for the nite shift, end is on the next day there',
      'The result must lie between 0 and 1439, also when the clock passes 00:00 in between.',
    ],
    tests: [
      [['22:00', '06:00'], 480],
      [['23:30', '00:15'], 45],
      [['09:00', '17:30'], 510],
      [['12:00', '12:00'], 0],
      [['08:05', '08:04'], 1439],
      [['00:00', '23:59'], 1439],
    ],
  }),
  editFamily({
    name: 'rules-clock-padding',
    change: 'fix',
    original: `function clockText(total: number): string {
  const h = Math.floor(total / 60);
  const m = total % 60;
  return h + ':' + m;
}`,
    code: `function clockText(total: number): string {
  const h = Math.floor(total / 60);
  const m = total % 60;
  return String(h).padStart(2, '0') + ':' + String(m).padStart(2, '0');
}`,
    functionName: 'clockText',
    instructions: [
      "clockText(545) gives '9:5', should be '09:05'",
      'leading zeros are missing for hours and minutes',
      'hours and minutes must always have two digits',
      'Midnight shows as 0:0 instead of 00:00, can you fix that?',
      'pad both parts with zeros',
      'The format is hh:mm, but single digits are not padded.',
      'fix: zero-pad hour and minute',
      "It prints 8:7 for seven minutes past eight. We need '08:07'.",
      'why do I get 1:1 for 61? expected 01:01',
      'The text has to be five characters long every time (hh:mm).',
      'two digits each pls, the numbers below ten look wrong',
      'Times like 7:30 sort in the wrong place because the zero in front is missing; same for minuts.',
    ],
    tests: [
      [[545], '09:05'],
      [[0], '00:00'],
      [[61], '01:01'],
      [[750], '12:30'],
      [[1439], '23:59'],
      [[600], '10:00'],
    ],
  }),
  editFamily({
    name: 'rules-age-birthday',
    change: 'fix',
    original: `function ageOn(birth: string, today: string): number {
  const [by, bm, bd] = birth.split('-').map(Number);
  const [ty, tm, td] = today.split('-').map(Number);
  let age = ty - by;
  if (tm < bm && td < bd) age--;
  return age;
}`,
    code: `function ageOn(birth: string, today: string): number {
  const [by, bm, bd] = birth.split('-').map(Number);
  const [ty, tm, td] = today.split('-').map(Number);
  let age = ty - by;
  if (tm < bm || (tm === bm && td < bd)) age--;
  return age;
}`,
    functionName: 'ageOn',
    instructions: [
      'people are a year too old before their birthday',
      "ageOn('1990-06-15', '2020-06-14') returns 30 but the birthday is tomorrow, so 29",
      'The check whether the birthday has already been this year is wrong.',
      "Born 1990-06-15, on 2020-05-20 it says 30. Should be 29, it's only May!",
      'fix: compare the day only when the months are equal',
      'month and day are compared independently of each other, that cannot be right',
      'Please subtract the year whenever the birthday is still to come.',
      'earlier month → always one less; same month → look at the day',
      'why does it only go down if both month AND day are smaller?',
      'the result is sometimes one too high',
      'condition for age-- is too strict, misses most days before the birtday',
      'A person gets older on the birthday itself and not a day sooner.',
    ],
    tests: [
      [['1990-06-15', '2020-06-14'], 29],
      [['1990-06-15', '2020-06-15'], 30],
      [['1990-06-15', '2020-05-20'], 29],
      [['1990-06-15', '2020-12-01'], 30],
      [['1990-06-15', '1990-06-15'], 0],
      [['2000-12-31', '2001-01-01'], 0],
    ],
  }),
  editFamily({
    name: 'rules-page-count-round-up',
    change: 'fix',
    slots: { per: [10, 20, 25] },
    original: `function pageCount(itemCount: number): number {
  const perPage = {per};
  if (itemCount === 0) {
    return 1;
  }
  return Math.floor(itemCount / perPage);
}`,
    code: `function pageCount(itemCount: number): number {
  const perPage = {per};
  if (itemCount === 0) {
    return 1;
  }
  return Math.ceil(itemCount / perPage);
}`,
    functionName: 'pageCount',
    instructions: [
      'the last page is missing when it is not full',
      'pageCount(1) gives 0, there must be one page',
      'a started page counts as a page',
      'round up instead of down',
      'Fewer than {per} items result in zero pages.',
      'Users cannot reach the remaining items, because the last incomplete page is not counted.',
      'fix: partial pages',
      'Could you make this count the half-filled page at the end, too?',
      'with one item more than {per} we need 2 pages and get 1',
      'The number of pages is one too small unless the items fit exactly.',
      'why zero pages for 3 items? should be 1',
      'rounding goes in the wrong directon',
    ],
    tests: ({ per }) =>
      [
        [[0], 1],
        [[1], 1],
        [[per], 1],
        [[(per as number) + 1], 2],
        [[(per as number) * 2], 2],
        [[(per as number) * 3 - 1], 3],
      ] as TestCase[],
  }),
  editFamily({
    name: 'rules-page-slice-first',
    change: 'fix',
    slots: { size: [2, 3] },
    original: `function itemsOnPage(items: string[], page: number): string[] {
  // the first page is page 1
  const start = page * {size};
  return items.slice(start, start + {size});
}`,
    code: `function itemsOnPage(items: string[], page: number): string[] {
  // the first page is page 1
  const start = (page - 1) * {size};
  return items.slice(start, start + {size});
}`,
    functionName: 'itemsOnPage',
    instructions: [
      'page 1 shows the items of page 2',
      'The first {size} items never appear on any page.',
      'pages are counted from 1, the code counts from 0',
      "itemsOnPage(['a', 'b'], 1) is empty, expected ['a', 'b']",
      'off by one page',
      'Please look at start: on page 1 it has to be 0.',
      'fix: begin with the first item on page 1',
      'everything is shifted by one page, why?',
      'Asking for the last page returns nothing, and asking for the first returns the second.',
      'start = {size} for the first page, that skips {size} items',
      'The comment says that pages begin at 1 but the calculation does not do it.',
      'we allways see the next page instead of the one we asked for',
    ],
    tests: ({ size }) => {
      const n = size as number;
      const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
      return [
        [[all, 1], all.slice(0, n)],
        [[all, 2], all.slice(n, 2 * n)],
        [[all, n === 2 ? 4 : 3], ['g']],
        [
          [['a', 'b'], 1],
          ['a', 'b'],
        ],
        [[[], 1], []],
        [[['a', 'b'], 2], []],
      ] as TestCase[];
    },
  }),
  editFamily({
    name: 'rules-average-rating-empty',
    change: 'fix',
    original: `function averageRating(ratings: number[]): number {
  let sum = 0;
  for (const r of ratings) sum += r;
  return Math.round((sum / ratings.length) * 10) / 10;
}`,
    code: `function averageRating(ratings: number[]): number {
  if (ratings.length === 0) return 0;
  let sum = 0;
  for (const r of ratings) sum += r;
  return Math.round((sum / ratings.length) * 10) / 10;
}`,
    functionName: 'averageRating',
    instructions: [
      'no ratings should give 0',
      'returns NaN for []; make it 0',
      'A product without reviews shows NaN stars. Show 0.',
      'fix division by zero when the list is empty (→ 0)',
      'What if nobody has rated yet? Then I want zero, not NaN.',
      'averageRating([]) → 0',
      'guard against an empty array, 0 is fine in that case',
      'please return 0 early if there are no ratings',
      'empty input → NaN in the UI. Expected: 0',
      'The empty list is not handled; the average of nothing is 0 for us.',
      'dont divide by length when length is zero, answer 0 instead',
      'Unrated items must come out as 0.',
    ],
    tests: [
      [[[]], 0],
      [[[5]], 5],
      [[[4, 5]], 4.5],
      [[[1, 2, 2]], 1.7],
      [[[0, 0]], 0],
      [[[3, 4, 4, 5]], 4],
    ],
  }),
  editFamily({
    name: 'rules-letter-grade-order',
    change: 'fix',
    original: `function letterGrade(points: number): string {
  let grade = 'F';
  if (points >= 60) grade = 'D';
  else if (points >= 70) grade = 'C';
  else if (points >= 80) grade = 'B';
  else if (points >= 90) grade = 'A';
  return grade;
}`,
    code: `function letterGrade(points: number): string {
  let grade = 'F';
  if (points >= 90) grade = 'A';
  else if (points >= 80) grade = 'B';
  else if (points >= 70) grade = 'C';
  else if (points >= 60) grade = 'D';
  return grade;
}`,
    functionName: 'letterGrade',
    instructions: [
      'everybody gets a D',
      'letterGrade(95) is D, should be A',
      'Only D and F ever come out of this. Where are A, B and C?',
      'conditions are in the wrong order',
      'the highest limit has to be checked first',
      'The first branch swallows all the others; please put them from high to low.',
      'fix: test 90 before 80 before 70 before 60',
      'My best students with 92 points got a D, can you fix this?',
      '85 → B, 72 → C, but both give D at the moment',
      'unreachable branches after points >= 60',
      'why is nobody getting an A with 90 or more points',
      'reverse the order of the checks so that good grades are possibel',
    ],
    tests: [
      [[95], 'A'],
      [[90], 'A'],
      [[85], 'B'],
      [[70], 'C'],
      [[69], 'D'],
      [[60], 'D'],
      [[12], 'F'],
    ],
  }),
];
