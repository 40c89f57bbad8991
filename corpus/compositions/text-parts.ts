/** What can be kept of a list of strings, and what each can become. */

import type { Random } from '../../src/support/random.js';
import type { Json } from '../family.js';
import { pick } from '../pick.js';
import type { Keep, Step } from './array-parts.js';

export function drawTextKeep(random: Random): Keep {
  const k = 2 + random.int(5);
  const letter = pick(['a', 'b', 'c', 's', 't', 'm', 'p', 'r', 'e', 'x', 'st', 'an', '#', '_', 'A'], random);
  const keeps: readonly (Omit<Keep, 'run'> & { readonly run: (v: string, given: Json) => boolean })[] = [
    {
      kind: 'longer',
      tag: 'Long',
      code: (x) => `${x}.length > ${k}`,
      run: (v) => [...v].length >= k + 1,
      nouns: [
        `the words longer than ${k} letters`,
        `the strings with more than ${k} characters`,
        `all words of over ${k} characters`,
        `strings longer than ${k}`,
      ],
      verbs: [
        `keep words longer than ${k} letters`,
        `take strings with more than ${k} characters`,
        `drop words of up to ${k} letters`,
      ],
    },
    {
      kind: 'shorter',
      tag: 'Short',
      code: (x) => `${x}.length < ${k}`,
      run: (v) => [...v].length <= k - 1,
      nouns: [
        `the words shorter than ${k} letters`,
        `the strings with fewer than ${k} characters`,
        `all words under ${k} characters`,
      ],
      verbs: [`keep words shorter than ${k} letters`, `take strings with fewer than ${k} characters`],
    },
    {
      kind: 'starts',
      tag: 'Starting',
      code: (x) => `${x}.startsWith('${letter}')`,
      run: (v) => v.slice(0, letter.length) === letter,
      nouns: [
        `the words that start with '${letter}'`,
        `the strings starting with "${letter}"`,
        `all words beginning with ${letter}`,
      ],
      verbs: [`keep words starting with '${letter}'`, `take the strings that begin with "${letter}"`],
    },
    {
      kind: 'ends',
      tag: 'Ending',
      code: (x) => `${x}.endsWith('${letter}')`,
      run: (v) => v.slice(-letter.length) === letter,
      nouns: [
        `the words that end with '${letter}'`,
        `the strings ending in "${letter}"`,
        `all words ending with ${letter}`,
      ],
      verbs: [`keep words ending with '${letter}'`, `take the strings that end in "${letter}"`],
    },
    {
      kind: 'includes',
      tag: 'Containing',
      code: (x) => `${x}.includes('${letter}')`,
      run: (v) => v.indexOf(letter) >= 0,
      nouns: [
        `the words that contain '${letter}'`,
        `the strings with a "${letter}" in them`,
        `all words containing ${letter}`,
      ],
      verbs: [`keep words containing '${letter}'`, `take the strings with "${letter}" in them`],
    },
    {
      kind: 'nonempty',
      tag: 'NonEmpty',
      code: (x) => `${x}.length > 0`,
      run: (v) => v !== '',
      nouns: ['the non-empty strings', 'all strings that are not empty', 'the words that are not blank'],
      verbs: ['remove empty strings', 'drop the empty ones', 'ignore empty strings'],
    },
    {
      kind: 'excludes',
      tag: 'Without',
      code: (x) => `!${x}.includes('${letter}')`,
      run: (v) => v.indexOf(letter) < 0,
      nouns: [`the words without '${letter}'`, `the strings that do not contain "${letter}"`],
      verbs: [`remove words containing '${letter}'`, `drop the strings with a "${letter}"`],
    },
    {
      kind: 'exactly',
      tag: 'OfLength',
      code: (x) => `${x}.length === ${k}`,
      run: (v) => [...v].length === k,
      nouns: [`the words of exactly ${k} letters`, `the ${k}-letter words`, `strings of length ${k}`],
      verbs: [`keep the ${k}-letter words`, `take strings of length ${k}`],
    },
    {
      kind: 'starts given',
      tag: 'Starting',
      code: (x) => `${x}.startsWith($prefix)`,
      run: (v, given) => v.slice(0, String(given).length) === given,
      nouns: ['the words that start with a given prefix', 'all strings starting with prefix'],
      verbs: ['keep words starting with a given prefix', 'take the strings that begin with prefix'],
      parameter: {
        name: 'prefix',
        type: 'string',
        given: (source) => pick(['a', 'b', 'ca', 't', 'ma'], source),
      },
    },
    {
      kind: 'longer given',
      tag: 'Long',
      code: (x) => `${x}.length > $n`,
      run: (v, given) => [...v].length > Number(given),
      nouns: ['the words longer than n letters', 'the strings with more than n characters'],
      verbs: ['keep words longer than n letters', 'take strings with more than n characters'],
      parameter: { name: 'n', type: 'number', given: (source) => source.int(5) },
    },
  ];
  return pick(keeps, random) as unknown as Keep;
}

export function drawTextStep(random: Random): Step {
  const k = 1 + random.int(4);
  const mark = pick(['!', '?', '.', '*', ';', 's', 'ing'], random);
  const lead = pick(['#', '@', '- ', '> ', 're', '$', 'Mr. '], random).replace('$', '~');
  const steps: readonly (Omit<Step, 'run'> & { readonly run: (v: string) => Json })[] = [
    {
      kind: 'upper',
      tag: 'Upper',
      result: 'string',
      code: (x) => `${x}.toUpperCase()`,
      run: (v) => v.replace(/[a-z]/g, (c) => c.toUpperCase()),
      nouns: ['X in upper case', 'X uppercased', 'X in capitals'],
      verbs: ['uppercase X', 'convert X to upper case', 'put X in capitals'],
    },
    {
      kind: 'lower',
      tag: 'Lower',
      result: 'string',
      code: (x) => `${x}.toLowerCase()`,
      run: (v) => v.replace(/[A-Z]/g, (c) => c.toLowerCase()),
      nouns: ['X in lower case', 'X lowercased'],
      verbs: ['lowercase X', 'convert X to lower case'],
    },
    {
      kind: 'length',
      tag: 'Lengths',
      result: 'number',
      code: (x) => `${x}.length`,
      run: (v) => v.split('').length,
      nouns: ['the lengths of X', 'the length of each of X', 'how long each is of X'],
      verbs: ['take the length of X', 'replace X by their length'],
    },
    {
      kind: 'trim',
      tag: 'Trimmed',
      result: 'string',
      code: (x) => `${x}.trim()`,
      run: (v) => v.replace(/^\s+|\s+$/g, ''),
      nouns: ['X trimmed', 'X without surrounding spaces'],
      verbs: ['trim X', 'strip whitespace from X'],
    },
    {
      kind: 'first',
      tag: 'Initials',
      result: 'string',
      code: (x) => `${x}.charAt(0)`,
      run: (v) => v.slice(0, 1),
      nouns: ['the first letters of X', 'the first character of each of X'],
      verbs: ['take the first letter of X', 'reduce X to the first character'],
    },
    {
      kind: 'reverse',
      tag: 'Reversed',
      result: 'string',
      code: (x) => `${x}.split('').reverse().join('')`,
      run: (v) => v.split('').reduce((out, c) => c + out, ''),
      nouns: ['X reversed', 'X, each spelled backwards'],
      verbs: ['reverse X', 'spell X backwards'],
    },
    {
      kind: 'append',
      tag: 'Marked',
      result: 'string',
      code: (x) => `${x} + '${mark}'`,
      run: (v) => [v, mark].join(''),
      nouns: [`X with "${mark}" at the end`, `X, each followed by '${mark}'`],
      verbs: [`append "${mark}" to X`, `add '${mark}' at the end of X`],
    },
    {
      kind: 'prepend',
      tag: 'Prefixed',
      result: 'string',
      code: (x) => `'${lead}' + ${x}`,
      run: (v) => [lead, v].join(''),
      nouns: [`X with "${lead}" in front`, `X prefixed with '${lead}'`],
      verbs: [`put "${lead}" in front of X`, `prefix X with '${lead}'`],
    },
    {
      kind: 'cut',
      tag: 'Cut',
      result: 'string',
      code: (x) => `${x}.slice(0, ${k})`,
      run: (v) =>
        v
          .split('')
          .filter((_, i) => i < k)
          .join(''),
      nouns: [`the first ${k} characters of X`, `X cut to ${k} letters`],
      verbs: [`cut X to ${k} characters`, `take the first ${k} letters of X`],
    },
    {
      kind: 'capital',
      tag: 'Capitalized',
      result: 'string',
      code: (x) => `${x}.charAt(0).toUpperCase() + ${x}.slice(1)`,
      run: (v) => v.replace(/^[a-z]/, (c) => c.toUpperCase()),
      nouns: ['X capitalized', 'X with a capital first letter'],
      verbs: ['capitalize X', 'uppercase the first letter of X'],
    },
  ];
  return pick(steps, random) as unknown as Step;
}
