/** Schemes that select: filter, find, some, every, partition, pluck. */
import type { Json } from '../family.js';
import { type Scheme, matching, num, test, text, upper } from './scheme.js';

export const selectSchemes: readonly Scheme[] = [
  {
    name: 'filter',
    filters: true,
    a: null,
    b: null,
    wordings: [
      'return only the R P', 'filter the R P', 'keep the R P', 'get all R P', 'give me the R P', 'from a list of R, keep those P',
      'I have an array of R and want just the ones P', 'select the R P', 'which R are there P? return them', 'all R P',
      'Given R, return the ones P.', 'find every r P',
    ],
    names: ({ domain }) => [`filter${upper(domain.plural)}`, `select${upper(domain.plural)}`, `keep${upper(domain.plural)}`, `matching${upper(domain.plural)}`],
    returns: (_draw, row) => `${row}[]`,
    body: (draw, xs, v) => `  return ${xs}.filter((${v}) => ${test(draw, v)});`,
    run: (rows, draw) => matching(rows, draw),
  },
  {
    name: 'reject',
    filters: true,
    a: null,
    b: null,
    wordings: [
      'remove the R P', 'drop all R P from the list', 'return the R without those P', 'exclude R P', 'leave out every r P',
      'filter out the R P', 'throw away the R P and return the rest', 'take the R P out of the array',
    ],
    names: ({ domain }) => [`reject${upper(domain.plural)}`, `remove${upper(domain.plural)}`, `exclude${upper(domain.plural)}`, `without${upper(domain.plural)}`],
    returns: (_draw, row) => `${row}[]`,
    body: (draw, xs, v) => `  return ${xs}.filter((${v}) => !(${test(draw, v)}));`,
    run: (rows, { field, predicate }) => rows.filter((row) => !predicate.holds(row[field.name])),
  },
  {
    name: 'find-first',
    filters: true,
    a: null,
    b: null,
    wordings: [
      'find the first r P, or null', 'return the first r P; null if there is none', 'get the first of the R P, null when nothing matches',
      'first r P or null', 'look for a r P and return it, null if not found', 'find a r P, return null otherwise',
      'which is the first r P? null if no r matches',
    ],
    names: ({ domain }) => [`find${upper(domain.singular)}`, `first${upper(domain.singular)}`, `get${upper(domain.singular)}`],
    returns: (_draw, row) => `${row} | null`,
    body: (draw, xs, v) => `  return ${xs}.find((${v}) => ${test(draw, v)}) ?? null;`,
    run: (rows, draw) => matching(rows, draw)[0] ?? null,
  },
  {
    name: 'some',
    filters: true,
    a: null,
    b: null,
    wordings: [
      'check if there is any r P', 'is there a r P?', 'true if at least one of the R matches: one P', 'does the list contain a r P',
      'return whether some r exists P', 'tell me if any R exist P', 'any R P?',
    ],
    names: ({ domain }) => [`has${upper(domain.singular)}`, `any${upper(domain.singular)}`, `some${upper(domain.singular)}`],
    returns: () => 'boolean',
    body: (draw, xs, v) => `  return ${xs}.some((${v}) => ${test(draw, v)});`,
    run: (rows, draw) => matching(rows, draw).length > 0,
  },
  {
    name: 'every',
    filters: true,
    a: null,
    b: null,
    wordings: [
      'check that all R are ones P', 'are all of the R P?', 'true if every r is one P', 'return true when the list only has R P',
      'are there only R P in the list', 'verify every single r is one P',
    ],
    names: ({ domain }) => [`all${upper(domain.plural)}`, `every${upper(domain.singular)}`, `onlyMatching${upper(domain.plural)}`],
    returns: () => 'boolean',
    body: (draw, xs, v) => `  return ${xs}.every((${v}) => ${test(draw, v)});`,
    run: (rows, draw) => matching(rows, draw).length === rows.length,
  },
  {
    name: 'count',
    filters: true,
    a: null,
    b: null,
    wordings: [
      'count the R P', 'how many R are there P?', 'number of R P', 'return how many R there are P', 'count R P', 'tell me the number of R P',
      'give back the count of R P', 'how many of the R are ones P',
    ],
    names: ({ domain }) => [`count${upper(domain.plural)}`, `numberOf${upper(domain.plural)}`, `${domain.singular}Count`],
    returns: () => 'number',
    body: (draw, xs, v) => `  return ${xs}.filter((${v}) => ${test(draw, v)}).length;`,
    run: (rows, draw) => matching(rows, draw).length,
  },
  {
    name: 'percentage',
    filters: true,
    a: null,
    b: null,
    wordings: [
      'what percentage of the R are ones P? 0 for an empty list', 'percent of R P, 0 if there are no R', 'return the share of R P in percent, empty list gives 0',
      'compute the percentage of R P; an empty array gives 0',
    ],
    names: ({ domain }) => [`percent${upper(domain.plural)}`, `${domain.singular}Percentage`, `share${upper(domain.plural)}`],
    returns: () => 'number',
    body: (draw, xs, v) =>
      `  if (${xs}.length === 0) return 0;\n  const count = ${xs}.filter((${v}) => ${test(draw, v)}).length;\n  return (count / ${xs}.length) * 100;`,
    run: (rows, draw) => (rows.length === 0 ? 0 : (100 * matching(rows, draw).length) / rows.length),
  },
  {
    name: 'partition',
    filters: true,
    a: null,
    b: null,
    wordings: [
      'split the R into two lists: those P and the rest', 'partition the R into the ones P and the others', 'return a pair: the R P, then all other R',
      'separate R P from the rest, as [matching, others]', 'divide the R in two arrays, first the ones P, then the remaining',
    ],
    names: ({ domain }) => [`partition${upper(domain.plural)}`, `split${upper(domain.plural)}`, `separate${upper(domain.plural)}`],
    returns: (_draw, row) => `[${row}[], ${row}[]]`,
    body: (draw, xs, v) =>
      `  const matching = ${xs}.filter((${v}) => ${test(draw, v)});\n  const rest = ${xs}.filter((${v}) => !(${test(draw, v)}));\n  return [matching, rest];`,
    run: (rows, draw) => [matching(rows, draw), rows.filter((row) => !draw.predicate.holds(row[draw.field.name]))],
  },
  {
    name: 'pluck',
    filters: false,
    a: 'string',
    b: null,
    wordings: [
      'get the A of every r', 'return all A values of the R', 'list the A of each r', 'extract the A from the R', 'pull out just the A from a list of R',
      'map the R to their A', 'an array with the A of all R', 'collect every A from the R',
    ],
    names: ({ domain, a }) => [`${domain.singular}${upper(a.name)}s`, `get${upper(a.name)}s`, `pluck${upper(a.name)}`, `all${upper(a.name)}s`],
    returns: () => 'string[]',
    body: ({ a }, xs, v) => `  return ${xs}.map((${v}) => ${v}.${a.name});`,
    run: (rows, { a }) => rows.map((row) => text(row, a)),
  },
  {
    name: 'pluck-where',
    filters: true,
    a: 'string',
    b: null,
    wordings: [
      'get the A of the R P', 'return the A of every r P', 'list the A of all R P', 'the A of R P', 'give me the A of each r P',
      'collect the A of the R P', 'array of A for the R P', 'filter the R P and return their A', 'from the R, take the ones P and give back their A',
    ],
    names: ({ domain, a }) => [`${domain.singular}${upper(a.name)}s`, `get${upper(a.name)}s`, `matching${upper(a.name)}s`, `${a.name}sOf${upper(domain.plural)}`],
    returns: () => 'string[]',
    body: (draw, xs, v) => `  return ${xs}.filter((${v}) => ${test(draw, v)}).map((${v}) => ${v}.${draw.a.name});`,
    run: (rows, draw) => matching(rows, draw).map((row) => text(row, draw.a)),
  },
  {
    name: 'unique-values',
    filters: false,
    a: 'string',
    b: null,
    wordings: [
      'list the distinct A of the R', 'unique A values among the R', 'return every A that occurs in the R, once, in order of first appearance',
      'all different A of the R without duplicates', 'get the unique A of all R', 'which A values are there in the R? no repeats',
    ],
    names: ({ a }) => [`unique${upper(a.name)}s`, `distinct${upper(a.name)}s`, `get${upper(a.name)}s`],
    returns: () => 'string[]',
    body: ({ a }, xs, v) => `  return [...new Set(${xs}.map((${v}) => ${v}.${a.name}))];`,
    run: (rows, { a }) => {
      const seen: string[] = [];
      for (const row of rows) if (!seen.includes(text(row, a))) seen.push(text(row, a));
      return seen;
    },
  },
  {
    name: 'join-where',
    filters: true,
    a: 'string',
    b: null,
    wordings: [
      'join the A of the R P with ", "', 'return the A of all R P as one string separated by ", "', 'a comma separated string (", ") of the A of R P',
      'string with the A of each r P, joined by ", "', 'list the A of the R P in one line, with ", " between them',
    ],
    names: ({ a }) => [`join${upper(a.name)}s`, `${a.name}List`, `format${upper(a.name)}s`],
    returns: () => 'string',
    body: (draw, xs, v) =>
      `  return ${xs}\n    .filter((${v}) => ${test(draw, v)})\n    .map((${v}) => ${v}.${draw.a.name})\n    .join(', ');`,
    run: (rows, draw) => matching(rows, draw).reduce((line, row) => (line === null ? text(row, draw.a) : `${line}, ${text(row, draw.a)}`), null as string | null) ?? '',
  },
  {
    name: 'format-lines',
    filters: false,
    a: 'string',
    b: 'number',
    wordings: [
      'turn each r into a string "A: B"', 'for every r build the text "A: B" and return the list', 'format the R as "A: B" strings',
      'an array of strings like "A: B", one for each r', 'map R to "A: B"',
    ],
    names: ({ domain }) => [`format${upper(domain.plural)}`, `describe${upper(domain.plural)}`, `${domain.singular}Lines`],
    returns: () => 'string[]',
    body: ({ a, b }, xs, v) => `  return ${xs}.map((${v}) => \`\${${v}.${a.name}}: \${${v}.${b.name}}\`);`,
    run: (rows, { a, b }) => rows.map((row): Json => [text(row, a), String(num(row, b))].join(': ')),
  },
];
