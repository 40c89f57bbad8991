/** Words a request the way a person would type it: bare, named, with a signature, with an example, politely, with a slip. */

import type { Random } from '../src/support/random.js';
import type { Json, TestCase } from './family.js';
import { pick } from './pick.js';
import { functionText, type Request, signatureText } from './request.js';
import {
  askings,
  bare,
  callings,
  describings,
  lowerFirst,
  namings,
  ruleJoins,
  sentence,
  signings,
  surroundings,
  typings,
  wantings,
} from './request-frames.js';
import { inventedName, usableName } from './request-names.js';
import { reworded } from './synonyms.js';

export interface WordedRequest {
  readonly instruction: string;
  readonly signature: string | null;
  readonly functionName: string;
  readonly code: string;
}

/** How often a request of the training split is said in other words. */
const variedShare = 0.6;

/** How the instruction gives the function: not at all, by name, by name and parameter names, by its whole signature. */
const kinds: readonly (readonly [kind: 'none' | 'name' | 'call' | 'signature', share: number])[] = [
  ['none', 0.48],
  ['name', 0.2],
  ['call', 0.08],
  ['signature', 0.24],
];

/**
 * Draws one wording; equal random states give equal wordings.
 * @param varied also reword the request by other words of the same meaning (training only)
 */
export function wordRequest(request: Request, random: Random, varied = false): WordedRequest {
  const kind = drawKind(random);
  const name = kind === 'none' ? request.names[0]! : chosenName(request, random);
  const parameters =
    kind === 'none' || kind === 'name' ? canonicalOf(request) : chosenParameters(request, random);
  const shown = random.next() < 0.05 && kind === 'signature' ? genericArrays(request) : request;
  const code = functionText(shown, name, parameters);
  let text = spelled(request.wording, random);
  if (varied && random.next() < variedShare) text = reworded(text, code, random);
  if (kind === 'none' || random.next() < 0.3) text = asked(text, random);
  if (random.next() < 0.05) text = slip(text, code, random);
  if (request.rule !== null) text = pick(ruleJoins, random)(text, request.rule);
  if (random.next() < 0.15) text = safeLower(text, code);
  if (random.next() < 0.1) text = text.replace(/\.$/, '');
  if (random.next() < 0.12) text = withExamples(text, request.tests, kind === 'none' ? null : name, random);
  let signature: string | null = null;
  if (kind === 'signature') {
    signature = signatureText(shown, name, parameters);
    text = pick(signings, random)(text, random.next() < 0.08 ? untyped(signature) : signature);
  } else if (kind === 'call') {
    text = pick(callings, random)(text, `${name}(${parameters.join(', ')})`);
  } else if (kind === 'name') {
    text = pick(namings, random)(text, name);
  }
  if (kind !== 'signature') {
    if (random.next() < 0.03) text = pick(typings, random)(text, typeText(request));
    else if (random.next() < 0.1) text = pick(surroundings, random)(text);
  }
  return { instruction: text, signature, functionName: name, code };
}

function drawKind(random: Random): 'none' | 'name' | 'call' | 'signature' {
  let drawn = random.next();
  for (const [kind, share] of kinds) {
    if (drawn < share) return kind;
    drawn -= share;
  }
  return 'signature';
}

const canonicalOf = ({ params }: Request): string[] => params.map(({ name }) => name);

function chosenName(request: Request, random: Random): string {
  const drawn = random.next();
  if (drawn < 0.35) return request.names[0]!;
  const name =
    drawn < 0.7 ? pick(request.names, random) : inventedName(request.names[0]!, request.wording, random);
  const taken = request.params.some((param) => param.name === name || param.alt?.includes(name));
  return !taken && (request.names.includes(name) || usableName(name, request.body))
    ? name
    : request.names[0]!;
}

/** Other parameter names, where the wording does not mention them. */
function chosenParameters(request: Request, random: Random): string[] {
  const canonical = canonicalOf(request);
  if (random.next() < 0.4) return canonical;
  const said = `${request.wording} ${request.rule ?? ''}`;
  // Not what the body calls something of its own.
  const ownNames = new Set(request.body.match(/(?<![$.\w])[A-Za-z_]\w*/g));
  const chosen = request.params.map(({ name, alt = [] }) =>
    // `n` in the text is the parameter; `text` there is mostly just a word.
    (name.length <= 3 || /[A-Z]/.test(name)) && new RegExp(`\\b${name}\\b`).test(said)
      ? name
      : pick([name, ...alt.filter((other) => !ownNames.has(other))], random),
  );
  return new Set(chosen).size < chosen.length ? canonical : chosen;
}

/** `number[]` as `Array<number>`, which the code then copies. */
function genericArrays(request: Request): Request {
  const generic = (type: string): string => type.replace(/^(number|string|boolean)\[\]$/, 'Array<$1>');
  return {
    ...request,
    params: request.params.map((param) => ({ ...param, type: generic(param.type) })),
    returns: generic(request.returns),
  };
}

/** `function f(xs: number[]): number` → `function f(xs: number[])`: the return type left to the reader. */
function untyped(signature: string): string {
  const end = signature.lastIndexOf('): ');
  return end < 0 ? signature : signature.slice(0, end + 1);
}

const typeText = ({ params, returns }: Request): string =>
  `(${params.map(({ type }) => type).join(', ')}) => ${returns}`;

const commands = new Set(
  `return get give find compute calculate count check sum add list take make build create convert turn sort filter remove
  keep drop split join group merge reverse tell determine test replace format parse round print collect extract select
  pick swap rotate flatten map reduce multiply divide subtract double square compare combine swap insert delete clamp
  capitalize capitalise lowercase uppercase trim pad repeat truncate validate decide strip search look shuffle chunk
  partition rename update increase decrease raise set toggle mark order arrange rank index produce generate transform
  encode decode escape unescape apply evaluate simulate move fill concatenate translate shift rewrite measure
  exclude reject verify detect estimate total average invert expand compress estimate normalize normalise`.split(
    /\s+/,
  ),
);
/** Words that "sum", "count" and the like are nouns before. */
const nounAfter =
  /^(sum|count|list|total|average|index|order|rank|map|square|double|test|check|measure|search|fill|repeat|mark|set|group|shift|format|look|move|total|index|reverse|split) (of|for|per|in|as|from|to|by)\b/i;
const things =
  /^(the|an? array|an? list|an? object|one string|sum of|number of|list of|index of|average of|total of|count of|lookup|object from)\b/i;

/** A command or a thing in one of many frames; questions and stories stay as they are. */
function asked(text: string, random: Random): string {
  const first = (/^[A-Za-z]+/.exec(text)?.[0] ?? '').toLowerCase();
  if (text.endsWith('?')) return text;
  if (commands.has(first) && !nounAfter.test(text)) {
    const drawn = random.next();
    const command = lowerFirst(text);
    if (drawn < 0.22) return pick(askings, random)(command);
    if (drawn < 0.44) return pick(describings, random)(thirdPerson(command));
    return text;
  }
  return things.test(text) && random.next() < 0.3 ? pick(wantings, random)(lowerFirst(text)) : text;
}

/** "check the list" → "checks the list". */
function thirdPerson(command: string): string {
  return command.replace(/^[a-z]+/, (verb) => {
    if (/(s|x|ch|sh)$/.test(verb)) return `${verb}es`;
    return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
  });
}

const leads = ['Example: ', 'e.g. ', 'For example ', 'Ex: ', 'example: ', '', 'eg ', 'like ', 'Test: '];
const arrows = ['->', '→', '=>', 'gives', 'should give', 'returns', 'is', 'becomes'];
const equals = ['===', '->', '→', '=>', 'returns', 'should be', 'is', '//', '=='];

/** One to three of the tests as examples. */
function withExamples(text: string, tests: readonly TestCase[], name: string | null, random: Random): string {
  const short = tests.filter((test) => JSON.stringify(test).length < 80);
  if (short.length === 0) return text;
  const count = random.next() < 0.65 ? 1 : random.next() < 0.8 ? 2 : 3;
  const shown = new Set(Array.from({ length: count }, () => pick(short, random)));
  const spaced = random.next() < 0.6;
  const single = random.next() < 0.3;
  const json = (value: Json): string => {
    const plain = literalText(value, spaced);
    return single && !/['\\]/.test(plain) ? plain.replaceAll('"', "'") : plain;
  };
  const called = name !== null && random.next() < 0.65;
  const sign = pick(called ? equals : arrows, random);
  const lines = [...shown].map(([args, expected]) => {
    const list = args.map(json).join(', ');
    return `${called ? `${name}(${list})` : list} ${sign} ${json(expected)}`;
  });
  if (lines.length > 1 && random.next() < 0.4) return `${sentence(text)}\n${lines.join('\n')}`;
  const joined = lines.join(pick(['; ', ', ', ' and '], random));
  if (random.next() < 0.2) return `${bare(text)} (${joined})`;
  return `${sentence(text)} ${pick(leads, random)}${joined}`;
}

/** JSON with or without a space after commas and colons, texts left as they are. */
function literalText(value: Json, spaced: boolean): string {
  const gap = spaced ? ' ' : '';
  if (Array.isArray(value))
    return `[${value.map((item: Json) => literalText(item, spaced)).join(`,${gap}`)}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, item]) => `"${key}":${gap}${literalText(item as Json, spaced)}`,
  );
  return `{${entries.join(`,${gap}`)}}`;
}

/** One swapped, dropped or doubled letter in a longer word that the code does not need. */
function slip(text: string, code: string, random: Random): string {
  const words = [...text.matchAll(/(?<!['"`\w])[a-z]{5,}(?!['"`\w])/g)].filter(
    ([word]) => !code.includes(word),
  );
  if (words.length === 0) return text;
  const word = pick(words, random);
  const at = word.index + 1 + random.int(word[0].length - 2);
  const drawn = random.next();
  if (drawn < 0.4) return text.slice(0, at) + text.slice(at + 1);
  if (drawn < 0.55) return text.slice(0, at) + text[at]! + text.slice(at);
  return text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2);
}

/** Lower case at the start, unless the first word is one that the code holds. */
function safeLower(text: string, code: string): string {
  const first = /^[A-Za-z]+/.exec(text)?.[0] ?? '';
  return code.includes(first) ? text : lowerFirst(text);
}

const british: readonly (readonly [RegExp, string])[] = [
  [/\b([Cc])apitaliz/g, '$1apitalis'],
  [/\b([Nn])ormaliz/g, '$1ormalis'],
  [/\b([Cc])olor/g, '$1olour'],
  [/\b([Cc])enter/g, '$1entre'],
  [/\b([Ss])ummariz/g, '$1ummaris'],
  [/\b([Oo])rganiz/g, '$1rganis'],
  [/\bgray\b/g, 'grey'],
  [/\b([Ff])avorite/g, '$1avourite'],
];

function spelled(text: string, random: Random): string {
  // Quoted words and field names are to be copied, not translated.
  if (random.next() < 0.8 || /['"{]/.test(text)) return text;
  return british.reduce((changed, [from, to]) => changed.replace(from, to), text);
}
