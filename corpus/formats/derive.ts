/** Streams of infill and edit examples made from corpus examples; every new code is executed before it comes out. */
import { CinnabarError } from '../../src/errors.js';
import { Random } from '../../src/support/random.js';
import { drawWrittenEdit } from '../edits/draw-edit.js';
import type { EditFamily } from '../edits/edit-family.js';
import type { Example } from '../example.js';
import type { Family } from '../family.js';
import { isHeldOutFunction } from '../held-out-function.js';
import { pick } from '../pick.js';
import type { Snippet } from '../snippets/snippet.js';
import { type Subject, verifyAll } from '../verify.js';
import { changeMeaningOf } from './change-meaning.js';
import { type Admits, changeRuleOf } from './change-rule.js';
import type { EditExample } from './edit-example.js';
import { fixOf } from './fix.js';
import { infillOf } from './infill.js';
import { type InfillExample, joinInfill } from './infill-example.js';
import { renameFunctionOf, renameParameterOf } from './rename.js';
import { rewriteOf } from './rewrite.js';
import { restyled } from './styles/restyle.js';
import { restyledEdit } from './styles/restyle-edit.js';

export interface DeriveOptions {
  /** What is drawn for an example depends on this seed and the example's id alone, not on its place in the stream. */
  readonly seed: number;
  /** Where rule and slot changes come from; examples of other families (compositions) get the other edits. */
  readonly families?: readonly Family[];
  /**
   * Rule and slot changes draw functions of their own: true for changes to a held-out function, false for changes
   * between others. Default: any.
   */
  readonly heldOut?: boolean;
  /** Edits written by hand, drawn in the place of some derived ones; `heldOut` holds for them too. Default: none. */
  readonly written?: readonly EditFamily[];
  /** Functions of other hands, cut in the place of some examples; `heldOut` holds for them too. Default: none. */
  readonly snippets?: readonly Snippet[];
}

/** Infills and edits in another style than the corpus's own: people's code has many. */
const restyledShare = 0.6;
/** Edits that are drawn from those written by hand, and infills cut into snippets, where there are any. */
const writtenShare = 0.4;
const snippetShare = 0.2;
/** Code that is given to be edited and ends in a line break, as files do. */
const lineBreakShare = 0.5;
/** Edited codes executed in one go. */
const verifiedTogether = 64;

/**
 * Each infill once. Not executed again: the joined text is the example's code, which was (in its style), below a comment.
 */
export function* deriveInfills(
  examples: Iterable<Example>,
  { seed, snippets = [], heldOut }: DeriveOptions,
): Generator<InfillExample, void, undefined> {
  const seen = new Set<string>();
  const cut = allowed(snippets, heldOut);
  for (const given of examples) {
    const random = new Random(seed).fork(`infill ${given.id}`);
    const example =
      cut.length > 0 && random.next() < snippetShare
        ? snippetExample(pick(cut, random), given.id, random)
        : given;
    const shown = random.next() < restyledShare ? restyled(example, random) : example;
    const infill = infillOf(shown, random);
    if (infill === null || !isNew(infill.segments, seen)) continue;
    if (!joinInfill(infill.segments, infill.holes).endsWith(`${shown.code}\n`)) {
      throw new CinnabarError('invalid_input', `${infill.id}: segments and holes do not give the code back`);
    }
    yield infill;
  }
}

/**
 * One edit an example where one is possible, each edit once.
 * @throws CinnabarError `invalid_input` when an edited code, or the original of a rewrite, fails its tests
 */
export function* deriveEdits(
  examples: Iterable<Example>,
  { seed, families = [], written = [], heldOut }: DeriveOptions,
): Generator<EditExample, void, undefined> {
  const byName = new Map(families.map((family) => [family.name, family]));
  const admits: Admits = (before, after) =>
    heldOut === undefined ||
    (heldOut ? isHeldOutFunction(after) : !isHeldOutFunction(before) && !isHeldOutFunction(after));
  const byHand = allowed(written, heldOut);
  const seen = new Set<string>();
  let pending: EditExample[] = [];
  for (const example of examples) {
    const random = new Random(seed).fork(`edit ${example.id}`);
    const drawn =
      byHand.length > 0 && random.next() < writtenShare
        ? drawWrittenEdit(pick(byHand, random), example.id, random)
        : drawEdit(example, byName.get(example.family) ?? null, random, admits);
    if (drawn === null) continue;
    const edit = random.next() < restyledShare ? restyledEdit(drawn, random) : drawn;
    if (!isNew([edit.instruction, edit.original], seen)) continue;
    const original = random.next() < lineBreakShare ? `${edit.original}\n` : edit.original;
    pending.push({ ...edit, original });
    if (pending.length < verifiedTogether) continue;
    requirePass(pending);
    yield* pending;
    pending = [];
  }
  requirePass(pending);
  yield* pending;
}

/** Those whose code `heldOut` lets through. */
function allowed<T extends { readonly code: string }>(all: readonly T[], heldOut: boolean | undefined): T[] {
  return all.filter(({ code }) => heldOut === undefined || isHeldOutFunction({ body: code }) === heldOut);
}

/** A snippet in the place of an example; its comment is what the example's instruction would be. */
function snippetExample(snippet: Snippet, id: string, random: Random): Example {
  const { name, comments, functionName, code, tests } = snippet;
  const instruction = pick(comments, random);
  return { id, family: name, group: 'snippets', instruction, signature: null, functionName, code, tests };
}

function isNew(texts: readonly string[], seen: Set<string>): boolean {
  const key = JSON.stringify(texts);
  return !seen.has(key) && seen.add(key) === seen;
}

/** Kinds of edits and how often each is wanted; where one is impossible the others take its share. */
const editShares: readonly (readonly [EditMaker, share: number])[] = [
  [(example, _family, random) => fixOf(example, random), 0.4],
  [(example, family, random, admits) => family && changeRuleOf(family, example, random, admits), 0.27],
  [(example, _family, random) => changeMeaningOf(example, random), 0.18],
  [(example, _family, random) => rewriteOf(example, random), 0.08],
  [(example, _family, random) => renameFunctionOf(example, random), 0.05],
  [(example, _family, random) => renameParameterOf(example, random), 0.02],
];

type EditMaker = (
  example: Example,
  family: Family | null,
  random: Random,
  admits: Admits,
) => EditExample | null;

function drawEdit(
  example: Example,
  family: Family | null,
  random: Random,
  admits: Admits,
): EditExample | null {
  const left = [...editShares];
  while (left.length > 0) {
    let drawn = random.next() * left.reduce((sum, [, share]) => sum + share, 0);
    const found = left.findIndex(([, share]) => {
      drawn -= share;
      return drawn < 0;
    });
    const [[make]] = left.splice(Math.max(0, found), 1) as [[EditMaker, number]];
    const edit = make(example, family, random, admits);
    if (edit !== null) return edit;
  }
  return null;
}

/** What a rewrite starts from must pass too; the originals of the other edits were seen to fail. */
function requirePass(edits: readonly EditExample[]): void {
  const subjects = edits.flatMap((edit): (Subject & { readonly id: string })[] =>
    edit.change === 'rewrite' ? [edit, { ...edit, code: edit.original }] : [edit],
  );
  for (const [i, failure] of verifyAll(subjects).entries()) {
    const { id, code } = subjects[i]!;
    if (failure !== null) throw new CinnabarError('invalid_input', `${id}: ${failure}\n${code}`);
  }
}
