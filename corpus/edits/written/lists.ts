/** Edits of functions over lists: bugs. */
import type { TestCase } from '../../family.js';
import { type EditFamily, editFamily } from '../edit-family.js';

export const edits: readonly EditFamily[] = [
  editFamily({
    name: 'lists-total-skips-first',
    change: 'fix',
    original: `function total(numbers: number[]): number {
  let sum = 0;
  for (let i = 1; i < numbers.length; i++) {
    sum += numbers[i];
  }
  return sum;
}`,
    code: `function total(numbers: number[]): number {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) {
    sum += numbers[i];
  }
  return sum;
}`,
    functionName: 'total',
    instructions: [
      'the first number is missing from the sum',
      'total([1, 2]) gives 2 but should be 3',
      'Could you fix this? It ignores the first entry of the list.',
      'Why do I get 0 for a list with a single number? Please repair.',
      'fix: start adding at index 0',
      'sum is too small, it never counts numbers[0]',
      'Off by one: the loop has to begin with the first element.',
      'total([7]) → 7',
      'i starts at 1, arrays start at 0...',
      'The result must be the sum of all the numbers, not of all but the first.',
      'teh first elemnt gets skipped',
      'wrong for [5, 5, 5]: I expected 15 and it said 10, the begining is left out',
    ],
    tests: [
      [[[1, 2]], 3],
      [[[7]], 7],
      [[[]], 0],
      [[[5, 5, 5]], 15],
      [[[-4, 4, 1]], 1],
      [[[0, 9]], 9],
    ],
  }),
  editFamily({
    name: 'lists-average-of-nobody',
    change: 'fix',
    slots: { d: [0, -1] },
    original: `function averageAge(ages: number[]): number {
  const sum = ages.reduce((a, b) => a + b, 0);
  return sum / ages.length;
}`,
    code: `function averageAge(ages: number[]): number {
  if (ages.length === 0) return {d};
  const sum = ages.reduce((a, b) => a + b, 0);
  return sum / ages.length;
}`,
    functionName: 'averageAge',
    instructions: [
      'empty list should give {d}',
      'averageAge([]) is NaN; make it {d}',
      'Please return {d} when there are no ages at all.',
      'I get NaN if nobody is in the list. I want {d} there.',
      'division by zero when the array is empty -> {d} instead',
      'What happens with []? It should answer {d}, not NaN.',
      'fix: {d} instead of NaN without any ages',
      'Guard against an empty array: the function returns {d} in that case.',
      'handle ages.length === 0, result {d}',
      'averageAge([]) → {d}',
      'retrun {d} for an emtpy array, at the moment its NaN',
      'Our dashboard shows NaN on days without visitors; {d} is what it expects.',
      'no ages given => {d} plz, not a nan',
    ],
    tests: ({ d }) =>
      [
        [[[]], d as number],
        [[[30]], 30],
        [[[20, 40]], 30],
        [[[1, 2]], 1.5],
        [[[0, 0]], 0],
      ] as TestCase[],
  }),
  editFamily({
    name: 'lists-coldest-starts-at-zero',
    change: 'fix',
    original: `function coldest(temps: number[]): number {
  let lowest = 0;
  for (const t of temps) {
    if (t < lowest) lowest = t;
  }
  return lowest;
}`,
    code: `function coldest(temps: number[]): number {
  let lowest = temps[0];
  for (const t of temps) {
    if (t < lowest) lowest = t;
  }
  return lowest;
}`,
    functionName: 'coldest',
    instructions: [
      'coldest([12, 8, 15]) returns 0',
      'In summer this always says 0. Start with the first temperature instead.',
      'wrong initial value, use the first reading',
      'only works if there is frost, please fix: [3, 5] should be 3',
      'Why is the minimum 0 although all temperatures are above it?',
      'fix: lowest begins at the first element and not at zero',
      'I expected 8 for [12, 8, 15].',
      'The lowest must come out of the list itself; initialise it with temps[0].',
      'coldest([4]) → 4',
      'zero is returned for positve temps, thats wrong',
      'bug when every value is greater than 0 (take element 0 as the strating point)',
      'Review: `let lowest = 0` breaks for lists without negative numbers. Seed it from the list.',
    ],
    tests: [
      [[[12, 8, 15]], 8],
      [[[4]], 4],
      [[[-3, 2]], -3],
      [[[0, 5]], 0],
      [[[3, 5, 3]], 3],
      [[[-1, -7, -2]], -7],
    ],
  }),
  editFamily({
    name: 'lists-top-scores-sorted-as-text',
    change: 'fix',
    slots: { n: [2, 3, 4] },
    original: `function topScores(scores: number[]): number[] {
  return [...scores]
    .sort()
    .reverse()
    .slice(0, {n});
}`,
    code: `function topScores(scores: number[]): number[] {
  return [...scores]
    .sort((a, b) => a - b)
    .reverse()
    .slice(0, {n});
}`,
    functionName: 'topScores',
    instructions: [
      'sorts 9 above 100',
      'The scores are compared as strings. Please sort them as numbers.',
      'sort() needs a numeric comparator',
      'For [100, 9, 80] the list starts with 9, but 100 is the best score.',
      'fix: numeric order',
      'Why does 9 beat 25? These are numbers, not words.',
      'topScores is wrong as soon as there are scores with different numbers of digits',
      'Still the {n} best ones, only ordered by value and not alphabetically.',
      'topScores([5, 10]) → [10, 5]',
      'scores get sorted alphabeticaly, shoud be by size',
      'the default sort of JS is lexicographic, add (a, b) => a - b',
      'I want the {n} highest numbers, it gives me those with the highest first digit',
      'two digit scores are ranked below one digit ones, thats wrogn',
    ],
    tests: ({ n }) => {
      const top = (sorted: number[]): number[] => sorted.slice(0, n as number);
      return [
        [[[100, 9, 80, 25]], top([100, 80, 25, 9])],
        [[[5, 10]], [10, 5]],
        [[[]], []],
        [[[3]], [3]],
        [[[1, 2, 3, 4, 5]], top([5, 4, 3, 2, 1])],
        [[[7, 70, 7, 700]], top([700, 70, 7, 7])],
      ] as TestCase[];
    },
  }),
  editFamily({
    name: 'lists-ranks-sort-the-argument',
    change: 'fix',
    original: `function ranks(points: number[]): number[] {
  const order = points.sort((a, b) => b - a);
  return points.map((p) => order.indexOf(p) + 1);
}`,
    code: `function ranks(points: number[]): number[] {
  const order = [...points].sort((a, b) => b - a);
  return points.map((p) => order.indexOf(p) + 1);
}`,
    functionName: 'ranks',
    instructions: [
      'ranks([10, 30, 20]) gives [1, 2, 3] instead of [3, 1, 2]',
      'sort a copy, it changes the list that was passed in',
      'The ranks always come out ascending because the argument gets sorted in place.',
      'please do not mutate points',
      "Why is the answer always 1, 2, 3? It should be each player's rank in the order of the input.",
      'fix: copy before sorting',
      'points.sort() works in place, so the map afterwards runs over the sorted list. Spread it first.',
      'Each rank has to stand where its points stood.',
      'f([1, 2]) → [2, 1]',
      'my array is reorderd after calling this, and the result is worng too',
      'Array.prototype.sort mutates! use [...points]',
      'the input must stay as it is, sort a seperate array',
    ],
    tests: [
      [[[10, 30, 20]], [3, 1, 2]],
      [[[1, 2]], [2, 1]],
      [[[5, 5, 1]], [1, 1, 3]],
      [[[]], []],
      [[[8]], [1]],
      [[[1, 5, 5]], [3, 1, 1]],
    ],
  }),
  editFamily({
    name: 'lists-window-sums-last-window',
    change: 'fix',
    slots: { w: [2, 3, 4] },
    original: `function windowSums(values: number[]): number[] {
  const sums: number[] = [];
  for (let start = 0; start < values.length - {w}; start++) {
    let sum = 0;
    for (let k = 0; k < {w}; k++) sum += values[start + k];
    sums.push(sum);
  }
  return sums;
}`,
    code: `function windowSums(values: number[]): number[] {
  const sums: number[] = [];
  for (let start = 0; start <= values.length - {w}; start++) {
    let sum = 0;
    for (let k = 0; k < {w}; k++) sum += values[start + k];
    sums.push(sum);
  }
  return sums;
}`,
    functionName: 'windowSums',
    instructions: [
      'the last window is missing',
      'Why does it stop one window early? Please fix.',
      'With exactly {w} values I get [], but there is one full window.',
      'fix: off by one at the end',
      'the sum of the last {w} numbers never shows up',
      'There should be values.length - {w} + 1 sums; it returns one less.',
      'outer loop: < should be <=',
      'Could you include the window that ends at the last value?',
      'A list of {w} numbers must give one sum.',
      'last windwo gets droped',
      'I am one result short every time, the final group of {w} is left out.',
      'the outer loop ends to early, by one',
    ],
    tests: (slots) => {
      const w = slots.w as number;
      const times = (count: number, value: number): number[] => new Array<number>(count).fill(value);
      return [
        [[times(w, 1)], [w]],
        [[times(6, 1)], times(7 - w, w)],
        [[[...times(w, 1), 5]], [w, w + 4]],
        [[[]], []],
        [[[7]], []],
        [[[10, ...times(w, 0)]], [10, 0]],
      ] as TestCase[];
    },
  }),
  editFamily({
    name: 'lists-unique-tags-case',
    change: 'fix',
    original: `function uniqueTags(tags: string[]): string[] {
  const seen = new Set<string>();
  const result: string[] = [];
  for (const tag of tags) {
    const key = tag.toLowerCase();
    if (seen.has(key)) continue;
    seen.add(tag);
    result.push(tag);
  }
  return result;
}`,
    code: `function uniqueTags(tags: string[]): string[] {
  const seen = new Set<string>();
  const result: string[] = [];
  for (const tag of tags) {
    const key = tag.toLowerCase();
    if (seen.has(key)) continue;
    seen.add(key);
    result.push(tag);
  }
  return result;
}`,
    functionName: 'uniqueTags',
    instructions: [
      "uniqueTags(['JS', 'js']) returns both",
      'It should ignore case, but upper case duplicates get through.',
      'wrong variable is added to the set',
      "['Red', 'Red'] is not deduplicated, why?",
      'fix: remember the lower case key',
      'seen.add must store the same thing that seen.has asks for',
      'Please make it drop later spellings of the same tag, like "Node" and "NODE".',
      'Tags with capitals appear twice.',
      "f(['A', 'a', 'A']) → ['A']",
      'duplicats with capital letters are kept',
      'The check looks for the lowercased tag while the set holds the original one.',
      'case insensitve dedupe doesnt work for tags that begin with a capital',
    ],
    tests: [
      [[['JS', 'js']], ['JS']],
      [[['Red', 'Red']], ['Red']],
      [[['A', 'a', 'A']], ['A']],
      [[['a', 'b', 'a']], ['a', 'b']],
      [[[]], []],
      [[['x', 'Y', 'X', 'y', 'z']], ['x', 'Y', 'z']],
    ],
  }),
  editFamily({
    name: 'lists-batches-lose-the-rest',
    change: 'fix',
    slots: { s: [2, 3, 4] },
    original: `function batches(items: string[]) {
  const done: string[][] = [];
  let batch: string[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length === {s}) {
      done.push(batch);
      batch = [];
    }
  }
  return done;
}`,
    code: `function batches(items: string[]) {
  const done: string[][] = [];
  let batch: string[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length === {s}) {
      done.push(batch);
      batch = [];
    }
  }
  if (batch.length > 0) {
    done.push(batch);
  }
  return done;
}`,
    functionName: 'batches',
    instructions: [
      'the leftover items are lost',
      'If the number of items is no multiple of {s}, the last ones disappear. Add them as a shorter batch.',
      "batches(['a']) gives [], should be [['a']]",
      'last incomplete batch is missing',
      'fix: keep the final, smaller batch',
      'Where do the remaining items go? I need them as a last batch of fewer than {s}.',
      'After the loop the unfinished batch must be pushed too, unless it is empty.',
      'Please do not drop the rest.',
      'one item in → one batch with one item out',
      'items at the end get lost when ther are not enough for a full batch',
      'forgot to flush the batch after the loop',
      'Every item has to be in some batch. An empty list still gives no batches.',
      'the tail is cut of, should come as its own batch (not an empty one though)',
    ],
    tests: ({ s }) => {
      const full = ['a', 'b', 'c', 'd'].slice(0, s as number);
      return [
        [[['a']], [['a']]],
        [[[]], []],
        [[full], [full]],
        [[[...full, 'x']], [full, ['x']]],
        [[[...full, ...full]], [full, full]],
        [[[...full, ...full, 'y']], [full, full, ['y']]],
      ] as TestCase[];
    },
  }),
  editFamily({
    name: 'lists-merge-loses-tail',
    change: 'fix',
    original: `function mergeSorted(a: number[], b: number[]): number[] {
  const out: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] <= b[j]) out.push(a[i++]);
    else out.push(b[j++]);
  }
  return out.concat(a.slice(i));
}`,
    code: `function mergeSorted(a: number[], b: number[]): number[] {
  const out: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] <= b[j]) out.push(a[i++]);
    else out.push(b[j++]);
  }
  return out.concat(a.slice(i), b.slice(j));
}`,
    functionName: 'mergeSorted',
    instructions: [
      'mergeSorted([], [1, 2]) gives []',
      'Numbers of the second list go missing when the first one is used up.',
      'the tail of b is not appended',
      'Why is 9 not in mergeSorted([1], [2, 9])?',
      'fix: append what is left of both lists',
      'Please add the remaining elements of b at the end as well.',
      'merging [1, 2] and [3, 4] returns just [1, 2]',
      'only the rest of a is kept, same thing needed for b',
      'The result must have a.length + b.length elements.',
      'f([1], [5, 6]) → [1, 5, 6]',
      'the end of the secnd array is lost',
      'if b is longer its last numbers dissapear',
    ],
    tests: [
      [
        [[], [1, 2]],
        [1, 2],
      ],
      [
        [[1], [2, 9]],
        [1, 2, 9],
      ],
      [
        [
          [1, 2],
          [3, 4],
        ],
        [1, 2, 3, 4],
      ],
      [[[3], []], [3]],
      [[[], []], []],
      [
        [
          [2, 8],
          [1, 2, 3],
        ],
        [1, 2, 2, 3, 8],
      ],
    ],
  }),
];
