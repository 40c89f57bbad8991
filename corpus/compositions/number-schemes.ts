/** Schemes that compute: sums, averages, extremes, products. */
import { upper } from './names.js';
import { matching, num, type Scheme, test } from './scheme.js';

const sum = (values: readonly number[]): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

export const numberSchemes: readonly Scheme[] = [
  {
    name: 'sum',
    filters: false,
    a: 'number',
    b: null,
    wordings: [
      'sum the A of all R',
      'total A of the R',
      'add up the A of every r',
      'what is the total A over all R?',
      'return the sum of A across the R',
      'compute the combined A of the R',
      'I have a list of R, add their A together',
      'sum of A for the R',
      'A of all R added up',
      'how much A do the R have in total?',
      'sum over A',
      'I need the total A',
      'add the A of the R',
      'overall A of the R',
      'grand total of A',
    ],
    names: ({ a }) => [`total${upper(a.name)}`, `sum${upper(a.name)}`, `add${upper(a.name)}`],
    returns: () => 'number',
    body: ({ a }, xs, v) => `  return ${xs}.reduce((total, ${v}) => total + ${v}.${a.name}, 0);`,
    run: (rows, { a }) => sum(rows.map((row) => num(row, a))),
  },
  {
    name: 'sum-where',
    filters: true,
    a: 'number',
    b: null,
    wordings: [
      'sum the A of the R P',
      'total A of all R P',
      'add up the A of every r P',
      'what is the total A of R P?',
      'return the sum of A over the R P',
      'take the R P and sum their A',
      'how much A do the R P have together',
      'combined A of R P',
      'Given R, compute the total A of those P.',
      'total A, but only for R P',
      'only count the R P: what is their total A?',
      'sum of A where Q',
      'add up A for every r for which Q',
      'the R P: sum of their A',
      'I need the total A of everything P in the R',
      'A of the R P, summed',
    ],
    names: ({ a }) => [`total${upper(a.name)}`, `sum${upper(a.name)}`, `matching${upper(a.name)}`],
    returns: () => 'number',
    body: (draw, xs, v) =>
      `  return ${xs}\n    .filter((${v}) => ${test(draw, v)})\n    .reduce((total, ${v}) => total + ${v}.${draw.a.name}, 0);`,
    run: (rows, draw) => sum(matching(rows, draw).map((row) => num(row, draw.a))),
  },
  {
    name: 'average',
    filters: false,
    a: 'number',
    b: null,
    wordings: [
      'average A of the R, 0 for an empty list',
      'mean A over all R; return 0 if there are none',
      'compute the average A of the R, empty array gives 0',
      'what is the mean A of these R? 0 when the list is empty',
      'return the average A across the R or 0 if there are no R',
      'what is the average A? 0 for no R',
      'mean of the A, 0 if the list is empty',
      'average over A of the R (0 when there are none)',
      'A on average, 0 for an empty list',
      'I need the mean A; if there are no R give 0',
      'avg A of R, empty -> 0',
    ],
    names: ({ a }) => [`average${upper(a.name)}`, `mean${upper(a.name)}`, `avg${upper(a.name)}`],
    returns: () => 'number',
    body: ({ a }, xs, v) =>
      `  if (${xs}.length === 0) return 0;\n  const total = ${xs}.reduce((sum, ${v}) => sum + ${v}.${a.name}, 0);\n  return total / ${xs}.length;`,
    run: (rows, { a }) => (rows.length === 0 ? 0 : sum(rows.map((row) => num(row, a))) / rows.length),
  },
  {
    name: 'average-where',
    filters: true,
    a: 'number',
    b: null,
    wordings: [
      'average A of the R P, 0 if there are none',
      'mean A of all R P; return 0 when none match',
      'compute the average A of R P, 0 if nothing matches',
      'what is the average A of the R P? 0 when there are none',
      'take only the R P and return their mean A, or 0 if there are none',
      'average A where Q, 0 if no r matches',
      'mean A over just the R P, 0 for none',
      'what A do the R P have on average? 0 without any',
      'avg A of the R P, none -> 0',
      'only the R P: their average A (0 if there is nothing)',
    ],
    names: ({ a }) => [`average${upper(a.name)}`, `mean${upper(a.name)}`, `avg${upper(a.name)}`],
    returns: () => 'number',
    body: (draw, xs, v) =>
      `  const matching = ${xs}.filter((${v}) => ${test(draw, v)});\n  if (matching.length === 0) return 0;\n  const total = matching.reduce((sum, ${v}) => sum + ${v}.${draw.a.name}, 0);\n  return total / matching.length;`,
    run: (rows, draw) => {
      const values = matching(rows, draw).map((row) => num(row, draw.a));
      return values.length === 0 ? 0 : sum(values) / values.length;
    },
  },
  {
    name: 'extreme-value',
    filters: false,
    a: 'number',
    b: null,
    ordered: true,
    wordings: [
      'H A among the R, null for an empty list',
      'return the H A of all R or null if there are no R',
      'what is the H A in the R? null if empty',
      'the H A of any r; an empty list gives null',
      'find the H A (null for no R)',
      'H A of all R or null',
      'H value of A, null when the list is empty',
      'what is the H A? empty list -> null',
    ],
    names: ({ a, descending }) => [
      `${descending ? 'max' : 'min'}${upper(a.name)}`,
      `${descending ? 'highest' : 'lowest'}${upper(a.name)}`,
    ],
    returns: () => 'number | null',
    body: ({ a, descending }, xs, v) =>
      `  if (${xs}.length === 0) return null;\n  return Math.${descending ? 'max' : 'min'}(...${xs}.map((${v}) => ${v}.${a.name}));`,
    run: (rows, { a, descending }) => {
      const values = rows.map((row) => num(row, a)).sort((x, y) => (descending ? y - x : x - y));
      return values[0] ?? null;
    },
  },
  {
    name: 'extreme-record',
    filters: false,
    a: 'number',
    b: null,
    ordered: true,
    wordings: [
      'find the r with the H A, null if the list is empty, first one wins a tie',
      'which r has the H A? the first on ties, null for no R',
      'return the r whose A is the H; null for an empty array, the earliest wins a tie',
      'r with H A or null when there are no R, first one on a tie',
      'the r with the H A; null for an empty list, on a tie the first one',
      'get the whole r with the H A (or null), first of equals',
      'r having the H A, null if none, first wins',
      'who or what has the H A? return the r, null when empty, first on a tie',
    ],
    names: ({ domain, a, descending }) => [
      `${descending ? 'highest' : 'lowest'}${upper(a.name)}`,
      `${domain.singular}With${descending ? 'Highest' : 'Lowest'}${upper(a.name)}`,
      `find${descending ? 'Max' : 'Min'}${upper(domain.singular)}`,
    ],
    returns: (_draw, row) => `${row} | null`,
    body: ({ a, descending }, xs, v, row) =>
      `  let best: ${row} | null = null;\n  for (const ${v} of ${xs}) {\n    if (best === null || ${v}.${a.name} ${descending ? '>' : '<'} best.${a.name}) best = ${v};\n  }\n  return best;`,
    run: (rows, { a, descending }) =>
      [...rows].sort((x, y) => (descending ? num(y, a) - num(x, a) : num(x, a) - num(y, a)))[0] ?? null,
  },
  {
    name: 'extreme-name',
    filters: false,
    a: 'number',
    b: 'string',
    ordered: true,
    wordings: [
      'return the B of the r with the H A, null if there are none, first wins a tie',
      'B of the r that has the H A; null for an empty list, first on ties',
      'which r has the H A? return its B, or null when the list is empty; the first one wins ties',
      'B of the one with the H A, null when empty, first one wins a tie',
      'the B of the r with the H A or null; ties go to the first',
      'name the winner: B of the r with the H A, null for none, first on ties',
      'find the r with the H A and return just its B (null if there are no R, first of equals)',
    ],
    names: ({ a, descending }) => [
      `${descending ? 'highest' : 'lowest'}${upper(a.name)}`,
      `${descending ? 'top' : 'bottom'}${upper(a.name)}`,
    ],
    returns: () => 'string | null',
    body: ({ a, b, descending }, xs, v, row) =>
      `  let best: ${row} | null = null;\n  for (const ${v} of ${xs}) {\n    if (best === null || ${v}.${a.name} ${descending ? '>' : '<'} best.${a.name}) best = ${v};\n  }\n  return best === null ? null : best.${b.name};`,
    run: (rows, { a, b, descending }) =>
      [...rows].sort((x, y) => (descending ? num(y, a) - num(x, a) : num(x, a) - num(y, a)))[0]?.[b.name] ??
      null,
  },
  {
    name: 'product-sum',
    filters: false,
    a: 'number',
    b: 'number',
    wordings: [
      'sum of A times B over all R',
      'for every r multiply A by B and add it all up',
      'total of A * B across the R',
      'return the sum of the products of A and B of the R',
      'add up A × B for each r',
      'multiply A and B of each r and return the total',
      'A times B, summed over the R',
      'sum up A * B',
      'total of A × B',
      'for all R: A multiplied by B, added together',
      'what do you get when you add A times B of every r?',
    ],
    names: ({ domain }) => [`total${upper(domain.plural)}`, `${domain.singular}Total`, `sumProducts`],
    returns: () => 'number',
    body: ({ a, b }, xs, v) =>
      `  return ${xs}.reduce((total, ${v}) => total + ${v}.${a.name} * ${v}.${b.name}, 0);`,
    run: (rows, { a, b }) => sum(rows.map((row) => num(row, a) * num(row, b))),
  },
  {
    name: 'product-sum-where',
    filters: true,
    a: 'number',
    b: 'number',
    wordings: [
      'sum of A times B over the R P',
      'for every r P multiply A by B and add it all up',
      'total of A * B for the R P',
      'take the R P and return the sum of A × B',
      'A times B summed over R P',
      'only for the R P: total of A × B',
      'add up A * B where Q',
      'sum A multiplied by B, counting only R P',
    ],
    names: ({ domain }) => [`total${upper(domain.plural)}`, `${domain.singular}Total`, `sumProducts`],
    returns: () => 'number',
    body: (draw, xs, v) =>
      `  return ${xs}\n    .filter((${v}) => ${test(draw, v)})\n    .reduce((total, ${v}) => total + ${v}.${draw.a.name} * ${v}.${draw.b.name}, 0);`,
    run: (rows, draw) => sum(matching(rows, draw).map((row) => num(row, draw.a) * num(row, draw.b))),
  },
  {
    name: 'spread',
    filters: false,
    a: 'number',
    b: null,
    wordings: [
      'difference between the highest and the lowest A of the R, 0 if there are none',
      'range of A over the R (max minus min), 0 for an empty list',
      'by how much do the largest and smallest A of the R differ? empty gives 0',
      'max A minus min A (0 for an empty list)',
      'how far apart are the A? I mean max - min over the R, 0 if none',
      'gap between the biggest and the smallest A, 0 for no R',
    ],
    names: ({ a }) => [`${a.name}Range`, `${a.name}Spread`, `spreadOf${upper(a.name)}`],
    returns: () => 'number',
    body: ({ a }, xs, v) =>
      `  if (${xs}.length === 0) return 0;\n  const values = ${xs}.map((${v}) => ${v}.${a.name});\n  return Math.max(...values) - Math.min(...values);`,
    run: (rows, { a }) => {
      const sorted = rows.map((row) => num(row, a)).sort((x, y) => x - y);
      return sorted.length === 0 ? 0 : sorted.at(-1)! - sorted[0]!;
    },
  },
];
