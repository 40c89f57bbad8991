/** The flags that generate, fill, edit, eval and bench share, and what they mean to the engine. */

import { policyNames } from '../decoding/parse-policy.js';
import { type EffortName, effortNames } from '../effort/effort-level.js';
import type { ModeName } from '../engine/mode-support.js';
import { supportedModes } from '../engine/mode-support.js';
import type { GenerateOptions } from '../generation/generate-options.js';
import { type LoadedModel, loadModel } from '../generation/load-model.js';
import type { OptionValues } from './command.js';

export const modelFlags = {
  model: {
    type: 'string',
    placeholder: 'name|folder',
    doc: 'Embedded model, folder in the Hugging Face layout, .gguf file, or owner/name[@revision][:file] that was pulled. Default: coder-small where it is installed, else coder-nano.',
  },
  weights: {
    type: 'string',
    choices: ['auto', 'int8', 'int4', 'float32'],
    default: 'auto',
    doc: 'How weights are held in memory.',
  },
  threads: { type: 'integer', min: 1, max: 1024, doc: 'Threads. Default: the number of cores.' },
} as const;

export const decodingFlags = {
  mode: {
    type: 'string',
    choices: ['speculative', 'block', 'whole', 'ar'],
    doc: 'speculative: diffusion drafts, the causal pass verifies; block, whole: diffusion; ar: one token after another. Default: the best that the model supports.',
  },
  steps: { type: 'integer', min: 1, doc: 'block, whole: steps of a block (policies fixed and random).' },
  policy: {
    type: 'string',
    choices: policyNames as readonly string[],
    doc: 'block, whole: which tokens a step commits. Default fixed with --steps, else threshold; joint-prefix in blocks of a model that also reads left to right, without --threshold.',
  },
  threshold: {
    type: 'number',
    min: 0,
    max: 2,
    doc: 'block, whole: confidence from which a token is committed, default 0.9; joint-prefix: that all of a step are right, 0.8.',
  },
  block: {
    type: 'integer',
    min: 1,
    doc: 'block: positions of a block; speculative: positions drafted at once. Default: as trained.',
  },
  temperature: { type: 'number', min: 0, max: 100, default: 0, doc: '0 takes the most probable token.' },
  topK: { type: 'integer', min: 1, doc: 'Draw from the k most probable tokens. Needs --temperature.' },
  topP: {
    type: 'number',
    min: 0,
    max: 1,
    doc: 'Draw from the most probable tokens that hold this probability. Needs --temperature.',
  },
  maxTokens: {
    type: 'integer',
    min: 1,
    doc: 'Tokens written at most. Default 512, or what the context leaves.',
  },
  seed: { type: 'integer', min: 0, doc: 'Same seed, same text. Default: a fresh one.' },
} as const;

export const effortFlag = {
  effort: {
    type: 'string',
    choices: effortNames as readonly EffortName[],
    default: 'instant',
    doc: 'instant: one pass. The others check the answer (it parses, type-checks, gives the results of the examples in the instruction), denoise again what the compiler points at, and write more answers: low up to 2, medium up to 4, high up to 12; the last two take the behaviour that most answers share.',
  },
} as const;

export const prefillFlag = {
  prefill: {
    type: 'string',
    placeholder: 'text',
    doc: 'What the answer begins with; the model goes on from it. Default: where the model answers with functions, the head of the one that the instruction names ("" is none).',
  },
} as const;

export const modeOfFlag: Readonly<Record<'speculative' | 'block' | 'whole' | 'ar', ModeName>> = {
  speculative: 'self-speculation',
  block: 'block',
  whole: 'whole',
  ar: 'autoregressive',
};

/** The engine's options of the decoding flags. What does not fit together is refused by the engine. */
export function decodingOptions(
  flags: OptionValues<typeof decodingFlags>,
  model: LoadedModel,
): GenerateOptions {
  const mode = flags.mode === undefined ? supportedModes(model.denoiser.config)[0]! : modeOfFlag[flags.mode];
  const { steps, policy, threshold, block, topK, topP, maxTokens, seed } = flags;
  const options: Record<string, unknown> = {
    mode,
    steps,
    policy,
    threshold,
    topK,
    topP,
    maxTokens,
    seed,
    temperature: flags.temperature,
    // Drafting is what a block is to self-speculation.
    [mode === 'self-speculation' ? 'draftLength' : 'blockSize']: block,
  };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

export function openModel({
  model,
  weights,
  threads,
}: OptionValues<typeof modelFlags>): Promise<LoadedModel> {
  return loadModel(model, { weights, threads });
}
