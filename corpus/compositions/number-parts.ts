/** What can be kept of a list of numbers, and what each can become. */

import type { Random } from '../../src/support/random.js';
import type { Json } from '../family.js';
import { pick } from '../pick.js';
import type { Keep, Step } from './array-parts.js';

export function drawNumberKeep(random: Random): Keep {
  const k = random.next() < 0.7 ? 1 + random.int(30) : pick([50, 100, 0, 1000, 18, 25], random);
  const d = 2 + random.int(8);
  const low = random.int(10);
  const high = low + 3 + random.int(30);
  const keeps: readonly (Omit<Keep, 'run'> & { readonly run: (v: number, given: Json) => boolean })[] = [
    {
      kind: 'even',
      tag: 'Even',
      code: (x) => `${x} % 2 === 0`,
      run: (v) => Math.abs(v) % 2 === 0,
      nouns: [
        'the even numbers',
        'all even values',
        'the even elements',
        'only the even ones',
        'every even number',
      ],
      verbs: [
        'keep only the even numbers',
        'filter the even numbers',
        'drop the odd numbers',
        'take the even ones',
        'ignore odd numbers',
      ],
    },
    {
      kind: 'odd',
      tag: 'Odd',
      code: (x) => `${x} % 2 !== 0`,
      run: (v) => Math.abs(v) % 2 === 1,
      nouns: [
        'the odd numbers',
        'all odd values',
        'the odd elements',
        'only the odd ones',
        'every odd number',
      ],
      verbs: [
        'keep only the odd numbers',
        'filter the odd numbers',
        'drop the even numbers',
        'take the odd ones',
        'skip even numbers',
      ],
    },
    {
      kind: 'positive',
      tag: 'Positive',
      code: (x) => `${x} > 0`,
      run: (v) => Math.sign(v) === 1,
      nouns: [
        'the positive numbers',
        'all values above zero',
        'the positive ones',
        'the numbers greater than 0',
      ],
      verbs: [
        'keep only positive numbers',
        'remove zeros and negatives',
        'take the positive numbers',
        'ignore everything that is not positive',
      ],
    },
    {
      kind: 'negative',
      tag: 'Negative',
      code: (x) => `${x} < 0`,
      run: (v) => Math.sign(v) === -1,
      nouns: [
        'the negative numbers',
        'all values below zero',
        'the negative ones',
        'the numbers less than 0',
      ],
      verbs: ['keep only negative numbers', 'take the negative numbers', 'pick the values below zero'],
    },
    {
      kind: '>',
      tag: 'Above',
      code: (x) => `${x} > ${k}`,
      run: (v) => v - k > 0,
      nouns: [
        `the numbers greater than ${k}`,
        `all values above ${k}`,
        `the numbers over ${k}`,
        `the elements > ${k}`,
        `everything bigger than ${k}`,
      ],
      verbs: [
        `keep the numbers greater than ${k}`,
        `filter those above ${k}`,
        `take everything over ${k}`,
        `only use values > ${k}`,
        `drop everything up to ${k}`,
      ],
    },
    {
      kind: '<',
      tag: 'Below',
      code: (x) => `${x} < ${k}`,
      run: (v) => k - v > 0,
      nouns: [
        `the numbers less than ${k}`,
        `all values below ${k}`,
        `the numbers under ${k}`,
        `the elements < ${k}`,
        `everything smaller than ${k}`,
      ],
      verbs: [
        `keep the numbers less than ${k}`,
        `filter those below ${k}`,
        `take everything under ${k}`,
        `only use values < ${k}`,
      ],
    },
    {
      kind: '>=',
      tag: 'AtLeast',
      code: (x) => `${x} >= ${k}`,
      run: (v) => !(v < k),
      nouns: [
        `the numbers of at least ${k}`,
        `all values that are ${k} or more`,
        `the elements >= ${k}`,
        `the numbers from ${k} upwards`,
      ],
      verbs: [
        `keep the numbers that are at least ${k}`,
        `drop everything below ${k}`,
        `only use values >= ${k}`,
        `remove values smaller than ${k}`,
      ],
    },
    {
      kind: 'divisible',
      tag: 'Multiples',
      code: (x) => `${x} % ${d} === 0`,
      run: (v) => Number.isInteger(v / d),
      nouns: [
        `the multiples of ${d}`,
        `the numbers divisible by ${d}`,
        `all values that ${d} divides`,
        `every multiple of ${d}`,
      ],
      verbs: [
        `keep the multiples of ${d}`,
        `filter the numbers divisible by ${d}`,
        `only take what ${d} divides`,
      ],
    },
    {
      kind: '<=',
      tag: 'AtMost',
      code: (x) => `${x} <= ${k}`,
      run: (v) => !(v > k),
      nouns: [
        `the numbers of at most ${k}`,
        `all values that are ${k} or less`,
        `the elements <= ${k}`,
        `the numbers up to ${k}`,
      ],
      verbs: [`keep the numbers up to ${k}`, `drop everything above ${k}`, `only use values <= ${k}`],
    },
    {
      kind: 'between',
      tag: 'Between',
      code: (x) => `${x} >= ${low} && ${x} <= ${high}`,
      run: (v) => Math.min(Math.max(v, low), high) === v,
      nouns: [
        `the numbers between ${low} and ${high}`,
        `all values from ${low} to ${high}`,
        `the elements in the range ${low} to ${high} (inclusive)`,
      ],
      verbs: [
        `keep the numbers between ${low} and ${high}`,
        `drop everything outside ${low} to ${high}`,
        `filter the values from ${low} to ${high}`,
      ],
    },
    {
      kind: 'nonzero',
      tag: 'Nonzero',
      code: (x) => `${x} !== 0`,
      run: (v) => Math.abs(v) > 0,
      nouns: ['the nonzero numbers', 'all values that are not 0', 'everything except zeros'],
      verbs: ['remove the zeros', 'drop all zeros', 'ignore zeros', 'leave out the 0s'],
    },
    {
      kind: 'indivisible',
      tag: 'NonMultiples',
      code: (x) => `${x} % ${d} !== 0`,
      run: (v) => !Number.isInteger(v / d),
      nouns: [`the numbers not divisible by ${d}`, `everything but the multiples of ${d}`],
      verbs: [
        `remove the multiples of ${d}`,
        `drop what is divisible by ${d}`,
        `skip numbers divisible by ${d}`,
      ],
    },
    {
      kind: '> given',
      tag: 'Above',
      code: (x) => `${x} > $limit`,
      run: (v, given) => v - Number(given) > 0,
      nouns: [
        'the numbers greater than a given limit',
        'all values above limit',
        'the numbers over the second argument',
        'the elements > limit',
      ],
      verbs: [
        'keep the numbers above a given limit',
        'take those greater than limit',
        'only use values > limit',
      ],
      parameter: { name: 'limit', type: 'number', given: (source) => source.int(40) - 10 },
    },
    {
      kind: 'divisible given',
      tag: 'Multiples',
      code: (x) => `${x} % $d === 0`,
      run: (v, given) => Number.isInteger(v / Number(given)),
      nouns: ['the multiples of d', 'the numbers divisible by d', 'all values that d divides'],
      verbs: ['keep the multiples of d', 'filter the numbers divisible by d'],
      parameter: { name: 'd', type: 'number', given: (source) => 2 + source.int(5) },
    },
  ];
  return pick(keeps, random) as unknown as Keep;
}

export function drawNumberStep(random: Random): Step {
  const k = 2 + random.int(random.next() < 0.8 ? 9 : 90);
  const steps: readonly (Omit<Step, 'run'> & { readonly run: (v: number) => Json })[] = [
    {
      kind: 'square',
      tag: 'Squares',
      result: 'number',
      code: (x) => `${x} * ${x}`,
      run: (v) => v ** 2,
      nouns: ['the squares of X', 'X squared', 'X, each squared'],
      verbs: ['square X', 'take the square of X', 'multiply X by itself'],
    },
    {
      kind: 'double',
      tag: 'Doubled',
      result: 'number',
      code: (x) => `${x} * 2`,
      run: (v) => v + v,
      nouns: ['X doubled', 'the doubles of X', 'twice X', 'X, each doubled'],
      verbs: ['double X', 'multiply X by two', 'multiply X by 2'],
    },
    {
      kind: 'times',
      tag: 'Times',
      result: 'number',
      code: (x) => `${x} * ${k}`,
      run: (v) => k * v,
      nouns: [`X multiplied by ${k}`, `${k} times X`, `X, each times ${k}`],
      verbs: [`multiply X by ${k}`, `scale X by ${k}`],
    },
    {
      kind: 'plus',
      tag: 'Plus',
      result: 'number',
      code: (x) => `${x} + ${k}`,
      run: (v) => k + v,
      nouns: [`X plus ${k}`, `X increased by ${k}`, `X, each with ${k} added`],
      verbs: [`add ${k} to X`, `increase X by ${k}`],
    },
    {
      kind: 'minus',
      tag: 'Minus',
      result: 'number',
      code: (x) => `${x} - ${k}`,
      run: (v) => -(k - v),
      nouns: [`X minus ${k}`, `X reduced by ${k}`, `X, each less ${k}`],
      verbs: [`subtract ${k} from X`, `decrease X by ${k}`],
    },
    {
      kind: 'cube',
      tag: 'Cubes',
      result: 'number',
      code: (x) => `${x} ** 3`,
      run: (v) => v * v * v,
      nouns: ['the cubes of X', 'X cubed'],
      verbs: ['cube X', 'raise X to the third power'],
    },
    {
      kind: 'abs',
      tag: 'Absolute',
      result: 'number',
      code: (x) => `Math.abs(${x})`,
      run: (v) => (v < 0 ? -v : v),
      nouns: ['the absolute values of X', 'X without their sign'],
      verbs: ['take the absolute value of X', 'drop the sign of X'],
    },
    {
      kind: 'half',
      tag: 'Halves',
      result: 'number',
      code: (x) => `${x} / 2`,
      run: (v) => v * 0.5,
      nouns: ['the halves of X', 'X halved', 'half of X'],
      verbs: ['halve X', 'divide X by 2'],
    },
    {
      kind: 'negate',
      tag: 'Negated',
      result: 'number',
      code: (x) => `-${x}`,
      run: (v) => 0 - v,
      nouns: ['X with the sign flipped', 'X negated'],
      verbs: ['negate X', 'flip the sign of X'],
    },
    {
      kind: 'text',
      tag: 'Strings',
      result: 'string',
      code: (x) => `String(${x})`,
      run: (v) => `${v}`,
      nouns: ['X as strings', 'X converted to strings'],
      verbs: ['convert X to strings', 'turn X into strings'],
    },
    {
      kind: 'linear',
      tag: 'DoubledPlusOne',
      result: 'number',
      code: (x) => `${x} * 2 + 1`,
      run: (v) => v + v + 1,
      nouns: ['X doubled plus one', 'twice X plus 1'],
      verbs: ['double X and add 1', 'multiply X by 2, plus 1'],
    },
  ];
  return pick(steps, random) as unknown as Step;
}
