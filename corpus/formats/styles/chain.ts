/** Method chains: what they start from, and the callbacks of their steps. */
import ts from 'typescript';
import { parseCode } from '../cut-spans.js';
import { bare } from './rewriting.js';

export interface Step {
  readonly method: string;
  readonly call: ts.CallExpression;
}

export interface Chain {
  readonly base: ts.Expression;
  readonly steps: readonly Step[];
}

/** The calls of methods that an expression ends with, from the first to the last. */
export function chainOf(expression: ts.Expression): Chain {
  const steps: Step[] = [];
  let node = expression;
  while (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    if (node.questionDotToken || node.expression.questionDotToken) break;
    steps.unshift({ method: node.expression.name.text, call: node });
    node = node.expression.expression;
  }
  return { base: node, steps };
}

export interface Callback {
  /** Texts of the parameters, patterns included. */
  readonly parameters: readonly string[];
  /** Whether each parameter is a plain name. */
  readonly plain: readonly boolean[];
  readonly body: string;
}

/** A callback that is one expression, or a function given by its name; null for others. */
export function callbackOf(call: ts.CallExpression, file: ts.SourceFile): Callback | null {
  const [argument] = call.arguments;
  if (argument === undefined) return null;
  if (ts.isIdentifier(argument)) {
    const name = argument.text;
    if (name === 'Boolean') return { parameters: ['item'], plain: [true], body: 'item' };
    return { parameters: ['item'], plain: [true], body: `${name}(item)` };
  }
  if (!ts.isArrowFunction(argument) || ts.isBlock(argument.body)) return null;
  if (argument.parameters.some(({ initializer, dotDotDotToken }) => initializer ?? dotDotDotToken))
    return null;
  return {
    parameters: argument.parameters.map(({ name }) => name.getText(file)),
    plain: argument.parameters.map(({ name }) => ts.isIdentifier(name)),
    body: bare(argument.body).getText(file),
  };
}

/** An expression with another name for one of its variables; null when the new one has a meaning in it already. */
export function withName(text: string, from: string, to: string): string | null {
  if (from === to) return text;
  const file = parseCode(`(${text})`);
  const places: number[] = [];
  let taken = false;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const named =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        (ts.isPropertyAssignment(parent) && parent.name === node);
      const declared = ts.isParameter(parent) || ts.isShorthandPropertyAssignment(parent);
      if (!named && (node.text === to || (node.text === from && declared))) taken = true;
      if (!named && node.text === from) places.push(node.getStart(file));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  if (taken) return null;
  const whole = places.reduceRight(
    (done, at) => done.slice(0, at) + to + done.slice(at + from.length),
    file.text,
  );
  return whole.slice(1, -1);
}
