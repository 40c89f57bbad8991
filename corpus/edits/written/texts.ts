/** Edits of functions over strings: bugs to fix. `texts-2.ts` has what should be otherwise, and the same by other code. */
import type { TestCase } from '../../family.js';
import { type EditFamily, editFamily } from '../edit-family.js';

export const edits: readonly EditFamily[] = [
  editFamily({
    name: 'texts-initials-double-space',
    change: 'fix',
    functionName: 'initials',
    original: `function initials(name: string): string {
  const parts = name.split(' ');
  return parts.map((part) => part[0].toUpperCase()).join('');
}`,
    code: `function initials(name: string): string {
  const parts = name.split(' ').filter((part) => part !== '');
  return parts.map((part) => part[0].toUpperCase()).join('');
}`,
    instructions: [
      'crashes when there are two spaces between the names',
      "TypeError: Cannot read properties of undefined (reading 'toUpperCase') for 'ada  lovelace'",
      'Please ignore the empty parts that come from extra spaces.',
      'initials("") throws, it should give an empty string',
      'leading or trailing blanks in the name blow up, skip the empty pieces',
      'fix: drop empty parts before taking the first letter',
      'A name with a space at the end breaks this, can you make it robust?',
      "' john doe ' should be JD but I get an exception",
      'review: part[0] is undefined for empty parts, filter those out first',
      'why does it die on an empty name? extra spaces are a problem too',
      'Names may contain several spaces in a row; they must not count as parts.',
      'handel multiple spaces wihtout crashing',
    ],
    tests: [
      [['ada  lovelace'], 'AL'],
      [['John Ronald Tolkien'], 'JRT'],
      [[''], ''],
      [[' john doe '], 'JD'],
      [['cher'], 'C'],
      [['   '], ''],
    ],
  }),
  editFamily({
    name: 'texts-count-vowels-upper-case',
    change: 'fix',
    functionName: 'countVowels',
    original: `function countVowels(text: string): number {
  let count = 0;
  for (const ch of text) {
    if ('aeiou'.includes(ch)) count++;
  }
  return count;
}`,
    code: `function countVowels(text: string): number {
  let count = 0;
  for (const ch of text.toLowerCase()) {
    if ('aeiou'.includes(ch)) count++;
  }
  return count;
}`,
    instructions: [
      'capital vowels are not counted',
      "countVowels('APE') returns 0, expected 2",
      'It misses A, E, I, O and U in upper case. Please fix.',
      'should not matter whether the letter is big or small',
      'fix: count vowels case-insensitively',
      'the number is too low for text in capitals',
      'Is it on purpose that "Anna" has only one vowel here? It should have two.',
      'make the check case insensitive',
      'Bug: only lower-case letters are recognised as vowels.',
      "I'd expect 'Otto' → 2, it says 1",
      'uppercase leters get ignored, they shoud count as well',
    ],
    tests: [
      [['APE'], 2],
      [['Anna'], 2],
      [['hello world'], 3],
      [[''], 0],
      [['XYZ'], 0],
      [['aEiOu'], 5],
    ],
  }),
  editFamily({
    name: 'texts-truncate-counts-dots',
    change: 'fix',
    functionName: 'truncate',
    original: `function truncate(text: string, max: number): string {
  if (text.length <= max) return text;
  return text.slice(0, max) + '...';
}`,
    code: `function truncate(text: string, max: number): string {
  if (text.length <= max) return text;
  return text.slice(0, max - 3) + '...';
}`,
    instructions: [
      'the result is three characters longer than max',
      "truncate('hello world', 8) gives 'hello wo...' but that's 11 characters, should be 'hello...'",
      'The dots have to fit into max as well.',
      'result must never be longer than the limit, dots included',
      'why do I get 23 characters when I ask for 20? The ellipsis should count too',
      'fix: leave room for the ellipsis',
      'max is exceeded whenever text is cut off; make it max in total',
      'nit: slice(0, max) forgets the length of the dots you append afterwards',
      "abcdefgh with 5 → 'ab...'",
      'Shortened texts overflow our column by 3. Could you take the dots into account?',
      'legnth of the output is to big, dots should be included in max',
    ],
    tests: [
      [['hello world', 8], 'hello...'],
      [['hello world', 11], 'hello world'],
      [['abcdefgh', 5], 'ab...'],
      [['abcdefgh', 7], 'abcd...'],
      [['', 5], ''],
      [['abcdef', 3], '...'],
    ],
  }),
  editFamily({
    name: 'texts-slug-all-spaces',
    change: 'fix',
    slots: { sep: ['-', '_', '.'] },
    functionName: 'toSlug',
    original: `const toSlug = (title: string): string => {
  const lower = title.trim().toLowerCase();
  return lower.replace(' ', '{sep}');
};`,
    code: `const toSlug = (title: string): string => {
  const lower = title.trim().toLowerCase();
  return lower.replace(/ /g, '{sep}');
};`,
    instructions: [
      'only the first space is replaced',
      "toSlug('My First Post') → 'my{sep}first post', the second space is still there",
      'All spaces must become "{sep}", not just one of them.',
      'fix: replace every space in the title',
      'there are spaces left in my slugs?!',
      'Titles of three or more words come out wrong. Please have a look.',
      'review comment: replace with a string pattern stops after one match',
      'a b c d should turn into a{sep}b{sep}c{sep}d',
      'global flag is missing',
      'Could you make it put {sep} for each of the blanks?',
      'works for two words, broken for longer tiltes, sapces remain',
      'I want no space at all in the result',
    ],
    tests: ({ sep }) =>
      [
        [['My First Post'], `my${sep}first${sep}post`],
        [['a b c d'], ['a', 'b', 'c', 'd'].join(`${sep}`)],
        [['Hello'], 'hello'],
        [['  Two words '], `two${sep}words`],
        [[''], ''],
      ] as TestCase[],
  }),
  editFamily({
    name: 'texts-palindrome-mirror-index',
    change: 'fix',
    functionName: 'isPalindrome',
    original: `function isPalindrome(word: string): boolean {
  for (let i = 0; i < word.length / 2; i++) {
    if (word[i] !== word[word.length - i]) {
      return false;
    }
  }
  return true;
}`,
    code: `function isPalindrome(word: string): boolean {
  for (let i = 0; i < word.length / 2; i++) {
    if (word[i] !== word[word.length - 1 - i]) {
      return false;
    }
  }
  return true;
}`,
    instructions: [
      'always returns false',
      "isPalindrome('level') should be true",
      'it says no to every word, even "anna"',
      'Off by one in the index from the end.',
      'fix: compare with the right mirrored letter',
      'word[word.length] is undefined and so the first comparison never matches',
      'Why is "noon" not a palindrome? Please correct it.',
      'the opposite character is looked up one position too far right',
      'a single letter must be a palindrome too',
      'The check for the last character reads past the end of the word, can you fix that?',
      'index form the back is wrong by 1, evrything gives false',
    ],
    tests: [
      [['level'], true],
      [['anna'], true],
      [['level up'], false],
      [['ab'], false],
      [['x'], true],
      [[''], true],
      [['abca'], false],
    ],
  }),
  editFamily({
    name: 'texts-key-value-equals-in-value',
    change: 'fix',
    functionName: 'parsePair',
    original: `function parsePair(line: string): { key: string; value: string } {
  const [key, value] = line.split('=');
  return { key: key.trim(), value: value.trim() };
}`,
    code: `function parsePair(line: string): { key: string; value: string } {
  const [key, ...rest] = line.split('=');
  return { key: key.trim(), value: rest.join('=').trim() };
}`,
    instructions: [
      'values that contain an = are cut off',
      "parsePair('url=a?b=c') gives value 'a?b', it should be 'a?b=c'",
      'Everything after the first = belongs to the value.',
      'only split at the first equals sign',
      'fix: keep further = signs in the value',
      'token = abc== loses the two = at the end',
      'My base64 secrets are truncated because they end in "=". Can you fix it?',
      'formula=x=y+1 → value should be x=y+1',
      'The second = in a line must not end the value.',
      'review: split without care for more than one separator, the rest is thrown away',
      'why is half of the value missing if theres another equal sign in it',
      'part of the vaule gets lost when it has a = inside, plaese keep it',
    ],
    tests: [
      [['url=a?b=c'], { key: 'url', value: 'a?b=c' }],
      [['token = abc=='], { key: 'token', value: 'abc==' }],
      [['name = Ada'], { key: 'name', value: 'Ada' }],
      [['empty='], { key: 'empty', value: '' }],
      [['f=x = y'], { key: 'f', value: 'x = y' }],
    ],
  }),
  editFamily({
    name: 'texts-mask-short',
    change: 'fix',
    slots: { keep: [2, 3, 4, 5] },
    functionName: 'maskNumber',
    original: `function maskNumber(digits: string): string {
  const hidden = digits.length - {keep};
  return '*'.repeat(hidden) + digits.slice(-{keep});
}`,
    code: `function maskNumber(digits: string): string {
  const hidden = Math.max(0, digits.length - {keep});
  return '*'.repeat(hidden) + digits.slice(-{keep});
}`,
    instructions: [
      'RangeError: Invalid count value when the number is short',
      'throws for fewer than {keep} digits, should return them as they are',
      "maskNumber('7') crashes, I'd expect '7'",
      'Please make it work for an empty string as well; nothing to hide then.',
      'hidden can be negative',
      'fix: no negative repeat count for short input',
      'If there are less than {keep} characters, just give them back unmasked.',
      'why does it blow up on ""?',
      'repeat() must not get a number below zero here',
      'Short inputs: show everything, hide nothing, and do not throw.',
      'crahses with short strings, clamp the count to 0 plese',
    ],
    tests: ({ keep }) =>
      [
        [['7'], '7'],
        [[''], ''],
        [['12345678'], '*'.repeat(8 - (keep as number)) + '12345678'.slice(8 - (keep as number))],
        [['987654'], '*'.repeat(6 - (keep as number)) + '987654'.slice(6 - (keep as number))],
        [['x'.repeat(keep as number)], 'x'.repeat(keep as number)],
      ] as TestCase[],
  }),
  editFamily({
    name: 'texts-balanced-brackets-order',
    change: 'fix',
    functionName: 'isBalanced',
    original: `function isBalanced(expr: string): boolean {
  let depth = 0;
  for (const c of expr) {
    if (c === '(') depth++;
    if (c === ')') depth--;
  }
  return depth === 0;
}`,
    code: `function isBalanced(expr: string): boolean {
  let depth = 0;
  for (const c of expr) {
    if (c === '(') depth++;
    if (c === ')') depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}`,
    instructions: [
      "')(' is reported as balanced",
      'isBalanced("a)b(c") returns true, it must be false',
      'A bracket that closes before one was opened should make it false.',
      'it only counts, the order is ignored',
      'fix: depth must never become negative',
      'Why is "())(" ok? There the second ) has no partner.',
      'return false as soon as there are more closing than opening brackets',
      'closing parens without an opening one before them slip through',
      'Please reject strings where ) comes first, e.g. ")("',
      'review: equal numbers of ( and ) are not enough',
      'wrong anwser for )( , shuold be flase',
    ],
    tests: [
      [[')('], false],
      [['())('], false],
      [['(a)(b)'], true],
      [['((x)'], false],
      [[''], true],
      [['a)b(c'], false],
      [['((x) + y)'], true],
    ],
  }),
  editFamily({
    name: 'texts-word-frequency-first',
    change: 'fix',
    functionName: 'wordCounts',
    original: `function wordCounts(words: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  words.forEach((word) => {
    if (word in counts) {
      counts[word] += 1;
    } else {
      counts[word] = 0;
    }
  });
  return counts;
}`,
    code: `function wordCounts(words: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  words.forEach((word) => {
    if (word in counts) {
      counts[word] += 1;
    } else {
      counts[word] = 1;
    }
  });
  return counts;
}`,
    instructions: [
      'all counts are one too small',
      "wordCounts(['a']) is { a: 0 } instead of { a: 1 }",
      'The first occurrence of a word is not counted.',
      'words that appear once get 0',
      'start at 1 please',
      'fix: a new word has been seen once, not zero times',
      'Why do I get 2 for a word that is in the list three times?',
      'initial value is wrong',
      "['x', 'x'] → { x: 2 }, currently { x: 1 }",
      'Could you correct the count? It is off by one for every word.',
      'frist time a word shows up it shoud count as one',
    ],
    tests: [
      [[['a']], { a: 1 }],
      [[['x', 'x']], { x: 2 }],
      [[['to', 'be', 'or', 'not', 'to', 'be']], { to: 2, be: 2, or: 1, not: 1 }],
      [[[]], {}],
      [[['q', 'q', 'q', 'Q']], { q: 3, Q: 1 }],
    ],
  }),
  editFamily({
    name: 'texts-sum-of-line',
    change: 'fix',
    slots: { sep: [',', ';', '|'] },
    functionName: 'sumOfLine',
    original: `function sumOfLine(line: string): number {
  let total: any = 0;
  for (const part of line.split('{sep}')) {
    total += part;
  }
  return total;
}`,
    code: `function sumOfLine(line: string): number {
  let total: any = 0;
  for (const part of line.split('{sep}')) {
    total += Number(part);
  }
  return total;
}`,
    instructions: [
      "sumOfLine('1{sep}2{sep}3') gives '0123' instead of 6",
      'it glues the numbers together, it should add them',
      'The result is a string. I need the numeric sum.',
      'parts are strings, convert them before adding',
      'fix: parse each part as a number',
      'Why is 10{sep}20 → "01020"? Expected 30.',
      'concatenates instead of summing up',
      'Please turn every part into a number first; decimals like 1.5 are possible.',
      'total should be a number, right now text comes back',
      'review: + with a string operand does not add',
      'numbres get joined, not aded',
    ],
    tests: ({ sep }) =>
      [
        [[`1${sep}2${sep}3`], 6],
        [[`10${sep}20`], 30],
        [['7'], 7],
        [[`1.5${sep}2.25`], 3.75],
        [[`-4${sep}4`], 0],
        [[`100${sep} 5`], 105],
      ] as TestCase[],
  }),
  editFamily({
    name: 'texts-pin-anchored',
    change: 'fix',
    slots: { n: [4, 5, 6, 8] },
    functionName: 'isValidPin',
    original: `function isValidPin(pin: string): boolean {
  return /^\\d{{n}}/.test(pin);
}`,
    code: `function isValidPin(pin: string): boolean {
  return /^\\d{{n}}$/.test(pin);
}`,
    instructions: [
      'accepts pins that are too long',
      'A pin has exactly {n} digits, but longer ones pass.',
      'anything may follow after the {n} digits, this should not be valid',
      'fix: anchor the pattern at the end',
      'Why is a pin with letters at the end valid? Only {n} digits and nothing else please.',
      'the regex has no $',
      'must return false for more than {n} digits',
      "it's true for {n} digits + 'abc', should be false",
      'Trailing characters are ignored by the check; they have to make it fail.',
      'review: matches a prefix only, the whole string must match',
      'to long pins are vaild, why?',
    ],
    tests: ({ n }) =>
      [
        [['12345678901'.slice(0, n as number)], true],
        [['12345678901'.slice(0, (n as number) + 1)], false],
        [['12345678901'.slice(0, (n as number) - 1)], false],
        [[`${'0'.repeat(n as number)}abc`], false],
        [[`a${'0'.repeat(n as number)}`], false],
        [[''], false],
      ] as TestCase[],
  }),
];
