/** Everyday formatting and dates: durations, opening hours, countdowns, labels, moves, colours. */
import { type Family, family } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'everyday-duration-days',
    group: 'scenarios',
    names: ['formatDuration', 'durationText', 'humanDuration', 'minutesToText', 'readableDuration'],
    params: [{ name: 'minutes', type: 'number', alt: ['mins', 'totalMinutes', 'duration'] }],
    returns: 'string',
    body: `  const days = Math.floor($minutes / 1440);
  const hours = Math.floor($minutes / 60) % 24;
  const rest = $minutes % 60;
  const parts: string[] = [];
  if (days > 0) parts.push(\`\${days}d\`);
  if (hours > 0) parts.push(\`\${hours}h\`);
  if (rest > 0) parts.push(\`\${rest}m\`);
  return parts.join(' ') || '0m';`,
    tests: [
      [[90], '1h 30m'],
      [[0], '0m'],
      [[59], '59m'],
      [[60], '1h'],
      [[1440], '1d'],
      [[1565], '1d 2h 5m'],
      [[2885], '2d 5m'],
      [[1500], '1d 1h'],
    ],
    phrasings: [
      "Format minutes as days, hours and minutes, e.g. 1565 -> '1d 2h 5m'; leave out parts that are zero, and 0 gives '0m'.",
      'minutes to "1d 2h 5m", skip zero parts, 0 -> "0m"',
      'My download tool shows the remaining time in minutes, which nobody can read. I would like "2d 5m" for 2885, "1h 30m" for 90 and "0m" for 0. Units that are zero should not appear.',
      'How do I turn 90 minutes into "1h 30m" and 1440 into "1d"? Zero units are omitted; no minutes at all is "0m".',
      'Returns a duration in whole minutes as text with d, h and m, separated by spaces, without the units whose value is zero ("0m" when all are).',
      '1500 -> "1d 1h", 59 -> "59m", 0 -> "0m": minutes written as days/hours/minutes, only the nonzero ones',
      'Given a number of minutes, write it with the suffixes d, h, m joined by blanks. Do not print zero components, except that nothing at all becomes "0m".',
      'Please make a readable text of a length in minutes: pieces like 3d, 4h and 15m with a space between, pieces with 0 dropped, and 0m for zero.',
      'minuts as human readable durration (d h m), zeros are left out, "0m" if there is nothing',
      'The flight takes so many minutes. Show "1h 30m" for 90 and "1d 2h 5m" for 1565. Skip empty units; an empty result becomes "0m".',
      'Convert integer minutes into a short string such as 1d 2h 5m. A day has 24 hours. Omit every unit equal to zero, but print 0m rather than an empty string.',
      'uptime text out of minutes; e.g. 2885 gives "2d 5m" since the hours are zero; 0 gives "0m"',
      'Write out how long something takes, largest unit first: days (d), hours (h), minutes (m), one space in between, zero units hidden, "0m" as the fallback.',
      'I want a compact duration, input minutes, output like "4h" or "1d 3m". Only units greater than 0. If the input is 0, output "0m".',
      'Time left for an auction: break the minutes into days, hours and minutes and show just the ones that are not 0, as "1d 1h". All zero: "0m".',
      'pretty print minutes -> [Xd] [Yh] [Zm], each part only when > 0, fallback 0m',
      'Say how long a hike was. 60 minutes is "1h", 61 would be "1h 1m", a whole day "1d", and zero "0m"; parts without value are not mentioned.',
      'Express minutes in the form "<days>d <hours>h <minutes>m" but without the parts that would be zero; for 0 minutes return "0m".',
      'Sum of meeting time in minutes to text. Use d for 1440 minutes, h for 60, m for the remainder; leave zeros away; the text for 0 is "0m".',
      'human friendly minutes, "1d 2h 5m" style, no zero units in it, "0m" for 0',
      'Humanise a minute count: e.g. 90 becomes 1h 30m and 1440 becomes 1d, with zero-valued units suppressed and 0m for a count of 0.',
    ],
    rules: [
      {
        say: [
          'show only the two largest units that are not zero',
          'at most two parts, the biggest ones',
          'drop the third part if there are three',
          'limit it to the first two parts',
          'never print more than two units',
        ],
        body: `  const days = Math.floor($minutes / 1440);
  const hours = Math.floor($minutes / 60) % 24;
  const rest = $minutes % 60;
  const parts: string[] = [];
  if (days > 0) parts.push(\`\${days}d\`);
  if (hours > 0) parts.push(\`\${hours}h\`);
  if (rest > 0) parts.push(\`\${rest}m\`);
  return parts.slice(0, 2).join(' ') || '0m';`,
        tests: [
          [[1565], '1d 2h'],
          [[90], '1h 30m'],
          [[0], '0m'],
          [[2885], '2d 5m'],
          [[45], '45m'],
          [[4399], '3d 1h'],
        ],
      },
    ],
  }),
  family({
    name: 'everyday-shop-open',
    group: 'scenarios',
    names: ['isOpen', 'isShopOpen', 'openAt', 'isStoreOpen', 'shopIsOpen'],
    params: [
      { name: 'weekday', type: 'number', alt: ['day', 'dayOfWeek', 'dow'] },
      { name: 'minute', type: 'number', alt: ['minuteOfDay', 'minutes', 'time'] },
    ],
    returns: 'boolean',
    slots: { opens: [8, 9], closes: [18, 20], saturday: [13, 14] },
    body: `  if ($weekday === 0) return false;
  const hour = $minute / 60;
  const closing = $weekday === 6 ? {saturday} : {closes};
  return hour >= {opens} && hour < closing;`,
    tests: ({ opens, closes, saturday }) => [
      [[1, (opens as number) * 60], true],
      [[1, (opens as number) * 60 - 1], false],
      [[5, (closes as number) * 60 - 1], true],
      [[5, (closes as number) * 60], false],
      [[6, (saturday as number) * 60 - 1], true],
      [[6, (saturday as number) * 60], false],
      [[0, 720], false],
      [[3, 0], false],
    ],
    phrasings: [
      'Is the shop open? Weekday 0 (Sunday) to 6 (Saturday) and minute of the day. Open from {opens}:00 to {closes}:00, on Saturdays until {saturday}:00, closed on Sundays; at closing time it is already closed.',
      'shop open check: weekday (0 = Sun), minute of day; Mon-Fri {opens}-{closes}h, Sat {opens}-{saturday}h, Sun closed; opening minute counts, closing minute does not',
      'Our bakery opens at {opens} every day but Sunday and closes at {closes}, on Saturday at {saturday}. Given a weekday number with Sunday as 0 and the minutes since midnight, tell whether it is open (not any more at the closing minute).',
      'How can I tell if a store is open at minute m of weekday d (0 is Sunday)? Monday to Friday {opens} a.m. until {closes}:00, Saturday from {opens} until {saturday}:00, Sunday never. End exclusive.',
      'Returns whether a shop is open at the given weekday (Sunday is 0) and minute of the day: {opens}:00 to {closes}:00 on working days, {opens}:00 to {saturday}:00 on Saturdays, never on Sundays; closing time excluded.',
      'weekday 0..6 with 0 = Sunday, minutes after midnight -> open or not; {opens}:00 <= t < {closes}:00, Saturdays t < {saturday}:00, Sundays false',
      'Given the day of the week as 0 for Sunday through 6 for Saturday plus the minutes since midnight, answer true while the post office is open, meaning from {opens}:00 until just before {closes}:00 (Saturday {saturday}:00) except on Sundays.',
      'Please check opening hours. Sundays (0): closed. Saturdays (6): {opens} till {saturday}. Others: {opens} till {closes}. The time is a minute of the day, the last minute of opening is the one before the full hour.',
      'openning hours test, day 0 is sunday, time in minutes since midnight, open {opens} to {closes}, saturday {opens} to {saturday}, closed sunday, end not includded',
      'The library desk is staffed {opens}:00-{closes}:00 from Monday to Friday and {opens}:00-{saturday}:00 on Saturday, not on Sunday. I pass JS style weekday (0 = Sunday) and minute of day, I want a boolean, half-open interval.',
      'Boolean for a store page: open now? Input day index as in Date.getDay and minutes past midnight. Hours: {opens} to {closes}, Saturday to {saturday}, Sunday none. Start inclusive, end exclusive.',
      'are we open? mon to fri from {opens} o clock until {closes}:00, sat from {opens} o clock until {saturday}:00, sun no. weekday number 0 = sunday, minute number 0 to 1439. at the closing minute: no',
      'Tell customers if the hotline answers: never on day 0 (Sunday); on day 6 (Saturday) between {opens}:00 and {saturday}:00; on days 1 to 5 between {opens}:00 and {closes}:00, upper bound excluded. The time is given as minutes of the day.',
      'For a weekday index (Sunday 0) and a minute count since 00:00, decide if it lies in the business hours {opens}:00 to {closes}:00, shortened on Saturday to {saturday}:00, and none on Sunday. {opens}:00 sharp is in, the closing hour sharp is out.',
      'opening time logic for a barber; inputs day (0 sunday ... 6 saturday) and minutes since midnight; true from {opens}:00, false from {closes}:00 on (saturday: from {saturday}:00 on), sundays always false',
      'Check a visit time. The farm shop is open Monday-Friday {opens} h to {closes} h and Saturday {opens} h to {saturday} h. Day numbers start with Sunday as 0, the time is in minutes of the day and closing time itself is too late.',
      'I have a number for the day (0 Sunday, 1 Monday ... 6 Saturday) and minutes past midnight. Is the museum open then? Sunday closed, Saturday {opens}:00-{saturday}:00, else {opens}:00-{closes}:00, closing minute exclusive.',
      "Whether a given minute of a given weekday falls within opening hours: Sunday (0) has none, Saturday (6) has {opens} to {saturday} and the remaining days have {opens} to {closes} o'clock, where the end does not belong to it.",
      'true if open: not Sunday (0), not before {opens}:00, and before {closes}:00 or, on Saturday (6), before {saturday}:00. Time as minute of the day.',
      'Pharmacy hours as a predicate over weekday (0-6, Sunday first) and minute of day (0-1439). Start {opens}:00 always; stop {closes}:00, Saturdays {saturday}:00; Sundays shut all day. Stop is exclusive.',
    ],
  }),
  family({
    name: 'everyday-time-zone-shift',
    group: 'scenarios',
    names: ['localTime', 'shiftTime', 'timeInZone', 'convertTime', 'timeAbroad'],
    params: [
      { name: 'time', type: 'string', alt: ['clock', 'start', 'hhmm'] },
      { name: 'offset', type: 'number', alt: ['difference', 'shift', 'offsetHours'] },
    ],
    returns: 'string',
    body: `  const [hours, minutes] = $time.split(':').map(Number);
  const total = hours * 60 + minutes + $offset * 60;
  const day = Math.floor(total / 1440);
  const local = total - day * 1440;
  const text = \`\${String(Math.floor(local / 60)).padStart(2, '0')}:\${String(local % 60).padStart(2, '0')}\`;
  if (day === 0) return text;
  return \`\${text} (\${day > 0 ? 'next' : 'previous'} day)\`;`,
    tests: [
      [['09:30', 2], '11:30'],
      [['23:00', 3], '02:00 (next day)'],
      [['01:15', -2], '23:15 (previous day)'],
      [['12:00', 0], '12:00'],
      [['18:30', 5.5], '00:00 (next day)'],
      [['02:00', -2], '00:00'],
      [['00:00', -0.5], '23:30 (previous day)'],
      [['10:05', 13], '23:05'],
    ],
    phrasings: [
      "Shift a clock time 'HH:MM' by an offset in hours (may be negative or like 5.5); append ' (next day)' or ' (previous day)' when midnight is crossed.",
      'HH:MM + offset hours -> HH:MM, with " (next day)" / " (previous day)" if the date changes',
      "I plan calls with colleagues abroad. I have my time such as '23:00' and how many hours they are ahead, e.g. 3 or -2 or 5.5. Their time should read '02:00 (next day)', or '23:15 (previous day)', or just '11:30' on the same day.",
      'How do I convert a meeting time to another time zone when I only know the difference in hours? Input is text like 09:30, output too, plus " (next day)" or " (previous day)" if needed.',
      'Returns the local time in another zone as HH:MM with leading zeros, marked with " (next day)" or " (previous day)" where it is not the same date.',
      '"01:15", -2 -> "23:15 (previous day)"; "09:30", 2 -> "11:30"; "23:00", 3 -> "02:00 (next day)"',
      'Given hh:mm in 24 hour format and an hour difference (fractions such as 5.5 allowed, below 24 in size), compute the clock time over there; note in round brackets, after a space, whether it is the next day or the previous day.',
      'Please add a number of hours, maybe negative or half hours, to a time string "HH:MM". The result wraps at midnight and then gets the suffix " (next day)" or " (previous day)".',
      'time zone convertor for strings like 18:30 and an ofset in hours, result 00:00 (next day), also (previous day) when it goes below zero',
      "World clock label: from '12:00' and the offset of the other city in hours make '12:00', '03:00 (next day)' or '20:00 (previous day)', always two digits each.",
      'What time is it there? Home time as HH:MM, zone difference in hours as a number. If their calendar date is one later, add " (next day)"; one earlier, add " (previous day)".',
      'add offset hours to HH:MM, wrap around 24h, say (next day) or (previous day) behind a space if it wrapped',
      'Arrival time of a flight: departure HH:MM plus a number of hours (possibly 1.5, possibly negative because of zones) as HH:MM. Past midnight write " (next day)" after it; before midnight of today write " (previous day)".',
      'Translate a 24h time to a place that is so many hours ahead (positive) or behind (negative). Zero pad hours and minutes. Crossing midnight forwards adds " (next day)", crossing it backwards adds " (previous day)".',
      'Webinar times: given "18:30" and 5.5 the page should show "00:00 (next day)"; given "02:00" and -2 just "00:00"; given "00:00" and -0.5 "23:30 (previous day)".',
      'Move a time of day by some hours (positive or negative number, halves allowed). String in, string out, HH:MM. Mention the change of date as " (next day)" or " (previous day)".',
      'I need the time in my friend\'s country as a text. Parameters: my time, for example "07:45", and the hours to add, for example 9 or -6. Suffix with " (next day)" / " (previous day)" if the day differs, otherwise no suffix.',
      'Clock arithmetic with date hint: HH:MM shifted by n hours, modulo 24 hours, followed by " (next day)" for 24:00 and later and by " (previous day)" for anything under 00:00.',
      'offset a time string by hours; keep two-digit format; flag date rollover in parentheses as next day or previous day (one space in front)',
      'Support hotline: show when a slot "HH:MM" happens for the customer whose zone differs by the given hours; "(next day)" or "(previous day)" is added after a blank if it is not on the same date.',
      'Take a time like "10:05" and a difference like 13 hours, and give "23:05". When it runs over midnight the text ends with " (next day)", when it falls before midnight with " (previous day)".',
    ],
  }),
  family({
    name: 'everyday-renewal-date',
    group: 'scenarios',
    names: ['renewalDate', 'addMonths', 'monthsLater', 'dateAfterMonths', 'shiftMonths'],
    params: [
      { name: 'year', type: 'number', alt: ['startYear', 'fullYear'] },
      { name: 'month', type: 'number', alt: ['startMonth', 'monthNumber'] },
      { name: 'day', type: 'number', alt: ['startDay', 'dayOfMonth'] },
      { name: 'months', type: 'number', alt: ['count', 'term', 'add'] },
    ],
    returns: 'number[]',
    body: `  const index = $month - 1 + $months;
  const y = $year + Math.floor(index / 12);
  const m = (index % 12) + 1;
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
  return [y, m, Math.min($day, last)];`,
    tests: [
      [
        [2024, 1, 31, 1],
        [2024, 2, 29],
      ],
      [
        [2023, 1, 31, 1],
        [2023, 2, 28],
      ],
      [
        [2023, 12, 15, 1],
        [2024, 1, 15],
      ],
      [
        [2024, 3, 31, 6],
        [2024, 9, 30],
      ],
      [
        [2024, 2, 29, 12],
        [2025, 2, 28],
      ],
      [
        [2022, 11, 30, 3],
        [2023, 2, 28],
      ],
      [
        [2024, 5, 10, 0],
        [2024, 5, 10],
      ],
      [
        [2020, 6, 1, 30],
        [2022, 12, 1],
      ],
    ],
    phrasings: [
      'Add months to a date given as year, month (1-12) and day; if the day does not exist in the new month use its last day. Return [year, month, day].',
      'y, m, d + n months -> [y, m, d], day clamped to month length (jan 31 + 1 -> feb 28/29)',
      'Our subscriptions renew after a number of months (zero or more). From the start date as three numbers I need the renewal date as an array of three numbers; 31 January plus one month is the last day of February.',
      'How can I compute the date n months later without spilling into the month after? Months count from 1. Output as [year, month, day], too large days are reduced to the end of the month.',
      'Returns the date that lies the given number of months after year/month/day, as [year, month, day], with the day cut to the length of that month.',
      'Given year, month 1..12, day and a nonnegative count of months, find the resulting year, month and day as an array. Days beyond the end of the month become the last one.',
      '2024, 1, 31, 1 -> [2024, 2, 29]; 2023, 12, 15, 1 -> [2024, 1, 15]: month addition with clamping of the day',
      'Please shift a calendar date forward by months. When the target month is shorter, take its final day. Give the three numbers [y, m, d], month 1-based.',
      'add monhts to a date (numbers year month day, january = 1) and clamp day to the end of month, retrun array of 3',
      'The warranty runs so and so many months from the purchase day. When does it end? Purchase: year, month (1 = January), day. Answer: [year, month, day], and e.g. 30 November + 3 months ends on 28 or 29 February.',
      'Insurance term: start date plus months = end date. Work with plain numbers, carry over the year after December, and limit the day to the days that month has; result is an array [year, month, day].',
      'date math, add n months, leap years respected, day 29-31 falls back to the last valid day, [year, month, day] out, months from 1 to 12',
      'A loan is due every few months on the same day of month, or on the last day where that day is missing. Compute the due date as [year, month, day] from year, month (1-12), day and months to add.',
      'I have 2024, 3, 31 and want six months on, which should be [2024, 9, 30] since September has no 31st. General solution for any year, month, day and months >= 0, please.',
      "Next check-up date: the last visit (year, month starting at 1, day) and the interval in months. The day stays the same unless the month is too short, then it is the month's last. Array of y, m, d.",
      'Month arithmetic that never overflows into the following month. Input year, month 1-12, day, months to add. Output [year, month, day] with day = min(day, length of the new month).',
      'when does a gym contract end that begins on a day (y, m, d; m from 1) and lasts n months? same day number, else the last day of that month; as [y, m, d]',
      'Advance a date by whole months keeping the day if possible and otherwise going to the end of the month; 29 Feb plus 12 months gives 28 Feb. Format of the result: [year, month, day] (1-based month).',
      'date + months as array [year, month, day]; roll the year over when passing December; shorten the day when the month has fewer',
      'Write the billing date helper: first three numbers are the date (month 1 to 12), the fourth says how many months ahead; the day gets capped by the month length, leap years included; result [y, m, d].',
    ],
  }),
  family({
    name: 'everyday-relative-day',
    group: 'scenarios',
    names: ['relativeDay', 'daysText', 'countdownText', 'dueText', 'whenText'],
    params: [{ name: 'days', type: 'number', alt: ['diff', 'daysLeft', 'offset'] }],
    returns: 'string',
    body: `  if ($days === 0) return 'today';
  if ($days === 1) return 'tomorrow';
  if ($days === -1) return 'yesterday';
  return $days > 0 ? \`in \${$days} days\` : \`\${-$days} days ago\`;`,
    tests: [
      [[0], 'today'],
      [[1], 'tomorrow'],
      [[-1], 'yesterday'],
      [[2], 'in 2 days'],
      [[-2], '2 days ago'],
      [[10], 'in 10 days'],
      [[-13], '13 days ago'],
    ],
    phrasings: [
      "Text for a difference in days: 0 'today', 1 'tomorrow', -1 'yesterday', 3 'in 3 days', -3 '3 days ago'.",
      'days -> today / tomorrow / yesterday / in n days / n days ago (negative = past)',
      'My to-do list has the number of days until each task is due, negative when it is late. I want to show "today", "tomorrow", "yesterday", "in 5 days" or "5 days ago".',
      'How do I write a day offset the way people say it? E.g. 1 is "tomorrow", -1 is "yesterday", 0 is "today", 4 is "in 4 days" and -4 is "4 days ago".',
      'Returns the relative day in words: today, tomorrow and yesterday for 0, 1 and -1, otherwise "in N days" for the future and "N days ago" for the past.',
      'countdown label, 0 = today, 1 = tomorrow, 2 = "in 2 days", -1 = yesterday, -2 = "2 days ago"',
      'Given a whole number of days from now, positive for the future, produce "in 10 days", "10 days ago" or, for the three days around now, yesterday, today, tomorrow.',
      'Please translate an integer day difference into English. Use the words yesterday (-1), today (0) and tomorrow (1); for others write "in x days" if positive and "x days ago" if negative.',
      'relativ day string: tomorow-type texts ("today", "tomorrow", "yesterday") for 0/1/-1 and "in 6 days"/"6 days ago" for the rest',
      'Concert page: how far away is the show? A number comes in; 7 should read "in 7 days", 1 "tomorrow", 0 "today", -1 "yesterday" and -7 "7 days ago".',
      'Convert the count of days between today and a date to a phrase. Zero is today, plus one tomorrow, minus one yesterday, further ahead "in n days", further back "n days ago".',
      'I get a signed number of days (past is negative) and need the friendly wording: "today", "tomorrow", "yesterday", "in 12 days", "12 days ago"',
      'Chat app date separators: today for 0, yesterday for -1, tomorrow for 1, and generic "3 days ago" or "in 3 days" for anything else.',
      'Humanize a day delta. -2 -> "2 days ago", -1 -> "yesterday", 0 -> "today", 1 -> "tomorrow", 2 -> "in 2 days".',
      'When is the bin collected? The day difference as a phrase: "today", "tomorrow", "in 3 days", or for missed ones "yesterday" and "3 days ago" (negative numbers).',
      'Describe n days from now in text, with special words for n = -1 (yesterday), 0 (today), 1 (tomorrow); negative n otherwise gives "|n| days ago", positive n "in n days".',
      'Delivery estimate wording for a number of days: 0 today, 1 tomorrow, more "in N days"; and for parcels already delivered -1 yesterday, less "N days ago".',
      'A small piece of date text: "in 9 days" for 9, "9 days ago" for -9, and yesterday, today, tomorrow for -1, 0 and 1 respectively.',
      'due date wording from days left: late by k days is "k days ago" (late by one: "yesterday"), due in k is "in k days" (in one: "tomorrow"), zero is "today"; late means a negative number',
      'Exam countdown. Positive number: "in n days" but "tomorrow" for one. Negative: "n days ago" but "yesterday" for minus one. Zero: "today".',
      'like "in 4 days" or "4 days ago" from 4 or -4, and today, tomorrow, yesterday where they fit (0, 1, -1)',
    ],
    rules: [
      {
        say: [
          "from 14 days on, either way, use whole weeks: 'in 2 weeks', '3 weeks ago'",
          "differences of 14 days or more are given in full weeks, like 'in 2 weeks' or '2 weeks ago' (rounded down)",
          "if it is at least 14 days away or ago, say 'in N weeks' or 'N weeks ago' with N rounded down",
          "two weeks or more (>= 14 days) read 'in n weeks' / 'n weeks ago', partial weeks dropped",
          "switch to weeks at 14 days in both directions, flooring: 20 days is 'in 2 weeks', -21 is '3 weeks ago'",
        ],
        body: `  if ($days === 0) return 'today';
  if ($days === 1) return 'tomorrow';
  if ($days === -1) return 'yesterday';
  const size = Math.abs($days);
  const text = size >= 14 ? \`\${Math.floor(size / 7)} weeks\` : \`\${size} days\`;
  return $days > 0 ? \`in \${text}\` : \`\${text} ago\`;`,
        tests: [
          [[0], 'today'],
          [[1], 'tomorrow'],
          [[-1], 'yesterday'],
          [[13], 'in 13 days'],
          [[14], 'in 2 weeks'],
          [[20], 'in 2 weeks'],
          [[-21], '3 weeks ago'],
          [[-5], '5 days ago'],
        ],
      },
    ],
  }),
  family({
    name: 'everyday-next-birthday',
    group: 'scenarios',
    names: ['daysToBirthday', 'daysUntilBirthday', 'birthdayCountdown', 'nextBirthdayIn', 'untilBirthday'],
    params: [
      { name: 'month', type: 'number', alt: ['birthMonth', 'bMonth'] },
      { name: 'day', type: 'number', alt: ['birthDay', 'bDay'] },
      {
        name: 'today',
        type: '{ year: number; month: number; day: number }',
        alt: ['current', 'date', 'from'],
      },
    ],
    returns: 'number',
    slots: { event: ['birthday', 'anniversary', 'name day'] },
    body: `  const now = Date.UTC($today.year, $today.month - 1, $today.day);
  let next = Date.UTC($today.year, $month - 1, $day);
  if (next < now) next = Date.UTC($today.year + 1, $month - 1, $day);
  return (next - now) / 86400000;`,
    tests: [
      [[5, 10, { year: 2024, month: 5, day: 10 }], 0],
      [[5, 11, { year: 2024, month: 5, day: 10 }], 1],
      [[5, 9, { year: 2024, month: 5, day: 10 }], 364],
      [[1, 1, { year: 2023, month: 12, day: 31 }], 1],
      [[12, 25, { year: 2023, month: 12, day: 1 }], 24],
      [[3, 1, { year: 2024, month: 2, day: 28 }], 2],
      [[3, 1, { year: 2023, month: 2, day: 28 }], 1],
    ],
    phrasings: [
      'How many days until the next {event}? Given its month (1-12) and day, and today as { year, month, day }; 0 if it is today.',
      'days to next {event} from month, day and today { year, month, day }, today itself -> 0, months start at 1',
      "I keep the month and day of everyone's {event}. With the current date as an object of year, month (January is 1) and day, I want the number of days left until it comes round, zero on the day itself.",
      'Returns the days from today (year, month 1-based, day) to the next {event} on the given month and day; it is in the next year if it has passed, 0 if it is today.',
      'month, day, { year: 2023, month: 12, day: 31 } -> days; e.g. {event} on 1, 1 -> 1; when it is this very day -> 0',
      'Given the date of a yearly {event} (month number, day number) and today: { year: number; month: number; day: number }, count the days to go. If it was earlier this year take next year.',
      "Please calculate the countdown to somebody's {event} in days. I pass month and day of it, then today with the fields year, month and day (all normal calendar numbers). Today counts as 0.",
      'days left til {event}, inputs month + day and an object with year, month, day for todays date, passed allready -> use next year, 0 if today',
      'Calendar reminder: the {event} repeats each year on a month and day. How many days away is it from a date { year, month, day }? Months run 1 to 12; same date means 0.',
      'The next {event} may be this year or, if over, next year. Compute its distance in days from the date object { year, month, day } given month and day of the event. No time zones involved.',
      'What is the number of nights I still have to sleep until the {event} on month/day, seen from today = { year, month, day }? None (0) if it is today, and wrap to the following year when needed.',
      'Countdown in whole days for a {event}: if month/day is on or after today it is in today.year, otherwise in today.year + 1. today is { year, month, day } with month 1..12.',
      'next {event} in n days; args: its month, its day, the current { year, month, day }',
      'A date object { year: number; month: number; day: number } is the present day. Find how long (days) it takes until the given month and day occur, which is the {event}; leap days count, and the same day is 0.',
      'For a greeting card app: days remaining before a {event}. Month 1-12 and day of month are known, plus the current day as { year, month, day }. Past ones roll over to next year; on the day it is 0.',
      'Work out how far off the coming {event} is. First its month, then its day, then today (type { year: number; month: number; day: number }). Result in days, 0 for today, at most 366.',
      'Day difference between today (year, month, day in an object) and the upcoming {event} (month, day). When it lies behind us in this year, the one of next year is meant.',
      'How long do I have to wait for the {event}, in days? e.g. it is on 12, 25 and today is { year: 2023, month: 12, day: 1 } -> 24. Zero when it is today.',
      'Need the days between the current date ({ year, month, day }, month from 1) and the next time that a given month and day come up, because of a {event}. Same day gives 0.',
      'birthday-style countdown for a {event}: month, day, current { year, month, day }; integer days until next occurrence, including 0',
    ],
  }),
  family({
    name: 'everyday-working-days',
    group: 'scenarios',
    names: ['workingDays', 'countWorkdays', 'weekdaysIn', 'workdays', 'businessDays'],
    params: [
      { name: 'start', type: 'number', alt: ['weekday', 'firstDay', 'from'] },
      { name: 'days', type: 'number', alt: ['length', 'total', 'n'] },
    ],
    returns: 'number',
    slots: { zero: ['Monday', 'Sunday'] },
    body: ({ zero }) => `  let count = 0;
  for (let i = 0; i < $days; i++) {
    const today = ($start + i) % 7;
    if (${zero === 'Monday' ? 'today < 5' : 'today > 0 && today < 6'}) count++;
  }
  return count;`,
    tests: ({ zero }) => {
      const monday = zero === 'Monday';
      return [
        [[0, 7], 5],
        [[5, 2], monday ? 0 : 1],
        [[4, 4], 2],
        [[0, 0], 0],
        [[0, 5], monday ? 5 : 4],
        [[2, 14], 10],
        [[6, 1], 0],
        [[1, 1], 1],
      ];
    },
    phrasings: [
      'Count the working days (Monday to Friday) in a period that starts on a given weekday (0 is {zero}) and lasts a number of days, the first one included.',
      'working days in n consecutive days beginning at weekday w, 0 = {zero}, Mon-Fri are working days',
      'I want to know how many days of my holiday are really days off work. I have the weekday of the first day, numbered from 0 for {zero}, and how many days I am away. Saturdays and Sundays are free anyway.',
      'How many weekdays, i.e. not Saturday or Sunday, are there among so many days in a row, when the first day has weekday index s ({zero} being 0)?',
      'Returns the number of business days within a stretch of days, given the weekday index of the first day ({zero} = 0) and the length of the stretch.',
      'start weekday ({zero} = 0), length in days -> how many of them are Monday through Friday',
      'Given the first day of a month as a weekday number with 0 for {zero}, and the number of days in the month, count its workdays from Monday to Friday.',
      'Please count the days on which the office is open, Monday to Friday, for a range described by its starting weekday (0 to 6, starting with {zero}) and how many days it has.',
      'nubmer of work days from start weekday (0 means {zero}) over n days, weekend (sat, sun) dosnt count',
      'Rental period: begins on a weekday number (0 = {zero}), takes n days including the first. Only Mondays to Fridays are charged; tell how many that makes.',
      'A project runs for some days without a break in the calendar. Weekday of day one: 0..6, {zero} first. Return how many of these days people work (Mon-Fri).',
      'mon-fri days in a span; span = weekday index it starts on ({zero} is index 0) + count of days; 0 days -> 0',
      'Leave request form: start day of the week as a number counted from {zero} = 0, duration in calendar days. How many vacation days get deducted? Weekends cost nothing.',
      'Number of school days, no Saturdays and no Sundays, in a row of calendar days starting with the weekday given (0 {zero}, then onward to 6).',
      'Loop over the days: the weekday begins at the given index, where 0 stands for {zero}, and goes around after 6. Count those from Monday to Friday.',
      'Compute the working days of a sprint from the weekday it starts ({zero} = 0, and so on up to 6) and how many calendar days it spans, counting the starting day.',
      'Weekends excluded, how many days remain out of n days that start on weekday k? k is zero-based and week numbering begins with {zero}.',
      'Payroll: employees are paid per weekday, Monday to Friday. For a pay period of so many days starting on weekday number s (0 = {zero}), how many are paid?',
      'Determine the count of non-weekend days in a run of consecutive days. Inputs: weekday of the first, 0 for {zero} to 6, and the total number of days.',
      'business day count: first weekday (zero-based from {zero}) and number of days in, days that are neither Saturday nor Sunday out',
    ],
  }),
];
