/**
 * One line a finished task in a JSON Lines file that an interrupted evaluation goes on from.
 * A file may hold several runs (a threshold sweep); their labels keep them apart.
 */
import { open, readFile, truncate } from 'node:fs/promises';
import { CinnabarError } from '../errors.js';
import { writeError } from '../support/atomic-write.js';
import { SerialQueue } from '../support/serial-queue.js';
import type { Outcome } from './verdict.js';

/** What the generation of one answer cost. */
export interface AnswerStats {
  /** Forward passes of the model, all kinds counted. */
  readonly nfe: number;
  /** Generated tokens. */
  readonly tokens: number;
  readonly wallMs: number;
}

export interface TaskRecord {
  /** Which run the record belongs to: mode and settings. */
  readonly label: string;
  readonly id: string;
  readonly family: string;
  readonly group: string;
  /** What was asked; older records lack it. */
  readonly instruction?: string;
  /** `unanswered`: the model refused the prompt, for example because it exceeds the context. */
  readonly outcome: Outcome | 'unanswered';
  readonly passed: number;
  readonly total: number;
  readonly detail: string | null;
  readonly text: string;
  readonly stats: AnswerStats;
}

export interface RecordFile extends AsyncDisposable {
  /** Records found when the file was opened, all labels. */
  readonly existing: readonly TaskRecord[];
  /** Resolves when the line is with the operating system. @throws CinnabarError `disk_full`, `not_writable` */
  append(record: TaskRecord): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens or creates the file. A last line without its end (the process was killed, the disk was full) is cut off.
 *
 * @throws CinnabarError `invalid_input` when a line is not a record; `not_writable`, `file_not_found` (the folder)
 */
export async function openRecords(path: string): Promise<RecordFile> {
  const existing = await readRecords(path);
  const handle = await open(path, 'a').catch((error: unknown) => {
    throw writeError(path, error);
  });
  const queue = new SerialQueue();
  const close = (): Promise<void> => queue.run(() => handle.close());
  return {
    existing,
    append: (record) =>
      queue.run(async () => {
        await handle.appendFile(`${JSON.stringify(record)}\n`).catch((error: unknown) => {
          throw writeError(path, error);
        });
      }),
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function readRecords(path: string): Promise<TaskRecord[]> {
  const bytes = await readFile(path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw new CinnabarError('not_readable', `cannot read ${path}: ${String(error)}`, { cause: error });
  });
  const end = bytes.lastIndexOf(10) + 1;
  const lines = bytes.subarray(0, end).toString().split('\n').slice(0, -1);
  const records = lines.map((line, index) => parseRecord(line, `${path}:${index + 1}`));
  // Only a file that is ours may be cut, so this comes after the check of its lines.
  if (end < bytes.length) {
    if (end === 0 && bytes[0] !== 0x7b) {
      throw new CinnabarError('invalid_input', `${path} is not a file of evaluation records`);
    }
    await truncate(path, end).catch((error: unknown) => {
      throw writeError(path, error);
    });
  }
  return records;
}

function parseRecord(line: string, place: string): TaskRecord {
  let value: Partial<TaskRecord> | null = null;
  try {
    value = JSON.parse(line) as Partial<TaskRecord> | null;
  } catch {
    // Reported below, as any other line that is not a record.
  }
  const complete =
    typeof value?.label === 'string' &&
    typeof value.id === 'string' &&
    typeof value.group === 'string' &&
    typeof value.outcome === 'string' &&
    typeof value.stats?.nfe === 'number' &&
    typeof value.stats.tokens === 'number' &&
    typeof value.stats.wallMs === 'number';
  if (!complete) throw new CinnabarError('invalid_input', `${place} is not an evaluation record`);
  return value as TaskRecord;
}
