/** The sets that `cinnabar eval` knows, and how a task of each is put to the model. */
import type { EditTask, InfillTask } from '../../corpus/development/development-task.js';
import type { Task } from '../evaluation/task.js';
import { edit } from '../generation/edit.js';
import { type GenerationResult, generate } from '../generation/generate.js';
import type { GenerateOptions } from '../generation/generate-options.js';
import { infill } from '../generation/infill.js';
import type { LanguageModel } from '../generation/language-model.js';

export const setNames = [
  'unseen-request',
  'unseen-wording',
  'unseen-composition',
  'dev',
  'infill',
  'edit',
] as const;
export type SetName = (typeof setNames)[number];

export type Answered = Pick<GenerationResult, 'text' | 'stats'>;

export interface EvaluationSet {
  readonly name: SetName;
  readonly tasks: readonly Task[];
  /** The instruction is the whole prompt and `code` its answer, so the answer has a likelihood. */
  readonly answersPrompts: boolean;
  answer(model: LanguageModel, task: Task, options: GenerateOptions): Promise<Answered>;
}

/** Held-out sets are drawn with this seed, so that every evaluation asks the same. */
const heldOutSeed = 1;
/** Tasks of a generated set when no limit is given. */
const defaultSize = 500;

/**
 * @param limit tasks at most; a generated set has 500 without it
 * @param scope the part of the corpus that generated sets are drawn from
 */
export async function evaluationSet(
  name: SetName,
  scope: 'all' | 'core',
  limit?: number,
): Promise<EvaluationSet> {
  if (name.startsWith('unseen-')) {
    const { heldOut } = await import('../../corpus/generate.js');
    const split = name as 'unseen-request' | 'unseen-wording' | 'unseen-composition';
    const tasks = heldOut(split, { size: limit ?? defaultSize, seed: heldOutSeed, scope });
    return {
      name,
      tasks,
      answersPrompts: true,
      answer: (model, task, options) => generate(model, task.instruction, options),
    };
  }
  const { developmentSet, editSet, infillSet } = await import('../../corpus/development/index.js');
  if (name === 'dev') {
    const tasks = developmentSet.slice(0, limit).map((task): Task => {
      const functionName = task.functionName ?? declaredName(task.solution);
      return {
        ...baseOf(task),
        instruction: task.prompt,
        // A name that the prompt asks for must be there; otherwise any will do.
        signature: task.functionName,
        functionName,
        code: task.solution,
      };
    });
    return {
      name,
      tasks,
      answersPrompts: true,
      answer: (model, task, options) => generate(model, task.instruction, options),
    };
  }
  if (name === 'infill') {
    const byId = new Map<string, InfillTask>(infillSet.slice(0, limit).map((task) => [task.id, task]));
    const tasks = [...byId.values()].map(
      (task): Task => ({
        ...baseOf(task),
        instruction: task.segments.join('<|hole|>'),
        signature: task.functionName,
        functionName: task.functionName,
        code: task.segments.map((segment, i) => segment + (task.holes[i] ?? '')).join(''),
      }),
    );
    const answer: EvaluationSet['answer'] = (model, { id }, options) => infill(model, byId.get(id)!, options);
    return { name, tasks, answersPrompts: false, answer };
  }
  const byId = new Map<string, EditTask>(editSet.slice(0, limit).map((task) => [task.id, task]));
  const tasks = [...byId.values()].map(
    (task): Task => ({
      ...baseOf(task),
      instruction: task.instruction,
      signature: task.functionName,
      functionName: task.functionName,
      code: task.solution,
    }),
  );
  return {
    name,
    tasks,
    answersPrompts: false,
    answer: (model, { id, instruction }, options) =>
      edit(model, { instruction, code: byId.get(id)!.original }, options),
  };
}

function baseOf({
  id,
  kind,
  tests,
}: {
  id: string;
  kind: string;
  tests: Task['tests'];
}): Pick<Task, 'id' | 'family' | 'group' | 'tests'> {
  return { id, family: id, group: kind, tests };
}

function declaredName(code: string): string {
  return /function\s+([\w$]+)/.exec(code)?.[1] ?? '';
}
