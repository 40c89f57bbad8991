/** Edits of functions over lists of records and dictionaries: repairs. */
import type { TestCase } from '../../family.js';
import { type EditFamily, editFamily } from '../edit-family.js';

export const edits: readonly EditFamily[] = [
  editFamily({
    name: 'records-page-of-one-based',
    change: 'fix',
    functionName: 'pageOf',
    slots: { size: [2, 3, 5] },
    original: `function pageOf(titles: string[], page: number): { page: number; titles: string[] } {
  // page numbers start at 1
  const size = {size};
  const start = page * size;
  return { page, titles: titles.slice(start, start + size) };
}`,
    code: `function pageOf(titles: string[], page: number): { page: number; titles: string[] } {
  // page numbers start at 1
  const size = {size};
  const start = (page - 1) * size;
  return { page, titles: titles.slice(start, start + size) };
}`,
    instructions: [
      'page 1 shows the second page',
      'the first {size} titles are never shown',
      'off by one page: 1 should be the first page',
      'Page 1 must start with the first title, at present it skips {size} of them.',
      'fix: pages are counted from 1, so subtract one before multiplying',
      'every page is one too far',
      'Why do I not see the beginning of the list when I ask for page 1?',
      "pageOf(['a'], 1) comes back with no titles; it should contain 'a'",
      'start is calculated wrong',
      'The comment says that page numbers begin at 1 but the code treats them as if they began at 0. Make the code follow the comment.',
      'asking for page 2 gives me page 3, plese correct',
      'last page is always emtpy and the first {size} entries cannot be reached',
      'start index should be 0 for page 1, {size} for page 2 and so on',
    ],
    tests: ({ size }) => {
      const titles = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
      const first = { 2: ['a', 'b'], 3: ['a', 'b', 'c'], 5: ['a', 'b', 'c', 'd', 'e'] }[size as 2 | 3 | 5];
      const second = { 2: ['c', 'd'], 3: ['d', 'e', 'f'], 5: ['f', 'g'] }[size as 2 | 3 | 5];
      return [
        [[titles, 1], { page: 1, titles: first }],
        [[titles, 2], { page: 2, titles: second }],
        [[['a'], 1], { page: 1, titles: ['a'] }],
        [[[], 1], { page: 1, titles: [] }],
        [[['a', 'b'], 2], { page: 2, titles: [] }],
      ] as TestCase[];
    },
  }),
  editFamily({
    name: 'records-preview-raise-mutates',
    change: 'fix',
    functionName: 'previewRaise',
    original: `function previewRaise(staff: { name: string; salary: number }[], percent: number) {
  const raised = staff.map((person) => {
    person.salary = person.salary * (1 + percent / 100);
    return person;
  });
  const sum = (list: { salary: number }[]) => list.reduce((total, { salary }) => total + salary, 0);
  return { before: sum(staff), after: sum(raised) };
}`,
    code: `function previewRaise(staff: { name: string; salary: number }[], percent: number) {
  const raised = staff.map((person) => {
    return { ...person, salary: person.salary * (1 + percent / 100) };
  });
  const sum = (list: { salary: number }[]) => list.reduce((total, { salary }) => total + salary, 0);
  return { before: sum(staff), after: sum(raised) };
}`,
    instructions: [
      'before and after are always the same',
      'the raise changes the people passed in, it must work on copies',
      'do not mutate staff',
      'previewRaise overwrites the salaries of its argument, so `before` already contains the raise. Please copy each person instead.',
      'fix: "before" shows the new total',
      'A preview should not touch the real data!',
      'For one salary of 100 and 50 percent I get { before: 150, after: 150 }, but before should be 100.',
      'Why is before equal to after? I want the old sum there.',
      'Make it pure: return a new object per person in the map.',
      'the orignal salaries get modified, use a spread copy',
      'Side effect: calling it twice raises twice. The input objects have to stay as they are.',
      'total before the raise is wrong (too high), because the objects are changed in place',
    ],
    tests: [
      [[[{ name: 'A', salary: 100 }], 50], { before: 100, after: 150 }],
      [[[], 10], { before: 0, after: 0 }],
      [
        [
          [
            { name: 'A', salary: 1000 },
            { name: 'B', salary: 3000 },
          ],
          25,
        ],
        { before: 4000, after: 5000 },
      ],
      [[[{ name: 'A', salary: 200 }], 0], { before: 200, after: 200 }],
      [[[{ name: 'A', salary: 200 }], -50], { before: 200, after: 100 }],
      [[[{ name: 'A', salary: 0 }], 10], { before: 0, after: 0 }],
    ],
  }),
  editFamily({
    name: 'records-post-author-by-id',
    change: 'fix',
    functionName: 'withAuthors',
    slots: { nobody: ['unknown', 'anonymous'] },
    original: `function withAuthors(
  posts: { title: string; authorId: number }[],
  authors: { id: number; name: string }[],
): { title: string; author: string }[] {
  return posts.map((post) => {
    const author = authors[post.authorId];
    return { title: post.title, author: author?.name ?? '{nobody}' };
  });
}`,
    code: `function withAuthors(
  posts: { title: string; authorId: number }[],
  authors: { id: number; name: string }[],
): { title: string; author: string }[] {
  return posts.map((post) => {
    const author = authors.find(({ id }) => id === post.authorId);
    return { title: post.title, author: author?.name ?? '{nobody}' };
  });
}`,
    instructions: [
      'posts get the wrong author',
      'authorId is an id, not an index into authors',
      'look up the author by id',
      'The join uses the position in the array. It needs to match post.authorId with the id of the author.',
      "an author with id 7 is shown as '{nobody}' although he is in the list",
      'fix: find the author whose id matches',
      'Why do nearly all of my posts say {nobody}? The ids are all present in authors.',
      'Author names are shifted by one when ids start at 1. Match on the id field instead.',
      'use find',
      'Matching by index only works by accident; compare ids please.',
      'wrong lookup, athors[post.authorId] ist not right for ids like 120',
      "Posts by id 1 should be credited to { id: 1, name: 'Ann' }, wherever she is in the array. '{nobody}' only if there is no such id.",
    ],
    tests: ({ nobody }) =>
      [
        [[[{ title: 'T', authorId: 1 }], [{ id: 1, name: 'Ann' }]], [{ title: 'T', author: 'Ann' }]],
        [[[], [{ id: 1, name: 'Ann' }]], []],
        [[[{ title: 'T', authorId: 0 }], [{ id: 5, name: 'Eve' }]], [{ title: 'T', author: nobody }]],
        [[[{ title: 'T', authorId: 3 }], []], [{ title: 'T', author: nobody }]],
        [
          [
            [
              { title: 'X', authorId: 120 },
              { title: 'Y', authorId: 7 },
            ],
            [
              { id: 7, name: 'Gus' },
              { id: 120, name: 'Zoe' },
            ],
          ],
          [
            { title: 'X', author: 'Zoe' },
            { title: 'Y', author: 'Gus' },
          ],
        ],
      ] as TestCase[],
  }),
  editFamily({
    name: 'records-weighted-mark',
    change: 'fix',
    functionName: 'weightedMark',
    original: `function weightedMark(exams: { mark: number; weight: number }[]): number {
  if (exams.length === 0) return 0;
  let sum = 0;
  let weights = 0;
  for (const exam of exams) {
    sum += exam.mark * exam.weight;
    weights += exam.weight;
  }
  return sum / exams.length;
}`,
    code: `function weightedMark(exams: { mark: number; weight: number }[]): number {
  if (exams.length === 0) return 0;
  let sum = 0;
  let weights = 0;
  for (const exam of exams) {
    sum += exam.mark * exam.weight;
    weights += exam.weight;
  }
  return sum / weights;
}`,
    instructions: [
      'divides by the wrong thing',
      'a weighted average has to be divided by the sum of the weights',
      'one exam with mark 4 and weight 2 gives 8, should be 4',
      'weights is computed but never used',
      'fix the final division',
      'The result can be higher than the best mark, which makes no sense for an average. Please fix.',
      'Why do I get 8 for a single 4 that counts double?',
      'weightedMark is only right if all weights are 1',
      'It should divide by the total weight, not by the number of exams.',
      'Wrong variable in the return statement.',
      'result to big when wieghts are larger than one',
      'marks 2 (weight 1) and 5 (weight 3) should come out as 4.25',
    ],
    tests: [
      [[[{ mark: 4, weight: 2 }]], 4],
      [[[]], 0],
      [
        [
          [
            { mark: 2, weight: 1 },
            { mark: 5, weight: 3 },
          ],
        ],
        4.25,
      ],
      [
        [
          [
            { mark: 1, weight: 1 },
            { mark: 3, weight: 1 },
          ],
        ],
        2,
      ],
      [
        [
          [
            { mark: 6, weight: 0.5 },
            { mark: 2, weight: 0.5 },
          ],
        ],
        4,
      ],
    ],
  }),
  editFamily({
    name: 'records-longest-outage-reset',
    change: 'fix',
    functionName: 'longestOutage',
    original: `function longestOutage(checks: { time: string; up: boolean }[]): number {
  let current = 0;
  let longest = 0;
  for (const check of checks) {
    if (!check.up) {
      current++;
      longest = Math.max(longest, current);
    }
  }
  return longest;
}`,
    code: `function longestOutage(checks: { time: string; up: boolean }[]): number {
  let current = 0;
  let longest = 0;
  for (const check of checks) {
    if (!check.up) {
      current++;
      longest = Math.max(longest, current);
    } else {
      current = 0;
    }
  }
  return longest;
}`,
    instructions: [
      'it counts all failed checks instead of the longest run',
      'current is never reset when the service is up again',
      'down, up, down should give 1, I get 2',
      'Reset the counter after a successful check.',
      'fix: only consecutive failures count as one outage',
      'The number is too high whenever there is more than one outage. What we want is the longest one.',
      'Why does longestOutage add separate outages together? Please start over after each check that is up.',
      'missing else branch',
      'An outage ends with the first check that is up again, so the count has to go back to zero there.',
      'outages that have nothing to do with eachother are added up',
      'For 2 failures, a success and 3 failures → 3, not 5',
      'the streak isnt broken by a good check',
    ],
    tests: [
      [
        [
          [
            { time: '1', up: false },
            { time: '2', up: true },
            { time: '3', up: false },
          ],
        ],
        1,
      ],
      [[[]], 0],
      [[[{ time: '1', up: true }]], 0],
      [
        [
          [
            { time: '1', up: false },
            { time: '2', up: false },
          ],
        ],
        2,
      ],
      [
        [
          [
            { time: '1', up: false },
            { time: '2', up: false },
            { time: '3', up: true },
            { time: '4', up: false },
            { time: '5', up: false },
            { time: '6', up: false },
          ],
        ],
        3,
      ],
      [
        [
          [
            { time: '1', up: false },
            { time: '2', up: false },
            { time: '3', up: true },
            { time: '4', up: true },
            { time: '5', up: false },
          ],
        ],
        2,
      ],
    ],
  }),
];
