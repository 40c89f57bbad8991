/** Streams of infill and edit examples made from corpus examples; every new code is executed before it comes out. */
import { CinnabarError } from '../../src/errors.js';
import { Random } from '../../src/support/random.js';
import type { Example } from '../example.js';
import type { Family } from '../family.js';
import { failedTests } from '../run-code.js';
import { changeMeaningOf } from './change-meaning.js';
import { changeRuleOf } from './change-rule.js';
import type { EditExample } from './edit-example.js';
import { fixOf } from './fix.js';
import { infillOf } from './infill.js';
import { type InfillExample, joinInfill } from './infill-example.js';
import { renameFunctionOf, renameParameterOf } from './rename.js';
import { rewriteOf } from './rewrite.js';

export interface DeriveOptions {
  /** What is drawn for an example depends on this seed and the example's id alone, not on its place in the stream. */
  readonly seed: number;
  /** Where rule and slot changes come from; examples of other families (compositions) get the other edits. */
  readonly families?: readonly Family[];
}

/** Not executed again: the joined text is the example's code, which was, below a comment. */
export function* deriveInfills(
  examples: Iterable<Example>,
  { seed }: DeriveOptions,
): Generator<InfillExample, void, undefined> {
  for (const example of examples) {
    const infill = infillOf(example, new Random(seed).fork(`infill ${example.id}`));
    if (infill === null) continue;
    if (!joinInfill(infill.segments, infill.holes).endsWith(`${example.code}\n`)) {
      throw new CinnabarError('invalid_input', `${infill.id}: segments and holes do not give the code back`);
    }
    yield infill;
  }
}

/** One edit an example where one is possible. @throws CinnabarError `invalid_input` when an edited code fails its tests */
export function* deriveEdits(
  examples: Iterable<Example>,
  { seed, families = [] }: DeriveOptions,
): Generator<EditExample, void, undefined> {
  const byName = new Map(families.map((family) => [family.name, family]));
  for (const example of examples) {
    const random = new Random(seed).fork(`edit ${example.id}`);
    const edit = drawEdit(example, byName.get(example.family) ?? null, random);
    if (edit === null) continue;
    requirePass(edit.id, edit.code, edit.functionName, edit.tests);
    yield edit;
  }
}

/** Kinds of edits and how often each is wanted; where one is impossible the others take its share. */
const editShares: readonly (readonly [EditMaker, share: number])[] = [
  [(example, _family, random) => fixOf(example, random), 0.4],
  [(example, family, random) => family && changeRuleOf(family, example, random), 0.27],
  [(example, _family, random) => changeMeaningOf(example, random), 0.18],
  [(example, _family, random) => rewriteOf(example, random), 0.08],
  [(example, _family, random) => renameFunctionOf(example, random), 0.05],
  [(example, _family, random) => renameParameterOf(example, random), 0.02],
];

type EditMaker = (example: Example, family: Family | null, random: Random) => EditExample | null;

function drawEdit(example: Example, family: Family | null, random: Random): EditExample | null {
  const left = [...editShares];
  while (left.length > 0) {
    let drawn = random.next() * left.reduce((sum, [, share]) => sum + share, 0);
    const found = left.findIndex(([, share]) => {
      drawn -= share;
      return drawn < 0;
    });
    const [[make]] = left.splice(Math.max(0, found), 1) as [[EditMaker, number]];
    const edit = make(example, family, random);
    if (edit !== null) return edit;
  }
  return null;
}

function requirePass(id: string, code: string, functionName: string, tests: Example['tests']): void {
  const [first] = failedTests(code, functionName, tests);
  if (first === undefined) return;
  const { test, outcome } = first;
  throw new CinnabarError(
    'invalid_input',
    `${id}: ${functionName} of ${JSON.stringify(test[0])} gave ${JSON.stringify(outcome)}, expected ${JSON.stringify(test[1])}\n${code}`,
  );
}
