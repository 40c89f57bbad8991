import type { FileHandle } from 'node:fs/promises';
import { atomicWriteWith } from '../support/atomic-write.js';
import type { OutputStream } from './cli-io.js';

export type WriteLine = (value: unknown) => Promise<void>;

/**
 * Calls `write` with a function that writes one JSON line. With a path the lines go to a temp file that takes the
 * path's place when all are written, so that no reader ever sees a part; the temp file is made first, so that a folder
 * that cannot be written is refused before any work is done.
 *
 * @throws CinnabarError `not_writable`, `disk_full`, `file_not_found` (the folder)
 */
export async function writeJsonl(
  path: string | undefined,
  stdout: OutputStream,
  write: (line: WriteLine) => Promise<void>,
): Promise<void> {
  if (path === undefined) {
    await write(async (value) => {
      stdout.write(`${JSON.stringify(value)}\n`);
    });
    return;
  }
  await atomicWriteWith(path, (file: FileHandle) =>
    write(async (value) => {
      await file.writeFile(`${JSON.stringify(value)}\n`);
    }),
  );
}

/** Puts results that come in any order back into theirs. */
export class InOrder<T> {
  readonly #waiting = new Map<number, T>();
  #next = 0;

  /** The results that are next in line now that this one is there. */
  *add(index: number, value: T): Generator<T> {
    this.#waiting.set(index, value);
    for (
      let ready = this.#waiting.get(this.#next);
      ready !== undefined;
      ready = this.#waiting.get(this.#next)
    ) {
      this.#waiting.delete(this.#next++);
      yield ready;
    }
  }
}
