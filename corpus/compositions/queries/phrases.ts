/** Phrases that queries share: the records that count, fields, orders, sentences. Written by hand, many of each. */

import type { Random } from '../../../src/support/random.js';
import { pick } from '../../pick.js';
import { sequences } from '../array-schemes.js';
import type { Field } from '../domains.js';
import { plural, upper } from '../names.js';
import type { Source } from './query.js';

/** A field in a sentence: mostly as people say it, sometimes as the code writes it. */
export const say = (field: Field, random: Random): string =>
  random.next() < 0.75 ? field.label : field.name;

/** Several values of a field: "names". */
export function sayMany(field: Field, random: Random): string {
  const one = say(field, random);
  // Goals, points and stars are many already.
  return field.type === 'number' && one.endsWith('s') ? one : plural(one);
}

/** The records that count: "users whose age is over 30", "active users", "users". */
export function things({ domain, condition }: Source, random: Random): string {
  if (condition === null) return domain.plural;
  if (condition.adjective !== null && random.next() < 0.6) return `${condition.adjective} ${domain.plural}`;
  return `${domain.plural} ${pick(condition.clauses, random)}`;
}

/** "the …", "all …": the records that count, with an article. */
export const theThings = (source: Source, random: Random): string =>
  `${pick(source.condition ? ['the ', 'all ', 'the ', ''] : ['the ', 'all ', 'the given '], random)}${things(source, random)}`;

/** One record that counts: "user whose age is over 30". */
export function thing({ domain, condition }: Source, random: Random): string {
  if (condition === null) return domain.singular;
  if (condition.adjective !== null && random.next() < 0.6) return `${condition.adjective} ${domain.singular}`;
  return `${domain.singular} ${pick(condition.clauses, random)}`;
}

interface Ends {
  readonly fields: RegExp;
  readonly low: readonly string[];
  readonly high: readonly string[];
}

/** What people call the two ends of a quantity. */
const ends: readonly Ends[] = [
  {
    fields: /price|cost|fee|rent|salary/i,
    low: ['cheapest', 'cheapest', 'least expensive'],
    high: ['most expensive', 'priciest', 'most expensive'],
  },
  { fields: /^age$/, low: ['youngest'], high: ['oldest'] },
  { fields: /year/i, low: ['oldest', 'earliest'], high: ['newest', 'most recent', 'latest'] },
  {
    fields: /minutes|duration|hours|^ms$|seconds|^days$|nights|length|months/i,
    low: ['shortest'],
    high: ['longest'],
  },
  {
    fields: /^day$|dueDay|month$|week|timestamp|sentAt|round/i,
    low: ['earliest', 'first by time'],
    high: ['latest', 'most recent'],
  },
  { fields: /score|rating|points|stars|grade/i, low: ['worst', 'lowest'], high: ['best', 'top', 'highest'] },
  { fields: /weight|grams/i, low: ['lightest'], high: ['heaviest'] },
  { fields: /distance|^km$/i, low: ['nearest', 'shortest'], high: ['farthest', 'longest'] },
  {
    fields: /size|area|population|amount|total|budget|balance|spent/i,
    low: ['smallest', 'lowest'],
    high: ['biggest', 'largest', 'highest'],
  },
];

/** "cheapest", "youngest": a word for the end of a field that comes first; null when there is none. */
function endOf(field: Field, descending: boolean, random: Random): string | null {
  const found = ends.find(({ fields }) => fields.test(field.name));
  return found ? pick(descending ? found.high : found.low, random) : null;
}

/** Behind a list: "cheapest first", "sorted by price". */
export function orderPhrase(field: Field, descending: boolean, random: Random): string {
  const f = say(field, random);
  if (field.type === 'string') {
    return pick(
      descending
        ? [`sorted by ${f} from z to a`, `in reverse alphabetical order of ${f}`, `by ${f}, z first`]
        : [
            `sorted by ${f}`,
            `alphabetically by ${f}`,
            `in alphabetical order of ${f}`,
            `ordered by ${f} a-z`,
            `sorted alphabetically by ${f}`,
            `by ${f} (a to z)`,
          ],
      random,
    );
  }
  const end = random.next() < 0.5 ? endOf(field, descending, random) : null;
  if (end !== null) return `${end} first`;
  return pick(
    descending
      ? [
          `highest ${f} first`,
          `sorted by ${f} descending`,
          `by ${f} from high to low`,
          `ordered by ${f}, largest first`,
          `sorted by ${f}, highest first`,
          `by descending ${f}`,
          `${f} descending`,
          `greatest ${f} first`,
          `most ${f} first`,
        ]
      : [
          `lowest ${f} first`,
          `sorted by ${f}`,
          `sorted by ${f} ascending`,
          `by ${f} from low to high`,
          `ordered by ${f}, smallest first`,
          `by ascending ${f}`,
          `${f} ascending`,
          `smallest ${f} first`,
        ],
    random,
  );
}

/** Behind "sort them": "by price, cheapest first". */
export function byPhrase(field: Field, descending: boolean, random: Random): string {
  const f = say(field, random);
  if (field.type === 'string')
    return descending
      ? pick([`by ${f} from z to a`, `by ${f} in reverse alphabetical order`], random)
      : pick([`by ${f}`, `alphabetically by ${f}`, `by ${f} (a-z)`, `by ${f} alphabetically`], random);
  const end = random.next() < 0.35 ? endOf(field, descending, random) : null;
  if (end !== null) return `by ${f}, ${end} first`;
  return pick(
    descending
      ? [`by ${f} descending`, `by ${f}, highest first`, `by ${f} from high to low`, `by ${f} (desc)`]
      : [
          `by ${f}`,
          `by ${f} ascending`,
          `by ${f}, lowest first`,
          `by ${f} from low to high`,
          `by ${f} (asc)`,
        ],
    random,
  );
}

/** What happens when the first key is the same. */
export function tiePhrase(first: Field, second: Field, descending: boolean, random: Random): string {
  const f = say(first, random);
  const then = byPhrase(second, descending, random);
  return pick(
    [
      `same ${f} ${then}`,
      `ties ${then}`,
      `on equal ${f} ${then}`,
      `if the ${f} is the same, ${then}`,
      `then ${then}`,
      `${source(second)} with the same ${f} ${then}`,
      `for an equal ${f} ${then}`,
      `with the same ${f} sorted ${then}`,
    ],
    random,
  );
}

const source = (field: Field): string => (field.type === 'string' ? 'those' : 'the ones');

/** The one at the end of an order: "the cheapest hotel", "the hotel with the lowest price". */
export function extremePhrase(noun: string, field: Field, descending: boolean, random: Random): string {
  const f = say(field, random);
  const end = random.next() < 0.5 ? endOf(field, descending, random) : null;
  if (end !== null && !/highest|lowest|time/.test(end)) return `the ${end} ${noun}`;
  return `the ${noun} with the ${pick(descending ? ['highest', 'greatest', 'largest', 'most'] : ['lowest', 'smallest', 'least'], random)} ${f}`;
}

export function inSequence(commands: readonly string[], random: Random): { text: string; skeleton: string } {
  if (commands.length === 1) return { text: commands[0]!, skeleton: 'one' };
  const at = random.int(sequences.length);
  return { text: sequences[at]!(commands), skeleton: `steps ${at}` };
}

/** Joins phrases behind a subject: commas, parentheses, or sentences of their own. */
export function append(subject: string, phrases: readonly string[], random: Random): string {
  if (phrases.length === 0) return subject;
  const drawn = random.next();
  if (drawn < 0.6) return [subject, ...phrases].join(', ');
  if (drawn < 0.72) return `${subject} (${phrases.join(', ')})`;
  if (drawn < 0.9) return [subject, ...phrases].map((part, i) => (i === 0 ? part : upper(part))).join('. ');
  return `${subject}; ${phrases.join('; ')}`;
}
