/** How compositions over plain arrays end: the list itself, one number, one text, an answer. */
import type { Json } from '../family.js';

export interface Ending {
  readonly kind: string;
  /** Start of the function's name, and other names that the user may give. */
  readonly verb: string;
  readonly names: readonly string[];
  readonly returns: string;
  /** The whole return statement(s) over the chain so far. */
  readonly body: (chain: string) => string;
  readonly run: (values: readonly never[]) => Json;
  /** Frames: `X` = what was selected and changed. Only ever added at the end: their place decides the split. */
  readonly frames: readonly string[];
  /** Commands that end a sequence: "add them up". */
  readonly verbs: readonly string[];
}

const total = (values: readonly number[]): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};
const extreme = (values: readonly number[], sign: number): number | null => {
  let best: number | null = null;
  for (const value of values) if (best === null || sign * (value - best) > 0) best = value;
  return best;
};
const glued = (values: readonly Json[], between: string): string => {
  let line = '';
  for (const [i, value] of values.entries()) line += i === 0 ? String(value) : between + String(value);
  return line;
};
const chainBody = (ending: string) => (chain: string) => `  return ${chain}${ending};`;

type NumberEnding = Omit<Ending, 'run'> & { readonly run: (values: readonly number[]) => Json };
type TextEnding = Omit<Ending, 'run'> & { readonly run: (values: readonly string[]) => Json };

const numbers: readonly NumberEnding[] = [
  {
    kind: 'list',
    verb: '',
    names: ['transform', 'mapNumbers', 'process'],
    returns: 'number[]',
    body: chainBody(''),
    run: (v) => [...v],
    frames: [
      'return X',
      'get X',
      'give me X',
      'list X',
      'an array of X',
      'X from a list',
      'compute X',
      'a new array with X',
      'collect X in a new array',
    ],
    verbs: ['return the list', 'return the result', 'give back the new array', 'return them'],
  },
  {
    kind: 'sum',
    verb: 'sum',
    names: ['sumMatching', 'total', 'sumNumbers'],
    returns: 'number',
    body: chainBody('.reduce((total, x) => total + x, 0)'),
    run: total,
    frames: [
      'sum of X',
      'add up X',
      'the total of X',
      'return the sum of X',
      'sum X',
      'what do X add up to?',
      'compute the sum of X',
      'total up X',
    ],
    verbs: ['add them up', 'return the sum', 'sum the result', 'total them', 'return their sum'],
  },
  {
    kind: 'count',
    verb: 'count',
    names: ['countMatching', 'countNumbers', 'howMany'],
    returns: 'number',
    body: chainBody('.length'),
    run: (v) => total(v.map(() => 1)),
    frames: [
      'count X',
      'how many are there of X?',
      'the number of X',
      'return how many X there are',
      'count of X',
    ],
    verbs: ['count them', 'return how many there are', 'return the count'],
  },
  {
    kind: 'sorted',
    verb: 'sorted',
    names: ['sortMatching', 'sortNumbers', 'sortedList'],
    returns: 'number[]',
    body: chainBody('.sort((a, b) => a - b)'),
    run: (v) => Array.from(Float64Array.from(v).sort()),
    frames: [
      'X, sorted ascending',
      'return X in ascending order',
      'sort X from small to large',
      'X from smallest to largest',
    ],
    verbs: ['sort them ascending', 'return them from smallest to largest', 'sort the result'],
  },
  {
    kind: 'max',
    verb: 'max',
    names: ['maxMatching', 'largest', 'maxNumber'],
    returns: 'number',
    body: (chain) => `  return Math.max(0, ...${chain});`,
    run: (v) => Math.max(0, extreme(v, 1) ?? 0),
    frames: [
      'the largest of X, at least 0',
      'maximum of X and 0',
      'the biggest of X, 0 if there is none above 0',
    ],
    verbs: ['return the largest or 0, whichever is more', 'return the maximum, never less than 0'],
  },
  {
    kind: 'joined',
    verb: 'join',
    names: ['joinMatching', 'joinNumbers', 'format'],
    returns: 'string',
    body: chainBody(".join('-')"),
    run: (v) => glued(v, '-'),
    frames: [
      'join X with "-"',
      "X joined by '-'",
      'return X as one string separated by dashes',
      'X as a string with "-" between them',
    ],
    verbs: ["join them with '-'", 'join everything with "-"', 'return them joined by dashes ("-")'],
  },
  {
    kind: 'descending',
    verb: 'descending',
    names: ['sortDescending', 'sortNumbers', 'rank'],
    returns: 'number[]',
    body: chainBody('.sort((a, b) => b - a)'),
    run: (v) => Array.from(Float64Array.from(v).sort()).reverse(),
    frames: [
      'X, sorted descending',
      'return X in descending order',
      'sort X from large to small',
      'X with the largest first',
    ],
    verbs: [
      'sort them descending',
      'return them from largest to smallest',
      'sort the result with the largest first',
    ],
  },
  {
    kind: 'average',
    verb: 'average',
    names: ['averageMatching', 'mean', 'avg'],
    returns: 'number',
    body: (chain) =>
      `  const kept = ${chain};\n  if (kept.length === 0) return 0;\n  return kept.reduce((total, x) => total + x, 0) / kept.length;`,
    run: (v) => (v.length === 0 ? 0 : total(v) / v.length),
    frames: [
      'average of X, 0 if there are none',
      'the mean of X (0 for nothing)',
      'return the average of X or 0 when there is nothing to average',
    ],
    verbs: [
      'return their average, 0 if nothing is left',
      'average them (0 when there are none)',
      'return the mean or 0',
    ],
  },
  {
    kind: 'maxOrNull',
    verb: 'largest',
    names: ['maxMatching', 'biggest', 'highest'],
    returns: 'number | null',
    body: (chain) => `  const kept = ${chain};\n  return kept.length === 0 ? null : Math.max(...kept);`,
    run: (v) => extreme(v, 1),
    frames: [
      'the largest of X, null if there are none',
      'maximum of X or null',
      'biggest of X; null when there is nothing',
    ],
    verbs: ['return the largest, or null if nothing is left', 'return the max or null'],
  },
  {
    kind: 'minOrNull',
    verb: 'smallest',
    names: ['minMatching', 'lowest', 'minOf'],
    returns: 'number | null',
    body: (chain) => `  const kept = ${chain};\n  return kept.length === 0 ? null : Math.min(...kept);`,
    run: (v) => extreme(v, -1),
    frames: [
      'the smallest of X, null if there are none',
      'minimum of X or null',
      'lowest of X; null when there is nothing',
    ],
    verbs: ['return the smallest, or null if nothing is left', 'return the min or null'],
  },
  {
    kind: 'unique',
    verb: 'unique',
    names: ['uniqueMatching', 'uniqueNumbers', 'distinct'],
    returns: 'number[]',
    body: (chain) => `  return [...new Set(${chain})];`,
    run: (v) => v.filter((x, i) => v.indexOf(x) === i),
    frames: ['X without duplicates', 'the distinct ones of X', 'return X, each only once'],
    verbs: ['remove the duplicates', 'return the distinct ones', 'drop repeats'],
  },
  {
    kind: 'product',
    verb: 'product',
    names: ['multiply', 'productOf', 'multiplyAll'],
    returns: 'number',
    body: chainBody('.reduce((product, x) => product * x, 1)'),
    run: (v) => {
      let product = 1;
      for (const value of v) product *= value;
      return product;
    },
    frames: ['product of X', 'multiply X together, 1 if there are none', 'the product of X'],
    verbs: ['multiply them together (1 if there are none)', 'return their product'],
  },
  {
    kind: 'first',
    verb: 'first',
    names: ['firstMatching', 'findFirst', 'firstOf'],
    returns: 'number | null',
    body: (chain) => `  return ${chain}[0] ?? null;`,
    run: (v) => v.slice(0, 1)[0] ?? null,
    frames: ['the first of X, or null', 'first of X; null if there is none'],
    verbs: ['return the first one or null', 'take the first, null if there is none'],
  },
  {
    kind: 'reversed',
    verb: 'reversed',
    names: ['reverseMatching', 'backwards', 'reverseList'],
    returns: 'number[]',
    body: chainBody('.reverse()'),
    run: (v) => v.map((_, i) => v[v.length - 1 - i]!),
    frames: ['X in reverse order', 'return X back to front'],
    verbs: ['reverse the result', 'return them in reverse order'],
  },
];

const texts: readonly TextEnding[] = [
  {
    kind: 'list',
    verb: '',
    names: ['transform', 'mapWords', 'process'],
    returns: 'string[]',
    body: chainBody(''),
    run: (v) => [...v],
    frames: [
      'return X',
      'get X',
      'give me X',
      'list X',
      'an array of X',
      'X from a list',
      'a new array with X',
      'collect X',
    ],
    verbs: ['return the list', 'return the result', 'give back the new array', 'return them'],
  },
  {
    kind: 'joined',
    verb: 'join',
    names: ['joinMatching', 'joinWords', 'sentence'],
    returns: 'string',
    body: chainBody(".join(' ')"),
    run: (v) => glued(v, ' '),
    frames: [
      'join X with spaces',
      'X joined by a space',
      'return X as one string, separated by spaces',
      'X as one line of text',
    ],
    verbs: ['join them with spaces', 'return them as one string separated by spaces'],
  },
  {
    kind: 'comma',
    verb: 'join',
    names: ['joinMatching', 'joinWords', 'csv'],
    returns: 'string',
    body: chainBody(".join(', ')"),
    run: (v) => glued(v, ', '),
    frames: [
      'join X with ", "',
      'X as a comma separated string (", ")',
      'a single string of X separated by ", "',
    ],
    verbs: ['join them with ", "', "glue them together with ', '"],
  },
  {
    kind: 'count',
    verb: 'count',
    names: ['countMatching', 'countWords', 'howMany'],
    returns: 'number',
    body: chainBody('.length'),
    run: (v) => total(v.map(() => 1)),
    frames: ['count X', 'how many are there of X?', 'the number of X', 'return how many X there are'],
    verbs: ['count them', 'return how many there are', 'return the count'],
  },
  {
    kind: 'sorted',
    verb: 'sorted',
    names: ['sortMatching', 'sortWords', 'sortedList'],
    returns: 'string[]',
    body: chainBody('.sort()'),
    run: (v) => [...v].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
    frames: [
      'X, sorted alphabetically',
      'return X in alphabetical order',
      'sort X alphabetically',
      'X from a to z',
    ],
    verbs: ['sort them alphabetically', 'return them in alphabetical order', 'sort the result'],
  },
  {
    kind: 'unique',
    verb: 'unique',
    names: ['uniqueMatching', 'uniqueWords', 'distinct'],
    returns: 'string[]',
    body: (chain) => `  return [...new Set(${chain})];`,
    run: (v) => v.filter((x, i) => v.indexOf(x) === i),
    frames: ['X without duplicates', 'the distinct ones of X', 'return X, each only once'],
    verbs: ['remove the duplicates', 'return the distinct ones', 'drop repeats'],
  },
  {
    kind: 'dash',
    verb: 'join',
    names: ['joinMatching', 'hyphenate', 'slug'],
    returns: 'string',
    body: chainBody(".join('-')"),
    run: (v) => glued(v, '-'),
    frames: ['join X with "-"', "X joined by '-'", 'X connected by dashes'],
    verbs: ["join them with '-'", 'connect them with "-"'],
  },
  {
    kind: 'concat',
    verb: 'concat',
    names: ['concatMatching', 'glue', 'mergeWords'],
    returns: 'string',
    body: chainBody(".join('')"),
    run: (v) => glued(v, ''),
    frames: ['concatenate X', 'X glued together without anything between', 'one string made of X'],
    verbs: ['concatenate them', 'join them without a separator'],
  },
  {
    kind: 'longest',
    verb: 'longest',
    names: ['longestMatching', 'longestWord', 'longestOf'],
    returns: 'string',
    body: (chain) =>
      `  return ${chain}.reduce((best, word) => (word.length > best.length ? word : best), '');`,
    run: (v) => {
      let best = '';
      for (const word of v) if ([...word].length > [...best].length) best = word;
      return best;
    },
    frames: [
      'the longest of X, "" if there are none, first on ties',
      "longest of X ('' for nothing, the first wins a tie)",
    ],
    verbs: ['return the longest, "" if nothing is left, first on a tie'],
  },
  {
    kind: 'first',
    verb: 'first',
    names: ['firstMatching', 'findFirst', 'firstOf'],
    returns: 'string | null',
    body: (chain) => `  return ${chain}[0] ?? null;`,
    run: (v) => v.slice(0, 1)[0] ?? null,
    frames: ['the first of X, or null', 'first of X; null if there is none'],
    verbs: ['return the first one or null', 'take the first, null if there is none'],
  },
  {
    kind: 'tally',
    verb: 'tally',
    names: ['countEach', 'frequencies', 'countByWord'],
    returns: 'Record<string, number>',
    body: (chain) =>
      `  const counts: Record<string, number> = {};\n  for (const key of ${chain}) counts[key] = (counts[key] ?? 0) + 1;\n  return counts;`,
    run: (v) => Object.fromEntries(v.map((x) => [x, v.filter((y) => y === x).length])),
    frames: ['an object that counts X', 'how often does each of X occur? as an object', 'frequencies of X'],
    verbs: ['count how often each occurs, as an object', 'return an object with the count of each'],
  },
  {
    kind: 'letters',
    verb: 'letters',
    names: ['totalLetters', 'countLetters', 'totalLength'],
    returns: 'number',
    body: chainBody('.reduce((total, word) => total + word.length, 0)'),
    run: (v) => glued(v, '').length,
    frames: [
      'total number of characters in X',
      'how many letters do X have together?',
      'combined length of X',
    ],
    verbs: ['add up their lengths', 'return the total number of characters'],
  },
  {
    kind: 'reversed',
    verb: 'reversed',
    names: ['reverseMatching', 'backwards', 'reverseList'],
    returns: 'string[]',
    body: chainBody('.reverse()'),
    run: (v) => v.map((_, i) => v[v.length - 1 - i]!),
    frames: ['X in reverse order', 'return X back to front'],
    verbs: ['reverse the order', 'return them in reverse order'],
  },
];

export const numberEndings: readonly Ending[] = numbers as unknown as readonly Ending[];
export const textEndings: readonly Ending[] = texts as unknown as readonly Ending[];
