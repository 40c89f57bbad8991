/** Example → fix example: one slip that a test catches, and how a person reports it. */
import type { Random } from '../../src/support/random.js';
import type { Example } from '../example.js';
import { failedTests } from '../run-code.js';
import type { EditExample } from './edit-example.js';
import { wordBug } from './fix-wording.js';
import { type Mutation, mutationsOf } from './mutations.js';

/** Mutations tried before giving up; many leave the results as they were. */
const tries = 6;
/** A slip may loop for ever; a right function of the corpus takes a small part of these turns. */
const turns = 20_000;

/** A broken version of the example's code that fails a test; null when the tries find none that shows. */
export function fixOf(example: Example, random: Random): EditExample | null {
  const mutations = mutationsOf(example.code);
  for (let attempt = 0; attempt < tries && mutations.length > 0; attempt++) {
    const mutation = drawKindFirst(mutations, random);
    const failed = failedTests(mutation.code, example.functionName, example.tests, { turns });
    if (failed.length === 0) continue;
    const instruction = wordBug(
      { functionName: example.functionName, kind: mutation.kind, failed, purpose: purposeOf(example) },
      random,
    );
    if (instruction === null) continue;
    return {
      id: `${example.id}-fix`,
      family: example.family,
      group: example.group,
      change: 'fix',
      instruction,
      original: mutation.code,
      code: example.code,
      functionName: example.functionName,
      tests: example.tests,
    };
  }
  return null;
}

/** The instruction, when it is one line without a signature in it. */
function purposeOf({ instruction, signature }: Example): string | null {
  return signature === null && !instruction.includes('\n') ? instruction : null;
}

function drawKindFirst(mutations: readonly Mutation[], random: Random): Mutation {
  const kinds = [...new Set(mutations.map(({ kind }) => kind))];
  const kind = kinds[random.int(kinds.length)]!;
  const same = mutations.filter((mutation) => mutation.kind === kind);
  return same[random.int(same.length)]!;
}
