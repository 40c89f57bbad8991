/** Queries that give a list: keep records, sort them (with ties), cut, and take from each what was asked for. */

import type { Random } from '../../../src/support/random.js';
import type { Json } from '../../family.js';
import { pick } from '../../pick.js';
import type { Field } from '../domains.js';
import { plural, upper } from '../names.js';
import type { Row } from '../row.js';
import {
  append,
  byPhrase,
  inSequence,
  orderPhrase,
  say,
  sayMany,
  theThings,
  things,
  tiePhrase,
} from './phrases.js';
import { filterOf, freeField, type QueryKind, type Source } from './query.js';

interface Order {
  readonly field: Field;
  readonly descending: boolean;
}

/** What is taken from each record. */
interface Target {
  readonly kind: string;
  readonly used: readonly Field[];
  /** Noun phrases for the whole list. */
  readonly subjects: (things: string, random: Random) => readonly string[];
  /** Commands behind the others: "return their names". */
  readonly commands: readonly string[];
  readonly returns: (row: string) => string;
  /** `.map(…)`, or nothing. */
  readonly map: string;
  readonly of: (row: Row) => Json;
  readonly names: (source: Source) => string;
}

const records: Target = {
  kind: 'records',
  used: [],
  subjects: (noun) => [noun, noun, `a list of ${noun}`],
  commands: ['return them', 'return the list', 'give me the result', 'return the resulting records'],
  returns: (row) => `${row}[]`,
  map: '',
  of: (row) => row,
  names: ({ domain, condition }) => `${condition ? 'filter' : 'sort'}${upper(domain.plural)}`,
};

function fieldTarget(field: Field, { v, domain }: Source, random: Random): Target {
  const [f, many] = [say(field, random), sayMany(field, random)];
  return {
    kind: `field ${field.type}`,
    used: [field],
    subjects: (noun) => [
      `the ${many} of ${noun}`,
      `${many} of ${noun}`,
      `the ${f} of each of ${noun}`,
      `an array with the ${many} of ${noun}`,
      `just the ${many} of ${noun}`,
    ],
    commands: [
      `return their ${many}`,
      `return the ${many}`,
      `give me only the ${many}`,
      `map them to ${f}`,
      `collect the ${many}`,
      `I only need the ${many}`,
    ],
    returns: () => `${field.type}[]`,
    map: `.map((${v}) => ${v}.${field.name})`,
    of: (row) => row[field.name]!,
    names: () => `${domain.singular}${upper(plural(field.name))}`,
  };
}

function pairTarget(a: Field, b: Field, { v, domain }: Source): Target {
  const shape = `{ ${a.name}, ${b.name} }`;
  return {
    kind: 'pair',
    used: [a, b],
    subjects: (noun) => [
      `${noun} as ${shape} objects`,
      `an array of ${shape} for ${noun}`,
      `${shape} of each of ${noun}`,
      `objects with only ${a.name} and ${b.name} for ${noun}`,
    ],
    commands: [
      `return ${shape} for each`,
      `keep only ${a.name} and ${b.name} of each`,
      `map each to ${shape}`,
      `give back objects ${shape}`,
    ],
    returns: () => `{ ${a.name}: ${a.type}; ${b.name}: ${b.type} }[]`,
    map: `.map((${v}) => (${`{ ${a.name}: ${v}.${a.name}, ${b.name}: ${v}.${b.name} }`}))`,
    of: (row) => ({ [a.name]: row[a.name]!, [b.name]: row[b.name]! }),
    names: () => `pick${upper(domain.plural)}`,
  };
}

const patterns = [
  (a: string, b: string) => `${a}: ${b}`,
  (a: string, b: string) => `${a} (${b})`,
  (a: string, b: string) => `${a} - ${b}`,
  (a: string, b: string) => `${a}, ${b}`,
  (a: string, b: string) => `${b} ${a}`,
  (a: string, b: string) => `${a}=${b}`,
];

function textTarget(a: Field, b: Field, { v, domain }: Source, random: Random): Target {
  const pattern = pick(patterns, random);
  const shown = pattern(a.name, b.name);
  return {
    kind: 'text',
    used: [a, b],
    subjects: (noun) => [
      `${noun} as strings "${shown}"`,
      `one string "${shown}" for each of ${noun}`,
      `strings like "${shown}" for ${noun}`,
      `lines of the form "${shown}" for ${noun}`,
    ],
    commands: [`format each as "${shown}"`, `turn each into "${shown}"`, `return strings "${shown}"`],
    returns: () => 'string[]',
    map: `.map((${v}) => \`${pattern(`\${${v}.${a.name}}`, `\${${v}.${b.name}}`)}\`)`,
    of: (row) => pattern(String(row[a.name]), String(row[b.name])),
    names: () => `format${upper(domain.plural)}`,
  };
}

function drawTarget(source: Source, random: Random): Target {
  const drawn = random.next();
  const a = freeField(source, random.next() < 0.75 ? 'string' : 'number', [], random);
  const b = a && freeField(source, 'number', [a], random);
  if (drawn < 0.28 || !a) return records;
  if (drawn < 0.7 || !b) return fieldTarget(a, source, random);
  return drawn < 0.85 ? pairTarget(a, b, source) : textTarget(a, b, source, random);
}

const comparison = ({ field: { name, type }, descending }: Order): string => {
  const [left, right] = descending ? ['b', 'a'] : ['a', 'b'];
  return type === 'string'
    ? `${left}.${name}.localeCompare(${right}.${name})`
    : `${left}.${name} - ${right}.${name}`;
};

const collator = new Intl.Collator();

/** -1, 0, 1 by one order, without what the code uses. */
function ranks({ field: { name, type }, descending }: Order, a: Row, b: Row): number {
  const order =
    type === 'string'
      ? Math.sign(collator.compare(a[name] as string, b[name] as string))
      : Number((a[name] as number) > (b[name] as number)) - Number((a[name] as number) < (b[name] as number));
  return descending ? -order : order;
}

/** Stable insertion. */
function sortedBy(rows: readonly Row[], orders: readonly Order[]): Row[] {
  const out: Row[] = [];
  for (const row of rows) {
    let at = out.length;
    const before = (other: Row): boolean =>
      (orders.map((order) => ranks(order, other, row)).find((rank) => rank !== 0) ?? 0) > 0;
    while (at > 0 && before(out[at - 1]!)) at--;
    out.splice(at, 0, row);
  }
  return out;
}

const limits: readonly ((k: string) => string)[] = [
  (k) => `only the first ${k}`,
  (k) => `at most ${k} of them`,
  (k) => `limited to ${k}`,
  (k) => `just the top ${k}`,
  (k) => `not more than ${k}`,
  (k) => `max ${k}`,
];

const uniques = ['without duplicates', 'no duplicates', 'each only once', 'every one only once', 'unique'];

export const listQuery: QueryKind = (source, random) => {
  const target = drawTarget(source, random);
  const first = freeField(source, random.next() < 0.72 ? 'number' : 'string', [], random);
  const ordered = first !== null && random.next() < 0.85;
  const orders: Order[] = ordered
    ? [{ field: first, descending: first.type === 'number' && random.next() < 0.5 }]
    : [];
  const second =
    ordered && random.next() < 0.35
      ? freeField(source, first.type === 'number' ? 'string' : 'number', [first], random)
      : null;
  if (second) orders.push({ field: second, descending: second.type === 'number' && random.next() < 0.5 });
  const limited = ordered && random.next() < 0.3;
  const given = limited && random.next() < 0.45;
  const k = 1 + random.int(10);
  const unique = !ordered && target.kind === 'field string' && random.next() < 0.75;
  const alphabetical = unique && random.next() < 0.6;
  if (
    !source.condition &&
    orders.length < 2 &&
    !limited &&
    !unique &&
    target.kind !== 'pair' &&
    target.kind !== 'text'
  )
    return null;
  const kCode = given ? '$n' : String(k);

  const steps = [
    filterOf(source),
    orders.length > 0 ? `.sort((a, b) => ${orders.map(comparison).join(' || ')})` : '',
    limited ? `.slice(0, ${kCode})` : '',
    target.map,
  ].filter((step) => step !== '');
  const start = orders.length > 0 && !source.condition ? `[...${source.xs}]` : source.xs;
  const chain = steps.length > 2 ? `${start}\n    ${steps.join('\n    ')}` : start + steps.join('');
  const flat = start + steps.join('');
  const body = unique
    ? `  return [...new Set(${flat})]${alphabetical ? '.sort()' : ''};`
    : `  return ${chain};`;

  return {
    kind: [
      'list',
      target.kind,
      ...orders.map(({ field }) => `sort ${field.type}`),
      limited ? 'limit' : '',
      unique ? 'unique' : '',
    ].join(' '),
    ...wordList(
      source,
      target,
      orders,
      limited ? (given ? 'n' : String(k)) : null,
      unique,
      alphabetical,
      random,
    ),
    names: [target.names(source), `get${upper(source.domain.plural)}`, `list${upper(source.domain.plural)}`],
    used: [...target.used, ...orders.map(({ field }) => field)],
    count: given ? { name: 'n', alt: ['count', 'max', 'limit', 'k'] } : null,
    returns: target.returns,
    body: () => body,
    run: (kept, _all, n) => {
      const sorted = sortedBy(kept, orders);
      const cut = limited ? sorted.filter((_, i) => i < (given ? n : k)) : sorted;
      const values = cut.map(target.of);
      if (!unique) return values;
      const seen = values.filter((value, i) => values.indexOf(value) === i) as string[];
      return alphabetical ? seen.toSorted((a, b) => (a < b ? -1 : 1)) : seen;
    },
  };
};

function wordList(
  source: Source,
  target: Target,
  orders: readonly Order[],
  k: string | null,
  unique: boolean,
  alphabetical: boolean,
  random: Random,
): { wording: string; skeleton: string } {
  const [first, second] = orders;
  const tie = first && second ? [tiePhrase(first.field, second.field, second.descending, random)] : [];
  const last = [
    ...(unique ? [pick(uniques, random)] : []),
    ...(alphabetical
      ? [pick(['in alphabetical order', 'sorted alphabetically', 'alphabetically', 'a to z'], random)]
      : []),
  ];
  if (random.next() < 0.6) {
    const subjects = target.subjects(theThings(source, random), random);
    const at = random.int(subjects.length);
    const order = first ? [orderPhrase(first.field, first.descending, random)] : [];
    const limit = k === null ? [] : [pick(limits, random)(k)];
    const shuffled =
      random.next() < 0.25 ? [...limit, ...last, ...order, ...tie] : [...order, ...tie, ...limit, ...last];
    return {
      wording: append(subjects[at]!, shuffled, random),
      skeleton: `list ${target.kind} ${at}`,
    };
  }
  const { domain, condition } = source;
  const noun = things(source, random);
  const commands = [
    condition
      ? pick(
          [
            `keep only the ${noun}`,
            `take the ${noun}`,
            `filter the ${domain.plural} down to the ${noun}`,
            `only look at ${noun}`,
            `drop everything except ${noun}`,
            `find the ${noun}`,
          ],
          random,
        )
      : `take the ${domain.plural}`,
    ...(first
      ? [
          `${pick(['sort', 'order'], random)} them ${[byPhrase(first.field, first.descending, random), ...tie].join(', ')}`,
        ]
      : []),
    ...(k === null ? [] : [pick([`take the first ${k}`, `keep the first ${k}`, `stop after ${k}`], random)]),
    ...(target.kind === 'records' && random.next() < 0.6
      ? []
      : [[pick(target.commands, random), ...last].join(', ')]),
  ];
  const { text, skeleton } = inSequence(commands, random);
  return { wording: text, skeleton: `list ${skeleton}` };
}
