import type { Random } from '../../../src/support/random.js';
import { failedTests, runCode } from '../../run-code.js';
import type { EditExample } from '../edit-example.js';
import { restyledCode } from './restyle.js';

/** More than any function of the corpus takes. */
const turns = 1_000_000;
/** A slip may never end; both codes are stopped alike. */
const fewTurns = 20_000;
/** Of the lines, those that the two codes of an edit share at both ends: less is another program, not an edit. */
const leastShared = 0.5;

/**
 * The same edit of the same function in another everyday style. Both codes take the same choices; the edit itself comes
 * back where they differ by more than before, or behave otherwise, and where the form is what the edit is about.
 */
export function restyledEdit(edit: EditExample, random: Random): EditExample {
  if (edit.change === 'rewrite') return edit;
  const seed = String(random.next());
  const original = restyledCode(edit.original, random.fork(seed));
  const code = restyledCode(edit.code, random.fork(seed));
  if (original === edit.original || original === code) return edit;
  if (shared(original, code) < Math.min(leastShared, shared(edit.original, edit.code))) return edit;
  if (failedTests(code, edit.functionName, edit.tests, { turns }).length > 0) return edit;
  const name = nameOf(edit.original);
  const lists = edit.tests.map(([args]) => args);
  const outcomes = (text: string): string => JSON.stringify(runCode(text, name, lists, { turns: fewTurns }));
  return outcomes(original) === outcomes(edit.original) ? { ...edit, original, code } : edit;
}

const nameOf = (code: string): string => /function (\w+)/.exec(code)?.[1] ?? '';

/** Share of the lines that two codes begin and end with in common. */
function shared(a: string, b: string): number {
  const [left, right] = [a.split('\n'), b.split('\n')];
  const most = Math.min(left.length, right.length);
  let head = 0;
  while (head < most && left[head] === right[head]) head++;
  let tail = 0;
  while (tail < most - head && left.at(-1 - tail) === right.at(-1 - tail)) tail++;
  return (head + tail) / Math.max(left.length, right.length);
}
