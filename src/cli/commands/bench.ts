import { renderTable } from '../../evaluation/render-table.js';
import { describeRun } from '../../evaluation/run-environment.js';
import { generate } from '../../generation/generate.js';
import { atomicWrite } from '../../support/atomic-write.js';
import { benchPrompts } from '../bench-prompts.js';
import { type Command, command } from '../command.js';
import { decodingRuns } from '../decoding-runs.js';
import { modelFlags, openModel } from '../generation-flags.js';
import { type RunSpeed, type Sample, speedOf } from '../run-speed.js';

export const benchCommand: Command = command({
  name: 'bench',
  summary: 'Measures tokens per second of each mode side by side on fixed prompts.',
  arguments: '',
  options: {
    mode: {
      type: 'string',
      default: 'all',
      placeholder: 'mode,...',
      doc: 'Modes: speculative, block, whole, ar, or all.',
    },
    thresholds: { type: 'string', placeholder: 'number,...', doc: 'Mode block: one run for each threshold.' },
    rounds: {
      type: 'integer',
      min: 1,
      default: 5,
      doc: 'Rounds over all prompts; the first is a warm-up and not counted when there are more.',
    },
    prompts: {
      type: 'integer',
      min: 1,
      max: benchPrompts.length as number,
      default: benchPrompts.length as number,
      doc: 'How many of the fixed prompts.',
    },
    maxTokens: { type: 'integer', min: 1, default: 256, doc: 'Tokens of an answer at most.' },
    ...modelFlags,
    output: {
      type: 'string',
      placeholder: 'file.json',
      doc: 'Gets the figures with commit, machine and command.',
    },
  },
  examples: ['cinnabar bench --output bench/results/modes.json'],
  async run({ options, io, signal, commandLine }) {
    await using model = await openModel(options);
    const runs = decodingRuns(model, options.mode, options.thresholds);
    const samples = new Map<string, Sample[]>(runs.map(({ label }) => [label, []]));
    const prompts = benchPrompts.slice(0, options.prompts);
    for (let round = 0; round < options.rounds; round++) {
      for (const [index, prompt] of prompts.entries()) {
        // Each mode in turn goes first: what heats or throttles the machine meets all alike.
        for (let i = 0; i < runs.length; i++) {
          const run = runs[(i + index + round) % runs.length]!;
          const { maxTokens } = options;
          const { stats } = await generate(model, prompt, { ...run.options, maxTokens, seed: 1, signal });
          if (round === 0 && options.rounds > 1) continue;
          samples
            .get(run.label)!
            .push({ tokens: stats.generatedTokens, nfe: stats.nfe, wallMs: stats.wallMs });
        }
      }
    }
    const speeds = new Map<string, RunSpeed>([...samples].map(([label, of]) => [label, speedOf(of)]));
    const twin = speeds.get('ar');
    const rows = [...speeds].map(([label, speed]) => ({
      mode: label,
      'tokens/s': Math.round(speed.tokensPerSecond),
      TPF: speed.tokensPerForward.toFixed(2),
      'ms a forward': speed.msPerForward.toFixed(2),
      'ms an answer': speed.msPerAnswer.toFixed(1),
      'times the twin': twin === undefined ? '' : (speed.tokensPerSecond / twin.tokensPerSecond).toFixed(2),
    }));
    io.stdout.write(`${renderTable(rows)}\n`);
    if (options.output === undefined) return 0;
    const result = {
      ...(await describeRun(commandLine)),
      weights: model.weights,
      threads: options.threads ?? null,
      prompts: prompts.length,
      rounds: options.rounds,
      modes: Object.fromEntries(speeds),
    };
    await atomicWrite(options.output, `${JSON.stringify(result, null, 2)}\n`);
    return 0;
  },
});
