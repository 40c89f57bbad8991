/**
 * TypeScript snippet → a strict-mode script that yields the function under test.
 * Types, imports and `export` are removed on the syntax tree and the rest is printed again (a tenth of the time of
 * `transpileModule`, which stays for enums, namespaces, parameter properties and decorators).
 * Not in scope: type errors. This module must import nothing of the repository: its text also runs in a worker.
 */
import { Script } from 'node:vm';
import ts from 'typescript';

export type Prepared =
  | { readonly kind: 'ready'; readonly script: string; readonly name: string }
  | { readonly kind: 'syntax' | 'missing' | 'error'; readonly detail: string };

/** Local name given to an anonymous default export. */
const anonymous = '__default';

const printer = ts.createPrinter({ removeComments: true });

/**
 * @param code one snippet without fence; functions, types, `export` allowed, imports are dropped
 * @param functionName top-level binding to test; null takes the first top-level function
 * @returns a script whose completion value is a factory `() => function | undefined`
 */
export function prepare(code: string, functionName: string | null): Prepared {
  try {
    let file = parse(code);
    let problem = firstProblem(file);
    if (problem === null && needsEmit(file)) {
      const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
      file = parse(ts.transpileModule(code, { compilerOptions: options }).outputText);
      problem = firstProblem(file);
    }
    if (problem !== null) return { kind: 'syntax', detail: problem };
    if (usesImportCall(file)) return { kind: 'error', detail: 'import() is not available here' };
    const { declared, functions } = topLevelNames(file);
    const js = strip(file);
    // Alone it must be a whole program: text that closes the wrapper below cannot parse here.
    new Script(`"use strict";\n${js}`);
    const name = functionName ?? functions[0];
    if (name === undefined) return { kind: 'missing', detail: 'no top-level function' };
    if (!declared.has(name)) return { kind: 'missing', detail: `no top-level function ${name}` };
    const script = `(function () { "use strict";\n${js}\nreturn typeof ${name} === "function" ? ${name} : undefined;\n})`;
    new Script(script);
    return { kind: 'ready', script, name };
  } catch (error) {
    // V8's early errors, and RangeError where TypeScript's recursive parser met absurd nesting.
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { kind: 'syntax', detail };
  }
}

function parse(code: string): ts.SourceFile {
  return ts.createSourceFile('snippet.ts', code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TS);
}

/** `parseDiagnostics` is what `program.getSyntacticDiagnostics` returns; the public types leave it out. */
function firstProblem(file: ts.SourceFile): string | null {
  const [first] = (file as unknown as { parseDiagnostics: readonly ts.DiagnosticWithLocation[] })
    .parseDiagnostics;
  if (first === undefined) return null;
  const { line } = file.getLineAndCharacterOfPosition(first.start);
  return `line ${line + 1}: ${ts.flattenDiagnosticMessageText(first.messageText, ' ')}`;
}

/** True for syntax that is not types alone: TypeScript must generate code for it. */
function needsEmit(node: ts.Node): boolean {
  if (ts.isEnumDeclaration(node) || ts.isModuleDeclaration(node) || ts.isDecorator(node)) return true;
  if (ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent)) return true;
  return ts.forEachChild(node, needsEmit) ?? false;
}

/** Whatever a vm context does with `import()`, it is a way to objects of the outer realm: refused before it runs. */
function usesImportCall(node: ts.Node): boolean {
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return true;
  return ts.forEachChild(node, usesImportCall) ?? false;
}

function topLevelNames(file: ts.SourceFile): { declared: Set<string>; functions: string[] } {
  const declared = new Set<string>();
  const functions: string[] = [];
  for (const statement of file.statements) {
    if (isErased(statement)) continue;
    if (ts.isFunctionDeclaration(statement)) {
      declared.add(statement.name?.text ?? anonymous);
      functions.push(statement.name?.text ?? anonymous);
    } else if (ts.isClassDeclaration(statement) && statement.name !== undefined) {
      declared.add(statement.name.text);
    } else if (ts.isExportAssignment(statement) && isFunction(statement.expression)) {
      declared.add(anonymous);
      functions.push(anonymous);
    } else if (ts.isVariableStatement(statement)) {
      for (const { name, initializer } of statement.declarationList.declarations) {
        for (const bound of boundNames(name)) declared.add(bound);
        if (ts.isIdentifier(name) && initializer !== undefined && isFunction(initializer)) {
          functions.push(name.text);
        }
      }
    }
  }
  return { declared, functions };
}

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) =>
    ts.isOmittedExpression(element) ? [] : boundNames(element.name),
  );
}

function isFunction(expression: ts.Expression): boolean {
  let inner = expression;
  while (ts.isParenthesizedExpression(inner) || ts.isAsExpression(inner) || ts.isSatisfiesExpression(inner)) {
    inner = inner.expression;
  }
  return ts.isArrowFunction(inner) || ts.isFunctionExpression(inner);
}

/** Statements and class members that leave nothing behind at run time. */
function isErased(node: ts.Node): boolean {
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return true;
  if (ts.isImportDeclaration(node) || ts.isImportEqualsDeclaration(node)) return true;
  if (ts.isExportDeclaration(node) || ts.isNamespaceExportDeclaration(node)) return true;
  if (ts.isIndexSignatureDeclaration(node)) return true;
  const bodyless =
    (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isConstructorDeclaration(node)) &&
    node.body === undefined;
  if (bodyless) return true;
  const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
  return modifiers.some(
    ({ kind }) =>
      kind === ts.SyntaxKind.DeclareKeyword ||
      (kind === ts.SyntaxKind.AbstractKeyword && ts.isClassElement(node)),
  );
}

const erasedModifiers = new Set<ts.SyntaxKind>([
  ts.SyntaxKind.ExportKeyword,
  ts.SyntaxKind.PublicKeyword,
  ts.SyntaxKind.PrivateKeyword,
  ts.SyntaxKind.ProtectedKeyword,
  ts.SyntaxKind.ReadonlyKeyword,
  ts.SyntaxKind.AbstractKeyword,
  ts.SyntaxKind.OverrideKeyword,
  ts.SyntaxKind.DeclareKeyword,
]);

const keepToken = (token: ts.Node): ts.Node | undefined => (isOptionalMark(token) ? undefined : token);

function strip(file: ts.SourceFile): string {
  const result = ts.transform(file, [
    (context) => {
      const visit = (node: ts.Node): ts.Node | undefined => {
        if (isErased(node) || erasedModifiers.has(node.kind) || ts.isTypeParameterDeclaration(node)) {
          return undefined;
        }
        // `extends Foo<T>` is formally a type node; the expression in it is code.
        if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return undefined;
        if (ts.isHeritageClause(node) && node.token === ts.SyntaxKind.ImplementsKeyword) return undefined;
        if (node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node)) return undefined;
        if (ts.isParameter(node) && ts.isIdentifier(node.name) && node.name.text === 'this') return undefined;
        if (
          ts.isAsExpression(node) ||
          ts.isTypeAssertionExpression(node) ||
          ts.isSatisfiesExpression(node) ||
          ts.isNonNullExpression(node)
        ) {
          return ts.visitNode(node.expression, visit);
        }
        if (ts.isExportAssignment(node)) return bindDefault(node, visit, context.factory);
        const visited = ts.visitEachChild(node, visit, context, undefined, keepToken)!;
        return nameDefault(visited, context.factory);
      };
      return (source) => ts.visitEachChild(source, visit, context);
    },
  ]);
  const text = printer.printFile(result.transformed[0]!);
  result.dispose();
  return text;
}

/** The `?` and `!` of parameters, properties, methods and variables; not the `?` of a conditional expression. */
function isOptionalMark(node: ts.Node): boolean {
  if (node.kind !== ts.SyntaxKind.QuestionToken && node.kind !== ts.SyntaxKind.ExclamationToken) return false;
  return (
    ts.isParameter(node.parent) || ts.isVariableDeclaration(node.parent) || ts.isClassElement(node.parent)
  );
}

/** `export default <function>` → `const __default = <function>`; any other default export is dropped. */
function bindDefault(
  node: ts.ExportAssignment,
  visit: (node: ts.Node) => ts.Node | undefined,
  factory: ts.NodeFactory,
): ts.Node | undefined {
  if (!isFunction(node.expression)) return undefined;
  const value = ts.visitNode(node.expression, visit) as ts.Expression;
  const declaration = factory.createVariableDeclaration(anonymous, undefined, undefined, value);
  return factory.createVariableStatement(
    undefined,
    factory.createVariableDeclarationList([declaration], ts.NodeFlags.Const),
  );
}

/** `export default function () {}` lost its keywords and needs a name to stay a declaration. */
function nameDefault(node: ts.Node, factory: ts.NodeFactory): ts.Node {
  if (ts.isFunctionDeclaration(node) && node.name === undefined) {
    const { modifiers, asteriskToken, parameters, body } = node;
    return factory.updateFunctionDeclaration(
      node,
      modifiers,
      asteriskToken,
      factory.createIdentifier(anonymous),
      undefined,
      parameters,
      undefined,
      body,
    );
  }
  if (ts.isClassDeclaration(node) && node.name === undefined) {
    const { modifiers, heritageClauses, members } = node;
    return factory.updateClassDeclaration(
      node,
      modifiers,
      factory.createIdentifier(anonymous),
      undefined,
      heritageClauses,
      members,
    );
  }
  return node;
}
