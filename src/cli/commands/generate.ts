import type { EffortReport } from '../../effort/effort-options.js';
import { generate } from '../../effort/generate.js';
import { CinnabarError } from '../../errors.js';
import { type GenerationResult, resultOf } from '../../generation/generate.js';
import type { GenerateOptions } from '../../generation/generate-options.js';
import type { LoadedModel } from '../../generation/load-model.js';
import { stream } from '../../generation/stream.js';
import type { CliIo } from '../cli-io.js';
import { type Command, command } from '../command.js';
import { generateFile } from '../generate-file.js';
import {
  decodingFlags,
  decodingOptions,
  effortFlag,
  modelFlags,
  openModel,
  prefillFlag,
} from '../generation-flags.js';
import { LiveView, liveViewFits } from '../live-view.js';
import { readStdin } from '../read-text.js';
import { effortJson, statsJson, tokensJson } from '../result-json.js';

export const generateCommand: Command = command({
  name: 'generate',
  summary:
    'Writes code from an instruction, and shows it sharpen out of noise when the output is a terminal.',
  arguments: '[instruction]',
  options: {
    ...effortFlag,
    ...decodingFlags,
    ...prefillFlag,
    ...modelFlags,
    input: { type: 'string', placeholder: 'tasks.jsonl', doc: 'Many at once: lines {"id","prompt"}.' },
    output: {
      type: 'string',
      placeholder: 'answers.jsonl',
      doc: 'With --input: gets lines {"id","text","stats"} in the same order. Default: standard output.',
    },
    batch: {
      type: 'integer',
      min: 1,
      max: 256,
      default: 8,
      doc: 'With --input: prompts in one forward at most.',
    },
    json: { type: 'boolean', doc: 'One JSON object with the step and confidence of every token.' },
    plain: { type: 'boolean', doc: 'No live view, even in a terminal.' },
    slow: {
      type: 'integer',
      min: 0,
      max: 60_000,
      placeholder: 'ms',
      default: 0,
      doc: 'Live view: wait this long after every step.',
    },
  },
  examples: [
    'cinnabar generate "Write a function that reverses the words of a sentence"',
    'cinnabar generate --effort high "median(numbers), e.g. median([3, 1, 2]) returns 2"',
    'cinnabar generate --mode block --threshold 0.95 --json < instruction.txt',
    'cinnabar generate --input tasks.jsonl --output answers.jsonl --batch 16',
  ],
  async run({ options, positionals, io, signal }) {
    if (options.input !== undefined) {
      if (positionals.length > 0) {
        throw new CinnabarError('invalid_argument', 'give an instruction or --input, not both');
      }
      return generateFile({ ...options, input: options.input }, io, signal);
    }
    if (options.output !== undefined) throw new CinnabarError('invalid_argument', '--output needs --input');
    const prompt = await readInstruction(positionals, io);
    await using model = await openModel(options);
    const settings = { ...decodingOptions(options, model), prefill: options.prefill, signal };
    if (options.effort !== 'instant') {
      const { effort } = options;
      const result = await generate(model, prompt, { ...settings, effort });
      const { text, stats, finishReason } = result;
      const report = result.effort!;
      if (options.json) {
        const tokens = tokensJson(result, model.tokenizer);
        const effortDone = effortJson(report);
        io.stdout.write(
          `${JSON.stringify({ text, mode: settings.mode, effort: effortDone, stats: statsJson(stats, finishReason), tokens })}\n`,
        );
        return 0;
      }
      io.stdout.write(`${text}\n`);
      if (io.stderr.isTTY === true)
        io.stderr.write(`${effortLine(report)} · ${Math.round(stats.wallMs)} ms\n`);
      return 0;
    }
    if (options.json) {
      const { result, mode, seed } = await run(model, prompt, settings, null);
      const { text, stats, finishReason } = result;
      const tokens = tokensJson(result, model.tokenizer);
      io.stdout.write(
        `${JSON.stringify({ text, mode, seed, stats: statsJson(stats, finishReason), tokens })}\n`,
      );
      return 0;
    }
    if (options.plain || !liveViewFits(io)) {
      const { result } = await run(model, prompt, settings, null);
      io.stdout.write(`${result.text}\n`);
      return 0;
    }
    using view = new LiveView(io, model, options.slow);
    const { result } = await run(model, prompt, settings, view);
    view.finish(result);
    return 0;
  },
});

/** `high: 12 answers, 2 repairs, 7 behave alike · types check, 2 of 2 examples`. */
function effortLine({ level, candidates, repairs, agreeing, checks }: EffortReport): string {
  const { examplesPassed, examplesTotal } = checks;
  const done = [
    `${candidates} ${candidates === 1 ? 'answer' : 'answers'}`,
    ...(repairs === 0 ? [] : [`${repairs} ${repairs === 1 ? 'repair' : 'repairs'}`]),
    ...(agreeing === null ? [] : [`${agreeing} behave alike`]),
  ];
  const seen = [
    checks.typeChecks ? 'types check' : checks.parses ? 'has type errors' : 'does not parse',
    ...(checks.signature ? [] : ['not the function that was asked for']),
    ...(examplesTotal === 0 ? [] : [`${examplesPassed} of ${examplesTotal} examples`]),
  ];
  return `${level}: ${done.join(', ')} · ${seen.join(', ')}`;
}

/** The argument, else standard input. @throws CinnabarError `empty_prompt`, `invalid_encoding` */
export async function readInstruction(positionals: readonly string[], io: CliIo): Promise<string> {
  const given = positionals.join(' ');
  const text = positionals.length > 0 || io.stdin.isTTY === true ? given : await readStdin(io.stdin);
  if (text.trim() !== '') return text.trim();
  throw new CinnabarError(
    'empty_prompt',
    'the instruction is empty: give it as an argument or on standard input',
  );
}

async function run(
  model: LoadedModel,
  prompt: string,
  options: GenerateOptions,
  view: LiveView | null,
): Promise<{ result: GenerationResult; mode: string; seed: number }> {
  let [mode, seed] = ['', 0];
  let result: GenerationResult | null = null;
  for await (const event of stream(model, prompt, options)) {
    if (event.type === 'canvas-start') ({ mode, seed } = event);
    if (event.type === 'canvas-end') result = resultOf(event);
    await view?.show(event, options.signal);
  }
  return { result: result!, mode, seed };
}
