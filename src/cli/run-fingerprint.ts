import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Short digest of everything that decides an evaluation's answers: weight files (name, size, time of change) and
 * `settings`. Records of another model, other tasks or other options are so never taken for finished ones.
 */
export async function runFingerprint(modelFolder: string, settings: unknown): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(modelFolder)).sort()) {
    if (!/\.(safetensors|json)$/.test(name)) continue;
    const { size, mtimeMs } = await stat(join(modelFolder, name));
    hash.update(`${name} ${size} ${mtimeMs}\n`);
  }
  return hash.update(JSON.stringify(settings)).digest('hex').slice(0, 8);
}
