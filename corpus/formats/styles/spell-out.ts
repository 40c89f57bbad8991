/** Short forms as longer ones: `?:` as `if`, `x++` as `x += 1`, parts of an expression as variables, braces. */
import ts from 'typescript';
import type { Random } from '../../../src/support/random.js';
import { pick } from '../../pick.js';
import { chainOf } from './chain.js';
import {
  bare,
  indentAt,
  namesIn,
  nodesOf,
  oneLine,
  parameterType,
  type Rewriting,
  statementsAt,
} from './rewriting.js';

/** `return c ? a : b` as two returns. */
export function chosenByIf(file: ts.SourceFile, random: Random): Rewriting[] {
  return nodesOf(file).flatMap((node) => {
    if (!ts.isReturnStatement(node) || !node.expression) return [];
    const choice = bare(node.expression);
    if (!ts.isConditionalExpression(choice)) return [];
    const [condition, yes, no] = [choice.condition, choice.whenTrue, choice.whenFalse].map((part) =>
      bare(part).getText(file),
    );
    const first =
      random.next() < 0.5
        ? [`if (${condition}) return ${yes};`]
        : [`if (${condition}) {`, `  return ${yes};`, '}'];
    const second =
      random.next() < 0.25 && first.length > 1 ? ['} else {', `  return ${no};`, '}'] : [`return ${no};`];
    const lines = second.length > 1 ? [...first.slice(0, -1), ...second] : [...first, ...second];
    return [statementsAt(node, lines, file)];
  });
}

/** Braces around the one statement of an `if`, `for` or `while` that has none. */
export function braced(file: ts.SourceFile): Rewriting[] {
  return nodesOf(file).flatMap((node) => {
    const held =
      ts.isIfStatement(node) && !node.elseStatement
        ? node.thenStatement
        : ts.isForOfStatement(node) || ts.isForStatement(node) || ts.isWhileStatement(node)
          ? node.statement
          : null;
    if (held === null || ts.isBlock(held) || ts.isEmptyStatement(held)) return [];
    const text = held.getText(file);
    // In two lines, so that it becomes a block.
    const { start, end, text: block } = statementsAt(held, [text, ''], file);
    return [{ start, end, text: block.replace(/\n\s*\n/, '\n') }];
  });
}

/** `(groups[key] ??= []).push(x)` as an `if` and a push. */
export function startedByIf(file: ts.SourceFile): Rewriting[] {
  return nodesOf(file).flatMap((node) => {
    if (!ts.isExpressionStatement(node)) return [];
    const found = /^\((\w+\[(?:[^[\]]|\[[^\]]*\])*\]) \?\?= \[\]\)(\.push\([\s\S]*\);)$/.exec(
      node.getText(file),
    );
    if (!found) return [];
    return [statementsAt(node, [`if (!${found[1]}) ${found[1]} = [];`, `${found[1]}${found[2]}`], file)];
  });
}

/** `x++` as `x += 1`. */
export function counted(file: ts.SourceFile): Rewriting[] {
  return nodesOf(file).flatMap((node) => {
    if (!ts.isExpressionStatement(node) || !ts.isPostfixUnaryExpression(node.expression)) return [];
    const sign = node.expression.operator === ts.SyntaxKind.PlusPlusToken ? '+' : '-';
    const text = `${node.expression.operand.getText(file)} ${sign}= 1;`;
    return [{ start: node.getStart(file), end: node.getEnd(), text }];
  });
}

/** `for (const x of xs)` by an index. */
export function indexed(file: ts.SourceFile): Rewriting[] {
  return nodesOf(file).flatMap((node) => {
    if (!ts.isForOfStatement(node) || !ts.isBlock(node.statement) || namesIn(file.text).has('i')) return [];
    const { initializer, expression, statement } = node;
    if (!ts.isIdentifier(expression) || !ts.isVariableDeclarationList(initializer)) return [];
    const [variable] = initializer.declarations;
    const source = expression.text;
    if (!variable || !/\[\]$|^string$/.test(parameterType(source, file) ?? '')) return [];
    const open = statement.getStart(file) + 1;
    const indent = indentAt(node.getStart(file), file);
    const head = `for (let i = 0; i < ${source}.length; i++) {`;
    const text = `${head}\n${indent}  const ${variable.name.getText(file)} = ${source}[i];`;
    return [{ start: node.getStart(file), end: open, text }];
  });
}

const namesByMethod: Readonly<Record<string, readonly string[]>> = {
  split: ['parts', 'words', 'pieces', 'fields', 'tokens'],
  filter: ['kept', 'matching', 'selected', 'relevant', 'filtered'],
  map: ['mapped', 'values', 'converted', 'all'],
  sort: ['sorted', 'ordered', 'ranked'],
  toSorted: ['sorted', 'ordered'],
  trim: ['trimmed', 'clean', 'cleaned'],
  toLowerCase: ['lower', 'lowered', 'needle', 'normalized'],
  toUpperCase: ['upper', 'capitals'],
  slice: ['part', 'rest', 'first', 'selection'],
  reverse: ['reversed', 'backwards'],
  entries: ['entries', 'pairs'],
  keys: ['keys', 'names'],
  values: ['values', 'amounts'],
  reduce: ['sum', 'total', 'combined'],
  replace: ['replaced', 'cleaned'],
  replaceAll: ['replaced', 'cleaned'],
  flatMap: ['flat', 'all'],
  join: ['joined', 'text'],
  find: ['found', 'match'],
  match: ['matches', 'found'],
  max: ['max', 'highest', 'biggest'],
  min: ['min', 'lowest', 'smallest'],
  floor: ['whole', 'rounded'],
  round: ['rounded'],
};

/** A call inside of a returned or assigned expression as a constant before the statement. */
export function hoisted(file: ts.SourceFile, random: Random): Rewriting[] {
  const rewritings: Rewriting[] = [];
  for (const node of nodesOf(file)) {
    const whole =
      ts.isReturnStatement(node) || ts.isExpressionStatement(node)
        ? node.expression
        : ts.isVariableStatement(node)
          ? node.declarationList.declarations[0]?.initializer
          : undefined;
    if (!whole) continue;
    const calls = unconditionalCalls(bare(whole)).filter(
      (call) => call !== bare(whole) && call.getText(file).length > 8,
    );
    if (calls.length === 0) continue;
    const call = pick(calls, random);
    const { method = '' } = chainOf(call).steps.at(-1) ?? {};
    const taken = namesIn(file.text);
    const known = Object.hasOwn(namesByMethod, method) ? namesByMethod[method]! : [];
    const free = known.filter((name) => !taken.has(name));
    if (free.length === 0) continue;
    const name = pick(free.slice(0, 3), random);
    const text = node.getText(file);
    const at = call.getStart(file) - node.getStart(file);
    // What follows was indented below the call.
    const behind = text.slice(at + call.getText(file).length).replace(/\n\s*(?=\.)/g, '');
    const rest = text.slice(0, at) + name + behind;
    rewritings.push(
      statementsAt(node as ts.Statement, [`const ${name} = ${oneLine(call, file)};`, rest], file),
    );
  }
  return rewritings;
}

/** Calls of methods that run whenever the expression does, outside of functions within it. */
function unconditionalCalls(expression: ts.Expression): ts.CallExpression[] {
  const calls: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isConditionalExpression(node)) {
      visit(node.condition);
      return;
    }
    const short = ['&&', '||', '??'];
    if (ts.isBinaryExpression(node) && short.includes(node.operatorToken.getText())) {
      visit(node.left);
      return;
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      if (node.expression.questionDotToken) return;
      calls.push(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(expression);
  return calls;
}
