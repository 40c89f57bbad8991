import { type EditFamily, editFamily } from '../edit-family.js';

export const edits: readonly EditFamily[] = [
  editFamily({
    name: 'wishes-split-by-parity',
    change: 'change',
    original: `const evens = (numbers: number[]): number[] => numbers.filter((n) => n % 2 === 0);`,
    code: `const splitByParity = (numbers: number[]): [number[], number[]] => [
  numbers.filter((n) => n % 2 === 0),
  numbers.filter((n) => n % 2 !== 0),
];`,
    functionName: 'splitByParity',
    instructions: [
      'rename to splitByParity and return [evens, odds]',
      'splitByParity([1,2,3]) → [[2],[1,3]]: I need the odd ones as well',
      'Return the odd numbers too, as a second array, and call it splitByParity.',
      'new name splitByParity; result is a pair: even numbers, then odd numbers',
      'I want both halves: first the evens, second the odds. Name it splitByParity then.',
      'refactor: evens becomes splitByParity, which returns a tuple [even, odd]',
      'could this give me two lists (even, odd)? It should be named splitByParity',
      'The function shall be called splitByParity and return the even and the odd numbers as two arrays, in this order.',
      'we throw the odd numbers away, but need them: splitByParity with [even[], odd[]]',
      'splitByParity instaed of evens, giving [evens, odds]',
      'Change it into a partition named splitByParity: element 0 has the even numbers and element 1 the rest.',
      'also the odds pls, as secnd array, function name splitByParity',
    ],
    tests: [
      [[[1, 2, 3]], [[2], [1, 3]]],
      [[[]], [[], []]],
      [[[4, 6]], [[4, 6], []]],
      [[[-3, 0, 5]], [[0], [-3, 5]]],
      [
        [[8, 7, 6, 5]],
        [
          [8, 6],
          [7, 5],
        ],
      ],
    ],
  }),
];
