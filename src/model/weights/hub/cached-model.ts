/** Finds a model of the Hub in the cache, without the Hub. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CinnabarError } from '../../../errors.js';
import { indexFileName, readShardIndex } from '../shard-index.js';
import { HubCache } from './hub-cache.js';
import type { HubSettings } from './hub-settings.js';
import { type ModelReference, referenceText } from './model-reference.js';
import { namedFile } from './select-files.js';

export interface CachedModel {
  /** The snapshot, or the file that was named. */
  readonly path: string;
  readonly commit: string;
}

/**
 * @returns null when the revision was never pulled
 * @throws CinnabarError `model_not_found`: the file that is named, or one that running needs, is missing from what was
 *   pulled; the message has the command that gets it
 */
export async function cachedModel(
  reference: ModelReference,
  settings: Pick<HubSettings, 'cacheFolder'>,
): Promise<CachedModel | null> {
  const cache = new HubCache(settings.cacheFolder);
  const commit = await cache.commitOf(reference);
  if (commit === null) return null;
  const folder = cache.snapshotFolder(reference.repository, commit);
  const names = await presentFiles(folder);
  if (reference.file !== null) {
    try {
      return { path: join(folder, ...namedFile(names, reference).split('/')), commit };
    } catch (error) {
      throw pullFirst(reference, (error as Error).message, settings.cacheFolder);
    }
  }
  const missing = await missingFile(folder, names);
  if (missing === null) return { path: folder, commit };
  // A folder without safetensors may still hold a GGUF file, as repositories of several quantizations do.
  const gguf = names.filter((name) => name.endsWith('.gguf'));
  if (gguf.length === 1) return { path: join(folder, ...gguf[0]!.split('/')), commit };
  if (gguf.length === 0) throw pullFirst(reference, `${missing} was not pulled`, settings.cacheFolder);
  throw new CinnabarError(
    'model_not_found',
    `${gguf.length} GGUF files of ${reference.repository} are in the cache, name one: ${gguf.join(', ')}`,
  );
}

/** The error of a model that is not there, with the command that gets it. */
export function pullFirst(reference: ModelReference, why: string, cacheFolder: string): CinnabarError {
  return new CinnabarError(
    'model_not_found',
    `${why} (cache: ${cacheFolder}). To get it: cinnabar pull ${referenceText(reference)}`,
  );
}

/** Paths in the snapshot whose content is there; a link may have lost it. */
async function presentFiles(folder: string): Promise<string[]> {
  const names: string[] = [];
  for (const name of await readdir(folder, { recursive: true }).catch(() => [])) {
    const found = await stat(join(folder, name)).catch(() => null);
    if (found?.isFile()) names.push(name.replaceAll('\\', '/'));
  }
  return names.sort();
}

/** The first file without which a snapshot does not run; null when none is missing. */
async function missingFile(folder: string, names: readonly string[]): Promise<string | null> {
  const has = (name: string): boolean => names.includes(name);
  if (!has('config.json')) return 'config.json';
  if (has('model.safetensors')) return null;
  if (!has(indexFileName))
    return names.some((name) => name.endsWith('.safetensors')) ? null : 'model.safetensors';
  const shards = new Set((await readShardIndex(join(folder, indexFileName))).values());
  for (const shard of shards)
    if ((await stat(shard).catch(() => null)) === null) return shard.slice(folder.length + 1);
  return null;
}
