/** Example → change example: another name for the function or for one of its parameters. */

import ts from 'typescript';
import type { Random } from '../../src/support/random.js';
import type { Example } from '../example.js';
import { pick } from '../pick.js';
import { parseCode } from './cut-spans.js';
import type { EditExample } from './edit-example.js';

const functionWordings: readonly ((from: string, to: string) => string)[] = [
  (_from, to) => `rename it to ${to}`,
  (_from, to) => `Rename the function to ${to}.`,
  (_from, to) => `call it ${to}`,
  (_from, to) => `call it ${to} instead`,
  (from, to) => `rename ${from} to ${to}`,
  (from, to) => `Rename \`${from}\` to \`${to}\`.`,
  (_from, to) => `the name should be ${to}`,
  (_from, to) => `please change the name to ${to}`,
  (from, to) => `${to} is a better name than ${from}`,
  (from, to) => `${from} -> ${to}`,
  (_from, to) => `same function but named ${to}`,
  (_from, to) => `Can you rename this to ${to}?`,
  (_from, to) => `I need it under the name ${to}.`,
  (_from, to) => `new name: ${to}`,
];

const parameterWordings: readonly ((from: string, to: string) => string)[] = [
  (from, to) => `rename the parameter ${from} to ${to}`,
  (from, to) => `Rename parameter \`${from}\` to \`${to}\`.`,
  (from, to) => `call the argument ${to} instead of ${from}`,
  (from, to) => `rename ${from} to ${to}`,
  (from, to) => `use ${to} as the parameter name, not ${from}`,
  (from, to) => `${from} should be called ${to}`,
  (from, to) => `the parameter is named ${from}, i want ${to}`,
  (from, to) => `Please rename ${from} to ${to} everywhere.`,
];

const verbs = ['get', 'calc', 'compute', 'find', 'make', 'my', 'do', 'to', 'run', 'fetch', 'build'];
const nouns = ['Value', 'Result', 'Of', 'For', 'From', 'Fast', 'Now', 'Helper', 'Fn', 'All', '2', 'Safe'];
const otherParameters = ['input', 'data', 'value', 'source', 'given', 'arg', 'first', 'subject', 'original'];

/** Renames the function; always possible. */
export function renameFunctionOf(example: Example, random: Random): EditExample {
  const to = anotherName(example.functionName, random);
  return {
    id: `${example.id}-rename`,
    family: example.family,
    group: example.group,
    change: 'change',
    instruction: pick(functionWordings, random)(example.functionName, to),
    original: example.code,
    code: renamed(example.code, example.functionName, to),
    functionName: to,
    tests: example.tests,
  };
}

/**
 * Renames one parameter. A call cannot tell the new function from the old one, so this is a `rewrite`.
 * Null when the function has no plain parameter.
 */
export function renameParameterOf(example: Example, random: Random): EditExample | null {
  const { parameters, names } = namesOf(example.code);
  if (parameters.length === 0) return null;
  const from = pick(parameters, random);
  const to = pick(
    otherParameters.filter((name) => !names.has(name)),
    random,
  );
  return {
    id: `${example.id}-rename-parameter`,
    family: example.family,
    group: example.group,
    change: 'rewrite',
    instruction: pick(parameterWordings, random)(from, to),
    original: example.code,
    code: renamed(example.code, from, to),
    functionName: example.functionName,
    tests: example.tests,
  };
}

/** Replaces an identifier wherever it is a variable: not property names, not text in strings. */
export function renamed(code: string, from: string, to: string): string {
  const file = parseCode(code);
  const edits: { readonly at: number; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === from && isVariable(node)) {
      const at = node.getStart(file);
      // `{ total }` reads the variable but keeps the key.
      edits.push({ at, text: ts.isShorthandPropertyAssignment(node.parent) ? `${from}: ${to}` : to });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edits
    .reverse()
    .reduce((text, { at, text: name }) => text.slice(0, at) + name + text.slice(at + from.length), code);
}

function isVariable(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isBindingElement(parent)) return parent.name === node && parent.propertyName !== undefined;
  return !ts.isPropertySignature(parent) && !ts.isTypeReferenceNode(parent);
}

function namesOf(code: string): { parameters: string[]; names: Set<string> } {
  const file = parseCode(code);
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  const [outer] = file.statements;
  const parameters = outer && ts.isFunctionDeclaration(outer) ? outer.parameters : [];
  const plain = parameters.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
  return { parameters: plain.filter((name) => !shadowed(file, name)), names };
}

/** Declared more than once, or bound by `{ name }`: renaming by text would touch the wrong one. */
function shadowed(file: ts.SourceFile, name: string): boolean {
  let declarations = 0;
  const visit = (node: ts.Node): void => {
    const declares = ts.isParameter(node) || ts.isVariableDeclaration(node) || ts.isBindingElement(node);
    if (declares && ts.isIdentifier(node.name) && node.name.text === name) declarations++;
    ts.forEachChild(node, visit);
  };
  visit(file);
  return declarations !== 1;
}

function anotherName(name: string, random: Random): string {
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  const drawn = random.next();
  if (drawn < 0.55) return pick(verbs, random) + capital;
  if (drawn < 0.85) return name + pick(nouns, random);
  const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return snake === name ? `${name}_of` : snake;
}
