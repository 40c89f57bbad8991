/** Balances and stocks: movements applied one after another, with what happens below zero. */

import type { Random } from '../../../src/support/random.js';
import type { Json } from '../../family.js';
import { pick } from '../../pick.js';
import { number, type Query, type Row, upper } from './relation-parts.js';

type Rows = readonly Row[];

const sizes = [0, 1, 2, 3, 4, 6, 8];
const rowsOf =
  (row: (random: Random) => Row) =>
  (random: Random, i: number): Json[] => [Array.from({ length: sizes[i]! }, () => row(random))];

/** List, record, group, amount, what goes in, what goes out, what the state is called. */
const flows = [
  ['transactions', 'transaction', 'account', 'amount', 'deposit', 'withdrawal', 'balance'],
  ['movements', 'movement', 'product', 'quantity', 'in', 'out', 'stock'],
  ['entries', 'entry', 'wallet', 'value', 'income', 'expense', 'balance'],
  ['changes', 'change', 'item', 'count', 'added', 'removed', 'stock'],
  ['bookings', 'booking', 'card', 'points', 'earn', 'spend', 'credit'],
  ['steps', 'step', 'tank', 'liters', 'fill', 'drain', 'level'],
] as const;

export function balance(random: Random): Query {
  const [many, v, group, amount, plus, minus, state] = pick(flows, random);
  const rule = pick(['skip', 'stop', 'clamp', 'none'] as const, random);
  const grouped = rule !== 'stop' && random.next() < 0.45;
  const given = !grouped && random.next() < 0.5;
  const quoted = (text: string): string => `"${text}"`;
  const said = {
    skip: `[skip any ${minus} that would make the ${state} negative|${quoted(minus)} is ignored when the ${state} is too low|never below 0: such a ${v} is skipped]`,
    stop: `[stop at the first ${minus} that would make the ${state} negative|as soon as a ${v} would take it below 0, stop and return the ${state} so far]`,
    clamp: `[the ${state} never drops below 0, then it is 0|minimum is 0: set it to 0 if it would go below]`,
    none: `[it may become negative|negative values are allowed]`,
  }[rule];
  const said0 = said.replace(/\ba (?=[aeio])/g, 'an ');
  const now = grouped ? `(${state}s[${v}.${group}] ?? 0)` : state;
  const sign = `${v}.type === '${plus}'`;
  const next = `const next = ${now} + (${sign} ? ${v}.${amount} : -${v}.${amount});`;
  const put = grouped ? `${state}s[${v}.${group}] =` : `${state} =`;
  const step = {
    skip: `if (next >= 0) ${put} next;`,
    stop: `if (next < 0) break;\n    ${put} next;`,
    clamp: `${put} Math.max(0, next);`,
    none: `${put} next;`,
  }[rule];
  const start = grouped
    ? `const ${state}s: Record<string, number> = {};`
    : `let ${state} = ${given ? '$start' : '0'};`;
  const per = grouped ? `${state} per ${group} as an object` : `final ${state}`;
  const from = given ? `[starting with the given start|start is a parameter]` : `[start at 0|it starts at 0]`;
  return {
    name: grouped ? 'ledger-balances' : 'ledger-balance',
    key: `${many} ${rule}${given ? ' given' : ''}`,
    lists: [
      {
        plural: many,
        singular: v,
        fields: `type:s ${amount}:n${grouped ? ` ${group}:s` : ''}`,
        extra: 'note:s',
      },
    ],
    ...(given ? { given: [{ name: 'start', type: 'number' }] } : {}),
    wordings: [
      `the ${per} after all ${many}; type "${plus}" adds the ${amount}, "${minus}" subtracts it`,
      `[work out|compute] the ${per}: "${plus}" adds ${amount}, "${minus}" takes it away`,
      `what is the ${per} after the ${many}? The type is "${plus}" (adds) or "${minus}" (subtracts)`,
      `go through the ${many} in order and return the ${per}. "${plus}" is plus, "${minus}" is minus`,
      `process the ${many}, type is "${plus}" or "${minus}", and give me the ${per}`,
      `apply the ${many} one by one ("${plus}": + ${amount}, "${minus}": - ${amount}), return the ${per}`,
      `replay the ${many} to get the ${per}; "${plus}" increases it by ${amount}, "${minus}" decreases it`,
      `${per} from the ${many}, "${plus}" = plus, "${minus}" = minus`,
    ],
    rules: [
      ...(grouped ? [`[every ${group} starts at 0|start with 0 each]`] : [from]),
      said0,
      ...(grouped && rule === 'skip'
        ? [
            `[only a ${group} with at least one ${v} that counts gets a key|skipped ones create no key]`.replace(
              /\ba (?=[aeio])/g,
              'an ',
            ),
          ]
        : []),
    ],
    names: grouped
      ? [`${state}sBy${upper(group)}`, `${state}s`]
      : [`final${upper(state)}`, `compute${upper(state)}`],
    returns: grouped ? 'Record<string, number>' : 'number',
    body: `  ${start}\n  for (const ${v} of $${many}) {\n    ${next}\n    ${step}\n  }\n  return ${grouped ? `${state}s` : state};`,
    args: (source, i) => [
      ...rowsOf((r) => ({
        type: r.next() < 0.5 ? plus : minus,
        [amount]: pick([1, 5, 10, 20, 30], r),
        [group]: pick(['A', 'B', 'C'], r),
        note: 'x',
      }))(source, i),
      ...(given ? [[5, 0, 10, 20, 30, 15, 50][i]!] : []),
    ],
    run: (rows: Rows, first: number) => {
      const states = new Map<string, number>();
      if (!grouped) states.set('', given ? first : 0);
      for (const row of rows) {
        const at = grouped ? (row[group] as string) : '';
        const old = states.get(at) ?? 0;
        const size = number(row, amount);
        const after = row.type === plus ? old + size : old - size;
        if (after < 0 && rule === 'stop') break;
        if (after < 0 && rule === 'skip') continue;
        states.set(at, after < 0 && rule === 'clamp' ? 0 : after);
      }
      return grouped ? Object.fromEntries(states) : states.get('')!;
    },
  };
}
