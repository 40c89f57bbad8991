import { cases } from './cases.js';
import type { DevelopmentTask } from './development-task.js';

export const singleStrings1: readonly DevelopmentTask[] = [
  {
    id: 'single-strings-count-vowels',
    kind: 'single',
    prompt: 'countVowels(text: string): number, counts a e i o u, upper case too',
    functionName: 'countVowels',
    solution: `function countVowels(text: string): number {
  let count = 0;
  for (const c of text.toLowerCase()) {
    if ('aeiou'.includes(c)) count++;
  }
  return count;
}
`,
    tests: cases`
      "hello" => 2
      "" => 0
      "xyz" => 0
      "AEIOU" => 5
      "TypeScript rocks" => 3
      "Queue" => 4
    `,
  },
  {
    id: 'single-strings-reverse-string',
    kind: 'single',
    prompt: 'reverse a string',
    functionName: null,
    solution: `function reverseString(text: string): string {
  return text.split('').reverse().join('');
}
`,
    tests: cases`
      "abc" => "cba"
      "" => ""
      "a" => "a"
      "hello world" => "dlrow olleh"
      "abba" => "abba"
      "12 3" => "3 21"
    `,
  },
  {
    id: 'single-strings-palindrome',
    kind: 'single',
    prompt:
      'I want to check whether a sentence is a palindrome, ignoring case, spaces and punctuation (only letters and digits count). Call it isPalindrome. An empty string counts as a palindrome.',
    functionName: 'isPalindrome',
    solution: `function isPalindrome(text: string): boolean {
  const clean = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return clean === clean.split('').reverse().join('');
}
`,
    tests: cases`
      "A man, a plan, a canal: Panama" => true
      "hello" => false
      "" => true
      "No lemon, no melon!" => true
      "12321" => true
      "1a2" => false
      "Ab a" => true
    `,
  },
  {
    id: 'single-strings-title-case',
    kind: 'single',
    prompt:
      'how to capitalise the first letter of every word in a sentence and make the rest lower case? words are separated by single spaces',
    functionName: null,
    solution: `function titleCase(text: string): string {
  return text
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join(' ');
}
`,
    tests: cases`
      "hello world" => "Hello World"
      "" => ""
      "a" => "A"
      "HELLO" => "Hello"
      "the qUICK brown" => "The Quick Brown"
      "one" => "One"
    `,
  },
  {
    id: 'single-strings-truncate',
    kind: 'single',
    prompt: `function truncate(text: string, maxLength: number): string
If text is longer than maxLength, cut it to maxLength characters and append "..." (the dots come on top of maxLength); otherwise return it as is.`,
    functionName: 'truncate',
    solution: `function truncate(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  return text.slice(0, maxLength) + '...';
}
`,
    tests: cases`
      "hello world", 5 => "hello..."
      "hello", 5 => "hello"
      "hi", 5 => "hi"
      "", 3 => ""
      "abcdef", 1 => "a..."
      "abcdef", 0 => "..."
    `,
  },
  {
    id: 'single-strings-slugify',
    kind: 'single',
    prompt:
      'slugify(title): lowercase, every run of characters that are not a-z or 0-9 becomes one dash, no dash at the start or the end',
    functionName: 'slugify',
    solution: `function slugify(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
`,
    tests: cases`
      "Hello World" => "hello-world"
      "  Spaces  here " => "spaces-here"
      "What's new in 2024?" => "what-s-new-in-2024"
      "" => ""
      "!!!" => ""
      "a_b--c" => "a-b-c"
      "already-slug" => "already-slug"
    `,
  },
  {
    id: 'single-strings-camel-to-snake',
    kind: 'single',
    prompt: 'convert camelCase to snake_case, e.g. userFirstName -> user_first_name',
    functionName: null,
    solution: `function camelToSnake(name: string): string {
  return name.replace(/[A-Z]/g, (c) => '_' + c.toLowerCase());
}
`,
    tests: cases`
      "userFirstName" => "user_first_name"
      "name" => "name"
      "" => ""
      "orderId" => "order_id"
      "aB" => "a_b"
      "createdAtDate" => "created_at_date"
    `,
  },
  {
    id: 'single-strings-kebab-to-camel',
    kind: 'single',
    prompt: "can you give me kebabToCamel? 'background-color' => 'backgroundColor'",
    functionName: 'kebabToCamel',
    solution: `function kebabToCamel(name: string): string {
  return name.replace(/-([a-z])/g, (_, c: string) => c.toUpperCase());
}
`,
    tests: cases`
      "background-color" => "backgroundColor"
      "color" => "color"
      "border-top-left-radius" => "borderTopLeftRadius"
      "" => ""
      "z-index" => "zIndex"
      "font-size" => "fontSize"
    `,
  },
  {
    id: 'single-strings-count-occurrences',
    kind: 'single',
    prompt:
      'countOccurrences(text, part) how often part occurs in text without overlapping, case sensitive. 0 if part is empty',
    functionName: 'countOccurrences',
    solution: `function countOccurrences(text: string, part: string): number {
  if (part === '') return 0;
  return text.split(part).length - 1;
}
`,
    tests: cases`
      "banana", "an" => 2
      "aaaa", "aa" => 2
      "hello", "z" => 0
      "hello", "" => 0
      "", "a" => 0
      "Abc abc", "abc" => 1
      "abc", "abc" => 1
    `,
  },
  {
    id: 'single-strings-first-unique-char',
    kind: 'single',
    prompt: 'find the first character in a string that appears only once. return null when theres none',
    functionName: null,
    solution: `function firstUniqueChar(text: string): string | null {
  for (const c of text) {
    if (text.indexOf(c) === text.lastIndexOf(c)) return c;
  }
  return null;
}
`,
    tests: cases`
      "leetcode" => "l"
      "aabb" => null
      "" => null
      "swiss" => "w"
      "x" => "x"
      "abacbc" => null
      "aabbc" => "c"
    `,
  },
  {
    id: 'single-strings-anagram',
    kind: 'single',
    prompt:
      'are two strings anagrams of each other? ignore upper/lower case and spaces. areAnagrams(a: string, b: string): boolean',
    functionName: 'areAnagrams',
    solution: `function areAnagrams(a: string, b: string): boolean {
  const key = (s: string): string => s.toLowerCase().replace(/ /g, '').split('').sort().join('');
  return key(a) === key(b);
}
`,
    tests: cases`
      "listen", "silent" => true
      "hello", "world" => false
      "Dormitory", "dirty room" => true
      "", "" => true
      "aab", "abb" => false
      "a", "" => false
      "Tea", "Eat" => true
    `,
  },
  {
    id: 'single-strings-longest-word',
    kind: 'single',
    prompt:
      'get the longest word of a sentence (words separated by spaces). if several are equally long, the first one wins. empty string for an empty sentence',
    functionName: null,
    solution: `function longestWord(sentence: string): string {
  let longest = '';
  for (const word of sentence.split(' ')) {
    if (word.length > longest.length) longest = word;
  }
  return longest;
}
`,
    tests: cases`
      "the quick brown fox" => "quick"
      "" => ""
      "one" => "one"
      "aa bb cc" => "aa"
      "I love programming" => "programming"
      "four five nine" => "four"
    `,
  },
];
