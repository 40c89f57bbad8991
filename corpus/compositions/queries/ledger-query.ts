/** Stateful walks over a list of records: balances, stock, running totals, points, versions, updates, limits, streaks. */

import type { Random } from '../../../src/support/random.js';
import type { Json } from '../../family.js';
import { pick } from '../../pick.js';
import type { Composition } from '../draw-composition.js';
import { balance } from './balance-query.js';
import { compose, number, type Query, type Row, upper, weighted } from './relation-parts.js';

type Rows = readonly Row[];
type Operation = (random: Random) => Query;

const sizes = [0, 1, 2, 3, 4, 6, 8];
const rowsOf =
  (row: (random: Random) => Row) =>
  (random: Random, i: number): Json[] => [Array.from({ length: sizes[i]! }, () => row(random))];

const sums = [
  ['payments', 'payment', 'amount'],
  ['runs', 'run', 'distance'],
  ['sales', 'sale', 'total'],
  ['days', 'day', 'steps'],
  ['meals', 'meal', 'calories'],
  ['shifts', 'shift', 'hours'],
  ['expenses', 'expense', 'cost'],
  ['rounds', 'round', 'points'],
  ['parcels', 'parcel', 'weight'],
  ['downloads', 'download', 'size'],
  ['tracks', 'track', 'seconds'],
  ['stages', 'stage', 'length'],
] as const;

const running: Operation = (random) => {
  const [many, v, amount] = pick(sums, random);
  const kind = pick(['list', 'copy', 'exceed', 'fit'] as const, random);
  const given = random.next() < 0.6;
  const k = pick([20, 25, 30, 50, 100], random);
  const limit = given ? 'limit' : String(k);
  const limited = kind === 'exceed' || kind === 'fit';
  const add = `total += ${v}.${amount};`;
  const wordings = {
    list: [
      'the running total of X over the L as an array',
      'an array with the sum of X up to and including each V',
      'cumulative X of the L',
      'for each V the X added up so far',
      'how does the total X grow? Return the running sums over the L',
      'return the partial sums of X for the L',
      'sum X step by step and list every intermediate total, one per V',
      'L → running total of X, number array',
    ],
    copy: [
      'copies of the L with a field total, the X added up so far',
      'add a running total of X to each V as total (new objects)',
      'give every V a total: the sum of X up to and including it, without changing the input',
      'extend each V by total = cumulative X, no mutation',
      'return the L with the running sum of X in a new field total',
      'L plus total, which holds the X accumulated so far; new objects please',
      'I want the L again, each with total, the cumulative X including this V',
      'put the X summed up until each V into total, in a copy of the list',
    ],
    exceed: [
      'the index of the first V where the X added up so far exceeds K',
      'at which index does the running total of X go over K?',
      'find the position (from 0) of the V at which the cumulative X becomes greater than K',
      'when is K exceeded? Add up X and return the index of that V',
      'index of the V that pushes the sum of X above K',
      'walk through the L, sum X, return the index as soon as the sum is more than K',
      'return the first index whose running sum of X is over K',
      'sum up X until it is greater than K and give me the index where that happens',
    ],
    fit: [
      'how many L from the start fit into K, adding up X?',
      'count the L from the beginning until the sum of X would exceed K',
      'take L in order as long as the total X stays at most K; return how many',
      'number of leading L whose X sum up to no more than K',
      'in order, how many L can I take before the total X is over K?',
      'add X one V after the other, stop before the total is more than K and return the count',
      'return the count of L that fit in order with a total X of at most K',
      'how many L can be done in order with K in total? X adds up',
    ],
  }[kind].map((text) =>
    text.replace(/\b[XLVK]\b/g, (letter) => ({ X: amount, L: many, V: v, K: limit })[letter]!),
  );
  const loops = {
    list: `  let total = 0;\n  return $${many}.map((${v}) => (total += ${v}.${amount}));`,
    copy: `  let total = 0;\n  return $${many}.map((${v}) => {\n    ${add}\n    return { ...${v}, total };\n  });`,
    exceed: `  let total = 0;\n  for (let i = 0; i < $${many}.length; i++) {\n    total += $${many}[i]!.${amount};\n    if (total > ${given ? '$limit' : k}) return i;\n  }\n  return -1;`,
    fit: `  let total = 0;\n  let count = 0;\n  for (const ${v} of $${many}) {\n    ${add}\n    if (total > ${given ? '$limit' : k}) break;\n    count++;\n  }\n  return count;`,
  };
  if (kind === 'copy' && amount === ('total' as string)) return running(random);
  return {
    name: `ledger-running-${kind}`,
    key: `${many}${limited && given ? ' given' : ''}`,
    lists: [{ plural: many, singular: v, fields: `${amount}:n`, extra: 'name:s' }],
    ...(limited && given ? { given: [{ name: 'limit', type: 'number', alt: ['max'] }] } : {}),
    wordings,
    ...(kind === 'exceed'
      ? { rules: ['[-1 if it never does|-1 if that never happens|return -1 otherwise]'] }
      : {}),
    names: {
      list: ['runningTotals', 'cumulative'],
      copy: ['withRunningTotal', 'addTotals'],
      exceed: ['firstOverLimit', 'exceededAt'],
      fit: ['countWithinLimit', 'howManyFit'],
    }[kind] as [string, string],
    returns: { list: 'number[]', copy: '(#0 & { total: number })[]', exceed: 'number', fit: 'number' }[kind],
    body: loops[kind],
    args: (source, i) => [
      ...rowsOf((r) => ({ [amount]: pick([1, 5, 10, 20, 25], r), name: pick(['a', 'b', 'c'], r) }))(
        source,
        i,
      ),
      ...(limited && given ? [[10, 0, 5, 30, 25, 40, 60][i]!] : []),
    ],
    run: (rows: Rows, max: number) => {
      const parts = rows.map((_, i) =>
        rows.slice(0, i + 1).reduce((sum, row) => sum + number(row, amount), 0),
      );
      if (kind === 'list') return parts;
      if (kind === 'copy') return rows.map((row, i) => ({ ...row, total: parts[i]! }));
      const over = parts.findIndex((part) => part > (given ? max : k));
      return kind === 'exceed' ? over : over < 0 ? parts.length : over;
    },
  };
};

const matches: Operation = (random) => {
  const sorted = random.next() < 0.4;
  const win = pick([3, 3, 3, 2], random);
  const shape = sorted ? 'an array of { team, points }' : 'an object from team to points';
  return {
    name: 'ledger-points',
    key: `${sorted ? 'sorted' : 'object'} ${win}`,
    lists: [{ plural: 'matches', singular: 'match', fields: 'home:s away:s homeGoals:n awayGoals:n' }],
    wordings: [
      `points table from the matches: a win gives ${win} points, a draw 1, a loss 0. Return ${shape}`,
      `how many points does each team have? ${win} for a win, 1 for a draw, 0 for a loss; ${shape}`,
      `compute the league points (win ${win}, draw 1, loss 0) as ${shape}`,
      `${shape}: ${win} points for a win, 1 each for a draw, none for losing`,
      `go through the matches and give the winner ${win} points, both teams 1 for a draw. Result: ${shape}`,
      `build the standings, win = ${win}, draw = 1, loss = 0, as ${shape}`,
      `I need the points of every team (${win}/1/0 for win/draw/loss), ${shape}`,
      `from the results make ${shape}. Winning counts ${win}, a draw 1, losing 0`,
    ],
    rules: [
      '[teams with 0 points are included|every team that played appears, even with 0]',
      ...(sorted
        ? ['[most points first, ties by team name|sorted by points descending, then alphabetically by team]']
        : []),
    ],
    names: ['leaguePoints', 'standings', 'pointsTable'],
    returns: sorted ? '{ team: string; points: number }[]' : 'Record<string, number>',
    body: `  const points: Record<string, number> = {};\n  for (const { home, away, homeGoals, awayGoals } of $matches) {\n    const homePoints = homeGoals > awayGoals ? ${win} : homeGoals === awayGoals ? 1 : 0;\n    const awayPoints = awayGoals > homeGoals ? ${win} : homeGoals === awayGoals ? 1 : 0;\n    points[home] = (points[home] ?? 0) + homePoints;\n    points[away] = (points[away] ?? 0) + awayPoints;\n  }\n  return ${sorted ? 'Object.entries(points)\n    .map(([team, points]) => ({ team, points }))\n    .sort((a, b) => b.points - a.points || a.team.localeCompare(b.team))' : 'points'};`,
    args: rowsOf((r) => {
      const [home, away] = r.shuffle(['Lions', 'Tigers', 'Bears', 'Wolves']) as [string, string];
      return { home, away, homeGoals: r.int(4), awayGoals: r.int(4) };
    }),
    run: (rows: Rows) => {
      const teams = [...new Set(rows.flatMap((row) => [row.home as string, row.away as string]))];
      const table = teams.map((team) => {
        const gaps = rows.flatMap((row) => {
          const gap = number(row, 'homeGoals') - number(row, 'awayGoals');
          return row.home === team ? [gap] : row.away === team ? [-gap] : [];
        });
        return [
          team,
          gaps.filter((gap) => gap > 0).length * win + gaps.filter((gap) => gap === 0).length,
        ] as const;
      });
      if (!sorted) return Object.fromEntries(table);
      table.sort((x, y) => y[1] - x[1] || new Intl.Collator().compare(x[0], y[0]));
      return table.map(([team, points]) => ({ team, points }));
    },
  };
};

const latest: Operation = (random) => {
  const [many, v, stamp, value] = pick(
    [
      ['documents', 'document', 'version', 'text'],
      ['readings', 'reading', 'time', 'unit'],
      ['prices', 'price', 'day', 'currency'],
      ['notes', 'note', 'updatedAt', 'text'],
      ['reports', 'report', 'year', 'title'],
      ['saves', 'save', 'turn', 'level'],
      ['releases', 'release', 'build', 'name'],
    ] as const,
    random,
  );
  return {
    name: 'ledger-latest',
    key: many,
    lists: [{ plural: many, singular: v, fields: `id:n ${stamp}:n ${value}:s` }],
    wordings: [
      `keep only the ${v} with the highest ${stamp} for each id`,
      `for every id return the newest ${v}, i.e. the one with the greatest ${stamp}`,
      `several ${many} can have the same id; I only want the one with the largest ${stamp} per id`,
      `deduplicate the ${many} by id, the highest ${stamp} wins`,
      `latest ${v} per id (${stamp} decides)`,
      `which ${v} is the latest of each id? Highest ${stamp}; return them as an array`,
      `drop outdated ${many}: per id only the one with the biggest ${stamp} stays`,
      `return the ${many} without older ones of the same id, comparing ${stamp}`,
    ],
    rules: [
      '[ids in the order of their first appearance|order: where each id first appears]',
      `[same ${stamp}: the first one stays|on a tie the earlier one in the list wins]`,
    ],
    names: [`latest${upper(many)}`, `newest${upper(many)}`],
    returns: '#0[]',
    body: `  const latest = new Map<number, #0>();\n  for (const ${v} of $${many}) {\n    const known = latest.get(${v}.id);\n    if (!known || ${v}.${stamp} > known.${stamp}) latest.set(${v}.id, ${v});\n  }\n  return [...latest.values()];`,
    args: rowsOf((r) => ({
      id: 1 + r.int(3),
      [stamp]: 1 + r.int(5),
      [value]: pick(['a', 'b', 'c', 'd'], r),
    })),
    run: (rows: Rows) =>
      [...new Set(rows.map((row) => row.id as number))].map((id) => {
        const own = rows.filter((row) => row.id === id);
        const top = Math.max(...own.map((row) => number(row, stamp)));
        return own.filter((row) => row[stamp] === top)[0]!;
      }),
  };
};

const streak: Operation = (random) => {
  const [many, v, flag, word] = pick(
    [
      ['games', 'game', 'won', 'won'],
      ['days', 'day', 'active', 'active'],
      ['builds', 'build', 'passed', 'passed'],
      ['nights', 'night', 'rainy', 'rainy'],
      ['workouts', 'workout', 'done', 'done'],
      ['answers', 'answer', 'correct', 'correct'],
      ['shots', 'shot', 'hit', 'hit'],
    ] as const,
    random,
  );
  const current = random.next() < 0.35;
  const what = current ? 'the current streak, at the end of the list, of' : 'the longest streak of';
  return {
    name: current ? 'ledger-current-streak' : 'ledger-streak',
    key: many,
    lists: [{ plural: many, singular: v, fields: `${flag}:b`, extra: 'name:s' }],
    wordings: [
      `${what} ${many} in a row with ${flag} true`,
      `how long is ${what} ${many} where ${flag} is true?`,
      `return the length of ${what} consecutive ${many} that are ${word}`,
      `${what} ${word} ${many}, as a number`,
      `find ${what} ${many} with ${flag} set, one after the other, and return its length`,
      `I want to know how many ${many} ${what} ${flag} ones has`,
      `count ${what} ${word} ${many}`,
      `length of ${what} ${many} having ${flag} = true, without a break`,
    ],
    rules: ['[0 for an empty list|0 if there are none]'],
    names: current ? ['currentStreak'] : ['longestStreak', 'bestStreak'],
    returns: 'number',
    body: `  ${current ? '' : 'let longest = 0;\n  '}let streak = 0;\n  for (const ${v} of $${many}) {\n    streak = ${v}.${flag} ? streak + 1 : 0;\n${current ? '' : '    longest = Math.max(longest, streak);\n'}  }\n  return ${current ? 'streak' : 'longest'};`,
    args: rowsOf((r) => ({ [flag]: r.next() < 0.65, name: 'x' })),
    run: (rows: Rows) => {
      const runs = rows
        .map((row) => (row[flag] ? 'x' : ' '))
        .join('')
        .split(' ');
      return current ? runs.at(-1)!.length : Math.max(...runs.map((text) => text.length));
    },
  };
};

const updates: Operation = (random) => {
  const [many, v, field] = pick(
    [
      ['products', 'product', 'price'],
      ['players', 'player', 'score'],
      ['employees', 'employee', 'salary'],
      ['tasks', 'task', 'priority'],
      ['items', 'item', 'stock'],
      ['rooms', 'room', 'seats'],
      ['songs', 'song', 'plays'],
    ] as const,
    random,
  );
  const adds = random.next() < 0.5;
  const how = adds ? `adds its ${field} to the ${field}` : `replaces the ${field}`;
  return {
    name: adds ? 'ledger-increments' : 'ledger-updates',
    key: many,
    lists: [
      { plural: many, singular: v, fields: `id:n name:s ${field}:n` },
      { plural: 'updates', singular: 'update', fields: `id:n ${field}:n` },
    ],
    wordings: [
      `apply the updates to the ${many} by id: each update ${how}`,
      `return the ${many} after all updates, where an update ${how} of the ${v} with its id`,
      `update the ${many}: every update ${how} of the ${v} with the same id`,
      `there is a list of updates for the ${many}. Match by id; an update ${how}. Return the new ${many}`,
      `new list of ${many} with the updates applied; an update ${how}`,
      `how do the ${many} look after the updates? An update ${how} of the matching ${v} (by id)`,
      `for each update find the ${v} by id: it ${how}. Result: all ${many}`,
      `process the updates in order, each ${how} of the ${v} with that id, and give me the ${many}`,
    ],
    rules: [
      '[unknown ids are ignored|updates with an unknown id have no effect]',
      '[do not change the originals|return new objects, no mutation]',
      adds
        ? '[several updates for one id all count|repeated ids add up]'
        : '[the last update of an id wins|several updates for one id: the last counts]',
    ],
    names: ['applyUpdates', `update${upper(many)}`],
    returns: '#0[]',
    body: adds
      ? `  const changes: Record<number, number> = {};\n  for (const update of $updates) {\n    changes[update.id] = (changes[update.id] ?? 0) + update.${field};\n  }\n  return $${many}.map((${v}) => ({ ...${v}, ${field}: ${v}.${field} + (changes[${v}.id] ?? 0) }));`
      : `  const changes = new Map($updates.map((update) => [update.id, update.${field}]));\n  return $${many}.map((${v}) => ({ ...${v}, ${field}: changes.get(${v}.id) ?? ${v}.${field} }));`,
    args: (source, i) => [
      Array.from({ length: [0, 2, 0, 1, 3, 4, 4][i]! }, (_, at) => ({
        id: at + 1,
        name: 'abcd'.charAt(at),
        [field]: source.int(50),
      })),
      Array.from({ length: [0, 0, 2, 2, 3, 5, 6][i]! }, () => ({
        id: 1 + source.int(5),
        [field]: source.int(20),
      })),
    ],
    run: (rows: Rows, changes: Rows) => {
      const out = rows.map((row): Record<string, Json> => ({ ...row }));
      for (const change of changes) {
        for (const row of out) {
          if (row.id === change.id) row[field] = number(change, field) + (adds ? number(row, field) : 0);
        }
      }
      return out;
    },
  };
};

const spans: Operation = (random) => {
  const [many, v, who] = pick(
    [
      ['sessions', 'session', 'user'],
      ['shifts', 'shift', 'employee'],
      ['meetings', 'meeting', 'room'],
      ['calls', 'call', 'agent'],
      ['rides', 'ride', 'driver'],
      ['jobs', 'job', 'machine'],
      ['logs', 'log', 'project'],
    ] as const,
    random,
  );
  const total = random.next() < 0.35;
  const what = total ? 'total time over all L' : 'time spent per W as an object';
  return {
    name: total ? 'ledger-time' : 'ledger-time-by',
    key: many,
    lists: [
      { plural: many, singular: v, fields: `${total ? '' : `${who}:s `}start:n end:n`, extra: `${who}:s` },
    ],
    wordings: [
      `the ${what}, a V lasts from start to end`,
      `how much is the ${what}? Each V takes end - start`,
      `add up the durations (end minus start) of the L and return the ${what}`,
      `the ${what}; duration = end - start`,
      `compute the ${what} from start and end of each V`,
      `I need the ${what}. A V takes end minus start`,
      `return the ${what}, each V counting end minus start`,
      `sum end - start over the L to get the ${what}`,
    ].map((text) =>
      text
        .replace(/\b[LVW]\b/g, (letter) => ({ L: many, V: v, W: who })[letter]!)
        .replace(/\b([Aa]) (?=[aeio])/g, '$1n '),
    ),
    rules: ['[skip any whose end is before its start|ignore those that end before they start]'],
    names: total ? ['totalTime', 'timeSpent'] : [`timeBy${upper(who)}`, 'timeSpent'],
    returns: total ? 'number' : 'Record<string, number>',
    body: total
      ? `  return $${many}.filter((${v}) => ${v}.end >= ${v}.start).reduce((sum, ${v}) => sum + ${v}.end - ${v}.start, 0);`
      : `  const totals: Record<string, number> = {};\n  for (const ${v} of $${many}) {\n    if (${v}.end < ${v}.start) continue;\n    totals[${v}.${who}] = (totals[${v}.${who}] ?? 0) + ${v}.end - ${v}.start;\n  }\n  return totals;`,
    args: rowsOf((r) => {
      const start = r.int(50);
      return { [who]: pick(['Ada', 'Bob', 'Cleo'], r), start, end: start + r.int(30) - 4 };
    }),
    run: (rows: Rows) => {
      const totals = new Map<string, number>();
      for (const row of rows) {
        const gap = number(row, 'end') - number(row, 'start');
        const at = total ? '' : (row[who] as string);
        if (gap >= 0) totals.set(at, gap + (totals.get(at) ?? 0));
      }
      return total ? (totals.get('') ?? 0) : Object.fromEntries(totals);
    },
  };
};

const operations: readonly (readonly [number, Operation])[] = [
  [2.6, balance],
  [2.2, running],
  [1, matches],
  [1, latest],
  [1, streak],
  [1.2, updates],
  [1.2, spans],
];

export function drawLedgerQuery(random: Random): Composition {
  return compose(weighted(operations, random)(random), random);
}
