/** Objects keyed by a field, inverted indexes, sets of records by id, partitions, renamed and nested fields. */

import type { Random } from '../../../src/support/random.js';
import type { Json } from '../../family.js';
import { pick } from '../../pick.js';
import { type Condition, drawCondition } from '../condition.js';
import { type Domain, domains, type Field, type FieldType } from '../domains.js';
import type { Composition } from '../draw-composition.js';
import { drawDomain } from '../invented-domains.js';
import { listWords, wordsOf } from '../literals.js';
import { an, compose, plural, type Query, type Row, upper, weighted } from './relation-parts.js';
import { sets } from './set-query.js';

type Rows = readonly Row[];
type Operation = (random: Random) => Query | null;

const letters: Readonly<Record<FieldType, string>> = {
  number: 'n',
  string: 's',
  boolean: 'b',
  'string[]': 'l',
};
const fieldText = (fields: readonly Field[]): string =>
  fields.map(({ name, type }) => `${name}:${letters[type]}`).join(' ');

interface Table extends Domain {
  readonly key: Field;
  readonly value: Field;
  readonly condition: Condition | null;
}

/** A domain with a string field as key, another field, and maybe a condition on a third one. */
function drawTable(random: Random, valueType: FieldType | null, conditions: boolean): Table {
  for (;;) {
    const domain = drawDomain(random);
    const keys = domain.fields.filter(({ type }) => type === 'string');
    if (keys.length === 0 || ['class', 'case'].includes(domain.singular)) continue;
    const key = keys[0]!;
    const others = domain.fields.filter(
      ({ name, type }) =>
        name !== key.name && type !== 'string[]' && (valueType === null || type === valueType),
    );
    if (others.length === 0) continue;
    const value = pick(others, random);
    const condition = conditions ? drawCondition(domain, [key.name, value.name], random) : null;
    if (condition?.parameter) continue;
    return { ...domain, key, value, condition };
  }
}

function cell({ name, type }: Field, condition: Condition | null, random: Random): Json {
  const edges = condition?.edges(name, null) ?? [];
  if (edges.length > 0 && random.next() < 0.7) return pick(edges, random);
  if (type === 'number') return random.int(60);
  if (type === 'boolean') return random.next() < 0.5;
  if (type === 'string[]') return Array.from({ length: random.int(4) }, () => pick(listWords, random));
  return pick(wordsOf(name).slice(0, 6), random);
}

const rowsOf = ({ fields, condition }: Table, random: Random, i: number): Row[] =>
  Array.from({ length: [0, 1, 2, 3, 4, 6, 7][i]! }, () =>
    Object.fromEntries(fields.map((field) => [field.name, cell(field, condition, random)])),
  );

function listing({ plural: many, singular, fields, condition }: Table, ...used: Field[]): Query['lists'] {
  const wanted = fields.filter(
    (field) => used.includes(field) || condition?.fields.some(({ name }) => name === field.name),
  );
  const [spare] = fields.filter((field) => !wanted.includes(field));
  return [
    { plural: many, singular, fields: fieldText(wanted), ...(spare ? { extra: fieldText([spare]) } : {}) },
  ];
}

const kept = ({ condition }: Table, rows: Rows): Rows =>
  condition === null ? rows : rows.filter((row) => condition.holds(row, null));
const clause = ({ plural: many, condition }: Table, random: Random): string =>
  condition === null ? many : `${many} ${pick(condition.clauses, random)}`;

const index: Operation = (random) => {
  const whole = random.next() < 0.35;
  const table = drawTable(random, null, random.next() < 0.55);
  const { plural: many, singular: v, key, value, condition } = table;
  const first = random.next() < 0.35;
  const lower = random.next() < 0.25;
  const which = clause(table, random);
  const what = whole ? `the whole ${v}` : `its ${value.label}`;
  const short = whole ? v : value.label;
  const code = `${v}.${key.name}${lower ? '.toLowerCase()' : ''}`;
  const put = whole ? v : `${v}.${value.name}`;
  const tests = [...(condition ? [condition.code(v)] : []), ...(first ? ['!(key in result)'] : [])];
  const guarded = tests
    .map((test) => (tests.length > 1 && test.includes('||') ? `(${test})` : test))
    .join(' && ');
  const type = `Record<string, ${whole ? '#0' : value.type}>`;
  const low = lower ? `[lower-cased|lower-case] ` : '';
  const body =
    first || lower
      ? `  const result: ${type} = {};\n  for (const ${v} of $${many}) {\n    const key = ${code};\n    ${guarded ? `if (${guarded}) ` : ''}result[key] = ${put};\n  }\n  return result;`
      : `  return Object.fromEntries($${many}${condition ? `.filter((${v}) => ${condition.code(v)})` : ''}.map((${v}) => [${code}, ${put}]));`;
  return {
    name: 'key-index',
    key: `${many} ${condition?.kind ?? ''}${whole ? ' whole' : ''}${first ? ' first' : ''}${lower ? ' lower' : ''}`,
    lists: listing(table, key, ...(whole ? [] : [value])),
    wordings: [
      `[an object|object] of the ${which}: the ${low}${key.label} as key, ${what} as value`,
      `turn the ${which} into an object keyed by ${low}${key.label}, the value is ${what}`,
      `build a lookup from ${low}${key.label} to ${short} for the ${which}`,
      `index the ${which} by ${low}${key.label}; ${whole ? `values are the ${many} themselves` : `each value is the ${value.label}`}`,
      `I want to look up ${whole ? an(v) : `the ${value.label}`} by ${low}${key.label}. Make an object from the ${which}`,
      `map ${low}${key.label} → ${short} for the ${which}, as a plain object`,
      `[make|create] a Record with ${low}${key.label} as key and ${what} as value from the ${which}`,
      `how do I get an object with the ${low}${key.label} as key and ${what} as value for the ${which}?`,
      `dictionary: ${low}${key.label} to ${short}, [only|just] ${which}`.replace(
        /\[only\|just\] (\w+)$/,
        '$1',
      ),
    ],
    rules: [
      first
        ? `[the first one wins|duplicates: keep the first|on duplicate keys the first ${v} stays]`
        : `[the last one wins|duplicates: the last wins|a later ${v} overwrites an earlier one]`,
    ],
    names: [
      whole ? `${many}By${upper(key.name)}` : `${value.name}By${upper(key.name)}`,
      `indexBy${upper(key.name)}`,
      `${key.name}Lookup`,
    ],
    returns: type,
    body,
    args: (source, i) => [rowsOf(table, source, i)],
    run: (rows: Rows) => {
      const out = new Map<string, Json>();
      for (const row of kept(table, rows)) {
        const name = row[key.name] as string;
        const at = lower ? name.toLowerCase() : name;
        if (first && out.has(at)) continue;
        out.set(at, whole ? row : row[value.name]!);
      }
      return Object.fromEntries(out);
    },
  };
};

const inverted: Operation = (random) => {
  const options = domains.filter(({ fields }) => fields.some(({ type }) => type === 'string[]'));
  const domain = pick(options, random);
  const tags = domain.fields.find(({ type }) => type === 'string[]')!;
  const key = domain.fields.find(({ type }) => type === 'string');
  if (!key) return null;
  const condition = random.next() < 0.4 ? drawCondition(domain, [key.name, tags.name], random) : null;
  if (condition?.parameter) return null;
  const table: Table = { ...domain, key, value: key, condition };
  const { plural: many, singular: v } = domain;
  const kind = pick(['names', 'counts', 'unique'] as const, random);
  const which = clause(table, random);
  const one = tags.name.replace(/ies$/, 'y').replace(/s$/, '');
  const when = condition ? `    if (!(${condition.code(v)})) continue;\n` : '';
  const skip = condition ? `    if (${condition.negated(v)}) continue;\n` : when;
  const inner = (step: string): string =>
    `  for (const ${v} of $${many}) {\n${skip}    for (const ${one} of ${v}.${tags.name}) {\n      ${step}\n    }\n  }`;
  const shared = {
    key: `${many} ${condition?.kind ?? ''}`,
    lists: listing(table, tags, ...(kind === 'names' ? [key] : [])),
    args: (source: Random, i: number): Json[] => [
      rowsOf(table, source, i).map((row) => ({
        ...row,
        [tags.name]: [...new Set(row[tags.name] as string[])],
      })),
    ],
  };
  const flat = (rows: Rows): (readonly [string, Row])[] =>
    kept(table, rows).flatMap((row) => (row[tags.name] as string[]).map((tag) => [tag, row] as const));
  if (kind === 'names') {
    const type = 'Record<string, string[]>';
    return {
      ...shared,
      name: 'key-inverted',
      wordings: [
        `for each ${one} list the ${plural(key.label)} of the ${which} that have it, as an object`,
        `[build|make] an inverted index of the ${which}: ${one} → ${plural(key.label)}`,
        `object from ${one} to the ${plural(key.label)} of the ${which} with that ${one}`,
        `which ${which} have which ${one}? An object with the ${one} as key and an array of ${plural(key.label)} as value`,
        `group the ${plural(key.label)} of the ${which} by their ${tags.name}; ${an(v)} appears under each of its ${tags.name}`,
        `every ${v} has several ${tags.name}. Give me an object: ${one} → array of ${plural(key.label)}, for the ${which}`,
        `turn the ${which} around: keys are the ${tags.name}, values the ${plural(key.label)}`,
        `I need to find ${many} by ${one}. Make an object from ${one} to ${plural(key.label)} out of the ${which}`,
      ],
      names: [`${many}By${upper(one)}`, `by${upper(one)}`, `${one}Index`],
      returns: type,
      body: `  const index: ${type} = {};\n${inner(`(index[${one}] ??= []).push(${v}.${key.name});`)}\n  return index;`,
      run: (rows: Rows) => {
        const out: Record<string, Json[]> = {};
        for (const [tag, row] of flat(rows)) out[tag] = [...(out[tag] ?? []), row[key.name]!];
        return out;
      },
    };
  }
  if (kind === 'counts') {
    return {
      ...shared,
      name: 'key-member-counts',
      wordings: [
        `count how many ${which} have each ${one}, as an object`,
        `how often does each ${one} occur in the ${tags.name} of the ${which}? Return an object`,
        `object: ${one} → number of ${which} with it`,
        `tally the ${tags.name} over the ${which}`,
        `number of ${which} per ${one}, as an object (${an(v)} has several ${tags.name})`,
        `for each of the ${tags.name} return how many ${which} have it, in an object`,
        `I want the frequency of every ${one} among the ${which}, as an object`,
        `go through the ${tags.name} of the ${which} and count every ${one}; result is an object`,
      ],
      names: [`${one}Counts`, `count${upper(tags.name)}`, `tally${upper(tags.name)}`],
      returns: 'Record<string, number>',
      body: `  const counts: Record<string, number> = {};\n${inner(`counts[${one}] = (counts[${one}] ?? 0) + 1;`)}\n  return counts;`,
      run: (rows: Rows) => {
        const out: Record<string, number> = {};
        for (const [tag] of flat(rows)) out[tag] = 1 + (out[tag] ?? 0);
        return out;
      },
    };
  }
  return {
    ...shared,
    name: 'key-members',
    wordings: [
      `all distinct ${tags.name} of the ${which}, sorted alphabetically`,
      `which ${tags.name} do the ${which} have? Each one once, in alphabetical order`,
      `collect the ${tags.name} of the ${which} without duplicates, sorted`,
      `flatten the ${tags.name} of the ${which}, remove duplicates and sort them`,
      `a sorted list of the unique ${tags.name} over the ${which}`,
      `list every ${one} that one of the ${which} has, once each, sorted alphabetically`,
      `unique ${tags.name} from the ${which} (alphabetical)`,
      `I need the set of ${tags.name} used by the ${which}, as a sorted array`,
    ],
    names: [`all${upper(tags.name)}`, `unique${upper(tags.name)}`, `distinct${upper(tags.name)}`],
    returns: 'string[]',
    body: `  return [...new Set($${many}${condition ? `.filter((${v}) => ${condition.code(v)})` : ''}.flatMap((${v}) => ${v}.${tags.name}))].sort();`,
    run: (rows: Rows) => {
      const out: string[] = [];
      for (const [tag] of flat(rows)) if (!out.includes(tag)) out.push(tag);
      return out.sort((x, y) => (x < y ? -1 : 1));
    },
  };
};

const partition: Operation = (random) => {
  const table = drawTable(random, null, true);
  const { plural: many, singular: v, key, condition } = table;
  if (condition === null) return null;
  const [yes, no] = pick(
    [
      ['passed', 'failed'],
      ['matching', 'rest'],
      ['yes', 'no'],
      ['accepted', 'rejected'],
      ['selected', 'others'],
      ['ok', 'bad'],
    ] as const,
    random,
  );
  const kind = pick(['names', 'names', 'rows', 'counts'] as const, random);
  const what = { names: plural(key.label), rows: many, counts: `number of ${many}` }[kind];
  const item = { names: `${v}.${key.name}`, rows: v, counts: '' }[kind];
  const p = pick(condition.clauses, random);
  const q = pick(condition.facts, random);
  const zero = kind === 'counts' ? '0' : '[]';
  const type = { names: 'string[]', rows: '#0[]', counts: 'number' }[kind];
  const shape = `{ ${yes}, ${no} }`;
  const result = `{ ${yes}: ${type}; ${no}: ${type} }`;
  const code = condition.code(v);
  return {
    name: 'key-partition',
    key: `${many} ${condition.kind} ${kind}`,
    lists: listing(table, ...(kind === 'names' ? [key] : [])),
    wordings: [
      `split the ${many} into ${shape}: ${yes} has the ${what} ${kind === 'rows' ? p : `of those ${p}`}, ${no} the other ones`,
      `return ${shape}, where ${yes} is the ${what} ${kind === 'names' ? `of the ${many} ` : ''}${p} and ${no} is the same for all others`,
      `partition the ${many}: ${p} → ${yes}, all others → ${no}. ${upper(what)} only, as ${shape}`,
      `divide the ${many} in two: ${yes} if ${q}, ${no} otherwise. Give me ${shape} with the ${what}`,
      `${shape} of the ${what}: ${yes} when ${q}, else ${no}`,
      `an object ${shape}: the ${what} where ${q} under ${yes}, for all others under ${no}`,
      `which ${many} are ${p}? answer as ${shape} with the ${what}, everything else goes to ${no}`.replace(
        `which ${many} are ${p}?`,
        `I want to separate the ${many} ${p} from the rest.`,
      ),
      `sort the ${many} into two groups, ${yes} (${q}) and ${no} (all others), and return ${shape} with the ${what}`,
    ],
    names: [`split${upper(many)}`, `partition${upper(many)}`, `separate${upper(many)}`],
    returns: result,
    body:
      kind === 'counts'
        ? `  let ${yes} = 0;\n  for (const ${v} of $${many}) {\n    if (${code}) ${yes}++;\n  }\n  return { ${yes}, ${no}: $${many}.length - ${yes} };`
        : `  const result: ${result} = { ${yes}: ${zero}, ${no}: ${zero} };\n  for (const ${v} of $${many}) {\n    if (${code}) result.${yes}.push(${item});\n    else result.${no}.push(${item});\n  }\n  return result;`,
    args: (source, i) => [rowsOf(table, source, i)],
    run: (rows: Rows) => {
      const groups = [true, false].map((wanted) =>
        rows.filter((row) => condition.holds(row, null) === wanted),
      );
      const [first, second] = groups.map(
        (group): Json =>
          kind === 'counts' ? group.length : kind === 'rows' ? group : group.map((row) => row[key.name]!),
      );
      return { [yes]: first!, [no]: second! };
    },
  };
};

const reshape: Operation = (random) => {
  const table = drawTable(random, null, false);
  const { plural: many, singular: v, key, value, fields } = table;
  const others = fields.filter(
    ({ name, type }) => name !== key.name && name !== value.name && type !== 'string[]',
  );
  if (others.length === 0) return null;
  const third = pick(others, random);
  const kind = pick(['rename', 'pick', 'nest', 'flag', 'omit'] as const, random);
  const nest = pick(['details', 'info', 'meta', 'data'], random);
  const renamed = pick(['label', 'caption', 'key', 'heading'], random);
  if ([nest, renamed].some((name) => fields.some((field) => field.name === name))) return null;
  const limit = pick([5, 10, 18, 20, 30, 50], random);
  if (kind === 'flag' && value.type !== 'number') return null;
  const flagged = pick(['big', 'high', 'special'], random);
  const [words, code, type, shape, run, used] = {
    rename: [
      `${key.name} renamed to ${renamed} and ${value.name} kept`,
      `{ ${renamed}: ${v}.${key.name}, ${value.name}: ${v}.${value.name} }`,
      `{ ${renamed}: ${key.type}; ${value.name}: ${value.type} }`,
      `{ ${renamed}, ${value.name} }`,
      (row: Row) => ({ [renamed]: row[key.name]!, [value.name]: row[value.name]! }),
      [key, value],
    ],
    pick: [
      `only ${key.name} and ${value.name}`,
      `{ ${key.name}: ${v}.${key.name}, ${value.name}: ${v}.${value.name} }`,
      `{ ${key.name}: ${key.type}; ${value.name}: ${value.type} }`,
      `{ ${key.name}, ${value.name} }`,
      (row: Row) => ({ [key.name]: row[key.name]!, [value.name]: row[value.name]! }),
      [key, value],
    ],
    nest: [
      `${value.name} and ${third.name} moved into a nested ${nest} object`,
      `{ ${key.name}: ${v}.${key.name}, ${nest}: { ${value.name}: ${v}.${value.name}, ${third.name}: ${v}.${third.name} } }`,
      `{ ${key.name}: ${key.type}; ${nest}: { ${value.name}: ${value.type}; ${third.name}: ${third.type} } }`,
      `{ ${key.name}, ${nest}: { ${value.name}, ${third.name} } }`,
      (row: Row) => ({
        [key.name]: row[key.name]!,
        [nest]: { [value.name]: row[value.name]!, [third.name]: row[third.name]! },
      }),
      [key, value, third],
    ],
    flag: [
      `the ${key.name} and a boolean ${flagged} that is true if ${value.label} is at least ${limit}`,
      `{ ${key.name}: ${v}.${key.name}, ${flagged}: ${v}.${value.name} >= ${limit} }`,
      `{ ${key.name}: ${key.type}; ${flagged}: boolean }`,
      `{ ${key.name}, ${flagged} }`,
      (row: Row) => ({ [key.name]: row[key.name]!, [flagged]: !((row[value.name] as number) < limit) }),
      [key, value],
    ],
    omit: [
      `everything but ${value.name}`,
      '',
      `Omit<#0, '${value.name}'>`,
      `copies without ${value.name}`,
      (row: Row) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== value.name)),
      [key, value, third],
    ],
  }[kind] as unknown as [string, string, string, string, (row: Row) => Json, Field[]];
  return {
    name: `key-${kind}`,
    key: many,
    lists: listing(table, ...used),
    wordings: [
      `map the ${many} to ${shape}: ${words}`,
      `for each ${v} return ${shape}, that is ${words}`,
      `turn the ${many} into ${shape}, with ${words}`,
      `${many} → ${shape} (${words})`,
      `I need the ${many} in another form: ${shape}, so ${words}`,
      `[convert|transform] each ${v} to ${shape}: ${words}`,
      `new list of the ${many} as ${shape}, do not change the originals: ${words}`,
      `what's the way to get the ${many} as ${shape}? I mean ${words}`,
    ],
    names: [`${kind}${upper(many)}`, `to${upper(many)}`, `reshape${upper(many)}`],
    returns: `${type}[]`,
    body:
      kind === 'omit'
        ? `  return $${many}.map(({ ${value.name}, ...rest }) => rest);`
        : `  return $${many}.map((${v}) => (${code}));`,
    args: (source, i) => [rowsOf(table, source, i)],
    run: (rows: Rows) => rows.map((row) => run(row)),
  };
};

const operations: readonly (readonly [number, Operation])[] = [
  [2.4, index],
  [1.8, inverted],
  [1.6, partition],
  [2, reshape],
  [2.4, sets],
];

export function drawKeyedQuery(random: Random): Composition {
  for (;;) {
    const query = weighted(operations, random)(random);
    if (query) return compose(query, random);
  }
}
