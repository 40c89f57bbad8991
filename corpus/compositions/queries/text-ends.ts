/** What a text query comes down to: a list, a text, a number, one piece, an answer, an object. */

import type { Random } from '../../../src/support/random.js';
import { pick } from '../../pick.js';
import type { TextEnd } from './text-parts.js';
import { glued, plainReductions, reductions } from './text-reductions.js';
import type { TextSource } from './text-sources.js';

export function drawTextEnd(source: TextSource, plain: boolean, random: Random): TextEnd {
  const drawn = random.next();
  if (drawn < 0.3) return joined(source, random);
  if (drawn < 0.42) return listed(source);
  return pick(
    plain ? [...reductions(source, random), ...plainReductions(source)] : reductions(source, random),
    random,
  );
}

const separators: readonly (readonly [code: string, said: readonly string[], tag: string])[] = [
  [' ', ['a space', 'a single space', 'spaces'], 'space'],
  [' ', ['single spaces', 'one space each'], 'space'],
  [', ', ['", "', "', '", 'a comma and a space'], 'comma space'],
  [',', ['","', 'commas (no spaces)', "','"], 'comma'],
  ['-', ['hyphens', '"-"', 'a dash ("-")'], 'hyphen'],
  ['\\n', ['newlines', 'a line break (\\n)', '"\\n"'], 'newline'],
  ['', ['nothing in between', 'no separator'], 'nothing'],
  [' | ', ['" | "', "' | '"], 'pipe'],
  ['; ', ['"; "', "'; '"], 'semicolon'],
  ['_', ['underscores', '"_"'], 'underscore'],
  ['/', ['slashes', '"/"'], 'slash'],
];

/** Back into one text. */
export function joined(source: TextSource, random: Random, same = false): TextEnd {
  const own: Readonly<Record<string, string>> = { words: ' ', lines: '\\n', sentences: '. ', characters: '' };
  const natural = own[source.kind.split(' ').at(-1)!] ?? ', ';
  const [code, said, tag] =
    (same || random.next() < 0.45 ? separators.filter(([sign]) => sign === natural) : separators)[
      random.int(same ? 1 : 2)
    ] ?? pick(separators, random);
  const s = pick(said, random);
  const real = code === '\\n' ? '\n' : code;
  return {
    kind: `join ${tag}`,
    verb: 'join',
    names: ['joinMatching', 'rewriteText', 'convertText'],
    returns: 'string',
    links: [`.join('${code}')`],
    run: (values) => glued(values, real),
    verbs: [
      `join X with ${s}`,
      `return X as one string joined with ${s}`,
      `put X back together with ${s}`,
      `glue X together with ${s}`,
      `concatenate X with ${s}`,
      ...(code === ''
        ? ['join X without a separator', 'glue X together directly']
        : [
            `return X in a single string, with ${s} between`,
            `make one string of X again, with ${s} between`,
          ]),
    ],
    nouns: [
      `X, joined with ${s}`,
      `one string of X, joined with ${s}`,
      `X joined with ${s}`,
      `a string made of X, joined with ${s}`,
      `X in one string joined with ${s}`,
    ],
    questions: [],
    rules: [],
  };
}

function listed({ many }: TextSource): TextEnd {
  return {
    kind: 'list',
    verb: '',
    names: [`${many}Of`, 'pickPieces', 'processText'],
    returns: 'T[]',
    links: [],
    run: (values) => [...values],
    verbs: [
      'return X as an array',
      'return the list',
      'return X',
      'give X back as a list',
      'collect X in an array',
      'the result is an array',
    ],
    nouns: ['X', 'a list of X', 'an array of X', 'X as an array', 'the list of X'],
    questions: [],
    rules: [],
  };
}

/** Ends for pieces that became numbers. */
export function drawNumberEnd(source: TextSource, random: Random): TextEnd {
  const ends: TextEnd[] = [
    { ...listed(source), returns: 'number[]' },
    joined(source, random),
    {
      kind: 'sum',
      verb: 'sum',
      names: ['total', 'addUp', 'sumOf'],
      returns: 'number',
      links: ['.reduce((total, x) => total + x, 0)'],
      run: (values) => (values as unknown as readonly number[]).reduce((total, value) => value + total, 0),
      verbs: ['add X up', 'return the sum of X', 'sum X up', 'total X'],
      nouns: ['the sum of X', 'the total of X'],
      questions: [],
      rules: [],
    },
    {
      kind: 'max',
      verb: 'max',
      names: ['largest', 'maximum', 'highest'],
      returns: 'number',
      block: (xs) => `  return Math.max(0, ...${xs});`,
      run: (values) => {
        let most = 0;
        for (const value of values) if (Number(value) > most) most = Number(value);
        return most;
      },
      verbs: ['return the largest of X', 'return the maximum of X'],
      nouns: ['the largest of X', 'the maximum of X'],
      questions: [],
      rules: [['0 if there are none', 'return 0 when there is none', 'nothing at all gives 0']],
    },
    {
      kind: 'sorted numbers',
      verb: 'sorted',
      names: ['sortNumbers', 'inOrder', 'ascending'],
      returns: 'number[]',
      links: ['.sort((a, b) => a - b)'],
      run: (values) => Array.from(Float64Array.from(values as unknown as readonly number[]).sort()),
      verbs: [
        'return X as a list, smallest first',
        'sort X ascending and return the list',
        'return X in ascending order, as an array',
      ],
      nouns: ['X as a list in ascending order', 'a list of X, sorted from small to large'],
      questions: [],
      rules: [],
    },
    {
      kind: 'distinct numbers',
      verb: 'distinct',
      names: ['uniqueNumbers', 'differentOnes', 'withoutRepeats'],
      returns: 'number[]',
      block: (xs) => `  return [...new Set(${xs})].sort((a, b) => b - a);`,
      run: (values) => [...new Set(values.map(Number))].sort((a, b) => b - a),
      verbs: [
        'return the different ones of X as a list, largest first',
        'remove duplicates from X and return the list in descending order',
      ],
      nouns: ['a list of X without duplicates in descending order'],
      questions: [],
      rules: [],
    },
  ];
  return pick(ends, random);
}
