/** Queries that give one record, or one field of it: the extreme, the first or last that fits, with what to do when none does. */

import type { Random } from '../../../src/support/random.js';
import type { Json } from '../../family.js';
import { pick } from '../../pick.js';
import type { Field } from '../domains.js';
import { upper } from '../names.js';
import type { Row } from '../row.js';
import { num } from '../scheme.js';
import { extremePhrase, say, theThings, thing, things } from './phrases.js';
import { freeField, type QueryKind, type Source, skipOf } from './query.js';

interface Fallback {
  readonly code: string;
  readonly value: Json;
  readonly type: string;
  readonly say: readonly string[];
}

/** What comes back when no record fits, for a field of the type or (null) a record. */
function drawFallback(field: Field | null, plural: string, random: Random): Fallback {
  const none = (word: string): string[] => [
    `${word} if there is none`,
    `${word} when there are no ${plural}`,
    `return ${word} if nothing matches`,
    `${word} for an empty list`,
    `otherwise ${word}`,
    `or ${word}`,
  ];
  const drawn = random.next();
  if (field?.type === 'string' && drawn < 0.45) {
    const word = pick(['none', 'nobody', 'unknown', '-', 'n/a', ''], random);
    const shown = word === '' ? pick(['an empty string', '""'], random) : `"${word}"`;
    return { code: `'${word}'`, value: word, type: '', say: none(shown) };
  }
  if (field?.type === 'number' && drawn < 0.35) return { code: '0', value: 0, type: '', say: none('0') };
  return { code: 'null', value: null, type: ' | null', say: none('null') };
}

export const pickQuery: QueryKind = (source, random) => {
  const { domain, xs, v } = source;
  const by = freeField(source, 'number', [], random);
  if (!by) return null;
  const most = random.next() < 0.55;
  const last = random.next() < 0.2;
  const out =
    random.next() < 0.75 ? freeField(source, random.next() < 0.85 ? 'string' : 'number', [by], random) : null;
  const fallback = drawFallback(out, domain.plural, random);
  const { wording, skeleton } = wordPick(source, by, most, out, random);
  const tie = last
    ? pick(
        [
          `the last one wins a tie`,
          `on a tie the last one`,
          `last wins`,
          `if several are equal take the last`,
        ],
        random,
      )
    : pick(
        [
          `the first one wins a tie`,
          `first on ties`,
          `on a tie the first one`,
          `first wins`,
          `if several are equal take the first`,
          '',
        ],
        random,
      );
  const rules = [tie, pick(fallback.say, random)].filter((rule) => rule !== '');
  if (random.next() < 0.4) rules.reverse();
  const sign = most ? '>' : '<';
  return {
    kind: `pick ${most ? 'max' : 'min'} ${last ? 'last' : 'first'} ${out?.type ?? 'record'} ${fallback.code}`,
    skeleton,
    wording: [wording, ...rules].join(pick([', ', ', ', '. ', '; '], random)),
    names: [
      `${most ? 'top' : 'lowest'}${upper(out ? out.name : domain.singular)}`,
      `best${upper(domain.singular)}`,
      `find${upper(domain.singular)}`,
    ],
    used: [by, ...(out ? [out] : [])],
    count: null,
    returns: (row) => (out ? out.type : row) + fallback.type,
    body: (row) =>
      `  let best: ${row} | null = null;\n  for (const ${v} of ${xs}) {\n${skipOf(source)}    if (best === null || ${v}.${by.name} ${sign}${last ? '=' : ''} best.${by.name}) best = ${v};\n  }\n  return ${out ? `best === null ? ${fallback.code} : best.${out.name}` : 'best'};`,
    run: (kept) => {
      const values = kept.map((row) => num(row, by));
      const wanted = most ? Math.max(...values) : Math.min(...values);
      const found = last ? kept.findLast(atValue(by, wanted)) : kept.find(atValue(by, wanted));
      if (!found) return fallback.value;
      return out ? found[out.name]! : found;
    },
  };
};

const atValue =
  (by: Field, wanted: number) =>
  (row: Row): boolean =>
    row[by.name] === wanted;

function wordPick(
  source: Source,
  by: Field,
  most: boolean,
  out: Field | null,
  random: Random,
): { wording: string; skeleton: string } {
  const one = extremePhrase(thing(source, random), by, most, random);
  if (out) {
    const f = say(out, random);
    const frames = [
      `the ${f} of ${one}`,
      `return the ${f} of ${one}`,
      `what is the ${f} of ${one}`,
      `${f} of ${one}`,
      `find ${one} and return its ${f}`,
      `which ${f} does ${one} have`,
      `I need the ${f} of ${one}`,
      `among ${theThings(source, random)}, find the one with the ${most ? 'highest' : 'lowest'} ${say(by, random)} and return its ${f}`,
      `look only at ${things(source, random)}, give me the ${f} of the one with the ${most ? 'most' : 'least'} ${say(by, random)}`,
    ];
    const at = random.int(frames.length);
    return { wording: frames[at]!, skeleton: `pick field ${at}` };
  }
  const frames = [
    one,
    `find ${one}`,
    `return ${one}`,
    `get ${one}`,
    `which is ${one}`,
    `among ${theThings(source, random)}, the one with the ${most ? 'highest' : 'lowest'} ${say(by, random)}`,
    `of ${theThings(source, random)} return the one with the ${most ? 'greatest' : 'smallest'} ${say(by, random)}`,
  ];
  const at = random.int(frames.length);
  return { wording: frames[at]!, skeleton: `pick record ${at}` };
}
