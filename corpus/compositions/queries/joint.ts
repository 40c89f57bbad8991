/** What every query over two related lists starts from, in words, in code and in meaning. */

import type { Random } from '../../../src/support/random.js';
import type { Json } from '../../family.js';
import { pick } from '../../pick.js';
import { type ChildFilter, drawFilter, lists, type Pair, pairs, rowsOf } from './join-pairs.js';
import { type Listing, label, number, plural, type Row, string } from './relation-parts.js';

export interface Joint extends Pair {
  readonly filter: ChildFilter;
  /** The type of ids. */
  readonly id: 'number' | 'string';
  /** The children that count, in words: `many` plural, `one` singular. */
  readonly many: string;
  readonly one: string;
  /** The amount in words: singular and plural. */
  readonly value: string;
  readonly values: string;
  /** Names of variables in the code. */
  readonly p: string;
  readonly c: string;
  readonly base: {
    readonly key: string;
    readonly light: string;
    readonly typed: boolean;
    readonly args: (random: Random, i: number) => readonly Json[];
  };
  readonly lists: (...used: string[]) => readonly Listing[];
}

export function drawJoint(random: Random): Joint {
  const pair = pick(pairs, random);
  const filter = drawFilter(pair, random);
  const text = random.next() < 0.2;
  const { parents, parent, children, child, link } = pair;
  return {
    ...pair,
    filter,
    id: text ? 'string' : 'number',
    many: filter.many,
    one: filter.one,
    value: label(pair.amount),
    values: plural(label(pair.amount)),
    p: parent,
    c: child,
    base: {
      key: `${parents}-${children} ${filter.kind}`,
      light:
        `[${children} belong to ${parents} by ${link}|${child}.${link} is the id of the ${parent}|a ${child} points to its ${parent} with ${link}|match ${link} with the id of the ${parent}|the ${link} of the ${children} refers to the id of the ${parent}]${filter.kind === 'not flag' ? ` (${pair.flag} is a boolean)` : ''}`.replace(
          /\ba (?=[aeio])/g,
          'an ',
        ),
      typed: text,
      args: (source, i) => rowsOf(pair, filter, source, i, text),
    },
    lists: (...used) => lists(pair, filter.field ? [...used, filter.field] : used, text),
  };
}

/** `  const totals: Record<number, number> = {}; …` over the children that count. */
export function tally({ id, c, children, link, amount, filter }: Joint, kind: 'totals' | 'counts'): string {
  const added = kind === 'totals' ? `${c}.${amount}` : '1';
  const step = `${kind}[${c}.${link}] = (${kind}[${c}.${link}] ?? 0) + ${added};`;
  const when = filter.code ? `if (${filter.code(c)}) ` : '';
  return `  const ${kind}: Record<${id}, number> = {};\n  for (const ${c} of $${children}) {\n    ${when}${step}\n  }`;
}

/** The children that count of one parent, in order. */
export const childrenOf = ({ filter, link }: Joint, parent: Row, children: readonly Row[]): Row[] => {
  const out: Row[] = [];
  for (const child of children) if (child[link] === parent.id && filter.holds(child)) out.push(child);
  return out;
};

export const sumOf = (joint: Joint, parent: Row, children: readonly Row[]): number => {
  let sum = 0;
  for (const child of childrenOf(joint, parent, children)) sum += number(child, joint.amount);
  return sum;
};

/** `$users.filter(…)` where not all children count. */
export const counted = ({ filter, children, c }: Joint): string =>
  filter.code ? `$${children}.filter((${c}) => ${filter.code(c)})` : `$${children}`;

/** Names with a number each, by number descending, ties by name: insertion, nothing like the code. */
export function ranked(entries: readonly (readonly [string, number])[]): (readonly [string, number])[] {
  const out: (readonly [string, number])[] = [];
  for (const entry of entries) {
    let at = 0;
    while (
      at < out.length &&
      (out[at]![1] > entry[1] || (out[at]![1] === entry[1] && out[at]![0] < entry[0]))
    )
      at++;
    out.splice(at, 0, entry);
  }
  return out;
}

export const titleOf = ({ title }: Joint, row: Row): string => string(row, title);
