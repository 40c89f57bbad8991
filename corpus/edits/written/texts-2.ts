/** Edits of functions over strings: what should be otherwise, and the same by other code. */
import type { TestCase } from '../../family.js';
import { type EditFamily, editFamily } from '../edit-family.js';

export const edits: readonly EditFamily[] = [
  editFamily({
    name: 'texts-title-case-short-words',
    change: 'change',
    slots: { n: [2, 3, 4] },
    functionName: 'titleCase',
    original: `function titleCase(title: string): string {
  return title
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}`,
    code: `function titleCase(title: string): string {
  return title
    .split(' ')
    .map((word) => (word.length <= {n} ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}`,
    instructions: [
      'leave words of up to {n} letters as they are',
      'Words with {n} or fewer characters should not be capitalised.',
      'only capitalize words longer than {n} letters',
      'Could you skip short words? Short means at most {n} characters.',
      'feat: short words (length <= {n}) stay untouched',
      "I don't want small words changed, i.e. anything that has no more than {n} letters",
      'titleCase must ignore every word that is not longer than {n}',
      'Can it keep words of length {n} or less unchanged, even at the beginning?',
      'more than {n} letters → capital, otherwise do nothing with the word',
      'For words up to {n} characters return the word itself.',
      'dont captialize words with {n} leters or less',
    ],
    tests: ({ n }) =>
      [
        [
          ['a tale of two cities'],
          n === 4 ? 'a tale of two Cities' : n === 3 ? 'a Tale of two Cities' : 'a Tale of Two Cities',
        ],
        [[''], ''],
        [['at sunrise'], 'at Sunrise'],
        [['elephants'], 'Elephants'],
        [['me THE us'], 'me THE us'],
        [['under construction'], 'Under Construction'],
      ] as TestCase[],
  }),
  editFamily({
    name: 'texts-join-list-last-word',
    change: 'change',
    slots: { word: ['or', 'plus', 'und', '&', 'et'] },
    functionName: 'joinNames',
    original: `function joinNames(names: string[]): string {
  if (names.length < 2) return names.join('');
  const last = names[names.length - 1];
  return names.slice(0, -1).join(', ') + ' and ' + last;
}`,
    code: `function joinNames(names: string[]): string {
  if (names.length < 2) return names.join('');
  const last = names[names.length - 1];
  return names.slice(0, -1).join(', ') + ' {word} ' + last;
}`,
    instructions: [
      'use "{word}" instead of "and"',
      'the last two should be joined by {word}',
      "joinNames(['a', 'b', 'c']) → 'a, b {word} c'",
      'Replace the word before the final name with "{word}", please.',
      'change and to {word}',
      'I need "{word}" between the last two names, the commas can stay.',
      'feat: connect the last name with {word}',
      'Can we have {word} there rather than and?',
      'It says "a and b", our texts need "a {word} b".',
      'The connecting word shall be "{word}".',
      'put {word} befor the last naem, not and',
    ],
    tests: ({ word }) =>
      [
        [[['a', 'b', 'c']], `a, b ${word} c`],
        [[['x', 'y']], `x ${word} y`],
        [[['solo']], 'solo'],
        [[[]], ''],
        [[['Ann', 'Bob', 'Cy', 'Di']], `Ann, Bob, Cy ${word} Di`],
      ] as TestCase[],
  }),
  editFamily({
    name: 'texts-count-words-object',
    change: 'change',
    functionName: 'textStats',
    original: `function textStats(text: string): number {
  const words = text.split(/\\s+/).filter(Boolean);
  return words.length;
}`,
    code: `function textStats(text: string): { words: number; chars: number } {
  const words = text.split(/\\s+/).filter(Boolean);
  return { words: words.length, chars: text.length };
}`,
    instructions: [
      'return { words, chars } where chars is the length of the text',
      'I also need the number of characters: give back an object with words and chars',
      "textStats('hi you') → { words: 2, chars: 6 }",
      'Instead of a bare number, an object please: `words` as now and `chars` = text.length.',
      'feat: textStats returns words and chars (all characters, blanks included)',
      'Could the result have two fields, words and chars? Spaces count as chars.',
      'count the characters too, result { words: ..., chars: ... }',
      'The result shall be an object holding the word count under "words" and the length of the whole text under "chars".',
      'make it an object { words, chars }; chars counts everything in the text',
      'number → { words: number; chars: number }, chars being the text length',
      'aslo tell me how many chracters there are: { words, chars }',
    ],
    tests: [
      [['hi you'], { words: 2, chars: 6 }],
      [[''], { words: 0, chars: 0 }],
      [['one'], { words: 1, chars: 3 }],
      [[' a  b '], { words: 2, chars: 6 }],
      [['a\nb c'], { words: 3, chars: 5 }],
    ],
  }),
  editFamily({
    name: 'texts-unique-words-any-case',
    change: 'change',
    functionName: 'uniqueWords',
    original: `function uniqueWords(list: string[]): string[] {
  const seen = new Set<string>();
  return list.filter((w) => {
    if (seen.has(w)) return false;
    seen.add(w);
    return true;
  });
}`,
    code: `function uniqueWords(list: string[]): string[] {
  const seen = new Set<string>();
  return list.filter((w) => {
    if (seen.has(w.toLowerCase())) return false;
    seen.add(w.toLowerCase());
    return true;
  });
}`,
    instructions: [
      'ignore case',
      "treat 'Apple' and 'apple' as the same word, keep the first",
      'Upper and lower case should make no difference when looking for duplicates.',
      "uniqueWords(['Hi', 'HI', 'yo']) → ['Hi', 'yo']",
      'compare case-insensitively but return the words as they were written',
      'I want Foo, FOO and foo to count as one. The spelling that comes first wins.',
      'feat: case-insensitive duplicates',
      'Can you make the duplicate check independent of capitals?',
      'Two words are equal if they differ in case only; the words themselves must not be altered.',
      'right now "The" and "the" both stay, I only want the earlier one',
      'igonre upper/lower case when comparing wrods',
    ],
    tests: [
      [[['Hi', 'HI', 'yo']], ['Hi', 'yo']],
      [[['apple', 'Apple', 'pear', 'APPLE']], ['apple', 'pear']],
      [[[]], []],
      [[['a', 'b', 'a']], ['a', 'b']],
      [[['The', 'cat', 'the', 'Cat']], ['The', 'cat']],
    ],
  }),
  editFamily({
    name: 'texts-underline-character',
    change: 'change',
    slots: { from: ['-', '.'], to: ['=', '~', '*', '#'] },
    functionName: 'underlined',
    original: `function underlined(heading: string): string {
  let rule = '';
  while (rule.length < heading.length) rule += '{from}';
  return heading + '\\n' + rule;
}`,
    code: `function underlined(heading: string): string {
  let rule = '';
  while (rule.length < heading.length) rule += '{to}';
  return heading + '\\n' + rule;
}`,
    instructions: [
      'use {to} instead of {from}',
      'underline with "{to}" please',
      'The line below the heading should consist of {to} characters.',
      'change the character of the rule from {from} to {to}',
      'style: headings get a line of {to}',
      'I would like the rule to be drawn with {to}',
      'Can we have {to}{to}{to} below the title and not {from}{from}{from}?',
      'the underline character becomes {to}',
      'Replace {from} by {to} in the rule.',
      'underlined("ab") has to end with {to}{to}',
      'plaese draw the line wiht {to}',
    ],
    tests: ({ to }) =>
      [
        [['ab'], `ab\n${to}${to}`],
        [['Intro'], `Intro\n${`${to}`.repeat(5)}`],
        [[''], '\n'],
        [['x'], `x\n${to}`],
        [['a b c d'], `a b c d\n${`${to}`.repeat(7)}`],
      ] as TestCase[],
  }),
  editFamily({
    name: 'texts-most-common-letter-ties',
    change: 'change',
    functionName: 'topLetter',
    original: `function topLetter(word: string): string {
  const counts = new Map<string, number>();
  for (const c of word) counts.set(c, (counts.get(c) ?? 0) + 1);
  let best = '';
  for (const [c, n] of counts) {
    if (best === '' || n > counts.get(best)!) best = c;
  }
  return best;
}`,
    code: `function topLetter(word: string): string {
  const counts = new Map<string, number>();
  for (const c of word) counts.set(c, (counts.get(c) ?? 0) + 1);
  let best = '';
  for (const [c, n] of counts) {
    if (best === '' || n > counts.get(best)! || (n === counts.get(best)! && c < best)) best = c;
  }
  return best;
}`,
    instructions: [
      'for ties take the letter that comes first in the alphabet',
      'when two letters are equally frequent, return the alphabetically smaller one',
      "topLetter('ba') should be 'a'",
      'Ties: now the first in the word wins, I want the first in the alphabet.',
      'break ties alphabetically',
      'feat: equal counts are decided by the order of the alphabet (a before b)',
      'If several letters share the highest count, the result shall be the smallest of them.',
      'Could a tie be resolved by the alphabet instead of by position?',
      'same count → smaller letter wins',
      'With "zzaa" I get z. Since both appear twice, please give me a, the earlier letter of the alphabet.',
      'on a tie pick the letter thats smaler in the alphabte',
    ],
    tests: [
      [['ba'], 'a'],
      [['zzaa'], 'a'],
      [['hello'], 'l'],
      [['cbcbaa'], 'a'],
      [[''], ''],
      [['abb'], 'b'],
    ],
  }),
  editFamily({
    name: 'texts-greeting-parameter',
    change: 'change',
    slots: { word: ['Hello', 'Hi', 'Welcome', 'Dear'] },
    functionName: 'greet',
    original: `function greet(name: string): string {
  const trimmed = name.trim();
  return \`{word}, \${trimmed}!\`;
}`,
    code: `function greet(name: string, greeting: string = '{word}'): string {
  const trimmed = name.trim();
  return \`\${greeting}, \${trimmed}!\`;
}`,
    instructions: [
      'add an optional second parameter greeting, default "{word}"',
      "greet('Bo', 'Ciao') → 'Ciao, Bo!', without the second argument as before",
      'The greeting should be a parameter that falls back to {word}.',
      'make {word} configurable (second argument `greeting`)',
      'I would like to pass another greeting than {word}; it stays the default.',
      'feat: greeting as a parameter with default {word}',
      'Can the caller choose the word in front of the name? Second param, called greeting, {word} if omitted.',
      'extra parameter greeting = {word}',
      'Do not hard-code {word}: take it as an optional second argument.',
      'let me hand in the greeting after the name, {word} otherwise',
      'add a secnod paramter greeting wich defaults to {word}',
    ],
    tests: ({ word }) =>
      [
        [['Bo', 'Ciao'], 'Ciao, Bo!'],
        [['Bo'], `${word}, Bo!`],
        [[' Ann '], `${word}, Ann!`],
        [[' Ann ', 'Hey'], 'Hey, Ann!'],
        [['you', 'Good morning'], 'Good morning, you!'],
      ] as TestCase[],
  }),
  editFamily({
    name: 'texts-template-keep-unknown',
    change: 'change',
    functionName: 'fillTemplate',
    original: `function fillTemplate(template: string, values: Record<string, string>): string {
  return template.replace(/\\{\\{(\\w+)\\}\\}/g, (match, key) => values[key] ?? '');
}`,
    code: `function fillTemplate(template: string, values: Record<string, string>): string {
  return template.replace(/\\{\\{(\\w+)\\}\\}/g, (match, key) => values[key] ?? match);
}`,
    instructions: [
      'keep placeholders that have no value',
      'unknown placeholders should stay in the text as they are',
      "fillTemplate('Hi {{name}}', {}) → 'Hi {{name}}'",
      'If a key is missing, leave the {{key}} alone instead of removing it.',
      'Missing values: do not replace by an empty string, keep the original placeholder.',
      'feat: placeholders without a value remain visible',
      'Could you leave {{x}} standing when values has no x? I fill the rest later.',
      'I want to see which placeholders were not filled, so do not delete them.',
      'no value → the match itself rather than nothing',
      'When values does not contain the name, the placeholder is to be returned unchanged.',
      'dont drop unkown placeholders, leave them in the txet',
    ],
    tests: [
      [['Hi {{name}}', {}], 'Hi {{name}}'],
      [['Hi {{name}}', { name: 'Bo' }], 'Hi Bo'],
      [['{{a}}-{{b}}', { b: '2' }], '{{a}}-2'],
      [['plain', { a: '1' }], 'plain'],
      [['[{{a}}]', { a: '' }], '[]'],
    ],
  }),
  editFamily({
    name: 'texts-settings-comments',
    change: 'change',
    slots: { mark: ['#', ';', '//', '--'], sep: ['=', ':'] },
    functionName: 'parseSettings',
    original: `function parseSettings(text: string): Record<string, string> {
  const settings: Record<string, string> = {};
  for (const line of text.split('\\n')) {
    const at = line.indexOf('{sep}');
    if (at < 0) continue;
    settings[line.slice(0, at).trim()] = line.slice(at + 1).trim();
  }
  return settings;
}`,
    code: `function parseSettings(text: string): Record<string, string> {
  const settings: Record<string, string> = {};
  for (const line of text.split('\\n')) {
    if (line.startsWith('{mark}')) continue;
    const at = line.indexOf('{sep}');
    if (at < 0) continue;
    settings[line.slice(0, at).trim()] = line.slice(at + 1).trim();
  }
  return settings;
}`,
    instructions: [
      'skip lines that start with {mark}',
      '{mark} begins a comment line, ignore those',
      'Lines whose first characters are "{mark}" are comments and must not become settings.',
      'support comments: a line beginning with {mark} is ignored',
      'feat: comment lines ({mark} at the very start)',
      'I want to comment out settings by writing {mark} in front of the line.',
      'Can parseSettings leave out everything that starts with {mark}?',
      "'{mark}a{sep}1' should not give an entry",
      'please ignore a line if it starts with {mark}',
      'Add comments to the format. A comment is a whole line with {mark} at its beginning.',
      'lines startign with {mark} shuold be skipped',
    ],
    tests: ({ mark, sep }) =>
      [
        [[`${mark}a${sep}1\nb${sep}2`], { b: '2' }],
        [[`${mark} note\nx ${sep} y`], { x: 'y' }],
        [[`${mark} k ${sep} v`], {}],
        [[''], {}],
        [[`color${sep}red\nsize ${sep} 4\nnonsense`], { color: 'red', size: '4' }],
        [[`k${sep}a${mark}b`], { k: `a${mark}b` }],
      ] as TestCase[],
  }),
  editFamily({
    name: 'texts-price-currency-after',
    change: 'change',
    slots: { sign: ['€', 'USD', 'Fr.', 'kr'] },
    functionName: 'formatPrice',
    original: `function formatPrice(cents: number): string {
  const amount = (cents / 100).toFixed(2);
  return '{sign} ' + amount;
}`,
    code: `function formatPrice(cents: number): string {
  const amount = (cents / 100).toFixed(2);
  return amount + ' {sign}';
}`,
    instructions: [
      'put {sign} behind the amount',
      'the currency should come after the number: "12.50 {sign}"',
      'formatPrice(1250) → "12.50 {sign}"',
      'First the amount, then a space and {sign}.',
      'Could we have the currency at the end instead of the start?',
      'swap amount and {sign}, still with one blank between them',
      'format: {sign} goes to the right of the figure',
      'I want 5.00 {sign} and not {sign} 5.00',
      'Write the price the other way round, number before {sign}.',
      'Here prices end with {sign}; please change the order.',
      'move {sign} to the rihgt side of the nubmer (with a space)',
    ],
    tests: ({ sign }) =>
      [
        [[1250], `12.50 ${sign}`],
        [[500], `5.00 ${sign}`],
        [[0], `0.00 ${sign}`],
        [[99], `0.99 ${sign}`],
        [[123456], `1234.56 ${sign}`],
      ] as TestCase[],
  }),
  editFamily({
    name: 'texts-invoice-width',
    change: 'change',
    slots: { from: [4, 5], to: [6, 7, 8], prefix: ['INV-', 'R', 'A/'] },
    functionName: 'invoiceId',
    original: `const invoiceId = (no: number): string => '{prefix}' + String(no).padStart({from}, '0');`,
    code: `const invoiceId = (no: number): string => '{prefix}' + String(no).padStart({to}, '0');`,
    instructions: [
      '{to} digits instead of {from}',
      'pad to {to}',
      'The number should be filled up with zeros to {to} places.',
      'we are running out of ids, make it {to} digits wide',
      'Please use a width of {to}.',
      'chore: invoice numbers get {to} digits',
      'I need more leading zeros, {to} digits in all after {prefix}',
      'Can invoiceId produce {to}-digit numbers?',
      'widen the numeric part from {from} to {to} characters',
      'The part after "{prefix}" shall have at least {to} digits.',
      'chnage the paddign to {to}',
    ],
    tests: ({ to, prefix }) =>
      [
        [[7], `${prefix}${'0'.repeat((to as number) - 1)}7`],
        [[123], `${prefix}${'0'.repeat((to as number) - 3)}123`],
        [[0], `${prefix}${'0'.repeat(to as number)}`],
        [[99999], `${prefix}${'0'.repeat((to as number) - 5)}99999`],
        [[123456789], `${prefix}123456789`],
      ] as TestCase[],
  }),
  editFamily({
    name: 'texts-positions-of-word',
    change: 'change',
    functionName: 'positionsOf',
    original: `function firstPositionOf(words: string[], wanted: string): number {
  for (let i = 0; i < words.length; i++) {
    if (words[i] === wanted) return i;
  }
  return -1;
}`,
    code: `function positionsOf(words: string[], wanted: string): number[] {
  const positions: number[] = [];
  for (let i = 0; i < words.length; i++) {
    if (words[i] === wanted) positions.push(i);
  }
  return positions;
}`,
    instructions: [
      'return all positions as an array and call it positionsOf; [] when there is none',
      'rename to positionsOf and collect every index instead of only the first one',
      'I need the whole list of indexes where the word is found, empty if it is missing. New name: positionsOf.',
      "positionsOf(['a', 'b', 'a'], 'a') → [0, 2] (rename please)",
      'Make this positionsOf: an array of all matching indexes.',
      'feat: positionsOf replaces firstPositionOf, gives all matches',
      'Could you turn it into a function positionsOf that does not stop at the first hit but lists them all?',
      'not just the first match: number[] with all of them, name positionsOf',
      'Instead of a single index give back every index at which the word stands, no match gives an empty array. The function is then to be called positionsOf.',
      'call it positionsOf, find all occurrences, no -1 any more but an empty list',
      'rename it positionsOf and retrun all idnexes',
    ],
    tests: [
      [
        [['a', 'b', 'a'], 'a'],
        [0, 2],
      ],
      [[['a', 'b'], 'c'], []],
      [[[], 'x'], []],
      [
        [['x', 'x', 'x'], 'x'],
        [0, 1, 2],
      ],
      [[['A', 'a'], 'a'], [1]],
    ],
  }),
  editFamily({
    name: 'texts-hashtags-limit',
    change: 'change',
    slots: { n: [2, 3, 4, 5] },
    functionName: 'hashtags',
    original: `function hashtags(post: string): string[] {
  const tags = [];
  for (const token of post.split(' ')) {
    if (token.startsWith('#') && token.length > 1) tags.push(token.slice(1));
  }
  return tags;
}`,
    code: `function hashtags(post: string): string[] {
  const tags = [];
  for (const token of post.split(' ')) {
    if (token.startsWith('#') && token.length > 1) tags.push(token.slice(1));
  }
  return tags.slice(0, {n});
}`,
    instructions: [
      'at most {n} tags',
      'return only the first {n}',
      'Limit the result to {n} hashtags, please.',
      'No more than {n} tags, further ones are dropped.',
      'feat: cap the tags of a post at {n}',
      'People write far too many tags. Just take the first {n}.',
      'Can you cut the list off after {n} entries?',
      'the list should never have over {n} elements',
      'hashtags() shall give the first {n} tags at the most',
      'max {n} results, in the order of the text',
      'limt it to the frist {n} tags',
    ],
    tests: ({ n }) =>
      [
        [['#a #b #c #d #e #f'], ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, n as number)],
        [['go #x now #y #z ok #u #v #w'], ['x', 'y', 'z', 'u', 'v', 'w'].slice(0, n as number)],
        [['no tags # here'], []],
        [[''], []],
        [['#one word'], ['one']],
      ] as TestCase[],
  }),
  editFamily({
    name: 'texts-reverse-words-rename',
    change: 'change',
    slots: { new: ['flipWordOrder', 'backwards', 'lastWordFirst', 'invertSentence'] },
    functionName: '{new}',
    original: `function rev(s: string): string {
  const words = s.trim().split(/\\s+/);
  let out = '';
  for (let i = words.length - 1; i >= 0; i--) {
    out += words[i];
    if (i > 0) out += ' ';
  }
  return out;
}`,
    code: `function {new}(s: string): string {
  const words = s.trim().split(/\\s+/);
  let out = '';
  for (let i = words.length - 1; i >= 0; i--) {
    out += words[i];
    if (i > 0) out += ' ';
  }
  return out;
}`,
    instructions: [
      'rename to {new}',
      'call it {new}',
      'rev is a poor name, {new} would be better',
      'Please rename this function to {new}, nothing else.',
      'refactor: rev → {new}',
      'Could you give the function the name {new}?',
      'new name {new}',
      'nit: the name says too little, make it {new}',
      'I would prefer {new} as the name of the function.',
      'The function shall be named {new}.',
      'renmae rev to {new} plaese',
      'rev() should be {new}()',
    ],
    tests: [
      [['one two three'], 'three two one'],
      [['  a   b '], 'b a'],
      [['solo'], 'solo'],
      [[''], ''],
      [['x y'], 'y x'],
    ],
  }),
  editFamily({
    name: 'texts-file-name-allow',
    change: 'change',
    slots: { ok: ['.', '_', '+', '@'] },
    functionName: 'safeName',
    original: `function safeName(raw: string): string {
  // letters and digits only
  const cleaned = raw.replace(/[^a-z0-9]/gi, '');
  return cleaned || 'unnamed';
}`,
    code: `function safeName(raw: string): string {
  // letters, digits and {ok} only
  const cleaned = raw.replace(/[^a-z0-9{ok}]/gi, '');
  return cleaned || 'unnamed';
}`,
    instructions: [
      'allow {ok} too',
      'keep "{ok}" in the name',
      'The character {ok} should not be removed any more.',
      "safeName('a{ok}b c') → 'a{ok}bc'",
      'Please also accept {ok}, everything else stays forbidden.',
      'feat: {ok} is a legal character',
      'Why is {ok} stripped? It is harmless, let it through.',
      'letters, digits and {ok} are fine',
      'Besides letters and digits, {ok} shall be kept.',
      'add {ok} to the characters that survive (and to the comment)',
      'dont remvoe {ok} form the name',
    ],
    tests: ({ ok }) =>
      [
        [[`a${ok}b c`], `a${ok}bc`],
        [[`My File${ok}1!`], `MyFile${ok}1`],
        [['???'], 'unnamed'],
        [[''], 'unnamed'],
        [['abc/DEF-9'], 'abcDEF9'],
        [[`${ok}x`], `${ok}x`],
      ] as TestCase[],
  }),
  editFamily({
    name: 'texts-split-name-middle',
    change: 'change',
    functionName: 'splitName',
    original: `function splitName(full: string): { first: string; last: string } {
  const parts = full.split(' ');
  const first = parts[0];
  const last = parts.length > 1 ? parts[parts.length - 1] : '';
  return { first, last };
}`,
    code: `function splitName(full: string): { first: string; middle: string; last: string } {
  const parts = full.split(' ');
  const first = parts[0];
  const middle = parts.slice(1, -1).join(' ');
  const last = parts.length > 1 ? parts[parts.length - 1] : '';
  return { first, middle, last };
}`,
    instructions: [
      'add a field middle with the names in between, separated by spaces',
      "splitName('John Ronald Reuel Tolkien') → { first: 'John', middle: 'Ronald Reuel', last: 'Tolkien' }",
      'middle names get lost, put them into `middle` (empty string if none)',
      'Also return everything between first and last as middle, in this order: first, middle, last.',
      'feat: middle names in the result as one string',
      'Could the result have "middle" as well? All the words between first and last, joined with a blank.',
      'I need a third field, middle, that holds what stands between the first and the last name or "".',
      'result should be { first, middle, last }, middle = the rest joined by a space',
      'What about people with three or more names? Their names in the middle should be in a string called middle.',
      'The object shall get a property middle for the inner names (may be empty).',
      'inculde the midle names under the key middle',
    ],
    tests: [
      [['John Ronald Reuel Tolkien'], { first: 'John', middle: 'Ronald Reuel', last: 'Tolkien' }],
      [['Ada Lovelace'], { first: 'Ada', middle: '', last: 'Lovelace' }],
      [['Cher'], { first: 'Cher', middle: '', last: '' }],
      [['A B C'], { first: 'A', middle: 'B', last: 'C' }],
      [[''], { first: '', middle: '', last: '' }],
    ],
  }),
  editFamily({
    name: 'texts-acronym-chain',
    change: 'rewrite',
    functionName: 'acronym',
    original: `function acronym(phrase: string): string {
  let result = '';
  const words = phrase.split('-');
  for (let i = 0; i < words.length; i++) {
    if (words[i].length > 2) {
      result += words[i][0];
    }
  }
  return result;
}`,
    code: `function acronym(phrase: string): string {
  return phrase
    .split('-')
    .filter((word) => word.length > 2)
    .map((word) => word[0])
    .join('');
}`,
    instructions: [
      'use filter, map and join instead of the loop',
      'write it as a method chain',
      'Please get rid of the for loop: split, filter, map, join.',
      'refactor: acronym as one chained expression',
      'Could this be done without a loop and without the let? filter and map would be nicer.',
      'functional style please',
      'review: a filter/map chain would read better than index fiddling',
      'I would like this as a pipeline of array methods',
      'same result, but no mutable variable and no loop, with filter and map',
      'simplify: split → filter → map → join',
      'rewirte with array methdos (filter + map)',
    ],
    tests: [
      [['light-amplification-by-stimulated'], 'las'],
      [['Portable-Document-Format'], 'PDF'],
      [[''], ''],
      [['ab-cd'], ''],
      [['one'], 'o'],
      [['the-of-end'], 'te'],
    ],
  }),
  editFamily({
    name: 'texts-count-char-reduce',
    change: 'rewrite',
    functionName: 'countChar',
    original: `function countChar(text: string, ch: string): number {
  let n = 0;
  for (const c of text) {
    if (c === ch) {
      n = n + 1;
    }
  }
  return n;
}`,
    code: `function countChar(text: string, ch: string): number {
  return [...text].reduce((n, c) => (c === ch ? n + 1 : n), 0);
}`,
    instructions: [
      'use reduce',
      'Can you write this with reduce?',
      'replace the loop by a reduce over the characters',
      'refactor: countChar with Array.reduce',
      'I would like a single return with reduce instead of the counter variable.',
      'make it a one-line reduce',
      'no for loop please, [...text].reduce does it',
      'review: could be a reduce',
      'Spread the text and reduce it to the count.',
      'same behaviour, but fold over the letters with reduce',
      'rewirte the loop as a redcue',
    ],
    tests: [
      [['banana', 'a'], 3],
      [['banana', 'x'], 0],
      [['', 'a'], 0],
      [['aaa', 'a'], 3],
      [['A a', 'a'], 1],
      [['a b c', ' '], 2],
    ],
  }),
  editFamily({
    name: 'texts-password-label-early-return',
    change: 'rewrite',
    slots: { low: [5, 6], high: [10, 12] },
    functionName: 'strength',
    original: `function strength(password: string): string {
  let label;
  if (password === '') {
    label = 'missing';
  } else if (password.length < {low}) {
    label = 'weak';
  } else if (password.length < {high}) {
    label = 'ok';
  } else {
    label = 'strong';
  }
  return label;
}`,
    code: `function strength(password: string): string {
  if (password === '') return 'missing';
  if (password.length < {low}) return 'weak';
  if (password.length < {high}) return 'ok';
  return 'strong';
}`,
    instructions: [
      'use early returns',
      'early returns instead of the else-if chain and the label variable',
      'Please return right away in each case, without `label`.',
      'refactor: no else, return directly',
      'I find the else ifs hard to read, guard clauses would be better.',
      'drop the label variable and return each word where it is decided',
      'Could you flatten this with early returns?',
      'one-line ifs that return, no else',
      'review: label is not needed, just return',
      'Same results, but by returning early.',
      'replace else if chian by erly returns',
    ],
    tests: ({ low, high }) =>
      [
        [[''], 'missing'],
        [['x'], 'weak'],
        [['x'.repeat((low as number) - 1)], 'weak'],
        [['x'.repeat(low as number)], 'ok'],
        [['x'.repeat((high as number) - 1)], 'ok'],
        [['x'.repeat(high as number)], 'strong'],
      ] as TestCase[],
  }),
  editFamily({
    name: 'texts-address-template-literal',
    change: 'rewrite',
    slots: { label: ['To', 'Deliver to', 'Ship to'] },
    functionName: 'addressLine',
    original: `function addressLine(street: string, no: number, city: string): string {
  const line = '{label}: ' + street + ' ' + no + ', ' + city.toUpperCase();
  return line;
}`,
    code: `function addressLine(street: string, no: number, city: string): string {
  const line = \`{label}: \${street} \${no}, \${city.toUpperCase()}\`;
  return line;
}`,
    instructions: [
      'use a template literal',
      'Template string instead of all those plus signs, please.',
      'replace the concatenation by a template literal',
      'lint: prefer-template',
      'style: build the line with backticks',
      'Could you write the string with ${} placeholders?',
      'so many +, a template literal would be easier to read',
      'turn the concatenated string in addressLine into a template literal',
      'Same text, but interpolated rather than added up.',
      'review: string concatenation → template literal',
      'use backtiks isntead of +',
    ],
    tests: ({ label }) =>
      [
        [['Main St', 5, 'Bern'], `${label}: Main St 5, BERN`],
        [['Elm Road', 12, 'york'], `${label}: Elm Road 12, YORK`],
        [['', 0, ''], `${label}:  0, `],
        [['Via Nova', 101, 'Roma Sud'], `${label}: Via Nova 101, ROMA SUD`],
        [['Hill', -1, 'X'], `${label}: Hill -1, X`],
      ] as TestCase[],
  }),
];
