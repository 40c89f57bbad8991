/** Schemes that return changed copies, parts of records, or text made of them. */
import type { Json } from '../family.js';
import { plural, upper } from './names.js';
import type { Row } from './row.js';
import { matching, num, object, ordered, type Scheme, test, text } from './scheme.js';

const withField = (row: Row, name: string, value: Json): Row =>
  Object.assign(Object.create(null), row, { [name]: value });
const without = (row: Row, name: string): Row =>
  Object.fromEntries(Object.entries(row).filter(([key]) => key !== name));
const real = (separator: string): string => separator.replace('\\n', '\n');

/** The row type without one field, or with another in front of the closing brace. */
const rowWithout = (row: string, field: string): string =>
  row.startsWith('{')
    ? `{ ${row
        .slice(2, -2)
        .split('; ')
        .filter((part) => !part.startsWith(`${field}: `))
        .join('; ')} }`
    : `Omit<${row}, '${field}'>`;
const rowWith = (row: string, field: string, type: string): string =>
  row.startsWith('{') ? `${row.slice(0, -2)}; ${field}: ${type} }` : `${row} & { ${field}: ${type} }`;

export const projectionSchemes: readonly Scheme[] = [
  {
    name: 'pick-fields',
    filters: false,
    a: 'string',
    b: 'number',
    wordings: [
      'reduce every r to just its A and B',
      'return objects with only A and B for each r',
      'keep only the A and B fields of the R',
      'map the R to { A, B }',
      'strip the R down to A and B',
      'I only need A and B of each r, as objects',
    ],
    names: ({ domain }) => [`slim${upper(domain.plural)}`, `pickFields`, `summarize${upper(domain.plural)}`],
    returns: ({ a, b }) => `{ ${a.name}: string; ${b.name}: number }[]`,
    body: ({ a, b }, xs) => `  return ${xs}.map(({ ${a.name}, ${b.name} }) => ({ ${a.name}, ${b.name} }));`,
    run: (rows, { a, b }) => rows.map((row) => ({ [a.name]: text(row, a), [b.name]: num(row, b) })),
  },
  {
    name: 'omit-field',
    filters: false,
    a: 'string',
    b: 'number',
    wordings: [
      'remove the A from every r, do not change the originals (they also have B)',
      'copies of the R without A; B stays',
      'drop the field A of each r and keep the rest, such as B',
      'return the R with everything but the A (so B stays)',
    ],
    names: ({ domain, a }) => [
      `without${upper(a.name)}`,
      `omit${upper(a.name)}`,
      `strip${upper(domain.plural)}`,
    ],
    returns: ({ a }, row) => `${rowWithout(row, a.name)}[]`,
    body: ({ a }, xs) => `  return ${xs}.map(({ ${a.name}, ...rest }) => rest);`,
    run: (rows, { a }) => rows.map((row) => without(row, a.name)),
  },
  {
    name: 'rename-field',
    filters: false,
    a: 'number',
    b: null,
    wordings: [
      'rename the field A to N in every r',
      'return the R with A called N instead',
      'the key A should be N in each r, everything else stays',
      'map the R so that A becomes N (new objects)',
      'copies of the R where A is named N',
    ],
    names: ({ a }) => [`rename${upper(a.name)}`, `${a.name}ToOther`, `renameField`],
    returns: ({ a, fresh }, row) => {
      const left = rowWithout(row, a.name);
      return left === '{  }'
        ? `{ ${fresh}: number }[]`
        : row.startsWith('{')
          ? `${rowWith(left, fresh, 'number')}[]`
          : `(${rowWith(left, fresh, 'number')})[]`;
    },
    body: ({ a, fresh }, xs) =>
      `  return ${xs}.map(({ ${a.name}, ...rest }) => ({ ...rest, ${fresh}: ${a.name} }));`,
    run: (rows, { a, fresh }) => rows.map((row) => ({ ...without(row, a.name), [fresh]: num(row, a) })),
  },
  {
    name: 'add-product',
    filters: false,
    a: 'number',
    b: 'number',
    wordings: [
      'add a field N = A * B to every r, without changing the originals',
      'return the R with a new field N that is A times B',
      'compute N as A × B for each r and add it to a copy',
      'extend each r by N (A multiplied by B)',
      'give every r a N: A times B. new objects please',
    ],
    names: ({ domain, fresh }) => [
      `add${upper(fresh)}`,
      `with${upper(fresh)}`,
      `extend${upper(domain.plural)}`,
    ],
    returns: ({ fresh }, row) =>
      row.startsWith('{') ? `${rowWith(row, fresh, 'number')}[]` : `(${rowWith(row, fresh, 'number')})[]`,
    body: ({ a, b, fresh }, xs, v) =>
      `  return ${xs}.map((${v}) => ({ ...${v}, ${fresh}: ${v}.${a.name} * ${v}.${b.name} }));`,
    run: (rows, { a, b, fresh }) =>
      rows.map((row) => ({ ...withField(row, fresh, num(row, a) * num(row, b)) })),
  },
  {
    name: 'add-flag',
    filters: true,
    a: null,
    b: null,
    wordings: [
      'add a boolean field N to every r: true for R P',
      'mark the R: N is true if Q, else false',
      'return copies of the R with N telling whether Q',
      'give each r a flag N that says if Q',
      'set N on each r (new objects): true when Q',
    ],
    names: ({ domain, fresh }) => [
      `mark${upper(domain.plural)}`,
      `add${upper(fresh)}`,
      `flag${upper(domain.plural)}`,
    ],
    returns: ({ fresh }, row) =>
      row.startsWith('{') ? `${rowWith(row, fresh, 'boolean')}[]` : `(${rowWith(row, fresh, 'boolean')})[]`,
    body: (draw, xs, v) => `  return ${xs}.map((${v}) => ({ ...${v}, ${draw.fresh}: ${test(draw, v)} }));`,
    run: (rows, draw) => rows.map((row) => ({ ...withField(row, draw.fresh, draw.holds(row)) })),
  },
  {
    name: 'set-where',
    filters: true,
    a: 'number',
    b: null,
    counted: true,
    wordings: [
      'set the A of the R P to K, leave the others alone, no mutation',
      'for R P the A becomes K; return all R as a new list',
      'copy of the R where those P have A K',
      'change A to K for every r P and keep the rest as it is',
      'update the R P: A = K. do not mutate',
    ],
    names: ({ a }) => [`set${upper(a.name)}`, `update${upper(a.name)}`, `reset${upper(a.name)}`],
    returns: (_draw, row) => `${row}[]`,
    body: (draw, xs, v) =>
      `  return ${xs}.map((${v}) => (${test(draw, v)} ? { ...${v}, ${draw.a.name}: ${draw.kCode} } : ${v}));`,
    run: (rows, draw) =>
      rows.map((row) => ({ ...withField(row, draw.a.name, draw.holds(row) ? draw.k : num(row, draw.a)) })),
  },
  {
    name: 'toggle-flag',
    filters: false,
    a: 'boolean',
    b: 'string',
    wordings: [
      'flip A for every r, as new objects that keep B and the rest',
      'toggle the A of each r; B and all else unchanged',
      'return the R with A inverted (each also has B)',
      'A true becomes false and the other way round for all R, which also have a B',
    ],
    names: ({ a }) => [`toggle${upper(a.name)}`, `flip${upper(a.name)}`, `invert${upper(a.name)}`],
    returns: (_draw, row) => `${row}[]`,
    body: ({ a }, xs, v) => `  return ${xs}.map((${v}) => ({ ...${v}, ${a.name}: !${v}.${a.name} }));`,
    run: (rows, { a }) => rows.map((row) => ({ ...withField(row, a.name, row[a.name] === false) })),
  },
  {
    name: 'percent-off',
    filters: false,
    a: 'number',
    b: null,
    counted: true,
    wordings: [
      'reduce the A of every r by K percent, without changing the originals',
      'K% less A for each r, as new objects',
      'return the R with the A lowered by K percent',
      'take K percent off the A of all R (copies)',
    ],
    names: ({ a }) => [`reduce${upper(a.name)}`, `lower${upper(a.name)}`, `discount${upper(a.name)}`],
    returns: (_draw, row) => `${row}[]`,
    body: ({ a, kCode }, xs, v) =>
      `  return ${xs}.map((${v}) => ({ ...${v}, ${a.name}: ${v}.${a.name} * (1 - ${kCode} / 100) }));`,
    run: (rows, { a, k }) =>
      rows.map((row) => ({ ...withField(row, a.name, num(row, a) - (num(row, a) * k) / 100) })),
  },
  {
    name: 'pairs',
    filters: false,
    a: 'string',
    b: 'number',
    wordings: [
      'turn the R into [A, B] pairs',
      'list of pairs of A and B, one for each r',
      'map every r to [A, B]',
      'return an array of tuples: A, B',
      'for each r the pair of its A and B',
    ],
    names: ({ domain }) => [`${domain.singular}Pairs`, `toPairs`, `pair${upper(domain.plural)}`],
    returns: () => '[string, number][]',
    body: ({ a, b }, xs, v) => `  return ${xs}.map((${v}) => [${v}.${a.name}, ${v}.${b.name}]);`,
    run: (rows, { a, b }) => rows.map((row): Json => [text(row, a), num(row, b)]),
  },
  {
    name: 'flag-object',
    filters: true,
    a: 'string',
    b: null,
    wordings: [
      'object from A to whether Q, last r wins on equal A',
      'for each A say true or false: is it a r P? later ones overwrite',
      'map every A to a boolean that tells if Q (last one wins)',
      'return a record A → true for R P, false for the others; last wins',
    ],
    names: ({ domain, a }) => [`${a.name}Flags`, `check${upper(domain.plural)}`, `flagsBy${upper(a.name)}`],
    returns: () => 'Record<string, boolean>',
    body: (draw, xs, v) =>
      `  return Object.fromEntries(${xs}.map((${v}) => [${v}.${draw.a.name}, ${test(draw, v)}]));`,
    run: (rows, draw) => object(rows.map((row): [string, Json] => [text(row, draw.a), draw.holds(row)])),
  },
  {
    name: 'join-all',
    filters: false,
    a: 'string',
    b: null,
    wordings: [
      'join the A of all R with S',
      'one string with the A of every r, separated by S',
      'put the A of the R in one string with S between them',
      'concatenate the A of the R, separator S',
      'A of the R as a string joined by S',
      'glue the A values together using S',
    ],
    names: ({ a }) => [`join${upper(plural(a.name))}`, `${a.name}List`, `${plural(a.name)}Text`],
    returns: () => 'string',
    body: ({ a, separator }, xs, v) => `  return ${xs}.map((${v}) => ${v}.${a.name}).join('${separator}');`,
    run: (rows, { a, separator }) => {
      let line = '';
      for (const [i, row] of rows.entries()) line += (i > 0 ? real(separator) : '') + text(row, a);
      return line;
    },
  },
  {
    name: 'describe-brackets',
    filters: false,
    a: 'string',
    b: 'number',
    wordings: [
      'turn each r into "A (B)" and join with S',
      'a string of "A (B)" for every r, separated by S',
      'format every r as A (B), then join them with S',
      'list the R like "A (B)", S between them',
    ],
    names: ({ domain }) => [
      `describe${upper(domain.plural)}`,
      `format${upper(domain.plural)}`,
      `${domain.singular}Summary`,
    ],
    returns: () => 'string',
    body: ({ a, b, separator }, xs, v) =>
      `  return ${xs}.map((${v}) => \`\${${v}.${a.name}} (\${${v}.${b.name}})\`).join('${separator}');`,
    run: (rows, { a, b, separator }) => {
      let line = '';
      for (const [i, row] of rows.entries()) {
        line += `${i > 0 ? real(separator) : ''}${text(row, a)} (${num(row, b)})`;
      }
      return line;
    },
  },
  {
    name: 'format-where',
    filters: true,
    a: 'string',
    b: 'number',
    wordings: [
      'for the R P return strings "A - B"',
      'list of "A - B" for every r P',
      'format the R P as "A - B"',
      'array of strings like A - B, only for R P',
      'take the R P and turn each into "A - B"',
    ],
    names: ({ domain }) => [
      `format${upper(domain.plural)}`,
      `${domain.singular}Lines`,
      `describe${upper(domain.plural)}`,
    ],
    returns: () => 'string[]',
    body: (draw, xs, v) =>
      `  return ${xs}\n    .filter((${v}) => ${test(draw, v)})\n    .map((${v}) => \`\${${v}.${draw.a.name}} - \${${v}.${draw.b.name}}\`);`,
    run: (rows, draw) =>
      matching(rows, draw).map((row) => [text(row, draw.a), String(num(row, draw.b))].join(' - ')),
  },
  {
    name: 'numbered-lines',
    filters: false,
    a: 'string',
    b: null,
    wordings: [
      'number the R: "1. A", "2. A" and so on',
      'return lines like "1. A" for each r, counting from 1',
      'numbered list of the A: strings "1. …", "2. …"',
      'each r as "position. A", positions start at 1',
    ],
    names: ({ domain, a }) => [
      `number${upper(domain.plural)}`,
      `numbered${upper(plural(a.name))}`,
      `${domain.singular}Lines`,
    ],
    returns: () => 'string[]',
    body: ({ a }, xs, v) => `  return ${xs}.map((${v}, i) => \`\${i + 1}. \${${v}.${a.name}}\`);`,
    run: (rows, { a }) => {
      let position = 0;
      return rows.map((row) => {
        position++;
        return `${position}. ${text(row, a)}`;
      });
    },
  },
  {
    name: 'ranked-lines',
    filters: false,
    a: 'number',
    b: 'string',
    ordered: true,
    counted: true,
    wordings: [
      'sort the R by A D, take the first K and format them as "B: A"',
      'the K R with the H A as strings "B: A"',
      'leaderboard of K: "B: A", H A first',
      'order by A D, cut to K, return lines "B: A"',
    ],
    names: ({ domain }) => [`leaderboard`, `top${upper(domain.plural)}`, `rank${upper(domain.plural)}`],
    returns: () => 'string[]',
    body: ({ a, b, kCode, descending }, xs, v) =>
      `  return [...${xs}]\n    .sort((a, b) => ${descending ? `b.${a.name} - a.${a.name}` : `a.${a.name} - b.${a.name}`})\n    .slice(0, ${kCode})\n    .map((${v}) => \`\${${v}.${b.name}}: \${${v}.${a.name}}\`);`,
    run: (rows, draw) =>
      ordered(rows, draw)
        .filter((_, i) => i < draw.k)
        .map((row) => `${text(row, draw.b)}: ${num(row, draw.a)}`),
  },
  {
    name: 'top-where-values',
    filters: true,
    a: 'number',
    b: 'string',
    ordered: true,
    counted: true,
    wordings: [
      'of the R P, the B of the K with the H A',
      'filter the R P, sort by A D and return the B of the first K',
      'take the R P, order them by A (D), keep K and give me their B',
      'B of the K R P that have the H A, in that order',
      'top K B by A (D), counting only R P',
    ],
    names: ({ b }) => [
      `top${upper(plural(b.name))}`,
      `best${upper(plural(b.name))}`,
      `first${upper(plural(b.name))}`,
    ],
    returns: () => 'string[]',
    body: (draw, xs, v) => {
      const { a, b, descending } = draw;
      return `  return ${xs}\n    .filter((${v}) => ${test(draw, v)})\n    .sort((a, b) => ${descending ? `b.${a.name} - a.${a.name}` : `a.${a.name} - b.${a.name}`})\n    .slice(0, ${draw.kCode})\n    .map((${v}) => ${v}.${b.name});`;
    },
    run: (rows, draw) =>
      ordered(matching(rows, draw), draw)
        .filter((_, i) => i < draw.k)
        .map((row) => text(row, draw.b)),
  },
];
