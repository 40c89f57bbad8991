/** Edits of functions over strings: bugs to fix. `texts-2.ts` has what should be otherwise, and the same by other code. */
import type { TestCase } from '../../family.js';
import { type EditFamily, editFamily } from '../edit-family.js';

export const edits: readonly EditFamily[] = [
  editFamily({
    name: 'texts-wrap-last-line',
    change: 'fix',
    functionName: 'wrapText',
    original: `function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : line + ' ' + word;
    }
  }
  return lines;
}`,
    code: `function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : line + ' ' + word;
    }
  }
  if (line !== '') {
    lines.push(line);
  }
  return lines;
}`,
    instructions: [
      'the last line is missing',
      "wrapText('hello world', 5) returns ['hello'], where is 'world'?",
      'a text that fits into one line gives []',
      'Please add what is left in line after the loop.',
      'fix: push the unfinished line at the end',
      'The end of the text gets swallowed. Can you repair that?',
      'short texts vanish completely, they should come back as one line',
      'forgot to push the remaining words',
      "'one two three' with width 8 → ['one two', 'three']",
      'why does the final piece never end up in the result?',
      'review: nothing flushes `line` when the words run out',
      'lsat line gets lost, add it (if there is anythign in it)',
    ],
    tests: [
      [
        ['hello world', 5],
        ['hello', 'world'],
      ],
      [
        ['one two three', 8],
        ['one two', 'three'],
      ],
      [['a b c', 10], ['a b c']],
      [['word', 2], ['word']],
      [
        ['aa bb cc dd', 5],
        ['aa bb', 'cc dd'],
      ],
    ],
  }),
  editFamily({
    name: 'texts-caesar-negative-shift',
    change: 'fix',
    functionName: 'shiftLetters',
    original: `function shiftLetters(text: string, shift: number): string {
  return text.replace(/[a-z]/g, (c) => {
    const moved = (c.charCodeAt(0) - 97 + shift) % 26;
    return String.fromCharCode(97 + moved);
  });
}`,
    code: `function shiftLetters(text: string, shift: number): string {
  return text.replace(/[a-z]/g, (c) => {
    const moved = (((c.charCodeAt(0) - 97 + shift) % 26) + 26) % 26;
    return String.fromCharCode(97 + moved);
  });
}`,
    instructions: [
      'negative shifts are broken',
      "shiftLetters('a', -1) should give 'z' but gives '`'",
      'It can shift forward but not back: letters before a come out as odd characters. Please wrap around.',
      'decoding with -3 does not work',
      'fix: keep the index between 0 and 25 when shift is below zero',
      '% can be negative in JS, that case needs handling',
      "Why is 'b' with -2 not 'z'?",
      'should wrap from a back to z',
      'with a negative shift, whatever its size (-1, -30, ...), the result must still be letters',
      'review: the remainder of a negative number is negative, so moved may be < 0',
      'backwards shfiting yields strange charcters, make it go round',
    ],
    tests: [
      [['a', -1], 'z'],
      [['def', -3], 'abc'],
      [['abc xyz', -3], 'xyz uvw'],
      [['xyz', 3], 'abc'],
      [['e', -30], 'a'],
      [['hi!', 0], 'hi!'],
      [['a', -53], 'z'],
    ],
  }),
  editFamily({
    name: 'texts-compress-reset',
    change: 'fix',
    functionName: 'compress',
    original: `function compress(str: string): string {
  let out = '';
  let run = 1;
  for (let i = 0; i < str.length; i++) {
    if (str[i] === str[i + 1]) {
      run++;
    } else {
      out += str[i] + run;
    }
  }
  return out;
}`,
    code: `function compress(str: string): string {
  let out = '';
  let run = 1;
  for (let i = 0; i < str.length; i++) {
    if (str[i] === str[i + 1]) {
      run++;
    } else {
      out += str[i] + run;
      run = 1;
    }
  }
  return out;
}`,
    instructions: [
      "compress('aaabb') gives a3b4, should be a3b2",
      'the counts keep growing',
      'Please start counting again for each new letter.',
      'run is never reset',
      'fix: forgotten reset after a run has been written',
      'why does the single b in "aab" get a 2?',
      'Every number after the first includes the letters before it. It should only count its own run.',
      'aabbcc → a2b2c2',
      'second and later counts are too high',
      'review: set run back once the run is appended',
      'the coutner is not set back beetween letters',
    ],
    tests: [
      [['aaabb'], 'a3b2'],
      [['aabbcc'], 'a2b2c2'],
      [['aab'], 'a2b1'],
      [['abc'], 'a1b1c1'],
      [[''], ''],
      [['zzzz'], 'z4'],
      [['aabaa'], 'a2b1a2'],
    ],
  }),
  editFamily({
    name: 'texts-sorted-words-copy',
    change: 'fix',
    functionName: 'sortedPreview',
    original: `function sortedPreview(words: string[]): { before: string[]; after: string[] } {
  const after = words.sort();
  return { before: words, after };
}`,
    code: `function sortedPreview(words: string[]): { before: string[]; after: string[] } {
  const after = [...words].sort();
  return { before: words, after };
}`,
    instructions: [
      'before is sorted too',
      'before and after are always the same, before should be in the original order',
      'The argument gets changed by sort, please work on a copy.',
      "sortedPreview(['b', 'a']).before is ['a', 'b'] but must stay ['b', 'a']",
      'fix: do not mutate the input',
      'sort() works in place!',
      "Why is my own list in another order after calling this? It shouldn't touch it.",
      'copy the words before you sort them',
      'review: words is mutated, so `before` is wrong',
      'I want the untouched list in "before".',
      'the orignal list is modifed, sort a copy insted',
    ],
    tests: [
      [[['b', 'a']], { before: ['b', 'a'], after: ['a', 'b'] }],
      [[['pear', 'fig', 'apple']], { before: ['pear', 'fig', 'apple'], after: ['apple', 'fig', 'pear'] }],
      [[[]], { before: [], after: [] }],
      [[['a', 'b']], { before: ['a', 'b'], after: ['a', 'b'] }],
      [[['x', 'c', 'x']], { before: ['x', 'c', 'x'], after: ['c', 'x', 'x'] }],
    ],
  }),
  editFamily({
    name: 'texts-capitalize-empty',
    change: 'fix',
    functionName: 'capitalize',
    original: `const capitalize = (s: string): string => s[0].toUpperCase() + s.slice(1).toLowerCase();`,
    code: `const capitalize = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1).toLowerCase();`,
    instructions: [
      'crashes on an empty string',
      "capitalize('') should return ''",
      'Cannot read properties of undefined when the text is empty, please fix',
      's[0] is undefined for ""; use something safe',
      'empty input must not throw, just give it back empty',
      'fix: handle the empty string',
      'What if there are no characters at all? Then I would like to get "".',
      'blows up when the form field was left empty (value is "")',
      'Use charAt so that nothing breaks for an empty text.',
      'review: toUpperCase is called on undefined if s has no letters',
      'emtpy string gives an eror, it shoud stay empty',
    ],
    tests: [
      [[''], ''],
      [['hello'], 'Hello'],
      [['WORLD'], 'World'],
      [['x'], 'X'],
      [['two WORDS'], 'Two words'],
    ],
  }),
  editFamily({
    name: 'texts-anagram-compare-arrays',
    change: 'fix',
    functionName: 'areAnagrams',
    original: `function areAnagrams(a: string, b: string): boolean {
  const left = a.toLowerCase().split('').sort();
  const right = b.toLowerCase().split('').sort();
  return left === right;
}`,
    code: `function areAnagrams(a: string, b: string): boolean {
  const left = a.toLowerCase().split('').sort().join('');
  const right = b.toLowerCase().split('').sort().join('');
  return left === right;
}`,
    instructions: [
      'never returns true',
      "areAnagrams('listen', 'silent') is false?!",
      'You compare two arrays with ===, that is only true for the same object. Compare their contents.',
      'join the letters again before comparing',
      'fix: compare the sorted letters, not array references',
      'even a word and itself are no anagrams according to this. Please correct.',
      'Expected true for "Tea" and "Eat", got false.',
      'arrays are compared by identity here, turn them into strings first',
      'why is the result always false',
      'review: === on arrays does not look at the elements',
      'sorted leters should be compared as stirngs',
    ],
    tests: [
      [['listen', 'silent'], true],
      [['Tea', 'Eat'], true],
      [['abc', 'abd'], false],
      [['', ''], true],
      [['aab', 'abb'], false],
      [['ab', 'abc'], false],
    ],
  }),
  editFamily({
    name: 'texts-csv-blank-lines',
    change: 'fix',
    slots: { sep: [',', ';', '|'] },
    functionName: 'firstColumn',
    original: `function firstColumn(csv: string): string[] {
  const result: string[] = [];
  const rows = csv.split('\\n');
  for (let r = 1; r < rows.length; r++) {
    result.push(rows[r].split('{sep}')[0]);
  }
  return result;
}`,
    code: `function firstColumn(csv: string): string[] {
  const result: string[] = [];
  const rows = csv.split('\\n');
  for (let r = 1; r < rows.length; r++) {
    if (rows[r] === '') continue;
    result.push(rows[r].split('{sep}')[0]);
  }
  return result;
}`,
    instructions: [
      'a newline at the end of the file yields an extra empty entry',
      'empty lines should be skipped',
      "I get ['ann', ''] for 'name{sep}age\\nann{sep}3\\n', there should be no ''",
      'Please leave out rows without any text.',
      'fix: ignore blank rows',
      'Why is there an empty string at the end of the list? Our files end with a line break.',
      'trailing newline → bogus last element, drop it; same for empty lines in between',
      'The empty row after the last line break is not data.',
      'review: rows[r] may be an empty string, it must not be pushed',
      'empty rows in the middle produce "" entries, skip those',
      'skip emtpy lines in the csv, they are no recrods',
    ],
    tests: ({ sep }) =>
      [
        [[`name${sep}age\nann${sep}3\n`], ['ann']],
        [[`id${sep}x\na${sep}1\n\nb${sep}2`], ['a', 'b']],
        [[`id${sep}x\na${sep}1\nb${sep}2`], ['a', 'b']],
        [['id'], []],
        [['id\n'], []],
        [[`id${sep}x\n${sep}1\n`], ['']],
      ] as TestCase[],
  }),
  editFamily({
    name: 'texts-plural-zero',
    change: 'fix',
    slots: { noun: ['file', 'item', 'message', 'user', 'error'] },
    functionName: 'describeCount',
    original: `function describeCount(n: number): string {
  const noun = n > 1 ? '{noun}s' : '{noun}';
  return n + ' ' + noun;
}`,
    code: `function describeCount(n: number): string {
  const noun = n !== 1 ? '{noun}s' : '{noun}';
  return n + ' ' + noun;
}`,
    instructions: [
      "says '0 {noun}', should be '0 {noun}s'",
      'zero takes the plural',
      'The singular is right for 1 only. Please fix the case of 0.',
      'describeCount(0) → "0 {noun}s"',
      'wrong grammar when n is 0',
      'fix: plural for everything but one',
      'Shouldn\'t it read "0 {noun}s" when there are none?',
      'n > 1 is the wrong condition, none of them is plural in English as well',
      'use {noun}s unless n is exactly 1',
      'Our page shows "0 {noun}" when nothing was found. Add the missing s.',
      'plurel is missing when the cuont is zero',
    ],
    tests: ({ noun }) =>
      [
        [[0], `0 ${noun}s`],
        [[1], `1 ${noun}`],
        [[2], `2 ${noun}s`],
        [[17], `17 ${noun}s`],
        [[100], `100 ${noun}s`],
      ] as TestCase[],
  }),
  editFamily({
    name: 'texts-clock-padding',
    change: 'fix',
    functionName: 'clockText',
    original: `function clockText(seconds: number): string {
  const mins = Math.floor(seconds / 60);
  const secs = seconds % 60;
  return \`\${mins}:\${secs}\`;
}`,
    code: `function clockText(seconds: number): string {
  const mins = Math.floor(seconds / 60);
  const secs = String(seconds % 60).padStart(2, '0');
  return \`\${mins}:\${secs}\`;
}`,
    instructions: [
      "clockText(65) gives '1:5' instead of '1:05'",
      'seconds need two digits',
      'The leading zero of the seconds is missing.',
      'pad the secs with 0',
      'fix: 2:00 is shown as 2:0',
      'Why does my timer show 3:7? It should be 3:07. Minutes are fine as they are.',
      'below ten seconds the format is wrong, there has to be a zero in front',
      'I expected 0:09 for nine seconds, got 0:9',
      'Please always write the seconds with two places; leave the minutes alone.',
      'review: secs < 10 is not padded',
      'the secnods miss a leading zreo',
    ],
    tests: [
      [[65], '1:05'],
      [[120], '2:00'],
      [[9], '0:09'],
      [[0], '0:00'],
      [[75], '1:15'],
      [[600], '10:00'],
    ],
  }),
];
