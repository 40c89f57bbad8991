/** Checks an answer by what the instruction itself allows: it parses, it type-checks, it does what the examples say. */
import { extractCode } from '../evaluation/extract-code.js';
import type { TestCase } from '../evaluation/test-case.js';
import { type AskedFunction, askedFunction } from '../generation/asked-function.js';
import { type EmptyRule, emptyRule, emptyTest } from './empty-rule.js';
import { examplesInInstruction } from './examples-in-instruction.js';
import type { FunctionFound } from './inspect-code.js';
import type { Verifier } from './verifier.js';

/** What the answer to an instruction must be. */
export interface Expectation extends AskedFunction {
  readonly examples: readonly TestCase[];
  readonly empty: EmptyRule | null;
  /** Code that is to be changed. */
  readonly original?: string;
  /** Any code, not only functions. */
  readonly fragment?: boolean;
}

export interface Fault {
  /** `name`, `parameters`: not the function that was asked for; `unchanged`: the code that was to be changed; `example`: another result than the instruction's. */
  readonly kind: 'syntax' | 'missing' | 'unchanged' | 'name' | 'parameters' | 'type' | 'warning' | 'example';
  readonly message: string;
  /** Place in the answer's text, where there is one. */
  readonly span: { readonly start: number; readonly end: number } | null;
}

export interface CandidateCheck {
  readonly faults: readonly Fault[];
  readonly code: string;
  /** The function that was checked; null when there is none. */
  readonly subject: FunctionFound | null;
  readonly examplesPassed: number;
  readonly examplesTotal: number;
  /** The first example that fails, in words. */
  readonly failedExample: string | null;
}

/** Stand-ins for the function's name in examples. */
const anyName = new Set(['f', 'fn', 'func', 'function', 'foo', 'solution', 'solve']);

/** Reads what an instruction says of the function's name, parameters and results. */
export function expectationOf(instruction: string): Expectation {
  const asked = askedFunction(instruction);
  const found = examplesInInstruction(instruction);
  const names = new Set(found.map(({ name }) => name).filter((name) => name !== null));
  const called = [...names].filter((name) => !anyName.has(name));
  const name = asked.name ?? (called.length === 1 ? called[0]! : null);
  // Two names, none of them asked for: which of the examples are meant?
  const fits = (of: string | null): boolean => of === null || of === name || anyName.has(of);
  const usable = name === null && called.length > 1 ? [] : found.filter((one) => fits(one.name));
  return {
    name,
    parameters: asked.parameters,
    examples: usable.map(({ test }) => test),
    empty: emptyRule(instruction),
  };
}

/**
 * @param text the answer, with or without a fence
 * @throws CinnabarError `aborted`, `sandbox_failed`; whatever is wrong with the answer is a fault
 */
export async function checkCandidate(
  text: string,
  expectation: Expectation,
  { verifier, signal }: { verifier: Verifier; signal?: AbortSignal | undefined },
): Promise<CandidateCheck> {
  const code = extractCode(text);
  const offset = Math.max(0, text.indexOf(code));
  const faults: Fault[] = [];
  const nothing = { code, subject: null, examplesPassed: 0, examplesTotal: 0, failedExample: null };
  const inspection = await verifier.inspect(code);
  if (inspection === null) {
    faults.push({ kind: 'syntax', message: 'the compiler did not come to an end', span: null });
    return { ...nothing, faults };
  }
  for (const { kind, start, length, message } of inspection.faults) {
    faults.push({ kind, message, span: { start: offset + start, end: offset + start + length } });
  }
  if (faults.some(({ kind }) => kind === 'syntax')) return { ...nothing, faults };
  const { functions } = inspection;
  const subject = functions.find(({ name }) => name === expectation.name) ?? functions[0] ?? null;
  if (expectation.original?.trim() === code.trim())
    faults.push({ kind: 'unchanged', message: 'nothing was changed', span: null });
  if (subject === null) {
    if (expectation.fragment) return { ...nothing, faults };
    faults.push({ kind: 'missing', message: 'there is no top-level function', span: null });
    return { ...nothing, faults };
  }
  if (expectation.name !== null && subject.name !== expectation.name) {
    const start = offset + subject.start;
    const message = `the function is called ${subject.name}, not ${expectation.name}`;
    faults.push({ kind: 'name', message, span: { start, end: start + subject.name.length } });
  }
  const count = subject.parameters.length;
  if (expectation.parameters !== null && count !== expectation.parameters) {
    const message = `it has ${count} parameters, not ${expectation.parameters}`;
    faults.push({ kind: 'parameters', message, span: null });
  }
  const tests = testsOf(expectation, subject);
  if (tests.length === 0) return { ...nothing, subject, faults };
  const { passed, detail } = await verifier.sandbox.run(
    { code, functionName: subject.name, tests },
    signal === undefined ? {} : { signal },
  );
  if (passed < tests.length) {
    const message = detail ?? 'an example fails';
    faults.push({ kind: 'example', message, span: null });
  }
  return {
    code,
    subject,
    faults,
    examplesPassed: passed,
    examplesTotal: tests.length,
    failedExample: detail,
  };
}

/** The instruction's examples, and its rule for empty input where no example gives it. */
function testsOf({ examples, empty }: Expectation, subject: FunctionFound): TestCase[] {
  const tests = examples.filter(([args]) => mayBeCalledWith(subject, args.length));
  const required = subject.parameters.filter(({ optional }) => !optional).map(({ shape }) => shape);
  const test = empty === null ? null : emptyTest(empty, required);
  const key = JSON.stringify(test?.[0]);
  return test === null || tests.some(([args]) => JSON.stringify(args) === key) ? tests : [...tests, test];
}

/** `1, 2 → 3` may be a list: only a function that takes two arguments makes it a test. */
function mayBeCalledWith({ parameters }: FunctionFound, count: number): boolean {
  const required = parameters.filter(({ optional }) => !optional).length;
  return count >= required && count <= Math.max(parameters.length, required);
}
