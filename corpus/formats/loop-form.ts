/** Method chains as loops: `xs.filter(…).map(…)`, `.length`, a sum by `reduce`, `some`, `every`, `find`. */
import ts from 'typescript';
import { parseCode } from './cut-spans.js';

interface Chain {
  /** What is iterated. */
  readonly source: string;
  readonly steps: readonly { readonly method: string; readonly call: ts.CallExpression }[];
  readonly counted: boolean;
}

/** The loop form of a function that is one `return` of a chain; null for any other. */
export function loopFormOf(code: string): string | null {
  const file = parseCode(code);
  const [outer] = file.statements;
  if (file.statements.length !== 1 || !outer || !ts.isFunctionDeclaration(outer)) return null;
  const [only] = outer.body?.statements ?? [];
  if (outer.body?.statements.length !== 1 || !only || !ts.isReturnStatement(only) || !only.expression)
    return null;
  const chain = chainOf(only.expression, file);
  if (chain === null || outer.type === undefined) return null;
  const body = loopOf(chain, outer.type.getText(file), file);
  if (body === null) return null;
  return `${code.slice(0, outer.body.getStart(file))}{\n${body}\n}`;
}

function chainOf(expression: ts.Expression, file: ts.SourceFile): Chain | null {
  const steps: { method: string; call: ts.CallExpression }[] = [];
  let node = expression;
  const counted = ts.isPropertyAccessExpression(node) && node.name.text === 'length';
  if (counted) node = (node as ts.PropertyAccessExpression).expression;
  while (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    steps.unshift({ method: node.expression.name.text, call: node });
    node = node.expression.expression;
  }
  if (!ts.isIdentifier(node) || steps.length === 0) return null;
  return { source: node.getText(file), steps, counted };
}

/** One statement a line, two spaces; conditions nest in one `if`. */
function loopOf({ source, steps, counted }: Chain, returns: string, file: ts.SourceFile): string | null {
  const conditions: string[] = [];
  let variable: string | null = null;
  let value: string | null = null;
  for (const { method, call } of steps.slice(0, -1)) {
    if (method !== 'filter' || value !== null) return null;
    const arrow = simpleArrow(call, 1, file);
    if (arrow === null || (variable !== null && variable !== arrow.names[0])) return null;
    variable = arrow.names[0]!;
    conditions.push(arrow.body);
  }
  const last = steps.at(-1)!;
  const arrow = simpleArrow(last.call, last.method === 'reduce' ? 2 : 1, file);
  if (arrow === null) return null;
  const own = last.method === 'reduce' ? arrow.names[1]! : arrow.names[0]!;
  if (variable !== null && variable !== own) return null;
  if (own === source || source === 'result' || own === 'result' || own === 'count') return null;
  const loop = (lines: readonly string[]): string => {
    const all = [...conditions];
    const [only] = lines;
    const inner =
      all.length === 0 ? `    ${only}` : `    if (${all.map(grouped(all.length)).join(' && ')}) ${only}`;
    return `  for (const ${own} of ${source}) {\n${inner}\n  }`;
  };
  if (counted) {
    if (last.method !== 'filter') return null;
    conditions.push(arrow.body);
    return `  let count = 0;\n${loop(['count++;'])}\n  return count;`;
  }
  switch (last.method) {
    case 'filter':
      conditions.push(arrow.body);
      value = own;
      return `  const result: ${returns} = [];\n${loop([`result.push(${value});`])}\n  return result;`;
    case 'map':
      return `  const result: ${returns} = [];\n${loop([`result.push(${arrow.body});`])}\n  return result;`;
    case 'reduce': {
      const [total] = arrow.names;
      const start = last.call.arguments[1]?.getText(file);
      const prefix = `${total} + `;
      if (start === undefined || !arrow.body.startsWith(prefix) || total === source) return null;
      const added = arrow.body.slice(prefix.length);
      return `  let ${total} = ${start};\n${loop([`${total} += ${added};`])}\n  return ${total};`;
    }
    case 'some':
      conditions.push(arrow.body);
      return `${loop(['return true;'])}\n  return false;`;
    case 'every':
      conditions.push(`!(${arrow.body})`);
      return conditions.length > 1 ? null : `${loop(['return false;'])}\n  return true;`;
    default:
      return null;
  }
}

/** Conditions that are joined need brackets when they hold an operator that binds less. */
function grouped(count: number): (condition: string) => string {
  return (condition) => (count > 1 && /\|\||\?/.test(condition) ? `(${condition})` : condition);
}

function simpleArrow(call: ts.CallExpression, parameters: number, file: ts.SourceFile): Arrow | null {
  const [arrow] = call.arguments;
  if (!arrow || !ts.isArrowFunction(arrow) || ts.isBlock(arrow.body)) return null;
  if (arrow.parameters.length !== parameters) return null;
  const names = arrow.parameters.map(({ name }) => (ts.isIdentifier(name) ? name.text : null));
  if (names.some((name) => name === null)) return null;
  const body = ts.isParenthesizedExpression(arrow.body) ? arrow.body.expression : arrow.body;
  return { names: names as string[], body: body.getText(file) };
}

interface Arrow {
  readonly names: readonly string[];
  readonly body: string;
}
