/** Reads JSONL training data and turns each line into a document of token ids. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { CinnabarError } from '../errors.js';
import type { Tokenizer } from '../text/tokenizer.js';
import type { Document } from './document.js';

export interface PromptAndResponse {
  /** What the user says; rendered by the chat template. */
  readonly prompt: string;
  readonly response: string;
}

/** Prompt rendered and encoded, response and end-of-text behind it. */
export function documentOf(
  { prompt, response }: PromptAndResponse,
  tokenizer: Tokenizer,
  eosTokenId: number,
): Document {
  const rendered = tokenizer.renderChat([{ role: 'user', content: prompt }], { addGenerationPrompt: true });
  const head = tokenizer.encode(rendered);
  const ids = [...head, ...tokenizer.encode(response), eosTokenId];
  return { ids: Int32Array.from(ids), promptLength: head.length };
}

/**
 * @throws CinnabarError `file_not_found`, `invalid_input` with the line's number
 */
export async function loadDocuments(
  path: string,
  tokenizer: Tokenizer,
  eosTokenId: number,
): Promise<Document[]> {
  const stream = createReadStream(path, 'utf8');
  const documents: Document[] = [];
  let number = 0;
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (line.trim() === '') continue;
      documents.push(documentOf(parseLine(line, path, number), tokenizer, eosTokenId));
    }
  } catch (error) {
    // Only what the file system said; a bad line has its own error.
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new CinnabarError('file_not_found', `${path} does not exist or cannot be read`, { cause: error });
  }
  return documents;
}

function parseLine(line: string, path: string, number: number): PromptAndResponse {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new CinnabarError('invalid_input', `${path}:${number} is not valid JSON`, { cause: error });
  }
  const { prompt, response } = (value ?? {}) as Partial<PromptAndResponse>;
  if (typeof prompt !== 'string' || typeof response !== 'string') {
    throw new CinnabarError('invalid_input', `${path}:${number} must have the texts "prompt" and "response"`);
  }
  return { prompt, response };
}
