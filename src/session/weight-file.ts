/**
 * A temporary file that takes a graph's large constants while it is built. ONNX Runtime maps the file into memory, so
 * that beside its own copy no other one exists; a protobuf message, where constants lie otherwise, ends at 2 GiB.
 */
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConstantStore } from '../onnx/graph.js';
import { writeError } from '../support/atomic-write.js';

const fileName = 'weights.bin';

/** Offsets are multiples of it: pages can be mapped as they are, on Windows too. */
const alignment = 1 << 16;

/** One write is kept below the 2 GiB that a system call takes at most. */
const chunkBytes = 1 << 29;

/**
 * Makes the file in `folder`; `discard()` removes it (while a session still maps it, its content stays, on POSIX).
 *
 * @param folder default: the system's folder for temporary files (`TMPDIR`)
 * @throws CinnabarError `disk_full`, `not_writable`, `file_not_found`; so do `put()` and `append()`, which then have
 *   discarded all
 */
export function temporaryWeights(folder: string = tmpdir()): ConstantStore {
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw writeError(folder, error);
    }
  };
  const own = guarded(() => mkdtempSync(join(folder, 'cinnabar-')));
  const path = join(own, fileName);
  let fd: number | null = null;
  let end = 0;
  const close = (): void => {
    if (fd !== null) closeSync(fd);
    fd = null;
  };
  const discard = (): void => {
    close();
    // Windows keeps a mapped file: it stays for the system to clean up.
    try {
      rmSync(own, { recursive: true, force: true });
    } catch {
      return;
    }
  };
  try {
    fd = guarded(() => openSync(path, 'wx', 0o600));
  } catch (error) {
    discard();
    throw error;
  }
  /** Writes behind `end`, and moves it. */
  const write = (bytes: Uint8Array): void => {
    try {
      guarded(() => {
        for (let done = 0; done < bytes.length; ) {
          done += writeSync(fd!, bytes, done, Math.min(bytes.length - done, chunkBytes), end + done);
        }
      });
    } catch (error) {
      discard();
      throw error;
    }
    end += bytes.length;
  };
  return {
    folder: own,
    fileName,
    put(bytes) {
      end = Math.ceil(end / alignment) * alignment;
      const offset = end;
      write(bytes);
      return offset;
    },
    append: write,
    finish: close,
    discard,
  };
}
