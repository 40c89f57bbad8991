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
