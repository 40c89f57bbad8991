/** Wishes about everyday functions: other results, parameters, order, limits, formats. */
import type { TestCase } from '../../family.js';
import { type EditFamily, editFamily } from '../edit-family.js';

export const edits: readonly EditFamily[] = [
  editFamily({
    name: 'wishes-chunk-keeps-rest',
    change: 'fix',
    original: `function chunk(items: number[], size: number): number[][] {
  const chunks: number[][] = [];
  for (let i = 0; i + size <= items.length; i += size) {
    chunks.push(items.slice(i, i + size));
  }
  return chunks;
}`,
    code: `function chunk(items: number[], size: number): number[][] {
  const chunks: number[][] = [];
  for (let i = 0; i < items.length; i += size) {
    chunks.push(items.slice(i, i + size));
  }
  return chunks;
}`,
    functionName: 'chunk',
    instructions: [
      'the last chunk goes missing when it is not full',
      'chunk([1,2,3,4,5], 2) → [[1,2],[3,4],[5]], right now the 5 is lost',
      'Why do some items disappear when the length is not a multiple of the size? Please fix.',
      'fix: keep the incomplete chunk at the end',
      'leftover items should form a shorter last chunk instead of being dropped',
      'I get an empty array for chunk([1], 3). It should be [[1]].',
      'Every item must end up in a chunk; the final one may be smaller than the others.',
      'bug: drops the remainder',
      'we lose the tail here, the loop condition stops too early',
      'the lst items are thrown away if they dont fill a whole chunk',
      'Could you make sure that a partial chunk at the end is returned as well?',
      'shuold not drop the rest when items.length % size !== 0',
    ],
    tests: [
      [
        [[1, 2, 3, 4, 5], 2],
        [[1, 2], [3, 4], [5]],
      ],
      [[[], 3], []],
      [[[1], 3], [[1]]],
      [
        [[1, 2, 3, 4], 2],
        [
          [1, 2],
          [3, 4],
        ],
      ],
      [[[7, 8, 9], 3], [[7, 8, 9]]],
      [
        [[1, 2, 3, 4, 5, 6, 7], 5],
        [
          [1, 2, 3, 4, 5],
          [6, 7],
        ],
      ],
    ],
  }),
  editFamily({
    name: 'wishes-human-list-single',
    change: 'fix',
    original: `function humanList(names: string[]): string {
  const last = names[names.length - 1];
  const others = names.slice(0, -1);
  return others.join(', ') + ' and ' + last;
}`,
    code: `function humanList(names: string[]): string {
  if (names.length < 2) return names.join('');
  const last = names[names.length - 1];
  const others = names.slice(0, -1);
  return others.join(', ') + ' and ' + last;
}`,
    functionName: 'humanList',
    instructions: [
      'with a single name I get " and Ann", and " and undefined" with none. Should be "Ann" and ""',
      'one name: just that name, no names: empty string',
      'humanList([\'Bob\']) gives " and Bob" but should be "Bob"; [] should give an empty string',
      'fix: no "and" for fewer than two names (empty list gives an empty text)',
      'Please handle lists of zero or one name: nothing to connect there, so no " and ".',
      'it says " and undefined" when nobody is in the list. An empty string please, and a lone name without the and',
      'The word "and" must only appear when there are at least two names. No names should yield "".',
      'bug report: a lone entry gets a stray " and " in front, and an empty array prints undefined instead of nothing',
      'Why is there an "and" before the only name? Also an empty array ought to be "".',
      "handel 1 name (return it as it is) and 0 names (return '')",
      "edge cases are missing: [] → '', ['x'] → 'x'",
      'wrong for short lists, a singel name should come back unchanged and an empty list as an empty string',
    ],
    tests: [
      [[['Ann']], 'Ann'],
      [[[]], ''],
      [[['Ann', 'Bob']], 'Ann and Bob'],
      [[['Ann', 'Bob', 'Cy']], 'Ann, Bob and Cy'],
      [[['a', 'b', 'c', 'd']], 'a, b, c and d'],
    ],
  }),
  editFamily({
    name: 'wishes-top-scores-limit',
    change: 'change',
    slots: { k: [3, 5, 10] },
    original: `function topScores(scores: number[]): number[] {
  const sorted = [...scores].sort((a, b) => b - a);
  return sorted.slice(0, {k});
}`,
    code: `function topScores(scores: number[], limit = {k}): number[] {
  const sorted = [...scores].sort((a, b) => b - a);
  return sorted.slice(0, limit);
}`,
    functionName: 'topScores',
    instructions: [
      'add a parameter limit, default {k}',
      'Let the caller decide how many scores come back; without a second argument it stays at {k}.',
      'I want to pass the limit as a second argument (still {k} when left out)',
      'make the hard-coded {k} an optional parameter named limit',
      'topScores([5,9,1], 2) should return [9,5]. Default remains {k}.',
      'the {k} should not be hard coded, take it as limit = {k}',
      'Could we have the number of results configurable? Second parameter `limit`, {k} by default.',
      'feat: optional limit argument for the number of top scores, falling back to {k}',
      'sometimes I need only the best one, sometimes more than {k}: please add an optional limit after scores',
      'second paramter limit that says how many to return, {k} if not given',
      'Turn the magic number into a parameter with the same value as its default.',
      'allow other amounts than {k} thru a second argument, defualt unchanged',
    ],
    tests: (slots) => {
      const k = slots.k as number;
      const many = [4, 12, 1, 9, 3, 8, 2, 11, 5, 10, 7, 6];
      const best = [12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
      return [
        [[many], best.slice(0, k)],
        [[many, 1], [12]],
        [
          [many, 4],
          [12, 11, 10, 9],
        ],
        [
          [[5, 9, 1], 2],
          [9, 5],
        ],
        [[[], 2], []],
        [
          [[2, 2], 7],
          [2, 2],
        ],
        [[many, 0], []],
      ] as TestCase[];
    },
  }),
  editFamily({
    name: 'wishes-leaderboard-ties-by-name',
    change: 'change',
    original: `function leaderboard(players: { name: string; points: number }[]): string[] {
  return players
    .slice()
    .sort((a, b) => b.points - a.points)
    .map((p) => p.name);
}`,
    code: `function leaderboard(players: { name: string; points: number }[]): string[] {
  return players
    .slice()
    .sort((a, b) => b.points - a.points || a.name.localeCompare(b.name))
    .map((p) => p.name);
}`,
    functionName: 'leaderboard',
    instructions: [
      'ties by name',
      'I want players with the same points in alphabetical order',
      'When two players have equal points, sort those by name (A first).',
      'order: points descending, then name ascending',
      'feat: break ties alphabetically',
      'Zoe and Adam both have 10 points and Zoe is listed first. Adam should come first, alphabetically.',
      'equal points → compare the names',
      'Please add the name as second sort key, a to z.',
      'could the sort be made stable for viewers: same score means alphabetical by name?',
      'same amount of points shoud be sorted by name',
      'Players on equal points shall appear in ascending order of their names.',
      'tie braker: name, ascending',
    ],
    tests: [
      [
        [
          [
            { name: 'Zoe', points: 10 },
            { name: 'Adam', points: 10 },
          ],
        ],
        ['Adam', 'Zoe'],
      ],
      [
        [
          [
            { name: 'Bo', points: 1 },
            { name: 'Al', points: 2 },
          ],
        ],
        ['Al', 'Bo'],
      ],
      [
        [
          [
            { name: 'Al', points: 1 },
            { name: 'Bo', points: 2 },
          ],
        ],
        ['Bo', 'Al'],
      ],
      [[[]], []],
      [
        [
          [
            { name: 'Cy', points: 5 },
            { name: 'Ann', points: 5 },
            { name: 'Max', points: 9 },
            { name: 'Bob', points: 5 },
          ],
        ],
        ['Max', 'Ann', 'Bob', 'Cy'],
      ],
      [[[{ name: 'Solo', points: 0 }]], ['Solo']],
    ],
  }),
  editFamily({
    name: 'wishes-word-counts-as-pairs',
    change: 'change',
    original: `function wordCounts(words: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) {
    counts[word] = (counts[word] || 0) + 1;
  }
  return counts;
}`,
    code: `function wordCounts(words: string[]): [string, number][] {
  const counts: Record<string, number> = {};
  for (const word of words) {
    counts[word] = (counts[word] || 0) + 1;
  }
  return Object.entries(counts).sort((a, b) => b[1] - a[1]);
}`,
    functionName: 'wordCounts',
    instructions: [
      'return [word, count] pairs, most frequent first',
      'I need an array of pairs sorted by count (highest first) instead of an object',
      "wordCounts(['a','b','b']) → [['b',2],['a',1]]",
      'Please give back the entries of the counts, in descending order of the count.',
      'Objects have no useful order. Return a list of [word, count], biggest count at the start.',
      'change the result to entries, sorted from most to least common',
      'feat: wordCounts yields sorted entries (count descending) rather than a record',
      'could it be a sorted list? each element [word, n], largest n first',
      'The function shall return an array of tuples word/count ordered by falling count.',
      'as sorted pairs pls, the commonest word first, then its number',
      'insted of the record: array of [word, count], the most used word on top',
      'I would like to show a ranking, so hand me pairs of word and cuont, highest count first',
    ],
    tests: [
      [
        [['a', 'b', 'b']],
        [
          ['b', 2],
          ['a', 1],
        ],
      ],
      [[[]], []],
      [[['x']], [['x', 1]]],
      [
        [['c', 'a', 'b', 'a', 'b', 'a']],
        [
          ['a', 3],
          ['b', 2],
          ['c', 1],
        ],
      ],
      [
        [['Hi', 'hi', 'hi']],
        [
          ['hi', 2],
          ['Hi', 1],
        ],
      ],
      [[['go', 'go', 'go']], [['go', 3]]],
    ],
  }),
  editFamily({
    name: 'wishes-unique-tags-ignore-case',
    change: 'change',
    original: `function uniqueTags(tags: string[]): string[] {
  const seen = new Set<string>();
  const result: string[] = [];
  for (const tag of tags) {
    if (seen.has(tag)) continue;
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
      'ignore case, keep the first spelling',
      'News and news are the same tag for us; the one that comes first wins',
      "uniqueTags(['Red','red','Blue']) should be ['Red','Blue']",
      'Compare the tags case-insensitively but return them as they were written the first time.',
      'duplicates that only differ in upper/lower case should go too (keep the first)',
      'make the check case insensitive without changing the tags themselves',
      'I see both "TypeScript" and "typescript" in the list, only the first of them should stay',
      'feat: case-insensitive uniqueness, original spelling of the first occurrence preserved',
      'Can you treat tags as equal regardless of capitals? The output keeps the first variant.',
      'upper and lower case shouldnt matter when looking for dupes, first one stays unchanged',
      'The lookup should use the lowercased tag; the result must still contain the tag as given.',
      'case insensitve please, spelling of the first one is kept',
    ],
    tests: [
      [[['Red', 'red', 'Blue']], ['Red', 'Blue']],
      [[['a', 'A', 'a']], ['a']],
      [[[]], []],
      [[['x', 'y', 'x']], ['x', 'y']],
      [[['news', 'NEWS', 'Sport', 'sPORT', 'art']], ['news', 'Sport', 'art']],
      [[['One']], ['One']],
    ],
  }),
  editFamily({
    name: 'wishes-join-path-separator',
    change: 'change',
    slots: { s: ['/', '.', '-'] },
    original: `function joinPath(parts: string[]): string {
  return parts.filter((p) => p !== '').join('{s}');
}`,
    code: `function joinPath(parts: string[], separator = '{s}'): string {
  return parts.filter((p) => p !== '').join(separator);
}`,
    functionName: 'joinPath',
    instructions: [
      "separator as a second parameter, default '{s}'",
      "I'd like to choose the separator; if I don't, keep using '{s}'",
      'Add an optional argument `separator` ("{s}" when omitted).',
      "joinPath(['a','b'], ':') should give 'a:b', joinPath(['a','b']) still 'a{s}b'",
      'make the joining character configurable through a second argument, nothing changes for existing calls',
      "feat: custom separator, defaulting to '{s}'",
      'can the "{s}" be passed in? with the same value as default',
      'we also need paths joined by other characters, so take separator as an extra param with default "{s}"',
      'The separator must not be fixed: second parameter named separator, initial value {s}',
      'let me pass a diffrent separator (optional, {s} otherwise)',
      'extract the literal {s} into a default parameter called separator',
      'seperator should be an optional second argument, by default {s}',
    ],
    tests: (slots) => {
      const s = slots.s as string;
      return [
        [[['a', 'b']], `a${s}b`],
        [[['a', 'b'], ':'], 'a:b'],
        [[['a', '', 'c'], ' > '], 'a > c'],
        [[['', 'x', 'y']], `x${s}y`],
        [[[], '+'], ''],
        [[['one'], '+'], 'one'],
      ] as TestCase[];
    },
  }),
  editFamily({
    name: 'wishes-truncate-shorter-ellipsis',
    change: 'change',
    slots: { k: [8, 12, 30] },
    original: `function truncate(text: string): string {
  if (text.length <= 20) return text;
  return text.slice(0, 20) + '...';
}`,
    code: `function truncate(text: string): string {
  if (text.length <= {k}) return text;
  return text.slice(0, {k}) + '…';
}`,
    functionName: 'truncate',
    instructions: [
      'cut at {k} characters and use … instead of three dots',
      '{k} instead of 20, and a real ellipsis character (…)',
      "The limit should be {k} now; please also append '…' rather than '...'",
      'limit {k}, suffix "…"',
      'change the maximum length to {k} and the three dots to the single character …',
      'our designers want texts cut after {k} characters with a … at the end, not with ...',
      'chore: truncate at {k}, typographic ellipsis "…"',
      'Texts of up to {k} characters stay as they are, longer ones keep their first {k} and get "…" appended.',
      'could you set the limit to {k} and replace the dots by one … character?',
      'use {k} as the lenght limit, and … as the ending',
      'Two things: 20 becomes {k}, and the dots become "…".',
      'pleas cut to {k} chars + …',
    ],
    tests: (slots) => {
      const k = slots.k as number;
      return [
        [['x'.repeat(k)], 'x'.repeat(k)],
        [['x'.repeat(k + 1)], `${'x'.repeat(k)}…`],
        [['ab'.repeat(30)], `${'ab'.repeat(k / 2)}…`],
        [[''], ''],
        [['short'], 'short'],
        [['y'.repeat(k + 25)], `${'y'.repeat(k)}…`],
      ] as TestCase[];
    },
  }),
];
