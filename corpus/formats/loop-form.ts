/** Method chains as loops, for requests that ask for one or the other. */
import ts from 'typescript';
import type { Random } from '../../src/support/random.js';
import { parseCode } from './cut-spans.js';
import { applied } from './styles/rewriting.js';
import { unrolled } from './styles/unroll.js';

const methods = /\.(?:filter|map|reduce|forEach)\(/;

/** The loop form of a function that is one `return` of a chain, in one of the ways people write it; null for any other. */
export function loopFormOf(code: string, random: Random): string | null {
  const file = parseCode(code);
  const [outer] = file.statements;
  if (file.statements.length !== 1 || !outer || !ts.isFunctionDeclaration(outer)) return null;
  const [only] = outer.body?.statements ?? [];
  if (outer.body?.statements.length !== 1 || !only || !ts.isReturnStatement(only)) return null;
  const start = only.getStart(file);
  const rewriting = unrolled(file, random).find((candidate) => candidate.start === start);
  return rewriting && !methods.test(rewriting.text) ? applied(code, rewriting) : null;
}
