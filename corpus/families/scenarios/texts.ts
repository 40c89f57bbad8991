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
  family({
    name: 'texts-email-domains',
    group: 'scenarios',
    names: ['countDomains', 'emailsPerDomain', 'domainCounts', 'usersByDomain', 'domainStats'],
    params: [{ name: 'emails', type: 'string[]', alt: ['addresses', 'mails', 'list', 'contacts'] }],
    returns: 'Record<string, number>',
    body: `  const counts: Record<string, number> = {};
  for (const email of $emails) {
    const domain = email.split('@')[1]?.toLowerCase();
    if (domain) counts[domain] = (counts[domain] ?? 0) + 1;
  }
  return counts;`,
    tests: [
      [[['a@x.org', 'b@x.org', 'c@y.com']], { 'x.org': 2, 'y.com': 1 }],
      [[[]], {}],
      [[['nobody', 'a@x.org']], { 'x.org': 1 }],
      [[['a@Mail.com', 'b@mail.COM']], { 'mail.com': 2 }],
      [[['a@']], {}],
      [[['ann@sub.site.net', 'ann@site.net']], { 'sub.site.net': 1, 'site.net': 1 }],
    ],
    phrasings: [
      'Count email addresses per domain, ignoring case; skip entries that have no @ or nothing after it.',
      '["a@x.org", "b@X.org", "c@y.com", "oops"] -> { "x.org": 2, "y.com": 1 }, entries without a domain are dropped',
      'I have the mailing list of our club and would like to know how many members use each provider (the part behind the @, in lower case). Entries lacking a domain should be ignored.',
      'how many addresses per domain? domain is what follows the "@", lower-cased, entries without one don\'t count',
      'Returns an object from lower-case domain to the number of addresses there; malformed entries with no domain are left out.',
      'emails -> domain counts (case-insensitive domains, skip anything without @domain)',
      'Given a list of e-mail addresses, tally the domains. "Ann@Mail.com" and "bob@mail.com" both belong to "mail.com". Skip strings with no "@" or an empty domain.',
      'group emails by provider and count them. lower case the provider. not an email (no @something)? skip it',
      'Statistics for the newsletter: number of subscribers by mail domain. Domains in lower case, addresses without a domain part ignored.',
      'cuont emails by domian in lower case, ignore the ones without a domain',
      'Which mail providers do our users have and how many users each? Return it as an object; the keys are the lower-cased domains; strings missing the @ or the domain are passed over.',
      'split each address at @, take the second part in lowercase, count occurrences, no domain = skip',
      'Frequency of domains in an array of mail addresses; upper/lower case makes no difference (use lower case); ignore those with a missing domain.',
      'Make a table domain: count from addresses like "jo@shop.example", where the domain is put in lower case and anything that has no domain is disregarded.',
      'I need to see from which companies people registered: input emails, output { "company.com": 12, ... } in lower case, invalid ones without domain don\'t appear.',
      'number of emails under every domain name. "x@" and "x" are to be skipped. Case of the domain must not matter, keys lower case',
      "Please count how often every domain occurs among the contacts' emails (lower case keys), leaving out contacts whose email has nothing after an @ or no @ at all.",
      'Sign-ups by domain: takes addresses, gives a record of counts keyed by lower-case domain. Entries with no domain are skipped.',
      'domain histogram of emails, normalised to lower case, skipping entries without one',
      'for every address find the host after "@" (in small letters) and add one to its counter; those without host are ignored; return the counters',
    ],
    rules: [
      {
        say: [
          'count the same address only once, ignoring case',
          'duplicate addresses (case-insensitive) count once',
          'the same email listed twice counts as one, whatever its case',
          'ignore repeated addresses, "A@x.org" and "a@x.org" are the same',
          'each distinct address counts once, upper and lower case being equal',
        ],
        body: `  const counts: Record<string, number> = {};
  for (const email of new Set($emails.map((item) => item.toLowerCase()))) {
    const domain = email.split('@')[1];
    if (domain) counts[domain] = (counts[domain] ?? 0) + 1;
  }
  return counts;`,
        tests: [
          [[['a@x.org', 'A@x.org', 'b@x.org']], { 'x.org': 2 }],
          [[[]], {}],
          [[['a@Mail.com', 'a@mail.COM']], { 'mail.com': 1 }],
          [[['nobody', 'a@x.org', 'a@y.org']], { 'x.org': 1, 'y.org': 1 }],
          [[['a@', 'a@']], {}],
        ],
      },
    ],
  }),
  family({
    name: 'texts-plate',
    group: 'scenarios',
    names: ['normalizePlate', 'formatPlate', 'cleanPlate', 'parsePlate', 'plateOrNull'],
    params: [{ name: 'plate', type: 'string', alt: ['text', 'input', 'value', 'raw'] }],
    returns: 'string | null',
    slots: { digits: [2, 3, 4] },
    body: `  const match = $plate
    .toUpperCase()
    .replace(/[\\s-]/g, '')
    .match(/^([A-Z]{2})(\\d{{digits}})([A-Z]{2})$/);
  return match ? \`\${match[1]}-\${match[2]}-\${match[3]}\` : null;`,
    tests: ({ digits }) => {
      const d = '1234'.slice(0, digits as number);
      return [
        [[`ab${d}cd`], `AB-${d}-CD`],
        [[` AB ${d} CD `], `AB-${d}-CD`],
        [[`ab-${d}-cd`], `AB-${d}-CD`],
        [[''], null],
        [[`ab${d}5cd`], null],
        [[`a1${d}cd`], null],
        [[`abc${d}de`], null],
        [[`a b${d}c-d`], `AB-${d}-CD`],
      ];
    },
    phrasings: [
      'Normalize a licence plate: ignore case, spaces and dashes; if it is two letters, {digits} digits, two letters return it upper case with dashes between the three parts, otherwise null.',
      'license plate input cleanup. strip whitespace and "-", uppercase, must be 2 letters + {digits} digits + 2 letters, output them joined by dashes, null if it doesn\'t fit',
      "Users type their car registration in all sorts of ways, with blanks, hyphens, small letters. I want the canonical upper-case form letters-digits-letters (2, {digits} and 2 characters, hyphens between), or null when it isn't a valid plate.",
      'Returns the plate in the form LL-D-LL with two letters, {digits} digits and two letters, or null for anything else; case, spaces and hyphens of the input do not matter.',
      'how do i check and format a number plate? after removing spaces and hyphens it must have 2 letters, {digits} digits, 2 letters. result upper case with hyphens between the groups, else null',
      'Parking app: validate plates. Drop spaces and dashes, upper-case the rest, accept exactly two letters A-Z, {digits} digits, two letters A-Z, and give the groups back with "-" in between. Invalid: null.',
      'plate string -> tidy plate or null; pattern: letter letter, {digits} digits, letter letter; written with dashes between these groups in capitals; input may contain blanks and dashes anywhere',
      'Please format a registration number (two letters, {digits} digits, two letters, any case, optional spaces or dashes) in capitals with a dash between the groups. Return null if the text is something else.',
      'normalise number plates like "ab 12..-cd" typed sloppily: no spaces/dashes, capitals, then test for 2 letters, {digits} digits, 2 letters and put dashes between the three groups; null if wrong',
      'clean up a lisence plate, 2 letters {digits} digits 2 letters, remove spaces and dashs first, upper case, output with dashes between the groups, null if invalid',
      'A plate has two letters, then {digits} digits, then two letters. Ignore blanks, hyphens and letter case in what was entered and return the standard notation (capitals, hyphenated groups), or null for an invalid entry.',
      'validate + reformat vehicle plate: 2 letters / {digits} digits / 2 letters. whitespace and hyphens in the input are ignored. uppercase output, groups separated by "-". invalid gives null',
      'For the toll database every plate must be stored in one way: uppercase, two letters, dash, {digits} digits, dash, two letters. Convert an entered plate, tolerant of spacing, dashes and case; null if not possible.',
      'Given whatever the driver typed, remove spaces and "-", make it uppercase, match 2 letters + {digits} numbers + 2 letters, and return those three joined with "-" or null without a match.',
      'is this a plate ([a-z]{2}, {digits} digits, [a-z]{2}, case-insensitive, blanks/dashes ignored)? then return it nicely with dashes between the parts and capital letters, if not null',
      'Bring a car plate into the standard form. Standard: two capital letters, {digits} digits and two capital letters, with hyphens between. Any spaces or hyphens typed are to be disregarded. null when it does not conform.',
      "Write a check for plates which also prettifies them: null if what remains without spaces and hyphens isn't two letters, {digits} digits and two letters, otherwise the parts in upper case with hyphens between them.",
      'canonical plate: uppercase letters(2)-digits({digits})-letters(2), or null. spaces and dashes in the input anywhere are fine',
      'I collect plates from a form. Make them uniform (uppercase, dash after the first two letters and before the last two) and reject with null those that are not 2 letters, {digits} digits, 2 letters once spaces and dashes are taken out.',
      'text to plate: drop whitespace and dashes, capitals, regex for two letters, {digits} digits, two letters; return the groups with dashes between or null',
    ],
  }),
  family({
    name: 'texts-top-tag',
    group: 'scenarios',
    names: ['topTag', 'mostUsedTag', 'trending', 'mostMentioned', 'topMention'],
    params: [{ name: 'posts', type: 'string[]', alt: ['messages', 'tweets', 'texts', 'comments'] }],
    returns: 'string | null',
    slots: { kind: ['@mention', '#hashtag'] },
    body: ({ kind }) => `  const counts = new Map<string, number>();
  for (const post of $posts) {
    for (const match of post.match(/${String(kind)[0]}\\w+/g) ?? []) {
      const tag = match.slice(1).toLowerCase();
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;`,
    tests: ({ kind }) => {
      const c = String(kind)[0];
      return [
        [[[`hi ${c}ann`, `${c}bob and ${c}Ann!`]], 'ann'],
        [[[]], null],
        [[['no tags here', 'none']], null],
        [[[`${c}b ${c}a`, `${c}a ${c}b`]], 'b'],
        [[[`${c}one ${c}two ${c}two`, `${c}one ${c}one`]], 'one'],
        [[[`(${c}sun_1), ${c}sun_1. ${c}sun`]], 'sun_1'],
      ];
    },
    phrasings: [
      'Find the {kind} that occurs most often in a list of posts, ignoring case; return it in lower case without the sign; ties go to the one seen first; null if there is none.',
      'most used {kind} over all messages (lower case, without its first character), first seen wins a tie, null when there are none',
      'I have an array of social media posts and need the most frequent {kind}. "Ann" and "ann" are the same. Leave out the leading sign in the result, use lowercase, null without any, and the earliest one in a draw.',
      'how can i find the trending {kind} in an array of texts? it is the sign plus word characters. case-insensitive, returned lowercase w/o the sign, null if none, on a tie the one that came first',
      'Returns the most frequent {kind} of the posts, lower-cased and stripped of its sign, or null when no post has any. Of equally frequent ones the first to appear.',
      'posts -> top {kind}, lowercase, no sign, tie: first occurrence, nothing found: null',
      'Count every {kind} (sign followed by letters, digits or underscore) in all tweets regardless of upper or lower case and return the commonest one without its sign, in lower case. First one found wins ties; null for no match.',
      'Chat statistics: which {kind} comes up the most in the messages? Return the lower-case name without the sign. Null if nobody used one. The one used first wins if counts are equal.',
      'Go through the comments, extract each {kind} with a regex, tally them in lower case, and give the one with the highest count (sign removed). Equal counts: whichever appeared earlier. No hits: null.',
      'most comon {kind} in posts, ignore case, return lower case witout the sign, null when none, first seen on ties',
      'For the sidebar we show the single most popular {kind} of the day. Input: the posts as strings. Output: its word in lower case (no leading sign), the earliest if several are tied, or null.',
      'top {kind} of a string list. several per post are possible, all count. compare case-insensitively, result lower case and without the leading character, earliest on tie, null if none',
      'Which {kind} was posted the most times? Word characters only after the sign. Give it back lower-cased, sign cut off, with null meaning there was none; a tie is won by the first seen.',
      'Please determine the favourite {kind} among these texts: count all appearances without regard to case, then return the winner in lowercase minus the sign. First appearance breaks ties. null if no text contains any.',
      'Scan the feed for {kind} tokens and report the most repeated one (lower case, just the word). In case of equal numbers report the one that was encountered first, in case of none report null.',
      'mode of all {kind} words in the given posts; lower-case; without sign; null for none; first in order of appearance if tied',
      'I\'d like to know the {kind} with the maximum number of uses in a bunch of posts, e.g. three times "Sun" or "sun" gives "sun" (the sign isn\'t part of the answer). Draws: the first one. None: null.',
      'frequency count of every {kind} in posts, return only the winner as lowercase text without its sign; null on no {kind}; first-seen order decides ties',
      'The array holds forum posts. Work out the {kind} used most (upper and lower case are equal, result in lower case, leading sign dropped), the first used among equals, null if the forum has none.',
      'name of most popular {kind}: lowercased, sign removed. ties -> earliest. no posts or no {kind} -> null',
    ],
  }),
  family({
    name: 'texts-outline',
    group: 'scenarios',
    names: ['tableOfContents', 'outline', 'headingList', 'buildToc', 'markdownToc'],
    params: [{ name: 'markdown', type: 'string', alt: ['text', 'md', 'source', 'doc'] }],
    returns: 'string',
    slots: { bullet: ['-', '*', '+'] },
    body: `  return $markdown
    .split('\\n')
    .filter((line) => /^#+ /.test(line))
    .map((line) => {
      const [hashes, ...words] = line.split(' ');
      return \`\${'  '.repeat(hashes.length - 1)}{bullet} \${words.join(' ')}\`;
    })
    .join('\\n');`,
    tests: ({ bullet }) => [
      [['# Intro'], `${bullet} Intro`],
      [[''], ''],
      [['# A\ntext\n## B c\n# D'], `${bullet} A\n  ${bullet} B c\n${bullet} D`],
      [['no headings\nat all'], ''],
      [['#tag\n### Deep'], `    ${bullet} Deep`],
      [['## One\n\n## Two'], `  ${bullet} One\n  ${bullet} Two`],
    ],
    phrasings: [
      'Make a table of contents from markdown: every heading line ("# Title", "## Sub") becomes "{bullet} Title", indented by two spaces per level below the first, one per line.',
      'markdown headings -> nested bullet list with {bullet}, 2 spaces of indent for each level after the first',
      '"# A\\ntext\\n## B" -> "{bullet} A\\n  {bullet} B"; only lines with #s and a space are headings',
      'I write my notes in Markdown and want an outline of them: take the heading lines (some # then a space) and print each title after "{bullet} ", two spaces deeper for each extra #. Lines joined by newlines.',
      'how do i generate a toc string out of a markdown text? h1 not indented, h2 two spaces, h3 four and so on, bullet is "{bullet}", everything that is no heading is dropped',
      'Returns the headings of the document as an indented list with "{bullet}" bullets; level n is indented by 2 * (n - 1) spaces; no headings gives an empty string.',
      'Extract headings (lines matching one or more # plus a space) and turn them in bullets "{bullet} text" with an indentation of two blanks per # beyond the first; join with line breaks.',
      'toc builder. input md text. output a line per heading: indent ("  " times level minus one) + "{bullet} " + heading text',
      'For our wiki we need a contents list on top of each page. Find all lines like "## Setup" and output "  {bullet} Setup", that is two spaces per level, the top level having none. Ignore all other text.',
      'table of contens from markdown headings, bullets are {bullet}, two spaces indentation for evry level under the first, headings are #s then a space',
      'List a document\'s headings hierarchically: "# Top" as "{bullet} Top", "## Below" as "  {bullet} Below", "### Deep" as "    {bullet} Deep", in order, separated by newlines.',
      'Only keep lines that start with hashes followed by a space. Replace the hashes by "{bullet}" with (number of hashes - 1) * 2 spaces in front of it. Join the lines again.',
      'Given markdown, produce the outline as text. Each heading gives one line, "{bullet} " and its title, shifted right two spaces for h2, four for h3 etc. "#tag" without a space is not a heading.',
      'readme -> list of its headings with {bullet} and indentation according to level (0, 2, 4 ... spaces), as one multi-line string',
      'Could you write something that collects the # headings of a text and formats them as an indented bullet list? Bullet sign: {bullet}. Indent: two spaces for every level past one. Empty string if there are no headings.',
      'convert headings to nested list markup ("{bullet} Heading", 2 spaces per nesting level), skipping the paragraphs between; heading means hashes and a space at line start',
      'Outline view: take each line beginning with one or more "#" and a space, count the hashes for the depth, print the rest of the line after "{bullet} " with two spaces for each depth beyond the first.',
      'what would be a short way to get a bullet list of all markdown titles, where subtitles are indented by 2 spaces per level? use {bullet} for the bullets and newlines between, nothing for normal lines',
      'a contents list in plain text from a markdown string. # is level one (no indent), ## level two (2 spaces), ### level three (4 spaces) ... and every entry reads "{bullet} title"',
      'Summarise a markdown file by its headings; result lines look like "{bullet} Title" with leading spaces, two for each # more than one.',
    ],
    rules: [
      {
        say: [
          'only levels 1 and 2',
          'ignore headings deeper than level two',
          'leave out ### and below',
          'just # and ## headings, nothing deeper',
          'headings with more than two hashes are not listed',
        ],
        body: `  return $markdown
    .split('\\n')
    .filter((line) => /^#{1,2} /.test(line))
    .map((line) => {
      const [hashes, ...words] = line.split(' ');
      return \`\${'  '.repeat(hashes.length - 1)}{bullet} \${words.join(' ')}\`;
    })
    .join('\\n');`,
        tests: ({ bullet }) => [
          [['# Intro'], `${bullet} Intro`],
          [[''], ''],
          [['# A\ntext\n## B c\n### X\n# D'], `${bullet} A\n  ${bullet} B c\n${bullet} D`],
          [['### Deep\n#### Deeper'], ''],
          [['## One\n\n## Two'], `  ${bullet} One\n  ${bullet} Two`],
        ],
      },
    ],
  }),
  family({
    name: 'texts-mail-merge',
    group: 'scenarios',
    names: ['mailMerge', 'fillForAll', 'personalize', 'renderAll', 'mergeLetters'],
    params: [
      { name: 'template', type: 'string', alt: ['text', 'letter', 'pattern', 'message'] },
      {
        name: 'people',
        type: 'Record<string, string>[]',
        alt: ['rows', 'recipients', 'records', 'contacts'],
      },
    ],
    returns: 'string[]',
    body: `  return $people.map((person) =>
    $template.replace(/\\{(\\w+)\\}/g, (whole, key) => person[key] ?? whole),
  );`,
    tests: [
      [
        ['Dear {name},', [{ name: 'Ann' }, { name: 'Bob' }]],
        ['Dear Ann,', 'Dear Bob,'],
      ],
      [['Hi {name}', []], []],
      [['{a}{b}{a}', [{ a: 'x', b: 'y' }]], ['xyx']],
      [['Hi {name} from {city}', [{ name: 'Cy' }]], ['Hi Cy from {city}']],
      [
        ['plain', [{ a: '1' }, {}]],
        ['plain', 'plain'],
      ],
      [['[{x}]', [{ x: '' }]], ['[]']],
    ],
    phrasings: [
      'Mail merge: fill a template such as "Dear {name}," once for every person (an object of strings) and return the texts; a placeholder with no value stays as it is.',
      'template with {key} placeholders + list of records -> one filled text per record, unknown placeholders are left alone',
      'I have a letter text with {name} and {city} style placeholders and an array of people objects. How do I get the personalised letter for each? Placeholders a person has no value for should remain in the text.',
      '"Hi {name}!" with [{name: "Ann"}, {name: "Bob"}] -> ["Hi Ann!", "Hi Bob!"], missing keys: keep "{key}"',
      "Returns the template rendered for each record: every {word} in it is replaced by the record's value of that name, or kept when the record does not have it.",
      'substitute {placeholders} for a whole list of recipients; any number of different placeholders; keep those that are missing in the recipient unchanged; result is an array of strings',
      'We send invitations. The text contains things in curly braces, e.g. {first} or {table}, and each guest is an object with these properties as strings. Give me the array of finished invitations. If a guest lacks one, leave the braces in.',
      'render one template against many rows, e.g. {title} replaced by row.title, array out, unknown names untouched',
      'For each object in the list produce a copy of the template where {x} becomes the object\'s x. A placeholder can occur more than once. Without a matching property it stays "{x}".',
      'mial merge, replace {field} in text by the persons field for evry person, unknown fields stay',
      'Please write the core of a serial letter tool: template string, list of { [field]: text } rows, output the letters. Curly-brace fields not in a row are not replaced.',
      'how would you replace all {tokens} of a message by values from each contact and get all messages back? tokens that the contact has no value for stay in place',
      'Name tags: "{name} ({team})" and an array of attendees (string properties) give an array of strings like "Jo (Red)". A missing property leaves its placeholder visible.',
      'fill in the blanks for every row of a table; blanks are written {column}; rows are objects of strings; leave unknown blanks alone',
      "Take a text with placeholders in braces and several sets of values, and create the text for each set in order. Values that don't exist in a set: keep the placeholder as is.",
      'template rendering in bulk. {key} -> record[key] for each record, or no change if it is undefined (an empty string is a value)',
      'I need customised SMS texts. Input one: "Hello {name}, your order {id} is ready". Input two: customers as objects with string fields. Output: one SMS per customer, with unmatched placeholders preserved.',
      'Map records to strings through a template with {property} markers, preserving markers for which there is no property.',
      'One label per product: apply a pattern like "{code}: {title}" to each object of the array, and return the list of labels. Markers with no counterpart in the object are to be kept literally.',
      'bulk personalise a newsletter with {tags} from subscriber objects (all values are strings). tags not found stay as typed. returns array in same order',
    ],
    rules: [
      {
        say: [
          'placeholders may be written in any case, the property names are lower case',
          'ignore the case of placeholders ({Name} means the property name); properties are in lower case',
          'look the placeholder up in lower case',
          'lower-case the key before the lookup, so {NAME} works too',
          'a placeholder like {City} takes the value of city',
        ],
        body: `  return $people.map((person) =>
    $template.replace(/\\{(\\w+)\\}/g, (whole, key) => person[key.toLowerCase()] ?? whole),
  );`,
        tests: [
          [
            ['Dear {Name},', [{ name: 'Ann' }, {}]],
            ['Dear Ann,', 'Dear {Name},'],
          ],
          [['Hi {name}', []], []],
          [['{A}{b}{a}', [{ a: 'x', b: 'y' }]], ['xyx']],
          [['Hi {NAME} from {City}', [{ name: 'Cy' }]], ['Hi Cy from {City}']],
          [['[{X}]', [{ x: '' }]], ['[]']],
        ],
      },
    ],
  }),
  family({
    name: 'texts-receipt',
    group: 'scenarios',
    names: ['formatReceipt', 'receipt', 'printReceipt', 'billText', 'receiptText'],
    params: [
      {
        name: 'items',
        type: '{ {field}: string; price: number }[]',
        alt: ['lines', 'order', 'products', 'rows'],
      },
    ],
    returns: 'string',
    slots: { field: ['name', 'product', 'label'], width: [12, 16, 20] },
    body: `  const line = (text: string, price: number) => text.padEnd({width}) + price.toFixed(2).padStart(8);
  const total = $items.reduce((sum, item) => sum + item.price, 0);
  return [...$items.map((item) => line(item.{field}, item.price)), line('Total', total)].join('\\n');`,
    tests: (slots) => {
      const f = slots.field as string;
      const w = slots.width as number;
      return [
        [[[{ [f]: 'Tea', price: 2.5 }]], `${'Tea'.padEnd(w)}    2.50\n${'Total'.padEnd(w)}    2.50`],
        [[[]], `${'Total'.padEnd(w)}    0.00`],
        [
          [
            [
              { [f]: 'Cake', price: 3 },
              { [f]: 'Gift card', price: 100 },
            ],
          ],
          `${'Cake'.padEnd(w)}    3.00\n${'Gift card'.padEnd(w)}  100.00\n${'Total'.padEnd(w)}  103.00`,
        ],
        [
          [
            [
              { [f]: 'Nut', price: 0.1 },
              { [f]: 'Nut', price: 0.2 },
            ],
          ],
          `${'Nut'.padEnd(w)}    0.10\n${'Nut'.padEnd(w)}    0.20\n${'Total'.padEnd(w)}    0.30`,
        ],
        [[[{ [f]: 'Boat', price: 12345 }]], `${'Boat'.padEnd(w)}12345.00\n${'Total'.padEnd(w)}12345.00`],
        [
          [
            [
              { [f]: 'Shirt', price: 20 },
              { [f]: 'Voucher', price: -5 },
            ],
          ],
          `${'Shirt'.padEnd(w)}   20.00\n${'Voucher'.padEnd(w)}   -5.00\n${'Total'.padEnd(w)}   15.00`,
        ],
      ];
    },
    phrasings: [
      'Format a receipt from items { {field}, price }: per item the {field} padded to {width} characters and the price with 2 decimals right-aligned in 8, then the same kind of line for "Total". Lines joined by newlines.',
      'receipt text. items have {field} and price. left column {width} wide ({field}), right column 8 wide (price, two decimals, right aligned), last line Total with the sum',
      'I print tickets on a thermal printer with a fixed-width font. Each item ({field}: string, price: number) needs a line: {field} left-aligned in {width} columns, then the price with two decimals right-aligned in 8 columns. The last line is "Total" and the sum in the same layout.',
      'Returns the bill as text: one line per item with item.{field} padded on the right to {width} and item.price (toFixed(2)) padded on the left to 8, and a final "Total" line formatted alike.',
      'how do i align names and prices in a receipt string? items: { {field}: string; price: number }[]. {width} columns for the {field}, 8 for the price with 2 decimals on the right, plus a Total line at the end, newline between lines',
      'items ({field}, price) -> lines "{field} padEnd {width} + price.toFixed(2) padStart 8", then a "Total" line, joined with \\n',
      'type Item = { {field}: string; price: number }. Build a plain-text invoice: {field} in a column of {width}, price with two decimals in a right-aligned column of 8, a line each, and at the bottom "Total" with the sum of the prices in the same columns.',
      'Bar tab to text. Every row has {field} and price, the {field} fills {width} characters (spaces after), the price has cents and is right justified to 8 characters, and below everything stands the Total in the same format.',
      'Produce lines joined by newline, one for each { {field}, price }: {field} padded to {width}, price fixed to 2 decimals padded left to 8. Append such a line with the text Total and the sum of all prices.',
      'make a recipt: {field} padded to {width} chars, price two decimals right alligned to 8 chars, one line per item, last line is Total and the sum. items are { {field}, price }',
      'Given a basket of { {field}: string; price: number } write it like a till receipt, first column {width} wide left aligned, second column 8 wide right aligned with 2 decimals, ending in a Total line (also for an empty basket, with 0.00).',
      'Our webshop mails orders as monospaced text. For each order line with a {field} and a price print both in columns ({width} left-aligned, 8 right-aligned with two decimals) and finish with "Total" and the sum, in these columns too.',
      'monospace price list with total: column one {field} ({width} chars), column two price (8 chars, right, 2 decimals); rows from { {field}, price } objects; last row "Total"',
      'Could you write a text receipt formatter? The input objects have the fields {field} and price. Pad the {field} with spaces up to {width}, put the price (two decimals) right-aligned in 8 characters after it, add a Total row, use newlines between rows.',
      'Columns: {field} (pad end {width}) and price (2 decimals, pad start 8). Rows: all items, afterwards Total with the summed prices. Return one string with line breaks.',
      'simple table of items and prices as a string, {field} in {width} characters then price with cents in 8 characters flush right, plus the row for "Total". each item is { {field}, price }',
      'The canteen wants its bill in plain text. dishes: { {field}: string; price: number }[]; line = {field} filled with blanks to {width}, price.toFixed(2) filled with blanks in front to 8; final line with Total and the sum; no newline at the end.',
      'join the lines of a receipt: for each item its {field} left in {width} columns and its price right in 8 columns with two decimals; at the end the line for Total, computed from all prices',
      'print { {field}, price }[] as an aligned bill with padEnd({width}) for the text and padStart(8) for the amount (2 decimals), "Total" line last, all separated by newlines',
      'Spec: output is a multi-line string. Row i: {field} of item i, padded right to width {width}; its price, 2 decimals, padded left to width 8. Last row: the word Total and the price sum, padded the same way.',
    ],
  }),
  family({
    name: 'texts-author-list',
    group: 'scenarios',
    names: ['formatAuthors', 'citeAuthors', 'authorList', 'citationNames', 'bibliographyAuthors'],
    params: [{ name: 'authors', type: 'string[]', alt: ['people', 'writers', 'fullNames', 'list'] }],
    returns: 'string',
    slots: { sep: ['; ', ' & ', ' / '] },
    body: `  return $authors
    .map((author) => {
      const words = author.split(' ');
      const initials = words.slice(0, -1).map((word) => \`\${word[0]}.\`);
      return \`\${words.at(-1)}, \${initials.join(' ')}\`;
    })
    .join('{sep}');`,
    tests: ({ sep }) => [
      [[['Maria Clara Lopez']], 'Lopez, M. C.'],
      [[[]], ''],
      [[['Jane Austen', 'Mark Twain']], ['Austen, J.', 'Twain, M.'].join(sep as string)],
      [[['John Ronald Reuel Tolkien']], 'Tolkien, J. R. R.'],
      [[['Zoe Zahn', 'Al B Cox', 'Ed Day']], ['Zahn, Z.', 'Cox, A. B.', 'Day, E.'].join(sep as string)],
      [[['Ada Lovelace', 'Ada Lovelace']], ['Lovelace, A.', 'Lovelace, A.'].join(sep as string)],
    ],
    phrasings: [
      'Format a list of full names for a bibliography: "Maria Clara Lopez" becomes "Lopez, M. C." (last name, comma, initials of the other names), joined with "{sep}".',
      '["Jane Austen", "Mark Twain"] -> "Austen, J.{sep}Twain, M."',
      'For my thesis I need author names in citation style. Given full names like "John Ronald Reuel Tolkien", put the last word first, then a comma and the initials with periods ("Tolkien, J. R. R."), and separate the authors by "{sep}".',
      'author names -> "Last, F. M." style, joined by "{sep}"',
      'Returns the authors as one string, each with surname first and given names abbreviated to initials ("Smith, J. A."), with "{sep}" between them; no authors gives an empty string.',
      'how to turn full names into surname + initials ("Ada Maria King" => "King, A. M.") and join them with "{sep}"?',
      'citation helper: split each name at spaces, last part is the family name, all earlier parts become a letter plus dot separated by spaces. "Family, I. I." and then "{sep}" between people',
      'Please write references for me: each author is a string of given names and a surname at the end. Output surname, comma, space, initials with dots (space between the initials). Several authors are separated with "{sep}".',
      'List of people to one line. The final word is their surname and goes first, followed by a comma and the abbreviated first names such as "A. B.". Between people comes "{sep}".',
      'format auther names as "Lastname, I. I." and join them wth "{sep}"',
      'The library catalogue shows "Christie, A." for "Agatha Christie". Make that for a whole array of names, glued together with "{sep}".',
      'abbreviate given names, surname in front: "Al B Cox" to "Cox, A. B.", whole list as a string with separator "{sep}"',
      'Given full names, build the credits in APA-like form, e.g. "Lopez, M. C.{sep}Twain, M.".',
      'For every full name take the last word, a comma, and the first letters of the remaining words, each with a period and a space between. Join all with "{sep}".',
      'i have names like "Jane Mary Doe", i want "Doe, J. M." for each, in one string divided by "{sep}"',
      'reference list formatting of authors (surname, initials) with "{sep}" as separator and an empty string when there are none',
      'Surname first please! Convert first and middle names to dotted initials, and write the family name (the last word) before them with a comma; multiple persons separated by "{sep}".',
      'Combine writers into a single text: family name, then initials ("Orwell, G."), "{sep}" between two writers.',
      'What\'s a neat way to get from ["Marie Curie", "Paul Adrien Dirac"] to "Curie, M.{sep}Dirac, P. A."?',
      'Invert and shorten names. Input full names with spaces; output "Surname, X. Y." where X and Y are initials; entries connected through "{sep}".',
    ],
    rules: [
      {
        say: [
          'with more than three authors give only the first one followed by " et al."',
          'for four or more authors return just the first and " et al."',
          'if there are over 3 authors, show the first plus " et al."',
          'above three authors shorten to the first author and " et al."',
          'four authors or more: only the first, then " et al."',
        ],
        body: `  const names = $authors.map((author) => {
    const words = author.split(' ');
    const initials = words.slice(0, -1).map((word) => \`\${word[0]}.\`);
    return \`\${words.at(-1)}, \${initials.join(' ')}\`;
  });
  return names.length > 3 ? \`\${names[0]} et al.\` : names.join('{sep}');`,
        tests: ({ sep }) => [
          [[['Maria Clara Lopez']], 'Lopez, M. C.'],
          [[[]], ''],
          [[['Zoe Zahn', 'Al B Cox', 'Ed Day']], ['Zahn, Z.', 'Cox, A. B.', 'Day, E.'].join(sep as string)],
          [[['Zoe Zahn', 'Al B Cox', 'Ed Day', 'Jo Low']], 'Zahn, Z. et al.'],
          [[['Al B Cox', 'Ed Day', 'Jo Low', 'Di Fry', 'Ty Moe']], 'Cox, A. B. et al.'],
        ],
      },
      {
        say: [
          'sorted by last name',
          'order the authors alphabetically by surname',
          'put them in alphabetical order of the surname instead of the given order',
          'the result is sorted alphabetically',
          'sort the formatted names alphabetically before joining',
        ],
        body: `  return $authors
    .map((author) => {
      const words = author.split(' ');
      const initials = words.slice(0, -1).map((word) => \`\${word[0]}.\`);
      return \`\${words.at(-1)}, \${initials.join(' ')}\`;
    })
    .sort()
    .join('{sep}');`,
        tests: ({ sep }) => [
          [[['Maria Clara Lopez']], 'Lopez, M. C.'],
          [[[]], ''],
          [[['Mark Twain', 'Jane Austen']], ['Austen, J.', 'Twain, M.'].join(sep as string)],
          [[['Zoe Zahn', 'Al B Cox', 'Ed Day']], ['Cox, A. B.', 'Day, E.', 'Zahn, Z.'].join(sep as string)],
          [[['Jane Austen', 'Ann Brook']], ['Austen, J.', 'Brook, A.'].join(sep as string)],
        ],
      },
    ],
  }),
];
