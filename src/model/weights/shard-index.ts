/** The index of weights that are spread over several files (model.safetensors.index.json). */
import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, normalize, sep } from 'node:path';
import { failFor } from './safetensors-header.js';

export const indexFileName = 'model.safetensors.index.json';

/**
 * Tensor name → path of its shard. A shard must lie in the index's folder: a name that leads out of it is
 * refused. (Links are followed: the Hugging Face cache consists of them.)
 *
 * @throws CinnabarError `invalid_weights`; errno errors of the file system as they are
 */
export async function readShardIndex(path: string): Promise<Map<string, string>> {
  return parseShardIndex(await readFile(path, 'utf8'), path);
}

/** @param path of the index: shards are beside it, and messages name it */
export function parseShardIndex(text: string, path: string): Map<string, string> {
  const fail: (what: string) => never = failFor(path);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return fail(`not JSON (${(error as Error).message})`);
  }
  const weightMap = (json as { weight_map?: unknown } | null)?.weight_map;
  if (typeof weightMap !== 'object' || weightMap === null || Array.isArray(weightMap)) {
    return fail('"weight_map" must be an object of tensor name to file');
  }
  const files = new Map<string, string>();
  for (const [name, file] of Object.entries(weightMap)) {
    if (typeof file !== 'string' || !isInside(file)) {
      return fail(
        `tensor "${name}" points to ${JSON.stringify(file)}, which is no .safetensors file in this folder`,
      );
    }
    files.set(name, join(dirname(path), file));
  }
  if (files.size === 0) return fail('"weight_map" is empty');
  return files;
}

/** Backslashes are refused everywhere, so that an index means the same on every system. */
function isInside(file: string): boolean {
  if (!file.endsWith('.safetensors') || file.includes('\0') || file.includes('\\') || isAbsolute(file))
    return false;
  return normalize(file).split(sep)[0] !== '..';
}
