/** Two lists of one kind of record, compared or put together by id. */

import type { Random } from '../../../src/support/random.js';
import type { Json } from '../../family.js';
import { pick } from '../../pick.js';
import { wordsOf } from '../literals.js';
import { plural, type Query, type Row, upper } from './relation-parts.js';

type Rows = readonly Row[];

/** Two lists of one kind of record: [first list, second list, singular, title, number]. */
const doubles = [
  ['oldUsers', 'newUsers', 'user', 'name', 'age'],
  ['before', 'after', 'product', 'name', 'price'],
  ['local', 'remote', 'file', 'name', 'size'],
  ['expected', 'actual', 'entry', 'title', 'value'],
  ['yesterday', 'today', 'task', 'title', 'priority'],
  ['invited', 'present', 'guest', 'name', 'age'],
  ['cart', 'wishlist', 'item', 'name', 'price'],
  ['current', 'incoming', 'contact', 'name', 'calls'],
  ['draft', 'published', 'article', 'title', 'words'],
  ['home', 'office', 'device', 'name', 'volume'],
  ['stored', 'fetched', 'song', 'title', 'plays'],
  ['base', 'changes', 'setting', 'name', 'value'],
  ['spring', 'autumn', 'course', 'title', 'seats'],
  ['planned', 'done', 'job', 'title', 'hours'],
] as const;

export function sets(random: Random): Query | null {
  const [one, two, v, title, value] = pick(doubles, random);
  const kind = pick(['only', 'both', 'merge', 'update', 'changed', 'diff'] as const, random);
  const many = plural(v);
  const names = random.next() < 0.55 && kind !== 'merge' && kind !== 'update';
  const what = names ? `${title}s` : many;
  const map = names ? `.map((${v}) => ${v}.${title})` : '';
  const ids = `  const ids = new Set($${two}.map((${v}) => ${v}.id));\n`;
  const item = (row: Row): Json => (names ? row[title]! : row);
  const find = (rows: Rows, id: Json): Row | undefined => rows.find((row) => row.id === id);
  const old = `  const values = new Map($${one}.map((${v}) => [${v}.id, ${v}.${value}]));\n`;
  const shared = {
    key: `${one}-${two}${names ? ' names' : ''}`,
    name: `key-set-${kind}`,
    lists: [one, two].map((list) => ({ plural: list, singular: v, fields: `id:n ${title}:s ${value}:n` })),
    given: [],
    args: (source: Random, i: number): Json[] => {
      const sizes = [
        [0, 0],
        [2, 0],
        [0, 2],
        [1, 1],
        [3, 3],
        [4, 3],
        [3, 5],
      ][i]!;
      const pool = source.shuffle([...wordsOf(title)]);
      const drawn = sizes.map((size) =>
        source
          .shuffle([1, 2, 3, 4, 5, 6])
          .slice(0, size)
          .map((id) => ({
            id,
            [title]: pool[id]!,
            [value]: pick([5, 5, 7, 10, 20], source),
          })),
      );
      return drawn;
    },
  };
  const lists = `${one} and ${two}`;
  switch (kind) {
    case 'only':
    case 'both': {
      const both = kind === 'both';
      const where = both ? `that are also in ${two}` : `that are not in ${two}`;
      return {
        ...shared,
        wordings: [
          `the ${what} of ${one} ${where}, compared by id`,
          `${lists} are lists of ${many}. Return the ${what} from ${one} ${where} (same id)`,
          `which ${many} are in ${one} ${both ? 'as well as in' : 'but not in'} ${two}? By id; return the ${what}`,
          `compare ${lists} by id: the ${what} ${both ? 'in both, as they are in' : 'only in'} ${one}`,
          `keep the ${many} of ${one} whose id ${both ? 'also occurs' : 'does not occur'} in ${two}${names ? ` and return their ${title}s` : ''}`,
          `[find|get] the ${what} in ${one} with an id that ${both ? 'exists too' : 'is missing'} in ${two}`,
          `${what} from ${one} ${both ? 'which have a partner' : 'without a partner'} in ${two}, matched by id`,
          `I have two lists of ${many}, ${lists}. I need the ${what} of ${one} ${where}, by id`,
        ],
        rules: [`[in the order of ${one}|order as in ${one}]`],
        names: both
          ? [`${many}InBoth`, `common${upper(many)}`]
          : [`${many}OnlyInFirst`, `missing${upper(many)}`],
        returns: names ? 'string[]' : '#0[]',
        body: `${ids}  return $${one}.filter((${v}) => ${both ? '' : '!'}ids.has(${v}.id))${map};`,
        run: (first: Rows, second: Rows) =>
          first.filter((row) => (find(second, row.id!) !== undefined) === both).map(item),
      };
    }
    case 'changed': {
      const up = random.next() < 0.5;
      return {
        ...shared,
        key: `${shared.key}${up ? ' up' : ''}`,
        wordings: [
          `the ${what} of ${two} whose ${value} is ${up ? 'higher than' : 'different from'} in ${one}, matched by id`,
          `which ${many} have ${up ? 'a higher' : 'another'} ${value} in ${two} than in ${one}? by id, return the ${what}`,
          `compare ${lists} by id and return the ${what} where the ${value} ${up ? 'went up' : 'changed'}, from ${two}`,
          `${what} with ${up ? 'an increased' : 'a changed'} ${value}, ${one} → ${two}, matching by id (taken from ${two})`,
          `find the ${many} whose ${value} ${up ? 'grew' : 'changed'} between ${lists} (same id)${names ? ` and give me the ${title}s` : ''}, as in ${two}`,
          `${two} is the newer list. I want the ${what} in it whose ${value} is ${up ? 'greater than' : 'not the same as'} in ${one}, by id`,
          `match by id and return the ${what} of ${two} if the ${value} in ${one} was ${up ? 'lower' : 'different'}`,
          `get the ${what} from ${two} where ${value} ${up ? 'is more than' : 'differs from'} the ${value} of the same id in ${one}`,
        ],
        rules: [
          `[ignore ids that are not in both|skip those missing in ${one}|new ones do not count]`,
          `[in the order of ${two}|order of ${two}]`,
        ],
        names: [
          `${up ? 'increased' : 'changed'}${upper(many)}`,
          `${up ? 'raised' : 'modified'}${upper(many)}`,
        ],
        returns: names ? 'string[]' : '#1[]',
        body: `${old}  return $${two}.filter((${v}) => values.has(${v}.id) && ${up ? `${v}.${value} > values.get(${v}.id)!` : `${v}.${value} !== values.get(${v}.id)`})${map};`,
        run: (first: Rows, second: Rows) => {
          const out: Json[] = [];
          for (const row of second) {
            const was = find(first, row.id!);
            if (!was) continue;
            const gain = (row[value] as number) - (was[value] as number);
            if (up ? gain > 0 : gain !== 0) out.push(item(row));
          }
          return out;
        },
      };
    }
    case 'diff':
      return {
        ...shared,
        wordings: [
          `compare ${lists} by id: { added, removed } with the ${what} that are new in ${two} and those gone from ${one}`,
          `what was added and what was removed from ${one} to ${two}? By id, return { added, removed } with the ${what}`,
          `return { added, removed }: added are the ${what} only in ${two}, removed the ${what} only in ${one} (by id)`,
          `diff of ${lists} by id as { added, removed }, each a list of ${what}`,
          `${one} became ${two}. Give me { added, removed }, the ${what} by id`,
          `I need the difference between ${lists}: { added, removed }. Ids decide; the arrays hold ${what}`,
          `find the ${what} that only ${two} has (added) and that only ${one} has (removed), by id, as { added, removed }`,
          `object { added, removed } of ${what}: ids in ${two} but not ${one}, and the other way round`,
        ],
        names: [`diff${upper(many)}`, `compare${upper(many)}`],
        returns: names ? '{ added: string[]; removed: string[] }' : '{ added: #1[]; removed: #0[] }',
        body: `  const firstIds = new Set($${one}.map((${v}) => ${v}.id));\n  const secondIds = new Set($${two}.map((${v}) => ${v}.id));\n  return {\n    added: $${two}.filter((${v}) => !firstIds.has(${v}.id))${map},\n    removed: $${one}.filter((${v}) => !secondIds.has(${v}.id))${map},\n  };`,
        run: (first: Rows, second: Rows) => ({
          added: second.filter((row) => !find(first, row.id!)).map(item),
          removed: first.filter((row) => !find(second, row.id!)).map(item),
        }),
      };
    case 'merge':
    case 'update': {
      const merge = kind === 'merge';
      return {
        ...shared,
        wordings: merge
          ? [
              `merge ${lists} by id, ${two} wins`,
              `combine the two lists of ${many}, ${lists}, by id; if an id is in both, take the ${v} from ${two}`,
              `${lists} merged by id: the ${v} of ${two} replaces the one of ${one}`,
              `one list from ${lists} with every id once, on conflict ${two} has priority`,
              `join ${lists} without duplicate ids; ${two} overrides ${one}`,
              `I have ${lists} and want one list of ${many} by id, where ${two} wins`,
              `put ${lists} together, no id twice, the ${v} of ${two} counts`,
              `union of ${lists} by id (the version in ${two} wins)`,
            ]
          : [
              `update the ${many} of ${one} with ${two}: same id, take the ${v} from ${two}`,
              `replace each ${v} in ${one} by the one with the same id in ${two}, if there is one`,
              `${one} with the ${many} that ${two} has newer versions of replaced (by id)`,
              `for every ${v} in ${one} return the version from ${two} if its id is there, else the ${v} itself`,
              `apply ${two} to ${one} by id: matching ${many} are replaced`,
              `refresh ${one} from ${two}, matched by id`,
              `I want ${one} again, but a ${v} that ${two} also has (same id) comes from ${two}`.replace(
                /\ba (?=[aeio])/,
                'an ',
              ),
              `swap in the ${many} of ${two} where the id matches one in ${one}`,
            ],
        rules: merge
          ? [
              `[order: first those of ${one}, then the new ones of ${two}|keep the order of ${one}, new ones at the end]`,
            ]
          : [
              `[ids that are only in ${two} are ignored|do not add new ${many}|${many} only in ${two} are left out]`,
              `[keep the order of ${one}|order as in ${one}]`,
            ],
        names: [`${kind}${upper(many)}`, `${kind}ById`],
        returns: '#0[]',
        body: merge
          ? `  const result = new Map($${one}.map((${v}) => [${v}.id, ${v}]));\n  for (const ${v} of $${two}) result.set(${v}.id, ${v});\n  return [...result.values()];`
          : `  const updates = new Map($${two}.map((${v}) => [${v}.id, ${v}]));\n  return $${one}.map((${v}) => updates.get(${v}.id) ?? ${v});`,
        run: (first: Rows, second: Rows) => {
          const out = first.map((row) => find(second, row.id!) ?? row);
          if (merge) for (const row of second) if (!find(first, row.id!)) out.push(row);
          return out;
        },
      };
    }
  }
}
