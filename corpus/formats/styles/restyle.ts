/**
 * The same function in another everyday style: loops instead of method chains, `if` instead of `?:`, named intermediate
 * values, braces, other names for variables. Models that fill holes in other people's code and edit it meet all of these.
 */
import ts from 'typescript';
import type { Random } from '../../../src/support/random.js';
import type { Example } from '../../example.js';
import { pick } from '../../pick.js';
import { failedTests } from '../../run-code.js';
import { parseCode } from '../cut-spans.js';
import { renamed } from '../rename.js';
import { reworded } from './alternatives.js';
import { applied, namesIn, nodesOf, type Rewriting } from './rewriting.js';
import { braced, chosenByIf, counted, hoisted, indexed, startedByIf } from './spell-out.js';
import { unrolled } from './unroll.js';

type Pass = (file: ts.SourceFile, random: Random) => readonly Rewriting[];

/** In turn; each with the chance that a place where it is possible is taken. */
const passes: readonly (readonly [Pass, chance: number])[] = [
  [reworded, 0.35],
  [hoisted, 0.35],
  [unrolled, 0.85],
  [chosenByIf, 0.6],
  [startedByIf, 0.5],
  [unrolled, 0.5],
  [hoisted, 0.2],
  [indexed, 0.2],
  [counted, 0.15],
];
const placesPerPass = 4;
/** More than any function of the corpus takes. */
const turns = 1_000_000;

/** The example in another style; the example itself where no style changes it, or the new code fails its tests. */
export function restyled(example: Example, random: Random): Example {
  const code = restyledCode(example.code, random);
  if (code === example.code) return example;
  const passed = failedTests(code, example.functionName, example.tests, { turns }).length === 0;
  return passed ? { ...example, code } : example;
}

export function restyledCode(given: string, random: Random): string {
  let code = given;
  for (const [pass, chance] of passes) {
    for (let place = 0; place < placesPerPass; place++) {
      const found = pass(parseCode(code), random);
      if (found.length === 0 || random.next() >= chance) break;
      code = applied(code, found[random.int(found.length)]!);
    }
  }
  if (random.next() < 0.4) code = everywhere(code, braced, random);
  return random.next() < 0.6 ? withOtherNames(code, random) : code;
}

function everywhere(given: string, pass: Pass, random: Random): string {
  let code = given;
  for (let left = 20; left > 0; left--) {
    const [first] = pass(parseCode(code), random);
    if (first === undefined) break;
    code = applied(code, first);
  }
  return code;
}

/** Names that say the same. */
const synonyms: readonly (readonly string[])[] = [
  ['total', 'sum', 'acc', 'all'],
  ['result', 'output', 'out', 'res', 'answer'],
  ['count', 'counter', 'amount', 'n'],
  ['x', 'n', 'value', 'num', 'v', 'number', 'item'],
  ['item', 'entry', 'element', 'it'],
  ['char', 'c', 'letter', 'ch', 'character'],
  ['word', 'w', 'part', 'token'],
  ['words', 'parts', 'tokens', 'list'],
  ['counts', 'tally', 'frequency', 'seen'],
  ['groups', 'grouped', 'byKey', 'buckets'],
  ['seen', 'visited', 'known', 'done'],
  ['left', 'lo', 'start', 'begin'],
  ['right', 'hi', 'end', 'last'],
  ['i', 'index', 'k', 'at'],
  ['row', 'line', 'r'],
  ['key', 'k', 'name', 'field'],
  ['best', 'top', 'winner', 'current'],
];

/** Some local variables under other names; parameters of the function keep theirs. */
function withOtherNames(given: string, random: Random): string {
  let code = given;
  for (const name of random.shuffle(localNames(parseCode(given))).slice(0, 3)) {
    const group = synonyms.find((names) => names[0] === name || names.includes(name));
    const taken = namesIn(code);
    const free = group?.filter((other) => !taken.has(other)) ?? [];
    if (free.length > 0) code = renamed(code, name, pick(free, random));
  }
  return code;
}

/** Variables that are declared once, by a plain name. */
function localNames(file: ts.SourceFile): string[] {
  const declared = new Map<string, number>();
  const [outer] = file.statements;
  const body = outer && ts.isFunctionDeclaration(outer) ? outer.body : undefined;
  for (const node of nodesOf(file)) {
    const declares = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
    if (!declares || !ts.isIdentifier(node.name)) continue;
    // By `{ name }` the field's name is the variable's.
    const many = ts.isBindingElement(node) || node.parent.parent === file ? 2 : 1;
    declared.set(node.name.text, (declared.get(node.name.text) ?? 0) + many);
  }
  if (!body) return [];
  const outside = namesIn(file.text.slice(0, body.getStart(file)));
  return [...declared].filter(([name, times]) => times === 1 && !outside.has(name)).map(([name]) => name);
}
