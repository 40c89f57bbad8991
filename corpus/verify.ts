/** Runs our own corpus code against its tests, in this process: fast, and never used for a model's output. */
import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import type { Json, TestCase } from './family.js';

const timeoutMs = 2000;

export interface Subject {
  readonly code: string;
  readonly functionName: string;
  readonly tests: readonly TestCase[];
}

/** Transpiles and runs many functions in one go. @throws what the code throws */
function resultsOf(subjects: readonly Subject[]): Json[][] {
  const source = subjects.map(({ code, functionName }) => `(() => {\n${code}\nreturn ${functionName};\n})()`).join(',\n');
  const { outputText } = ts.transpileModule(`const subjects = [\n${source}\n];`, {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.None },
  });
  // Everything crosses as JSON: no object is shared between the code and the comparison.
  const runner = `${outputText}
    const call = (subject, args) => { const result = subject(...args); return result === undefined ? null : result; };
    JSON.stringify(JSON.parse(input).map((calls, i) => calls.map((args) => call(subjects[i], args))))`;
  const input = JSON.stringify(subjects.map(({ tests }) => tests.map(([args]) => args)));
  return JSON.parse(runInNewContext(runner, { input }, { timeout: timeoutMs }) as string) as Json[][];
}

function firstFailure({ functionName, tests }: Subject, results: readonly Json[]): string | null {
  for (const [i, [args, expected]] of tests.entries()) {
    if (same(results[i]!, expected)) continue;
    const call = `${functionName}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
    return `${call} gave ${JSON.stringify(results[i])}, expected ${JSON.stringify(expected)}`;
  }
  return null;
}

/** Null when every test passes, else what failed first. */
export function verify(subject: Subject): string | null {
  try {
    return firstFailure(subject, resultsOf([subject])[0]!);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** `verify` of each; one transpilation for all, which is what takes the time. */
export function verifyAll(subjects: readonly Subject[]): (string | null)[] {
  try {
    const results = resultsOf(subjects);
    return subjects.map((subject, i) => firstFailure(subject, results[i]!));
  } catch {
    // One of them does not parse, throws or hangs: find out which.
    return subjects.map(verify);
  }
}

function same(a: Json, b: Json): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-9 + 1e-9 * Math.max(Math.abs(a), Math.abs(b));
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  const table = b as Readonly<Record<string, Json>>;
  return left.length === right.length && left.every(([key, value]) => key in table && same(value, table[key]!));
}
