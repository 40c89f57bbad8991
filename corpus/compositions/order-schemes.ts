/** Schemes that order, group and change: sort, top n, group by, index, update. */
import type { Json } from '../family.js';
import { plural, upper } from './names.js';
import { type Draw, grouped, matching, num, object, ordered, type Scheme, test, text } from './scheme.js';

const compare = ({ a, descending }: Draw): string =>
  descending ? `(a, b) => b.${a.name} - a.${a.name}` : `(a, b) => a.${a.name} - b.${a.name}`;

export const orderSchemes: readonly Scheme[] = [
  {
    name: 'sort',
    filters: false,
    a: 'number',
    b: null,
    ordered: true,
    wordings: [
      'sort the R by A, D, without changing the input',
      'order R by A D',
      'return the R sorted by A in D order',
      'a new list of R, D by A',
      'sort a list of R by their A (D)',
      'arrange the R by A, H first',
      'R ordered by A, D',
      'I want the R by A, H first',
      'sort by A (D) and return a new array',
      'put the R in D order of A',
      'order the list of R by A, D, original untouched',
      'R with the H A first',
    ],
    names: ({ domain, a }) => [
      `sort${upper(domain.plural)}`,
      `sortBy${upper(a.name)}`,
      `order${upper(domain.plural)}`,
    ],
    returns: (_draw, row) => `${row}[]`,
    body: (draw, xs) => `  return [...${xs}].sort(${compare(draw)});`,
    run: (rows, draw) => ordered(rows, draw),
  },
  {
    name: 'sort-where',
    filters: true,
    a: 'number',
    b: null,
    ordered: true,
    wordings: [
      'take the R P and sort them by A, D',
      'the R P, sorted by A D',
      'filter the R P, then order them by A in D order',
      'return the R P with the H A first',
      'only the R P, ordered by A, D',
      'R P by A, H first',
      'keep R P and sort the rest by A D',
      'sort R P by their A in D order',
    ],
    names: ({ domain }) => [
      `sort${upper(domain.plural)}`,
      `ranked${upper(domain.plural)}`,
      `filter${upper(domain.plural)}`,
    ],
    returns: (_draw, row) => `${row}[]`,
    body: (draw, xs, v) => `  return ${xs}.filter((${v}) => ${test(draw, v)}).sort(${compare(draw)});`,
    run: (rows, draw) => ordered(matching(rows, draw), draw),
  },
  {
    name: 'top-records',
    filters: false,
    a: 'number',
    b: null,
    counted: true,
    ordered: true,
    wordings: [
      'the K R with the H A',
      'return the K R that have the H A, H first',
      'top K R by A, D',
      'first K R after sorting by A D',
      'give me the K R with the H A, sorted D',
      'K R with the H A',
      'which K R have the H A?',
      'sort by A D and take the first K R',
      'the H K by A',
      'give me K R: those with the H A',
    ],
    names: ({ domain }) => [
      `top${upper(domain.plural)}`,
      `first${upper(domain.plural)}`,
      `best${upper(domain.plural)}`,
    ],
    returns: (_draw, row) => `${row}[]`,
    body: (draw, xs) => `  return [...${xs}].sort(${compare(draw)}).slice(0, ${draw.kCode});`,
    run: (rows, draw) => ordered(rows, draw).filter((_, i) => i < draw.k),
  },
  {
    name: 'top-values',
    filters: false,
    a: 'number',
    b: 'string',
    counted: true,
    ordered: true,
    wordings: [
      'the B of the K R with the H A',
      'return the B of the top K R by A, D',
      'sort the R by A D and give me the B of the first K',
      'B of the K R that have the H A, in that order',
      'K B with the H A',
      'list the B of the K R having the H A',
      'top K by A (D): return the B',
      'which B have the H A? K of them, in order',
    ],
    names: ({ b }) => [
      `top${upper(plural(b.name))}`,
      `first${upper(plural(b.name))}`,
      `best${upper(plural(b.name))}`,
    ],
    returns: () => 'string[]',
    body: (draw, xs, v) =>
      `  return [...${xs}]\n    .sort(${compare(draw)})\n    .slice(0, ${draw.kCode})\n    .map((${v}) => ${v}.${draw.b.name});`,
    run: (rows, draw) =>
      ordered(rows, draw)
        .slice(0, draw.k)
        .map((row) => text(row, draw.b)),
  },
  {
    name: 'sorted-values',
    filters: true,
    a: 'number',
    b: 'string',
    ordered: true,
    wordings: [
      'the B of the R P, sorted by A D',
      'take the R P, order them by A (D) and return their B',
      'B of all R P, by A in D order',
      'filter the R P, sort by A D, then list the B',
      'B of R P, ordered by A (D)',
      'the R P by A D, just the B',
      'list the B of every r where Q, sorted by A, D',
      'sort the R P by A (D) and map to B',
    ],
    names: ({ b }) => [
      `sorted${upper(plural(b.name))}`,
      `ranked${upper(plural(b.name))}`,
      `get${upper(plural(b.name))}`,
    ],
    returns: () => 'string[]',
    body: (draw, xs, v) =>
      `  return ${xs}\n    .filter((${v}) => ${test(draw, v)})\n    .sort(${compare(draw)})\n    .map((${v}) => ${v}.${draw.b.name});`,
    run: (rows, draw) => ordered(matching(rows, draw), draw).map((row) => text(row, draw.b)),
  },
  {
    name: 'count-by',
    filters: false,
    a: 'string',
    b: null,
    wordings: [
      'count the R per A',
      'how many R are there for each A?',
      'return an object with the number of R by A',
      'count R by A',
      'tally the R by their A',
      'group the R by A and count them',
      'map each A to how many R have it',
      'how often does each A occur among the R?',
      'number of R per A as an object',
      'object: A → how many R',
      'R per A',
      'A counts',
      'for each A, how many R?',
      'histogram of A',
    ],
    names: ({ a }) => [`countBy${upper(a.name)}`, `${a.name}Counts`, `tally${upper(plural(a.name))}`],
    returns: () => 'Record<string, number>',
    body: ({ a }, xs, v) =>
      `  const counts: Record<string, number> = {};\n  for (const ${v} of ${xs}) {\n    counts[${v}.${a.name}] = (counts[${v}.${a.name}] ?? 0) + 1;\n  }\n  return counts;`,
    run: (rows, { a }) =>
      object([...grouped(rows, (row) => text(row, a))].map(([key, group]) => [key, group.length])),
  },
  {
    name: 'count-by-where',
    filters: true,
    a: 'string',
    b: null,
    wordings: [
      'count the R P per A',
      'how many R P are there for each A?',
      'number of R P by A, as an object',
      'for each A count the R P, only A that occur',
      'R P per A, as an object',
      'for each A the number of R P',
      'count by A, but only R P',
      'how many R P per A?',
    ],
    names: ({ a }) => [`countBy${upper(a.name)}`, `${a.name}Counts`, `tally${upper(plural(a.name))}`],
    returns: () => 'Record<string, number>',
    body: (draw, xs, v) =>
      `  const counts: Record<string, number> = {};\n  for (const ${v} of ${xs}) {\n    if (${test(draw, v)}) counts[${v}.${draw.a.name}] = (counts[${v}.${draw.a.name}] ?? 0) + 1;\n  }\n  return counts;`,
    run: (rows, draw) =>
      object(
        [...grouped(matching(rows, draw), (row) => text(row, draw.a))].map(([key, group]) => [
          key,
          group.length,
        ]),
      ),
  },
  {
    name: 'sum-by',
    filters: false,
    a: 'string',
    b: 'number',
    wordings: [
      'total B per A',
      'sum the B of the R for each A',
      'return an object with the total B by A',
      'group the R by A and add up their B',
      'how much B is there for every A? object from A to total',
      'add up B by A over the R',
      'B per A, summed',
      'sum of B grouped by A',
      'for each A the total of B, as an object',
      'object: A → total B',
      'how much B per A?',
      'totals of B by A',
    ],
    names: ({ a, b }) => [
      `${b.name}By${upper(a.name)}`,
      `sumBy${upper(a.name)}`,
      `total${upper(b.name)}By${upper(a.name)}`,
    ],
    returns: () => 'Record<string, number>',
    body: ({ a, b }, xs, v) =>
      `  const totals: Record<string, number> = {};\n  for (const ${v} of ${xs}) {\n    totals[${v}.${a.name}] = (totals[${v}.${a.name}] ?? 0) + ${v}.${b.name};\n  }\n  return totals;`,
    run: (rows, { a, b }) =>
      object(
        [...grouped(rows, (row) => text(row, a))].map(([key, group]) => [
          key,
          group.reduce((total, row) => total + num(row, b), 0),
        ]),
      ),
  },
  {
    name: 'group-by',
    filters: false,
    a: 'string',
    b: null,
    wordings: [
      'group the R by A',
      'return an object from A to the list of R with it',
      'put the R into groups by their A',
      'group R by A into an object of arrays',
      'bucket the R by A',
      'group by A',
      'R grouped by A',
      'an object whose keys are the A and whose values are the R',
      'collect the R per A',
      'for each A the list of its R',
      'lists of R by A',
    ],
    names: ({ domain, a }) => [
      `groupBy${upper(a.name)}`,
      `group${upper(domain.plural)}`,
      `${domain.plural}By${upper(a.name)}`,
    ],
    returns: (_draw, row) => `Record<string, ${row}[]>`,
    body: ({ a }, xs, v, row) =>
      `  const groups: Record<string, ${row}[]> = {};\n  for (const ${v} of ${xs}) {\n    (groups[${v}.${a.name}] ??= []).push(${v});\n  }\n  return groups;`,
    run: (rows, { a }) => object(grouped(rows, (row) => text(row, a))),
  },
  {
    name: 'values-by',
    filters: false,
    a: 'string',
    b: 'string',
    wordings: [
      'for each A list the B of its R',
      'group the R by A, keeping only their B',
      'object from A to the B of the R with that A',
      'return the B of the R grouped by A',
      'B lists per A',
      'which B belong to which A? object of arrays',
      'object: A → list of B',
      'collect the B of the R under their A',
    ],
    names: ({ a, b }) => [
      `${plural(b.name)}By${upper(a.name)}`,
      `group${upper(plural(b.name))}`,
      `groupBy${upper(a.name)}`,
    ],
    returns: () => 'Record<string, string[]>',
    body: ({ a, b }, xs, v) =>
      `  const groups: Record<string, string[]> = {};\n  for (const ${v} of ${xs}) {\n    (groups[${v}.${a.name}] ??= []).push(${v}.${b.name});\n  }\n  return groups;`,
    run: (rows, { a, b }) =>
      object(
        [...grouped(rows, (row) => text(row, a))].map(([key, group]) => [
          key,
          group.map((row) => text(row, b)),
        ]),
      ),
  },
  {
    name: 'lookup',
    filters: false,
    a: 'string',
    b: 'number',
    wordings: [
      'build an object from A to B, the last one wins',
      'map each A to its B; a later r overwrites an earlier one',
      'lookup table A → B from the R, last wins',
      'turn the R into an object keyed by A with B as value, the last duplicate wins',
      'A → B as an object, last one wins',
      'object with A as key and B as value (last wins)',
      'dictionary from A to B, later R win',
      'so that I can look up B by A; duplicates: last wins',
    ],
    names: ({ a, b }) => [
      `${b.name}By${upper(a.name)}`,
      `${a.name}To${upper(b.name)}`,
      `lookup${upper(b.name)}`,
    ],
    returns: () => 'Record<string, number>',
    body: ({ a, b }, xs, v) =>
      `  return Object.fromEntries(${xs}.map((${v}) => [${v}.${a.name}, ${v}.${b.name}]));`,
    run: (rows, { a, b }) => {
      const table: Record<string, Json> = {};
      for (const row of rows) table[text(row, a)] = num(row, b);
      return table;
    },
  },
  {
    name: 'increase',
    filters: false,
    a: 'number',
    b: null,
    counted: true,
    wordings: [
      'add K to the A of every r, without changing the originals',
      'return copies of the R with A increased by K',
      'raise the A of each r by K, do not mutate',
      'new list of R where A is K higher',
      'everyone gets K more A (new objects)',
      'A + K for every r, originals unchanged',
      'bump A by K in a copy of all R',
      'add K to A of all R, no mutation',
    ],
    names: ({ a }) => [`increase${upper(a.name)}`, `raise${upper(a.name)}`, `add${upper(a.name)}`],
    returns: (_draw, row) => `${row}[]`,
    body: ({ a, kCode }, xs, v) =>
      `  return ${xs}.map((${v}) => ({ ...${v}, ${a.name}: ${v}.${a.name} + ${kCode} }));`,
    run: (rows, { a, k }) =>
      rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, value]) => [key, key === a.name ? num(row, a) + k : value]),
        ),
      ),
  },
  {
    name: 'increase-where',
    filters: true,
    a: 'number',
    b: null,
    counted: true,
    wordings: [
      'add K to the A of the R P, leave the others as they are',
      'increase the A by K for R P and return all R, do not mutate',
      'for the R P raise A by K; the rest stays the same',
      'R P get K more A, the others stay the same (new list)',
      'add K to A where Q, else unchanged, no mutation',
      'bump the A of R P by K, return all R',
    ],
    names: ({ a }) => [`increase${upper(a.name)}`, `raise${upper(a.name)}`, `adjust${upper(a.name)}`],
    returns: (_draw, row) => `${row}[]`,
    body: (draw, xs, v) =>
      `  return ${xs}.map((${v}) => (${test(draw, v)} ? { ...${v}, ${draw.a.name}: ${v}.${draw.a.name} + ${draw.kCode} } : ${v}));`,
    run: (rows, draw) =>
      rows.map((row) => (draw.holds(row) ? { ...row, [draw.a.name]: num(row, draw.a) + draw.k } : row)),
  },
];
