/** Draws compositions over one text: cut it up, keep, change and order the pieces, and put the result together. */

import type { Random } from '../../../src/support/random.js';
import type { Json, TestCase } from '../../family.js';
import { pick } from '../../pick.js';
import type { Composition } from '../draw-composition.js';
import { conditional, drawTextChange } from './text-changes.js';
import { drawNumberEnd, drawTextEnd, joined } from './text-ends.js';
import { drawTextKeep } from './text-keeps.js';
import { textOrders } from './text-orders.js';
import { agree, type TextChange, type TextEnd, type TextKeep } from './text-parts.js';
import { drawTextSource, type TextSource } from './text-sources.js';
import { textPieces } from './text-tests.js';
import { type TextPlan, wordTextQuery } from './text-wording.js';

/** One composition over a text. */
export function drawTextQuery(random: Random): Composition {
  for (;;) {
    const plan = drawPlan(random);
    if (plan !== null) return composed(plan, random);
  }
}

const toNumber: TextChange = {
  kind: 'number',
  tag: 'Values',
  result: 'number',
  code: (x) => `Number(${x})`,
  run: (v) => Array.from(v).reduce((value, digit) => value * 10 + '0123456789'.indexOf(digit), 0),
  verbs: ['convert X to a number', 'turn X into a number', 'parse X as a number'],
  nouns: ['X as numbers', 'X, converted to numbers', 'the numeric values of X'],
};

/** Null when the drawn parts do not make sense together. */
function drawPlan(random: Random): TextPlan | null {
  const source = drawTextSource(random);
  if (random.next() < 0.13 && source.kind !== 'characters') return conditionalPlan(source, random);
  const keep = random.next() < 0.78 ? drawTextKeep(source, random) : null;
  const numeric = keep?.kind === 'whole numbers' && random.next() < 0.75;
  const change = numeric ? toNumber : random.next() < 0.5 ? drawTextChange(source, random) : null;
  const numbers = change?.result === 'number';
  const order = !numbers && random.next() < (keep && change ? 0.2 : 0.4) ? pick(textOrders, random) : null;
  if (keep === null && change === null && order === null) return null;
  const end = numbers
    ? drawNumberEnd(source, random)
    : keep !== null && change === null && order === null && random.next() < 0.15
      ? answer(source, keep, random)
      : drawTextEnd(source, change === null && order === null && keep !== null, random);
  if (end === null) return null;
  if (keep?.parameter && end.parameter) return null;
  // An order or distinctness that the end does not look at.
  if (order && !/^(list|join|first|last|longest|shortest|repeated)/.test(end.kind)) return null;
  if (order?.distinct && end.kind === 'repeated') return null;
  if (order && /length|longest/.test(order.kind) && /^(longest|shortest|repeated)/.test(end.kind))
    return null;
  if (order && !order.distinct && /^(longest|shortest|repeated)/.test(end.kind)) return null;
  if (change?.kind === 'stars' && order !== null) return null;
  if (keep?.kind === 'palindrome' && change?.kind === 'reverse') return null;
  if (source.kind === 'characters' && order && /length|longest/.test(order.kind)) return null;
  if ((keep?.kind ?? '').includes('length') && /average|max length|^longest|^shortest/.test(end.kind))
    return null;
  if (
    keep?.kind === 'exactly' &&
    (change?.kind === 'length' || /ength|longest|shortest/.test(end.kind + (order?.kind ?? '')))
  )
    return null;
  if (
    change?.kind.startsWith('initial') &&
    /longest|shortest|first letter|length/.test(end.kind + (order?.kind ?? ''))
  )
    return null;
  if (
    change?.kind === 'last letter' &&
    /longest|shortest|first letter|length/.test(end.kind + (order?.kind ?? ''))
  )
    return null;
  return { source, keep, change, order, end };
}

function conditionalPlan(source: TextSource, random: Random): TextPlan | null {
  const keep = drawTextKeep(source, random);
  const change = drawTextChange(source, random);
  const drawn = random.next() < 0.25 ? drawTextChange(source, random) : null;
  const other = drawn && drawn.kind !== change.kind && drawn.result === 'string' ? drawn : null;
  if (keep.parameter || change.result === 'number' || keep.kind === 'not stop words') return null;
  const clause = agree(pick(keep.clauses, random), true);
  // A clause with a comma or brackets would swallow what follows.
  if (/,$/.test(clause)) return null;
  const both = conditional(source, keep, change, clause, other);
  const end = random.next() < 0.8 ? joined(source, random, true) : drawTextEnd(source, false, random);
  if (!/^(join|list)/.test(end.kind)) return null;
  return { source, keep: null, change: both, order: null, end };
}

/** "Do all words longer than 4 letters start with a capital?" */
function answer(source: TextSource, keep: TextKeep, random: Random): TextEnd | null {
  const second = drawTextKeep(source, random);
  const clauses = second.clauses.filter((clause) => clause.startsWith('that '));
  if (second.parameter || second.tag === keep.tag || clauses.length === 0) return null;
  const clause = pick(clauses, random);
  const many = agree(clause, false).slice(5).replace(/,$/, '');
  const one = agree(clause, true).replace(/,$/, '');
  const every = random.next() < 0.5;
  return {
    kind: `${every ? 'every' : 'some'} ${second.kind}`,
    verb: every ? 'every' : 'some',
    names: every ? ['allMatch', 'checkAll', 'areAll'] : ['anyMatch', 'hasAny', 'checkAny'],
    returns: 'boolean',
    links: [every ? `.every((§) => ${second.code('§')})` : `.some((§) => ${second.code('§')})`],
    run: (values) => {
      const hits = values.filter((value) => second.run(value, null)).length;
      return every ? hits === values.length : hits > 0;
    },
    verbs: every
      ? [
          `check whether all of X ${many}`,
          `tell whether every one of X is one ${one}`,
          `return true if all of X ${many}, else false`,
        ]
      : [
          `check whether there is one among X ${one}`,
          `return true if at least one of X is one ${one}, else false`,
        ],
    nouns: every
      ? [`whether all of X ${many}`, `true if all of X ${many}, otherwise false`]
      : [`whether there is one among X ${one}`],
    questions: every ? [`do all X ${many}?`] : [`is there any one among the X ${one}?`],
    rules: every
      ? [['true if there are none', 'with no such ones the answer is true', 'true for nothing']]
      : [],
  };
}

function composed(plan: TextPlan, random: Random): Composition {
  const { source, keep, change, order, end } = plan;
  const given = keep?.parameter ?? end.parameter;
  const onEmpty = (pieces: readonly string[], value: Json): Json => meaning(plan, pieces, value);
  // A number of pieces of 0 would hide that an empty text needs a rule.
  const sample = end.parameter ? 3 : (given?.given(random) ?? null);
  const guarded =
    source.emptyPiece && JSON.stringify(onEmpty([''], sample)) !== JSON.stringify(onEmpty([], sample));
  const empty = end.run([], sample);
  const guard = guarded ? `  if ($text === '') return ${literal(empty)};\n` : '';
  const { text, key } = wordTextQuery(plan, guarded ? empty : undefined, random);
  const name = nameOf(plan);
  const result = change?.result === 'number' ? 'number' : 'string';
  return {
    key: `text ${source.kind}|${keep?.kind ?? ''}|${change?.kind ?? ''}|${order?.kind ?? ''}|${end.kind}`,
    wordingKey: `text ${end.kind}#${key}`,
    request: {
      family: `text-${end.kind.replace(/[^a-z0-9]+/g, '-')}`,
      group: 'compositions',
      wording: text,
      rule: null,
      names: [name, ...end.names.filter((other) => other !== name)],
      params: [
        { name: 'text', type: 'string', alt: source.alt },
        ...(given ? [{ name: given.name, type: given.type, alt: [] }] : []),
      ],
      returns: end.returns === 'T[]' ? `${result}[]` : end.returns,
      body: guard + bodyOf(plan),
      tests: testsOf(plan, random),
    },
  };
}

const literal = (value: Json): string => (value === '' ? "''" : JSON.stringify(value));

function nameOf({ source, keep, change, order, end }: TextPlan): string {
  const tags = `${keep?.tag ?? ''}${source.tag}${change?.tag ?? ''}${order?.tag ?? ''}`;
  return end.verb === '' ? tags.charAt(0).toLowerCase() + tags.slice(1) : end.verb + tags;
}

const longest = 92;

/** `return head.a().b();`, on several lines when it is long. */
function chain(head: string, links: readonly string[], before: string): string {
  const one = head + links.join('');
  if (before.length + one.length < longest) return one;
  return head + links.map((link) => (/^(\[|\.length)/.test(link) ? link : `\n    ${link}`)).join('');
}

function bodyOf({ source, keep, change, order, end }: TextPlan): string {
  const x = source.item;
  const fill = (link: string): string => link.replaceAll('§', x);
  let head = '$text';
  let links = [
    ...source.links,
    ...(keep ? [`.filter((${x}) => ${keep.code(x)})`] : []),
    ...(change ? [`.map((${x}) => ${change.code(x)})`] : []),
  ];
  let lines = '';
  if (order?.distinct) {
    lines += `  const ${source.list} = ${chain(head, links, `  const ${source.list} = ;`)};\n`;
    head = `[...new Set(${source.list})]`;
    links = [];
  }
  if (order) links = [...links, ...order.links];
  if (end.block) {
    const list = order?.distinct ? 'unique' : source.list;
    return `${lines}  const ${list} = ${chain(head, links, `  const ${list} = ;`)};\n${end.block(list, x)}`;
  }
  return `${lines}  return ${chain(head, [...links, ...(end.links ?? []).map(fill)], '  return ;')};`;
}

/** Independent of the code: what the pieces come down to. */
function meaning({ keep, change, order, end }: TextPlan, pieces: readonly string[], given: Json): Json {
  const kept: Json[] = [];
  for (const piece of pieces) {
    if (keep && !keep.run(piece, given)) continue;
    kept.push(change ? change.run(piece) : piece);
  }
  const values = order ? order.run(kept as string[]) : (kept as string[]);
  return end.run(values, given);
}

function testsOf(plan: TextPlan, random: Random): TestCase[] {
  const { source, keep, end, order } = plan;
  const parameter = keep?.parameter ?? end.parameter;
  const lower = end.lower === true || order?.lower === true;
  return [0, 1, 2, 4, 6, 8, 11].map((count): TestCase => {
    const given = parameter ? parameter.given(random) : null;
    const pieces = textPieces(plan, count, lower, random);
    const text = count === 0 ? '' : source.compose(pieces, random);
    const found = text === '' ? [] : source.split(text);
    return [[text, ...(parameter ? [given] : [])], meaning(plan, found, given)];
  });
}
