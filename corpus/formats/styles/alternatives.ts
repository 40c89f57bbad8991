/** Expressions and loop heads that say the same in other words: `xs.at(-1)`, `'a' + b`, `Array.from(…)`, `Math.max` as a loop. */
import ts from 'typescript';
import type { Random } from '../../../src/support/random.js';
import { pick } from '../../pick.js';
import { bare, indentAt, namesIn, nodesOf, type Rewriting, statementsAt } from './rewriting.js';

type Alternative = (node: ts.Node, file: ts.SourceFile, random: Random) => Rewriting | null;

export function reworded(file: ts.SourceFile, random: Random): Rewriting[] {
  return nodesOf(file).flatMap((node) => {
    for (const alternative of alternatives) {
      const found = alternative(node, file, random);
      if (found !== null) return [found];
    }
    return [];
  });
}

const replaced = (node: ts.Node, file: ts.SourceFile, text: string): Rewriting => ({
  start: node.getStart(file),
  end: node.getEnd(),
  text,
});

/** `xs.at(-1)` → `xs[xs.length - 1]`. */
const lastByLength: Alternative = (node, file) => {
  if (!ts.isCallExpression(node)) return null;
  const found = /^(\w+)\.at\(-1\)$/.exec(node.getText(file));
  return found && replaced(node, file, `${found[1]}[${found[1]}.length - 1]`);
};

/** A template of names and texts → a sum of strings; it begins with a text, so that nothing is added as numbers. */
const concatenated: Alternative = (node, file) => {
  if (!ts.isTemplateExpression(node) || !ts.isReturnStatement(node.parent)) return null;
  const parts = [
    node.head.text,
    ...node.templateSpans.flatMap(({ expression, literal }) => [expression, literal.text]),
  ];
  const texts = parts.map((part) => {
    if (typeof part === 'string')
      return part === '' ? null : `'${part.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n')}'`;
    const simple =
      ts.isIdentifier(part) || ts.isPropertyAccessExpression(part) || ts.isElementAccessExpression(part);
    const call = ts.isCallExpression(part);
    return simple || call ? part.getText(file) : `(${part.getText(file)})`;
  });
  const written = texts.filter((text) => text !== null);
  if (!written.slice(0, 2).some((text) => text.startsWith("'"))) return null;
  return replaced(node, file, written.join(' + '));
};

/** `[...new Set(xs)]` → `Array.from(new Set(xs))`. */
const fromSet: Alternative = (node, file) => {
  if (!ts.isArrayLiteralExpression(node) || node.elements.length !== 1) return null;
  const [only] = node.elements;
  if (!only || !ts.isSpreadElement(only)) return null;
  const inner = only.expression;
  return ts.isNewExpression(inner) ? replaced(node, file, `Array.from(${inner.getText(file)})`) : null;
};

/** `for (const [i, x] of xs.entries())` → by index; `for (const [key, value] of Object.entries(r))` → by key. */
const entriesLoop: Alternative = (node, file, random) => {
  if (!ts.isForOfStatement(node) || !ts.isBlock(node.statement)) return null;
  const head = file.text.slice(node.getStart(file), node.statement.getStart(file) + 1);
  const start = node.getStart(file);
  const end = node.statement.getStart(file) + 1;
  const indent = `\n${indentAt(start, file)}  `;
  const list = /^for \(const \[(\w+), (\w+)\] of (\w+)\.entries\(\)\) \{$/.exec(head);
  if (list) {
    const [, i, x, xs] = list;
    return {
      start,
      end,
      text: `for (let ${i} = 0; ${i} < ${xs}.length; ${i}++) {${indent}const ${x} = ${xs}[${i}];`,
    };
  }
  const record = /^for \(const \[(\w+), (\w+)\] of Object\.entries\((\w+)\)\) \{$/.exec(head);
  if (!record) return null;
  const [, key, value, source] = record;
  const loop =
    random.next() < 0.7
      ? `for (const ${key} of Object.keys(${source})) {`
      : `for (const ${key} in ${source}) {`;
  return { start, end, text: `${loop}${indent}const ${value} = ${source}[${key}];` };
};

/** `return Math.max(...xs)` → a loop that keeps the greatest. */
const extremeByLoop: Alternative = (node, file, random) => {
  if (!ts.isReturnStatement(node) || !node.expression) return null;
  const found = /^Math\.(max|min)\(\.\.\.(\w+)\)$/.exec(bare(node.expression).getText(file));
  if (!found) return null;
  const [, method, source] = found;
  const taken = namesIn(file.text);
  const names =
    method === 'max' ? ['max', 'largest', 'highest', 'best'] : ['min', 'smallest', 'lowest', 'best'];
  const free = names.filter((name) => name === method || !taken.has(name));
  const [name, item] = [pick(free, random), ['x', 'n', 'value', 'num'].find((one) => !taken.has(one))];
  if (item === undefined) return null;
  const sign = method === 'max' ? '>' : '<';
  const keep =
    random.next() < 0.6
      ? `if (${item} ${sign} ${name}) ${name} = ${item};`
      : `${name} = Math.${method}(${name}, ${item});`;
  const lines = [
    `let ${name} = ${random.next() < 0.5 ? `${source}[0]` : method === 'max' ? '-Infinity' : 'Infinity'};`,
    `for (const ${item} of ${source}) {`,
    `  ${keep}`,
    '}',
    `return ${name};`,
  ];
  return statementsAt(node, lines, file);
};

const alternatives: readonly Alternative[] = [
  lastByLength,
  concatenated,
  fromSet,
  entriesLoop,
  extremeByLoop,
];
