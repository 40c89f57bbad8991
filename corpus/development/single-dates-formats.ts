import { cases } from './cases.js';
import type { DevelopmentTask } from './development-task.js';

export const singleDatesFormats: readonly DevelopmentTask[] = [
  {
    id: 'single-dates-formats-leap-year',
    kind: 'single',
    prompt: 'isLeapYear(year: number): boolean',
    functionName: 'isLeapYear',
    solution: `function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
`,
    tests: cases`
      2024 => true
      2023 => false
      1900 => false
      2000 => true
      2100 => false
      1996 => true
      2001 => false
    `,
  },
  {
    id: 'single-dates-formats-days-in-month',
    kind: 'single',
    prompt: 'how many days does a month have? arguments year and month (1-12), dont forget leap years',
    functionName: null,
    solution: `function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    return leap ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
`,
    tests: cases`
      2024, 2 => 29
      2023, 2 => 28
      1900, 2 => 28
      2024, 4 => 30
      2024, 12 => 31
      2023, 1 => 31
      2000, 2 => 29
    `,
  },
  {
    id: 'single-dates-formats-format-date',
    kind: 'single',
    prompt:
      'formatDate(year: number, month: number, day: number): string, gives YYYY-MM-DD with zero padding',
    functionName: 'formatDate',
    solution: `function formatDate(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
`,
    tests: cases`
      2024, 1, 5 => "2024-01-05"
      1999, 12, 31 => "1999-12-31"
      2000, 10, 1 => "2000-10-01"
      2023, 3, 15 => "2023-03-15"
      987, 1, 1 => "0987-01-01"
      2024, 11, 30 => "2024-11-30"
    `,
  },
  {
    id: 'single-dates-formats-day-of-year',
    kind: 'single',
    prompt:
      'day number within the year, January 1st is 1. signature: dayOfYear(year: number, month: number, day: number): number',
    functionName: 'dayOfYear',
    solution: `function dayOfYear(year: number, month: number, day: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  let total = day;
  for (let m = 1; m < month; m++) total += lengths[m - 1];
  return total;
}
`,
    tests: cases`
      2023, 1, 1 => 1
      2023, 3, 1 => 60
      2024, 3, 1 => 61
      2023, 12, 31 => 365
      2024, 12, 31 => 366
      2023, 2, 10 => 41
    `,
  },
  {
    id: 'single-dates-formats-age',
    kind: 'single',
    prompt:
      'calculate the age in full years. first three arguments are the birth year, month, day, the next three are todays year, month, day',
    functionName: null,
    solution: `function age(by: number, bm: number, bd: number, y: number, m: number, d: number): number {
  const hadBirthday = m > bm || (m === bm && d >= bd);
  return y - by - (hadBirthday ? 0 : 1);
}
`,
    tests: cases`
      1990, 5, 20, 2020, 5, 20 => 30
      1990, 5, 20, 2020, 5, 19 => 29
      1990, 5, 20, 2020, 12, 1 => 30
      1990, 5, 20, 2020, 1, 30 => 29
      2020, 1, 1, 2020, 6, 1 => 0
      2000, 12, 31, 2001, 1, 1 => 0
      1985, 7, 4, 2024, 7, 5 => 39
    `,
  },
  {
    id: 'single-dates-formats-weekend',
    kind: 'single',
    prompt:
      'is a day name a weekend day? true for Saturday and Sunday in any case ("SATURDAY", "sunday"), otherwise false',
    functionName: null,
    solution: `function isWeekend(dayName: string): boolean {
  const day = dayName.toLowerCase();
  return day === 'saturday' || day === 'sunday';
}
`,
    tests: cases`
      "Saturday" => true
      "sunday" => true
      "MONDAY" => false
      "SATURDAY" => true
      "" => false
      "Friday" => false
    `,
  },
  {
    id: 'single-dates-formats-minutes-to-clock',
    kind: 'single',
    prompt: 'minutes since midnight to a "HH:MM" string. 24 hour clock',
    functionName: null,
    solution: `function minutesToClock(minutes: number): string {
  const h = Math.floor(minutes / 60);
  const m = minutes % 60;
  return String(h).padStart(2, '0') + ':' + String(m).padStart(2, '0');
}
`,
    tests: cases`
      0 => "00:00"
      75 => "01:15"
      1439 => "23:59"
      600 => "10:00"
      59 => "00:59"
      725 => "12:05"
    `,
  },
  {
    id: 'single-dates-formats-format-duration',
    kind: 'single',
    prompt: `formatDuration(seconds: number): string
3661 → "1h 1m 1s". Always show all three parts, no padding. Whole non-negative seconds.`,
    functionName: 'formatDuration',
    solution: `function formatDuration(seconds: number): string {
  const h = Math.floor(seconds / 3600);
  const m = Math.floor((seconds % 3600) / 60);
  return h + 'h ' + m + 'm ' + (seconds % 60) + 's';
}
`,
    tests: cases`
      3661 => "1h 1m 1s"
      0 => "0h 0m 0s"
      59 => "0h 0m 59s"
      60 => "0h 1m 0s"
      3600 => "1h 0m 0s"
      90000 => "25h 0m 0s"
    `,
  },
  {
    id: 'single-dates-formats-thousands',
    kind: 'single',
    prompt:
      'formatThousands(n: number): string puts commas into a whole number, 1234567 -> "1,234,567". negative numbers keep the minus',
    functionName: 'formatThousands',
    solution: `function formatThousands(n: number): string {
  return String(n).replace(/\\B(?=(\\d{3})+$)/g, ',');
}
`,
    tests: cases`
      1234567 => "1,234,567"
      0 => "0"
      999 => "999"
      1000 => "1,000"
      -1234 => "-1,234"
      -100 => "-100"
      100000 => "100,000"
    `,
  },
  {
    id: 'single-dates-formats-parse-query',
    kind: 'single',
    prompt:
      'I get query strings without the question mark, like "page=2&sort=name". parseQuery should turn them into an object with string values. empty string → {}',
    functionName: 'parseQuery',
    solution: `function parseQuery(query: string): Record<string, string> {
  const result: Record<string, string> = {};
  if (query === '') return result;
  for (const pair of query.split('&')) {
    const [key, value] = pair.split('=');
    result[key] = value;
  }
  return result;
}
`,
    tests: cases`
      "page=2&sort=name" => {"page": "2", "sort": "name"}
      "" => {}
      "a=1" => {"a": "1"}
      "q=" => {"q": ""}
      "x=1&y=2&z=3" => {"x": "1", "y": "2", "z": "3"}
      "name=bob&age=40" => {"name": "bob", "age": "40"}
    `,
  },
  {
    id: 'single-dates-formats-csv-line',
    kind: 'single',
    prompt: 'split a comma separated line into trimmed fields, drop the empty ones',
    functionName: null,
    solution: `function parseFields(line: string): string[] {
  return line
    .split(',')
    .map((field) => field.trim())
    .filter((field) => field !== '');
}
`,
    tests: cases`
      "a, b ,c" => ["a", "b", "c"]
      "" => []
      " , ," => []
      "one" => ["one"]
      "a,,b" => ["a", "b"]
      "new york, los angeles" => ["new york", "los angeles"]
    `,
  },
  {
    id: 'single-dates-formats-hex-to-rgb',
    kind: 'single',
    prompt: 'hexToRgb("#ff8000") should return [255, 128, 0]. upper and lower case hex digits',
    functionName: 'hexToRgb',
    solution: `function hexToRgb(hex: string): [number, number, number] {
  const value = parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
`,
    tests: cases`
      "#ff8000" => [255, 128, 0]
      "#000000" => [0, 0, 0]
      "#FFFFFF" => [255, 255, 255]
      "#0a0B0c" => [10, 11, 12]
      "#00ff00" => [0, 255, 0]
      "#123456" => [18, 52, 86]
    `,
  },
  {
    id: 'single-dates-formats-to-roman',
    kind: 'single',
    prompt: 'convert an integer (1 to 3999) to roman numerals',
    functionName: null,
    solution: `function toRoman(n: number): string {
  const table: [number, string][] = [
    [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'],
    [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
  ];
  let result = '';
  for (const [value, symbol] of table) {
    while (n >= value) {
      result += symbol;
      n -= value;
    }
  }
  return result;
}
`,
    tests: cases`
      1 => "I"
      4 => "IV"
      9 => "IX"
      58 => "LVIII"
      1994 => "MCMXCIV"
      3999 => "MMMCMXCIX"
      2024 => "MMXXIV"
    `,
  },
  {
    id: 'single-dates-formats-file-extension',
    kind: 'single',
    prompt:
      'get the file extension of a filename in lower case, without the dot. no dot → empty string. with several dots the last part counts',
    functionName: null,
    solution: `function fileExtension(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot === -1 ? '' : name.slice(dot + 1).toLowerCase();
}
`,
    tests: cases`
      "photo.JPG" => "jpg"
      "README" => ""
      "archive.tar.gz" => "gz"
      "a.b" => "b"
      "" => ""
      "report.final.PDF" => "pdf"
    `,
  },
  {
    id: 'single-dates-formats-ordinal',
    kind: 'single',
    prompt: 'ordinal(n: number): string -> 1st, 2nd, 3rd, 4th, 11th, 12th, 13th, 21st ...',
    functionName: 'ordinal',
    solution: `function ordinal(n: number): string {
  const lastTwo = n % 100;
  if (lastTwo >= 11 && lastTwo <= 13) return n + 'th';
  if (n % 10 === 1) return n + 'st';
  if (n % 10 === 2) return n + 'nd';
  if (n % 10 === 3) return n + 'rd';
  return n + 'th';
}
`,
    tests: cases`
      1 => "1st"
      2 => "2nd"
      3 => "3rd"
      4 => "4th"
      11 => "11th"
      13 => "13th"
      22 => "22nd"
      111 => "111th"
      100 => "100th"
    `,
  },
];
