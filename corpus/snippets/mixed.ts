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
];
