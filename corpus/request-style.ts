/** Words a request the way a person would type it: bare, named, with a signature, with an example, politely, with a slip. */
import type { Random } from '../src/support/random.js';
import type { Json } from './family.js';
import { functionText, type Request, signatureText } from './request.js';

export interface WordedRequest {
  readonly instruction: string;
  readonly signature: string | null;
  readonly functionName: string;
  readonly code: string;
}

type Frame = (text: string, name: string) => string;

const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const bare = (text: string): string => text.replace(/[.]$/, '');
const sentence = (text: string): string => (/[.?!:"'`)\]]$/.test(text) ? text : `${text}.`);

/** Ways to give the function's name. */
const namings: readonly Frame[] = [
  (text, name) => `${sentence(text)} Call it ${name}.`,
  (text, name) => `${sentence(text)} Name it ${name}.`,
  (text, name) => `${sentence(text)} Name the function ${name}.`,
  (text, name) => `${sentence(text)} The function should be called ${name}.`,
  (text, name) => `${sentence(text)} Function name: ${name}`,
  (text, name) => `${sentence(text)} The name is ${name}.`,
  (text, name) => `${bare(text)}, call it ${name}`,
  (text, name) => `${bare(text)}, named ${name}`,
  (text, name) => `${bare(text)} (name: ${name})`,
  (text, name) => `${name}: ${lowerFirst(text)}`,
  (text, name) => `${name} - ${lowerFirst(text)}`,
  (text, name) => `${name}. ${upperFirst(text)}`,
  (text, name) => `function ${name}: ${lowerFirst(text)}`,
  (text, name) => `Write ${name}: ${lowerFirst(text)}`,
  (text, name) => `Write a function ${name}. ${upperFirst(text)}`,
  (text, name) => `write a function called ${name}. ${lowerFirst(text)}`,
  (text, name) => `Implement ${name}. ${upperFirst(text)}`,
  (text, name) => `implement ${name}(): ${lowerFirst(text)}`,
  (text, name) => `Please write ${name}. ${upperFirst(text)}`,
  (text, name) => `I need a function ${name}. ${upperFirst(text)}`,
  (text, name) => `i need ${name}, ${lowerFirst(text)}`,
  (text, name) => `Create a TypeScript function named ${name}. ${upperFirst(text)}`,
];

/** Ways to give the whole signature. */
const signings: readonly Frame[] = [
  (text, signature) => `${signature}\n${text}`,
  (text, signature) => `${signature}\n${sentence(upperFirst(text))}`,
  (text, signature) => `${text}\n${signature}`,
  (text, signature) => `${sentence(text)}\n\n${signature}`,
  (text, signature) => `${sentence(text)} Signature: ${signature}`,
  (text, signature) => `Signature: ${signature}\n${text}`,
  (text, signature) => `${signature} - ${lowerFirst(text)}`,
  (text, signature) => `${signature} {\n  // ${lowerFirst(text)}\n}`,
  (text, signature) => `// ${text}\n${signature} {`,
  (text, signature) => `/** ${sentence(upperFirst(text))} */\n${signature}`,
  (text, signature) => `/**\n * ${sentence(upperFirst(text))}\n */\n${signature} {`,
  (text, signature) => `Complete this: ${signature}. ${upperFirst(text)}`,
  (text, signature) => `Implement \`${signature}\`. ${upperFirst(text)}`,
  (text, signature) => `${signature.replace(/^function /, '')}: ${lowerFirst(text)}`,
  (text, signature) => `${signature.replace(/^function /, '')}\n${text}`,
  (text, signature) => `write ${signature.replace(/^function /, '')}, ${lowerFirst(text)}`,
];

/** What stands around the request now and then. */
const surroundings: readonly ((text: string) => string)[] = [
  (text) => `please ${lowerFirst(text)}`,
  (text) => `Please ${lowerFirst(text)}`,
  (text) => `${sentence(text)} Thanks!`,
  (text) => `${sentence(text)} thanks`,
  (text) => `${bare(text)} please`,
  (text) => `hi, ${lowerFirst(text)}`,
  (text) => `Hello! ${upperFirst(text)}`,
  (text) => `${bare(text)} in typescript`,
  (text) => `In TypeScript: ${lowerFirst(text)}`,
  (text) => `TypeScript: ${lowerFirst(text)}`,
  (text) => `ts: ${lowerFirst(text)}`,
  (text) => `${sentence(text)} TypeScript please.`,
  (text) => `${sentence(text)} Just the function.`,
  (text) => `${sentence(text)} Keep it short.`,
  (text) => `${sentence(text)} Only code, no explanation.`,
  (text) => `quick one: ${lowerFirst(text)}`,
  (text) => `Task: ${text}`,
];

const ruleJoins: readonly ((text: string, rule: string) => string)[] = [
  (text, rule) => `${sentence(text)} ${sentence(upperFirst(rule))}`,
  (text, rule) => `${sentence(text)} ${upperFirst(rule)}`,
  (text, rule) => `${bare(text)}, ${rule}`,
  (text, rule) => `${bare(text)}; ${rule}`,
  (text, rule) => `${bare(text)} (${rule})`,
  (text, rule) => `${bare(text)} - ${rule}`,
  (text, rule) => `${sentence(text)} Note: ${rule}.`,
];

function pick<T>(items: readonly T[], random: Random): T {
  return items[random.int(items.length)]!;
}

/** One or two of the tests as examples. */
function examples(request: Request, name: string | null, random: Random): string {
  const short = request.tests.filter((test) => JSON.stringify(test).length < 70);
  if (short.length === 0) return '';
  const shown = [pick(short, random), ...(random.next() < 0.3 ? [pick(short, random)] : [])];
  const json = (value: Json): string =>
    JSON.stringify(value).replace(/([,:])(?=\S)/g, random.next() < 0.5 ? '$1 ' : '$1');
  const lines = [...new Set(shown)].map(([args, expected]) => {
    const list = args.map(json).join(', ');
    if (name !== null && random.next() < 0.6)
      return `${name}(${list}) ${pick(['===', '->', '→', '=>', 'returns'], random)} ${json(expected)}`;
    return `${list} ${pick(['->', '→', '=>', 'gives', 'should give'], random)} ${json(expected)}`;
  });
  const lead = pick(['Example: ', 'e.g. ', 'For example ', 'Ex: ', 'example ', ''], random);
  return `${lead}${lines.join(pick(['; ', ', ', ' and '], random))}`;
}

/** One swapped or dropped letter in a longer word. */
function slip(text: string, random: Random): string {
  const words = [...text.matchAll(/\b[a-z]{5,}\b/g)];
  if (words.length === 0) return text;
  const word = pick(words, random);
  const at = word.index + 1 + random.int(word[0].length - 2);
  return random.next() < 0.5
    ? text.slice(0, at) + text.slice(at + 1)
    : text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
}

const british: readonly (readonly [RegExp, string])[] = [
  [/\bcapitaliz/g, 'capitalis'],
  [/\bnormaliz/g, 'normalis'],
  [/\bcolor/g, 'colour'],
  [/\bcenter/g, 'centre'],
  [/\bsummariz/g, 'summaris'],
];

function spelled(text: string, random: Random): string {
  if (random.next() < 0.8) return text;
  return british.reduce((changed, [from, to]) => changed.replace(from, to), text);
}

/** Other names that people give: a verb in front of the canonical one. */
function inventedName(canonical: string, random: Random): string {
  const verb = pick(['get', 'calc', 'compute', 'find', 'do', 'my', 'make'], random);
  return `${verb}${upperFirst(canonical)}`;
}

function chosenName(request: Request, random: Random): string {
  const drawn = random.next();
  if (drawn < 0.4) return request.names[0]!;
  if (drawn < 0.85) return pick(request.names, random);
  return inventedName(request.names[0]!, random);
}

/** `plain`: how the instruction gives the function: not at all, by name, by signature. */
export function wordRequest(request: Request, random: Random): WordedRequest {
  const canonical = request.params.map(({ name }) => name);
  let text = spelled(request.wording, random);
  if (request.rule !== null) text = pick(ruleJoins, random)(text, request.rule);
  if (random.next() < 0.04) text = slip(text, random);
  if (random.next() < 0.15) text = lowerFirst(text);
  if (random.next() < 0.1) text = bare(text);
  const drawn = random.next();
  const kind = drawn < 0.5 ? 'none' : drawn < 0.78 ? 'name' : 'signature';
  const name = kind === 'none' ? request.names[0]! : chosenName(request, random);
  let parameters = canonical;
  let signature: string | null = null;
  if (random.next() < 0.12) {
    const shown = examples(request, kind === 'none' ? null : name, random);
    if (shown !== '') text = `${sentence(text)} ${shown}`;
  }
  if (kind === 'signature') {
    if (random.next() < 0.6) {
      parameters = request.params.map((param) =>
        param.alt ? pick([param.name, ...param.alt], random) : param.name,
      );
      if (new Set(parameters).size < parameters.length) parameters = canonical;
    }
    signature = signatureText(request, name, parameters);
    text = pick(signings, random)(text, signature);
  } else {
    if (kind === 'name') text = pick(namings, random)(text, name);
    if (random.next() < 0.12) text = pick(surroundings, random)(text);
  }
  return { instruction: text, signature, functionName: name, code: functionText(request, name, parameters) };
}
