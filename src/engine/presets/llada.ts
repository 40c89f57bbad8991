import { type RankBy, scheduledPolicy } from '../../decoding/policies/scheduled.js';
import { transferCounts } from '../../decoding/schedules.js';
import { CinnabarError } from '../../errors.js';
import { checkInteger, checkKnownOptions, checkOneOf } from '../../support/check-options.js';
import type { SamplerPreset } from './sampler-preset.js';

export interface LladaOptions {
  /** Steps of the whole output, a multiple of its blocks. Default 128. */
  readonly steps?: number | undefined;
  /** Default 128. */
  readonly genLength?: number | undefined;
  /** Default 128. */
  readonly blockLength?: number | undefined;
  /** Default 0. */
  readonly temperature?: number | undefined;
  /** Default 0: no guidance. */
  readonly cfgScale?: number | undefined;
  /** Default `low_confidence`. */
  readonly remasking?: 'low_confidence' | 'random' | undefined;
  /** End-of-text is never written. Default false. */
  readonly logitsEosInf?: boolean | undefined;
  /** End-of-text and end-of-turn are committed last. Default false. */
  readonly confidenceEosEotInf?: boolean | undefined;
  /** What these two flags are about. Defaults those of the published models. */
  readonly eosTokenId?: number | undefined;
  readonly eotTokenId?: number | undefined;
}

const optionNames: readonly (keyof LladaOptions)[] = [
  'steps',
  'genLength',
  'blockLength',
  'temperature',
  'cfgScale',
  'remasking',
  'logitsEosInf',
  'confidenceEosEotInf',
  'eosTokenId',
  'eotTokenId',
];

/**
 * `generate` of ML-GSAI/LLaDA:generate.py. Its quirks: the planned steps are all run, those that commit nothing too;
 * a mask token inside the prompt takes part from the first block on, and one mask then stays at the end; end-of-text
 * ends nothing. Use `promptCanvas` for prompts with mask tokens; behind padding on the left, set `firstPosition` to
 * its length.
 *
 * @throws CinnabarError `invalid_argument` for an unknown option, or lengths and steps that do not divide
 */
export function lladaPreset(options: LladaOptions = {}): SamplerPreset {
  checkKnownOptions('lladaPreset', options, optionNames);
  const {
    steps = 128,
    genLength = 128,
    blockLength = 128,
    eosTokenId = 126081,
    eotTokenId = 126348,
  } = options;
  const { temperature = 0, remasking = 'low_confidence' } = options;
  checkOneOf('remasking', remasking, ['low_confidence', 'random']);
  const stepsPerBlock = blockSteps(steps, genLength, blockLength);
  const rankBy: RankBy = remasking === 'random' ? 'random' : 'confidence';
  // Without noise the reference writes the first of the two through an alias; with noise it is lost.
  const distrusted = temperature === 0 ? [eosTokenId, eotTokenId] : [eotTokenId];
  return {
    outputLength: genLength,
    options: {
      mode: 'block',
      blockSize: blockLength,
      policy: scheduledPolicy({
        counts: (masks) => transferCounts('even', masks, { steps: stepsPerBlock }),
        rankBy,
      }),
      candidates: 'until-block-end',
      stopTokenIds: [],
      temperature,
      confidence: 'model',
      guidance: options.cfgScale ?? 0,
      bannedTokenIds: options.logitsEosInf ? [eosTokenId] : [],
      distrustedTokenIds: options.confidenceEosEotInf ? distrusted : [],
    },
  };
}

/**
 * Steps of one block, where length and steps must divide.
 *
 * @throws CinnabarError `invalid_argument`
 */
export function blockSteps(steps: number, genLength: number, blockLength: number): number {
  checkInteger('steps', steps, 1);
  checkInteger('genLength', genLength, 1);
  checkInteger('blockLength', blockLength, 1);
  const blocks = genLength / blockLength;
  if (!Number.isInteger(blocks) || !Number.isInteger(steps / blocks)) {
    throw new CinnabarError(
      'invalid_argument',
      `genLength ${genLength} must be a multiple of blockLength ${blockLength}, and steps ${steps} of their quotient`,
    );
  }
  return steps / blocks;
}
