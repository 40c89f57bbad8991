/** What running a snippet against its tests came to, and the rule that turns child results into it. */
import { decodeResult, sameResult, showResult } from './same-result.js';
import type { Json, TestCase } from './test-case.js';

/**
 * `pass` all tests; `wrong` a test gave another value; `error` a test (or the snippet itself) threw; `syntax` the
 * snippet does not parse; `timeout` and `memory` the process was killed; `missing` the function is not there.
 */
export type Outcome = 'pass' | 'wrong' | 'error' | 'syntax' | 'timeout' | 'memory' | 'missing';

export interface Verdict {
  readonly outcome: Outcome;
  /** Tests passed; 0 when the process was killed, because nothing is known then. */
  readonly passed: number;
  readonly total: number;
  /** The first failure in words; null when all passed. */
  readonly detail: string | null;
  /** Time in the sandbox, transpiling included. */
  readonly durationMs: number;
}

/**
 * Judges the tagged results of `openRealm` (one a test, see sandbox-realm.ts) in the parent, where the snippet's code
 * never ran: nothing that it patches can turn a wrong value into a pass.
 */
export function judge(results: readonly string[], tests: readonly TestCase[]): Omit<Verdict, 'durationMs'> {
  let passed = 0;
  let outcome: Outcome = 'pass';
  let detail: string | null = null;
  for (const [index, [args, expected]] of tests.entries()) {
    const failure = judgeOne(results[index] ?? 'eno result', expected);
    if (failure === null) {
      passed += 1;
    } else if (detail === null) {
      outcome = failure.outcome;
      detail = `test ${index + 1}: (${shorten(args.map((arg) => JSON.stringify(arg)).join(', '))}) ${failure.reason}`;
    }
  }
  return { outcome, passed, total: tests.length, detail };
}

function judgeOne(result: string, expected: Json): { outcome: 'wrong' | 'error'; reason: string } | null {
  const body = result.slice(1);
  if (result[0] !== 'v') return { outcome: 'error', reason: `threw ${shorten(body)}` };
  const actual = decodeResult(body);
  if (sameResult(actual, expected)) return null;
  return {
    outcome: 'wrong',
    reason: `gave ${shorten(showResult(actual))}, expected ${shorten(JSON.stringify(expected))}`,
  };
}

function shorten(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}
