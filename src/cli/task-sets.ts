/** How a task of each kind is put to the model: a request as a prompt, an infill and an edit by their own functions. */
import { edit } from '../effort/edit.js';
import type { EffortOptions } from '../effort/effort-options.js';
import { generate } from '../effort/generate.js';
import { infill } from '../effort/infill.js';
import type { Task } from '../evaluation/task.js';
import type { TestCase } from '../evaluation/test-case.js';
import type { GenerationResult } from '../generation/generate.js';
import type { LanguageModel } from '../generation/language-model.js';

export type Answered = Pick<GenerationResult, 'text' | 'stats'>;

export interface EvaluationSet {
  readonly name: string;
  readonly tasks: readonly Task[];
  /** The instruction is the whole prompt and `code` its answer, so the answer has a likelihood. */
  readonly answersPrompts: boolean;
  answer(model: LanguageModel, task: Task, options: EffortOptions): Promise<Answered>;
}

export interface InfillItem {
  readonly id: string;
  readonly family: string;
  /** The text around the holes: one more than there are holes. */
  readonly segments: readonly string[];
  /** A reference filling, or none. */
  readonly holes: readonly string[];
  readonly functionName: string;
  readonly tests: readonly TestCase[];
}

export interface EditItem {
  readonly id: string;
  readonly family: string;
  /** `fix`, `change` or `rewrite`. */
  readonly change: string;
  readonly instruction: string;
  readonly original: string;
  /** A reference solution, or ''. */
  readonly code: string;
  /** After the edit. */
  readonly functionName: string;
  readonly tests: readonly TestCase[];
}

/** @param preface put before every request: what a general model must be told to answer with code alone */
export function requestSet(name: string, tasks: readonly Task[], preface?: string): EvaluationSet {
  const asked = (text: string): string => (preface === undefined ? text : `${preface}\n\n${text}`);
  return {
    name,
    tasks: tasks.map((task) => ({ ...task, instruction: asked(task.instruction) })),
    answersPrompts: tasks.every(({ code }) => code !== ''),
    answer: (model, task, options) => generate(model, task.instruction, options),
  };
}

/** Figures by number of holes. */
export function infillSetOf(name: string, items: readonly InfillItem[]): EvaluationSet {
  const byId = new Map(items.map((item) => [item.id, item]));
  const tasks = items.map(({ id, family, segments, holes, functionName, tests }): Task => {
    const count = segments.length - 1;
    return {
      id,
      family,
      group: count === 1 ? '1 hole' : `${count} holes`,
      instruction: segments.join('<|hole|>'),
      signature: functionName,
      functionName,
      code: segments.map((segment, i) => segment + (holes[i] ?? '')).join(''),
      tests,
    };
  });
  const answer: EvaluationSet['answer'] = (model, { id }, options) =>
    infill(model, { segments: byId.get(id)!.segments }, options);
  return { name, tasks, answersPrompts: false, answer };
}

/** Figures by what is to be done: fix, change, rewrite. */
export function editSetOf(name: string, items: readonly EditItem[]): EvaluationSet {
  const byId = new Map(items.map((item) => [item.id, item]));
  const tasks = items.map(
    ({ id, family, change, instruction, code, functionName, tests }): Task => ({
      ...{ id, family, group: change, instruction, signature: functionName, functionName, code, tests },
    }),
  );
  const answer: EvaluationSet['answer'] = (model, { id, instruction }, options) =>
    edit(model, { instruction, code: byId.get(id)!.original }, options);
  return { name, tasks, answersPrompts: false, answer };
}
