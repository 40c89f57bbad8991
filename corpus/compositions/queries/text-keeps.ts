/** Which pieces of a text stay. */
import type { Random } from '../../../src/support/random.js';
import type { Json } from '../../family.js';
import { numeral, pick, type TextKeep, type TextParameter } from './text-parts.js';
import type { TextSource } from './text-sources.js';

type Made = Omit<TextKeep, 'samples'> & { readonly samples?: readonly string[] };

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
const lengthParameter = (name: string): TextParameter => ({
  name,
  type: 'number',
  given: (random) => 2 + random.int(5),
});
const wordsParameter = (name: string): TextParameter => ({
  name,
  type: 'string[]',
  given: (random) => [['the', 'and', 'a'], ['tea', 'bread'], [], ['bat', 'of', 'the', 'to']][random.int(4)]!,
});

const vowels = 'aeiouAEIOU';
const isDigit = (char: string): boolean => char >= '0' && char <= '9';
const isLetter = (char: string): boolean => char.toLowerCase() !== char.toUpperCase();

/** One condition that makes sense for the pieces of this source. */
export function drawTextKeep({ kind, many }: TextSource, random: Random): TextKeep {
  if (kind === 'characters') return filled(pick(characterKeeps, random));
  const keeps = [...lengths(random), ...contents(random)];
  if (/words|items/.test(kind)) keeps.push(...wordly(many, random));
  if (/lines/.test(kind)) keeps.push(...lineKeeps, ...lineKeeps);
  return filled(pick(keeps, random));
}

const filled = (made: Made): TextKeep => ({ ...made, samples: made.samples ?? [] });

function lengths(random: Random): Made[] {
  const k = 3 + random.int(5);
  const n = numeral(k, random);
  const more = numeral(k + 1, random);
  const fewer = numeral(k - 1, random);
  const unit = pick(['letters', 'characters', 'characters', 'chars'], random);
  const limit = pick(['n', 'min', 'minLength', 'limit'], random);
  const limitMax = pick(['n', 'max', 'maxLength', 'limit'], random);
  return [
    {
      kind: 'longer',
      tag: 'Long',
      code: (x) => `${x}.length > ${k}`,
      run: (v) => [...v].length >= k + 1,
      clauses: [
        `longer than ${n} ${unit}`,
        `with more than ${n} ${unit}`,
        `of more than ${n} ${unit}`,
        `that [have|has] more than ${n} ${unit}`,
        `whose length is above ${k}`,
        `that [are|is] longer than ${n} ${unit}`,
      ],
      drops: [
        `of ${n} or fewer ${unit}`,
        `with ${n} ${unit} or fewer`,
        `of up to ${n} ${unit}`,
        `with at most ${n} ${unit}`,
      ],
    },
    {
      kind: 'at least',
      tag: 'Long',
      code: (x) => `${x}.length >= ${k}`,
      run: (v) => [...v].length > k - 1,
      clauses: [
        `with ${n} or more ${unit}`,
        `of at least ${n} ${unit}`,
        `that [have|has] at least ${n} ${unit}`,
        `with at least ${n} ${unit}`,
        `that [are|is] ${n} ${unit} or longer`,
        `of length ${k} or more`,
      ],
      drops: [
        `shorter than ${n} ${unit}`,
        `with fewer than ${n} ${unit}`,
        `of less than ${n} ${unit}`,
        `with ${fewer} ${unit} or fewer`,
      ],
    },
    {
      kind: 'shorter',
      tag: 'Short',
      code: (x) => `${x}.length < ${k}`,
      run: (v) => [...v].length <= k - 1,
      clauses: [
        `shorter than ${n} ${unit}`,
        `with fewer than ${n} ${unit}`,
        `that [have|has] less than ${n} ${unit}`,
        `of under ${n} ${unit}`,
      ],
      drops: [
        `with ${n} or more ${unit}`,
        `of at least ${n} ${unit}`,
        `that [have|has] ${n} ${unit} or more`,
      ],
    },
    {
      kind: 'at most',
      tag: 'Short',
      code: (x) => `${x}.length <= ${k}`,
      run: (v) => [...v].length < k + 1,
      clauses: [
        `with at most ${n} ${unit}`,
        `of up to ${n} ${unit}`,
        `with ${n} ${unit} or fewer`,
        `that [are|is] no longer than ${n} ${unit}`,
      ],
      drops: [`longer than ${n} ${unit}`, `with more than ${n} ${unit}`, `with ${more} or more ${unit}`],
    },
    {
      kind: 'exactly',
      tag: 'OfLength',
      code: (x) => `${x}.length === ${k}`,
      run: (v) => [...v].length === k,
      clauses: [
        `with exactly ${n} ${unit}`,
        `of exactly ${n} ${unit}`,
        `that [have|has] exactly ${n} ${unit}`,
        `of length ${k}`,
        `whose length is ${k}`,
      ],
      drops: [`whose length is not ${k}`, `that [do|does] not have exactly ${n} ${unit}`],
    },
    {
      kind: 'length between',
      tag: 'MidLength',
      code: (x) => `${x}.length >= ${k} && ${x}.length <= ${k + 3}`,
      run: (v) => [0, 1, 2, 3].includes([...v].length - k),
      clauses: [
        `with ${k} to ${k + 3} ${unit}`,
        `that [have|has] between ${k} and ${k + 3} ${unit} (both included)`,
        `whose length is from ${k} to ${k + 3}`,
        `of ${k} to ${k + 3} ${unit}`,
      ],
      drops: [
        `with fewer than ${k} or more than ${k + 3} ${unit}`,
        `shorter than ${k} or longer than ${k + 3} ${unit}`,
      ],
    },
    {
      kind: 'even length',
      tag: 'EvenLength',
      code: (x) => `${x}.length % 2 === 0`,
      run: (v) => [...v].length / 2 === Math.floor([...v].length / 2),
      clauses: [
        `with an even number of ${unit}`,
        `of even length`,
        `that [have|has] an even length`,
        `whose length is even`,
      ],
      drops: ['of odd length', `with an odd number of ${unit}`, 'whose length is odd'],
    },
    {
      kind: 'at least given',
      tag: 'Long',
      code: (x) => `${x}.length >= $${limit}`,
      run: (v, given) => [...v].length - Number(given) >= 0,
      clauses: [
        `with at least ${limit} ${unit}`,
        `of at least ${limit} ${unit} (${limit} is the second argument)`,
        `that [have|has] ${limit} or more ${unit}`,
        `whose length is at least ${limit}`,
      ],
      drops: [`with fewer than ${limit} ${unit}`, `shorter than ${limit} ${unit}`],
      parameter: lengthParameter(limit),
    },
    {
      kind: 'at most given',
      tag: 'Short',
      code: (x) => `${x}.length <= $${limitMax}`,
      run: (v, given) => [...v].length - Number(given) < 1,
      clauses: [
        `with at most ${limitMax} ${unit}`,
        `of up to ${limitMax} ${unit}, ${limitMax} being the second argument,`,
        `that [have|has] ${limitMax} or fewer ${unit}`,
      ],
      drops: [`with more than ${limitMax} ${unit}`, `longer than ${limitMax} ${unit}`],
      parameter: lengthParameter(limitMax),
    },
  ];
}

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
        'that [are|is] palindromes',
        'that stay~ the same when reversed',
      ].filter((clause) => !clause.includes('palindromes') || many === 'words'),
      drops: ['that [do|does] not read the same backwards'],
      samples: ['level', 'noon', 'eve', 'Anna'],
    },
  ];
}

const hash = (x: string): string => `${x}.startsWith('#')`;
const lineKeeps: readonly Made[] = [
  {
    kind: 'no comments',
    tag: 'Code',
    code: (x) => `!${hash(x)}`,
    run: (v) => v.charAt(0) !== '#',
    clauses: [
      'that [do|does] not start with #',
      'that [are|is] not comments (a comment starts with #)',
      'without a # at the start',
    ],
    drops: [
      'that start~ with #',
      'starting with "#"',
      'with a # at the start',
      'that [are|is] comments, i.e. start~ with #,',
    ],
    samples: ['# note', '#draft', 'x # y'],
  },
  {
    kind: 'comments',
    tag: 'Comment',
    code: hash,
    run: (v) => v.charAt(0) === '#',
    clauses: ['that start~ with #', 'starting with "#"', 'that begin~ with a hash sign (#)'],
    drops: ['that [do|does] not start with #', 'without a "#" at the start'],
    samples: ['# note', '#draft', '#', 'x # y'],
  },
  {
    kind: 'has colon',
    tag: 'Colon',
    code: (x) => `${x}.includes(':')`,
    run: (v) => v.split(':').length > 1,
    clauses: ['that contain~ a colon', 'with a ":" in [them|it]', 'that [have|has] a colon somewhere'],
    drops: ['without a colon', 'that [do|does] not contain ":"'],
    samples: ['name: Bo', 'a:b', 'level: 3'],
  },
  {
    kind: 'starts error',
    tag: 'Error',
    code: (x) => `${x}.startsWith('ERROR')`,
    run: (v) => v.slice(0, 5) === 'ERROR',
    clauses: ['that start~ with "ERROR"', 'beginning with ERROR', "starting with 'ERROR'"],
    drops: ['that [do|does] not start with "ERROR"'],
    samples: ['ERROR disk', 'ERROR: net', 'INFO ok', 'no ERROR'],
  },
];

const characterKeeps: readonly Made[] = [
  {
    kind: 'letters',
    tag: 'Letter',
    code: (x) => `/[a-zA-Z]/.test(${x})`,
    run: isLetter,
    clauses: [
      'that [are|is] letters (a-z, A-Z)',
      'from a to z (upper or lower case)',
      'that [are|is] letters a-z, in either case,',
    ],
    drops: ['that [are|is] not letters (a-z or A-Z)', 'other than letters (a-z, A-Z)'],
    samples: ['a', 'B', '1', ' ', 'z'],
  },
  {
    kind: 'digits',
    tag: 'Digit',
    code: (x) => `/[0-9]/.test(${x})`,
    run: isDigit,
    clauses: ['that [are|is] digits', 'from 0 to 9', 'that [are|is] digits (0-9)'],
    drops: ['that [are|is] not digits', 'other than digits'],
    samples: ['4', '0', '7', '4', 'b'],
  },
  {
    kind: 'vowels',
    tag: 'Vowel',
    code: (x) => `'aeiouAEIOU'.includes(${x})`,
    run: (v) => /^[aeiou]$/i.test(v),
    clauses: [
      'that [are|is] vowels (aeiou in either case)',
      'that [are|is] vowels, upper or lower case (a, e, i, o, u),',
    ],
    drops: ['that [are|is] not vowels (aeiou in either case)'],
    samples: ['a', 'E', 'o', 'a', 'i'],
  },
  {
    kind: 'no vowels',
    tag: 'NonVowel',
    code: (x) => `!'aeiouAEIOU'.includes(${x})`,
    run: (v) => !/^[aeiou]$/i.test(v),
    clauses: [
      'that [are|is] not vowels (aeiou in either case)',
      'other than the vowels (a, e, i, o, u, upper or lower case)',
    ],
    drops: ['that [are|is] vowels (aeiou, upper or lower case)'],
    samples: ['a', 'E', 'o', 'U', 'i'],
  },
  {
    kind: 'no spaces',
    tag: 'NonSpace',
    code: (x) => `${x} !== ' '`,
    run: (v) => v.charCodeAt(0) !== 32,
    clauses: ['that [are|is] not spaces', 'other than spaces', 'except spaces'],
    drops: ['that [are|is] spaces'],
    samples: [' ', ' ', 'a', 'B'],
  },
  {
    kind: 'capitals',
    tag: 'Capital',
    code: (x) => `/[A-Z]/.test(${x})`,
    run: (v) => v >= 'A' && v <= 'Z',
    clauses: [
      'that [are|is] capital letters (A-Z)',
      'from A to Z in upper case',
      'that [are|is] upper-case letters A-Z',
    ],
    drops: ['that [are|is] not capital letters (A-Z)'],
    samples: ['A', 'B', 'A', 'Z', 'T'],
  },
  {
    kind: 'unlisted characters',
    tag: 'Allowed',
    code: (x) => `!$unwanted.includes(${x})`,
    run: (v, given) => String(given).indexOf(v) < 0,
    clauses: [
      'that [do|does] not occur in unwanted',
      'that [are|is] not in the string unwanted',
      'not contained in a second string, unwanted,',
    ],
    drops: ['that occur~ in unwanted', 'that [are|is] in a second string, unwanted'],
    samples: ['-', '!', 'x', '-', '.'],
    parameter: {
      name: 'unwanted',
      type: 'string',
      given: (random) => pick(['-!', 'x', '.,-', 'aeiou', ''], random),
    },
  },
];
