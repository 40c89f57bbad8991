/** Finding things in a text: positions, parts around a separator, beginnings and ends. */
import { type Family, family } from '../../family.js';

const text = { name: 'text', type: 'string', alt: ['s', 'str', 'input', 'value'] };

export const families: readonly Family[] = [
  family({
    name: 'first-unique-char',
    group: 'strings',
    names: ['firstUniqueChar', 'firstNonRepeating', 'firstUnique', 'findUniqueLetter', 'firstSingle'],
    params: [text],
    returns: 'string | null',
    body: `  for (const char of $text) {
    if ($text.indexOf(char) === $text.lastIndexOf(char)) return char;
  }
  return null;`,
    tests: [
      [['leetcode'], 'l'],
      [['aabbc'], 'c'],
      [['aabb'], null],
      [[''], null],
      [['x'], 'x'],
      [['swiss'], 'w'],
      [['Aa'], 'A'],
    ],
    phrasings: [
      'first non-repeating character of a string, null if there is none',
      'how do i find the first character that occurs only once?',
      'Returns the first char which appears exactly once in the text, or null.',
      'first unique letter, else null',
      'I have a word and want the earliest letter that is not repeated anywhere in it (null when all are).',
      'please find the first letter without a duplicate; null if every letter has one',
      'given a string return its first character with a count of one or null',
      '"swiss" -> "w", "aabb" -> null',
      'which is the first char that does not come up again? give null if no such char',
      'need the first unrepeated character, null otherwise',
      'first uniqe char in str or null',
      'the leftmost character that is found a single time in the string; null for none',
      'look for a letter that occurs just once and return the first of these, null if nothing is found',
      'find the first one-off character (null when there is not any)',
      'leetcode first unique character, but return the character itself or null',
      'The first character that does not repeat, null if all do.',
      'scan a text for the first symbol used only once, return null when there is no such symbol',
      'return null or the first letter with no second occurrence',
      'earliest unique character in a stream of letters, null when absent',
      'Could you get the first letter in a word that is there once only, with null as the fallback?',
    ],
    rules: [
      {
        say: [
          'return its index, -1 if there is none',
          'give the position instead of the letter, and -1 instead of null',
          'I want the index (or -1), not the character',
        ],
        returns: 'number',
        body: `  for (let i = 0; i < $text.length; i++) {
    if ($text.indexOf($text[i]) === $text.lastIndexOf($text[i])) return i;
  }
  return -1;`,
        tests: [
          [['leetcode'], 0],
          [['aabbc'], 4],
          [['aabb'], -1],
          [[''], -1],
        ],
      },
      {
        say: [
          'return an empty string if there is none',
          'with "" instead of null when nothing is found',
          'empty string rather than null if all characters repeat',
        ],
        returns: 'string',
        body: `  for (const char of $text) {
    if ($text.indexOf(char) === $text.lastIndexOf(char)) return char;
  }
  return '';`,
        tests: [
          [['swiss'], 'w'],
          [['aabb'], ''],
          [[''], ''],
        ],
      },
    ],
  }),
  family({
    name: 'count-substring',
    group: 'strings',
    names: ['countSubstring', 'countOccurrences', 'countMatches', 'substringCount', 'howOften'],
    params: [
      { name: 'text', type: 'string', alt: ['s', 'haystack', 'str', 'input'] },
      { name: 'search', type: 'string', alt: ['part', 'needle', 'sub', 'pattern'] },
    ],
    returns: 'number',
    body: '  return $text.split($search).length - 1;',
    tests: [
      [['abcabcab', 'abc'], 2],
      [['', 'a'], 0],
      [['hello', 'z'], 0],
      [['aaaa', 'aa'], 2],
      [['the cat and the dog', 'the'], 2],
      [['Aa', 'a'], 1],
    ],
    phrasings: [
      'count how many times a substring occurs in a string',
      'how often does a phrase appear in a text?',
      'Returns the number of occurrences of one string in another.',
      'count substring',
      'I have an article and a keyword and want the number of times the keyword is in it.',
      'please count the matches of a search string',
      'number of occurrences of needle in haystack',
      'given a text and a piece of text, count the piece',
      '"abcabcab", "abc" -> 2',
      'occurences of a word inside a string',
      'need to know how many times a pattern (plain text, no regex) is found',
      'frequency of a term within a document',
      'how many copies of the second string does the first one contain',
      'find all the hits of a query in the text and return only their count',
      'The count of times a substring is present, 0 if it is not.',
      'occurrence counter for sub strings',
      'tell the number of appearances of a sequence of characters',
      'a text contains a snippet n times, compute n',
      'like count() of python strings',
      'Could you count one string within another one?',
    ],
    rules: [
      {
        say: [
          'overlapping matches count too',
          'count overlapping occurrences as well, "aaaa" has 3 times "aa"',
          'matches may overlap',
        ],
        body: `  let count = 0;
  for (let i = 0; i < $text.length; i++) {
    if ($text.startsWith($search, i)) count++;
  }
  return count;`,
        tests: [
          [['aaaa', 'aa'], 3],
          [['ababa', 'aba'], 2],
          [['abc', 'x'], 0],
          [['', 'a'], 0],
        ],
      },
      {
        say: ['ignore case', 'case-insensitive', 'upper and lower case match each other'],
        body: '  return $text.toLowerCase().split($search.toLowerCase()).length - 1;',
        tests: [
          [['The cat and the dog', 'the'], 2],
          [['AbAB', 'aB'], 2],
          [['', 'x'], 0],
        ],
      },
    ],
  }),
  family({
    name: 'char-positions',
    group: 'strings',
    names: ['positions', 'indexesOf', 'findAll', 'charIndexes', 'allPositions'],
    params: [
      { name: 'text', type: 'string', alt: ['s', 'str', 'word', 'input'] },
      { name: 'char', type: 'string', alt: ['letter', 'c', 'ch', 'target'] },
    ],
    returns: 'number[]',
    body: `  const result: number[] = [];
  for (let i = 0; i < $text.length; i++) {
    if ($text[i] === $char) result.push(i);
  }
  return result;`,
    tests: [
      [
        ['banana', 'a'],
        [1, 3, 5],
      ],
      [['', 'a'], []],
      [['hello', 'z'], []],
      [
        ['aaa', 'a'],
        [0, 1, 2],
      ],
      [
        ['a b c', ' '],
        [1, 3],
      ],
      [['Aa', 'a'], [1]],
    ],
    phrasings: [
      'find all positions of a character in a string',
      'how do i get every index at which a letter occurs?',
      'Returns the list of zero-based indexes of a char in the text.',
      'indexes of a letter',
      'For hangman I need the places where a guessed letter stands in the word.',
      'please list all indices of a given character',
      'given a word and a letter return where the letter is found, as an array of positions',
      '"banana", "a" -> [1, 3, 5]',
      'positions of char in str',
      'need not only the first indexOf but all of them',
      'all indexs of one character',
      'where in the text does a symbol occur? array of indexes, empty if nowhere',
      'collect the offsets of a letter within a word',
      'at which places is this letter used',
      'The zero-based locations of a character.',
      'loop over a string and note the index whenever the char equals the given one',
      'every occurrence of a letter as index',
      'search a string for a char and report all hits by position',
      'array with the positions of the separator char in a line',
      'Could you give me each index where the character appears?',
    ],
  }),
  family({
    name: 'text-between',
    group: 'strings',
    names: ['between', 'textBetween', 'insideOf', 'extractBetween', 'innerText'],
    params: [text],
    returns: 'string',
    slots: { pair: ['()', '[]', '<>', '""', '||'] },
    body: ({ pair }) => {
      const [open, close] = String(pair);
      return `  const start = $text.indexOf('${open}') + 1;
  const end = $text.indexOf('${close}', start);
  return start === 0 || end === -1 ? '' : $text.slice(start, end);`;
    },
    tests: ({ pair }) => {
      const [open, close] = String(pair);
      return [
        [[`a${open}b${close}c`], 'b'],
        [[''], ''],
        [['none'], ''],
        [[`${open}first${close} ${open}second${close}`], 'first'],
        [[`${open}${close}`], ''],
        [[`x ${open}not closed`], ''],
      ];
    },
    phrasings: [
      'get the text inside the first {pair} of a string',
      'how do i extract what is between {pair}?',
      'Returns the part enclosed by {pair}, an empty string when there is none.',
      'text between {pair}',
      'My log lines have a name in {pair}; I need that name.',
      'please cut out the content of {pair}, the first pair only',
      'given a string, return what stands in {pair}',
      'substring enclosed in {pair}, "" if missing',
      'need the inner part of {pair}',
      'read the piece of text surrounded by {pair}',
      'whatever is wrapped in {pair}, without the delimiters themselves',
      'extarct the string in {pair}',
      'delimiters are {pair}, give me the text in the middle, first occurrence',
      'take the value within {pair}',
      'The contents of the first {pair} found.',
      'find an opening and the following closing delimiter of {pair} and return the characters in between',
      'strip everything outside {pair}',
      'what has been put in {pair}? return empty string if nothing is',
      'parse out the bit in {pair}',
      'Could you fetch the words between the delimiters {pair}?',
    ],
  }),
  family({
    name: 'before-separator',
    group: 'strings',
    names: ['before', 'textBefore', 'beforeFirst', 'headOf', 'leftOf'],
    params: [text],
    returns: 'string',
    slots: { sep: ['@', ':', '=', '.', '#', '-'] },
    body: `  return $text.split('{sep}')[0];`,
    tests: ({ sep }) => {
      const s = String(sep);
      return [
        [[`left${s}right`], 'left'],
        [[''], ''],
        [['nothing'], 'nothing'],
        [[`a${s}b${s}c`], 'a'],
        [[`${s}x`], ''],
        [[`end${s}`], 'end'],
      ];
    },
    phrasings: [
      'get the part of a string before the first "{sep}"',
      'how do i take everything in front of "{sep}"?',
      'Returns the text up to the first "{sep}", or the whole text if there is none.',
      'text before {sep}',
      'I have strings like left{sep}right and need only the left side.',
      'please cut a string at the first "{sep}" and return the beginning',
      'substring until "{sep}", unchanged when "{sep}" does not occur',
      'given some text give me what precedes "{sep}"',
      'need the piece left of "{sep}"',
      'drop "{sep}" and everything after it',
      'split at {sep} and take the first part',
      'part befor "{sep}"',
      'the characters ahead of the "{sep}" sign',
      'stop reading at "{sep}"',
      'The head of a string, ended by "{sep}".',
      'remove all from "{sep}" on',
      'keep what is to the left of "{sep}"',
      'a{sep}b{sep}c -> a',
      'first field of a "{sep}" separated value',
      'Could you return the section that comes before "{sep}"?',
    ],
  }),
  family({
    name: 'after-separator',
    group: 'strings',
    names: ['after', 'textAfter', 'afterFirst', 'restOf', 'rightOf'],
    params: [text],
    returns: 'string',
    slots: { sep: ['@', ':', '=', '#', '?', '/'] },
    body: `  const i = $text.indexOf('{sep}');
  return i === -1 ? '' : $text.slice(i + 1);`,
    tests: ({ sep }) => {
      const s = String(sep);
      return [
        [[`left${s}right`], 'right'],
        [[''], ''],
        [['nothing'], ''],
        [[`a${s}b${s}c`], `b${s}c`],
        [[`${s}x`], 'x'],
        [[`end${s}`], ''],
      ];
    },
    phrasings: [
      'get the part of a string after the first "{sep}", empty if there is no "{sep}"',
      'how do i take everything behind the first "{sep}"? "" when it is missing',
      'Returns the text following the first "{sep}", or an empty string.',
      'text after {sep}, "" if not found',
      'I have strings like left{sep}right and need only the right side (empty string without "{sep}").',
      'please cut a string at the first "{sep}" and return the rest, or "" if it does not contain it',
      'substring from the first "{sep}" to the end, "{sep}" itself not included, empty when absent',
      'given some text give me what follows "{sep}"; no "{sep}" means empty result',
      'need all that is right of the first "{sep}", else an empty string',
      'drop everything up to and including the first "{sep}"; return "" if it never occurs',
      'the remainder of the text once "{sep}" has been seen, otherwise ""',
      'part aftr the first "{sep}" (empty string if none)',
      'skip to the first "{sep}" and return what comes next; if there is none return ""',
      'a{sep}b{sep}c -> b{sep}c, abc -> ""',
      'The tail of a string beginning behind its first "{sep}"; "" without one.',
      'remove the start of a string as far as the first "{sep}", and give "" for strings not containing it',
      'keep what is to the right of the first "{sep}", nothing ("") if it is not there',
      'value after the first "{sep}" character, or empty text',
      'what stands behind the earliest "{sep}"? when not present: empty string',
      'Could you return the section that comes after the first "{sep}" (or "")?',
    ],
  }),
  family({
    name: 'file-extension',
    group: 'strings',
    names: ['fileExtension', 'getExtension', 'extension', 'extname', 'fileType'],
    params: [{ name: 'file', type: 'string', alt: ['name', 'path', 'filename', 'text'] }],
    returns: 'string',
    body: `  const i = $file.lastIndexOf('.');
  return i === -1 ? '' : $file.slice(i + 1);`,
    tests: [
      [['photo.png'], 'png'],
      [['archive.tar.gz'], 'gz'],
      [['README'], ''],
      [[''], ''],
      [['a.b'], 'b'],
      [['index.test.TS'], 'TS'],
      [['dot.'], ''],
    ],
    phrasings: [
      'get the extension of a file name',
      'how do i find out the file extension? no dot in the result, empty if there is none',
      'Returns what comes after the last dot of a file name, or an empty string.',
      'file extension',
      'I have uploads named like photo.png and need "png".',
      'please extract the extension from a filename without the dot',
      'given a file name return its ending, "" when it has no dot',
      '"archive.tar.gz" -> "gz"',
      'the part behind the last "."',
      'need the type of a file by its name',
      'file extention without dot',
      'everything after the final period of a name',
      'what kind of file is it? return the letters after the last dot',
      'suffix of a file name, e.g. jpg',
      'The extension, an empty string for names such as README.',
      'pick the extension off a path',
      'cut a file name at its last dot and return the right-hand side',
      'pdf, doc, txt ... which one is it, judged by the name',
      'determine the extension for an icon lookup',
      "Could you return a filename's extension?",
    ],
    rules: [
      {
        say: ['in lower case', 'lowercase the result', 'PNG and png should give the same'],
        body: `  const i = $file.lastIndexOf('.');
  return i === -1 ? '' : $file.slice(i + 1).toLowerCase();`,
        tests: [
          [['Photo.PNG'], 'png'],
          [['README'], ''],
          [['a.tar.Gz'], 'gz'],
        ],
      },
    ],
  }),
  family({
    name: 'starts-with-literal',
    group: 'strings',
    names: ['hasPrefix', 'startsRight', 'isMatch', 'checkStart', 'beginsWith'],
    params: [text],
    returns: 'boolean',
    slots: { prefix: ['http', 'www.', 'Dr', '#', 'test_', '//'] },
    body: `  return $text.startsWith('{prefix}');`,
    tests: ({ prefix }) => {
      const p = String(prefix);
      return [
        [[`${p}abc`], true],
        [[''], false],
        [['zzz'], false],
        [[p], true],
        [[`z${p}`], false],
        [[`${p}${p}`], true],
      ];
    },
    phrasings: [
      'check if a string starts with "{prefix}"',
      'does the text begin with {prefix}?',
      'Returns true when the text has "{prefix}" at its beginning.',
      'starts with {prefix}',
      'how do i test that a string starts with {prefix}',
      'I have lines and want to recognise those with {prefix} at the front; write it for one line.',
      'please tell whether the first characters are "{prefix}"',
      'given some text, is its prefix "{prefix}"',
      'true if it begins with {prefix}, false otherwise',
      'need a boolean: string opens with "{prefix}"',
      'detect the prefix {prefix}',
      'whether "{prefix}" comes first in a string',
      'strats with "{prefix}"',
      'the value must have "{prefix}" as its start, check that',
      'is "{prefix}" the leading part of the input',
      'True for strings that start with {prefix}.',
      'see if a name has {prefix} in front',
      'find out if str is prefixed by "{prefix}"',
      'only accept input which starts with "{prefix}"',
      'Could you check the beginning of a string for {prefix}?',
    ],
  }),
  family({
    name: 'ends-with-literal',
    group: 'strings',
    names: ['hasSuffix', 'endsRight', 'isMatch', 'checkEnd', 'finishesWith'],
    params: [text],
    returns: 'boolean',
    slots: { suffix: ['.ts', '.json', 'ing', '!', '?', '.com'] },
    body: `  return $text.endsWith('{suffix}');`,
    tests: ({ suffix }) => {
      const s = String(suffix);
      return [
        [[`abc${s}`], true],
        [[''], false],
        [['zzz'], false],
        [[s], true],
        [[`${s}z`], false],
        [[`${s}${s}`], true],
      ];
    },
    phrasings: [
      'check if a string ends with "{suffix}"',
      'does the text end in {suffix}?',
      'Returns true when the text has "{suffix}" at its end.',
      'ends with {suffix}',
      'how do i test that a string ends with {suffix}',
      'I have strings and want to recognise the ones finishing in {suffix}; write it for a single string.',
      'please tell whether the last characters are "{suffix}"',
      'given some text, is its suffix "{suffix}"',
      'true if it ends with {suffix}, false otherwise',
      'need a boolean: string closes with "{suffix}"',
      'detect the ending {suffix}',
      'whether "{suffix}" comes last in a string',
      'edns with "{suffix}"',
      'the value must have "{suffix}" as its end, check that',
      'is "{suffix}" the trailing part of the input',
      'True for strings that end in {suffix}.',
      'see if a name has {suffix} at the back',
      'find out if str finishes with "{suffix}"',
      'only accept input which ends with "{suffix}"',
      'Could you check the end of a string for {suffix}?',
    ],
  }),
];
