/** Edits of functions over lists: other wishes, and other code for the same. */
import type { TestCase } from '../../family.js';
import { type EditFamily, editFamily } from '../edit-family.js';

export const edits: readonly EditFamily[] = [
  editFamily({
    name: 'lists-preview-default-count',
    change: 'change',
    slots: { d: [4, 5, 10] },
    original: `function preview(items: string[], count = 3): string[] {
  return items.slice(0, count);
}`,
    code: `function preview(items: string[], count = {d}): string[] {
  return items.slice(0, count);
}`,
    functionName: 'preview',
    instructions: [
      'default {d} instead of 3',
      'Show {d} items if no count is given.',
      'Could we have {d} by default?',
      'three are too few, let the default be {d}',
      'count should default to {d}',
      'Without a second argument I want the first {d} items.',
      'change: preview length is now {d} unless the caller says otherwise',
      'Please raise the default count to {d}.',
      'preview(items) → up to {d} items; preview(items, 2) stays as it is',
      'The designers ask for {d} entries in the standard preview, can you change that?',
      'defualt count {d} plz',
      'make it {d} items when count is ommited',
    ],
    tests: ({ d }) => {
      const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'];
      return [
        [[all], all.slice(0, d as number)],
        [
          [all, 2],
          ['a', 'b'],
        ],
        [[['a', 'b']], ['a', 'b']],
        [[[]], []],
        [[all, 11], all.slice(0, 11)],
        [[all, 0], []],
      ] as TestCase[];
    },
  }),
  editFamily({
    name: 'lists-standings-ties-by-name',
    change: 'change',
    original: `function standings(players: { name: string; score: number }[]): string[] {
  return [...players]
    .sort((a, b) => b.score - a.score)
    .map((player) => player.name);
}`,
    code: `function standings(players: { name: string; score: number }[]): string[] {
  return [...players]
    .sort((a, b) => b.score - a.score || a.name.localeCompare(b.name))
    .map((player) => player.name);
}`,
    functionName: 'standings',
    instructions: [
      'ties by name',
      'I want players with the same score in alphabetical order.',
      'If two scores are equal, sort by name (a to z).',
      'Could equal scores be ordered by the name of the player?',
      'Secondary sort key: name, ascending.',
      'feat: break ties alphabetically',
      'Same points → the name decides, A before B.',
      'At the moment ties keep the order of the input. Order them by name please.',
      'order: score descending, then name ascending',
      'bo 5, al 5 → al comes first because of the name',
      'when the scores are equall use the names, alphabeticaly',
      'players with equal score should be listed by naem',
    ],
    tests: [
      [
        [
          [
            { name: 'bo', score: 5 },
            { name: 'al', score: 5 },
          ],
        ],
        ['al', 'bo'],
      ],
      [
        [
          [
            { name: 'al', score: 1 },
            { name: 'bo', score: 2 },
          ],
        ],
        ['bo', 'al'],
      ],
      [[[]], []],
      [[[{ name: 'cy', score: 0 }]], ['cy']],
      [
        [
          [
            { name: 'zoe', score: 3 },
            { name: 'max', score: 7 },
            { name: 'kim', score: 3 },
            { name: 'eva', score: 7 },
          ],
        ],
        ['eva', 'max', 'kim', 'zoe'],
      ],
    ],
  }),
  editFamily({
    name: 'lists-by-length-longest-first',
    change: 'change',
    original: `const byLength = (words: string[]): string[] =>
  words.slice().sort((a, b) => a.length - b.length);`,
    code: `const byLength = (words: string[]): string[] =>
  words.slice().sort((a, b) => b.length - a.length);`,
    functionName: 'byLength',
    instructions: [
      'longest first',
      'Please turn the order around: the longest word at the beginning.',
      'descending instead of ascending',
      'I need the long words before the short ones.',
      "byLength(['a', 'ccc', 'bb']) → ['ccc', 'bb', 'a']",
      'Could it sort from long to short?',
      'reverse the comparison',
      'Sort by decreasing length; words of equal length stay in their order.',
      'change: shortest word goes last',
      'The list should start with the longest and end with the shortest.',
      'decending order please',
      'other way round, biggest lenght on top',
    ],
    tests: [
      [[['a', 'ccc', 'bb']], ['ccc', 'bb', 'a']],
      [[['to', 'be', 'three']], ['three', 'to', 'be']],
      [[[]], []],
      [[['one']], ['one']],
      [[['', 'x', 'yy']], ['yy', 'x', '']],
    ],
  }),
  editFamily({
    name: 'lists-mean-grade-rounded',
    change: 'change',
    slots: { p: [2, 3] },
    original: `function meanGrade(grades: number[]): number {
  let sum = 0;
  for (const grade of grades) {
    sum += grade;
  }
  return sum / grades.length;
}`,
    code: `function meanGrade(grades: number[]): number {
  let sum = 0;
  for (const grade of grades) {
    sum += grade;
  }
  return Number((sum / grades.length).toFixed({p}));
}`,
    functionName: 'meanGrade',
    instructions: [
      'round to {p} decimals',
      'Please round the result to {p} decimal places.',
      '{p} digits after the point are enough',
      'I want the mean with at most {p} decimals, as a number.',
      'Could you round the average? {p} decimals.',
      'The grade must have no more than {p} decimal places (rounded, still a number).',
      'feat: mean rounded to {p} places',
      'values like 2.3333333333 look ugly, keep {p} decimals only and round',
      'limit the precision of the average to {p} decimals',
      'Return the number rounded to {p} digits behind the decimal point.',
      'ruond to {p} decimals please',
      'to many decimals, {p} would be fine (rounding, not cutting)',
    ],
    tests: ({ p }) => {
      const two = p === 2;
      return [
        [[[1, 1, 2]], two ? 1.33 : 1.333],
        [[[1, 2, 2]], two ? 1.67 : 1.667],
        [[[1, 2]], 1.5],
        [[[3]], 3],
        [[[10, 20, 25]], two ? 18.33 : 18.333],
        [[[0, 0]], 0],
      ] as TestCase[];
    },
  }),
  editFamily({
    name: 'lists-extremes-as-object',
    change: 'change',
    original: `function extremes(values: number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}`,
    code: `function extremes(values: number[]): { min: number; max: number } {
  return { min: Math.min(...values), max: Math.max(...values) };
}`,
    functionName: 'extremes',
    instructions: [
      'return { min, max } instead of a pair',
      'I would like an object with min and max rather than an array.',
      'Give the result names: min and max.',
      'extremes([3, 1]) → { min: 1, max: 3 }',
      'object instead of tuple please, fields min and max',
      'Could it return an object? The smallest as `min`, the largest as `max`.',
      'refactor: named result (min / max)',
      'Callers mix up the two positions; use an object with the keys min and max.',
      'change the return type to { min: number; max: number }',
      'Instead of [lowest, highest] we need {min: lowest, max: highest}.',
      'shuold return an object with min and max',
      'not an array but an objekt, keys: min, max',
    ],
    tests: [
      [[[3, 1]], { min: 1, max: 3 }],
      [[[5]], { min: 5, max: 5 }],
      [[[-2, 0, -9]], { min: -9, max: 0 }],
      [[[4, 4, 4]], { min: 4, max: 4 }],
      [[[1.5, 2.5, 0.5]], { min: 0.5, max: 2.5 }],
    ],
  }),
  editFamily({
    name: 'lists-unique-ids-keep-last',
    change: 'change',
    original: `function uniqueIds(ids: number[]): number[] {
  return ids.filter((id, i) => ids.indexOf(id) === i);
}`,
    code: `function uniqueIds(ids: number[]): number[] {
  return ids.filter((id, i) => ids.lastIndexOf(id) === i);
}`,
    functionName: 'uniqueIds',
    instructions: [
      'keep the last occurrence, not the first',
      'Of duplicates the last one should stay.',
      'uniqueIds([1, 2, 1]) → [2, 1]',
      'I need an id to remain where it appears for the last time.',
      'Could you keep the final occurrence of each id instead of the first?',
      'drop the earlier duplicates',
      'change: later duplicates win',
      'An id is kept only if it does not come again further on.',
      'For us the newest entry counts, so remove the older (earlier) repeats.',
      'The order should follow the last positions of the ids.',
      'last ocurrence instead of first',
      'keep teh duplicate that is furthest to the right',
    ],
    tests: [
      [[[1, 2, 1]], [2, 1]],
      [[[7, 7, 7]], [7]],
      [[[]], []],
      [[[1, 2, 3]], [1, 2, 3]],
      [[[4, 5, 4, 6, 5]], [4, 6, 5]],
    ],
  }),
  editFamily({
    name: 'lists-word-counts-ignore-case',
    change: 'change',
    original: `function wordCounts(words: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) {
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
}`,
    code: `function wordCounts(words: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) {
    const key = word.toLowerCase();
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}`,
    functionName: 'wordCounts',
    instructions: [
      'ignore case, keys in lower case',
      'The and the should be the same word (use lower case for the key).',
      "wordCounts(['Hi', 'hi', 'HI']) → { hi: 3 }",
      'Please count case-insensitively; the result has lower case words.',
      'lowercase each word before counting it',
      'Could capital letters be ignored? Let the keys be all lower case.',
      'feat: case-insensitive counts, lower-case keys',
      'I want one entry for "Tree" and "tree", namely tree.',
      'upper and lower case must not make a difference: count everything as lower case',
      'Words are compared without regard to case and reported in lower case.',
      'make it case insensitve with lowercase keys',
      'treat Dog and dog as one word, spelled small in teh result',
    ],
    tests: [
      [[['Hi', 'hi', 'HI']], { hi: 3 }],
      [[['a', 'b', 'a']], { a: 2, b: 1 }],
      [[[]], {}],
      [[['Tree']], { tree: 1 }],
      [[['The', 'cat', 'the', 'Cat', 'sat']], { the: 2, cat: 2, sat: 1 }],
    ],
  }),
  editFamily({
    name: 'lists-rename-recursive-squares',
    change: 'change',
    slots: { name: ['sumOfSquares', 'squareSum', 'addSquares'] },
    original: `function calc(xs: number[]): number {
  if (xs.length === 0) return 0;
  const [first, ...rest] = xs;
  return first * first + calc(rest);
}`,
    code: `function {name}(xs: number[]): number {
  if (xs.length === 0) return 0;
  const [first, ...rest] = xs;
  return first * first + {name}(rest);
}`,
    functionName: '{name}',
    instructions: [
      'rename to {name}',
      'Please call this function {name}.',
      'calc -> {name}',
      'The name calc says nothing, {name} would be better.',
      'Could you rename calc to {name}? Everything else stays.',
      'refactor: better name, {name}',
      'give it the name {name}',
      'I would like it to be called {name} (the recursive call as well, of course).',
      'review: bad name. Suggestion: {name}',
      'Change the name of the function from calc to {name}.',
      'plese rename this to {name}',
      'new name {name}, dont forget the recursiv call',
    ],
    tests: [
      [[[1, 2, 3]], 14],
      [[[]], 0],
      [[[5]], 25],
      [[[-2, 2]], 8],
      [[[0, 10]], 100],
    ],
  }),
  editFamily({
    name: 'lists-joined-names-conjunction',
    change: 'change',
    slots: { w: ['and', 'or', 'und', 'plus'] },
    original: `function joinNames(names: string[]): string {
  if (names.length < 2) return names.join('');
  const last = names[names.length - 1];
  return names.slice(0, -1).join(', ') + ' & ' + last;
}`,
    code: `function joinNames(names: string[]): string {
  if (names.length < 2) return names.join('');
  const last = names[names.length - 1];
  return names.slice(0, -1).join(', ') + ' {w} ' + last;
}`,
    functionName: 'joinNames',
    instructions: [
      "'{w}' instead of &",
      'Please write "{w}" in place of the ampersand.',
      'Replace & by the word {w}.',
      'joinNames(["a", "b"]) → "a {w} b"',
      'I want "{w}" before the last name, not "&".',
      'Could it say {w} rather than &?',
      'no ampersand please, {w}',
      'The last name is to be joined with " {w} ".',
      'copy change: "&" becomes "{w}"',
      'Tom, Ann {w} Bob - that is how it should look.',
      'use the wrod {w} insted of the & sign',
      'the & must go, put {w} there',
      'ampersands confuse our screen reader, better {w}',
    ],
    tests: ({ w }) =>
      [
        [[['a', 'b']], `a ${w} b`],
        [[['Tom', 'Ann', 'Bob']], `Tom, Ann ${w} Bob`],
        [[[]], ''],
        [[['Eve']], 'Eve'],
        [[['a', 'b', 'c', 'd']], `a, b, c ${w} d`],
      ] as TestCase[],
  }),
  editFamily({
    name: 'lists-rows-padded',
    change: 'change',
    slots: { fill: ['-', '?', '.'] },
    original: `function toRows(cells: string[], width: number): string[][] {
  const rows: string[][] = [];
  for (let i = 0; i < cells.length; i += width) {
    const row = cells.slice(i, i + width);
    rows.push(row);
  }
  return rows;
}`,
    code: `function toRows(cells: string[], width: number): string[][] {
  const rows: string[][] = [];
  for (let i = 0; i < cells.length; i += width) {
    const row = cells.slice(i, i + width);
    while (row.length < width) row.push('{fill}');
    rows.push(row);
  }
  return rows;
}`,
    functionName: 'toRows',
    instructions: [
      "fill up the last row with '{fill}'",
      "I want all rows to have the same width. Put '{fill}' into the missing cells.",
      "pad short rows with '{fill}'",
      "toRows(['a', 'b', 'c'], 2) → [['a', 'b'], ['c', '{fill}']]",
      "Could an incomplete last row be padded at its end with '{fill}'?",
      "Every row must contain exactly `width` cells; '{fill}' stands for a missing one.",
      "feat: rectangular result, gaps are '{fill}'",
      "If the cells don't fill the last row, append '{fill}' until they do.",
      'no ragged rows please, the filler is "{fill}"',
      'The table breaks when the final row is too short. Complete it with "{fill}" cells.',
      "pad the last row wiht '{fill}'",
      "missing cells at the end shoud become '{fill}'",
    ],
    tests: ({ fill }) => {
      const f = fill as string;
      return [
        [
          [['a', 'b', 'c'], 2],
          [
            ['a', 'b'],
            ['c', f],
          ],
        ],
        [[['a'], 3], [['a', f, f]]],
        [[[], 2], []],
        [[['a', 'b'], 2], [['a', 'b']]],
        [
          [['a', 'b'], 1],
          [['a'], ['b']],
        ],
        [
          [['a', 'b', 'c', 'd', 'e'], 4],
          [
            ['a', 'b', 'c', 'd'],
            ['e', f, f, f],
          ],
        ],
      ] as TestCase[];
    },
  }),
];
