import { CinnabarError } from '../errors.js';
import { type EditInput, edit as editOnce } from '../generation/edit.js';
import { checkGenerateOptions, type GenerateOptions } from '../generation/generate-options.js';
import type { LanguageModel } from '../generation/language-model.js';
import { editPrompt } from '../text/task-prompt.js';
import { type Expectation, expectationOf } from './check-candidate.js';
import { effortLevel } from './effort-level.js';
import type { EffortOptions, EffortResult } from './effort-options.js';
import { runSearch } from './run-search.js';
import { tokensBehind } from './search-job.js';
import type { Verifier } from './verifier.js';
import { writeCandidates } from './write-candidates.js';

/**
 * Rewrites code as an instruction says; the result's text is the whole new code. With `effort` it is checked: it parses,
 * type-checks, is not the code that was given, and gives the results of the instruction's examples that the given code
 * does not.
 *
 * @throws CinnabarError `empty_prompt`, `unsupported_model` when the tokenizer lacks `<|edit|>` or `<|original|>`, and what
 *   `generate` throws.
 *
 * @example
 * const { text } = await edit(model, { instruction: 'f([]) should be 0', code }, { effort: 'low' });
 */
export async function edit(
  model: LanguageModel,
  input: EditInput,
  { effort, verifier, ...options }: EffortOptions = {},
): Promise<EffortResult> {
  if (!effortLevel(effort ?? 'instant').checks) return editOnce(model, input, options);
  checkGenerateOptions('edit', options);
  if (input.instruction.trim() === '') throw new CinnabarError('empty_prompt', 'the instruction is empty');
  const promptIds = editPrompt(model.tokenizer, input.instruction, input.code);
  return runSearch(model, { effort, verifier }, options, async (used) => ({
    expectation: await expectationOfEdit(input, used, options),
    tokens: tokensBehind(model, promptIds),
    promptIds,
    times: 1,
    read: null,
    write: (seeds, settings) => writeCandidates(model, promptIds, seeds, settings),
  }));
}

/** What the instruction says of the new code. What it says of results that the code gives already is a complaint. */
async function expectationOfEdit(
  { instruction, code }: EditInput,
  { sandbox, inspect }: Verifier,
  { signal }: GenerateOptions,
): Promise<Expectation> {
  const said = expectationOf(instruction);
  const names = (await inspect(code))?.functions.map(({ name }) => name) ?? [];
  const current = names.find((name) => name === said.name) ?? names[0];
  const examples = [];
  for (const test of current === undefined ? [] : said.examples) {
    const job = { code, functionName: current!, tests: [test] };
    const { passed } = await sandbox.run(job, signal === undefined ? {} : { signal });
    if (passed === 0) examples.push(test);
  }
  // Another name than the code has is meant where names are spoken of.
  const named = said.name !== null && (names.includes(said.name) || /nam|call/i.test(instruction));
  return { ...said, name: named ? said.name : null, parameters: null, examples, original: code };
}
