/** Schemes that compute more than one sum: weighted and relative figures, ranges, running totals. */
import { plural, upper } from './names.js';
import { matching, num, ordered, type Scheme, test, text } from './scheme.js';

const sum = (values: readonly number[]): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

export const statisticsSchemes: readonly Scheme[] = [
  {
    name: 'products',
    filters: false,
    a: 'number',
    b: 'number',
    wordings: [
      'for each r return A times B',
      'list of A * B for every r',
      'multiply A by B for each of the R and return the list',
      'an array with the product of A and B of each r',
      'map the R to A × B',
      'compute A times B per r',
    ],
    names: ({ domain }) => [
      `${domain.singular}Products`,
      `multiply${upper(domain.plural)}`,
      `${domain.singular}Totals`,
    ],
    returns: () => 'number[]',
    body: ({ a, b }, xs, v) => `  return ${xs}.map((${v}) => ${v}.${a.name} * ${v}.${b.name});`,
    run: (rows, { a, b }) => rows.map((row) => num(row, a) * num(row, b)),
  },
  {
    name: 'weighted-average',
    filters: false,
    a: 'number',
    b: 'number',
    wordings: [
      'average A of the R weighted by B, 0 if the total B is 0',
      'weighted mean of A with B as the weight; 0 when the weights sum to 0',
      'compute the B-weighted average of A over the R (0 if there is no weight)',
      'sum of A * B divided by the sum of B, 0 if that sum is 0',
      'what is the average A if every r counts B times? 0 when the B add up to 0',
    ],
    names: ({ a }) => [`weighted${upper(a.name)}`, `weightedAverage`, `average${upper(a.name)}`],
    returns: () => 'number',
    body: ({ a, b }, xs, v) =>
      `  const weight = ${xs}.reduce((sum, ${v}) => sum + ${v}.${b.name}, 0);\n  if (weight === 0) return 0;\n  return ${xs}.reduce((sum, ${v}) => sum + ${v}.${a.name} * ${v}.${b.name}, 0) / weight;`,
    run: (rows, { a, b }) => {
      const weight = sum(rows.map((row) => num(row, b)));
      return weight === 0 ? 0 : sum(rows.map((row) => (num(row, a) * num(row, b)) / weight));
    },
  },
  {
    name: 'share-of-total',
    filters: true,
    a: 'number',
    b: null,
    wordings: [
      'what percentage of the total A comes from the R P? 0 if the total is 0',
      'share of the A (in percent) that the R P have in the total A, 0 when the total is 0',
      'percent of all A that belongs to R P; 0 if there is no A at all',
      'divide the A of the R P by the total A and multiply by 100, 0 for a total of 0',
    ],
    names: ({ a }) => [`${a.name}Share`, `percentOf${upper(a.name)}`, `share${upper(a.name)}`],
    returns: () => 'number',
    body: (draw, xs, v) => {
      const { a } = draw;
      return `  const total = ${xs}.reduce((sum, ${v}) => sum + ${v}.${a.name}, 0);\n  if (total === 0) return 0;\n  const part = ${xs}.filter((${v}) => ${test(draw, v)}).reduce((sum, ${v}) => sum + ${v}.${a.name}, 0);\n  return (part / total) * 100;`;
    },
    run: (rows, draw) => {
      const total = sum(rows.map((row) => num(row, draw.a)));
      return total === 0 ? 0 : (100 * sum(matching(rows, draw).map((row) => num(row, draw.a)))) / total;
    },
  },
  {
    name: 'count-distinct',
    filters: false,
    a: 'string',
    b: null,
    wordings: [
      'how many different A are there among the R?',
      'count the distinct A of the R',
      'number of unique A values',
      'return how many different A the R have',
      'count unique A across all R',
      'in how many different A are the R?',
      'number of distinct A in a list of R',
    ],
    names: ({ a }) => [
      `count${upper(plural(a.name))}`,
      `unique${upper(a.name)}Count`,
      `distinct${upper(plural(a.name))}`,
    ],
    returns: () => 'number',
    body: ({ a }, xs, v) => `  return new Set(${xs}.map((${v}) => ${v}.${a.name})).size;`,
    run: (rows, { a }) =>
      rows.filter((row, i) => rows.findIndex((other) => text(other, a) === text(row, a)) === i).length,
  },
  {
    name: 'min-max',
    filters: false,
    a: 'number',
    b: null,
    wordings: [
      'return { min, max } of the A of the R, null for an empty list',
      'lowest and highest A of the R as { min, max }; null if there are no R',
      'object with min and max A over all R, or null when the list is empty',
      'find the smallest and the largest A, return { min: number, max: number } or null for no R',
    ],
    names: ({ a }) => [`${a.name}Range`, `minMax${upper(a.name)}`, `${a.name}Limits`],
    returns: () => '{ min: number; max: number } | null',
    body: ({ a }, xs, v) =>
      `  if (${xs}.length === 0) return null;\n  const values = ${xs}.map((${v}) => ${v}.${a.name});\n  return { min: Math.min(...values), max: Math.max(...values) };`,
    run: (rows, draw) => {
      const sorted = ordered(rows, { ...draw, descending: false }).map((row) => num(row, draw.a));
      return sorted.length === 0 ? null : { min: sorted[0]!, max: sorted.at(-1)! };
    },
  },
  {
    name: 'running-total',
    filters: false,
    a: 'number',
    b: null,
    wordings: [
      'running total of the A over the R',
      'cumulative A: for each r the sum of A up to and including it',
      'return the list of running sums of A',
      'array of cumulative totals of the A of the R',
      'keep a running sum of A and return it after each r',
    ],
    names: ({ a }) => [`running${upper(a.name)}`, `cumulative${upper(a.name)}`, `${a.name}Totals`],
    returns: () => 'number[]',
    body: ({ a }, xs, v) => `  let total = 0;\n  return ${xs}.map((${v}) => (total += ${v}.${a.name}));`,
    run: (rows, { a }) => rows.map((_, i) => sum(rows.slice(0, i + 1).map((row) => num(row, a)))),
  },
  {
    name: 'median',
    filters: false,
    a: 'number',
    b: null,
    wordings: [
      'median A of the R, null for an empty list',
      'what is the median of the A? null if there are no R',
      'the middle A after sorting (mean of the two middle ones for an even count), null when empty',
      'compute the median A across the R or null',
    ],
    names: ({ a }) => [`median${upper(a.name)}`, `middle${upper(a.name)}`, `${a.name}Median`],
    returns: () => 'number | null',
    body: ({ a }, xs, v) =>
      `  if (${xs}.length === 0) return null;\n  const values = ${xs}.map((${v}) => ${v}.${a.name}).sort((a, b) => a - b);\n  const middle = Math.floor(values.length / 2);\n  return values.length % 2 === 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;`,
    run: (rows, draw) => {
      const sorted = ordered(rows, { ...draw, descending: false }).map((row) => num(row, draw.a));
      while (sorted.length > 2) sorted.splice(0, sorted.length, ...sorted.slice(1, -1));
      return sorted.length === 0 ? null : sum(sorted) / sorted.length;
    },
  },
  {
    name: 'difference-sum',
    filters: false,
    a: 'number',
    b: 'number',
    wordings: [
      'sum of A minus B over all R',
      'total A of the R minus their total B',
      'add up A - B for every r',
      'by how much is the total A larger than the total B (negative if smaller)?',
      'for all R together: A less B',
    ],
    names: ({ a, b }) => [`${a.name}Minus${upper(b.name)}`, `totalDifference`, `net${upper(a.name)}`],
    returns: () => 'number',
    body: ({ a, b }, xs, v) =>
      `  return ${xs}.reduce((total, ${v}) => total + ${v}.${a.name} - ${v}.${b.name}, 0);`,
    run: (rows, { a, b }) => sum(rows.map((row) => num(row, a))) - sum(rows.map((row) => num(row, b))),
  },
  {
    name: 'compare-fields',
    filters: false,
    a: 'number',
    b: 'number',
    wordings: [
      'the R whose A is greater than their B',
      'return R with A > B',
      'filter R where the A exceeds the B',
      'keep only R having more A than B',
      'which R have a higher A than B?',
      'all R for which A is larger than B',
    ],
    names: ({ domain, a }) => [
      `more${upper(a.name)}`,
      `filter${upper(domain.plural)}`,
      `${domain.plural}Over`,
    ],
    returns: (_draw, row) => `${row}[]`,
    body: ({ a, b }, xs, v) => `  return ${xs}.filter((${v}) => ${v}.${a.name} > ${v}.${b.name});`,
    run: (rows, { a, b }) => rows.filter((row) => num(row, a) - num(row, b) > 0),
  },
  {
    name: 'sum-of-top',
    filters: false,
    a: 'number',
    b: null,
    ordered: true,
    counted: true,
    wordings: [
      'sum of the K H A of the R',
      'add up the K H A values',
      'total A of the K R with the H A',
      'take the K R with the H A and add up their A',
      'what do the K H A of the R sum to?',
    ],
    names: ({ a, descending }) => [
      `${descending ? 'top' : 'bottom'}${upper(a.name)}Sum`,
      `sum${descending ? 'Highest' : 'Lowest'}`,
      `total${upper(a.name)}`,
    ],
    returns: () => 'number',
    body: ({ a, kCode, descending }, xs, v) =>
      `  return ${xs}\n    .map((${v}) => ${v}.${a.name})\n    .sort((a, b) => ${descending ? 'b - a' : 'a - b'})\n    .slice(0, ${kCode})\n    .reduce((total, value) => total + value, 0);`,
    run: (rows, draw) =>
      sum(
        ordered(rows, draw)
          .filter((_, i) => i < draw.k)
          .map((row) => num(row, draw.a)),
      ),
  },
  {
    name: 'totals-object',
    filters: false,
    a: 'number',
    b: 'number',
    wordings: [
      'total A and total B of the R as one object with those two keys',
      'sum up A and B over all R, return an object with both totals under the same names',
      'return an object holding the summed A and the summed B',
      'add up the A and the B of the R; result like a r but with only these two totals',
    ],
    names: ({ domain }) => [`${domain.singular}Totals`, `sum${upper(domain.plural)}`, `totals`],
    returns: ({ a, b }) => `{ ${a.name}: number; ${b.name}: number }`,
    body: ({ a, b }, xs, v) =>
      `  const totals = { ${a.name}: 0, ${b.name}: 0 };\n  for (const ${v} of ${xs}) {\n    totals.${a.name} += ${v}.${a.name};\n    totals.${b.name} += ${v}.${b.name};\n  }\n  return totals;`,
    run: (rows, { a, b }) => ({
      [a.name]: sum(rows.map((row) => num(row, a))),
      [b.name]: sum(rows.map((row) => num(row, b))),
    }),
  },
];
