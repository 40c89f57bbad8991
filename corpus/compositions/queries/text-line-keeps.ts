/** Which lines or characters of a text stay. */
import { pick } from '../../pick.js';
import { isDigit, isLetter, type Made } from './text-parts.js';

const hash = (x: string): string => `${x}.startsWith('#')`;
export const lineKeeps: readonly Made[] = [
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

export const characterKeeps: readonly Made[] = [
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
