/** Says a text query the way people type it: commands in a row, nouns, questions, notes, rules before or behind. */

import type { Random } from '../../../src/support/random.js';
import type { Json } from '../../family.js';
import { pick } from '../../pick.js';
import { upper } from '../names.js';
import { agree, type TextChange, type TextEnd, type TextKeep, type TextOrder } from './text-parts.js';
import type { TextSource } from './text-sources.js';

export interface TextPlan {
  readonly source: TextSource;
  readonly keep: TextKeep | null;
  readonly change: TextChange | null;
  readonly order: TextOrder | null;
  readonly end: TextEnd;
}

/** The wording and which skeleton it has. `empty`: what the empty text gives, where that must be said. */
export function wordTextQuery(
  plan: TextPlan,
  empty: Json | undefined,
  random: Random,
): { text: string; key: string } {
  const { source, change, order, end } = plan;
  const drawn = random.next();
  const nounal = !(change && (order || change.nouns.length === 0)) && end.nouns.length > 0;
  const asked = nounal && change === null && order === null && end.questions.length > 0;
  const short = random.next() < 0.62;
  const rules = [
    ...(short && source.rules.length > 0 ? [pick(source.rules, random)] : []),
    ...end.rules.map((ways) => pick(ways, random)),
    ...(empty === undefined ? [] : [pick(emptyRules, random).replace('E', said(empty))]),
  ];
  const s = pick(short ? source.short : source.full, random);
  const ruled = (text: string): string => tidy(withRules(tidy(text), rules, random));
  if (asked && drawn < 0.25) {
    const i = random.int(questions.length);
    const question = pick(end.questions, random).replace('X', pieces(plan, random));
    return { text: ruled(questions[i]!(question, s)), key: `question ${i}` };
  }
  if (nounal && drawn < 0.55) {
    const i = random.int(nounSkeletons.length);
    const skeleton = nounSkeletons[i]!;
    const inside = skeleton.length === 1;
    // A long description of the text inside a noun would be hard to read.
    const where = short || !inside ? s : pick(source.short, random);
    const left = short || !inside || source.rules.length === 0 ? [] : [pick(source.rules, random)];
    const noun = nounOf(plan, inside ? where : null, random);
    return { text: tidy(withRules(tidy(skeleton(noun, s)), [...left, ...rules], random)), key: `noun ${i}` };
  }
  const commands = commandsOf(plan, random);
  const i = random.int(commandSkeletons.length);
  return { text: ruled(commandSkeletons[i]!(commands, s, source, random)), key: `commands ${i}` };
}

const said = (value: Json): string => (value === '' ? '""' : JSON.stringify(value));

const emptyRules = [
  'an empty text gives E',
  'E for an empty string',
  'return E for the empty string',
  'empty input -> E',
  'if the text is empty, the result is E',
];

/** Commas and spaces where clauses meet. */
const tidy = (text: string): string =>
  text
    .replace(/,(\s*[,.;:?)])/g, '$1')
    .replace(/,$/, '')
    .replace(/\b([Aa]) (?=[aeio]\w* )/g, '$1n ')
    .replace(/\b(number|count|length|lengths|how many) of the (?=\S)/g, '$1 of the ')
    .replace(/\.\.(?!\.)/g, '.');

/** "words that start with a vowel": what is kept, many of it, without an article. */
function pieces({ source, keep }: TextPlan, random: Random): string {
  return keep ? `${source.many} ${agree(pick(keep.clauses, random), false)}` : source.many;
}

function nounOf(plan: TextPlan, where: string | null, random: Random): string {
  const { source, keep, change, order, end } = plan;
  const clause = keep ? ` ${agree(pick(keep.clauses, random), false)}` : '';
  const place = where === null ? '' : ` ${pick(['of', 'in'], random)} ${where}`;
  const article = pick(keep ? ['the', 'the', 'all'] : ['the', 'all the'], random);
  let noun = `${article} ${source.many}${place}${clause}`;
  if (change) noun = pick(change.nouns, random).replace('X', noun);
  if (order) noun = pick(order.nouns, random).replace('X', noun);
  const whole = pick(end.nouns, random).replace('X', noun);
  return whole
    .replace(/(number|count) of (the|all|all the) /, '$1 of ')
    .replace(/how many of (the|all) (\w+)(.*)$/, 'how many $2$3 there are');
}

/** Keep, change, order and end as commands. */
function commandsOf({ source, keep, change, order, end }: TextPlan, random: Random): string[] {
  const { one, many } = source;
  const commands: string[] = [];
  if (keep) {
    if (keep.drops.length > 0 && random.next() < 0.3) {
      commands.push(
        pick(dropVerbs, random)
          .replace('X', `${many} ${agree(pick(keep.drops, random), false)}`)
          .replace(/(\w+) ("[^"]+", "[^"]+" and)/, '$1 $2'),
      );
    } else {
      commands.push(
        pick(keepVerbs, random).replace('X', `${many} ${agree(pick(keep.clauses, random), false)}`),
      );
    }
  }
  if (change) {
    const verb = pick(change.verbs, random);
    const plain = /^\w+ X/.test(verb);
    const object = keep
      ? pick(
          [
            'each of them',
            `each remaining ${one}`,
            'each of those',
            ...(plain ? ['them', 'them', `these ${many}`, 'the rest'] : []),
          ],
          random,
        )
      : pick([`every ${one}`, `each ${one}`, `each of the ${many}`], random);
    commands.push(verb.replace('X', object));
  }
  const object = commands.length > 0 ? pick(['them', 'them'], random) : `the ${many}`;
  if (order) commands.push(pick(order.verbs, random).replace('X', object));
  commands.push(pick(end.verbs, random).replace('X', 'them'));
  return commands;
}

const keepVerbs = [
  'keep only the X',
  'take the X',
  'pick the X',
  'keep X only',
  'select all X',
  'filter for X',
  'take only X',
  'look only at the X',
  'leave just the X',
  'use only the X',
].map((verb) => (verb.endsWith('only') ? 'only keep X' : verb));
const dropVerbs = [
  'drop the X',
  'remove all X',
  'leave out the X',
  'throw away X',
  'skip the X',
  'ignore X',
  'filter out X',
  'get rid of the X',
];

const and = (commands: readonly string[]): string =>
  commands.length === 1 ? commands[0]! : `${commands.slice(0, -1).join(', ')} and ${commands.at(-1)}`;
const then = (commands: readonly string[]): string => commands.join(', then ');
const numbered = (commands: readonly string[]): string =>
  commands.map((command, i) => `${i + 1}. ${command}`).join('\n');
const stops = (commands: readonly string[]): string =>
  commands.map((command) => `${upper(command)}.`).join(' ');

type CommandSkeleton = (c: readonly string[], s: string, source: TextSource, random: Random) => string;

const cutting = (source: TextSource, s: string, random: Random): string =>
  pick(source.cuts, random).replace('S', s);

/** Only ever added at the end: their place decides the split. */
const commandSkeletons: readonly CommandSkeleton[] = [
  (c, s) => `Given ${s}, ${and(c)}`,
  (c, s) => `Take ${s}, ${and(c)}`,
  (c, s, { many }) => `Split ${s} into ${many}, ${and(c)}`,
  (c, s) => `${upper(s)}: ${c.join(', ')}`,
  (c, s) => `for ${s}: ${c.join(' then ')}`,
  (c, s) => `I have ${s}. ${stops(c)}`,
  (c, s) => `${stops(c)} The input is ${s}.`,
  (c, s) => `Input: ${s}\n${numbered(c)}`,
  (c, s) => `What to do with ${s}:\n${c.map((command) => `- ${command}`).join('\n')}`,
  (c, s, { many }) => `from the ${many} of ${s}, ${and(c)}`,
  (c, s) => `${c.join(' -> ')} (input: ${s})`,
  (c, s) => `can you take ${s}, ${and(c)}?`,
  (c, s) => `i get ${s} and want to ${and(c)}`,
  (c, s) => `Please process ${s}: first ${then(c)}.`,
  (c, s) => `The function gets ${s}. It should ${and(c)}.`,
  (c, s) => `Write something that takes ${s} and does this: ${c.join('; ')}.`,
  (c, s) => `hey, could you help? i've got ${s}. i'd like to ${and(c)}`,
  (c, s) => `Process ${s} like this: ${c.join('; ')}.`,
  (c, s, { many }) => `Break ${s} into ${many}. Then ${and(c)}.`,
  (c, s, { many }) => `Go through the ${many} of ${s}: ${then(c)}`,
  (c, s) => `in ${s}, ${and(c)}`,
  (c, s) =>
    `Read ${s}. ${upper(c[0]!)}. ${c.length > 2 ? `After that, ${and(c.slice(1, -1))}. ` : ''}Finally, ${c.at(-1)}.`,
  (c, s) => `start with ${s}, ${then(c)}`,
  (c, s, source, random) => `${cutting(source, s, random)}, ${and(c)}`,
  (c, s, source, random) => `${upper(cutting(source, s, random))}. ${stops(c)}`,
  (c, s, source, random) =>
    `1. ${cutting(source, s, random)} ${c.map((command, i) => `${i + 2}. ${command}`).join(' ')}`,
  (c, s, source, random) => `first ${cutting(source, s, random)}, then ${then(c)}`,
  (c, s) => `You are given ${s}. Your job: ${and(c)}.`,
  (c, s) => `there is ${s}. i need to ${and(c)}`,
  (c, s) => `A user pastes ${s}. We want to ${and(c)}.`,
];

/** Those with one parameter hold the text in the noun. */
const nounSkeletons: readonly ((noun: string, s: string) => string)[] = [
  (noun) => noun,
  (noun) => `return ${noun}`,
  (noun) => `Return ${noun}.`,
  (noun) => `I need ${noun}.`,
  (noun) => `get ${noun}`,
  (noun) => `i want ${noun}`,
  (noun) => `Give me ${noun}, please.`,
  (noun) => `compute ${noun}`,
  (noun) => `how do i get ${noun}?`,
  (noun) => `Find ${noun}`,
  (noun, s) => `Given ${s}, return ${noun}`,
  (noun, s) => `${s} -> ${noun}`,
  (noun, s) => `${s} comes in, ${noun} should come out`,
  (noun, s) => `Input: ${s}. Output: ${noun}.`,
  (noun, s) => `The function gets ${s} and returns ${noun}.`,
  (noun, s) => `From ${s}, get ${noun}`,
  (noun, s) => `need ${noun}, input is ${s}`,
  (noun, s) => `I've got ${s} and I'm after ${noun}.`,
  (noun, s) => `Determine ${noun}, given ${s}.`,
  (noun, s) => `for ${s}: ${noun}`,
  (noun, s) => `Someone types ${s}. Tell me ${noun}.`,
  (noun, s) => `with ${s} as input, what I want back is ${noun}`,
];

const questions: readonly ((question: string, s: string) => string)[] = [
  (question, s) => `Given ${s}, ${question}`,
  (question, s) => `${upper(s)}: ${question}`,
  (question, s) => `I have ${s}. ${upper(question)}`,
  (question, s) => `looking at ${s}, ${question}`,
  (question, s) => `Take ${s}. ${upper(question)}`,
  (question, s) => `for ${s}: ${question}`,
];

const closed = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

function withRules(text: string, rules: readonly string[], random: Random): string {
  if (rules.length === 0) return text;
  const ordered = random.next() < 0.5 ? rules : [...rules].reverse();
  const sentences = ordered.map((rule) => closed(upper(rule))).join(' ');
  const question = text.endsWith('?');
  const listing = text.includes('\n');
  const drawn = random.next();
  if (listing)
    return drawn < 0.5
      ? `${text}\n${sentences}`
      : `${text}\n${ordered.map((rule) => `- ${rule}`).join('\n')}`;
  if (question || drawn < 0.3)
    return `${closed(text)} ${drawn < 0.5 ? sentences : `(${ordered.join('; ')})`}`;
  const bare = text.replace(/\.$/, '');
  if (drawn < 0.45) return `${bare} (${ordered.join('; ')})`;
  if (drawn < 0.55) return `${bare}; ${ordered.join('; ')}`;
  if (drawn < 0.65) return `${closed(text)}\n${ordered.map((rule) => `- ${rule}`).join('\n')}`;
  if (drawn < 0.73) return `${closed(text)} Note: ${ordered.join('; ')}.`;
  if (drawn < 0.83) return `${sentences} ${upper(text)}`;
  if (drawn < 0.92) return `${closed(text)} ${ordered.join('. ')}`;
  return `${closed(text)} Rules: ${ordered.join('; ')}.`;
}
