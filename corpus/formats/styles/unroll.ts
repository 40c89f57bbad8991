/**
 * Method chains as the loops that people write: `return xs.filter(p).map(f)` becomes an array that a loop fills, sums and
 * counts get a variable, `some`, `every` and `find` return from the loop.
 */
import ts from 'typescript';
import type { Random } from '../../../src/support/random.js';
import { pick } from '../../pick.js';
import { type Callback, callbackOf, chainOf, type Step, withName } from './chain.js';
import {
  bare,
  indented,
  namesIn,
  negated,
  oneLine,
  parameterType,
  type Rewriting,
  statementsAt,
} from './rewriting.js';

/** A statement, or a condition that what follows depends on. */
type Line = { readonly text: string } | { readonly condition: string };

/** A loop in the making. */
interface Loop {
  readonly head: string;
  readonly lines: readonly Line[];
  readonly value: string;
  /** The values are the source's own. */
  readonly same: boolean;
}

interface Site {
  readonly statement: ts.ReturnStatement | ts.VariableStatement;
  /** Name and type of the constant; null for a return. */
  readonly constant: { readonly name: string; readonly type: string | null } | null;
  readonly expression: ts.Expression;
  readonly returns: string | null;
}

/** A chain that becomes a loop: what its steps before the last make of the values of a base. */
interface Run {
  readonly site: Site;
  readonly base: ts.Expression;
  readonly steps: readonly Step[];
  readonly file: ts.SourceFile;
  readonly random: Random;
}

const arrayNames = ['result', 'output', 'kept', 'found', 'list', 'collected', 'out', 'res', 'rows', 'picked'];
const countNames = ['count', 'total', 'hits', 'matches', 'counter', 'n'];
const textNames = ['result', 'output', 'joined', 'out', 'built'];
const loopMethods: ReadonlySet<string> = new Set(['filter', 'map', 'reduce', 'some', 'every', 'find']);
const keepsArray = /^(?:\.(?:sort|slice|reverse|toSorted)\()/;

/** The statements that end in a chain, each with its loop; random choices make one of several forms. */
export function unrolled(file: ts.SourceFile, random: Random): Rewriting[] {
  return sitesOf(file).flatMap((site) => {
    const lines = unroll(site, file, random);
    return lines === null ? [] : [statementsAt(site.statement, lines, file)];
  });
}

function sitesOf(file: ts.SourceFile): Site[] {
  const sites: Site[] = [];
  const visit = (node: ts.Node, returns: string | null): void => {
    if (ts.isReturnStatement(node) && node.expression) {
      sites.push({ statement: node, constant: null, expression: bare(node.expression), returns });
    }
    if (ts.isVariableStatement(node) && node.declarationList.declarations.length === 1) {
      const [{ name, type, initializer }] = node.declarationList.declarations as unknown as [
        ts.VariableDeclaration,
      ];
      if (ts.isIdentifier(name) && initializer) {
        const constant = { name: name.text, type: type?.getText(file) ?? null };
        sites.push({ statement: node, constant, expression: bare(initializer), returns });
      }
    }
    const own = ts.isFunctionLike(node) ? (node.type?.getText(file) ?? null) : returns;
    ts.forEachChild(node, (child) => visit(child, own));
  };
  visit(file, null);
  return sites;
}

function unroll(site: Site, file: ts.SourceFile, random: Random): string[] | null {
  const { expression } = site;
  const entries = entriesOf(expression);
  if (entries) return fillRecord(site, entries, file, random);
  // `chain ?? fallback`, `chain.length`, or the chain itself with more behind it.
  const orElse = ts.isBinaryExpression(expression) && expression.operatorToken.getText(file) === '??';
  const subject = orElse ? bare(expression.left) : expression;
  const counted = ts.isPropertyAccessExpression(subject) && subject.name.text === 'length';
  const chain = chainOf(counted ? subject.expression : subject);
  const from = chain.steps.findIndex((step) => loopMethods.has(step.method));
  if (from < 0) return null;
  const base = from === 0 ? chain.base : chain.steps[from - 1]!.call;
  const steps = chain.steps.slice(from);
  const end = steps.findIndex(({ method }) => method !== 'filter' && method !== 'map');
  const before = end < 0 ? steps : steps.slice(0, end);
  const run: Run = { site, base, steps: before, file, random };
  const next = steps[before.length];
  const last = before.at(-1);
  const suffix = (from: ts.Node): string =>
    file.text.slice(from.getEnd(), expression.getEnd()).replace(/\n\s*(?=\.)/g, '');
  if (counted && next === undefined && last?.method === 'filter') return orElse ? null : count(run);
  switch (next?.method) {
    case 'reduce':
      return reduced(run, next.call, suffix(next.call));
    case 'some':
    case 'every':
      return orElse || suffix(next.call) !== '' ? null : asked(run, next);
    case 'find': {
      const fallback = orElse ? expression.right.getText(file) : 'undefined';
      return steps.length > before.length + 1 || counted ? null : searched(run, next, fallback);
    }
    case 'join':
      if (isEmptyText(next.call.arguments[0]) && last?.method === 'map')
        return joined(run, suffix(next.call));
      break;
    default:
  }
  return last === undefined ? null : collected(run, suffix(last.call));
}

function collected(run: Run, suffix: string): string[] | null {
  const { site, base, file, random } = run;
  const loop = loopOf(run);
  if (loop === null) return null;
  const own = site.constant !== null && suffix === '' ? site.constant.name : null;
  const name = own ?? fresh(arrayNames, file, random);
  const type =
    suffix === '' || keepsArray.test(suffix)
      ? site.constant === null
        ? arrayType(site.returns)
        : site.constant.type
      : null;
  const known =
    type ?? (loop.same ? arrayType(parameterType(base.getText(file), file)) : elementType(loop.value));
  return [
    `const ${name}${known === null ? '' : `: ${known}`} = [];`,
    ...written(loop, [`${name}.push(${loop.value});`], random),
    ...rest(site, name, suffix),
  ];
}

function count(run: Run): string[] | null {
  const { site, file, random } = run;
  const loop = loopOf(run);
  if (loop === null || site.constant?.type) return null;
  const name = site.constant?.name ?? fresh(countNames, file, random);
  const step = random.next() < 0.7 ? `${name}++;` : `${name} += 1;`;
  return [`let ${name} = 0;`, ...written(loop, [step], random), ...rest(site, name, '')];
}

function joined(run: Run, suffix: string): string[] | null {
  const { site, file, random } = run;
  const loop = loopOf(run);
  if (loop === null) return null;
  const own = site.constant !== null && suffix === '' ? site.constant.name : null;
  const name = own ?? fresh(textNames, file, random);
  return [
    `let ${name} = '';`,
    ...written(loop, [`${name} += ${loop.value};`], random),
    ...rest(site, name, suffix),
  ];
}

function reduced(run: Run, call: ts.CallExpression, suffix: string): string[] | null {
  const { site, file, random } = run;
  const callback = callbackOf(call, file);
  const start = call.arguments[1];
  if (callback === null || start === undefined || callback.parameters.length !== 2) return null;
  const [total = '', item = ''] = callback.parameters;
  if (!callback.plain[0]) return null;
  const loop = loopOf(run, { name: item, plain: callback.plain[1]! });
  if (loop === null) return null;
  const own = site.constant !== null && suffix === '' ? site.constant.name : null;
  const name = own ?? (namesOutside(site, file).has(total) ? fresh(countNames, file, random) : total);
  const inLoop = inTermsOf(
    { text: loop.value, plain: true },
    { name: item, plain: callback.plain[1]! },
    callback.body,
  );
  const body = inLoop === null ? null : withName(inLoop, total, name);
  if (body === null) return null;
  const type = call.typeArguments?.[0]?.getText(file) ?? (own === null ? null : site.constant!.type);
  const adds = [' + ', ' * '].find(
    (operator) =>
      body.startsWith(name + operator) && !(operator === ' * ' ? /[?<>|&+-]/ : /[?<>|&]/).test(body),
  );
  const change = adds ? `${name} ${adds.trim()}= ${body.slice(name.length + 3)};` : `${name} = ${body};`;
  const declared = `let ${name}${type === null ? '' : `: ${type}`} = ${start.getText(file)};`;
  return [declared, ...written(loop, [change], random), ...rest(site, name, suffix)];
}

function asked(run: Run, step: Step): string[] | null {
  const { constant } = run.site;
  const every = step.method === 'every';
  const hit = hitOf(run, step, (body) => (every ? negated(body) : body));
  if (hit === null) return null;
  if (constant === null) return [...written(hit, [`return ${!every};`], run.random), `return ${every};`];
  const { name } = constant;
  return [`let ${name} = ${every};`, ...written(hit, [`${name} = ${!every};`], run.random)];
}

function searched(run: Run, step: Step, fallback: string): string[] | null {
  const hit = run.site.constant === null ? hitOf(run, step, (body) => body) : null;
  // A pattern, or an index, is not what was found.
  if (hit === null || !hit.plain || hit.indexed) return null;
  return [...written(hit, [`return ${hit.value};`], run.random), `return ${fallback};`];
}

/** The loop with the condition of a last step: what is done for each value is done where that holds. */
function hitOf(
  run: Run,
  { call }: Step,
  wanted: (body: string) => string,
): (Loop & { readonly plain: boolean; readonly indexed: boolean }) | null {
  const callback = callbackOf(call, run.file);
  if (callback === null || callback.parameters.length === 0) return null;
  const [name, index] = callback.parameters as [string, string?];
  const own = { name, plain: callback.plain[0]!, index };
  const loop = loopOf(run, own);
  const body = loop && inTermsOf({ text: loop.value, plain: own.plain }, own, callback.body);
  if (loop === null || body === null) return null;
  const lines = [...loop.lines, { condition: wanted(body) }];
  return { ...loop, lines, plain: own.plain, indexed: index !== undefined };
}

/** `Object.fromEntries(xs.map((x) => [key, value]))`. */
function entriesOf(expression: ts.Expression): ts.CallExpression | null {
  if (!ts.isCallExpression(expression) || expression.arguments.length !== 1) return null;
  if (expression.expression.getText() !== 'Object.fromEntries') return null;
  const [chain] = expression.arguments;
  return chain && ts.isCallExpression(chain) && chainOf(chain).steps.at(-1)?.method === 'map' ? chain : null;
}

function fillRecord(
  site: Site,
  chain: ts.CallExpression,
  file: ts.SourceFile,
  random: Random,
): string[] | null {
  const { base, steps } = chainOf(chain);
  if (steps.some(({ method }) => method !== 'map' && method !== 'filter')) return null;
  const loop = loopOf({ site, base, steps, file, random });
  const pair = loop === null ? null : /^\[([^,[\]]+(?:\[[^\]]*\][^,[\]]*)?), ([\s\S]+)\]$/.exec(loop.value);
  if (loop === null || pair === null) return null;
  const name = site.constant?.name ?? fresh(['result', 'record', 'output', 'out', 'map'], file, random);
  const type = site.constant === null ? site.returns : (site.constant.type ?? null);
  return [
    `const ${name}${type === null ? ': Record<string, unknown>' : `: ${type}`} = {};`,
    ...written(loop, [`${name}[${pair[1]}] = ${pair[2]};`], random),
    ...rest(site, name, ''),
  ];
}

/** A parameter of the callback that follows the steps. */
interface Follower {
  readonly name: string;
  readonly plain: boolean;
  /** Of the value in the source. */
  readonly index?: string | undefined;
}

/** The loop over a base with the steps inside; a value that is followed has a name, the follower's where it needs one. */
function loopOf({ base, steps, file, random }: Run, follower: Follower | null = null): Loop | null {
  const callbacks = steps.map(({ call }) => callbackOf(call, file));
  if (callbacks.length > 0 && follower?.index) return null;
  const first = callbacks[0] ?? (follower && alone(follower));
  if (!first || callbacks.some((callback) => callback === null || callback.parameters.length === 0))
    return null;
  const source = sourceText(base, file, random);
  const item = first.parameters[0]!;
  // The variable of the loop must not hide what the source reads.
  if (first.plain[0] && namesIn(source).has(item)) return null;
  const index = indexOf(first, steps[0]?.method, ts.isIdentifier(base) ? base.text : '', file, random);
  if (index === 'none' || callbacks.slice(1).some((callback) => callback!.parameters.length > 1)) return null;
  const head =
    index === null
      ? `for (const ${item} of ${source})`
      : `for (let ${index} = 0; ${index} < ${source}.length; ${index}++)`;
  const lines: Line[] =
    index === null || item === '_' ? [] : [{ text: `const ${item} = ${source}[${index}];` }];
  let value =
    item === '_'
      ? { text: `${source}[${index}]`, named: true, plain: true }
      : { text: item, named: true, plain: first.plain[0]! };
  let mapped = false;
  const taken = (name: string): boolean =>
    namesIn(head + lines.map((line) => ('text' in line ? line.text : line.condition)).join()).has(name);
  const name = ({ name: wanted, plain }: Follower): boolean => {
    if (!plain || taken(wanted)) return false;
    lines.push({ text: `const ${wanted} = ${value.text};` });
    value = { text: wanted, named: true, plain: true };
    return true;
  };
  for (const [at, { method }] of steps.entries()) {
    const { body, parameters, plain } = callbacks[at]!;
    const own = { name: parameters[0]!, plain: plain[0]! };
    if (!value.named && !name(own)) return null;
    const text = inTermsOf(value, own, body);
    if (text === null) return null;
    if (method === 'filter') lines.push({ condition: text });
    else {
      value = { text, named: false, plain: false };
      mapped = true;
    }
  }
  if (follower !== null && !value.named && !name(follower)) return null;
  // A pattern is no value.
  if (follower === null && value.named && !value.plain) return null;
  return { head, lines, value: value.text, same: !mapped };
}

/** A follower of no steps takes the source's values. */
function alone({ name, plain, index }: Follower): Callback {
  const parameters = index === undefined ? [name] : [name, index];
  return { parameters, plain: parameters.map(() => plain), body: '' };
}

/** A callback's body with the loop's name for its parameter; null when they do not fit. */
function inTermsOf(
  value: { readonly text: string; readonly plain: boolean },
  { name, plain }: Follower,
  body: string,
): string | null {
  if (name === value.text) return body;
  return plain && value.plain ? withName(body, name, value.text) : null;
}

/** Name of the index, null for a loop over values, `none` where the callback wants what no loop gives. */
function indexOf(
  { parameters, plain }: Callback,
  method: string | undefined,
  source: string,
  file: ts.SourceFile,
  random: Random,
): string | null {
  const variable = source !== '';
  if (parameters.length > 2) return 'none';
  const given = parameters[1];
  if (given !== undefined) return variable && method !== 'reduce' ? given : 'none';
  const free = variable && plain[0] && !namesIn(file.text).has('i');
  return free && random.next() < 0.25 ? 'i' : null;
}

/** The source of a loop; a copy is not needed, and a text can be gone through itself. */
function sourceText(base: ts.Expression, file: ts.SourceFile, random: Random): string {
  const spread = ts.isArrayLiteralExpression(base) && base.elements.length === 1 ? base.elements[0]! : null;
  if (spread && ts.isSpreadElement(spread)) return oneLine(spread.expression, file);
  const text = oneLine(base, file);
  const letters = /^(\w+)\.split\(''\)$/.exec(text);
  return letters && random.next() < 0.7 ? letters[1]! : text;
}

/** The loop with what it does for each value, in one of the forms that people use. */
function written({ head, lines }: Loop, act: readonly string[], random: Random): string[] {
  const body: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if ('text' in line) {
      body.push(line.text);
      continue;
    }
    const conditions: string[] = [];
    for (let next = lines[at]; next && 'condition' in next; next = lines[++at])
      conditions.push(next.condition);
    const condition = conditions
      .map((one) => (conditions.length > 1 && /\|\||\?/.test(one) ? `(${one})` : one))
      .join(' && ');
    const drawn = random.next();
    if (at < lines.length || drawn < 0.2) body.push(`if (${negated(condition)}) continue;`);
    else {
      if (drawn < 0.6) body.push(`if (${condition}) {`, ...indented(act), '}');
      else body.push(`if (${condition}) ${act.join(' ')}`);
      return [`${head} {`, ...indented(body), '}'];
    }
    at--;
  }
  return [`${head} {`, ...indented([...body, ...act]), '}'];
}

function rest({ constant, statement }: Site, name: string, suffix: string): string[] {
  if (constant === null) return [`return ${name}${suffix};`];
  if (constant.name === name) return [];
  const keyword = statement.getText().startsWith('let') ? 'let' : 'const';
  const type = constant.type === null ? '' : `: ${constant.type}`;
  return [`${keyword} ${constant.name}${type} = ${name}${suffix};`];
}

function fresh(names: readonly string[], file: ts.SourceFile, random: Random): string {
  const taken = namesIn(file.text);
  const free = names.filter((name) => !taken.has(name));
  return free.length > 0 ? pick(free.slice(0, 4), random) : `${names[0]}s`;
}

function namesOutside({ expression }: Site, file: ts.SourceFile): ReadonlySet<string> {
  return namesIn(file.text.slice(0, expression.getStart(file)) + file.text.slice(expression.getEnd()));
}

const arrayType = (type: string | null): string | null =>
  type !== null && /\[\]$/.test(type) && !type.includes('|') ? type : null;

function elementType(value: string): string | null {
  if (/^`|^'|^String\(|\.(?:trim|toLowerCase|toUpperCase|join|slice|padStart|toFixed)\([^()]*\)$/.test(value))
    return 'string[]';
  return /^Number\(|^Math\.|\.length$|^\w+ [*+/-] \d+$/.test(value) ? 'number[]' : null;
}

function isEmptyText(node: ts.Expression | undefined): boolean {
  return node !== undefined && ts.isStringLiteral(node) && node.text === '';
}
