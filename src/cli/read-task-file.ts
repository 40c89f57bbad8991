/** Held-out tasks from a JSONL file, as `cinnabar corpus generate --tests` writes them or a person does. */
import { z } from 'zod';
import { CinnabarError } from '../errors.js';
import type { Json, TestCase } from '../evaluation/test-case.js';
import { readJsonl } from './read-jsonl.js';
import {
  type EditItem,
  type EvaluationSet,
  editSetOf,
  type InfillItem,
  infillSetOf,
  requestSet,
} from './task-sets.js';

const json: z.ZodType<Json> = z.json() as z.ZodType<Json>;
const graded = {
  id: z.string().optional(),
  family: z.string().optional(),
  group: z.string().optional(),
  tests: z.array(z.tuple([z.array(json), json])).min(1),
};
const named = { ...graded, function_name: z.string() };
/** The keys that tell the formats apart. */
const infillSchema = z.object({
  ...named,
  segments: z.array(z.string()).min(2),
  holes: z.array(z.string()).optional(),
});
const editSchema = z.object({
  ...named,
  instruction: z.string(),
  original: z.string(),
  response: z.string().optional(),
  change: z.string().optional(),
});
const requestSchema = z.object({
  ...graded,
  function_name: z.string().nullish(),
  prompt: z.string(),
  response: z.string().optional(),
  signature: z.string().nullish(),
});
const anySchema = z.looseObject({});

export interface ReadTaskFileOptions {
  readonly name: string;
  readonly limit?: number | undefined;
  readonly preface?: string | undefined;
}

/**
 * The lines are all of one format, told by the first: `segments` (infill), `original` (edit) or `prompt`; each with
 * `tests`. References (`holes`, `response`) may be missing.
 *
 * @throws CinnabarError `file_not_found`, `not_readable`; `invalid_input` with the line's number, or for an empty file
 */
export async function readTaskFile(path: string, options: ReadTaskFileOptions): Promise<EvaluationSet> {
  const { name, limit = Number.POSITIVE_INFINITY, preface } = options;
  const [head] = await linesOf(path, anySchema, 1);
  if (head === undefined) throw new CinnabarError('invalid_input', `${path} holds no task`);
  if ('segments' in head) {
    const lines = await linesOf(path, infillSchema, limit);
    const items = lines.map(
      (line, i): InfillItem => ({
        ...common(line, i),
        functionName: line.function_name,
        segments: line.segments,
        holes: line.holes ?? [],
      }),
    );
    return infillSetOf(name, items);
  }
  if ('original' in head) {
    const lines = await linesOf(path, editSchema, limit);
    const items = lines.map((line, i): EditItem => {
      const { instruction, original, response = '', change = 'edit', function_name: functionName } = line;
      return { ...common(line, i), change, instruction, original, code: response, functionName };
    });
    return editSetOf(name, items);
  }
  const lines = await linesOf(path, requestSchema, limit);
  const tasks = lines.map((line, i) => ({
    ...common(line, i),
    group: line.group ?? 'request',
    instruction: line.prompt,
    signature: line.signature ?? null,
    functionName: line.function_name ?? '',
    code: line.response ?? '',
  }));
  return requestSet(name, tasks, preface);
}

function common(
  { id, family, tests }: { id?: string | undefined; family?: string | undefined; tests: readonly TestCase[] },
  index: number,
): { readonly id: string; readonly family: string; readonly tests: readonly TestCase[] } {
  const known = id ?? `line-${index + 1}`;
  return { id: known, family: family ?? known, tests };
}

async function linesOf<T>(path: string, schema: z.ZodType<T>, limit: number): Promise<T[]> {
  const lines: T[] = [];
  for await (const line of readJsonl(path, schema)) {
    lines.push(line);
    if (lines.length === limit) break;
  }
  return lines;
}
