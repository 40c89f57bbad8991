/** String exercises of interviews and courses. */
import { type Family, family } from '../../family.js';

const text = { name: 'text', type: 'string', alt: ['s', 'str', 'input', 'value'] };

export const families: readonly Family[] = [
  family({
    name: 'longest-substring-without-repeats',
    group: 'strings',
    names: [
      'lengthOfLongestSubstring',
      'longestUnique',
      'longestDistinctRun',
      'maxUniqueLength',
      'noRepeatLength',
    ],
    params: [text],
    returns: 'number',
    body: `  let best = 0;
  let current = '';
  for (const char of $text) {
    current = current.slice(current.indexOf(char) + 1) + char;
    best = Math.max(best, current.length);
  }
  return best;`,
    tests: [
      [['abcabcbb'], 3],
      [['bbbb'], 1],
      [[''], 0],
      [['pwwkew'], 3],
      [['abcdef'], 6],
      [['dvdf'], 3],
      [['abba'], 2],
    ],
    phrasings: [
      'length of the longest substring without repeating characters',
      'how long is the longest part of a string in which no character occurs twice?',
      'Returns the size of the largest substring with all distinct characters.',
      'longest substring with unique chars, only the length',
      'leetcode 3: longest substring without repeats',
      'I have a string and need the length of its longest stretch of different letters.',
      'please find how many characters the longest duplicate-free substring has',
      'sliding window over a string: maximal length without a repeated char',
      '"abcabcbb" -> 3',
      'given a string compute the longest contiguous piece in which every character is unique, return its length',
      'max length of a run of pairwise different characters',
      'longest substing without repetition',
      'how many consecutive characters can we read before a letter repeats, at best',
      'need the longest window of distinct characters as a number',
      'The greatest number of adjacent characters that are all different.',
      'consecutive chars, no duplicates, longest such block: how long?',
      'length of the biggest substring having no letter twice, 0 for an empty string',
      'largest duplicate-free section of a text (its length)',
      'find the maximum length over all substrings consisting of unique letters',
      'Could you measure the longest non-repeating substring?',
    ],
  }),
  family({
    name: 'longest-palindromic-substring',
    group: 'strings',
    names: [
      'longestPalindrome',
      'longestPalindromicSubstring',
      'biggestPalindrome',
      'findPalindrome',
      'maxPalindrome',
    ],
    params: [text],
    returns: 'string',
    body: `  let longest = '';
  for (let i = 0; i < $text.length; i++) {
    for (let j = i + 1; j <= $text.length; j++) {
      const part = $text.slice(i, j);
      const reversed = part.split('').reverse().join('');
      if (part === reversed && part.length > longest.length) longest = part;
    }
  }
  return longest;`,
    tests: [
      [['babad'], 'bab'],
      [['cbbd'], 'bb'],
      [[''], ''],
      [['a'], 'a'],
      [['abc'], 'a'],
      [['forgeeksskeegfor'], 'geeksskeeg'],
      [['racecar'], 'racecar'],
    ],
    phrasings: [
      'longest palindromic substring, the first one if there are several',
      'how do i find the longest palindrome inside a string? first one wins',
      'Returns the longest substring that reads the same backwards; the leftmost in case of a tie.',
      'longest palindrome in a string',
      'I have a text and look for the biggest palindrome contained in it.',
      'please get the longest contiguous part which is a palindrome, earliest on ties',
      'given a string return its longest palindromic piece',
      'leetcode 5: longest palindromic substring',
      '"cbbd" -> "bb"',
      'need the longest symmetric substring of a word',
      'maximum length palindrome within str',
      'longest palindrom substring',
      'which part of the word is the longest one equal to its reverse',
      'find the largest section that is the same from left to right and from right to left',
      'The longest slice of the text that is a palindrome, empty string for empty text.',
      'search all substrings for palindromes and give back the longest',
      'biggest mirror-symmetric part of a string',
      'extract the lengthiest palindrome hidden in some text, the one that begins first if equal',
      'palindromic substring of maximal size',
      'Could you determine the longest palindrome occurring in a string?',
    ],
  }),
  family({
    name: 'all-substrings',
    group: 'strings',
    names: ['allSubstrings', 'substrings', 'getSubstrings', 'everySubstring', 'listSubstrings'],
    params: [text],
    returns: 'string[]',
    body: `  const result: string[] = [];
  for (let i = 0; i < $text.length; i++) {
    for (let j = i + 1; j <= $text.length; j++) {
      result.push($text.slice(i, j));
    }
  }
  return result;`,
    tests: [
      [['abc'], ['a', 'ab', 'abc', 'b', 'bc', 'c']],
      [[''], []],
      [['a'], ['a']],
      [['xy'], ['x', 'xy', 'y']],
      [['aa'], ['a', 'aa', 'a']],
      [['a b'], ['a', 'a ', 'a b', ' ', ' b', 'b']],
    ],
    phrasings: [
      'list all substrings of a string',
      'how do i generate every substring of a word?',
      'Returns all non-empty substrings, ordered by start and then by length.',
      'all substrings',
      'I need each contiguous part of a text in an array, duplicates included.',
      'please give every possible substring of the input',
      '"abc" -> ["a", "ab", "abc", "b", "bc", "c"]',
      'given a string enumerate its substrings from left to right, short ones first for each start',
      'every slice of a string with at least one character',
      'need all contiguous pieces of a word',
      'all substings of str',
      'substrings for each start and each end position',
      'what are all the parts of a string? as a list',
      'produce the list of substrings with two nested loops',
      'The non-empty substrings in order of their starting index.',
      'collect everything that can be cut out of a word in one piece',
      'split a word in all ways into one continuous part: which parts are there',
      'brute force all the substrings',
      'for each position take the pieces beginning there, of length 1, 2, 3 and so on',
      'Could you return an array with every substring?',
    ],
  }),
  family({
    name: 'string-permutations',
    group: 'strings',
    names: ['permutations', 'permute', 'allArrangements', 'anagramsOf', 'getPermutations'],
    params: [text],
    returns: 'string[]',
    body: `  if ($text.length <= 1) return [$text];
  const result: string[] = [];
  for (let i = 0; i < $text.length; i++) {
    for (const rest of $name($text.slice(0, i) + $text.slice(i + 1))) {
      result.push($text[i] + rest);
    }
  }
  return result;`,
    tests: [
      [['abc'], ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']],
      [['ab'], ['ab', 'ba']],
      [['a'], ['a']],
      [[''], ['']],
      [['xy'], ['xy', 'yx']],
      [['12'], ['12', '21']],
    ],
    phrasings: [
      'all permutations of a string',
      'how do i generate every ordering of the letters of a word?',
      'Returns an array of all arrangements of the characters.',
      'string permutations',
      'I have a few letters and want each word that can be built by reordering all of them.',
      'please list every anagram (real word or not) of a string',
      '"abc" -> ["abc", "acb", "bac", "bca", "cab", "cba"]',
      'given a string return its permutations in the order in which the first letter runs from left to right',
      'permute the characters of str',
      'need all possible orders of the letters',
      'all permuations of a text',
      'recursive permutations of a word',
      'in how many ways can letters be arranged? list the ways',
      'produce each arrangement of the given characters',
      'The list of strings that use every letter of the input once, in all orders.',
      'rearrange the characters in every way possible',
      'shuffle a word into all of its variants',
      'enumerate the orderings of a short string, n! of them',
      'brute force a scrambled word: give me all letter orders',
      'Could you compute the permutations of the letters?',
    ],
  }),
  family({
    name: 'pig-latin',
    group: 'strings',
    names: ['pigLatin', 'toPigLatin', 'translate', 'pigWord', 'latinize'],
    params: [{ name: 'word', type: 'string', alt: ['text', 's', 'str', 'input'] }],
    returns: 'string',
    body: `  const i = $word.search(/[aeiou]/);
  if (i <= 0) return $word + 'way';
  return $word.slice(i) + $word.slice(0, i) + 'ay';`,
    tests: [
      [['pig'], 'igpay'],
      [['apple'], 'appleway'],
      [['string'], 'ingstray'],
      [['hello'], 'ellohay'],
      [['smile'], 'ilesmay'],
      [['eat'], 'eatway'],
    ],
    phrasings: [
      'pig latin for one word: leading consonants go to the end plus "ay", words starting with a vowel get "way"',
      'how do i translate a word to pig latin? vowel words just get way',
      'Returns the word in Pig Latin: move the consonants before the first vowel to the end and add "ay"; add "way" if it starts with a vowel.',
      'pig latin word, "way" for vowel start',
      '"pig" -> "igpay", "apple" -> "appleway"',
      'I want to convert a lower-case word: if it begins with a vowel append way, otherwise shift the first consonant cluster to the back and append ay.',
      'please write a pig latin translator for single words (way after vowel words, ay otherwise)',
      'string -> ingstray, eat -> eatway',
      'given a word, put everything in front of its first vowel behind the rest and attach "ay", or attach "way" if nothing is in front',
      'translate to piglatin with the ay and way endings',
      "kids' secret language: consonant start moves to the end + ay, vowel start + way",
      'need "smile" as "ilesmay" and "eat" as "eatway"',
      'pig lattin of a word in small letters, ending way for initial vowels',
      'consonants up to the first vowel move to the end followed by ay; a word that starts with a vowel only gets way',
      'The Pig Latin form of a word, using "way" for words with an initial vowel.',
      'take the consonant cluster at the start, move it to the end, add ay. No such cluster: add way',
      'turn english words into pig latin, vowels a e i o u, suffix ay or way',
      'word to pig-latin (vowel first: word + "way"; else rest + consonants + "ay")',
      'a course exercise: pig latin, one word at a time, way for words beginning in a vowel',
      'Could you convert a word to Pig Latin, with "way" added when there is no consonant at the beginning?',
    ],
  }),
  family({
    name: 'word-wrap',
    group: 'strings',
    names: ['wordWrap', 'wrapText', 'wrap', 'breakLines', 'wrapWords'],
    params: [text, { name: 'width', type: 'number', alt: ['max', 'limit', 'columns', 'n'] }],
    returns: 'string[]',
    body: `  const lines: string[] = [];
  let line = '';
  for (const word of $text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > $width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : line + ' ' + word;
  }
  if (line !== '') lines.push(line);
  return lines;`,
    tests: [
      [
        ['the quick brown fox', 10],
        ['the quick', 'brown fox'],
      ],
      [
        ['a b c', 1],
        ['a', 'b', 'c'],
      ],
      [['', 5], []],
      [['one', 10], ['one']],
      [
        ['longerthanwidth x', 5],
        ['longerthanwidth', 'x'],
      ],
      [
        ['aa bb cc', 5],
        ['aa bb', 'cc'],
      ],
    ],
    phrasings: [
      'word wrap a text to a given width, return the lines',
      'how do i break text into lines of at most n characters without splitting words?',
      'Returns an array of lines, each no longer than the width unless a single word is longer.',
      'wrap text at word boundaries',
      'I print to a terminal with a limited number of columns and need the text as lines that fit.',
      'please split a paragraph into lines, words stay whole',
      'given a sentence and a maximum line length, fill the lines greedily with words',
      'line breaking: as many words per line as fit',
      'need soft wrapping for a string, output is a list of lines',
      'text + max columns -> lines',
      'wrap words, a too long word gets its own line',
      'wrod wrap',
      'lay out a text in rows of limited width, breaking only at spaces',
      'fold a long line after so many characters, but never within a word',
      'The text divided in lines not exceeding the limit.',
      'greedy text wrapping with a width parameter',
      'reflow a sentence to the width given',
      'put words on a line until the next one does not fit any more, then start a new line; return all lines',
      'break a message into rows for a small display, whole words only',
      'Could you wrap a string to a certain number of characters per line?',
    ],
  }),
  family({
    name: 'split-by-literal',
    group: 'strings',
    names: ['splitParts', 'toParts', 'splitList', 'parseParts', 'pieces'],
    params: [{ name: 'text', type: 'string', alt: ['s', 'str', 'input', 'line'] }],
    returns: 'string[]',
    slots: { sep: [',', ';', '|', '/', ':'] },
    body: `  return $text
    .split('{sep}')
    .map((part) => part.trim())
    .filter((part) => part !== '');`,
    tests: ({ sep }) => {
      const s = String(sep);
      return [
        [[`a${s}b${s}c`], ['a', 'b', 'c']],
        [[''], []],
        [['one'], ['one']],
        [[` a ${s} b `], ['a', 'b']],
        [[`a${s}${s}b${s}`], ['a', 'b']],
        [[`${s} ${s}`], []],
      ];
    },
    phrasings: [
      'split a string at "{sep}", trim the parts and drop empty ones',
      'how do i get a clean list from a "{sep}" separated string? no spaces around the items, no empty items',
      'Returns the trimmed, non-empty parts between the "{sep}" characters.',
      'split by {sep}, trim, skip blanks',
      'Users type tags with "{sep}" between them; I need an array of tags without stray spaces or empty entries.',
      'please break text at every "{sep}" and remove white space around the pieces, ignore empty pieces',
      'given a "{sep}"-delimited list, return its items trimmed, leave out those that are empty',
      'array of values from a string with {sep} as the delimiter, cleaned of blanks and empties',
      'need to parse a {sep} list into an array, trimmed, without empty strings',
      'separate at "{sep}"; trim each item; keep only items with content',
      'items of a {sep}-separated line, no whitespace, no empties',
      'spilt on "{sep}" and tidy the results (trim, drop empty)',
      'convert " a {sep} b {sep}" to ["a", "b"]',
      'the entries divided by "{sep}", each one trimmed, empty entries removed',
      'turn a {sep} separated setting into a list of clean strings, empty ones left out',
      'A list of the parts of a string around "{sep}", spaces stripped and empty parts ignored.',
      'cut a line at each {sep}, then trim and filter out nothing-entries',
      'extract the non-blank fields of a "{sep}" delimited text, trimmed',
      'what is between the "{sep}"? trimmed strings, blanks thrown away',
      'Could you tokenise a string on "{sep}" while trimming and dropping empties?',
    ],
  }),
];
