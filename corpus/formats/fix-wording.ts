/** How people report a bug: by a call that goes wrong, by what the function should do, or in two words. */

import type { Random } from '../../src/support/random.js';
import { pick } from '../pick.js';
import type { FailedTest, Outcome } from '../run-code.js';
import type { Mutation } from './mutations.js';

export interface Bug {
  readonly functionName: string;
  readonly kind: Mutation['kind'];
  readonly failed: readonly FailedTest[];
  /** What the function is for, one line, or null when no such text is at hand. */
  readonly purpose: string | null;
}

type Report = (call: string, got: string, wanted: string) => string;

const wrongValue: readonly Report[] = [
  (call, got, wanted) => `${call} returns ${got}, should be ${wanted}`,
  (call, got, wanted) => `${call} gives ${got} but it should give ${wanted}`,
  (call, got, wanted) => `${call} should be ${wanted} but I get ${got}`,
  (call, got, wanted) => `it fails on ${call}: expected ${wanted}, got ${got}`,
  (call, got, wanted) => `expected ${call} to be ${wanted} but got ${got}`,
  (call, got, wanted) => `${call} is ${got}, expected ${wanted}. please fix`,
  (call, got, wanted) => `Fix it: ${call} must return ${wanted}, not ${got}.`,
  (call, got, wanted) => `why does ${call} return ${got}? i want ${wanted}`,
  (call, got, wanted) => `There is a bug: for ${call} it returns ${got} instead of ${wanted}.`,
  (call, got, wanted) => `wrong result, ${call} -> ${got}, should be ${wanted}`,
  (call, got, wanted) => `assert ${call} === ${wanted} fails (actual: ${got})`,
  (call, got, wanted) => `My test fails. Expected: ${wanted}. Received: ${got}. Call: ${call}`,
  (call, _got, wanted) => `${call} should return ${wanted}`,
  (call, _got, wanted) => `make ${call} return ${wanted}`,
  (call, _got, wanted) => `it fails on ${call}, expected ${wanted}`,
  (call, _got, wanted) => `Please fix the function so that ${call} gives ${wanted}.`,
];

const crash: readonly Report[] = [
  (call, got, wanted) => `${call} throws ${got}, should return ${wanted}`,
  (call, got) => `it crashes on ${call}: ${got}`,
  (call, _got, wanted) => `${call} crashes, expected ${wanted}`,
  (call, got) => `fix this error: ${got}. it happens with ${call}`,
  (call, got, wanted) => `I get "${got}" for ${call}. It should give ${wanted}.`,
];

const hang: readonly Report[] = [
  (call) => `${call} never returns`,
  (call, _got, wanted) => `it hangs on ${call}, should be ${wanted}`,
  (call) => `infinite loop for ${call}, please fix`,
  (call, _got, wanted) => `${call} runs forever instead of returning ${wanted}`,
];

const byPurpose: readonly ((purpose: string) => string)[] = [
  (purpose) => `This does not work. It should do this: ${purpose}`,
  (purpose) => `fix it. the task was: ${purpose}`,
  (purpose) => `something is wrong here. ${purpose}`,
  (purpose) => `Find and fix the bug. ${purpose}`,
  (purpose) => `there's a bug somewhere, it should: ${purpose}`,
  (purpose) => `wrong answers. what i wanted: ${purpose}`,
  (purpose) => `Fix the bug: ${purpose}`,
  (purpose) => `The function should do what it says: ${purpose}`,
];

/** Only of use where the code around the slip tells what was meant. */
const byKind: Readonly<Record<Mutation['kind'], readonly string[]>> = {
  operator: [
    'wrong operator somewhere',
    'there is a wrong comparison or operator in it, fix it',
    'one operator is wrong',
  ],
  'off-by-one': ['off by one, please fix', 'there is an off-by-one error', 'a number in it is off by one'],
  method: [
    'it calls the wrong method',
    'a method call is wrong or missing, fix it',
    'wrong built-in used somewhere',
  ],
  guard: ['an edge case is not handled', 'a special case is missing', 'it forgets an edge case, fix that'],
  variable: [
    'it uses the wrong variable somewhere',
    'mixed up two variables, please fix',
    'one variable is the wrong one',
  ],
  start: ['the start value is wrong', 'wrong initial value', 'it starts from the wrong number'],
  negation: ['the condition is the wrong way round', 'a condition is inverted', 'a not is missing'],
  order: [
    'two parts are swapped',
    'the order is the wrong way round',
    'it does it the other way round, fix that',
  ],
};

const shortest = 90;

/** A report of the bug; null when none of its failing calls is short enough to quote and no purpose is known. */
export function wordBug(bug: Bug, random: Random): string | null {
  const quotable = bug.failed.filter(({ test }) => JSON.stringify(test).length <= shortest);
  const drawn = random.next();
  if (bug.purpose !== null && (drawn < 0.25 || quotable.length === 0)) {
    const stated = pick(byPurpose, random)(bug.purpose);
    if (quotable.length === 0 || random.next() < 0.6) return stated;
    return `${sentence(stated)} ${capital(byCall(bug.functionName, pick(quotable, random), random))}`;
  }
  if (quotable.length === 0) return null;
  const call = byCall(bug.functionName, pick(quotable, random), random);
  return drawn > 0.88 ? `${pick(byKind[bug.kind], random)}: ${call}` : call;
}

function byCall(functionName: string, { test: [args, wanted], outcome }: FailedTest, random: Random): string {
  const call = `${functionName}(${args.map((arg) => quoted(JSON.stringify(arg), random)).join(', ')})`;
  const reports = outcome.kind === 'value' ? wrongValue : outcome.kind === 'error' ? crash : hang;
  return pick(reports, random)(call, shownOutcome(outcome), JSON.stringify(wanted));
}

function shownOutcome(outcome: Outcome): string {
  if (outcome.kind === 'value') return outcome.shown;
  return outcome.kind === 'error' ? outcome.message : 'nothing';
}

/** Single quotes now and then, where the text has no quote or escape of its own. */
function quoted(json: string, random: Random): string {
  return random.next() < 0.4 && !/['\\]/.test(json) ? json.replaceAll('"', "'") : json;
}

const sentence = (text: string): string => (/[.?!:]$/.test(text) ? text : `${text}.`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
