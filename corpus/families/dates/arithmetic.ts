/** Computing with dates given as year, month, day: age, differences, shifting, comparing, validation. */
import { type Family, family } from '../../family.js';

const year = { name: 'year', type: 'number', alt: ['y'] } as const;
const month = { name: 'month', type: 'number', alt: ['m'] } as const;
const day = { name: 'day', type: 'number', alt: ['d'] } as const;

export const families: readonly Family[] = [
  family({
    name: 'age-in-years',
    group: 'dates',
    names: ['age', 'getAge', 'calculateAge', 'ageInYears', 'yearsOld'],
    params: [
      { name: 'birth', type: 'number[]', alt: ['born', 'birthday', 'dob'] },
      { name: 'today', type: 'number[]', alt: ['now', 'date', 'on'] },
    ],
    returns: 'number',
    body: `  const years = $today[0] - $birth[0];
  const hadBirthday = $today[1] > $birth[1] || ($today[1] === $birth[1] && $today[2] >= $birth[2]);
  return hadBirthday ? years : years - 1;`,
    tests: [
      [
        [
          [2000, 5, 10],
          [2024, 5, 10],
        ],
        24,
      ],
      [
        [
          [2000, 5, 10],
          [2024, 5, 9],
        ],
        23,
      ],
      [
        [
          [2000, 5, 10],
          [2024, 6, 1],
        ],
        24,
      ],
      [
        [
          [2000, 5, 10],
          [2024, 4, 30],
        ],
        23,
      ],
      [
        [
          [2020, 12, 31],
          [2021, 1, 1],
        ],
        0,
      ],
      [
        [
          [1990, 1, 1],
          [2020, 12, 31],
        ],
        30,
      ],
      [
        [
          [2024, 2, 29],
          [2025, 2, 28],
        ],
        0,
      ],
    ],
    phrasings: [
      'age in full years from a birth date and the current date, both as [year, month, day]',
      'how old is someone? birthday and today are arrays of year, month, day',
      'how do i calculate the age of a person given [y, m, d] of birth and of today?',
      'Returns the completed years between the date of birth and another date, dates are [y, m, d].',
      'age calculation, dates as number triples',
      'I have date of birth and today as [year, month, day] and want the age, the birthday itself counts',
      'years old on a given day: two [year, month, day] arrays',
      'Please compute how many birthdays a person has had, dates given as year/month/day arrays.',
      'need the age in whole years; if the birthday has not come yet this year subtract one; inputs [y,m,d]',
      '[2000,5,10] and [2024,5,9] -> 23 years old',
      'Given the birth date and a reference date, as arrays of three numbers, return the age.',
      'age check for a sign-up form, birth date and current date in the form [year, month, day]',
      'compute agee from dob, [y, m, d] arrays',
      'full years elapsed since birth, both dates being [year, month, day]',
      'how many years old is a person at a date, arrays with year first, then month 1-12, then day',
      'person age from two date arrays',
      'what is my age today if I was born on [y, m, d] and today is [y, m, d]',
      'difference in completed years of two dates (birth first), stored as [year, month, day]',
      'The age in years on the second date of someone born on the first, dates as triples.',
      'want to know if a customer is 18: age from birth triple and today triple',
    ],
  }),
  family({
    name: 'days-between',
    group: 'dates',
    names: ['daysBetween', 'dateDiff', 'dayDifference', 'diffInDays', 'countDays'],
    params: [
      { name: 'a', type: 'number[]', alt: ['from', 'first', 'date1'] },
      { name: 'b', type: 'number[]', alt: ['to', 'second', 'date2'] },
    ],
    returns: 'number',
    body: `  const start = Date.UTC($a[0], $a[1] - 1, $a[2]);
  const end = Date.UTC($b[0], $b[1] - 1, $b[2]);
  return (end - start) / 86400000;`,
    tests: [
      [
        [
          [2024, 1, 1],
          [2024, 1, 31],
        ],
        30,
      ],
      [
        [
          [2024, 1, 1],
          [2024, 1, 1],
        ],
        0,
      ],
      [
        [
          [2024, 2, 28],
          [2024, 3, 1],
        ],
        2,
      ],
      [
        [
          [2023, 2, 28],
          [2023, 3, 1],
        ],
        1,
      ],
      [
        [
          [2023, 1, 1],
          [2024, 1, 1],
        ],
        365,
      ],
      [
        [
          [2024, 1, 10],
          [2024, 1, 1],
        ],
        -9,
      ],
    ],
    phrasings: [
      'number of days from one date to another, dates are [year, month, day]',
      'how many days lie between two dates given as arrays of year, month, day?',
      'difference of two dates in days, negative if the second is earlier; [y, m, d] arrays',
      'Returns the days from the first to the second date, each a [year, month, day] triple.',
      'date difference in days, arrays as input',
      'Vacation starts and ends on [y, m, d] dates, how many days later is the end?',
      'days between two calendar days ([year, month 1-12, day])',
      'Please subtract one date from another and give days, dates come as number triples.',
      'need day count from start date to end date, leap years handled, input [y,m,d]',
      '[2024,1,1] to [2024,1,31] -> 30',
      'Given two dates as arrays, compute how many days the second is after the first.',
      'diff in days for [year, month, day] pairs of dates, later minus earlier',
      'how do i subtract dates stored as three numbers and get days',
      'days untill a deadline: today and the deadline as [year, month, day]',
      'elapsed days from a date to another date, both arrays with year first',
      'what is the distance in days between two dates, sign included, form [y, m, d]',
      'count the nights between check-in and check-out, dates in arrays of year, month and day',
      'library: lent on one [y, m, d], returned on another, days in between?',
      'The number of days from one date triple to the other.',
      'want -9 if the second date is nine days before the first ([year, month, day] format)',
    ],
    rules: [
      {
        say: [
          'always a non-negative number',
          'the order does not matter, never negative',
          'absolute value please',
        ],
        body: `  const start = Date.UTC($a[0], $a[1] - 1, $a[2]);
  const end = Date.UTC($b[0], $b[1] - 1, $b[2]);
  return Math.abs(end - start) / 86400000;`,
        tests: [
          [
            [
              [2024, 1, 10],
              [2024, 1, 1],
            ],
            9,
          ],
          [
            [
              [2024, 1, 1],
              [2024, 1, 10],
            ],
            9,
          ],
          [
            [
              [2024, 2, 28],
              [2024, 3, 1],
            ],
            2,
          ],
          [
            [
              [2023, 5, 5],
              [2023, 5, 5],
            ],
            0,
          ],
        ],
      },
    ],
  }),
  family({
    name: 'add-days',
    group: 'dates',
    names: ['addDays', 'plusDays', 'shiftDate', 'dateAfter', 'addDaysToDate'],
    params: [
      { name: 'date', type: 'number[]', alt: ['start', 'from', 'ymd'] },
      { name: 'days', type: 'number', alt: ['n', 'count', 'offset'] },
    ],
    returns: 'number[]',
    body: `  const result = new Date(Date.UTC($date[0], $date[1] - 1, $date[2] + $days));
  return [result.getUTCFullYear(), result.getUTCMonth() + 1, result.getUTCDate()];`,
    tests: [
      [
        [[2024, 1, 1], 1],
        [2024, 1, 2],
      ],
      [
        [[2024, 12, 31], 1],
        [2025, 1, 1],
      ],
      [
        [[2024, 2, 28], 1],
        [2024, 2, 29],
      ],
      [
        [[2023, 2, 28], 1],
        [2023, 3, 1],
      ],
      [
        [[2024, 3, 1], -1],
        [2024, 2, 29],
      ],
      [
        [[2024, 5, 5], 0],
        [2024, 5, 5],
      ],
      [
        [[2023, 1, 1], 365],
        [2024, 1, 1],
      ],
    ],
    phrasings: [
      'add days to a date given as [year, month, day] and return the new date in the same form',
      'how do i get the date n days after [y, m, d]?',
      'date plus a number of days, arrays in and out ([year, month, day])',
      'Returns the date that lies so many days later as [year, month, day]; negative counts go back.',
      'shift a [y, m, d] date by some days',
      'Payment is due x days after the invoice date, the date is [year, month, day], result too',
      'calendar arithmetic: [year, month, day] + days -> [year, month, day]',
      'Please move a date forward by a given count of days (array of year, month, day).',
      'need date addition over month and year ends with dates as triples',
      '[2024,12,31] and 1 -> [2025,1,1]',
      'Given a date array and an integer, compute the date that many days away.',
      'n days from a date, leap years respected, y/m/d numbers',
      'what is the date ten days after a certain [y, m, d]? number of days is an argument',
      'add dyas to date array',
      'days can be negative: go that far back from a [year, month, day] date',
      'trial period ends n days after sign-up, compute the end as [year, month, day]',
      'next date after adding days, month 1-12, output array of 3',
      'advance a date triple by a day count',
      'The date the given number of days after a date, both as [year, month, day].',
      'want [2024, 2, 29] when one day is added to [2024, 2, 28]',
    ],
  }),
  family({
    name: 'is-valid-date',
    group: 'dates',
    names: ['isValidDate', 'validDate', 'dateExists', 'isRealDate', 'checkDate'],
    params: [year, month, day],
    returns: 'boolean',
    body: `  if ($month < 1 || $month > 12 || $day < 1) return false;
  return $day <= new Date(Date.UTC($year, $month, 0)).getUTCDate();`,
    tests: [
      [[2024, 2, 29], true],
      [[2023, 2, 29], false],
      [[2023, 4, 31], false],
      [[2023, 12, 31], true],
      [[2023, 13, 1], false],
      [[2023, 0, 10], false],
      [[2023, 5, 0], false],
      [[1900, 2, 29], false],
    ],
    phrasings: [
      'check that year, month, day form a real date',
      'does a date exist in the calendar? three numbers are given',
      'how do i validate y, m, d, e.g. refuse 31 April and 29 February in common years?',
      'Returns true if the date is valid, months run from 1 to 12.',
      'valid date or not',
      'Users type year, month and day in a form and I must reject impossible dates',
      'date validation with leap years',
      'Please verify that a date made of numbers exists.',
      'need to detect dates like 2023-02-29 that do not exist, args are year, month and day',
      'month 1..12, day 1..length of that month -> true',
      'Given year, month and day decide if they make up an existing day.',
      'is it a possible calendar date',
      'vaild date check for three ints',
      'true for 2024, 2, 29 and false for 2023, 13, 1',
      'sanity check of a date: month in range and day not beyond the end of the month',
      'real or impossible date, numbers as input',
      'what is a robust way to see if a date in parts is correct',
      'reject day 0, month 13, 30th of February and the like',
      'Whether the given numbers are a valid date.',
      'want a boolean for "this date is on the calendar"',
    ],
  }),
  family({
    name: 'compare-dates',
    group: 'dates',
    names: ['compareDates', 'dateCompare', 'cmpDates', 'compareYmd'],
    params: [
      { name: 'a', type: 'number[]', alt: ['first', 'left', 'd1'] },
      { name: 'b', type: 'number[]', alt: ['second', 'right', 'd2'] },
    ],
    returns: 'number',
    body: `  for (let i = 0; i < 3; i++) {
    if ($a[i] !== $b[i]) return $a[i] < $b[i] ? -1 : 1;
  }
  return 0;`,
    tests: [
      [
        [
          [2024, 1, 1],
          [2024, 1, 2],
        ],
        -1,
      ],
      [
        [
          [2024, 1, 2],
          [2024, 1, 1],
        ],
        1,
      ],
      [
        [
          [2024, 5, 5],
          [2024, 5, 5],
        ],
        0,
      ],
      [
        [
          [2023, 12, 31],
          [2024, 1, 1],
        ],
        -1,
      ],
      [
        [
          [2024, 3, 1],
          [2024, 2, 29],
        ],
        1,
      ],
      [
        [
          [1999, 6, 15],
          [2000, 1, 1],
        ],
        -1,
      ],
    ],
    phrasings: [
      'compare two dates [year, month, day]: -1 if the first is earlier, 1 if later, 0 if equal',
      'which of two dates comes first? dates are arrays [y, m, d], answer -1, 0 or 1',
      'how do i write a comparator for [year, month, day] arrays returning -1, 0, 1?',
      'Returns -1, 0 or 1 depending on whether the first date is before, equal to or after the second ([y, m, d]).',
      'date comparison for triples of numbers, result -1/0/1',
      'I sort events by date, each date is [year, month, day]; give me the compare callback with -1, 0, 1',
      'earlier -> -1, same -> 0, later -> 1, both dates as [y,m,d]',
      'Please compare the date arrays (year, month, day) and answer with minus one, zero or one.',
      'need ordering of dates stored as number arrays: -1 before, 1 after, 0 same day',
      '[2023,12,31] vs [2024,1,1] -> -1',
      'Given two dates in the form [year, month, day], tell their order as -1, 0 or 1.',
      'sort function body for dates in array form, classic -1 0 1 result',
      'comapre dates, arrays of year month day, give -1, 0, 1',
      'is one [y, m, d] before or after the other? -1 means before, 1 means after, 0 the same',
      'chronological comparison of date triples with result in {-1, 0, 1}',
      'check years first, then months, then days; negative one, zero or positive one',
      'what decides which date array is earlier, giving -1 for the first, 1 for the second and 0 for neither',
      'order two calendar dates given as [year, month, day]; -1 | 0 | 1',
      'The sign of the comparison between two [year, month, day] dates: -1, 0, 1.',
      'want a three-way compare (-1, 0, 1) on date arrays',
    ],
  }),
];
