/**
 * Executes our own corpus code in this process: one vm context for all, a time limit, results as JSON.
 * Never used for a model's output: that is what src/evaluation's sandbox is for.
 */
import { createContext, runInContext, Script } from 'node:vm';
import { prepare } from '../src/evaluation/prepare.js';
import { eraseTypes } from './erase-types.js';
import type { Json, TestCase } from './family.js';
import { callName, guardLoops, turnName } from './guard-loops.js';

/** `value`: `json` is what tests compare with, `shown` how a person would write it (NaN, undefined). */
export type Outcome =
  | { readonly kind: 'value'; readonly json: Json; readonly shown: string }
  | { readonly kind: 'error'; readonly message: string }
  | { readonly kind: 'timeout' };

export interface RunCodeOptions {
  /**
   * Turns of loops that one call may take before it counts as endless, and fifty times as many function calls. Without a
   * clock, whose thread takes longer to start than most functions to run. Default: no limit but the clock.
   */
  readonly turns?: number;
}

const callsPerTurn = 50;

/** Generous, because a busy machine stops the process for seconds: only code that never ends meets it. */
const timeoutMs = 20_000;

// NaN and the infinities become objects that no test expects: JSON alone would make them null.
const runner = new Script(`'use strict';
JSON.stringify(JSON.parse(input).map((args) => {
  try {
    left = turns;
    callsLeft = turns * callsPerTurn;
    const result = subject(...args);
    const odd = (v) => (typeof v === 'number' && !Number.isFinite(v)) || v instanceof Map || v instanceof Set;
    const json = JSON.stringify(result, (_, v) => (odd(v) ? { '!': String(v) } : v)) ?? 'null';
    return { json, shown: result === undefined ? 'undefined' : odd(result) ? String(result) : '' };
  } catch (error) {
    if (error === endless) return { endless: true };
    return { error: error instanceof Error ? error.name + ': ' + error.message : String(error) };
  }
}))`);

const counters = { turns: 0, left: 0, callsLeft: 0, callsPerTurn, endless: 'too many turns' };
const context = createContext({ input: '', subject: null, ...counters });
new Script(`
function ${turnName}() { if (--left < 0) throw endless; }
function ${callName}() { if (--callsLeft < 0) throw endless; }`).runInContext(context);

/** Outcomes in the order of `argumentLists`; code that does not parse is an `error` for all of them. */
export function runCode(
  code: string,
  functionName: string,
  argumentLists: readonly (readonly Json[])[],
  { turns = 0 }: RunCodeOptions = {},
): Outcome[] {
  const all = (outcome: Outcome): Outcome[] => argumentLists.map(() => outcome);
  const js = turns > 0 ? eraseTypes(guardLoops(code)) : null;
  let script = `(function () { "use strict";\n${js}\nreturn ${functionName};\n})`;
  if (js === null) {
    const prepared = prepare(code, functionName);
    if (prepared.kind !== 'ready') return all({ kind: 'error', message: `SyntaxError: ${prepared.detail}` });
    script = prepared.script;
  }
  try {
    context.subject = (runInContext(script, context) as () => unknown)();
    context.turns = turns;
    context.input = JSON.stringify(argumentLists);
    const clock = js === null ? { timeout: timeoutMs } : {};
    const rows = JSON.parse(runner.runInContext(context, clock) as string) as Row[];
    return rows.map(outcomeOf);
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return all({ kind: 'timeout' });
    return all({ kind: 'error', message: error instanceof Error ? error.message : String(error) });
  }
}

type Row =
  | { readonly json: string; readonly shown: string }
  | { readonly error: string }
  | { readonly endless: true };

function outcomeOf(row: Row): Outcome {
  if ('endless' in row) return { kind: 'timeout' };
  if ('error' in row) return { kind: 'error', message: row.error };
  return { kind: 'value', json: JSON.parse(row.json) as Json, shown: row.shown || row.json };
}

export interface FailedTest {
  readonly test: TestCase;
  readonly outcome: Outcome;
}

/** The tests that `code` fails, in order; none when it is right. */
export function failedTests(
  code: string,
  functionName: string,
  tests: readonly TestCase[],
  options: RunCodeOptions = {},
): FailedTest[] {
  const lists = tests.map(([args]) => args);
  const outcomes = runCode(code, functionName, lists, options);
  return tests.flatMap((test, i) => {
    const outcome = outcomes[i]!;
    return outcome.kind === 'value' && sameJson(outcome.json, test[1]) ? [] : [{ test, outcome }];
  });
}

/** Structural equality; numbers within 1e-9 (absolute and relative). */
export function sameJson(a: Json, b: Json): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    return Math.abs(a - b) <= 1e-9 + 1e-9 * Math.max(Math.abs(a), Math.abs(b));
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const table = b as Readonly<Record<string, Json>>;
  const entries = Object.entries(a);
  return (
    entries.length === Object.keys(b).length &&
    entries.every(([key, value]) => Object.hasOwn(table, key) && sameJson(value, table[key]!))
  );
}
