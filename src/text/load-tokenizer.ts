/** Opens the tokenizer of a Hugging Face folder. The only file of the text layer that reads from disk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CinnabarError } from '../errors.js';
import { isJsonObject } from './json-object.js';
import type { Tokenizer } from './tokenizer.js';
import { tokenizerFromJson } from './tokenizer-from-json.js';

export { tokenizerFromJson };

/**
 * Reads tokenizer.json, and when present tokenizer_config.json and chat_template.jinja (which wins over the
 * `chat_template` field, as in transformers).
 *
 * @throws CinnabarError `file_not_found`, `not_readable`, `invalid_tokenizer`, each naming the file
 * @example
 * const tokenizer = await loadTokenizer('models/default');
 * tokenizer.decode(tokenizer.encode('x = 1'));
 */
export async function loadTokenizer(folder: string): Promise<Tokenizer> {
  const path = join(folder, 'tokenizer.json');
  const configPath = join(folder, 'tokenizer_config.json');
  const [text, configText, template] = await Promise.all([
    readText(path),
    readText(configPath),
    readText(join(folder, 'chat_template.jinja')),
  ]);
  if (text === null) throw new CinnabarError('file_not_found', `${path} does not exist`);
  const config = configText === null ? {} : parseJson(configText, configPath);
  if (!isJsonObject(config)) {
    throw new CinnabarError('invalid_tokenizer', `${configPath}: the top level must be a JSON object`);
  }
  const merged = template === null ? config : { ...config, chat_template: template };
  return tokenizerFromJson(parseJson(text, path), merged, path);
}

/** Null when the file does not exist. */
async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const errno = error instanceof Error && 'code' in error ? error.code : null;
    if (errno === 'ENOENT' || errno === 'ENOTDIR') return null;
    throw new CinnabarError('not_readable', `${path} cannot be read (${errno})`, { cause: error });
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CinnabarError('invalid_tokenizer', `${path} is not JSON: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
