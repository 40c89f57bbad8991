/** A change of a text in one place, and what such changes of statements have in common. */
import ts from 'typescript';
import { parseCode } from '../cut-spans.js';

export interface Rewriting {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly text: string;
}

export function applied(code: string, { start, end, text }: Rewriting): string {
  return code.slice(0, start) + text + code.slice(end);
}

/** Every node of a body in the order of the text, types left out. */
export function nodesOf(file: ts.SourceFile): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return nodes;
}

/** Puts lines in the place of a statement, in a block of their own where it is the only one of an `if` or a loop. */
export function statementsAt(
  statement: ts.Statement,
  lines: readonly string[],
  file: ts.SourceFile,
): Rewriting {
  const start = statement.getStart(file);
  const indent = indentAt(start, file);
  const own = ts.isBlock(statement.parent) || ts.isSourceFile(statement.parent);
  const within = own ? indent : `${indent}  `;
  const all = lines.join('\n').split('\n');
  const body = all.map((line, i) => (own && i === 0 ? line : within + line)).join('\n');
  const written = own || lines.length === 1 ? body.trimStart() : `{\n${body}\n${indent}}`;
  return { start, end: statement.getEnd(), text: written };
}

/** The spaces that the line of a place begins with. */
export function indentAt(place: number, { text }: ts.SourceFile): string {
  return /^ */.exec(text.slice(text.lastIndexOf('\n', place) + 1))![0];
}

/** The type of one of the function's parameters, where it has that parameter and gives a type. */
export function parameterType(name: string, file: ts.SourceFile): string | null {
  const [outer] = file.statements;
  if (outer === undefined || !ts.isFunctionDeclaration(outer)) return null;
  const found = outer.parameters.find((parameter) => parameter.name.getText(file) === name);
  return found?.type?.getText(file) ?? null;
}

/** Lines inside another: two spaces further right. */
export function indented(lines: readonly string[]): string[] {
  return lines
    .join('\n')
    .split('\n')
    .map((line) => `  ${line}`);
}

/** The text of an expression in one line where it was broken before its calls. */
export function oneLine(node: ts.Node, file: ts.SourceFile): string {
  return node.getText(file).replace(/\n\s*(?=\.)/g, '');
}

/** All names in the code: what a new variable must not be called. */
export function namesIn(code: string): ReadonlySet<string> {
  return new Set(code.match(/[A-Za-z_$][\w$]*/g) ?? []);
}

/** The expression without brackets around it. */
export function bare(expression: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(expression) ? bare(expression.expression) : expression;
}

const opposites: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
};

/** The opposite of a condition, as a person would write it. */
export function negated(condition: string): string {
  const file = parseCode(condition);
  const [statement] = file.statements;
  if (statement && ts.isExpressionStatement(statement)) {
    const expression = bare(statement.expression);
    if (ts.isPrefixUnaryExpression(expression) && expression.operator === ts.SyntaxKind.ExclamationToken)
      return bare(expression.operand).getText(file);
    if (ts.isBinaryExpression(expression)) {
      const opposite = opposites[expression.operatorToken.getText(file)];
      if (opposite !== undefined)
        return `${expression.left.getText(file)} ${opposite} ${expression.right.getText(file)}`;
      return `!(${expression.getText(file)})`;
    }
    const simple =
      ts.isCallExpression(expression) ||
      ts.isIdentifier(expression) ||
      ts.isPropertyAccessExpression(expression) ||
      ts.isElementAccessExpression(expression);
    if (simple) return `!${expression.getText(file)}`;
  }
  return `!(${condition})`;
}
