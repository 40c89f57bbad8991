/**
 * The slips that people and models make, as edits of a function's text: a wrong comparison, off by one, the wrong
 * method, a forgotten guard, the wrong variable. Whether a slip shows is decided by the tests, not here.
 */
import ts from 'typescript';
import { parseCode } from './cut-spans.js';

export interface Mutation {
  readonly kind: 'operator' | 'off-by-one' | 'method' | 'guard' | 'variable' | 'start' | 'negation' | 'order';
  readonly code: string;
}

const wrongOperators: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    '>': ['>=', '<'],
    '>=': ['>', '<='],
    '<': ['<=', '>'],
    '<=': ['<', '>='],
    '===': ['!=='],
    '!==': ['==='],
    '+': ['-'],
    '-': ['+'],
    '*': ['+'],
    '/': ['*'],
    '%': ['/'],
    '&&': ['||'],
    '||': ['&&'],
    '+=': ['-=', '='],
    '-=': ['+='],
    '*=': ['+='],
  }),
);

const wrongMethods: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    toUpperCase: ['toLowerCase'],
    toLowerCase: ['toUpperCase'],
    some: ['every'],
    every: ['some'],
    max: ['min'],
    min: ['max'],
    floor: ['ceil', 'round'],
    ceil: ['floor'],
    round: ['floor'],
    trunc: ['floor'],
    push: ['unshift'],
    unshift: ['push'],
    pop: ['shift'],
    shift: ['pop'],
    startsWith: ['endsWith', 'includes'],
    endsWith: ['startsWith'],
    indexOf: ['lastIndexOf'],
    lastIndexOf: ['indexOf'],
    find: ['filter'],
    padStart: ['padEnd'],
    padEnd: ['padStart'],
    trimStart: ['trimEnd'],
    trimEnd: ['trimStart'],
    replaceAll: ['replace'],
    keys: ['values'],
    values: ['keys'],
    flatMap: ['map'],
  }),
);

/** Every mutation of the code, each differing from it in one place. */
export function mutationsOf(code: string): Mutation[] {
  const file = parseCode(code);
  const mutations: Mutation[] = [];
  const replace = (kind: Mutation['kind'], node: ts.Node, text: string): void => {
    mutations.push({ kind, code: code.slice(0, node.getStart(file)) + text + code.slice(node.getEnd()) });
  };
  const locals = localNames(file);
  const names = new Set(locals.map(({ name }) => name));
  const visit = (node: ts.Node): void => {
    // Types hold operators and literals too: `1 | 2` is nothing to break.
    if (ts.isTypeNode(node)) return;
    if (ts.isBinaryExpression(node)) mutateBinary(node, replace, file);
    if (ts.isNumericLiteral(node)) mutateNumber(node, replace);
    if (ts.isCallExpression(node)) mutateCall(node, replace, file);
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
      replace('negation', node, node.operand.getText(file));
    }
    if (ts.isConditionalExpression(node)) {
      const [condition, yes, no] = [node.condition, node.whenTrue, node.whenFalse].map((part) =>
        part.getText(file),
      );
      replace('order', node, `${condition} ? ${no} : ${yes}`);
    }
    if (ts.isIfStatement(node) && node.elseStatement === undefined && isExit(node.thenStatement)) {
      mutations.push({ kind: 'guard', code: withoutStatement(code, node) });
    }
    if (ts.isIdentifier(node) && isRead(node) && names.has(node.text)) {
      const at = node.getStart(file);
      for (const { name, from, to } of locals) {
        if (name !== node.text && from <= at && at < to) replace('variable', node, name);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return mutations.filter((mutation) => mutation.code !== code);
}

type Replace = (kind: Mutation['kind'], node: ts.Node, text: string) => void;

function mutateBinary(node: ts.BinaryExpression, replace: Replace, file: ts.SourceFile): void {
  const operator = node.operatorToken.getText(file);
  for (const wrong of wrongOperators.get(operator) ?? []) replace('operator', node.operatorToken, wrong);
  const [left, right] = [node.left.getText(file), node.right.getText(file)];
  if (operator === '-') replace('order', node, `${right} - ${left}`);
  if ((operator === '-' || operator === '+') && right === '1') replace('off-by-one', node, left);
  if (operator === '<' && ts.isForStatement(node.parent)) replace('off-by-one', node.right, `${right} - 1`);
  if (operator === '??') replace('guard', node, left);
}

function mutateNumber(node: ts.NumericLiteral, replace: Replace): void {
  const value = Number(node.text);
  if (!Number.isInteger(value) || value > 1e6) return;
  const { parent } = node;
  const kind = ts.isVariableDeclaration(parent) ? 'start' : 'off-by-one';
  replace(kind, node, String(value + 1));
  if (value > 0) replace(kind, node, String(value - 1));
}

function mutateCall(node: ts.CallExpression, replace: Replace, file: ts.SourceFile): void {
  if (!ts.isPropertyAccessExpression(node.expression)) return;
  const { name, expression } = node.expression;
  for (const wrong of wrongMethods.get(name.text) ?? []) replace('method', name, wrong);
  const target = expression.getText(file);
  const dropped = ['trim', 'toLowerCase', 'toUpperCase', 'reverse', 'sort', 'filter'];
  if (dropped.includes(name.text)) replace('method', node, target);
  if (name.text === 'sort' && node.arguments.length === 1) replace('method', node, `${target}.sort()`);
  if (target === 'Math' && ['floor', 'round', 'ceil', 'abs', 'trunc'].includes(name.text)) {
    replace('method', node, node.arguments[0]!.getText(file));
  }
}

/** `return`, `continue`, `break` or a block of just that. */
function isExit(statement: ts.Statement): boolean {
  if (ts.isBlock(statement)) return statement.statements.length === 1 && isExit(statement.statements[0]!);
  return (
    ts.isReturnStatement(statement) || ts.isContinueStatement(statement) || ts.isBreakStatement(statement)
  );
}

/** The whole lines of the statement go. */
function withoutStatement(code: string, node: ts.Node): string {
  return code.slice(0, node.getFullStart()) + code.slice(node.getEnd());
}

interface Local {
  readonly name: string;
  /** Where the name can be read. */
  readonly from: number;
  readonly to: number;
}

/** Parameters and variables, each with its scope: a slip into a name that is not there is the compiler's to find. */
function localNames(file: ts.SourceFile): Local[] {
  const locals: Local[] = [];
  const visit = (node: ts.Node, scope: ts.Node): void => {
    const declares = ts.isParameter(node) || ts.isVariableDeclaration(node);
    if (declares && ts.isIdentifier(node.name)) {
      const loop = node.parent.parent;
      const from = ts.isForOfStatement(loop) ? loop.statement.getStart(file) : node.getEnd();
      locals.push({ name: node.name.text, from, to: scope.getEnd() });
    }
    const opens =
      ts.isBlock(node) || ts.isFunctionLike(node) || ts.isForStatement(node) || ts.isForOfStatement(node);
    ts.forEachChild(node, (child) => visit(child, opens ? node : scope));
  };
  visit(file, file);
  return locals;
}

/** Used as a value, not declared, called as a property or written as a key. */
function isRead(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isBinaryExpression(parent)) {
    const assigned = parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment;
    return parent.right === node || !(assigned && parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment);
  }
  if (ts.isCallExpression(parent)) return parent.expression !== node;
  return ts.isReturnStatement(parent) || ts.isElementAccessExpression(parent) || ts.isIfStatement(parent);
}
