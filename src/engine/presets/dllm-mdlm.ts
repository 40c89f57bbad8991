import { type RankBy, scheduledPolicy } from '../../decoding/policies/scheduled.js';
import { transferCounts } from '../../decoding/schedules.js';
import { checkInteger, checkKnownOptions, checkOneOf } from '../../support/check-options.js';
import type { DenoiseOptions } from '../denoise-options.js';
import type { SamplerPreset } from './sampler-preset.js';

export interface DllmMdlmOptions {
  /** Positions to write. Default 128; `infill` takes none. */
  readonly maxNewTokens?: number | undefined;
  /** Default 128; null (`infill`): one block for the whole text. */
  readonly blockSize?: number | null | undefined;
  /** Steps of the whole output, split over its blocks, rounded up. Default 128. */
  readonly steps?: number | undefined;
  /** Default `linear`. */
  readonly scheduler?: 'linear' | 'cosine' | undefined;
  /** Default `low_confidence`. */
  readonly remasking?: 'low_confidence' | 'random' | undefined;
  /** Default 0. */
  readonly temperature?: number | undefined;
  /** Default 0: no guidance. */
  readonly cfgScale?: number | undefined;
  /** Given tokens that the unconditional half keeps. */
  readonly cfgKeepTokens?: readonly number[] | null | undefined;
  /** Tokens that are never written. */
  readonly suppressTokens?: readonly number[] | null | undefined;
  /** Despite its name: tokens that are committed last, at every step. */
  readonly beginSuppressTokens?: readonly number[] | null | undefined;
  /** Default false. */
  readonly rightShiftLogits?: boolean | undefined;
}

const optionNames: readonly (keyof DllmMdlmOptions)[] = [
  'maxNewTokens',
  'blockSize',
  'steps',
  'scheduler',
  'remasking',
  'temperature',
  'cfgScale',
  'cfgKeepTokens',
  'suppressTokens',
  'beginSuppressTokens',
  'rightShiftLogits',
];

/**
 * `MDLMSampler.sample` of ZHZisZZ/dllm (dllm/core/samplers/mdlm.py). The tokens of a step are what the noise schedule
 * expects, in float32, and steps that expect none are left out. Quirk: mask tokens inside the prompt (`promptCanvas`)
 * take part, and then others stay.
 *
 * @throws CinnabarError `invalid_argument` for an unknown option or a value out of range
 */
export function dllmMdlmPreset(options: DllmMdlmOptions = {}): SamplerPreset {
  const { maxNewTokens = 128 } = options;
  checkInteger('maxNewTokens', maxNewTokens, 1);
  return {
    outputLength: maxNewTokens,
    options: { ...settings(options, maxNewTokens), candidates: 'until-block-end' },
  };
}

/**
 * `MDLMSampler.infill`, for `infillCanvas`: the blocks are counted from the text's start.
 *
 * @param length tokens of the text, or of the longest text of a batch: it decides how many steps a block gets.
 * @throws CinnabarError `invalid_argument` for an unknown option or a value out of range
 */
export function dllmMdlmInfillPreset(length: number, options: DllmMdlmOptions = {}): DenoiseOptions {
  checkInteger('length', length, 1);
  return settings(options, length);
}

function settings(options: DllmMdlmOptions, length: number): DenoiseOptions {
  checkKnownOptions('dllmMdlmPreset', options, optionNames);
  const { steps = 128, scheduler = 'linear', remasking = 'low_confidence' } = options;
  const blockSize = options.blockSize === null ? length : (options.blockSize ?? 128);
  checkInteger('blockSize', blockSize, 1);
  checkInteger('steps', steps, 1);
  checkOneOf('scheduler', scheduler, ['linear', 'cosine']);
  checkOneOf('remasking', remasking, ['low_confidence', 'random']);
  const stepsPerBlock = Math.ceil(steps / Math.ceil(length / blockSize));
  const rankBy: RankBy = remasking === 'random' ? 'random' : 'confidence';
  return {
    mode: 'block',
    blockSize,
    policy: scheduledPolicy({
      counts: (masks) =>
        transferCounts(scheduler, masks, { steps: stepsPerBlock }).filter((count) => count > 0),
      rankBy,
    }),
    stopTokenIds: [],
    temperature: options.temperature ?? 0,
    confidence: 'model',
    guidance: { scale: options.cfgScale ?? 0, keepTokenIds: options.cfgKeepTokens ?? [] },
    bannedTokenIds: options.suppressTokens ?? [],
    distrustedTokenIds: options.beginSuppressTokens ?? [],
    shift: options.rightShiftLogits ?? false,
  };
}
