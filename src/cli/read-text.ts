/** Whole texts from files and from standard input; anything that is not UTF-8 is refused. */
import { readFile } from 'node:fs/promises';
import { CinnabarError } from '../errors.js';
import type { InputStream } from './cli-io.js';

/** @throws CinnabarError `invalid_encoding` that names the source */
export function decodeUtf8(bytes: Uint8Array, source: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new CinnabarError('invalid_encoding', `${source} is not valid UTF-8 text`, { cause: error });
  }
}

/** @throws CinnabarError `file_not_found`, `not_readable`, `invalid_encoding` */
export async function readTextFile(path: string): Promise<string> {
  return decodeUtf8(await readFile(path).catch((error: unknown) => throwReadError(path, error)), path);
}

/** @throws CinnabarError `file_not_found`, `not_readable` */
export function throwReadError(path: string, error: unknown): never {
  const errno = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (errno === 'ENOENT' || errno === 'ENOTDIR') {
    throw new CinnabarError('file_not_found', `${path} does not exist`, { cause: error });
  }
  throw new CinnabarError('not_readable', `${path} cannot be read (${errno})`, { cause: error });
}

/** @throws CinnabarError `invalid_encoding` */
export async function readStdin(stdin: InputStream): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return decodeUtf8(Buffer.concat(chunks), 'standard input');
}
