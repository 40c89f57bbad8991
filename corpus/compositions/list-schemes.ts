/** Schemes over records that hold a list of words: tags, skills, ingredients. */
import type { Json } from '../family.js';
import type { Field } from './domains.js';
import { plural, upper } from './names.js';
import type { Row } from './row.js';
import { object, type Scheme, text } from './scheme.js';

const words = (row: Row, field: Field): readonly string[] => row[field.name] as readonly string[];

function flat(rows: readonly Row[], field: Field): string[] {
  const all: string[] = [];
  for (const row of rows) for (const word of words(row, field)) all.push(word);
  return all;
}

function distinct(all: readonly string[]): string[] {
  const seen: string[] = [];
  for (const word of all) if (!seen.includes(word)) seen.push(word);
  return seen;
}

export const listSchemes: readonly Scheme[] = [
  {
    name: 'all-members',
    filters: false,
    a: 'string[]',
    b: null,
    wordings: [
      'all A of all R in one flat list',
      'flatten the A of the R',
      'collect the A of every r into one array, duplicates included',
      'one list with the A of all R',
      'combine the A lists of the R',
    ],
    names: ({ a }) => [`all${upper(a.name)}`, `flatten${upper(a.name)}`, `collect${upper(a.name)}`],
    returns: () => 'string[]',
    body: ({ a }, xs, v) => `  return ${xs}.flatMap((${v}) => ${v}.${a.name});`,
    run: (rows, { a }) => flat(rows, a),
  },
  {
    name: 'unique-members',
    filters: false,
    a: 'string[]',
    b: null,
    wordings: [
      'every A that occurs in the R, each once, in order of first appearance',
      'unique A over all R',
      'distinct A of the R as a flat list without duplicates',
      'which A are used by the R? no repeats',
      'collect all A of the R and remove duplicates',
    ],
    names: ({ a }) => [`unique${upper(a.name)}`, `distinct${upper(a.name)}`, `all${upper(a.name)}`],
    returns: () => 'string[]',
    body: ({ a }, xs, v) => `  return [...new Set(${xs}.flatMap((${v}) => ${v}.${a.name}))];`,
    run: (rows, { a }) => distinct(flat(rows, a)),
  },
  {
    name: 'sorted-members',
    filters: false,
    a: 'string[]',
    b: null,
    wordings: [
      'all different A of the R, sorted alphabetically',
      'unique A across the R in alphabetical order',
      'sorted list of the A used by any r, without duplicates',
      'collect the A, drop duplicates, sort a to z',
    ],
    names: ({ a }) => [`sorted${upper(a.name)}`, `unique${upper(a.name)}`, `list${upper(a.name)}`],
    returns: () => 'string[]',
    body: ({ a }, xs, v) => `  return [...new Set(${xs}.flatMap((${v}) => ${v}.${a.name}))].sort();`,
    run: (rows, { a }) => distinct(flat(rows, a)).sort((x, y) => (x < y ? -1 : 1)),
  },
  {
    name: 'count-members',
    filters: false,
    a: 'string[]',
    b: null,
    wordings: [
      'how often does each of the A occur over all R? as an object',
      'count the A across the R',
      'tally of the A: object from word to number of times it occurs in the R',
      'frequency of every one of the A in the R',
      'return an object that counts all A of the R',
    ],
    names: ({ a }) => [`count${upper(a.name)}`, `${a.name}Counts`, `tally${upper(a.name)}`],
    returns: () => 'Record<string, number>',
    body: ({ a }, xs, v) =>
      `  const counts: Record<string, number> = {};\n  for (const key of ${xs}.flatMap((${v}) => ${v}.${a.name})) counts[key] = (counts[key] ?? 0) + 1;\n  return counts;`,
    run: (rows, { a }) => {
      const all = flat(rows, a);
      return object(distinct(all).map((word) => [word, all.filter((other) => other === word).length]));
    },
  },
  {
    name: 'names-by-member',
    filters: false,
    a: 'string[]',
    b: 'string',
    wordings: [
      'object from each of the A to the list of B of the R that have it',
      'for every one of the A list the B of the R with it',
      'invert: which R (by B) have which A? object of arrays',
      'index the B of the R by their A',
    ],
    names: ({ a, b }) => [
      `${plural(b.name)}By${upper(a.name)}`,
      `index${upper(a.name)}`,
      `groupBy${upper(a.name)}`,
    ],
    returns: () => 'Record<string, string[]>',
    body: ({ a, b }, xs, v) =>
      `  const index: Record<string, string[]> = {};\n  for (const ${v} of ${xs}) {\n    for (const key of ${v}.${a.name}) (index[key] ??= []).push(${v}.${b.name});\n  }\n  return index;`,
    run: (rows, { a, b }) =>
      object(
        distinct(flat(rows, a)).map((word): [string, Json] => [
          word,
          rows.flatMap((row) =>
            words(row, a)
              .filter((other) => other === word)
              .map(() => text(row, b)),
          ),
        ]),
      ),
  },
  {
    name: 'most-members',
    filters: false,
    a: 'string[]',
    b: 'string',
    wordings: [
      'B of the r with the most A, null for an empty list, first wins a tie',
      'which r has the most A? return its B or null, the first on a tie',
      'the B of the r whose A list is longest (null if there are no R, first of equals)',
    ],
    names: ({ a }) => [`most${upper(a.name)}`, `longest${upper(a.name)}`, `max${upper(a.name)}`],
    returns: () => 'string | null',
    body: ({ a, b }, xs, v, row) =>
      `  let best: ${row} | null = null;\n  for (const ${v} of ${xs}) {\n    if (best === null || ${v}.${a.name}.length > best.${a.name}.length) best = ${v};\n  }\n  return best === null ? null : best.${b.name};`,
    run: (rows, { a, b }) => {
      const most = Math.max(0, ...rows.map((row) => words(row, a).length));
      return rows.find((row) => words(row, a).length === most)?.[b.name] ?? null;
    },
  },
  {
    name: 'total-members',
    filters: true,
    a: 'string[]',
    b: null,
    wordings: [
      'total number of A of the R P',
      'how many A do the R P have together?',
      'count the A of all R P (duplicates count)',
      'add up how many A each of the R P has',
    ],
    names: ({ a }) => [`count${upper(a.name)}`, `total${upper(a.name)}`, `numberOf${upper(a.name)}`],
    returns: () => 'number',
    body: (draw, xs, v) =>
      `  return ${xs}\n    .filter((${v}) => ${draw.condition.code(v)})\n    .reduce((total, ${v}) => total + ${v}.${draw.a.name}.length, 0);`,
    run: (rows, draw) =>
      flat(
        rows.filter((row) => draw.holds(row)),
        draw.a,
      ).length,
  },
  {
    name: 'has-member',
    filters: false,
    a: 'string[]',
    b: 'string',
    wordings: [
      'B of each r paired with its number of A, as an object B → count (last wins)',
      'object from B to how many A the r has, the last r wins',
      'map every B to the number of its A; later ones overwrite',
    ],
    names: ({ a }) => [`${a.name}PerName`, `count${upper(a.name)}`, `${a.name}Counts`],
    returns: () => 'Record<string, number>',
    body: ({ a, b }, xs, v) =>
      `  return Object.fromEntries(${xs}.map((${v}) => [${v}.${b.name}, ${v}.${a.name}.length]));`,
    run: (rows, { a, b }) => {
      const table: Record<string, Json> = {};
      for (const row of rows) table[text(row, b)] = words(row, a).length;
      return table;
    },
  },
];
