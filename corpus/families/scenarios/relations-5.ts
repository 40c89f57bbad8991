/** Two lists or nested data, continued: balances, allotments, recipes, votes, tables, dictionaries of numbers. */
import { type Family, family } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'relations-election-winner',
    group: 'scenarios',
    names: ['electionWinner', 'winner', 'findWinner', 'voteResult', 'electedCandidate'],
    params: [
      { name: 'candidates', type: 'string[]', alt: ['nominees', 'options', 'running'] },
      { name: 'votes', type: 'string[]', alt: ['ballots', 'polls', 'choices'] },
    ],
    returns: 'string',
    slots: { tie: ['tie', 'runoff', 'nobody', 'undecided'] },
    body: `  const counts = $candidates.map((candidate) => $votes.filter((vote) => vote === candidate).length);
  const best = Math.max(...counts);
  const winners = $candidates.filter((_, i) => counts[i] === best);
  return winners.length === 1 ? winners[0] : '{tie}';`,
    tests: (slots) => {
      const tie = slots.tie as string;
      return [
        [
          [
            ['Ann', 'Bob'],
            ['Bob', 'Ann', 'Bob'],
          ],
          'Bob',
        ],
        [
          [
            ['Ann', 'Bob'],
            ['Bob', 'Ann'],
          ],
          tie,
        ],
        [
          [
            ['Ann', 'Bob'],
            ['Cy', 'Cy', 'Cy', 'Ann'],
          ],
          'Ann',
        ],
        [[['Ann', 'Bob'], []], tie],
        [[['Ann'], []], 'Ann'],
        [[[], ['Ann']], tie],
        [
          [
            ['A', 'B', 'C'],
            ['C', 'B', 'C', 'B', 'A'],
          ],
          tie,
        ],
        [
          [
            ['A', 'B', 'C'],
            ['C', 'B', 'C', 'x', 'A'],
          ],
          'C',
        ],
      ];
    },
    phrasings: [
      "Count the votes for the candidates and return the winner; ballots for anyone else are invalid, and if several share the lead return '{tie}'.",
      "candidates, votes -> name with most votes, '{tie}' if there is more than one at the top, ignore votes for people who are not candidates",
      "how do i determine who won a class election? list of candidates and list of votes (names), votes for others don't count, when two have the same highest number the result is '{tie}'",
      "Returns the candidate who is named most often in the votes, or '{tie}' when the highest number of votes is reached by more than one. Names that are not on the candidates list are disregarded.",
      "['Ann', 'Bob'] and ['Bob', 'Cy', 'Bob', 'Ann'] -> 'Bob' (Cy isn't running); ['Ann', 'Bob'] and ['Ann', 'Bob'] -> '{tie}'",
      "Our club elects a chair. I have the nominees as string[] and the ballots as string[]. Give me the elected person, '{tie}' for equal top counts, and skip spoiled ballots (names that aren't nominees).",
      "Please evaluate a poll: options and choices are arrays of strings, the option chosen most is the outcome, write-ins are ignored, a shared first place gives '{tie}'.",
      "plurality vote with valid candidates only; no single leader => '{tie}'",
      "Find out which candidate got the most ballots. Only the candidates in the first list can win. Should two or more be level at the top, say '{tie}'.",
      "Election count. First parameter: who stands. Second: one name per ballot. Result: the one with the strictly highest count, else '{tie}'.",
      "who wins? votes for unkown names are thrown away, most votes wins, equality at the top is '{tie}', both inputs are string arrays",
      "Given nominees and votes as lists of names, name the nominee with more votes than every other nominee; in the absence of such a nominee the answer is '{tie}'. Votes for non-nominees do not matter.",
      "Pick the film for tonight: a list of proposed films and a list of the votes of my friends. The film voted for most often is it, but if the lead is shared return '{tie}'. Votes for films that weren't proposed are void.",
      "Tally string votes over a fixed set of candidates and report the top candidate; '{tie}' in case the maximum occurs twice or more; other names don't count.",
      "Could you write the counting of a mayor election? An array of candidates, an array with a name for each vote (some may be nonsense). Unique leader → the name, otherwise '{tie}'.",
      "If one of the options has more votes than all others return it, if not return '{tie}'; options is a string list and so is votes, and a vote for something not among the options is ignored.",
      "get winner of votes; ties give '{tie}'; invalid names (not in candidates) are skipped",
      "For a quiz show audience vote I need the answer with the majority of hits among the allowed answers; draws for first place are '{tie}', and not allowed answers are left aside.",
      "Compute the result of a ballot where each voter writes one name: count valid names (those in candidates), return the name at the top, '{tie}' when the top is not unique, also if nobody voted and there are several candidates.",
      "Best candidate by number of votes with a check for equality: more than one best → '{tie}'. Ballot papers with a name outside the candidates array are not counted.",
      "The students' council is electd from candidates (strings) by votes (strings); return who has most valid votes or '{tie}' if it's a dead heat at first place.",
    ],
    rules: [
      {
        say: [
          'ignore upper and lower case in the votes',
          'case does not matter when matching votes to candidates',
          'names are compared case-insensitively',
          "'bob' is a valid vote for 'Bob'",
          'votes may be written in any case',
        ],
        body: `  const counts = $candidates.map(
    (candidate) => $votes.filter((vote) => vote.toLowerCase() === candidate.toLowerCase()).length,
  );
  const best = Math.max(...counts);
  const winners = $candidates.filter((_, i) => counts[i] === best);
  return winners.length === 1 ? winners[0] : '{tie}';`,
        tests: (slots) => {
          const tie = slots.tie as string;
          return [
            [
              [
                ['Ann', 'Bob'],
                ['bob', 'Ann', 'BOB'],
              ],
              'Bob',
            ],
            [
              [
                ['Ann', 'Bob'],
                ['bob', 'ANN'],
              ],
              tie,
            ],
            [
              [
                ['Ann', 'Bob'],
                ['cy', 'Cy', 'ann'],
              ],
              'Ann',
            ],
            [[['Ann', 'Bob'], []], tie],
            [[['Ann'], []], 'Ann'],
          ];
        },
      },
    ],
  }),
  family({
    name: 'relations-table-to-records',
    group: 'scenarios',
    names: ['tableToRecords', 'rowsToObjects', 'parseTable', 'toRecords', 'sheetToObjects'],
    params: [{ name: 'table', type: '(string | number)[][]', alt: ['sheet', 'grid'] }],
    returns: 'Record<string, string | number>[]',
    body: `  const [header, ...rows] = $table;
  return rows.map((row) => Object.fromEntries(header.map((column, i) => [column, row[i]])));`,
    tests: [
      [
        [
          [
            ['a', 'b'],
            [1, 2],
            [3, 4],
          ],
        ],
        [
          { a: 1, b: 2 },
          { a: 3, b: 4 },
        ],
      ],
      [[[['a', 'b']]], []],
      [[[]], []],
      [[[['name'], ['Ann']]], [{ name: 'Ann' }]],
      [
        [
          [
            ['x', 'y'],
            ['p', 0],
          ],
        ],
        [{ x: 'p', y: 0 }],
      ],
      [
        [
          [
            ['id', 'city', 'n'],
            [7, 'Rome', 2.5],
            [8, 'Oslo', 0],
          ],
        ],
        [
          { id: 7, city: 'Rome', n: 2.5 },
          { id: 8, city: 'Oslo', n: 0 },
        ],
      ],
      [
        [
          [
            ['a', 'b'],
            [1, 2, 3],
          ],
        ],
        [{ a: 1, b: 2 }],
      ],
    ],
    phrasings: [
      'Convert a table (array of rows) into an array of objects; the first row has the column names.',
      'rows with a header row -> objects',
      'how do i turn a spreadsheet as 2d array into objects? the first array holds the headings, all other arrays hold the values in the same order',
      'Returns one object for each row after the first, with the strings of the first row as keys. An empty table gives an empty array.',
      "[['a', 'b'], [1, 2], [3, 4]] -> [{a: 1, b: 2}, {a: 3, b: 4}]",
      "Google Sheets gives me a nested array where row 0 is the header. I'd rather work with records, one per data row, keyed by the header.",
      'Please map (string | number)[][] to Record<string, string | number>[] using the top row as property names; no rows at all means [].',
      'Take the headings off the top of a grid and use them to label the cells of every further line, so that each line becomes an object.',
      '2D array to array of objects, header in the first line',
      'Given a matrix whose first line names its columns, transform the remaining lines into objects from column name to cell.',
      'Make dictionaries of table rows. The keys come from row one; rows two and onwards deliver the values; order of rows is kept.',
      'tabel to objects: first row = keys, rest = values',
      'The csv parser I use returns string and number cells in arrays, beginning with the titles. Write the step which makes objects of it.',
      'I have [["name", "age"], ["Ann", 30]] and need [{ name: "Ann", age: 30 }], for any number of rows and columns.',
      'What is the shortest code to zip the header of a table with every row into an object?',
      'Rows as arrays are hard to read. Produce an object per row, where the property names are taken from the leading header row. Only a header or nothing: empty result.',
      'Combine the column captions in table[0] with table[1], table[2], ... each giving a record.',
      'Deserialize a compact table format, i.e. captions once and then bare value rows, to a normal list of records.',
      'Split head and body of the array of arrays, then build { caption: cell } for each body row.',
      'Unpack query results of the form [columns, row, row, ...] to objects per row with columns as keys.',
      'Every row but the first one should be turned into an object with the names form the first row; return the list of those objects.',
    ],
    rules: [
      {
        say: [
          'skip rows whose length differs from the header',
          'ignore rows that have more or fewer cells than the first row',
          'rows of the wrong length are left out',
          'drop incomplete or too long rows',
          'only rows with as many cells as there are columns count',
        ],
        body: `  const [header, ...rows] = $table;
  return rows
    .filter((row) => row.length === header.length)
    .map((row) => Object.fromEntries(header.map((column, i) => [column, row[i]])));`,
        tests: [
          [[[['a', 'b'], [1, 2], [3]]], [{ a: 1, b: 2 }]],
          [
            [
              [
                ['a', 'b'],
                [1, 2, 3],
                [4, 5],
              ],
            ],
            [{ a: 4, b: 5 }],
          ],
          [[[]], []],
          [[[['a'], []]], []],
          [
            [
              [
                ['a', 'b'],
                ['x', 'y'],
                ['p', 'q'],
              ],
            ],
            [
              { a: 'x', b: 'y' },
              { a: 'p', b: 'q' },
            ],
          ],
        ],
      },
    ],
  }),
  family({
    name: 'relations-records-to-table',
    group: 'scenarios',
    names: ['recordsToTable', 'objectsToRows', 'toTable', 'toSheet', 'exportRows'],
    params: [
      { name: 'records', type: 'Record<string, string | number>[]', alt: ['objects', 'items', 'data'] },
      { name: 'columns', type: 'string[]', alt: ['keys', 'fields', 'header'] },
    ],
    returns: '(string | number)[][]',
    slots: { blank: ['-', 'n/a', '?', ''] },
    body: `  const rows = $records.map((record) => $columns.map((column) => record[column] ?? '{blank}'));
  return [$columns, ...rows];`,
    tests: (slots) => {
      const blank = slots.blank as string;
      return [
        [
          [
            [{ a: 1, b: 2 }, { b: 3 }],
            ['a', 'b'],
          ],
          [
            ['a', 'b'],
            [1, 2],
            [blank, 3],
          ],
        ],
        [[[], ['a']], [['a']]],
        [
          [[{ a: 1, b: 2, c: 3 }], ['c', 'a']],
          [
            ['c', 'a'],
            [3, 1],
          ],
        ],
        [
          [[{ n: 0, s: '' }], ['n', 's']],
          [
            ['n', 's'],
            [0, ''],
          ],
        ],
        [
          [[{}], ['x', 'y']],
          [
            ['x', 'y'],
            [blank, blank],
          ],
        ],
        [
          [[{ a: 1 }], []],
          [[], []],
        ],
        [
          [[{ name: 'Ann' }, { name: 'Bob' }], ['name']],
          [['name'], ['Ann'], ['Bob']],
        ],
      ];
    },
    phrasings: [
      "Turn objects into a table: the first row is the given list of columns, then one row of values per object, '{blank}' where an object lacks the column.",
      "records + columns -> [columns, row, row, ...] with '{blank}' for missing values",
      "how do i export an array of objects to rows for a spreadsheet? i pass the column names in the order i want, they become the header row, absent values are '{blank}'",
      "Returns an array of arrays whose first element is the column list, followed by the values of each record in the order of the columns ('{blank}' for a missing one).",
      "[{a: 1, b: 2}, {b: 3}] with ['a', 'b'] -> [['a', 'b'], [1, 2], ['{blank}', 3]]",
      "I'd like to print a list of objects as a grid. Columns are chosen by an array of keys, which also forms the heading line. If a key does not exist in an object put '{blank}' into the cell.",
      "Please flatten records to a 2D array: header first, then the cells of every record picked by the header; use '{blank}' as filler.",
      "array of objects to array of rows, incl. header row, given key order, filler '{blank}'",
      "Given Record<string, string | number>[] and the columns wanted, give me the table with a title row. Other properties are dropped, gaps are shown as '{blank}'.",
      "Build csv-like rows from items. Row 0: the fields argument itself. Row n: the values of the nth item for these fields, or '{blank}'.",
      "objects to tabel rows, first row are the column names passed in, missing cells '{blank}'",
      "Which code converts a list of records into a sheet (string | number)[][]? Sheet starts with the requested columns and continues with a line per record; nothing under a column means '{blank}'.",
      "The report library needs arrays, not objects: a heading array and then value arrays in the same order. Write the conversion; columns come as second argument and undefined values become '{blank}'.",
      "Lay out the objects in the columns listed, heading included at the top, '{blank}' in empty cells. Zero and the empty string are normal values.",
      "For each object take the values of the listed keys in order ('{blank}' if undefined), and put the list of keys before all of these rows.",
      "Make a matrix with the keys as top line and below it one line for every object, its values arranged by key; holes are filled with '{blank}'.",
      "Select columns from records & output as rows with header. Missing → '{blank}'.",
      "Serialise objects to the compact form [header, ...values] for a set of columns. A record without some column gets '{blank}' there, extra properties are ignored.",
      "Could you help me fill an HTML table? From the data objects and the wanted column keys I need a nested array: the keys, then per object the matching values, with '{blank}' standing in for values that don't exist.",
      "I have people like { name: 'Ann', age: 3 } and columns ['age', 'name', 'city']; expected [['age', 'name', 'city'], [3, 'Ann', '{blank}']].",
      "Tabulate recrods: columns first and then their values row by row, '{blank}' for values that are not there",
    ],
  }),
  family({
    name: 'relations-readings-columns',
    group: 'scenarios',
    names: ['toColumns', 'readingsByField', 'columnsOf', 'collectColumns', 'transposeReadings'],
    params: [
      { name: 'readings', type: 'Record<string, number>[]', alt: ['samples', 'rows', 'measurements'] },
    ],
    returns: 'Record<string, number[]>',
    body: `  const columns: Record<string, number[]> = {};
  for (const reading of $readings) {
    for (const [key, value] of Object.entries(reading)) (columns[key] ??= []).push(value);
  }
  return columns;`,
    tests: [
      [
        [
          [
            { t: 20, p: 1 },
            { t: 21, p: 2 },
          ],
        ],
        { t: [20, 21], p: [1, 2] },
      ],
      [[[]], {}],
      [[[{ t: 5 }]], { t: [5] }],
      [[[{ t: 5 }, { p: 6 }, { t: 7 }]], { t: [5, 7], p: [6] }],
      [[[{}, { x: 0 }]], { x: [0] }],
      [[[{ a: 1, b: 1 }, { b: 2, a: 2 }, { a: 1 }]], { a: [1, 2, 1], b: [1, 2] }],
    ],
    phrasings: [
      'Convert an array of objects of numbers into an object of arrays, one array per key.',
      'array of objects -> object of arrays',
      'how can i turn weather readings like [{ temp: 20, wind: 3 }, { temp: 21, wind: 5 }] into { temp: [20, 21], wind: [3, 5] }?',
      'Returns an object with all values found under each key, in the order of the readings; a reading without the key adds nothing to it.',
      '[{t: 20, p: 1}, {t: 21}] -> {t: [20, 21], p: [1]}',
      'My chart component wants a series per sensor, whereas the device sends one record per moment with the sensors as keys. Please regroup: sensor name to array of its numbers.',
      'Row oriented to column oriented data: Record<string, number>[] in, Record<string, number[]> out. Missing keys are just skipped.',
      'Collect the values of all objects by key, so each key ends up with a list',
      'Transpose records: for each property that occurs anywhere, gather the numbers in sequence.',
      'Please unzip a list of measurement objects to separate lists, one per measured quantity.',
      'turn rows into colums: every key gets array of its values, rows that lack the key are skipped',
      'Given samples, each an object from channel to number, make an object from channel to the numbers sampled, oldest first as in the input.',
      'What is an easy way to merge several objects into one in which every value becomes an array with the values of all of them?',
      'Pivot a series of small objects so I can plot each field: { field: [v1, v2, ...] }. Fields may be absent in some of the objects, then they have shorter arrays.',
      'I keep the lap data of my car as one object per lap, for example { fuel: 2, time: 90 }. To compute averages I need all fuels together, all times together etc.',
      'Data frames: build the columns from the rows. A row is a dictionary of numbers, a column is an array of numbers stored under the name it had in the rows.',
      'Loop over the readings and over the entries of each, appending the value to the array of its key, creating the array when it is new.',
      'Struct-of-arrays from array-of-structs (number values, unknown keys, some possibly missing).',
      'Gather values by property over a list of flat numeric objects; nothing in the list → {}.',
      'combine the daily counts [{ cats: 1, dogs: 2 }, { cats: 4 }] into lists by animal: { cats: [1, 4], dogs: [2] }, works for any keys',
      'Make one object that maps each key apearing in the rows to the array of numbers it had there, top to bottom.',
    ],
    rules: [
      {
        say: [
          'skip zeros',
          'values of 0 are left out',
          'ignore values that are 0',
          'a 0 means no reading and is not collected',
          'do not collect zeros',
        ],
        body: `  const columns: Record<string, number[]> = {};
  for (const reading of $readings) {
    for (const [key, value] of Object.entries(reading)) {
      if (value !== 0) (columns[key] ??= []).push(value);
    }
  }
  return columns;`,
        tests: [
          [
            [
              [
                { t: 20, p: 0 },
                { t: 0, p: 2 },
              ],
            ],
            { t: [20], p: [2] },
          ],
          [[[]], {}],
          [[[{ t: 0 }]], {}],
          [[[{ t: 5 }, { p: 6 }, { t: 7 }]], { t: [5, 7], p: [6] }],
          [[[{ a: -1, b: 0 }, { a: 0 }, { a: 3 }]], { a: [-1, 3] }],
        ],
      },
    ],
  }),
];
