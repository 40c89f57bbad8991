/** Where a function's text can be cut: statements, runs of statements, expressions. */
import ts from 'typescript';

export interface Span {
  /** `head`: of a loop, with its brackets or what is in them. */
  readonly kind: 'statements' | 'expression' | 'head' | 'body';
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

const longestRun = 3;

export function parseCode(code: string): ts.SourceFile {
  return ts.createSourceFile('code.ts', code, ts.ScriptTarget.ESNext, true);
}

/** Candidate spans in a function's body, never empty, without surrounding whitespace, possibly overlapping. */
export function cutSpans(code: string): Span[] {
  const file = parseCode(code);
  const spans: Span[] = [];
  const add = (kind: Span['kind'], first: ts.Node, last: ts.Node): void => {
    const span = { kind, start: first.getStart(file), end: last.getEnd() };
    if (span.end - span.start >= 2) spans.push(span);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isBlock(node)) addRuns(node.statements, add);
    spans.push(...headSpans(node, file));
    if (isCuttable(node)) add('expression', node, node);
    ts.forEachChild(node, visit);
  };
  for (const statement of file.statements) {
    if (!ts.isFunctionDeclaration(statement) || statement.body === undefined) continue;
    const { statements } = statement.body;
    if (statements.length > 0) add('body', statements[0]!, statements.at(-1)!);
    visit(statement.body);
  }
  return spans;
}

/** `for (…) {` and what is in the brackets of a counting loop. */
function headSpans(node: ts.Node, file: ts.SourceFile): Span[] {
  if (!ts.isForOfStatement(node) && !ts.isForStatement(node)) return [];
  if (!ts.isBlock(node.statement)) return [];
  const start = node.getStart(file);
  const whole: Span = { kind: 'head', start, end: node.statement.getStart(file) + 1 };
  if (!ts.isForStatement(node) || !node.initializer || !node.incrementor) return [whole];
  return [whole, { kind: 'head', start: node.initializer.getStart(file), end: node.incrementor.getEnd() }];
}

function addRuns(
  statements: readonly ts.Statement[],
  add: (kind: 'statements', first: ts.Node, last: ts.Node) => void,
): void {
  for (let from = 0; from < statements.length; from++) {
    for (let to = from; to < Math.min(statements.length, from + longestRun); to++) {
      add('statements', statements[from]!, statements[to]!);
    }
  }
}

/** Expressions that stand for a whole: what is returned, assigned, passed, tested, or one side of an operator. */
function isCuttable(node: ts.Node): boolean {
  if (!ts.isExpression(node) || ts.isStringLiteral(node)) return false;
  const { parent } = node;
  if (ts.isReturnStatement(parent) || ts.isArrowFunction(parent) || ts.isBinaryExpression(parent))
    return true;
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent) || ts.isConditionalExpression(parent))
    return true;
  if (ts.isForOfStatement(parent) || ts.isForStatement(parent)) return parent.statement !== (node as ts.Node);
  if (ts.isVariableDeclaration(parent)) return parent.initializer === node;
  if (ts.isCallExpression(parent)) return parent.expression !== node;
  return ts.isElementAccessExpression(parent) && parent.argumentExpression === node;
}
