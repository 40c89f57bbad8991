/** Puts the name of an answer's function right: what was asked for needs no model. */
import type { Tokenizer } from '../text/tokenizer.js';
import { type Candidate, withText } from './candidate.js';

/** @returns null unless the name is all that is to be put right, and the new one is free */
export function renameFunction(candidate: Candidate, name: string, tokenizer: Tokenizer): Candidate | null {
  const { check, result } = candidate;
  const { subject, faults } = check;
  if (subject === null || !faults.some(({ kind }) => kind === 'name')) return null;
  if (wordsOf(result.text).includes(name)) return null;
  const renamed = (text: string): string =>
    text
      .split(/(?<![\w$.])([A-Za-z_$][\w$]*)/)
      .map((part) => (part === subject.name ? name : part))
      .join('');
  return {
    ...candidate,
    renamed: true,
    result: withText(result, renamed(result.text), tokenizer),
    check: {
      ...check,
      code: renamed(check.code),
      subject: { ...subject, name },
      // Places lie elsewhere now.
      faults: faults.filter(({ kind }) => kind !== 'name').map((fault) => ({ ...fault, span: null })),
    },
  };
}

function wordsOf(text: string): string[] {
  return text.split(/[^\w$]+/);
}
