/** Pulls a model of the Hub into the cache. */
import { stat, statfs } from 'node:fs/promises';
import { CinnabarError } from '../../../errors.js';
import { cachedModel } from './cached-model.js';
import { type DownloadOptions, downloadBlob } from './download-blob.js';
import { HubCache, makeFolder } from './hub-cache.js';
import { HubClient, type HubFile } from './hub-client.js';
import type { HubSettings } from './hub-settings.js';
import { type ModelReference, referenceText } from './model-reference.js';
import { selectFiles } from './select-files.js';

export interface PulledFile {
  readonly name: string;
  readonly bytes: number;
  /** It was in the cache. */
  readonly cached: boolean;
}

export interface PulledModel {
  /** The snapshot, or the file that was named: what `loadModel` takes. */
  readonly path: string;
  readonly commit: string;
  readonly files: readonly PulledFile[];
}

export interface PullOptions extends Omit<DownloadOptions, 'client' | 'onProgress'> {
  readonly settings: HubSettings;
  readonly onStart?: ((files: readonly { name: string; bytes: number }[]) => void) | undefined;
  readonly onProgress?: ((name: string, bytes: number, total: number) => void) | undefined;
  readonly onFile?: ((file: PulledFile) => void) | undefined;
}

/**
 * Files that are in the cache are not asked for again. A revision means the new commit only when all of its files are
 * there: a pull that was interrupted leaves the model that was there before.
 *
 * @throws CinnabarError `model_not_found`, `hub_denied`, `hub_unreachable`, `download_corrupt`, `aborted`, `disk_full`,
 *   `not_writable`
 * @example
 * const { path } = await pullModel(modelReference('Qwen/Qwen3-0.6B')!, { settings: await hubSettings() });
 */
export async function pullModel(reference: ModelReference, options: PullOptions): Promise<PulledModel> {
  const { settings, signal, onStart, onProgress, onFile, ...download } = options;
  if (settings.offline) return offline(reference, settings);
  const { repository, revision } = reference;
  const client = new HubClient(settings, signal);
  const cache = new HubCache(settings.cacheFolder);
  const commit = await client.commitOf(reference);
  const listed = new Map((await client.files(repository, commit)).map((file) => [file.name, file]));
  const files = selectFiles([...listed.keys()], reference).map((name) => listed.get(name)!);
  const blobOf = ({ etag }: HubFile): string => cache.blobPath(repository, etag);
  onStart?.(files);
  await makeFolder(settings.cacheFolder);
  await checkRoom(settings.cacheFolder, files, blobOf);
  const pulled: PulledFile[] = [];
  let path = cache.snapshotFolder(repository, commit);
  for (const file of files) {
    const { name, bytes, etag } = file;
    const blob = blobOf(file);
    const cached = (await sizeOf(blob)) === bytes;
    if (!cached) {
      await downloadBlob(blob, file, client.urlOf(repository, commit, name), {
        ...download,
        client,
        signal,
        onProgress: (done) => onProgress?.(name, done, bytes),
      });
    }
    const link = await cache.link(repository, commit, name, etag);
    if (reference.file !== null || name.endsWith('.gguf')) path = link;
    pulled.push({ name, bytes, cached });
    onFile?.(pulled.at(-1)!);
  }
  await cache.setRef(repository, revision, commit);
  return { path, commit, files: pulled };
}

async function offline(reference: ModelReference, settings: HubSettings): Promise<PulledModel> {
  const found = await cachedModel(reference, settings);
  if (found !== null) return { ...found, files: [] };
  throw new CinnabarError(
    'model_not_found',
    `${referenceText(reference)} is not in the cache ${settings.cacheFolder}, and the Hub is not asked while offline`,
  );
}

/** Better now than after an hour. @throws CinnabarError `disk_full` */
async function checkRoom(
  folder: string,
  files: readonly HubFile[],
  blobOf: (file: HubFile) => string,
): Promise<void> {
  let needed = 0;
  for (const file of files) {
    const blob = blobOf(file);
    if ((await sizeOf(blob)) !== file.bytes)
      needed += file.bytes - ((await sizeOf(`${blob}.incomplete`)) ?? 0);
  }
  // Some network file systems do not tell.
  const room = await statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => Number.POSITIVE_INFINITY,
  );
  if (needed <= room) return;
  throw new CinnabarError(
    'disk_full',
    `${needed} bytes are to be downloaded and ${folder} has room for ${room}: free some, or set HF_HUB_CACHE`,
  );
}

async function sizeOf(path: string): Promise<number | null> {
  return (await stat(path).catch(() => null))?.size ?? null;
}
