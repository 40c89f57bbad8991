/** Edits of functions over strings: what should be otherwise, and the same by other code. */
import type { TestCase } from '../../family.js';
import { type EditFamily, editFamily } from '../edit-family.js';

export const edits: readonly EditFamily[] = [
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
