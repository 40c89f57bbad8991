/** From a name or a path to the folder or the GGUF file of a checkpoint. */
import { readdir, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { CinnabarError } from '../errors.js';
import { cachedModel, pullFirst } from '../model/weights/hub/cached-model.js';
import { type Environment, hubSettings } from '../model/weights/hub/hub-settings.js';
import { type ModelReference, modelReference } from '../model/weights/hub/model-reference.js';
import { didYouMean } from '../support/nearest.js';
import { packageRoot } from '../support/package-root.js';

/** Embedded models, the default first: the better one, which is not in every install. */
const defaults = ['coder-small', 'coder-nano'] as const;

/**
 * Folder of a model: a path (a `.gguf` file's too), or the name of a model that comes with the package
 * (`models/<name>`), or `owner/name[@revision][:file]` of a model of the Hub that is in the cache. Without a name, the
 * default embedded model that is installed. Nothing is downloaded: that is `cinnabar pull`.
 *
 * @param env says where the cache is (`HF_HUB_CACHE`, `HF_HOME`). Default: `process.env`
 * @throws CinnabarError `model_not_found` that lists what exists, or has the command that gets it
 * @example
 * const folder = await modelFolder('coder-nano');
 */
export async function modelFolder(nameOrFolder?: string, env?: Environment): Promise<string> {
  if (nameOrFolder === undefined) {
    for (const name of defaults) {
      // A folder without weights is no install of the model.
      for (const folder of candidates(name)) if (await isModelFolder(folder)) return folder;
    }
    throw new CinnabarError(
      'model_not_found',
      `no embedded model is installed: name a folder (looked for ${defaults.join(', ')})`,
    );
  }
  const looksLikePath = /[\\/]/.test(nameOrFolder) || nameOrFolder.startsWith('.');
  const found = await firstModel(
    looksLikePath ? [resolve(nameOrFolder)] : [...candidates(nameOrFolder), resolve(nameOrFolder)],
  );
  if (found !== null) return found;
  // A folder beats a repository of the same name.
  const reference = modelReference(nameOrFolder);
  if (reference !== null) return pulledModel(reference, nameOrFolder, env);
  const names = await embeddedModels();
  const known = names.length > 0 ? `embedded models: ${names.join(', ')}` : 'no embedded model is installed';
  throw new CinnabarError(
    'model_not_found',
    `there is no model ${nameOrFolder}${didYouMean(nameOrFolder, names)} (${known}; or give a folder with ` +
      'config.json, or a .gguf file)',
  );
}

async function pulledModel(reference: ModelReference, given: string, env?: Environment): Promise<string> {
  const settings = await hubSettings(env);
  const found = await cachedModel(reference, settings);
  if (found === null) {
    throw pullFirst(
      reference,
      `there is no folder ${given} and no such model in the cache`,
      settings.cacheFolder,
    );
  }
  if (reference.file === null || found.path.endsWith('.gguf')) return found.path;
  throw new CinnabarError(
    'invalid_argument',
    `${given} names a single file that is no GGUF file: name the repository to open its safetensors weights`,
  );
}

/** Names of the models that come with this package, in any install of it. */
export async function embeddedModels(): Promise<string[]> {
  const names = new Set<string>();
  for (const folder of modelFolders()) {
    for (const name of await readdir(folder).catch(() => [])) {
      if (await isModelFolder(join(folder, name))) names.add(name);
    }
  }
  return [...names].sort();
}

/** `models/` of this package, and of packages beside it that carry larger models (`cinnabar-coder-small`). */
function modelFolders(): string[] {
  return [join(packageRoot(), 'models')];
}

function candidates(name: string): string[] {
  if (isAbsolute(name)) return [name];
  const root = packageRoot();
  return [
    ...modelFolders().map((folder) => join(folder, name)),
    join(dirname(root), `cinnabar-${name}`),
    join(root, 'node_modules', `cinnabar-${name}`),
  ];
}

async function firstModel(folders: readonly string[]): Promise<string | null> {
  for (const folder of folders) if ((await isFolder(folder)) || (await isGguf(folder))) return folder;
  return null;
}

async function isGguf(path: string): Promise<boolean> {
  if (!path.endsWith('.gguf')) return false;
  const found = await stat(path).catch(() => null);
  return found?.isFile() ?? false;
}

async function isModelFolder(folder: string): Promise<boolean> {
  return (await stat(join(folder, 'config.json')).catch(() => null)) !== null;
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() ?? false;
}
