/** Draws compositions: a request and the key that decides its split. */
import type { Random } from '../../src/support/random.js';
import type { Json, TestCase } from '../family.js';
import type { Request } from '../request.js';
import {
  type Keep,
  type Step,
  drawNumberKeep,
  drawNumberStep,
  drawTextKeep,
  drawTextStep,
  numberEndings,
  textEndings,
} from './array-schemes.js';
import { type Domain, type Field, type FieldType, domains, generalLiterals, literals, sampleWords } from './domains.js';
import { numberSchemes } from './number-schemes.js';
import { orderSchemes } from './order-schemes.js';
import { drawPredicate } from './predicates.js';
import { type Draw, type Row, type Scheme } from './scheme.js';
import { selectSchemes } from './select-schemes.js';

export const schemes: readonly Scheme[] = [...selectSchemes, ...numberSchemes, ...orderSchemes];

export interface Composition {
  /** Scheme, predicate kind, domain, order: what "the same composition" means for the held-out split. */
  readonly key: string;
  /** Scheme and wording: what "the same wording" means. */
  readonly wordingKey: string;
  readonly request: Request;
}

const recordShare = 0.72;

const pick = <T>(items: readonly T[], random: Random): T => items[random.int(items.length)]!;

function fieldOf(domain: Domain, type: FieldType, taken: readonly string[], random: Random): Field | null {
  const free = domain.fields.filter((field) => field.type === type && !taken.includes(field.name));
  return free.length === 0 ? null : pick(free, random);
}

function drawRecords(random: Random): Composition | null {
  const scheme = pick(schemes, random);
  const domain = pick(domains, random);
  const a = scheme.a && fieldOf(domain, scheme.a, [], random);
  const b = scheme.b && fieldOf(domain, scheme.b, a ? [a.name] : [], random);
  if ((scheme.a && !a) || (scheme.b && !b)) return null;
  const taken = [a, b].flatMap((field) => (field ? [field.name] : []));
  const free = domain.fields.filter(({ name }) => !taken.includes(name));
  const field = pick(free, random);
  const unused: Field = field;
  const draw: Draw = {
    domain,
    field,
    predicate: drawPredicate(field, random),
    a: a ?? unused,
    b: b ?? unused,
    k: 2 + random.int(9),
    descending: random.next() < 0.5,
  };
  const used = domain.fields.filter(({ name }) => taken.includes(name) || (scheme.filters && name === field.name));
  const row = `{ ${used.map(({ name, type }) => `${name}: ${type}`).join('; ')} }`;
  const wording = random.int(scheme.wordings.length);
  const order = scheme.ordered ? (draw.descending ? ' desc' : ' asc') : '';
  return {
    key: `${scheme.name}|${scheme.filters ? draw.predicate.kind : ''}|${domain.plural}${order}`,
    wordingKey: `${scheme.name}#${wording}`,
    request: {
      family: scheme.name,
      group: 'compositions',
      wording: worded(scheme.wordings[wording]!, draw, random),
      rule: null,
      names: scheme.names(draw),
      params: [{ name: domain.plural, type: `${row}[]`, alt: ['items', 'list', 'data', 'rows'] }],
      returns: scheme.returns(draw, row),
      body: scheme.body(draw, `$${domain.plural}`, domain.singular),
      tests: recordTests(scheme, draw, used, random),
    },
  };
}

function worded(wording: string, draw: Draw, random: Random): string {
  const { domain, predicate, a, b, k, descending } = draw;
  const values: Readonly<Record<string, string>> = {
    R: domain.plural,
    r: domain.singular,
    P: pick(predicate.clauses, random),
    A: a.label,
    B: b.label,
    K: String(k),
    D: descending ? 'descending' : 'ascending',
    H: descending ? pick(['highest', 'largest', 'greatest'], random) : pick(['lowest', 'smallest'], random),
  };
  return wording.replace(/\b[RrPABKDH]\b/g, (letter) => values[letter]!);
}

function recordTests(scheme: Scheme, draw: Draw, used: readonly Field[], random: Random): TestCase[] {
  const value = (field: Field): Json => {
    const edges = scheme.filters && field.name === draw.field.name ? draw.predicate.edges : [];
    if (edges.length > 0 && random.next() < 0.6) return pick(edges, random);
    if (field.type === 'number') return random.int(130);
    if (field.type === 'boolean') return random.next() < 0.5;
    return pick(random.next() < 0.5 ? (literals[field.name] ?? generalLiterals) : sampleWords.slice(0, 6), random);
  };
  const rowOf = (): Row => Object.fromEntries(used.map((field) => [field.name, value(field)]));
  const lists: Row[][] = [0, 1, 2, 3, 5, 7].map((count) => Array.from({ length: count }, rowOf));
  // A tie: the last record again, at the front.
  lists.push([lists[5]!.at(-1)!, ...lists[4]!]);
  return lists.map((rows): TestCase => [[rows], scheme.run(rows, draw)]);
}

function drawArrays(random: Random): Composition {
  const numbers = random.next() < 0.55;
  const keep: Keep = numbers ? drawNumberKeep(random) : drawTextKeep(random);
  const changes = random.next() < 0.7;
  const step: Step | null = changes ? (numbers ? drawNumberStep(random) : drawTextStep(random)) : null;
  const lengths = step?.kind === 'length';
  const endings = (numbers ? numberEndings : textEndings).filter(
    ({ kind }) => !(lengths && (kind === 'sorted' || kind === 'unique')) && !(kind === 'count' && step !== null),
  );
  const ending = pick(endings, random);
  const xs = numbers ? 'xs' : 'words';
  const x = numbers ? 'x' : 'word';
  const kept = `$${xs}.filter((${x}) => ${keep.code(x)})`;
  const chain = step ? `${kept}.map((${x}) => ${step.code(x)})` : kept;
  const noun = pick(keep.nouns, random);
  const subject = step ? pick(step.nouns, random).replace('X', noun) : noun;
  const frame = random.int(ending.frames.length);
  const element = numbers ? 'number' : 'string';
  return {
    key: `${xs}|${keep.kind}|${step?.kind ?? ''}|${ending.kind}`,
    wordingKey: `${xs} ${ending.kind}#${frame}`,
    request: {
      family: `${xs}-${ending.kind}`,
      group: 'compositions',
      wording: ending.frames[frame]!.replace('X', subject),
      rule: null,
      names: ending.names,
      params: [{ name: xs, type: `${element}[]`, alt: numbers ? ['nums', 'numbers', 'values', 'arr'] : ['strings', 'texts', 'list', 'items'] }],
      returns: lengths && ending.kind === 'list' ? 'number[]' : ending.returns,
      body: `  return ${ending.code(chain)};`,
      tests: arrayTests(numbers, keep, step, (values) => ending.run(values), random),
    },
  };
}

const testWords = ['apple', 'bat', 'cats', 'a', 'stamp', 'Maps', 'bread', '', 'ripe ', 'test', 'crumb', 'tea', 'pass', 'marble', 'bat'];

function arrayTests(numbers: boolean, keep: Keep, step: Step | null, end: (values: readonly never[]) => Json, random: Random): TestCase[] {
  const value = (): Json => (numbers ? random.int(80) - 25 : pick(testWords, random));
  return [0, 1, 2, 4, 6, 9, 12].map((count): TestCase => {
    const values = Array.from({ length: count }, value);
    const kept: Json[] = [];
    for (const item of values) if (keep.run(item as never)) kept.push(step ? step.run(item as never) : item);
    return [[values], end(kept as never[])];
  });
}

/** One composition. */
export function drawComposition(random: Random): Composition {
  if (random.next() >= recordShare) return drawArrays(random);
  for (;;) {
    const composition = drawRecords(random);
    if (composition) return composition;
  }
}

