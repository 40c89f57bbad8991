import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Short digest of everything that decides an evaluation's answers: weight files (name, size, time of change) and
 * `settings`. Records of another model, other tasks or other options are so never taken for finished ones.
 *
 * @param model folder or GGUF file
 */
export async function runFingerprint(model: string, settings: unknown): Promise<string> {
  const hash = createHash('sha256');
  const single = model.endsWith('.gguf');
  const folder = single ? dirname(model) : model;
  for (const name of single ? [basename(model)] : (await readdir(model)).sort()) {
    if (!/\.(safetensors|json|gguf)$/.test(name)) continue;
    const { size, mtimeMs } = await stat(join(folder, name));
    hash.update(`${name} ${size} ${mtimeMs}\n`);
  }
  return hash.update(JSON.stringify(settings)).digest('hex').slice(0, 8);
}
