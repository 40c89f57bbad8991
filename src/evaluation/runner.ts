/**
 * Asks for an answer to every task, executes it, and keeps one record a task.
 * Not in scope: how answers are made; `answer` is given.
 */
import { CinnabarError } from '../errors.js';
import { checkInteger, checkKnownOptions } from '../support/check-options.js';
import { extractCode } from './extract-code.js';
import type { Sandbox } from './sandbox.js';
import { type Figures, summarize } from './summarize.js';
import type { Task } from './task.js';
import { type AnswerStats, openRecords, type RecordFile, type TaskRecord } from './task-record.js';

export interface Answer {
  readonly text: string;
  readonly stats: AnswerStats;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Passed of the done. */
  readonly passed: number;
  readonly record: TaskRecord;
}

export interface EvaluateOptions {
  readonly tasks: readonly Task[];
  readonly answer: (task: Task, options: { signal: AbortSignal | undefined }) => Promise<Answer>;
  readonly sandbox: Sandbox;
  /** Names the run in its records. Default 'run'. */
  readonly label?: string;
  /** Tasks in flight. Default 1: an answer is then timed while nothing else runs, the sandbox included. */
  readonly concurrency?: number;
  /** Sandbox time limit of a task. Default: that of the sandbox. */
  readonly timeoutMs?: number;
  /** JSON Lines file to append records to; tasks that have a record of this label in it are not run again. */
  readonly recordsPath?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Evaluation {
  /** One record a task, in the order of the tasks. */
  readonly records: readonly TaskRecord[];
  readonly figures: Figures;
}

const optionNames = [
  ...[
    'tasks',
    'answer',
    'sandbox',
    'label',
    'concurrency',
    'timeoutMs',
    'recordsPath',
    'signal',
    'onProgress',
  ],
];

/**
 * @throws CinnabarError `aborted` (finished records are kept), `invalid_argument`, what `openRecords` throws, and what
 *   `answer` throws, except errors that only say that this one prompt cannot be answered (HTTP status 400)
 */
export async function evaluate(options: EvaluateOptions): Promise<Evaluation> {
  checkKnownOptions('evaluate', options, optionNames);
  const { tasks, label = 'run', concurrency = 1, recordsPath, onProgress } = options;
  checkInteger('concurrency', concurrency, 1, 1024);
  if (tasks.length === 0) throw new CinnabarError('invalid_argument', 'there are no tasks to evaluate');
  const records = new Map<string, TaskRecord>();
  const ids = new Set<string>();
  for (const { id } of tasks) {
    if (ids.has(id)) throw new CinnabarError('invalid_argument', `two tasks have the id ${id}`);
    ids.add(id);
  }

  const file = recordsPath === undefined ? null : await openRecords(recordsPath);
  try {
    for (const record of file?.existing ?? []) {
      if (record.label === label && ids.has(record.id)) records.set(record.id, record);
    }
    const pending = tasks.filter((task) => !records.has(task.id));
    let passed = [...records.values()].filter(({ outcome }) => outcome === 'pass').length;
    await inLanes(pending, concurrency, async (task) => {
      const record = await evaluateTask(task, label, options);
      await file?.append(record);
      records.set(task.id, record);
      if (record.outcome === 'pass') passed += 1;
      onProgress?.({ done: records.size, total: tasks.length, passed, record });
    });
  } finally {
    await (file as RecordFile | null)?.close();
  }
  const ordered = tasks.map(({ id }) => records.get(id)!);
  return { records: ordered, figures: summarize(ordered) };
}

async function evaluateTask(task: Task, label: string, options: EvaluateOptions): Promise<TaskRecord> {
  const { answer, sandbox, signal, timeoutMs } = options;
  const { id, family, group, instruction, tests } = task;
  checkAbort(signal);
  let answered: Answer;
  try {
    answered = await answer(task, { signal });
  } catch (error) {
    if (!CinnabarError.isInstance(error) || error.httpStatus !== 400) throw error;
    const stats = { nfe: 0, tokens: 0, wallMs: 0 };
    const unanswered = {
      outcome: 'unanswered',
      passed: 0,
      total: tests.length,
      detail: error.message,
    } as const;
    return { label, id, family, group, instruction, ...unanswered, text: '', stats };
  }
  checkAbort(signal);
  const verdict = await sandbox.run(
    { code: answered.text, functionName: nameToTest(task, answered.text), tests },
    { ...(timeoutMs === undefined ? {} : { timeoutMs }), ...(signal === undefined ? {} : { signal }) },
  );
  const { outcome, passed, total, detail } = verdict;
  return {
    label,
    id,
    family,
    group,
    instruction,
    outcome,
    passed,
    total,
    detail,
    text: answered.text,
    stats: answered.stats,
  };
}

/** When the instruction gives no signature, another name than the reference's is no mistake. */
function nameToTest(task: Task, text: string): string | null {
  if (task.signature !== null) return task.functionName;
  const words = extractCode(text).split(/[^\w$]+/);
  const named = task.functionName !== '' && words.includes(task.functionName);
  return named ? task.functionName : null;
}

function checkAbort(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new CinnabarError('aborted', 'the evaluation was aborted');
}

/** Runs `work` over the items, so many at a time; after a failure no new item starts, and the first failure is thrown. */
async function inLanes<T>(
  items: readonly T[],
  lanes: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  let next = 0;
  let failed = false;
  const lane = async (): Promise<void> => {
    while (next < items.length && !failed) {
      try {
        await work(items[next++]!);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const settled = await Promise.allSettled(Array.from({ length: lanes }, lane));
  const rejected = settled.find((one) => one.status === 'rejected');
  if (rejected !== undefined) throw rejected.reason;
}
