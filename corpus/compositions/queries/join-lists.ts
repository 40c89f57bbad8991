/** Joins that give lists: parents without children, children with their parent's name, nested lists, extremes. */

import type { Random } from '../../../src/support/random.js';
import type { Json } from '../../family.js';
import { pick } from '../../pick.js';
import { wordsOf } from '../literals.js';
import { childrenOf, counted, type Joint, titleOf } from './joint.js';
import { an, number, plural, type Query, type Row, string, upper } from './relation-parts.js';

type Operation = (joint: Joint, random: Random) => Query;
type Rows = readonly Row[];

const childless: Operation = (joint, random) => {
  const { parents, parent, title, p, c, link, many, children, filter, base } = joint;
  const sorted = random.next() < 0.4;
  const without = random.next() < 0.65;
  const no = without ? `[no|not a single]` : 'at least one';
  const one = filter.one;
  const has = without ? `[no|not a single] ${one}` : `[at least one|some] ${one}`;
  const code = `${without ? '!' : ''}ids.has(${p}.id)`;
  return {
    ...base,
    name: without ? 'join-childless' : 'join-having',
    key: `${base.key}${sorted ? ' sorted' : ''}`,
    lists: joint.lists(),
    wordings: [
      `${plural(title)} of the ${parents} ${without ? `without ${many}` : `that have ${has}`}`,
      `which ${parents} have ${has}? Return the ${plural(title)}`,
      `return the ${plural(title)} of all ${parents} that have ${has}`,
      `list the ${parents} with ${has} (their ${plural(title)})`,
      `find every ${parent} with ${has} and give me the ${plural(title)}`,
      `the ${title} of each ${parent} that has ${has}`,
      `I need the ${plural(title)} of the ${parents} for which there is ${without ? 'no' : '[a matching|at least one]'} ${one}`,
      `${parents} with ${no} ${one}: ${plural(title)} only`,
      `get the ${parents} having ${has}, just the ${title}`,
      `filter the ${parents} to those with ${has} and return their ${plural(title)}`,
    ],
    rules: [
      sorted
        ? '[sorted alphabetically|in alphabetical order|alphabetically]'
        : `[in the order of the ${parents}|keep the order|same order as the ${parents}]`,
    ],
    names: [
      without ? `${parents}Without${upper(children)}` : `${parents}With${upper(children)}`,
      without ? `idle${upper(parents)}` : `active${upper(parents)}`,
    ],
    returns: 'string[]',
    body: `  const ids = new Set(${counted(joint)}.map((${c}) => ${c}.${link}));\n  return $${parents}.filter((${p}) => ${code}).map((${p}) => ${p}.${title})${sorted ? '.sort()' : ''};`,
    run: (all: Rows, kids: Rows) => {
      const out: string[] = [];
      for (const row of all) {
        if ((childrenOf(joint, row, kids).length === 0) === without) out.push(titleOf(joint, row));
      }
      return sorted ? out.sort((x, y) => (x < y ? -1 : x > y ? 1 : 0)) : out;
    },
  };
};

const parentNamed: Operation = (joint, random) => {
  const { parents, parent, title, p, c, link, children, child, many, item, amount, filter, base } = joint;
  const missing = pick(['skip', 'null', "'unknown'"] as const, random);
  const whole = random.next() < 0.4;
  const also = random.next() < 0.5;
  const field =
    parent === item || parent === amount
      ? `${parent}Name`
      : pick([parent, `${parent}${upper(title)}`], random);
  const kept = also ? `${item}, ${amount}` : item;
  const out = `{ ${kept}, ${field} }`;
  const put = whole
    ? `...${c}, `
    : `${kept
        .split(', ')
        .map((name) => `${name}: ${c}.${name}`)
        .join(', ')}, `;
  const skip = missing === 'skip';
  const looked = skip ? `names.get(${c}.${link})!` : `names.get(${c}.${link}) ?? ${missing}`;
  const known = skip
    ? `.filter((${c}) => ${filter.code ? `${filter.code(c)} && ` : ''}names.has(${c}.${link}))`
    : '';
  const source = skip ? `$${children}` : counted(joint);
  const type = missing === 'null' ? 'string | null' : 'string';
  const result = whole
    ? `(#1 & { ${field}: ${type} })[]`
    : `{ ${item}: string; ${also ? `${amount}: number; ` : ''}${field}: ${type} }[]`;
  const chain = skip || filter.code ? `\n    ` : '';
  const unknown =
    missing === 'skip'
      ? `[skip ${children} of an unknown ${parent}|leave out ${children} whose ${parent} does not exist|${children} without a matching ${parent} are dropped]`
      : `[${missing.replaceAll("'", '"')} if the ${parent} does not exist|unknown ${parent}: ${missing.replaceAll("'", '"')}|${missing.replaceAll("'", '"')} when no ${parent} matches|if there's no such ${parent} use ${missing.replaceAll("'", '"')}]`;
  const shaped = whole ? `[a copy of the ${child} plus|the ${child} with an extra field] ${field}` : out;
  return {
    ...base,
    name: 'join-named',
    key: `${base.key} ${missing}${whole ? ' whole' : also ? ' two' : ''}`,
    lists: joint.lists(item, amount),
    wordings: whole
      ? [
          `add the ${parent}'s ${title} to the ${many} as ${field}`,
          `return the ${many} with the ${title} of the ${parent} added as ${field}`,
          `for all ${many}: copy the ${child} and put the ${title} of its ${parent} into ${field}`,
          `attach ${field} (the ${parent}'s ${title}) to each of the ${many}`,
          `I want the ${many} extended with ${field}, the ${title} of the ${parent}`,
          `join: ${many} plus a field ${field} holding the ${title} of the ${parent}`,
          `the ${many}, each as ${shaped} (the ${title} of its ${parent})`,
          `give me copies of the ${many} with a new ${field} field that has the ${title} of the ${parent}`,
          `which ${parent} belongs to which ${child}? return the ${many} with ${field} = ${parent} ${title}`,
        ]
      : [
          `the ${many} as ${out}, where ${field} is the ${title} of the ${parent}`,
          `list the ${many} with the ${title} of their ${parent} instead of the id: ${out}`,
          `map the ${many} to ${out}, ${field} being the ${parent}'s ${title}`,
          `return ${out} for the ${many}; look up the ${title} of the ${parent} by id`,
          `I want to show the ${many} in a table. Make ${out} of each, ${field} = ${title} of the ${parent}`,
          `join the ${many} with the ${parents}: ${out} (${field} is the ${title})`,
          `replace ${link} by the ${title} of the ${parent}: array of ${out} for the ${many}`,
          `${many} → ${out}, with the ${parent}'s ${title} in ${field}`,
          `give me an array of ${out} for the ${many}, the ${field} being the ${title} that belongs to ${link}`,
        ],
    rules: [unknown],
    names: [
      `${children}With${upper(parent)}`,
      `join${upper(children)}`,
      `add${upper(parent)}${upper(title)}`,
    ],
    returns: result,
    body: `  const names = new Map($${parents}.map((${p}) => [${p}.id, ${p}.${title}]));\n  return ${source}${chain}${known}${skip ? '\n    ' : ''}.map((${c}) => ({ ${put}${field}: ${looked} }));`,
    run: (all: Rows, kids: Rows) => {
      const rows: Json[] = [];
      for (const kid of kids) {
        if (!filter.holds(kid)) continue;
        const owner = all.find((row) => row.id === kid[link]);
        if (!owner && skip) continue;
        const name = owner ? titleOf(joint, owner) : missing === 'null' ? null : 'unknown';
        const base_: Record<string, Json> = whole ? { ...kid } : { [item]: kid[item]! };
        if (!whole && also) base_[amount] = kid[amount]!;
        rows.push({ ...base_, [field]: name });
      }
      return rows;
    },
  };
};

const nested: Operation = (joint, random) => {
  const { parents, parent, title, p, c, id, link, many, children, item, filter, base } = joint;
  const object = random.next() < 0.45;
  const when = filter.code ? `if (${filter.code(c)}) ` : '';
  const out = `{ ${title}, ${children} }`;
  const what = object ? `an object from ${parent} ${title} to the ${plural(item)} of the ${many}` : `${out}`;
  return {
    ...base,
    name: object ? 'join-lists-object' : 'join-lists',
    key: base.key,
    lists: joint.lists(item),
    wordings: object
      ? [
          `[return|build] ${what}`,
          `for each ${parent} the list of ${plural(item)} of the ${many}, as an object keyed by ${title}`,
          `object: ${parent} ${title} → array of the ${plural(item)} of ${many}`,
          `group the ${plural(item)} of the ${many} by the ${title} of the ${parent}`,
          `which ${many} belong to which ${parent}? Return an object, keys are the ${plural(title)}, values arrays of ${item}`,
          `I need ${what}`,
          `collect the ${plural(item)} of the ${many} under their ${parent}'s ${title} (an object of arrays)`,
          `under each ${parent}'s ${title} put the ${plural(item)} of the ${many}. one object`,
          `make ${what}`,
        ]
      : [
          `for each ${parent} return ${out}, ${children} being the ${plural(item)} of the ${many}`,
          `nest the lists: ${out} per ${parent}, where ${children} holds the ${item} of the ${many}`,
          `list the ${parents} as ${out} with the ${plural(item)} of the ${many}`,
          `which ${many} belong to which ${parent}? array of ${out}, ${children} = their ${plural(item)}`,
          `give every ${parent} the ${plural(item)} of the ${many} as ${out}`,
          `I need ${out} for all ${parents}; ${children} is the array of the ${plural(item)} of the ${many}`,
          `one ${out} per ${parent}. ${upper(children)} are only the ${plural(item)} of the ${many}`,
          `turn this into ${out} objects: per ${parent} the ${plural(item)} of the ${many}`,
          `join the lists so that each ${parent} becomes ${out}, with the ${item} of the ${many}`,
        ],
    rules: [
      `[empty array if there are none|an empty list for ${parents} without any|${parents} without any get an empty array]`,
    ],
    names: [`${children}By${upper(parent)}`, `group${upper(children)}`, `${parents}With${upper(children)}`],
    returns: object ? 'Record<string, string[]>' : `{ ${title}: string; ${children}: string[] }[]`,
    body: `  const groups: Record<${id}, string[]> = {};\n  for (const ${c} of $${children}) {\n    ${when}(groups[${c}.${link}] ??= []).push(${c}.${item});\n  }\n  ${
      object
        ? `return Object.fromEntries($${parents}.map((${p}) => [${p}.${title}, groups[${p}.id] ?? []]));`
        : `return $${parents}.map((${p}) => ({ ${title}: ${p}.${title}, ${children}: groups[${p}.id] ?? [] }));`
    }`,
    run: (all: Rows, kids: Rows) => {
      const rows = all.map(
        (row) => [titleOf(joint, row), childrenOf(joint, row, kids).map((kid) => string(kid, item))] as const,
      );
      return object
        ? Object.fromEntries(rows)
        : rows.map(([name, own]) => ({ [title]: name, [children]: own }));
    },
  };
};

const ofNamed: Operation = (joint, random) => {
  const { parents, parent, title, p, c, link, many, children, item, amount, values, base } = joint;
  const sums = random.next() < 0.45;
  const what = sums ? `[sum|total] of the ${values} of the ${many}` : `${plural(item)} of the ${many}`;
  return {
    ...base,
    name: sums ? 'join-of-named-sum' : 'join-of-named',
    key: base.key,
    lists: joint.lists(...(sums ? [amount] : [item])),
    given: [{ name: title, type: 'string', alt: [`${parent}${upper(title)}`, 'wanted'] }],
    wordings: [
      `given the ${title} of ${an(parent)}, return the ${what} that belong to it`,
      `the ${what} of the ${parent} with the given ${title}`,
      `look up the ${parent} by ${title} and return the ${what} belonging to it`,
      `find the ${parent} by its ${title}, then give me the ${what} that have its id`,
      `for one ${parent}, chosen by ${title}: the ${what}`,
      `${what} of a single ${parent}. The ${title} is passed as the third argument`,
      `I pass ${an(parent)}'s ${title} as third parameter and want the ${what} of that ${parent}`,
      `what is the result for one ${parent} (by ${title})? [I mean|I want] the ${what}`,
    ],
    rules: [
      `[${sums ? '0' : 'empty array'} if no ${parent} has that ${title}|unknown ${title}: ${sums ? '0' : 'empty list'}|if there is no such ${parent}, ${sums ? '0' : 'an empty array'}]`,
    ],
    names: [
      sums ? `${parent}Total` : `${children}Of`,
      sums ? `totalFor${upper(parent)}` : `${children}For${upper(parent)}`,
    ],
    returns: sums ? 'number' : 'string[]',
    body: `  const ${p} = $${parents}.find((${p}) => ${p}.${title} === $${title});\n  if (!${p}) return ${sums ? '0' : '[]'};\n  return $${children}\n    .filter((${c}) => ${c}.${link} === ${p}.id${joint.filter.code ? ` && ${joint.filter.code(c)}` : ''})\n    ${
      sums ? `.reduce((sum, ${c}) => sum + ${c}.${amount}, 0)` : `.map((${c}) => ${c}.${item})`
    };`,
    args: (source, i) => {
      const [all, kids] = base.args(source, i) as [Rows, Rows];
      const names = all.map((row) => titleOf(joint, row));
      const name = i === 5 || names.length === 0 ? pick(wordsOf(title), source) : pick(names, source);
      return [all, kids, name];
    },
    run: (all: Rows, kids: Rows, name: string) => {
      const owners = all.filter((row) => row[title] === name);
      if (owners.length === 0) return sums ? 0 : [];
      const own = childrenOf(joint, owners[0]!, kids);
      return sums ? own.reduce((sum, kid) => sum + number(kid, amount), 0) : own.map((kid) => kid[item]!);
    },
  };
};

const extreme: Operation = (joint, random) => {
  const { parents, parent, title, p, c, id, link, many, children, amount, value, filter, base } = joint;
  const most = random.next() < 0.6;
  const field = most ? pick(['max', 'highest', 'best'], random) : pick(['min', 'lowest'], random);
  const word = most ? '[highest|largest|greatest]' : '[lowest|smallest]';
  const out = `{ ${title}, ${field} }`;
  const when = filter.code ? `if (${filter.code(c)}) ` : '';
  const sign = most ? '>' : '<';
  const conditions = [
    ...(filter.code ? [filter.code(c)] : []),
    `(known === undefined || ${c}.${amount} ${sign} known)`,
  ].join(' && ');
  const plain = when === '' ? conditions.slice(1, -1) : conditions;
  return {
    ...base,
    name: 'join-extreme',
    key: `${base.key} ${most ? 'max' : 'min'}`,
    lists: joint.lists(amount),
    wordings: [
      `for each ${parent} return ${out} with the ${word} ${value} among the ${many}`,
      `the ${word} ${value} of the ${many} per ${parent}, as ${out}`,
      `what is the ${word} ${value} among the ${many} of each ${parent}? array of ${out}`,
      `list the ${parents} as ${out}, ${field} = ${word} ${value} of the ${many}`,
      `per ${parent}: ${out}, where ${field} is the ${word} ${value} of the ${many}`,
      `find every ${parent}'s ${word} ${value} (${many}) and return ${out} for each`,
      `I need ${out} for all ${parents}, with the ${word} ${value} over the ${many}`,
      `${field} ${value} of ${many} per ${parent}; objects ${out}`,
      `one ${out} for each ${parent}: the ${word} ${value} of the ${many}`,
    ],
    rules: [
      `[null if there are none|null for ${an(parent)} without any|${field} is null when ${an(parent)} has none]`,
      `[in the order of the ${parents}|same order as the ${parents}]`,
    ],
    names: [`${field}${upper(amount)}Per${upper(parent)}`, `${field}By${upper(parent)}`],
    returns: `{ ${title}: string; ${field}: number | null }[]`,
    body: `  const values: Record<${id}, number> = {};\n  for (const ${c} of $${children}) {\n    const known = values[${c}.${link}];\n    if (${plain}) values[${c}.${link}] = ${c}.${amount};\n  }\n  return $${parents}.map((${p}) => ({ ${title}: ${p}.${title}, ${field}: values[${p}.id] ?? null }));`,
    run: (all: Rows, kids: Rows) =>
      all.map((row) => {
        const own = childrenOf(joint, row, kids)
          .map((kid) => number(kid, amount))
          .sort((x, y) => (most ? y - x : x - y));
        return { [title]: titleOf(joint, row), [field]: own[0] ?? null };
      }),
  };
};

const orphans: Operation = (joint, random) => {
  const { parents, parent, p, c, link, many, children, item, amount, values, filter, base } = joint;
  const kind = pick(['list', 'count', 'sum'] as const, random);
  const what = {
    list: `the ${plural(item)} of the ${many}`,
    count: `the number of ${many}`,
    sum: `the sum of the ${values} of the ${many}`,
  }[kind];
  const orphan = `!ids.has(${c}.${link})${filter.code ? ` && ${filter.code(c)}` : ''}`;
  const chain = `$${children}.filter((${c}) => ${orphan})`;
  return {
    ...base,
    name: 'join-orphans',
    key: `${base.key} ${kind}`,
    lists: joint.lists(...{ list: [item], count: [], sum: [amount] }[kind]),
    wordings: [
      `${what} whose ${parent} does not exist`,
      `return ${what} with a ${link} that is not in ${parents}`,
      `${what} that point to an unknown ${parent}`,
      `find the orphans: ${what} whose ${link} matches no ${parent}`,
      `some ${children} have no ${parent} anymore. Return ${what} where that is the case`,
      `check the references: give me ${what} whose ${parent} is missing from the list`,
      `data check, i want ${what} where ${link} is not the id of any ${parent}`,
      `get ${what} which belong to none of the ${parents}`,
    ],
    names: [
      kind === 'list' ? `orphan${upper(children)}` : kind === 'count' ? 'countOrphans' : 'orphanTotal',
      `missing${upper(parents)}`,
    ],
    returns: kind === 'list' ? 'string[]' : 'number',
    body: `  const ids = new Set($${parents}.map((${p}) => ${p}.id));\n  return ${chain}${
      {
        list: `.map((${c}) => ${c}.${item})`,
        count: '.length',
        sum: `.reduce((sum, ${c}) => sum + ${c}.${amount}, 0)`,
      }[kind]
    };`,
    run: (all: Rows, kids: Rows) => {
      const own: Row[] = [];
      for (const kid of kids) {
        if (filter.holds(kid) && all.every((row) => row.id !== kid[link])) own.push(kid);
      }
      if (kind === 'count') return own.length;
      if (kind === 'list') return own.map((kid) => kid[item]!);
      let sum = 0;
      for (const kid of own) sum += number(kid, amount);
      return sum;
    },
  };
};

export const listOperations: readonly (readonly [number, Operation])[] = [
  [1.6, childless],
  [2, parentNamed],
  [1.5, nested],
  [1.2, ofNamed],
  [1, extreme],
  [0.8, orphans],
];
