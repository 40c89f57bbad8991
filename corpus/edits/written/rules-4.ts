/** Hand-written edits: everyday rules with numbers, dates and formats; what is wanted of them instead. */
import type { TestCase } from '../../family.js';
import { type EditFamily, editFamily } from '../edit-family.js';

export const edits: readonly EditFamily[] = [
  editFamily({
    name: 'rules-coupon-cap',
    change: 'change',
    slots: { pct: [10, 20], cap: [25, 50, 80] },
    original: `function couponDiscount(total: number): number {
  const discount = (total * {pct}) / 100;
  return discount;
}`,
    code: `function couponDiscount(total: number): number {
  const discount = (total * {pct}) / 100;
  return Math.min(discount, {cap});
}`,
    functionName: 'couponDiscount',
    instructions: [
      'at most {cap}',
      'cap the discount at {cap}',
      'The coupon must never take off more than {cap}.',
      'limit: {cap} maximum discount',
      'couponDiscount(10000) should be {cap}, small totals as before',
      'Somebody got a fortune off a huge order. Please limit the discount to {cap}.',
      'feat: maximum of {cap} for the coupon',
      'Can you add an upper bound? {pct} percent is ok, but not above {cap}.',
      'still {pct} %, however no more than {cap}',
      'anything above {cap} becomes {cap}',
      'the terms say "up to {cap}", the code has no maximun',
    ],
    tests: ({ pct, cap }) =>
      [
        [[0], 0],
        [[10], (pct as number) / 10],
        [[100], pct],
        [[10000], cap],
        [[((cap as number) * 100) / (pct as number)], cap],
        [[((cap as number) * 200) / (pct as number)], cap],
      ] as TestCase[],
  }),
  editFamily({
    name: 'rules-split-bill-remainder',
    change: 'change',
    original: `function splitBill(cents: number, people: number): number[] {
  const share = Math.floor(cents / people);
  const shares: number[] = [];
  for (let i = 0; i < people; i++) {
    shares.push(share);
  }
  return shares;
}`,
    code: `function splitBill(cents: number, people: number): number[] {
  const share = Math.floor(cents / people);
  const rest = cents % people;
  const shares: number[] = [];
  for (let i = 0; i < people; i++) {
    shares.push(i < rest ? share + 1 : share);
  }
  return shares;
}`,
    functionName: 'splitBill',
    instructions: [
      'leftover cents go to the first people, one each',
      'splitBill(100, 3) → [34, 33, 33]',
      'The shares should add up to the bill: give one extra cent to each of the first ones until nothing is left.',
      'distribute the remainder, one cent per person from the front',
      'Currently the remaining cents are lost. Hand them out one by one starting with the first person.',
      'feat: spread the remainder over the first shares',
      'Could the first people pay one cent more so that the sum is right?',
      '11 among 4 should be [3, 3, 3, 2]',
      'no cent may be lost: the first (cents % people) persons pay 1 more',
      'I want the rest of the division added, a cent at a time, to the shares at the start of the list.',
      'the reminder has to be payed too, 1 cent more for each of the first persons',
    ],
    tests: [
      [
        [100, 3],
        [34, 33, 33],
      ],
      [
        [11, 4],
        [3, 3, 3, 2],
      ],
      [
        [10, 2],
        [5, 5],
      ],
      [
        [2, 3],
        [1, 1, 0],
      ],
      [[7, 1], [7]],
      [
        [0, 2],
        [0, 0],
      ],
    ],
  }),
  editFamily({
    name: 'rules-kilometers-to-miles',
    change: 'change',
    original: `const convert = (km: number): number => km * 0.621371;`,
    code: `const kilometersToMiles = (km: number): number => Math.round(km * 0.621371 * 10) / 10;`,
    functionName: 'kilometersToMiles',
    instructions: [
      'rename to kilometersToMiles and round to one decimal',
      'call it kilometersToMiles, result with 1 decimal',
      'The name convert says nothing: kilometersToMiles please. And round to tenths.',
      'kilometersToMiles(10) should be 6.2 (new name, rounded to one decimal place)',
      'refactor: convert → kilometersToMiles; also round to 0.1',
      'Could you rename this to kilometersToMiles and return the miles rounded to one digit after the point?',
      'one decimal is enough, and the name should be kilometersToMiles',
      'I would like it to be named kilometersToMiles. Results such as 6.21371 should become 6.2.',
      'better name: kilometersToMiles. round the number to tenths too',
      'Review: 1) unclear name, use kilometersToMiles 2) round to a single decimal.',
      'new name kilometersToMiles + rounding to one decimal plase',
    ],
    tests: [
      [[10], 6.2],
      [[0], 0],
      [[100], 62.1],
      [[1], 0.6],
      [[42.195], 26.2],
      [[5], 3.1],
    ],
  }),
  editFamily({
    name: 'rules-percent-text',
    change: 'change',
    original: `function percentOf(part: number, whole: number): number {
  if (whole === 0) return 0;
  return Math.round((part / whole) * 100);
}`,
    code: `function percentOf(part: number, whole: number): string {
  if (whole === 0) return '0%';
  return Math.round((part / whole) * 100) + '%';
}`,
    functionName: 'percentOf',
    instructions: [
      "return text with a percent sign: '25%'",
      "percentOf(1, 4) → '25%' instead of 25",
      "Give back a string such as '50%' (and '0%' if whole is 0).",
      'append % to the result, in both cases',
      'I want to show it directly, so return a string ending in %, without a space.',
      'feat: percentOf yields "33%" rather than 33',
      'Could the function return text with % right after the number? Also for whole = 0, "0%".',
      'result as string with % behind it, 0% for an empty whole',
      'make it a string, number followed directly by %',
      'The progress label needs the percent sign included, like 100%, and 0% when there is nothing to do.',
      "string please: '7%', not 7 (wihtout blank; zero whole is '0%')",
    ],
    tests: [
      [[1, 4], '25%'],
      [[1, 3], '33%'],
      [[0, 5], '0%'],
      [[3, 0], '0%'],
      [[5, 5], '100%'],
      [[3, 2], '150%'],
    ],
  }),
  editFamily({
    name: 'rules-time-single-digit-hour',
    change: 'change',
    original: `function isValidTime(text: string): boolean {
  return /^([01][0-9]|2[0-3]):[0-5][0-9]$/.test(text);
}`,
    code: `function isValidTime(text: string): boolean {
  return /^([01]?[0-9]|2[0-3]):[0-5][0-9]$/.test(text);
}`,
    functionName: 'isValidTime',
    instructions: [
      "accept '9:30' as well as '09:30'",
      'the leading zero of the hour should be optional',
      'Allow hours with one digit.',
      "isValidTime('7:05') → true",
      'People type 8:15 and get an error. A single digit for the hour must be fine; minutes still need two.',
      'feat: h:mm in addition to hh:mm',
      'Could you permit one-digit hours? Minutes stay as strict as they are.',
      'make the first zero optional, so 0:00 and 00:00 are both valid',
      '9:30 is a valid time for us too',
      'Hours may be written with one or two digits from now on.',
      'loosen the regex: 1 or 2 digts for hours, minutes unchanged',
    ],
    tests: [
      [['9:30'], true],
      [['09:30'], true],
      [['24:00'], false],
      [['9:5'], false],
      [['23:59'], true],
      [[':30'], false],
      [['0:00'], true],
    ],
  }),
  editFamily({
    name: 'rules-parking-free-minutes',
    change: 'change',
    slots: { rate: [2, 3], free: [15, 20, 30] },
    original: `function parkingFee(minutes: number): number {
  const hours = Math.ceil(minutes / 60);
  return hours * {rate};
}`,
    code: `function parkingFee(minutes: number): number {
  if (minutes <= {free}) return 0;
  const hours = Math.ceil(minutes / 60);
  return hours * {rate};
}`,
    functionName: 'parkingFee',
    instructions: [
      'up to {free} minutes is free, otherwise as now',
      'parking for {free} minutes or less costs nothing',
      'Short stops: if someone stays no longer than {free} minutes, charge 0. All others pay as before.',
      'parkingFee({free}) → 0, one minute more → {rate}',
      'add a grace period of {free} minutes (inclusive), fee 0 within it',
      'feat: free of charge up to and including {free} minutes',
      'Could stays of at most {free} minutes be free? Longer ones are charged in full.',
      'we want brief stops (<= {free} min) to be free',
      'No fee when minutes is {free} or below; the rest of the calculation is unchanged.',
      'return 0 for anything that does not exceed {free} minutes',
      'customers who leave within {free} minutes (incl.) should not pay anythign',
    ],
    tests: ({ rate, free }) =>
      [
        [[0], 0],
        [[free], 0],
        [[(free as number) + 1], rate],
        [[5], 0],
        [[60], rate],
        [[61], (rate as number) * 2],
        [[180], (rate as number) * 3],
      ] as TestCase[],
  }),
  editFamily({
    name: 'rules-weekend-any-case',
    change: 'change',
    original: `function isWeekend(day: string): boolean {
  return day === 'Saturday' || day === 'Sunday';
}`,
    code: `function isWeekend(day: string): boolean {
  const lower = day.toLowerCase();
  return lower === 'saturday' || lower === 'sunday';
}`,
    functionName: 'isWeekend',
    instructions: [
      'ignore case',
      "isWeekend('sunday') should be true",
      'Upper and lower case must not matter.',
      'make it case-insensitive',
      "I get the day as 'SATURDAY' from another system, please accept this too.",
      'feat: any capitalisation of the day name is ok',
      'Could you compare without regard to capital letters?',
      'saturday, SATURDAY and Saturday are all the same thing',
      'convert to lower case before comparing',
      'day names come in all sorts of spellings (sUnDaY), treat them alike',
      'case insensetive comparison please',
    ],
    tests: [
      [['Saturday'], true],
      [['sunday'], true],
      [['SATURDAY'], true],
      [['sUnDaY'], true],
      [['monday'], false],
      [['Friday'], false],
      [[''], false],
    ],
  }),
  editFamily({
    name: 'rules-runtime-without-zero-hours',
    change: 'change',
    original: `function runtimeText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return \`\${hours}h \${rest}m\`;
}`,
    code: `function runtimeText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return \`\${rest}m\`;
  return \`\${hours}h \${rest}m\`;
}`,
    functionName: 'runtimeText',
    instructions: [
      'leave out the hours if they are 0',
      "runtimeText(45) → '45m', not '0h 45m'",
      'Films under an hour should just show the minutes.',
      "no '0h ' please",
      "For less than 60 minutes I only want '59m'; everything else as it is.",
      'feat: omit the hour part below one hour',
      'Could you skip the hours when there are none?',
      '"0h 30m" looks silly, make it "30m"',
      'Print hours only when there is at least one.',
      'short clips: minutes only (5 → 5m), hours and minutes for the rest like today',
      'dont show zero hours, e.g. 12 gives "12m"',
    ],
    tests: [
      [[45], '45m'],
      [[0], '0m'],
      [[59], '59m'],
      [[60], '1h 0m'],
      [[135], '2h 15m'],
      [[5], '5m'],
    ],
  }),
  editFamily({
    name: 'rules-average-without-lowest',
    change: 'change',
    slots: { n: [3, 4, 5] },
    original: `function finalGrade(grades: number[]): number {
  if (!grades.length) return 0;
  const sum = grades.reduce((s, g) => s + g, 0);
  return sum / grades.length;
}`,
    code: `function finalGrade(grades: number[]): number {
  if (!grades.length) return 0;
  const sum = grades.reduce((s, g) => s + g, 0);
  if (grades.length >= {n}) return (sum - Math.min(...grades)) / (grades.length - 1);
  return sum / grades.length;
}`,
    functionName: 'finalGrade',
    instructions: [
      'with {n} or more grades drop the lowest one',
      'the worst (smallest) grade is not counted if there are at least {n}',
      'From {n} grades on, leave the lowest single grade out of the average.',
      'feat: ignore the minimum when grades.length >= {n}',
      'Could you forget the lowest grade before averaging? Only when a student has {n} or more.',
      'one bad day should not matter: remove the smallest value once, provided that there are {n}+ grades',
      'at least {n} grades → average without the minimum; fewer → as before',
      'I want the lowest of the grades discarded (just one of them) as soon as there are {n}.',
      'Students with {n} grades or more get their lowest one struck out.',
      'average of all but the lowest, but for less than {n} grades of all',
      'skip the lowst grade (only one, even if it occurs twice) when there are {n} or more',
    ],
    tests: ({ n }) => {
      const eights = (count: number) => Array.from({ length: count }, () => 8);
      return [
        [[[]], 0],
        [[[6]], 6],
        [[[4, 8]], 6],
        [[[2, ...eights((n as number) - 1)]], 8],
        [[[2, ...eights((n as number) - 2)]], (2 + 8 * ((n as number) - 2)) / ((n as number) - 1)],
        [[[10, 2, 4, 2, 8]], 6],
        [[[...eights(5), 2]], 8],
      ] as TestCase[];
    },
  }),
];
