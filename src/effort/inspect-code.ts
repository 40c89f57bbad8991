/**
 * What the TypeScript compiler says about a snippet: faults with their places, and the functions in it with the shapes
 * of their parameters. The library's declarations are parsed once; a further check takes some ten milliseconds.
 * This module must import nothing of the repository at run time: its text also runs in a worker.
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import type { ValueShape } from './value-shape.js';

export interface CodeFault {
  /** `warning`: legal, but what right code rarely has (an unused parameter, code that is never reached). */
  readonly kind: 'syntax' | 'type' | 'warning';
  /** Character offset in the snippet, and number of characters. */
  readonly start: number;
  readonly length: number;
  readonly message: string;
}

export interface FunctionFound {
  readonly name: string;
  /** Place of the name. */
  readonly start: number;
  readonly parameters: readonly {
    readonly name: string;
    readonly optional: boolean;
    readonly shape: ValueShape;
  }[];
}

export interface CodeInspection {
  readonly faults: readonly CodeFault[];
  /** Top-level functions, in order. */
  readonly functions: readonly FunctionFound[];
}

/** How deep a parameter's type is looked into. */
const maxDepth = 4;
const fileName = '/snippet.ts';
/** What scripts may use everywhere, and the ECMAScript library does not declare. */
const ambientName = '/ambient.d.ts';
const ambient = `declare const console: { log(...values: unknown[]): void; error(...values: unknown[]): void;
  warn(...values: unknown[]): void; info(...values: unknown[]): void };
declare function structuredClone<T>(value: T): T;`;

/** `moduleDetection: force`: a snippet's `name` must not meet a global of that name. */
const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: ['lib.es2022.d.ts'],
  types: [],
  noEmit: true,
  strict: true,
  noImplicitReturns: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  allowUnreachableCode: false,
};
/**
 * What `strict` adds about null, undefined and implicit `any` divides styles, not right from wrong. (Without `strict`
 * the type of an empty array is another one, and right code gets errors.)
 */
const styleCodes = new Set([
  2531, 2532, 2533, 2454, 2564, 18046, 18047, 18048, 18049, 7005, 7006, 7031, 7034, 7053,
]);
const styleMessage = /^(?:Type|Argument of type) '[^']*\b(?:undefined|null)\b[^']*' is not assignable/;
/** Unused names (61xx) and unreachable code. */
const warningCodes = new Set([6133, 6192, 6196, 6198, 6199, 6205, 7027]);
/** A snippet that is one unused function is what was asked for. */
const unusedDeclaration = new Set([6133, 6196]);

const declarations = new Map<string, ts.SourceFile | undefined>();
let previous: ts.Program | undefined;

export function inspectCode(code: string): CodeInspection {
  const file = ts.createSourceFile(fileName, code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
  const program = ts.createProgram({
    rootNames: [ambientName, fileName],
    options: compilerOptions,
    host: hostOf(file),
    ...(previous === undefined ? {} : { oldProgram: previous }),
  });
  previous = program;
  const syntax = program.getSyntacticDiagnostics(file).map((found) => faultOf(found, 'syntax'));
  if (syntax.length > 0) return { faults: syntax, functions: [] };
  const checker = program.getTypeChecker();
  const functions = file.statements.flatMap((statement) => functionsIn(statement, checker));
  const names = new Set(functions.map(({ start }) => start));
  const faults = program
    .getSemanticDiagnostics(file)
    .map((found) => ({ found, fault: faultOf(found, warningCodes.has(found.code) ? 'warning' : 'type') }))
    .filter(({ found, fault }) => !(unusedDeclaration.has(found.code) && names.has(fault.start)))
    .filter(({ found }) => !isUnusedTopLevel(found, file))
    .filter(({ found, fault }) => !isStyle(found, fault) || isBareReturn(code, fault))
    .map(({ fault }) => fault);
  return { faults, functions };
}

const isStyle = ({ code }: ts.Diagnostic, { message }: CodeFault): boolean =>
  styleCodes.has(code) || styleMessage.test(message);

/** `return;` where a value is due lacks it in any style. */
const isBareReturn = (code: string, { start }: CodeFault): boolean =>
  /^return\s*[;}]/.test(code.slice(start));

function hostOf(file: ts.SourceFile): ts.CompilerHost {
  const library = ts.getDefaultLibFilePath(compilerOptions);
  const folder = library.slice(0, library.lastIndexOf('/') + 1);
  const getSourceFile = (name: string): ts.SourceFile | undefined => {
    if (name === fileName) return file;
    if (!declarations.has(name)) {
      const text = name === ambientName ? ambient : readText(name);
      declarations.set(
        name,
        text === undefined ? undefined : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022),
      );
    }
    return declarations.get(name);
  };
  return {
    getSourceFile,
    getDefaultLibFileName: () => library,
    getDefaultLibLocation: () => folder,
    writeFile: () => {},
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    // A snippet imports nothing: no file is looked for on its behalf.
    fileExists: (name) => name === fileName || name === ambientName,
    readFile: () => undefined,
  };
}

function readText(name: string): string | undefined {
  try {
    return readFileSync(name, 'utf8');
  } catch {
    return undefined;
  }
}

function faultOf(found: ts.Diagnostic, kind: CodeFault['kind']): CodeFault {
  const message = ts.flattenDiagnosticMessageText(found.messageText, ' ');
  return { kind, start: found.start ?? 0, length: found.length ?? 0, message };
}

/** The whole of a top-level statement, as `const f = …` is reported. */
function isUnusedTopLevel({ code, start }: ts.Diagnostic, file: ts.SourceFile): boolean {
  if (!unusedDeclaration.has(code)) return false;
  return file.statements.some((statement) => statement.getStart(file) === start);
}

function functionsIn(statement: ts.Statement, checker: ts.TypeChecker): FunctionFound[] {
  if (ts.isFunctionDeclaration(statement)) {
    const { name, body } = statement;
    return name === undefined || body === undefined ? [] : [describe(name, statement, checker)];
  }
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
    const isFunction =
      initializer !== undefined && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer));
    return isFunction && ts.isIdentifier(name) ? [describe(name, initializer, checker)] : [];
  });
}

function describe(
  name: ts.Identifier,
  { parameters }: ts.SignatureDeclaration,
  checker: ts.TypeChecker,
): FunctionFound {
  return {
    name: name.text,
    start: name.getStart(),
    parameters: parameters.map((parameter) => ({
      name: parameter.name.getText(),
      optional:
        parameter.questionToken !== undefined ||
        parameter.initializer !== undefined ||
        parameter.dotDotDotToken !== undefined,
      shape: shapeOf(checker.getTypeAtLocation(parameter), parameter, checker, 0),
    })),
  };
}

function shapeOf(type: ts.Type, at: ts.Node, checker: ts.TypeChecker, depth: number): ValueShape {
  const { flags } = type;
  if (flags & ts.TypeFlags.BooleanLike) return { kind: 'boolean' };
  if (type.isUnion()) {
    const options = type.types.map((option) => shapeOf(option, at, checker, depth));
    return { kind: 'union', options };
  }
  if (type.isStringLiteral() || type.isNumberLiteral()) return { kind: 'literal', value: type.value };
  if (flags & ts.TypeFlags.NumberLike) return { kind: 'number' };
  if (flags & ts.TypeFlags.StringLike) return { kind: 'string' };
  if (flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)) return { kind: 'literal', value: null };
  if (depth >= maxDepth || !(flags & ts.TypeFlags.Object)) return { kind: 'unknown' };
  const deeper = (inner: ts.Type): ValueShape => shapeOf(inner, at, checker, depth + 1);
  if (checker.isTupleType(type)) {
    return { kind: 'tuple', items: checker.getTypeArguments(type as ts.TypeReference).map(deeper) };
  }
  if (checker.isArrayType(type)) {
    const [element] = checker.getTypeArguments(type as ts.TypeReference);
    return { kind: 'array', element: element === undefined ? { kind: 'unknown' } : deeper(element) };
  }
  if (type.getCallSignatures().length > 0) return { kind: 'function' };
  const values = type.getStringIndexType();
  if (values !== undefined) return { kind: 'record', value: deeper(values) };
  // Maps, dates and other classes have methods: no plain data.
  const fields = checker
    .getPropertiesOfType(type)
    .map((property) => [property.name, deeper(checker.getTypeOfSymbolAtLocation(property, at))] as const);
  if (fields.some(([, shape]) => shape.kind === 'function')) return { kind: 'unknown' };
  return { kind: 'object', fields };
}
