/** Edits of functions over lists: bugs. */
import type { TestCase } from '../../family.js';
import { type EditFamily, editFamily } from '../edit-family.js';

export const edits: readonly EditFamily[] = [
  editFamily({
    name: 'lists-votes-counted-twice',
    change: 'fix',
    original: `function countVotes(votes: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  votes.forEach((name) => {
    counts[name] = (counts[name] || 1) + 1;
  });
  return counts;
}`,
    code: `function countVotes(votes: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  votes.forEach((name) => {
    counts[name] = (counts[name] || 0) + 1;
  });
  return counts;
}`,
    functionName: 'countVotes',
    instructions: [
      'everyone has one vote too many',
      "countVotes(['ann']) says { ann: 2 }",
      'The first vote of each name is counted twice.',
      'initial count should be 0',
      'Why does a single vote show up as 2? Please fix.',
      'fix: new names start from zero',
      "['bo', 'bo'] → { bo: 2 }, not 3",
      'All counts are too high by one.',
      'Could you correct the default? A name that was not seen yet has no votes.',
      'wrong fallback in the || expression',
      'counts are of by one',
      'it says tom has 4 votes but he only got 3, same for al the others',
    ],
    tests: [
      [[['ann']], { ann: 1 }],
      [[['bo', 'bo']], { bo: 2 }],
      [[[]], {}],
      [[['a', 'b', 'a']], { a: 2, b: 1 }],
      [[['tom', 'tom', 'tom', 'sue']], { tom: 3, sue: 1 }],
    ],
  }),
  editFamily({
    name: 'lists-pages-between-last-page',
    change: 'fix',
    original: `const pagesBetween = (first: number, last: number): number[] =>
  Array.from({ length: last - first }, (_, i) => first + i);`,
    code: `const pagesBetween = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);`,
    functionName: 'pagesBetween',
    instructions: [
      'last page is missing',
      'pagesBetween(3, 5) should be [3, 4, 5]',
      'The last page belongs to it as well.',
      'Both ends are inclusive, right now the upper one is not.',
      'fix: include the last page',
      'pagesBetween(4, 4) is empty, but there is one page: 4',
      'one element too few',
      'Why does printing pages 1 to 10 leave out page 10?',
      'from 1 to 3 I want 1, 2, 3 and get 1, 2. Please correct the length.',
      'off by one, length is too short',
      'the end of the range shoud be incluced',
      'it forgets teh last number',
    ],
    tests: [
      [
        [3, 5],
        [3, 4, 5],
      ],
      [[4, 4], [4]],
      [
        [1, 3],
        [1, 2, 3],
      ],
      [
        [-1, 1],
        [-1, 0, 1],
      ],
      [[5, 4], []],
      [
        [0, 1],
        [0, 1],
      ],
    ],
  }),
  editFamily({
    name: 'lists-binary-search-single-element',
    change: 'fix',
    original: `function binarySearch(sorted: number[], target: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const mid = Math.floor((low + high) / 2);
    if (sorted[mid] === target) return mid;
    if (sorted[mid] < target) low = mid + 1;
    else high = mid - 1;
  }
  return -1;
}`,
    code: `function binarySearch(sorted: number[], target: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const mid = Math.floor((low + high) / 2);
    if (sorted[mid] === target) return mid;
    if (sorted[mid] < target) low = mid + 1;
    else high = mid - 1;
  }
  return -1;
}`,
    functionName: 'binarySearch',
    instructions: [
      'binarySearch([4], 4) returns -1',
      'does not find some numbers that are in the list',
      'The search gives up when low and high meet. It must look at that element too.',
      'fix the loop condition',
      'Why is 5 not found in [1, 3, 5]? Its index is 2.',
      'while (low < high) should be <=',
      'A list with one element is never searched.',
      'Please fix: the last number of the list is reported as missing.',
      'fix: check the last remaining candidate',
      'binarySearch([1, 3, 5], 1) → 0, not -1',
      'sometimes gives -1 alhough the number is there',
      'first and last elements are not found, the loop stops one step to soon',
    ],
    tests: [
      [[[4], 4], 0],
      [[[1, 3, 5], 5], 2],
      [[[1, 3, 5], 1], 0],
      [[[1, 3, 5], 3], 1],
      [[[1, 3, 5], 4], -1],
      [[[], 1], -1],
      [[[2, 4, 6, 8], 8], 3],
    ],
  }),
  editFamily({
    name: 'lists-all-passed-looks-at-one',
    change: 'fix',
    slots: { m: [40, 50, 60] },
    original: `function allPassed(marks: number[]): boolean {
  for (const mark of marks) {
    if (mark < {m}) {
      return false;
    } else {
      return true;
    }
  }
  return true;
}`,
    code: `function allPassed(marks: number[]): boolean {
  for (const mark of marks) {
    if (mark < {m}) {
      return false;
    }
  }
  return true;
}`,
    functionName: 'allPassed',
    instructions: [
      'only the first mark is checked',
      'allPassed([90, 10]) says true',
      'The loop returns in its first turn. It has to go through all the marks.',
      'remove the early return true',
      'Why is it true although the second student has less than {m}?',
      'fix: do not stop at the first passed mark',
      'It should be false if any mark is below {m}, no matter where.',
      'Please drop the else branch, it ends the loop too soon.',
      'marks after the first one are ignored',
      'allPassed([100, 0]) → false',
      'retuns true as soon as one mark is ok',
      'true only if every single mark is at least {m}; now the first one decides evrything',
    ],
    tests: ({ m }) => {
      const mark = m as number;
      return [
        [[[90, 10]], false],
        [[[mark, mark]], true],
        [[[]], true],
        [[[mark - 1]], false],
        [[[100, 80, mark - 1]], false],
        [[[mark, 99, mark + 1]], true],
      ] as TestCase[];
    },
  }),
  editFamily({
    name: 'lists-streak-never-resets',
    change: 'fix',
    slots: { v: ['W', 'win', 'yes'] },
    original: `function longestStreak(results: string[]): number {
  let best = 0;
  let current = 0;
  for (const result of results) {
    if (result === '{v}') {
      current++;
      if (current > best) best = current;
    }
  }
  return best;
}`,
    code: `function longestStreak(results: string[]): number {
  let best = 0;
  let current = 0;
  for (const result of results) {
    if (result === '{v}') {
      current++;
      if (current > best) best = current;
    } else {
      current = 0;
    }
  }
  return best;
}`,
    functionName: 'longestStreak',
    instructions: [
      'the streak is never reset',
      "It counts all '{v}' in the list, not the longest run of them.",
      'anything else has to end the streak',
      "['{v}', 'x', '{v}'] should be 1 but gives 2",
      'fix: start again at 0 after an interruption',
      "Please set current back to zero when the result isn't '{v}'.",
      'Why does an interrupted streak go on?',
      "Only '{v}' entries directly after each other form a streak.",
      'missing else',
      "longestStreak(['{v}', 'no', 'no', '{v}']) → 1",
      'forgot to resett current',
      "the number is too big whenever there is somthing between two '{v}'",
    ],
    tests: ({ v }) => {
      const w = v as string;
      return [
        [[[w, 'x', w]], 1],
        [[[w, w]], 2],
        [[[]], 0],
        [[['x', 'no']], 0],
        [[[w, w, 'no', w, w, w]], 3],
        [[[w, w, 'no', w]], 2],
      ] as TestCase[];
    },
  }),
  editFamily({
    name: 'lists-deal-shared-hands',
    change: 'fix',
    slots: { n: [3, 4, 5] },
    original: `function deal(cards: string[]): string[][] {
  const hands: string[][] = new Array({n}).fill([]);
  cards.forEach((card, i) => hands[i % {n}].push(card));
  return hands;
}`,
    code: `function deal(cards: string[]): string[][] {
  const hands: string[][] = Array.from({ length: {n} }, () => []);
  cards.forEach((card, i) => hands[i % {n}].push(card));
  return hands;
}`,
    functionName: 'deal',
    instructions: [
      'every player gets all the cards',
      'All {n} hands are the same array. Give each player an own one.',
      'fill([]) shares one list',
      "deal(['a']) puts a into every hand, only the first one should have it",
      'fix: separate arrays, use Array.from',
      'Why do all the hands have the same content? Cards should be dealt in turn.',
      'Please create {n} different empty lists.',
      'the hands are references to one and the same array',
      'Each card must end up in exactly one hand.',
      'cards get duplicated {n} times',
      'all hands are identcal, need a new array per hand',
      'new Array({n}).fill([]) is the problem here, its the same object evrywhere',
    ],
    tests: (slots) => {
      const n = slots.n as number;
      const hands = (...first: string[][]): string[][] => [
        ...first,
        ...Array.from({ length: n - first.length }, () => []),
      ];
      const cards = ['p', 'q', 'r', 's', 't'].slice(0, n);
      const single = cards.map((card) => [card]);
      return [
        [[['a']], hands(['a'])],
        [[['a', 'b', 'c']], hands(['a'], ['b'], ['c'])],
        [[[]], hands()],
        [[cards], single],
        [[[...cards, 'z']], [['p', 'z'], ...single.slice(1)]],
      ] as TestCase[];
    },
  }),
  editFamily({
    name: 'lists-highest-compared-as-text',
    change: 'fix',
    original: `function highest(readings: string[]): string {
  let best = readings[0];
  for (const reading of readings) {
    if (reading > best) best = reading;
  }
  return best;
}`,
    code: `function highest(readings: string[]): string {
  let best = readings[0];
  for (const reading of readings) {
    if (Number(reading) > Number(best)) best = reading;
  }
  return best;
}`,
    functionName: 'highest',
    instructions: [
      "'9' wins against '10'",
      "highest(['2', '10']) returns '2'",
      'compare as numbers, not as strings',
      'The readings are texts like "12.5" and get compared alphabetically. Please compare their values (still return the text).',
      'Why is "95" considered higher than "120"?',
      'fix: numeric comparison',
      'It picks the wrong reading when they have different lengths.',
      'convert both sides with Number before comparing',
      "f(['7', '30', '100']) → '100'",
      'Wrong for negative ones too: of -5 and -2 it takes -5. They should be treated as numbers.',
      'strings are compaired, should be numbers',
      'the result is the last one in the alphabet and not the bigest number',
    ],
    tests: [
      [[['2', '10']], '10'],
      [[['7', '30', '100']], '100'],
      [[['-5', '-2']], '-2'],
      [[['12.5']], '12.5'],
      [[['95', '120', '9']], '120'],
      [[['0', '-1']], '0'],
    ],
  }),
  editFamily({
    name: 'lists-median-of-even-count',
    change: 'fix',
    original: `function median(values: number[]): number {
  const sorted = values.slice().sort((x, y) => x - y);
  const middle = Math.floor(sorted.length / 2);
  return sorted[middle];
}`,
    code: `function median(values: number[]): number {
  const sorted = values.slice().sort((x, y) => x - y);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 0) {
    return (sorted[middle - 1] + sorted[middle]) / 2;
  }
  return sorted[middle];
}`,
    functionName: 'median',
    instructions: [
      'wrong for an even number of values',
      'median([1, 2]) should be 1.5, not 2',
      'With an even count it has to be the mean of the two in the middle.',
      'even length: average of both middle ones',
      'Could you handle lists of even length properly?',
      'Why is the median of 1, 2, 3, 4 equal to 3? I expect 2.5.',
      'fix: average the middle pair',
      'It takes the upper of the two middle values instead of the point halfway between them.',
      '[10, 20] → 15',
      'The case of two middle elements is missing.',
      'not corect if the count of values is even',
      'median of 4 numbers is to high, take the mean of numbers 2 and 3 after sorting',
    ],
    tests: [
      [[[1, 2]], 1.5],
      [[[4, 1, 3, 2]], 2.5],
      [[[5]], 5],
      [[[9, 1, 4]], 4],
      [[[10, 20]], 15],
      [[[2, 2, 2, 2]], 2],
      [[[-1, 1, 100, -100]], 0],
    ],
  }),
  editFamily({
    name: 'lists-first-multiple-zero',
    change: 'fix',
    slots: { k: [3, 5, 7] },
    original: `function firstMultiple(nums: number[]): number | null {
  return nums.find((n) => n % {k} === 0) || null;
}`,
    code: `function firstMultiple(nums: number[]): number | null {
  return nums.find((n) => n % {k} === 0) ?? null;
}`,
    functionName: 'firstMultiple',
    instructions: [
      'returns null when the match is 0',
      'firstMultiple([0]) should be 0',
      'Zero is a multiple of {k} too, but it comes out as null.',
      'use ?? instead of ||',
      'Why is 0 treated as not found?',
      'fix: a found 0 must not become null',
      'The fallback should only apply if nothing was found.',
      '|| swallows the zero',
      'Please make this right for lists whose first multiple of {k} is 0.',
      '[1, 0, {k}] → 0',
      'null insted of 0',
      'zero counts as falsy here so i get null, thats a bug becuase 0 was found',
    ],
    tests: (slots) => {
      const k = slots.k as number;
      return [
        [[[0]], 0],
        [[[1, 0, k]], 0],
        [[[k + 1, 2 * k, k]], 2 * k],
        [[[1]], null],
        [[[]], null],
        [[[-k, 0]], -k],
      ] as TestCase[];
    },
  }),
];
