/** Schemes that pick one record, a few, or say where it is. */
import { plural, upper } from './names.js';
import { matching, num, ordered, type Scheme, test, testNot, text } from './scheme.js';

export const pickSchemes: readonly Scheme[] = [
  {
    name: 'find-last',
    filters: true,
    a: null,
    b: null,
    wordings: [
      'find the last r P, or null',
      'return the last r P; null if there is none',
      'last of the R P, null when nothing matches',
      'the most recent r P (they are in order), null if none',
      'go through the R from the end and return the first one P, else null',
      'I need the last r in the list P. null if not found',
      'last r P or null',
    ],
    names: ({ domain }) => [
      `last${upper(domain.singular)}`,
      `findLast${upper(domain.singular)}`,
      `latest${upper(domain.singular)}`,
    ],
    returns: (_draw, row) => `${row} | null`,
    body: (draw, xs, v) => `  return ${xs}.findLast((${v}) => ${test(draw, v)}) ?? null;`,
    run: (rows, draw) => matching(rows, draw).at(-1) ?? null,
  },
  {
    name: 'find-index',
    filters: true,
    a: null,
    b: null,
    wordings: [
      'index of the first r P, -1 if there is none',
      'at which index is the first r P? -1 when not found',
      'return the position of the first of the R P, or -1',
      'where in the list is the first r P? give the index, -1 for none',
      'find the index of a r P (-1 if missing)',
      'position of the first r P, starting at 0, -1 if no r matches',
    ],
    names: ({ domain }) => [
      `${domain.singular}Index`,
      `indexOf${upper(domain.singular)}`,
      `find${upper(domain.singular)}Index`,
    ],
    returns: () => 'number',
    body: (draw, xs, v) => `  return ${xs}.findIndex((${v}) => ${test(draw, v)});`,
    run: (rows, draw) => {
      for (let i = 0; i < rows.length; i++) if (draw.holds(rows[i]!)) return i;
      return -1;
    },
  },
  {
    name: 'find-value',
    filters: true,
    a: 'string',
    b: null,
    wordings: [
      'A of the first r P, null if there is none',
      'find the first r P and return its A, or null',
      'what is the A of the first r P? null when nothing matches',
      'get the A of a r P; null if not found',
      'look up the first of the R P and give me the A, null otherwise',
      'return the A of the first r P or null',
      'I want just the A of the first r P. If there is none, null.',
    ],
    names: ({ domain, a }) => [
      `find${upper(a.name)}`,
      `${domain.singular}${upper(a.name)}`,
      `get${upper(a.name)}`,
    ],
    returns: () => 'string | null',
    body: (draw, xs, v) => `  return ${xs}.find((${v}) => ${test(draw, v)})?.${draw.a.name} ?? null;`,
    run: (rows, draw) => matching(rows, draw)[0]?.[draw.a.name] ?? null,
  },
  {
    name: 'first-few-where',
    filters: true,
    a: null,
    b: null,
    counted: true,
    wordings: [
      'the first K R P',
      'return at most K R P, in the original order',
      'first K of the R P',
      'give me the first K R P (fewer if there are not that many)',
      'filter the R P and keep the first K',
      'take the R P, but only the first K',
      'up to K R P',
    ],
    names: ({ domain }) => [
      `first${upper(domain.plural)}`,
      `take${upper(domain.plural)}`,
      `some${upper(domain.plural)}`,
    ],
    returns: (_draw, row) => `${row}[]`,
    body: (draw, xs, v) => `  return ${xs}.filter((${v}) => ${test(draw, v)}).slice(0, ${draw.kCode});`,
    run: (rows, draw) => matching(rows, draw).filter((_, i) => i < draw.k),
  },
  {
    name: 'none',
    filters: true,
    a: null,
    b: null,
    wordings: [
      'check that there is no r P',
      'true if none of the R is one P',
      'make sure no r exists P; true for an empty list',
      'are there no R P?',
      'return true when not a single r is there P',
      'is the list free of R P?',
      'true unless some r is found where Q',
    ],
    names: ({ domain }) => [
      `no${upper(domain.plural)}`,
      `none${upper(domain.plural)}`,
      `without${upper(domain.plural)}`,
    ],
    returns: () => 'boolean',
    body: (draw, xs, v) => `  return !${xs}.some((${v}) => ${test(draw, v)});`,
    run: (rows, draw) => matching(rows, draw).length === 0,
  },
  {
    name: 'at-least-few',
    filters: true,
    a: null,
    b: null,
    counted: true,
    wordings: [
      'are there at least K R P?',
      'true if K or more R exist P',
      'check whether the list has at least K R P',
      'do we have a minimum of K R P',
      'return whether at least K of the R are ones P',
      'true when the number of R P is K or higher',
    ],
    names: ({ domain }) => [
      `enough${upper(domain.plural)}`,
      `hasEnough${upper(domain.plural)}`,
      `atLeast${upper(domain.plural)}`,
    ],
    returns: () => 'boolean',
    body: (draw, xs, v) => `  return ${xs}.filter((${v}) => ${test(draw, v)}).length >= ${draw.kCode};`,
    run: (rows, draw) => matching(rows, draw).length > draw.k - 1,
  },
  {
    name: 'count-both',
    filters: true,
    a: null,
    b: null,
    wordings: [
      'count the R P and the others; return { matching, rest }',
      'return an object { matching, rest } with the number of R P and the number of all other R',
      'how many R are ones P and how many are not? as { matching: number, rest: number }',
      'object with matching = count of R P and rest = count of the rest',
      'split counts: matching for R P, rest for everything else',
    ],
    names: ({ domain }) => [
      `count${upper(domain.plural)}`,
      `${domain.singular}Counts`,
      `tally${upper(domain.plural)}`,
    ],
    returns: () => '{ matching: number; rest: number }',
    body: (draw, xs, v) =>
      `  const matching = ${xs}.filter((${v}) => ${test(draw, v)}).length;\n  return { matching, rest: ${xs}.length - matching };`,
    run: (rows, draw) => ({
      matching: matching(rows, draw).length,
      rest: rows.filter((row) => !draw.holds(row)).length,
    }),
  },
  {
    name: 'longest-text',
    filters: false,
    a: 'string',
    b: null,
    wordings: [
      'the longest A among the R, "" if there are none, first one on a tie',
      'which A is the longest? return it, empty string for no R, the first wins ties',
      'find the longest A of all R; empty list gives an empty string, first wins a tie',
      'return the r A with the most characters ("" when the list is empty, the first of equals)',
    ],
    names: ({ a }) => [`longest${upper(a.name)}`, `findLongest${upper(a.name)}`, `max${upper(a.name)}`],
    returns: () => 'string',
    body: ({ a }, xs, v) =>
      `  let longest = '';\n  for (const ${v} of ${xs}) {\n    if (${v}.${a.name}.length > longest.length) longest = ${v}.${a.name};\n  }\n  return longest;`,
    run: (rows, { a }) => {
      const longest = Math.max(0, ...rows.map((row) => text(row, a).length));
      return rows.map((row) => text(row, a)).find((word) => word.length === longest) ?? '';
    },
  },
  {
    name: 'extreme-where',
    filters: true,
    a: 'number',
    b: 'string',
    ordered: true,
    wordings: [
      'among the R P, return the B of the one with the H A, null if there are none, first wins a tie',
      'B of the r P that has the H A; null when nothing matches, first on ties',
      'take the R P and give me the B of the one with the H A (null for none, the first of equals)',
      'of all R P, which has the H A? return its B or null. first one wins',
    ],
    names: ({ a, b, descending }) => [
      `${descending ? 'top' : 'bottom'}${upper(b.name)}`,
      `${descending ? 'highest' : 'lowest'}${upper(a.name)}`,
      `${b.name}With${descending ? 'Max' : 'Min'}${upper(a.name)}`,
    ],
    returns: () => 'string | null',
    body: (draw, xs, v, row) => {
      const { a, b, descending } = draw;
      return `  let best: ${row} | null = null;\n  for (const ${v} of ${xs}) {\n    if (${testNot(draw, v)}) continue;\n    if (best === null || ${v}.${a.name} ${descending ? '>' : '<'} best.${a.name}) best = ${v};\n  }\n  return best === null ? null : best.${b.name};`;
    },
    run: (rows, draw) => ordered(matching(rows, draw), draw)[0]?.[draw.b.name] ?? null,
  },
  {
    name: 'above-average',
    filters: false,
    a: 'number',
    b: 'string',
    wordings: [
      'B of every r whose A is above the average A of all R',
      'return the B of the R with an A higher than the mean',
      'which R have more than the average A? list their B',
      'compute the mean A of the R, then give back the B of those above it',
      'names of the above-average ones: B of R with A > average A',
      'get the B of all R whose A exceeds the average A',
    ],
    names: ({ a, b }) => [
      `aboveAverage${upper(plural(b.name))}`,
      `aboveAverage`,
      `highest${upper(plural(a.name))}`,
    ],
    returns: () => 'string[]',
    body: ({ a, b }, xs, v) =>
      `  const total = ${xs}.reduce((sum, ${v}) => sum + ${v}.${a.name}, 0);\n  const average = total / ${xs}.length;\n  return ${xs}.filter((${v}) => ${v}.${a.name} > average).map((${v}) => ${v}.${b.name});`,
    run: (rows, { a, b }) => {
      let total = 0;
      for (const row of rows) total += num(row, a);
      return rows.filter((row) => num(row, a) * rows.length > total).map((row) => text(row, b));
    },
  },
];
