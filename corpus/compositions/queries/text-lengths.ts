/** Which pieces of a text stay, by their length. */

import type { Random } from '../../../src/support/random.js';
import { pick } from '../../pick.js';
import { type Made, numeral, type TextParameter } from './text-parts.js';

const lengthParameter = (name: string): TextParameter => ({
  name,
  type: 'number',
  given: (random) => 2 + random.int(5),
});
export function lengths(random: Random): Made[] {
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
