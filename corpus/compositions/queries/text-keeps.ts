/** Which pieces of a text stay. */

import type { Random } from '../../../src/support/random.js';
import { pick } from '../../pick.js';
import { lengths } from './text-lengths.js';
import { characterKeeps, lineKeeps } from './text-line-keeps.js';
import { isDigit, isLetter, type Made, type TextKeep, type TextParameter, vowels } from './text-parts.js';
import type { TextSource } from './text-sources.js';

const prefixParameter: TextParameter = {
  name: 'prefix',
  type: 'string',
  given: (random) => pick(['a', 'b', 'ca', 're', 't'], random),
};
const partParameter: TextParameter = {
  name: 'part',
  type: 'string',
  given: (random) => pick(['a', 'e', 'an', 'st', 'o'], random),
};
const wordsParameter = (name: string): TextParameter => ({
  name,
  type: 'string[]',
  given: (random) => [['the', 'and', 'a'], ['tea', 'bread'], [], ['bat', 'of', 'the', 'to']][random.int(4)]!,
});

/** One condition that makes sense for the pieces of this source. */
export function drawTextKeep({ kind, many }: TextSource, random: Random): TextKeep {
  if (kind === 'characters') return filled(pick(characterKeeps, random));
  const keeps = [...lengths(random), ...contents(random)];
  if (/words|items/.test(kind)) keeps.push(...wordly(many, random));
  if (/lines/.test(kind)) keeps.push(...lineKeeps, ...lineKeeps);
  return filled(pick(keeps, random));
}

const filled = (made: Made): TextKeep => ({ ...made, samples: made.samples ?? [] });

function contents(random: Random): Made[] {
  const letter = pick(['a', 'b', 'c', 's', 't', 'm', 'p', 'r', 'e', 'x', 'o'], random);
  const some = pick(['a', 'e', 'o', 'an', 'st', 'ea', 'th', 'in', 'r', 's'], random);
  const end = pick(['s', 'e', 'd', 'ing', 'ed', 'y', 't', 'a'], random);
  const quote = pick(["'", '"', '"'], random);
  const q = (text: string): string => quote + text + quote;
  const anyCase = pick(
    ['ignoring case', 'case-insensitively', 'upper or lower case', 'in any case', 'whatever the case'],
    random,
  );
  return [
    {
      kind: 'starts',
      tag: 'Starting',
      code: (x) => `${x}.startsWith('${letter}')`,
      run: (v) => v.slice(0, 1) === letter,
      clauses: [
        `that start~ with ${q(letter)}`,
        `starting with ${q(letter)}`,
        `beginning with ${q(letter)}`,
        `that begin~ with ${q(letter)}`,
        `whose first letter is ${q(letter)}`,
        `that start~ with a lower-case ${letter}`,
      ],
      drops: [`that [do|does] not start with ${q(letter)}`, `not beginning with ${q(letter)}`],
      samples: [`${letter}ox`, `${letter}and`, letter, `${letter.toUpperCase()}ill`],
    },
    {
      kind: 'starts any case',
      tag: 'Starting',
      code: (x) => `${x}.toLowerCase().startsWith('${letter}')`,
      run: (v) => v.charAt(0) === letter || v.charAt(0) === letter.toUpperCase(),
      clauses: [
        `that start~ with ${q(letter)} (${anyCase})`,
        `starting with ${q(letter)}, ${anyCase},`,
        `that begin~ with ${q(letter)} or ${q(letter.toUpperCase())}`,
        `beginning with the letter ${letter} in upper or lower case`,
      ],
      drops: [`that [do|does] not start with ${q(letter)} (${anyCase})`],
      samples: [`${letter}ox`, `${letter}and`, `${letter.toUpperCase()}ill`, `${letter.toUpperCase()}ET`],
    },
    {
      kind: 'ends',
      tag: 'Ending',
      code: (x) => `${x}.endsWith('${end}')`,
      run: (v) => v.length >= end.length && v.slice(v.length - end.length) === end,
      clauses: [
        `that end~ with ${q(end)}`,
        `ending in ${q(end)}`,
        `that end~ in ${q(end)}`,
        `ending with ${q(end)}`,
        `with ${q(end)} at the end`,
      ],
      drops: [`that [do|does] not end with ${q(end)}`, `not ending in ${q(end)}`],
      samples: [`walk${end}`, `play${end}`, end, `${end}le`],
    },
    {
      kind: 'contains',
      tag: 'Containing',
      code: (x) => `${x}.includes('${some}')`,
      run: (v) => v.indexOf(some) >= 0,
      clauses: [
        `that contain~ ${q(some)}`,
        `containing ${q(some)}`,
        `with ${q(some)} in [them|it]`,
        `that [have|has] ${q(some)} somewhere`,
        `that include~ ${q(some)}`,
      ],
      drops: [`without ${q(some)} in [them|it]`, `that [do|does] not contain ${q(some)}`],
      samples: [`p${some}n`, `${some}lo`, `mu${some}`, some.toUpperCase()],
    },
    {
      kind: 'contains any case',
      tag: 'Containing',
      code: (x) => `${x}.toLowerCase().includes('${some}')`,
      run: (v) => new RegExp(some, 'i').test(v),
      clauses: [
        `that contain~ ${q(some)} (${anyCase})`,
        `containing ${q(some)}, ${anyCase},`,
        `with ${q(some)} in [them|it] (${anyCase})`,
      ],
      drops: [`that [do|does] not contain ${q(some)} (${anyCase})`],
      samples: [`p${some}n`, `${some.toUpperCase()}lo`, `MU${some.toUpperCase()}`],
    },
    {
      kind: 'lacks',
      tag: 'Without',
      code: (x) => `!${x}.includes('${some}')`,
      run: (v) => v.indexOf(some) < 0,
      clauses: [
        `without ${q(some)} in [them|it]`,
        `that [do|does] not contain ${q(some)}`,
        `not containing ${q(some)}`,
        `that [don't|doesn't] have ${q(some)} anywhere`,
      ],
      drops: [`that contain~ ${q(some)}`, `with ${q(some)} in [them|it]`, `containing ${q(some)}`],
      samples: [`p${some}n`, `${some}lo`, 'dull'],
    },
    {
      kind: 'vowel start',
      tag: 'VowelStarting',
      code: (x) => `/^[aeiou]/i.test(${x})`,
      run: (v) => v !== '' && vowels.includes(v.charAt(0)),
      clauses: [
        'that start~ with a vowel (a, e, i, o, u in either case)',
        'starting with a vowel, upper or lower case,',
        'beginning with a vowel (aeiou, any case)',
        'whose first letter is a vowel (a, e, i, o or u, case does not matter)',
      ],
      drops: ['that [do|does] not start with a vowel (aeiou, any case)'],
      samples: ['Under', 'eel', 'orange', 'Ink'],
    },
    {
      kind: 'has digit',
      tag: 'WithDigits',
      code: (x) => `/[0-9]/.test(${x})`,
      run: (v) => [...v].some(isDigit),
      clauses: [
        'that contain~ a digit',
        'with at least one digit',
        'with a digit in [them|it]',
        'that [have|has] a digit somewhere',
        'containing any digit',
      ],
      drops: ['without any digit', 'that [have|has] no digit'],
      samples: ['a1', '42', 'room7', 'x2y'],
    },
    {
      kind: 'no digit',
      tag: 'WithoutDigits',
      code: (x) => `!/[0-9]/.test(${x})`,
      run: (v) => ![...v].some(isDigit),
      clauses: [
        'without digits',
        'that contain~ no digit',
        'that [have|has] no digits in [them|it]',
        'free of digits',
      ],
      drops: ['that contain~ a digit', 'with a digit in [them|it]', 'that [have|has] at least one digit'],
      samples: ['a1', '42', 'room7', 'x2y'],
    },
    {
      kind: 'starts given',
      tag: 'Starting',
      code: (x) => `${x}.startsWith($prefix)`,
      run: (v, given) => v.indexOf(String(given)) === 0,
      clauses: [
        'that start~ with prefix',
        'that start~ with a given prefix',
        'beginning with the given prefix',
        'that begin~ with prefix (second argument)',
      ],
      drops: ['that [do|does] not start with prefix', 'not starting with the given prefix'],
      samples: ['are', 'bone', 'cat', 'redo', 'tip'],
      parameter: prefixParameter,
    },
    {
      kind: 'contains given',
      tag: 'Containing',
      code: (x) => `${x}.includes($part)`,
      run: (v, given) => v.split(String(given)).length > 1,
      clauses: [
        'that contain~ part',
        'containing a given part',
        'with the given part in [them|it]',
        'that include~ part (the second argument)',
      ],
      drops: ['that [do|does] not contain part', 'without the given part'],
      samples: ['pan', 'stone', 'eel'],
      parameter: partParameter,
    },
  ];
}

function wordly(many: string, random: Random): Made[] {
  const list = pick(['banned', 'stopWords', 'excluded', 'ignored'], random);
  const said = list === 'stopWords' ? 'stop words' : list;
  const [first, second, third] = pick(
    [
      ['the', 'and', 'a'],
      ['a', 'an', 'the'],
      ['of', 'the', 'and'],
      ['to', 'and', 'or'],
    ] as const,
    random,
  );
  const literal = `['${first}', '${second}', '${third}']`;
  return [
    {
      kind: 'capitalised',
      tag: 'Capitalized',
      code: (x) => `/^[A-Z]/.test(${x})`,
      run: (v) => v !== '' && v.charAt(0) >= 'A' && v.charAt(0) <= 'Z',
      clauses: [
        'that start~ with a capital letter',
        'starting with a capital (A-Z)',
        'whose first letter is a capital',
        'that begin~ with an upper-case letter',
      ],
      drops: ['that [do|does] not start with a capital letter'],
      samples: ['Anna', 'Rome', 'USA', 'Bob'],
    },
    {
      kind: 'only letters',
      tag: 'Alphabetic',
      code: (x) => `/^[a-zA-Z]+$/.test(${x})`,
      run: (v) => v !== '' && [...v].every(isLetter),
      clauses: [
        'that consist~ only of letters (a-z, A-Z)',
        'made up of letters a-z only (either case)',
        'that contain~ nothing but letters (a to z, upper or lower case)',
      ],
      drops: [
        'that contain~ anything else than letters (a-z, A-Z)',
        'with any character that is not a letter a-z (either case)',
      ],
      samples: ['a1', 'semi-dry', 'ok!', "it's"],
    },
    {
      kind: 'not listed',
      tag: 'Allowed',
      code: (x) => `!$${list}.includes(${x})`,
      run: (v, given) => (given as readonly string[]).indexOf(v) < 0,
      clauses: [
        `that [are|is] not in ${list}`,
        `that [are|is] not one of the ${said} (second argument, ${list})`,
        `not contained in the list ${list}`,
        `that [do|does] not occur in a given list ${list}`,
      ],
      drops: [`that [are|is] in ${list}`, `from the list ${list}`, `that occur~ in a given list ${list}`],
      samples: ['the', 'and', 'a', 'tea', 'of', 'bat'],
      parameter: wordsParameter(list),
    },
    {
      kind: 'not stop words',
      tag: 'Content',
      code: (x) => `!${literal}.includes(${x})`,
      run: (v) => v !== first && v !== second && v !== third,
      clauses: [
        `other than "${first}", "${second}" and "${third}"`,
        `except "${first}", "${second}" and "${third}"`,
        `that [are|is] not "${first}", "${second}" or "${third}"`,
        `that [are|is] none of '${first}', '${second}', '${third}'`,
      ],
      drops: [`"${first}", "${second}" and "${third}"`],
      samples: [first, second, third, 'tea'],
    },
    ...[1, 2].map(
      (): Made => ({
        kind: 'whole numbers',
        tag: 'Numeric',
        code: (x) => `/^[0-9]+$/.test(${x})`,
        run: (v) => v !== '' && [...v].every(isDigit),
        clauses: [
          'that consist~ only of digits',
          'made up of digits only',
          'that [are|is] whole numbers (digits only)',
          'that contain~ nothing but digits',
        ],
        drops: ['that contain~ anything but digits', 'that [are|is] not made up of digits only'],
        samples: ['12', '7', '300', 'a1', '4', '-5', '3.5', '08'],
      }),
    ),
    {
      kind: 'palindrome',
      tag: 'Palindrome',
      code: (x) => `${x} === ${x}.split('').reverse().join('')`,
      run: (v) => [...v].every((char, i) => char === v.charAt(v.length - 1 - i)),
      clauses: [
        'that read~ the same backwards',
        'that [are palindromes|is a palindrome]',
        'that stay~ the same when reversed',
      ].filter((clause) => !clause.includes('palindromes') || many === 'words'),
      drops: ['that [do|does] not read the same backwards'],
      samples: ['level', 'noon', 'eve', 'Anna'],
    },
  ];
}
