/**
 * One file of the Hub into the cache: resumed where an earlier attempt stopped, retried while the connection breaks,
 * and put in its place only when size and hash are right.
 *
 * Bytes are written at their own offset of `<etag>.incomplete` (the name that the Python library uses as well), so
 * that two processes that pull the same file write the same bytes to the same places.
 */
import { createHash, type Hash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CinnabarError } from '../../../errors.js';
import { writeError } from '../../../support/atomic-write.js';
import { makeFolder } from './hub-cache.js';
import type { HubClient, HubFile } from './hub-client.js';
import { isTransient, reasonOf, statusError } from './hub-error.js';

export interface DownloadOptions {
  readonly client: HubClient;
  readonly signal?: AbortSignal | undefined;
  /** Called with the bytes that are there, an earlier attempt's included. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
  /** Attempts in a row that bring no byte. Default 5. */
  readonly attempts?: number | undefined;
  /** Wait before the second attempt in ms, doubled for each one after. Default 500. */
  readonly retryDelayMs?: number | undefined;
  /** A connection that brings nothing for so long counts as broken. Default 30,000. */
  readonly stallMs?: number | undefined;
}

const hashReadBytes = 1 << 20;

/**
 * @param path of the blob
 * @throws CinnabarError `hub_unreachable`, `hub_denied`, `model_not_found`, `download_corrupt`, `aborted`, `disk_full`,
 *   `not_writable`. What was downloaded stays for the next attempt, unless it is wrong.
 */
export async function downloadBlob(
  path: string,
  file: HubFile,
  url: string,
  options: DownloadOptions,
): Promise<void> {
  const incomplete = `${path}.incomplete`;
  await makeFolder(dirname(path));
  for (;;) {
    const download = await Download.open(incomplete, file, url, options);
    const { resumed } = download;
    const hash = await download.run().finally(() => download.close());
    if (hash === file.etag) break;
    await rm(incomplete, { force: true });
    // What lay there may have been wrong from the start: once more, all of it.
    if (resumed) continue;
    throw new CinnabarError(
      'download_corrupt',
      `${file.name} has the hash ${hash}, the Hub names ${file.etag} (${file.algorithm}): nothing of it was kept`,
    );
  }
  try {
    await rename(incomplete, path);
  } catch (error) {
    // Another process that pulled the same file may have been first.
    if ((await stat(path).catch(() => null))?.size !== file.bytes) throw writeError(path, error);
  }
}

class Download {
  readonly resumed: boolean;
  readonly #handle: FileHandle;
  readonly #path: string;
  readonly #file: HubFile;
  readonly #url: string;
  readonly #options: DownloadOptions;
  #hash: Hash;
  /** Bytes that are there and hashed. */
  #bytes = 0;

  constructor(
    handle: FileHandle,
    path: string,
    file: HubFile,
    url: string,
    options: DownloadOptions,
    resumed: boolean,
  ) {
    this.#handle = handle;
    this.#path = path;
    this.#file = file;
    this.#url = url;
    this.#options = options;
    this.#hash = newHash(file);
    this.resumed = resumed;
  }

  static async open(path: string, file: HubFile, url: string, options: DownloadOptions): Promise<Download> {
    try {
      const handle = await open(path, constants.O_RDWR | constants.O_CREAT);
      const { size } = await handle.stat();
      if (size > file.bytes) await handle.truncate(0);
      const kept = size > file.bytes ? 0 : size;
      const download = new Download(handle, path, file, url, options, kept > 0);
      await download.#hashKept(kept);
      return download;
    } catch (error) {
      throw writeError(path, error);
    }
  }

  async #hashKept(size: number): Promise<void> {
    const buffer = new Uint8Array(Math.min(size, hashReadBytes));
    while (this.#bytes < size) {
      const length = Math.min(buffer.length, size - this.#bytes);
      const { bytesRead } = await this.#handle.read(buffer, 0, length, this.#bytes);
      if (bytesRead === 0) return;
      this.#hash.update(buffer.subarray(0, bytesRead));
      this.#bytes += bytesRead;
    }
  }

  /** @returns the hash of all bytes */
  async run(): Promise<string> {
    const { signal, attempts = 5, retryDelayMs = 500 } = this.#options;
    this.#options.onProgress?.(this.#bytes);
    let failures = 0;
    while (this.#bytes < this.#file.bytes) {
      const before = this.#bytes;
      const reason = await this.#attempt();
      if (signal?.aborted)
        throw new CinnabarError('aborted', `the download of ${this.#file.name} was stopped`);
      failures = this.#bytes > before ? 0 : failures + 1;
      if (failures === attempts) {
        throw new CinnabarError(
          'hub_unreachable',
          `${this.#file.name}: the connection broke ${attempts} times at ${this.#bytes} of ${this.#file.bytes} bytes ` +
            `(${reason}); they are kept, the same command goes on from there`,
        );
      }
      if (failures > 0) {
        await wait(retryDelayMs * 2 ** (failures - 1), null, signal === undefined ? {} : { signal }).catch(
          () => {},
        );
      }
    }
    await this.#handle.sync().catch(() => {});
    return this.#hash.digest('hex');
  }

  async close(): Promise<void> {
    await this.#handle.close().catch((error: unknown) => {
      throw writeError(this.#path, error);
    });
  }

  /** One request, as far as it gets; why it ended. */
  async #attempt(): Promise<string> {
    const { client, stallMs = 30_000 } = this.#options;
    const stalled = new AbortController();
    const timer = setTimeout(() => stalled.abort(), stallMs);
    try {
      const headers = {
        // A hash is of the file, not of a compressed form of it.
        'accept-encoding': 'identity',
        ...(this.#bytes > 0 ? { range: `bytes=${this.#bytes}-` } : {}),
      };
      const response = await client.fetch(this.#url, { headers, signal: stalled.signal });
      const { status } = response;
      const goesOn = await this.#accept(response);
      if (!goesOn) {
        await response.body?.cancel();
        return `status ${status}`;
      }
      for await (const chunk of response.body ?? []) {
        timer.refresh();
        await this.#write(chunk);
      }
      return 'it ended early';
    } catch (error) {
      if (CinnabarError.isInstance(error)) throw error;
      return stalled.signal.aborted ? `nothing came for ${stallMs} ms` : reasonOf(error);
    } finally {
      clearTimeout(timer);
      stalled.abort();
    }
  }

  /** @returns false when another attempt may do better */
  async #accept({ status, headers }: Response): Promise<boolean> {
    const { name, bytes } = this.#file;
    if (status === 416) {
      await this.#restart();
      return false;
    }
    if (isTransient(status)) return false;
    if (status !== 200 && status !== 206) throw statusError(status, name, this.#options.client.settings);
    const length = headers.get('content-length');
    const range = /^bytes (\d+)-\d+\/(\d+)$/.exec(headers.get('content-range') ?? '');
    const total = status === 206 ? range?.[2] : length;
    if (total !== undefined && total !== null && Number(total) !== bytes) {
      throw new CinnabarError('download_corrupt', `${name} has ${total} bytes, the Hub names ${bytes}`);
    }
    // A server that knows no ranges sends the whole file again.
    if (status === 200 || Number(range?.[1]) !== this.#bytes) await this.#restart();
    return status === 200 || Number(range?.[1]) === this.#bytes;
  }

  async #restart(): Promise<void> {
    this.#bytes = 0;
    this.#hash = newHash(this.#file);
  }

  async #write(chunk: Uint8Array): Promise<void> {
    const { name, bytes } = this.#file;
    if (this.#bytes + chunk.length > bytes) {
      throw new CinnabarError(
        'download_corrupt',
        `${name} has more than the ${bytes} bytes that the Hub names`,
      );
    }
    try {
      for (let done = 0; done < chunk.length; ) {
        const { bytesWritten } = await this.#handle.write(
          chunk,
          done,
          chunk.length - done,
          this.#bytes + done,
        );
        done += bytesWritten;
      }
    } catch (error) {
      throw writeError(this.#path, error);
    }
    this.#hash.update(chunk);
    this.#bytes += chunk.length;
    this.#options.onProgress?.(this.#bytes);
  }
}

/** git hashes a header in front of a file's content: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function newHash({ algorithm, bytes }: HubFile): Hash {
  return algorithm === 'sha256' ? createHash('sha256') : createHash('sha1').update(`blob ${bytes}\0`);
}
