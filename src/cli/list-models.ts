/** The models of this machine: those that come with the package, and those in the Hub's cache. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CinnabarError } from '../errors.js';
import { embeddedModels, modelFolder } from '../generation/model-folder.js';
import { parameterCount } from '../model/parameters.js';
import { readCheckpointConfig } from '../model/read-checkpoint.js';
import { type CachedRevision, HubCache } from '../model/weights/hub/hub-cache.js';
import { referenceText } from '../model/weights/hub/model-reference.js';
import { describeWeights, storedBytes, storedParameters } from './describe-weights.js';

export interface ListedModel {
  /** What `--model` takes. */
  readonly name: string;
  readonly source: 'embedded' | 'cache';
  /** Null when it cannot be opened; `problem` says why. */
  readonly family: string | null;
  readonly parameters: number | null;
  readonly bytes: number | null;
  readonly path: string;
  readonly problem: string | null;
}

/** @param cacheFolder need not exist */
export async function listModels(cacheFolder: string): Promise<ListedModel[]> {
  const models: ListedModel[] = [];
  for (const name of await embeddedModels()) {
    models.push(await describe(name, 'embedded', await modelFolder(name)));
  }
  for (const revision of await new HubCache(cacheFolder).revisions()) {
    const { folder } = revision;
    const names = await readdir(folder, { recursive: true }).catch((): string[] => []);
    const gguf = names.filter((name) => name.endsWith('.gguf')).sort();
    const runs = names.includes('config.json') && names.some((name) => name.endsWith('.safetensors'));
    if (runs || gguf.length === 0) models.push(await describe(nameOf(revision, null), 'cache', folder));
    for (const file of gguf) models.push(await describe(nameOf(revision, file), 'cache', join(folder, file)));
  }
  return models;
}

function nameOf({ repository, refs, commit }: CachedRevision, file: string | null): string {
  const revision = refs.includes('main') ? 'main' : (refs[0] ?? commit);
  return referenceText({ repository, revision, file });
}

async function describe(name: string, source: ListedModel['source'], path: string): Promise<ListedModel> {
  try {
    const found = await stat(path).catch(() => null);
    if (found === null) throw new CinnabarError('file_not_found', 'its content is not in the cache any more');
    const { family, tensors } = await describeWeights(path);
    // A coded matrix does not tell its size; only our own folders have some, so that their configuration can be read.
    const coded = tensors.some(({ type, shape }) => type === 'uint8' && shape.length === 1);
    const parameters = coded
      ? parameterCount((await readCheckpointConfig(path)).config)
      : storedParameters(tensors);
    return { name, source, family, parameters, bytes: storedBytes(tensors), path, problem: null };
  } catch (error) {
    if (!CinnabarError.isInstance(error)) throw error;
    return { name, source, family: null, parameters: null, bytes: null, path, problem: error.message };
  }
}
