import type { Snippet } from './snippet.js';

export const snippets: readonly Snippet[] = [
  {
    name: 'mixed-camel-to-kebab',
    comments: [
      'Turns a camelCase name into kebab-case: a dash goes before every capital but the first character.',
      'camelCase to kebab-case, all in lower case; no dash at the very start.',
      'Writes each upper-case letter as a dash and its lower-case form; a leading capital gets no dash.',
      'Converts names like backgroundColor into background-color.',
    ],
    functionName: 'camelToKebab',
    code: `function camelToKebab(name: string): string {
  let result = '';
  for (let i = 0; i < name.length; i++) {
    const char = name[i];
    const isUpper = char >= 'A' && char <= 'Z';
    if (isUpper && i > 0) {
      result += '-';
    }
    result += char.toLowerCase();
  }
  return result;
}`,
    tests: [
      [['backgroundColor'], 'background-color'],
      [['MyWidget'], 'my-widget'],
      [['plain'], 'plain'],
      [[''], ''],
      [['aBC'], 'a-b-c'],
      [['line2Height'], 'line2-height'],
    ],
  },
  {
    name: 'mixed-snake-to-camel',
    comments: [
      'Turns snake_case into camelCase; empty parts from doubled underscores vanish.',
      'The first word stays in lower case, every further word starts with a capital; underscores go away.',
      'snake_case to camelCase, whatever the case of the letters before.',
    ],
    functionName: 'snakeToCamel',
    code: `const snakeToCamel = (text: string): string =>
  text
    .toLowerCase()
    .split('_')
    .filter((part) => part !== '')
    .map((part, index) => (index === 0 ? part : part[0].toUpperCase() + part.slice(1)))
    .join('');`,
    tests: [
      [['user_first_name'], 'userFirstName'],
      [['MAX_SIZE'], 'maxSize'],
      [['one'], 'one'],
      [['__a__b'], 'aB'],
      [[''], ''],
      [['row_2_end'], 'row2End'],
    ],
  },
  {
    name: 'mixed-parse-query-string',
    comments: [
      'Parses a query string into an object; a leading question mark is dropped, a key without = gets an empty value.',
      'Query string to record: pairs are split at &, the last value of a repeated key wins.',
      'Reads a=1&b=2 into { a: "1", b: "2" }; empty pairs are skipped.',
    ],
    functionName: 'parseQueryString',
    code: `function parseQueryString(query: string): Record<string, string> {
  const params: Record<string, string> = {};
  const trimmed = query.startsWith('?') ? query.slice(1) : query;
  for (const pair of trimmed.split('&')) {
    if (pair === '') continue;
    const [key, value = ''] = pair.split('=');
    params[key] = decodeURIComponent(value);
  }
  return params;
}`,
    tests: [
      [['?a=1&b=2'], { a: '1', b: '2' }],
      [[''], {}],
      [['flag'], { flag: '' }],
      [['q=a%20b&&x=1'], { q: 'a b', x: '1' }],
      [['a=1&a=2'], { a: '2' }],
      [['?'], {}],
    ],
  },
  {
    name: 'mixed-count-vowels',
    comments: [
      'How many vowels (a, e, i, o, u) the text has, upper or lower case.',
      'Counts the vowels of a text without regard to case.',
      'Number of letters among a, e, i, o and u; capitals count too.',
    ],
    functionName: 'countVowels',
    code: `function countVowels(text: string): number {
  const vowels = new Set(['a', 'e', 'i', 'o', 'u']);
  let count = 0;
  for (const letter of text.toLowerCase()) {
    if (vowels.has(letter)) count++;
  }
  return count;
}`,
    tests: [
      [['hello'], 2],
      [['AEIOU'], 5],
      [['rhythm'], 0],
      [[''], 0],
      [['Queue up!'], 5],
    ],
  },
  {
    name: 'mixed-top-words',
    comments: [
      'The most frequent words, most frequent first, at most limit of them; ties in alphabetical order.',
      'Counts words without regard to case and returns the top ones; equal counts are sorted by the word.',
      'Words of the text ordered by how often they occur, cut off after limit words.',
    ],
    functionName: 'topWords',
    code: `function topWords(text: string, limit: number): string[] {
  const counts = new Map<string, number>();
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  for (const word of words) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts.entries()]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .slice(0, limit)
    .map(([word]) => word);
}`,
    tests: [
      [
        ['the cat and the dog and the bird', 2],
        ['the', 'and'],
      ],
      [
        ['b a c', 2],
        ['a', 'b'],
      ],
      [['', 3], []],
      [
        ['One one ONE two', 5],
        ['one', 'two'],
      ],
      [['x y', 0], []],
    ],
  },
  {
    name: 'mixed-truncate-words',
    comments: [
      'Keeps the first maxWords words and adds three dots when words were cut off.',
      'Shortens a text to a number of words; a text that is short enough comes back with single spaces and no dots.',
      'Cuts after maxWords words and appends "..." only if something is missing.',
    ],
    functionName: 'truncateWords',
    code: `function truncateWords(text: string, maxWords: number) {
  const words = text.trim().split(/\\s+/);
  if (words.length <= maxWords) {
    return words.join(' ');
  }
  const kept = words.slice(0, maxWords);
  return kept.join(' ') + '...';
}`,
    tests: [
      [['one two three four', 2], 'one two...'],
      [['one two', 2], 'one two'],
      [['  spaced   out  ', 5], 'spaced out'],
      [['', 1], ''],
      [['a b c', 1], 'a...'],
    ],
  },
  {
    name: 'mixed-run-length-encode',
    comments: [
      'Run-length encoding: each run becomes its letter and its length; a run of one is only the letter.',
      'Compresses aaab to a3b: repeated characters are followed by their count, single ones are not.',
      'Replaces every run of equal characters by the character and how many there are (no 1 is written).',
    ],
    functionName: 'encodeRuns',
    code: `function encodeRuns(text: string): string {
  let encoded = '';
  let start = 0;
  while (start < text.length) {
    let end = start + 1;
    while (end < text.length && text[end] === text[start]) {
      end++;
    }
    const length = end - start;
    encoded += length > 1 ? text[start] + length : text[start];
    start = end;
  }
  return encoded;
}`,
    tests: [
      [['aaab'], 'a3b'],
      [[''], ''],
      [['abc'], 'abc'],
      [['zz'], 'z2'],
      [['aabbbba'], 'a2b4a'],
      [['aaaaaaaaaaaa'], 'a12'],
    ],
  },
  {
    name: 'mixed-run-length-decode',
    comments: [
      'Expands a run-length code such as 3ab2c: a number repeats the letter after it, no number means once.',
      'Undoes run-length encoding with the count before the letter.',
      'Each letter is written as often as the number in front of it says; without a number it is written once.',
    ],
    functionName: 'decodeRuns',
    code: `function decodeRuns(code: string): string {
  let output = '';
  let digits = '';
  for (const ch of code) {
    if (/[0-9]/.test(ch)) {
      digits += ch;
      continue;
    }
    const times = digits === '' ? 1 : Number(digits);
    output += ch.repeat(times);
    digits = '';
  }
  return output;
}`,
    tests: [
      [['3ab2c'], 'aaabcc'],
      [[''], ''],
      [['xyz'], 'xyz'],
      [['12w'], 'wwwwwwwwwwww'],
      [['0a2b'], 'bb'],
    ],
  },
  {
    name: 'mixed-palindrome-phrase',
    comments: [
      'Whether the phrase reads the same both ways, looking only at letters and digits and not at case.',
      'Palindrome check that ignores spaces, punctuation and upper or lower case; empty text counts as one.',
      'True if the letters and digits of the phrase are the same forwards and backwards.',
    ],
    functionName: 'isPalindromePhrase',
    code: `function isPalindromePhrase(phrase: string): boolean {
  const letters = phrase.toLowerCase().replace(/[^a-z0-9]/g, '');
  let left = 0;
  let right = letters.length - 1;
  while (left < right) {
    if (letters[left] !== letters[right]) return false;
    left++;
    right--;
  }
  return true;
}`,
    tests: [
      [['A man, a plan, a canal: Panama'], true],
      [['hello'], false],
      [[''], true],
      [['No lemon, no melon!'], true],
      [['ab'], false],
      [['1 2 1'], true],
    ],
  },
  {
    name: 'mixed-title-case',
    comments: [
      'Capitalizes every word of a title except small words; the first word always gets a capital.',
      'Title case: "of", "the", "and", "a" and "in" stay small unless they come first.',
      'Makes a title: each word starts with a capital, small words only at the beginning.',
    ],
    functionName: 'titleCase',
    code: `const SMALL_WORDS = ['of', 'the', 'and', 'a', 'in'];

function titleCase(title: string): string {
  return title
    .toLowerCase()
    .split(' ')
    .map((word, position) => {
      if (position > 0 && SMALL_WORDS.includes(word)) return word;
      return word.charAt(0).toUpperCase() + word.slice(1);
    })
    .join(' ');
}`,
    tests: [
      [['the lord of the rings'], 'The Lord of the Rings'],
      [['WAR AND PEACE'], 'War and Peace'],
      [[''], ''],
      [['a day in rome'], 'A Day in Rome'],
      [['dune'], 'Dune'],
    ],
  },
  {
    name: 'mixed-mask-digits',
    comments: [
      'Hides all digits but the last visible ones behind stars; other characters stay as they are.',
      'Replaces digits by * except the last few (visible says how many); spaces and dashes remain.',
      'Masks a card number: only the last visible digits can be read.',
    ],
    functionName: 'maskDigits',
    code: `function maskDigits(input: string, visible: number): string {
  const chars = input.split('');
  let shown = 0;
  for (let i = chars.length - 1; i >= 0; i--) {
    if (chars[i] < '0' || chars[i] > '9') continue;
    if (shown < visible) {
      shown++;
    } else {
      chars[i] = '*';
    }
  }
  return chars.join('');
}`,
    tests: [
      [['1234 5678', 4], '**** 5678'],
      [['12-34', 1], '**-*4'],
      [['', 4], ''],
      [['123', 5], '123'],
      [['987', 0], '***'],
      [['abc', 2], 'abc'],
    ],
  },
  {
    name: 'mixed-balanced-brackets',
    comments: [
      'Whether all round, square and curly brackets are closed in the right order; other characters are ignored.',
      'Checks that every closing bracket matches the last open one and none is left open.',
      'True for text whose brackets ( ), [ ] and { } are balanced.',
    ],
    functionName: 'isBalanced',
    code: `function isBalanced(source: string): boolean {
  const closers: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
  const stack: string[] = [];
  for (const char of source) {
    if ('([{'.includes(char)) {
      stack.push(char);
    } else if (char in closers) {
      if (stack.pop() !== closers[char]) {
        return false;
      }
    }
  }
  return stack.length === 0;
}`,
    tests: [
      [['(a[b]{c})'], true],
      [['(]'], false],
      [['(('], false],
      [[')'], false],
      [[''], true],
      [['f(x) + [1]'], true],
    ],
  },
  {
    name: 'mixed-parse-duration',
    comments: [
      'Seconds in a duration such as 1h30m or 45s; parts without a known unit are ignored.',
      'Parses hours, minutes and seconds written like 2h5m10s and returns the total in seconds.',
      'Adds up the h, m and s parts of a duration, in seconds; 0 if there are none.',
    ],
    functionName: 'parseDuration',
    code: `function parseDuration(text: string): number {
  const secondsPer: Record<string, number> = { h: 3600, m: 60, s: 1 };
  let total = 0;
  for (const match of text.matchAll(/(\\d+)([hms])/g)) {
    const amount = Number(match[1]);
    const unit = match[2];
    total += amount * secondsPer[unit];
  }
  return total;
}`,
    tests: [
      [['1h30m'], 5400],
      [['45s'], 45],
      [['2h5m10s'], 7510],
      [[''], 0],
      [['10 apples'], 0],
      [['1m 1m'], 120],
    ],
  },
  {
    name: 'mixed-format-clock',
    comments: [
      'Seconds as m:ss, or as h:mm:ss from one hour on.',
      'Formats a length of time like a video player: minutes and two-digit seconds, hours only when needed.',
      'Writes 75 as 1:15 and 3675 as 1:01:15.',
    ],
    functionName: 'formatClock',
    code: `function formatClock(totalSeconds: number): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(totalSeconds / 3600);
  const minutes = Math.floor((totalSeconds % 3600) / 60);
  const seconds = totalSeconds % 60;
  if (hours > 0) {
    return \`\${hours}:\${pad(minutes)}:\${pad(seconds)}\`;
  }
  return \`\${minutes}:\${pad(seconds)}\`;
}`,
    tests: [
      [[75], '1:15'],
      [[3675], '1:01:15'],
      [[0], '0:00'],
      [[59], '0:59'],
      [[3600], '1:00:00'],
      [[600], '10:00'],
    ],
  },
  {
    name: 'mixed-caesar-cipher',
    comments: [
      'Caesar cipher: moves each letter shift places on in the alphabet and keeps its case; the rest is unchanged.',
      'Shifts letters around the alphabet, negative shifts go back; digits and punctuation stay.',
      'Encodes a text by rotating a-z and A-Z by shift, wrapping round at the end.',
    ],
    functionName: 'caesar',
    code: `function caesar(message: string, shift: number): string {
  const rotate = (letter: string, base: number) => {
    const offset = (letter.charCodeAt(0) - base + shift) % 26;
    return String.fromCharCode(base + (offset < 0 ? offset + 26 : offset));
  };
  let out = '';
  for (const c of message) {
    if (c >= 'a' && c <= 'z') out += rotate(c, 97);
    else if (c >= 'A' && c <= 'Z') out += rotate(c, 65);
    else out += c;
  }
  return out;
}`,
    tests: [
      [['abc', 1], 'bcd'],
      [['xyz', 3], 'abc'],
      [['Hello, World!', 13], 'Uryyb, Jbeyq!'],
      [['b', -3], 'y'],
      [['', 5], ''],
      [['aZ', 52], 'aZ'],
    ],
  },
  {
    name: 'mixed-count-occurrences',
    comments: [
      'How often needle occurs in haystack, overlapping places included; 0 for an empty needle.',
      'Counts all positions at which needle starts in haystack, even overlapping ones.',
      'Number of occurrences of needle (they may overlap); an empty needle is never found.',
    ],
    functionName: 'countOccurrences',
    code: `function countOccurrences(haystack: string, needle: string): number {
  if (needle === '') return 0;
  let count = 0;
  let from = haystack.indexOf(needle);
  while (from !== -1) {
    count += 1;
    from = haystack.indexOf(needle, from + 1);
  }
  return count;
}`,
    tests: [
      [['aaaa', 'aa'], 3],
      [['banana', 'an'], 2],
      [['abc', 'x'], 0],
      [['abc', ''], 0],
      [['', 'a'], 0],
      [['abc', 'abc'], 1],
    ],
  },
  {
    name: 'mixed-slugify',
    comments: [
      'Makes a URL slug: lower case, every run of other characters than letters and digits becomes one dash.',
      'Slug of a title without dashes at either end.',
      'Turns "Hello, World!" into hello-world.',
    ],
    functionName: 'slugify',
    code: `const slugify = (title: string): string => {
  const dashed = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return dashed.replace(/^-+|-+$/g, '');
};`,
    tests: [
      [['Hello, World!'], 'hello-world'],
      [['  Trim me  '], 'trim-me'],
      [[''], ''],
      [['C++ & C#'], 'c-c'],
      [['2024: a review'], '2024-a-review'],
      [['---'], ''],
    ],
  },
  {
    name: 'mixed-wrap-text',
    comments: [
      'Breaks a text into lines of at most width characters at spaces; a longer word gets a line of its own.',
      'Word wrap: fills each line with words as long as they fit into width.',
      'Splits text into lines no longer than width, never inside a word.',
    ],
    functionName: 'wrapText',
    code: `function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line === '') {
      line = word;
    } else if (line.length + 1 + word.length <= width) {
      line += ' ' + word;
    } else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}`,
    tests: [
      [
        ['the quick brown fox', 9],
        ['the quick', 'brown fox'],
      ],
      [
        ['a b c', 1],
        ['a', 'b', 'c'],
      ],
      [['', 10], []],
      [['short', 10], ['short']],
      [
        ['a verylongword b', 5],
        ['a', 'verylongword', 'b'],
      ],
    ],
  },
  {
    name: 'mixed-roman-to-number',
    comments: [
      'Value of a Roman numeral; a smaller sign before a larger one is subtracted.',
      'Reads a Roman number such as XIV; empty text is 0.',
      'Roman numeral to integer: adds each letter, or subtracts it if the next one is worth more.',
    ],
    functionName: 'romanToNumber',
    code: `function romanToNumber(roman: string): number {
  const values: { [letter: string]: number } = {
    I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000,
  };
  let total = 0;
  for (let i = 0; i < roman.length; i++) {
    const current = values[roman[i]];
    const next = values[roman[i + 1]] ?? 0;
    total += current < next ? -current : current;
  }
  return total;
}`,
    tests: [
      [['XIV'], 14],
      [['MCMXCIV'], 1994],
      [[''], 0],
      [['III'], 3],
      [['IX'], 9],
      [['LVIII'], 58],
    ],
  },
  {
    name: 'mixed-number-to-roman',
    comments: [
      'Writes a positive whole number as a Roman numeral; 0 gives empty text.',
      'Number to Roman numeral, always taking the largest sign that still fits.',
      'Roman notation of n, with IV, IX, XL, XC, CD and CM.',
    ],
    functionName: 'toRoman',
    code: `const NUMERALS: [number, string][] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'],
  [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
];

function toRoman(n: number): string {
  let rest = n;
  let roman = '';
  for (const [value, sign] of NUMERALS) {
    while (rest >= value) {
      roman += sign;
      rest -= value;
    }
  }
  return roman;
}`,
    tests: [
      [[14], 'XIV'],
      [[1994], 'MCMXCIV'],
      [[0], ''],
      [[3], 'III'],
      [[49], 'XLIX'],
      [[2000], 'MM'],
    ],
  },
  {
    name: 'mixed-isbn10',
    comments: [
      'Checks an ISBN-10: dashes are ignored, X stands for 10 in the last place, the weighted sum must divide by 11.',
      'Validates a ten-digit ISBN with weights 10 down to 1; the sum has to be a multiple of 11.',
      'True if the ISBN-10 has the right shape and the right check digit.',
    ],
    functionName: 'isValidIsbn10',
    code: `function isValidIsbn10(isbn: string): boolean {
  const digits = isbn.replaceAll('-', '');
  if (!/^\\d{9}[\\dX]$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 10; i++) {
    const value = digits[i] === 'X' ? 10 : Number(digits[i]);
    sum += value * (10 - i);
  }
  return sum % 11 === 0;
}`,
    tests: [
      [['0-306-40615-2'], true],
      [['0306406153'], false],
      [['080442957X'], true],
      [['123'], false],
      [['X804429570'], false],
      [['0000000000'], true],
    ],
  },
  {
    name: 'mixed-luhn-check',
    comments: [
      'Luhn check of a card number: from the right every second digit is doubled, minus 9 if above 9.',
      'Whether the digits pass the Luhn test (the sum ends in 0); empty text and other characters fail.',
      'Validates a number by the Luhn formula.',
    ],
    functionName: 'passesLuhn',
    code: `function passesLuhn(cardNumber: string): boolean {
  if (!/^\\d+$/.test(cardNumber)) return false;
  const sum = [...cardNumber].reverse().reduce((acc, ch, i) => {
    let digit = Number(ch);
    if (i % 2 === 1) {
      digit *= 2;
      if (digit > 9) digit -= 9;
    }
    return acc + digit;
  }, 0);
  return sum % 10 === 0;
}`,
    tests: [
      [['4539578763621486'], true],
      [['79927398713'], true],
      [['79927398710'], false],
      [[''], false],
      [['18'], true],
      [['12a'], false],
    ],
  },
  {
    name: 'mixed-password-problems',
    comments: [
      'What is wrong with a password: too short (under minLength), no digit, no upper-case letter; empty list if fine.',
      'Lists the password rules that are broken, in the order length, digit, capital.',
      'Problems of a password as short messages; none for a good one.',
    ],
    functionName: 'passwordProblems',
    code: `function passwordProblems(password: string, minLength: number): string[] {
  const problems: string[] = [];
  if (password.length < minLength) {
    problems.push('too short');
  }
  if (!/[0-9]/.test(password)) {
    problems.push('no digit');
  }
  if (!/[A-Z]/.test(password)) {
    problems.push('no capital');
  }
  return problems;
}`,
    tests: [
      [['Secret123', 8], []],
      [
        ['abc', 8],
        ['too short', 'no digit', 'no capital'],
      ],
      [['ABCDEFGH', 8], ['no digit']],
      [['abc123', 6], ['no capital']],
      [
        ['', 0],
        ['no digit', 'no capital'],
      ],
    ],
  },
  {
    name: 'mixed-initials',
    comments: [
      'Initials of a name in capitals, at most three of them; extra spaces do not matter.',
      'First letters of the words of a name, upper case, no more than three.',
      'Takes the first letter of up to three words of the name.',
    ],
    functionName: 'getInitials',
    code: `function getInitials(fullName: string): string {
  const maxInitials = 3;
  let initials = '';
  for (const part of fullName.trim().split(/\\s+/)) {
    if (initials.length === maxInitials) break;
    initials += part.charAt(0).toUpperCase();
  }
  return initials;
}`,
    tests: [
      [['ada lovelace'], 'AL'],
      [['  John   Ronald Reuel Tolkien '], 'JRR'],
      [[''], ''],
      [['Plato'], 'P'],
      [['a b c'], 'ABC'],
    ],
  },
  {
    name: 'mixed-split-csv-line',
    comments: [
      'Splits a line of CSV at commas; commas inside double quotes do not split, the quotes are dropped.',
      'Fields of a CSV line, where a quoted field may have commas in it.',
      'Reads the cells of one comma-separated line and takes quotes off.',
    ],
    functionName: 'splitCsvLine',
    code: `function splitCsvLine(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (const c of line) {
    if (c === '"') {
      quoted = !quoted;
    } else if (c === ',' && !quoted) {
      cells.push(cell);
      cell = '';
    } else {
      cell += c;
    }
  }
  cells.push(cell);
  return cells;
}`,
    tests: [
      [['a,b,c'], ['a', 'b', 'c']],
      [['"x, y",z'], ['x, y', 'z']],
      [[''], ['']],
      [['a,,b,'], ['a', '', 'b', '']],
      [['"one"'], ['one']],
    ],
  },
  {
    name: 'mixed-common-prefix',
    comments: [
      'Longest prefix that all words share; empty text for no words.',
      'The beginning that every word has in common.',
      'Common prefix of a list of words, shortened until each word starts with it.',
    ],
    functionName: 'commonPrefix',
    code: `function commonPrefix(words: string[]): string {
  if (words.length === 0) return '';
  let prefix = words[0];
  for (const word of words) {
    while (!word.startsWith(prefix)) {
      prefix = prefix.slice(0, -1);
    }
  }
  return prefix;
}`,
    tests: [
      [[['flower', 'flow', 'flight']], 'fl'],
      [[['dog', 'car']], ''],
      [[[]], ''],
      [[['alone']], 'alone'],
      [[['same', 'same']], 'same'],
      [[['ab', '']], ''],
    ],
  },
  {
    name: 'mixed-hex-to-rgb',
    comments: [
      'Red, green and blue (0 to 255) of a color like #ff8800 or #f80; null if it is neither.',
      'Parses a hex color with three or six digits; null for anything else.',
      'Hex color to an array of three numbers, short form with doubled digits; null when not valid.',
    ],
    functionName: 'hexToRgb',
    code: `function hexToRgb(color: string): number[] | null {
  let hex = color.replace(/^#/, '');
  if (hex.length === 3) {
    hex = hex.split('').map((c) => c + c).join('');
  }
  if (!/^[0-9a-f]{6}$/i.test(hex)) return null;
  const channels: number[] = [];
  for (let i = 0; i < 6; i += 2) {
    channels.push(parseInt(hex.slice(i, i + 2), 16));
  }
  return channels;
}`,
    tests: [
      [['#ff8800'], [255, 136, 0]],
      [['#f80'], [255, 136, 0]],
      [['000000'], [0, 0, 0]],
      [['#12'], null],
      [['#gggggg'], null],
      [['FFF'], [255, 255, 255]],
    ],
  },
  {
    name: 'mixed-rgb-to-hex',
    comments: [
      'Hex color of red, green and blue, each kept within 0 to 255 and written with two digits.',
      'RGB to #rrggbb; values that are too small or too large are clamped.',
      'Writes a color as # and six hex digits.',
    ],
    functionName: 'rgbToHex',
    code: `function rgbToHex(red: number, green: number, blue: number): string {
  const toHex = (channel: number): string => {
    const clamped = Math.max(0, Math.min(255, channel));
    return clamped.toString(16).padStart(2, '0');
  };
  return '#' + toHex(red) + toHex(green) + toHex(blue);
}`,
    tests: [
      [[255, 136, 0], '#ff8800'],
      [[0, 0, 0], '#000000'],
      [[300, -5, 16], '#ff0010'],
      [[1, 2, 3], '#010203'],
      [[255, 255, 255], '#ffffff'],
    ],
  },
  {
    name: 'mixed-escape-html',
    comments: [
      'Escapes &, <, > and double quotes for use in HTML.',
      'Makes a text safe to put into HTML: the four special characters become entities.',
      'Replaces &, <, > and " by their HTML entities and leaves all else alone.',
    ],
    functionName: 'escapeHtml',
    code: `function escapeHtml(text: string): string {
  let escaped = '';
  for (const char of text) {
    switch (char) {
      case '&':
        escaped += '&amp;';
        break;
      case '<': escaped += '&lt;'; break;
      case '>': escaped += '&gt;'; break;
      case '"': escaped += '&quot;'; break;
      default:
        escaped += char;
    }
  }
  return escaped;
}`,
    tests: [
      [['<b>'], '&lt;b&gt;'],
      [['a & b'], 'a &amp; b'],
      [[''], ''],
      [['say "hi"'], 'say &quot;hi&quot;'],
      [['plain'], 'plain'],
      [['&lt;'], '&amp;lt;'],
    ],
  },
  {
    name: 'mixed-ipv4',
    comments: [
      'Whether the text is an IPv4 address: four numbers from 0 to 255 between dots, without leading zeros.',
      'Validates an IPv4 address; parts such as 01 or 256 are refused.',
      'True for addresses like 192.168.0.1 with exactly four parts in range.',
    ],
    functionName: 'isIPv4',
    code: `function isIPv4(address: string): boolean {
  const parts = address.split('.');
  if (parts.length !== 4) return false;
  return parts.every((part) => {
    if (!/^\\d{1,3}$/.test(part)) return false;
    if (part.length > 1 && part.startsWith('0')) return false;
    return Number(part) <= 255;
  });
}`,
    tests: [
      [['192.168.0.1'], true],
      [['256.1.1.1'], false],
      [['1.2.3'], false],
      [['01.2.3.4'], false],
      [[''], false],
      [['0.0.0.0'], true],
      [['1.2.3.x'], false],
    ],
  },
  {
    name: 'mixed-compare-versions',
    comments: [
      'Compares two versions part by part as numbers: -1, 0 or 1; missing parts count as 0.',
      'Orders version numbers such as 1.2.10 and 1.3; 1.0 equals 1.',
      '-1 if the first version is older, 1 if it is newer, 0 if they are equal.',
    ],
    functionName: 'compareVersions',
    code: `function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  const length = Math.max(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const x = left[i] ?? 0;
    const y = right[i] ?? 0;
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}`,
    tests: [
      [['1.2.10', '1.3'], -1],
      [['1.0', '1'], 0],
      [['2.0.1', '2.0'], 1],
      [['1.10', '1.9'], 1],
      [['3', '3'], 0],
      [['0.9', '1.0.0'], -1],
    ],
  },
  {
    name: 'mixed-pluralize',
    comments: [
      'Plural of an English noun by simple rules: consonant + y gives ies, s/x/z/ch/sh give es, the rest s.',
      'Noun with its regular plural ending; for a count of 1 it stays as it is.',
      'Forms the plural unless count is 1.',
    ],
    functionName: 'pluralize',
    code: `function pluralize(noun: string, count: number): string {
  if (count === 1) return noun;
  if (/[^aeiou]y$/.test(noun)) {
    return noun.slice(0, -1) + 'ies';
  }
  if (/(s|x|z|ch|sh)$/.test(noun)) {
    return noun + 'es';
  }
  return noun + 's';
}`,
    tests: [
      [['city', 2], 'cities'],
      [['city', 1], 'city'],
      [['day', 3], 'days'],
      [['box', 0], 'boxes'],
      [['church', 2], 'churches'],
      [['cat', 5], 'cats'],
    ],
  },
  {
    name: 'mixed-ordinal',
    comments: [
      'Ordinal in English: 1st, 2nd, 3rd, 4th; 11, 12 and 13 take th.',
      'Number with its ordinal ending st, nd, rd or th.',
      'Adds the right suffix for a place in a race, such as 21st or 112th.',
    ],
    functionName: 'ordinal',
    code: `function ordinal(n: number): string {
  const lastTwo = n % 100;
  if (lastTwo >= 11 && lastTwo <= 13) return n + 'th';
  switch (n % 10) {
    case 1:
      return n + 'st';
    case 2:
      return n + 'nd';
    case 3:
      return n + 'rd';
    default:
      return n + 'th';
  }
}`,
    tests: [
      [[1], '1st'],
      [[22], '22nd'],
      [[103], '103rd'],
      [[11], '11th'],
      [[112], '112th'],
      [[10], '10th'],
    ],
  },
  {
    name: 'mixed-file-size',
    comments: [
      'Bytes as a readable size in B, KB, MB or GB (steps of 1024), one decimal above bytes.',
      'Formats a file size: divides by 1024 until the number is below 1024 or the units run out.',
      'Human-readable size such as 512 B or 1.5 KB.',
    ],
    functionName: 'formatFileSize',
    code: `function formatFileSize(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB'];
  let size = bytes;
  let unitIndex = 0;
  while (size >= 1024 && unitIndex < units.length - 1) {
    size /= 1024;
    unitIndex++;
  }
  const digits = unitIndex === 0 ? 0 : 1;
  return size.toFixed(digits) + ' ' + units[unitIndex];
}`,
    tests: [
      [[512], '512 B'],
      [[1536], '1.5 KB'],
      [[0], '0 B'],
      [[1048576], '1.0 MB'],
      [[1099511627776], '1024.0 GB'],
      [[1024], '1.0 KB'],
    ],
  },
  {
    name: 'mixed-parse-env',
    comments: [
      'Reads KEY=value lines into an object; blank lines, lines that start with # and lines without = are skipped.',
      'Parses an env file: names and values are trimmed, comments and empty lines left out.',
      'Settings of a text with one KEY=value a line; the value may itself have = in it.',
    ],
    functionName: 'parseEnv',
    code: `function parseEnv(content: string): Record<string, string> {
  const env: Record<string, string> = {};
  for (const rawLine of content.split('\\n')) {
    const line = rawLine.trim();
    if (line === '' || line.startsWith('#')) continue;
    const equals = line.indexOf('=');
    if (equals === -1) continue;
    const key = line.slice(0, equals).trim();
    env[key] = line.slice(equals + 1).trim();
  }
  return env;
}`,
    tests: [
      [['A=1\nB=two'], { A: '1', B: 'two' }],
      [['# note\n\nX = y '], { X: 'y' }],
      [[''], {}],
      [['URL=a?b=c'], { URL: 'a?b=c' }],
      [['nothing here\nE='], { E: '' }],
    ],
  },
  {
    name: 'mixed-fill-template',
    comments: [
      'Fills {name} placeholders from values; unknown placeholders stay as they are.',
      'Replaces each {key} in a template by its value, if there is one.',
      'Simple string template: words in braces are looked up in values.',
    ],
    functionName: 'fillTemplate',
    code: `function fillTemplate(template: string, values: Record<string, string | number>): string {
  return template.replace(/\\{(\\w+)\\}/g, (placeholder, key) => {
    const value = values[key];
    return value === undefined ? placeholder : String(value);
  });
}`,
    tests: [
      [['Hi {name}!', { name: 'Ann' }], 'Hi Ann!'],
      [['{a}{b}', { a: 1 }], '1{b}'],
      [['', {}], ''],
      [['{x}-{x}', { x: 0 }], '0-0'],
      [['no braces', { no: 'yes' }], 'no braces'],
    ],
  },
  {
    name: 'mixed-reverse-words',
    comments: [
      'Turns the letters of each word around but keeps the words in their order.',
      'Reverses every word of a sentence; spaces stay where they are.',
      'Each word backwards, the sentence forwards.',
    ],
    functionName: 'reverseEachWord',
    code: `function reverseEachWord(sentence: string): string {
  const words = sentence.split(' ');
  const reversed: string[] = [];
  for (const word of words) {
    let backwards = '';
    for (let i = word.length - 1; i >= 0; i--) {
      backwards += word[i];
    }
    reversed.push(backwards);
  }
  return reversed.join(' ');
}`,
    tests: [
      [['hello world'], 'olleh dlrow'],
      [[''], ''],
      [['abc'], 'cba'],
      [['a  b'], 'a  b'],
      [['level up'], 'level pu'],
    ],
  },
  {
    name: 'mixed-is-anagram',
    comments: [
      'Whether two texts have the same letters equally often; case and spaces do not count.',
      'Anagram check that ignores spaces and upper or lower case.',
      'True if one text can be rearranged into the other.',
    ],
    functionName: 'isAnagram',
    code: `function isAnagram(first: string, second: string): boolean {
  const clean = (s: string) => s.toLowerCase().replace(/\\s/g, '');
  const a = clean(first);
  const b = clean(second);
  if (a.length !== b.length) return false;
  const tally: Record<string, number> = {};
  for (const ch of a) tally[ch] = (tally[ch] ?? 0) + 1;
  for (const ch of b) {
    if (!tally[ch]) return false;
    tally[ch]--;
  }
  return true;
}`,
    tests: [
      [['Listen', 'Silent'], true],
      [['abc', 'abd'], false],
      [['', ''], true],
      [['aab', 'abb'], false],
      [['Dormitory', 'dirty room'], true],
      [['a', 'aa'], false],
    ],
  },
  {
    name: 'mixed-first-unique-char',
    comments: [
      'Index of the first character that occurs only once, or -1 if there is none.',
      'Position of the first character without a repetition; -1 when all are repeated.',
      'Finds the first unique character of a text and returns where it is.',
    ],
    functionName: 'firstUniqueIndex',
    code: `function firstUniqueIndex(s: string): number {
  const freq = new Map<string, number>();
  for (const c of s) freq.set(c, (freq.get(c) || 0) + 1);
  for (let i = 0; i < s.length; i++) {
    if (freq.get(s[i]) === 1) return i;
  }
  return -1;
}`,
    tests: [
      [['leetcode'], 0],
      [['loveleetcode'], 2],
      [['aabb'], -1],
      [[''], -1],
      [['aab'], 2],
    ],
  },
  {
    name: 'mixed-parse-money',
    comments: [
      'Cents of an amount such as $1,234.50; dollar sign and commas are ignored, null if it is no amount.',
      'Parses a price with up to two decimals into whole cents; null for anything that is not a price.',
      'Price text to cents: 12 is 1200, 3.5 is 350; null when the text makes no sense.',
    ],
    functionName: 'parseCents',
    code: `function parseCents(text: string): number | null {
  const cleaned = text.replace(/[$,]/g, '').trim();
  const match = /^(\\d+)(?:\\.(\\d{1,2}))?$/.exec(cleaned);
  if (!match) {
    return null;
  }
  const dollars = Number(match[1]);
  const cents = Number((match[2] ?? '').padEnd(2, '0'));
  return dollars * 100 + cents;
}`,
    tests: [
      [['$1,234.50'], 123450],
      [['12'], 1200],
      [['3.5'], 350],
      [['abc'], null],
      [['0.05'], 5],
      [['1.234'], null],
    ],
  },
  {
    name: 'mixed-group-thousands',
    comments: [
      'Whole number with commas between groups of three digits; a minus sign stays in front.',
      'Formats 1234567 as 1,234,567, negative numbers too.',
      'Puts a comma before every three digits from the right.',
    ],
    functionName: 'groupThousands',
    code: `function groupThousands(value: number): string {
  let rest = String(Math.abs(value));
  const groups: string[] = [];
  while (rest.length > 3) {
    groups.unshift(rest.slice(-3));
    rest = rest.slice(0, -3);
  }
  groups.unshift(rest);
  const sign = value < 0 ? '-' : '';
  return sign + groups.join(',');
}`,
    tests: [
      [[1234567], '1,234,567'],
      [[999], '999'],
      [[0], '0'],
      [[-1000], '-1,000'],
      [[100000], '100,000'],
    ],
  },
  {
    name: 'mixed-binary-text',
    comments: [
      'Each character as eight binary digits, joined by spaces.',
      'Text to binary: the code of every character with leading zeros up to eight bits.',
      'Writes the character codes of a text in base 2, padded to 8 digits.',
    ],
    functionName: 'toBinaryText',
    code: `function toBinaryText(text: string): string {
  return Array.from(text, (char) => {
    const bits = char.charCodeAt(0).toString(2);
    return bits.padStart(8, '0');
  }).join(' ');
}`,
    tests: [
      [['A'], '01000001'],
      [['Hi'], '01001000 01101001'],
      [[''], ''],
      [[' '], '00100000'],
      [['a0'], '01100001 00110000'],
    ],
  },
];
