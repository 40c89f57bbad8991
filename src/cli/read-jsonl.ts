import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { z } from 'zod';
import { CinnabarError } from '../errors.js';
import { throwReadError } from './read-text.js';

/**
 * The lines of a JSONL file, checked one by one; blank lines are skipped.
 *
 * @throws CinnabarError `file_not_found`, `not_readable`; `invalid_input` and `invalid_encoding` with the line's number
 */
export async function* readJsonl<T>(path: string, schema: z.ZodType<T>): AsyncGenerator<T, void, undefined> {
  // Latin-1 keeps every byte, so that the check for UTF-8 can name the line.
  const stream = createReadStream(path, 'latin1');
  const failed = new Promise<never>((_, reject) => stream.once('error', reject));
  failed.catch(() => {});
  // A missing file ends the lines without an error; waiting for the open tells.
  await Promise.race([failed, new Promise((resolve) => stream.once('open', resolve))]).catch(
    (error: unknown) => throwReadError(path, error),
  );
  let number = 0;
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      const bytes = Buffer.from(line, 'latin1');
      if (line.trim() !== '') yield parseLine(bytes, `${path}:${number}`, schema);
    }
    if (stream.errored !== null) throwReadError(path, stream.errored);
  } finally {
    stream.destroy();
  }
}

function parseLine<T>(bytes: Uint8Array, where: string, schema: z.ZodType<T>): T {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new CinnabarError('invalid_encoding', `${where} is not valid UTF-8`, { cause: error });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new CinnabarError('invalid_input', `${where} is not valid JSON`, { cause: error });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue!.path.length > 0 ? `${issue!.path.join('.')}: ` : '';
  throw new CinnabarError('invalid_input', `${where}: ${field}${issue!.message}`);
}
