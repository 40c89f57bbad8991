import { cases } from './cases.js';
import type { DevelopmentTask } from './development-task.js';

export const singleStrings2: readonly DevelopmentTask[] = [
  {
    id: 'single-strings-initials',
    kind: 'single',
    prompt: `getInitials(name: string): string
"ada lovelace" → "AL". First letter of each word, upper case. Names may have extra spaces.`,
    functionName: 'getInitials',
    solution: `function getInitials(name: string): string {
  return name
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => part[0].toUpperCase())
    .join('');
}
`,
    tests: cases`
      "ada lovelace" => "AL"
      "Grace Brewster Hopper" => "GBH"
      "  alan   turing " => "AT"
      "" => ""
      "cher" => "C"
      "   " => ""
    `,
  },
  {
    id: 'single-strings-mask',
    kind: 'single',
    prompt:
      'maskCard(cardNumber: string): replace everything but the last 4 characters with *. strings with 4 characters or less stay the same',
    functionName: 'maskCard',
    solution: `function maskCard(cardNumber: string): string {
  const hidden = Math.max(cardNumber.length - 4, 0);
  return '*'.repeat(hidden) + cardNumber.slice(hidden);
}
`,
    tests: cases`
      "1234567812345678" => "************5678"
      "1234" => "1234"
      "12345" => "*2345"
      "" => ""
      "99" => "99"
      "abcdefgh" => "****efgh"
    `,
  },
  {
    id: 'single-strings-swap-case',
    kind: 'single',
    prompt: 'swap upper and lower case of every letter in a string',
    functionName: null,
    solution: `function swapCase(text: string): string {
  let result = '';
  for (const c of text) {
    result += c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase();
  }
  return result;
}
`,
    tests: cases`
      "Hello" => "hELLO"
      "" => ""
      "abc" => "ABC"
      "ABC" => "abc"
      "a1B2!" => "A1b2!"
      "Type Script" => "tYPE sCRIPT"
    `,
  },
  {
    id: 'single-strings-caesar',
    kind: 'single',
    prompt:
      'Simple Caesar cipher please: caesarShift(text: string, shift: number). Only a-z and A-Z move, they wrap around and keep their case, other characters stay. shift is 0 to 25.',
    functionName: 'caesarShift',
    solution: `function caesarShift(text: string, shift: number): string {
  return text.replace(/[a-z]/gi, (c) => {
    const base = c <= 'Z' ? 65 : 97;
    return String.fromCharCode(((c.charCodeAt(0) - base + shift) % 26) + base);
  });
}
`,
    tests: cases`
      "abc", 1 => "bcd"
      "xyz", 3 => "abc"
      "Hello, World!", 5 => "Mjqqt, Btwqi!"
      "", 4 => ""
      "Same", 0 => "Same"
      "Zz9", 1 => "Aa9"
      "n", 13 => "a"
    `,
  },
  {
    id: 'single-strings-run-length',
    kind: 'single',
    prompt: 'run length encoding for strings: "aaabcc" -> "a3b1c2". empty string stays empty',
    functionName: null,
    solution: `function runLengthEncode(text: string): string {
  let result = '';
  let i = 0;
  while (i < text.length) {
    let j = i;
    while (j < text.length && text[j] === text[i]) j++;
    result += text[i] + (j - i);
    i = j;
  }
  return result;
}
`,
    tests: cases`
      "aaabcc" => "a3b1c2"
      "" => ""
      "a" => "a1"
      "abc" => "a1b1c1"
      "zzzzzzzzzzzz" => "z12"
      "aabbaa" => "a2b2a2"
    `,
  },
  {
    id: 'single-strings-common-prefix',
    kind: 'single',
    prompt: 'longest common prefix of an array of strings. name it longestCommonPrefix, empty array -> ""',
    functionName: 'longestCommonPrefix',
    solution: `function longestCommonPrefix(words: string[]): string {
  if (words.length === 0) return '';
  let prefix = words[0];
  for (const word of words) {
    while (!word.startsWith(prefix)) prefix = prefix.slice(0, -1);
  }
  return prefix;
}
`,
    tests: cases`
      ["flower", "flow", "flight"] => "fl"
      ["dog", "car"] => ""
      [] => ""
      ["single"] => "single"
      ["abc", "abc"] => "abc"
      ["a", "ab", "abc"] => "a"
      ["", "abc"] => ""
    `,
  },
  {
    id: 'single-strings-remove-vowels',
    kind: 'single',
    prompt: 'remove all vowels (aeiou, both cases) from a text',
    functionName: null,
    solution: `function removeVowels(text: string): string {
  return text.replace(/[aeiou]/gi, '');
}
`,
    tests: cases`
      "hello" => "hll"
      "AEIOU" => ""
      "" => ""
      "rhythm" => "rhythm"
      "Apple Pie" => "ppl P"
      "You and I" => "Y nd "
    `,
  },
  {
    id: 'single-strings-collapse-spaces',
    kind: 'single',
    prompt:
      'users paste text with weird spacing. trim it and turn every run of whitespace (tabs and newlines too) into a single space',
    functionName: null,
    solution: `function normalizeSpaces(text: string): string {
  return text.trim().replace(/\\s+/g, ' ');
}
`,
    tests: cases`
      "  a   b  " => "a b"
      "a\tb\nc" => "a b c"
      "" => ""
      "   " => ""
      "already fine" => "already fine"
      "x \n\n y" => "x y"
    `,
  },
  {
    id: 'single-strings-pad-number',
    kind: 'single',
    prompt:
      'pad a number with leading zeros to a given width, return a string. arguments: number, width. never cut anything off',
    functionName: null,
    solution: `function padNumber(n: number, width: number): string {
  return String(n).padStart(width, '0');
}
`,
    tests: cases`
      7, 3 => "007"
      42, 2 => "42"
      1234, 3 => "1234"
      0, 2 => "00"
      5, 1 => "5"
      99, 5 => "00099"
    `,
  },
  {
    id: 'single-strings-pangram',
    kind: 'single',
    prompt: 'does a sentence contain every letter of the english alphabet at least once? case doesnt matter',
    functionName: null,
    solution: `function isPangram(sentence: string): boolean {
  const lower = sentence.toLowerCase();
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
    if (!lower.includes(letter)) return false;
  }
  return true;
}
`,
    tests: cases`
      "The quick brown fox jumps over the lazy dog" => true
      "hello world" => false
      "" => false
      "abcdefghijklmnopqrstuvwxyz" => true
      "abcdefghijklmnopqrstuvwxy" => false
      "Pack my box with five dozen LIQUOR jugs!" => true
    `,
  },
  {
    id: 'single-strings-reverse-words',
    kind: 'single',
    prompt: 'reverseWords("the sky is blue") should be "blue is sky the". words are seperated by one space',
    functionName: 'reverseWords',
    solution: `function reverseWords(sentence: string): string {
  return sentence.split(' ').reverse().join(' ');
}
`,
    tests: cases`
      "the sky is blue" => "blue is sky the"
      "" => ""
      "one" => "one"
      "a b" => "b a"
      "Hello there World" => "World there Hello"
      "1 2 3" => "3 2 1"
    `,
  },
  {
    id: 'single-strings-dedupe-chars',
    kind: 'single',
    prompt:
      'drop repeated characters from a string, keep only the first time each one shows up ("banana" gives "ban")',
    functionName: null,
    solution: `function uniqueChars(text: string): string {
  let result = '';
  for (const c of text) {
    if (!result.includes(c)) result += c;
  }
  return result;
}
`,
    tests: cases`
      "banana" => "ban"
      "" => ""
      "aaaa" => "a"
      "abc" => "abc"
      "Aa" => "Aa"
      "mississippi" => "misp"
    `,
  },
];
