import { z } from 'zod';
import { edit } from '../../effort/edit.js';
import { createVerifier } from '../../effort/verifier.js';
import { CinnabarError } from '../../errors.js';
import { type Command, command } from '../command.js';
import { idSchema } from '../generate-file.js';
import { decodingFlags, decodingOptions, effortFlag, modelFlags, openModel } from '../generation-flags.js';
import { readJsonl } from '../read-jsonl.js';
import { readStdin, readTextFile } from '../read-text.js';
import { effortFields, statsJson, tokensJson } from '../result-json.js';
import { runMany } from '../run-many.js';

const taskSchema = z.object({ id: idSchema, instruction: z.string(), original: z.string() });

export const editCommand: Command = command({
  name: 'edit',
  summary: 'Rewrites code as an instruction says.',
  arguments: '[instruction] [file]',
  options: {
    ...effortFlag,
    ...decodingFlags,
    ...modelFlags,
    input: { type: 'string', placeholder: 'tasks.jsonl', doc: 'Lines {"id","instruction","original"}.' },
    output: {
      type: 'string',
      placeholder: 'answers.jsonl',
      doc: 'With --input: gets lines {"id","text","stats"}. Default: standard output.',
    },
    json: { type: 'boolean', doc: 'One JSON object with the step and confidence of every token.' },
  },
  examples: [
    'cinnabar edit "return 0 for an empty array" sum.ts',
    'cinnabar edit "rename it to total" < sum.ts',
  ],
  async run({ options, positionals, io, signal }) {
    if (options.input !== undefined) {
      if (positionals.length > 0)
        throw new CinnabarError('invalid_argument', 'give an instruction or --input, not both');
      const tasks: z.infer<typeof taskSchema>[] = [];
      for await (const task of readJsonl(options.input, taskSchema)) tasks.push(task);
      await using model = await openModel(options);
      await using verifier = createVerifier();
      const { effort } = options;
      const settings = { ...decodingOptions(options, model), effort, verifier, signal };
      return await runMany(
        {
          tasks,
          output: options.output,
          answer: async ({ instruction, original }) => {
            const result = await edit(model, { instruction, code: original }, settings);
            const { text, stats, finishReason } = result;
            return { text, stats: statsJson(stats, finishReason), ...effortFields(result) };
          },
        },
        io,
      );
    }
    if (options.output !== undefined) throw new CinnabarError('invalid_argument', '--output needs --input');
    const [instruction, file, extra] = positionals;
    if (extra !== undefined)
      throw new CinnabarError('invalid_argument', `edit takes an instruction and a file, got also ${extra}`);
    if (instruction === undefined || instruction.trim() === '') {
      throw new CinnabarError('empty_prompt', 'the instruction is empty: say what to change');
    }
    const code = file === undefined ? await readStdin(io.stdin) : await readTextFile(file);
    await using model = await openModel(options);
    const { effort } = options;
    const settings = { ...decodingOptions(options, model), effort, signal };
    const result = await edit(model, { instruction, code }, settings);
    const { text, stats, finishReason } = result;
    if (options.json) {
      const tokens = tokensJson(result, model.tokenizer);
      io.stdout.write(
        `${JSON.stringify({ text, stats: statsJson(stats, finishReason), ...effortFields(result), tokens })}\n`,
      );
    } else io.stdout.write(`${text}\n`);
    return 0;
  },
});
