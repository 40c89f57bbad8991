/**
 * Writes a file so that a reader sees the old content or the new content, never a part: temp file in the same
 * folder, fsync, rename, fsync of the folder. Errno values become `CinnabarError` codes here and nowhere else.
 */
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CinnabarError, type ErrorCode } from '../errors.js';

const codeOfErrno: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk_full',
  EDQUOT: 'disk_full',
  ENOENT: 'file_not_found',
  EROFS: 'not_writable',
  EACCES: 'not_writable',
  EPERM: 'not_writable',
  EISDIR: 'not_writable',
  ENOTDIR: 'not_writable',
  ENOTEMPTY: 'not_writable',
  EEXIST: 'not_writable',
  ENAMETOOLONG: 'not_writable',
  EFBIG: 'not_writable',
  EIO: 'not_writable',
  EBUSY: 'not_writable',
  EMFILE: 'not_writable',
  ENFILE: 'not_writable',
};

const explanation: Readonly<Partial<Record<ErrorCode, string>>> = {
  disk_full: 'no space is left on the device',
  file_not_found: 'its folder does not exist',
  not_writable: 'the place is not writable',
};

/** Turns an errno error met while writing `path` into a `CinnabarError`; any other error is returned as it is. */
export function writeError(path: string, error: unknown): unknown {
  const errno = error instanceof Error && 'code' in error ? String(error.code) : '';
  const code = codeOfErrno[errno];
  if (CinnabarError.isInstance(error) || code === undefined) return error;
  return new CinnabarError(code, `cannot write ${path}: ${explanation[code]} (${errno})`, { cause: error });
}

let serial = 0;

/**
 * Calls `write` with a fresh temp file beside `path` and puts that file in place of `path` when it succeeds.
 * On any failure the temp file is removed and `path` is what it was before.
 *
 * @throws CinnabarError `disk_full`, `not_writable`, `file_not_found` (the folder); errors of `write` as they are
 * @example
 * await atomicWriteWith('model.safetensors', async (file) => { await file.write(bytes); });
 */
export async function atomicWriteWith(
  path: string,
  write: (file: FileHandle) => Promise<void>,
): Promise<void> {
  serial += 1;
  const temp = join(dirname(path), `.${basename(path)}.${process.pid}.${serial}.tmp`);
  let file: FileHandle | null = null;
  try {
    file = await open(temp, 'wx');
    await write(file);
    await file.sync();
    await file.close();
    await rename(temp, path);
  } catch (error) {
    if (file !== null) {
      // A second close after a failed one rejects; the first error is the one to report.
      await file.close().catch(() => {});
      await rm(temp, { force: true }).catch(() => {});
    }
    throw writeError(path, error);
  }
  await syncFolder(dirname(path));
}

/** `atomicWriteWith` for content that is already in memory. @throws as `atomicWriteWith` */
export async function atomicWrite(path: string, content: string | Uint8Array): Promise<void> {
  await atomicWriteWith(path, (file) => file.writeFile(content));
}

/** Makes the rename itself durable. Some file systems and Windows cannot sync a folder; the content is safe anyway. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    return;
  }
}
