/** Ends of text queries that choose among the pieces or count them: the longest, the most frequent, groups. */

import type { Random } from '../../../src/support/random.js';
import type { Json } from '../../family.js';
import { pick } from '../../pick.js';
import { numeral, type TextEnd } from './text-parts.js';
import type { TextSource } from './text-sources.js';

const collator = new Intl.Collator();

const count = (values: readonly string[], wanted: string): number => {
  let found = 0;
  for (const value of values) if (value === wanted) found++;
  return found;
};
export const glued = (values: readonly Json[], between: string): string => {
  let line = '';
  for (const [i, value] of values.entries()) line += i === 0 ? String(value) : between + String(value);
  return line;
};
const tally = (xs: string, x: string): string =>
  `  const counts: Record<string, number> = {};\n  for (const ${x} of ${xs}) counts[${x}] = (counts[${x}] ?? 0) + 1;\n`;
/** Most frequent first, ties by `earlier`. */
function ranked(values: readonly string[], earlier: (a: string, b: string) => boolean): string[] {
  const left = [...new Set(values)];
  const out: string[] = [];
  while (left.length > 0) {
    let best = left[0]!;
    for (const one of left) {
      const difference = count(values, one) - count(values, best);
      if (difference > 0 || (difference === 0 && one !== best && earlier(one, best))) best = one;
    }
    out.push(best);
    left.splice(left.indexOf(best), 1);
  }
  return out;
}

/** Ends for whatever the pieces became, as long as they are strings. */
export function reductions({ one, many }: TextSource, random: Random): TextEnd[] {
  const k = 2 + random.int(3);
  const n = numeral(k, random);
  const none = pick(['null', "''"] as const, random);
  const noneSaid = none === 'null' ? 'null' : 'an empty string';
  const emptyRule = [
    `${noneSaid} if there is none`,
    `if there is no such ${one}, return ${noneSaid}`,
    `return ${noneSaid} when nothing is left`,
    `${noneSaid} for none`,
    `no ${one} at all gives ${noneSaid}`,
  ];
  const nothing: Json = none === 'null' ? null : '';
  const oneType = none === 'null' ? 'string | null' : 'string';
  const nullish = none === 'null' ? 'null' : "''";
  const ends: TextEnd[] = [
    {
      kind: `longest ${none}`,
      verb: 'longest',
      names: ['longestMatching', 'findLongest', 'longestOf'],
      returns: oneType,
      block: (xs, x) =>
        `  let best: ${oneType} = ${nullish};\n  for (const ${x} of ${xs}) {\n    if (${none === 'null' ? 'best === null || ' : ''}${x}.length > best.length) best = ${x};\n  }\n  return best;`,
      run: (values) => {
        const longest = values.reduce((length, value) => Math.max(length, [...value].length), 0);
        return values.find((value) => [...value].length === longest) ?? nothing;
      },
      verbs: [
        'return the longest of X',
        'find the longest of X',
        'give back the longest one of X',
        'pick the longest of X',
      ],
      nouns: ['the longest of X', 'the longest one of X'],
      questions: ['what is the longest of the X?', 'which of the X is the longest?'],
      rules: [
        [
          'the first one wins a tie',
          'ties: the first one',
          'of equally long ones the earliest counts',
          'for the same length take the first',
          'on a tie the one that comes first',
        ],
        emptyRule,
      ],
    },
    {
      kind: 'longest last',
      verb: 'longest',
      names: ['longestMatching', 'findLongest', 'longestOf'],
      returns: 'string',
      block: (xs, x) =>
        `  let best = '';\n  for (const ${x} of ${xs}) {\n    if (${x}.length >= best.length) best = ${x};\n  }\n  return best;`,
      run: (values) => {
        const lengths = values.map((value) => [...value].length);
        return values[lengths.lastIndexOf(Math.max(0, ...lengths))] ?? '';
      },
      verbs: ['return the longest of X', 'find the longest of X'],
      nouns: ['the longest of X', 'the longest one of X'],
      questions: ['which of the X is the longest?'],
      rules: [
        [
          'the last one wins a tie',
          'ties: the last one',
          'of equally long ones the last counts',
          'for the same length take the later one',
        ],
        ['an empty string if there is none', 'nothing left gives ""', `"" when there is no such ${one}`],
      ],
    },
    {
      kind: 'shortest',
      verb: 'shortest',
      names: ['shortestMatching', 'findShortest', 'shortestOf'],
      returns: 'string | null',
      block: (xs, x) =>
        `  let best: string | null = null;\n  for (const ${x} of ${xs}) {\n    if (best === null || ${x}.length < best.length) best = ${x};\n  }\n  return best;`,
      run: (values) => {
        const lengths = values.map((value) => [...value].length);
        return values[lengths.indexOf(Math.min(...lengths))] ?? null;
      },
      verbs: ['return the shortest of X', 'find the shortest of X', 'pick the shortest of X'],
      nouns: ['the shortest of X', 'the shortest one of X'],
      questions: ['what is the shortest of the X?', 'which of the X is the shortest?'],
      rules: [
        [
          'the first one wins a tie',
          'ties: the first one',
          'of equally short ones the earliest counts',
          'on a tie the one that comes first',
        ],
        ['null if there is none', `null when there is no such ${one}`, 'nothing left gives null'],
      ],
    },
    {
      kind: 'first',
      verb: 'first',
      names: ['firstMatching', 'findFirst', 'firstOf'],
      returns: oneType,
      links: [`[0] ?? ${nullish}`],
      run: (values) => (values.length === 0 ? nothing : values[0]!),
      verbs: ['return the first of X', 'take the first of X', 'return just the first one of X'],
      nouns: ['the first of X'],
      questions: ['which is the first of the X?'],
      rules: [emptyRule],
    },
    {
      kind: 'last',
      verb: 'last',
      names: ['lastMatching', 'findLast', 'lastOf'],
      returns: oneType,
      links: [`.at(-1) ?? ${nullish}`],
      run: (values) => (values.length === 0 ? nothing : values[values.length - 1]!),
      verbs: ['return the last of X', 'take the last of X', 'return just the last one of X'],
      nouns: ['the last of X'],
      questions: ['which is the last of the X?'],
      rules: [emptyRule],
    },
    {
      kind: 'first few',
      verb: 'first',
      names: ['firstFew', 'takeFirst', `first${k}`],
      returns: 'string[]',
      links: [`.slice(0, ${k})`],
      run: (values) => values.filter((_, i) => i < k),
      verbs: [
        `return the first ${n} of X as an array`,
        `take the first ${n} of X (a list)`,
        `return at most ${n} of X, the first ones, as a list`,
      ],
      nouns: [`the first ${n} of X, as an array`, `a list of the first ${n} of X`],
      questions: [],
      rules: [],
    },
    {
      kind: 'first few given',
      verb: 'first',
      names: ['firstFew', 'takeFirst', 'firstN'],
      returns: 'string[]',
      links: ['.slice(0, $count)'],
      run: (values, given) => values.filter((_, i) => i < Number(given)),
      verbs: [
        'return the first count of X as an array (count is a parameter)',
        'take the first few of X as a list, as many as the parameter count says',
      ],
      nouns: ['the first count of X, as an array (count is a parameter)'],
      questions: [],
      rules: [],
      parameter: { name: 'count', type: 'number', given: (source) => source.int(5) },
    },
    {
      kind: 'tally',
      verb: 'tally',
      names: ['countEach', 'frequencies', 'occurrences'],
      returns: 'Record<string, number>',
      block: (xs, x) => `${tally(xs, x)}  return counts;`,
      run: (values) => Object.fromEntries(values.map((value) => [value, count(values, value)])),
      verbs: [
        'count how often each of X occurs, as an object',
        'return an object that says how many times each of X occurs',
        'build an object of counts from X',
        'tally X in an object',
      ],
      nouns: [
        'an object with the number of occurrences of each of X',
        'an object that counts X',
        'the frequency of each of X, as an object',
        'a tally (object) of X',
      ],
      questions: ['how often does each of the X occur? as an object'],
      rules: [],
    },
    {
      kind: 'most frequent',
      verb: 'mostFrequent',
      names: ['mostCommon', 'topOf', 'favorite'],
      returns: 'string | null',
      block: (xs, x) =>
        `${tally(xs, x)}  let best: string | null = null;\n  for (const ${x} of ${xs}) {\n    if (best === null || counts[${x}] > counts[best]) best = ${x};\n  }\n  return best;`,
      run: (values) => ranked(values, () => false)[0] ?? null,
      verbs: [
        'return the most frequent of X',
        'find the one of X that occurs most often',
        'return the commonest of X',
      ],
      nouns: ['the most frequent of X', 'the one that occurs most often of X', 'the most common one of X'],
      questions: ['which of the X occurs most often?', 'what is the most frequent of the X?'],
      rules: [
        [
          'the first one wins a tie',
          'ties: whichever comes first',
          'for equal counts take the one that appears first',
          'on a tie the earliest',
        ],
        [
          'null if there is none',
          `null when there is no such ${one}`,
          'nothing left gives null',
          'null for none',
        ],
      ],
    },
    {
      kind: 'top few',
      verb: 'top',
      names: ['topFew', 'mostCommon', 'mostFrequent'],
      returns: 'string[]',
      block: (xs, x) =>
        `${tally(xs, x)}  return Object.keys(counts)\n    .sort((a, b) => counts[b] - counts[a] || a.localeCompare(b))\n    .slice(0, ${k});`,
      run: (values) => ranked(values, (a, b) => collator.compare(a, b) < 0).slice(0, k),
      verbs: [
        `return the ${n} most frequent of X as a list, most frequent first`,
        `list the ${n} most common of X, the commonest first`,
      ],
      nouns: [
        `the ${n} most frequent of X as a list, most frequent first`,
        `a list of the ${n} most common of X, the commonest first`,
      ],
      questions: [],
      rules: [
        [
          'ties in alphabetical order',
          'ties alphabetically',
          'equal counts are ordered alphabetically',
          'for the same count go by the alphabet',
        ],
      ],
      lower: true,
    },
    {
      kind: 'top given',
      verb: 'top',
      names: ['topN', 'mostCommon', 'mostFrequent'],
      returns: 'string[]',
      block: (xs, x) =>
        `${tally(xs, x)}  return Object.keys(counts)\n    .sort((a, b) => counts[b] - counts[a] || a.localeCompare(b))\n    .slice(0, $top);`,
      run: (values, given) => ranked(values, (a, b) => collator.compare(a, b) < 0).slice(0, Number(given)),
      verbs: [
        'return the most frequent of X as a list of at most top, most frequent first',
        'list the top most common of X, the commonest first (top is a number)',
      ],
      nouns: ['the most frequent of X, at most top many, the commonest first'],
      questions: [],
      rules: [
        ['ties in alphabetical order', 'ties alphabetically', 'equal counts are ordered alphabetically'],
      ],
      lower: true,
      parameter: { name: 'top', type: 'number', given: (source) => 1 + source.int(3) },
    },
    {
      kind: 'repeated',
      verb: 'repeated',
      names: ['duplicatesOf', 'repeatedOnes', 'findRepeated'],
      returns: 'string[]',
      block: (xs, x) => `${tally(xs, x)}  return [...new Set(${xs})].filter((${x}) => counts[${x}] > 1);`,
      run: (values) => [...new Set(values)].filter((value) => count(values, value) > 1),
      verbs: [
        'return those of X that occur more than once, as a list',
        'list the ones of X that come up at least twice',
      ],
      nouns: ['those of X that occur more than once, as an array', 'a list of the repeated ones of X'],
      questions: ['which of the X occur more than once? as a list'],
      rules: [
        [
          'each once, in the order of the first occurrence',
          'list each only once, first occurrence first',
          'no repeats in the result, ordered by first occurrence',
        ],
      ],
    },
    {
      kind: 'distinct count',
      verb: 'countDistinct',
      names: ['countUnique', 'distinctCount', 'howManyDifferent'],
      returns: 'number',
      block: (xs) => `  return new Set(${xs}).size;`,
      run: (values) => ranked(values, () => false).length,
      verbs: [
        'count how many different ones there are among X',
        'return the number of distinct ones of X',
        'count X without repeats',
      ],
      nouns: [
        'the number of different ones of X',
        'the number of distinct ones among X',
        'how many different ones there are among X',
      ],
      questions: ['how many different X are there?', 'how many distinct X does it have?'],
      rules: [],
    },
    {
      kind: 'grouped by first letter',
      verb: 'group',
      names: ['groupByInitial', 'byFirstLetter', 'index'],
      returns: 'Record<string, string[]>',
      block: (xs, x) =>
        `  const groups: Record<string, string[]> = {};\n  for (const ${x} of ${xs}) {\n    const key = ${x}.charAt(0);\n    groups[key] = groups[key] ?? [];\n    groups[key].push(${x});\n  }\n  return groups;`,
      run: (values) =>
        Object.fromEntries(
          values.map((value) => [
            value.slice(0, 1),
            values.filter((other) => other.slice(0, 1) === value.slice(0, 1)),
          ]),
        ),
      verbs: [
        'group X by first letter, as an object of lists',
        'return an object that maps each first letter to the list of those of X that start with it',
      ],
      nouns: ['an object that groups X by first letter'],
      questions: [],
      rules: [],
    },
    {
      kind: 'grouped by length',
      verb: 'groupByLength',
      names: ['byLength', 'groupLengths', 'lengthGroups'],
      returns: 'Record<number, string[]>',
      block: (xs, x) =>
        `  const groups: Record<number, string[]> = {};\n  for (const ${x} of ${xs}) {\n    const key = ${x}.length;\n    groups[key] = groups[key] ?? [];\n    groups[key].push(${x});\n  }\n  return groups;`,
      run: (values) =>
        Object.fromEntries(
          values.map((value) => [
            String(value.length),
            values.filter((other) => other.length === value.length),
          ]),
        ),
      verbs: [
        'group X by length, as an object of lists',
        'return an object that maps each length to the list of those of X with that length',
      ],
      nouns: [
        'an object that groups X by their length',
        'an object from length to the list of those of X that have it',
      ],
      questions: [],
      rules: [],
    },
  ];
  return ends.filter(({ kind }) => many !== 'characters' || !/longest|shortest|grouped/.test(kind));
}

/** Ends that a change before them would make pointless or odd. */
export function plainReductions({ one, many }: TextSource): TextEnd[] {
  const zero = [
    '0 if there are none',
    'return 0 when there is none',
    'no such ones: 0',
    `0 if there is no such ${one}`,
  ];
  const ends: TextEnd[] = [
    {
      kind: 'count',
      verb: 'count',
      names: ['countMatching', 'howMany', 'numberOf'],
      returns: 'number',
      links: ['.length'],
      run: (values) => values.reduce((total) => total + 1, 0),
      verbs: ['count X', 'return how many of X there are', 'return the number of X'],
      nouns: ['the number of X', 'how many of X there are', 'the count of X'],
      questions: ['how many X are there?', 'how many X does it have?'],
      rules: [],
    },
    {
      kind: 'total length',
      verb: 'totalLength',
      names: ['countLetters', 'lengthSum', 'combinedLength'],
      returns: 'number',
      links: ['.reduce((total, §) => total + §.length, 0)'],
      run: (values) => glued(values, '').length,
      verbs: ['add up the lengths of X', 'return the total length of X', 'sum the number of characters of X'],
      nouns: [
        'the total length of X',
        'the sum of the lengths of X',
        'the combined number of characters of X',
      ],
      questions: ['how many characters do the X have together?'],
      rules: [],
    },
    {
      kind: 'longest length',
      verb: 'maxLength',
      names: ['longestLength', 'maxSize', 'lengthOfLongest'],
      returns: 'number',
      block: (xs, x) => `  return Math.max(0, ...${xs}.map((${x}) => ${x}.length));`,
      run: (values) => {
        let most = 0;
        for (const { length } of values) if (length > most) most = length;
        return most;
      },
      verbs: ['return the length of the longest of X', 'find out how long the longest of X is'],
      nouns: ['the length of the longest of X', 'how long the longest of X is'],
      questions: ['how long is the longest of the X?'],
      rules: [zero],
    },
    ...([0, 1, 2] as const).map((decimals): TextEnd => {
      const factor = 10 ** decimals;
      return {
        kind: `average length ${decimals}`,
        verb: 'averageLength',
        names: ['meanLength', 'avgLength', 'averageSize'],
        returns: 'number',
        block: (xs, x) =>
          `  if (${xs}.length === 0) return 0;\n  const total = ${xs}.reduce((sum, ${x}) => sum + ${x}.length, 0);\n  return ${
            decimals === 0
              ? `Math.round(total / ${xs}.length)`
              : `Math.round((total / ${xs}.length) * ${factor}) / ${factor}`
          };`,
        run: (values) =>
          values.length === 0
            ? 0
            : Math.floor((glued(values, '').length / values.length) * factor + 0.5) / factor,
        verbs: ['return the average length of X', 'compute the mean length of X'],
        nouns: ['the average length of X', 'the mean length of X'],
        questions: ['how long are the X on average?', 'what is the average length of the X?'],
        rules: [
          decimals === 0
            ? ['rounded to a whole number', 'round to the nearest integer', 'rounded with Math.round']
            : [
                `rounded to ${decimals} decimal${decimals > 1 ? 's' : ''}`,
                `round to ${decimals} decimal place${decimals > 1 ? 's' : ''}`,
              ],
          zero,
        ],
      };
    }),
    {
      kind: 'lengths by piece',
      verb: 'lengths',
      names: ['lengthOfEach', 'lengthMap', 'sizes'],
      returns: 'Record<string, number>',
      block: (xs, x) =>
        `  const lengths: Record<string, number> = {};\n  for (const ${x} of ${xs}) lengths[${x}] = ${x}.length;\n  return lengths;`,
      run: (values) => Object.fromEntries(values.map((value) => [value, [...value].length])),
      verbs: ['return an object with the length of each of X', 'map each of X to its length in an object'],
      nouns: ['an object from each of X to its length', 'an object that gives the length of each of X'],
      questions: [],
      rules: [],
    },
  ];
  return ends.filter(({ kind }) => many !== 'characters' || kind === 'count');
}
