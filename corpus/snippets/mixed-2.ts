import type { Snippet } from './snippet.js';

export const snippets: readonly Snippet[] = [
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
];
