/** What each piece of a text becomes, and in which order the pieces go on. */

import type { Random } from '../../../src/support/random.js';
import { pick } from '../../pick.js';
import { numeral, type TextChange, type TextKeep } from './text-parts.js';
import type { TextSource } from './text-sources.js';

/** ASCII by hand: the code under test uses the language's own. */
const up = (v: string): string =>
  Array.from(v, (c) => (c >= 'a' && c <= 'z' ? String.fromCharCode(c.charCodeAt(0) - 32) : c)).join('');
const low = (v: string): string =>
  Array.from(v, (c) => (c >= 'A' && c <= 'Z' ? String.fromCharCode(c.charCodeAt(0) + 32) : c)).join('');
const back = (v: string): string => {
  let out = '';
  for (const c of v) out = c + out;
  return out;
};

export function drawTextChange(source: TextSource, random: Random): TextChange {
  if (source.kind === 'characters') return pick(characterChanges, random);
  const changes = [...caseChanges, ...cuts(random), ...additions(random)];
  if (/words|items/.test(source.kind)) changes.push(...wordChanges, ...caseChanges);
  if (/lines|sentences/.test(source.kind)) changes.push(...lineChanges(source));
  return pick(changes, random);
}

const caseChanges: readonly TextChange[] = [
  {
    kind: 'upper',
    tag: 'Upper',
    result: 'string',
    code: (x) => `${x}.toUpperCase()`,
    run: up,
    verbs: [
      'uppercase X',
      'convert X to upper case',
      'put X in capitals',
      'turn X into upper case',
      'write X in capital letters',
      'make X all caps',
    ],
    nouns: ['X in upper case', 'X uppercased', 'X in capitals', 'X, written in upper case', 'X, all in caps'],
  },
  {
    kind: 'lower',
    tag: 'Lower',
    result: 'string',
    code: (x) => `${x}.toLowerCase()`,
    run: low,
    verbs: [
      'lowercase X',
      'convert X to lower case',
      'turn X into lower case',
      'make X lower case',
      'write X in small letters',
    ],
    nouns: ['X in lower case', 'X lowercased', 'X, written in lower case', 'X, all in lower case'],
  },
];

const wordChanges: readonly TextChange[] = [
  {
    kind: 'reverse',
    tag: 'Reversed',
    result: 'string',
    code: (x) => `${x}.split('').reverse().join('')`,
    run: back,
    verbs: [
      'reverse the letters of X',
      'spell X backwards',
      'write X backwards',
      'turn X around letter by letter',
      'flip the letters of X',
    ],
    nouns: ['X, each spelled backwards', 'X, each with its letters reversed', 'X, each written backwards'],
  },
  {
    kind: 'capital',
    tag: 'Capitalized',
    result: 'string',
    code: (x) => `${x}.charAt(0).toUpperCase() + ${x}.slice(1)`,
    run: (v) => up(v.slice(0, 1)) + v.slice(1),
    verbs: [
      'capitalize the first letter of X',
      'make the first letter of X a capital (the rest stays)',
      'uppercase the first letter of X and leave the rest',
      'start X with a capital and keep the other letters',
    ],
    nouns: ['X, each with a capital first letter', 'X with the first letter uppercased (rest unchanged)'],
  },
  {
    kind: 'proper',
    tag: 'Proper',
    result: 'string',
    code: (x) => `${x}.charAt(0).toUpperCase() + ${x}.slice(1).toLowerCase()`,
    run: (v) => Array.from(v, (c, i) => (i === 0 ? up(c) : low(c))).join(''),
    verbs: [
      'capitalize the first letter of X and lowercase the rest',
      'write X with a capital first letter and everything after it in lower case',
      'make the first letter of X upper case and all others lower case',
    ],
    nouns: ['X, each with a capital first letter and the rest in lower case'],
  },
  {
    kind: 'initial',
    tag: 'Initials',
    result: 'string',
    code: (x) => `${x}.charAt(0)`,
    run: (v) => v.slice(0, 1),
    verbs: [
      'take the first letter of X',
      'reduce X to the first letter',
      'take just the initial of X',
      'cut X down to the first character',
    ],
    nouns: ['the first letters of X', 'the initials of X', 'the first character of each of X'],
  },
  {
    kind: 'initial capital',
    tag: 'CapitalInitials',
    result: 'string',
    code: (x) => `${x}.charAt(0).toUpperCase()`,
    run: (v) => up(v.slice(0, 1)),
    verbs: [
      'take the first letter of X as a capital',
      'take the upper-case initial of X',
      'reduce X to the first letter, in upper case',
    ],
    nouns: ['the initials of X in upper case', 'the upper-case first letters of X'],
  },
  {
    kind: 'last letter',
    tag: 'LastLetters',
    result: 'string',
    code: (x) => `${x}.slice(-1)`,
    run: (v) => back(v).slice(0, 1),
    verbs: ['take the last letter of X', 'reduce X to the last letter', 'take the final character of X'],
    nouns: ['the last letters of X', 'the last character of each of X'],
  },
  {
    kind: 'stars',
    tag: 'Masked',
    result: 'string',
    code: (x) => `'*'.repeat(${x}.length)`,
    run: (v) => v.replace(/[\s\S]/g, '*'),
    verbs: [
      'replace every character of X by a *',
      'mask X with stars, one for each character',
      'put as many stars (*) as it takes in place of X, one per character',
      'hide X behind asterisks, keeping the length',
    ],
    nouns: ['X, each replaced by stars (*) of the same length', 'X masked with one * per character'],
  },
  {
    kind: 'length',
    tag: 'Lengths',
    result: 'number',
    code: (x) => `${x}.length`,
    run: (v) => Array.from(v).length,
    verbs: ['take the length of X', 'get the length of X', 'replace X by the number of characters'],
    nouns: ['the lengths of X', 'the length of each of X'],
  },
  {
    kind: 'no vowels',
    tag: 'WithoutVowels',
    result: 'string',
    code: (x) => `${x}.replace(/[aeiou]/gi, '')`,
    run: (v) =>
      Array.from(v)
        .filter((c) => !'aeiou'.includes(low(c)))
        .join(''),
    verbs: [
      'remove the vowels (aeiou, any case) from X',
      'strip a, e, i, o and u in upper or lower case from X',
    ],
    nouns: ['X without their vowels (aeiou, any case)'],
  },
];

function cuts(random: Random): TextChange[] {
  const k = 2 + random.int(3);
  const n = numeral(k, random);
  return [
    {
      kind: 'cut',
      tag: 'Cut',
      result: 'string',
      code: (x) => `${x}.slice(0, ${k})`,
      run: (v) =>
        Array.from(v)
          .filter((_, i) => i < k)
          .join(''),
      verbs: [
        `cut X to the first ${n} characters`,
        `take the first ${n} letters of X`,
        `shorten X to at most ${n} characters`,
        `keep just the first ${n} characters of X`,
      ],
      nouns: [
        `the first ${n} characters of each of X`,
        `X cut to ${n} characters`,
        `X, each shortened to ${n} letters at most`,
      ],
    },
    {
      kind: 'tail',
      tag: 'Tails',
      result: 'string',
      code: (x) => `${x}.slice(1)`,
      run: (v) =>
        Array.from(v)
          .filter((_, i) => i > 0)
          .join(''),
      verbs: [
        'drop the first character of X',
        'remove the first letter from X',
        'cut the first character off X',
      ],
      nouns: ['X without their first character', 'X, each without the first letter'],
    },
  ];
}

function additions(random: Random): TextChange[] {
  const mark = pick(['!', '?', '.', ';', 's', ':'], random);
  const lead = pick(['#', '@', '- ', '> ', 're', '* ', '+', 'x-'], random);
  const [open, close] = pick(
    [
      ['<', '>'],
      ['[', ']'],
      ['(', ')'],
      ['"', '"'],
      ['*', '*'],
      ['_', '_'],
    ] as const,
    random,
  );
  const q = (text: string): string => (random.next() < 0.5 ? `"${text}"` : `'${text}'`);
  const around: Readonly<Record<string, string>> = {
    '<': 'angle brackets < >',
    '[': 'square brackets',
    '(': 'parentheses',
    '"': 'double quotes',
    '*': 'a * on both sides',
    _: 'an underscore on both sides',
  };
  const dressed = around[open]!;
  const sides = dressed.includes('sides');
  return [
    {
      kind: 'suffix',
      tag: 'Suffixed',
      result: 'string',
      code: (x) => `${x} + '${mark}'`,
      run: (v) => [v, mark].join(''),
      verbs: [
        `append ${q(mark)} to X`,
        `add ${q(mark)} to the end of X`,
        `put ${q(mark)} behind X`,
        `end X with an added ${q(mark)}`,
      ],
      nouns: [`X, each followed by ${q(mark)}`, `X, each with ${q(mark)} at the end`],
    },
    {
      kind: 'prefix',
      tag: 'Prefixed',
      result: 'string',
      code: (x) => `'${lead}' + ${x}`,
      run: (v) => [lead, v].join(''),
      verbs: [
        `put ${q(lead)} in front of X`,
        `prefix X with ${q(lead)}`,
        `add ${q(lead)} before X`,
        `prepend ${q(lead)} to X`,
      ],
      nouns: [`X, each with ${q(lead)} in front`, `X, each prefixed with ${q(lead)}`],
    },
    {
      kind: 'wrap',
      tag: 'Wrapped',
      result: 'string',
      code: (x) => `'${open}' + ${x} + '${close}'`,
      run: (v) => [open, v, close].join(''),
      verbs: sides
        ? [`give X ${dressed}`, `put ${dressed} of X`]
        : [`wrap X in ${dressed}`, `put X in ${dressed}`, `surround X with ${dressed}`],
      nouns: sides ? [`X, each with ${dressed}`] : [`X, each in ${dressed}`, `X, each wrapped in ${dressed}`],
    },
  ];
}

function lineChanges({ one }: TextSource): TextChange[] {
  return [
    {
      kind: 'word count',
      tag: 'WordCounts',
      result: 'number',
      code: (x) => `${x}.split(/\\s+/).filter((word) => word !== '').length`,
      run: (v) => (v.match(/\S+/g) ?? []).length,
      verbs: [
        'count the words of X (separated by whitespace)',
        'take the number of whitespace-separated words of X',
      ],
      nouns: [`the number of words (whitespace-separated) in each of X`],
    },
    {
      kind: 'first word',
      tag: 'FirstWords',
      result: 'string',
      code: (x) => `${x}.split(' ')[0]`,
      run: (v) => /^[^ ]*/.exec(v)![0],
      verbs: [
        'take what stands before the first space of X',
        'take the first word of X (everything up to the first space)',
      ],
      nouns: [`the first word of each of X (all before the first space)`],
    },
    {
      kind: 'length',
      tag: 'Lengths',
      result: 'number',
      code: (x) => `${x}.length`,
      run: (v) => Array.from(v).length,
      verbs: ['take the length of X', 'get the number of characters of X'],
      nouns: ['the lengths of X', `the length of each of X`],
    },
    {
      kind: 'dash',
      tag: 'Dashed',
      result: 'string',
      code: (x) => `${x}.replaceAll(' ', '-')`,
      run: (v) => v.split(' ').join('-'),
      verbs: ['replace every space in X by a hyphen', 'turn the spaces of X into "-"'],
      nouns: [`X with hyphens instead of spaces`],
    },
    {
      kind: 'capital',
      tag: 'Capitalized',
      result: 'string',
      code: (x) => `${x}.charAt(0).toUpperCase() + ${x}.slice(1)`,
      run: (v) => up(v.slice(0, 1)) + v.slice(1),
      verbs: [
        'uppercase the first letter of X and leave the rest',
        `start X with a capital, the rest of the ${one} stays`,
      ],
      nouns: ['X, each with a capital first letter (the rest unchanged)'],
    },
  ];
}

const characterChanges: readonly TextChange[] = [
  ...caseChanges,
  {
    kind: 'double',
    tag: 'Doubled',
    result: 'string',
    code: (x) => `${x} + ${x}`,
    run: (v) => v.repeat(2),
    verbs: ['double X', 'write X twice', 'repeat X once, so that it stands there twice'].slice(0, 2),
    nouns: ['X, each written twice', 'X, each doubled'],
  },
];

/** `reverse every word longer than 4 letters and leave the others as they are`. */
export function conditional(
  { one, many }: TextSource,
  keep: TextKeep,
  change: TextChange,
  clause: string,
  other: TextChange | null,
): TextChange {
  const hit = (x: string): string => `every ${one} ${x}`.replace(/,$/, '');
  const target = hit(clause);
  const rest = [
    ` and leave the others as they are`,
    ` and leave the other ${many} alone`,
    `, the other ${many} stay as they are`,
    `, but don't touch the others`,
    ` and keep all other ${many} unchanged`,
    ` (the rest stays the same)`,
    `, everything else stays`,
  ];
  return {
    kind: `${keep.kind} ? ${change.kind} : ${other?.kind ?? 'same'}`,
    tag: keep.tag + change.tag + (other ? `Else${other.tag}` : ''),
    result: 'string',
    code: (x) => `(${keep.code(x)} ? ${change.code(x)} : ${other ? other.code(x) : x})`,
    run: (v) => (keep.run(v, null) ? change.run(v) : other ? other.run(v) : v),
    verbs: change.verbs.flatMap((verb) =>
      other
        ? other.verbs.flatMap((second) => [
            `${verb.replace('X', target)} and ${second.replace('X', `every other ${one}`)}`,
            `${verb.replace('X', target)}, but ${second.replace('X', 'all others')}`,
          ])
        : rest.map((tail) => verb.replace('X', target) + tail),
    ),
    nouns: [],
  };
}
