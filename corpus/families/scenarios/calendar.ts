/** Dates, clock times and schedules. */
import { type Family, family, type TestCase } from '../../family.js';
import { rows } from './rows.js';

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
  family({
    name: 'calendar-shift-hours',
    group: 'scenarios',
    names: ['hoursWorked', 'totalShiftHours', 'workedHours', 'sumShifts', 'shiftHours'],
    params: [
      {
        name: 'shifts',
        type: '{ start: string; end: string; {pause}: number }[]',
        alt: ['entries', 'timesheet', 'rows'],
      },
    ],
    returns: 'number',
    slots: { pause: ['pause', 'breakMinutes', 'rest'] },
    body: `  const toMinutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  let total = 0;
  for (const { start, end, {pause} } of $shifts) {
    total += ((toMinutes(end) - toMinutes(start) + 1440) % 1440) - {pause};
  }
  return total / 60;`,
    tests: ({ pause }) => {
      const shifts = (...lines: [string, string, number][]) => rows(`start end ${pause}`, ...lines);
      return [
        [[shifts(['09:00', '17:00', 30])], 7.5],
        [[[]], 0],
        [[shifts(['22:00', '06:00', 0])], 8],
        [[shifts(['22:30', '06:30', 60], ['08:00', '12:00', 0])], 11],
        [[shifts(['00:00', '08:15', 15])], 8],
        [[shifts(['16:00', '00:00', 0])], 8],
        [[shifts(['23:45', '00:15', 15], ['10:10', '10:25', 0])], 0.5],
      ];
    },
    phrasings: [
      "Total hours of a timesheet: shifts are { start, end, {pause} } with 'HH:MM' times and {pause} in minutes; an end before the start is on the next day. Return decimal hours, 0 for no shifts.",
      'sum of shifts in decimal hours, each shift has start "22:00", end "06:00" (may go past midnight) and {pause} minutes to subtract',
      'I work as a nurse and my shifts often run over midnight. Each one has start and end as "HH:MM" plus {pause}, the unpaid minutes. How many hours did I work in all, e.g. 7.5?',
      'How do I total worked hours when shift = { start: "22:30", end: "06:30", {pause}: 60 } and the end can be after midnight? Result in hours as a decimal number.',
      'Returns the hours worked over all shifts, breaks deducted. Fields: start and end (24-hour "HH:MM", end may be the following day) and {pause} (minutes).',
      'shifts { start, end, {pause} }[] -> hours. overnight ok. {pause} is minutes. 09:00-17:00 with 30 = 7.5',
      'Given shifts with start, end and {pause}, take the time from start to end (through midnight if the end is earlier), minus {pause} minutes, and add it all up. I want hours, not minutes.',
      'Please calculate the payroll hours: a list of objects holding start and end clock times such as "16:00" and "00:00" and the number of minutes in {pause}. Night shifts end on the next day. Nothing in the list gives 0.',
      'totl hours from shifts; start/end "hh:mm", {pause} in min is not paid; shift can cross midnihgt; decimals like 7.25 allowed',
      'Bar staff timesheet. Each row: start (HH:MM), end (HH:MM, early morning means next day), {pause} (minutes). Sum of net working time in hours?',
      "Work out someone's net working time in hours as a decimal from entries of the type { start: string; end: string; {pause}: number }; when end is smaller than start add a day; {pause} counts minutes to take off.",
      'net hours = sum over shifts of (end - start, modulo 24 h) - {pause} minutes; times are zero-padded HH:MM strings in start and end; return hours',
      'Every shift knows start, end and {pause}. Convert the clock texts to minutes, handle going over midnight, deduct {pause} (given in minutes), and return the grand total divided by 60.',
      'I need the sum of hours for a security guard roster: start "23:45", end "00:15", {pause} 15 is a quarter of an hour. All shifts together, as hours with fractions.',
      'Add up shift lengths. A shift {start, end, {pause}} may pass midnight, its {pause} in minutes is not working time. Answer in hours (1.5 for 90 minutes), zero without shifts.',
      'From a roster with the columns start, end, {pause} compute how many hours are to be paid. The first two are times like 08:00, the third is minutes of break. Some shifts finish the day after.',
      'My time tracker exports start and end as 24h strings and {pause} in minutes for each shift. Write the total for the week in decimal hours, treating 22:00 to 06:00 as eight hours.',
      'What is the total working time in hours for shifts over several days where { start: "HH:MM", end: "HH:MM", {pause}: minutes }? End times earlier than start times belong to the following morning.',
      'hours in total after breaks; input rows have start, end, {pause}; e.g. [{ start: "09:00", end: "17:00", {pause}: 30 }] -> 7.5; nights wrap around',
      'Timecard maths: for each record, end minus start in minutes (plus 1440 if negative) less {pause}; sum; in hours. Times are strings in the fields start and end, "HH:MM".',
    ],
  }),
  family({
    name: 'calendar-quiet-hours',
    group: 'scenarios',
    names: ['isBetween', 'isQuiet', 'inQuietHours', 'isWithin', 'timeInRange'],
    params: [
      { name: 'time', type: 'string', alt: ['now', 'clock', 'at'] },
      { name: 'start', type: 'string', alt: ['from', 'begin', 'since'] },
      { name: 'end', type: 'string', alt: ['to', 'until', 'till'] },
    ],
    returns: 'boolean',
    slots: { what: ['quiet hours', 'night rate', 'happy hour', 'do-not-disturb time'] },
    body: `  if ($start <= $end) return $time >= $start && $time < $end;
  return $time >= $start || $time < $end;`,
    tests: [
      [['23:30', '22:00', '06:00'], true],
      [['05:59', '22:00', '06:00'], true],
      [['06:00', '22:00', '06:00'], false],
      [['22:00', '22:00', '06:00'], true],
      [['12:00', '22:00', '06:00'], false],
      [['12:00', '09:00', '17:00'], true],
      [['17:00', '09:00', '17:00'], false],
      [['08:59', '09:00', '17:00'], false],
    ],
    phrasings: [
      "Is a time 'HH:MM' inside the {what}, from start (included) to end (excluded)? The period may cross midnight, e.g. 22:00 to 06:00.",
      'time between start and end, hh:mm strings, may wrap past midnight ({what}); start counts, end does not',
      'My app has {what} set by the user, for example from 22:00 until 06:00. How do I test whether a clock time is within them? At 22:00 they have begun, at 06:00 they are over. Also periods in a single day like 09:00 to 17:00 must work.',
      'How can I check that "23:30" lies in 22:00-06:00 but "12:00" does not? It is for the {what}; begin inclusive, finish exclusive, all zero-padded 24-hour texts.',
      'Returns whether the time falls into the {what}. If the end is before the start, the range goes over midnight. The start belongs to it, the end does not.',
      "('05:59', '22:00', '06:00') -> true, ('06:00', '22:00', '06:00') -> false; same-day ranges as well; used for {what}",
      'Given three "HH:MM" strings (a time, a start, an end), say if the time is part of the {what}, which might extend into the next morning. Exactly at the start is in, exactly at the end is out.',
      'Check for {what}: with start <= end the time must be >= start and < end; otherwise the period spans midnight and the time must be >= start or < end. Times are texts.',
      'Please help with {what}. I have the current time and the two limits as strings such as 07:30. I need true from the first limit on until just before the second, even where midnight lies in between.',
      'is now inside the {what}? overnight ranges alowed, lower bound inclusive, upper exclusve, HH:MM text',
      'A thermostat has {what} with a start and an end like "21:30" and "05:00". Decide for a given time of the day if they apply. They apply at the start itself, no longer at the end, and they can pass midnight.',
      'time-of-day range test. [start, end), strings with leading zeros, wraps at 24:00 if end is less than start. Purpose: {what}.',
      'Is it {what} at the given time? The {what} begin at start and stop at end (not included), where end may be on the following day, e.g. start 23:00 and end 04:00.',
      'boolean: does a clock time belong to an interval that possibly contains midnight? closed at the left and open at the right. HH:MM everywhere. ({what})',
      'Compare times as strings: inside the {what} or not? 09:00-17:00 contains 09:00 and 12:00 but not 17:00; 22:00-06:00 contains 23:30 and 05:59 but not 06:00 or 12:00.',
      'For notifications, tell me if the moment "HH:MM" is covered by the {what}, given as beginning and ending time. Beginning counts. Ending does not. Over midnight is common.',
      'We have {what} in our town, say from 20:00 to 07:00 or from 13:00 to 15:00. Return true when a time is within the hours (first minute yes, closing minute no).',
      'Write the condition for {what} where the start can be later than the end because it goes past midnight. Inputs are 24h strings; start minute is inclusive; end minute is exclusive.',
      'Does the time lie at or after the start and before the end of the {what}, going round the clock if needed? All three are in 24-hour notation with two digits for hours and minutes.',
      'range check on clock strings that handles midnight, start in, end out, for {what}',
    ],
  }),
  family({
    name: 'calendar-next-departure',
    group: 'scenarios',
    names: ['nextDeparture', 'next{vehicle}', 'next{vehicle}After', 'whenIsNext{vehicle}', 'catch{vehicle}'],
    params: [
      { name: 'times', type: 'string[]', alt: ['departures', 'timetable', 'schedule'] },
      { name: 'now', type: 'string', alt: ['after', 'current', 'arrival'] },
    ],
    returns: 'string',
    slots: { vehicle: ['Bus', 'Ferry', 'Train', 'Tram'], when: ['at or after', 'strictly after'] },
    body: ({ when }) =>
      `  return $times.find((time) => time ${when === 'at or after' ? '>=' : '>'} $now) ?? \`tomorrow \${$times[0]}\`;`,
    tests: ({ when }) => nextDepartureTests(when === 'at or after'),
    phrasings: [
      "Next {vehicle} from a sorted list of 'HH:MM' departures: the first one {when} the current time, or 'tomorrow ' plus the first of the list when none is left today.",
      '{vehicle} timetable (sorted hh:mm strings) + now -> first departure {when} now, else "tomorrow 06:10" with the first one',
      'I built a departure display for our {vehicle} stop. The timetable is an ascending array such as ["06:10", "07:40"]. Which departure can I still get, meaning {when} a given time? If I missed the last, show "tomorrow 06:10".',
      'How do I find the next {vehicle} {when} a clock time in an ordered array of departure times? After the last one the answer is the word tomorrow, a space and the first time.',
      'Returns the earliest {vehicle} departure that is {when} the given time; if there is none today it returns "tomorrow" followed by a blank and the first departure. Times are zero-padded and ascending.',
      'next {vehicle}: times ascending "HH:MM", pick the first {when} now, fall back to `tomorrow ${first}`',
      "Given the day's {vehicle} times in order and the time I reach the stop, tell me the first time {when} it. When the day's service has ended, say for example 'tomorrow 05:55'.",
      'Please write a lookup for the {vehicle} schedule. Input: sorted departure strings and the present time; output: first departure {when} the present time, or "tomorrow " and the first departure of the schedule.',
      'when does teh next {vehicle} leave? departures are sorted "hh:mm", it must be {when} my time, otherwize "tomorrow" + space + first',
      "['06:10', '07:40', '22:00'] and '22:30' -> 'tomorrow 06:10', with '07:00' -> '07:40'; a {vehicle} counts if it leaves {when} the time",
      'The {vehicle} to the city goes at fixed times, listed in ascending order as text. Passengers enter a time and should see the first {vehicle} {when} that time. Late in the evening they see tomorrow and the first time of the day instead.',
      'Search a {vehicle} timetable. The result is the first entry {when} the wanted time. No such entry: "tomorrow HH:MM" where HH:MM is entry zero. The list is sorted and never empty.',
      'For a commuter widget I need the upcoming {vehicle}. Departures: string[] like "17:05", sorted. Rule: take the first that is {when} now, or if all have left, prefix the first one with "tomorrow ".',
      'What is the next connection by {vehicle}? I know all departures (HH:MM, ascending) and the time. A departure is usable when it is {when} the time. Otherwise it is the first one, written as "tomorrow 06:10".',
      'Find in the {vehicle} plan the departure that follows: compare strings, first one {when} the given clock time; none -> "tomorrow" and the earliest departure separated by a space.',
      'school project: a {vehicle} stop shows one line, namely the soonest departure {when} the current time, or tomorrow + the first departure if the service is over. Times are an ordered list of "HH:MM".',
      'Determine the next {vehicle} out of today\'s ordered departures, i.e. the first being {when} a particular time. Beyond the last departure, answer "tomorrow " joined with the opening departure.',
      '{vehicle} departures sorted by time, all in HH:MM. We arrive at some time. Give the first departure {when} our arrival; if we are too late, "tomorrow 06:10" style text.',
      'My kid asks when the {vehicle} comes. Take the list of times (already in order), take the time on the clock, and say the first time {when} it. No more today? Then "tomorrow" and the first one of the list.',
      'first element of a sorted HH:MM array {when} a value, or text tomorrow + first element, as used for a {vehicle} schedule',
    ],
    rules: [
      {
        say: [
          "the list may be unsorted and the result is 'no service' if it is empty",
          "sort the times first, and say 'no service' for an empty timetable",
          "an empty list gives 'no service', and do not rely on the order of the list",
          "do not assume any order of the times; without any times return 'no service'",
          "if there are no times at all answer 'no service'; the times can come in any order",
        ],
        body: ({ when }) => `  if ($times.length === 0) return 'no service';
  const sorted = [...$times].sort();
  return sorted.find((time) => time ${when === 'at or after' ? '>=' : '>'} $now) ?? \`tomorrow \${sorted[0]}\`;`,
        tests: ({ when }) => [
          [[[], '10:00'], 'no service'],
          [[['22:00', '06:10', '07:40'], '07:00'], '07:40'],
          [[['22:00', '06:10', '07:40'], '23:00'], 'tomorrow 06:10'],
          [[['09:00', '08:00'], '07:00'], '08:00'],
          [[['09:00', '08:00'], '08:00'], when === 'at or after' ? '08:00' : '09:00'],
          [[['05:00'], '05:01'], 'tomorrow 05:00'],
        ],
      },
    ],
  }),
  family({
    name: 'calendar-round-clock',
    group: 'scenarios',
    names: ['roundTime', 'roundClock', 'snapTime', 'roundTo{step}', 'roundClockTime'],
    params: [{ name: 'time', type: 'string', alt: ['clock', 'hhmm', 'stamp'] }],
    returns: 'string',
    slots: { step: [5, 15, 30], mode: ['up to the next', 'down to the previous'] },
    body: ({ mode }) => `  const [hours, minutes] = $time.split(':').map(Number);
  const rounded = (Math.${mode === 'up to the next' ? 'ceil' : 'floor'}((hours * 60 + minutes) / {step}) * {step}) % 1440;
  return \`\${String(Math.floor(rounded / 60)).padStart(2, '0')}:\${String(rounded % 60).padStart(2, '0')}\`;`,
    tests: ({ step, mode }) => {
      const up = mode === 'up to the next';
      const before = String(60 - (step as number));
      return [
        [['09:00'], '09:00'],
        [['09:30'], '09:30'],
        [['09:01'], up ? `09:${String(step).padStart(2, '0')}` : '09:00'],
        [['09:59'], up ? '10:00' : `09:${before}`],
        [['23:59'], up ? '00:00' : `23:${before}`],
        [['00:00'], '00:00'],
        [[`08:${before}`], `08:${before}`],
        [['12:31'], up ? `12:${30 + (step as number)}`.replace('12:60', '13:00') : '12:30'],
      ];
    },
    phrasings: [
      "Round a clock time 'HH:MM' {mode} multiple of {step} minutes; exact multiples stay, and 24:00 is written 00:00.",
      'hh:mm rounded {mode} {step} minute mark, wraps at midnight to 00:00',
      'Our time clock rounds every stamp {mode} {step} minutes. From a text like "09:01" I need the rounded text, still HH:MM with zeros. A time already on the grid is not changed and midnight is 00:00.',
      'How do I round "14:07" {mode} {step}-minute step? The result must have two digits for hours and minutes, with 00:00 instead of 24:00, and full steps remain as they are.',
      'Returns the time moved {mode} full {step} minutes (unchanged if it is one), as HH:MM, starting again at 00:00 after 23:59.',
      'time string -> time string, {mode} {step} min, padded, day wraps',
      'Given a 24-hour time as "HH:MM", snap it {mode} point of a {step}-minute raster, counted from midnight. Points of the raster map to themselves. Passing midnight gives 00:00.',
      'Please adjust booking times so that they lie on a {step} minute grid: go {mode} grid line unless already on one. Input and output look like 08:05; the day ends at 00:00.',
      'round a clokc time {mode} {step} minutes, HH:MM in and out, wrap arround midnight',
      'The calendar only allows starts every {step} minutes. Move any time {mode} allowed start; allowed starts stay where they are. Format is zero-padded 24h text, and 24:00 has to read 00:00.',
      'Rounding for parking tickets: entry time HH:MM goes {mode} {step} minutes. Exactly on a multiple nothing happens. Keep the format, wrap after 23:59.',
      'We bill in units of {step} minutes. Take a time such as "23:59" and bring it {mode} multiple of {step} minutes since 00:00. Text in the same form, modulo 24 hours.',
      'Convert to minutes since midnight, go {mode} multiple of {step}, convert back to "HH:MM" (1440 becomes 00:00). Multiples are kept.',
      'I would like to tidy up logged times by rounding {mode} {step}-minute mark. "HH:MM" strings, leading zeros, no "24:00" (use "00:00"), marks unchanged.',
      'snap to {step} min: {mode} tick, ticks themselves fixed, midnight overflow is 00:00, strings HH:MM',
      'What is the rounded time when a time of day is taken {mode} {step} minutes? e.g. 09:30 stays 09:30. Output is 24-hour with leading zeros and starts over at 00:00.',
      'Timesheet rule: a stamp "HH:MM" is set {mode} {step} minutes (a stamp exactly on such a step is not altered). Return the new stamp, with 00:00 after the last step of the day.',
      'Write a rounding of clock strings in {step} minute increments, always {mode} increment, leaving increments alone, with hour rollover and midnight rollover.',
      'A tutor charges from rounded times. Each time as text HH:MM must be taken {mode} {step} minute boundary; boundaries are fine already; after 23:xx comes 00:00.',
      'for the rota, make "HH:MM" land on a multiple of {step} minutes by going {mode} one, no change if it is one, 24h wrap, two digits each',
    ],
  }),
  family({
    name: 'calendar-ago-text',
    group: 'scenarios',
    names: ['timeAgo', 'agoText', 'relativeTime', 'sinceText', 'formatAgo'],
    params: [{ name: 'seconds', type: 'number', alt: ['age', 'elapsed', 'secs'] }],
    returns: 'string',
    slots: { now: ['just now', 'now', 'moments ago'] },
    body: `  const ago = (n: number, unit: string) => \`\${n} \${unit}\${n === 1 ? '' : 's'} ago\`;
  if ($seconds < 60) return '{now}';
  if ($seconds < 3600) return ago(Math.floor($seconds / 60), 'minute');
  if ($seconds < 86400) return ago(Math.floor($seconds / 3600), 'hour');
  return ago(Math.floor($seconds / 86400), 'day');`,
    tests: ({ now }) => [
      [[0], now as string],
      [[59], now as string],
      [[60], '1 minute ago'],
      [[150], '2 minutes ago'],
      [[3599], '59 minutes ago'],
      [[3600], '1 hour ago'],
      [[86399], '23 hours ago'],
      [[86400], '1 day ago'],
      [[864000], '10 days ago'],
    ],
    phrasings: [
      "Turn an age in seconds into '{now}' (under a minute), 'N minutes ago', 'N hours ago' or 'N days ago', rounded down, with '1 minute ago' etc. in the singular.",
      'seconds -> "{now}" / "5 minutes ago" / "1 hour ago" / "3 days ago" (floor, singular for 1)',
      'My comments show how old they are. I know the age in seconds and want "{now}" for less than 60, else full minutes, full hours from one hour on, or full days from 24 hours on, like "2 hours ago" and "1 day ago".',
      'How do I write a relative time such as "3 days ago" from a number of elapsed seconds? Below one minute it is "{now}". Units are minute, hour, day; always rounded down; singular when it is 1.',
      'Returns a human readable age: "{now}" below 60 seconds, then minutes up to an hour, hours up to a day, and days after that, followed by "ago" and with a plural s unless the number is one.',
      'ago label: <60s "{now}", <60min "x minutes ago", <24h "x hours ago", else "x days ago", mind 1 minute/1 hour/1 day',
      'Given how many seconds have passed, give the text for a news feed: {now}, 1 minute ago, 12 minutes ago, 1 hour ago, 23 hours ago, 1 day ago, 10 days ago ... Whole units, truncated.',
      'Please format elapsed seconds the way chat apps do. Anything shorter than a minute reads "{now}". Then the largest fitting unit among minute, hour and day, floored, plural where needed, and the word ago.',
      '150 -> "2 minutes ago", 3600 -> "1 hour ago", 864000 -> "10 days ago", 20 -> "{now}"; biggest whole unit of days, hours, minutes',
      'relatvie time from seconds, "{now}" when under a minute, otherwise minutes/hours/days ago with correct plurals, no fractons',
      'Last-seen text for a messenger: input is the number of seconds since the user was active. Use "{now}" (less than a minute), "n minutes ago" (less than an hour), "n hours ago" (less than a day), "n days ago" (the rest). No s after 1.',
      'We need friendly timestamps. Elapsed seconds under 60: {now}. Under 3600: floor of minutes. Under 86400: floor of hours. From there: floor of days. Write the number, the unit (singular for 1) and "ago".',
      'Express a positive number of seconds as time past, in English, e.g. "1 minute ago" or "45 minutes ago", "1 hour ago", "2 days ago"; say "{now}" in the first minute.',
      'I want "{now}" until 59 seconds, "1 minute ago" at 60, "59 minutes ago" at 3599, "1 hour ago" at 3600 and "1 day ago" at 86400. So: rounded down, singular and plural right.',
      'How long ago was it? seconds in, text out. Four cases: {now}; minutes; hours; days. Pluralise the unit.',
      'Activity log display: convert seconds since the event to words. Less than a minute is "{now}", and otherwise count complete minutes, or complete hours once there is one, or complete days once there is one, and append "ago".',
      'Make a string like moment.js would, but simpler: only minute(s), hour(s), day(s), floor division, suffix " ago", with "{now}" for anything below sixty seconds.',
      'A file list shows the age of each file. Seconds are given. Show {now} or e.g. 7 minutes ago, 1 hour ago, 4 days ago, choosing the largest unit that has at least one whole.',
      'elapsed time to words (minute, hour, day with an s if not 1, then ago), the first 59 seconds being "{now}"',
      'Produce the caption under a post from its age in seconds; "{now}" if it is under 60, minutes if under an hour, hours if under a day, else days. Example: 7200 gives "2 hours ago", 90000 gives "1 day ago".',
    ],
    rules: [
      {
        say: [
          "30 days or more give 'long ago'",
          "from 30 days on return 'long ago'",
          "anything that is at least 30 days old is just 'long ago'",
          "when it has been 30 days or longer say 'long ago'",
          "the text is 'long ago' once 30 full days have passed",
        ],
        body: `  const ago = (n: number, unit: string) => \`\${n} \${unit}\${n === 1 ? '' : 's'} ago\`;
  if ($seconds < 60) return '{now}';
  if ($seconds < 3600) return ago(Math.floor($seconds / 60), 'minute');
  if ($seconds < 86400) return ago(Math.floor($seconds / 3600), 'hour');
  const days = Math.floor($seconds / 86400);
  return days >= 30 ? 'long ago' : ago(days, 'day');`,
        tests: ({ now }) => [
          [[10], now as string],
          [[60], '1 minute ago'],
          [[7200], '2 hours ago'],
          [[86400], '1 day ago'],
          [[2591999], '29 days ago'],
          [[2592000], 'long ago'],
          [[9999999], 'long ago'],
        ],
      },
    ],
  }),
  family({
    name: 'calendar-iso-duration',
    group: 'scenarios',
    names: ['parseIsoDuration', 'isoDurationTo{Unit}', 'durationIn{Unit}', 'parseDuration', 'readDuration'],
    params: [{ name: 'text', type: 'string', alt: ['duration', 'value', 'input'] }],
    returns: 'number | null',
    slots: { Unit: ['Minutes', 'Hours', 'Seconds'] },
    body: ({ Unit }) => `  const match = $text.match(/^PT(?:(\\d+)H)?(?:(\\d+)M)?$/);
  if (!match) return null;
  const minutes = Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0);
  return minutes${Unit === 'Minutes' ? '' : Unit === 'Hours' ? ' / 60' : ' * 60'};`,
    tests: ({ Unit }) => {
      const of = (minutes: number) =>
        Unit === 'Minutes' ? minutes : Unit === 'Hours' ? minutes / 60 : minutes * 60;
      return [
        [['PT1H30M'], of(90)],
        [['PT45M'], of(45)],
        [['PT2H'], of(120)],
        [['PT0M'], 0],
        [['1H30M'], null],
        [[''], null],
        [['PT30M1H'], null],
        [['PT10H05M'], of(605)],
        [['PT1H x'], null],
      ];
    },
    phrasings: [
      "Parse an ISO duration with hours and minutes like 'PT1H30M', 'PT45M' or 'PT2H' and return it in {Unit}; null for any other text.",
      'PT1H30M / PT45M / PT2H -> number in {Unit}, anything else null',
      'A recipe site gives cooking times as "PT1H30M", with either part optional, so "PT45M" and "PT2H" too. I need the length in {Unit} as a number and null for texts not of this form.',
      'How do I convert the ISO 8601 duration strings PT#H#M (hours or minutes may be missing) to {Unit}? Bad input should give null.',
      'Returns the duration in {Unit} of a text made of PT, optionally digits and H, optionally digits and M, in this order. Returns null if it does not match.',
      'iso durations, only H and M parts supported, result unit: {Unit}; invalid -> null',
      'Given a video length such as "PT10H05M" or "PT3M", how long is it expressed in {Unit}? If the string does not consist of PT, optional hours (H) and optional minutes (M) return null.',
      'Please write a parser for durations as in schema.org: PT2H15M, PT15M, PT2H. The value has to be in {Unit}. Reject everything else with null.',
      'parse iso duraton "PT1H30M" into {Unit}, hours and mintues parts both optional, null on garbage',
      "I read 'PT90M' and 'PT1H' from an API and want them as {Unit} (number). Lower-case letters, a missing PT or extra characters are errors, for which null is right.",
      'Regex exercise: match ^PT, then maybe nH, then maybe nM, then the end. Give the total time in {Unit}, or null for no match.',
      'Flight durations come in the form PTxHyM with one of them possibly absent. Translate to {Unit}. Unparseable text becomes null.',
      'Convert "PT0M" to 0 and "PT1H30M" to the same time in {Unit}; strings that are not in this ISO style ("1H30M", "") convert to null.',
      'Work out total {Unit} from a duration string: after the letters PT there can be hours marked H and after them minutes marked M. Seconds and days need no support; they and other junk yield null.',
      'Duration text -> {Unit}. Valid: PT5M, PT5H, PT5H5M. Invalid (null): 5M, PT5M5H, empty string, words.',
      'For our tea timer I need to understand ISO-8601 time spans limited to hours and minutes (PT..H..M). The return value is a count of {Unit}, or null where the text is malformed.',
      'What number of {Unit} is "PT1H30M"? A general function for such texts, in which H or M may be left out, and which gives null if the whole text does not fit.',
      'The feed contains strings like PT2H or PT1H20M. Extract hours and minutes, compute {Unit}, or null when the format is different.',
      'I have to store podcast lengths in {Unit}. They arrive as PT48M, PT1H12M and so on. Wrong ones must be null.',
      'time span parser (PT, hours H optional, minutes M optional, nothing after) giving {Unit} or null',
    ],
  }),
  family({
    name: 'calendar-arrival-time',
    group: 'scenarios',
    names: ['arrivalTime', 'eta', 'estimateArrival', 'whenThere', 'computeEta'],
    params: [
      { name: 'departure', type: 'string', alt: ['start', 'leave', 'from'] },
      { name: '{unit}', type: 'number', alt: ['distance', 'length'] },
      { name: 'speed', type: 'number', alt: ['pace', 'velocity', 'average'] },
    ],
    returns: 'string',
    slots: { unit: ['km', 'miles'] },
    body: `  const [hours, minutes] = $departure.split(':').map(Number);
  const total = (hours * 60 + minutes + Math.round(($${'{unit}'} / $speed) * 60)) % 1440;
  return \`\${String(Math.floor(total / 60)).padStart(2, '0')}:\${String(total % 60).padStart(2, '0')}\`;`,
    tests: [
      [['08:00', 60, 60], '09:00'],
      [['08:15', 100, 80], '09:30'],
      [['23:30', 50, 50], '00:30'],
      [['10:00', 0, 30], '10:00'],
      [['10:00', 10, 90], '10:07'],
      [['00:00', 240, 10], '00:00'],
      [['09:59', 1, 60], '10:00'],
      [['12:05', 5, 20], '12:20'],
    ],
    phrasings: [
      "Estimated arrival as 'HH:MM' from a departure 'HH:MM', a distance in {unit} and an average speed in {unit} per hour; driving time rounded to whole minutes, wraps after midnight.",
      'eta: start "08:15", 100 {unit} at 80 {unit}/h -> "09:30", round to the minute, past midnight start again at 00:00',
      'We go on a bike tour and I know when we leave (text HH:MM), how many {unit} it is and how many {unit} per hour we do. At what clock time do we get there? Nearest minute, with 24 hours wrapping around.',
      'How do I compute the arrival time given a starting time string, {unit} and speed in {unit} per hour? I want a zero-padded 24h string, travel time rounded to the nearest minute.',
      'Returns the time of arrival ("HH:MM", modulo 24 h) for a trip that starts at a given time, covers a number of {unit} and goes at a constant speed ({unit}/h). Minutes of travel are rounded.',
      'departure HH:MM + {unit} / speed -> arrival HH:MM (rounded minutes, over midnight ok)',
      'Given a van that leaves at e.g. "23:30" and drives 50 {unit} with 50 {unit} per hour, the arrival is "00:30". Work that out for any departure, distance and speed, rounding the duration to minutes.',
      'Please tell the customers when the courier arrives: clock time of departure as text, distance in {unit}, speed in {unit} per hour. Round the minutes on the road, and format with leading zeros.',
      'arival time from departure time, distance in {unit} and avarage speed per hour, HH:MM, next day just wraps',
      'Take the travel time (distance in {unit} divided by {unit}/h, times 60, rounded) and add it to the departure time. Display as HH:MM; after 23:59 comes 00:00.',
      'Running buddies: we start at "09:00", run some {unit} at some {unit} per hour. When are we back? I need a time text with two digits each, nearest minute.',
      'Satnav homework: inputs are the start time "HH:MM", the remaining {unit} and the speed per hour. Output is the ETA in the same format. Duration rounded to the closest minute, day overflow ignored.',
      'Calculate what the clock shows on arrival. The trip is so many {unit} long at a steady speed in {unit} per hour and begins at a time such as 12:05. Whole minutes; wrap at 24 hours.',
      'I need a time calculator for deliveries. 60 {unit} at speed 60 from 08:00 is 09:00. Result always HH:MM, even when the trip ends on the following day.',
      'ETA = departure + round(60 * {unit} / speed) minutes, printed as zero-padded 24-hour time, modulo one day',
      'If a boat leaves at a certain time ("HH:MM" string) and makes so many {unit} an hour, at what time has it done the distance in {unit}? Round the minutes. Times past midnight begin at 00:00 again.',
      'Departure time text, trip length in {unit}, mean speed in {unit} per hour. What time will it be at the destination (to the minute, in 24h notation)?',
      'Show the expected arrival in our bus app: add the travel time for the {unit} at the given speed per hour, to the nearest minute, onto the departure "HH:MM" and keep the result inside one day.',
      'start time, distance ({unit}), speed ({unit} per hour) -> time of arrival like "17:42"; zero distance gives the start time; round travel minutes; wrap',
      'Could I get an estimate of arrival for a hike? I enter the start as HH:MM, the {unit} of the route and the {unit} we walk per hour. The answer is HH:MM too, minutes rounded, no date.',
    ],
    rules: [
      {
        say: [
          'add a 15 minute break when the travel time is over 120 minutes',
          'trips longer than 120 minutes (rounded) include one extra break of 15 minutes',
          'if the rounded driving time exceeds 120 minutes, a pause of 15 minutes comes on top',
          'for more than two hours of travel add 15 minutes of rest once',
          'a travel time above 2 hours means a stop of 15 minutes, so add it',
        ],
        body: `  const [hours, minutes] = $departure.split(':').map(Number);
  const travel = Math.round(($${'{unit}'} / $speed) * 60);
  const total = (hours * 60 + minutes + travel + (travel > 120 ? 15 : 0)) % 1440;
  return \`\${String(Math.floor(total / 60)).padStart(2, '0')}:\${String(total % 60).padStart(2, '0')}\`;`,
        tests: [
          [['08:00', 120, 60], '10:00'],
          [['08:00', 121, 60], '10:16'],
          [['08:00', 60, 60], '09:00'],
          [['22:00', 180, 60], '01:15'],
          [['10:00', 0, 30], '10:00'],
          [['06:30', 400, 100], '10:45'],
        ],
      },
    ],
  }),
  family({
    name: 'calendar-late-fee',
    group: 'scenarios',
    names: ['lateFee', 'overdueFee', 'lateReturnFee', 'fineFor', 'returnFine'],
    params: [
      { name: 'due', type: 'string', alt: ['dueDate', 'deadline', 'dueOn'] },
      { name: 'returned', type: 'string', alt: ['returnDate', 'returnedOn', 'back'] },
    ],
    returns: 'number',
    slots: { fee: [20, 50], cap: [500, 900] },
    body: `  const toDays = (date: string) => {
    const [year, month, day] = date.split('-').map(Number);
    return Date.UTC(year, month - 1, day) / 86400000;
  };
  const late = Math.max(0, toDays($returned) - toDays($due));
  return Math.min(late * {fee}, {cap});`,
    tests: ({ fee, cap }) => [
      [['2024-05-10', '2024-05-10'], 0],
      [['2024-05-10', '2024-05-08'], 0],
      [['2024-05-10', '2024-05-11'], fee as number],
      [['2024-05-31', '2024-06-02'], 2 * (fee as number)],
      [['2024-02-28', '2024-03-01'], 2 * (fee as number)],
      [['2023-12-30', '2024-01-02'], 3 * (fee as number)],
      [['2023-01-01', '2024-01-01'], cap as number],
      [['2024-01-01', '2024-01-11'], Math.min(10 * (fee as number), cap as number)],
    ],
    phrasings: [
      "Late fee in cents: {fee} per day between the due date and the return date (both 'YYYY-MM-DD'), at most {cap}, 0 when returned in time.",
      'library fine, {fee} cents/day late, max {cap}, iso date strings due + returned, early or same day = 0',
      'Our library charges {fee} cents for every day a book is overdue, but no more than {cap} cents per book. Given the due date and the day it came back as ISO texts, what is the fine? On time means 0.',
      'How do I calculate an overdue charge from two dates like "2024-05-10" (due) and "2024-05-12" (returned)? It is {fee} cents a day with a ceiling of {cap} cents, never negative.',
      'Returns the fine for a late return: days late times {fee} cents, limited to {cap}, zero if not late. Dates are year-month-day strings.',
      'due, returned ("YYYY-MM-DD") -> min(days late * {fee}, {cap}), 0 if on time or early',
      'Given when a DVD was due and when it was brought back, both in ISO format, compute {fee} cents per day of delay. The sum is capped at {cap}. Bringing it back early costs nothing.',
      'Please work out what a customer owes for keeping a drill too long. Each day after the due date is {fee} cents, the maximum is {cap} cents. I have both dates as "2024-01-31" style strings.',
      'fine for overdeu books = {fee} cents * days after due date, {cap} cents max, dates as yyyy-mm-dd text, 0 if returned befor or on the due date',
      'A rental shop wants late charges: number of calendar days past the due date, multiplied by {fee} cents and cut off at {cap} cents. Inputs are two ISO dates, due first.',
      'Toy library. One day late: {fee} cents. Two days late: twice that. And so on, up to {cap} cents. Not late: 0. The due date and the return date are ISO strings; leap years have to be right.',
      'Charge calculation with dates: difference in days from due to returned in UTC; negative counts as zero; times {fee}; no higher than {cap}; result in cents.',
      'What does a reader have to pay who returns a book on one ISO date though it was due on another? {fee} cents daily, {cap} cents is the limit, no charge until the due date has passed.',
      'Late return penalty. {fee} per late day and in total {cap} at the most (cents). The arguments are the date due and the date returned, as YYYY-MM-DD.',
      'I need the fee for costume hire returned after the deadline; it grows by {fee} cents with each day but stops at {cap} cents, and it is zero when the costume is back by the deadline. Dates are texts such as 2024-06-02.',
      'Count how many days the item is overdue (due and return given in the ISO format) and turn this into cents, {fee} for each, without going over {cap}. No days overdue, no fee.',
      "The gym's towel service: if the towel is returned n days after it was due, pay n times {fee} cents, but never above {cap} cents and never below zero. Two date strings (YYYY-MM-DD) come in.",
      'compute overdue fine (cents) from ISO due date and ISO return date; daily rate {fee}; upper limit {cap}; in time -> 0',
      'For 2024-02-28 to 2024-03-01 it is two days late, so 2 x {fee} cents. In general days late x {fee}, {cap} being the maximum and 0 the minimum, with the due date as first and the return date as second text.',
      'Fees for bringing camera gear back late at {fee} cents for a day and a cap of {cap} cents. Dates due and returned are given as year-month-day with dashes. If it is not late the answer is 0.',
    ],
    rules: [
      {
        say: [
          'the first 2 late days are free and not charged',
          'there is a grace period of 2 days that are never charged',
          'do not charge for the first two days of delay',
          'subtract a grace of 2 days from the days late before charging',
          'two days of grace are deducted from the late days',
        ],
        body: `  const toDays = (date: string) => {
    const [year, month, day] = date.split('-').map(Number);
    return Date.UTC(year, month - 1, day) / 86400000;
  };
  const late = Math.max(0, toDays($returned) - toDays($due) - 2);
  return Math.min(late * {fee}, {cap});`,
        tests: ({ fee, cap }) => [
          [['2024-05-10', '2024-05-12'], 0],
          [['2024-05-10', '2024-05-13'], fee as number],
          [['2024-05-10', '2024-05-01'], 0],
          [['2024-02-28', '2024-03-03'], 2 * (fee as number)],
          [['2023-01-01', '2024-01-01'], cap as number],
          [['2024-05-10', '2024-05-11'], 0],
        ],
      },
    ],
  }),
];

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

function nextDepartureTests(inclusive: boolean): TestCase[] {
  const times = ['06:10', '07:40', '22:00'];
  return [
    [[times, '07:00'], '07:40'],
    [[times, '05:00'], '06:10'],
    [[times, '07:40'], inclusive ? '07:40' : '22:00'],
    [[times, '22:00'], inclusive ? '22:00' : 'tomorrow 06:10'],
    [[times, '22:01'], 'tomorrow 06:10'],
    [[['12:00'], '12:01'], 'tomorrow 12:00'],
    [[['12:00'], '00:00'], '12:00'],
  ];
}
