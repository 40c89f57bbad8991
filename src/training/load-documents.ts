/** Reads JSONL training data and turns each line into a document of token ids. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { CinnabarError } from '../errors.js';
import { continuationPrompt, editPrompt, infillPrompt } from '../text/task-prompt.js';
import type { Tokenizer } from '../text/tokenizer.js';
import type { Document } from './document.js';

/** A line of training data: a chat turn, a text with holes, an edit, or plain text. */
export type TrainingLine =
  | {
      /** What the user says; rendered by the chat template. */
      readonly prompt: string;
      readonly response: string;
    }
  | {
      /** Text around the holes, one more than `holes`. */
      readonly segments: readonly string[];
      readonly holes: readonly string[];
    }
  | { readonly instruction: string; readonly original: string; readonly response: string }
  | { readonly text: string };

/** How a model is asked, as far as its documents depend on it. */
export interface DocumentForm {
  readonly eosTokenIds: readonly number[];
  readonly infill?: 'continuation' | undefined;
}

type Halves = readonly [readonly number[], readonly number[]];

/**
 * Prompt encoded as generation does it, response and end-of-text behind it. Plain text has no prompt. Holes that are filled
 * by continuation give a document each: those before are filled, those behind are holes still.
 */
export function documentsOf(line: TrainingLine, tokenizer: Tokenizer, form: DocumentForm): Document[] {
  return halvesOf(line, tokenizer, form).map(([prompt, response]) => ({
    ids: Int32Array.from([...prompt, ...response, form.eosTokenIds[0]!]),
    promptLength: prompt.length,
  }));
}

function halvesOf(line: TrainingLine, tokenizer: Tokenizer, { infill }: DocumentForm): Halves[] {
  if ('segments' in line) {
    if (infill === 'continuation') return continuationsOf(line, tokenizer);
    const { ids, endOfHole } = infillPrompt(tokenizer, line.segments);
    return [[ids, line.holes.flatMap((hole) => [...tokenizer.encode(hole), endOfHole])]];
  }
  if ('text' in line) return [[[], tokenizer.encode(line.text)]];
  const response = tokenizer.encode(line.response);
  if ('original' in line) return [[editPrompt(tokenizer, line.instruction, line.original), response]];
  const turn = { role: 'user', content: line.prompt } as const;
  return [[tokenizer.encode(tokenizer.renderChat([turn], { addGenerationPrompt: true })), response]];
}

function continuationsOf(
  { segments, holes }: { readonly segments: readonly string[]; readonly holes: readonly string[] },
  tokenizer: Tokenizer,
): Halves[] {
  let before = segments[0]!;
  return holes.map((hole, i) => {
    const { ids, endOfHole, lead } = continuationPrompt(tokenizer, [before, ...segments.slice(i + 1)]);
    before += hole + segments[i + 1]!;
    return [ids, [...tokenizer.encode(lead + hole), endOfHole]];
  });
}

/**
 * @throws CinnabarError `file_not_found`, `invalid_input` with the line's number
 */
export async function loadDocuments(
  path: string,
  tokenizer: Tokenizer,
  form: DocumentForm,
): Promise<Document[]> {
  const stream = createReadStream(path, 'utf8');
  const documents: Document[] = [];
  let number = 0;
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (line.trim() === '') continue;
      documents.push(...documentsOf(parseLine(line, path, number), tokenizer, form));
    }
  } catch (error) {
    // Only what the file system said; a bad line has its own error.
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new CinnabarError('file_not_found', `${path} does not exist or cannot be read`, { cause: error });
  }
  return documents;
}

const texts = z.array(z.string());
const lineSchema = z.union([
  z.object({ prompt: z.string(), response: z.string() }),
  z
    .object({ segments: texts, holes: texts })
    .refine(({ segments, holes }) => holes.length > 0 && segments.length === holes.length + 1),
  z.object({ instruction: z.string(), original: z.string(), response: z.string() }),
  z.object({ text: z.string() }),
]);

function parseLine(line: string, path: string, number: number): TrainingLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new CinnabarError('invalid_input', `${path}:${number} is not valid JSON`, { cause: error });
  }
  const parsed = lineSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new CinnabarError(
    'invalid_input',
    `${path}:${number} must have the texts "prompt" and "response", or "segments" and "holes", or "instruction", ` +
      '"original" and "response", or "text"',
  );
}
