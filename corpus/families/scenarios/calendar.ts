/** Dates, clock times and schedules. */
import { type Family, family, type TestCase } from '../../family.js';
import { rows } from './rows.js';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
function weekdayNumber(weekday: string | number | undefined): number {
  return weekdays.indexOf(weekday as string);
}
/** The first days of five months by hand: September 2024 began on a Sunday, and so on. */
function nthWeekdayTests(weekday: string): TestCase[] {
  const firsts: Record<string, readonly number[]> = {
    Sunday: [1, 5, 3, 7],
    Monday: [2, 6, 4, 1],
    Tuesday: [3, 7, 5, 2],
    Thursday: [5, 2, 7, 4],
    Friday: [6, 3, 1, 5],
  };
  const [september, may, march, january] = firsts[weekday]!;
  return [
    [[2024, 9, 1], september!],
    [[2024, 9, 2], september! + 7],
    [[2024, 5, 1], may!],
    [[2024, 5, 4], may! + 21],
    [[2024, 3, 1], march!],
    [[2024, 3, 3], march! + 14],
    [[2024, 1, 2], january! + 7],
  ];
}

export const families: readonly Family[] = [
  family({
    name: 'calendar-sort-day-first',
    group: 'scenarios',
    names: ['sortDates', 'sortDayFirst', 'orderDates', 'datesInOrder', 'sortByDate'],
    params: [{ name: 'dates', type: 'string[]', alt: ['days', 'list', 'entries'] }],
    returns: 'string[]',
    slots: { sep: ['.', '/', '-'], first: ['oldest', 'newest'] },
    body: ({ first }) => `  const key = (date: string) => date.split('{sep}').reverse().join('');
  return [...$dates].sort((a, b) => ${first === 'oldest' ? 'key(a).localeCompare(key(b))' : 'key(b).localeCompare(key(a))'});`,
    tests: ({ sep, first }) => {
      const dated = (...texts: string[]) => texts.map((text) => text.replaceAll('.', sep as string));
      const sorted = (...texts: string[]) =>
        first === 'oldest' ? dated(...texts) : dated(...texts).reverse();
      return [
        [[dated('05.03.2024', '01.02.2024')], sorted('01.02.2024', '05.03.2024')],
        [[[]], []],
        [[dated('31.12.2023', '01.01.2024')], sorted('31.12.2023', '01.01.2024')],
        [[dated('02.06.2022', '01.06.2022', '30.05.2022')], sorted('30.05.2022', '01.06.2022', '02.06.2022')],
        [[dated('09.09.1999')], dated('09.09.1999')],
        [[dated('10.10.2020', '10.10.2019', '10.10.2021')], sorted('10.10.2019', '10.10.2020', '10.10.2021')],
        [[dated('04.11.2000', '04.11.2000')], dated('04.11.2000', '04.11.2000')],
      ];
    },
    phrasings: [
      'Sort date strings written as DD{sep}MM{sep}YYYY chronologically, {first} first, into a new array.',
      'dates like 31{sep}12{sep}2023 -> sorted by real date, {first} one at the front',
      'My spreadsheet export has dates as text, day then month then year (e.g. 05{sep}03{sep}2024). Sorting them alphabetically is wrong of course. How do I get them in order, beginning with the {first}?',
      'Returns the given day-first dates (two digits, two digits, four digits, joined by "{sep}") ordered with the {first} date leading; the input stays untouched.',
      'how to sort strings in the format dd{sep}mm{sep}yyyy by date ({first} first)?',
      "I have invoices' dates as 'DD{sep}MM{sep}YYYY' texts and need them {first} to the top. Please don't modify my array.",
      'Put a list of European style dates such as "01{sep}02{sep}2024" (1 February) into chronological order, the {first} at index 0.',
      'sort dd{sep}mm{sep}yyyy, {first} first',
      'Given texts DD{sep}MM{sep}YYYY, compare them by year, then month, then day and list them starting from the {first}.',
      'Our photo archive labels pictures with "day{sep}month{sep}year", always padded with zeros. Arrange the labels so that the {first} comes first.',
      'order an array of date texts; format is day{sep}month{sep}year with leading zeros; {first} date should be first in the result',
      "sort teh dates ('DD{sep}MM{sep}YYYY') with the {first} at the beggining, return a copy",
      'Chronological sort for day-month-year strings separated by "{sep}". Start with the {first} and leave the original list alone.',
      'Could you arrange these birthdays for me? They look like 24{sep}12{sep}1990 and I would like the {first} birth date first.',
      'The strings are padded dates, 2-digit day, 2-digit month, 4-digit year with {sep} between. Reorder them by time so that the {first} leads.',
      'a comparator won\'t work on "31{sep}01{sep}2020" vs "01{sep}02{sep}2020" as plain text, so turn each into year+month+day and sort, {first} first',
      'Reorder date texts in the British order (DD{sep}MM{sep}YYYY) by when they happened; {first} first.',
      'concert dates "DD{sep}MM{sep}YYYY"[] -> same strings in order of time, from the {first} on',
      'What is the shortest way to sort day-first date strings, separated by "{sep}", without Date objects? The {first} must be first.',
      'Homework: an array holds dates as dd{sep}mm{sep}yyyy. Return a new array in which the {first} is at position zero and the others follow in time order.',
      'Need diary entries in order: keys are strings DD{sep}MM{sep}YYYY, wanted is the {first} up front.',
    ],
  }),
  family({
    name: 'calendar-weekend-dates',
    group: 'scenarios',
    names: ['pick{kind}Dates', 'only{kind}s', 'keep{kind}Dates', 'filter{kind}s'],
    params: [{ name: 'dates', type: 'string[]', alt: ['days', 'list', 'texts'] }],
    returns: 'string[]',
    slots: { kind: ['Weekend', 'Workday'] },
    body: ({ kind }) => `  return $dates.filter((date) => {
    const [year, month, day] = date.split('-').map(Number);
    const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
    return ${kind === 'Weekend' ? 'weekday === 0 || weekday === 6' : 'weekday !== 0 && weekday !== 6'};
  });`,
    tests: ({ kind }) => {
      const weekend = kind === 'Weekend';
      return [
        [
          [['2024-05-03', '2024-05-04', '2024-05-05', '2024-05-06']],
          weekend ? ['2024-05-04', '2024-05-05'] : ['2024-05-03', '2024-05-06'],
        ],
        [[[]], []],
        [[['2024-01-01']], weekend ? [] : ['2024-01-01']],
        [[['2023-12-31']], weekend ? ['2023-12-31'] : []],
        [[['2024-02-29', '2024-03-02']], weekend ? ['2024-03-02'] : ['2024-02-29']],
        [[['2000-01-01', '2000-01-03']], weekend ? ['2000-01-01'] : ['2000-01-03']],
        [[['2024-06-09', '2024-06-08']], weekend ? ['2024-06-09', '2024-06-08'] : []],
      ];
    },
    phrasings: [
      "From a list of 'YYYY-MM-DD' dates keep only those of the kind {kind}. Weekend means Saturday or Sunday, Workday means Monday to Friday.",
      '{kind} dates only (Sat/Sun are weekend, the rest workdays), input is iso date strings, order unchanged',
      'I get dates such as "2024-05-04" from an API. Which of them count as {kind}? A weekend is Saturday and Sunday, all other days are workdays. Return the matching strings.',
      "How do I filter an array of ISO dates by {kind}, where 'Weekend' = Sat + Sun and 'Workday' = Mon to Fri, in UTC so that the time zone does not matter?",
      'Returns the dates (texts like 2024-12-31) that fall on a {kind} day, in their original order. Weekend: Saturday, Sunday. Workday: any other weekday.',
      'yyyy-mm-dd[] -> those that are {kind} days (weekend is sat and sun, workday is mon-fri)',
      'Booking system: out of the requested dates, as YYYY-MM-DD, I only want the {kind} ones. We treat Saturday and Sunday as Weekend and Monday through Friday as Workday.',
      'Please throw out every date which is not a {kind} date. Dates are strings in ISO form; Saturdays and Sundays make the Weekend, the other five days are each a Workday.',
      "keep the {kind} days of a list of iso dates; e.g. 2024-05-04 is a Saturday so it counts as Weekend, 2024-05-06 is a Monday so it's a Workday",
      'Select {kind} entries from date texts of the shape year-month-day. (Mon-Fri = Workday, Sat-Sun = Weekend.)',
      'filter datse "YYYY-MM-DD" to {kind} only, wekeend = saturday or sunday, workday = everything else',
      'The museum has {kind} tours only. Given candidate dates as "2024-06-08" strings, list the ones on which a tour can run. Weekend covers Saturday/Sunday and Workday covers the remaining days.',
      'I would like the sublist of ISO date strings whose day of the week is a {kind}; use Date.UTC. Sundays and Saturdays are Weekend, other days are Workday.',
      'Work with strings "YYYY-MM-DD". Compute the weekday of each and return those being {kind} (Sat and Sun -> Weekend, otherwise Workday), nothing for an empty list.',
      'which dates in this array are {kind} dates? weekend is Sa+Su, workday Mo-Fr, format 2024-01-31',
      "Given shift dates in ISO notation, find the {kind} shifts. A shift on day 0 or 6 of getUTCDay is 'Weekend', any other one is 'Workday'.",
      'From all the holidays of a year (YYYY-MM-DD) leave just the {kind} ones, with Weekend being Saturday and Sunday, Workday Monday until Friday.',
      'Write a filter over date texts: result contains a date if and only if it is a {kind}. Saturday, Sunday = Weekend; Monday..Friday = Workday.',
      'Take ISO dates, drop the rest and keep {kind} days. By that I mean Workday: Mon, Tue, Wed, Thu, Fri; Weekend: Sat, Sun.',
      '{kind} filter for dates written year-month-day with zeros; Weekend for the last two days of the week (Sat, Sun), Workday for the five before',
      'School exercise: print which of the given ISO dates are {kind} days, if Saturday and Sunday are the weekend and the other days workdays. The result is an array of the same strings.',
    ],
  }),
  family({
    name: 'calendar-longest-gap',
    group: 'scenarios',
    names: ['longestGap', 'longestPause', 'biggestGapInDays', 'longestBreak', 'maxDaysBetween'],
    params: [{ name: 'dates', type: 'string[]', alt: ['visits', 'entries', 'list'] }],
    returns: 'number',
    slots: { thing: ['gym visits', 'blood donations', 'diary entries', 'orders'] },
    body: `  const days = $dates
    .map((date) => {
      const [year, month, day] = date.split('-').map(Number);
      return Date.UTC(year, month - 1, day) / 86400000;
    })
    .sort((a, b) => a - b);
  let longest = 0;
  for (let i = 1; i < days.length; i++) longest = Math.max(longest, days[i] - days[i - 1]);
  return longest;`,
    tests: [
      [[['2024-01-01', '2024-01-05', '2024-01-07']], 4],
      [[[]], 0],
      [[['2024-03-03']], 0],
      [[['2024-03-01', '2024-02-28']], 2],
      [[['2023-03-01', '2023-02-28']], 1],
      [[['2024-12-31', '2025-01-01', '2024-12-20']], 11],
      [[['2024-05-05', '2024-05-05']], 0],
      [[['2024-04-01', '2023-04-01', '2024-04-11']], 366],
    ],
    phrasings: [
      "Longest gap in days between two consecutive dates of a list of 'YYYY-MM-DD' strings ({thing}), which may be in any order; 0 for fewer than two dates.",
      'biggest number of days between neighbouring {thing}, iso date strings unsorted, 0 when there are less than 2',
      'I log my {thing} as dates like "2024-01-05", not always in order. What was my longest pause in days from one to the next? With none or one logged it should be 0.',
      'How can I find the longest stretch (difference in days) between successive {thing}? Input: an unordered array of ISO dates. Output 0 if there is nothing to compare.',
      'Returns the maximum number of days from one of the {thing} to the following one. The dates are texts (year-month-day) and have to be sorted first. Zero for an empty or one-element list.',
      "['2024-01-01','2024-01-05','2024-01-07'] -> 4, i.e. largest day difference of adjacent {thing} after sorting; [] and single dates -> 0",
      'Given the dates of {thing} in ISO format, sort them by time, look at the days between each pair of neighbours and give back the greatest; if no pair exists give back 0.',
      'dates of {thing} (YYYY-MM-DD, random order) -> longest break in days, else 0',
      'Please work out after how many days at most the next of the {thing} followed. All are strings such as 2023-02-28, unsorted. No two dates, no gap: 0.',
      'Statistic wanted: max gap between {thing}. Gap = day difference between one date and the next later one. Dates come as "YYYY-MM-DD" in arbitrary order. Default 0.',
      'longets gap in days between {thing} given as iso strings in any ordr, zero if less than two of them',
      'For a habit app: from a shuffled list of yyyy-mm-dd dates ({thing}) I need the longest time without one, counted as the difference in days of the two dates around it. Lists of length 0 or 1 give 0.',
      'Compute the largest interval, in whole days, between chronologically adjacent {thing}. ISO date strings, not sorted, possibly one or none (then 0).',
      "We'd like to know the worst dry spell between {thing}: sort the ISO dates, subtract each from its successor, take the biggest result, and answer 0 if there's at most one date.",
      'What is the maximal distance in days of consecutive dates? They stand for {thing}, look like "2024-12-31", and are unordered. Same date twice means distance 0, and so do fewer than two dates.',
      'Array of date texts for {thing} in. Number of days of the widest gap between two that follow each other out. Mind that they are not sorted. Nothing or a lone date yields 0.',
      'gap analysis for {thing}: max days between one and the next, leap years must be right (2024-02-28 to 2024-03-01 is 2), unsorted iso dates, 0 if < 2 dates',
      'Find how long the longest wait between two successive {thing} was. Dates are year-month-day strings in no particular order; for zero or one date the wait is 0 days.',
      'Take the {thing} (ISO date strings), order them, and report the biggest step in days from one to the following; an empty list reports 0, a single date as well.',
      'My doctor asks for the longest interval between {thing}. I have "YYYY-MM-DD" texts, out of order. Days as a number please, 0 when I have only one or no date.',
    ],
  }),
  family({
    name: 'calendar-nth-weekday',
    group: 'scenarios',
    names: ['nth{weekday}', 'dayOf{weekday}', 'dayOfNth{weekday}', 'find{weekday}'],
    params: [
      { name: 'year', type: 'number', alt: ['fullYear', 'inYear'] },
      { name: 'month', type: 'number', alt: ['monthNumber', 'inMonth'] },
      { name: 'n', type: 'number', alt: ['count', 'nth', 'which'] },
    ],
    returns: 'number',
    slots: { weekday: ['Monday', 'Tuesday', 'Thursday', 'Friday', 'Sunday'] },
    body: ({ weekday }) => `  const first = new Date(Date.UTC($year, $month - 1, 1)).getUTCDay();
  return 1 + ((${7 + weekdayNumber(weekday)} - first) % 7) + ($n - 1) * 7;`,
    tests: ({ weekday }) => nthWeekdayTests(weekday as string),
    phrasings: [
      'Day of the month of the n-th {weekday} of a given month (1 to 12) and year; n = 1 is the first one.',
      'date of the nth {weekday} in a month, e.g. our club meets every second {weekday}. month is 1-12, return just the day number',
      'Our user group meets on the n-th {weekday} of each month. On which day of the month is that, given year, month (January is 1) and n (starting at 1)?',
      'year + month (1-12) + n -> day number of the n-th {weekday}',
      'How do I calculate which day is the first, second, third ... {weekday} of a month? Month counts from 1, n counts from 1, and the result is a number like 14.',
      'Returns the day (1-31) on which the n-th {weekday} of the month falls. Months are numbered from 1.',
      'Find the n-th {weekday}: from the weekday of the 1st of the month go to the first {weekday} and then n - 1 weeks on. January = 1. Only the day is needed.',
      'The council holds its session on the nth {weekday}. Please tell me the day of the month. I pass the year, the month number between 1 and 12, and n, which is 1 for the first.',
      'nth {weekday} calulator, args year month(1..12) n(1..5), gives teh day of the month',
      'Given a year, a month from 1 to 12 and an ordinal n, at what day number does the {weekday} with that ordinal lie? You may assume it exists.',
      'I need "the third {weekday} in November" as a number: year, month as 1-12 and 3 in, day out.',
      'Work out the day number for a recurring appointment on the n-th {weekday} of the month (n from 1, month from 1), with Date.UTC if you like.',
      'e.g. the 2nd {weekday} in some month: which day is it? Inputs are year, month number (1 = January) and the position n of the {weekday}.',
      'Compute the day of month for {weekday} number n within the month. The month is one-based, and so is n.',
      "Rubbish collection is always the n-th {weekday} of the month; return the date's day part for a year, a month (1-12) and n.",
      'For payroll we pay on the first or second {weekday}. A helper should turn (year, one-based month, n) into the matching day of the month.',
      'Which calendar day is {weekday} #n of the month? #1 is the earliest {weekday}. Use months 1 through 12.',
      'formula for the n-th {weekday} in month m (1-12) of a year, result 1..31',
      'A holiday falls on the nth {weekday} of a month, like Thanksgiving does on a Thursday. Give the day number when you know the year, the month counted from one, and n.',
      'Locate a {weekday} by its ordinal in the month: first is 1, second is 2, and so on; answer with the day of the month. Month is 1-based.',
      'in: a year, a month with 1 meaning January, n; out: the day at which the month has its n-th {weekday}',
    ],
  }),
  family({
    name: 'calendar-season',
    group: 'scenarios',
    names: ['seasonOf', 'getSeason', 'seasonForDate', 'dateToSeason', 'whichSeason'],
    params: [{ name: 'date', type: 'string', alt: ['day', 'isoDate', 'text'] }],
    returns: 'string',
    slots: { autumn: ['autumn', 'fall'], half: ['northern', 'southern'] },
    body: ({ half, autumn }) => {
      const names =
        half === 'northern' ? ['spring', 'summer', autumn, 'winter'] : [autumn, 'winter', 'spring', 'summer'];
      return `  const month = Number($date.slice(5, 7));
  if (month >= 3 && month <= 5) return '${names[0]}';
  if (month >= 6 && month <= 8) return '${names[1]}';
  if (month >= 9 && month <= 11) return '${names[2]}';
  return '${names[3]}';`;
    },
    tests: ({ half, autumn }) => {
      const north = half === 'northern';
      const a = autumn as string;
      return [
        [['2024-03-01'], north ? 'spring' : a],
        [['2024-02-29'], north ? 'winter' : 'summer'],
        [['2024-05-31'], north ? 'spring' : a],
        [['2023-06-01'], north ? 'summer' : 'winter'],
        [['2023-08-31'], north ? 'summer' : 'winter'],
        [['2023-09-01'], north ? a : 'spring'],
        [['2023-11-30'], north ? a : 'spring'],
        [['2023-12-01'], north ? 'winter' : 'summer'],
        [['2025-01-15'], north ? 'winter' : 'summer'],
      ];
    },
    phrasings: [
      "Season of a 'YYYY-MM-DD' date in the {half} hemisphere by whole months (March to May, June to August, September to November, December to February): 'spring', 'summer', '{autumn}' or 'winter'.",
      'iso date -> spring/summer/{autumn}/winter, meteorological seasons, {half} hemisphere',
      'My garden planner lives in the {half} hemisphere. From a date like "2024-03-01" it should say "spring", "summer", "{autumn}" or "winter", with seasons starting on the first of March, June, September and December.',
      'How do I get the season name (spring, summer, {autumn}, winter) for an ISO date string? {half} hemisphere, three full months each, the first block being Mar-May.',
      'Returns the meteorological season of a date text (year-month-day) for the {half} half of the globe. The names are spring, summer, {autumn}, winter in lower case.',
      'season by month only, months grouped 3-5, 6-8, 9-11, 12-2, for the {half} hemisphere; input is YYYY-MM-DD, words are spring summer {autumn} winter',
      'Given "2023-12-01" and the like, which of the four seasons is it in the {half} hemisphere? Seasons change on the 1st of March, June, September and December. Say "{autumn}" for the season after summer.',
      'Please write a helper that names the time of year, one of winter, spring, summer and {autumn}, from an ISO date. We are in the {half} hemisphere and use calendar quarters beginning in December, March, June and September.',
      'sesaon for a date string yyyy-mm-dd ({half} hemishpere, meteorological): spring, summer, {autumn} or winter',
      'Hotel prices depend on the season. Map a booking date "YYYY-MM-DD" to spring, summer, {autumn} or winter as seen from the {half} hemisphere, where each season has three whole months and one of them starts on 1 March.',
      'For the {half} hemisphere, translate the month inside an ISO date to a season word; {autumn} is the word between summer and winter. Use the meteorological definition.',
      'Classify dates by season. Meteorological rule, {half} hemisphere, results "spring", "summer", "{autumn}", "winter"; the date comes as a string like 2024-07-19.',
      'What season is it on a day written as 2024-09-01? Blocks: Mar/Apr/May, Jun/Jul/Aug, Sep/Oct/Nov, Dec/Jan/Feb. Please use {half} hemisphere seasons and the term {autumn}.',
      'weather app: seasonal icon name (spring | summer | {autumn} | winter) out of an ISO date, {half} hemisphere, month based',
      'Only the month of the date matters. Turn YYYY-MM-DD into the season for people living in the {half} hemisphere, with names spring, summer, {autumn} and winter, and with the seasons changing at the start of March, June, September, December.',
      'Determine the season of an ISO date for the {half} hemisphere. By convention the seasons are full months: three from March, three from June, three from September, three from December. The words: winter, spring, summer, {autumn}.',
      'clothes shop: tag an item\'s date "YYYY-MM-DD" with its season in the {half} hemisphere; spring/summer/{autumn}/winter; new season on 1 Mar, 1 Jun, 1 Sep, 1 Dec',
      'I want the lower-case name of the season, meteorological and {half}, given a string such as "2025-01-15". {autumn} not any other word for it.',
      'A switch over months: for the {half} hemisphere return spring, summer, {autumn} or winter; month groups 3 4 5 / 6 7 8 / 9 10 11 / 12 1 2; the argument is a year-month-day text.',
      'Look at characters 6 and 7 of an ISO date and answer with the {half} hemisphere season in meteorological terms ("spring", "summer", "{autumn}", "winter").',
    ],
  }),
  family({
    name: 'calendar-quarter-totals',
    group: 'scenarios',
    names: ['totalsByQuarter', 'quarterTotals', 'sumPerQuarter', '{field}PerQuarter', 'quarterlyTotals'],
    params: [
      { name: 'sales', type: '{ date: string; {field}: number }[]', alt: ['entries', 'records', 'bookings'] },
      { name: 'year', type: 'number', alt: ['inYear', 'fullYear'] },
    ],
    returns: 'number[]',
    slots: { field: ['amount', 'revenue', 'cents'] },
    body: `  const totals = [0, 0, 0, 0];
  for (const { date, {field} } of $sales) {
    const [y, m] = date.split('-').map(Number);
    if (y === $year) totals[Math.ceil(m / 3) - 1] += {field};
  }
  return totals;`,
    tests: ({ field }) => {
      const sales = (...lines: [string, number][]) => rows(`date ${field}`, ...lines);
      return [
        [
          [sales(['2024-01-15', 10], ['2024-04-01', 5], ['2024-03-31', 7]), 2024],
          [17, 5, 0, 0],
        ],
        [
          [[], 2024],
          [0, 0, 0, 0],
        ],
        [
          [sales(['2023-12-31', 9], ['2024-12-31', 4]), 2024],
          [0, 0, 0, 4],
        ],
        [
          [sales(['2024-06-30', 1], ['2024-07-01', 2]), 2024],
          [0, 1, 2, 0],
        ],
        [
          [sales(['2024-09-30', 3], ['2024-10-01', 8]), 2024],
          [0, 0, 3, 8],
        ],
        [
          [sales(['2022-05-05', 6]), 2024],
          [0, 0, 0, 0],
        ],
        [
          [sales(['2022-05-05', 6], ['2022-05-06', -2]), 2022],
          [0, 4, 0, 0],
        ],
      ];
    },
    phrasings: [
      'Sum sales per quarter of a year: entries are { date: "YYYY-MM-DD", {field}: number }, result is an array of four totals, Q1 to Q4, other years are ignored.',
      'sales (date iso string, {field}) + year -> [q1, q2, q3, q4] sums',
      'Each sale has a date such as "2024-03-31" and {field}. For the report of one year I need the four quarterly totals as an array, with 0 for quarters without sales.',
      'How do I add up the {field} by quarter? My list holds objects with date (ISO text) and {field}; only those in the given year count and I expect four numbers in order.',
      'Returns the total {field} for every quarter of the requested year, as [Q1, Q2, Q3, Q4]. Items look like { date, {field} } where date is year-month-day.',
      'quarterly sums for a year; items: { date: string; {field}: number }[]; Jan-Mar first, then Apr-Jun, Jul-Sep, Oct-Dec; skip other years; missing quarter 0',
      'Given bookings with a date (YYYY-MM-DD) and {field}, and a year, produce an array of length 4 holding what was booked in each quarter of this year.',
      'My accountant wants totals by quarter. Records are date ("2024-10-01") and {field}. Please ignore entries from other years and return four numbers, zero where nothing happened.',
      'Group by calendar quarter and sum: type Entry = { date: string; {field}: number }, date in ISO format. Output for the year passed in: four sums in an array.',
      'qaurter totals of {field} for one yaer, rows have date "yyyy-mm-dd" and {field}, result 4 numbers',
      "Write a little VAT helper: entries with fields date and {field}, e.g. date '2024-06-30'. Add the {field} to the quarter the month is in, provided the year fits. Give back the list of four sums.",
      'four totals, one for each three-month period of the chosen year, out of records with an ISO date and {field}',
      'Entries: date (text, 2024-02-01 style) and {field} (number). For a particular year I want how much was in months 1-3, 4-6, 7-9 and 10-12, as an array of numbers beginning at 0.',
      'Please total {field} for each quarter in the year I specify. Data: array of { date, {field} }; dates are ISO strings; quarters lacking data stay at 0.',
      "Build a chart's data: quarterly {field} of a given year. Points come as objects { date: '2023-11-05', {field}: 12 }. Points outside the year are dropped. Array with 4 sums expected.",
      'Out of a ledger with { date: string, {field}: number } rows (date like 2022-05-06), sum the rows of one year by quarter. An empty ledger is [0, 0, 0, 0].',
      'We record donations, each with its date in the form YYYY-MM-DD and its {field}. What did we receive in each quarter of a particular year? Four-element array.',
      'per-quarter {field} (Q1 at index 0) for records having date and {field}, restricted to a year',
      'Reduce entries to [Q1, Q2, Q3, Q4]: quarter is the month divided by 3, rounded up; month and year come from date ("YYYY-MM-DD"); the value to sum is {field}; entries of different years do not count.',
      'The function gets all entries ever made, with date as an ISO string and {field} as a number, plus a year, and hands back what the {field} adds up to in the first, second, third and fourth quarter of that year.',
    ],
  }),
  family({
    name: 'calendar-clashing-bookings',
    group: 'scenarios',
    names: ['clashingBookings', 'findClashes', 'conflictsWith', 'overlappingBookings', 'bookingConflicts'],
    params: [
      {
        name: 'bookings',
        type: '{ {who}: string; from: string; to: string }[]',
        alt: ['stays', 'reservations', 'existing'],
      },
      { name: 'from', type: 'string', alt: ['arrival', 'start', 'checkIn'] },
      { name: 'to', type: 'string', alt: ['departure', 'end', 'checkOut'] },
    ],
    returns: 'string[]',
    slots: {
      who: ['guest', 'name'],
      note: ['the departure day is free again', 'the last day is still taken'],
    },
    body: ({ note }) => {
      const less = note === 'the departure day is free again' ? '<' : '<=';
      return `  return $bookings
    .filter((booking) => booking.from ${less} $to && $from ${less} booking.to)
    .map((booking) => booking.{who});`;
    },
    tests: ({ who, note }) => {
      const shared = note !== 'the departure day is free again';
      const stays = rows(
        `${who} from to`,
        ['Ann', '2024-07-01', '2024-07-05'],
        ['Bob', '2024-07-05', '2024-07-10'],
        ['Cem', '2024-08-01', '2024-08-03'],
      );
      return [
        [
          [stays, '2024-07-03', '2024-07-07'],
          ['Ann', 'Bob'],
        ],
        [[[], '2024-07-03', '2024-07-07'], []],
        [[stays, '2024-07-11', '2024-07-31'], []],
        [[stays, '2024-07-10', '2024-07-12'], shared ? ['Bob'] : []],
        [[stays, '2024-06-28', '2024-07-01'], shared ? ['Ann'] : []],
        [
          [stays, '2024-06-01', '2024-09-01'],
          ['Ann', 'Bob', 'Cem'],
        ],
        [[stays, '2024-08-02', '2024-08-03'], ['Cem']],
        [[stays, '2024-07-05', '2024-07-06'], shared ? ['Ann', 'Bob'] : ['Bob']],
      ];
    },
    phrasings: [
      "Who is in the way of a new booking? Existing ones are { {who}, from, to } with 'YYYY-MM-DD' dates. Return each {who} whose stay overlaps the wanted from and to; {note}.",
      'bookings ({who}, from, to as iso strings) + new from/to -> list of every {who} that clashes; {note}',
      'I rent out a cabin. Every reservation has a {who} and ISO dates from and to. When somebody asks for new dates I want to see which reservations collide, as an array of the {who} values. Note that {note}.',
      'How can I check a requested period against bookings of the shape { {who}: string; from: string; to: string }? I need the {who} of all that overlap ({note}). Dates are YYYY-MM-DD.',
      'Returns the {who} of all bookings which overlap with the given dates. Fields are {who}, from and to, dates are ISO texts and can be compared as strings; {note}.',
      'overlap check for holiday flat: type Stay = { {who}: string; from: string; to: string }, dates "2024-07-01". {note}. give me the {who} values in conflict, [] if none',
      'Given reservations with {who}, from, to and a period from/to, filter those that have days in common with the period and list each {who}. For our purposes {note}.',
      'Please find the conflicts: a new stay runs from one ISO date to another, existing stays are objects holding {who}, from and to. Answer with an array of {who} entries in the original order. Keep in mind {note}.',
      'boat hire: rows { {who}, from, to } (date strings year-month-day). which of them overlap the dates i ask for? {note}, so compare accordingly; output only {who}',
      'clashing reservatons: list of {who} where from/to (iso) overlap the requested from/to, {note}',
      'Double-booking guard. Inputs: the array of bookings (each with {who}, from and to as "YYYY-MM-DD") and the two dates of a request. Output: every {who} standing against it. {note}.',
      'A camping site keeps { {who}, from, to } records, both dates as ISO strings. For an enquiry with arrival and departure, tell me every {who} whose record overlaps. The rule is that {note}.',
      'Collect the {who} of bookings that intersect a date range. Bookings: {who} text, from text, to text (2024-07-05 format). About touching ranges: {note}.',
      'I would like to know who blocks the meeting hall for certain days: entries have {who} plus ISO dates from and to, {note}. An empty array means it is free.',
      'Return names from the {who} field for all entries { {who}, from, to } sharing time with the range given by two YYYY-MM-DD strings, where {note}.',
      'For a villa, find existing stays colliding with a desired one. Stay: from and to are dates in text form (ISO), {who} says whose it is. {note}. Result in the order of the list, just the {who}.',
      'Range overlap over date strings. Objects: { from, to, {who} }. Query: two dates. Wanted: array of {who} with overlapping objects. By our house rules {note}.',
      'the new customer wants the van from one date to another ("YYYY-MM-DD"). which bookings { {who}, from, to } do overlap? return their {who}. be careful: {note}',
      'Compare the requested dates with each booking ({who}, from, to; ISO dates) and hand back the {who} of those it conflicts with. On the boundary case: {note}.',
      'Could you list every {who} with a reservation during my period? A reservation consists of {who}, from and to, with dates like 2024-08-03, and {note}.',
    ],
  }),
  family({
    name: 'calendar-next-open-day',
    group: 'scenarios',
    names: ['nextOpenDay', 'nextOpening', 'opensNext', 'findNextOpening', 'whenOpenNext'],
    params: [
      { name: 'hours', type: 'Record<string, string>', alt: ['opening', 'openingHours', 'schedule'] },
      { name: 'today', type: 'string', alt: ['current', 'from', 'weekday'] },
    ],
    returns: 'string | null',
    slots: { place: ['library', 'clinic', 'bakery', 'swimming pool'] },
    body: `  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  for (let i = 1; i <= 7; i++) {
    const day = days[(days.indexOf($today) + i) % 7];
    if ($hours[day]) return \`\${day} \${$hours[day]}\`;
  }
  return null;`,
    tests: [
      [[{ mon: '9-17', wed: '10-18' }, 'mon'], 'wed 10-18'],
      [[{ mon: '9-17', wed: '10-18' }, 'wed'], 'mon 9-17'],
      [[{}, 'fri'], null],
      [[{ sat: '8-12' }, 'sat'], 'sat 8-12'],
      [[{ sun: '11-15', mon: '9-17' }, 'sat'], 'sun 11-15'],
      [[{ tue: '9-12' }, 'sun'], 'tue 9-12'],
      [[{ fri: '14-20', thu: '9-12' }, 'wed'], 'thu 9-12'],
    ],
    phrasings: [
      "Next opening day of a {place}: hours is an object from 'mon' ... 'sun' to a text like '9-17', closed days are missing. Starting with the day after the given weekday, return the first open one as 'wed 10-18', null if it never opens.",
      '{place} hours { mon: "9-17", wed: "10-18" } and weekday "mon" -> "wed 10-18" (next day after today that has hours, wraps round the week), null for {}',
      'The {place} has opening hours stored per weekday with the short keys mon, tue, wed, thu, fri, sat, sun; a day off has no key. It is closed for today. When does it open next? I want the day, a space and the hours, or null when there are no hours at all.',
      'How do I find the next weekday on which our {place} is open, not counting today? Hours are an object keyed mon to sun. The answer is `day hours` as a string, and null if the object is empty.',
      'Returns the next opening after the given day ("mon" to "sun") as text "sat 8-12". The week wraps around, and if today is the only open day it is returned for next week. Null when the {place} has no opening hours.',
      'opening hours object of a {place} by three-letter weekday -> first later day with an entry, at most a week ahead, formatted "day hours"; none: null',
      'Given a record from weekday (mon, tue, ...) to hours of a {place} and the current weekday, walk through the following seven days and give back day and hours joined by a blank for the first that is present. If there is none, null.',
      'Please write the line for a sign on the door of the {place}: "fri 14-20" if Friday is the next day after today with opening hours. Hours come as { mon?: string, ... sun?: string }, today as e.g. "wed". No opening at all means null.',
      'next openign of the {place}, hours per weekday in an object (keys mon..sun, missing = closed), tooday is a key too; result like "tue 9-12" or null',
      'A {place} chatbot must answer "when are you open again?". It knows today as one of mon/tue/wed/thu/fri/sat/sun and a lookup of hours for the open days. Look from tomorrow on, around the end of the week, up to and including the same weekday next week. Reply "<day> <hours>" or null.',
      'I have hours = { mon: "9-17", sat: "8-12" } for my {place}. For weekday "sat" I expect "mon 9-17", for "mon" "sat 8-12", and for an empty object null.',
      'Find the next day the {place} is open, strictly after the given one, cyclic over mon to sun. Output combines the key and its value with a space. Return null without any entry.',
      'Which day comes next among those having hours? Weekday keys are the lower-case first three letters, Monday first. Used for a {place} page. Text "thu 9-12", or null if no weekday has hours.',
      'Today is closed at the {place}; take the weekly schedule (object by mon, tue, wed, thu, fri, sat, sun) and the name of today, and tell the next day in it along with its hours, such as "sun 11-15". After sun comes mon. Null if the schedule is empty.',
      'weekly schedule lookup: start at tomorrow, first day that exists in the hours object wins, result `${day} ${hours}`; 7 tries; null at the end ({place} permanently closed)',
      'The opening times of the {place} are kept in a dictionary with keys "mon" to "sun" in which closed days are left out. Say when it opens next after a certain weekday: key, blank, times. When nothing is found, null.',
      'From a given weekday, how would you search an object of opening hours for the next open day, beginning one day later and ending with the same weekday a week on? {place} example: { tue: "9-12" } and "sun" make "tue 9-12". No match makes null.',
      'Customer arrives at the {place} on a day abbreviated mon-sun. Tell them the following opening, e.g. "wed 10-18", from a map of day to hours with gaps for days off; the same day only counts as next week. null if always closed.',
      'Need "next open" text for {place} widget. Data: hours by weekday abbreviations in lowercase. Not today but the days after it, wrapping at sunday. day + " " + hours, else null.',
      'Compute the upcoming opening for a {place} with irregular days: given the weekday (three letters, lower case) and hours per weekday, the first day after it having hours, rendered "mon 9-17"; null for no hours whatsoever.',
    ],
  }),
];
