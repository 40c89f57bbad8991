/** The sets that `cinnabar eval` knows by name, and those that are files. */
import { basename } from 'node:path';
import { CinnabarError } from '../errors.js';
import type { Task } from '../evaluation/task.js';
import { didYouMean } from '../support/nearest.js';
import { readTaskFile } from './read-task-file.js';
import { type EvaluationSet, editSetOf, infillSetOf, requestSet } from './task-sets.js';

export const setNames = [
  'unseen-request',
  'unseen-wording',
  'unseen-composition',
  'unseen-infill',
  'unseen-edit',
  'dev',
  'infill',
  'edit',
] as const;

/** Held-out sets are drawn with this seed, so that every evaluation asks the same. */
const heldOutSeed = 1;
/** Tasks of a generated set when no limit is given. */
const defaultSize = 500;
/** Requests drawn for one infill or edit: some give none, or the same again. */
const drawnForOne = 4;

export interface EvaluationSetOptions {
  /** The part of the corpus that generated sets are drawn from. */
  readonly scope: 'all' | 'core';
  /** Tasks at most; a generated set has 500 without it. */
  readonly limit?: number | undefined;
  /** Only every so-many-th of these tasks, from the first: a sample with all kinds in it. Default 1. */
  readonly every?: number | undefined;
  /** Put before every request (not before infills and edits). */
  readonly preface?: string | undefined;
}

/** A name of `setNames`, or a path. @throws CinnabarError `invalid_argument` for neither */
export function checkSet(nameOrFile: string): string {
  const known = (setNames as readonly string[]).includes(nameOrFile);
  if (known || /[\\/]|\.jsonl$/.test(nameOrFile)) return nameOrFile;
  throw new CinnabarError(
    'invalid_argument',
    `--set knows no ${nameOrFile}${didYouMean(nameOrFile, setNames)} (known: ${setNames.join(', ')}, or a .jsonl file)`,
  );
}

/**
 * @param nameOrFile as `checkSet` lets it through; a file is called by its name without the extension
 * @throws as `checkSet` and `readTaskFile`
 */
export async function evaluationSet(
  nameOrFile: string,
  options: EvaluationSetOptions,
): Promise<EvaluationSet> {
  const set = await wholeSet(nameOrFile, options);
  const { every = 1 } = options;
  return { ...set, tasks: set.tasks.filter((_, i) => i % every === 0) };
}

async function wholeSet(
  nameOrFile: string,
  { scope, limit, preface }: EvaluationSetOptions,
): Promise<EvaluationSet> {
  const name = setNames.find((known) => known === checkSet(nameOrFile));
  if (name === undefined) {
    const called = basename(nameOrFile).replace(/\.jsonl$/, '');
    return readTaskFile(nameOrFile, { name: called, limit, preface });
  }
  if (name === 'dev' || name === 'infill' || name === 'edit') return developmentSetOf(name, limit, preface);
  const { generateCorpus, heldOut } = await import('../../corpus/generate.js');
  const size = limit ?? defaultSize;
  const seed = heldOutSeed;
  if (name !== 'unseen-infill' && name !== 'unseen-edit') {
    return requestSet(name, heldOut(name, { size, seed, scope }), preface);
  }
  const { deriveEdits, deriveInfills } = await import('../../corpus/formats/derive.js');
  const { allFamilies } = await import('../../corpus/families/index.js');
  const settings = { split: 'unseen-request', size: size * drawnForOne, seed, scope, derived: true } as const;
  const examples = generateCorpus(settings);
  if (name === 'unseen-infill') return infillSetOf(name, first(size, deriveInfills(examples, { seed })));
  const edits = deriveEdits(examples, { seed, families: allFamilies, heldOut: true });
  return editSetOf(name, first(size, edits));
}

/** The hand-written sets. */
async function developmentSetOf(
  name: 'dev' | 'infill' | 'edit',
  limit: number | undefined,
  preface: string | undefined,
): Promise<EvaluationSet> {
  const { developmentSet, editSet, infillSet } = await import('../../corpus/development/index.js');
  if (name === 'infill') {
    const items = infillSet.slice(0, limit).map((task) => ({ ...task, family: task.id }));
    return infillSetOf(name, items);
  }
  if (name === 'edit') {
    const items = editSet.slice(0, limit).map((task) => ({ ...task, family: task.id, code: task.solution }));
    return editSetOf(name, items);
  }
  const tasks = developmentSet.slice(0, limit).map(
    ({ id, kind, prompt, functionName, solution, tests }): Task => ({
      id,
      family: id,
      group: kind,
      instruction: prompt,
      // A name that the prompt asks for must be there; otherwise any will do.
      signature: functionName,
      functionName: functionName ?? declaredName(solution),
      code: solution,
      tests,
    }),
  );
  return requestSet(name, tasks, preface);
}

function first<T>(count: number, items: Iterable<T>): T[] {
  const taken: T[] = [];
  for (const item of items) {
    taken.push(item);
    if (taken.length === count) break;
  }
  return taken;
}

function declaredName(code: string): string {
  return /function\s+([\w$]+)/.exec(code)?.[1] ?? '';
}
