/** Byte ranges of a file, with errors that name it. */
import { readSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { CinnabarError } from '../../errors.js';

/** One read is kept well below the 2 GiB that a read system call gives at most. */
const chunkBytes = 1 << 29;

/** @throws CinnabarError `file_not_found`, `not_readable` */
export async function openForReading(path: string): Promise<FileHandle> {
  return open(path, 'r').catch((error: unknown) => {
    throw readError(path, error);
  });
}

/** @throws CinnabarError `invalid_weights` when the file ends inside the range, `not_readable` */
export async function readRange(
  file: FileHandle,
  path: string,
  position: number,
  length: number,
): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  for (let done = 0; done < length; ) {
    const wanted = Math.min(length - done, chunkBytes);
    const { bytesRead } = await file.read(bytes, done, wanted, position + done).catch((error: unknown) => {
      throw readError(path, error);
    });
    if (bytesRead === 0) throw endedError(path, position + done);
    done += bytesRead;
  }
  return bytes;
}

/** `readRange` without a promise, for readers that a graph builder calls. */
export function readRangeSync(fd: number, path: string, position: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let done = 0; done < length; ) {
    let bytesRead: number;
    try {
      bytesRead = readSync(fd, bytes, done, Math.min(length - done, chunkBytes), position + done);
    } catch (error) {
      throw readError(path, error);
    }
    if (bytesRead === 0) throw endedError(path, position + done);
    done += bytesRead;
  }
  return bytes;
}

function endedError(path: string, position: number): CinnabarError {
  return new CinnabarError(
    'invalid_weights',
    `${path}: the file ended at byte ${position} while it was read`,
  );
}

/** A file system error as a CinnabarError; anything else as it is. */
export function readError(path: string, error: unknown): unknown {
  const errno = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (CinnabarError.isInstance(error) || errno === '') return error;
  if (errno === 'ENOENT' || errno === 'ENOTDIR') {
    return new CinnabarError('file_not_found', `${path} does not exist`, { cause: error });
  }
  return new CinnabarError('not_readable', `${path} cannot be read (${errno})`, { cause: error });
}
