/** `cinnabar generate --input`: many prompts, several in each forward, answers in the prompts' order. */
import { z } from 'zod';
import type { EffortOptions } from '../effort/effort-options.js';
import { generate } from '../effort/generate.js';
import { createVerifier } from '../effort/verifier.js';
import { CinnabarError } from '../errors.js';
import { type GenerationOutcome, generateMany } from '../generation/generate-many.js';
import type { LoadedModel } from '../generation/load-model.js';
import type { CliIo } from './cli-io.js';
import type { OptionValues } from './command.js';
import {
  type decodingFlags,
  decodingOptions,
  type effortFlag,
  type modelFlags,
  openModel,
  type prefillFlag,
} from './generation-flags.js';
import { readJsonl } from './read-jsonl.js';
import { effortFields, errorJson, statsJson, tokensJson } from './result-json.js';
import { InOrder, writeJsonl } from './write-jsonl.js';

export interface GenerateFileOptions
  extends OptionValues<typeof decodingFlags>,
    OptionValues<typeof effortFlag>,
    OptionValues<typeof prefillFlag>,
    OptionValues<typeof modelFlags> {
  readonly input: string;
  readonly output: string | undefined;
  readonly batch: number;
  readonly json: boolean;
}

export const idSchema: z.ZodType<string | number> = z.union([z.string(), z.number()]);
const taskSchema = z.object({ id: idSchema, prompt: z.string() });

/**
 * @returns the exit code: that of the first prompt that failed; the others have their answers all the same
 * @throws CinnabarError for everything that concerns the files, the model or all prompts: then nothing is written
 */
export async function generateFile(
  options: GenerateFileOptions,
  io: CliIo,
  signal: AbortSignal,
): Promise<number> {
  const tasks: { id: string | number; prompt: string }[] = [];
  for await (const task of readJsonl(options.input, taskSchema)) tasks.push(task);
  let failed = 0;
  let exitCode = 0;
  await writeJsonl(options.output, io.stdout, async (writeLine) => {
    await using model = await openModel(options);
    const settings = { ...decodingOptions(options, model), prefill: options.prefill, signal };
    const order = new InOrder<GenerationOutcome>();
    const prompts = tasks.map(({ prompt }) => prompt);
    const { effort, batch } = options;
    const outcomes =
      effort === 'instant'
        ? generateMany(model, prompts, { ...settings, batch })
        : generateEach(model, prompts, { ...settings, effort });
    for await (const outcome of outcomes) {
      if (outcome.error !== undefined) {
        failed++;
        if (exitCode === 0) exitCode = CinnabarError.isInstance(outcome.error) ? outcome.error.exitCode : 70;
      }
      for (const ready of order.add(outcome.index, outcome)) {
        await writeLine(answerLine(tasks[ready.index]!.id, ready, model, options.json));
      }
    }
  });
  if (failed > 0)
    io.stderr.write(`cinnabar: ${failed} of ${tasks.length} prompts failed; their lines have "error"\n`);
  return exitCode;
}

/** With effort a prompt has a batch of its own: its candidates. What would fail every prompt ends all. */
async function* generateEach(
  model: LoadedModel,
  prompts: readonly string[],
  options: EffortOptions,
): AsyncGenerator<GenerationOutcome, void, undefined> {
  await using verifier = createVerifier();
  for (const [index, prompt] of prompts.entries()) {
    try {
      yield { index, result: await generate(model, prompt, { ...options, verifier }) };
    } catch (error) {
      if (!CinnabarError.isInstance(error) || error.httpStatus !== 400) throw error;
      yield { index, error };
    }
  }
}

function answerLine(
  id: string | number,
  { result, error }: GenerationOutcome,
  model: LoadedModel,
  withTokens: boolean,
): Record<string, unknown> {
  if (result === undefined) return { id, error: errorJson(error) };
  const stats = statsJson(result.stats, result.finishReason);
  return {
    id,
    text: result.text,
    stats,
    ...effortFields(result),
    ...(withTokens ? { tokens: tokensJson(result, model.tokenizer) } : {}),
  };
}
