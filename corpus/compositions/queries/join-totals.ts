/** Joins that give a number per parent: sums, counts and averages, as lists, objects, rankings and winners. */

import type { Random } from '../../../src/support/random.js';
import { pick } from '../../pick.js';
import { childrenOf, type Joint, ranked, sumOf, tally, titleOf } from './joint.js';
import { an, plural, type Query, type Row, upper } from './relation-parts.js';

type Operation = (joint: Joint, random: Random) => Query;
type Rows = readonly Row[];

/** Sum or count: what the parents are measured by. */
interface Measure {
  readonly kind: 'totals' | 'counts';
  readonly field: string;
  readonly of: (joint: Joint, parent: Row, children: Rows) => number;
  /** "total amount of their orders", "number of orders". */
  readonly noun: string;
  readonly question: string;
}

function drawMeasure(joint: Joint, random: Random): Measure {
  const { many, value, values } = joint;
  if (random.next() < 0.55) {
    return {
      kind: 'totals',
      field: pick(['total', 'total', 'sum', `total${upper(joint.amount)}`], random),
      of: sumOf,
      noun: `[sum of the ${values} of [their|the] ${many}|${values} of [their|the] ${many} added up|summed ${values} of their ${many}|sum of ${value} over their ${many}|total ${value} of their ${many}]`,
      question: `[how much ${value} do the ${many} add up to|what do the ${values} of ${many} sum to]`,
    };
  }
  return {
    kind: 'counts',
    field: pick(['count', 'count', joint.children, `${joint.child}Count`], random),
    of: (...all) => childrenOf(...all).length,
    noun: `[number of ${many}|number of their ${many}|count of ${many}]`,
    question: `how many ${many} are there`,
  };
}

const uses = ({ kind }: Measure, { amount }: Joint): string[] => (kind === 'totals' ? [amount] : []);
const zero = ({ parent }: Joint): string =>
  `[0 if there are none|0 for ${parent} without any|0 when a ${parent} has none|zero if none]`
    .replace(/0 for (\w+) without any/, `a ${parent} without any gets 0`)
    .replace(/\ba (?=[aeio])/g, 'an ');

const perParent: Operation = (joint, random) => {
  const measure = drawMeasure(joint, random);
  const { parents, parent, title, p, base } = joint;
  const { kind, field, noun, question } = measure;
  const out = `{ ${title}, ${field} }`;
  return {
    ...base,
    name: 'join-per-parent',
    key: `${base.key} ${kind}`,
    lists: joint.lists(...uses(measure, joint)),
    wordings: [
      `[for each ${parent} return|per ${parent} give me|make for every ${parent}] ${out}, where ${field} is the ${noun}`,
      `return ${out} for every ${parent}: ${field} is the ${noun}`,
      `list the ${parents} as ${out}, ${field} being the ${noun}`,
      `[array of|an array of|a list of] ${out}, one per ${parent}, ${field} = ${noun}`,
      `${question} per ${parent}? [return|give me|i need] an array of ${out}`,
      `I'd like an overview of the ${parents}: [each one's ${title}|the ${title} of each] and the ${noun}, as ${out}`,
      `turn the ${parents} into ${out} with ${field} = ${noun}`,
      `[combine|join] the two lists: one ${out} per ${parent}, with the ${noun} as ${field}`,
      `${parent} → ${out}; ${field}: ${noun}`,
      `We want to see the ${noun} for every ${parent}. Return objects with ${title} and ${field}`,
      `compute the ${noun} per ${parent}, as a list of ${out}`,
      `give every ${parent} [with|together with] the ${noun}: an array of ${out}`,
    ],
    rules: [
      `[in the order of the ${parents}|same order as the ${parents}|keep the order of the ${parents}]`,
      zero(joint),
    ],
    names: [`${parent}${upper(kind)}`, `${kind}Per${upper(parent)}`, `get${upper(parent)}${upper(kind)}`],
    returns: `{ ${title}: string; ${field}: number }[]`,
    body: `${tally(joint, kind)}\n  return $${parents}.map((${p}) => ({ ${title}: ${p}.${title}, ${field}: ${kind}[${p}.id] ?? 0 }));`,
    run: (all: Rows, children: Rows) =>
      all.map((row) => ({ [title]: titleOf(joint, row), [field]: measure.of(joint, row, children) })),
  };
};

const objectOf: Operation = (joint, random) => {
  const measure = drawMeasure(joint, random);
  const { parents, parent, title, p, base } = joint;
  const { kind, noun, question } = measure;
  return {
    ...base,
    name: 'join-object',
    key: `${base.key} ${kind}`,
    lists: joint.lists(...uses(measure, joint)),
    wordings: [
      `[an object|object|build an object] from ${parent} ${title} to the ${noun}`,
      `return an object: keys are the ${plural(title)} of the ${parents}, values the ${noun}`,
      `map each ${parent}'s ${title} to the ${noun}`,
      `${question} for each ${parent}? Return an object keyed by ${title}`,
      `[Record|lookup|dictionary] of ${parent} ${title} → ${noun}`,
      `I need an object where I can look up the ${noun} by the ${parent}'s ${title}`,
      `[compute|work out] the ${noun} per ${parent}, as an object keyed by the ${parent}'s ${title}`,
      `${title} → ${noun}, for all ${parents}, as one object`,
      `per ${parent} the ${noun}, in an object with the ${title} as key`,
      `for every ${parent} put the ${noun} under the ${title} into an object`,
    ],
    rules: [
      `[include ${parents} without any (0)|all ${parents} are included, 0 if there are none|${parents} without any get 0|0 if there are none]`,
    ],
    names: [`${kind}By${upper(parent)}`, `${kind}By${upper(title)}`, `${parent}${upper(kind)}`],
    returns: 'Record<string, number>',
    body: `${tally(joint, kind)}\n  return Object.fromEntries($${parents}.map((${p}) => [${p}.${title}, ${kind}[${p}.id] ?? 0]));`,
    run: (all: Rows, children: Rows) => {
      const out: Record<string, number> = {};
      for (const row of all) out[titleOf(joint, row)] = measure.of(joint, row, children);
      return out;
    },
  };
};

const average: Operation = (joint, random) => {
  const { parents, parent, title, p, c, id, children, link, amount, many, value, values, filter, base } =
    joint;
  const empty = random.next() < 0.5 ? '0' : 'null';
  const field = pick(['average', 'average', 'avg', 'mean'], random);
  const out = `{ ${title}, ${field} }`;
  const when = filter.code ? `if (${filter.code(c)}) ` : '';
  return {
    ...base,
    name: 'join-average',
    key: `${base.key} ${empty}`,
    lists: joint.lists(amount),
    wordings: [
      `the average ${value} of ${many} per ${parent}, as ${out}`,
      `[for each ${parent} return|give me for every ${parent}] ${out} where ${field} is the average ${value} of ${many}`,
      `what is the average ${value} of ${many} for every ${parent}? Return an array of ${out}`,
      `[compute|calculate] the mean ${value} of ${many} per ${parent} and return ${out} for each`,
      `list all ${parents} as ${out}, ${field} = mean of the ${values} of ${many}`,
      `${out} per ${parent}: average ${value} over ${many}`,
      `I want every ${parent}'s ${title} with the average ${value} of ${many}. Objects: ${out}`,
      `average the ${values} of ${many} by ${parent}, result: array of ${out}`,
      `join both lists and return ${out} per ${parent}; the ${field} is over the ${values} of ${many}`,
      `one ${out} for each ${parent}, with the average of the ${values} of ${many}`,
    ],
    rules: [
      `[${empty} if ${an(parent)} has none|${field} is ${empty} when there are none|no ${children} to average: ${empty}|use ${empty} if there is nothing to average]`,
      `[order of the ${parents}|in the order of the ${parents}|keep the ${parents}' order]`,
    ],
    names: [`average${upper(amount)}Per${upper(parent)}`, `${parent}Averages`, `averageBy${upper(parent)}`],
    returns: `{ ${title}: string; ${field}: number${empty === 'null' ? ' | null' : ''} }[]`,
    body: `  const groups: Record<${id}, number[]> = {};
  for (const ${c} of $${children}) {
    ${when}(groups[${c}.${link}] ??= []).push(${c}.${amount});
  }
  return $${parents}.map((${p}) => {
    const values = groups[${p}.id] ?? [];
    const ${field} = values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : ${empty};
    return { ${title}: ${p}.${title}, ${field} };
  });`,
    run: (all: Rows, kids: Rows) =>
      all.map((row) => {
        const own = childrenOf(joint, row, kids).length;
        return {
          [title]: titleOf(joint, row),
          [field]: own === 0 ? JSON.parse(empty) : sumOf(joint, row, kids) / own,
        };
      }),
  };
};

const winner: Operation = (joint, random) => {
  const measure = drawMeasure(joint, random);
  const { parents, parent, title, p, many, values, base } = joint;
  const { kind, noun } = measure;
  const one = kind === 'counts' ? 'count' : 'total';
  const most =
    kind === 'counts'
      ? `[the most ${many}|the largest number of ${many}]`
      : `the [highest|greatest|largest] [sum of the ${values} of ${many}|total over the ${values} of ${many}]`;
  const start = `let best: string | null = null;\n  let most = -1;`;
  return {
    ...base,
    name: 'join-winner',
    key: `${base.key} ${kind}`,
    lists: joint.lists(...uses(measure, joint)),
    wordings: [
      `the ${title} of the ${parent} with ${most}`,
      `which ${parent} has ${most}? Return the ${title}`,
      `find the ${parent} with ${most} and return its ${title}`,
      `who or what is the top ${parent}, i.e. the one with ${most}? just the ${title}`,
      `[return|get] the ${title} of the ${parent} that has ${most}`,
      `I want to know the ${title} of the ${parent} having ${most}`,
      `compare the ${parents} by the ${noun} and return the ${title} of the best one`,
      `${parent} with ${most} (${title} only)`,
      `take the ${noun} per ${parent}; return the ${title} of the ${parent} where it is highest`,
      `name the ${parent} with ${most}: I only need the ${title}`,
    ],
    rules: [
      `[ties: the first one listed|on a tie the first ${parent} in the list wins|if tied, the earlier ${parent}|the first one wins a tie]`,
      `[null if there are no ${parents}|null when the list of ${parents} is empty|no ${parents}: null]`,
    ],
    names: [`top${upper(parent)}`, `best${upper(parent)}`, `${parent}WithMost`],
    returns: 'string | null',
    body: `${tally(joint, kind)}\n  ${start}\n  for (const ${p} of $${parents}) {\n    const ${one} = ${kind}[${p}.id] ?? 0;\n    if (${one} > most) {\n      most = ${one};\n      best = ${p}.${title};\n    }\n  }\n  return best;`,
    run: (all: Rows, children: Rows) => {
      if (all.length === 0) return null;
      const numbers = all.map((row) => measure.of(joint, row, children));
      return titleOf(joint, all[numbers.indexOf(Math.max(...numbers))]!);
    },
  };
};

const ranking: Operation = (joint, random) => {
  const measure = drawMeasure(joint, random);
  const { parents, parent, title, p, base } = joint;
  const { kind, field, noun } = measure;
  const out = `{ ${title}, ${field} }`;
  const top = random.next() < 0.5;
  const given = top && random.next() < 0.35;
  const k = 2 + random.int(4);
  const named = top && random.next() < 0.5;
  const limit = given ? '$n' : String(k);
  const n = given ? 'n' : String(k);
  const which = top ? `the top ${n} ${parents}` : `the ${parents}`;
  const shape = named ? `${plural(title)} only` : `as ${out}`;
  return {
    ...base,
    name: top ? 'join-top' : 'join-ranking',
    key: `${base.key} ${kind}${given ? ' n' : ''}${named ? ' names' : ''}`,
    lists: joint.lists(...uses(measure, joint)),
    ...(given ? { given: [{ name: 'n', type: 'number' }] } : {}),
    wordings: [
      `${which} by ${noun}, highest first, ${shape}`,
      `rank the ${parents} by the ${noun}, highest first${top ? `, and return the first ${n}` : ''} (${shape})`,
      `sort the ${parents} by the ${noun} in descending order${top ? ` and keep ${n}` : ''}; ${named ? `return their ${plural(title)}` : `return ${out}`}`,
      `${top ? `which ${n} ${parents} are on top` : `what does the ranking look like`} when sorted by the ${noun}, largest first? [Return|Give me] ${named ? `the ${plural(title)}` : `an array of ${out}`}`,
      `leaderboard: ${which}, sorted by ${noun} descending, ${shape}`,
      `I need a ranking of the ${parents} by the ${noun}, biggest first${top ? `, only the first ${n}` : ''}. [Format: ${shape}|${upper(shape)}]`,
      `${top ? `top ${n}` : 'ranking'} of ${parents}: ${noun}, descending, ${shape}`,
      `[work out|compute] the ${noun} for each ${parent} and list ${which} from highest to lowest, ${shape}`,
      `order ${which} by ${noun} (desc), ${shape}`,
      `${named ? `${plural(title)} of ${which}` : `${out} for ${which}`}, sorted descending by ${noun}`,
    ],
    rules: [
      `[ties: by ${title}|ties in alphabetical order of the ${title}|same number: alphabetically by ${title}|if equal, sort by ${title}]`,
      zero(joint),
    ],
    names: [
      top ? `top${upper(parents)}` : `rank${upper(parents)}`,
      `${parent}Ranking`,
      `sorted${upper(parents)}`,
    ],
    returns: named ? 'string[]' : `{ ${title}: string; ${field}: number }[]`,
    body: `${tally(joint, kind)}
  return $${parents}
    .map((${p}) => ({ ${title}: ${p}.${title}, ${field}: ${kind}[${p}.id] ?? 0 }))
    .sort((a, b) => b.${field} - a.${field} || a.${title}.localeCompare(b.${title}))${top ? `\n    .slice(0, ${limit})` : ''}${named ? `\n    .map((${p}) => ${p}.${title})` : ''};`,
    args: (source, i) => [...base.args(source, i), ...(given ? [[2, 1, 3, 0, 2, 2, 3][i]!] : [])],
    run: (all: Rows, children: Rows, count: number) => {
      const entries = ranked(all.map((row) => [titleOf(joint, row), measure.of(joint, row, children)]));
      const kept = entries.filter((_, i) => !top || i < (given ? count : k));
      return kept.map(([first, second]) => (named ? first : { [title]: first, [field]: second }));
    },
  };
};

const above: Operation = (joint, random) => {
  const measure = drawMeasure(joint, random);
  const { parents, parent, title, p, many, values, base, filter } = joint;
  const { kind } = measure;
  const strict = random.next() < 0.4;
  const given = random.next() < 0.25;
  const k = kind === 'counts' ? 2 + random.int(2) : pick([10, 20, 25, 50, 60, 80, 100, 150, 200], random);
  const said = given ? 'min' : String(k);
  const bound = strict ? `[more than|over] ${said}` : `at least ${said}`;
  const has = kind === 'counts' ? `${bound} ${many}` : `a total of ${bound} for the ${values} of ${many}`;
  const having = kind === 'counts' ? has : `[${values} of ${many} adding up to ${bound}|${has}]`;
  return {
    ...base,
    name: 'join-above',
    key: `${base.key} ${kind}${strict ? ' >' : ' >='}${given ? ' given' : ''}`,
    lists: joint.lists(...uses(measure, joint)),
    ...(given ? { given: [{ name: 'min', type: 'number' }] } : {}),
    wordings: [
      `${plural(title)} of the ${parents} with ${having}`,
      `which ${parents} have ${having}? Return their ${plural(title)}`,
      `return the ${plural(title)} of all ${parents} that have ${having}`,
      `list the ${title} of every ${parent} with ${having}`,
      `find the ${parents} with ${having} and give me the ${plural(title)}`,
      `keep only ${parents} having ${having}, then map to ${title}`,
      `I'm looking for ${parents} with ${having}: just the ${plural(title)}`,
      `${parents} with ${having} -> ${plural(title)}`,
      `get the ${plural(title)} of ${parents} which have ${having}`,
      `an array with the ${title} of each ${parent} that has ${having}`,
    ],
    rules: [`[in the order of the ${parents}|same order as in ${parents}|keep the original order]`],
    names: [
      kind === 'counts' ? `busy${upper(parents)}` : `big${upper(parents)}`,
      `${parents}Above`,
      `filter${upper(parents)}`,
    ],
    returns: 'string[]',
    body: `${tally(joint, kind)}\n  return $${parents}.filter((${p}) => (${kind}[${p}.id] ?? 0) ${strict ? '>' : '>='} ${given ? '$min' : k}).map((${p}) => ${p}.${title});`,
    args: (source, i) => [
      ...base.args(source, i),
      ...(given
        ? [kind === 'counts' ? [1, 0, 1, 1, 2, 1, 2][i]! : [10, 0, 5, 1, 20, filter.limit, 40][i]!]
        : []),
    ],
    run: (all: Rows, children: Rows, min: number) => {
      const out: string[] = [];
      const least = given ? min : k;
      for (const row of all) {
        const value = measure.of(joint, row, children);
        if (value > least || (value === least && !strict)) out.push(titleOf(joint, row));
      }
      return out;
    },
  };
};

export const totalOperations: readonly (readonly [number, Operation])[] = [
  [3, perParent],
  [1.6, objectOf],
  [1.4, average],
  [1.6, winner],
  [2, ranking],
  [1.2, above],
];
