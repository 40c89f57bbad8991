/** Schemes that sort by text or by two fields, group, rank groups and index. */
import type { Json } from '../family.js';
import { plural, upper } from './names.js';
import type { Row } from './row.js';
import { type Draw, grouped, matching, num, object, type Scheme, test, text } from './scheme.js';

const collator = new Intl.Collator();

function byText(rows: readonly Row[], { a, descending }: Pick<Draw, 'a' | 'descending'>): Row[] {
  const out: Row[] = [];
  for (const row of rows) {
    let at = out.length;
    while (at > 0 && collator.compare(text(out[at - 1]!, a), text(row, a)) * (descending ? -1 : 1) > 0) at--;
    out.splice(at, 0, row);
  }
  return out;
}

const alphabetically = (values: readonly string[]): string[] => {
  const out: string[] = [];
  for (const value of values) {
    const at = out.findIndex((other) => other > value);
    out.splice(at < 0 ? out.length : at, 0, value);
  }
  return out;
};

/** Sizes of the groups of field a, in order of first appearance. */
const sizes = (rows: readonly Row[], { a }: Draw): [string, number][] =>
  [...grouped(rows, (row) => text(row, a))].map(([key, group]) => [key, group.length]);

const countLoop = ({ a }: Draw, xs: string, v: string): string =>
  `  const counts: Record<string, number> = {};\n  for (const ${v} of ${xs}) {\n    counts[${v}.${a.name}] = (counts[${v}.${a.name}] ?? 0) + 1;\n  }\n`;
const totalLoop = ({ a, b }: Draw, xs: string, v: string): string =>
  `  const totals: Record<string, number> = {};\n  for (const ${v} of ${xs}) {\n    totals[${v}.${a.name}] = (totals[${v}.${a.name}] ?? 0) + ${v}.${b.name};\n  }\n`;
const totals = (rows: readonly Row[], { a, b }: Draw): [string, number][] =>
  [...grouped(rows, (row) => text(row, a))].map(([key, group]) => {
    let total = 0;
    for (const row of group) total += num(row, b);
    return [key, total];
  });

export const groupSchemes: readonly Scheme[] = [
  {
    name: 'sort-text',
    filters: false,
    a: 'string',
    b: null,
    ordered: true,
    wordings: [
      'sort the R alphabetically by A, D',
      'order the R by A (D, alphabetical), do not change the input',
      'R sorted by their A in D alphabetical order',
      'return a copy of the R, sorted by A, D',
      'alphabetical order by A (D) for a list of R',
      'sort R by A D without mutating the array',
    ],
    names: ({ domain, a }) => [
      `sortBy${upper(a.name)}`,
      `sort${upper(domain.plural)}`,
      `${domain.plural}By${upper(a.name)}`,
    ],
    returns: (_draw, row) => `${row}[]`,
    body: ({ a, descending }, xs) =>
      `  return [...${xs}].sort((a, b) => ${descending ? 'b' : 'a'}.${a.name}.localeCompare(${descending ? 'a' : 'b'}.${a.name}));`,
    run: (rows, draw) => byText(rows, draw),
  },
  {
    name: 'sort-two',
    filters: false,
    a: 'number',
    b: 'string',
    ordered: true,
    wordings: [
      'sort the R by A D, ties by B alphabetically',
      'order R by A (D) and then by B',
      'R sorted by A, D; equal A are ordered by B alphabetically',
      'sort by A D, if the A is the same then by B a-z',
      'return the R with the H A first, same A in alphabetical order of B',
      'two-level sort: A D first, then B alphabetical',
    ],
    names: ({ domain, a }) => [
      `sort${upper(domain.plural)}`,
      `sortBy${upper(a.name)}`,
      `rank${upper(domain.plural)}`,
    ],
    returns: (_draw, row) => `${row}[]`,
    body: ({ a, b, descending }, xs) =>
      `  return [...${xs}].sort((a, b) => ${descending ? `b.${a.name} - a.${a.name}` : `a.${a.name} - b.${a.name}`} || a.${b.name}.localeCompare(b.${b.name}));`,
    run: (rows, { a, b, descending }) => {
      const named = byText(rows, { a: b, descending: false });
      const keys = [...new Set(named.map((row) => num(row, a)))].sort((x, y) => (descending ? y - x : x - y));
      return keys.flatMap((key) => named.filter((row) => num(row, a) === key));
    },
  },
  {
    name: 'names-sorted',
    filters: true,
    a: 'string',
    b: null,
    wordings: [
      'the A of the R P, sorted alphabetically',
      'return the A of all R P in alphabetical order',
      'list the A of every r P from a to z',
      'filter the R P, take their A and sort them',
      'alphabetical list of the A of R P',
      'get the A of R P and sort the result alphabetically',
      'sorted A of the R P',
    ],
    names: ({ a }) => [`sorted${upper(plural(a.name))}`, `${plural(a.name)}`, `get${upper(plural(a.name))}`],
    returns: () => 'string[]',
    body: (draw, xs, v) =>
      `  return ${xs}\n    .filter((${v}) => ${test(draw, v)})\n    .map((${v}) => ${v}.${draw.a.name})\n    .sort();`,
    run: (rows, draw) => alphabetically(matching(rows, draw).map((row) => text(row, draw.a))),
  },
  {
    name: 'average-by',
    filters: false,
    a: 'string',
    b: 'number',
    wordings: [
      'average B per A',
      'mean B of the R for each A, as an object',
      'group the R by A and compute the average B of every group',
      'return an object from A to the average B',
      'what is the average B for every A?',
      'for each A the mean B over its R',
    ],
    names: ({ a, b }) => [
      `average${upper(b.name)}By${upper(a.name)}`,
      `averageBy${upper(a.name)}`,
      `mean${upper(b.name)}By${upper(a.name)}`,
    ],
    returns: () => 'Record<string, number>',
    body: ({ a, b }, xs, v) =>
      `  const groups: Record<string, number[]> = {};\n  for (const ${v} of ${xs}) {\n    (groups[${v}.${a.name}] ??= []).push(${v}.${b.name});\n  }\n  const averages: Record<string, number> = {};\n  for (const [key, values] of Object.entries(groups)) {\n    averages[key] = values.reduce((sum, value) => sum + value, 0) / values.length;\n  }\n  return averages;`,
    run: (rows, draw) => {
      const counts = new Map(sizes(rows, draw));
      return object(totals(rows, draw).map(([key, total]) => [key, total / counts.get(key)!]));
    },
  },
  {
    name: 'extreme-by',
    filters: false,
    a: 'string',
    b: 'number',
    ordered: true,
    wordings: [
      'H B per A',
      'for each A the H B of its R, as an object',
      'return an object from A to the H B',
      'group the R by A and keep the H B of every group',
      'what is the H B for every A?',
    ],
    names: ({ a, b, descending }) => [
      `${descending ? 'max' : 'min'}${upper(b.name)}By${upper(a.name)}`,
      `${descending ? 'highest' : 'lowest'}By${upper(a.name)}`,
      `${b.name}By${upper(a.name)}`,
    ],
    returns: () => 'Record<string, number>',
    body: ({ a, b, descending }, xs, v) =>
      `  const result: Record<string, number> = {};\n  for (const ${v} of ${xs}) {\n    const key = ${v}.${a.name};\n    if (!(key in result) || ${v}.${b.name} ${descending ? '>' : '<'} result[key]) result[key] = ${v}.${b.name};\n  }\n  return result;`,
    run: (rows, { a, b, descending }) =>
      object(
        [...grouped(rows, (row) => text(row, a))].map(([key, group]) => {
          const sorted = group.map((row) => num(row, b)).sort((x, y) => x - y);
          return [key, descending ? sorted.at(-1)! : sorted[0]!];
        }),
      ),
  },
  {
    name: 'most-common',
    filters: false,
    a: 'string',
    b: null,
    wordings: [
      'most common A among the R, null for an empty list, the first to appear wins a tie',
      'which A occurs most often? null if there are no R, first one on a tie',
      'return the A that the most R have; null when empty, on a tie the one that appears first',
      'the most frequent A of the R or null, first wins ties',
    ],
    names: ({ a }) => [`mostCommon${upper(a.name)}`, `top${upper(a.name)}`, `favorite${upper(a.name)}`],
    returns: () => 'string | null',
    body: (draw, xs, v) =>
      `${countLoop(draw, xs, v)}  let best: string | null = null;\n  for (const key of Object.keys(counts)) {\n    if (best === null || counts[key] > counts[best]) best = key;\n  }\n  return best;`,
    run: (rows, draw) => {
      const most = Math.max(0, ...sizes(rows, draw).map(([, size]) => size));
      return sizes(rows, draw).find(([, size]) => size === most)?.[0] ?? null;
    },
  },
  {
    name: 'frequent-values',
    filters: false,
    a: 'string',
    b: null,
    counted: true,
    wordings: [
      'every A that at least K R have, in order of first appearance',
      'which A occur K times or more?',
      'list the A shared by K or more R',
      'return the A values that appear at least K times among the R',
      'A with at least K R',
    ],
    names: ({ a }) => [
      `frequent${upper(plural(a.name))}`,
      `common${upper(plural(a.name))}`,
      `popular${upper(plural(a.name))}`,
    ],
    returns: () => 'string[]',
    body: (draw, xs, v) =>
      `${countLoop(draw, xs, v)}  return Object.keys(counts).filter((key) => counts[key] >= ${draw.kCode});`,
    run: (rows, draw) =>
      sizes(rows, draw)
        .filter(([, size]) => size > draw.k - 1)
        .map(([key]) => key),
  },
  {
    name: 'count-list',
    filters: false,
    a: 'string',
    b: null,
    wordings: [
      'count the R per A and return a list of { A, count } objects, in order of first appearance',
      'group by A and return an array of objects with A and count',
      'for each A one object { A, count } with the number of R',
      'list of { A, count } telling how many R each A has',
    ],
    names: ({ a }) => [`${a.name}Counts`, `countBy${upper(a.name)}`, `count${upper(plural(a.name))}`],
    returns: ({ a }) => `{ ${a.name}: string; count: number }[]`,
    body: (draw, xs, v) =>
      `${countLoop(draw, xs, v)}  return Object.entries(counts).map(([${draw.a.name}, count]) => ({ ${draw.a.name}, count }));`,
    run: (rows, draw) => sizes(rows, draw).map(([key, count]): Json => ({ [draw.a.name]: key, count })),
  },
  {
    name: 'total-list',
    filters: false,
    a: 'string',
    b: 'number',
    wordings: [
      'total B per A as a list of { A, total } objects in order of first appearance',
      'group the R by A, add up B, return an array of objects with A and total',
      'for each A one object { A, total } with the sum of B',
      'list of { A, total } where total is the summed B of the R with that A',
    ],
    names: ({ a, b }) => [`${b.name}By${upper(a.name)}`, `totalsBy${upper(a.name)}`, `${a.name}Totals`],
    returns: ({ a }) => `{ ${a.name}: string; total: number }[]`,
    body: (draw, xs, v) =>
      `${totalLoop(draw, xs, v)}  return Object.entries(totals).map(([${draw.a.name}, total]) => ({ ${draw.a.name}, total }));`,
    run: (rows, draw) => totals(rows, draw).map(([key, total]): Json => ({ [draw.a.name]: key, total })),
  },
  {
    name: 'top-groups',
    filters: false,
    a: 'string',
    b: 'number',
    counted: true,
    wordings: [
      'the K A with the highest total B, best first',
      'add up B per A and return the K A with the largest totals',
      'top K A by total B',
      'which K A have the most B in total? highest first',
      'rank the A by their summed B and return the first K',
    ],
    names: ({ a }) => [
      `top${upper(plural(a.name))}`,
      `best${upper(plural(a.name))}`,
      `biggest${upper(plural(a.name))}`,
    ],
    returns: () => 'string[]',
    body: (draw, xs, v) =>
      `${totalLoop(draw, xs, v)}  return Object.keys(totals)\n    .sort((a, b) => totals[b] - totals[a])\n    .slice(0, ${draw.kCode});`,
    run: (rows, draw) => {
      const left = totals(rows, draw);
      const best: string[] = [];
      while (left.length > 0 && best.length < draw.k) {
        let at = 0;
        for (const [i, [, total]] of left.entries()) if (total > left[at]![1]) at = i;
        best.push(left.splice(at, 1)[0]![0]);
      }
      return best;
    },
  },
  {
    name: 'index-by',
    filters: false,
    a: 'string',
    b: null,
    wordings: [
      'object from A to the r with it, the last one wins',
      'index the R by A (a later r replaces an earlier one)',
      'turn the R into an object keyed by A, last wins',
      'lookup object: A → r, on duplicates keep the last',
      'key the R by their A; last one wins',
      'make a dictionary of the R by A, later ones overwrite',
    ],
    names: ({ domain, a }) => [
      `by${upper(a.name)}`,
      `index${upper(domain.plural)}`,
      `${domain.plural}By${upper(a.name)}`,
    ],
    returns: (_draw, row) => `Record<string, ${row}>`,
    body: ({ a }, xs, v) => `  return Object.fromEntries(${xs}.map((${v}) => [${v}.${a.name}, ${v}]));`,
    run: (rows, { a }) => {
      const table: Record<string, Json> = {};
      for (const row of rows) table[text(row, a)] = row;
      return table;
    },
  },
  {
    name: 'unique-by',
    filters: false,
    a: 'string',
    b: null,
    wordings: [
      'keep only the first r for each A',
      'remove R with an A that was already seen',
      'dedupe the R by A, the first one stays',
      'drop duplicates: R with the same A, keep the first',
      'one r per A, the first that appears',
      'unique R by A (first wins)',
    ],
    names: ({ domain, a }) => [
      `uniqueBy${upper(a.name)}`,
      `dedupe${upper(domain.plural)}`,
      `unique${upper(domain.plural)}`,
    ],
    returns: (_draw, row) => `${row}[]`,
    body: ({ a }, xs, v) =>
      `  const seen = new Set<string>();\n  return ${xs}.filter((${v}) => {\n    if (seen.has(${v}.${a.name})) return false;\n    seen.add(${v}.${a.name});\n    return true;\n  });`,
    run: (rows, { a }) => [...grouped(rows, (row) => text(row, a)).values()].map((group) => group[0]!),
  },
  {
    name: 'sum-by-where',
    filters: true,
    a: 'string',
    b: 'number',
    wordings: [
      'total B per A, only for the R P',
      'for the R P, sum the B by A',
      'take the R P and add up their B for each A, as an object',
      'object from A to total B of the R P; A without such R are left out',
      'group the R P by A and sum B',
    ],
    names: ({ a, b }) => [
      `${b.name}By${upper(a.name)}`,
      `sumBy${upper(a.name)}`,
      `total${upper(b.name)}By${upper(a.name)}`,
    ],
    returns: () => 'Record<string, number>',
    body: (draw, xs, v) => {
      const { a, b } = draw;
      return `  const totals: Record<string, number> = {};\n  for (const ${v} of ${xs}) {\n    if (${test(draw, v)}) totals[${v}.${a.name}] = (totals[${v}.${a.name}] ?? 0) + ${v}.${b.name};\n  }\n  return totals;`;
    },
    run: (rows, draw) => object(totals(matching(rows, draw), draw)),
  },
];
