/** Runs jobs one after another over a JSONL file: for the tasks that the engine does not put into one forward. */
import { CinnabarError } from '../errors.js';
import type { CliIo } from './cli-io.js';
import { errorJson } from './result-json.js';
import { writeJsonl } from './write-jsonl.js';

export interface RunManyOptions<T extends { readonly id: string | number }> {
  readonly tasks: readonly T[];
  /** Path, or undefined for standard output. */
  readonly output: string | undefined;
  /** The fields of the answer's line, beside its id. */
  readonly answer: (task: T) => Promise<Record<string, unknown>>;
}

/**
 * A task that fails gets a line with "error"; a failure that would meet every task (an abortion, a broken session)
 * ends the run.
 *
 * @returns the exit code: that of the first task that failed
 */
export async function runMany<T extends { readonly id: string | number }>(
  { tasks, output, answer }: RunManyOptions<T>,
  io: CliIo,
): Promise<number> {
  const failures: CinnabarError[] = [];
  await writeJsonl(output, io.stdout, async (writeLine) => {
    for (const task of tasks) {
      try {
        await writeLine({ id: task.id, ...(await answer(task)) });
      } catch (error) {
        if (!CinnabarError.isInstance(error) || error.exitCode !== 2) throw error;
        failures.push(error);
        await writeLine({ id: task.id, error: errorJson(error) });
      }
    }
  });
  const [first] = failures;
  if (first === undefined) return 0;
  io.stderr.write(`cinnabar: ${failures.length} of ${tasks.length} tasks failed; their lines have "error"\n`);
  return first.exitCode;
}
