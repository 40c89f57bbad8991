import type { Snippet } from './snippet.js';

export const snippets: readonly Snippet[] = [
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
