/** The tokenizer of a checkpoint alone: weights are not looked at. */
import { loadTokenizer } from '../text/load-tokenizer.js';
import type { Tokenizer } from '../text/tokenizer.js';
import { ggufFileOf } from './read-gguf-checkpoint.js';
import { openGguf } from './weights/gguf/read-gguf.js';
import { tokenizerFromGguf } from './weights/gguf/tokenizer-from-gguf.js';

/**
 * @param path a folder with tokenizer.json, a GGUF file, or a folder that holds one and no config.json
 * @throws CinnabarError `file_not_found`, `not_readable`, `invalid_tokenizer`, `invalid_weights` (no GGUF)
 */
export async function readTokenizer(path: string): Promise<Tokenizer> {
  // A tokenizer's folder needs no config.json.
  const gguf = await ggufFileOf(path);
  if (gguf === null) return loadTokenizer(path);
  await using file = await openGguf(gguf);
  return tokenizerFromGguf(file.metadata, gguf);
}
