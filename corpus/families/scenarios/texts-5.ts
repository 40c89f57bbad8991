/** Text tasks of several steps: titles, words, guests, routes, colours, versions, urls, results, tables, answers. */
import { type Family, family } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'texts-extreme-color',
    group: 'scenarios',
    names: ['{which}Color', '{which}Hex', '{which}Of', '{which}Swatch', '{which}Colour'],
    params: [{ name: 'colors', type: 'string[]', alt: ['colours', 'palette', 'hexes', 'swatches'] }],
    returns: 'string | null',
    slots: { which: ['darkest', 'brightest'] },
    body: ({ which }) => `  const brightness = (color: string) =>
    [1, 3, 5].reduce((sum, i) => sum + parseInt(color.slice(i, i + 2), 16), 0);
  const sorted = [...$colors].sort((a, b) => ${which === 'darkest' ? 'brightness(a) - brightness(b)' : 'brightness(b) - brightness(a)'});
  return sorted[0] ?? null;`,
    tests: ({ which }) => {
      const dark = which === 'darkest';
      return [
        [[['#ffffff', '#000000', '#808080']], dark ? '#000000' : '#ffffff'],
        [[[]], null],
        [[['#123456']], '#123456'],
        [[['#ff0000', '#00ff00', '#0000ff']], '#ff0000'],
        [[['#0A0A0A', '#1e0000', '#0b0a0a']], dark ? '#0A0A0A' : '#0b0a0a'],
        [[['#00ffff', '#ff0001', '#101010']], dark ? '#101010' : '#00ffff'],
      ];
    },
    phrasings: [
      'Find the {which} of a list of hex colours like "#1e90ff", judged by the sum of red, green and blue; the first one if equal, null for an empty list.',
      '{which} color of a palette of "#rrggbb" strings by r + g + b, first wins on ties, null if empty',
      'I have the colours of a theme as hex strings (#rrggbb) and need the {which} one. Add the three components to compare. Return the string as given; ties: the earlier; no colours: null.',
      'how to get the {which} hex color from an array? brightness = r+g+b parsed from #rrggbb. return null when there are none, the first one among equals',
      'Returns the colour whose red, green and blue values make it the {which} (plain sum), or null if there is no colour; the first of equals.',
      '["#ffffff", "#000000", "#808080"] -> the {which} of them, with brightness = sum of the three channels; tie -> first; [] -> null',
      'Parse every "#rrggbb" into three numbers from 0 to 255, sum them, and return the {which} colour (the original string). Empty input gives null and ties keep the first.',
      'For readable text on a poster we pick the {which} swatch. Swatches are six-digit hex codes with a leading #. Use r + g + b for the brightness, take the first if tied, null if no swatches are given.',
      'hex palette, pick {which}; compare total of the three channel values; null on empty; stable on ties',
      '{which} colour in a list of hex codes "#aabbcc", use the sum of chanels, frist one if tied, null if empty',
      'Given paint colours in hex notation return the {which}. Brightness is simply the sum of the R, G and B numbers. In a tie, the colour which comes first; with nothing in the list, null.',
      'Which of these "#rrggbb" colours is {which}? Judge by adding up the decimal values of the pairs of hex digits. Equal? Take the earlier. None? null.',
      'Choose the {which} colour for the outline: input is an array of 7-character strings such as "#0a64c8", the measure is r + g + b, result is one of the strings or null, earliest on equal measure.',
      'Compare css hex colors by their component sum and give back the {which} one, do not change the array; null when the array is empty; first wins',
      'colors (hex strings with #) -> {which} color | null, measured by red + green + blue, first of several equals',
      'I\'m sorting wool by shade and just need the {which} shade: codes are "#rrggbb", brightness the total of the three parts; if two have the same total the first counts; null for no codes.',
      'write something to select the {which} entry in a palette of hex codes (sum of the channels decides, ties to the first, null if the palette is empty)',
      'Split each hex code into its rr, gg and bb, convert from base 16 and sum; the {which} code by this sum is the result, the first one for equal sums, null for no code at all.',
      'get {which} hex colour; "#ff0000" counts 255, "#ffffff" counts 765; draw -> first; empty -> null',
      'Among pixels written as "#rrggbb", return the {which} pixel. Definition of brightness: r + g + b. The first in case of a draw. Return null without pixels.',
    ],
  }),
  family({
    name: 'texts-latest-stable',
    group: 'scenarios',
    names: ['latestStable', 'newestRelease', 'latestVersion', 'latestRelease', 'currentVersion'],
    params: [{ name: 'versions', type: 'string[]', alt: ['tags', 'releases', 'list', 'available'] }],
    returns: 'string | null',
    body: `  const stable = $versions.filter((version) => !version.includes('-'));
  const sorted = stable.sort((a, b) => {
    const [majorA, minorA, patchA] = a.split('.').map(Number);
    const [majorB, minorB, patchB] = b.split('.').map(Number);
    return majorB - majorA || minorB - minorA || patchB - patchA;
  });
  return sorted[0] ?? null;`,
    tests: [
      [[['1.9.0', '1.10.0', '2.0.0-beta']], '1.10.0'],
      [[[]], null],
      [[['1.0.0-rc.1']], null],
      [[['0.0.9', '0.0.10', '0.0.2']], '0.0.10'],
      [[['3.0.0', '2.99.99', '3.0.1-alpha']], '3.0.0'],
      [[['1.2.3']], '1.2.3'],
      [[['10.0.0', '9.9.9', '9.10.0']], '10.0.0'],
    ],
    phrasings: [
      'Find the latest stable version in a list like ["1.9.0", "1.10.0", "2.0.0-beta"]: ignore those with a "-", compare major, minor, patch as numbers; null if none is stable.',
      '["1.9.0", "1.10.0", "2.0.0-beta"] -> "1.10.0" (prereleases have a dash and do not count; nothing left -> null)',
      'I get all published versions of a package as strings "major.minor.patch", some with a suffix such as "-rc.1". Which one is the newest without a suffix? Numeric comparison please, null when there is no stable one.',
      'newest release from semver strings, skip anything with a hyphen, numeric compare of the three parts, null if nothing remains',
      'Returns the highest x.y.z version that is no pre-release (contains no "-"), or null.',
      'how do i pick the highest version number from an array, where 1.10.0 is newer than 1.9.0 and versions like 2.0.0-beta are ignored? null for no result',
      'Update check: from the available versions drop pre-releases (those with a dash), sort by the three numbers, take the greatest, null if the list has none.',
      'max stable semver, string[] -> string or null, "-" means unstable',
      'Given git tags in the form "1.4.2" or "1.5.0-alpha", give me the most recent final release by version number (not by position), or null if there are only pre-releases or nothing.',
      'find the lastest stable verison, ignore the ones with "-", compare numbers not text, null if none',
      'Our installer lists builds: "3.0.1", "3.1.0-nightly", "2.12.0". It should offer the greatest version that isn\'t marked by a hyphen. Compare major first, then minor, then patch, numerically. Without candidates return null.',
      'Which firmware is current? Versions are dotted triples; those including "-" are test builds and are left aside; the largest triple in numeric order wins; null if there is none.',
      'Choose the top version among stable ones. Stable = no dash in the text. Order = major, minor, patch as integers. Result = the version string, or null when no stable exists.',
      'version list to newest non-prerelease; "0.0.10" beats "0.0.9"; null on empty',
      'Please determine the current release of a library from its version strings, where anything like "2.0.0-beta.3" must be excluded and "1.10.0" counts as later than "1.9.5". No releases: null.',
      'filter out alpha/beta/rc (they have a -), then largest by numeric major.minor.patch, else null',
      'Highest of the version strings "a.b.c" by numbers, disregarding every one with a hyphenated suffix. If there isn\'t any, null.',
      'I want to show "Latest: 4.2.0" on the site. Input is an unordered array of versions, some are betas with "-beta" at the end, which I don\'t want. Return the version as text, or null in the absence of one.',
      'semver max without prereleases; parts are compared as numbers from left to right; returns null if all are prereleases or the array is empty',
      "Out of several plugin versions select the newest finished one. Unfinished ones carry a dash. Keep the string as it is. null if there's nothing to select.",
    ],
  }),
  family({
    name: 'texts-clean-link',
    group: 'scenarios',
    names: ['cleanLink', 'stripTracking', 'removeTracking', 'cleanUrl', 'dropParams'],
    params: [{ name: 'url', type: 'string', alt: ['link', 'address', 'href', 'input'] }],
    returns: 'string',
    slots: { prefix: ['utm_', 'mc_', 'ref'] },
    body: `  const [base, query = ''] = $url.split('?');
  const kept = query.split('&').filter((part) => part !== '' && !part.startsWith('{prefix}'));
  return kept.length > 0 ? \`\${base}?\${kept.join('&')}\` : base;`,
    tests: ({ prefix }) => [
      [[`https://x.org/a?${prefix}id=1&page=2`], 'https://x.org/a?page=2'],
      [['https://x.org/a'], 'https://x.org/a'],
      [[`https://x.org/a?${prefix}a=1&${prefix}b=2`], 'https://x.org/a'],
      [['https://x.org/?b=2&a=1'], 'https://x.org/?b=2&a=1'],
      [['https://x.org/a?'], 'https://x.org/a'],
      [[`/p?q=${prefix}x&${prefix}=1&z`], `/p?q=${prefix}x&z`],
    ],
    phrasings: [
      'Remove tracking parameters from a url: drop all query parameters whose name starts with "{prefix}", keep the others, and leave no "?" behind when none remain.',
      'clean a link: delete ?/& params beginning with {prefix}. if no params are left remove the ? too',
      'When people share links in our chat they contain parameters like "{prefix}id=1". I want those (all with the prefix "{prefix}") taken out, the rest of the query string kept, and no dangling question mark at the end.',
      '"https://x.org/a?{prefix}id=1&page=2" -> "https://x.org/a?page=2", and without any parameter left just "https://x.org/a"',
      'Returns the url without the query parameters that start with "{prefix}"; the "?" disappears together with the last parameter.',
      'how do i strip params starting with "{prefix}" from a url string? other params must stay, also get rid of the "?" if nothing is left after it',
      'Split the link at "?", filter the parts between "&" that begin with "{prefix}" or are empty, then put it together again; no "?" for an empty rest.',
      'url string in, url string out, minus every query param with prefix {prefix} (no trailing ?)',
      'Privacy helper: links should lose each query parameter named {prefix}... while the remaining ones stay. A link with no parameters, or none remaining, has no question mark in the result. There is never a # in it.',
      'remove parametrs starting with {prefix} from a link, keep all others, no "?" at the end if thier are none left',
      'Please tidy bookmarked addresses by dropping query parts like "{prefix}source=mail". The prefix is always "{prefix}". Preserve the others; "?" only if there are parameters left.',
      'Given an address with a query string, return it with the parameters beginning with "{prefix}" cut out. Don\'t decode or encode anything. If the query becomes empty return only the part before the "?".',
      'The newsletter adds {prefix}-parameters to links, we want canonical ones. Take them off and rejoin what\'s left by "&" after the "?" (or no "?" at all).',
      'Delete from the query of a link what starts with "{prefix}" so that equal pages get equal links. Other parameters are kept. Nothing kept: no question mark.',
      'strip "{prefix}*" query params from a url; keep the others; drop "?" if query is empty',
      'I\'m deduplicating links, therefore I need them without any "{prefix}" parameters (name starts with it). "…?a=1&{prefix}x=2&b=3" should be "…?a=1&b=3", and "…?{prefix}x=2" should become "…".',
      'Take the query part, throw away the parameters with a name starting in "{prefix}", and rebuild the link; a link that has no others ends before the question mark',
      'filter url params by prefix: the ones with "{prefix}" in front go, everything else stays as text; avoid a lonely "?"',
      'Write a link cleaner. Unwanted: query parameters that start with {prefix}. Wanted: the base and the other parameters joined by & after a ?. When there are no other parameters: just the base.',
      'What would you write to drop analytics parameters ({prefix} at the start) from "https://shop.example/item?id=5&{prefix}c=9" and get "https://shop.example/item?id=5"? With none left there should be no "?".',
    ],
    rules: [
      {
        say: [
          'sort the remaining parameters alphabetically',
          'the parameters that are left come in alphabetical order',
          'put the kept ones in sorted order',
          'with the rest sorted as strings',
          'finally sort what remains, so that equal links compare equal',
        ],
        body: `  const [base, query = ''] = $url.split('?');
  const kept = query.split('&').filter((part) => part !== '' && !part.startsWith('{prefix}'));
  return kept.length > 0 ? \`\${base}?\${kept.sort().join('&')}\` : base;`,
        tests: ({ prefix }) => [
          [[`https://x.org/a?${prefix}id=1&page=2&id=3`], 'https://x.org/a?id=3&page=2'],
          [['https://x.org/a'], 'https://x.org/a'],
          [[`https://x.org/a?${prefix}a=1&${prefix}b=2`], 'https://x.org/a'],
          [['https://x.org/?b=2&a=1'], 'https://x.org/?a=1&b=2'],
          [['https://x.org/a?'], 'https://x.org/a'],
        ],
      },
    ],
  }),
  family({
    name: 'texts-league-points',
    group: 'scenarios',
    names: ['leaguePoints', 'pointsTable', 'standings', 'teamPoints', 'leagueTable'],
    params: [{ name: 'results', type: 'string[]', alt: ['games', 'matches', 'scores', 'lines'] }],
    returns: 'Record<string, number>',
    slots: { win: [3, 2] },
    body: `  const points: Record<string, number> = {};
  for (const result of $results) {
    const [home, score, away] = result.split(' ');
    const [a, b] = score.split('-').map(Number);
    points[home] = (points[home] ?? 0) + (a > b ? {win} : a === b ? 1 : 0);
    points[away] = (points[away] ?? 0) + (b > a ? {win} : a === b ? 1 : 0);
  }
  return points;`,
    tests: (slots) => {
      const win = slots.win as number;
      return [
        [[['Ajax 3-1 PSV']], { Ajax: win, PSV: 0 }],
        [[[]], {}],
        [[['Ajax 1-1 PSV']], { Ajax: 1, PSV: 1 }],
        [[['Ajax 0-2 PSV', 'PSV 2-2 Ajax']], { Ajax: 1, PSV: win + 1 }],
        [[['A 10-9 B', 'B 9-10 C', 'C 0-0 A']], { A: win + 1, B: 0, C: win + 1 }],
        [[['A 1-0 B', 'A 2-0 B', 'B 3-0 A']], { A: win * 2, B: win }],
      ];
    },
    phrasings: [
      'Compute the league points from results like "Ajax 3-1 PSV": {win} points for a win, 1 each for a draw, 0 for a loss, as an object from team to points (teams with 0 included).',
      '["Ajax 3-1 PSV", "PSV 2-2 Ajax"] -> points per team: win {win}, draw 1, loss 0',
      'Our hockey club keeps results as text, "Home 4-2 Away", team names have no spaces. Please work out every team\'s points: a victory is worth {win}, a tie 1, a defeat 0, and teams with no points are listed too.',
      'football table: parse "TeamA 2-0 TeamB" lines and sum points ({win} win / 1 draw / 0 lose) in a record',
      'Returns the points of each team over the given matches ("Home x-y Away"): {win} for the winner, none for the loser, 1 for both if level.',
      'how do i calculate standings from strings such as "Lions 1-1 Bears"? {win} pts for winning, 1 for drawing, 0 for losing, every team that has played appears in the object',
      'Split each match into home team, score and away team by spaces, the score by "-" into goals, then award {win} points to the winner, 0 to the loser, or one to both.',
      'match strings -> { team: points }, {win}/1/0 system, losers get an entry with 0 as well',
      'For the school tournament I have lines like "7A 5-3 7B". Make a points table as an object. Winning team gets {win}, in a draw both get 1, losing team gets 0 (and must still be in the table).',
      'calcualte league points from "A 2-1 B" strings, win {win} draw 1 loss 0, object team -> ponits',
      'A result reads "<home> <goals>-<goals> <away>". Total the points for all teams, counting {win} per win and one per draw and nothing per loss. Losing teams with nothing show 0.',
      'Points tally for a season of matches in the form "Home 0-2 Away": the side with more goals earns {win}, equal goals earn 1 for each side, the other earns 0. Return a team-to-points map as a plain object.',
      'score lines to ranking points ({win} for wins, 1 for draws), no sorting, just an object keyed by team incl. teams with zero',
      'How many points has each team? Input e.g. "Reds 3-3 Blues". Rules: win = {win}, draw = 1, defeat = 0. Teams without points are in the answer with 0. No matches gives {}.',
      'Take a list of handball results ("Kiel 30-28 Jena") and add up points by club where the winner receives {win}, a draw gives one each and the loser none (but is present with 0).',
      'I run a FIFA night with friends: "Tom 2-0 Max". Who has how many points? {win} per win, 1 per draw, 0 otherwise; I want { Tom: {win}, Max: 0 }.',
      'process fixtures "X a-b Y": if a > b X +{win}, if a < b Y +{win}, otherwise both +1; all teams start from 0 and appear in the returned object',
      'Return how many league points every team collected. Matches are strings, home team first, then goals separated by a hyphen, then the away team, with spaces between. Wins bring {win}, draws 1, losses 0.',
      'object of points per team from text results; both teams always get an entry; {win} for a win, 1 for a tie, 0 for a loss',
      'Build standings (unsorted, as an object) out of "Team1 goals-goals Team2" strings using the {win}-1-0 points rule.',
    ],
  }),
  family({
    name: 'texts-csv-average',
    group: 'scenarios',
    names: ['columnAverage', 'averageColumn', 'csvAverage', 'meanOfColumn', 'csvMean'],
    params: [
      { name: 'csv', type: 'string', alt: ['text', 'data', 'content', 'table'] },
      { name: 'column', type: 'string', alt: ['field', 'key', 'title'] },
    ],
    returns: 'number',
    slots: { sep: [',', ';', '|'] },
    body: `  const [header, ...rows] = $csv
    .trim()
    .split('\\n')
    .map((line) => line.split('{sep}'));
  const index = header.indexOf($column);
  const total = rows.reduce((sum, row) => sum + Number(row[index]), 0);
  return total / rows.length;`,
    tests: (slots) => {
      const csv = (text: string) => text.replaceAll(',', slots.sep as string);
      return [
        [[csv('city,temp\nOslo,4\nRome,16'), 'temp'], 10],
        [[csv('a,b\n1,2'), 'a'], 1],
        [[csv('a,b\n1,2\n3,5\n'), 'b'], 3.5],
        [[csv('name,age,size\nx,30,1\ny,40,2\nz,50,6'), 'age'], 40],
        [[csv('name,age,size\nx,30,1\ny,40,2\nz,50,6'), 'size'], 3],
        [['n\n-5\n5\n3\n1', 'n'], 1],
      ];
    },
    phrasings: [
      'Average of a column in csv text: the first line holds the column names, cells are separated by "{sep}", the wanted column is given by name.',
      'csv string + column name -> mean of that column. header line first, separator "{sep}", no quoting',
      'I download weather data as text with a header line such as "city{sep}temp" and rows below. I would like the average of one numeric column, chosen by its header. There may be a newline at the end.',
      '"city{sep}temp\\nOslo{sep}4\\nRome{sep}16" and "temp" -> 10',
      'Returns the mean of the named column of a table in text form with "{sep}" between cells and the names in the first line.',
      'how can i compute the average for a csv column by name? split lines, first is the header, cells split at "{sep}"',
      'Read the header of the {sep}-separated text to find the index of the column, add up that cell of all other lines as numbers, divide by the number of those lines. Trim the text first.',
      'mean value of one column from "{sep}" delimited text with header row (trailing newline possible)',
      'A spreadsheet export (cells divided by "{sep}", titles in line one) must be reduced to one figure: the arithmetic mean of the column with the given title.',
      'averge of a csv column, header in first line, seperator is "{sep}", column name is a parameter',
      'Please calculate the average of, say, "age" in a text like "name{sep}age\\nann{sep}30\\nbob{sep}40", which is 35. The column is passed as a string. No quotes or escaped separators occur.',
      'Given exam results as delimited text (first row: field names; delimiter: {sep}), what is the average mark in a certain field?',
      'locate the column in the header row, then average its numbers over the data rows; text is "{sep}"-separated, lines end with \\n and maybe there\'s one at the very end',
      'Work out the mean for a column of tabular text. Line 1 = names. Line 2 and on = data. Delimiter = "{sep}". Column = by name.',
      'sensor log in csv form with "{sep}": return avg of the values under a heading, e.g. heading "volt"',
      'I have a string of rows separated by newlines and cells by "{sep}"; row one has the headings; give me the average below one heading.',
      'delimited table text, pick column by header, average its values as numbers; ignore whitespace around the entire text',
      'What\'s the mean price in "item{sep}price\\npen{sep}2\\nink{sep}6"? It should be 4; the column name comes as the second argument.',
      'Column statistics for simple csv (separator "{sep}", header included): sum of the given column over the rows, divided by the number of rows.',
      'Takes text whose first line lists the column titles and the name of one of them; computes the average of the numbers in that column ("{sep}" separates the cells).',
    ],
    rules: [
      {
        say: [
          'return 0 if there are no data rows',
          'only a header line gives 0',
          'the average of no rows is 0',
          'with just the header return 0',
          'if there is nothing below the header the result is 0',
        ],
        body: `  const [header, ...rows] = $csv
    .trim()
    .split('\\n')
    .map((line) => line.split('{sep}'));
  if (rows.length === 0) return 0;
  const index = header.indexOf($column);
  const total = rows.reduce((sum, row) => sum + Number(row[index]), 0);
  return total / rows.length;`,
        tests: (slots) => {
          const csv = (text: string) => text.replaceAll(',', slots.sep as string);
          return [
            [[csv('city,temp'), 'temp'], 0],
            [[csv('city,temp\n'), 'temp'], 0],
            [[csv('city,temp\nOslo,4\nRome,16'), 'temp'], 10],
            [[csv('a,b\n1,2'), 'a'], 1],
            [[csv('a,b\n1,2\n3,5\n'), 'b'], 3.5],
          ];
        },
      },
      {
        say: [
          'skip rows where that cell is empty',
          'empty cells do not count',
          'leave out rows with nothing in the column',
          'ignore blank cells, also in the number of rows',
          'rows without a value in the column are not counted',
        ],
        body: `  const [header, ...rows] = $csv
    .trim()
    .split('\\n')
    .map((line) => line.split('{sep}'));
  const index = header.indexOf($column);
  const values = rows.filter((row) => row[index] !== '').map((row) => Number(row[index]));
  return values.reduce((sum, value) => sum + value, 0) / values.length;`,
        tests: (slots) => {
          const csv = (text: string) => text.replaceAll(',', slots.sep as string);
          return [
            [[csv('city,temp\nOslo,4\nBern,\nRome,16'), 'temp'], 10],
            [[csv('a,b\n1,2\n,6'), 'a'], 1],
            [[csv('a,b\n1,2\n,6'), 'b'], 4],
            [[csv('a,b\n1,2\n3,5\n'), 'b'], 3.5],
            [[csv('x,y\n0,1\n,1\n4,1'), 'x'], 2],
          ];
        },
      },
    ],
  }),
  family({
    name: 'texts-quiz-score',
    group: 'scenarios',
    names: ['gradeQuiz', 'quizScore', 'scorePercent', 'gradeAnswers', 'checkAnswers'],
    params: [
      { name: 'answers', type: 'string[]', alt: ['given', 'responses', 'replies', 'student'] },
      { name: 'solution', type: 'string[]', alt: ['correct', 'key', 'expected', 'solutions'] },
    ],
    returns: 'number',
    body: `  const clean = (text: string) => text.toLowerCase().replace(/\\s/g, '');
  const right = $solution.filter((text, i) => clean(text) === clean($answers[i]));
  return Math.round((right.length / $solution.length) * 100);`,
    tests: [
      [
        [
          ['Paris', ' 4', 'blue whale'],
          ['paris', '4', 'Blue Whale'],
        ],
        100,
      ],
      [
        [
          ['a', 'b', 'c'],
          ['a', 'x', 'y'],
        ],
        33,
      ],
      [
        [
          ['a', 'b', 'c'],
          ['a', 'b', 'y'],
        ],
        67,
      ],
      [[[''], ['yes']], 0],
      [[['NEW YORK'], ['newyork']], 100],
      [
        [
          ['a', 'b'],
          ['b', 'a'],
        ],
        0,
      ],
      [
        [
          ['1', '2', '3', '4', '5', '6', '7', '8'],
          ['1', '0', '0', '0', '0', '0', '0', '0'],
        ],
        13,
      ],
    ],
    phrasings: [
      'Grade a quiz: compare the answers with the solution at the same position, ignoring case and all spaces, and return the percentage of right ones, rounded to a whole number.',
      'answers + solutions (string arrays of the same length) -> percent correct, rounded; "New York" equals "newyork"',
      "I am a teacher and collect typed answers. Upper/lower case and any whitespace shouldn't matter when comparing to the answer key. What percentage is correct, as an integer (normal rounding)?",
      'score a test in % (Math.round), answers[i] vs key[i], case-insensitive and without whitespace',
      'Returns how many percent of the answers match the key, rounded to the nearest integer; letter case and spaces (also inside) are ignored.',
      'how do i compare two arrays of answers leniently (no case, no spaces) and get a rounded percentage of matches?',
      'Pub quiz evaluation. Both lists have the same length. An answer counts if it equals the official one after lower-casing and removing all whitespace. Give the share of correct answers in percent, rounded.',
      '["Paris", " 4", "cat"] against ["paris", "4", "dog"] -> 67 (percent right, spaces and capitals ignored, rounded)',
      'Check what a student wrote question by question against the right texts; strip every space and the case before comparing; the outcome is the rounded percentage from 0 to 100.',
      'perecntage of correct answers, rounded, ignoring spaces and captial letters, compared by index',
      'For an e-learning page: number of matches between the responses and the expected responses by position, divided by the number of questions, times 100, rounded. Treat "Blue Whale", "bluewhale" and " blue  whale" as the same.',
      'quiz score as whole percent; tolerant comparison = lowercase with whitespace removed',
      'Given what was answered and what should have been answered (in equal order), calculate the score in per cent without decimals. Differences in case or spacing are not mistakes.',
      'mark spelling tests: equal ignoring case and blanks is correct. result = round(100 * correct / number of solutions)',
      'Please count the questions answered correctly, being forgiving about capitals and spaces anywhere, and express it as a rounded percentage of all questions.',
      'Normalise both strings (lower case, no whitespace), compare index-wise, return the rounded percent of equal pairs',
      'I want to know how well a player did in a trivia game. Their replies and the correct replies are arrays of strings of the same size. "  RED " is as good as "red". Output e.g. 75 for three of four.',
      'exam correction: replies vs. model replies in order, whitespace-insensitive and case-insensitive, score 0-100 rounded to an integer',
      'Find the success rate in percent: position by position, is the reply the same text as the expected one apart from spaces and case? Round half up.',
      'compare two lists of words pairwise without regard to upper case and blanks; return which percentage of the pairs agree, rounded',
    ],
    rules: [
      {
        say: [
          'return 0 if there are no questions',
          'an empty quiz scores 0',
          'empty arrays give 0',
          'without any solutions the score is 0',
          'zero questions means 0',
        ],
        body: `  if ($solution.length === 0) return 0;
  const clean = (text: string) => text.toLowerCase().replace(/\\s/g, '');
  const right = $solution.filter((text, i) => clean(text) === clean($answers[i]));
  return Math.round((right.length / $solution.length) * 100);`,
        tests: [
          [[[], []], 0],
          [
            [
              ['Paris', ' 4'],
              ['paris', '4'],
            ],
            100,
          ],
          [
            [
              ['a', 'b', 'c'],
              ['a', 'x', 'y'],
            ],
            33,
          ],
          [
            [
              ['a', 'b', 'c'],
              ['a', 'b', 'y'],
            ],
            67,
          ],
          [[[''], ['yes']], 0],
        ],
      },
    ],
  }),
];
