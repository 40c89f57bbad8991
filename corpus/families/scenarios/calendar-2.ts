/** Dates, clock times and schedules. */
import { type Family, family, type TestCase } from '../../family.js';
import { rows } from './rows.js';

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

export const families: readonly Family[] = [
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
];
