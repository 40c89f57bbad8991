/** Text tasks of several steps: lists, logs, times, page ranges, settings, addresses, posts, outlines. */
import { type Family, family } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'texts-shopping-list',
    group: 'scenarios',
    names: ['parseShoppingList', 'parseOrder', 'itemCounts', 'parseItems', 'readBasket'],
    params: [{ name: 'text', type: 'string', alt: ['list', 'order', 'line', 'input'] }],
    returns: 'Record<string, number>',
    slots: { sep: [', ', '; ', ' + '] },
    body: `  const totals: Record<string, number> = {};
  for (const part of $text.split('{sep}')) {
    const [, amount, item] = part.match(/^(\\d+)x (.+)$/)!;
    totals[item] = (totals[item] ?? 0) + Number(amount);
  }
  return totals;`,
    tests: (slots) => {
      const sep = slots.sep as string;
      return [
        [[['3x apple', '2x pear'].join(sep)], { apple: 3, pear: 2 }],
        [['1x tea'], { tea: 1 }],
        [[['1x egg', '2x milk', '4x egg'].join(sep)], { egg: 5, milk: 2 }],
        [['12x box of tea'], { 'box of tea': 12 }],
        [[['2x bun', '2x bun', '2x bun'].join(sep)], { bun: 6 }],
        [[['0x nut', '10x fig'].join(sep)], { nut: 0, fig: 10 }],
      ];
    },
    phrasings: [
      'Parse a shopping list like "3x apple{sep}2x pear" into an object from item to amount; the same item twice adds up.',
      'how do I turn "3x apple{sep}2x pear" into { apple: 3, pear: 2 }? an item can appear more than once, then add the amounts',
      'I get orders as text, e.g. "2x milk{sep}1x bread{sep}1x milk", and want the quantity of every product ({ milk: 3, bread: 1 }).',
      '"1x egg{sep}2x milk{sep}4x egg" -> {egg: 5, milk: 2}',
      'Returns the quantities by item name of an order such as "2x cola{sep}1x chips", with repeated items summed.',
      'shopping list text to record. entries separated by "{sep}", each one is number, x, space, name. sum duplicates',
      'Our café till prints baskets as "2x latte{sep}1x scone". Please convert that to an object with the count per article, adding up articles listed several times.',
      'Split on "{sep}", read "<amount>x <item>" from each piece and accumulate the amounts per item.',
      'count of each thing in "4x screw M4{sep}2x nut{sep}1x nut", the name may have spaces in it, result is an object',
      'Given groceries in the form "3x apple{sep}2x pear", produce a name -> amount mapping (numbers, duplicates are totalled).',
      'pars a grocery string "2x egg{sep}1x jam" to an object of counts, add counts when a name is repeted',
      'The warehouse sends picking notes: "5x bolt{sep}3x washer{sep}5x bolt". I need { bolt: 10, washer: 3 } out of it.',
      'text "NxITEM" entries like 3x apple joined with "{sep}" to { item: total }',
      'Can you write a parser for ingredient lines such as "2x onion{sep}3x tomato"? Result: an object where the ingredient is the key and how many is the value; if one is mentioned again, sum it.',
      'Quantity per product from an order string with the pattern amount + "x " + product, separated by "{sep}"; equal products are merged.',
      'read a wish list "1x bike{sep}2x ball" and tell how many of each, as a plain object, summing repeated entries',
      'Convert the string of a bar tab ("2x beer{sep}1x wine{sep}1x beer") to the number of each drink.',
      'Every entry is like "3x apple". Entries are divided by "{sep}". Make an object with the total for every item.',
      'string of counted items -> object of totals, "2x pen{sep}1x ink" gives { pen: 2, ink: 1 }, repeated names accumulate',
      'I would like to know what to buy in total: the input is one line like "3x apple{sep}2x pear{sep}1x apple", the output {"apple": 4, "pear": 2}.',
      'parse amounts and names out of "3x apple{sep}2x pear" style text and tally the amounts under the names',
    ],
    rules: [
      {
        say: [
          'an empty string gives an empty object',
          'return {} for empty text',
          'if the text is empty the result is {}',
          'empty input means an empty object',
          'for "" return {}',
        ],
        body: `  const totals: Record<string, number> = {};
  if ($text === '') return totals;
  for (const part of $text.split('{sep}')) {
    const [, amount, item] = part.match(/^(\\d+)x (.+)$/)!;
    totals[item] = (totals[item] ?? 0) + Number(amount);
  }
  return totals;`,
        tests: (slots) => {
          const sep = slots.sep as string;
          return [
            [[''], {}],
            [[['3x apple', '2x pear'].join(sep)], { apple: 3, pear: 2 }],
            [['1x tea'], { tea: 1 }],
            [[['1x egg', '2x milk', '4x egg'].join(sep)], { egg: 5, milk: 2 }],
            [['12x box of tea'], { 'box of tea': 12 }],
          ];
        },
      },
    ],
  }),
  family({
    name: 'texts-log-messages',
    group: 'scenarios',
    names: ['messagesOf', 'logMessages', 'extractMessages', 'filterLog', 'messagesAtLevel'],
    params: [{ name: 'log', type: 'string', alt: ['text', 'logText', 'output', 'content'] }],
    returns: 'string[]',
    slots: { level: ['ERROR', 'WARN', 'INFO'] },
    body: `  return $log
    .split('\\n')
    .filter((line) => line.startsWith('{level} '))
    .map((line) => line.split(' ').slice(2).join(' '));`,
    tests: ({ level }) => [
      [[`${level} 12:00 disk full`], ['disk full']],
      [[''], []],
      [[`DEBUG 12:00 ok\n${level} 12:01 no route to host\nDEBUG 12:02 ok`], ['no route to host']],
      [[`${level} 08:00 a\n${level} 08:01 b b\n${level} 08:02 a`], ['a', 'b b', 'a']],
      [[`DEBUG 12:00 ${level} in the text`], []],
      [[`${level}S 12:00 x\n${level} 12:00 y`], ['y']],
    ],
    phrasings: [
      'From a log whose lines look like "ERROR 12:00 message", return the messages of the {level} lines, without level and time.',
      'log text -> list of {level} messages; a line is level, time and message separated by spaces',
      'I have a multi-line log with lines such as "INFO 09:15 user logged in". Please give me only the text after the time, and only for lines of level {level}.',
      'how can i pull the {level} messages out of a log? each line is "LEVEL hh:mm some message", the message may contain spaces',
      'Returns what was logged at level {level}, in order; every line starts with the level, then a space, the time, a space, the message.',
      'grep {level} lines and cut off the first two words (level and time)',
      'Split the log into lines, keep the ones starting with "{level} " and strip level and timestamp from them.',
      '"{level} 12:00 disk full\\nDEBUG 12:01 ok" -> ["disk full"], i.e. messages of the {level} lines only',
      'For a dashboard we show all {level} entries of the server log. Lines: "<level> <time> <message>". Return just the messages as an array.',
      'mesages of {level} level from a log string, lines are "LEVEL TIME MESSAGE", return an aray',
      'Given log output like\nINFO 10:00 started\n{level} 10:05 something happened\nlist the message part of every {level} line.',
      'need the {level} messages only, no times. format per line: level time message...',
      'Extract the message texts with severity {level}; the line format is severity, clock time, free text.',
      'Which messages were logged as {level}? Input is the whole log as one string, a line has three parts (level, hh:mm, message), and lines of other levels are ignored.',
      'pick out {level} rows of the log and drop their first two columns, the rest of a row joined with spaces is the message',
      'Our app writes "WARN 23:59 battery low" kind of lines. Write something which collects the messages with {level} in front; an empty log gives an empty array.',
      'lines beginning with {level} and a space: return the third word onwards of each',
      'Filter a newline separated log by level {level} and remove the "{level} 12:34 " prefix from each hit.',
      'I only care about {level}. take the log string, return string[] of the messages (line = level + time + message, split by blanks)',
      'Array of {level} messages in the order of the log, where a log line is for instance "{level} 07:30 cannot open file" and the message there is "cannot open file".',
      'What went on at level {level}? Log lines consist of LEVEL, a time and the message; give the messages back.',
    ],
    rules: [
      {
        say: [
          'every message only once',
          'without duplicates',
          'list equal messages just once',
          'repeated messages appear only the first time',
          'no message twice',
        ],
        body: `  const messages = $log
    .split('\\n')
    .filter((line) => line.startsWith('{level} '))
    .map((line) => line.split(' ').slice(2).join(' '));
  return [...new Set(messages)];`,
        tests: ({ level }) => [
          [[`${level} 12:00 disk full\n${level} 12:05 disk full`], ['disk full']],
          [[''], []],
          [[`${level} 08:00 b\n${level} 08:01 a a\n${level} 08:02 b`], ['b', 'a a']],
          [[`DEBUG 12:00 x\n${level} 12:01 x`], ['x']],
          [[`DEBUG 12:00 ${level} in the text`], []],
        ],
      },
    ],
  }),
  family({
    name: 'texts-busiest-hour',
    group: 'scenarios',
    names: ['busiestHour', 'peakHour', 'mostFrequentHour', 'rushHour'],
    params: [{ name: 'times', type: 'string[]', alt: ['stamps', 'entries', 'list', 'clockTimes'] }],
    returns: 'string | null',
    slots: { event: ['visit', 'call', 'sale'] },
    body: `  const counts: Record<string, number> = {};
  for (const time of $times) {
    const hour = time.slice(0, 2);
    counts[hour] = (counts[hour] ?? 0) + 1;
  }
  const hours = Object.keys(counts).sort((a, b) => counts[b] - counts[a] || a.localeCompare(b));
  return hours[0] ?? null;`,
    tests: [
      [[['09:10', '09:50', '10:00']], '09'],
      [[[]], null],
      [[['23:59']], '23'],
      [[['14:00', '08:30', '14:59', '08:00']], '08'],
      [[['10:00', '09:00']], '09'],
      [[['00:01', '12:00', '12:30', '00:59', '12:45']], '12'],
      [[['07:59', '08:00', '08:01']], '08'],
    ],
    phrasings: [
      'Given the time of each {event} as "hh:mm", find the hour with the most of them, as "hh"; on a tie the earlier hour, null for no times.',
      '["09:10","09:50","10:00"] -> "09", the hour with most {event}s. tie: earliest hour. empty: null',
      'I have a list with the clock time of every {event} ("14:05" etc.). In which hour were there the most? Return the two digits like "14", the earlier one if several are equal, and null if the list is empty.',
      'busiest hour from a list of hh:mm strings, two-digit hour as a string, earliest wins ties, null when there are none',
      'Returns the peak hour ("08", "17") of the given {event} times, or null for an empty list; earlier hours win ties.',
      'when is rush hour? times like "08:15", group by the part before the colon, return the largest group\'s hour, lowest hour on equal counts, null without data',
      'Count the {event} times per hour (first two characters) and return the hour that occurs most often. Equal counts: smallest hour. No entries: null.',
      'for the staff plan I need to know the hour of day in which most {event}s fall. Input: "hh:mm" strings. Output: "hh" or null if nothing is given. The earlier hour is chosen in a draw.',
      'find bussiest hour of the day from {event} times hh:mm; ties go to the earlier hour, no times gives nul',
      'Most common hour among timestamps such as "10:42", result "10"; prefer the earlier of equally common hours, return null for [].',
      'How would you get the hour with the highest number of {event}s out of ["10:01", "11:15", "10:59"] (answer "10")? If two hours tie take the first of the day. Empty array: null.',
      'peak hour of {event}s; input hh:mm[], output hh, earlier on tie, null on empty',
      'The door counter logs a "hh:mm" for each {event}. Determine the busiest hour as a two-character string, or null when nobody came, the earliest of them in case of a tie.',
      'Take strings of the form hh:mm, look only at the hours, and tell which hour turns up the most times. Ties resolve to the earlier hour, and an empty input gives null.',
      'hour with most entries, "hh:mm" list. return null if list empty, if same count pick the smaller hour, keep leading zero ("07")',
      'Which hour (like "16") saw the most {event}s? They are given by their times in 24 hour format, "16:20". Null if there are none, the earliest hour if several share the maximum.',
      'mode of the hours in a list of times ("12:30"), smallest hour among equals, null if no times; leave the hour as a string',
      'A histogram of {event}s by hour, but I just want the top hour: "hh" string, ties broken towards the morning, null for no data. Times come as "hh:mm".',
      'Please work out the hour of the day having the largest number of {event}s. The array holds times such as "18:45"; return "18" style text. Draw: earlier hour. Nothing: null.',
      'doc: the hour ("00" to "23") into which most of the "hh:mm" times fall; the earlier hour if tied; null if the array is empty',
    ],
  }),
  family({
    name: 'texts-duration-total',
    group: 'scenarios',
    names: ['totalDuration', 'sumDurations', 'addDurations', 'totalTime', 'timeSheetTotal'],
    params: [{ name: 'entries', type: 'string[]', alt: ['durations', 'times', 'list', 'items'] }],
    returns: 'string',
    body: `  let minutes = 0;
  for (const entry of $entries) {
    for (const part of entry.split(' ')) {
      minutes += parseInt(part, 10) * (part.endsWith('h') ? 60 : 1);
    }
  }
  return \`\${Math.floor(minutes / 60)}h \${minutes % 60}m\`;`,
    tests: [
      [[['1h 30m', '45m']], '2h 15m'],
      [[[]], '0h 0m'],
      [[['2h']], '2h 0m'],
      [[['30m', '30m']], '1h 0m'],
      [[['59m']], '0h 59m'],
      [[['10h 5m', '12h', '90m']], '23h 35m'],
      [[['0m', '1h 1m', '1h 1m']], '2h 2m'],
    ],
    phrasings: [
      'Add up durations like "1h 30m", "45m" or "2h" and return the total in the same form, e.g. "4h 15m"; always with both parts.',
      '["1h 30m", "45m"] -> "2h 15m" (an empty list -> "0h 0m")',
      'I keep a time sheet with entries such as "1h 15m", "50m", "3h". What is the total, written as "5h 5m"? Always show hours and minutes, even when zero.',
      'how to sum strings like "2h 10m" and "40m"? hours or minutes may be missing. output "2h 50m", zero hours is "0h 50m"',
      'Returns the sum of the durations ("2h", "30m", "1h 5m") formatted as hours and minutes, "3h 35m"; minutes in the result stay below 60.',
      'total duration of a playlist of strings with h and m parts, result "Xh Ym"',
      'Each string holds hours and/or minutes ("1h 30m", "20m", "2h"). Convert all to minutes, sum, and format as `${hours}h ${minutes}m`.',
      'worked hours: list of "7h 30m" style strings to one total string like "37h 30m" (not days), both units always printed',
      'Sum time spans. A span is an "h" part, an "m" part, or both with a space between. Nothing at all gives "0h 0m".',
      'sum up duratoins "1h 20m" + "50m" = "2h 10m", list of any lenght',
      'Our ticket system stores logged work as text, for example "45m" or "1h 30m". Please compute the total logged work of a ticket in that notation, carrying 60 minutes over to an hour and always including h and m.',
      'How long do all the hikes take together? The list has times like "2h 40m", "3h", "55m". Answer in the form "6h 35m", with 0 where there are no hours or minutes.',
      'adding "1h 30m" "30m" should be "2h 0m"; parse, add, format back',
      'Given strings with hours (h) and minutes (m) separated by a space, either can be absent, return their sum as "<hours>h <minutes>m".',
      'combine the cooking times of all steps: ["10m", "1h 5m", "50m"] gives "2h 5m", [] gives "0h 0m"',
      'parse human durations (h and m only) and total them, then print like "12h 5m" without leading zeros and never dropping a zero unit',
      'Total flight time from legs such as "11h 25m", "50m", "2h"; return text of the same kind, hours may exceed 24, always two units.',
      'durations -> total duration, all as strings in "1h 30m" notation, where the total always has both an h and an m part',
      'I want to add video lengths given as "1h 2m" or "58m" and get e.g. "2h 0m".',
      'A student asks: with a list of study sessions ("25m", "1h 30m", "1h"), how many hours and minutes did I study? Show it as "2h 55m", "0h 0m" for none.',
      'convert every "Xh Ym", "Xh" or "Ym" in the array to minutes & return the sum as "Xh Ym"',
    ],
    rules: [
      {
        say: [
          'skip empty strings',
          'blank entries ("") count as nothing',
          'an entry may be an empty string, ignore it then',
          'ignore "" in the list',
          'empty entries are left out',
        ],
        body: `  let minutes = 0;
  for (const entry of $entries) {
    if (entry === '') continue;
    for (const part of entry.split(' ')) {
      minutes += parseInt(part, 10) * (part.endsWith('h') ? 60 : 1);
    }
  }
  return \`\${Math.floor(minutes / 60)}h \${minutes % 60}m\`;`,
        tests: [
          [[['1h 30m', '', '45m']], '2h 15m'],
          [[['']], '0h 0m'],
          [[[]], '0h 0m'],
          [[['2h', '']], '2h 0m'],
          [[['', '', '61m']], '1h 1m'],
        ],
      },
    ],
  }),
  family({
    name: 'texts-print-sheets',
    group: 'scenarios',
    names: ['sheetsNeeded', 'countSheets', 'paperSheets', 'sheetsForPages', 'printSheets'],
    params: [{ name: 'pages', type: 'string', alt: ['ranges', 'selection', 'pageRange', 'text'] }],
    returns: 'number',
    slots: { per: [2, 4, 6] },
    body: `  let count = 0;
  for (const part of $pages.split(',')) {
    const [from, to = from] = part.split('-').map(Number);
    count += to - from + 1;
  }
  return Math.ceil(count / {per});`,
    tests: ({ per }) => {
      const sheets = (n: number) => [0, 1, 2].find((k) => k * (per as number) >= n) ?? -1;
      return [
        [['1'], 1],
        [['1-2'], 1],
        [['1-3,5'], sheets(4)],
        [['4,6'], 1],
        [['10-12'], sheets(3)],
        [[`1-${per}`], 1],
        [[`1-${per},20`], 2],
        [[`3-3,7-${(per as number) + 7}`], 2],
      ];
    },
    phrasings: [
      'Given a page selection like "1-3,5,8-10", how many sheets of paper are needed with {per} pages per sheet? Round up.',
      'print dialog: "1-3,5" is a list of page ranges. count the pages and divide by {per} per sheet, rounded up',
      'I want to show in our print dialogue how many sheets a selection such as "2-5,9" takes, when {per} pages fit on one sheet.',
      'Returns the number of sheets for the page ranges (e.g. "1-4,7"), {per} pages to a sheet, the last one possibly not full.',
      'ranges "a-b" and single pages separated by commas -> pages -> sheets at {per} pages each (ceil)',
      'how many sheets of paper do i need to print pages "1-3,5,8-10" if {per} pages go on each sheet',
      'Parse "1-3,5" (both ends of a range included), count the pages in it, and compute ceil(pages / {per}).',
      'The copy shop puts {per} pages on a sheet. Customers write the pages they want as "3,5-8". Calculate the sheets used, counting a partly filled one as a whole.',
      'sheet count for page range string, {per} pages per sheet, round up, ranges inclusive',
      'number of shets for "1-3,5" with {per} pages per sheet, ranges are inclusve, round up',
      'Every comma separated part is a page ("5") or a range ("8-10", which is three pages). Sum them up and tell how many sheets that makes with {per} pages on a sheet.',
      'If I print "10-12,20" at {per} pages per sheet, how much paper will I use? Return whole sheets.',
      'Please turn a page selection string (commas between parts, dashes for ranges) into the amount of paper: one sheet holds {per} pages.',
      'Count pages selected by e.g. "1,3,7-9" then work out sheets, {per} to a sheet, rounding upwards.',
      'Booklet printing puts {per} pages on each sheet. From page ranges as text ("1-{per},20") get the number of sheets required.',
      'string like "4-6,8" -> sheets of paper; {per} pages are printed on one sheet; don\'t worry about overlapping ranges, they just count twice',
      'the user enters "1-3,5"; we print {per} pages per sheet; what is the sheet count? (incomplete last sheet counts)',
      'Needed paper for a print job: selection text with inclusive ranges, {per}-up printing, whole number of sheets.',
      'Sum the sizes of the page ranges in the string ("2-4" has 3 pages, "6" has 1) and divide by {per}, rounding any remainder up to one more sheet.',
      'I need sheets, not pages: "1-3,5" has four pages, and with {per} pages a sheet that makes Math.ceil(4 / {per}).',
    ],
    rules: [
      {
        say: [
          'an empty selection needs 0 sheets',
          'return 0 for an empty string',
          'if nothing is selected (""), the answer is 0',
          'empty text gives 0',
          'zero for ""',
        ],
        body: `  if ($pages === '') return 0;
  let count = 0;
  for (const part of $pages.split(',')) {
    const [from, to = from] = part.split('-').map(Number);
    count += to - from + 1;
  }
  return Math.ceil(count / {per});`,
        tests: ({ per }) => [
          [[''], 0],
          [['1'], 1],
          [['4,6'], 1],
          [[`1-${per}`], 1],
          [[`1-${per},20`], 2],
        ],
      },
    ],
  }),
  family({
    name: 'texts-config',
    group: 'scenarios',
    names: ['parseConfig', 'readSettings', 'parseSettings', 'parseIni', 'loadConfig'],
    params: [{ name: 'text', type: 'string', alt: ['content', 'source', 'file'] }],
    returns: 'Record<string, string>',
    slots: { mark: ['#', ';', '//'] },
    body: `  const config: Record<string, string> = {};
  for (const line of $text.split('\\n')) {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('{mark}')) continue;
    const [key, ...rest] = trimmed.split('=');
    config[key.trim()] = rest.join('=').trim();
  }
  return config;`,
    tests: ({ mark }) => [
      [['port = 8080\nhost = localhost'], { port: '8080', host: 'localhost' }],
      [[''], {}],
      [[`${mark} a comment\n\nmode=dark`], { mode: 'dark' }],
      [[`   ${mark}x = 1\n  y  =  2  `], { y: '2' }],
      [['query = a=b=c'], { query: 'a=b=c' }],
      [['a = 1\na = 2'], { a: '2' }],
      [['empty ='], { empty: '' }],
    ],
    phrasings: [
      'Parse config text with lines like "key = value" into an object; skip blank lines and lines starting with {mark}; trim keys and values; a value may contain "=".',
      'config file string -> object of strings. {mark} starts a comment line, empty lines ignored, split at the first =, trim both sides',
      'I have settings as text, one "name = value" per line, with comment lines that begin with "{mark}" and some blank lines. How do I get them as an object? Values can have an equals sign, and spaces around either part should go.',
      'Returns the settings in the text as a record: everything before the first "=" is the key, the rest the value, both trimmed; comments ({mark} at the start of the line) and blank lines are left out.',
      '"port = 8080\\n{mark} note\\nhost=local" -> { port: "8080", host: "local" }; only the first = of a line separates',
      'simple ini-like parser without sections: key = value, {mark} comments on their own lines, blank lines are fine, trim whitespace, cut at the first equals sign',
      'Read key=value lines into an object of strings, ignoring whitespace around key and value, empty lines and comment lines ({mark}). Only the first = counts, so "q = a=b" gives q: "a=b".',
      'Write a tiny dotenv parser please: split into lines, trim, drop the empty ones and those with a leading {mark}, then key before the first = and value after, trimmed too. Last one wins for equal keys.',
      'parse properties text; comment prefix is {mark}; all values stay strings; later duplicates overwrite; value may include further = signs; strip blanks around key and value',
      'For a game we keep options in a text such as "volume = 7". Lines starting with {mark} (maybe after some spaces) are remarks. Convert the text to an object, values as trimmed strings, split on the first equals sign only, and empty lines do nothing.',
      'how do i load settings text (key = value lines, {mark} for comments, blank lines allowed) in a Record<string, string>? trim, first = is the separator',
      'parse confg lines "a = b", ignore emtpy lines and {mark} comment lines, trim everything, value is all after the first =',
      'Turn\nname = demo\n{mark} remark\nsize=3\ninto { name: "demo", size: "3" }. Blank lines are skipped. Whatever follows the first equals sign belongs to the value. No surrounding spaces in keys or values.',
      'Each line is blank, a comment beginning with {mark}, or an assignment "key=value" with optional spaces around the parts. Collect the assignments in an object of strings; split at the first "=".',
      'Key/value text to object: skip lines that are empty after trimming or that begin with "{mark}"; separate on the first "=", trim both halves',
      'The server reads its options from plain text. Please return an object of option name to value (string). Comments have {mark} in front, blank lines occur, values might hold "=" themselves, and blanks around names and values don\'t matter.',
      'settings text to dictionary, one assignment per line, first "=" divides, {mark} lines = comment, whitespace trimmed, empty lines skipped',
      'I need what is in a conf file as { key: value }. Ignore comment lines ({mark} ...) and empty ones. "url = http://x?a=1" must keep "http://x?a=1" in full, without spaces at the ends.',
      'go through the lines of a config, trim them, continue on blank or {mark}, else store the trimmed part after the first = under the trimmed part before it',
      'Extract all assignments (name = value, both trimmed, first equals sign is the divider) from a text that also has {mark} comment lines and blank lines.',
    ],
    rules: [
      {
        say: [
          'keys in lower case',
          'convert the keys to lowercase',
          'keys are case-insensitive, so store them in lower case',
          'lowercase every key',
          'the keys of the result are all lower case',
        ],
        body: `  const config: Record<string, string> = {};
  for (const line of $text.split('\\n')) {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('{mark}')) continue;
    const [key, ...rest] = trimmed.split('=');
    config[key.trim().toLowerCase()] = rest.join('=').trim();
  }
  return config;`,
        tests: ({ mark }) => [
          [['PORT = 8080\nHost = Local'], { port: '8080', host: 'Local' }],
          [[''], {}],
          [[`${mark} a comment\n\nmode=Dark`], { mode: 'Dark' }],
          [['Query = A=b'], { query: 'A=b' }],
          [['A = 1\na = 2'], { a: '2' }],
        ],
      },
    ],
  }),
];
