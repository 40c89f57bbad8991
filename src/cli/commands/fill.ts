import { z } from 'zod';
import { infill } from '../../effort/infill.js';
import { createVerifier } from '../../effort/verifier.js';
import { CinnabarError } from '../../errors.js';
import type { InfillInput } from '../../generation/infill.js';
import { type Command, command } from '../command.js';
import { idSchema } from '../generate-file.js';
import { decodingFlags, decodingOptions, effortFlag, modelFlags, openModel } from '../generation-flags.js';
import { readJsonl } from '../read-jsonl.js';
import { readStdin, readTextFile } from '../read-text.js';
import { effortFields, statsJson } from '../result-json.js';
import { runMany } from '../run-many.js';

const taskSchema = z.union([
  z.object({ id: idSchema, prefix: z.string(), suffix: z.string() }),
  z.object({ id: idSchema, segments: z.array(z.string()).min(2) }),
]);

export const fillCommand: Command = command({
  name: 'fill',
  summary: 'Writes what is missing in a file with holes.',
  arguments: '[file]',
  options: {
    hole: { type: 'string', default: '<|hole|>', placeholder: 'marker', doc: 'Text that marks a hole.' },
    ...effortFlag,
    ...decodingFlags,
    ...modelFlags,
    input: {
      type: 'string',
      placeholder: 'tasks.jsonl',
      doc: 'Lines {"id","prefix","suffix"} or {"id","segments"}.',
    },
    output: {
      type: 'string',
      placeholder: 'answers.jsonl',
      doc: 'With --input: gets lines {"id","text"} (the hole) or {"id","holes"}, and stats. Default: standard output.',
    },
    json: { type: 'boolean', doc: 'One JSON object {"holes","text","stats"} instead of the text.' },
  },
  examples: ['cinnabar fill function.ts', "echo 'const sum = (a, b) => <|hole|>;' | cinnabar fill"],
  async run({ options, positionals, io, signal }) {
    if (options.input !== undefined) {
      if (positionals.length > 0)
        throw new CinnabarError('invalid_argument', 'give a file or --input, not both');
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
          answer: async (task) => {
            const filled = await infill(model, task, settings);
            const { holes, stats, finishReason } = filled;
            const found = 'segments' in task ? { holes } : { text: holes[0]! };
            return { ...found, stats: statsJson(stats, finishReason), ...effortFields(filled) };
          },
        },
        io,
      );
    }
    if (options.output !== undefined) throw new CinnabarError('invalid_argument', '--output needs --input');
    const [file] = positionals;
    const text = file === undefined ? await readStdin(io.stdin) : await readTextFile(file);
    const input = splitAtHoles(text, options.hole);
    await using model = await openModel(options);
    const { effort } = options;
    const filled = await infill(model, input, { ...decodingOptions(options, model), effort, signal });
    const { holes, stats, finishReason } = filled;
    if (options.json) {
      io.stdout.write(
        `${JSON.stringify({ holes, text: filled.text, stats: statsJson(stats, finishReason), ...effortFields(filled) })}\n`,
      );
    } else io.stdout.write(filled.text);
    return 0;
  },
});

function splitAtHoles(text: string, marker: string): InfillInput {
  if (marker === '') throw new CinnabarError('invalid_argument', '--hole must not be empty');
  const segments = text.split(marker);
  if (segments.length >= 2) return { segments };
  throw new CinnabarError(
    'invalid_input',
    `there is no ${marker} in the text: mark what is missing, or name the marker with --hole`,
  );
}
