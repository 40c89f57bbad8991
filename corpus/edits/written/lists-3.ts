/** Edits of functions over lists: bugs. */
import type { TestCase } from '../../family.js';
import { type EditFamily, editFamily } from '../edit-family.js';

export const edits: readonly EditFamily[] = [
  editFamily({
    name: 'lists-second-largest-duplicates',
    change: 'fix',
    original: `function secondLargest(nums: number[]): number {
  let first = -Infinity;
  let second = -Infinity;
  for (const n of nums) {
    if (n > first) {
      second = first;
      first = n;
    } else if (n > second) {
      second = n;
    }
  }
  return second;
}`,
    code: `function secondLargest(nums: number[]): number {
  let first = -Infinity;
  let second = -Infinity;
  for (const n of nums) {
    if (n > first) {
      second = first;
      first = n;
    } else if (n > second && n < first) {
      second = n;
    }
  }
  return second;
}`,
    functionName: 'secondLargest',
    instructions: [
      'secondLargest([5, 5, 3]) gives 5 but should be 3',
      'If the maximum occurs twice, it is returned as second largest.',
      'duplicates of the largest must not count',
      'The second largest has to be smaller than the largest. Please fix.',
      'fix: ignore repeated maxima',
      'Why is the answer for [8, 8, 1] again 8?',
      'I mean the second largest different value: [9, 9, 9, 2] → 2',
      'A number equal to first should never become second.',
      'ties at the top are handled wrong, we want the next distinct number',
      'second may not be the same as first',
      'wrong when teh biggest number is there more than once',
      'secondLargest shoud skip numbers that equal the largest one',
    ],
    tests: [
      [[[5, 5, 3]], 3],
      [[[8, 8, 1]], 1],
      [[[1, 2]], 1],
      [[[3, 1, 2]], 2],
      [[[9, 2, 9, 9]], 2],
      [[[-1, -1, -2]], -2],
      [[[4, 7, 4, 7]], 4],
    ],
  }),
  editFamily({
    name: 'lists-drop-placeholders-skips',
    change: 'fix',
    slots: { u: ['n/a', '-', '?'] },
    original: `function dropPlaceholders(cells: string[]): string[] {
  const rest = [...cells];
  for (let i = 0; i < rest.length; i++) {
    if (rest[i] === '{u}') {
      rest.splice(i, 1);
    }
  }
  return rest;
}`,
    code: `function dropPlaceholders(cells: string[]): string[] {
  const rest = [...cells];
  for (let i = 0; i < rest.length; i++) {
    if (rest[i] === '{u}') {
      rest.splice(i, 1);
      i--;
    }
  }
  return rest;
}`,
    functionName: 'dropPlaceholders',
    instructions: [
      "two '{u}' in a row: only one is removed",
      "dropPlaceholders(['{u}', '{u}']) leaves one of them",
      'After splice the next cell is skipped because i moves on. Please step back.',
      "Not every '{u}' disappears when they follow each other.",
      'fix: i-- after removing',
      'Why is there still a placeholder in the result? They should all be gone.',
      'splice inside the loop skips the element after it',
      "['a', '{u}', '{u}', 'b'] → ['a', 'b']",
      'Neighbouring placeholders survive. Correct the index after a removal.',
      'removing shifts the list, the index has to stay where it is then',
      "does not remove consequtive '{u}' properly",
      "some '{u}' are left over if theres more than one next to each other",
    ],
    tests: ({ u }) => {
      const x = u as string;
      return [
        [[[x, x]], []],
        [[['a', x, x, 'b']], ['a', 'b']],
        [[[x, 'a']], ['a']],
        [[['a', 'b']], ['a', 'b']],
        [[[]], []],
        [[['a', x, x, x]], ['a']],
      ] as TestCase[];
    },
  }),
  editFamily({
    name: 'lists-shares-rounded-too-soon',
    change: 'fix',
    original: `function shares(amounts: number[]): number[] {
  const total = amounts.reduce((s, x) => s + x, 0);
  return amounts.map((x) => Math.round(x / total) * 100);
}`,
    code: `function shares(amounts: number[]): number[] {
  const total = amounts.reduce((s, x) => s + x, 0);
  return amounts.map((x) => Math.round((x / total) * 100));
}`,
    functionName: 'shares',
    instructions: [
      'all percentages are 0 or 100',
      'shares([1, 3]) should be [25, 75] but gives [0, 100]',
      'Round after multiplying by 100, not before.',
      'wrong order of rounding and multiplying',
      'I expected 33 and 67 for [1, 2].',
      'fix: parenthesis of Math.round closes too early',
      'Could you repair the percentages? They should be whole percents like 25.',
      'Why do I never see anything between 0 and 100?',
      'the fraction is rounded, it should be the percentage',
      'Two equal amounts must give 50 and 50.',
      'rounding hapens too early',
      'percent values are wrong, only 0 and 100 come out, round at the very end pleas',
    ],
    tests: [
      [[[1, 3]], [25, 75]],
      [[[1, 2]], [33, 67]],
      [[[4, 4]], [50, 50]],
      [[[5]], [100]],
      [[[0, 4]], [0, 100]],
      [[[]], []],
    ],
  }),
  editFamily({
    name: 'lists-rotate-further-than-length',
    change: 'fix',
    original: `function rotateLeft(list: number[], steps: number): number[] {
  const rotated = list.slice(steps);
  return rotated.concat(list.slice(0, steps));
}`,
    code: `function rotateLeft(list: number[], steps: number): number[] {
  const shift = steps % list.length;
  const rotated = list.slice(shift);
  return rotated.concat(list.slice(0, shift));
}`,
    functionName: 'rotateLeft',
    instructions: [
      'nothing happens when steps is bigger than the list',
      'rotateLeft([1, 2, 3], 4) should be [2, 3, 1]',
      'Rotating further than the length has to wrap around.',
      'use steps modulo the length',
      'fix: more steps than elements',
      'Why is the list unchanged for 5 steps with 3 elements? I expect the same as for 2 steps.',
      'Please let it go round several times if steps exceeds the length.',
      'steps > list.length is not handled, it should go on from the front',
      '([1, 2], 3) → [2, 1]',
      'A full turn gives the list itself, one more step should rotate by one.',
      'large step counts dont work, should wrap arround',
      'rotating 7 times a list of 3 must equal rotating onec',
    ],
    tests: [
      [
        [[1, 2, 3], 4],
        [2, 3, 1],
      ],
      [
        [[1, 2], 3],
        [2, 1],
      ],
      [
        [[1, 2, 3], 1],
        [2, 3, 1],
      ],
      [
        [[1, 2, 3], 3],
        [1, 2, 3],
      ],
      [
        [[1, 2, 3], 0],
        [1, 2, 3],
      ],
      [[[], 2], []],
      [
        [[1, 2, 3], 8],
        [3, 1, 2],
      ],
    ],
  }),
  editFamily({
    name: 'lists-odd-negatives',
    change: 'fix',
    original: `const countOdd = (nums: number[]): number => nums.filter((n) => n % 2 === 1).length;`,
    code: `const countOdd = (nums: number[]): number => nums.filter((n) => n % 2 !== 0).length;`,
    functionName: 'countOdd',
    instructions: [
      'negative odd numbers are not counted',
      'countOdd([-3]) is 0, should be 1',
      '-3 % 2 is -1 in JavaScript, so compare with 0 instead.',
      'fix for negative numbers',
      'Why does it miss -1 and -5? They are odd too.',
      'use !== 0',
      'Please also count odd numbers below zero.',
      'A number is odd if its remainder is anything but 0.',
      '[-1, 1] → 2',
      'fix: odd check fails for values under zero',
      'doesnt work with negativ numbers',
      'the remainder can be -1, those get forgoten',
    ],
    tests: [
      [[[-3]], 1],
      [[[-1, 1]], 2],
      [[[2, 4, -6]], 0],
      [[[]], 0],
      [[[0]], 0],
      [[[1, 2, 3, -5, -8]], 3],
    ],
  }),
  editFamily({
    name: 'lists-group-overwritten',
    change: 'fix',
    original: `function groupByLength(words: string[]): Record<number, string[]> {
  const groups: Record<number, string[]> = {};
  for (const word of words) {
    const key = word.length;
    if (!groups[key]) groups[key] = [];
    groups[key] = [word];
  }
  return groups;
}`,
    code: `function groupByLength(words: string[]): Record<number, string[]> {
  const groups: Record<number, string[]> = {};
  for (const word of words) {
    const key = word.length;
    if (!groups[key]) groups[key] = [];
    groups[key].push(word);
  }
  return groups;
}`,
    functionName: 'groupByLength',
    instructions: [
      'only the last word of each length is kept',
      'Each group has just one word in it.',
      "groupByLength(['to', 'be']) → { 2: ['to', 'be'] }",
      'push instead of overwriting',
      'Words of the same length replace each other. They should all be in the group.',
      'fix: add the word to its group',
      'Why is "cat" gone after "dog" came along?',
      'Could you make sure that no word is lost?',
      'the existing group gets thrown away, append to it please',
      'Review: this assignment resets the list in every turn.',
      'words overwritte each other',
      'a group should contian every word with that many letters',
    ],
    tests: [
      [[['to', 'be']], { 2: ['to', 'be'] }],
      [[['cat', 'dog', 'a']], { 1: ['a'], 3: ['cat', 'dog'] }],
      [[[]], {}],
      [[['x']], { 1: ['x'] }],
      [[['ab', 'c', 'ab']], { 1: ['c'], 2: ['ab', 'ab'] }],
    ],
  }),
];
