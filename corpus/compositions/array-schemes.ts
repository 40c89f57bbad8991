/** Compositions over plain arrays: keep some elements, change each, and put the result together. */

import type { Random } from '../../src/support/random.js';
import type { Json, TestCase } from '../family.js';
import { pick } from '../pick.js';
import { type Ending, numberEndings, textEndings } from './array-endings.js';
import type { Keep, Step } from './array-parts.js';
import type { Composition } from './draw-composition.js';
import { upper } from './names.js';
import { drawNumberKeep, drawNumberStep } from './number-parts.js';
import { drawTextKeep, drawTextStep } from './text-parts.js';

const stepShare = 0.7;
/** How often nothing is filtered, when something is changed. */
const allShare = 0.15;
/** Endings that need all elements: a step before them makes no difference. */
const plainEndings = ['count'];

/** One composition over numbers or strings. */
export function drawArrayComposition(random: Random): Composition {
  const numbers = random.next() < 0.55;
  const step = random.next() < stepShare ? (numbers ? drawNumberStep(random) : drawTextStep(random)) : null;
  const drawnKeep = numbers ? drawNumberKeep(random) : drawTextKeep(random);
  const keep = step !== null && random.next() < allShare ? null : drawnKeep;
  const ending = drawEnding(numbers, step, random);
  const xs = numbers ? 'xs' : 'words';
  const { text, key } = wordArrays(numbers, keep, step, ending, random);
  const name = nameOf(keep, step, ending);
  const parameter = keep?.parameter;
  return {
    key: `${xs}|${keep?.kind ?? 'all'}|${step?.kind ?? ''}|${ending.kind}`,
    wordingKey: `${xs} ${ending.kind}#${key}`,
    request: {
      family: `${xs}-${ending.kind}`,
      group: 'compositions',
      wording: text,
      rule: null,
      names: [name, ...ending.names.filter((other) => other !== name)],
      params: [
        {
          name: xs,
          type: `${numbers ? 'number' : 'string'}[]`,
          alt: numbers ? ['nums', 'numbers', 'values', 'arr'] : ['strings', 'texts', 'list', 'items'],
        },
        ...(parameter ? [{ name: parameter.name, type: parameter.type, alt: [] }] : []),
      ],
      returns: ending.returns,
      body: ending.body(chainOf(`$${xs}`, numbers ? 'x' : 'word', keep, step)),
      tests: arrayTests(numbers, keep, step, ending, random),
    },
  };
}

function chainOf(xs: string, x: string, keep: Keep | null, step: Step | null): string {
  const kept = keep ? `${xs}.filter((${x}) => ${keep.code(x)})` : xs;
  return step ? `${kept}.map((${x}) => ${step.code(x)})` : kept;
}

function drawEnding(numbers: boolean, step: Step | null, random: Random): Ending {
  const kind = step?.result ?? (numbers ? 'number' : 'string');
  const endings = (kind === 'number' ? numberEndings : textEndings).filter(
    (ending) => step === null || !plainEndings.includes(ending.kind),
  );
  return pick(endings, random);
}

/** `sumEvenSquares`, `squares`, `countAbove`. */
function nameOf(keep: Keep | null, step: Step | null, ending: Ending): string {
  const tags = (keep?.tag ?? '') + (step?.tag ?? '');
  if (ending.verb !== '') return ending.verb + tags;
  return tags.charAt(0).toLowerCase() + tags.slice(1);
}

const leads = (noun: string): readonly string[] => [
  `Given an array of ${noun}, `,
  `from a list of ${noun}, `,
  `I have an array of ${noun}. `,
  `take a list of ${noun}, `,
  `for an array of ${noun}: `,
  `${noun}[]: `,
  `For a list of ${noun}, `,
];
const leadShare = 0.3;

/** Nouns ("the sum of the squares of the even numbers") or commands in a row ("keep …, square them, add them up"). */
function wordArrays(
  numbers: boolean,
  keep: Keep | null,
  step: Step | null,
  ending: Ending,
  random: Random,
): { text: string; key: string } {
  const things = numbers ? 'numbers' : random.next() < 0.5 ? 'strings' : 'words';
  const lead = random.next() < leadShare ? pick(leads(things), random) : '';
  if (random.next() < 0.5) {
    const noun = keep
      ? pick(keep.nouns, random)
      : pick([`all ${things}`, `the ${things}`, `the given ${things}`], random);
    const subject = step ? pick(step.nouns, random).replace('X', noun) : noun;
    const frame = random.int(ending.frames.length);
    return { text: lead + ending.frames[frame]!.replace('X', subject), key: String(frame) };
  }
  const commands: string[] = [];
  if (keep) commands.push(pick(keep.verbs, random));
  if (step) {
    const object = keep
      ? pick(['them', 'each', 'the rest', 'what is left', 'each of them'], random)
      : `every one of the ${things}`;
    commands.push(pick(step.verbs, random).replace('X', object));
  }
  const last = random.int(ending.verbs.length);
  // "… and return the list" says nothing more: mostly left out.
  if (ending.kind !== 'list' || commands.length === 1 || random.next() < 0.3)
    commands.push(ending.verbs[last]!);
  const join = random.int(sequences.length);
  return {
    text: lead + (commands.length === 1 ? commands[0]! : sequences[join]!(commands)),
    key: `verbs ${last} ${join}`,
  };
}

/** Ways to say two or three commands; a single one stays as it is. */
export const sequences: readonly ((commands: readonly string[]) => string)[] = [
  (commands) => `${commands.slice(0, -1).join(', ')} and ${commands.at(-1)}`,
  (commands) => commands.join(', then '),
  (commands) => `first ${commands.join(', then ')}`,
  (commands) => commands.join(' then '),
  (commands) => commands.map(upper).join('. '),
  (commands) => commands.join(', '),
  (commands) => commands.map((command, i) => `${i + 1}. ${command}`).join(' '),
  (commands) => commands.join(' -> '),
];

const testWords = [
  'apple',
  'bat',
  'cats',
  'a',
  'stamp',
  'Maps',
  'bread',
  '',
  'ripe ',
  'test',
  'crumb',
  'tea',
  'pass',
  'marble',
  'banana',
  '#tag',
  'snake_case',
  'excel',
];

function arrayTests(
  numbers: boolean,
  keep: Keep | null,
  step: Step | null,
  ending: Ending,
  random: Random,
): TestCase[] {
  const value = (): Json => (numbers ? drawNumber(random) : pick(testWords, random));
  return [0, 1, 2, 4, 6, 9, 12].map((count): TestCase => {
    const given = keep?.parameter ? keep.parameter.given(random) : null;
    const values = Array.from({ length: count }, value);
    const kept: Json[] = [];
    for (const item of values) {
      if (keep === null || keep.run(item as never, given)) kept.push(step ? step.run(item as never) : item);
    }
    return [[values, ...(keep?.parameter ? [given] : [])], ending.run(kept as never[])];
  });
}

/** Small and mixed, sometimes 0 or larger, so that filters keep something. */
function drawNumber(random: Random): number {
  const drawn = random.next();
  if (drawn < 0.08) return 0;
  return drawn < 0.75 ? random.int(40) - 12 : random.int(150) - 40;
}
