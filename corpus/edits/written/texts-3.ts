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
];
