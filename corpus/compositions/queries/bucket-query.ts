/** Classification: a number gets a label by limits told in words; labels are counted, grouped, turned into percents. */

import type { Random } from '../../../src/support/random.js';
import type { Json } from '../../family.js';
import { pick } from '../../pick.js';
import type { Composition } from '../draw-composition.js';
import { wordsOf } from '../literals.js';
import {
  an,
  compose,
  number,
  plural,
  type Query,
  type Row,
  string,
  upper,
  weighted,
} from './relation-parts.js';

interface Scale {
  readonly rows: string;
  readonly row: string;
  readonly title: string;
  readonly field: string;
  readonly labels: readonly string[];
  readonly limits: readonly (readonly number[])[];
  /** What the label is called: `group`, `level`. */
  readonly word: string;
}

/** Rows, title, number field, word for the label / labels from low to high / sets of limits. */
const table = `
people person name age group/child teen adult/13,18 12,18 13,20
people person name age group/child teen adult senior/13,18,65 12,18,60 13,20,67
visitors visitor name age ticket/free reduced full/6,18 4,14 7,16
students student name points result/fail pass/50 60 40
students student name score result/fail pass good/50,80 40,75 60,85
students student name score grade/D C B A/50,70,85 40,60,80 60,75,90
cities city name temperature weather/cold mild hot/10,25 8,22 12,28
sensors sensor id value level/low medium high/30,70 20,80 40,60 25,75
files file name size kind/small large/100 500 250
files file name size kind/small medium large/100,1000 50,500 10,100
products product name price range/cheap normal expensive/10,100 20,50 15,80
products product name price range/cheap expensive/50 20 100
items item name stock status/empty low ok/1,10 1,5 1,20
parcels parcel id weight size/light medium heavy/2,10 1,5 5,20
trips trip destination distance length/short medium long/10,100 50,300 20,200
movies movie title minutes length/short normal long/60,150 90,120 40,140
movies movie title rating verdict/bad okay great/4,8 5,7 3,8
employees employee name years rank/junior mid senior/2,5 3,8 1,6
runners runner name speed pace/slow steady fast/8,12 6,10 9,14
books book title pages length/short long/200 300 150
books book title pages length/thin normal thick/100,400 150,500 120,350
tasks task title priority urgency/low normal urgent/3,7 2,5 4,8
cities city name population size/village town city/1000,50000 500,20000 2000,100000
customers customer name spent tier/bronze silver gold/100,500 200,1000 50,250
customers customer name spent tier/basic bronze silver gold/50,200,1000 10,100,500 100,500,2000
days day weekday steps activity/lazy normal active/4000,10000 3000,8000 5000,12000
lakes lake name depth kind/shallow deep/20 30 50
songs song title duration length/short normal long/120,300 150,240 90,400
players player name level class/beginner intermediate expert/10,30 5,20 15,40
requests request path duration speed/fast ok slow/100,500 200,1000 50,300
winds wind place speed strength/calm breezy stormy/10,50 15,60 20,75
accounts account owner balance state/negative low healthy/0,100 0,500 0,1000
`;

const scales: readonly Scale[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [nouns, labels, limits] = line.split('/') as [string, string, string];
    const [rows, row, title, field, word] = nouns.split(' ') as [string, string, string, string, string];
    return {
      rows,
      row,
      title,
      field,
      word: word === 'class' ? 'category' : word,
      labels: labels.split(' '),
      limits: limits.split(' ').map((set) => set.split(',').map(Number)),
    };
  });

interface Ladder extends Scale {
  /** A limit is part of the lower label: "up to 100 inclusive". */
  readonly closed: boolean;
  readonly at: readonly number[];
  /** The limits in words. */
  readonly said: string;
  readonly label: (value: number) => string;
}

function drawLadder(random: Random): Ladder {
  const scale = pick(scales, random);
  const at = pick(scale.limits, random);
  const { labels } = scale;
  const closed = random.next() < 0.3;
  const last = at.length;
  const low = (i: number): number => at[i - 1]!;
  const quote = random.next() < 0.35;
  const named = labels.map((text) => (quote ? `"${text}"` : text));
  const open: readonly (() => string)[] = [
    () =>
      named
        .map((text, i) =>
          i === 0
            ? `under ${at[0]} ${text}`
            : i === last
              ? `from ${low(i)} ${text}`
              : `${low(i)} to under ${at[i]} ${text}`,
        )
        .join(', '),
    () => named.map((text, i) => (i === last ? `otherwise ${text}` : `below ${at[i]}: ${text}`)).join(', '),
    () =>
      named
        .map((text, i) =>
          i === 0
            ? `${text} is less than ${at[0]}`
            : i === last
              ? `${text} is ${low(i)} or more`
              : `${text} from ${low(i)} and below ${at[i]}`,
        )
        .join(', '),
    () => named.map((text, i) => (i === last ? `else ${text}` : `${text} if < ${at[i]}`)).join(', '),
    () =>
      named
        .map((text, i) =>
          i === 0
            ? `${text} (under ${at[0]})`
            : i === last
              ? `${text} (${low(i)} and up)`
              : `${text} (at least ${low(i)} but less than ${at[i]})`,
        )
        .join(', '),
    () =>
      [...named]
        .reverse()
        .map((text, i) => (i === last ? `everything else ${text}` : `${text} from ${low(last - i)}`))
        .join(', '),
    () =>
      [...named]
        .reverse()
        .map((text, i) => (i === last ? `below that ${text}` : `>= ${low(last - i)} ${text}`))
        .join(', '),
    () => named.map((text, i) => (i === last ? `${text}: ${low(i)}+` : `${text}: < ${at[i]}`)).join('; '),
  ];
  const shut: readonly (() => string)[] = [
    () =>
      named
        .map((text, i) =>
          i === last ? `over ${low(i)} ${text}` : `up to ${at[i]} ${i === 0 ? 'inclusive ' : ''}${text}`,
        )
        .join(', '),
    () => named.map((text, i) => (i === last ? `otherwise ${text}` : `at most ${at[i]}: ${text}`)).join(', '),
    () => named.map((text, i) => (i === last ? `else ${text}` : `${text} if <= ${at[i]}`)).join(', '),
    () =>
      named
        .map((text, i) =>
          i === 0
            ? `${text} is ${at[0]} or less`
            : i === last
              ? `${text} is more than ${low(i)}`
              : `${text} is above ${low(i)} and up to ${at[i]}`,
        )
        .join(', '),
    () =>
      [...named]
        .reverse()
        .map((text, i) => (i === last ? `everything else ${text}` : `${text} above ${low(last - i)}`))
        .join(', '),
    () =>
      [...named]
        .reverse()
        .map((text, i) => (i === last ? `else ${text}` : `${text} if > ${low(last - i)}`))
        .join(', '),
  ];
  return {
    ...scale,
    at,
    closed,
    said: pick(closed ? shut : open, random)(),
    // Counted limits, nothing like the chain of ifs in the code.
    label: (value) => labels[at.filter((limit) => (closed ? value > limit : value >= limit)).length]!,
  };
}

/** `if (age < 13) return 'child';` and so on, for one value. */
const ifs = ({ labels, at, closed }: Ladder, value: string): string =>
  labels
    .map((text, i) =>
      i === at.length
        ? `  return '${text}';`
        : `  if (${value} ${closed ? '<=' : '<'} ${at[i]}) return '${text}';`,
    )
    .join('\n');

/** `age < 13 ? 'child' : 'adult'`. */
const chain = ({ labels, at, closed }: Ladder, value: string): string =>
  labels
    .map((text, i) =>
      i === at.length ? `'${text}'` : `${value} ${closed ? '<=' : '<'} ${at[i]} ? '${text}' : `,
    )
    .join('');

function values({ at }: Ladder, random: Random): number {
  const limit = pick(at, random);
  return pick([limit - 1, limit, limit + 1, limit, random.int(2 * at.at(-1)! + 10)], random);
}

function rowsOf(ladder: Ladder, random: Random, i: number): Row[] {
  const { title, field } = ladder;
  const names = random.shuffle([...wordsOf(title)]);
  return Array.from({ length: [0, 1, 2, 3, 4, 6, 7][i]! }, (_, at) => ({
    [title]: names[at % names.length]!,
    [field]: values(ladder, random),
  }));
}

type Operation = (ladder: Ladder, random: Random) => Query;

const keyOf = ({ rows, labels, closed }: Ladder): string =>
  `${rows} ${labels.join(' ')}${closed ? ' closed' : ''}`;

const labelOne: Operation = (ladder) => {
  const { row, field, labels, at, word, said, label } = ladder;
  const kinds = labels.join('/');
  return {
    name: 'bucket-label',
    key: keyOf(ladder),
    lists: [],
    given: [{ name: field, type: 'number', alt: ['value', 'n', 'x'] }],
    wordings: [
      `the ${word} of ${an(row)} by ${field}: ${said}`,
      `return the ${word} for ${an(field)}: ${said}`,
      `classify ${an(field)} as ${kinds} (${said})`,
      `which ${word} does ${an(row)} with this ${field} have? ${upper(said)}`,
      `label ${an(field)}: ${said}`,
      `${field} → ${word}. ${said}`,
      `turn the ${field} of ${an(row)} into a word: ${said}`,
      `I need the ${word} for a given ${field}. ${upper(said)}`,
      `tell me whether ${an(field)} is ${labels.slice(0, -1).join(', ')} or ${labels.at(-1)}: ${said}`,
      `${kinds} by ${field}: ${said}`,
    ],
    names: [`${field}${upper(word)}`, `classify${upper(field)}`, `get${upper(word)}`],
    returns: 'string',
    body: ifs(ladder, `$${field}`),
    args: (source, i) => [
      [at[0]! - 1, at[0]!, at[0]! + 1, at.at(-1)!, at.at(-1)! + 1, at.at(-1)! - 1, source.int(90)][i]!,
    ],
    run: (value: number) => label(value),
  };
};

const countNumbers: Operation = (ladder) => {
  const { field, labels, said, label } = ladder;
  const many = plural(field);
  // "Points" are many already.
  const one = many === field ? 'value' : field;
  const kinds = labels.join(', ');
  const zeros = labels.map((text) => `${text}: 0`).join(', ');
  return {
    name: 'bucket-count-numbers',
    key: keyOf(ladder),
    lists: [],
    given: [{ name: many, type: 'number[]', alt: ['values', 'numbers', 'list'] }],
    wordings: [
      `count how many ${many} are ${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}: ${said}`,
      `from an array of ${many} make an object with the counts of ${kinds} (${said})`,
      `how many of the ${many} fall into each class? ${upper(said)}. Return an object`,
      `histogram of the ${many}: ${said}. Object with a count per label`,
      `${many} are numbers. ${upper(said)}. Return { ${kinds} } with the counts`,
      `tally the ${many} into { ${kinds} }: ${said}`,
      `return { ${kinds} } where each value is the number of ${many} of that kind (${said})`,
      `I have ${many} as number[] and want the count per class as an object. ${upper(said)}`,
      `bucket the ${many} and count: ${said}, as an object { ${kinds} }`,
    ],
    rules: [
      '[all keys are always there|every key must be present, even with 0|keep the zeros|labels that do not occur are 0]',
    ],
    names: [`count${upper(many)}`, `${field}Counts`, `tally${upper(many)}`],
    returns: 'Record<string, number>',
    body: `  const counts: Record<string, number> = { ${zeros} };\n  for (const ${one} of $${many}) {\n    const label = ${chain(ladder, one)};\n    counts[label]! += 1;\n  }\n  return counts;`.replace(
      'counts[label]! += 1',
      'counts[label]++',
    ),
    args: (source, i) => [Array.from({ length: [0, 1, 2, 3, 5, 6, 8][i]! }, () => values(ladder, source))],
    run: (numbers: readonly number[]) =>
      Object.fromEntries(
        labels.map((text) => [text, numbers.filter((value) => label(value) === text).length]),
      ),
  };
};

/** Query over records. */
const over =
  (kind: 'count' | 'names' | 'percent' | 'each' | 'most'): Operation =>
  (ladder, random) => {
    const { rows, row, title, field, labels, word, said, label } = ladder;
    const kinds = labels.join(', ');
    const zeros = labels.map((text) => `${text}: 0`).join(', ');
    const lists = [
      {
        plural: rows,
        singular: row,
        fields: kind === 'names' || kind === 'each' ? `${title}:s ${field}:n` : `${field}:n`,
        extra: `${title}:s`,
      },
    ];
    const classified = `    const label = ${chain(ladder, `${row}.${field}`)};`;
    const loop = (start: string, step: string): string =>
      `  ${start}\n  for (const ${row} of $${rows}) {\n${classified}\n    ${step}\n  }`;
    const counting = loop(`const counts: Record<string, number> = { ${zeros} };`, 'counts[label]++;');
    const shared = {
      key: keyOf(ladder),
      lists,
      light: `[every ${row} has ${an(field)}|${rows} have ${an(field)}]`.replace(/an? (\w+s)\b/g, '$1'),
      args: (source: Random, i: number): Json[] => [rowsOf(ladder, source, i)],
    };
    const all = (list: readonly Row[], text: string): Row[] =>
      list.filter((one) => label(number(one, field)) === text);
    if (kind === 'count') {
      return {
        ...shared,
        name: 'bucket-count',
        wordings: [
          `count the ${rows} per ${word} by ${field}: ${said}`,
          `how many ${rows} are there per ${word}? ${upper(said)} (by ${field}). Return an object`,
          `an object with the number of ${rows} for each ${word}: ${said}, decided by ${field}`,
          `return { ${kinds} } with the number of ${rows} in each ${word}; by ${field}: ${said}`,
          `by ${field} the ${rows} are ${said}. Count them, result { ${kinds} }`,
          `tally the ${rows} by their ${field} into ${kinds}: ${said}`,
          `${rows} per ${word} as an object, going by ${field}: ${said}`,
          `I want to know how many ${rows} are in each ${word}. Based on ${field}, ${said}. Result is { ${kinds} }`,
          `put each ${row} in a ${word} by ${field} (${said}) and count`,
        ].map((text) => text.replace(/\ba (?=[aeio])/g, 'an ')),
        rules: [
          `[all keys present, 0 if empty|every ${word} is a key, even when nobody is in it|include zeros|a ${word} that does not occur counts 0]`
            .replace(/\ba (?=[aeio])/g, 'an ')
            .replace('when nobody is in it', 'with 0'),
        ],
        names: [`countBy${upper(word)}`, `${word}Counts`, `count${upper(rows)}`],
        returns: 'Record<string, number>',
        body: `${counting}\n  return counts;`,
        run: (list: readonly Row[]) =>
          Object.fromEntries(labels.map((text) => [text, all(list, text).length])),
      };
    }
    if (kind === 'names') {
      const full = random.next() < 0.65;
      const start = full
        ? `const groups: Record<string, string[]> = { ${labels.map((text) => `${text}: []`).join(', ')} };`
        : 'const groups: Record<string, string[]> = {};';
      const step = full
        ? `groups[label].push(${row}.${title});`
        : `(groups[label] ??= []).push(${row}.${title});`;
      return {
        ...shared,
        name: 'bucket-names',
        key: `${shared.key}${full ? ' full' : ''}`,
        wordings: [
          `group the ${title}s of the ${rows} by ${word}, decided by ${field}: ${said}`,
          `sort the ${rows} into groups by ${field}: ${said}. An object of ${title} arrays`,
          `which ${rows} are in which ${word}? By ${field}: ${said}. Return an object of ${title} lists`,
          `object with the ${title}s of the ${rows} per ${word}; ${field} decides: ${said}`,
          `for each ${word} list the ${title}s of the ${rows}, as an object (${field}: ${said})`,
          `bucket the ${rows} by ${field} into arrays of ${title}s, keyed by ${word}: ${said}`,
          `return an object ${word} → ${title}s of the ${rows}. ${upper(said)}, going by ${field}`,
          `split the ${title}s of the ${rows} by ${field}: ${said}; the result is an object with the labels as keys`,
          `I need the ${title}s of the ${rows} by ${word}. The ${field} decides: ${said}. Object of arrays please`,
        ],
        rules: [
          full
            ? `[all keys are present, empty arrays included|every ${word} is a key, maybe with an empty array|keep empty groups as empty arrays]`
            : `[only groups that occur|no key for an empty group|leave out empty groups]`,
        ],
        names: [`groupBy${upper(word)}`, `${rows}By${upper(word)}`, `group${upper(rows)}`],
        returns: 'Record<string, string[]>',
        body: `${loop(start, step)}\n  return groups;`,
        run: (list: readonly Row[]) =>
          Object.fromEntries(
            labels
              .map((text) => [text, all(list, text).map((one) => string(one, title))] as const)
              .filter(([, names]) => full || names.length > 0),
          ),
      };
    }
    if (kind === 'percent') {
      return {
        ...shared,
        name: 'bucket-percent',
        wordings: [
          `the percentage of ${rows} per ${word} by ${field}: ${said}`,
          `what percent of the ${rows} is in each ${word}? By ${field}: ${said}. Return an object`,
          `share of each ${word} among the ${rows} in percent, as an object; ${field}: ${said}`,
          `return { ${kinds} } with percentages of the ${rows} (${field}: ${said})`,
          `calculate how many percent of the ${rows} are ${kinds}: ${said}, going by ${field}. object { ${kinds} }`,
          `classify the ${rows} by ${field} (${said}) and give the percentage of each ${word}`,
          `percent of ${rows} per ${word}, an object with all labels. ${field}: ${said}`,
          `I want the ${word} distribution of the ${rows} in percent: ${said}, by ${field}`,
        ],
        rules: [
          '[rounded to whole numbers|rounded to the nearest integer|round with Math.round]',
          `[all 0 for an empty list|an empty list gives 0 for every ${word}|0 everywhere if there are no ${rows}]`,
          '[every label is a key|all labels present, even with 0]',
        ],
        names: [`${word}Percentages`, `percentBy${upper(word)}`, `${word}Shares`],
        returns: 'Record<string, number>',
        body: `${counting}\n  for (const label of Object.keys(counts)) {\n    counts[label] = $${rows}.length > 0 ? Math.round((counts[label] / $${rows}.length) * 100) : 0;\n  }\n  return counts;`,
        run: (list: readonly Row[]) =>
          Object.fromEntries(
            labels.map((text) => [
              text,
              list.length === 0 ? 0 : Math.floor((all(list, text).length * 100) / list.length + 0.5),
            ]),
          ),
      };
    }
    if (kind === 'most') {
      return {
        ...shared,
        name: 'bucket-most',
        wordings: [
          `the most common ${word} among the ${rows}; by ${field}: ${said}`,
          `which ${word} do most ${rows} belong to? By ${field}: ${said}`,
          `classify the ${rows} by ${field} (${said}) and return the ${word} that occurs most often`,
          `find the ${word} with the most ${rows}, where ${field} decides: ${said}`,
          `most frequent ${word} of the ${rows} (${field}: ${said})`,
          `return the ${word} that has the most ${rows}: ${said}, going by ${field}`,
          `I need the biggest ${word} of ${rows}, i.e. the one with most of them. By ${field}: ${said}`,
          `label all ${rows} by ${field}: ${said}. Then return the most common label`,
        ],
        rules: [
          `[ties: the one listed first in ${kinds}|on a tie the lower ${word} wins (order: ${kinds})|if tied take the earlier one of ${kinds}]`,
          `[null for an empty list|null if there are no ${rows}]`,
        ],
        names: [`mostCommon${upper(word)}`, `main${upper(word)}`],
        returns: 'string | null',
        body: `  if ($${rows}.length === 0) return null;\n${counting}\n  let best = '${labels[0]}';\n  for (const label of Object.keys(counts)) {\n    if (counts[label] > counts[best]) best = label;\n  }\n  return best;`,
        run: (list: readonly Row[]) => {
          const counts = labels.map((text) => all(list, text).length);
          return list.length === 0 ? null : labels[counts.indexOf(Math.max(...counts))]!;
        },
      };
    }
    const out = `{ ${title}, ${word} }`;
    return {
      ...shared,
      name: 'bucket-each',
      wordings: [
        `map the ${rows} to ${out}, with the ${word} by ${field}: ${said}`,
        `label each ${row} by ${field}: ${said}. Return ${out} for each`,
        `return ${out} for every ${row}; ${word} depends on ${field}: ${said}`,
        `which ${word} does each ${row} get? By ${field}: ${said}. Array of ${out}`,
        `for each ${row} give the ${title} and the ${word} as ${out} (${field}: ${said})`,
        `an array of ${out}, where ${word} comes from ${field}: ${said}`,
        `classify the ${rows} by ${field} (${said}), result ${out} each`,
        `replace the ${field} of each ${row} by a ${word}: ${said}. Result: objects ${out}`,
        `${rows} → ${out}; ${field} decides: ${said}`,
      ].map((text) => text.replace(/\ba (?=[aeio])/g, 'an ')),
      names: [`label${upper(rows)}`, `classify${upper(rows)}`, `add${upper(word)}`],
      returns: `{ ${title}: string; ${word}: string }[]`,
      body: `  return $${rows}.map((${row}) => ({\n    ${title}: ${row}.${title},\n    ${word}: ${chain(ladder, `${row}.${field}`)},\n  }));`,
      run: (list: readonly Row[]) =>
        list.map((one) => ({ [title]: string(one, title), [word]: label(number(one, field)) })),
    };
  };

const operations: readonly (readonly [number, Operation])[] = [
  [2, labelOne],
  [1.5, countNumbers],
  [2, over('count')],
  [1.6, over('names')],
  [1, over('percent')],
  [1.2, over('each')],
  [0.8, over('most')],
];

export function drawBucketQuery(random: Random): Composition {
  const operation = weighted(operations, random);
  return compose(operation(drawLadder(random), random), random);
}
