/** Checks many functions of our own corpus at once: one parse and one script for all, which is what takes the time. */
import { createContext, Script } from 'node:vm';
import { CinnabarError } from '../src/errors.js';
import { eraseTypes } from './erase-types.js';
import type { Json, TestCase } from './family.js';
import { type FailedTest, failedTests, sameJson } from './run-code.js';

/** Generous, for the reason of run-code.ts. */
const timeoutMs = 20_000;

export interface Subject {
  readonly code: string;
  readonly functionName: string;
  readonly tests: readonly TestCase[];
}

// What JSON lacks becomes an object that no test expects.
const runner = `
  const tagged = (_, value) =>
    (typeof value === 'number' && !Number.isFinite(value)) || value instanceof Map || value instanceof Set
      ? { '!': String(value) } : value;
  const call = (subject, args) => { const result = subject(...args); return result === undefined ? null : result; };
  JSON.stringify(JSON.parse(input).map((calls, i) => calls.map((args) => call(subjects[i], args))), tagged)`;

/** Results by function and test. @throws what the code throws */
function resultsOf(subjects: readonly Subject[]): Json[][] {
  const source = subjects
    .map(({ code, functionName }) => `(() => {\n${code}\nreturn ${functionName};\n})()`)
    .join(',\n');
  const js = eraseTypes(`const subjects = [\n${source}\n];`);
  if (js === null) throw new CinnabarError('invalid_input', 'a corpus function holds a class or an enum');
  // Everything crosses as JSON: no object is shared between the code and the comparison.
  const input = JSON.stringify(subjects.map(({ tests }) => tests.map(([args]) => args)));
  const script = new Script(`{${js}${runner}}`);
  return JSON.parse(
    script.runInContext(createContext({ input }), { timeout: timeoutMs }) as string,
  ) as Json[][];
}

/** Null when every test passes, else what failed first. */
export function verify({ code, functionName, tests }: Subject): string | null {
  const [first] = failedTests(code, functionName, tests);
  return first === undefined ? null : failureText(functionName, first);
}

/** `verify` of each. */
export function verifyAll(subjects: readonly Subject[]): (string | null)[] {
  try {
    const results = resultsOf(subjects);
    return subjects.map((subject, i) => {
      const passes = subject.tests.every(([, expected], j) => sameJson(results[i]![j]!, expected));
      return passes ? null : verify(subject);
    });
  } catch {
    // One of them does not parse, throws or hangs: find out which.
    return subjects.map(verify);
  }
}

/** `f([1]) gave 2, expected 1`. */
export function failureText(functionName: string, { test: [args, expected], outcome }: FailedTest): string {
  const call = `${functionName}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
  const result =
    outcome.kind === 'value'
      ? `gave ${outcome.shown}`
      : outcome.kind === 'error'
        ? outcome.message
        : 'never ended';
  return `${call}: ${result}, expected ${JSON.stringify(expected)}`;
}
