/** Lists, records and tables out of a text. */
import { type Family, family } from '../../family.js';

const text = { name: 'text', type: 'string', alt: ['s', 'str', 'input', 'source'] };

export const families: readonly Family[] = [
  family({
    name: 'parse-query-string',
    group: 'parsing',
    names: ['parseQuery', 'parseQueryString', 'queryToObject', 'parseParams', 'readQuery'],
    params: [{ name: 'query', type: 'string', alt: ['text', 'search', 's', 'params'] }],
    returns: 'Record<string, string>',
    body: `  const result: Record<string, string> = {};
  for (const pair of $query.replace('?', '').split('&')) {
    const [key, value = ''] = pair.split('=');
    if (key !== '') result[key] = decodeURIComponent(value);
  }
  return result;`,
    tests: [
      [['a=1&b=2'], { a: '1', b: '2' }],
      [['?page=3'], { page: '3' }],
      [[''], {}],
      [['q=hello%20world'], { q: 'hello world' }],
      [['flag'], { flag: '' }],
      [['?a=1&a=2'], { a: '2' }],
      [['x=&y=z'], { x: '', y: 'z' }],
    ],
    phrasings: [
      'parse a query string into an object',
      'how do i turn "a=1&b=2" into { a: "1", b: "2" }?',
      'Returns an object with the parameters of a url query; a leading question mark is allowed.',
      'query string to object',
      'I have the part of a url behind the ? and need its parameters by name.',
      'please read url parameters into a record of strings, values are percent-decoded',
      'given a search string such as "?page=3&q=hello%20world", return its keys and values',
      'url params -> object',
      'split a query at & and = and build an object of it, decode the values',
      'need to parse ?key=value&other=thing',
      'parse qeury parameters',
      'without URLSearchParams: query string parser, the last one wins for repeated keys',
      'convert form-encoded data like a=1&b=2 to a plain object, values stay strings',
      'key/value pairs separated by ampersands to a record; a key without = has an empty value',
      'The decoded parameters of a query string.',
      'what parameters does this url query contain? give an object',
      'location.search to an object of strings',
      'take apart "x=1&y=2"',
      'decode a query into its name/value pairs as an object',
      'Could you write a parser for query strings?',
    ],
  }),
  family({
    name: 'parse-integer-list',
    group: 'parsing',
    names: ['parseNumbers', 'parseList', 'toNumbers', 'readNumbers', 'numbersFromText'],
    params: [text],
    returns: 'number[]',
    slots: { sep: [',', ';', ' ', '-', '|'] },
    body: `  if ($text === '') return [];
  return $text.split('{sep}').map(Number);`,
    tests: ({ sep }) => {
      const s = String(sep);
      return [
        [[`1${s}2${s}3`], [1, 2, 3]],
        [[''], []],
        [['42'], [42]],
        [[`0${s}0`], [0, 0]],
        [[`10${s}200${s}3000`], [10, 200, 3000]],
        [[`1.5${s}2.5`], [1.5, 2.5]],
      ];
    },
    phrasings: [
      'parse numbers separated by "{sep}" into an array',
      'how do i convert "1{sep}2{sep}3" to [1, 2, 3]?',
      'Returns the list of numbers in a text in which they are separated by "{sep}"; empty text gives an empty list.',
      'string of numbers with "{sep}" to number array',
      'I get measurements as one string, divided by "{sep}", and need them as numbers.',
      'please split at "{sep}" and turn every part into a number',
      'given a "{sep}"-separated string of integers return an array of numbers',
      'number list from text, separator is "{sep}"',
      'need numbers, not strings, from a line that uses "{sep}" as the delimiter',
      'split on "{sep}" and map to number',
      'prase a list of ints separated by "{sep}"',
      '"1{sep}2" -> [1, 2], "" -> []',
      'read the values out of a string, "{sep}" between them, as number[]',
      'convert a line of figures to an array; they are parted by "{sep}"',
      'The numbers in a "{sep}"-delimited string.',
      'an input line contains integers with "{sep}" in between; give me the integers',
      'text to numeric array using "{sep}"',
      'turn delimited digits (delimiter "{sep}") into a list of numbers',
      'extract each number from a string such as 10{sep}20{sep}30',
      'Could you parse a text of numbers joined with "{sep}"?',
    ],
    rules: [
      {
        say: [
          'and return their sum',
          'I only need the total of them',
          'add them up instead of returning the list',
        ],
        returns: 'number',
        body: `  if ($text === '') return 0;
  return $text
    .split('{sep}')
    .map(Number)
    .reduce((total, n) => total + n, 0);`,
        tests: ({ sep }) => {
          const s = String(sep);
          return [
            [[`1${s}2${s}3`], 6],
            [[''], 0],
            [['42'], 42],
          ];
        },
      },
    ],
  }),
  family({
    name: 'parse-csv-line',
    group: 'parsing',
    names: ['parseCsvLine', 'splitCsv', 'csvFields', 'parseRow', 'csvToArray'],
    params: [{ name: 'line', type: 'string', alt: ['row', 'text', 's', 'input'] }],
    returns: 'string[]',
    body: `  return $line.split(',').map((field) => field.trim());`,
    tests: [
      [['a,b,c'], ['a', 'b', 'c']],
      [['a, b , c'], ['a', 'b', 'c']],
      [['one'], ['one']],
      [['a,,c'], ['a', '', 'c']],
      [[''], ['']],
      [['1,2.5,x y'], ['1', '2.5', 'x y']],
    ],
    phrasings: [
      'split a csv line into its fields and trim them',
      'how do i parse one line of comma separated values? no quotes in it, trim the fields',
      'Returns the trimmed fields of a comma-separated line; empty fields stay.',
      'csv line to array, trimmed',
      'I have a row such as "a, b , c" and need ["a", "b", "c"].',
      'please break a line at the commas and remove spaces around the values',
      'given a simple CSV row return its cells without surrounding spaces',
      'comma separated values to an array of trimmed strings',
      'need the columns of a csv record (no quoting), whitespace stripped',
      'split by comma and trim each part, keep empty ones',
      'parse cvs row and trim',
      'fields of a line in a comma-delimited file, blanks around them removed',
      'turn a row of values divided by commas into a list of clean strings',
      'read the cells out of one csv line, trimming each',
      'The values between the commas, trimmed.',
      'convert "1, 2, x" to an array of strings without blanks at the ends',
      'break up a record at its commas; every field gets trimmed',
      'array of fields from a csv string without quotes and without outer spaces',
      'cut a comma list into trimmed pieces, an empty piece stays an empty string',
      'Could you separate the entries of a csv line, trimming each of them?',
    ],
  }),
  family({
    name: 'parse-csv-quoted',
    group: 'parsing',
    names: ['parseCsv', 'parseQuotedCsv', 'splitQuoted', 'csvCells', 'readCsvLine'],
    params: [{ name: 'line', type: 'string', alt: ['row', 'text', 's', 'input'] }],
    returns: 'string[]',
    body: `  const fields = [''];
  let quoted = false;
  for (const char of $line) {
    if (char === '"') quoted = !quoted;
    else if (char === ',' && !quoted) fields.push('');
    else fields[fields.length - 1] += char;
  }
  return fields;`,
    tests: [
      [['a,b,c'], ['a', 'b', 'c']],
      [['"a,b",c'], ['a,b', 'c']],
      [[''], ['']],
      [['"x"'], ['x']],
      [['1,"hello, world",3'], ['1', 'hello, world', '3']],
      [['a,,"b"'], ['a', '', 'b']],
      [['"",z'], ['', 'z']],
    ],
    phrasings: [
      'parse a csv line with quoted fields, commas inside double quotes do not split',
      'how do i split a csv row where values may be in double quotes and contain commas?',
      'Returns the fields of a CSV line; quotes protect commas and are removed.',
      'csv line parser with quotes',
      'My rows look like 1,"hello, world",3 and should give three fields.',
      'please split at commas except those within double quotes, drop the quotes',
      'given a line of a csv file with quoting, return the cells',
      'comma separated, but a quoted value can have commas in it',
      'need a small CSV parser for one line which understands "quoted, fields"',
      'respect double quotes while splitting on commas, strip the quotes afterwards',
      'prase csv with quotation marks',
      'fields of a record where a comma between quotation marks belongs to the field',
      'split a comma-delimited line, ignore delimiters in quoted sections',
      'read csv cells; the quote characters themselves are not part of the result',
      'The columns of a CSV row with support for double-quoted values.',
      'turn "a,b",c into ["a,b", "c"]',
      'excel exports put texts with commas in quotes; how can I split such a row',
      'walk through a csv line and toggle on each double quote, split at the unquoted commas',
      'tokenise a row by commas that are outside of quotes',
      'Could you handle quoted commas when cutting a csv line into fields?',
    ],
  }),
  family({
    name: 'csv-to-records',
    group: 'parsing',
    names: ['parseCsv', 'csvToObjects', 'csvToRecords', 'parseTable', 'readCsv'],
    params: [{ name: 'csv', type: 'string', alt: ['text', 'source', 's', 'input'] }],
    returns: 'Record<string, string>[]',
    body: `  const [header, ...rows] = $csv.trim().split('\\n');
  const keys = header.split(',');
  return rows.map((row) => {
    const values = row.split(',');
    return Object.fromEntries(keys.map((key, i) => [key, values[i]]));
  });`,
    tests: [
      [
        ['name,age\nAnn,30\nBob,25'],
        [
          { name: 'Ann', age: '30' },
          { name: 'Bob', age: '25' },
        ],
      ],
      [['a,b'], []],
      [['x\n1'], [{ x: '1' }]],
      [['x\n1\n'], [{ x: '1' }]],
      [['id,city\n7,Rome'], [{ id: '7', city: 'Rome' }]],
      [['a,b\n,2'], [{ a: '', b: '2' }]],
    ],
    phrasings: [
      'parse csv text with a header line into an array of objects',
      'how do i convert csv to objects using the first row as keys?',
      'Returns one object for each line after the header, keyed by the column names.',
      'csv to json, first line has the names',
      'I have a small csv file as a string and want a list of records.',
      'please read comma-separated text; the header gives the property names',
      'given csv with a header row return its rows as objects with string values',
      'table text -> array of objects',
      'need records from "name,age\\nAnn,30"',
      'first line = keys, other lines = values, comma as separator',
      'prase csv into records',
      'turn a csv document without quoting into objects',
      'rows of a csv as dictionaries like python DictReader',
      'every data line becomes an object whose fields are named by the header',
      'The records of a CSV string, all values being strings.',
      'import spreadsheet data: csv string to object array',
      'split into lines, take the column titles from line one, build an object per remaining line',
      'header plus rows to list of records',
      'convert comma separated lines to json objects by header name',
      'Could you load csv text into an array of plain objects?',
    ],
  }),
  family({
    name: 'parse-key-values',
    group: 'parsing',
    names: ['parsePairs', 'parseEnv', 'parseSettings', 'parseKeyValues', 'readConfig'],
    params: [text],
    returns: 'Record<string, string>',
    slots: { sep: ['=', ':'] },
    body: `  const result: Record<string, string> = {};
  for (const line of $text.split('\\n')) {
    const i = line.indexOf('{sep}');
    if (i !== -1) result[line.slice(0, i).trim()] = line.slice(i + 1).trim();
  }
  return result;`,
    tests: ({ sep }) => {
      const s = String(sep);
      return [
        [[`a${s}1\nb${s}2`], { a: '1', b: '2' }],
        [[''], {}],
        [[`name ${s} Ann Lee`], { name: 'Ann Lee' }],
        [[`url${s}x${s}y`], { url: `x${s}y` }],
        [[`a${s}1\n\nno separator\na${s}3`], { a: '3' }],
        [[`empty${s}`], { empty: '' }],
      ];
    },
    phrasings: [
      'parse lines of the form key{sep}value into an object',
      'how do i read a config text with one key{sep}value per line?',
      'Returns an object of the key{sep}value lines; keys and values are trimmed, lines without {sep} are skipped.',
      'key{sep}value lines to object',
      'A settings file has lines like name{sep}Ann; I need them as a record of strings.',
      'please split every line at its first "{sep}" and collect the pairs in an object, trimmed',
      'given multi-line text with {sep} between name and value, build a dictionary, ignore other lines',
      'parse an env style file, separator {sep}',
      'need name/value pairs, one a line, split by {sep}',
      'turn "a{sep}1" lines into { a: "1" }, white space around the parts removed',
      'prase key{sep}value text',
      'read headers or settings written as key{sep}value on separate lines',
      'lines -> object; the first {sep} separates key from value, further {sep} belong to the value',
      'dictionary from a text with {sep} separated lines, the last duplicate wins',
      'The settings in a text of "key {sep} value" lines.',
      'convert a properties file ({sep} as separator) to an object',
      'extract key and value of each line having a "{sep}", trim both',
      'what are the values in this config? one entry per line, {sep} in the middle, object please',
      'simple ini without sections, using {sep}',
      'Could you load key{sep}value lines into a plain object?',
    ],
  }),
  family({
    name: 'parse-date-parts',
    group: 'parsing',
    names: ['parseDate', 'dateParts', 'splitDate', 'readDate', 'parseIsoDate'],
    params: [{ name: 'date', type: 'string', alt: ['text', 's', 'iso', 'input'] }],
    returns: '{ year: number; month: number; day: number }',
    body: `  const [year, month, day] = $date.split('-').map(Number);
  return { year, month, day };`,
    tests: [
      [['2024-03-15'], { year: 2024, month: 3, day: 15 }],
      [['1999-12-31'], { year: 1999, month: 12, day: 31 }],
      [['2000-01-01'], { year: 2000, month: 1, day: 1 }],
      [['0001-02-03'], { year: 1, month: 2, day: 3 }],
      [['2024-2-9'], { year: 2024, month: 2, day: 9 }],
      [['1970-10-20'], { year: 1970, month: 10, day: 20 }],
    ],
    phrasings: [
      'parse a date "yyyy-mm-dd" into year, month and day',
      'how do i split an iso date string into numbers { year, month, day }?',
      'Returns an object with the numbers year, month and day of a date like 2024-03-15.',
      'yyyy-mm-dd to year month day',
      'I have dates as text, 2024-03-15, and need year, month, day as numbers in an object.',
      'please read an ISO date without using Date, result has year, month and day',
      '"2024-03-15" -> { year: 2024, month: 3, day: 15 }',
      'given an iso date return its parts as numbers (year, month, day)',
      'break a date string at the dashes into year, month, day',
      'need the components of a date: year, month, day',
      'prase iso date',
      'convert "1999-12-31" to an object with three numeric fields year, month and day',
      'date text to { year, month, day }, month counted from 1',
      'extract year, month and day from a string',
      'The year, month and day in a calendar date string.',
      'take apart a yyyy-mm-dd date, leading zeros vanish in the numbers',
      'what year, month and day does this string mean',
      'decode a database date column such as 2020-05-01 (year, month, day)',
      'turn a hyphenated date into numeric year/month/day',
      'Could you give me year, month and day of an ISO formatted date?',
    ],
  }),
];
